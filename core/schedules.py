"""Periodic work as the relay and the workers hold it; Postgres is the truth about what is due.

A worker runs a task in the transaction that claimed it, so a run that dies leaves nothing behind,
and a second message for it finds it not due any more.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from core.db import Connection

REDELIVERY_SECONDS = 60
FIRST_RETRY_SECONDS = 10
LONGEST_RETRY_SECONDS = 3600
LONGEST_TEXT = 1000

_DUE = """
    update private.schedules set deliver_after = now() + $1
    where name in (
      select name from private.schedules
      where next_run_at <= now() and deliver_after <= now()
      for update skip locked
    )
    returning name
"""
# Waits for the relay that sent the message, or for a worker that is at it, and then looks again.
_CLAIM = """
    select next_run_at as due_at, job_kind from private.schedules
    where name = $1 and next_run_at <= now() for update
"""
# What is done nightly stays nightly, however late a run was.
_FINISH = """
    update private.schedules set
      next_run_at = date_bin(every, now(), next_run_at) + every,
      deliver_after = date_bin(every, now(), next_run_at) + every,
      last_run_at = now(), last_success_at = now(), last_result = $2,
      last_error = null, failures = 0
    where name = $1
"""
_FAIL = """
    with retry as (
      select name, now() + least(
        make_interval(secs => $3 * power(2, least(failures, 20))), make_interval(secs => $4)) as at
      from private.schedules where name = $1
    )
    update private.schedules s set
      next_run_at = retry.at, deliver_after = retry.at,
      last_run_at = now(), last_error = $2, failures = failures + 1
    from retry where s.name = retry.name
"""


async def due_schedules(connection: Connection) -> list[str]:
    """Names of the tasks to hand on now; handed on again when no worker has run them."""
    rows = await connection.fetch(_DUE, timedelta(seconds=REDELIVERY_SECONDS))
    return [row["name"] for row in rows]


@dataclass(frozen=True)
class DueRun:
    """One run of a task; ``job_kind`` names the job it asks for, if it does not do the work."""

    due_at: datetime
    job_kind: str | None


async def claim_schedule(connection: Connection, name: str) -> DueRun | None:
    """Takes the task for this transaction; None when it is not due any more."""
    row = await connection.fetchrow(_CLAIM, name)
    return None if row is None else DueRun(**row)


async def finish_schedule(connection: Connection, name: str, result: str) -> None:
    """Says in the claiming transaction that the task was done, and what it did."""
    await connection.execute(_FINISH, name, result[:LONGEST_TEXT])


async def fail_schedule(connection: Connection, name: str, problem: str) -> None:
    """Says why the task failed and has it tried again, each wait twice the one before."""
    await connection.execute(
        _FAIL, name, problem[:LONGEST_TEXT], FIRST_RETRY_SECONDS, LONGEST_RETRY_SECONDS
    )
