"""What the platform needs of a payment provider. Stripe's is core.payments.stripe_provider."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol
from uuid import UUID

from core.errors import ConflictError, UnauthenticatedError
from core.payments.models import Plan, SubscriptionStatus


class ForgedEventError(UnauthenticatedError):
    """What came does not carry the provider's signature, or an old one."""

    def __init__(self) -> None:
        super().__init__("signature_invalid", "The signature does not fit the body, or is too old.")


class NotConfiguredError(ConflictError):
    """The installation takes no payments."""

    def __init__(self) -> None:
        super().__init__(
            "payments_not_configured", "This installation takes no payments: premium is not sold."
        )


@dataclass(frozen=True)
class Payer:
    """Who wants to pay. ``customer_id`` is who they are at the provider, once known."""

    user_id: UUID
    email: str | None
    customer_id: str | None


@dataclass(frozen=True)
class RemoteSubscription:
    """A subscription as the provider has it right now; ``user_id`` is who we said pays."""

    id: str
    customer_id: str
    user_id: UUID | None
    plan: str
    status: SubscriptionStatus
    paid_until: datetime
    cancels_at_period_end: bool


@dataclass(frozen=True)
class Money:
    """What was paid, or given back.

    ``total_minor`` of a refund is all that was given back so far of the charge it refers to, as a
    positive number.
    """

    kind: Literal["charge", "refund"]
    total_minor: int
    currency: str
    reference: str


@dataclass(frozen=True)
class PaymentEvent:
    """What happened at the provider, as far as it concerns us.

    ``subscription_id`` is to be looked at anew; ``has_failed`` says that a payment did not go
    through.
    """

    id: str
    occurred_at: datetime
    customer_id: str | None = None
    subscription_id: str | None = None
    money: Money | None = None
    has_failed: bool = False


class PaymentProvider(Protocol):
    """A provider. Methods that call it raise UnavailableError when it does not answer."""

    @property
    def name(self) -> str:
        """What it is called in the ledger."""

    async def start_checkout(self, payer: Payer, plan: Plan) -> str:
        """The address of the page where the payer subscribes."""

    async def open_portal(self, customer_id: str) -> str:
        """The address of the page where a customer sees to their subscription."""

    def read_event(self, body: str, signature: str, at: datetime) -> PaymentEvent:
        """What a body says; ForgedEventError unless it was signed within minutes of ``at``."""

    async def find_subscription(self, subscription_id: str) -> RemoteSubscription | None:
        """The subscription as it is now; None while nothing was paid, or for none such."""

    async def end_subscription(self, subscription_id: str, *, at_once: bool) -> None:
        """Ends it now, or with the period that is paid. One that has ended, or none, is no error.

        DomainError if the provider refuses.
        """

    async def subscriptions_of(self, customer_id: str) -> list[RemoteSubscription]:
        """All subscriptions of a customer, ended ones too."""
