"""The world that the tests of access act in."""

from collections.abc import AsyncIterator

import pytest

from tests.data.callers import Callers, callers
from tests.data.world import World, new_world
from tests.support import Stack


@pytest.fixture(scope="module")
async def world(stack: Stack) -> AsyncIterator[World]:
    async with new_world(stack.db_url) as made:
        yield made


@pytest.fixture(scope="module")
async def lived_in(stack: Stack) -> AsyncIterator[Callers]:
    """A world of people with tokens; tests leave it as they found it."""
    async with callers(stack) as made:
        yield made
