"""Templates as the API shows them, and how lists of them are asked for."""

from collections.abc import Sequence
from datetime import datetime
from typing import Annotated, Any, Generic, Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, StrictBool, StringConstraints

from core.authors import Author
from core.cards.models import Language
from core.fields import FIELDS, FieldsOf, only_id_required
from core.json_types import WHOLE
from core.paging import Cursor, Item, Limit
from core.templates.drafts import LINES, Slug, Tag, Tags

Sort = Literal["newest", "popular", "rating"]


class Template(BaseModel):
    """A template in a list."""

    id: UUID
    slug: str
    name: str
    description: str | None
    category_id: UUID | None
    festival_id: UUID | None
    language: str | None
    tags: list[str]
    width: int
    height: int
    version: int
    parent_template_id: UUID | None = Field(description="Template it was remixed from.")
    preview_image_url: str | None = Field(description="Preview image; null until it is rendered.")
    author: Author | None = Field(description="Null for templates of the platform.")
    is_public: bool
    is_featured: bool
    is_premium: bool = Field(description="Whether cards from it need premium.")
    moderation_status: Literal["pending", "approved", "rejected"]
    like_count: int = Field(description="Some seconds old, like the other statistics.")
    usage_count: int
    view_count: int
    review_count: int
    average_rating: float | None
    created_at: datetime
    updated_at: datetime


class PartialTemplate(Template):
    """A template in a list, with the `fields` that were asked for."""

    model_config = ConfigDict(json_schema_extra=only_id_required)


class TemplateQuery(BaseModel):
    """Which templates to list, in what order."""

    model_config = ConfigDict(extra="forbid")

    festival_id: UUID | None = Field(default=None, description="Only of this festival.")
    category_id: UUID | None = Field(default=None, description="Only in this category.")
    tag: Annotated[list[Tag], Field(max_length=20, description="Has all of these tags.")] = []
    language: Language | None = Field(default=None, description="Language of the sample, BCP 47.")
    is_premium: bool | None = Field(
        default=None, description="Only premium templates, or none of them."
    )
    is_featured: bool = Field(default=False, description="Only featured templates.")
    min_rating: float | None = Field(
        default=None, ge=1, le=5, description="Minimum average rating."
    )
    owner: UUID | Literal["me"] | None = Field(
        default=None, description="By this author; `me` includes private templates."
    )
    sort: Sort = Field(default="newest", description="Newest, most used or best rated first.")
    fields: Annotated[Sequence[str], FieldsOf(Template), FIELDS] = ()
    limit: Limit = 20
    cursor: Cursor | None = None
    total: bool = Field(default=False, description="Also count the list, up to 10,000.")


class TemplateDetails(Template):
    """A template with all its details; its statistics are exact."""

    template_code: str
    template_config: dict[str, Any]
    message_limits: dict[str, int] | None = Field(
        description="How many characters of a message fit beside the sample's title and names, by "
        "language: en, hi, ta, ml and ur stand for all that are written alike. Null until the "
        "preview is made; empty for templates that declare no text boxes."
    )
    is_liked: bool = Field(description="Whether you like it.")


class TrendingTemplate(Template):
    """A template and its recent activity."""

    score: float


class PartialTrendingTemplate(TrendingTemplate):
    """A template that trends, with the `fields` that were asked for."""

    model_config = ConfigDict(json_schema_extra=only_id_required)


class TrendingQuery(BaseModel):
    """Which of what trends to list."""

    model_config = ConfigDict(extra="forbid")

    days: int = Field(default=14, ge=1, le=90, description="Number of past days.")
    festival: Slug | None = Field(default=None, description="Slug.")
    fields: Annotated[Sequence[str], FieldsOf(TrendingTemplate), FIELDS] = ()
    limit: Limit = 20


class ItemList(BaseModel, Generic[Item]):
    """A list of one page."""

    items: list[Item]


class TemplateCategory(BaseModel):
    """A category of templates."""

    id: UUID
    slug: str
    name: str
    description: str | None
    icon: str | None


class TemplateCategoryList(BaseModel):
    """All categories of templates, in their order."""

    items: list[TemplateCategory]


class TemplateSearchResult(Template):
    """A template found by a search, and its rank."""

    rank: float


class PartialTemplateSearchResult(TemplateSearchResult):
    """A template that was found, with the `fields` that were asked for."""

    model_config = ConfigDict(json_schema_extra=only_id_required)


class TemplateSearchQuery(BaseModel):
    """A search for templates."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [{"query": "दिवाली दीये", "festival": "diwali", "limit": 20}]
        },
    )

    query: Annotated[str, StringConstraints(min_length=1, max_length=200, pattern=LINES)] = Field(
        description="Words in any script: diwali, दिवाली and deepavali find the same."
    )
    festival: Slug | None = Field(default=None, description="Slug.")
    category: Slug | None = Field(default=None, description="Slug.")
    language: Language | None = None
    tags: Tags = []
    is_premium: StrictBool | None = None
    fields: Annotated[Sequence[str], FieldsOf(TemplateSearchResult), FIELDS] = ()
    limit: Annotated[int, Field(ge=1, le=50), WHOLE] = 20
    cursor: Annotated[str, Field(max_length=500)] | None = None


class SearchPage(BaseModel, Generic[Item]):
    """Results of a search, best match first."""

    items: list[Item]
    next_cursor: str | None
    method: Literal["full_text"] = Field(
        default="full_text", description="Method of the search: by words."
    )


class LikeUpdate(BaseModel):
    """Whether you like a template; without a body the like is toggled."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [{"liked": True}]})

    liked: StrictBool | None = Field(default=None, description="Toggled if not given.")


class LikeResult(BaseModel):
    """The likes of a template after a change."""

    liked: bool
    like_count: int
