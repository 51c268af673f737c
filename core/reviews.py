"""Reviews of templates: one a user, their words shown to others once approved."""

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

import asyncpg
from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from core.authors import Author, find_authors
from core.db import Connection
from core.errors import ConflictError, ForbiddenError, NotFoundError
from core.json_types import WHOLE
from core.paging import Page, decode_cursor, page_of

_LINES = r"^[^\x00-\x08\x0b-\x1f\x7f]*$"
_COLUMNS = """
    id, template_id, user_id, rating, review_text, moderation_status, created_at, updated_at
"""
_LIST = """
    select {columns} from public.template_reviews
    where template_id = $1
      and (created_at, id) < (coalesce($2, 'infinity'::timestamptz),
                              coalesce($3, 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid))
    order by created_at desc, id desc limit $4
""".replace("{columns}", _COLUMNS)
_COUNT = "select count(*) from public.template_reviews where template_id = $1"
_INSERT = """
    insert into public.template_reviews (template_id, rating, review_text) values ($1, $2, $3)
    returning {columns}
""".replace("{columns}", _COLUMNS)
_UPDATE = """
    update public.template_reviews set rating = $3, review_text = $4
    where id = $1 and template_id = $2 and user_id = $5 returning {columns}
""".replace("{columns}", _COLUMNS)
_DELETE = "delete from public.template_reviews where id = $1 and template_id = $2"


class ReviewInput(BaseModel):
    """A rating of a template, with or without a text."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={"examples": [{"rating": 5, "review_text": "मेरी दादी को बहुत पसंद आया।"}]},
    )

    rating: Annotated[int, Field(ge=1, le=5), WHOLE]
    review_text: (
        Annotated[
            str,
            StringConstraints(strip_whitespace=True, min_length=1, max_length=2000, pattern=_LINES),
        ]
        | None
    ) = Field(default=None, description="Text; others see the review once it is approved.")


class Review(BaseModel):
    """One review."""

    id: UUID
    template_id: UUID
    author: Author | None = Field(description="Null if the account is suspended.")
    rating: int
    review_text: str | None
    moderation_status: Literal["pending", "approved", "rejected"]
    created_at: datetime
    updated_at: datetime


async def list_reviews(
    connection: Connection,
    template_id: UUID,
    *,
    limit: int,
    cursor: str | None,
    with_total: bool,
) -> Page[Review]:
    """Approved reviews and the caller's own, the newest first."""
    after = decode_cursor(cursor, tuple[datetime, UUID]) or (None, None)
    rows = await connection.fetch(_LIST, template_id, *after, limit + 1)
    total = int(await connection.fetchval(_COUNT, template_id)) if with_total else None
    authors = await find_authors(connection, {row["user_id"] for row in rows})
    return page_of(
        rows,
        limit,
        lambda row: (row["created_at"], row["id"]),
        lambda row: _review(row, authors),
        total,
    )


async def add_review(connection: Connection, template_id: UUID, wish: ReviewInput) -> Review:
    """The caller's review; ConflictError when they wrote one, ForbiddenError when they may not."""
    try:
        row = await connection.fetchrow(_INSERT, template_id, wish.rating, wish.review_text)
    except asyncpg.UniqueViolationError as error:
        raise ConflictError(
            "already_reviewed", "You have already reviewed this template. Update your review."
        ) from error
    except asyncpg.InsufficientPrivilegeError as error:
        raise ForbiddenError("review_not_allowed", "Your account may not write reviews.") from error
    return await _show(connection, row)


async def update_review(
    connection: Connection, template_id: UUID, review_id: UUID, user_id: UUID, wish: ReviewInput
) -> Review:
    """The caller's changed review; NotFoundError for anybody else's."""
    row = await connection.fetchrow(
        _UPDATE, review_id, template_id, wish.rating, wish.review_text, user_id
    )
    if row is None:
        raise _not_found()
    return await _show(connection, row)


async def delete_review(connection: Connection, template_id: UUID, review_id: UUID) -> None:
    """Deletes a review of the caller's; NotFoundError for anybody else's."""
    if await connection.execute(_DELETE, review_id, template_id) != "DELETE 1":
        raise _not_found()


async def _show(connection: Connection, row: asyncpg.Record | None) -> Review:
    assert row is not None  # noqa: S101 - returning gives a row or raises
    return _review(row, await find_authors(connection, {row["user_id"]}))


def _review(row: asyncpg.Record, authors: dict[UUID, Author]) -> Review:
    return Review.model_validate({**row, "author": authors.get(row["user_id"])})


def _not_found() -> NotFoundError:
    return NotFoundError("review_not_found", "You have no such review.")
