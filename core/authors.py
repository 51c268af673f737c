"""Who made something, as others see them."""

from collections.abc import Collection
from uuid import UUID

from pydantic import BaseModel, Field

from core.db import Connection

_AUTHORS = "select id, username, avatar_url from public.authors($1)"


class Author(BaseModel):
    """The public name and avatar of a user."""

    id: UUID
    username: str
    avatar_url: str | None = Field(description="Relative to the origin of Supabase, or absolute.")


async def find_authors(connection: Connection, ids: Collection[UUID]) -> dict[UUID, Author]:
    """Those of these users that are not suspended."""
    if not ids:
        return {}
    rows = await connection.fetch(_AUTHORS, list(ids))
    return {row["id"]: Author.model_validate(dict(row)) for row in rows}
