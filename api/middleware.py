"""What happens to every request: an id, a log line, a size limit, security headers.

Plain ASGI: Starlette's BaseHTTPMiddleware would cost a task and two queues a request.
"""

import re
import time
from uuid import uuid4

import structlog
from starlette.datastructures import MutableHeaders
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.errors import unexpected_problem

log = structlog.get_logger()

MAX_BODY_BYTES = 1_048_576
_REQUEST_ID = re.compile(r"[A-Za-z0-9_.-]{8,64}")
_SECURITY_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "X-Frame-Options": "DENY",
}


class RequestContext:
    """Gives each request an id (the caller's ``X-Request-Id`` if sane), logs it, hardens it."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started = time.perf_counter()
        request_id = _request_id(scope)
        status = 500
        started_response = False

        async def send_with_headers(message: Message) -> None:
            nonlocal status, started_response
            if message["type"] == "http.response.start":
                started_response = True
                status = message["status"]
                headers = MutableHeaders(scope=message)
                headers["X-Request-Id"] = request_id
                headers.update(_SECURITY_HEADERS)
            await send(message)

        with structlog.contextvars.bound_contextvars(request_id=request_id):
            try:
                await self._app(scope, _limited(receive), send_with_headers)
            except Exception:
                # Here and not in an exception handler of the app, which would answer without the
                # request id and the headers.
                log.exception("unexpected_error")
                if started_response:
                    raise
                await unexpected_problem()(scope, receive, send_with_headers)
            finally:
                log.info(
                    "request",
                    method=scope["method"],
                    route=_route(scope),
                    status=status,
                    ms=round((time.perf_counter() - started) * 1000, 2),
                )


def _request_id(scope: Scope) -> str:
    for name, value in scope["headers"]:
        if name == b"x-request-id" and _REQUEST_ID.fullmatch(given := str(value, "latin-1")):
            return given
    return uuid4().hex


def _route(scope: Scope) -> str:
    # The template, not the path: a share token in the path must not reach the log.
    path: str = getattr(scope.get("route"), "path", "(unknown)")
    return path


def _limited(receive: Receive) -> Receive:
    received = 0

    async def receive_limited() -> Message:
        nonlocal received
        message = await receive()
        if message["type"] == "http.request":
            received += len(message.get("body", b""))
            if received > MAX_BODY_BYTES:
                # An HTTPException, which FastAPI lets through when it reads the body.
                raise HTTPException(413, f"The body may have at most {MAX_BODY_BYTES} bytes.")
        return message

    return receive_limited
