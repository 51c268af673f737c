"""What can be done with cards. Every function runs in the caller's transaction."""

from datetime import timedelta
from uuid import UUID

import asyncpg

from core.cards import store
from core.cards.models import (
    Card,
    CardShare,
    GenerateCard,
    GenerationAccepted,
    ShareCard,
    SharedCard,
)
from core.cards.variables import resolve_variables
from core.db import Connection
from core.errors import (
    ConflictError,
    FieldProblem,
    ForbiddenError,
    InvalidInputError,
    NotFoundError,
)
from core.identity import Identity
from core.jobs import latest_job_of_card


class CardLinks:
    """Builds the public addresses of cards."""

    def __init__(self, *, api_origin: str, share_origin: str) -> None:
        self._cards = f"{api_origin}/api/v1/cards"
        self._shares = share_origin

    def image(self, card_id: UUID) -> str:
        """Where the owner fetches the picture."""
        return f"{self._cards}/{card_id}/image"

    def share(self, token: str) -> str:
        """The page anyone with the link sees."""
        return f"{self._shares}/{token}"

    def shared_image(self, token: str) -> str:
        """The picture anyone with the link sees."""
        return f"{self._shares}/{token}/image"


async def generate_card(
    connection: Connection, identity: Identity, wish: GenerateCard, links: CardLinks
) -> GenerationAccepted:
    """Writes the card; the database queues its picture in the same transaction.

    NotFoundError for a template or festival the caller cannot see, ForbiddenError for a premium
    template, InvalidInputError for variables the template refuses, RateLimitedError over the quota.
    """
    template = await store.find_template(connection, wish.template_id)
    if template is None:
        raise NotFoundError("template_not_found", "There is no such template.")
    if template["is_premium"] and not identity.is_premium:
        raise ForbiddenError("premium_required", "This template is for premium accounts.")
    festival_id = wish.festival_id or template["festival_id"]
    if festival_id is None:
        raise InvalidInputError(
            FieldProblem("festival_id", "The template fits any festival: say which one.")
        )
    if not await store.festival_exists(connection, festival_id):
        raise NotFoundError("festival_not_found", "There is no such festival.")
    resolve_variables(template["variables"], wish.variables)
    try:
        card_id = await store.insert_card(connection, wish)
    except asyncpg.InsufficientPrivilegeError as error:
        raise ForbiddenError(
            "card_not_allowed", "Your account may not make cards from this template."
        ) from error
    return GenerationAccepted(
        card=await get_card(connection, card_id, links),
        job=await latest_job_of_card(connection, card_id),
    )


async def get_card(connection: Connection, card_id: UUID, links: CardLinks) -> Card:
    """A card of the caller; NotFoundError otherwise, whoever else's it may be."""
    row = await store.find_card(connection, card_id)
    if row is None:
        raise _not_found()
    return _card(row, links)


async def share_card(
    connection: Connection, card_id: UUID, wish: ShareCard, links: CardLinks
) -> CardShare:
    """A new link to a card of the caller; NotFoundError otherwise."""
    days = wish.expires_in_days
    share = await store.create_share(connection, card_id, timedelta(days=days) if days else None)
    if share is None:
        raise _not_found()
    return CardShare.model_validate({**share, "share_url": links.share(share["token"])})


async def get_shared_card(connection: Connection, token: str, links: CardLinks) -> SharedCard:
    """What a share link shows; the same NotFoundError for unknown, expired and revoked ones."""
    card = await store.find_shared_card(connection, token)
    if card is None:
        raise NotFoundError("share_not_found", "This link does not lead to a card (any more).")
    return SharedCard.model_validate(
        {**card, "image_url": links.shared_image(token), "share_url": links.share(token)}
    )


async def card_image_path(connection: Connection, card_id: UUID) -> str:
    """Where the picture of the caller's card is stored.

    NotFoundError when there is no such card, ConflictError while it is not drawn yet.
    """
    row = await store.find_card(connection, card_id)
    if row is None:
        raise _not_found()
    if row["image_path"] is None:
        raise ConflictError("card_not_ready", "The card is not drawn yet.")
    return str(row["image_path"])


def _card(row: asyncpg.Record, links: CardLinks) -> Card:
    image_url = links.image(row["id"]) if row["image_path"] else None
    return Card.model_validate({**row, "image_url": image_url})


def _not_found() -> NotFoundError:
    return NotFoundError("card_not_found", "There is no such card.")
