"""The transactional outbox: what changed in the database, for handlers outside it.

An event is handed on until its handlers are done with it, so handlers must be idempotent. One that
they cannot do is left after 20 times, unprocessed, for people to look at.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from core.db import Connection

REDELIVERY_SECONDS = 60

_DUE = """
    update private.outbox set
      attempts = attempts + 1,
      deliver_after = now() + least($1::interval * power(2, attempts), interval '1 hour')
    where id in (
      select id from private.outbox
      where processed_at is null and attempts < 20 and deliver_after <= now()
      order by deliver_after, id limit $2
      for update skip locked
    )
    returning id, event, row_id, changed
"""
_BY_ID = """
    select id, event, row_id, owner_id, actor_id, changed, payload, occurred_at
    from private.outbox where id = $1 and processed_at is null
"""
_DONE = "update private.outbox set processed_at = now() where id = any($1::bigint[])"


@dataclass(frozen=True)
class Event:
    """One change of one row; ``event`` is ``<noun>.created``, ``.updated`` or ``.deleted``."""

    id: int
    event: str
    row_id: UUID
    owner_id: UUID | None
    actor_id: UUID | None
    changed: list[str]
    payload: dict[str, Any]
    occurred_at: datetime


@dataclass(frozen=True)
class DueEvent:
    """What it takes to decide who handles an event, and which cached answers it makes stale."""

    id: int
    event: str
    row_id: UUID
    changed: list[str]


async def due_events(connection: Connection, limit: int) -> list[DueEvent]:
    """Events to hand on now; again later, ever more rarely, unless they get done."""
    rows = await connection.fetch(_DUE, timedelta(seconds=REDELIVERY_SECONDS), limit)
    return sorted((DueEvent(**row) for row in rows), key=lambda due: due.id)


async def find_event(connection: Connection, event_id: int) -> Event | None:
    """The event, or None when it is done already."""
    row = await connection.fetchrow(_BY_ID, event_id)
    return None if row is None else Event(**row)


async def mark_processed(connection: Connection, event_ids: list[int]) -> None:
    """Says that the handlers of these events are done."""
    await connection.execute(_DONE, event_ids)
