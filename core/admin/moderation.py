"""Moderation: the queue of those who decide, and the cases of those it is about."""

from datetime import datetime
from uuid import UUID

import asyncpg

from core.admin.models import (
    CaseApproval,
    CaseRejection,
    CaseState,
    ModerationCase,
    QueuedModerationCase,
    SubjectType,
)
from core.db import Connection
from core.errors import ConflictError, ForbiddenError, NotFoundError
from core.paging import Page, decode_cursor, page_of
from core.sql import Conditions
from core.storage import PublicFiles

_QUEUE = """
    select q.* from public.moderation_queue q
    where {conditions} and ($1::timestamptz is null or (q.created_at, q.id) > ($1, $2::uuid))
    order by q.created_at, q.id limit $3
"""
_BY_ID = "select q.* from public.moderation_queue q where q.id = $1"
_COUNT = "select count(*) from public.moderation_queue q where {conditions}"
_CASE = """
    select m.id, m.subject_type, m.subject_id, m.owner_id, m.state, m.reason, m.appeal,
           m.decided_at, m.created_at, m.updated_at
    from public.moderation_cases m
    where m.owner_id = (select auth.uid())
"""
_MINE = (
    _CASE
    + """
      and ($1::timestamptz is null or (m.created_at, m.id) < ($1, $2::uuid))
    order by m.created_at desc, m.id desc limit $3
"""
)
_MINE_BY_ID = _CASE + "and m.id = $1"
_MAY = "select private.authorize('card:review') or private.authorize('template:review')"
_DECIDE = "select public.decide_moderation_case($1, $2, $3, $4)"
_CHANGED = "PT409"
_APPEAL = "select public.appeal_moderation_case($1, $2)"


async def list_queue(
    connection: Connection,
    files: PublicFiles,
    *,
    state: CaseState | None,
    subject_type: SubjectType | None,
    limit: int,
    cursor: str | None,
    with_total: bool,
) -> Page[QueuedModerationCase]:
    """Cases with what they are about, the oldest first: those that wait, or those in ``state``."""
    await _must_moderate(connection)
    after = decode_cursor(cursor, tuple[datetime, UUID]) or (None, None)
    conditions = _conditions(Conditions(*after, limit + 1), state, subject_type)
    rows = await connection.fetch(conditions.put_into(_QUEUE), *conditions.values)
    total = None
    if with_total:
        counted = _conditions(Conditions(), state, subject_type)
        total = await connection.fetchval(counted.put_into(_COUNT), *counted.values)
    return page_of(
        rows,
        limit,
        lambda row: (row["created_at"], row["id"]),
        lambda row: _queued(row, files),
        total,
    )


async def decide(
    connection: Connection,
    files: PublicFiles,
    case_id: UUID,
    decision: CaseApproval | CaseRejection,
) -> QueuedModerationCase:
    """The decided case; its owner reads the reason.

    ForbiddenError for who does not moderate this kind of thing, NotFoundError for no such case,
    ConflictError for one that does not wait, or whose revision is another by now.
    """
    await _must_moderate(connection)
    approve = isinstance(decision, CaseApproval)
    try:
        decided = await connection.fetchval(
            _DECIDE, case_id, approve, decision.revision, decision.reason
        )
    except asyncpg.PostgresError as error:
        if error.sqlstate != _CHANGED:
            raise
        raise ConflictError("case_changed", str(error)) from error
    row = await connection.fetchrow(_BY_ID, case_id)
    if row is None:
        raise _not_found()
    if not decided:
        if row["state"] in {"open", "appealed"}:
            raise ForbiddenError("forbidden", "You may not moderate this kind of content.")
        raise ConflictError("case_decided", "The case has already been decided.")
    return _queued(row, files)


async def list_cases(
    connection: Connection, limit: int, cursor: str | None
) -> Page[ModerationCase]:
    """Cases about what the caller made, the newest first."""
    after = decode_cursor(cursor, tuple[datetime, UUID]) or (None, None)
    rows = await connection.fetch(_MINE, *after, limit + 1)
    return page_of(
        rows,
        limit,
        lambda row: (row["created_at"], row["id"]),
        lambda row: ModerationCase.model_validate(dict(row)),
    )


async def appeal(connection: Connection, case_id: UUID, words: str) -> ModerationCase:
    """The caller's rejected case, which waits again.

    NotFoundError for none of the caller's, ConflictError for one that cannot be appealed.
    """
    appealed = await connection.fetchval(_APPEAL, case_id, words)
    row = await connection.fetchrow(_MINE_BY_ID, case_id)
    if row is None:
        raise _not_found()
    if not appealed:
        raise ConflictError("not_appealable", "Only a rejection can be appealed, once.")
    return ModerationCase.model_validate(dict(row))


async def _must_moderate(connection: Connection) -> None:
    if not await connection.fetchval(_MAY):
        raise ForbiddenError(
            "forbidden", "This needs the permission card:review or template:review."
        )


def _conditions(conditions: Conditions, state: str | None, subject_type: str | None) -> Conditions:
    if state is None:
        conditions.require("q.state in ('open', 'appealed')")
    conditions.add("q.state = ?::text::public.review_state", state)
    conditions.add("q.subject_type = ?", subject_type)
    return conditions


def _queued(row: asyncpg.Record, files: PublicFiles) -> QueuedModerationCase:
    return QueuedModerationCase.model_validate(
        {**row, "picture_url": files.absolute(row["picture_url"])}
    )


def _not_found() -> NotFoundError:
    return NotFoundError("case_not_found", "There is no such case.")
