"""The caller's own profile: kept in the cache, and never behind a change, whoever made it."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest
from redis import Redis

from local.home import Home
from tests.api.auth_api import Api
from tests.support import Person, Stack, eventually


@pytest.fixture(scope="module")
def redis(stack: Stack, home: Home) -> Redis:
    client = Redis.from_url(f"redis://127.0.0.1:{home.ports().valkey}/0")
    stack.closing.callback(client.close)
    return client


def key_of(person_id: UUID | str) -> str:
    return f"user:profile:{person_id}"


def profile(person: Person, path: str = "/users/profile") -> dict[str, Any]:
    answer = person.api.get(path)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def test_it_is_kept_for_half_an_hour_and_given_at_both_addresses(
    stack: Stack, redis: Redis
) -> None:
    person, other = stack.person(), stack.person()
    first = person.api.get("/users/profile")
    kept = redis.get(key_of(person.id))
    assert first.content == kept
    assert 1700 < redis.ttl(key_of(person.id)) <= 1800
    assert first.headers["Cache-Control"] == "private, no-cache"
    assert person.api.get("/auth/me").content == kept
    known = {"If-None-Match": first.headers["ETag"]}
    assert person.api.get("/auth/me", headers=known).status_code == 304
    assert profile(other)["id"] == str(other.id), "nobody is given what is kept for another"
    assert stack.api().get("/users/profile").status_code == 401


def test_who_changes_it_reads_the_change(stack: Stack) -> None:
    person = stack.person()
    profile(person)
    for path, name in (("/users/profile", "Asha"), ("/auth/me", "Bela")):
        assert person.api.put(path, json={"first_name": name}).status_code == 200
        assert profile(person)["first_name"] == name
    assert person.api.delete("/users/me").status_code == 202
    assert profile(person)["deletion_requested_at"] is not None
    assert person.api.post("/users/me/restore").status_code == 204
    assert profile(person)["deletion_requested_at"] is None


CHANGES: dict[str, tuple[str, Callable[[dict[str, Any]], bool]]] = {
    "profile": (
        "update profiles set first_name = 'Asha' where id = $1",
        lambda now: now["first_name"] == "Asha",
    ),
    "role": (
        "insert into user_roles (user_id, role) values ($1, 'admin')",
        lambda now: "user:write" in now["permissions"],
    ),
    "address": (
        "update auth.users set email = 'new_' || email where id = $1",
        lambda now: now["email"].startswith("new_"),
    ),
    "premium": (
        "update profiles set is_premium = true where id = $1",
        lambda now: now["is_premium"] is True,
    ),
}


@pytest.mark.parametrize("what", CHANGES)
async def test_a_change_by_another_path_is_read_within_a_moment(stack: Stack, what: str) -> None:
    person = stack.person()
    statement, is_new = CHANGES[what]
    assert not is_new(profile(person))
    await stack.sql(statement, person.id)
    assert eventually(lambda: is_new(profile(person)))


async def test_with_the_account_what_is_kept_of_it_goes(stack: Stack, redis: Redis) -> None:
    person = stack.person()
    profile(person)
    await stack.sql("delete from auth.users where id = $1", person.id)
    eventually(lambda: redis.get(key_of(person.id)) is None)
    assert person.api.get("/users/profile").status_code == 401


def test_a_new_address_is_told_as_soon_as_it_is_asked_for(auth_api: Api) -> None:
    asha = auth_api.member()
    assert asha.http.get("/me").json()["new_email"] is None
    wanted = f"new_{asha.email}"
    assert asha.http.post("/change-email", json={"email": wanted}).status_code == 202
    assert asha.http.get("/me").json()["new_email"] == wanted
