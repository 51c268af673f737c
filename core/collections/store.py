"""The SQL of collections, run as the caller: row-level security decides what is there."""

from datetime import datetime
from typing import Any
from uuid import UUID

import asyncpg

from core.db import Connection

_COLUMNS = """
    id, user_id, name, description, is_public, moderation_status, created_at, updated_at,
    (select count(*) from public.collection_items i where i.collection_id = c.id) as item_count
"""
_MINE = """
    select {columns} from public.user_collections c
    where user_id = (select auth.uid())
      and (created_at, id) < (coalesce($1, 'infinity'::timestamptz),
                              coalesce($2, 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid))
    order by created_at desc, id desc limit $3
""".replace("{columns}", _COLUMNS)
_COUNT = "select count(*) from public.user_collections where user_id = (select auth.uid())"
_BY_ID = """
    select {columns}, coalesce(user_id = (select auth.uid()), false) as is_own
    from public.user_collections c
    where id = $1
      and (user_id = (select auth.uid()) or (is_public and moderation_status = 'approved'))
""".replace("{columns}", _COLUMNS)
_IS_OWN = """
    select exists (
      select from public.user_collections where id = $1 and user_id = (select auth.uid()))
"""
_INSERT = """
    insert into public.user_collections (name, description, is_public) values ($1, $2, $3)
    returning id
"""
_UPDATE = """
    update public.user_collections set
      name = case when $2 then $3 else name end,
      description = case when $4 then $5 else description end,
      is_public = case when $6 then $7 else is_public end
    where id = $1 and user_id = (select auth.uid())
"""
_DELETE = "delete from public.user_collections where id = $1 and user_id = (select auth.uid())"
_ITEMS = """
    select i.template_id, i.added_at from public.collection_items i
    where i.collection_id = $1
      and (i.added_at, i.template_id) < (coalesce($2, 'infinity'::timestamptz),
                                         coalesce($3, 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid))
      and exists (select from public.templates t where t.id = i.template_id offset 0)
    order by i.added_at desc, i.template_id desc limit $4
"""
_TEMPLATE_EXISTS = "select exists (select from public.templates where id = $1)"
_ADD = """
    insert into public.collection_items (collection_id, template_id) values ($1, $2)
    on conflict do nothing
"""
_ITEM = """
    select template_id, added_at from public.collection_items
    where collection_id = $1 and template_id = $2
"""
_REMOVE = "delete from public.collection_items where collection_id = $1 and template_id = $2"

Place = tuple[datetime, UUID]


async def list_own(connection: Connection, after: Place | None, limit: int) -> list[asyncpg.Record]:
    """The caller's collections, the newest first."""
    rows: list[asyncpg.Record] = await connection.fetch(_MINE, *(after or (None, None)), limit)
    return rows


async def count_own(connection: Connection) -> int:
    """How many collections the caller has."""
    return int(await connection.fetchval(_COUNT))


async def find(connection: Connection, collection_id: UUID) -> asyncpg.Record | None:
    """A collection of the caller's, or one everybody sees; ``is_own`` says which."""
    return await connection.fetchrow(_BY_ID, collection_id)


async def is_own(connection: Connection, collection_id: UUID) -> bool:
    """Whether the caller has such a collection."""
    return bool(await connection.fetchval(_IS_OWN, collection_id))


async def insert(
    connection: Connection, name: str, description: str | None, *, is_public: bool
) -> UUID:
    """The id of the caller's new collection."""
    collection_id: UUID = await connection.fetchval(_INSERT, name, description, is_public)
    return collection_id


async def update(connection: Connection, collection_id: UUID, changes: dict[str, Any]) -> bool:
    """Changes what ``changes`` names; whether the caller has such a collection."""
    values = [
        value
        for name in ("name", "description", "is_public")
        for value in (name in changes, changes.get(name))
    ]
    return await connection.execute(_UPDATE, collection_id, *values) == "UPDATE 1"


async def delete(connection: Connection, collection_id: UUID) -> bool:
    """Whether the caller had such a collection."""
    return await connection.execute(_DELETE, collection_id) == "DELETE 1"


async def list_items(
    connection: Connection, collection_id: UUID, after: Place | None, limit: int
) -> list[asyncpg.Record]:
    """``template_id`` and ``added_at`` of templates the caller sees, the last added first."""
    rows: list[asyncpg.Record] = await connection.fetch(
        _ITEMS, collection_id, *(after or (None, None)), limit
    )
    return rows


async def template_exists(connection: Connection, template_id: UUID) -> bool:
    """Whether the caller sees such a template."""
    return bool(await connection.fetchval(_TEMPLATE_EXISTS, template_id))


async def add_item(connection: Connection, collection_id: UUID, template_id: UUID) -> bool:
    """Whether it is new there."""
    return await connection.execute(_ADD, collection_id, template_id) == "INSERT 0 1"


async def find_item(
    connection: Connection, collection_id: UUID, template_id: UUID
) -> asyncpg.Record | None:
    """``template_id`` and ``added_at``."""
    return await connection.fetchrow(_ITEM, collection_id, template_id)


async def remove_item(connection: Connection, collection_id: UUID, template_id: UUID) -> bool:
    """Whether it was there."""
    return await connection.execute(_REMOVE, collection_id, template_id) == "DELETE 1"
