"""Jobs of the platform: asked for once, carried out once, whatever happens to the worker."""

import asyncio
from datetime import timedelta
from uuid import UUID

import asyncpg

from core.service_db import ServiceDb
from tests.support import Stack
from tests.workers.figures import DAYS, WAITING, figures_locked, running

MANY = 50
NOW = "update private.schedules set next_run_at = now(), deliver_after = now() where name = $1"


async def job(stack: Stack, job_id: UUID) -> asyncpg.Record:
    [row] = await stack.sql("select * from jobs where id = $1", job_id)
    return row


async def test_asked_for_fifty_times_at_once_it_is_one_job(
    stack: Stack, workers: ServiceDb
) -> None:
    async def ask() -> UUID:
        async with workers.transaction() as connection:
            # Not to be carried out, hence the day.
            made: UUID = await connection.fetchval(
                "select private.enqueue_job('test.once', null, '{}', 'the key', now() + '1 day')"
            )
            return made

    asked = await asyncio.gather(*(ask() for _ in range(MANY)))
    rows = await stack.sql("delete from jobs where kind = 'test.once' returning id")
    assert {row["id"] for row in rows} == set(asked)
    assert len(rows) == 1


async def test_the_same_key_of_another_kind_is_another_job(
    stack: Stack, workers: ServiceDb
) -> None:
    async with workers.transaction() as connection:
        asked = [
            await connection.fetchval(
                "select private.enqueue_job($1, null, '{}', $2, now() + '1 day')", kind, key
            )
            for kind in ("test.one", "test.two")
            for key in ("a", "b", None, None)
        ]
    assert len(set(asked)) == 8
    await stack.sql("delete from jobs where kind in ('test.one', 'test.two')")


async def test_a_cancelled_job_is_stopped_in_the_worker(stack: Stack) -> None:
    async with figures_locked(stack):
        job_id = await running(stack)
        await stack.sql(
            "update jobs set status = 'cancelled', finished_at = now(), lease_token = null,"
            " leased_until = null where id = $1",
            job_id,
        )
        # Though what it waits for is still locked.
        await stack.until(f"select where ({WAITING}) = 0")
    assert (await job(stack, job_id))["status"] == "cancelled"
    assert not await stack.sql("select from daily_analytics where day::text = any($1)", DAYS)


async def test_a_job_nobody_can_do_is_tried_as_often_as_allowed_and_fails(stack: Stack) -> None:
    [made] = await stack.sql(
        "insert into jobs (kind, max_attempts) values ('test.unknown', 2) returning id"
    )
    failed = await stack.until("select * from jobs where id = $1 and status = 'failed'", made["id"])
    assert (failed["attempts"], failed["error_code"]) == (2, "internal_error")
    await stack.sql("delete from jobs where id = $1", made["id"])


async def test_a_scheduled_run_is_a_job_with_the_time_it_was_due(stack: Stack) -> None:
    await stack.sql(NOW, "aggregate_analytics")
    [due] = await stack.sql(
        "select next_run_at from private.schedules where name = 'aggregate_analytics'"
    )
    made = await stack.until(
        "select * from jobs where kind = 'analytics.aggregate' and status = 'succeeded'"
        " and dedupe_key is not null and created_at >= $1",
        due["next_run_at"],
    )
    assert made["user_id"] is None
    assert made["payload"] == f'{{"due_at": "{made["dedupe_key"]}"}}'
    assert str(due["next_run_at"].date()) in made["result"]
    ran = await stack.until(
        "select last_result from private.schedules where last_result = $1",
        f"job {made['id']}",
    )
    assert ran is not None


async def test_what_is_over_is_not_kept_for_ever(stack: Stack, workers: ServiceDb) -> None:
    person = stack.person()
    jobs = {
        (user_id, age): (
            await stack.sql(
                "insert into jobs (kind, user_id, status, finished_at)"
                " values ('test.done', $1, 'succeeded', now() - $2::interval) returning id",
                user_id,
                timedelta(days=age),
            )
        )[0]["id"]
        for user_id in (None, person.id)
        for age in (29, 31)
    }
    events = {
        (processed, age): (
            await stack.sql(
                "insert into private.outbox"
                " (event, row_id, occurred_at, processed_at, deliver_after)"
                " values ('test.created', gen_random_uuid(), now() - $1::interval,"
                " case when $2 then now() - $1::interval end, 'infinity') returning id",
                timedelta(days=age),
                processed,
            )
        )[0]["id"]
        for processed in (True, False)
        for age in (89, 91)
    }
    async with workers.transaction() as connection:
        await connection.execute(NOW, "prune_history")
    gone = jobs[None, 31]
    await stack.until("select where not exists (select from jobs where id = $1)", gone)
    left = await stack.sql("delete from jobs where kind = 'test.done' returning id")
    assert {row["id"] for row in left} == set(jobs.values()) - {gone}
    left = await stack.sql("delete from private.outbox where event = 'test.created' returning id")
    kept = {row["id"] for row in left} & set(events.values())
    assert kept == set(events.values()) - {events[True, 91]}
