"""The document of a card, made from its texts and its template's version."""

from collections.abc import Awaitable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol
from uuid import UUID

import asyncpg

from core.cards.texts import TEXTS, require_drawable, shown, texts_of
from core.cards.variables import resolve_variables
from core.db import Connection
from core.rendering import CardTexts, FilledTemplate
from core.rendering.languages import CardLanguage, card_language

_CARD = """
    select c.user_id, c.title, c.message, c.recipient_name, c.sender_name, c.language, c.variables,
           c.revision, f.slug as festival_slug, f.name as festival_name,
           (select jsonb_object_agg(t.language, t.name) from public.festival_translations t
            where t.festival_id = f.id) as festival_names,
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

    Raises InvalidInputError for variables that do not fit the template, also if no font has their
    characters or those of the texts, and TemplateError for a template that cannot be used.
    """
    config = card["template_config"]
    variables = resolve_variables(config["variables"], card["variables"])
    texts = {name: card[name] for name in TEXTS}
    require_drawable(texts_of(texts, variables))
    texts = shown(texts)
    own = shown(variables)
    named = texts | {f"v.{name}": text for name, text in own.items() if isinstance(text, str)}
    languages = card_language(named, card["language"])
    values = texts | {
        "language": languages.language,
        "direction": languages.direction,
        "custom_image": photo,
        "festival": {"slug": card["festival_slug"], "name": _festival_name(card, languages)},
        "v": own,
    }
    filled = await compose(card["template_code"], values)
    return CardDocument(filled.html, CardTexts.of(filled, config, languages))


def _festival_name(card: asyncpg.Record | Mapping[str, Any], languages: CardLanguage) -> str:
    language = languages.language.split("-", maxsplit=1)[0]
    return str((card["festival_names"] or {}).get(language) or card["festival_name"])
