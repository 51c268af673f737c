"""Which cached answers a change makes stale, whoever made it and by whatever path."""

from collections.abc import Collection
from uuid import UUID

from core.cache import FEATURED, FESTIVALS, Cache, CacheKey, category_key, profile_key
from core.db import Connection
from core.outbox import Event

_CATEGORIES = "select id from public.template_categories"
# What templates show of other tables counts too; likes and views are as old as the list.
_NOUNS = frozenset({"festival", "festival_image", "template", "category", "profile"})


def is_cached(event: str, _changed: list[str]) -> bool:
    """Whether an event may make a cached answer stale."""
    return event.partition(".")[0] in _NOUNS


async def clear_stale(connection: Connection, cache: Cache, event: Event) -> None:
    """Clears what the change made stale."""
    await cache.clear(*await _stale_keys(connection, event))


async def _stale_keys(connection: Connection, event: Event) -> Collection[CacheKey]:
    match event.event.partition(".")[0]:
        case "festival" | "festival_image":
            return [FESTIVALS]
        case "profile":
            return [profile_key(event.row_id), *await _gallery(connection, event)]
        case _:
            return [FEATURED, *await _categories(connection)]


async def _gallery(connection: Connection, event: Event) -> Collection[CacheKey]:
    """Lists show authors by name and face."""
    if {"username", "profile_image_url", "is_active"}.isdisjoint(event.changed):
        return []
    return [FEATURED, *await _categories(connection)]


async def _categories(connection: Connection) -> list[CacheKey]:
    # All: a template may have been moved, and of where it was nothing is known any more.
    ids: list[UUID] = [row["id"] for row in await connection.fetch(_CATEGORIES)]
    return [category_key(category_id) for category_id in ids]
