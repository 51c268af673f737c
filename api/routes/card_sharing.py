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
from core.cards.models import SharedCard, ShareLinkCreate, ShareLinkCreated
from core.cards.recipients import CardSend, CardSendResult, Recipient, RecipientInput
from core.cards.sharing import ReactionCreate, ReactionList, ShareLink
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
    summary="Get a shared card",
    dependencies=[misses_limited("share_miss")],
    responses=responses(404, 422, 429, 503),
)
async def get_shared_card(
    token: ShareToken, services: ServicesDep, connection: AnonymousReadDep
) -> SharedCard:
    """Get the card of a share link; the link is all that is needed. Does not count as a view."""
    return await sharing.get_shared_card(connection, token, services.links)


@router.post(
    "/shared/{token}/views",
    status_code=204,
    summary="Record a view of a shared card",
    dependencies=[misses_limited("share_miss"), limited("view", per="ip")],
    responses=responses(401, 404, 422, 429, 503),
)
async def record_share_view(
    token: ShareToken, request: Request, services: ServicesDep, connection: PublicWriteDep
) -> None:
    """Record a view, for front ends that show shared cards themselves.

    The share page records its own.

    Bots are not counted, nor is the same visitor again within half an hour.
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
async def react(token: ShareToken, wish: ReactionCreate, connection: PublicWriteDep) -> None:
    """Add a reaction: one for each visitor and link. A new one replaces it."""
    await sharing.react(connection, token, wish)


@router.post(
    "/{card_id}/share",
    status_code=201,
    summary="Create a share link",
    responses=responses(401, 404, 409, 422, 429, 503),
)
async def share_card(
    card_id: UUID,
    services: ServicesDep,
    connection: WriteDep,
    response: Response,
    options: ShareLinkCreate | None = None,
) -> ShareLinkCreated:
    """Create a link with which anyone sees the card. The link is shown only in this answer."""
    response.headers["Cache-Control"] = "no-store"
    return await sharing.share_card(
        connection, card_id, options or ShareLinkCreate(), services.links
    )


@router.get(
    "/{card_id}/shares",
    summary="List a card's share links",
    responses=responses(401, 404, 422, 429, 503),
)
async def list_shares(
    card_id: UUID, connection: ReadDep, limit: PageLimit = 20, cursor: PageCursor = None
) -> Page[ShareLink]:
    """List all share links of a card, newest first, with their numbers of views."""
    return await sharing.list_shares(connection, card_id, limit=limit, cursor=cursor)


@router.delete(
    "/{card_id}/shares/{share_id}",
    status_code=204,
    summary="Revoke a share link",
    responses=responses(401, 404, 422, 429, 503),
)
async def revoke_share(card_id: UUID, share_id: UUID, connection: WriteDep) -> None:
    """Revoke a share link: it no longer shows the card."""
    await sharing.revoke_share(connection, card_id, share_id)


@router.get(
    "/{card_id}/reactions",
    summary="List a card's reactions",
    responses=responses(401, 404, 422, 429, 503),
)
async def list_reactions(
    card_id: UUID, connection: ReadDep, limit: PageLimit = 20, cursor: PageCursor = None
) -> ReactionList:
    """List the reactions, newest first, with the number of each kind."""
    return await sharing.list_reactions(connection, card_id, limit=limit, cursor=cursor)


@router.get(
    "/{card_id}/recipients",
    summary="List a card's recipients",
    responses=responses(401, 404, 422, 429, 503),
)
async def list_recipients(
    card_id: UUID, connection: ReadDep, limit: PageLimit = 20, cursor: PageCursor = None
) -> Page[Recipient]:
    """List the recipients in the order they were added, with the state of the e-mail to each."""
    return await recipients.list_recipients(connection, card_id, limit=limit, cursor=cursor)


@router.post(
    "/{card_id}/recipients",
    status_code=201,
    summary="Add a recipient",
    responses=responses(401, 403, 404, 422, 429, 503),
)
async def add_recipient(card_id: UUID, wish: RecipientInput, connection: WriteDep) -> Recipient:
    """Add a recipient. No e-mail is sent yet."""
    return await recipients.add_recipient(connection, card_id, wish)


@router.put(
    "/{card_id}/recipients/{recipient_id}",
    summary="Update a recipient",
    responses=responses(401, 403, 404, 422, 429, 503),
)
async def update_recipient(
    card_id: UUID, recipient_id: UUID, wish: RecipientInput, connection: WriteDep
) -> Recipient:
    """Replace the name and address. The card can be sent again to a new address."""
    return await recipients.update_recipient(connection, card_id, recipient_id, wish)


@router.delete(
    "/{card_id}/recipients/{recipient_id}",
    status_code=204,
    summary="Remove a recipient",
    responses=responses(401, 404, 422, 429, 503),
)
async def remove_recipient(card_id: UUID, recipient_id: UUID, connection: WriteDep) -> None:
    """Remove a recipient. An e-mail that is queued for them is not sent."""
    await recipients.remove_recipient(connection, card_id, recipient_id)


@router.post(
    "/{card_id}/send",
    status_code=202,
    summary="Send a card by e-mail",
    responses=responses(401, 404, 409, 422, 429, 503),
)
async def send_card(
    card_id: UUID, connection: WriteDep, options: CardSend | None = None
) -> CardSendResult:
    """Send each recipient an e-mail with a link of their own.

    An address gets one e-mail, however often it is requested.
    """
    return await recipients.send_card(connection, card_id, options or CardSend())
