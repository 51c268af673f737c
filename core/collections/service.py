"""What can be done with collections. Every function runs in the caller's transaction."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import asyncpg

from core.authors import find_authors
from core.collections import store
from core.collections.models import (
    Collection,
    CollectionCreate,
    CollectionDetails,
    CollectionItem,
    CollectionUpdate,
)
from core.db import Connection
from core.errors import ForbiddenError, NotFoundError
from core.paging import Page, decode_cursor, page_of, write_page
from core.storage import PublicFiles
from core.templates.service import show_templates

FIRST_ITEMS = 20


async def list_collections(
    connection: Connection, *, limit: int, cursor: str | None, with_total: bool
) -> Page[Collection]:
    """The caller's own, the newest first."""
    after = decode_cursor(cursor, tuple[datetime, UUID])
    rows = await store.list_own(connection, after, limit + 1)
    return page_of(
        rows,
        limit,
        lambda row: (row["created_at"], row["id"]),
        lambda row: Collection.model_validate(dict(row)),
        await store.count_own(connection) if with_total else None,
    )


async def get_collection(
    connection: Connection, files: PublicFiles, collection_id: UUID
) -> CollectionDetails:
    """One of the caller's, or one everybody sees; NotFoundError otherwise."""
    row = await _find(connection, collection_id)
    authors = await find_authors(connection, {row["user_id"]})
    items = await store.list_items(connection, collection_id, None, FIRST_ITEMS + 1)
    make = await _maker(connection, files, items)
    return CollectionDetails.model_validate(
        {
            **row,
            "author": authors.get(row["user_id"]),
            "items": page_of(items, FIRST_ITEMS, _place, make),
        }
    )


async def create_collection(connection: Connection, wish: CollectionCreate) -> Collection:
    """The caller's new collection; ForbiddenError when their account may make none."""
    try:
        collection_id = await store.insert(
            connection, wish.name, wish.description, is_public=wish.is_public
        )
    except asyncpg.InsufficientPrivilegeError as error:
        raise _not_allowed() from error
    return Collection.model_validate(dict(await _find(connection, collection_id)))


async def update_collection(
    connection: Connection, collection_id: UUID, wish: CollectionUpdate
) -> Collection:
    """The caller's changed collection; NotFoundError for anybody else's."""
    try:
        changed = await store.update(connection, collection_id, wish.model_dump(exclude_unset=True))
    except asyncpg.InsufficientPrivilegeError as error:
        raise _not_allowed() from error
    if not changed:
        raise _not_found()
    return Collection.model_validate(dict(await _find(connection, collection_id)))


async def delete_collection(connection: Connection, collection_id: UUID) -> None:
    """Deletes a collection of the caller's; NotFoundError for anybody else's."""
    if not await store.delete(connection, collection_id):
        raise _not_found()


async def list_items(
    connection: Connection,
    files: PublicFiles,
    collection_id: UUID,
    *,
    fields: Sequence[str],
    limit: int,
    cursor: str | None,
) -> bytes:
    """What is in a collection the caller sees, the last added first; NotFoundError otherwise.

    The JSON of a page of CollectionItem, or of PartialCollectionItem.
    """
    await _find(connection, collection_id)
    after = decode_cursor(cursor, tuple[datetime, UUID])
    rows = await store.list_items(connection, collection_id, after, limit + 1)
    make = await _maker(connection, files, rows, fields)
    return write_page(rows, limit, _place, make, total=None)


async def add_item(
    connection: Connection, files: PublicFiles, collection_id: UUID, template_id: UUID
) -> tuple[CollectionItem, bool]:
    """The item, and whether it is new there.

    NotFoundError for anybody else's collection and for a template the caller does not see.
    """
    await _require_own(connection, collection_id)
    if not await store.template_exists(connection, template_id):
        raise NotFoundError("template_not_found", "There is no such template.")
    try:
        is_new = await store.add_item(connection, collection_id, template_id)
    except asyncpg.InsufficientPrivilegeError as error:
        raise _not_allowed() from error
    row = await store.find_item(connection, collection_id, template_id)
    assert row is not None  # noqa: S101 - it was put there, in this transaction or before
    make = await _maker(connection, files, [row])
    return CollectionItem.model_validate(make(row)), is_new


async def remove_item(connection: Connection, collection_id: UUID, template_id: UUID) -> None:
    """Takes a template out of the caller's collection; NotFoundError when it is not there."""
    await _require_own(connection, collection_id)
    if not await store.remove_item(connection, collection_id, template_id):
        raise NotFoundError("item_not_found", "The template is not in this collection.")


async def _maker(
    connection: Connection,
    files: PublicFiles,
    rows: list[asyncpg.Record],
    fields: Sequence[str] = (),
) -> Callable[[asyncpg.Record], dict[str, Any]]:
    """What makes an item of each of ``rows``: its template with these fields, or all of them."""
    ids = [row["template_id"] for row in rows]
    templates = await show_templates(connection, files, ids, fields)
    return lambda row: {"template": templates[row["template_id"]], "added_at": row["added_at"]}


def _place(row: asyncpg.Record) -> tuple[datetime, UUID]:
    return row["added_at"], row["template_id"]


async def _find(connection: Connection, collection_id: UUID) -> asyncpg.Record:
    row = await store.find(connection, collection_id)
    if row is None:
        raise _not_found()
    return row


async def _require_own(connection: Connection, collection_id: UUID) -> None:
    if not await store.is_own(connection, collection_id):
        raise _not_found()


def _not_found() -> NotFoundError:
    return NotFoundError("collection_not_found", "There is no such collection.")


def _not_allowed() -> ForbiddenError:
    return ForbiddenError("collection_not_allowed", "Your account may not change collections.")
