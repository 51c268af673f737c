"""The SQL about users, run as the caller."""

from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

import asyncpg

from core.db import Connection

_AUTHOR = (
    "select id, username, avatar_url, joined_month, template_count from public.find_author($1)"
)
_REQUEST_EXPORT = "select private.request_export()"
_EXPORT = """
    select result -> 'parts' from public.jobs
    where id = $1 and user_id = auth.uid() and kind = 'account.export' and status = 'succeeded'
"""
_REQUEST_DELETION = "select private.request_account_deletion()"
_CANCEL_DELETION = "select private.cancel_account_deletion($1)"
# The range is days of UTC, the last one included.
_DAYS = """
    select (u.created_at at time zone 'UTC')::date as day, count(*) as cards,
           count(distinct u.template_id) as templates
    from public.template_usage u
    where u.user_id = auth.uid()
      and u.created_at >= $1::date::timestamp at time zone 'UTC'
      and u.created_at < ($2::date + 1)::timestamp at time zone 'UTC'
    group by 1 order by 1 desc
"""
_TEMPLATES = """
    select t.id, t.name, count(*) as cards
    from public.template_usage u join public.templates t on t.id = u.template_id
    where u.user_id = auth.uid()
      and u.created_at >= $1::date::timestamp at time zone 'UTC'
      and u.created_at < ($2::date + 1)::timestamp at time zone 'UTC'
    group by t.id, t.name order by cards desc, t.name limit 10
"""
_FESTIVALS = """
    select f.id, f.name, count(*) as cards
    from public.template_usage u join public.festivals f on f.id = u.festival_id
    where u.user_id = auth.uid()
      and u.created_at >= $1::date::timestamp at time zone 'UTC'
      and u.created_at < ($2::date + 1)::timestamp at time zone 'UTC'
    group by f.id, f.name order by cards desc, f.name limit 10
"""
_LINKS = """
    select count(*) as links, coalesce(sum(s.view_count), 0) as views
    from public.card_shares s join public.user_cards c on c.id = s.card_id
    where c.user_id = auth.uid()
      and s.created_at >= $1::date::timestamp at time zone 'UTC'
      and s.created_at < ($2::date + 1)::timestamp at time zone 'UTC'
"""
_REACTIONS = """
    select r.reaction, count(*) as given
    from public.card_reactions r join public.user_cards c on c.id = r.card_id
    where c.user_id = auth.uid()
      and r.created_at >= $1::date::timestamp at time zone 'UTC'
      and r.created_at < ($2::date + 1)::timestamp at time zone 'UTC'
    group by r.reaction order by given desc, r.reaction
"""
_OWN_TEMPLATES = """
    select t.id, t.name, d.likes, d.uses, d.views, s.average_rating,
           coalesce(s.review_count, 0) as review_count
    from public.templates t
    cross join lateral (
      -- One template's days at a time: a join would look at everybody's.
      select coalesce(sum(d.likes), 0) as likes, coalesce(sum(d.uses), 0) as uses,
             coalesce(sum(d.views), 0) as views
      from public.template_daily_statistics d
      where d.template_id = t.id and d.day between $1::date and $2::date
    ) d
    left join public.template_statistics s on s.template_id = t.id
    where t.created_by = (select auth.uid()) and t.deleted_at is null
    order by uses desc, likes desc, t.name limit 20
"""


async def find_author(connection: Connection, username: str) -> asyncpg.Record | None:
    """The public profile of this name, whatever its case."""
    return await connection.fetchrow(_AUTHOR, username)


async def request_export(connection: Connection) -> UUID:
    """The job that exports the caller's account."""
    job_id: UUID = await connection.fetchval(_REQUEST_EXPORT)
    return job_id


async def find_export(connection: Connection, job_id: UUID) -> list[dict[str, Any]] | None:
    """The parts of an export of the caller; None unless it is there to be fetched."""
    parts: list[dict[str, Any]] | None = await connection.fetchval(_EXPORT, job_id)
    return parts


async def request_deletion(connection: Connection) -> datetime:
    """Since when the caller's grace period counts."""
    requested_at: datetime = await connection.fetchval(_REQUEST_DELETION)
    return requested_at


async def cancel_deletion(connection: Connection, grace: timedelta) -> bool:
    """Whether the caller's deletion was called off."""
    return bool(await connection.fetchval(_CANCEL_DELETION, grace))


async def figures(connection: Connection, since: date, until: date) -> dict[str, Any]:
    """The caller's figures of these days, in the shape of UserAnalytics."""
    days = await connection.fetch(_DAYS, since, until)
    [links] = await connection.fetch(_LINKS, since, until)
    reactions = await connection.fetch(_REACTIONS, since, until)
    return {
        "cards": sum(row["cards"] for row in days),
        "days": [dict(row) for row in days],
        "templates": [dict(row) for row in await connection.fetch(_TEMPLATES, since, until)],
        "festivals": [dict(row) for row in await connection.fetch(_FESTIVALS, since, until)],
        "links": {**links, "reactions": {row["reaction"]: row["given"] for row in reactions}},
        "own_templates": [
            dict(row) for row in await connection.fetch(_OWN_TEMPLATES, since, until)
        ],
    }
