"""Whoever needs a card and its job locks the card first, so nobody waits for who waits for them."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

import asyncpg
import orjson
import pytest

from core.leases import (
    ClaimedJob,
    LeaseLostError,
    bury_lost_jobs,
    claim_job,
    finish_job,
    retry_job,
)
from core.service_db import ServiceDb
from local.home import Home
from tests.processes import frozen, process
from tests.still import still
from tests.support import Person, Stack, generate

__all__ = ["still"]

LEASE = timedelta(seconds=20)
CALL = """
  select set_config('role', 'authenticated', true),
    set_config('request.jwt.claims', $1, true)
"""
LOSE = (
    "update jobs set attempts = max_attempts, leased_until = now() - interval '1 s' where id = $1"
)
WAITING = """
  select from pg_stat_activity, unnest(pg_blocking_pids(pid)) as blocker where blocker = $1
"""
NEW_TEMPLATE = """
  insert into templates (slug, name, template_code, template_config, created_by)
  select 'rolled-back', 'Rolled back', template_code, template_config, $1
  from templates where slug = 'diwali-night-of-lamps' returning id
"""
SAME_CONTENT = "update templates set template_code = template_code where id = $1"
PREVIEW = """
  select attempts from jobs where kind = 'template.preview' and status = 'succeeded'
    and payload ->> 'template_id' = $1
"""
ENDED = "select status from jobs where id = $1"


@dataclass
class Job:
    """The job of a card, and who may want it."""

    id: UUID
    card_id: UUID
    stack: Stack
    workers: ServiceDb
    owner: Person
    claimed: ClaimedJob | None = None

    async def call(self, function: str) -> None:
        """The owner calls a function with the job's id."""
        connection = await asyncpg.connect(self.stack.db_url)
        claims = {"sub": str(self.owner.id), "role": "authenticated"}
        try:
            async with connection.transaction():
                await connection.execute("set local statement_timeout = '20s'")
                await connection.fetch(CALL, orjson.dumps(claims).decode())
                await connection.fetch(f"select public.{function}($1)", self.id)
        finally:
            await connection.close()


async def nothing(_: Job) -> None:
    """It waits."""


async def claim(job: Job) -> None:
    async with job.workers.transaction() as connection:
        job.claimed = await claim_job(connection, job.id, LEASE)


async def fail(job: Job) -> None:
    assert job.claimed
    async with job.workers.transaction() as connection:
        await finish_job(connection, job.claimed, "failed")


async def give_back(job: Job) -> None:
    assert job.claimed
    async with job.workers.transaction() as connection:
        await retry_job(connection, job.claimed, error_code="x", error_message="Later.")


async def die(job: Job) -> None:
    await claim(job)
    await job.stack.sql(LOSE, job.id)


async def bury(job: Job) -> None:
    async with job.workers.transaction() as connection:
        await bury_lost_jobs(connection)


async def cancel(job: Job) -> None:
    await job.call("cancel_job")


async def ask_again(job: Job) -> None:
    await job.call("retry_job")


@pytest.fixture
async def job(stack: Stack, workers: ServiceDb, owner: Person) -> Job:
    """The job of a new card."""
    accepted = generate(owner, stack.template("diwali-night-of-lamps")["id"])
    ids = UUID(accepted["job"]["id"]), UUID(accepted["card"]["id"])
    return Job(*ids, stack, workers, owner)


@pytest.fixture
async def leaving(stack: Stack) -> AsyncIterator["asyncpg.Connection[asyncpg.Record]"]:
    """Through which a card is removed."""
    connection = await asyncpg.connect(stack.db_url)
    yield connection
    await connection.close()


async def test_a_template_is_rolled_back_while_its_picture_is_drawn(
    stack: Stack, home: Home, owner: Person, leaving: "asyncpg.Connection[asyncpg.Record]"
) -> None:
    with frozen([process(home, "worker")]):
        [made] = await stack.sql(NEW_TEMPLATE, owner.id)
        transaction = leaving.transaction()
        await transaction.start()
        await leaving.execute("select from templates where id = $1 for update", made["id"])
    # The worker shows the picture and ends the job, for which the transaction asks again.
    await stack.until(WAITING, leaving.get_server_pid())
    await leaving.execute(SAME_CONTENT, made["id"])
    await transaction.commit()
    drawn = await stack.until(PREVIEW, str(made["id"]))
    assert drawn["attempts"] == 1
    await stack.sql("delete from templates where id = $1", made["id"])


@pytest.mark.usefixtures("still")
@pytest.mark.parametrize(
    ("before", "meanwhile"),
    [
        (nothing, claim),
        (claim, fail),
        (claim, give_back),
        (die, bury),
        (nothing, cancel),
        (cancel, ask_again),
    ],
)
async def test_a_card_goes_while_somebody_needs_its_job_and_neither_is_refused(
    job: Job,
    leaving: "asyncpg.Connection[asyncpg.Record]",
    before: Callable[[Job], Awaitable[None]],
    meanwhile: Callable[[Job], Awaitable[None]],
) -> None:
    await before(job)
    async with leaving.transaction():
        # As far as a delete has come when it asks for the jobs.
        await leaving.execute("select from user_cards where id = $1 for update", job.card_id)
        needing = asyncio.ensure_future(meanwhile(job))
        blocked = asyncio.ensure_future(job.stack.until(WAITING, leaving.get_server_pid()))
        await asyncio.wait({needing, blocked}, return_when=asyncio.FIRST_COMPLETED)
        blocked.cancel()
        await leaving.execute("delete from user_cards where id = $1", job.card_id)
    # What it was about is gone, which is no deadlock.
    with suppress(LeaseLostError):
        await needing
    [ended] = await job.stack.sql(ENDED, job.id)
    assert ended["status"] == "cancelled"
