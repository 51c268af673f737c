"""Jobs as workers ask for them and hold them: by a lease with a fencing token.

Postgres is the truth. A worker that died or stalled loses its lease, another takes the job over,
and whatever the first one still writes is refused: its token is no longer the job's.
"""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

import asyncpg

from core.db import Connection

REDELIVERY_SECONDS = 60
FIRST_RETRY_SECONDS = 2.0
LONGEST_RETRY_SECONDS = 300.0

# Whoever removes or changes a card locks it first and its jobs then. A job's status is shown on its
# card, so workers must do the same, or each waits for the other.
_HOLD_CARD = """
    select from public.user_cards where id = (select card_id from public.jobs where id = $1)
    for no key update
"""
_ENQUEUE = "select private.enqueue_job($1, $2, $3, $4)"
# Taking over an attempt that was cut off counts as one, so a job that kills its worker ends too.
_CLAIM = """
    update public.jobs set
      status = 'running', attempts = attempts + 1, progress = 0,
      lease_token = gen_random_uuid(), leased_until = now() + $2, run_after = now() + $2,
      started_at = coalesce(started_at, now())
    where id = $1 and attempts < max_attempts
      and (status = 'queued' or (status = 'running' and leased_until < now()))
    returning id, kind, user_id, card_id, card_revision, payload, attempts, max_attempts,
              lease_token
"""
_RENEW = """
    update public.jobs set leased_until = now() + $3, run_after = now() + $3
    where id = $1 and lease_token = $2
"""
_REPORT = "update public.jobs set progress = $3 where id = $1 and lease_token = $2"
_RETRY = """
    update public.jobs set
      status = 'queued', run_after = now() + $3, error_code = $4, error_message = $5,
      lease_token = null, leased_until = null
    where id = $1 and lease_token = $2
"""
_FINISH = """
    update public.jobs set
      status = $3::public.job_status,
      progress = case when $3::public.job_status = 'succeeded' then 100 else progress end,
      error_code = $4, error_message = $5, result = $6, finished_at = now(),
      lease_token = null, leased_until = null
    where id = $1 and lease_token = $2
"""
_DUE = """
    update public.jobs set run_after = now() + $1
    where id in (
      select id from public.jobs
      where status in ('queued', 'running') and run_after <= now() and attempts < max_attempts
      order by run_after limit $2
      for update skip locked
    )
    returning id, kind
"""
_LOST = "status = 'running' and leased_until < now() and attempts >= max_attempts"
# Cards that somebody else holds come next time.
_BURY = """
    with held as materialized (
      select id from public.user_cards
      where id in (select card_id from public.jobs where {lost})
      for no key update skip locked
    )
    update public.jobs set
      status = 'failed', error_code = coalesce(error_code, 'worker_lost'),
      error_message = coalesce(error_message, 'The worker died each time it tried.'),
      finished_at = now(), lease_token = null, leased_until = null
    where {lost} and (card_id is null or card_id in (select id from held))
""".replace("{lost}", _LOST)


class LeaseLostError(Exception):
    """Another worker has the job now; nothing this one does counts any more."""


@dataclass(frozen=True)
class ClaimedJob:
    """A job this worker holds."""

    id: UUID
    kind: str
    user_id: UUID | None
    card_id: UUID | None
    card_revision: int | None
    payload: dict[str, Any]
    attempts: int
    max_attempts: int
    lease_token: UUID

    @property
    def is_last_attempt(self) -> bool:
        """Whether a failure of this attempt is final."""
        return self.attempts >= self.max_attempts


async def enqueue_job(
    connection: Connection,
    kind: str,
    *,
    user_id: UUID | None = None,
    payload: dict[str, Any] | None = None,
    dedupe_key: str | None = None,
) -> UUID:
    """Asks for a job, of the platform without a user: its id, or that of the one with the key."""
    job_id: UUID = await connection.fetchval(_ENQUEUE, kind, user_id, payload or {}, dedupe_key)
    return job_id


async def claim_job(connection: Connection, job_id: UUID, lease: timedelta) -> ClaimedJob | None:
    """Takes the job, or None when another worker has it or it is done."""
    await connection.execute(_HOLD_CARD, job_id)
    row = await connection.fetchrow(_CLAIM, job_id, lease)
    return None if row is None else ClaimedJob(**row)


async def renew_lease(connection: Connection, job: ClaimedJob, lease: timedelta) -> None:
    """Keeps the job for another lease; LeaseLostError when it is not ours any more."""
    _must_hold(await connection.execute(_RENEW, job.id, job.lease_token, lease))


async def report_progress(connection: Connection, job: ClaimedJob, percent: int) -> None:
    """Shows how far the job has come; LeaseLostError when it is not ours any more."""
    _must_hold(await connection.execute(_REPORT, job.id, job.lease_token, percent))


async def finish_job(
    connection: Connection,
    job: ClaimedJob,
    status: str,
    *,
    error_code: str | None = None,
    error_message: str | None = None,
    result: dict[str, Any] | None = None,
) -> None:
    """Ends the job: succeeded, failed or cancelled. LeaseLostError when it is not ours any more.

    ``result`` is what it made, a JSON object of at most 16 kB.
    """
    await connection.execute(_HOLD_CARD, job.id)
    _must_hold(
        await connection.execute(
            _FINISH, job.id, job.lease_token, status, error_code, error_message, result
        )
    )


async def retry_job(
    connection: Connection, job: ClaimedJob, *, error_code: str, error_message: str
) -> None:
    """Gives the job back for a later attempt, each wait twice the one before."""
    await connection.execute(_HOLD_CARD, job.id)
    wait = min(FIRST_RETRY_SECONDS * 2 ** (job.attempts - 1), LONGEST_RETRY_SECONDS)
    _must_hold(
        await connection.execute(
            _RETRY, job.id, job.lease_token, timedelta(seconds=wait), error_code, error_message
        )
    )


async def due_jobs(connection: Connection, limit: int) -> list[asyncpg.Record]:
    """``id`` and ``kind`` of jobs to hand to workers now; handed on again if nobody took them."""
    rows: list[asyncpg.Record] = await connection.fetch(
        _DUE, timedelta(seconds=REDELIVERY_SECONDS), limit
    )
    return rows


async def bury_lost_jobs(connection: Connection) -> None:
    """Fails the jobs whose last allowed attempt was cut off."""
    await connection.execute(_BURY)


def _must_hold(command_tag: str) -> None:
    if command_tag != "UPDATE 1":
        raise LeaseLostError
