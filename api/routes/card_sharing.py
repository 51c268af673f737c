"""Cards and other people: links, looks, reactions, recipients, mails."""

from typing import Annotated
from uuid import UUID

import structlog
from fastapi import Path, Query, Request, Response
from redis.exceptions import RedisError

from api.deps import AnonymousReadDep, PublicWriteDep, ReadDep, ServicesDep, WriteDep
from api.errors import responses
from api.limits import address_of, limited, misses_limited
from api.routing import Router
from core.cards import recipients, sharing
from core.cards.models import CardShare, ShareCard, SharedCard
from core.cards.recipients import Recipient, SendCard, SendingAccepted, WriteRecipient
from core.cards.sharing import ListedShare, React, Reactions
from core.cards.visits import is_new_visit, is_person
from core.paging import Cursor, Limit, Page

log = structlog.get_logger()

router = Router(prefix="/cards", tags=["sharing"])

ShareToken = Annotated[
    str, Path(max_length=100, pattern=r"^[A-Za-z0-9_-]+$", description="From a share link.")
]
PageLimit = Annotated[Limit, Query()]
PageCursor = Annotated[Cursor | None, Query()]


@router.get(
    "/shared/{token}",
    summary="See a shared card",
    dependencies=[misses_limited("share_miss")],
    responses=responses(404, 422, 429, 503),
)
async def get_shared_card(
    token: ShareToken, services: ServicesDep, connection: AnonymousReadDep
) -> SharedCard:
    """The card behind a share link, for anyone who has the link. Reading counts no look."""
    return await sharing.get_shared_card(connection, token, services.links)


@router.post(
    "/shared/{token}/views",
    status_code=204,
    summary="Count a look at a shared card",
    dependencies=[misses_limited("share_miss"), limited("view", per="ip")],
    responses=responses(401, 404, 422, 429, 503),
)
async def record_share_view(
    token: ShareToken, request: Request, services: ServicesDep, connection: PublicWriteDep
) -> None:
    """For front ends that show shared cards themselves; the page of the link counts by itself.

    Machines are not counted, nor is one visitor again within half an hour.
    """
    await sharing.require_link(connection, token)
    agent = request.headers.get("user-agent", "")
    try:
        counts = is_person(request.headers) and await is_new_visit(
            services.redis, token, address_of(request), agent
        )
    except RedisError as error:
        # Nobody can say then who was here before: too few is better than too many.
        log.warning("view_not_counted", problem=str(error))
        return
    if counts:
        await sharing.record_view(connection, token)


@router.post(
    "/shared/{token}/reactions",
    status_code=204,
    summary="React to a shared card",
    dependencies=[misses_limited("share_miss"), limited("view", per="ip")],
    responses=responses(401, 404, 422, 429, 503),
)
async def react(token: ShareToken, wish: React, connection: PublicWriteDep) -> None:
    """One reaction a visitor and link; another takes its place."""
    await sharing.react(connection, token, wish)


@router.post(
    "/{card_id}/share",
    status_code=201,
    summary="Share a card",
    responses=responses(401, 404, 409, 422, 429, 503),
)
async def share_card(
    card_id: UUID,
    services: ServicesDep,
    connection: WriteDep,
    response: Response,
    options: ShareCard | None = None,
) -> CardShare:
    """Makes a link by which anyone sees the card. The link is shown only in this answer."""
    response.headers["Cache-Control"] = "no-store"
    return await sharing.share_card(connection, card_id, options or ShareCard(), services.links)


@router.get(
    "/{card_id}/shares",
    summary="List a card's links",
    responses=responses(401, 404, 422, 429, 503),
)
async def list_shares(
    card_id: UUID, connection: ReadDep, limit: PageLimit = 20, cursor: PageCursor = None
) -> Page[ListedShare]:
    """All links ever made, the newest first, and how often each was opened."""
    return await sharing.list_shares(connection, card_id, limit=limit, cursor=cursor)


@router.delete(
    "/{card_id}/shares/{share_id}",
    status_code=204,
    summary="Take a link back",
    responses=responses(401, 404, 422, 429, 503),
)
async def revoke_share(card_id: UUID, share_id: UUID, connection: WriteDep) -> None:
    """Whoever has it sees the card no more."""
    await sharing.revoke_share(connection, card_id, share_id)


@router.get(
    "/{card_id}/reactions",
    summary="See how people reacted",
    responses=responses(401, 404, 422, 429, 503),
)
async def list_reactions(
    card_id: UUID, connection: ReadDep, limit: PageLimit = 20, cursor: PageCursor = None
) -> Reactions:
    """How often each reaction was sent, and each one, the newest first."""
    return await sharing.list_reactions(connection, card_id, limit=limit, cursor=cursor)


@router.get(
    "/{card_id}/recipients",
    summary="List a card's recipients",
    responses=responses(401, 404, 422, 429, 503),
)
async def list_recipients(
    card_id: UUID, connection: ReadDep, limit: PageLimit = 20, cursor: PageCursor = None
) -> Page[Recipient]:
    """In the order they were added, with where the mail to each stands."""
    return await recipients.list_recipients(connection, card_id, limit=limit, cursor=cursor)


@router.post(
    "/{card_id}/recipients",
    status_code=201,
    summary="Add a recipient",
    responses=responses(401, 403, 404, 422, 429, 503),
)
async def add_recipient(card_id: UUID, wish: WriteRecipient, connection: WriteDep) -> Recipient:
    """Somebody the card is for. Nothing is sent yet."""
    return await recipients.add_recipient(connection, card_id, wish)


@router.put(
    "/{card_id}/recipients/{recipient_id}",
    summary="Change a recipient",
    responses=responses(401, 403, 404, 422, 429, 503),
)
async def update_recipient(
    card_id: UUID, recipient_id: UUID, wish: WriteRecipient, connection: WriteDep
) -> Recipient:
    """Puts name and address in place of those there were; a new address can be sent the card."""
    return await recipients.update_recipient(connection, card_id, recipient_id, wish)


@router.delete(
    "/{card_id}/recipients/{recipient_id}",
    status_code=204,
    summary="Remove a recipient",
    responses=responses(401, 404, 422, 429, 503),
)
async def remove_recipient(card_id: UUID, recipient_id: UUID, connection: WriteDep) -> None:
    """A mail that waits to be sent to them is not sent."""
    await recipients.remove_recipient(connection, card_id, recipient_id)


@router.post(
    "/{card_id}/send",
    status_code=202,
    summary="Send a card by mail",
    responses=responses(401, 404, 409, 422, 429, 503),
)
async def send_card(
    card_id: UUID, connection: WriteDep, options: SendCard | None = None
) -> SendingAccepted:
    """Mails each recipient a link of their own. Asked for twice, an address still gets one mail."""
    return await recipients.send_card(connection, card_id, options or SendCard())
