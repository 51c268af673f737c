"""Paying for premium."""

from typing import Annotated

from fastapi import Header, Query, Request

from api.bodies import takes_bodies_up_to
from api.deps import FreshWriteDep, IdentityDep, ReadDep, ServicesDep
from api.errors import responses
from api.limits import limited
from api.routing import Router
from core.identity import ANONYMOUS
from core.paging import Cursor, Limit, Page
from core.payments import service, store
from core.payments.models import (
    CheckoutCreate,
    HostedPaymentPage,
    Payment,
    PremiumStatus,
    WebhookReceipt,
)

router = Router(prefix="/payments", tags=["payments"])

# Stripe sends whole objects, with all their lines.
EVENT_BYTES = 1_048_576
_EVENT = {
    "requestBody": {
        "required": True,
        "content": {
            "application/json": {
                "schema": {"type": "object"},
                "example": {"id": "evt_1", "object": "event", "type": "invoice.paid"},
            }
        },
    }
}


@router.post(
    "/checkout",
    status_code=201,
    summary="Start a checkout",
    responses=responses(401, 409, 422, 429, 503),
)
async def start_checkout(
    wish: CheckoutCreate, services: ServicesDep, identity: IdentityDep, connection: FreshWriteDep
) -> HostedPaymentPage:
    """Create a page of the payment provider on which you subscribe."""
    return await service.start_checkout(connection, identity, services.payments, wish.plan)


@router.post(
    "/portal",
    status_code=201,
    summary="Open the billing portal",
    responses=responses(401, 409, 422, 429, 503),
)
async def open_portal(
    services: ServicesDep, identity: IdentityDep, connection: FreshWriteDep
) -> HostedPaymentPage:
    """Create a page of the payment provider on which you change your payment card or cancel."""
    return await service.open_portal(connection, identity, services.payments)


@router.get(
    "/subscription", summary="Get your subscription", responses=responses(401, 422, 429, 503)
)
async def get_subscription(identity: IdentityDep, connection: ReadDep) -> PremiumStatus:
    """Get whether you have premium, until when, and by which subscription."""
    return await service.get_premium(connection, identity)


@router.get("/history", summary="List your payments", responses=responses(401, 422, 429, 503))
async def list_payments(
    identity: IdentityDep,
    connection: ReadDep,
    limit: Annotated[Limit, Query()] = 50,
    cursor: Annotated[Cursor | None, Query()] = None,
) -> Page[Payment]:
    """List your payments and refunds, newest first."""
    return await service.list_payments(connection, identity, limit, cursor)


@router.post(
    "/webhooks/stripe",
    summary="Receive a Stripe webhook",
    dependencies=[limited("payment_event", per="ip")],
    openapi_extra=_EVENT,
    responses=responses(401, 409, 413, 422, 429, 503),
)
@takes_bodies_up_to(EVENT_BYTES)
async def receive_stripe_event(
    request: Request,
    services: ServicesDep,
    signature: Annotated[
        str | None, Header(alias="Stripe-Signature", max_length=2000, description="Stripe's.")
    ] = None,
) -> WebhookReceipt:
    """Receive an event, for Stripe only.

    The body is as signed. A repeated event has no further effect.
    """
    body = service.checked_event(services.payments, await request.body(), signature)
    async with services.db.transaction(ANONYMOUS) as connection:
        await store.receive(connection, "stripe", body, signature or "")
    return WebhookReceipt()
