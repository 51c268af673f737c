"""A client for the Chrome DevTools Protocol over `--remote-debugging-pipe`.

Messages are JSON objects ended by a NUL byte. One pipe carries every target: a message with a
`sessionId` belongs to that page, one without to the browser.
"""

from __future__ import annotations

import asyncio
import itertools
from typing import TYPE_CHECKING, Any

import orjson

if TYPE_CHECKING:
    from collections.abc import Callable

    EventHandler = Callable[[dict[str, Any]], None]


class CdpError(Exception):
    """The browser refused a command."""


class CdpClosedError(CdpError):
    """The browser, or the page a command was sent to, is gone."""


class Session:
    """The commands and events of one page. Dies when the page crashes or the browser does."""

    def __init__(
        self, connection: Connection, session_id: str | None = None, target: str | None = None
    ) -> None:
        self._connection = connection
        self._id = session_id
        # Of a page, its main frame has the same id.
        self.target = target
        self._handlers: dict[str, EventHandler] = {}
        self._answers: dict[int, asyncio.Future[dict[str, Any]]] = {}
        self._waiting: set[asyncio.Future[dict[str, Any]]] = set()
        self._closed: str | None = None

    def on(self, event: str, handler: EventHandler) -> None:
        """Call `handler(params)` for each event of that name; one handler per name."""
        self._handlers[event] = handler

    def send(self, method: str, **params: Any) -> asyncio.Future[dict[str, Any]]:
        """Send one command at once and return the future of its result.

        Commands of one session are worked on in the order they are sent, so a caller may send
        several before it awaits the first. The future fails with CdpError, or with CdpClosedError
        when there is nobody left to answer.
        """
        future = self._future()
        if self._closed is None:
            number = self._connection.write(method, params, self._id)
            self._answers[number] = future
            future.add_done_callback(lambda _: self._answers.pop(number))
        return future

    def receive(self, message: dict[str, Any]) -> None:
        """Settle the command a message answers, or hand an event to its handler."""
        if "id" not in message:
            if handler := self._handlers.get(message["method"]):
                handler(message["params"])
            return
        future = self._answers.get(message["id"])
        if future is None or future.done():
            return
        if "error" in message:
            future.set_exception(CdpError(message["error"]["message"]))
        else:
            future.set_result(message["result"])

    def close(self, reason: str) -> None:
        """Fail everything that is still waited for, and all that will be."""
        self._closed = self._closed or reason
        for future in self._waiting:
            if not future.done():
                future.set_exception(CdpClosedError(self._closed))

    def _future(self) -> asyncio.Future[dict[str, Any]]:
        future: asyncio.Future[dict[str, Any]] = asyncio.get_running_loop().create_future()
        self._waiting.add(future)
        future.add_done_callback(self._settled)
        if self._closed is not None:
            future.set_exception(CdpClosedError(self._closed))
        return future

    def _settled(self, future: asyncio.Future[dict[str, Any]]) -> None:
        self._waiting.discard(future)
        if not future.cancelled():
            future.exception()  # a command nobody awaits is not worth a warning


class Connection(asyncio.Protocol):
    """Both directions of the pipe. Give it to the loop as the protocol of the reading end."""

    def __init__(self, writer: asyncio.WriteTransport) -> None:
        self.browser = Session(self)
        self.closed = asyncio.Event()
        self._sessions: dict[str, Session] = {}
        self._numbers = itertools.count(1)
        self._chunks: list[bytes] = []
        self._writer = writer
        self._reader: asyncio.BaseTransport | None = None
        self.browser.on("Target.detachedFromTarget", self._forget)

    def session(self, session_id: str, target: str | None = None) -> Session:
        """The session of an attached target."""
        session = self._sessions[session_id] = Session(self, session_id, target)
        session.on("Inspector.targetCrashed", lambda _: session.close("the page crashed"))
        return session

    def write(self, method: str, params: dict[str, Any], session_id: str | None) -> int:
        """Write one command; its number is what the answer will carry."""
        number = next(self._numbers)
        message: dict[str, Any] = {"id": number, "method": method, "params": params}
        if session_id is not None:
            message["sessionId"] = session_id
        self._writer.write(orjson.dumps(message) + b"\0")
        return number

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the reading end, to close it."""
        self._reader = transport

    def close(self) -> None:
        """Close both ends of the pipe."""
        self._writer.close()
        if self._reader is not None:
            self._reader.close()

    def data_received(self, data: bytes) -> None:
        """Collect bytes and hand on each complete message."""
        *complete, rest = data.split(b"\0")
        for part in complete:
            self._dispatch(b"".join((*self._chunks, part)))
            self._chunks.clear()
        if rest:
            self._chunks.append(rest)

    def connection_lost(self, exc: Exception | None) -> None:
        """Fail everything that waits: the browser is gone."""
        del exc
        for session in (self.browser, *self._sessions.values()):
            session.close("the browser has gone")
        self.closed.set()

    def _dispatch(self, raw: bytes) -> None:
        message = orjson.loads(raw)
        session_id = message.get("sessionId")
        session = self._sessions.get(session_id) if session_id else self.browser
        if session is not None:
            session.receive(message)

    def _forget(self, params: dict[str, Any]) -> None:
        if session := self._sessions.pop(params["sessionId"], None):
            session.close("the page was closed")
