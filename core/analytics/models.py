"""The platform's figures as analysts see them. Days are UTC, weeks begin on Monday."""

from datetime import date
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

_DAY: dict[str, Any] = {
    "day": "2026-11-08",
    "registrations": 412,
    "logins": 2210,
    "cards": 9304,
    "shares": 5120,
    "reviews": 41,
    "template_views": 40211,
    "template_likes": 902,
    "revenue": {"INR": 1245000},
    "daily_active": 6120,
    "weekly_active": 21044,
    "monthly_active": 48230,
}


class DayFigures(BaseModel):
    """What happened on one day."""

    model_config = ConfigDict(json_schema_extra={"examples": [_DAY]})

    day: date
    registrations: int
    logins: int = Field(description="People known to have logged in.")
    cards: int
    shares: int
    reviews: int
    template_views: int
    template_likes: int = Field(description="Likes added less those taken back.")
    revenue: dict[str, int] = Field(
        description="By currency, in its smallest unit, less what was given back."
    )
    daily_active: int = Field(description="People who made a card or looked at a template.")
    weekly_active: int = Field(description="The same, within the seven days that end here.")
    monthly_active: int = Field(description="The same, within thirty days.")


class Totals(BaseModel):
    """The days of the period together."""

    registrations: int
    logins: int = Field(description="Logins by day, added up.")
    cards: int
    shares: int
    reviews: int
    template_views: int
    template_likes: int
    revenue: dict[str, int]


class Popular(BaseModel):
    """A template or festival, and how many cards were made of it."""

    slug: str
    name: str
    cards: int


class Funnel(BaseModel):
    """What became of those who registered in the period."""

    registered: int
    made_card: int
    shared: int
    share_opened: int
    premium: int = Field(description="Who pays or ever paid, or was given premium.")


class Cohort(BaseModel):
    """Those who registered in one week."""

    week: date = Field(description="Its Monday.")
    registered: int
    active: list[int] = Field(
        description="How many of them made a card in that week, the next one, and so on."
    )


class Engagement(BaseModel):
    """How much people do. Averages over the days of the period."""

    daily_active: float
    weekly_active: float
    monthly_active: float
    stickiness: float | None = Field(description="Daily active by monthly active, 0 to 1.")
    cards_per_active_user: float | None = Field(description="Cards a day by daily active.")


class Analytics(BaseModel):
    """The platform in a period."""

    first_day: date
    last_day: date
    totals: Totals
    engagement: Engagement
    funnel: Funnel
    retention: list[Cohort] = Field(description="The twelve weeks up to the last day's.")
    popular_templates: list[Popular]
    popular_festivals: list[Popular]
    days: list[DayFigures]


class Insights(BaseModel):
    """What is computed for a period as a whole."""

    funnel: Funnel
    retention: list[Cohort]
    popular_templates: list[Popular]
    popular_festivals: list[Popular]
