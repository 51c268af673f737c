"""Answers kept in Redis, as bytes that are sent as they are.

Keys, times and what clears them are the product's promise (docs/http.md). Redis away means every
answer is made anew: slower, never wrong, never refused.
"""

import asyncio
import functools
import hashlib
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import date
from typing import cast
from uuid import UUID

import structlog
from prometheus_client import Counter
from redis.asyncio import Redis
from redis.exceptions import RedisError

log = structlog.get_logger()

LOOKUPS = Counter(
    "tyohaarify_cache_lookups_total", "Answers looked for in the cache.", ["cache", "result"]
)

# Past this an answer is sooner made anew.
CACHE_TIMEOUT_SECONDS = 0.25
# A copy in the process spares hot lists the way to Redis; another process may lag this long.
LOCAL_SECONDS = 1.0
# Longer than a statement may take: who holds the lock longer is dead.
LOADING_SECONDS = 6
POLL_SECONDS = 0.02
# While Redis is away nobody waits for it, save one caller every so often.
AWAY_SECONDS = 2.0

# Kept only if nothing was cleared since the loading began: what it read may be older than that.
_KEEP = """
if (redis.call('get', KEYS[2]) or '0') == ARGV[1] then
  redis.call('set', KEYS[1], ARGV[2], 'EX', ARGV[3])
end
"""
_CLEAR = """
for _, key in ipairs(KEYS) do
  redis.call('del', key)
  redis.call('incr', key .. ':cleared')
  redis.call('expire', key .. ':cleared', 60)
end
"""


@dataclass(frozen=True)
class CacheKey:
    """Where an answer is kept; ``family`` names its kind in metrics."""

    family: str
    name: str
    seconds: int
    is_hot: bool = False

    @property
    def lock(self) -> str:
        """Held by the process that makes the answer."""
        return f"{self.name}:loading"

    @property
    def cleared(self) -> str:
        """Counts the clearings of the last minute."""
        return f"{self.name}:cleared"


@dataclass(frozen=True)
class CachedAnswer:
    """A body and its entity tag."""

    body: bytes
    etag: str


def etag_of(body: bytes) -> str:
    """A strong entity tag."""
    return f'"{hashlib.blake2b(body, digest_size=12).hexdigest()}"'


class Cache:
    """Answers of all processes, each made by one of them at a time."""

    def __init__(self, redis: Redis, clock: Callable[[], float] = time.monotonic) -> None:
        self._redis = redis
        self._clock = clock
        self._local: dict[str, tuple[float, CachedAnswer]] = {}
        self._loading: dict[str, asyncio.Future[CachedAnswer]] = {}
        self._away_until = float("-inf")
        self._keep = redis.register_script(_KEEP)
        self._clear = redis.register_script(_CLEAR)

    async def get(self, key: CacheKey, load: Callable[[], Awaitable[bytes]]) -> CachedAnswer:
        """The kept answer, or what ``load`` makes. Whatever many callers miss is loaded once."""
        answer = self.at_hand(key)
        if answer is not None:
            note_lookup(key.family, "local")
            return answer
        answer = await self._once(key, load)
        if key.is_hot:
            self._local[key.name] = (self._clock() + LOCAL_SECONDS, answer)
        return answer

    def at_hand(self, key: CacheKey) -> CachedAnswer | None:
        """The process's own copy of a hot answer, while it is fresh."""
        fresh_until, answer = self._local.get(key.name, (0.0, None))
        return answer if self._clock() < fresh_until else None

    async def _once(self, key: CacheKey, load: Callable[[], Awaitable[bytes]]) -> CachedAnswer:
        """Lets the first caller find or make the answer, in their own task; the others wait."""
        while (first := self._loading.get(key.name)) is not None:
            try:
                return await asyncio.shield(first)
            except asyncio.CancelledError:
                if not first.cancelled():
                    raise
                # The first one went away: somebody else takes their place.
        waiting: asyncio.Future[CachedAnswer] = asyncio.get_running_loop().create_future()
        self._loading[key.name] = waiting
        try:
            answer = await self._find_or_load(key, load)
        except Exception as error:
            waiting.set_exception(error)
            waiting.exception()  # Seen, even when nobody else waits.
            raise
        else:
            waiting.set_result(answer)
            return answer
        finally:
            del self._loading[key.name]
            waiting.cancel()

    async def clear(self, *keys: CacheKey) -> None:
        """Forgets these answers. A loading under way is not kept."""
        names = [key.name for key in keys]
        for name in names:
            self._local.pop(name, None)
        if names:
            await self._clear(keys=names)

    async def _find_or_load(
        self, key: CacheKey, load: Callable[[], Awaitable[bytes]]
    ) -> CachedAnswer:
        if self._clock() < self._away_until:
            note_lookup(key.family, "away")
            return _answer(await load())
        try:
            body, cleared = await self._find_or_lock(key)
        except RedisError as error:
            self._note_away(error)
            note_lookup(key.family, "away")
            return _answer(await load())
        if body is not None:
            note_lookup(key.family, "hit")
            return _answer(body)
        note_lookup(key.family, "miss")
        try:
            answer = _answer(await load())
            await self._try(
                self._keep(keys=[key.name, key.cleared], args=[cleared, answer.body, key.seconds])
            )
        finally:
            await self._try(self._redis.delete(key.lock))
        return answer

    async def _find_or_lock(self, key: CacheKey) -> tuple[bytes | None, bytes]:
        """The kept body, or None and the count of clearings once this process may load it."""
        deadline = self._clock() + LOADING_SECONDS
        is_locked = False
        while True:
            body, cleared = await self._redis.mget(key.name, key.cleared)
            if body is not None and is_locked:
                # Who held the lock before finished between the look and the locking.
                await self._redis.delete(key.lock)
            if body is not None or is_locked or self._clock() > deadline:
                return cast("bytes | None", body), cast("bytes", cleared or b"0")
            is_locked = bool(await self._redis.set(key.lock, 1, nx=True, ex=LOADING_SECONDS))
            if not is_locked:
                await asyncio.sleep(POLL_SECONDS)

    async def _try(self, call: Awaitable[object]) -> None:
        try:
            await call
        except RedisError as error:
            self._note_away(error)

    def _note_away(self, error: RedisError) -> None:
        self._away_until = self._clock() + AWAY_SECONDS
        log.warning("cache_away", problem=str(error))


def note_lookup(family: str, result: str) -> None:
    """Counts a lookup of an answer of this kind."""
    _lookups(family, result).inc()


# Finding the counter takes longer than counting.
_lookups = functools.cache(LOOKUPS.labels)


def _answer(body: bytes) -> CachedAnswer:
    return CachedAnswer(body, etag_of(body))


PROFILE_SECONDS, LIST_SECONDS, FEATURED_SECONDS = 1800, 3600, 900
CATEGORY_SECONDS, ANALYTICS_SECONDS = 1800, 86_400
# Their figures move.
TRENDING_SECONDS = NEWEST_SECONDS = 60

FESTIVALS = CacheKey("festivals", "festivals:list", LIST_SECONDS, is_hot=True)
FEATURED = CacheKey("featured", "templates:featured", FEATURED_SECONDS, is_hot=True)
TRENDING = CacheKey("trending", "templates:trending", TRENDING_SECONDS, is_hot=True)
NEWEST = CacheKey("newest", "templates:newest", NEWEST_SECONDS, is_hot=True)
# Lists that any template may be in.
SHOWCASES = (FEATURED, TRENDING, NEWEST)


def profile_key(user_id: UUID) -> CacheKey:
    """A user's own profile."""
    return CacheKey("profile", f"user:profile:{user_id}", PROFILE_SECONDS)


def category_key(category_id: UUID) -> CacheKey:
    """The newest templates of a category."""
    return CacheKey("category", f"templates:category:{category_id}", CATEGORY_SECONDS, is_hot=True)


def analytics_key(day: date) -> CacheKey:
    """The platform's figures of a day."""
    return CacheKey("analytics", f"analytics:daily:{day.isoformat()}", ANALYTICS_SECONDS)
