"""Keeps one process from taking on more than it can do: the rest is refused at once.

Without it everybody waits for everybody: at four times what it can do, every answer is late.
"""

import asyncio
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from secrets import token_hex

import httpx
import orjson
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.errors import Problem
from api.middleware import SECURITY_HEADERS
from core.metrics import REFUSED, STREAMS

# Longer than a burst, shorter than anybody notices.
WAIT_SECONDS = 0.02
# So long after a refusal there are too many.
CROWDED_SECONDS = 0.1
RETRY_SECONDS = 1
# A body that is not there so soon after its head is waited for without a place.
PROMPT_SECONDS = 0.1
# So long a body may be silent.
SILENT_SECONDS = 10.0
# Asked by those who want to know how things are, most of all when they are bad.
_ALWAYS = frozenset({"/healthz", "/readyz", "/metrics"})

_PROBLEM = Problem(
    type="urn:tyohaarify:problem:service_unavailable",
    title="Service unavailable",
    status=503,
    code="service_unavailable",
    detail="Too many requests are being worked on. Try again in a moment.",
    request_id=None,
)
_BODY = orjson.dumps(_PROBLEM.model_dump(exclude_none=True))
_HEADERS = (
    (b"content-type", b"application/problem+json"),
    (b"content-length", str(len(_BODY)).encode()),
    (b"retry-after", str(RETRY_SECONDS).encode()),
    (b"access-control-allow-origin", b"*"),
    *SECURITY_HEADERS,
)
_HEAD = b"HTTP/1.1 503 Service Unavailable\r\n" + b"".join(
    b"%s: %s\r\n" % header for header in _HEADERS
)


class Places:
    """So many requests at a time; as many again wait a moment for a place.

    That is for bursts. Once somebody had to be refused, one may wait and no more: enough for no
    place to stay free, and a longer queue would only have everybody in it wait longer.
    """

    def __init__(self, most: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._most = most
        self._clock = clock
        self._crowded_until = float("-inf")
        # Below zero while more came back from elsewhere than there are places.
        self._free = most
        self._waiting: deque[asyncio.Future[bool]] = deque()

    @property
    def is_full(self) -> bool:
        """Whether nobody more may even wait."""
        if self._free > 0 or not self._waiting:
            return False
        return len(self._waiting) >= self._most or self._clock() < self._crowded_until

    @property
    def is_exceeded(self) -> bool:
        """Whether more requests came back from elsewhere than there are places."""
        return self._free < 0

    async def take(self) -> bool:
        """Whether there was a place, or soon became one."""
        if self._free > 0:
            self._free -= 1
            return True
        if self.is_full:
            self.note_refusal()
            return False
        return await self._wait()

    def note_refusal(self) -> None:
        """Somebody was refused, as there was no place even to wait."""
        self._crowded_until = self._clock() + CROWDED_SECONDS

    def take_back(self) -> None:
        """A place for who had one, even if there is none."""
        self._free -= 1

    def leave(self) -> None:
        """Gives the place to who waits longest."""
        while self._waiting and self._free >= 0:
            first = self._waiting.popleft()
            if not first.done():
                first.set_result(True)
                return
        self._free += 1

    async def _wait(self) -> bool:
        loop = asyncio.get_running_loop()
        place: asyncio.Future[bool] = loop.create_future()
        self._waiting.append(place)
        timer = loop.call_later(WAIT_SECONDS, _give_up, place)
        try:
            return await place
        except asyncio.CancelledError:
            if place.done() and not place.cancelled() and place.result():
                self.leave()
            raise
        finally:
            timer.cancel()


def _give_up(place: asyncio.Future[bool]) -> None:
    if not place.done():
        place.set_result(False)


class _Holder:
    """A request with a place, which it has only while it needs this process or Postgres."""

    def __init__(self, places: Places) -> None:
        self._places = places
        self._away = 0
        self.has_left = False

    def leave(self) -> None:
        """Does without the place from now on."""
        if not self.has_left:
            self.has_left = True
            if not self._away:
                self._places.leave()

    @contextmanager
    def elsewhere(self) -> Iterator[None]:
        """Does without the place for a while."""
        self._away += 1
        if self._away == 1 and not self.has_left:
            self._places.leave()
        try:
            yield
        finally:
            self._away -= 1
            if not self._away and not self.has_left:
                self._places.take_back()

    async def next_of_body(self, receive: Receive) -> Message:
        """Return the next message of a body, without the place while the body is slow.

        Raises HTTPException 408 after SILENT_SECONDS without one, 503 when all places are taken by
        then: otherwise a few clients that send nothing would keep all others out.
        """
        waiting = asyncio.ensure_future(receive())
        try:
            await asyncio.wait({waiting}, timeout=PROMPT_SECONDS)
            if not waiting.done():
                with self.elsewhere():
                    await asyncio.wait({waiting}, timeout=SILENT_SECONDS)
                if not waiting.done():
                    raise HTTPException(
                        408, "The body did not arrive in time. Send the request again."
                    )
                if self._places.is_exceeded:
                    raise HTTPException(503, _PROBLEM.detail, {"Retry-After": str(RETRY_SECONDS)})
            return waiting.result()
        finally:
            waiting.cancel()


_holder: ContextVar[_Holder | None] = ContextVar("holder", default=None)


class Admission:
    """Lets as many requests in as there are places, and refuses the rest with 503.

    Health, figures and what ``is_at_hand`` says are always answered. A stream of events gives its
    place back when it begins.
    """

    def __init__(self, app: ASGIApp, *, most: int, is_at_hand: Callable[[Scope], bool]) -> None:
        self._app = app
        self._is_at_hand = is_at_hand
        self._places = Places(most)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        if scope["type"] != "http" or scope["path"] in _ALWAYS or self._is_at_hand(scope):
            await self._app(scope, receive, send)
        elif await self._places.take():
            await self._admitted(scope, receive, send)
        else:
            await _refuse(send)

    @property
    def is_full(self) -> bool:
        """Whether ``refuses`` has to be asked."""
        return self._places.is_full

    def refuses(self, path: str, query: bytes) -> bool:
        """Whether a GET is refused right now; ``api.protocol`` then does so in its stead."""
        scope = {"type": "http", "method": "GET", "path": path, "query_string": query}
        if not self.is_full or path in _ALWAYS or self._is_at_hand(scope):
            return False
        self._places.note_refusal()
        return True

    async def _admitted(self, scope: Scope, receive: Receive, send: Send) -> None:
        holder = _Holder(self._places)
        _holder.set(holder)

        async def send_noting_streams(message: Message) -> None:
            if message["type"] == "http.response.start" and _is_stream(message):
                holder.leave()
                STREAMS.inc()
            await send(message)

        try:
            await self._app(scope, _patient(scope, receive, holder), send_noting_streams)
        finally:
            if holder.has_left:
                STREAMS.dec()
            holder.leave()


class ElsewhereTransport(httpx.AsyncHTTPTransport):
    """For the client of other services: who waits for them holds no place here.

    Or a slow Supabase would have the API refuse what it could well answer.
    """

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """One exchange, up to the answer's headers."""
        holder = _holder.get()
        if holder is None:
            return await super().handle_async_request(request)
        with holder.elsewhere():
            return await super().handle_async_request(request)


def _patient(scope: Scope, receive: Receive, holder: _Holder) -> Receive:
    """Return ``receive`` that gives the place up while the body of the request is slow."""
    if scope["method"] in {"GET", "HEAD", "OPTIONS"}:
        return receive
    is_complete = False

    async def receive_body() -> Message:
        nonlocal is_complete
        if is_complete:
            return await receive()
        message = await holder.next_of_body(receive)
        is_complete = message["type"] != "http.request" or not message.get("more_body", False)
        return message

    return receive_body


def _is_stream(message: Message) -> bool:
    return any(
        name == b"content-type" and value.startswith(b"text/event-stream")
        for name, value in message["headers"]
    )


def refusal() -> bytes:
    """The whole answer, for who is refused without a task."""
    REFUSED.inc()
    return b"%sx-request-id: %s\r\n\r\n%s" % (_HEAD, token_hex(16).encode(), _BODY)


async def _refuse(send: Send) -> None:
    REFUSED.inc()
    headers = [*_HEADERS, (b"x-request-id", token_hex(16).encode())]
    await send({"type": "http.response.start", "status": 503, "headers": headers})
    await send({"type": "http.response.body", "body": _BODY})
