"""The log of what administrators and moderators did, which the database itself writes."""

from typing import Any

from core.admin.models import AuditLogEntry
from core.db import Connection
from core.paging import Page, decode_cursor, page_of
from core.permissions import require_permission
from core.sql import Conditions

PERMISSION = "audit:read"

_PAGE = """
    select id, actor_id, action, subject_type, subject_id, detail, occurred_at
    from public.audit_log
    where {conditions} and ($1::bigint is null or id < $1)
    order by id desc limit $2
"""


async def list_entries(
    connection: Connection, filters: dict[str, Any], *, limit: int, cursor: str | None
) -> Page[AuditLogEntry]:
    """Entries, the newest first; ForbiddenError for who may not.

    ``filters``: actor_id, action, subject_type, subject_id, since, until.
    """
    await require_permission(connection, PERMISSION)
    after = decode_cursor(cursor, tuple[int]) or (None,)
    conditions = Conditions(*after, limit + 1)
    conditions.add("actor_id = ?", filters.get("actor_id"))
    conditions.add("action = ?", filters.get("action"))
    conditions.add("subject_type = ?", filters.get("subject_type"))
    conditions.add("subject_id = ?", filters.get("subject_id"))
    conditions.add("occurred_at >= ?", filters.get("since"))
    conditions.add("occurred_at < ?", filters.get("until"))
    rows = await connection.fetch(conditions.put_into(_PAGE), *conditions.values)
    return page_of(
        rows,
        limit,
        lambda row: (row["id"],),
        lambda row: AuditLogEntry.model_validate(dict(row)),
    )
