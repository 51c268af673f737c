"""What callers get about users."""

from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

Username = Annotated[str, StringConstraints(pattern=r"^[a-zA-Z0-9_]{3,30}$")]


class PublicProfile(BaseModel):
    """What everybody may know of somebody."""

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
    avatar_url: str | None = Field(description="Once a moderator has approved it.")
    joined_month: date = Field(description="The first day of the month they joined.")
    template_count: int = Field(description="Templates of theirs that everybody sees.")


class Deletion(BaseModel):
    """An account that is going to be deleted."""

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
    deleted_after: datetime = Field(description="Until then POST /users/me/restore keeps it.")


class UserDay(BaseModel):
    """What happened on one day (UTC)."""

    day: date
    cards: int
    templates: int = Field(description="Different templates these cards were made from.")


class Used(BaseModel):
    """What cards were made from, or for."""

    id: UUID
    name: str
    cards: int


class LinkFigures(BaseModel):
    """What came of the caller's share links."""

    links: int = Field(description="Made within the range.")
    views: int = Field(description="Of these links, ever since.")
    reactions: dict[str, int] = Field(description="Given within the range, by kind.")


class OwnTemplateFigures(BaseModel):
    """How a template of the caller's does."""

    id: UUID
    name: str
    likes: int = Field(description="Within the range, those taken back subtracted.")
    uses: int = Field(description="Within the range.")
    views: int = Field(description="Within the range.")
    average_rating: float | None = Field(description="Of all approved reviews.")
    review_count: int


class UserAnalytics(BaseModel):
    """The caller's own figures within a range of days."""

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
    days: list[UserDay] = Field(description="Days with cards, the latest first.")
    templates: list[Used] = Field(description="The ten used most.")
    festivals: list[Used] = Field(description="The ten used most.")
    links: LinkFigures
    own_templates: list[OwnTemplateFigures] = Field(description="The twenty used most.")
