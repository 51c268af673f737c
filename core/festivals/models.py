"""Festivals as the API takes and shows them."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Annotated
from uuid import UUID

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    StrictBool,
    StringConstraints,
    ValidationInfo,
)
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
    "regions": ["IN-UP", "IN-DL"],
    "is_moon_sighted": False,
    "default_message": "Happy Bhai Dooj to the best brother.",
    "is_active": True,
}

Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=200)]
Country = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]
# 001 is the world in UN M49: the date of countries without one of their own.
Place = Annotated[str, StringConstraints(pattern=r"^([A-Z]{2}|001)$")]
Region = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}-[A-Z0-9]{1,3}$")]
Name = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200, pattern=_LINES)
]

FIRST_YEAR, LAST_YEAR = 1900, 2200
LONGEST = timedelta(days=60)


def _check_start(start: date | None) -> date | None:
    if start and not FIRST_YEAR <= start.year <= LAST_YEAR:
        raise ValueError(f"Give a date from {FIRST_YEAR} to {LAST_YEAR}.")
    return start


def _check_end(end: date | None, info: ValidationInfo) -> date | None:
    # A date_start that is not valid is missing here, and has an error of its own.
    if end is None or "date_start" not in info.data:
        return end
    start = info.data["date_start"]
    if start is None:
        raise ValueError("Give date_start, too.")
    if end < start:
        raise ValueError("date_end is before date_start.")
    if end - start > LONGEST:
        raise ValueError(f"date_end is more than {LONGEST.days} days after date_start.")
    return end


FirstDay = Annotated[Day, AfterValidator(_check_start)]
LastDay = Annotated[Day, AfterValidator(_check_end)]


class FestivalInput(BaseModel):
    """The values of a festival.

    Dates are written as the occurrence of their year in ``country``. Without them, or with null, a
    change leaves every date as it is.
    """

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [_EXAMPLE]})

    slug: Slug = Field(description="Stable name in addresses.")
    name: Name = Field(description="Name in English.")
    description: str | None = Field(default=None, max_length=4000, pattern=_LINES)
    category: str | None = Field(
        default=None, max_length=100, pattern=_LINES, description="Tradition."
    )
    country: Country | None = Field(
        default=None, description="Country whose calendar its dates follow, ISO 3166-1."
    )
    date_start: FirstDay | None = Field(
        default=None, description="First day of an occurrence. Left out or null: no date changes."
    )
    date_end: LastDay | None = Field(
        default=None,
        description="Last day of it, at most 60 days later. Left out: date_start is its only day.",
    )
    regions: list[Region] | None = Field(
        default=None,
        max_length=50,
        description="Regions that celebrate it most, ISO 3166-2. Left out: not changed.",
    )
    is_moon_sighted: StrictBool | None = Field(
        default=None,
        description="Whether its dates wait for the sighting of the moon. Left out: not changed.",
    )
    default_message: str | None = Field(
        default=None, max_length=500, pattern=_LINES, description="Message for any occasion."
    )
    is_active: StrictBool = Field(default=True, description="False hides it.")


class Festival(BaseModel):
    """A festival in a list."""

    id: UUID
    slug: str
    name: str = Field(
        description="In the requested language if there is a translation, else English."
    )
    description: str | None
    category: str | None
    country: str | None
    regions: list[str] = Field(description="Regions that celebrate it most, ISO 3166-2.")
    date_start: date | None = Field(
        description="First day of its next occurrence, in its own country if there is one; of the "
        "last occurrence if none is ahead."
    )
    date_end: date | None = Field(description="Last day of the same occurrence.")
    is_moon_sighted: bool = Field(
        description="Whether each date may move by a day, until the new moon is sighted."
    )
    default_message: str | None
    image_url: str | None = Field(description="Its primary image.")
    is_active: bool


class FestivalOccurrence(BaseModel):
    """The dates of a festival in a country and year."""

    country: str = Field(
        description="ISO 3166-1; 001 is the date of countries without one of their own."
    )
    year: int = Field(description="Year of date_start.")
    nth: int = Field(description="2 for a second occurrence within the year.")
    date_start: date
    date_end: date
    source: str = Field(description="Source of the date.")
    is_estimated: bool = Field(
        description="Whether it may still move: computed, not yet announced by an authority."
    )
    is_override: bool = Field(description="Entered by an editor.")


class FestivalTranslation(BaseModel):
    """A festival's texts in another language."""

    language: str
    name: str
    description: str | None
    default_message: str | None


class FestivalImage(BaseModel):
    """An image of a festival."""

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


class FestivalImageList(BaseModel):
    """The images of a festival."""

    items: list[FestivalImage]


class FestivalDetails(Festival):
    """A festival with all its details."""

    aliases: list[str] = Field(description="Other names, for search.")
    translations: list[FestivalTranslation]
    occurrences: list[FestivalOccurrence] = Field(
        description="Of all countries, from last year on."
    )
    images: list[FestivalImage]
    created_at: datetime
    updated_at: datetime


class UpcomingFestival(BaseModel):
    """A festival that is celebrated now or soon."""

    festival_id: UUID
    slug: str
    name: str
    country: str = Field(description="The requested country.")
    regions: list[str] = Field(description="Regions that celebrate it most, ISO 3166-2.")
    date_start: date
    date_end: date
    days_left: int = Field(description="0 while it is celebrated.")
    is_estimated: bool = Field(
        description="Whether it may still move: computed, not yet announced by an authority."
    )
    is_moon_sighted: bool = Field(
        description="Whether the date may move by a day, until the new moon is sighted."
    )


class UpcomingFestivalList(BaseModel):
    """The upcoming festivals of a country, soonest first."""

    items: list[UpcomingFestival]


class FestivalOccurrenceUpdate(BaseModel):
    """The corrected dates of a festival."""

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

    date_start: FirstDay = Field(description="First day, within the year of the address.")
    date_end: LastDay = Field(description="Last day, at most 60 days later.")
    source: Annotated[str, StringConstraints(min_length=1, max_length=200, pattern=_LINES)]
    is_estimated: StrictBool = False


class FestivalTranslationUpdate(BaseModel):
    """The texts of a festival in one language."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [{"name": "भाई दूज", "default_message": "भाई दूज की शुभकामनाएँ।"}]
        },
    )

    name: Name
    description: str | None = Field(default=None, max_length=4000, pattern=_LINES)
    default_message: str | None = Field(default=None, max_length=500, pattern=_LINES)


FestivalLanguage = Annotated[Language, Field(description="Language of names and messages, BCP 47.")]
