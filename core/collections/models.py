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


class CreateCollection(BaseModel):
    """A new collection."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [_EXAMPLE]})

    name: Name
    description: Description | None = None
    is_public: StrictBool = Field(default=False, description="Others see it once it is approved.")


class UpdateCollection(BaseModel):
    """What is to change; what is not given stays."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [_EXAMPLE]})

    name: Name = ""
    description: Description | None = Field(default=None, description="Null takes it away.")
    is_public: StrictBool = False


class Collection(BaseModel):
    """Templates somebody keeps together."""

    id: UUID
    name: str
    description: str | None
    is_public: bool
    moderation_status: Literal["pending", "approved", "rejected"]
    item_count: int = Field(description="Also of templates that are not to be seen any more.")
    created_at: datetime
    updated_at: datetime


class AddItem(BaseModel):
    """A template to keep."""

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
    """A collection with the first of what is in it."""

    author: Author | None = Field(description="Whose it is; null when the account is suspended.")
    is_own: bool
    items: Page[CollectionItem] = Field(description="`next_cursor` goes to its `items` address.")
