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


class DailyAnalytics(BaseModel):
    """Statistics of one day."""

    model_config = ConfigDict(json_schema_extra={"examples": [_DAY]})

    day: date
    registrations: int
    logins: int = Field(description="Users who are known to have signed in.")
    cards: int
    shares: int
    reviews: int
    template_views: int
    template_likes: int = Field(description="Likes added minus likes removed.")
    revenue: dict[str, int] = Field(description="By currency, in its smallest unit, minus refunds.")
    daily_active: int = Field(description="Users who made a card or viewed a template.")
    weekly_active: int = Field(description="The same, within the seven days up to this one.")
    monthly_active: int = Field(description="The same, within thirty days up to this one.")


class AnalyticsTotals(BaseModel):
    """The totals of the period."""

    registrations: int
    logins: int = Field(description="Sum of the daily logins.")
    cards: int
    shares: int
    reviews: int
    template_views: int
    template_likes: int
    revenue: dict[str, int]


class PopularItem(BaseModel):
    """A template or festival, and the number of cards made from it."""

    slug: str
    name: str
    cards: int


class Funnel(BaseModel):
    """How far the users who registered in the period got."""

    registered: int
    made_card: int
    shared: int
    share_opened: int
    premium: int = Field(description="Users who pay or paid for premium, or were granted it.")


class RetentionCohort(BaseModel):
    """The users who registered in one week."""

    week: date = Field(description="Monday of the week.")
    registered: int
    active: list[int] = Field(
        description="Number of them who made a card in that week, in the next one, and so on."
    )


class Engagement(BaseModel):
    """Activity of users. Averages over the days of the period."""

    daily_active: float
    weekly_active: float
    monthly_active: float
    stickiness: float | None = Field(
        description="Daily active users divided by monthly active users, 0 to 1."
    )
    cards_per_active_user: float | None = Field(
        description="Cards a day divided by daily active users."
    )


class PlatformAnalytics(BaseModel):
    """Statistics of the platform in a period."""

    first_day: date
    last_day: date
    totals: AnalyticsTotals
    engagement: Engagement
    funnel: Funnel
    retention: list[RetentionCohort] = Field(description="Twelve weeks up to that of the last day.")
    popular_templates: list[PopularItem]
    popular_festivals: list[PopularItem]
    days: list[DailyAnalytics]


class Insights(BaseModel):
    """What is computed for a period as a whole."""

    funnel: Funnel
    retention: list[RetentionCohort]
    popular_templates: list[PopularItem]
    popular_festivals: list[PopularItem]
