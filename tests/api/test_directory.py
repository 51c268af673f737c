"""The table of routes finds what asking every route would find."""

import re
from typing import Any
from uuid import uuid4

import pytest
from fastapi.routing import APIRoute, RouteContext, iter_route_contexts
from starlette.routing import Match

from api.directory import TEMPLATE, Directory
from api.main import create_app
from core.settings import ApiSettings

SETTINGS = {
    "redis_url": "redis://127.0.0.1",
    "supabase_url": "http://127.0.0.1",
    "api_url": "http://127.0.0.1",
    "database_url": "postgresql://127.0.0.1/none",
    "supabase_publishable_key": "none",
}
DIRECTORY, *ROUTES = create_app(ApiSettings.model_validate(SETTINGS)).routes
CONTEXTS = [
    context
    for context in iter_route_contexts(ROUTES)
    if isinstance(context.original_route, APIRoute)
]


def path_of(context: RouteContext) -> str:
    return re.sub(r"\{[^}]*\}", lambda _: str(uuid4()), context.path_format or "")


@pytest.mark.parametrize("context", CONTEXTS, ids=lambda context: f"{context.path_format}")
def test_every_route_is_found_as_without_the_table(context: RouteContext) -> None:
    assert isinstance(DIRECTORY, Directory)
    path = path_of(context)
    for method in context.methods or ():
        scope = {"type": "http", "method": method, "path": path, "root_path": ""}
        match, found = DIRECTORY.matches(scope)
        assert match is Match.FULL
        assert found[TEMPLATE] == context.path_format
        assert found["endpoint"] is first(method, path).endpoint
        assert found["path_params"] == first(method, path).path_regex.match(path).groupdict()


def first(method: str, path: str) -> Any:
    """The route that comes first among those that fit."""
    return next(
        context
        for context in CONTEXTS
        if method in (context.methods or ()) and context.path_regex.match(path)
    )
