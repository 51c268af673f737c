"""What owners do with their webhooks. Every function runs in the caller's transaction."""

from datetime import datetime
from typing import Literal
from uuid import UUID

import asyncpg

from core.db import Connection
from core.errors import ConflictError, ForbiddenError, NotFoundError
from core.paging import Page, decode_cursor, page_of
from core.webhooks import store
from core.webhooks.models import (
    Webhook,
    WebhookCreate,
    WebhookCreated,
    WebhookDelivery,
    WebhookSecret,
    WebhookUpdate,
)

DeliveryStatus = Literal["pending", "delivered", "failed"]


async def list_webhooks(connection: Connection) -> list[Webhook]:
    """The caller's webhooks, the oldest first."""
    return [Webhook.model_validate(dict(row)) for row in await store.list_webhooks(connection)]


async def create_webhook(connection: Connection, wish: WebhookCreate) -> WebhookCreated:
    """The new webhook with its secret; ForbiddenError for suspended accounts."""
    try:
        webhook_id = await store.insert_webhook(connection, wish)
    except asyncpg.InsufficientPrivilegeError as error:
        raise ForbiddenError("forbidden", "Your account may not have webhooks.") from error
    secret = await store.rotate_secret(connection, webhook_id)
    webhook = await get_webhook(connection, webhook_id)
    return WebhookCreated.model_validate({**webhook.model_dump(), "secret": secret})


async def get_webhook(connection: Connection, webhook_id: UUID) -> Webhook:
    """A webhook of the caller; NotFoundError otherwise."""
    row = await store.find_webhook(connection, webhook_id)
    if row is None:
        raise NotFoundError("webhook_not_found", "There is no such webhook.")
    return Webhook.model_validate(dict(row))


async def update_webhook(connection: Connection, webhook_id: UUID, wish: WebhookUpdate) -> Webhook:
    """The changed webhook; errors as above."""
    await get_webhook(connection, webhook_id)
    try:
        await store.update_webhook(connection, webhook_id, wish)
    except asyncpg.InsufficientPrivilegeError as error:
        raise _suspended() from error
    return await get_webhook(connection, webhook_id)


async def delete_webhook(connection: Connection, webhook_id: UUID) -> None:
    """Removes a webhook with its deliveries; NotFoundError otherwise."""
    await get_webhook(connection, webhook_id)
    await store.delete_webhook(connection, webhook_id)


async def rotate_secret(connection: Connection, webhook_id: UUID) -> WebhookSecret:
    """A new secret; the one before signs along for a day. Errors as above."""
    await get_webhook(connection, webhook_id)
    secret = await store.rotate_secret(connection, webhook_id)
    if secret is None:
        raise _suspended()
    return WebhookSecret(secret=secret)


async def send_test(connection: Connection, webhook_id: UUID) -> WebhookDelivery:
    """A message for trial, which is sent at once; ConflictError while the webhook is off."""
    webhook = await get_webhook(connection, webhook_id)
    if not webhook.is_active:
        raise ConflictError(
            "webhook_inactive", "The webhook is disabled. Set is_active to true first."
        )
    delivery_id = await store.send_test(connection, webhook_id)
    if delivery_id is None:
        raise _suspended()
    return await get_delivery(connection, delivery_id)


async def list_deliveries(
    connection: Connection,
    webhook_id: UUID,
    *,
    status: DeliveryStatus | None,
    limit: int,
    cursor: str | None,
) -> Page[WebhookDelivery]:
    """Messages to a webhook of the last month, the newest first; NotFoundError as above."""
    await get_webhook(connection, webhook_id)
    after = decode_cursor(cursor, tuple[datetime, UUID]) or (None, None)
    rows = await store.list_deliveries(connection, webhook_id, after, status, limit + 1)
    return page_of(
        rows,
        limit,
        lambda row: (row["created_at"], row["id"]),
        lambda row: WebhookDelivery.model_validate(dict(row)),
    )


async def get_delivery(connection: Connection, delivery_id: UUID) -> WebhookDelivery:
    """A message to a webhook of the caller; NotFoundError otherwise."""
    row = await store.find_delivery(connection, delivery_id)
    if row is None:
        raise NotFoundError("delivery_not_found", "There is no such delivery.")
    return WebhookDelivery.model_validate(dict(row))


async def replay(connection: Connection, delivery_id: UUID) -> WebhookDelivery:
    """The message, which is sent once more under its id; ConflictError while it waits anyway."""
    await get_delivery(connection, delivery_id)
    replayed = await store.replay(connection, delivery_id)
    delivery = await get_delivery(connection, delivery_id)
    if not replayed:
        raise ConflictError("delivery_not_replayable", "The delivery is already queued.")
    return delivery


def _suspended() -> ForbiddenError:
    return ForbiddenError("forbidden", "Your account may not do this.")
