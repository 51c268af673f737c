"""What administrators and moderators send and get."""

from datetime import datetime
from typing import Annotated, Any, Literal, Self
from uuid import UUID

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    StrictBool,
    StringConstraints,
    model_validator,
)

from core.accounts.models import Name, Username
from core.cards.models import Language
from core.given import Given
from core.json_types import Moment

_LINES = r"^[^\x00-\x08\x0b-\x1f\x7f]*$"
_ID, _OTHER_ID = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff", "0f0e9b0e-54b5-4a5c-8f5f-2a1d3c9f6a11"
_WHEN = "2026-10-20T09:00:00Z"
_REVISION = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"

Role = Literal["user", "moderator", "admin"]
Reason = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=1000, pattern=_LINES)
]
Appeal = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=2000, pattern=_LINES)
]
Revision = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$"), Field(examples=[_REVISION])]
UserSort = Literal["newest", "oldest", "username"]
ModerationStatus = Literal["pending", "approved", "rejected"]
CaseState = Literal["open", "approved", "rejected", "appealed", "upheld", "overturned"]
SubjectType = Literal["card", "template", "review", "collection", "profile", "image"]


class AdminUser(BaseModel):
    """An account, for administrators."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "id": _ID,
                    "email": "asha@example.com",
                    "email_confirmed_at": _WHEN,
                    "last_sign_in_at": _WHEN,
                    "username": "asha_k",
                    "first_name": "Asha",
                    "last_name": "Kulkarni",
                    "locale": "hi",
                    "profile_image_url": None,
                    "roles": ["user"],
                    "is_active": True,
                    "suspension_reason": None,
                    "is_premium": True,
                    "subscription_expires_at": "2027-10-20T09:00:00Z",
                    "deletion_requested_at": None,
                    "created_at": _WHEN,
                    "updated_at": _WHEN,
                }
            ]
        }
    )

    id: UUID
    email: str | None
    email_confirmed_at: datetime | None
    last_sign_in_at: datetime | None
    username: str
    first_name: str | None
    last_name: str | None
    locale: str
    profile_image_url: str | None
    roles: list[Role]
    is_active: bool
    suspension_reason: str | None
    is_premium: bool = Field(description="Whether the account has premium now.")
    subscription_expires_at: datetime | None = Field(description="Null if it does not end.")
    deletion_requested_at: datetime | None
    created_at: datetime
    updated_at: datetime


class AdminUserUpdate(BaseModel):
    """New values of an account; fields that are left out stay."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [
                {"is_active": False, "reason": "Sends advertisements to strangers."},
                {"is_premium": True, "subscription_expires_at": "2027-10-20T00:00:00Z"},
                {"roles": ["user", "moderator"]},
            ]
        },
    )

    username: Given[Username] = None
    first_name: Name | None = None
    last_name: Name | None = None
    locale: Given[Language] = None
    is_active: Given[StrictBool] = Field(
        default=None, description="False suspends the account; give a `reason`."
    )
    reason: Reason | None = Field(
        default=None, description="The reason, shown to the account's owner."
    )
    is_premium: Given[StrictBool] = Field(default=None, description="Grants or revokes premium.")
    subscription_expires_at: Moment | None = Field(
        default=None, description="End of granted premium; null for no end."
    )
    roles: Given[list[Role]] = Field(
        default=None, max_length=3, description="All roles of the account; `user` always stays."
    )

    @model_validator(mode="after")
    def _belongs_together(self) -> Self:
        given = self.model_fields_set
        if self.is_active is False and self.reason is None:
            raise ValueError("A suspension needs a reason.")
        if "reason" in given and self.is_active is not False:
            raise ValueError("A reason is only for is_active: false.")
        if "subscription_expires_at" in given and self.is_premium is not True:
            raise ValueError("subscription_expires_at goes with is_premium: true.")
        return self


class AdminTemplate(BaseModel):
    """A template in any state, for administrators and moderators."""

    id: UUID
    slug: str
    name: str
    description: str | None
    festival_id: UUID | None
    category_id: UUID | None
    language: str | None
    tags: list[str]
    version: int
    is_public: bool
    is_featured: bool
    is_premium: bool
    is_visible: bool = Field(description="Whether all users see it.")
    moderation_status: ModerationStatus
    created_by: UUID | None
    author: str | None = Field(
        description="The author's username; null without permission to see users."
    )
    created_at: datetime
    updated_at: datetime
    deleted_at: datetime | None


class TemplateFeatureUpdate(BaseModel):
    """Whether a template is featured."""

    model_config = ConfigDict(
        extra="forbid", json_schema_extra={"examples": [{"is_featured": True}]}
    )

    is_featured: StrictBool


class ModerationCase(BaseModel):
    """A case that awaits a decision, or is decided."""

    id: UUID
    subject_type: SubjectType
    subject_id: UUID
    owner_id: UUID | None
    state: CaseState
    reason: str | None = Field(description="Reason for the decision.")
    appeal: str | None = Field(description="The owner's objection to a rejection.")
    decided_at: datetime | None
    created_at: datetime
    updated_at: datetime


class ModerationVerdict(BaseModel):
    """The verdict of a moderation provider."""

    provider: str
    verdict: Literal["allow", "review", "block"]
    severity: float
    categories: dict[str, Any]
    spans: list[Any]
    created_at: datetime


class QueuedModerationCase(ModerationCase):
    """A moderation case, for moderators."""

    decided_by: UUID | None
    subject: dict[str, Any] | None = Field(
        description="The subject's content; null once it is deleted."
    )
    revision: Revision = Field(description="Revision of the subject; send it with the decision.")
    picture_url: str | None = Field(
        description="Rendered image, null until then. That of a card needs your access token."
    )
    verdicts: list[ModerationVerdict] = Field(description="The latest ten, newest first.")


class CaseApproval(BaseModel):
    """An approval of a moderation case."""

    model_config = ConfigDict(
        extra="forbid", json_schema_extra={"examples": [{"revision": _REVISION}]}
    )

    revision: Revision = Field(description="The revision of the case that was reviewed.")
    reason: Reason | None = Field(default=None, description="Shown to the owner.")


class CaseRejection(BaseModel):
    """A rejection."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [{"revision": _REVISION, "reason": "The picture is somebody else's."}]
        },
    )

    revision: Revision = Field(description="The revision of the case that was reviewed.")
    reason: Reason = Field(description="Shown to the owner.")


class AppealCreate(BaseModel):
    """An appeal against a rejection."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={"examples": [{"appeal": "I drew it myself; see the signature."}]},
    )

    appeal: Appeal


class AuditLogEntry(BaseModel):
    """An action of an administrator or moderator."""

    id: int
    actor_id: UUID | None
    action: str = Field(examples=["user.suspended"])
    subject_type: str
    subject_id: str
    detail: dict[str, Any]
    occurred_at: datetime
