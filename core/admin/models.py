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
    """An account as administrators see it."""

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
    is_premium: bool = Field(description="Whether premium is paid or given right now.")
    subscription_expires_at: datetime | None = Field(description="Null where it does not end.")
    deletion_requested_at: datetime | None
    created_at: datetime
    updated_at: datetime


class UpdateUser(BaseModel):
    """What an administrator changes of an account: only the fields that are given."""

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
        default=None, description="False suspends, with a `reason`."
    )
    reason: Reason | None = Field(default=None, description="Why; the account's owner reads it.")
    is_premium: Given[StrictBool] = Field(
        default=None, description="Gives premium, or takes it back."
    )
    subscription_expires_at: Moment | None = Field(
        default=None, description="When given premium ends; not at all without."
    )
    roles: Given[list[Role]] = Field(
        default=None, max_length=3, description="All roles it is to have; `user` stays in any case."
    )

    @model_validator(mode="after")
    def _belongs_together(self) -> Self:
        given = self.model_fields_set
        if self.is_active is False and self.reason is None:
            raise ValueError("A suspension needs a reason.")
        if "reason" in given and self.is_active is not False:
            raise ValueError("A reason goes with is_active: false.")
        if "subscription_expires_at" in given and self.is_premium is not True:
            raise ValueError("subscription_expires_at goes with is_premium: true.")
        return self


class AdminTemplate(BaseModel):
    """A template as administrators and moderators see it, whatever its state."""

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
    is_visible: bool = Field(description="Whether everybody sees it.")
    moderation_status: ModerationStatus
    created_by: UUID | None
    author: str | None = Field(description="The author's username, for those who may see people.")
    created_at: datetime
    updated_at: datetime
    deleted_at: datetime | None


class FeatureTemplate(BaseModel):
    """Whether editors have chosen a template."""

    model_config = ConfigDict(
        extra="forbid", json_schema_extra={"examples": [{"is_featured": True}]}
    )

    is_featured: StrictBool


class ModerationCase(BaseModel):
    """Something to decide about, or decided."""

    id: UUID
    subject_type: SubjectType
    subject_id: UUID
    owner_id: UUID | None
    state: CaseState
    reason: str | None = Field(description="Why it was decided so.")
    appeal: str | None = Field(description="What its owner says against a rejection.")
    decided_at: datetime | None
    created_at: datetime
    updated_at: datetime


class ProviderVerdict(BaseModel):
    """What a moderation provider said of the subject."""

    provider: str
    verdict: Literal["allow", "review", "block"]
    severity: float
    categories: dict[str, Any]
    spans: list[Any]
    created_at: datetime


class QueuedCase(ModerationCase):
    """A case as moderators see it."""

    decided_by: UUID | None
    subject: dict[str, Any] | None = Field(
        description="All that its author put into what it is about; null once that is gone."
    )
    revision: Revision = Field(description="Names exactly this; goes with the decision.")
    picture_url: str | None = Field(
        description="What was drawn of it, null until it is. A card's needs your access token."
    )
    verdicts: list[ProviderVerdict] = Field(description="The latest ten, newest first.")


class Approve(BaseModel):
    """An approval."""

    model_config = ConfigDict(
        extra="forbid", json_schema_extra={"examples": [{"revision": _REVISION}]}
    )

    revision: Revision = Field(description="The case's, as you read it.")
    reason: Reason | None = Field(default=None, description="Its owner reads it.")


class Reject(BaseModel):
    """A rejection."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [{"revision": _REVISION, "reason": "The picture is somebody else's."}]
        },
    )

    revision: Revision = Field(description="The case's, as you read it.")
    reason: Reason = Field(description="Its owner reads it.")


class WriteAppeal(BaseModel):
    """An owner's word against a rejection."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={"examples": [{"appeal": "I drew it myself; see the signature."}]},
    )

    appeal: Appeal


class AuditEntry(BaseModel):
    """One thing an administrator or moderator did."""

    id: int
    actor_id: UUID | None
    action: str = Field(examples=["user.suspended"])
    subject_type: str
    subject_id: str
    detail: dict[str, Any]
    occurred_at: datetime
