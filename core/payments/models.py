"""What callers send and get about payments."""

from datetime import datetime
from typing import Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

Plan = Literal["monthly", "yearly"]
SubscriptionStatus = Literal["trialing", "active", "past_due", "cancelled", "expired"]


class StartCheckout(BaseModel):
    """A wish to pay for premium."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [{"plan": "yearly"}]})

    plan: Plan = Field(description="How often it is paid.")


class PaymentPage(BaseModel):
    """A page of the payment provider."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"url": "https://checkout.stripe.com/c/pay/cs_test_a1"}]}
    )

    url: str = Field(description="Send the browser there; it comes back to the front end.")


class Subscription(BaseModel):
    """A subscription, as the payment provider tells it, or premium that was given."""

    provider: str
    plan: str
    status: SubscriptionStatus
    current_period_end: datetime | None = Field(description="Until when it is paid.")
    cancels_at_period_end: bool
    created_at: datetime


class Premium(BaseModel):
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
    expires_at: datetime | None = Field(description="When premium ends unless it is paid further.")
    subscription: Subscription | None = Field(description="The latest; null if there never was.")


class Payment(BaseModel):
    """An entry of the ledger."""

    id: UUID
    provider: str
    kind: Literal["charge", "refund"]
    amount_minor: int = Field(description="In the currency's smallest unit; refunds are negative.")
    currency: str = Field(description="ISO 4217.")
    occurred_at: datetime


class Received(BaseModel):
    """That an event arrived; what comes of it is decided in the background."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"received": True}]})

    received: bool = True
