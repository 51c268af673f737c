"""People of each kind, and templates of theirs, for the tests of what a browser calls."""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

import httpx
import jwt
import pytest
from postgrest.exceptions import APIError

from tests.support import Person, Stack, drawn, generate

Row = dict[str, Any]
MakeTemplate = Callable[..., Any]


def rpc(caller: Any, function: str, /, **arguments: Any) -> Any:
    """What a database function answers a client of supabase-py, or a person."""
    client = caller.supabase if isinstance(caller, Person) else caller
    return client.rpc(function, arguments).execute().data


def rows(query: Any) -> list[Row]:
    """The rows a query of supabase-py gives."""
    return [dict(row) for row in query.execute().data]


def refusal(call: Callable[[], object]) -> APIError:
    """The error with which the call is refused."""
    with pytest.raises(APIError) as refused:
        call()
    return refused.value


def code(call: Callable[[], object]) -> str:
    """The SQLSTATE or PostgREST code with which the call is refused."""
    return str(refusal(call).code)


def waiting(moderator: Person, subject_id: object) -> Row:
    """The case of something that waits, as the queue shows it to a moderator."""
    queue = moderator.supabase.table("moderation_queue").select("*").eq("subject_id", subject_id)
    [case] = rows(queue.in_("state", ["open", "appealed"]))
    return case


def decide(person: Person, case: Row, *, approve: bool, reason: str | None = None) -> bool:
    """Decides about what was read; False when there is no such case for this person."""
    decision = {"case_id": case["id"], "approve": approve, "revision": case["revision"]}
    return bool(rpc(person, "decide_moderation_case", **decision, reason=reason))


def with_role(role: str) -> Any:
    async def make(stack: Stack) -> Person:
        person = stack.person()
        await stack.sql(
            "insert into user_roles (user_id, role) values ($1, $2::text::app_role)",
            person.id,
            role,
        )
        return person

    return pytest.fixture(scope="module")(make)


moderator = with_role("moderator")
admin = with_role("admin")


@pytest.fixture(scope="module")
def make_template(stack: Stack, other: Person) -> MakeTemplate:
    """Makes a template of somebody's, approved unless told otherwise."""
    source = stack.template("diwali-night-of-lamps")
    # Tests need more of them than somebody may add within an hour.
    templates = stack.supabase(stack.secret_key).table("templates")

    async def make(name: str = "A card", status: str = "approved", **columns: Any) -> Row:
        row = {
            "slug": f"t-{uuid4()}",
            "name": name,
            "template_code": source["template_code"],
            "template_config": source["template_config"],
            "created_by": str(other.id),
            **columns,
        }
        [made] = rows(templates.insert(row))
        await stack.sql(
            "update templates set moderation_status = $2::text::moderation_status where id = $1",
            made["id"],
            status,
        )
        return made

    return make


@pytest.fixture(scope="module")
def shared(stack: Stack, owner: Person) -> Row:
    """A drawn card of the owner's, with a share link: ``card``, ``share_id`` and ``token``."""
    card = drawn(owner, generate(owner, stack.template("diwali-night-of-lamps")["id"]))
    share = owner.api.post(f"/cards/{card['id']}/share", json={}).json()
    return {"card": card, "share_id": share["id"], "token": share["token"]}


@pytest.fixture(scope="session")
async def crowd(stack: Stack) -> list[httpx.Headers]:
    """Headers of two hundred users with tokens as Auth signs them."""
    users = [str(uuid4()) for _ in range(200)]
    await stack.sql(
        "insert into auth.users (id, email, aud, role)"
        " select id::uuid, id || '@example.com', 'authenticated', 'authenticated'"
        " from unnest($1::text[]) id",
        users,
    )
    claims = {
        "aud": "authenticated",
        "role": "authenticated",
        "iss": f"{stack.supabase_url}/auth/v1",
        "exp": 4_000_000_000,
    }
    return [
        httpx.Headers(
            {
                "apikey": stack.publishable_key,
                "Authorization": "Bearer "
                + jwt.encode({**claims, "sub": user}, stack.jwt_secret, algorithm="HS256"),
            }
        )
        for user in users
    ]
