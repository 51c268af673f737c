"""The document of a card, made from its texts and its template's version."""

from collections.abc import Awaitable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol
from uuid import UUID

import asyncpg

from core.cards.variables import resolve_variables
from core.db import Connection
from core.rendering import CardTexts, FilledTemplate

_CARD = """
    select c.user_id, c.title, c.message, c.recipient_name, c.sender_name, c.language, c.direction,
           c.variables,
           c.revision, f.slug as festival_slug, f.name as festival_name,
           v.template_code, v.template_config,
           i.status as photo_status, i.variants as photo_files
    from public.user_cards c
    join public.template_versions v
      on v.template_id = c.template_id and v.version = c.template_version
    join public.festivals f on f.id = c.festival_id
    left join public.user_images i on i.id = c.custom_image_id
    where c.id = $1
"""


class Compose(Protocol):
    """Fills templates in."""

    def __call__(
        self, template_code: str, variables: Mapping[str, object]
    ) -> Awaitable[FilledTemplate]:
        """The document; raises TemplateError, also for one that takes too long."""


@dataclass(frozen=True)
class CardDocument:
    """A complete HTML document, and the texts of the user in it, which must be seen."""

    html: str
    texts: CardTexts


async def find_document(connection: Connection, card_id: UUID) -> asyncpg.Record | None:
    """What the card's document is made from, with its ``revision``; None for no such card."""
    return await connection.fetchrow(_CARD, card_id)


def size_of(card: asyncpg.Record) -> tuple[int, int]:
    """Width and height in CSS pixels."""
    config = card["template_config"]
    return int(config["width"]), int(config["height"])


async def compose_document(
    compose: Compose, card: asyncpg.Record | Mapping[str, Any], photo: str = ""
) -> CardDocument:
    """Return the document of the card; ``photo`` is the result of `fetch_photo`.

    Raises InvalidInputError for variables that do not fit the template, TemplateError for a
    template that cannot be used.
    """
    filled = await compose(card["template_code"], _template_variables(card, photo))
    return CardDocument(
        filled.html, CardTexts.of(filled, card["template_config"], card["language"])
    )


def _template_variables(card: asyncpg.Record | Mapping[str, Any], photo: str) -> dict[str, Any]:
    return {
        "title": card["title"],
        "message": card["message"],
        "recipient_name": card["recipient_name"],
        "sender_name": card["sender_name"],
        "language": card["language"],
        "direction": card["direction"],
        "custom_image": photo,
        "festival": {"slug": card["festival_slug"], "name": card["festival_name"]},
        "v": resolve_variables(card["template_config"]["variables"], card["variables"]),
    }
