"""Webhooks: being told of what happens."""

from typing import Annotated
from uuid import UUID

from fastapi import Query, Response

from api.deps import FreshWriteDep, ReadDep
from api.errors import responses
from api.routing import Router
from core.paging import Cursor, Limit, Page
from core.webhooks import service
from core.webhooks.models import (
    CreateWebhook,
    Delivery,
    NewWebhook,
    UpdateWebhook,
    Webhook,
    WebhookSecret,
)
from core.webhooks.service import DeliveryStatus

router = Router(prefix="/webhooks", tags=["webhooks"])

_PROBLEMS = responses(401, 403, 404, 422, 429, 503)
_CONFLICTING = responses(401, 403, 404, 409, 422, 429, 503)


@router.get("", summary="List your webhooks", responses=responses(401, 422, 429, 503))
async def list_webhooks(connection: ReadDep) -> list[Webhook]:
    """All of them, the oldest first; there are twenty at most."""
    return await service.list_webhooks(connection)


@router.post(
    "",
    status_code=201,
    summary="Add a webhook",
    responses=responses(401, 403, 422, 429, 503),
)
async def create_webhook(
    wish: CreateWebhook, connection: FreshWriteDep, response: Response
) -> NewWebhook:
    """Has an https address told of events of yours. The secret is shown only in this answer."""
    made = await service.create_webhook(connection, wish)
    response.headers["Location"] = f"/api/v1/webhooks/{made.id}"
    response.headers["Cache-Control"] = "no-store"
    return made


@router.get("/{webhook_id}", summary="Read a webhook", responses=responses(401, 404, 422, 429, 503))
async def get_webhook(webhook_id: UUID, connection: ReadDep) -> Webhook:
    """A webhook of yours, without its secret."""
    return await service.get_webhook(connection, webhook_id)


@router.put("/{webhook_id}", summary="Change a webhook", responses=_PROBLEMS)
async def update_webhook(
    webhook_id: UUID, wish: UpdateWebhook, connection: FreshWriteDep
) -> Webhook:
    """Puts these values in place of those it has; `is_active` takes up one that was off."""
    return await service.update_webhook(connection, webhook_id, wish)


@router.delete(
    "/{webhook_id}",
    status_code=204,
    summary="Remove a webhook",
    responses=responses(401, 404, 422, 429, 503),
)
async def delete_webhook(webhook_id: UUID, connection: FreshWriteDep) -> None:
    """Removes it with its deliveries, also those that wait."""
    await service.delete_webhook(connection, webhook_id)


@router.post("/{webhook_id}/rotate-secret", summary="Replace a secret", responses=_PROBLEMS)
async def rotate_secret(
    webhook_id: UUID, connection: FreshWriteDep, response: Response
) -> WebhookSecret:
    """A new secret, shown only in this answer; the one before signs along for a day."""
    response.headers["Cache-Control"] = "no-store"
    return await service.rotate_secret(connection, webhook_id)


@router.post("/{webhook_id}/test", status_code=202, summary="Try a webhook", responses=_CONFLICTING)
async def send_test(webhook_id: UUID, connection: FreshWriteDep) -> Delivery:
    """Sends the event `webhook.test`; the delivery tells what came of it."""
    return await service.send_test(connection, webhook_id)


@router.get(
    "/{webhook_id}/deliveries",
    summary="See what was sent to a webhook",
    responses=responses(401, 404, 422, 429, 503),
)
async def list_deliveries(
    webhook_id: UUID,
    connection: ReadDep,
    *,
    status: Annotated[DeliveryStatus | None, Query()] = None,
    limit: Annotated[Limit, Query()] = 50,
    cursor: Annotated[Cursor | None, Query()] = None,
) -> Page[Delivery]:
    """Messages of the last month with what the address answered, the newest first."""
    return await service.list_deliveries(
        connection, webhook_id, status=status, limit=limit, cursor=cursor
    )


@router.get(
    "/deliveries/{delivery_id}",
    summary="Read a delivery",
    responses=responses(401, 404, 422, 429, 503),
)
async def get_delivery(delivery_id: UUID, connection: ReadDep) -> Delivery:
    """A message to a webhook of yours."""
    return await service.get_delivery(connection, delivery_id)


@router.post(
    "/deliveries/{delivery_id}/replay",
    status_code=202,
    summary="Send a message once more",
    responses=responses(401, 404, 409, 422, 429, 503),
)
async def replay_delivery(delivery_id: UUID, connection: FreshWriteDep) -> Delivery:
    """Sends a message that was delivered or failed again, under the same id."""
    return await service.replay(connection, delivery_id)
