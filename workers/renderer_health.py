"""Keeps a worker's renderer ready, and announces whether it is."""

import asyncio
from contextlib import suppress
from typing import Self

import structlog
from redis.asyncio import Redis
from redis.exceptions import RedisError

from core.presence import PRESENCE_SECONDS, WorkerStatus, announce_worker, withdraw_worker
from core.rendering import Renderer, RenderError

log = structlog.get_logger()

LOOK_SECONDS = 1.0
FIRST_DELAY, LONGEST_DELAY = 1.0, 30.0
LONGEST_PROBLEM = 400


class RendererHealth:
    """Starts the renderer, starts it again when it ended or could not start, and announces it.

        async with RendererHealth(renderer, redis):
            ...

    Entering tries once and announces the result; a renderer that does not start is no error.
    """

    def __init__(self, renderer: Renderer, redis: Redis) -> None:
        self._renderer = renderer
        self._redis = redis
        self._problem: str | None = None
        self._must_withdraw = False
        self._changed = asyncio.Event()
        self._tasks: list[asyncio.Task[None]] = []

    async def __aenter__(self) -> Self:
        await self._warm()
        await self._announce()
        self._tasks = [asyncio.create_task(work) for work in (self._keep_warm(), self._repeat())]
        return self

    async def __aexit__(self, *_: object) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _keep_warm(self) -> None:
        delay = FIRST_DELAY
        while True:
            await asyncio.sleep(LOOK_SECONDS if self._problem is None else delay)
            await self._warm()
            delay = FIRST_DELAY if self._problem is None else min(LONGEST_DELAY, 2 * delay)

    async def _warm(self) -> None:
        problem = None
        try:
            await self._renderer.warm()
        except Exception as error:  # noqa: BLE001 - whatever it is, people must be told
            problem = one_line(error)
        if problem != self._problem:
            self._problem, self._must_withdraw = problem, problem is not None
            self._changed.set()
            if problem is not None:
                log.warning("renderer_not_started", problem=problem)

    async def _repeat(self) -> None:
        while True:
            with suppress(TimeoutError):
                await asyncio.wait_for(self._changed.wait(), PRESENCE_SECONDS / 3)
            await self._announce()

    async def _announce(self) -> None:
        self._changed.clear()
        presence = WorkerStatus(boundaries=self._renderer.boundaries, problem=self._problem)
        try:
            if self._problem is not None and self._must_withdraw:
                await withdraw_worker(self._redis)
                self._must_withdraw = False
            await announce_worker(self._redis, presence)
        except RedisError as error:
            log.warning("presence_not_announced", problem=str(error))


def one_line(error: Exception) -> str:
    """Return the message of an error as one line of at most LONGEST_PROBLEM characters."""
    text = str(error) if isinstance(error, RenderError) else f"{type(error).__name__}: {error}"
    line = " ".join(text.split())
    return line if len(line) <= LONGEST_PROBLEM else f"{line[: LONGEST_PROBLEM - 1]}…"
