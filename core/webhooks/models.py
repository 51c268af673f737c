"""What callers send and get about webhooks."""

from datetime import datetime
from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StrictBool
from pydantic_core import Url

from core.urls import checked_address
from core.webhooks.addresses import is_public_literal

_ID = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff"
_WHEN = "2026-10-20T09:00:00Z"
_HOOK: dict[str, Any] = {
    "id": _ID,
    "url": "https://shop.example.com/hooks/tyohaarify",
    "events": ["card.created", "share.created"],
    "is_active": True,
    "failure_count": 0,
    "created_at": _WHEN,
    "updated_at": _WHEN,
}

WebhookEvent = Literal[
    "card.created",
    "card.updated",
    "card.deleted",
    "share.created",
    "share.updated",
    "reaction.created",
    "reaction.updated",
    "template.created",
    "template.updated",
    "template.deleted",
    "review.created",
    "review.updated",
    "review.deleted",
    "collection.created",
    "collection.updated",
    "collection.deleted",
    "profile.updated",
    "moderation_case.created",
    "moderation_case.updated",
    "subscription.created",
    "subscription.updated",
    "payment.created",
]


def _checked_url(url: str) -> str:
    """Return the address as the sender reads it, its host in the usual form."""
    parsed = Url(checked_address(url))
    if parsed.scheme != "https" or not parsed.host or not url.isascii():
        raise ValueError("It must be an https address.")
    if parsed.fragment is not None:
        raise ValueError("It must have no fragment.")
    if not is_public_literal(parsed.host.strip("[]")):
        raise ValueError("It must be reachable from the internet.")
    return str(parsed)


WebhookUrl = Annotated[str, Field(min_length=1, max_length=2048), AfterValidator(_checked_url)]
Events = Annotated[
    list[WebhookEvent], Field(min_length=1, max_length=50, description="Events to send.")
]


class WebhookCreate(BaseModel):
    """A new webhook."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={"examples": [{"url": _HOOK["url"], "events": _HOOK["events"]}]},
    )

    url: WebhookUrl = Field(description="Address that receives the events: https only.")
    events: Events


class WebhookUpdate(BaseModel):
    """The new values of a webhook."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [{"url": _HOOK["url"], "events": ["card.created"], "is_active": True}]
        },
    )

    url: WebhookUrl
    events: Events
    is_active: StrictBool = Field(
        default=True, description="False disables it, true enables it again."
    )


class Webhook(BaseModel):
    """An address that receives events."""

    model_config = ConfigDict(json_schema_extra={"examples": [_HOOK]})

    id: UUID
    url: str
    events: list[str]
    is_active: bool = Field(description="Also false after the address answered 410.")
    failure_count: int = Field(description="Failures in a row.")
    created_at: datetime
    updated_at: datetime


class WebhookSecret(BaseModel):
    """The secret that messages are signed with, shown only here."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"secret": "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD"}]}
    )

    secret: str = Field(description="In the format of Standard Webhooks.")


class WebhookCreated(Webhook, WebhookSecret):
    """A new webhook, with its secret."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [{**_HOOK, "secret": "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD"}]
        }
    )


class WebhookDelivery(BaseModel):
    """A message to a webhook."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "id": _ID,
                    "webhook_id": _ID,
                    "event": "card.created",
                    "payload": {
                        "type": "card.created",
                        "timestamp": _WHEN,
                        "data": {"id": _ID, "changed": []},
                    },
                    "status": "delivered",
                    "attempts": 1,
                    "response_status": 204,
                    "response_body": "",
                    "error": None,
                    "next_attempt_at": None,
                    "created_at": _WHEN,
                    "delivered_at": _WHEN,
                }
            ]
        }
    )

    id: UUID = Field(description="Sent as webhook-id, the same at each attempt.")
    webhook_id: UUID
    event: str
    payload: dict[str, Any]
    status: Literal["pending", "delivered", "failed"]
    attempts: int
    response_status: int | None
    response_body: str | None = Field(description="The beginning of the last answer.")
    error: str | None
    next_attempt_at: datetime | None = Field(description="Null once it is delivered or failed.")
    created_at: datetime
    delivered_at: datetime | None
