"""Stripe, through its own library."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import orjson
import stripe

from core.errors import ConflictError, UnavailableError
from core.payments.models import Plan, SubscriptionStatus
from core.payments.provider import (
    ForgedEventError,
    Money,
    NotConfiguredError,
    Payer,
    PaymentEvent,
    RemoteSubscription,
)
from core.settings import ApiSettings, SharedSettings

TOLERANCE_SECONDS = 300
TIMEOUT_SECONDS = 10
RETRIES = 2

# Not there: incomplete, of which nothing was paid yet.
_STATUS: dict[str, SubscriptionStatus] = {
    "trialing": "trialing",
    "active": "active",
    "past_due": "past_due",
    "canceled": "cancelled",
    "unpaid": "expired",
    "paused": "expired",
    "incomplete_expired": "expired",
}
_PLANS = {"month": "monthly", "year": "yearly"}


@dataclass(frozen=True)
class StripeOptions:
    """How the account is set up; prices and pages are needed where people begin to pay."""

    secret_key: str
    webhook_secret: str
    prices: Mapping[str, str] = field(default_factory=dict)
    success_url: str = ""
    cancel_url: str = ""


def stripe_payments(settings: SharedSettings) -> "StripePayments | None":
    """Stripe as the settings have it; None when they sell nothing.

    Prices and pages are the API's alone: workers only look at what was sold.
    """
    if settings.stripe_secret_key is None or settings.stripe_webhook_secret is None:
        return None
    options = StripeOptions(
        secret_key=settings.stripe_secret_key.get_secret_value(),
        webhook_secret=settings.stripe_webhook_secret.get_secret_value(),
    )
    if isinstance(settings, ApiSettings):
        prices = {"monthly": settings.stripe_price_monthly, "yearly": settings.stripe_price_yearly}
        options = replace(
            options,
            prices={plan: price for plan, price in prices.items() if price is not None},
            success_url=str(settings.payment_success_url or ""),
            cancel_url=str(settings.payment_cancel_url or ""),
        )
    return StripePayments(options)


class StripePayments:
    """Payments by Stripe. Belongs to one event loop."""

    name = "stripe"

    def __init__(self, options: StripeOptions) -> None:
        self._options = options
        self._stripe = stripe.StripeClient(
            options.secret_key,
            max_network_retries=RETRIES,
            http_client=stripe.HTTPXClient(timeout=TIMEOUT_SECONDS),
        )

    async def start_checkout(self, payer: Payer, plan: Plan) -> str:
        """The address of a Checkout Session."""
        if plan not in self._options.prices:
            raise NotConfiguredError
        user_id = str(payer.user_id)
        params: dict[str, Any] = {
            "mode": "subscription",
            "line_items": [{"price": self._options.prices[plan], "quantity": 1}],
            "success_url": self._options.success_url,
            "cancel_url": self._options.cancel_url,
            "client_reference_id": user_id,
            "subscription_data": {"metadata": {"user_id": user_id}},
        }
        if payer.customer_id is not None:
            params["customer"] = payer.customer_id
        elif payer.email is not None:
            params["customer_email"] = payer.email
        with _stripe_errors():
            session = await self._stripe.v1.checkout.sessions.create_async(params)  # type: ignore[arg-type]  # a TypedDict
        return str(session.url)

    async def open_portal(self, customer_id: str) -> str:
        """The address of a Billing Portal session."""
        with _stripe_errors():
            session = await self._stripe.v1.billing_portal.sessions.create_async(
                {"customer": customer_id, "return_url": self._options.cancel_url}
            )
        return str(session.url)

    def read_event(self, body: str, signature: str, at: datetime) -> PaymentEvent:
        """What a body says; ForgedEventError unless Stripe signed it within minutes of ``at``."""
        try:
            stripe.WebhookSignature.verify_header(body, signature, self._options.webhook_secret)
        except stripe.SignatureVerificationError as error:
            raise ForgedEventError from error
        # Stripe's library compares with the present, but events are kept and read later, and it
        # gives the time to no caller. It has read the header in the same way by now.
        signed_at = next(int(part[2:]) for part in signature.split(",") if part.startswith("t="))
        if abs(signed_at - at.timestamp()) > TOLERANCE_SECONDS:
            raise ForgedEventError
        return _event(orjson.loads(body))

    async def find_subscription(self, subscription_id: str) -> RemoteSubscription | None:
        """The subscription as it is now."""
        try:
            with _stripe_errors():
                found = await self._stripe.v1.subscriptions.retrieve_async(subscription_id)
        except stripe.InvalidRequestError as error:
            if error.code == "resource_missing":
                return None
            raise
        return _subscription(found.to_dict())

    async def end_subscription(self, subscription_id: str, *, at_once: bool) -> None:
        """Cancels the subscription, or has it not renewed."""
        subscriptions = self._stripe.v1.subscriptions
        try:
            with _stripe_errors():
                if at_once:
                    await subscriptions.cancel_async(subscription_id)
                else:
                    await subscriptions.update_async(
                        subscription_id, {"cancel_at_period_end": True}
                    )
        except stripe.InvalidRequestError as error:
            if not await self._has_ended(subscription_id):
                raise ConflictError("subscription_not_ended", f"Stripe refuses: {error}") from error

    async def _has_ended(self, subscription_id: str) -> bool:
        try:
            with _stripe_errors():
                found = await self._stripe.v1.subscriptions.retrieve_async(subscription_id)
        except stripe.InvalidRequestError as error:
            return error.code == "resource_missing"
        return found.status in {"canceled", "incomplete_expired"}

    async def subscriptions_of(self, customer_id: str) -> list[RemoteSubscription]:
        """All subscriptions of a customer."""
        with _stripe_errors():
            page = await self._stripe.v1.subscriptions.list_async(
                {"customer": customer_id, "status": "all", "limit": 100}
            )
        found = (_subscription(each.to_dict()) for each in page.data)
        return [each for each in found if each is not None]


def _event(event: dict[str, Any]) -> PaymentEvent:
    thing: dict[str, Any] = event["data"]["object"]
    customer = thing.get("customer")
    base: dict[str, Any] = {
        "id": str(event["id"]),
        "occurred_at": _time(event["created"]),
        "customer_id": customer if isinstance(customer, str) else None,
    }
    match event["type"]:
        case "checkout.session.completed":
            return PaymentEvent(**base, subscription_id=thing.get("subscription"))
        case (
            "customer.subscription.created"
            | "customer.subscription.updated"
            | "customer.subscription.deleted"
        ):
            return PaymentEvent(**base, subscription_id=thing["id"])
        case "invoice.paid":
            paid = Money("charge", thing["amount_paid"], thing["currency"].upper(), thing["id"])
            money = paid if paid.total_minor > 0 else None
            return PaymentEvent(**base, subscription_id=_invoiced(thing), money=money)
        case "invoice.payment_failed":
            return PaymentEvent(**base, subscription_id=_invoiced(thing), has_failed=True)
        case "charge.refunded":
            money = Money(
                "refund", thing["amount_refunded"], thing["currency"].upper(), thing["id"]
            )
            return PaymentEvent(**base, money=money)
        case _:
            return PaymentEvent(base["id"], base["occurred_at"])


def _invoiced(invoice: dict[str, Any]) -> str | None:
    details = (invoice.get("parent") or {}).get("subscription_details") or {}
    subscription: str | None = details.get("subscription")
    return subscription


def _subscription(found: dict[str, Any]) -> RemoteSubscription | None:
    status = _STATUS.get(found["status"])
    if status is None:
        return None
    item = found["items"]["data"][0]
    # Stripe counts the period it could not charge as begun: only those before are paid.
    end = item["current_period_start"] if status == "past_due" else item["current_period_end"]
    interval = (item["price"].get("recurring") or {}).get("interval", "")
    return RemoteSubscription(
        id=found["id"],
        customer_id=found["customer"],
        user_id=_user_id(found),
        plan=_PLANS.get(interval, item["price"]["id"]),
        status=status,
        paid_until=_time(end),
        cancels_at_period_end=bool(found.get("cancel_at_period_end")),
    )


def _user_id(found: dict[str, Any]) -> UUID | None:
    try:
        return UUID((found.get("metadata") or {}).get("user_id", ""))
    except ValueError:
        # Sold by the same account, but not by us.
        return None


def _time(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)


@contextmanager
def _stripe_errors() -> Iterator[None]:
    try:
        yield
    except (stripe.APIConnectionError, stripe.RateLimitError, stripe.APIError) as error:
        raise UnavailableError("The payment provider") from error
