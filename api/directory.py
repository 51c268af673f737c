"""Finds the route of a request without asking each one: there are over a hundred."""

from collections.abc import Iterable
from typing import Any

from fastapi.routing import APIRoute, RouteContext, iter_route_contexts
from starlette._utils import get_route_path
from starlette.routing import BaseRoute, Match
from starlette.types import Receive, Scope, Send

TEMPLATE = "route_template"
# Parameters come behind /api/v1/<noun>, or last.
_FIXED = 4


class Directory(BaseRoute):
    """A table of all other routes, to stand before them.

    What it does not know (another method, parameters with a type of their own) is left to them.
    """

    def __init__(self, routes: Iterable[BaseRoute]) -> None:
        self._exact: dict[tuple[str, str], RouteContext] = {}
        self._shaped: dict[tuple[str, int, str], list[RouteContext]] = {}
        for context in iter_route_contexts(list(routes)):
            if isinstance(context.original_route, APIRoute):
                self._add(context)

    def _add(self, context: RouteContext) -> None:
        path = context.path_format or ""
        shape = _shape(path)
        for method in context.methods or ():
            if "{" not in path:
                self._exact.setdefault((method, path), context)
            elif "{" not in shape[1] and ":" not in (context.path or ""):
                self._shaped.setdefault((method, *shape), []).append(context)

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        """The route for the request's method and path, if it is in the table."""
        if scope["type"] != "http":
            return Match.NONE, {}
        method, path = scope["method"], get_route_path(scope)
        exact = self._exact.get((method, path))
        if exact is not None:
            return Match.FULL, _found(exact, {})
        for context in self._shaped.get((method, *_shape(path)), ()):
            match = context.path_regex.match(path)
            if match:
                return Match.FULL, _found(context, match.groupdict())
        return Match.NONE, {}

    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Lets the route that was found answer."""
        await scope["directory.app"](scope, receive, send)


def _shape(path: str) -> tuple[int, str]:
    """How many parts a path has, and those that no parameter is among."""
    parts = path.split("/")
    return len(parts), "/".join(parts[: min(_FIXED, len(parts) - 1)])


def _found(context: RouteContext, parameters: dict[str, Any]) -> Scope:
    return {
        "endpoint": context.endpoint,
        "path_params": parameters,
        "route": context.original_route,
        "directory.app": context.app,
        TEMPLATE: context.path_format,
    }
