"""Somebody who may change festivals."""

import pytest

from tests.support import Person, Stack


@pytest.fixture(scope="module")
async def editor(stack: Stack) -> Person:
    person = stack.person()
    await stack.sql("insert into user_roles (user_id, role) values ($1, 'admin')", person.id)
    return person
