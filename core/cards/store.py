"""The SQL of cards, run as the caller: row-level security decides what is there."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import asyncpg

from core.cards.models import GenerateCard
from core.db import Connection

_TEMPLATE = """
    select festival_id, is_premium, template_config -> 'variables' as variables
    from public.templates where id = $1
"""
_FESTIVAL_EXISTS = "select exists (select from public.festivals where id = $1)"
_INSERT = """
    insert into public.user_cards
      (template_id, festival_id, title, message, recipient_name, sender_name, language, variables)
    values ($1, $2, $3, $4, $5, $6, $7, $8)
    returning id
"""
_BY_ID = """
    select id, template_id, template_version, festival_id, title, message, recipient_name,
           sender_name, language, variables, status, moderation_status, image_path, image_width,
           image_height, created_at, updated_at
    from public.user_cards where id = $1 and user_id = auth.uid()
"""
_SHARE = "select public.create_card_share($1, $2)"
_SHARED = "select public.get_shared_card($1)"


async def find_template(connection: Connection, template_id: UUID) -> asyncpg.Record | None:
    """Festival, premium and variables schema of a template the caller may see."""
    return await connection.fetchrow(_TEMPLATE, template_id)


async def festival_exists(connection: Connection, festival_id: UUID) -> bool:
    """Whether the caller sees such a festival."""
    return bool(await connection.fetchval(_FESTIVAL_EXISTS, festival_id))


async def insert_card(connection: Connection, wish: GenerateCard) -> UUID:
    """The id of the new card; the database asks for its picture in the same transaction."""
    card_id: UUID = await connection.fetchval(
        _INSERT,
        wish.template_id,
        wish.festival_id,
        wish.title,
        wish.message,
        wish.recipient_name,
        wish.sender_name,
        wish.language,
        wish.variables,
    )
    return card_id


async def find_card(connection: Connection, card_id: UUID) -> asyncpg.Record | None:
    """A card of the caller."""
    return await connection.fetchrow(_BY_ID, card_id)


async def create_share(
    connection: Connection, card_id: UUID, valid_for: timedelta | None
) -> dict[str, Any] | None:
    """``{id, token, expires_at}``, or None when the caller has no such card."""
    share: dict[str, Any] | None = await connection.fetchval(_SHARE, card_id, valid_for)
    return share


async def find_shared_card(connection: Connection, token: str) -> dict[str, Any] | None:
    """What the link with this token shows, or None."""
    card: dict[str, Any] | None = await connection.fetchval(_SHARED, token)
    return card
