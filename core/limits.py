"""Rate limits: how often a caller may do a thing.

Counted in Redis, so that all processes share them. While Redis is away, nobody waits for it: limits
that fail closed say so at once, the others count in this process.
"""

import math
import time
from collections.abc import Callable
from dataclasses import dataclass

import structlog
from limits import RateLimitItem
from limits.aio.storage import RedisStorage
from limits.aio.strategies import SlidingWindowCounterRateLimiter
from limits.errors import StorageError
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff

from core.errors import RateLimitedError, UnavailableError

log = structlog.get_logger()

# A limit is not worth a longer wait.
REDIS_TIMEOUT_SECONDS = 0.5
AWAY_SECONDS = 2.0


@dataclass(frozen=True)
class Usage:
    """What is left of a limit, and in how many seconds there is all of it again."""

    limit: int
    remaining: int
    reset: int


class LocalWindow:
    """Counts callers in this process, within windows that begin for all of them at once.

    One hit is one dictionary entry: the memory storage of ``limits`` starts a thread that walks
    through all callers, up to a hundred times a second.
    """

    def __init__(self, item: RateLimitItem, clock: Callable[[], float] = time.monotonic) -> None:
        self._item = item
        self._clock = clock
        self._counts: dict[str, int] = {}
        self._ends = 0.0

    def hit(self, caller: str) -> Usage:
        """Counts one use; RateLimitedError when none was left."""
        remaining, reset = self._left(caller)
        self._counts[caller] = self._counts.get(caller, 0) + 1
        return Usage(self._item.amount, remaining - 1, reset)

    def check(self, caller: str) -> Usage:
        """What is left, without counting; RateLimitedError when there is nothing."""
        return Usage(self._item.amount, *self._left(caller))

    def _left(self, caller: str) -> tuple[int, int]:
        now = self._clock()
        if now >= self._ends:
            self._counts, self._ends = {}, now + self._item.get_expiry()
        remaining = self._item.amount - self._counts.get(caller, 0)
        reset = math.ceil(self._ends - now)
        if remaining <= 0:
            raise exceeded(self._item, reset)
        return remaining, reset


class RateLimiter:
    """Counts what each caller does, within a sliding window."""

    def __init__(self, redis_url: str, clock: Callable[[], float] = time.monotonic) -> None:
        storage = RedisStorage(
            f"async+{redis_url}",
            implementation="redispy",
            wrap_exceptions=True,
            socket_timeout=REDIS_TIMEOUT_SECONDS,
            socket_connect_timeout=REDIS_TIMEOUT_SECONDS,
            retry=Retry(NoBackoff(), 1),  # type: ignore[arg-type]  # goes to redis-py as it is
        )
        self._limiter = SlidingWindowCounterRateLimiter(storage)
        self._clock = clock
        self._away_until = float("-inf")
        self._local: dict[str, LocalWindow] = {}

    async def hit(
        self, name: str, item: RateLimitItem, caller: str, *, fail_closed: bool = False
    ) -> Usage:
        """Counts one use of the limit ``name`` by ``caller``; RateLimitedError when none was left.

        UnavailableError while Redis is away and the limit fails closed.
        """
        if self._clock() >= self._away_until:
            try:
                return await self._shared(item, f"{name}:{caller}")
            except StorageError as error:
                self._away_until = self._clock() + AWAY_SECONDS
                log.warning("limits_without_redis", error=str(error.storage_error))
        if fail_closed:
            raise UnavailableError("The rate limiter")
        return self._local.setdefault(name, LocalWindow(item, self._clock)).hit(caller)

    async def _shared(self, item: RateLimitItem, key: str) -> Usage:
        allowed = await self._limiter.hit(item, key)
        window = await self._limiter.get_window_stats(item, key)
        reset = max(1, math.ceil(window.reset_time - time.time()))
        if not allowed:
            raise exceeded(item, reset)
        return Usage(item.amount, window.remaining, reset)


def exceeded(item: RateLimitItem, reset: int) -> RateLimitedError:
    """The refusal of one too many."""
    return RateLimitedError(f"At most {item}. Try again in {reset} s.", reset, item.amount)
