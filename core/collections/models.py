"""Collections as the API takes and shows them. All texts are plain text."""

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, StrictBool, StringConstraints
from pydantic.config import JsonDict

from core.authors import Author
from core.paging import Page
from core.templates.models import PartialTemplate, Template

_ONE_LINE = r"^[^\x00-\x1f\x7f]*$"
_LINES = r"^[^\x00-\x08\x0b-\x1f\x7f]*$"

Name = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200, pattern=_ONE_LINE)
]
Description = Annotated[str, StringConstraints(max_length=2000, pattern=_LINES)]

_EXAMPLE: JsonDict = {
    "name": "दिवाली के लिए",
    "description": "Lamps and rangoli.",
    "is_public": True,
}


class CollectionCreate(BaseModel):
    """A new collection."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [_EXAMPLE]})

    name: Name
    description: Description | None = None
    is_public: StrictBool = Field(
        default=False, description="Other users see it once it is approved."
    )


class CollectionUpdate(BaseModel):
    """New values of a collection; fields that are left out stay."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [_EXAMPLE]})

    name: Name = ""
    description: Description | None = Field(default=None, description="Null removes it.")
    is_public: StrictBool = False


class Collection(BaseModel):
    """A user's collection of templates."""

    id: UUID
    name: str
    description: str | None
    is_public: bool
    moderation_status: Literal["pending", "approved", "rejected"]
    item_count: int = Field(description="Includes templates that are no longer visible.")
    created_at: datetime
    updated_at: datetime


class CollectionItemCreate(BaseModel):
    """A template to add."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={"examples": [{"template_id": "6f9619ff-8b86-4d01-b42d-00cf4fc964ff"}]},
    )

    template_id: UUID


class CollectionItem(BaseModel):
    """A template in a collection."""

    template: Template
    added_at: datetime


class PartialCollectionItem(BaseModel):
    """A template in a collection, with the `fields` that were asked for."""

    template: PartialTemplate
    added_at: datetime


class CollectionDetails(Collection):
    """A collection with its first templates."""

    author: Author | None = Field(description="The owner; null if the account is suspended.")
    is_own: bool
    items: Page[CollectionItem] = Field(
        description="First page; `next_cursor` is for the `items` route."
    )
