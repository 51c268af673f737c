"""The frozen models that cross the border between the host and its plugins.

All text is plain text: the host escapes it where it is shown. Lengths are counted in code points.
"""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

Tone = Literal["warm", "formal", "playful", "devotional"]
Relationship = Literal[
    "family", "friend", "elder", "colleague", "partner", "child", "customer", "anyone"
]

Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=200)]
"""Lower-case words joined by hyphens: "guru-nanak-jayanti"."""

LanguageTag = Annotated[
    str, StringConstraints(pattern=r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$", max_length=35)
]
"""A BCP 47 tag: "hi", "hi-Latn", "en-IN"."""

PersonName = Annotated[str, StringConstraints(pattern=r"^[^\x00-\x1f\x7f]*$", max_length=120)]
"""A name as the user typed it, on one line; "" when it was not given."""

MediaType = Annotated[str, StringConstraints(pattern=r"^[a-z]+/[a-z0-9.+-]+$", max_length=100)]
"""An Internet media type without parameters: "image/png"."""

MetadataKey = Annotated[str, StringConstraints(pattern=r"^[A-Za-z][A-Za-z0-9 _.-]{0,78}$")]
"""A key that every file format can carry (PNG allows 79 bytes)."""

ThreatName = Annotated[
    str, StringConstraints(strict=True, pattern=r"^[^\x00-\x1f\x7f]*$", max_length=200)
]
"""What a scanner calls a threat, on one line; "" when there is none."""

MAX_SIDE = 10_000
"""The longest side of a card, in pixels."""


class _Model(BaseModel):
    # A plugin could build a model without validation; the host's validation must then notice.
    model_config = ConfigDict(frozen=True, extra="forbid", revalidate_instances="always")


class Manifest(_Model):
    """Who a plugin is. `name` equals the name of its entry point."""

    name: Slug
    version: str = Field(min_length=1, max_length=32)
    description: str = Field(min_length=1, max_length=200)
    api_version: int = Field(ge=1)
    """The contract it was written for: `tyohaarify_plugin_api.API_VERSION`."""


class FestivalInfo(_Model):
    """The festival a card is for, as the administrator entered it."""

    slug: Slug
    name: str = Field(min_length=1, max_length=200)
    default_message: str = Field(default="", max_length=2000)


class MessageRequest(_Model):
    """What a message writer is asked for."""

    festival: FestivalInfo
    language: LanguageTag = "en"
    tone: Tone = "warm"
    relationship: Relationship = "anyone"
    """Who the recipient is to the sender."""
    recipient_name: PersonName = ""
    sender_name: PersonName = ""
    max_length: int = Field(default=500, ge=40, le=5000)
    """The most code points the text may have; a longer answer is refused."""
    variation: int = Field(default=0, ge=0, le=2**31 - 1)
    """0 is the first suggestion; each "another one" adds 1."""


class MessageResponse(_Model):
    """One ready message: plain text in one language, its lines separated by newlines."""

    text: str = Field(min_length=1, pattern=r"\S")
    language_used: LanguageTag
    """The language of `text`, which differs from the request's when that one is not covered."""
    source: str = Field(min_length=1, max_length=100)
    """What wrote it, shown as provenance: "composer", or the name of a model."""


class ExportRequest(_Model):
    """A rendered card, as its document and as a capture of it."""

    html: str
    """The complete document of the card."""
    width: int = Field(ge=1, le=MAX_SIDE)
    height: int = Field(ge=1, le=MAX_SIDE)
    raster: bytes = Field(min_length=1)
    """A PNG of exactly `width` x `height` pixels: the card, perhaps on a background."""
    page: bytes | None = None
    """What `raster` shows as a PDF of one page, its text as text; for the format "pdf" only."""
    dpi: int = Field(default=144, ge=36, le=1200)
    """Pixels per inch on paper. By default 1080 x 1350 is 7.5 x 9.4 inches."""
    title: str = Field(default="", max_length=500)
    metadata: dict[MetadataKey, str] = Field(default_factory=dict)


class ExportResponse(_Model):
    """One finished file."""

    content: bytes = Field(min_length=1)
    media_type: MediaType
    width: int = Field(ge=1)
    """In pixels."""
    height: int = Field(ge=1)
    """In pixels."""


class ScanRequest(_Model):
    """A file that somebody sent, as it came: nothing has looked into it yet."""

    content: bytes = Field(min_length=1)


class ScanResponse(_Model):
    """Whether the file may be let in."""

    # Strict: what a careless plugin gives instead of a bool must never pass for True.
    is_clean: bool = Field(strict=True)
    """True when the scanner looked at the file and found nothing."""
    threat: ThreatName = ""
    """What it found, which whoever sent the file is told; "" when it is clean."""
