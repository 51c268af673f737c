"""Templates as their authors send them."""

from typing import Annotated
from uuid import UUID

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    JsonValue,
    StrictBool,
    StringConstraints,
)
from pydantic.config import JsonDict

from core.cards.models import Language
from core.json_types import WHOLE

LINES = r"^[^\x00-\x08\x0b-\x1f\x7f]*$"

Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=200)]
Tag = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=40)]
Tags = Annotated[list[Tag], Field(max_length=20, description="Words for search.")]
Name = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200, pattern=LINES)
]
Description = Annotated[str, StringConstraints(max_length=4000, pattern=LINES)]
# NUL cannot be stored; everything else Liquid and HTML may hold.
Code = Annotated[str, StringConstraints(min_length=1, max_length=262_144, pattern=r"^[^\x00]*$")]
Side = Annotated[int, Field(ge=200, le=4000, description="Pixels."), WHOLE]

_CODE = (
    "<!doctype html><html><head><style>h1 { color: {{ v.accent }}; font-family: 'Card Serif' }"
    "</style></head><body><h1>{{ title }}</h1><p>{{ message }}</p></body></html>"
)
_CONFIG: JsonDict = {
    "width": 1080,
    "height": 1350,
    "variables": {
        "properties": {
            "accent": {"type": "string", "format": "color", "title": "Accent", "default": "#b5651d"}
        }
    },
    "sample": {"title": "शुभ दीपावली", "message": "दीपों का पर्व मंगलमय हो।", "language": "hi"},
}


class TemplateSample(BaseModel):
    """The texts of a template's preview."""

    model_config = ConfigDict(extra="forbid")

    title: Annotated[str, StringConstraints(max_length=120, pattern=LINES)] = ""
    message: Annotated[str, StringConstraints(max_length=500, pattern=LINES)] = ""
    recipient_name: Annotated[str, StringConstraints(max_length=60, pattern=LINES)] = ""
    sender_name: Annotated[str, StringConstraints(max_length=60, pattern=LINES)] = ""
    language: Language = "en"


class TemplateConfig(BaseModel):
    """A template's size, its own variables and its sample."""

    model_config = ConfigDict(extra="forbid")

    width: Side
    height: Side
    variables: dict[str, JsonValue] = Field(
        default={"properties": {}}, description="A JSON Schema object: docs/templates.md."
    )
    min_font_size: Annotated[int, Field(ge=1, le=100), WHOLE] = Field(
        default=8,
        description="CSS pixels. A card whose texts need a smaller size is refused.",
    )
    sample: TemplateSample = TemplateSample()


class _Texts(BaseModel):
    model_config = ConfigDict(extra="forbid")

    name: Name
    description: Description | None = None
    category_id: UUID | None = Field(default=None, description="Its category.")
    festival_id: UUID | None = Field(default=None, description="Its festival; null for any.")
    language: Language | None = Field(
        default=None, description="Language of its sample; null for any."
    )
    tags: Tags = []
    is_public: StrictBool = Field(
        default=True, description="Other users see it once it is approved."
    )


class TemplateCreate(_Texts):
    """A new template."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [
                {
                    "name": "Lamps at dusk",
                    "description": "A row of clay lamps on a window sill.",
                    "tags": ["lamps", "evening"],
                    "language": "hi",
                    "template_code": _CODE,
                    "template_config": _CONFIG,
                }
            ]
        },
    )

    slug: Slug | None = Field(default=None, description="Made from the name by default.")
    template_code: Code = Field(description="A whole HTML document in Liquid.")
    template_config: TemplateConfig


class TemplateUpdate(_Texts):
    """The new values of a template. New code or config creates a version."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [
                {
                    "slug": "lamps-at-dusk",
                    "name": "Lamps at dusk",
                    "template_code": _CODE,
                    "template_config": _CONFIG,
                }
            ]
        },
    )

    slug: Slug
    template_code: Code
    template_config: TemplateConfig


class TemplateRemix(BaseModel):
    """A new template made from another one."""

    model_config = ConfigDict(
        extra="forbid", json_schema_extra={"examples": [{"name": "Lamps at dusk, in blue"}]}
    )

    name: Name
    slug: Slug | None = None
    is_public: StrictBool = False


class TemplateRollback(BaseModel):
    """The version to restore."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [{"version": 1}]})

    version: Annotated[int, Field(ge=1), WHOLE]
