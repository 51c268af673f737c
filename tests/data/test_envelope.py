"""How the API reaches Postgres: nothing outside the envelope, nothing left behind (S23 to S26)."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any
from uuid import uuid4

import asyncpg
import pytest

from core.db import UserDb, create_pool
from core.errors import InvalidInputError, UnavailableError
from core.identity import ANONYMOUS, Identity
from local.addresses import database_url
from local.home import Home
from tests.support import Person, Stack


@pytest.fixture
async def pool(stack: Stack, home: Home) -> AsyncIterator[asyncpg.Pool]:
    assert stack.db_url
    url = database_url(home, "tyohaarify_api", home.secrets().api_password)
    async with create_pool(url, size=1, application_name="test") as pool:
        yield pool


@pytest.fixture
def db(pool: asyncpg.Pool) -> UserDb:
    return UserDb(pool, statement_timeout_ms=300)


def identity(person: Person) -> Identity:
    claims = f'{{"sub": "{person.id}", "role": "authenticated"}}'
    return Identity(role="authenticated", claims=claims, user_id=person.id)


async def state(pool: asyncpg.Pool) -> tuple[Any, ...]:
    """Role, claims and time-out of the one pooled connection."""
    row = await pool.fetchrow(
        "select current_user::text, coalesce(current_setting('request.jwt.claims', true), ''),"
        " current_setting('statement_timeout')"
    )
    assert row is not None
    return tuple(row)


async def test_the_database_sees_the_caller_and_forgets_it(
    pool: asyncpg.Pool, db: UserDb, owner: Person
) -> None:
    before = await state(pool)
    assert before[0] == "tyohaarify_api"
    async with db.transaction(identity(owner)) as connection:
        assert await connection.fetchval("select auth.uid()") == owner.id
        assert await connection.fetchval("select current_user::text") == "authenticated"
    assert await state(pool) == before


async def test_an_error_a_timeout_and_a_cancellation_leave_nothing_behind(
    pool: asyncpg.Pool, db: UserDb, owner: Person
) -> None:
    before = await state(pool)

    async def fail() -> None:
        async with db.transaction(identity(owner)) as connection:
            await connection.execute("select 1 / 0")

    async def dawdle() -> None:
        async with db.transaction(identity(owner)) as connection:
            await connection.execute("select pg_sleep(5)")

    with pytest.raises(InvalidInputError):
        await fail()
    with pytest.raises(UnavailableError):
        await dawdle()
    task = asyncio.create_task(dawdle())
    await asyncio.sleep(0.1)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert await state(pool) == before


@pytest.mark.parametrize(
    "statement",
    [
        "select * from public.user_cards",
        "select * from public.festivals",
        "select * from private.outbox",
        "select * from auth.users",
        "set role service_role",
        "set role tyohaarify_worker",
        "set role postgres",
        "create table public.mine ()",
    ],
)
async def test_outside_the_envelope_nothing_is_allowed(pool: asyncpg.Pool, statement: str) -> None:
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await pool.execute(statement)


async def test_inside_the_envelope_no_stronger_role_can_be_taken(db: UserDb, owner: Person) -> None:
    for role in ("service_role", "postgres", "tyohaarify_worker", "supabase_auth_admin"):
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            async with db.transaction(identity(owner)) as connection:
                await connection.execute(f"set local role {role}")


async def test_a_read_cannot_write(db: UserDb, owner: Person) -> None:
    with pytest.raises(asyncpg.ReadOnlySQLTransactionError):
        async with db.transaction(identity(owner), readonly=True) as connection:
            await connection.execute("update public.profiles set first_name = 'X'")


async def test_callers_at_the_same_time_never_see_each_others_rows(
    stack: Stack, home: Home, owner: Person, other: Person
) -> None:
    assert stack.db_url
    url = database_url(home, "tyohaarify_api", home.secrets().api_password)
    async with create_pool(url, size=4, application_name="test") as pool:
        db = UserDb(pool, statement_timeout_ms=5000)

        async def seen(who: Person) -> bool:
            async with db.transaction(identity(who), readonly=True) as connection:
                rows = await connection.fetch("select id from public.profiles")
                await asyncio.sleep(0)
                return [row["id"] for row in rows] == [who.id]

        assert all(await asyncio.gather(*(seen(who) for who in (owner, other) * 100)))


async def test_an_anonymous_caller_has_no_user(db: UserDb) -> None:
    async with db.transaction(ANONYMOUS, readonly=True) as connection:
        assert await connection.fetchval("select auth.uid()") is None


async def test_a_database_that_is_away_is_an_unavailable_error() -> None:
    async with create_pool(
        "postgresql://nobody@127.0.0.1:9/none", size=1, application_name=f"test-{uuid4()}"
    ) as pool:
        db = UserDb(pool, statement_timeout_ms=1000)
        with pytest.raises(UnavailableError):
            async with db.transaction(ANONYMOUS):
                pass
