"""What callers get about users."""

from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

Username = Annotated[str, StringConstraints(pattern=r"^[a-zA-Z0-9_]{3,30}$")]


class PublicProfile(BaseModel):
    """The public profile of a user."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "id": "3f0fd3b6-2f0b-4a39-9b1d-6c3a3c1e7d11",
                    "username": "asha_k",
                    "avatar_url": None,
                    "joined_month": "2026-11-01",
                    "template_count": 3,
                }
            ]
        }
    )

    id: UUID
    username: str
    avatar_url: str | None = Field(description="Null until a moderator has approved it.")
    joined_month: date = Field(description="First day of the month of registration.")
    template_count: int = Field(description="Number of public templates.")


class AccountDeletion(BaseModel):
    """The scheduled deletion of an account."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "deletion_requested_at": "2026-11-22T09:00:00Z",
                    "deleted_after": "2026-12-22T09:00:00Z",
                }
            ]
        }
    )

    deletion_requested_at: datetime
    deleted_after: datetime = Field(
        description="Until then POST /users/me/restore cancels the deletion."
    )


class UserDailyAnalytics(BaseModel):
    """The caller's statistics of one day (UTC)."""

    day: date
    cards: int
    templates: int = Field(description="Number of different templates of these cards.")


class UsageCount(BaseModel):
    """A template or festival, and the number of the caller's cards made from it."""

    id: UUID
    name: str
    cards: int


class ShareLinkAnalytics(BaseModel):
    """Statistics of the caller's share links."""

    links: int = Field(description="Created within the period.")
    views: int = Field(description="All views of these links.")
    reactions: dict[str, int] = Field(description="Reactions within the period, by kind.")


class TemplateAnalytics(BaseModel):
    """Statistics of one of the caller's templates."""

    id: UUID
    name: str
    likes: int = Field(description="Likes within the period, minus those removed.")
    uses: int = Field(description="Within the period.")
    views: int = Field(description="Within the period.")
    average_rating: float | None = Field(description="Of all approved reviews.")
    review_count: int


class UserAnalytics(BaseModel):
    """The caller's statistics in a period."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "since": "2026-10-24",
                    "until": "2026-11-22",
                    "cards": 3,
                    "days": [{"day": "2026-11-08", "cards": 3, "templates": 2}],
                    "templates": [
                        {
                            "id": "6f9619ff-8b86-4d01-b42d-00cf4fc964ff",
                            "name": "Night of Lamps",
                            "cards": 2,
                        }
                    ],
                    "festivals": [
                        {
                            "id": "0b0c2c56-7a8d-4b07-9d2a-0f3a6f3d2c11",
                            "name": "Diwali",
                            "cards": 3,
                        }
                    ],
                    "links": {"links": 1, "views": 12, "reactions": {"love": 2}},
                    "own_templates": [],
                }
            ]
        }
    )

    since: date
    until: date
    cards: int
    days: list[UserDailyAnalytics] = Field(description="Days with cards, latest first.")
    templates: list[UsageCount] = Field(description="The ten used most.")
    festivals: list[UsageCount] = Field(description="The ten used most.")
    links: ShareLinkAnalytics
    own_templates: list[TemplateAnalytics] = Field(description="The twenty used most.")
