"""Moderation: the queue of those who decide, and the cases of those it is about."""

from datetime import datetime
from uuid import UUID

from core.admin.models import CaseState, ModerationCase, QueuedCase, SubjectType
from core.db import Connection
from core.errors import ConflictError, ForbiddenError, NotFoundError
from core.paging import Page, decode_cursor, page_of
from core.sql import Conditions

_CASE = """
    select m.id, m.subject_type, m.subject_id, m.owner_id, m.state, m.reason, m.appeal,
           m.decided_at, m.created_at, m.updated_at
"""
_SHOWN = """, m.decided_by,
    case m.subject_type
      when 'card' then (
        select jsonb_build_object('title', c.title, 'message', c.message,
          'recipient_name', c.recipient_name, 'sender_name', c.sender_name,
          'language', c.language, 'image_path', c.image_path)
        from public.user_cards c where c.id = m.subject_id)
      when 'template' then (
        select jsonb_build_object('slug', t.slug, 'name', t.name, 'description', t.description,
          'tags', t.tags, 'version', t.version, 'template_code', t.template_code,
          'preview_image_url', t.preview_image_url)
        from public.templates t where t.id = m.subject_id)
      when 'review' then (
        select jsonb_build_object('template_id', r.template_id, 'rating', r.rating,
          'review_text', r.review_text)
        from public.template_reviews r where r.id = m.subject_id)
      when 'collection' then (
        select jsonb_build_object('name', l.name, 'description', l.description)
        from public.user_collections l where l.id = m.subject_id)
      when 'profile' then (
        select jsonb_build_object('username', p.username, 'first_name', p.first_name,
          'last_name', p.last_name, 'profile_image_url', p.profile_image_url)
        from public.profiles p where p.id = m.subject_id)
    end as subject,
    (select coalesce(jsonb_agg(to_jsonb(v)), '[]') from (
      select provider, verdict, severity, categories, spans, created_at
      from public.moderation_results
      where subject_id = m.subject_id order by created_at desc, id desc limit 10) as v) as verdicts
    from public.moderation_cases m
"""
_QUEUED = _CASE + _SHOWN
_QUEUE = (
    _QUEUED
    + """
    where {conditions} and ($1::timestamptz is null or (m.created_at, m.id) > ($1, $2::uuid))
    order by m.created_at, m.id limit $3
"""
)
_BY_ID = _QUEUED + "where m.id = $1"
_COUNT = "select count(*) from public.moderation_cases m where {conditions}"
_MINE = (
    _CASE
    + """
    from public.moderation_cases m
    where m.owner_id = (select auth.uid())
      and ($1::timestamptz is null or (m.created_at, m.id) < ($1, $2::uuid))
    order by m.created_at desc, m.id desc limit $3
"""
)
_MINE_BY_ID = (
    _CASE
    + """
    from public.moderation_cases m where m.id = $1 and m.owner_id = (select auth.uid())
"""
)
_MAY = "select private.authorize('card:review') or private.authorize('template:review')"
_DECIDE = "select public.decide_moderation_case($1, $2, $3)"
_APPEAL = "select public.appeal_moderation_case($1, $2)"


async def list_queue(
    connection: Connection,
    *,
    state: CaseState | None,
    subject_type: SubjectType | None,
    limit: int,
    cursor: str | None,
    with_total: bool,
) -> Page[QueuedCase]:
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
        lambda row: QueuedCase.model_validate(dict(row)),
        total,
    )


async def decide(
    connection: Connection, case_id: UUID, *, approve: bool, reason: str | None
) -> QueuedCase:
    """The decided case; its owner reads the reason.

    ForbiddenError for who does not moderate this kind of thing, NotFoundError for no such case,
    ConflictError for one that does not wait.
    """
    await _must_moderate(connection)
    decided = await connection.fetchval(_DECIDE, case_id, approve, reason)
    row = await connection.fetchrow(_BY_ID, case_id)
    if row is None:
        raise _not_found()
    if not decided:
        if row["state"] in {"open", "appealed"}:
            raise ForbiddenError("forbidden", "You do not moderate this kind of thing.")
        raise ConflictError("case_decided", "The case is decided already.")
    return QueuedCase.model_validate(dict(row))


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
        raise ConflictError("not_appealable", "Only a rejection can be appealed, and only once.")
    return ModerationCase.model_validate(dict(row))


async def _must_moderate(connection: Connection) -> None:
    if not await connection.fetchval(_MAY):
        raise ForbiddenError(
            "forbidden", "This needs the permission card:review or template:review."
        )


def _conditions(conditions: Conditions, state: str | None, subject_type: str | None) -> Conditions:
    if state is None:
        conditions.require("m.state in ('open', 'appealed')")
    conditions.add("m.state = ?::text::public.review_state", state)
    conditions.add("m.subject_type = ?", subject_type)
    return conditions


def _not_found() -> NotFoundError:
    return NotFoundError("case_not_found", "There is no such case.")
