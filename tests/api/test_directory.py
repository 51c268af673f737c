"""The table of routes finds what asking every route would find."""

import re
from typing import Any
from uuid import uuid4

import httpx
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
APP = create_app(ApiSettings.model_validate(SETTINGS))
DIRECTORY, *ROUTES = APP.routes
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


@pytest.mark.parametrize("context", CONTEXTS, ids=lambda context: f"{context.path_format}")
def test_no_dependency_comes_by_way_of_an_inclusion(context: RouteContext) -> None:
    # Plans of reads are made of the route's own.
    route = context.original_route
    assert isinstance(route, APIRoute)
    assert calls(context.dependant) == calls(route.dependant)


def calls(dependant: Any) -> list[Any]:
    return [each.call for each in dependant.dependencies]


async def test_what_fails_inside_a_route_is_a_problem_with_its_request_id() -> None:
    # Nothing was started, so there is nothing for the route to work with.
    transport = httpx.ASGITransport(APP)
    async with httpx.AsyncClient(transport=transport, base_url="http://test") as client:
        answer = await client.get("/api/v1/templates/categories")
    assert (answer.status_code, answer.json()["code"]) == (500, "internal_error")
    assert answer.json()["request_id"] == answer.headers["x-request-id"]
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "services" not in answer.text
