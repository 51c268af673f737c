"""What people do with pictures. Each function runs in the caller's transaction."""

from datetime import datetime
from typing import Literal
from uuid import UUID

import asyncpg

from core.db import Connection
from core.errors import NotFoundError
from core.paging import Page, decode_cursor, page_of
from core.pictures import store
from core.pictures.desk import PictureDesk
from core.pictures.models import UserImage

UserPurpose = Literal["avatar", "custom"]
_BUCKETS: dict[UserPurpose, str] = {"avatar": "avatars", "custom": "users"}


async def add_user_image(
    connection: Connection, desk: PictureDesk, purpose: UserPurpose, content: bytes
) -> UserImage:
    """Takes a picture in; its files come in the background. The same one again is no new one.

    Errors as of `PictureDesk.admit` and `store.add_image`.
    """
    picture = await desk.admit(content)
    image_id = await store.add_image(connection, purpose, picture)
    return await get_user_image(connection, image_id, purpose)


async def get_user_image(connection: Connection, image_id: UUID, purpose: UserPurpose) -> UserImage:
    """A picture of the caller; NotFoundError otherwise."""
    row = await store.find_image(connection, image_id)
    if row is None:
        raise _not_found()
    return _image(row, purpose)


async def list_custom_images(
    connection: Connection, *, limit: int, cursor: str | None, with_total: bool
) -> Page[UserImage]:
    """The caller's photos for cards, the newest first."""
    after = decode_cursor(cursor, tuple[datetime, UUID])
    rows = await store.list_images(connection, after, limit + 1)
    total = await store.count_images(connection) if with_total else None
    return page_of(
        rows,
        limit,
        lambda row: (row["created_at"], row["id"]),
        lambda row: _image(row, "custom"),
        total,
    )


async def delete_custom_image(connection: Connection, image_id: UUID) -> None:
    """Deletes a photo; NotFoundError for none such, ConflictError while a card shows it."""
    if not await store.delete_image(connection, image_id):
        raise _not_found()


def _image(row: asyncpg.Record, purpose: UserPurpose) -> UserImage:
    return UserImage.model_validate({**row, "bucket": _BUCKETS[purpose], "files": row["variants"]})


def _not_found() -> NotFoundError:
    return NotFoundError("image_not_found", "You have no such image.")
