"""The SQL of festivals, run as the caller."""

from datetime import date
from typing import Any
from uuid import UUID

import asyncpg

from core.db import Connection
from core.festivals.models import (
    FestivalInput,
    FestivalOccurrenceUpdate,
    FestivalTranslationUpdate,
    ImageUpload,
)
from core.sql import Conditions

# Festivals that are over come after upcoming ones.
_SORTED_BY = """
    case when f.date_end >= (now() at time zone 'UTC')::date then f.date_start else 'infinity' end
""".strip()
_SHOWN = """
    select f.id, f.slug, coalesce(t.name, f.name) as name,
           coalesce(t.description, f.description) as description, f.category, f.country,
           f.regions, f.date_start, f.date_end, f.is_moon_sighted,
           coalesce(t.default_message, f.default_message) as default_message, f.is_active,
           f.created_at, f.updated_at, {sorted_by} as sorted_by,
           (select i.image_path from public.festival_images i
            where i.festival_id = f.id and i.is_primary) as image_path
    from public.festivals f
    left join public.festival_translations t on t.festival_id = f.id and t.language = $1
""".replace("{sorted_by}", _SORTED_BY)
_PAGE = (
    _SHOWN
    + """
    where {conditions}
      and ({sorted_by}, f.slug) > ($2, $3)
    order by {sorted_by}, f.slug limit $4
""".replace("{sorted_by}", _SORTED_BY)
)
_COUNT = "select count(*) from public.festivals f where {conditions}"
_BY_ID = _SHOWN + "where f.id = $2"
_ALIASES = "select alias from public.festival_aliases where festival_id = $1 order by alias"
_TRANSLATIONS = """
    select language, name, description, default_message
    from public.festival_translations where festival_id = $1 order by language
"""
_OCCURRENCES = """
    select country, year, nth, date_start, date_end, source, is_estimated, is_override
    from public.festival_occurrences
    where festival_id = $1 and year >= extract(year from now()) - 1
    order by date_start, country
"""
_IMAGES = """
    select id, image_path, alt_text, is_primary, sort_order, created_at
    from public.festival_images where festival_id = $1
    order by is_primary desc, sort_order, created_at
"""
_UPCOMING = "select * from public.upcoming_festivals($1, $2, $3)"
_INSERT = """
    insert into public.festivals
      (slug, name, description, category, country, date_start, date_end, regions,
       is_moon_sighted, default_message, is_active)
    values ($1, $2, $3, $4, $5, $6, $7, coalesce($8::text[], '{}'), coalesce($9, false), $10, $11)
    returning id
"""
_UPDATE = """
    update public.festivals set slug = $2, name = $3, description = $4, category = $5,
      country = $6, date_start = coalesce($7, date_start),
      date_end = case when $7::date is null then date_end else $8 end,
      regions = coalesce($9, regions), is_moon_sighted = coalesce($10, is_moon_sighted),
      default_message = $11, is_active = $12
    where id = $1
"""
_DELETE = "delete from public.festivals where id = $1"
_OVERRIDE = """
    insert into public.festival_occurrences
      (festival_id, country, year, nth, date_start, date_end, source, is_estimated, is_override)
    values ($1, $2, $3, $4, $5, $6, $7, $8, true)
    on conflict (festival_id, country, year, nth) do update set
      date_start = excluded.date_start, date_end = excluded.date_end, source = excluded.source,
      is_estimated = excluded.is_estimated, is_override = true
"""
_DELETE_OVERRIDE = """
    delete from public.festival_occurrences
    where festival_id = $1 and country = $2 and year = $3 and nth = $4 and is_override
"""
_TRANSLATE = """
    insert into public.festival_translations
      (festival_id, language, name, description, default_message)
    values ($1, $2, $3, $4, $5)
    on conflict (festival_id, language) do update set
      name = excluded.name, description = excluded.description,
      default_message = excluded.default_message
"""
_ADD_IMAGE = """
    insert into public.festival_images (festival_id, image_path, alt_text, is_primary, sort_order)
    values ($1, $2, $3, $4, $5)
    returning id, image_path, alt_text, is_primary, sort_order, created_at
"""
_UNSET_PRIMARY = """
    update public.festival_images set is_primary = false where festival_id = $1 and is_primary
"""
_DELETE_IMAGE = """
    delete from public.festival_images where festival_id = $1 and id = $2
"""


async def list_festivals(
    connection: Connection,
    filters: dict[str, Any],
    language: str,
    after: tuple[date, str],
    limit: int,
) -> list[asyncpg.Record]:
    """Festivals by their next date, then by slug, after the one at ``after``."""
    conditions = _conditions(Conditions(language, *after, limit), filters)
    rows: list[asyncpg.Record] = await connection.fetch(
        conditions.put_into(_PAGE), *conditions.values
    )
    return rows


async def count_festivals(connection: Connection, filters: dict[str, Any]) -> int:
    """How many the filters let through."""
    conditions = _conditions(Conditions(), filters)
    return int(await connection.fetchval(conditions.put_into(_COUNT), *conditions.values))


def _conditions(conditions: Conditions, filters: dict[str, Any]) -> Conditions:
    conditions.add("f.country = ?", filters.get("country"))
    conditions.add("f.category = ?", filters.get("category"))
    conditions.add("f.is_active = ?", filters.get("is_active"))
    conditions.add(
        "(f.search @@ private.search_query(?)"
        " or f.id in (select s.festival_id from private.search_festivals(?) s))",
        filters.get("q"),
    )
    return conditions


async def find_festival(
    connection: Connection, festival_id: UUID, language: str
) -> asyncpg.Record | None:
    """A festival the caller sees."""
    return await connection.fetchrow(_BY_ID, language, festival_id)


async def details(connection: Connection, festival_id: UUID) -> dict[str, Any]:
    """Aliases, translations, occurrences and images, as rows."""
    return {
        "aliases": [row["alias"] for row in await connection.fetch(_ALIASES, festival_id)],
        "translations": [dict(t) for t in await connection.fetch(_TRANSLATIONS, festival_id)],
        "occurrences": [dict(o) for o in await connection.fetch(_OCCURRENCES, festival_id)],
        "images": await list_images(connection, festival_id),
    }


async def list_images(connection: Connection, festival_id: UUID) -> list[asyncpg.Record]:
    """Its pictures, the primary one first."""
    rows: list[asyncpg.Record] = await connection.fetch(_IMAGES, festival_id)
    return rows


async def upcoming(
    connection: Connection, country: str, days: int, language: str
) -> list[asyncpg.Record]:
    """Festivals of a country within so many days."""
    rows: list[asyncpg.Record] = await connection.fetch(_UPCOMING, country, days, language)
    return rows


async def insert_festival(connection: Connection, wish: FestivalInput) -> UUID:
    """The id of the new festival."""
    festival_id: UUID = await connection.fetchval(_INSERT, *_values(wish))
    return festival_id


async def update_festival(connection: Connection, festival_id: UUID, wish: FestivalInput) -> bool:
    """Whether there was one the caller may change."""
    return await connection.execute(_UPDATE, festival_id, *_values(wish)) == "UPDATE 1"


def _values(wish: FestivalInput) -> list[Any]:
    return [getattr(wish, name) for name in FestivalInput.model_fields]


async def delete_festival(connection: Connection, festival_id: UUID) -> bool:
    """Whether there was one the caller may delete."""
    return await connection.execute(_DELETE, festival_id) == "DELETE 1"


async def override_occurrence(
    connection: Connection,
    festival_id: UUID,
    place: tuple[str, int, int],
    wish: FestivalOccurrenceUpdate,
) -> None:
    """Sets the dates of a country, a year and the nth time in it, for good."""
    await connection.execute(
        _OVERRIDE,
        festival_id,
        *place,
        wish.date_start,
        wish.date_end,
        wish.source,
        wish.is_estimated,
    )


async def delete_override(
    connection: Connection, festival_id: UUID, place: tuple[str, int, int]
) -> bool:
    """Delete a date entered by hand; return whether there was one."""
    return await connection.execute(_DELETE_OVERRIDE, festival_id, *place) == "DELETE 1"


async def translate(
    connection: Connection, festival_id: UUID, language: str, wish: FestivalTranslationUpdate
) -> None:
    """Sets the texts in one language."""
    await connection.execute(
        _TRANSLATE, festival_id, language, wish.name, wish.description, wish.default_message
    )


async def add_image(
    connection: Connection, festival_id: UUID, path: str, upload: ImageUpload
) -> asyncpg.Record:
    """Adds a stored picture; a primary one takes the place of the one before."""
    if upload.is_primary:
        await connection.execute(_UNSET_PRIMARY, festival_id)
    row = await connection.fetchrow(
        _ADD_IMAGE,
        festival_id,
        path,
        upload.alt_text,
        upload.is_primary,
        upload.sort_order,
    )
    assert row is not None  # noqa: S101 - returning gives a row or raises
    return row


async def delete_image(connection: Connection, festival_id: UUID, image_id: UUID) -> bool:
    """Whether there was one the caller may delete."""
    return await connection.execute(_DELETE_IMAGE, festival_id, image_id) == "DELETE 1"
