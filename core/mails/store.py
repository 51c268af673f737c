"""The SQL of mails, run by workers. What they may not read by themselves, functions give them."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

import asyncpg

from core.db import Connection

_READER = "select private.mail_reader($1)"
_WANTED = "select private.wants_mails($1, $2)"
_SHARED_CARD = "select private.shared_card_mail($1, $2, $3)"
_QUEUE = "select private.queue_mail($1, $2, $3, $4, $5)"
_CARD = "select title from public.user_cards where id = $1 and user_id = $2"
_CARD_OWNER = "select user_id from public.user_cards where id = $1"
_FESTIVAL = """
    select coalesce(t.name, f.name) from public.festivals f
    left join public.festival_translations t on t.festival_id = f.id and t.language = $2
    where f.id = $1
"""
_UPCOMING = """
    select coalesce(t.name, f.name) as name, o.date_start
    from private.occurrences_in($1) o
    join public.festivals f on f.id = o.festival_id and f.is_active
    left join public.festival_translations t on t.festival_id = f.id and t.language = $2
    where o.date_start >= $3 and o.date_start < $4
    order by o.date_start, name limit 5
"""
_ACTIVITY = "select private.weekly_activity($1, $2, $3)"
_SUBSCRIPTION = """
    select status, current_period_end from public.subscriptions where id = $1
"""
_CASE = """
    select c.owner_id, c.subject_type, c.subject_id, c.state, coalesce(c.reason, '') as reason,
      case c.subject_type
        when 'template' then (select name from public.templates where id = c.subject_id)
        when 'card' then (select title from public.user_cards where id = c.subject_id)
        when 'review' then (
          select t.name from public.template_reviews r
          join public.templates t on t.id = r.template_id where r.id = c.subject_id)
      end as title
    from public.moderation_cases c where c.id = $1
"""
_NOTIFY = """
    insert into public.notifications (id, user_id, kind, payload) values ($1, $2, $3, $4)
    on conflict (id) do nothing
"""
_REMIND = "select private.queue_festival_reminders($1, $2)"
_REPORT = "select private.queue_weekly_reports()"


async def find_reader(connection: Connection, user_id: UUID) -> dict[str, Any] | None:
    """What ``private.mail_reader`` says of a user; None without a confirmed address."""
    reader: dict[str, Any] | None = await connection.fetchval(_READER, user_id)
    return reader


async def is_wanted(connection: Connection, user_id: UUID, kind: str | None) -> bool:
    """Whether the user wants mails of this kind."""
    return bool(await connection.fetchval(_WANTED, user_id, kind))


async def share_card(
    connection: Connection, sender_id: UUID, recipient_id: UUID, token_hash: bytes
) -> dict[str, Any] | None:
    """What ``private.shared_card_mail`` says, after making the link; None if it may not be sent."""
    card: dict[str, Any] | None = await connection.fetchval(
        _SHARED_CARD, sender_id, recipient_id, token_hash
    )
    return card


async def queue_mail(
    connection: Connection,
    user_id: UUID,
    template: str,
    kind: str | None,
    *,
    parameters: dict[str, Any],
    key: str,
) -> UUID | None:
    """The job that sends the mail; None when it was queued before, is unwanted or one too many."""
    job_id: UUID | None = await connection.fetchval(
        _QUEUE, user_id, template, kind, parameters, key
    )
    return job_id


async def find_card_title(connection: Connection, card_id: UUID, owner_id: UUID) -> str | None:
    """The title of the owner's card, unless it is gone."""
    title: str | None = await connection.fetchval(_CARD, card_id, owner_id)
    return title


async def find_card_owner(connection: Connection, card_id: UUID) -> UUID | None:
    """Whose card it is, unless it is gone."""
    owner_id: UUID | None = await connection.fetchval(_CARD_OWNER, card_id)
    return owner_id


async def find_festival_name(
    connection: Connection, festival_id: UUID, language: str
) -> str | None:
    """The festival's name in the language, else as it is."""
    name: str | None = await connection.fetchval(_FESTIVAL, festival_id, language)
    return name


async def upcoming_festivals(
    connection: Connection, country: str, language: str, since: date, until: date
) -> list[asyncpg.Record]:
    """``name`` and ``date_start`` of the next festivals of a country, five at most."""
    rows: list[asyncpg.Record] = await connection.fetch(_UPCOMING, country, language, since, until)
    return rows


async def weekly_activity(
    connection: Connection, user_id: UUID, since: datetime, until: datetime
) -> dict[str, int]:
    """``{cards, views, reactions, likes}`` between two moments."""
    activity: dict[str, int] = await connection.fetchval(_ACTIVITY, user_id, since, until)
    return activity


async def find_subscription(connection: Connection, subscription_id: UUID) -> asyncpg.Record | None:
    """``status`` and ``current_period_end``."""
    return await connection.fetchrow(_SUBSCRIPTION, subscription_id)


async def find_case(connection: Connection, case_id: UUID) -> asyncpg.Record | None:
    """A moderation case: ``owner_id, subject_type, subject_id, state, reason, title``."""
    return await connection.fetchrow(_CASE, case_id)


async def add_notification(
    connection: Connection, notification_id: UUID, user_id: UUID, kind: str, payload: dict[str, Any]
) -> None:
    """Tells a user in the interface, unless a notification of this id did already."""
    await connection.execute(_NOTIFY, notification_id, user_id, kind, payload)


async def queue_reminders(connection: Connection, zones: dict[str, str]) -> int:
    """Queues reminders of festivals; ``zones`` says which country a time zone is in."""
    return int(await connection.fetchval(_REMIND, list(zones), list(zones.values())))


async def queue_reports(connection: Connection) -> int:
    """Queues the weekly reports that are due."""
    return int(await connection.fetchval(_REPORT))
