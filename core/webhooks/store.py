"""The SQL of webhooks, run as their owner."""

from datetime import datetime
from uuid import UUID

import asyncpg

from core.db import Connection
from core.webhooks.models import WebhookCreate, WebhookUpdate

_COLUMNS = """
    select id, url, events, is_active, failure_count, created_at, updated_at from public.webhooks
"""
_ALL = _COLUMNS + "where user_id = (select auth.uid()) order by created_at, id"
_BY_ID = _COLUMNS + "where id = $1"
_INSERT = "insert into public.webhooks (url, events) values ($1, $2) returning id"
_UPDATE = "update public.webhooks set url = $2, events = $3, is_active = $4 where id = $1"
_DELETE = "delete from public.webhooks where id = $1"
_ROTATE = "select public.rotate_webhook_secret($1)"
_TEST = "select private.test_webhook($1)"
_REPLAY = "select private.replay_delivery($1)"
_DELIVERY = """
    select id, webhook_id, event, payload, status, attempts, response_status, response_body, error,
           case when status = 'pending' then next_attempt_at end as next_attempt_at,
           created_at, delivered_at
    from public.webhook_deliveries
"""
_DELIVERIES = (
    _DELIVERY
    + """
    where webhook_id = $1 and ($2::timestamptz is null or (created_at, id) < ($2, $3::uuid))
      and ($4::text is null or status = $4)
    order by created_at desc, id desc limit $5
"""
)
_DELIVERY_BY_ID = _DELIVERY + "where id = $1"


async def list_webhooks(connection: Connection) -> list[asyncpg.Record]:
    """The caller's webhooks, of which there are twenty at most."""
    rows: list[asyncpg.Record] = await connection.fetch(_ALL)
    return rows


async def find_webhook(connection: Connection, webhook_id: UUID) -> asyncpg.Record | None:
    """A webhook of the caller."""
    return await connection.fetchrow(_BY_ID, webhook_id)


async def insert_webhook(connection: Connection, wish: WebhookCreate) -> UUID:
    """The id of the new webhook."""
    webhook_id: UUID = await connection.fetchval(_INSERT, wish.url, wish.events)
    return webhook_id


async def update_webhook(connection: Connection, webhook_id: UUID, wish: WebhookUpdate) -> bool:
    """Whether there was one to change."""
    done = await connection.execute(_UPDATE, webhook_id, wish.url, wish.events, wish.is_active)
    return done == "UPDATE 1"


async def delete_webhook(connection: Connection, webhook_id: UUID) -> bool:
    """Whether there was one to delete."""
    return await connection.execute(_DELETE, webhook_id) == "DELETE 1"


async def rotate_secret(connection: Connection, webhook_id: UUID) -> str | None:
    """A new secret; None when the caller has no such webhook, or may not."""
    secret: str | None = await connection.fetchval(_ROTATE, webhook_id)
    return secret


async def send_test(connection: Connection, webhook_id: UUID) -> UUID | None:
    """The id of a delivery for trial; None as above."""
    delivery_id: UUID | None = await connection.fetchval(_TEST, webhook_id)
    return delivery_id


async def replay(connection: Connection, delivery_id: UUID) -> bool:
    """Whether there was an ended delivery to send once more."""
    return bool(await connection.fetchval(_REPLAY, delivery_id))


async def list_deliveries(
    connection: Connection,
    webhook_id: UUID,
    after: tuple[datetime | None, UUID | None],
    status: str | None,
    limit: int,
) -> list[asyncpg.Record]:
    """Messages to the caller's webhook, the newest first."""
    rows: list[asyncpg.Record] = await connection.fetch(
        _DELIVERIES, webhook_id, *after, status, limit
    )
    return rows


async def find_delivery(connection: Connection, delivery_id: UUID) -> asyncpg.Record | None:
    """A message to a webhook of the caller."""
    return await connection.fetchrow(_DELIVERY_BY_ID, delivery_id)
