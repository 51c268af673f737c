"""What can be done with festivals. Every function runs in the caller's transaction."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any
from uuid import UUID

import asyncpg

from core.db import Connection
from core.errors import ConflictError, FieldProblem, InvalidInputError, NotFoundError
from core.festivals import store
from core.festivals.calendar_store import restore_dates
from core.festivals.models import (
    Festival,
    FestivalDetails,
    FestivalImage,
    FestivalImageList,
    FestivalInput,
    FestivalOccurrenceUpdate,
    FestivalTranslationUpdate,
    ImageUpload,
    UpcomingFestival,
    UpcomingFestivalList,
)
from core.paging import Page, decode_cursor, page_of
from core.permissions import require_permission
from core.pictures.desk import PictureDesk
from core.pictures.store import stage_festival_image
from core.storage import PublicFiles

PERMISSION = "festival:write"
BUCKET = "festivals"


async def list_festivals(
    connection: Connection,
    files: PublicFiles,
    filters: dict[str, Any],
    *,
    language: str,
    limit: int,
    cursor: str | None = None,
    with_total: bool = False,
) -> Page[Festival]:
    """List festivals by their next date; those without a date to come stand last."""
    after = decode_cursor(cursor, tuple[date, str]) or (date.min, "")
    rows = await store.list_festivals(connection, filters, language, after, limit + 1)
    total = await store.count_festivals(connection, filters) if with_total else None
    return page_of(
        rows,
        limit,
        lambda row: (row["sorted_by"], row["slug"]),
        lambda row: Festival.model_validate(_shown(row, files)),
        total,
    )


async def get_festival(
    connection: Connection, files: PublicFiles, festival_id: UUID, language: str
) -> FestivalDetails:
    """A festival; NotFoundError when the caller sees none such."""
    row = await store.find_festival(connection, festival_id, language)
    if row is None:
        raise _not_found()
    parts = await store.details(connection, festival_id)
    parts["images"] = [_shown(image, files) for image in parts["images"]]
    return FestivalDetails.model_validate({**_shown(row, files), **parts})


async def list_images(
    connection: Connection, files: PublicFiles, festival_id: UUID
) -> FestivalImageList:
    """Its pictures, the primary one first; NotFoundError for no such festival."""
    await _must_exist(connection, festival_id)
    rows = await store.list_images(connection, festival_id)
    return FestivalImageList(items=[_image(row, files) for row in rows])


async def upcoming(
    connection: Connection, country: str, days: int, language: str
) -> UpcomingFestivalList:
    """List the occurrences in a country that last today or begin within so many days.

    Where a country has no date of its own, that of the world counts.
    """
    rows = await store.upcoming(connection, country, days, language)
    return UpcomingFestivalList(items=[UpcomingFestival.model_validate(dict(row)) for row in rows])


async def create_festival(
    connection: Connection, files: PublicFiles, wish: FestivalInput
) -> FestivalDetails:
    """Create a festival; its dates become an occurrence.

    Raises ForbiddenError without the permission, ConflictError if the slug is taken.
    """
    await require_permission(connection, PERMISSION)
    with _conflicts():
        festival_id = await store.insert_festival(connection, wish)
    return await get_festival(connection, files, festival_id, "en")


async def update_festival(
    connection: Connection, files: PublicFiles, festival_id: UUID, wish: FestivalInput
) -> FestivalDetails:
    """Update a festival; dates that are given become an occurrence, without them none changes.

    Raises ForbiddenError without the permission, NotFoundError if there is no such festival,
    ConflictError if the slug is taken or the dates overlap another occurrence.
    """
    await _must_edit(connection, festival_id)
    with _conflicts():
        await store.update_festival(connection, festival_id, wish)
    return await get_festival(connection, files, festival_id, "en")


async def delete_festival(connection: Connection, festival_id: UUID) -> None:
    """Deletes a festival nobody made a card for; ConflictError otherwise."""
    await _must_edit(connection, festival_id)
    try:
        await store.delete_festival(connection, festival_id)
    except asyncpg.ForeignKeyViolationError as error:
        raise ConflictError(
            "festival_in_use",
            "Cards exist for this festival. Hide it instead: set is_active to false.",
        ) from error


async def override_occurrence(
    connection: Connection,
    festival_id: UUID,
    place: tuple[str, int, int],
    wish: FestivalOccurrenceUpdate,
) -> None:
    """Enter an occurrence by hand; later runs of the calendar keep it.

    ``place`` is country, year and nth. Raises InvalidInputError if date_start is of another year,
    ConflictError if the dates overlap another occurrence, else as ``update_festival``.
    """
    await _must_edit(connection, festival_id)
    _, year, _ = place
    if wish.date_start.year != year:
        raise InvalidInputError(
            FieldProblem("date_start", f"Give a date in {year}, the year in the address.")
        )
    with _conflicts():
        await store.override_occurrence(connection, festival_id, place, wish)


async def delete_occurrence(
    connection: Connection, festival_id: UUID, place: tuple[str, int, int]
) -> None:
    """Delete an occurrence that was entered by hand; the calendar's own takes its place.

    Raises NotFoundError if none was entered by hand, else as ``update_festival``.
    """
    festival = await _must_edit(connection, festival_id)
    if not await store.delete_override(connection, festival_id, place):
        raise NotFoundError(
            "occurrence_not_found", "There is no overridden date for this country and year."
        )
    country, year, _ = place
    await restore_dates(connection, festival["slug"], country, year)


async def translate(
    connection: Connection, festival_id: UUID, language: str, wish: FestivalTranslationUpdate
) -> None:
    """Sets its texts in one language."""
    await _must_edit(connection, festival_id)
    await store.translate(connection, festival_id, language, wish)


async def add_image(
    connection: Connection,
    files: PublicFiles,
    desk: PictureDesk,
    festival_id: UUID,
    upload: ImageUpload,
) -> FestivalImage:
    """Takes a picture in; its files are made in the background. Errors as of `PictureDesk.admit`.

    ForbiddenError for who is no editor, NotFoundError for no such festival.
    """
    await _must_edit(connection, festival_id)
    picture = await desk.admit(upload.content)
    path = await stage_festival_image(connection, festival_id, picture)
    return _image(await store.add_image(connection, festival_id, path, upload), files)


async def delete_image(connection: Connection, festival_id: UUID, image_id: UUID) -> None:
    """Removes a picture and its files; NotFoundError for none such."""
    await _must_edit(connection, festival_id)
    if not await store.delete_image(connection, festival_id, image_id):
        raise NotFoundError("image_not_found", "The festival has no such image.")


async def _must_edit(connection: Connection, festival_id: UUID) -> asyncpg.Record:
    """Return the festival, if the caller may edit it; ForbiddenError or NotFoundError if not."""
    await require_permission(connection, PERMISSION)
    return await _must_exist(connection, festival_id)


async def _must_exist(connection: Connection, festival_id: UUID) -> asyncpg.Record:
    festival = await store.find_festival(connection, festival_id, "en")
    if festival is None:
        raise _not_found()
    return festival


def _image(row: asyncpg.Record, files: PublicFiles) -> FestivalImage:
    return FestivalImage.model_validate(_shown(row, files))


def _shown(row: asyncpg.Record, files: PublicFiles) -> dict[str, Any]:
    return {**row, "image_url": files.url(BUCKET, row["image_path"])}


def _not_found() -> NotFoundError:
    return NotFoundError("festival_not_found", "There is no such festival.")


@contextmanager
def _conflicts() -> Iterator[None]:
    """Raise ConflictError for the constraints that a write of a festival or its dates may break."""
    try:
        yield
    except asyncpg.UniqueViolationError as error:
        raise ConflictError("slug_taken", "This slug is taken. Choose another one.") from error
    except asyncpg.ExclusionViolationError as error:
        raise ConflictError(
            "dates_overlap",
            "These dates overlap another occurrence of the festival in this country.",
        ) from error
