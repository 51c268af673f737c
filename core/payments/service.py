"""Paying for premium, as the caller. What the provider then tells is core.payments.applying's."""

from datetime import UTC, datetime
from uuid import UUID

import orjson

from core.db import Connection
from core.errors import ConflictError
from core.identity import Identity
from core.paging import Page, decode_cursor, page_of
from core.payments import store
from core.payments.models import HostedPaymentPage, Payment, Plan, PremiumStatus, Subscription
from core.payments.provider import (
    ForgedEventError,
    NotConfiguredError,
    Payer,
    PaymentProvider,
)


async def start_checkout(
    connection: Connection, identity: Identity, provider: PaymentProvider | None, plan: Plan
) -> HostedPaymentPage:
    """The provider's page. ConflictError for who pays already, NotConfiguredError without one."""
    user_id, provider = identity.require_user_id(), _configured(provider)
    if await store.is_subscribed(connection, user_id, provider.name):
        raise ConflictError(
            "already_subscribed",
            "You already have a subscription. Change it in the billing portal.",
        )
    payer = Payer(
        user_id=user_id,
        email=orjson.loads(identity.claims).get("email"),
        customer_id=await store.customer_id(connection, user_id, provider.name),
    )
    return HostedPaymentPage(url=await provider.start_checkout(payer, plan))


async def open_portal(
    connection: Connection, identity: Identity, provider: PaymentProvider | None
) -> HostedPaymentPage:
    """The provider's page for customers. ConflictError for who is none."""
    user_id, provider = identity.require_user_id(), _configured(provider)
    customer = await store.customer_id(connection, user_id, provider.name)
    if customer is None:
        raise ConflictError(
            "not_a_customer", "You have no billing account. Start a checkout first."
        )
    return HostedPaymentPage(url=await provider.open_portal(customer))


async def get_premium(connection: Connection, identity: Identity) -> PremiumStatus:
    """Whether the caller has premium, and by which subscription."""
    user_id = identity.require_user_id()
    premium = await store.premium_of(connection, user_id)
    latest = await store.latest_subscription(connection, user_id)
    return PremiumStatus(
        is_premium=bool(premium and premium["is_premium"]),
        expires_at=premium and premium["expires_at"],
        subscription=None if latest is None else Subscription.model_validate(dict(latest)),
    )


async def list_payments(
    connection: Connection, identity: Identity, limit: int, cursor: str | None
) -> Page[Payment]:
    """The caller's ledger, the latest entry first."""
    after = decode_cursor(cursor, tuple[datetime, UUID]) or (None, None)
    rows = await store.list_payments(connection, identity.require_user_id(), after, limit + 1)
    return page_of(
        rows,
        limit,
        lambda row: (row["occurred_at"], row["id"]),
        lambda row: Payment.model_validate(dict(row)),
    )


def checked_event(provider: PaymentProvider | None, body: bytes, signature: str | None) -> str:
    """The body, when the provider signed it just now; ForgedEventError otherwise.

    A worker checks again: the database does not take the API's word for it.
    """
    try:
        text = body.decode()
        _configured(provider).read_event(text, signature or "", datetime.now(UTC))
    except (ValueError, KeyError, TypeError) as error:
        raise ForgedEventError from error
    return text


def _configured(provider: PaymentProvider | None) -> PaymentProvider:
    if provider is None:
        raise NotConfiguredError
    return provider
