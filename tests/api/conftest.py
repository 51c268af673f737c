"""A second API whose callers come from addresses of their own."""

from collections.abc import Iterator
from dataclasses import replace

import httpx
import pytest

from local.home import Home
from tests.api.auth_api import Api, running_api
from tests.api.things import as_admin
from tests.support import Stack


@pytest.fixture(scope="session")
def auth_api(stack: Stack, home: Home, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Api]:
    """The API behind a trusted proxy, which the tests' clients play."""
    with running_api(stack, home, tmp_path_factory.mktemp("api")) as api:
        yield api


@pytest.fixture(scope="module")
async def admin(stack: Stack, unlimited: str) -> httpx.Client:
    """Return a client whose requests no missing permission and no rate limit stops."""
    person = stack.person()
    await as_admin(stack, person.id)
    session = person.supabase.auth.refresh_session().session
    assert session is not None
    return replace(stack, api_url=unlimited).api(session.access_token)
