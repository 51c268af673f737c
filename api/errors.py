"""One error body for everything: ``application/problem+json`` (RFC 9457) with a stable ``code``.

No answer carries the text of an unexpected exception; the log does, under the same request id.
"""

from collections.abc import Sequence
from http import HTTPStatus
from typing import Any, cast

import structlog
from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel, Field
from starlette.exceptions import HTTPException

from core.errors import (
    ConflictError,
    DomainError,
    ForbiddenError,
    InvalidInputError,
    NotFoundError,
    PreconditionFailedError,
    RateLimitedError,
    TooLargeError,
    UnauthenticatedError,
    UnavailableError,
    UnsupportedTypeError,
)

_STATUS: dict[type[DomainError], int] = {
    UnauthenticatedError: 401,
    ForbiddenError: 403,
    NotFoundError: 404,
    ConflictError: 409,
    PreconditionFailedError: 412,
    TooLargeError: 413,
    UnsupportedTypeError: 415,
    InvalidInputError: 422,
    RateLimitedError: 429,
    UnavailableError: 503,
}
# Names and values come from the request; an answer that repeats them all could be larger than it.
MAX_ERRORS = 20
MAX_FIELD = 200
MAX_MESSAGE = 500
# Browsers and proxies stop at 8 to 32 kB.
MAX_HEAD_BYTES = 32_768
_TITLES = {
    400: "Bad request",
    401: "Not signed in",
    403: "Not allowed",
    404: "Not found",
    405: "Method not allowed",
    408: "Request timeout",
    409: "Conflict",
    412: "Changed meanwhile",
    413: "Request too large",
    415: "Unsupported media type",
    422: "Invalid input",
    429: "Too many requests",
    431: "Headers too large",
    500: "Internal error",
    503: "Service unavailable",
}


class ProblemField(BaseModel):
    """An invalid field."""

    field: str = Field(description="Dotted path, for example variables.accent.")
    message: str


class Problem(BaseModel):
    """An error, for programs (``code``) and for people (``detail``)."""

    type: str = Field(description="The kind of problem, as a URN of its code.")
    title: str
    status: int
    code: str = Field(description="Stable; the codes are listed in docs/reference.md.")
    detail: str
    request_id: str | None = Field(description="Id of the request in the logs.")
    errors: list[ProblemField] | None = Field(
        default=None, description="The invalid fields, with status 422: at most 20."
    )


def problem(
    status: int,
    code: str,
    detail: str,
    *,
    errors: list[ProblemField] | None = None,
    headers: dict[str, str] | None = None,
) -> Response:
    """Return the response for one problem, with the first MAX_ERRORS of ``errors``."""
    body = Problem(
        type=f"urn:tyohaarify:problem:{code}",
        title=_TITLES.get(status, "Error"),
        status=status,
        code=code,
        detail=detail,
        request_id=structlog.contextvars.get_contextvars().get("request_id"),
        errors=None if errors is None else [_short(error) for error in errors[:MAX_ERRORS]],
    )
    return JSONResponse(
        body.model_dump(exclude_none=True),
        status_code=status,
        media_type="application/problem+json",
        headers=headers,
    )


def responses(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """The OpenAPI entries for these problem statuses."""
    return {
        status: {
            "description": _TITLES[status],
            "content": {"application/problem+json": {"schema": _REFERENCE}},
        }
        for status in statuses
    }


_REFERENCE = {"$ref": "#/components/schemas/Problem"}


def rate_limit_headers(limit: int, remaining: int, reset: int) -> dict[str, str]:
    """How much of a limit is left, and in how many seconds there is all of it again."""
    return {
        "RateLimit-Limit": str(limit),
        "RateLimit-Remaining": str(remaining),
        "RateLimit-Reset": str(reset),
    }


async def _domain_error(_: Request, error: Exception) -> Response:
    error = cast("DomainError", error)
    headers: dict[str, str] = {}
    fields = None
    if isinstance(error, UnauthenticatedError):
        headers["WWW-Authenticate"] = "Bearer"
    if isinstance(error, RateLimitedError | UnavailableError):
        headers["Retry-After"] = str(error.retry_after)
    if isinstance(error, RateLimitedError) and error.limit is not None:
        headers |= rate_limit_headers(error.limit, 0, error.retry_after)
    if isinstance(error, InvalidInputError):
        fields = [ProblemField(field=f.field, message=f.message) for f in error.fields]
    status = next(_STATUS[kind] for kind in type(error).__mro__ if kind in _STATUS)
    return problem(status, error.code, error.message, errors=fields, headers=headers)


async def _validation_error(request: Request, error: Exception) -> Response:
    # PUT /templates/featured finds PUT /templates/{template_id}, and an id that is none.
    if request.method not in (allowed := request.app.methods_of(request.scope["path"])):
        return _not_allowed(allowed)
    details: Sequence[Any] = cast("RequestValidationError", error).errors()
    for detail in details:
        if detail["type"] == "json_invalid":
            why = _printable(detail["ctx"]["error"])
            return problem(400, "invalid_json", f"The body is not valid JSON: {why}.")
    fields = [
        ProblemField(
            field=_printable(".".join(map(str, detail["loc"][1:])) or str(detail["loc"][0])),
            message=_printable(detail["msg"]),
        )
        for detail in details[:MAX_ERRORS]
    ]
    return problem(
        422, "invalid_input", "The request has fields that are not valid.", errors=fields
    )


def _short(error: ProblemField) -> ProblemField:
    return ProblemField(
        field=shorten(error.field, MAX_FIELD), message=shorten(error.message, MAX_MESSAGE)
    )


def shorten(text: str, size: int) -> str:
    """Return ``text``, cut to ``size`` characters, the last of which then is an ellipsis."""
    return text if len(text) <= size else f"{text[: size - 1]}…"


def _printable(text: str) -> str:
    # JSON may smuggle in half a surrogate pair, which no answer could carry back.
    return text.encode("utf-8", "replace").decode()


async def _http_error(request: Request, error: Exception) -> Response:
    error = cast("HTTPException", error)
    if error.status_code == HTTPStatus.METHOD_NOT_ALLOWED:
        return _not_allowed(request.app.methods_of(request.scope["path"]))
    codes = {
        404: "route_not_found",
        408: "request_timeout",
        413: "body_too_large",
        503: "service_unavailable",
    }
    code = codes.get(error.status_code, "bad_request")
    detail = "There is no such address." if code == "route_not_found" else str(error.detail)
    return problem(error.status_code, code, detail, headers=dict(error.headers or {}))


def _not_allowed(allowed: set[str]) -> Response:
    return problem(
        405,
        "method_not_allowed",
        "The address does not take this method.",
        headers={"Allow": ", ".join(sorted(allowed))},
    )


async def _unexpected_error(_: Request, __: Exception) -> Response:
    return unexpected_problem()


def unexpected_problem() -> Response:
    """The answer to what nobody foresaw; the log has the rest."""
    return problem(500, "internal_error", "Something went wrong here. It has been logged.")


def head_problem() -> bytes:
    """Return the whole answer to a request whose address and headers are too large."""
    response = problem(
        431,
        "headers_too_large",
        f"The address and the headers may have at most {MAX_HEAD_BYTES:,} bytes together.",
        headers={"Connection": "close"},
    )
    lines = [b"HTTP/1.1 431 Request Header Fields Too Large"]
    lines += [b"%s: %s" % header for header in response.raw_headers]
    return b"\r\n".join([*lines, b"", bytes(response.body)])


def install_error_handlers(app: FastAPI) -> None:
    """Makes every error of the app a problem document."""
    # Each is async, or Starlette would send it through a thread.
    app.add_exception_handler(DomainError, _domain_error)
    app.add_exception_handler(RequestValidationError, _validation_error)
    app.add_exception_handler(HTTPException, _http_error)
    app.add_exception_handler(Exception, _unexpected_error)
