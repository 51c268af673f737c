"""Templates filled in by processes that can be killed.

A template comes from people who need not be trusted, and however narrow Liquid's own limits are, a
program that loops can be written within them. Python cannot interrupt a thread, so each template is
rendered by a process of a small pool, which is killed and replaced when it takes too long.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import sys
from asyncio.subprocess import PIPE, Process
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from core.rendering.errors import RenderError, TemplateError
from core.rendering.sandbox import scrubbed_environment

if TYPE_CHECKING:
    from collections.abc import Mapping

DEADLINE = 3.0
START_TIMEOUT = 30.0
LENGTH_BYTES = 4  # ahead of each message, big-endian

_CHILD = "core.rendering.composing_child"
_ROOT = Path(__file__).parents[2]
_READ_SIZE = 1024 * 1024


class Composer:
    """Fills in templates. Belongs to one event loop.

        async with Composer() as composer:
            html = await composer.compose(template_code, variables)

    `concurrency` is how many templates are filled in at once (default: one per core, at least two,
    so that a slow one does not hold up every other); further calls wait. `deadline` is how many
    seconds one may take, not counting that wait.
    """

    def __init__(self, *, concurrency: int | None = None, deadline: float = DEADLINE) -> None:
        size = concurrency or max(2, os.cpu_count() or 1)
        self._children = [_Child(deadline) for _ in range(size)]
        self._idle: asyncio.Queue[_Child] = asyncio.Queue()

    async def __aenter__(self) -> Self:
        for child in self._children:
            child.start()
            self._idle.put_nowait(child)
        return self

    async def __aexit__(self, *_: object) -> None:
        await asyncio.gather(*(child.close() for child in self._children))

    async def compose(self, template_code: str, variables: Mapping[str, object]) -> str:
        """The HTML of a card, as `render_template` makes it. `variables` are JSON values.

        Raises TemplateError as `render_template` does and when the deadline is exceeded, and
        RenderError `render_crashed` (retryable) when the processes die or do not start.
        """
        request = json.dumps([template_code, dict(variables)]).encode("ascii")
        child = await self._idle.get()
        try:
            answer = await child.ask(request)
        finally:
            self._idle.put_nowait(child)
        if "problem" in answer:
            raise TemplateError(answer["problem"])
        html: str = answer["html"]
        return html


class _Child:
    """A place in the pool: one process at a time, replaced as soon as it is of no more use."""

    def __init__(self, deadline: float) -> None:
        self._deadline = deadline
        self._closed = False
        self._starting: asyncio.Task[Process] | None = None

    def start(self) -> None:
        """Start a process, unless closed, and do not wait until it is ready."""
        if not self._closed:
            self._starting = asyncio.create_task(_start(self._deadline))

    async def ask(self, request: bytes) -> dict[str, Any]:
        """The answer to a request; asked again, once, when the process died under it."""
        with contextlib.suppress(EOFError, OSError):
            return await self._ask(request)
        try:
            return await self._ask(request)
        except (EOFError, OSError) as error:
            message = "The process that fills in the template ended; try again."
            raise RenderError("render_crashed", message, retryable=True) from error

    async def close(self) -> None:
        """End the process for good, and wait until it is gone."""
        self._closed = True
        starting = self._starting
        if starting is not None:
            starting.cancel()
            [outcome] = await asyncio.gather(starting, return_exceptions=True)
            if isinstance(outcome, Process):
                _kill(outcome)
                await outcome.wait()

    async def _ask(self, request: bytes) -> dict[str, Any]:
        answer = None
        process = await self._process()
        try:
            async with asyncio.timeout(self._deadline):
                answer = await _exchange(process, request)
        except TimeoutError as error:
            raise TemplateError(
                f"The template takes longer than {self._deadline:g} s to render; simplify it."
            ) from error
        finally:
            if answer is None or answer["spent"]:
                _kill(process)
                self.start()
        return answer

    async def _process(self) -> Process:
        if self._closed or self._starting is None:
            message = "Templates are filled in only while the composer is open; try again."
            raise RenderError("render_crashed", message, retryable=True)
        try:
            # Shielded because the process serves the next caller when this one gives up.
            return await asyncio.shield(self._starting)
        except (EOFError, OSError) as error:
            self.start()
            message = "The process that fills in templates did not start; try again."
            raise RenderError("render_crashed", message, retryable=True) from error


async def _start(deadline: float) -> Process:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", _CHILD, str(deadline),
        stdin=PIPE, stdout=PIPE, limit=_READ_SIZE,
        env=scrubbed_environment("/"), cwd=_ROOT, start_new_session=True,
    )  # fmt: skip
    try:
        async with asyncio.timeout(START_TIMEOUT):
            await _receive(process)
    except BaseException:
        _kill(process)
        await process.wait()
        raise
    return process


async def _exchange(process: Process, request: bytes) -> dict[str, Any]:
    assert process.stdin is not None  # noqa: S101  created with a pipe
    process.stdin.writelines((len(request).to_bytes(LENGTH_BYTES, "big"), request))
    await process.stdin.drain()
    return await _receive(process)


async def _receive(process: Process) -> dict[str, Any]:
    assert process.stdout is not None  # noqa: S101  created with a pipe
    length = int.from_bytes(await process.stdout.readexactly(LENGTH_BYTES), "big")
    answer: dict[str, Any] = json.loads(await process.stdout.readexactly(length))
    return answer


def _kill(process: Process) -> None:
    with contextlib.suppress(ProcessLookupError):
        process.kill()
