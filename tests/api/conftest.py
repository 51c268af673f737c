"""A second API whose callers come from addresses of their own."""

from collections.abc import Iterator

import pytest

from local.home import Home
from tests.api.auth_api import Api, running_api
from tests.support import Stack


@pytest.fixture(scope="session")
def auth_api(stack: Stack, home: Home, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Api]:
    """The API behind a trusted proxy, which the tests' clients play."""
    with running_api(stack, home, tmp_path_factory.mktemp("api")) as api:
        yield api
