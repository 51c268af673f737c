"""The SQL of templates, run as the caller: row-level security decides what is there."""

from typing import Any
from uuid import UUID

import asyncpg

from core.db import Connection
from core.sql import Conditions
from core.templates.models import TemplateQuery

# Lists do not read the code, which is large.
_COLUMNS = """
    select t.id, t.slug, t.name, t.description, t.category_id, t.festival_id, t.language, t.tags,
           (t.template_config ->> 'width')::integer as width,
           (t.template_config ->> 'height')::integer as height,
           t.version, t.parent_template_id, t.preview_image_url, t.created_by, t.is_public,
           t.is_featured, t.is_premium, t.moderation_status, t.created_at, t.updated_at,
           s.like_count, s.usage_count, s.view_count, s.review_count,
           s.average_rating::float8 as average_rating
"""
_FROM = """
    from public.templates t join public.template_statistics s on s.template_id = t.id
    where {conditions}
"""
# By sort: what the next page begins after, in the words of an index.
_SORTS = {
    "newest": (
        "(t.created_at, t.id) < (coalesce($2, 'infinity'::timestamptz), $3)",
        " order by t.created_at desc, t.id desc limit $1",
    ),
    "popular": (
        "(s.usage_count, s.template_id) < (coalesce($2, 2147483647), $3)",
        " order by s.usage_count desc, s.template_id desc limit $1",
    ),
    "rating": (
        "(coalesce(s.average_rating, 0), s.template_id) < (coalesce($2::numeric, 6), $3)",
        " order by coalesce(s.average_rating, 0) desc, s.template_id desc limit $1",
    ),
}
_LAST_ID = UUID(int=2**128 - 1)
MAX_TOTAL = 10_000
_COUNT = """
    select count(*) from (
      select from public.templates t join public.template_statistics s on s.template_id = t.id
      where {conditions} limit $1
    ) as counted
"""
_BY_ID = """
    {columns}, t.template_code, t.template_config, t.message_limits,
    public.template_counts(t.id) as counts
    from public.templates t join public.template_statistics s on s.template_id = t.id
    where t.id = $1
""".replace("{columns}", _COLUMNS)
_BY_IDS = """
    {columns}
    from public.templates t join public.template_statistics s on s.template_id = t.id
    where t.id = any($1::uuid[]) order by array_position($1::uuid[], t.id)
""".replace("{columns}", _COLUMNS)
_TRENDING = "select template_id, score from public.trending_templates($1, $2, $3)"
_SEARCH = """
    select template_id, rank
    from public.search_templates($1, $2, $3, $4, $5, $6, $7, $8::real, $9)
"""
_CATEGORIES = """
    select id, slug, name, description, icon from public.template_categories
    where is_active order by sort_order, slug
"""
_INSERT = """
    insert into public.templates
      (slug, name, description, category_id, festival_id, language, tags, is_public,
       template_code, template_config, parent_template_id)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) returning id
"""
_UPDATE = """
    update public.templates set slug = $2, name = $3, description = $4, category_id = $5,
      festival_id = $6, language = $7, tags = $8, is_public = $9, template_code = $10,
      template_config = $11
    where id = $1
"""
_DELETE = "select public.delete_template($1)"
_IS_LIKED = """
    select exists (select from public.template_likes where template_id = $1 and user_id = $2)
"""
_TOGGLE_LIKE = "select public.toggle_like($1)"
_LIKE = "insert into public.template_likes (template_id) values ($1) on conflict do nothing"
_UNLIKE = "delete from public.template_likes where template_id = $1 and user_id = $2"
_COUNTS = "select public.template_counts($1)"
_RECORD_VIEW = "select public.record_template_view($1)"


async def list_templates(
    connection: Connection,
    wanted: TemplateQuery,
    caller: UUID | None,
    after: tuple[Any, UUID] | None,
) -> list[asyncpg.Record]:
    """Templates after the place ``after`` in that order, one more than the limit."""
    conditions = Conditions(wanted.limit + 1, *(after or (None, _LAST_ID)))
    _filter(conditions, wanted, caller)
    place, order = _SORTS[wanted.sort]
    conditions.require(place)
    rows: list[asyncpg.Record] = await connection.fetch(
        conditions.put_into(_COLUMNS + _FROM) + order, *conditions.values
    )
    return rows


async def count_templates(
    connection: Connection, wanted: TemplateQuery, caller: UUID | None
) -> int:
    """How many there are; counted to MAX_TOTAL and no further."""
    conditions = Conditions(MAX_TOTAL)
    _filter(conditions, wanted, caller)
    return int(await connection.fetchval(conditions.put_into(_COUNT), *conditions.values))


def _filter(conditions: Conditions, wanted: TemplateQuery, caller: UUID | None) -> None:
    # Somebody's own list also holds what nobody else sees.
    is_own = wanted.owner == "me"
    if not is_own:
        conditions.require("t.is_visible")
    conditions.add("t.created_by = ?", caller if is_own else wanted.owner)
    conditions.add("t.festival_id = ?", wanted.festival_id)
    conditions.add("t.category_id = ?", wanted.category_id)
    conditions.add("t.language = ?", wanted.language)
    conditions.add("t.tags @> ?::text[]", wanted.tag or None)
    conditions.add("t.is_premium = ?", wanted.is_premium)
    if wanted.is_featured:
        conditions.require("t.is_featured")
    conditions.add("coalesce(s.average_rating, 0) >= ?::numeric", wanted.min_rating)


async def find_template(connection: Connection, template_id: UUID) -> asyncpg.Record | None:
    """A template the caller sees, with its code and exact counts."""
    return await connection.fetchrow(_BY_ID, template_id)


async def is_liked(connection: Connection, template_id: UUID, user_id: UUID) -> bool:
    """Whether the user, who is the caller, likes it."""
    return bool(await connection.fetchval(_IS_LIKED, template_id, user_id))


async def find_templates(connection: Connection, ids: list[UUID]) -> list[asyncpg.Record]:
    """Those of these templates the caller sees, in this order."""
    rows: list[asyncpg.Record] = await connection.fetch(_BY_IDS, ids)
    return rows


async def trending(
    connection: Connection, days: int, festival: str | None, limit: int
) -> dict[UUID, float]:
    """Scores by id, the highest first."""
    rows = await connection.fetch(_TRENDING, days, festival, limit)
    return {row["template_id"]: row["score"] for row in rows}


async def search(connection: Connection, *arguments: Any) -> dict[UUID, float]:
    """Ranks by id, the best first."""
    rows = await connection.fetch(_SEARCH, *arguments)
    return {row["template_id"]: row["rank"] for row in rows}


async def list_categories(connection: Connection) -> list[asyncpg.Record]:
    """All styles, in their order."""
    rows: list[asyncpg.Record] = await connection.fetch(_CATEGORIES)
    return rows


async def insert_template(
    connection: Connection, texts: list[Any], parent_id: UUID | None = None
) -> UUID:
    """The id of the new template."""
    template_id: UUID = await connection.fetchval(_INSERT, *texts, parent_id)
    return template_id


async def update_template(connection: Connection, template_id: UUID, texts: list[Any]) -> bool:
    """Whether there was one the caller may change."""
    return await connection.execute(_UPDATE, template_id, *texts) == "UPDATE 1"


async def delete_template(connection: Connection, template_id: UUID) -> bool:
    """Whether there was one the caller may take away."""
    return bool(await connection.fetchval(_DELETE, template_id))


async def toggle_like(connection: Connection, template_id: UUID) -> dict[str, Any]:
    """``{liked, like_count, …}``."""
    answer: dict[str, Any] = await connection.fetchval(_TOGGLE_LIKE, template_id)
    return answer


async def set_like(
    connection: Connection, template_id: UUID, user_id: UUID, *, liked: bool
) -> dict[str, Any]:
    """``{liked, like_count, …}``, however it stood before."""
    if liked:
        await connection.execute(_LIKE, template_id)
    else:
        await connection.execute(_UNLIKE, template_id, user_id)
    return {"liked": liked, **await connection.fetchval(_COUNTS, template_id)}


async def record_view(connection: Connection, template_id: UUID) -> None:
    """Counts a look."""
    await connection.execute(_RECORD_VIEW, template_id)
