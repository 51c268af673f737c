"""Cards: generate, read, fetch the picture, share, and see a shared one."""

from typing import Annotated
from uuid import UUID

from fastapi import Path, Request, Response
from fastapi.responses import RedirectResponse

from api.deps import (
    AnonymousReadDep,
    IdentityDep,
    ReadDep,
    ServicesDep,
    WriteDep,
)
from api.errors import responses
from api.limits import Limit, misses_limited
from api.routing import Router
from core.cards import service
from core.cards.models import (
    Card,
    CardShare,
    GenerateCard,
    GenerationAccepted,
    ShareCard,
    SharedCard,
)
from core.storage import sign_picture

router = Router(prefix="/cards", tags=["cards"])

# Asked by the route itself, once a request is valid: a dependency would count the others, too.
GENERATION = Limit("generate", fail_closed=True)
ShareToken = Annotated[
    str, Path(max_length=100, pattern=r"^[A-Za-z0-9_-]+$", description="From a share link.")
]


@router.post(
    "/generate",
    status_code=202,
    summary="Generate a card",
    responses=responses(401, 403, 404, 422, 429, 503),
)
async def generate_card(
    *,
    wish: GenerateCard,
    services: ServicesDep,
    identity: IdentityDep,
    connection: WriteDep,
    request: Request,
    response: Response,
) -> GenerationAccepted:
    """Accepts a card and draws it in the background; follow the job at ``Location``."""
    if not identity.is_premium:
        await GENERATION(request, response)
    accepted = await service.generate_card(connection, identity, wish, services.links)
    response.headers["Location"] = f"/api/v1/jobs/{accepted.job.id}"
    return accepted


@router.get(
    "/shared/{token}",
    summary="See a shared card",
    dependencies=[misses_limited("share_miss")],
    responses=responses(404, 422, 429, 503),
)
async def get_shared_card(
    token: ShareToken, services: ServicesDep, connection: AnonymousReadDep
) -> SharedCard:
    """The card behind a share link, for anyone who has the link."""
    return await service.get_shared_card(connection, token, services.links)


@router.get("/{card_id}", summary="Read a card", responses=responses(401, 404, 422, 503))
async def get_card(card_id: UUID, services: ServicesDep, connection: ReadDep) -> Card:
    """A card of yours. Somebody else's is answered like one that does not exist."""
    return await service.get_card(connection, card_id, services.links)


@router.get(
    "/{card_id}/image",
    status_code=307,
    summary="Fetch a card's picture",
    response_class=RedirectResponse,
    responses=responses(401, 404, 409, 422, 503),
)
async def get_card_image(card_id: UUID, services: ServicesDep, identity: IdentityDep) -> str:
    """Sends you to a signed address of the picture, good for a minute."""
    # The transaction ends before Storage is asked, so that a slow Storage holds no connection.
    async with services.db.transaction(identity, readonly=True) as connection:
        path = await service.card_image_path(connection, card_id)
    return await sign_picture(services.settings, services.http, identity, path)


@router.post(
    "/{card_id}/share",
    status_code=201,
    summary="Share a card",
    responses=responses(401, 404, 422, 503),
)
async def share_card(
    card_id: UUID, wish: ShareCard, services: ServicesDep, connection: WriteDep
) -> CardShare:
    """Makes a link by which anyone sees the card. The link is shown only in this answer."""
    return await service.share_card(connection, card_id, wish, services.links)
