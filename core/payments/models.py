"""What callers send and get about payments."""

from datetime import datetime
from typing import Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

Plan = Literal["monthly", "yearly"]
SubscriptionStatus = Literal["trialing", "active", "past_due", "cancelled", "expired"]


class CheckoutCreate(BaseModel):
    """A new checkout for premium."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [{"plan": "yearly"}]})

    plan: Plan = Field(description="Billing period.")


class HostedPaymentPage(BaseModel):
    """A page of the payment provider."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"url": "https://checkout.stripe.com/c/pay/cs_test_a1"}]}
    )

    url: str = Field(description="Send the browser to it; it returns to the front end.")


class Subscription(BaseModel):
    """A subscription at the payment provider, or premium that was granted."""

    provider: str
    plan: str
    status: SubscriptionStatus
    current_period_end: datetime | None = Field(description="End of the paid period.")
    cancels_at_period_end: bool
    created_at: datetime


class PremiumStatus(BaseModel):
    """Whether the caller has premium, and by which subscription."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "is_premium": True,
                    "expires_at": "2026-12-25T09:00:00Z",
                    "subscription": {
                        "provider": "stripe",
                        "plan": "monthly",
                        "status": "active",
                        "current_period_end": "2026-12-22T09:00:00Z",
                        "cancels_at_period_end": False,
                        "created_at": "2026-11-22T09:00:00Z",
                    },
                }
            ]
        }
    )

    is_premium: bool
    expires_at: datetime | None = Field(description="End of premium if it is not renewed.")
    subscription: Subscription | None = Field(
        description="The latest subscription; null if there was none."
    )


class Payment(BaseModel):
    """An entry of the ledger."""

    id: UUID
    provider: str
    kind: Literal["charge", "refund"]
    amount_minor: int = Field(description="In the currency's smallest unit; refunds are negative.")
    currency: str = Field(description="ISO 4217.")
    occurred_at: datetime


class WebhookReceipt(BaseModel):
    """The event was received; it is processed in the background."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"received": True}]})

    received: bool = True
