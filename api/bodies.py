"""JSON as people mean it: what every JSON body is read by."""

import json
from collections.abc import Callable, Coroutine
from math import isfinite
from typing import Any

from fastapi import Request, Response

Handler = Callable[[Request], Coroutine[Any, Any, Response]]


def strict(handler: Handler) -> Handler:
    """The handler, given requests whose JSON names nothing twice and has numbers only that are."""

    async def handle(request: Request) -> Response:
        return await handler(StrictRequest(request.scope, request.receive))

    return handle


class StrictRequest(Request):
    """Reads JSON by RFC 8259; Python takes the last of two values, and numbers JSON has not."""

    async def json(self) -> Any:
        """The body; json.JSONDecodeError when it is none."""
        body = await self.body()
        try:
            return json.loads(
                body, object_pairs_hook=_object, parse_float=_number, parse_constant=_number
            )
        except _RefusedError as error:
            raise json.JSONDecodeError(str(error), body.decode(), 0) from error


class _RefusedError(ValueError):
    """What is wrong with the JSON."""


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise _RefusedError(f"{twice!r} is given twice")
    return made


def _number(text: str) -> float:
    number = float(text)
    if not isfinite(number):
        raise _RefusedError(f"{text} is no number that JSON has")
    return number
