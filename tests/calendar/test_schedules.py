"""Periodic work: done when due, once, and seen when it fails."""

import asyncio
import re
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import asyncpg
import pytest

from core.db import create_pool
from core.schedules import claim_schedule, due_schedules, fail_schedule, finish_schedule
from core.service_db import ServiceDb
from core.upkeep import PERIODIC_TASKS
from local.addresses import database_url
from local.home import ROOT, Home
from tests.support import Stack

# The workers' module starts a Celery app with settings of its own, so its text is read.
WORKERS = "\n".join(file.read_text() for file in (ROOT / "workers").glob("*.py"))
JOB_KINDS = re.findall(r'^    "([a-z_]+\.[a-z_]+)": ', WORKERS, re.MULTILINE)
NOW = "update private.schedules set next_run_at = now(), deliver_after = now() where name = $1"


@pytest.fixture
async def workers(home: Home, idle: str) -> AsyncIterator[ServiceDb]:  # noqa: ARG001 - after it
    """The database as two relays or workers reach it."""
    url = database_url(home, "tyohaarify_worker", home.secrets().worker_password)
    async with create_pool(url, size=2, application_name="test") as pool:
        yield ServiceDb(pool)


@pytest.fixture
async def idle(stack: Stack) -> AsyncIterator[str]:
    """A task that the running stack does not find due, until the test makes it so."""
    await stack.sql(
        "insert into private.schedules (name, every, next_run_at, deliver_after)"
        " values ('test_idle', '1 hour', 'infinity', 'infinity')"
    )
    yield "test_idle"
    await stack.sql("delete from private.schedules where name = 'test_idle'")


async def schedule(stack: Stack, name: str) -> asyncpg.Record:
    [row] = await stack.sql("select *, now() from private.schedules where name = $1", name)
    return row


async def until(stack: Stack, statement: str, *arguments: Any) -> asyncpg.Record:
    """The first row of the statement, as soon as it has one."""
    connection = await asyncpg.connect(stack.db_url)
    try:
        for _ in range(300):
            row = await connection.fetchrow(statement, *arguments)
            if row is not None:
                return row
            await connection.execute("select pg_sleep(0.1)")
    finally:
        await connection.close()
    raise AssertionError("It did not happen within 30 s.")


async def test_every_task_has_a_schedule_and_every_schedule_a_task(stack: Stack) -> None:
    rows = await stack.sql(
        "select name, job_kind from private.schedules where name not like 'test%'"
    )
    assert {row["name"] for row in rows if row["job_kind"] is None} == set(PERIODIC_TASKS)
    kinds = {row["job_kind"] for row in rows if row["job_kind"] is not None}
    assert {"analytics.aggregate", "similarity.index"} <= kinds <= set(JOB_KINDS)


async def test_likes_are_folded_in_by_themselves(stack: Stack) -> None:
    template = stack.template("holi-gulal-clouds")["id"]
    await stack.sql(
        "insert into private.template_changes (template_id, views) values ($1, 41)", template
    )
    row = await until(
        stack,
        "select view_count from template_statistics where template_id = $1 and view_count >= 41",
        template,
    )
    assert row["view_count"] >= 41
    assert (await schedule(stack, "fold_template_changes"))["last_result"].endswith(" changes")


async def test_a_partition_that_is_gone_is_made_again(stack: Stack) -> None:
    [last] = await stack.sql(
        "select max(c.relname) as name from pg_class c join pg_inherits i on i.inhrelid = c.oid"
        " where c.relkind = 'r' and c.relname ~ '^template_views_\\d'"
    )
    await stack.sql(f"drop table private.{last['name']}")
    await stack.sql(NOW, "keep_partitions")
    found = await until(stack, "select from pg_class where relname = $1", last["name"])
    assert found is not None
    assert (await schedule(stack, "keep_partitions"))["last_result"] == "1 made, 0 dropped"


async def test_what_came_while_a_partition_was_missing_moves_into_it(stack: Stack) -> None:
    [last] = await stack.sql(
        "select max(c.relname) as name from pg_class c join pg_inherits i on i.inhrelid = c.oid"
        " where c.relkind = 'r' and c.relname ~ '^template_views_\\d'"
    )
    template = stack.template("holi-gulal-clouds")["id"]
    await stack.sql(f"drop table private.{last['name']}")
    await stack.sql(
        "insert into template_views (template_id, created_at)"
        " values ($1, date_trunc('month', now()) + interval '3 months 5 days')",
        template,
    )
    await stack.sql("select private.ensure_partitions(3)")
    count = f"select count(*) from private.{last['name']}"  # noqa: S608 - our own partition
    [moved] = await stack.sql(count)
    [left] = await stack.sql("select count(*) from private.template_views_default")
    assert (moved["count"], left["count"]) == (1, 0)
    await stack.sql("delete from template_views where template_id = $1", template)


async def test_partitions_older_than_what_is_kept_are_dropped(stack: Stack) -> None:
    await stack.sql(
        "create table private.template_views_2020_01 partition of public.template_views"
        " for values from ('2020-01-01') to ('2020-02-01')"
    )
    [dropped] = await stack.sql("select private.drop_old_partitions(25) as count")
    assert dropped["count"] == 1
    assert not await stack.sql("select from pg_class where relname = 'template_views_2020_01'")


async def test_a_task_that_fails_says_why_and_is_tried_again(stack: Stack) -> None:
    name, function = "keep_partitions", "private.ensure_partitions(integer)"
    await stack.sql(f"revoke execute on function {function} from tyohaarify_worker")
    try:
        await stack.sql(NOW, name)
        failed = await until(
            stack, "select * from private.schedules where name = $1 and failures = 1", name
        )
        assert "permission denied for function ensure_partitions" in failed["last_error"]
        assert failed["next_run_at"] - failed["last_run_at"] < timedelta(minutes=1)
        again = await until(
            stack, "select * from private.schedules where name = $1 and failures = 2", name
        )
        assert again["last_run_at"] > failed["last_run_at"]
    finally:
        await stack.sql(f"grant execute on function {function} to tyohaarify_worker")
    await stack.sql(NOW, name)
    done = await until(
        stack,
        "select * from private.schedules"
        " where name = $1 and failures = 0 and last_run_at > $2::timestamptz",
        name,
        again["last_run_at"],
    )
    assert done["last_error"] is None
    assert timedelta() < done["next_run_at"] - done["last_run_at"] <= done["every"]


async def test_two_relays_never_hand_on_the_same_task(
    stack: Stack, workers: ServiceDb, idle: str
) -> None:
    async with workers.transaction() as one:
        await one.execute(NOW, idle)
        assert idle in await due_schedules(one)
        async with workers.transaction() as two:
            assert idle not in await due_schedules(two)
    async with workers.transaction() as two:
        assert idle not in await due_schedules(two)
    row = await schedule(stack, idle)
    assert row["deliver_after"] - row["next_run_at"] == timedelta(seconds=60)
    await stack.sql("update private.schedules set deliver_after = now() where name = $1", idle)
    async with workers.transaction() as two:
        assert idle in await due_schedules(two), "a message nobody took is sent again"


async def test_two_workers_never_run_the_same_task(
    stack: Stack, workers: ServiceDb, idle: str
) -> None:
    # Due for workers but not for the relay of the running stack.
    await stack.sql("update private.schedules set next_run_at = now() where name = $1", idle)

    async def claim() -> bool:
        async with workers.transaction() as two:
            return await claim_schedule(two, idle) is not None

    async with workers.transaction() as one:
        assert await claim_schedule(one, idle)
        waiting = asyncio.create_task(claim())
        await until(stack, "select from pg_stat_activity where wait_event_type = 'Lock'")
        await finish_schedule(one, idle, "done")
    assert not await waiting
    assert not await claim()


async def test_a_run_that_dies_leaves_the_task_due(
    stack: Stack, workers: ServiceDb, idle: str
) -> None:
    await stack.sql("update private.schedules set next_run_at = now() where name = $1", idle)

    async def killed() -> None:
        async with workers.transaction() as one:
            assert await claim_schedule(one, idle)
            await finish_schedule(one, idle, "half of it")
            raise RuntimeError("killed")

    with pytest.raises(RuntimeError, match="killed"):
        await killed()
    async with workers.transaction() as two:
        assert await claim_schedule(two, idle)


async def test_waits_between_tries_double_up_to_an_hour(
    stack: Stack, workers: ServiceDb, idle: str
) -> None:
    waits = []
    for _ in range(11):
        async with workers.transaction() as connection:
            await fail_schedule(connection, idle, "No luck.")
        row = await schedule(stack, idle)
        waits.append(int((row["next_run_at"] - row["last_run_at"]).total_seconds()))
        await stack.sql(
            "update private.schedules set deliver_after = 'infinity' where name = $1", idle
        )
    assert waits == [10, 20, 40, 80, 160, 320, 640, 1280, 2560, 3600, 3600]


async def test_what_is_done_nightly_stays_nightly_however_late_it_was(
    stack: Stack, workers: ServiceDb, idle: str
) -> None:
    await stack.sql(
        "update private.schedules set every = '1 day', next_run_at = '2026-01-01 20:30+00'"
        " where name = $1",
        idle,
    )
    async with workers.transaction() as connection:
        assert await claim_schedule(connection, idle)
        await finish_schedule(connection, idle, "late")
    row = await schedule(stack, idle)
    assert (row["next_run_at"].hour, row["next_run_at"].minute) == (20, 30)
    assert timedelta() < row["next_run_at"] - row["now"] <= timedelta(days=1)


async def test_a_task_this_worker_does_not_know_is_shown_as_failed(stack: Stack) -> None:
    await stack.sql("insert into private.schedules (name, every) values ('test_new', '1 hour')")
    try:
        row = await until(
            stack, "select * from private.schedules where last_error like '%test_new%'"
        )
        assert row["name"] == "test_new"
    finally:
        await stack.sql("delete from private.schedules where name = 'test_new'")
