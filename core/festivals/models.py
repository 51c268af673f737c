"""Festivals as the API takes and shows them."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, StrictBool, StringConstraints, model_validator
from pydantic.config import JsonDict

from core.cards.models import Language
from core.json_types import Day

_LINES = r"^[^\x00-\x08\x0b-\x1f\x7f]*$"
_EXAMPLE: JsonDict = {
    "slug": "bhai-dooj",
    "name": "Bhai Dooj",
    "description": "Sisters and brothers celebrate each other, two days after Diwali.",
    "category": "hindu",
    "country": "IN",
    "date_start": "2026-11-11",
    "date_end": "2026-11-11",
    "default_message": "Happy Bhai Dooj to the best brother.",
    "is_active": True,
}

Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=200)]
Country = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]
Name = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200, pattern=_LINES)
]


class WriteFestival(BaseModel):
    """A festival as an editor writes it."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [_EXAMPLE]})

    slug: Slug = Field(description="Stable name in addresses.")
    name: Name = Field(description="Name in English.")
    description: str | None = Field(default=None, max_length=4000, pattern=_LINES)
    category: str | None = Field(
        default=None, max_length=100, pattern=_LINES, description="Tradition it belongs to."
    )
    country: Country | None = Field(
        default=None, description="Whose calendar its dates follow, ISO 3166-1."
    )
    date_start: Day | None = Field(default=None, description="First day of the next time.")
    date_end: Day | None = Field(default=None, description="Last day of it.")
    default_message: str | None = Field(
        default=None, max_length=500, pattern=_LINES, description="A message that always fits."
    )
    is_active: StrictBool = Field(default=True, description="False hides it.")

    @model_validator(mode="after")
    def _ends_after_it_starts(self) -> "WriteFestival":
        if self.date_start and self.date_end and self.date_end < self.date_start:
            raise ValueError("date_end is before date_start.")
        return self


class Festival(BaseModel):
    """A festival in a list."""

    id: UUID
    slug: str
    name: str = Field(description="In the language asked for, where it is known; else English.")
    description: str | None
    category: str | None
    country: str | None
    date_start: date | None = Field(description="First day of the next time it is kept.")
    date_end: date | None
    default_message: str | None
    image_url: str | None = Field(description="Its primary picture.")
    is_active: bool


class Occurrence(BaseModel):
    """When a festival is kept in a country in a year."""

    country: str
    year: int
    nth: int = Field(description="2 where it comes a second time within the year.")
    date_start: date
    date_end: date
    source: str = Field(description="Where the date is from.")
    is_estimated: bool = Field(description="Whether it may still move.")
    is_override: bool = Field(description="Entered by an editor.")


class Translation(BaseModel):
    """A festival's texts in another language."""

    language: str
    name: str
    description: str | None
    default_message: str | None


class FestivalImage(BaseModel):
    """A picture of a festival."""

    id: UUID
    image_url: str
    alt_text: str | None
    is_primary: bool
    sort_order: int
    created_at: datetime


AltText = Annotated[str, StringConstraints(max_length=255, pattern=_LINES)]


@dataclass(frozen=True)
class ImageUpload:
    """A picture of a festival as it was sent, and what goes along with it."""

    content: bytes
    alt_text: str | None
    is_primary: bool
    sort_order: int


class FestivalImages(BaseModel):
    """The pictures of a festival."""

    items: list[FestivalImage]


class FestivalDetails(Festival):
    """Everything about one festival."""

    aliases: list[str] = Field(description="Other names people search by.")
    translations: list[Translation]
    occurrences: list[Occurrence] = Field(description="From last year on, all countries.")
    images: list[FestivalImage]
    created_at: datetime
    updated_at: datetime


class UpcomingFestival(BaseModel):
    """A festival that is being kept or comes near."""

    festival_id: UUID
    slug: str
    name: str
    country: str
    date_start: date
    date_end: date
    days_left: int = Field(description="0 while it is being kept.")
    is_estimated: bool


class UpcomingFestivals(BaseModel):
    """The calendar of a country, soonest first."""

    items: list[UpcomingFestival]


class WriteOccurrence(BaseModel):
    """A date an editor knows better."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [
                {
                    "date_start": "2027-10-29",
                    "date_end": "2027-10-29",
                    "source": "Gazette of India, holidays of 2027",
                }
            ]
        },
    )

    date_start: Day
    date_end: Day
    source: Annotated[str, StringConstraints(min_length=1, max_length=200, pattern=_LINES)]
    is_estimated: StrictBool = False

    @model_validator(mode="after")
    def _ends_after_it_starts(self) -> "WriteOccurrence":
        if self.date_end < self.date_start:
            raise ValueError("date_end is before date_start.")
        return self


class WriteTranslation(BaseModel):
    """A festival's texts in one language."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [{"name": "भाई दूज", "default_message": "भाई दूज की शुभकामनाएँ।"}]
        },
    )

    name: Name
    description: str | None = Field(default=None, max_length=4000, pattern=_LINES)
    default_message: str | None = Field(default=None, max_length=500, pattern=_LINES)


FestivalLanguage = Annotated[Language, Field(description="Of names and messages, BCP 47.")]
