"""Processes that do what people we do not know have a say in, and that can be killed.

Python cannot interrupt a thread, and a decoder written in C may crash. So each request goes to a
process of a small pool, which is killed and replaced when it takes too long. What runs in such a
process is in `core.confined`.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import sys
from asyncio.subprocess import PIPE, Process
from pathlib import Path

START_TIMEOUT = 30.0
LENGTH_BYTES = 4  # ahead of each message, big-endian
SPENT = b"\1"  # ahead of the answer of a process that is to be replaced
# A user without a name, a group or a single file. Numeric, so that no account need be made.
NOBODY_UID = 61_974

_ROOT = Path(__file__).parents[1]
_READ_SIZE = 1024 * 1024


def scrubbed_environment(home: str) -> dict[str, str]:
    """A process's whole environment: nothing of ours, so no secret can be read from it."""
    path = "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin"
    return {"HOME": home, "TMPDIR": home, "PATH": path, "LANG": "C.UTF-8", "TZ": "UTC"}


class DeadlineError(Exception):
    """The request took longer than it may."""


class ProcessError(Exception):
    """The process died twice under the request, or did not start. Worth trying again."""


class ProcessPool:
    """Processes running `module`, as many as `concurrency`. Belongs to one event loop.

    The default is one per core, at least two, so that a slow request does not hold up every other;
    further ones wait. `deadline` is how many seconds one may take, not counting that wait.
    """

    def __init__(self, module: str, *, deadline: float, concurrency: int | None = None) -> None:
        size = concurrency or max(2, os.cpu_count() or 1)
        self._children = [_Child(module, deadline) for _ in range(size)]
        self._idle: asyncio.Queue[_Child] = asyncio.Queue()
        for child in self._children:
            self._idle.put_nowait(child)

    def start(self) -> None:
        """Start all processes now; otherwise each starts with its first request."""
        for child in self._children:
            child.start()

    async def close(self) -> None:
        """End the processes for good, and wait until they are gone."""
        await asyncio.gather(*(child.close() for child in self._children))

    async def ask(self, request: bytes) -> bytes:
        """The answer of one process to the request.

        Raises DeadlineError, and ProcessError when the pool is closed or its processes die.
        """
        child = await self._idle.get()
        try:
            return await child.ask(request)
        finally:
            self._idle.put_nowait(child)


class _Child:
    """A place in the pool: one process at a time, replaced as soon as it is of no more use."""

    def __init__(self, module: str, deadline: float) -> None:
        self._module = module
        self._deadline = deadline
        self._closed = False
        self._starting: asyncio.Task[Process] | None = None

    def start(self) -> None:
        """Start a process, unless closed, and do not wait until it is ready."""
        if not self._closed:
            self._starting = asyncio.create_task(_start(self._module, self._deadline))

    async def ask(self, request: bytes) -> bytes:
        """The answer to a request; asked again, once, when the process died under it."""
        with contextlib.suppress(EOFError, OSError):
            return await self._ask(request)
        try:
            return await self._ask(request)
        except (EOFError, OSError) as error:
            raise ProcessError from error

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

    async def _ask(self, request: bytes) -> bytes:
        answer = SPENT
        process = await self._process()
        try:
            async with asyncio.timeout(self._deadline):
                answer = await _exchange(process, request)
        except TimeoutError as error:
            raise DeadlineError from error
        finally:
            if answer.startswith(SPENT):
                _kill(process)
                self.start()
        return answer[len(SPENT) :]

    async def _process(self) -> Process:
        if self._starting is None:
            self.start()
        if self._closed or self._starting is None:
            raise ProcessError
        try:
            # Shielded because the process serves the next caller when this one gives up.
            return await asyncio.shield(self._starting)
        except (EOFError, OSError) as error:
            self.start()
            raise ProcessError from error


async def _start(module: str, deadline: float) -> Process:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", module, str(deadline),
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


async def _exchange(process: Process, request: bytes) -> bytes:
    assert process.stdin is not None  # noqa: S101  created with a pipe
    process.stdin.writelines((len(request).to_bytes(LENGTH_BYTES, "big"), request))
    await process.stdin.drain()
    return await _receive(process)


async def _receive(process: Process) -> bytes:
    assert process.stdout is not None  # noqa: S101  created with a pipe
    length = int.from_bytes(await process.stdout.readexactly(LENGTH_BYTES), "big")
    return await process.stdout.readexactly(length)


def _kill(process: Process) -> None:
    with contextlib.suppress(ProcessLookupError):
        process.kill()
