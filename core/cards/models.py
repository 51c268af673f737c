"""What callers send and get about cards. All texts are plain text, never markup."""

from datetime import datetime
from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from core.jobs import Job

LANGUAGE_PATTERN = r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"

# Postgres cannot store NUL, and other control characters have no place on a card.
_ONE_LINE = r"^[^\x00-\x1f\x7f]*$"
_LINES = r"^[^\x00-\x08\x0b-\x1f\x7f]*$"

Language = Annotated[str, StringConstraints(pattern=LANGUAGE_PATTERN, max_length=35)]
Title = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=120, pattern=_ONE_LINE)
]
Message = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=500, pattern=_LINES)
]
PersonName = Annotated[
    str, StringConstraints(strip_whitespace=True, max_length=60, pattern=_ONE_LINE)
]


VariableName = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{0,39}$")]
VariableValue = (
    bool
    | Annotated[int, Field(ge=-(2**53), le=2**53)]
    | Annotated[float, Field(allow_inf_nan=False)]
    | Annotated[str, StringConstraints(max_length=500, pattern=_LINES)]
)


class GenerateCard(BaseModel):
    """A wish for a card."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [
                {
                    "template_id": "6f9619ff-8b86-4d01-b42d-00cf4fc964ff",
                    "title": "शुभ दीपावली",
                    "message": "दीपों का यह पर्व आपके घर में सुख और शांति लाए।",
                    "recipient_name": "दादी",
                    "sender_name": "आरव",
                    "language": "hi",
                    "variables": {"accent": "#f5b942"},
                }
            ]
        },
    )

    template_id: UUID = Field(description="The template to draw it from.")
    festival_id: UUID | None = Field(
        default=None, description="The festival; the template's own when not given."
    )
    title: Title | None = Field(
        default=None, description="The greeting set large; the template's own when not given."
    )
    message: Message = Field(description="The message, at most 500 characters.")
    recipient_name: PersonName = Field(default="", description="Whom it is for.")
    sender_name: PersonName = Field(default="", description="Who signs it.")
    language: Language = Field(default="en", description="Language of the texts, BCP 47.")
    variables: dict[VariableName, VariableValue] = Field(
        default={},
        max_length=50,
        description="Values for the template's own variables, such as colours.",
    )


class Card(BaseModel):
    """A card of the caller."""

    id: UUID
    template_id: UUID
    template_version: int
    festival_id: UUID
    title: str
    message: str
    recipient_name: str
    sender_name: str
    language: str
    variables: dict[str, Any]
    status: Literal["queued", "rendering", "ready", "failed", "cancelled"]
    moderation_status: Literal["pending", "approved", "rejected"]
    image_path: str | None = Field(description='Object in the storage bucket "users".')
    image_url: str | None = Field(description="Where its owner fetches the picture.")
    image_width: int | None = Field(description="Pixels.")
    image_height: int | None = Field(description="Pixels.")
    created_at: datetime
    updated_at: datetime


class GenerationAccepted(BaseModel):
    """A card that is being drawn, and the job that draws it."""

    card: Card
    job: Job


class ShareCard(BaseModel):
    """A wish for a share link."""

    model_config = ConfigDict(
        extra="forbid", json_schema_extra={"examples": [{"expires_in_days": 30}]}
    )

    expires_in_days: int | None = Field(
        default=None,
        ge=1,
        le=3650,
        description="Days until the link ends; it does not when not given.",
    )


class CardShare(BaseModel):
    """A share link. Its token is shown here and nowhere else."""

    id: UUID
    token: str
    share_url: str
    expires_at: datetime | None


class SharedCard(BaseModel):
    """What anyone with a share link sees."""

    card_id: UUID
    title: str
    message: str
    recipient_name: str
    sender_name: str
    language: str
    direction: Literal["ltr", "rtl"]
    festival_name: str
    template_name: str
    width: int
    height: int
    image_url: str
    share_url: str
    updated_at: datetime
