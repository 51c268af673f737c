"""What callers send and get about cards. All texts are plain text, never markup."""

from collections.abc import Sequence
from datetime import datetime
from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    StrictBool,
    StringConstraints,
)
from pydantic.config import JsonDict
from pydantic_core import PydanticCustomError

from core.fields import FIELDS, FieldsOf, only_id_required
from core.jobs import Job
from core.json_types import WHOLE
from core.paging import Cursor, Limit
from core.rendering.counts import is_seen

LANGUAGE_PATTERN = r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"

# Postgres cannot store NUL, and other control characters have no place on a card.
_ONE_LINE = r"^[^\x00-\x1f\x7f]*$"
_LINES = r"^[^\x00-\x08\x0b-\x1f\x7f]*$"


def _seen(text: str) -> str:
    if not is_seen(text):
        raise PydanticCustomError("unseen", "Input should have a character that can be seen")
    return text


Language = Annotated[str, StringConstraints(pattern=LANGUAGE_PATTERN, max_length=35)]
Title = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=120, pattern=_ONE_LINE),
    AfterValidator(_seen),
]
Message = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=500, pattern=_LINES),
    AfterValidator(_seen),
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


CardSort = Literal["newest", "oldest", "title"]


class CardCreate(BaseModel):
    """A new card."""

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

    template_id: UUID = Field(description="The template to render.")
    festival_id: UUID | None = Field(
        default=None, description="The festival; the template's by default."
    )
    title: Title | None = Field(
        default=None,
        description="The greeting, set large. Default: the template's greeting if it is in the "
        "card's language, else the festival's name in that language.",
    )
    message: Message = Field(description="The message, at most 500 characters.")
    recipient_name: PersonName = Field(default="", description="Name of the recipient.")
    sender_name: PersonName = Field(default="", description="Name of the sender.")
    language: Language = Field(default="en", description="Language of the texts, BCP 47.")
    variables: dict[VariableName, VariableValue] = Field(
        default={},
        max_length=50,
        description="Values for the template's own variables, such as colours.",
    )
    is_public: StrictBool = Field(
        default=False, description="Whether all users see it once it is approved and rendered."
    )
    custom_image_id: UUID | None = Field(
        default=None, description="One of your images, for templates with an image variable."
    )


class CardUpdate(BaseModel):
    """New values of a card; fields left out stay. New texts or variables render it again."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={"examples": [{"message": "शुभ दीपावली, दादी!", "is_public": True}]},
    )

    title: Title | None = None
    message: Message | None = None
    recipient_name: PersonName | None = None
    sender_name: PersonName | None = None
    language: Language | None = None
    variables: dict[VariableName, VariableValue] | None = Field(
        default=None,
        max_length=50,
        description="All variables: those that are left out are removed.",
    )
    is_public: StrictBool | None = None
    custom_image_id: UUID | None = Field(default=None, description="Null removes the image.")


CARD_EXAMPLE: JsonDict = {
    "id": "0f0e9b0e-54b5-4a5c-8f5f-2a1d3c9f6a11",
    "template_id": "6f9619ff-8b86-4d01-b42d-00cf4fc964ff",
    "template_version": 3,
    "festival_id": "b3b1c5d2-7a55-4d52-9a0a-6a3c1f0e2d11",
    "title": "शुभ दीपावली",
    "message": "दीपों का यह पर्व आपके घर में सुख और शांति लाए।",
    "recipient_name": "दादी",
    "sender_name": "आरव",
    "language": "hi",
    "variables": {"accent": "#f5b942"},
    "is_public": False,
    "status": "ready",
    "moderation_status": "pending",
    "image_path": "5c2f…/cards/0f0e9b0e-54b5-4a5c-8f5f-2a1d3c9f6a11/1.png",
    "image_url": "https://api.example.com/api/v1/cards/0f0e9b0e-54b5-4a5c-8f5f-2a1d3c9f6a11/image",
    "image_width": 1080,
    "image_height": 1350,
    "custom_image_id": None,
    "revision": 1,
    "created_at": "2026-10-20T09:00:00Z",
    "updated_at": "2026-10-20T09:00:02Z",
}


class Card(BaseModel):
    """A card of the caller."""

    model_config = ConfigDict(json_schema_extra={"examples": [CARD_EXAMPLE]})

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
    is_public: bool
    status: Literal["queued", "rendering", "ready", "failed", "cancelled"]
    moderation_status: Literal["pending", "approved", "rejected"]
    image_path: str | None = Field(description='Object in the storage bucket "users".')
    image_url: str | None = Field(description="Address of the image, for the owner of the card.")
    image_width: int | None = Field(description="Pixels.")
    image_height: int | None = Field(description="Pixels.")
    custom_image_id: UUID | None = Field(description="The image on the card.")
    revision: int = Field(description="Counts the changes that are rendered.")
    created_at: datetime
    updated_at: datetime


class PartialCard(Card):
    """A card in a list, with the `fields` that were asked for."""

    model_config = ConfigDict(json_schema_extra=only_id_required)


class CardQuery(BaseModel):
    """Which cards of the caller's to list, in what order."""

    model_config = ConfigDict(extra="forbid")

    q: str | None = Field(
        default=None,
        max_length=200,
        description="Words of title, message or names, in any script.",
    )
    festival_id: UUID | None = None
    template_id: UUID | None = None
    status: Literal["queued", "rendering", "ready", "failed", "cancelled"] | None = Field(
        default=None, description="State of the image."
    )
    language: Language | None = Field(default=None, description="BCP 47.")
    created_from: datetime | None = Field(
        default=None, description="Created at or after this time."
    )
    created_before: datetime | None = Field(default=None, description="Created before this time.")
    sort: CardSort = "newest"
    fields: Annotated[Sequence[str], FieldsOf(Card), FIELDS] = ()
    limit: Limit = 20
    cursor: Cursor | None = None
    total: bool = Field(default=False, description="Also count the whole list.")


class CardGeneration(BaseModel):
    """A card that is being rendered, and its job."""

    card: Card
    job: Job


class ShareLinkCreate(BaseModel):
    """A new share link."""

    model_config = ConfigDict(
        extra="forbid", json_schema_extra={"examples": [{"expires_in_days": 30}]}
    )

    expires_in_days: Annotated[int, Field(ge=1, le=3650), WHOLE] | None = Field(
        default=None, description="Days until the link expires; by default it does not."
    )


class ShareLinkCreated(BaseModel):
    """A new share link. Its token is shown only here."""

    id: UUID
    token: str
    share_url: str
    expires_at: datetime | None


class SharedCard(BaseModel):
    """A card as a share link shows it."""

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
