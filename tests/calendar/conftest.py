"""An editor, and a festival of theirs that is next in February."""

from collections.abc import Iterator
from secrets import token_hex

import pytest

from tests.calendar.dates import YEAR, Dates, festival
from tests.support import Person, Stack


@pytest.fixture(scope="module")
async def editor(stack: Stack) -> Person:
    person = stack.person()
    await stack.sql("insert into user_roles (user_id, role) values ($1, 'admin')", person.id)
    return person


@pytest.fixture
def dated(stack: Stack, editor: Person) -> Iterator[Dates]:
    body = festival(
        name=f"Mela {token_hex(4)}", date_start=f"{YEAR}-02-10", date_end=f"{YEAR}-02-12"
    )
    made = Dates(stack, editor, body)
    yield made
    editor.api.delete(made.place)
