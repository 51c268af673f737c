"""The cache, on a real Valkey: loaded once, never stale, never in the way."""

import asyncio
from collections.abc import AsyncIterator, Callable
from uuid import uuid4

import pytest
from redis.asyncio import Redis

from core.cache import Cache, CacheKey
from core.errors import UnavailableError
from local.home import Home
from tests.support import Stack


@pytest.fixture
async def redis(stack: Stack, home: Home) -> AsyncIterator[Redis]:  # noqa: ARG001 - it must run
    async with Redis.from_url(f"redis://127.0.0.1:{home.ports().valkey}/0") as client:
        yield client


@pytest.fixture
def key() -> CacheKey:
    return CacheKey("test", f"test:{uuid4()}", 60)


class Source:
    """Counts how often it is asked."""

    def __init__(self, body: bytes = b"{}", seconds: float = 0.05) -> None:
        self.body, self.seconds, self.asked = body, seconds, 0
        self.is_asked = asyncio.Event()

    async def __call__(self) -> bytes:
        self.asked += 1
        self.is_asked.set()
        body = self.body
        await asyncio.sleep(self.seconds)
        return body


async def test_two_hundred_misses_in_two_processes_load_once(redis: Redis, key: CacheKey) -> None:
    source = Source(b'{"a":1}')
    caches = Cache(redis), Cache(redis)
    answers = await asyncio.gather(*(caches[n % 2].get(key, source) for n in range(200)))
    assert source.asked == 1
    assert {answer.body for answer in answers} == {b'{"a":1}'}
    assert len({answer.etag for answer in answers}) == 1
    assert 55 <= await redis.ttl(key.name) <= 60


async def test_what_was_read_before_a_change_is_not_kept(redis: Redis, key: CacheKey) -> None:
    cache, source = Cache(redis), Source(b"old")
    loading = asyncio.create_task(cache.get(key, source))
    await source.is_asked.wait()
    source.body = b"new"
    await cache.clear(key)
    assert (await loading).body == b"old"
    assert (await cache.get(key, source)).body == b"new"


async def test_a_hot_answer_is_given_without_redis_for_a_second(redis: Redis) -> None:
    now = [0.0]
    key = CacheKey("test", f"test:{uuid4()}", 60, is_hot=True)
    cache, source = Cache(redis, clock=lambda: now[0]), Source(b"old")
    await cache.get(key, source)
    source.body = b"new"
    await Cache(redis).clear(key)  # another process
    assert (await cache.get(key, source)).body == b"old"
    now[0] = 1.01
    assert (await cache.get(key, source)).body == b"new"
    source.body = b"newest"
    await cache.clear(key)  # this one
    assert (await cache.get(key, source)).body == b"newest"


async def test_a_failure_reaches_everybody_who_waits_and_is_not_kept(
    redis: Redis, key: CacheKey
) -> None:
    cache = Cache(redis)

    async def fail() -> bytes:
        await asyncio.sleep(0.02)
        raise UnavailableError("The database")

    outcomes = await asyncio.gather(
        *(cache.get(key, fail) for _ in range(5)), return_exceptions=True
    )
    assert all(isinstance(outcome, UnavailableError) for outcome in outcomes)
    assert (await cache.get(key, Source(b"good"))).body == b"good"


async def test_who_waits_takes_over_when_the_first_goes_away(redis: Redis, key: CacheKey) -> None:
    cache, source = Cache(redis), Source(b"good")
    first = asyncio.create_task(cache.get(key, source))
    await source.is_asked.wait()
    second = asyncio.create_task(cache.get(key, source))
    await asyncio.sleep(0)
    first.cancel()
    assert (await second).body == b"good"
    assert source.asked == 2


def _refusing() -> Redis:
    return Redis.from_url("redis://127.0.0.1:1", socket_connect_timeout=0.2)


async def test_without_redis_every_answer_is_made_anew_and_nobody_waits_for_it(
    key: CacheKey,
) -> None:
    now = [0.0]
    cache, source = Cache(_refusing(), clock=lambda: now[0]), Source(b"good")
    connected: list[int] = []
    original: Callable[..., object] = cache._find_or_lock

    async def counting(given: CacheKey) -> object:
        connected.append(1)
        return await original(given)  # type: ignore[misc]  # an awaitable

    cache._find_or_lock = counting  # type: ignore[method-assign,assignment]  # to count the calls
    for _ in range(5):
        assert (await cache.get(key, source)).body == b"good"
    assert (source.asked, len(connected)) == (5, 1)
    now[0] = 3.0
    await cache.get(key, source)
    assert len(connected) == 2
