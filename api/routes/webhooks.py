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
    Webhook,
    WebhookCreate,
    WebhookCreated,
    WebhookDelivery,
    WebhookSecret,
    WebhookUpdate,
)
from core.webhooks.service import DeliveryStatus

router = Router(prefix="/webhooks", tags=["webhooks"])

_PROBLEMS = responses(401, 403, 404, 422, 429, 503)
_CONFLICTING = responses(401, 403, 404, 409, 422, 429, 503)


@router.get("", summary="List your webhooks", responses=responses(401, 422, 429, 503))
async def list_webhooks(connection: ReadDep) -> list[Webhook]:
    """List your webhooks, oldest first; at most twenty."""
    return await service.list_webhooks(connection)


@router.post(
    "",
    status_code=201,
    summary="Create a webhook",
    responses=responses(401, 403, 422, 429, 503),
)
async def create_webhook(
    wish: WebhookCreate, connection: FreshWriteDep, response: Response
) -> WebhookCreated:
    """Create a webhook for an https address. The secret is shown only in this answer."""
    made = await service.create_webhook(connection, wish)
    response.headers["Location"] = f"/api/v1/webhooks/{made.id}"
    response.headers["Cache-Control"] = "no-store"
    return made


@router.get("/{webhook_id}", summary="Get a webhook", responses=responses(401, 404, 422, 429, 503))
async def get_webhook(webhook_id: UUID, connection: ReadDep) -> Webhook:
    """Get one of your webhooks, without its secret."""
    return await service.get_webhook(connection, webhook_id)


@router.put("/{webhook_id}", summary="Update a webhook", responses=_PROBLEMS)
async def update_webhook(
    webhook_id: UUID, wish: WebhookUpdate, connection: FreshWriteDep
) -> Webhook:
    """Replace the values of a webhook; `is_active` enables a disabled one."""
    return await service.update_webhook(connection, webhook_id, wish)


@router.delete(
    "/{webhook_id}",
    status_code=204,
    summary="Delete a webhook",
    responses=responses(401, 404, 422, 429, 503),
)
async def delete_webhook(webhook_id: UUID, connection: FreshWriteDep) -> None:
    """Delete a webhook with its deliveries, queued ones included."""
    await service.delete_webhook(connection, webhook_id)


@router.post(
    "/{webhook_id}/rotate-secret", summary="Rotate a webhook's secret", responses=_PROBLEMS
)
async def rotate_secret(
    webhook_id: UUID, connection: FreshWriteDep, response: Response
) -> WebhookSecret:
    """Create a new secret, shown only in this answer. The previous one also signs for a day."""
    response.headers["Cache-Control"] = "no-store"
    return await service.rotate_secret(connection, webhook_id)


@router.post(
    "/{webhook_id}/test", status_code=202, summary="Send a test event", responses=_CONFLICTING
)
async def send_test(webhook_id: UUID, connection: FreshWriteDep) -> WebhookDelivery:
    """Send the event `webhook.test`; the delivery shows the result."""
    return await service.send_test(connection, webhook_id)


@router.get(
    "/{webhook_id}/deliveries",
    summary="List a webhook's deliveries",
    responses=responses(401, 404, 422, 429, 503),
)
async def list_deliveries(
    webhook_id: UUID,
    connection: ReadDep,
    *,
    status: Annotated[DeliveryStatus | None, Query()] = None,
    limit: Annotated[Limit, Query()] = 50,
    cursor: Annotated[Cursor | None, Query()] = None,
) -> Page[WebhookDelivery]:
    """List the deliveries of the last month with the answers of the address, newest first."""
    return await service.list_deliveries(
        connection, webhook_id, status=status, limit=limit, cursor=cursor
    )


@router.get(
    "/deliveries/{delivery_id}",
    summary="Get a delivery",
    responses=responses(401, 404, 422, 429, 503),
)
async def get_delivery(delivery_id: UUID, connection: ReadDep) -> WebhookDelivery:
    """Get a delivery to one of your webhooks."""
    return await service.get_delivery(connection, delivery_id)


@router.post(
    "/deliveries/{delivery_id}/replay",
    status_code=202,
    summary="Replay a delivery",
    responses=responses(401, 404, 409, 422, 429, 503),
)
async def replay_delivery(delivery_id: UUID, connection: FreshWriteDep) -> WebhookDelivery:
    """Send a delivered or failed message again, under the same id."""
    return await service.replay(connection, delivery_id)
