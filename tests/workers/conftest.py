"""The database as a worker reaches it."""

from collections.abc import AsyncIterator

import pytest

from core.db import create_pool
from core.service_db import ServiceDb
from local.addresses import database_url
from local.home import Home
from tests.support import Stack


@pytest.fixture
async def workers(stack: Stack, home: Home) -> AsyncIterator[ServiceDb]:  # noqa: ARG001 - it runs
    url = database_url(home, "tyohaarify_worker", home.secrets().worker_password)
    async with create_pool(url, size=50, application_name="test") as pool:
        yield ServiceDb(pool)
