"""Rate limits, counted in Redis so that all API processes share them.

They fail closed: while Redis does not answer, limited routes answer 503 instead of going unlimited.
"""

import math
import time

from limits import RateLimitItem
from limits.aio.storage import RedisStorage
from limits.aio.strategies import SlidingWindowCounterRateLimiter
from limits.errors import StorageError
from starlette.responses import Response

from core.errors import RateLimitedError, UnavailableError

REDIS_TIMEOUT_SECONDS = 2.0


class RateLimiter:
    """Counts what each caller does, within a sliding window."""

    def __init__(self, redis_url: str) -> None:
        storage = RedisStorage(
            f"async+{redis_url}",
            implementation="redispy",
            wrap_exceptions=True,
            socket_timeout=REDIS_TIMEOUT_SECONDS,
            socket_connect_timeout=REDIS_TIMEOUT_SECONDS,
        )
        self._limiter = SlidingWindowCounterRateLimiter(storage)

    async def hit(self, limit: RateLimitItem, caller: str, response: Response) -> None:
        """Counts one use and tells ``response`` what is left; RateLimitedError when none was."""
        try:
            allowed = await self._limiter.hit(limit, caller)
            window = await self._limiter.get_window_stats(limit, caller)
        except StorageError as error:
            raise UnavailableError("The rate limiter") from error
        reset = max(1, math.ceil(window.reset_time - time.time()))
        if not allowed:
            raise RateLimitedError(f"At most {limit}. Try again in {reset} s.", reset)
        response.headers["RateLimit-Limit"] = str(limit.amount)
        response.headers["RateLimit-Remaining"] = str(window.remaining)
        response.headers["RateLimit-Reset"] = str(reset)
