"""What a stack is made of, as data: services that keep running and tasks that run once."""

import asyncio
import re
import signal
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field

# Given what the service has logged since it started, says whether it serves.
Probe = Callable[[str], Awaitable[bool]]


class UnknownError(Exception):
    """Whether a running service can do its work cannot be found out now."""


# Asked of a running service again and again: None while it can do its work, else the reason and
# what to do in one line. Raises UnknownError.
Problem = Callable[[], Awaitable[str | None]]


@dataclass(frozen=True)
class Service:
    """A program that runs until it is stopped, and is started again when it ends by itself."""

    name: str
    argv: tuple[str, ...]
    ready: Probe
    environment: Mapping[str, str] = field(default_factory=dict)
    after: tuple[str, ...] = ()
    user: str | None = None
    stop_signal: signal.Signals = signal.SIGTERM
    orphan_signal: signal.Signals = signal.SIGKILL
    start_seconds: float = 60.0
    stop_seconds: float = 10.0
    problem: Problem | None = None


@dataclass(frozen=True)
class Task:
    """A step that runs once per start, between services."""

    name: str
    run: Callable[[], Awaitable[None]]
    after: tuple[str, ...] = ()


Unit = Service | Task


def answers(port: int, request: bytes, pattern: bytes) -> Probe:
    """Ready once the loopback port answers `request` with bytes that begin with `pattern`."""
    expected = re.compile(pattern)

    async def probe(_logged: str) -> bool:
        try:
            async with asyncio.timeout(5):
                reader, writer = await asyncio.open_connection("127.0.0.1", port)
                try:
                    writer.write(request)
                    return expected.match(await reader.read(64)) is not None
                finally:
                    writer.close()
        except (OSError, TimeoutError):
            return False

    return probe


def serves(port: int, path: str) -> Probe:
    """Ready once GET of the path answers 200."""
    request = f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n"
    return answers(port, request.encode(), rb"HTTP/1\.[01] 200 ")


def logs(pattern: str) -> Probe:
    """Ready once the service has logged a line that matches."""
    expected = re.compile(pattern)

    async def probe(logged: str) -> bool:
        return expected.search(logged) is not None

    return probe
