"""Whom a card is for, and sending it to them by mail. All in the caller's transaction."""

from datetime import datetime
from typing import Annotated, Any, Literal
from uuid import UUID

import asyncpg
from pydantic import BaseModel, ConfigDict, Field

from core.cards.models import PersonName
from core.cards.service import card_not_found, require_card
from core.db import Connection
from core.email_addresses import Email
from core.errors import ForbiddenError, NotFoundError
from core.paging import Page, decode_cursor, page_of

_LIST = """
    select id, name, email, created_at from public.card_recipients
    where card_id = $1
      and (created_at, id) > (coalesce($2, '-infinity'::timestamptz),
                              coalesce($3, '00000000-0000-0000-0000-000000000000'::uuid))
    order by created_at, id limit $4
"""
_INSERT = """
    insert into public.card_recipients (card_id, name, email) values ($1, $2, $3)
    returning id, name, email, created_at
"""
_UPDATE = """
    update public.card_recipients set name = $3, email = $4 where id = $1 and card_id = $2
    returning id, name, email, created_at
"""
_DELETE = "delete from public.card_recipients where id = $1 and card_id = $2"
_MISSING = """
    select exists (
      select from unnest($2::uuid[]) as wanted (id)
      where not exists (
        select from public.card_recipients r where r.card_id = $1 and r.id = wanted.id)
    )
"""
_MAILS = "select recipient_id, status, asked_at, ended_at from private.card_mails($1)"
_SEND = "select public.send_card($1, $2)"

RecipientName = Annotated[PersonName, Field(min_length=1)]


class RecipientInput(BaseModel):
    """The name and address of a recipient."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={"examples": [{"name": "दादी", "email": "dadi@example.com"}]},
    )

    name: RecipientName = Field(description="Name of the recipient, for you.")
    email: Email | None = Field(default=None, description="Address the card can be sent to.")


class Recipient(BaseModel):
    """A recipient of a card."""

    id: UUID
    name: str
    email: str | None
    mail_status: Literal["queued", "sent", "failed", "cancelled"] | None = Field(
        description="State of the e-mail to this address; null if none was requested."
    )
    sent_at: datetime | None = Field(description="Time at which the card was sent to this address.")
    created_at: datetime


class CardSend(BaseModel):
    """The recipients to send the card to."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [{"recipient_ids": ["4c1b0e5e-7c0f-4a43-9a39-0a2a6a6d3f11"]}]
        },
    )

    recipient_ids: Annotated[list[UUID], Field(min_length=1, max_length=50)] | None = Field(
        default=None, description="Recipients of the card; by default, all that have an address."
    )


class CardSendResult(BaseModel):
    """The number of e-mails that are queued."""

    queued: int = Field(description="Number of queued e-mails. An address that got one is skipped.")


async def list_recipients(
    connection: Connection, card_id: UUID, *, limit: int, cursor: str | None
) -> Page[Recipient]:
    """Those a card of the caller's is for, in the order they were added; NotFoundError else."""
    await require_card(connection, card_id)
    after = decode_cursor(cursor, tuple[datetime, UUID]) or (None, None)
    rows = await connection.fetch(_LIST, card_id, *after, limit + 1)
    mails = await _mails(connection, card_id)
    return page_of(
        rows,
        limit,
        lambda row: (row["created_at"], row["id"]),
        lambda row: _recipient(row, mails),
    )


async def add_recipient(connection: Connection, card_id: UUID, wish: RecipientInput) -> Recipient:
    """Adds one to a card of the caller's; NotFoundError for any other card."""
    await require_card(connection, card_id)
    try:
        row = await connection.fetchrow(_INSERT, card_id, wish.name, wish.email)
    except asyncpg.InsufficientPrivilegeError as error:
        raise _not_allowed() from error
    return _recipient(row, await _mails(connection, card_id))


async def update_recipient(
    connection: Connection, card_id: UUID, recipient_id: UUID, wish: RecipientInput
) -> Recipient:
    """Puts this name and address in place; NotFoundError for anybody else's."""
    await require_card(connection, card_id)
    try:
        row = await connection.fetchrow(_UPDATE, recipient_id, card_id, wish.name, wish.email)
    except asyncpg.InsufficientPrivilegeError as error:
        raise _not_allowed() from error
    if row is None:
        raise _not_found()
    return _recipient(row, await _mails(connection, card_id))


async def remove_recipient(connection: Connection, card_id: UUID, recipient_id: UUID) -> None:
    """Removes one; NotFoundError for anybody else's. A mail on its way is not sent any more."""
    await require_card(connection, card_id)
    if await connection.execute(_DELETE, recipient_id, card_id) != "DELETE 1":
        raise _not_found()


async def send_card(connection: Connection, card_id: UUID, wish: CardSend) -> CardSendResult:
    """Queues the mails, each with a link of its own; an address that had one gets no second.

    Raises NotFoundError for a card or recipients of another user, ConflictError for a card that is
    not drawn or was rejected, RateLimitedError for too many within a day.
    """
    await require_card(connection, card_id)
    if wish.recipient_ids and await connection.fetchval(_MISSING, card_id, wish.recipient_ids):
        raise _not_found()
    queued = await connection.fetchval(_SEND, card_id, wish.recipient_ids)
    if queued is None:
        raise card_not_found()
    return CardSendResult(queued=queued)


async def _mails(connection: Connection, card_id: UUID) -> dict[UUID, asyncpg.Record]:
    return {row["recipient_id"]: row for row in await connection.fetch(_MAILS, card_id)}


_SHOWN = {"running": "queued", "succeeded": "sent"}


def _recipient(row: asyncpg.Record | None, mails: dict[UUID, asyncpg.Record]) -> Recipient:
    assert row is not None  # noqa: S101 - returning gives a row or raises
    mail = mails.get(row["id"])
    state: dict[str, Any] = {"mail_status": None, "sent_at": None}
    if mail is not None:
        status = _SHOWN.get(mail["status"], mail["status"])
        state = {
            "mail_status": status,
            "sent_at": mail["ended_at"] if status == "sent" else None,
        }
    return Recipient.model_validate({**row, **state})


def _not_found() -> NotFoundError:
    return NotFoundError("recipient_not_found", "There is no such recipient of this card.")


def _not_allowed() -> ForbiddenError:
    return ForbiddenError("card_not_allowed", "Your account may not change cards.")
