"""People with roles, and what the log says of what they did."""

from typing import Any

from tests.support import Person, Stack

Row = dict[str, Any]


async def with_role(stack: Stack, role: str) -> Person:
    """Somebody new with the role."""
    person = stack.person()
    await stack.sql(
        "insert into user_roles (user_id, role) values ($1, $2::text::app_role)", person.id, role
    )
    return person


def logged(admin: Person, subject_id: object) -> list[Row]:
    """Entries of the log about something, the oldest first."""
    answer = admin.api.get("/admin/audit-log", params={"subject_id": str(subject_id)})
    assert answer.status_code == 200, answer.text
    return list(reversed(answer.json()["items"]))
