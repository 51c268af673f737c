"""Names that nobody may have, whichever way they come."""

import re
from secrets import token_hex
from typing import Any

import pytest
from postgrest.exceptions import APIError

from tests.auth.accounts import new_account
from tests.support import Stack
from tools.route_table import openapi

RESERVED = ["admin", "ADMIN", "Admin_1", "_root_", "r_o_o_t", "tyohaarify", "the_tyohaarify_team"]
RESERVED += ["support24", "moderator", "postmaster", "null", "undefined", "profile", "analytics"]
FREE = ["asha", "administra", "rooted", "user_0123456789ab", "api_1234567890", "helper", "mia"]


async def is_reserved(stack: Stack, name: str) -> bool:
    [row] = await stack.sql("select private.is_reserved_username($1)", name)
    return bool(row[0])


async def test_names_are_reserved_whatever_their_case_and_ornaments(stack: Stack) -> None:
    assert [name for name in RESERVED if not await is_reserved(stack, name)] == []
    assert [name for name in FREE if await is_reserved(stack, name)] == []


async def test_no_name_hides_an_address_of_the_api(stack: Stack) -> None:
    paths = [path for path in openapi()["paths"] if path.startswith("/api/v1/users/")]
    places = {path.split("/")[4] for path in paths} - {"{username}"}
    assert {"profile", "analytics", "collections"} <= places
    names = {re.sub("[^a-z]", "", place) for place in places}
    assert [name for name in names if not await is_reserved(stack, name)] == []


@pytest.mark.parametrize("wanted", ["Admin", "tyohaarify_help", None])
def test_who_signs_up_by_such_a_name_or_none_gets_a_free_one(
    stack: Stack, wanted: str | None
) -> None:
    person = new_account(stack)
    person.client.auth.sign_up(
        {
            "email": person.email,
            "password": person.password,
            "options": {"data": {"username": wanted} if wanted else {}},
        }
    )
    person.confirm()
    profile: Any
    [profile] = person.client.table("profiles").select("id, username").execute().data
    assert profile["username"] == f"user_{profile['id'][-12:]}"


async def test_nobody_takes_such_a_name_later_and_who_has_one_keeps_it(stack: Stack) -> None:
    person = stack.person()
    profiles = person.supabase.table("profiles")
    with pytest.raises(APIError, match="This username is reserved"):
        profiles.update({"username": "Moderator_2"}).eq("id", str(person.id)).execute()
    old = f"support_{token_hex(4)}"
    # As it may be in an installation from before there was a list.
    trigger = "trigger refuse_reserved_new_username"
    await stack.sql(f"alter table profiles disable {trigger}")
    await stack.sql("update profiles set username = 'sysadmin' where id = $1", person.id)
    await stack.sql(f"alter table profiles enable {trigger}")
    profiles.update({"first_name": "Asha", "username": "sysadmin"}).eq(
        "id", str(person.id)
    ).execute()
    profiles.update({"username": old}).eq("id", str(person.id)).execute()
