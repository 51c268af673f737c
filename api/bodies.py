"""Request bodies: how large they may be, and strict JSON (RFC 8259).

Every limit is declared beside its route::

    @router.post("")
    @takes_bodies_up_to(1_048_576)

Routes that declare nothing take ``JSON_BYTES``. All work here grows in proportion to the body.
"""

import json
from collections.abc import Callable, Coroutine
from math import isfinite
from typing import Any, TypeVar

from fastapi import Request, Response
from starlette.exceptions import HTTPException
from starlette.types import Message, Receive, Scope

Endpoint = TypeVar("Endpoint", bound=Callable[..., Any])
Handler = Callable[[Request], Coroutine[Any, Any, Response]]

JSON_BYTES = 65_536
# What a form adds to the file in it.
FORM_BYTES = 16_384
# Ten times as many as the largest useful body has. Each costs time here and in validation.
MAX_VALUES = 5_000
# A double has at most 309 digits before its point. Python reads long integers in quadratic time.
MAX_NUMBER_CHARACTERS = 400
_SHOWN_CHARACTERS = 100
_MAX_BYTES = "max_body_bytes"


def takes_bodies_up_to(size: int) -> Callable[[Endpoint], Endpoint]:
    """Declare that the bodies of a route may have ``size`` bytes instead of ``JSON_BYTES``."""

    def declare(endpoint: Endpoint) -> Endpoint:
        setattr(endpoint, _MAX_BYTES, size)
        return endpoint

    return declare


def max_body_bytes(endpoint: object) -> int:
    """Return how many bytes the body of a request to ``endpoint`` may have."""
    size: int = getattr(endpoint, _MAX_BYTES, JSON_BYTES)
    return size


def limit_body(scope: Scope, receive: Receive) -> Receive:
    """Return ``receive`` that raises HTTPException 413 for a body that is too large.

    A declared length is checked before anything is read, and bytes are counted as they arrive.
    """
    received = 0

    async def receive_limited() -> Message:
        nonlocal received
        # The router has set the endpoint by the time a body is read.
        limit = max_body_bytes(scope.get("endpoint"))
        if not received and _declared_length(scope) > limit:
            raise _too_large(limit)
        message = await receive()
        if message["type"] == "http.request":
            received += len(message.get("body", b""))
            if received > limit:
                raise _too_large(limit)
        return message

    return receive_limited


def strict(handler: Handler) -> Handler:
    """Return ``handler`` with requests that read JSON by RFC 8259."""

    async def handle(request: Request) -> Response:
        return await handler(StrictRequest(request.scope, request.receive))

    return handle


class StrictRequest(Request):
    """A request whose JSON repeats no name and has finite numbers, few values and UTF-8 text.

    Python alone takes the last of two values, NaN and Infinity, and UTF-16.
    """

    async def json(self) -> Any:
        """Return the parsed body.

        Raises json.JSONDecodeError for invalid JSON, HTTPException 413 for over MAX_VALUES values.
        """
        try:
            text = (await self.body()).decode()
            if _count_values(text) > MAX_VALUES:
                raise HTTPException(413, f"The body may hold at most {MAX_VALUES:,} values.")
            return json.loads(
                text,
                object_pairs_hook=_object,
                parse_float=_float,
                parse_int=_int,
                parse_constant=_float,
            )
        except _RefusedError as error:
            raise json.JSONDecodeError(str(error), "", 0) from error
        except UnicodeDecodeError as error:
            raise json.JSONDecodeError("it is not UTF-8", "", 0) from error
        except RecursionError as error:
            raise json.JSONDecodeError("it nests too deeply", "", 0) from error


class _RefusedError(ValueError):
    """The JSON breaks a rule; the message says which."""


def _declared_length(scope: Scope) -> int:
    # The server has checked that it is a number; a chunked body has none.
    return next((int(value) for name, value in scope["headers"] if name == b"content-length"), 0)


def _too_large(limit: int) -> HTTPException:
    return HTTPException(413, f"The body may have at most {limit:,} bytes.")


def _count_values(text: str) -> int:
    """Return an upper bound of the values in valid JSON, without parsing it."""
    count = _count_separators(text)
    if count <= MAX_VALUES:
        return count
    # Strings may hold any number of separators: count again without the strings.
    unescaped = text.replace("\\\\", "").replace('\\"', "")
    return _count_separators("".join(unescaped.split('"')[::2]))


def _count_separators(text: str) -> int:
    return text.count(",") + text.count("[") + text.count("{")


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) < len(pairs):
        raise _RefusedError(f"{_first_repeated(pairs)[:_SHOWN_CHARACTERS]!r} is given twice")
    return made


def _first_repeated(pairs: list[tuple[str, Any]]) -> str:
    seen: set[str] = set()
    for name, _ in pairs:
        if name in seen:
            return name
        seen.add(name)
    raise ValueError("A name appears twice in an object.")


def _int(text: str) -> int:
    _check_length(text)
    return int(text)


def _float(text: str) -> float:
    _check_length(text)
    number = float(text)
    if not isfinite(number):
        raise _RefusedError(f"{text[:_SHOWN_CHARACTERS]} is not a number that JSON has")
    return number


def _check_length(text: str) -> None:
    if len(text) > MAX_NUMBER_CHARACTERS:
        raise _RefusedError(f"a number has over {MAX_NUMBER_CHARACTERS} characters")
