"""What can be done with cards. Every function runs in the caller's transaction."""

from collections.abc import Collection
from datetime import datetime
from functools import partial
from typing import Any
from uuid import UUID

import asyncpg

from core.cards import store
from core.cards.models import Card, CardCreate, CardGeneration, CardQuery, CardUpdate
from core.cards.texts import require_drawable, texts_of
from core.cards.variables import fitting_variables, resolve_variables
from core.db import Connection
from core.entity_tags import matches_strongly
from core.errors import (
    ConflictError,
    FieldProblem,
    ForbiddenError,
    InvalidInputError,
    NotFoundError,
    PreconditionFailedError,
)
from core.jobs import latest_job_of_card
from core.paging import decode_cursor, write_page
from core.rendering.languages import language_of


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
    connection: Connection, wish: CardCreate, links: CardLinks
) -> CardGeneration:
    """Writes the card; the database queues its picture in the same transaction.

    NotFoundError for a template or festival the caller cannot see, ForbiddenError for a premium
    template, InvalidInputError for variables the template refuses, CharactersNotDrawableError for
    texts that no font has, RateLimitedError over the quota.
    """
    template = await _template(connection, wish.template_id)
    if wish.festival_id is None and template["festival_id"] is None:
        raise InvalidInputError(
            FieldProblem("festival_id", "The template is for any festival. Give the festival's id.")
        )
    festival_id = wish.festival_id or template["festival_id"]
    if not await store.festival_exists(connection, festival_id):
        raise NotFoundError("festival_not_found", "There is no such festival.")
    resolve_variables(template["variables"], wish.variables)
    require_drawable(texts_of(wish.model_dump(), wish.variables))
    try:
        language = language_of(wish.message, wish.language) or wish.language
        card_id = await store.insert_card(connection, wish, language)
    except asyncpg.InsufficientPrivilegeError as error:
        if template["needs_premium"]:
            raise ForbiddenError(
                "premium_required", "This template is for premium accounts."
            ) from error
        raise _not_allowed("Your account may not make cards from this template.") from error
    except asyncpg.ForeignKeyViolationError as error:
        raise _photo_not_found(error) from error
    return CardGeneration(
        card=await get_card(connection, card_id, links),
        job=await latest_job_of_card(connection, card_id),
    )


async def duplicate_card(connection: Connection, card_id: UUID, links: CardLinks) -> CardGeneration:
    """A new card like one of the caller's, from its template as that is now; private.

    Variables that the template no longer takes are left out. Errors as of ``generate_card``.
    """
    row = await _find(connection, card_id)
    template = await _template(connection, row["template_id"])
    names = set(CardCreate.model_fields) - {"variables", "is_public"}
    wish = CardCreate.model_validate(
        {name: row[name] for name in names}
        | {"variables": fitting_variables(template["variables"], row["variables"])}
    )
    return await generate_card(connection, wish, links)


async def get_card(connection: Connection, card_id: UUID, links: CardLinks) -> Card:
    """A card of the caller; NotFoundError otherwise, whoever else's it may be."""
    return _card(await _find(connection, card_id), links)


async def list_cards(connection: Connection, links: CardLinks, wanted: CardQuery) -> bytes:
    """The caller's cards that fit: the JSON of a page of Card, or of PartialCard.

    InvalidInputError for a strange cursor.
    """
    by_title = wanted.sort == "title"
    after: tuple[Any, UUID] | None = (
        decode_cursor(wanted.cursor, tuple[str, UUID])
        if by_title
        else decode_cursor(wanted.cursor, tuple[datetime, UUID])
    )
    rows = await store.list_cards(connection, wanted, after)
    total = await store.count_cards(connection, wanted) if wanted.total else None
    return write_page(
        rows,
        wanted.limit,
        lambda row: (row["title" if by_title else "created_at"], row["id"]),
        partial(_listed, links, wanted.fields or tuple(Card.model_fields)),
        total=total,
    )


async def update_card(
    connection: Connection,
    card_id: UUID,
    wish: CardUpdate,
    links: CardLinks,
    *,
    if_match: str | None,
) -> Card:
    """The changed card of the caller; its picture is drawn anew when its content changed.

    NotFoundError, PreconditionFailedError when it is not what ``if_match`` names any more,
    InvalidInputError for variables its template refuses, CharactersNotDrawableError as above,
    RateLimitedError over the quota.
    """
    row = await store.lock_card(connection, card_id)
    if row is None:
        raise card_not_found()
    if if_match is not None and not matches_strongly(if_match, etag_of_card(_card(row, links))):
        raise PreconditionFailedError("The card has changed since you read it. Read it again.")
    if wish.variables is not None:
        resolve_variables(await store.find_variables(connection, card_id), wish.variables)
    require_drawable(texts_of(wish.model_dump(), wish.variables or {}))
    try:
        row = await store.update_card(connection, card_id, wish.model_dump(exclude_unset=True))
    except asyncpg.InsufficientPrivilegeError as error:
        raise _not_allowed("Your account may not change cards.") from error
    except asyncpg.ForeignKeyViolationError as error:
        raise _photo_not_found(error) from error
    if row is None:
        raise card_not_found()
    return _card(row, links)


async def delete_card(connection: Connection, card_id: UUID) -> None:
    """Deletes a card of the caller's with its links; NotFoundError when there is none such."""
    if not await store.delete_card(connection, card_id):
        raise card_not_found()


async def card_image_path(connection: Connection, card_id: UUID) -> str:
    """Where the picture of the caller's card is stored.

    NotFoundError when there is no such card, ConflictError while it is not drawn yet.
    """
    row = await _find(connection, card_id)
    if row["image_path"] is None:
        raise ConflictError(
            "card_not_ready", "The card is not ready yet. Wait for its job to succeed."
        )
    return str(row["image_path"])


async def require_card(connection: Connection, card_id: UUID) -> None:
    """NotFoundError unless the caller has such a card."""
    await _find(connection, card_id)


def etag_of_card(card: Card) -> str:
    """A strong entity tag: every change of a card moves ``updated_at``."""
    return f'"{card.revision:x}-{int(card.updated_at.timestamp() * 1_000_000):x}"'


def card_not_found() -> NotFoundError:
    """There is no such card of the caller's."""
    return NotFoundError("card_not_found", "There is no such card.")


async def _find(connection: Connection, card_id: UUID) -> asyncpg.Record:
    row = await store.find_card(connection, card_id)
    if row is None:
        raise card_not_found()
    return row


async def _template(connection: Connection, template_id: UUID) -> asyncpg.Record:
    template = await store.find_template(connection, template_id)
    if template is None:
        raise NotFoundError("template_not_found", "There is no such template.")
    return template


def _listed(links: CardLinks, chosen: Collection[str], row: asyncpg.Record) -> dict[str, Any]:
    image_url = links.image(row["id"]) if row["image_path"] else None
    return {name: image_url if name == "image_url" else row[name] for name in chosen}


def _card(row: asyncpg.Record, links: CardLinks) -> Card:
    image_url = links.image(row["id"]) if row["image_path"] else None
    return Card.model_validate({**row, "image_url": image_url})


def _photo_not_found(error: asyncpg.ForeignKeyViolationError) -> Exception:
    if error.constraint_name != "user_cards_custom_image_fkey":
        return error
    return NotFoundError("image_not_found", "You have no such image.")


def _not_allowed(message: str) -> ForbiddenError:
    return ForbiddenError("card_not_allowed", message)
