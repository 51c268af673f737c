"""What happens to every request: an id, a log line, a size limit, security headers.

Plain ASGI: Starlette's BaseHTTPMiddleware would cost a task and two queues a request.
"""

import re
import time
from secrets import token_hex

import structlog
from starlette.middleware.cors import CORSMiddleware
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.bodies import limit_body
from api.directory import TEMPLATE
from api.errors import unexpected_problem
from core.logs import log_request
from core.metrics import note_request

log = structlog.get_logger()

BODY = "http.response.body"
# What ReadLimit tells, unless a limit of the route's own tells otherwise.
RATE_LIMIT = "rate_limit_headers"
_REQUEST_ID = re.compile(r"[A-Za-z0-9_.-]{8,64}")
SECURITY_HEADERS = (
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"x-frame-options", b"DENY"),
)


class RequestContext:
    """Gives each request an id (the caller's ``X-Request-Id`` if sane); logs, times, hardens it."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started = time.perf_counter()
        request_id, status, has_begun, has_ended = _request_id(scope), 500, False, False

        async def send_with_headers(message: Message) -> None:
            nonlocal status, has_begun, has_ended
            if message["type"] == "http.response.start":
                has_begun = True
                status = message["status"]
                message["headers"] = [
                    *message["headers"],
                    *scope.get(RATE_LIMIT, ()),
                    (b"x-request-id", request_id.encode()),
                    *SECURITY_HEADERS,
                ]
            await send(message)
            has_ended = has_begun and not message.get("more_body", message["type"] != BODY)

        _remove_escapes(scope)
        # Never unbound: the server gives each request a context of its own.
        structlog.contextvars.bind_contextvars(request_id=request_id)
        try:
            await self._app(scope, limit_body(scope, receive), send_with_headers)
        except Exception:
            # FastAPI has answered already, unless it was not the app that failed.
            log.exception("unexpected_error")
            if not has_begun:
                await unexpected_problem()(scope, receive, send_with_headers)
            elif not has_ended:
                raise
        finally:
            seconds = time.perf_counter() - started
            # The template, not the path, which may hold a share token.
            method, route = scope["method"], scope.get(TEMPLATE, "(unknown)")
            log_request(request_id, method, route, status, seconds)
            note_request(method, route, status, seconds)


class Cors(CORSMiddleware):
    """Starlette's, spared callers that are no browsers."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        if scope["type"] != "http" or any(name == b"origin" for name, _ in scope["headers"]):
            await super().__call__(scope, receive, send)
            return

        async def send_varying(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message["headers"], (b"vary", b"Origin")]
            await send(message)

        await self.app(scope, receive, send_varying)


def _remove_escapes(scope: Scope) -> None:
    """Remove backslashes from cookies; those of this API have none.

    FastAPI parses the cookies of each request, and Python before 3.11.10 takes a time for escapes
    in them that grows with the square of their number (CVE-2024-7592).
    """
    if any(name == b"cookie" and b"\\" in value for name, value in scope["headers"]):
        scope["headers"] = [
            (name, value.replace(b"\\", b"") if name == b"cookie" else value)
            for name, value in scope["headers"]
        ]


def _request_id(scope: Scope) -> str:
    for name, value in scope["headers"]:
        if name == b"x-request-id" and _REQUEST_ID.fullmatch(given := str(value, "latin-1")):
            return given
    return token_hex(16)
