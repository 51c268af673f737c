"""The SQL of people's pictures, run as the caller."""

from datetime import datetime
from uuid import UUID

import asyncpg

from core.db import Connection
from core.errors import ConflictError, ForbiddenError, TooLargeError
from core.pictures.formats import Picture, Purpose

_ADD = "select private.add_user_image($1, $2, $3, $4)"
_STAGE_FOR_FESTIVAL = "select private.stage_festival_image($1, $2)"
_COLUMNS_BY_ID = """
    select id, status, moderation_status, byte_count, width, height, variants, created_at
    from public.user_images where id = $1 and user_id = auth.uid()
"""
_LIST = """
    select id, status, moderation_status, byte_count, width, height, variants, created_at
    from public.user_images
    where user_id = auth.uid() and purpose = 'custom'
      and (created_at, id) < (
        coalesce($1, 'infinity'::timestamptz),
        coalesce($2, 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid))
    order by created_at desc, id desc limit $3
"""
_COUNT = "select count(*) from public.user_images where user_id = auth.uid() and purpose = 'custom'"
_DELETE = """
    delete from public.user_images where id = $1 and user_id = auth.uid() and purpose = 'custom'
    returning id
"""
_DELETE_AVATARS = """
    delete from public.user_images where user_id = auth.uid() and purpose = 'avatar'
"""
_OVER_QUOTA = "PT413"


async def add_image(connection: Connection, purpose: Purpose, picture: Picture) -> UUID:
    """The id of the picture, also when it was sent before; a worker makes its files.

    TooLargeError over the quota, ForbiddenError for suspended accounts.
    """
    try:
        image_id: UUID = await connection.fetchval(
            _ADD, purpose, picture.content, picture.width, picture.height
        )
    except asyncpg.InsufficientPrivilegeError as error:
        raise ForbiddenError("account_suspended", "This account is suspended.") from error
    except asyncpg.PostgresError as error:
        if error.sqlstate != _OVER_QUOTA:
            raise
        raise TooLargeError("picture_quota_exceeded", str(error)) from error
    return image_id


async def stage_festival_image(connection: Connection, festival_id: UUID, picture: Picture) -> str:
    """Where the largest file of the picture will lie, in the bucket ``festivals``.

    ForbiddenError for who is no editor.
    """
    try:
        path: str = await connection.fetchval(_STAGE_FOR_FESTIVAL, festival_id, picture.content)
    except asyncpg.InsufficientPrivilegeError as error:
        raise ForbiddenError("forbidden", "This needs the permission festival:write.") from error
    return path


async def find_image(connection: Connection, image_id: UUID) -> asyncpg.Record | None:
    """A picture of the caller."""
    return await connection.fetchrow(_COLUMNS_BY_ID, image_id)


async def list_images(
    connection: Connection, after: tuple[datetime, UUID] | None, limit: int
) -> list[asyncpg.Record]:
    """The caller's photos for cards, the newest first."""
    rows: list[asyncpg.Record] = await connection.fetch(_LIST, *(after or (None, None)), limit)
    return rows


async def count_images(connection: Connection) -> int:
    """How many photos for cards the caller has."""
    return int(await connection.fetchval(_COUNT))


async def delete_image(connection: Connection, image_id: UUID) -> bool:
    """Deletes a photo of the caller; False when there is none such.

    ConflictError while a card shows it.
    """
    try:
        return await connection.fetchval(_DELETE, image_id) is not None
    except asyncpg.ForeignKeyViolationError as error:
        raise ConflictError(
            "image_in_use", "Your cards use this image. Change or delete them first."
        ) from error


async def delete_avatars(connection: Connection) -> None:
    """Deletes the caller's avatar, if there is one."""
    await connection.execute(_DELETE_AVATARS)
