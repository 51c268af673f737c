"""Which cached answers a change makes stale, whoever made it and by whatever path."""

from collections.abc import Collection, Iterable
from uuid import UUID

from core.cache import FESTIVALS, SHOWCASES, Cache, CacheKey, category_key, profile_key
from core.db import Connection
from core.outbox import DueEvent

_CATEGORIES = "select id from public.template_categories"


async def clear_stale(connection: Connection, cache: Cache, events: Iterable[DueEvent]) -> None:
    """Clears what these changes made stale. RedisError when it cannot."""
    keys = {key for event in events for key in await _stale_keys(connection, event)}
    await cache.clear(*keys)


async def _stale_keys(connection: Connection, event: DueEvent) -> Collection[CacheKey]:
    match event.event.partition(".")[0]:
        case "festival" | "festival_image":
            return [FESTIVALS]
        case "profile":
            return [profile_key(event.row_id), *await _gallery(connection, event)]
        case "account" | "role":
            return [profile_key(event.row_id)]
        case "template" | "category":
            return [*SHOWCASES, *await _categories(connection)]
        case _:
            return []


async def _gallery(connection: Connection, event: DueEvent) -> Collection[CacheKey]:
    """Lists show authors by name and face."""
    if {"username", "profile_image_url", "is_active"}.isdisjoint(event.changed):
        return []
    return [*SHOWCASES, *await _categories(connection)]


async def _categories(connection: Connection) -> list[CacheKey]:
    # All: a template may have been moved, and of where it was nothing is known any more.
    ids: list[UUID] = [row["id"] for row in await connection.fetch(_CATEGORIES)]
    return [category_key(category_id) for category_id in ids]
