"""What the interface tells a user, and which mails they want. Run as the caller."""

from datetime import datetime
from typing import Any, Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, StrictBool

from core.db import Connection
from core.errors import NotFoundError
from core.mails.localised import Local
from core.mails.wording import FALLBACK, frame, languages
from core.paging import Page, decode_cursor, page_of

MailKind = Literal["shares", "reactions", "reminders", "weekly_report", "cards"]

_LIST = """
    select id, kind, payload, read_at, created_at from public.notifications
    where user_id = auth.uid()
      and ($1::boolean is null or (read_at is null) = $1)
      and ($2::timestamptz is null or (created_at, id) < ($2, $3))
    order by created_at desc, id desc limit $4
"""
_COUNT = """
    select count(*) from public.notifications
    where user_id = auth.uid() and ($1::boolean is null or (read_at is null) = $1)
"""
_READ = "update public.notifications set read_at = coalesce(read_at, now()) where id = $1"
_READ_ALL = """
    update public.notifications set read_at = now() where user_id = auth.uid() and read_at is null
"""
_DELETE = "delete from public.notifications where id = $1"
_PREFERENCES = """
    select email_shares, email_reactions, email_reminders, email_weekly_report
    from public.notification_preferences where user_id = auth.uid()
"""
_PREFER = """
    update public.notification_preferences set
      email_shares = $1, email_reactions = $2, email_reminders = $3, email_weekly_report = $4
    where user_id = auth.uid()
"""
_LOCALE = "select public.unsubscribe_locale($1, $2)"
_UNSUBSCRIBE = "select public.unsubscribe($1, $2)"


class Notification(BaseModel):
    """An event; ``payload`` has the ids of its subject."""

    id: UUID
    kind: str = Field(examples=["card.ready"])
    payload: dict[str, Any]
    read_at: datetime | None
    created_at: datetime


class MarkReadResult(BaseModel):
    """The number of notifications that were marked as read."""

    marked: int


class NotificationPreferences(BaseModel):
    """The kinds of e-mails a user receives. Required ones, such as on a deletion, always are."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [
                {
                    "email_shares": True,
                    "email_reactions": False,
                    "email_reminders": True,
                    "email_weekly_report": True,
                }
            ]
        },
    )

    email_shares: StrictBool = Field(description="A link to a card was opened for the first time.")
    email_reactions: StrictBool = Field(description="A visitor reacted to a card.")
    email_reminders: StrictBool = Field(description="Reminders of upcoming festivals.")
    email_weekly_report: StrictBool = Field(description="A weekly summary.")


async def list_notifications(
    connection: Connection,
    *,
    unread: bool | None,
    limit: int,
    cursor: str | None,
    with_total: bool,
) -> Page[Notification]:
    """The caller's notifications, the newest first."""
    after = decode_cursor(cursor, tuple[datetime, UUID]) or (None, None)
    rows = await connection.fetch(_LIST, unread, *after, limit + 1)
    total = await connection.fetchval(_COUNT, unread) if with_total else None
    return page_of(
        rows,
        limit,
        lambda row: (row["created_at"], row["id"]),
        lambda row: Notification.model_validate(dict(row)),
        total,
    )


async def mark_read(connection: Connection, notification_id: UUID) -> None:
    """Marks one as read; NotFoundError when the caller has none such."""
    _must_exist(await connection.execute(_READ, notification_id))


async def mark_all_read(connection: Connection) -> MarkReadResult:
    """Marks all of the caller's as read."""
    tag = await connection.execute(_READ_ALL)
    return MarkReadResult(marked=int(tag.rpartition(" ")[2]))


async def delete_notification(connection: Connection, notification_id: UUID) -> None:
    """Removes one; NotFoundError when the caller has none such."""
    _must_exist(await connection.execute(_DELETE, notification_id))


async def get_preferences(connection: Connection) -> NotificationPreferences:
    """Which mails the caller wants."""
    row = await connection.fetchrow(_PREFERENCES)
    if row is None:
        raise NotFoundError("account_not_found", "The account has been deleted.")
    return NotificationPreferences.model_validate(dict(row))


async def set_preferences(
    connection: Connection, wanted: NotificationPreferences
) -> NotificationPreferences:
    """Puts these in place of the caller's present preferences."""
    await connection.execute(
        _PREFER,
        wanted.email_shares,
        wanted.email_reactions,
        wanted.email_reminders,
        wanted.email_weekly_report,
    )
    return await get_preferences(connection)


async def unsubscribe_page(
    connection: Connection, token: str, kind: MailKind, language: str | None
) -> str | None:
    """Return a page that asks, in the language of the e-mail; None for an unknown token."""
    locale = await connection.fetchval(_LOCALE, token, kind)
    return None if locale is None else _page(language or locale, f"question.{kind}", asks=True)


async def unsubscribe(
    connection: Connection, token: str, kind: MailKind, language: str | None
) -> str | None:
    """End such e-mails to the reader with this token.

    Returns a page that says so, in the language of the e-mail; None for an unknown token.
    """
    if not await connection.fetchval(_UNSUBSCRIBE, token, kind):
        return None
    locale = language or await connection.fetchval(_LOCALE, token, kind)
    return _page(locale, "done", asks=False)


def unknown_page(language: str | None) -> str:
    """Return the page for a link that is incomplete or unknown."""
    return _page(language or FALLBACK, "unknown", asks=False)


def _page(locale: str, text: str, *, asks: bool) -> str:
    local = Local(locale, "UTC")
    texts = languages()[local.language]["page"]
    name, _, part = text.partition(".")
    values = {
        "language": local.language,
        "direction": local.direction,
        "page": texts,
        "message": texts[name][part] if part else texts[name],
        "asks": asks,
    }
    return frame("page.html", values)


def _must_exist(command_tag: str) -> None:
    if command_tag.endswith(" 0"):
        raise NotFoundError("notification_not_found", "There is no such notification.")
