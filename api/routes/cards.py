"""Cards: generate, list, read, fetch the picture, change, duplicate, delete."""

from typing import Annotated
from uuid import UUID

from fastapi import Header, Query, Request, Response
from fastapi.responses import RedirectResponse

from api.deps import IdentityDep, ReadDep, ServicesDep, WriteDep
from api.errors import responses
from api.limits import Limit as RateLimit
from api.routing import Router, list_header
from core.cards import service
from core.cards.models import (
    Card,
    CardCreate,
    CardGeneration,
    CardQuery,
    CardUpdate,
    PartialCard,
)
from core.paging import Page
from core.storage import sign_picture

router = Router(prefix="/cards", tags=["cards"])

# Asked by the routes themselves, once a request is valid: a dependency would count the others, too.
GENERATION = RateLimit("generate", fail_closed=True)


@router.post(
    "/generate",
    status_code=202,
    summary="Generate a card",
    responses=responses(401, 403, 404, 422, 429, 503),
)
async def generate_card(
    *,
    wish: CardCreate,
    services: ServicesDep,
    identity: IdentityDep,
    connection: WriteDep,
    request: Request,
    response: Response,
) -> CardGeneration:
    """Create a card and render it in the background; follow the job at ``Location``."""
    if not identity.is_premium:
        await GENERATION(request, response)
    accepted = await service.generate_card(connection, wish, services.links)
    response.headers["Location"] = f"/api/v1/jobs/{accepted.job.id}"
    return accepted


@router.get(
    "/my-cards",
    summary="List your cards",
    response_class=Response,
    responses={200: {"model": Page[Card] | Page[PartialCard]}, **responses(401, 422, 429, 503)},
)
async def list_my_cards(
    services: ServicesDep, connection: ReadDep, wanted: Annotated[CardQuery, Query()]
) -> Response:
    """List your cards."""
    page = await service.list_cards(connection, services.links, wanted)
    return Response(page, media_type="application/json")


@router.get("/{card_id}", summary="Get a card", responses=responses(401, 404, 422, 429, 503))
async def get_card(
    card_id: UUID, services: ServicesDep, connection: ReadDep, response: Response
) -> Card:
    """Get one of your cards. Another user's card is 404."""
    card = await service.get_card(connection, card_id, services.links)
    response.headers["ETag"] = service.etag_of_card(card)
    response.headers["Cache-Control"] = "private, no-cache"
    return card


@router.put(
    "/{card_id}",
    summary="Update a card",
    responses=responses(401, 403, 404, 412, 422, 429, 503),
)
async def update_card(
    *,
    card_id: UUID,
    wish: CardUpdate,
    services: ServicesDep,
    connection: WriteDep,
    request: Request,
    response: Response,
    _if_match: Annotated[
        str | None,
        Header(
            alias="if-match",
            max_length=500,
            description="ETag of the card that you read: a newer card is not overwritten.",
        ),
    ] = None,
) -> Card:
    """Update the fields that are given.

    A change of what is rendered renders the card again, which counts as a generated card, and sends
    a public card back to moderation.
    """
    # FastAPI reads one line of a header; a list may have more.
    if_match = list_header(request, "if-match")
    card = await service.update_card(connection, card_id, wish, services.links, if_match=if_match)
    response.headers["ETag"] = service.etag_of_card(card)
    return card


@router.delete(
    "/{card_id}",
    status_code=204,
    summary="Delete a card",
    responses=responses(401, 404, 422, 429, 503),
)
async def delete_card(card_id: UUID, connection: WriteDep) -> None:
    """Delete a card with its image, links, recipients and reactions.

    Files exported from it stay a week.
    """
    await service.delete_card(connection, card_id)


@router.get(
    "/{card_id}/image",
    status_code=307,
    summary="Get a card's image",
    response_class=RedirectResponse,
    responses=responses(401, 404, 409, 422, 429, 503),
)
async def get_card_image(card_id: UUID, services: ServicesDep, identity: IdentityDep) -> str:
    """Redirect to a signed address of the image, valid for a minute."""
    # The transaction ends before Storage is asked, so that a slow Storage holds no connection.
    async with services.db.transaction(identity, readonly=True) as connection:
        path = await service.card_image_path(connection, card_id)
    return await sign_picture(services.settings, services.http, identity, path)


@router.post(
    "/{card_id}/duplicate",
    status_code=202,
    summary="Duplicate a card",
    responses=responses(401, 403, 404, 409, 422, 429, 503),
)
async def duplicate_card(
    *,
    card_id: UUID,
    services: ServicesDep,
    identity: IdentityDep,
    connection: WriteDep,
    request: Request,
    response: Response,
) -> CardGeneration:
    """Create a new private card with the same texts, from the template's current version."""
    if not identity.is_premium:
        await GENERATION(request, response)
    accepted = await service.duplicate_card(connection, card_id, services.links)
    response.headers["Location"] = f"/api/v1/jobs/{accepted.job.id}"
    return accepted
