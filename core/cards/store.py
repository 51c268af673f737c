"""The SQL of cards, run as the caller: row-level security decides what is there."""

from typing import Any
from uuid import UUID

import asyncpg

from core.cards.models import CardCreate, CardQuery, CardSort
from core.db import Connection
from core.sql import Conditions

_COLUMNS = """
    id, template_id, template_version, festival_id, title, message, recipient_name, sender_name,
    language, variables, is_public, status, moderation_status, image_path, image_width,
    image_height, custom_image_id, revision, created_at, updated_at
"""
# The insert policy decides; this only lets the refusal say why.
_TEMPLATE = """
    select festival_id, template_config -> 'variables' as variables,
           is_premium and not (select private.is_premium()) as needs_premium
    from public.templates where id = $1
"""
_FESTIVAL_EXISTS = "select exists (select from public.festivals where id = $1)"
_INSERT = """
    insert into public.user_cards
      (template_id, festival_id, title, message, recipient_name, sender_name, language, variables,
       is_public, custom_image_id)
    values ($1, $2, coalesce($3, private.default_title($1, $2, $11)), $4, $5, $6, $7, $8, $9, $10)
    returning id
"""
_BY_ID = """
    select {columns} from public.user_cards where id = $1 and user_id = (select auth.uid())
""".replace("{columns}", _COLUMNS)
_LOCK = _BY_ID + " for update"
_UPDATE = """
    update public.user_cards set
      title = coalesce($2, title), message = coalesce($3, message),
      recipient_name = coalesce($4, recipient_name), sender_name = coalesce($5, sender_name),
      language = coalesce($6, language), variables = coalesce($7, variables),
      is_public = coalesce($8, is_public),
      custom_image_id = case when $9 then $10 else custom_image_id end
    where id = $1 and user_id = (select auth.uid())
    returning {columns}
""".replace("{columns}", _COLUMNS)
_DELETE = "delete from public.user_cards where id = $1 and user_id = (select auth.uid())"
_VARIABLES = "select private.card_variables($1)"
_COUNT = """
    select count(*) from public.user_cards where user_id = (select auth.uid()) and {conditions}
"""
_LIST = """
    select {columns} from public.user_cards
    where user_id = (select auth.uid()) and {conditions}
    order by {order} limit $1
""".replace("{columns}", _COLUMNS)
_ORDERS: dict[CardSort, tuple[str, str]] = {
    "newest": ("(created_at, id) < ($2::timestamptz, $3)", "created_at desc, id desc"),
    "oldest": ("(created_at, id) > ($2::timestamptz, $3)", "created_at, id"),
    "title": ("(lower(title), id) > (lower($2::text), $3)", "lower(title), id"),
}
_FILTERS = {
    "festival_id": "festival_id = ?",
    "template_id": "template_id = ?",
    "status": "status = ?",
    "language": "language = ?",
    "created_from": "created_at >= ?",
    "created_before": "created_at < ?",
    # Of one person's cards: they are found by their owner, and searched one by one.
    "q": "private.search_vector(title, '', concat_ws(' ', message, recipient_name, sender_name))"
    " @@ private.search_query(?)",
}


async def find_template(connection: Connection, template_id: UUID) -> asyncpg.Record | None:
    """``festival_id``, ``variables`` and ``needs_premium`` of a template the caller may see."""
    return await connection.fetchrow(_TEMPLATE, template_id)


async def festival_exists(connection: Connection, festival_id: UUID) -> bool:
    """Whether the caller sees such a festival."""
    return bool(await connection.fetchval(_FESTIVAL_EXISTS, festival_id))


async def insert_card(connection: Connection, wish: CardCreate, title_language: str) -> UUID:
    """Return the id of the new card; the database queues its render in the same transaction.

    A card without a title gets one in ``title_language``.
    """
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
        wish.is_public,
        wish.custom_image_id,
        title_language,
    )
    return card_id


async def find_card(connection: Connection, card_id: UUID) -> asyncpg.Record | None:
    """A card of the caller."""
    return await connection.fetchrow(_BY_ID, card_id)


async def lock_card(connection: Connection, card_id: UUID) -> asyncpg.Record | None:
    """A card of the caller, which nobody else changes before this transaction ends."""
    return await connection.fetchrow(_LOCK, card_id)


async def update_card(
    connection: Connection, card_id: UUID, changes: dict[str, Any]
) -> asyncpg.Record | None:
    """The card with these columns changed; what is not there stays, and so does what is None.

    Only the photo is taken off by None.
    """
    names = ("title", "message", "recipient_name", "sender_name", "language", "variables")
    values = [changes.get(name) for name in (*names, "is_public")]
    photo = "custom_image_id" in changes, changes.get("custom_image_id")
    return await connection.fetchrow(_UPDATE, card_id, *values, *photo)


async def delete_card(connection: Connection, card_id: UUID) -> bool:
    """Whether the caller had such a card."""
    return await connection.execute(_DELETE, card_id) == "DELETE 1"


async def find_variables(connection: Connection, card_id: UUID) -> dict[str, Any]:
    """The schema of the variables of a card of the caller's."""
    schema: dict[str, Any] = await connection.fetchval(_VARIABLES, card_id)
    return schema


async def list_cards(
    connection: Connection,
    wanted: CardQuery,
    after: tuple[Any, UUID] | None,
) -> list[asyncpg.Record]:
    """The caller's cards after the place ``after`` in that order, one more than the limit."""
    beyond, order = _ORDERS[wanted.sort]
    conditions = Conditions(wanted.limit + 1, *(after or ()))
    if after is not None:
        conditions.require(beyond)
    statement = _filtered(conditions, wanted).put_into(_LIST).replace("{order}", order)
    rows: list[asyncpg.Record] = await connection.fetch(statement, *conditions.values)
    return rows


async def count_cards(connection: Connection, wanted: CardQuery) -> int:
    """How many cards of the caller's fit."""
    conditions = _filtered(Conditions(), wanted)
    return int(await connection.fetchval(conditions.put_into(_COUNT), *conditions.values))


def _filtered(conditions: Conditions, wanted: CardQuery) -> Conditions:
    for name, condition in _FILTERS.items():
        conditions.add(condition, getattr(wanted, name))
    return conditions
