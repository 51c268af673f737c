"""Jobs that compute figures, and go on as long as tests want."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from uuid import UUID

import asyncpg

from tests.support import Stack

DAYS = ("2031-05-01", "2031-05-02")
PAYLOAD = '{"due_at": "2031-05-02T10:00:00+00:00"}'
WAITING = (
    "select count(*) from pg_stat_activity"
    " where usename = 'tyohaarify_worker' and query ~ 'aggregate_analytics' and state = 'active'"
)


@asynccontextmanager
async def figures_locked(stack: Stack) -> AsyncIterator[None]:
    """Nobody writes figures meanwhile, so a job that computes them runs on."""
    connection = await asyncpg.connect(stack.db_url)
    try:
        async with connection.transaction():
            await connection.execute("lock table daily_analytics in exclusive mode")
            yield
    finally:
        await connection.close()


async def running(stack: Stack) -> UUID:
    """A job with a payload that a worker has begun."""
    [made] = await stack.sql(
        "select private.enqueue_job('analytics.aggregate', null, $1::text::jsonb) as id", PAYLOAD
    )
    job_id: UUID = made["id"]
    await stack.until("select from jobs where id = $1 and status = 'running'", job_id)
    await stack.until(f"select where ({WAITING}) > 0")
    return job_id
