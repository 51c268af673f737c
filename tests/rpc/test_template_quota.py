"""Ten templates an hour, by whatever path."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from uuid import uuid4

from postgrest.exceptions import APIError

from tests.api.things import as_admin
from tests.support import Person, Stack

LIMIT = 10


def adder(stack: Stack, person: Person) -> Callable[[int], bool]:
    """Adds a template by REST; whether it was taken."""
    source = stack.template("diwali-night-of-lamps")
    kept: dict[str, Any] = {name: source[name] for name in ("template_code", "template_config")}

    def add(_: int) -> bool:
        row = {**kept, "slug": f"t-{uuid4()}", "name": "A card", "is_public": False}
        try:
            person.supabase.table("templates").insert(row).execute()
        except APIError as error:
            assert error.message == "At most 10 templates are added an hour."  # noqa: PT017 - others are taken
            return False
        return True

    return add


async def test_rest_takes_ten_templates_an_hour_also_at_once(stack: Stack) -> None:
    person = stack.person()
    add = adder(stack, person)
    with ThreadPoolExecutor(4) as pool:
        assert sum(pool.map(add, range(LIMIT + 4))) == LIMIT
    # By the API it is the same hour.
    source = stack.template("diwali-night-of-lamps")
    body = {"name": "A card", "template_code": source["template_code"], "is_public": False}
    body["template_config"] = {"width": 400, "height": 400}
    refused = person.api.post("/templates", json=body)
    assert (refused.status_code, refused.json()["code"]) == (429, "rate_limited")
    assert int(refused.headers["Retry-After"]) > 0
    await stack.sql(
        "update templates set created_at = created_at - interval '1 hour' where created_by = $1",
        person.id,
    )
    assert add(0)


async def test_editors_add_as_many_as_they_like(stack: Stack) -> None:
    editor = stack.person()
    await as_admin(stack, editor.id)
    add = adder(stack, editor)
    assert all(add(number) for number in range(LIMIT + 1))


def test_what_a_deleted_template_took_is_not_given_back(stack: Stack) -> None:
    person = stack.person()
    add = adder(stack, person)
    assert all(add(number) for number in range(LIMIT))
    mine = person.supabase.table("templates").select("id").eq("created_by", str(person.id))
    made: Any = mine.execute().data
    assert len(made) == LIMIT
    for template in made:
        assert person.api.delete(f"/templates/{template['id']}").status_code == 204
    assert not add(0)
