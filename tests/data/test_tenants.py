"""Rows stay with those whose they are, guests write nothing, slow questions end (S6, S10, S13)."""

import asyncio
import time
from collections.abc import AsyncIterator
from typing import Any
from uuid import uuid4

import asyncpg
import httpx
import jwt
import pytest

from tests.data.callers import Callers
from tests.data.test_suspended import GRANTED
from tests.support import PNG_SIGNATURE, Stack

# Columns that say whose a row is: of a person, or of something that is a person's.
OWNERS = """
  select c.conrelid::regclass::text as table, a.attname as column, c.confrelid::regclass::text as of
  from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey)
  where c.contype = 'f' and c.connamespace = 'public'::regnamespace
    and c.confrelid::regclass::text
      in ('auth.users', 'user_cards', 'card_shares', 'user_collections', 'webhooks')
    and has_any_column_privilege('authenticated', c.conrelid, 'insert,update')
  order by 1, 2
"""
OTHERS = {
    "auth.users": "other",
    "user_cards": "other_card",
    "card_shares": "other_share",
    "user_collections": "public_collection",
    "webhooks": "other_webhook",
}


async def test_no_row_is_moved_to_somebody_else(stack: Stack, lived_in: Callers) -> None:
    client, tried = lived_in.http("owner"), set()
    for found in await stack.sql(OWNERS):
        table, column, theirs = (
            found["table"],
            found["column"],
            lived_in.world.id(OTHERS[found["of"]]),
        )
        row, key = await lived_in.first_row(table)
        body, everything = {column: theirs}, {column: "not.is.null"}
        for where in (key, everything):
            answer = client.patch(f"/rest/v1/{table}", params=where, json=body)
            assert answer.is_client_error, (table, column, answer.text)
            assert answer.json()["code"] == "42501", (table, column, answer.text)
        after, _ = await lived_in.first_row(table)
        assert after[column] == row[column], (table, column)
        tried.add(f"{table}.{column}")
    assert tried >= {"user_cards.user_id", "card_recipients.card_id", "templates.created_by"}


async def test_no_row_is_added_in_the_name_of_somebody_else(
    stack: Stack, lived_in: Callers
) -> None:
    client, granted = lived_in.http("owner"), await stack.sql(GRANTED)
    for found in await stack.sql(OWNERS):
        table, column = found["table"], found["column"]
        row, _ = await lived_in.first_row(table)
        given = [r["column"] for r in granted if (r["table"], r["verb"]) == (table, "insert")]
        body = {name: row[name] for name in given}
        body[column] = lived_in.world.id(OTHERS[found["of"]])
        answer = client.post(f"/rest/v1/{table}", json=body)
        assert answer.is_client_error, (table, column)
        assert answer.json()["code"] == "42501", (table, column, answer.text)


@pytest.fixture
async def guest(stack: Stack) -> AsyncIterator[str]:
    """Somebody who would have signed in without an account, if that were switched on."""
    user = str(uuid4())
    await stack.sql(
        "insert into auth.users (id, aud, role, is_anonymous)"
        " values ($1::text::uuid, 'authenticated', 'authenticated', true)",
        user,
    )
    yield user
    await stack.sql("delete from auth.users where id = $1::text::uuid", user)


def signed(lived_in: Callers, user: str, **claims: Any) -> httpx.Client:
    """A client with a token for a user, signed as Auth signs them."""
    stack = lived_in.stack
    known = {
        "aud": "authenticated",
        "role": "authenticated",
        "iss": f"{stack.supabase_url}/auth/v1",
        "exp": int(time.time()) + 600,
    }
    token = jwt.encode({**known, "sub": user, **claims}, stack.jwt_secret, algorithm="HS256")
    client = lived_in.http("anon")
    client.headers["Authorization"] = f"Bearer {token}"
    return client


async def test_a_guest_reads_what_anyone_reads_and_writes_nothing(
    lived_in: Callers, guest: str
) -> None:
    template = lived_in.world.id("public_template")
    wishes: dict[str, dict[str, Any]] = {
        "user_cards": {"template_id": template, "title": "X", "message": "X"},
        "template_likes": {"template_id": template},
        "template_reviews": {"template_id": template, "rating": 5},
        "user_collections": {"name": "X"},
        "webhooks": {"url": "https://example.com", "events": ["card.created"]},
    }
    visiting = signed(lived_in, guest, is_anonymous=True)
    for table, wish in wishes.items():
        answer = visiting.post(f"/rest/v1/{table}", json=wish)
        assert (answer.status_code, answer.json()["code"]) == (403, "42501"), table
    address = f"/storage/v1/object/users/{guest}/avatars/x.png"
    picture: dict[str, Any] = {"content": PNG_SIGNATURE, "headers": {"Content-Type": "image/png"}}
    assert visiting.post(address, **picture).is_client_error
    for table in ("user_cards", "user_collections", "notifications", "jobs", "moderation_cases"):
        answer = visiting.get(f"/rest/v1/{table}", params={"select": "id"})
        assert answer.status_code == 200
        assert lived_in.hidden_in(answer.text) == []
    # The same person with an account is let in.
    staying = signed(lived_in, guest)
    for table, wish in wishes.items():
        assert staying.post(f"/rest/v1/{table}", json=wish).is_success, table
    assert staying.post(address, **picture).is_success


async def test_a_question_that_takes_too_long_is_ended(stack: Stack, lived_in: Callers) -> None:
    blocker = await asyncpg.connect(stack.db_url)
    try:
        async with blocker.transaction():
            await blocker.execute("lock table public.daily_analytics in access exclusive mode")
            client = lived_in.http("owner")
            answer = await asyncio.to_thread(client.get, "/rest/v1/daily_analytics")
            assert not answer.is_success
            assert "due to statement timeout" in answer.json()["message"], answer.text
    finally:
        await blocker.close()
    # The connection it was asked on serves others.
    answers = [lived_in.http("owner").get("/rest/v1/daily_analytics") for _ in range(12)]
    assert all(answer.status_code == 200 for answer in answers)
