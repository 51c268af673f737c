"""Deliveries as workers take them: by a lease, a few of each webhook at a time."""

import random
from collections.abc import Collection
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

from core.db import Connection

# Longer than an attempt may take: who holds it longer is dead.
LEASE_SECONDS = 60
MOST_ATTEMPTS = 8
FIRST_RETRY_SECONDS = 5.0
LONGEST_RETRY_SECONDS = 6 * 3600.0
RETRY_FACTOR = 5.0
JITTER = 0.25
PER_WEBHOOK = 4
KEPT, PRUNED_AT_ONCE = timedelta(days=30), 20_000

_CLAIM = """
    with due as (
      select distinct webhook_id from public.webhook_deliveries
      where status = 'pending' and next_attempt_at <= now() and webhook_id <> all($1::uuid[])
    ), taken as (
      select d.id from due
      join public.webhooks w on w.id = due.webhook_id and w.is_active
      cross join lateral (
        select id from public.webhook_deliveries
        where webhook_id = w.id and status = 'pending' and next_attempt_at <= now()
        order by next_attempt_at limit $2
        for update skip locked
      ) as d
      limit $3
    )
    update public.webhook_deliveries d set
      attempts = attempts + 1, next_attempt_at = now() + $4
    from taken, public.webhooks w, private.webhook_secrets s
    where d.id = taken.id and w.id = d.webhook_id and s.webhook_id = w.id
    returning d.id, d.webhook_id, d.event, d.payload, d.attempts, w.url, s.secret,
      case when s.rotated_at > now() - interval '1 day' then s.previous_secret end
        as previous_secret
"""
_RECORD = """
    update public.webhook_deliveries set
      status = $3, response_status = $4, response_body = $5, error = $6,
      next_attempt_at = coalesce(now() + $7, next_attempt_at),
      delivered_at = case when $3 = 'delivered' then now() end
    where id = $1 and attempts = $2 and status = 'pending'
"""
_COUNT = """
    update public.webhooks set
      failure_count = case when $2 then 0 else failure_count + 1 end,
      is_active = is_active and not $3
    where id = $1 and (not $2 or failure_count > 0)
"""
_PRUNE = "select private.prune_deliveries($1, $2)"


@dataclass(frozen=True)
class DueDelivery:
    """A message this worker is to send."""

    id: UUID
    webhook_id: UUID
    event: str
    payload: dict[str, Any]
    attempts: int
    url: str
    secret: str
    previous_secret: str | None


@dataclass(frozen=True)
class Outcome:
    """What came of an attempt.

    ``is_final``: another attempt would come to the same. ``is_gone``: the webhook is to be told
    nothing any more.
    """

    response_status: int | None = None
    response_body: str | None = None
    error: str | None = None
    is_final: bool = False
    is_gone: bool = False

    @property
    def is_delivered(self) -> bool:
        """Whether the address took the message."""
        return self.error is None


async def claim_deliveries(
    connection: Connection, busy: Collection[UUID], limit: int
) -> list[DueDelivery]:
    """Messages to send now, none to ``busy`` webhooks; taken again if nothing is heard of them."""
    lease = timedelta(seconds=LEASE_SECONDS)
    rows = await connection.fetch(_CLAIM, list(busy), PER_WEBHOOK, limit, lease)
    return [DueDelivery(**row) for row in rows]


async def record_outcome(connection: Connection, delivery: DueDelivery, outcome: Outcome) -> None:
    """Writes down what came of the attempt, and whether and when there is another."""
    if outcome.is_delivered:
        status, wait = "delivered", None
    elif outcome.is_final or delivery.attempts >= MOST_ATTEMPTS:
        status, wait = "failed", None
    else:
        status, wait = "pending", retry_wait(delivery.attempts)
    await connection.execute(
        _RECORD,
        delivery.id,
        delivery.attempts,
        status,
        outcome.response_status,
        outcome.response_body,
        outcome.error,
        wait,
    )
    await connection.execute(_COUNT, delivery.webhook_id, outcome.is_delivered, outcome.is_gone)


def retry_wait(attempts: int) -> timedelta:
    """How long until the next attempt: 5 s, 25 s, 2 min, … 6 h, a quarter more or less."""
    seconds = min(FIRST_RETRY_SECONDS * RETRY_FACTOR ** (attempts - 1), LONGEST_RETRY_SECONDS)
    return timedelta(seconds=seconds * random.uniform(1 - JITTER, 1 + JITTER))  # noqa: S311 - spreads load


async def prune_deliveries(connection: Connection) -> str:
    """Removes deliveries that ended a month ago, and forgets secrets replaced a day ago."""
    pruned = await connection.fetchval(_PRUNE, KEPT, PRUNED_AT_ONCE)
    return f"{pruned} deliveries"
