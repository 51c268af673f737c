"""Share links, and what those who open them answer. All in the caller's transaction."""

from datetime import datetime, timedelta
from typing import Any, Literal, get_args
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from core.cards.models import SharedCard, ShareLinkCreate, ShareLinkCreated
from core.cards.service import CardLinks, card_not_found, require_card
from core.db import Connection
from core.errors import NotFoundError
from core.paging import Page, decode_cursor, page_of

_SHARE = "select public.create_card_share($1, $2)"
_SHARED = "select public.get_shared_card($1)"
_SHARES = """
    select id, expires_at, revoked_at, view_count, last_viewed_at, created_at
    from public.card_shares
    where card_id = $1
      and (created_at, id) < (coalesce($2, 'infinity'::timestamptz),
                              coalesce($3, 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid))
    order by created_at desc, id desc limit $4
"""
_REVOKE = """
    select public.revoke_card_share(id) from public.card_shares where id = $1 and card_id = $2
"""
_REACT = "select public.react_to_shared_card($1, $2, $3)"
_RECORD_VIEW = "select public.record_share_view($1)"
_REACTIONS = """
    select id, share_id, reaction, created_at from public.card_reactions
    where card_id = $1
      and (created_at, id) < (coalesce($2, 'infinity'::timestamptz),
                              coalesce($3, 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid))
    order by created_at desc, id desc limit $4
"""
_COUNTS = """
    select reaction, count(*) from public.card_reactions where card_id = $1 group by reaction
"""

ReactionName = Literal["love", "joy", "wow", "thanks", "blessing"]


class ShareLink(BaseModel):
    """A share link; its token is not stored."""

    id: UUID
    expires_at: datetime | None
    revoked_at: datetime | None = Field(description="Time of revocation.")
    view_count: int
    last_viewed_at: datetime | None
    created_at: datetime


class ReactionCreate(BaseModel):
    """A visitor's reaction to a card."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [{"reaction": "love", "visitor_id": "4c1b0e5e-7c0f-4a43-9a39-0a2a6a6d3f11"}]
        },
    )

    reaction: ReactionName
    visitor_id: UUID = Field(
        description="Random id, stored by the visitor's browser for this link: one reaction for "
        "each."
    )


class Reaction(BaseModel):
    """A visitor's reaction."""

    id: UUID
    share_id: UUID = Field(description="The share link it came through.")
    reaction: ReactionName
    created_at: datetime


class ReactionList(Page[Reaction]):
    """Visitors' reactions, newest first."""

    counts: dict[ReactionName, int] = Field(description="Totals of the card, by kind of reaction.")


async def share_card(
    connection: Connection, card_id: UUID, wish: ShareLinkCreate, links: CardLinks
) -> ShareLinkCreated:
    """Return a new link to a card of the caller.

    Raises NotFoundError for any other card, ConflictError for one that is not drawn or was
    rejected: its link would show nothing.
    """
    valid_for = timedelta(days=wish.expires_in_days) if wish.expires_in_days else None
    share = await connection.fetchval(_SHARE, card_id, valid_for)
    if share is None:
        raise card_not_found()
    return ShareLinkCreated.model_validate({**share, "share_url": links.share(share["token"])})


async def list_shares(
    connection: Connection, card_id: UUID, *, limit: int, cursor: str | None
) -> Page[ShareLink]:
    """The links of a card of the caller's, the newest first; NotFoundError otherwise."""
    await require_card(connection, card_id)
    after = decode_cursor(cursor, tuple[datetime, UUID]) or (None, None)
    rows = await connection.fetch(_SHARES, card_id, *after, limit + 1)
    return page_of(
        rows,
        limit,
        lambda row: (row["created_at"], row["id"]),
        lambda row: ShareLink.model_validate(dict(row)),
    )


async def revoke_share(connection: Connection, card_id: UUID, share_id: UUID) -> None:
    """Takes a link back, also one taken back before; NotFoundError when there is none such."""
    await require_card(connection, card_id)
    if await connection.fetchval(_REVOKE, share_id, card_id) is None:
        raise NotFoundError("share_not_found", "There is no such link.")


async def get_shared_card(connection: Connection, token: str, links: CardLinks) -> SharedCard:
    """What a share link shows; the same NotFoundError for unknown, expired and revoked ones."""
    card = await _shared(connection, token)
    return SharedCard.model_validate(
        {**card, "image_url": links.shared_image(token), "share_url": links.share(token)}
    )


async def require_link(connection: Connection, token: str) -> None:
    """NotFoundError unless the link leads to a card."""
    await _shared(connection, token)


async def record_view(connection: Connection, token: str) -> None:
    """Counts a look through a living link."""
    await connection.execute(_RECORD_VIEW, token)


async def react(connection: Connection, token: str, wish: ReactionCreate) -> None:
    """Keeps a visitor's reaction, in place of the one before; NotFoundError for a dead link."""
    if not await connection.fetchval(_REACT, token, wish.reaction, wish.visitor_id):
        raise _link_not_found()


async def list_reactions(
    connection: Connection, card_id: UUID, *, limit: int, cursor: str | None
) -> ReactionList:
    """What visitors answered to a card of the caller's; NotFoundError otherwise."""
    await require_card(connection, card_id)
    after = decode_cursor(cursor, tuple[datetime, UUID]) or (None, None)
    rows = await connection.fetch(_REACTIONS, card_id, *after, limit + 1)
    counts = dict.fromkeys(get_args(ReactionName), 0)
    counts |= {row["reaction"]: row["count"] for row in await connection.fetch(_COUNTS, card_id)}
    page = page_of(
        rows,
        limit,
        lambda row: (row["created_at"], row["id"]),
        lambda row: Reaction.model_validate(dict(row)),
    )
    return ReactionList(items=page.items, next_cursor=page.next_cursor, counts=counts)


async def _shared(connection: Connection, token: str) -> dict[str, Any]:
    card: dict[str, Any] | None = await connection.fetchval(_SHARED, token)
    if card is None:
        raise _link_not_found()
    return card


def _link_not_found() -> NotFoundError:
    return NotFoundError("share_not_found", "The share link is unknown, expired or revoked.")
