"""All templates, for editors and moderators: private, pending, rejected and deleted ones too."""

from datetime import datetime
from typing import Any
from uuid import UUID

from core.admin.models import AdminTemplate
from core.db import Connection
from core.errors import NotFoundError
from core.paging import Page, decode_cursor, page_of
from core.permissions import require_permission
from core.sql import Conditions

READ, WRITE = "template:review", "template:write"

_COLUMNS = """
    select t.id, t.slug, t.name, t.description, t.festival_id, t.category_id, t.language, t.tags,
           t.version, t.is_public, t.is_featured, t.is_premium, t.is_visible, t.moderation_status,
           t.created_by, t.created_at, t.updated_at, t.deleted_at,
           (select p.username from public.profiles p where p.id = t.created_by) as author
    from public.templates t
"""
_PAGE = (
    _COLUMNS
    + """
    where {conditions} and ($1::timestamptz is null or (t.created_at, t.id) < ($1, $2::uuid))
    order by t.created_at desc, t.id desc limit $3
"""
)
_COUNT = "select count(*) from public.templates t where {conditions}"
_BY_ID = _COLUMNS + "where t.id = $1"
_FEATURE = "select private.feature_template($1, $2)"
_DELETE = "select public.delete_template($1)"
_RESTORE = "select private.restore_template($1)"


async def list_templates(
    connection: Connection,
    filters: dict[str, Any],
    *,
    limit: int,
    cursor: str | None,
    with_total: bool,
) -> Page[AdminTemplate]:
    """Templates whatever their state, the newest first; ForbiddenError for who may not.

    ``filters``: q, moderation_status, is_public, is_featured, is_premium, is_deleted, created_by,
    festival_id, category_id.
    """
    await require_permission(connection, READ)
    after = decode_cursor(cursor, tuple[datetime, UUID]) or (None, None)
    conditions = _conditions(Conditions(*after, limit + 1), filters)
    rows = await connection.fetch(conditions.put_into(_PAGE), *conditions.values)
    total = None
    if with_total:
        counted = _conditions(Conditions(), filters)
        total = await connection.fetchval(counted.put_into(_COUNT), *counted.values)
    return page_of(
        rows,
        limit,
        lambda row: (row["created_at"], row["id"]),
        lambda row: AdminTemplate.model_validate(dict(row)),
        total,
    )


async def feature_template(
    connection: Connection, template_id: UUID, *, is_featured: bool
) -> AdminTemplate:
    """The template, featured or no more; ForbiddenError for who may not, NotFoundError."""
    return await _change(connection, template_id, _FEATURE, is_featured)


async def delete_template(connection: Connection, template_id: UUID) -> AdminTemplate:
    """The template, taken away; cards made from it stay. Errors as above."""
    return await _change(connection, template_id, _DELETE)


async def restore_template(connection: Connection, template_id: UUID) -> AdminTemplate:
    """The template, brought back. Errors as above."""
    return await _change(connection, template_id, _RESTORE)


async def _change(
    connection: Connection, template_id: UUID, statement: str, *values: bool
) -> AdminTemplate:
    await require_permission(connection, WRITE)
    changed = await connection.fetchval(statement, template_id, *values)
    row = await connection.fetchrow(_BY_ID, template_id)
    if row is None or (statement == _FEATURE and not changed):
        raise NotFoundError("template_not_found", "There is no such template.")
    return AdminTemplate.model_validate(dict(row))


def _conditions(conditions: Conditions, filters: dict[str, Any]) -> Conditions:
    conditions.add("t.search @@ private.search_query(?)", filters.get("q"))
    conditions.add(
        "t.moderation_status = ?::text::public.moderation_status", filters.get("moderation_status")
    )
    conditions.add("t.is_public = ?", filters.get("is_public"))
    conditions.add("t.is_featured = ?", filters.get("is_featured"))
    conditions.add("t.is_premium = ?", filters.get("is_premium"))
    conditions.add("(t.deleted_at is not null) = ?", filters.get("is_deleted"))
    conditions.add("t.created_by = ?", filters.get("created_by"))
    conditions.add("t.festival_id = ?", filters.get("festival_id"))
    conditions.add("t.category_id = ?", filters.get("category_id"))
    return conditions
