"""`fields`: of each item of a list what was asked for, in every list that has it."""

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from typing import Any

import asyncpg
import httpx
import pytest

from core.cards.models import Card
from core.db import Connection
from core.identity import ANONYMOUS
from core.storage import PublicFiles
from core.templates import service
from core.templates.models import (
    Template,
    TemplateQuery,
    TemplateSearchQuery,
    TemplateSearchResult,
    TrendingQuery,
    TrendingTemplate,
)
from tests.support import Person, Stack, drawn, eventually, generate

ANY_FIELDS: dict[str, type[Card | Template]] = {
    "/cards/my-cards": Card,
    "/templates": Template,
    "/templates/featured": Template,
    "/templates/trending": TrendingTemplate,
    "/templates/search": TemplateSearchResult,
}
# Figures are gathered, and pictures drawn, meanwhile.
MOVING = {
    *("like_count", "usage_count", "view_count", "review_count", "average_rating", "score"),
    *("preview_image_url", "updated_at"),
}


@pytest.fixture(scope="module")
def visitor(stack: Stack, unlimited: str) -> Person:
    """Somebody for whom each of the lists has something, and who searches without end."""
    person, template = stack.person(), stack.template("diwali-rangoli")["id"]
    drawn(person, generate(person, template))
    assert person.api.post(f"/templates/{template}/views").status_code == 204
    # What trends is kept for a minute.
    eventually(lambda: asked(person.api, "/templates/trending").json()["items"], 90)
    return replace(person, api=replace(stack, api_url=unlimited).api(person.token))


def asked(api: httpx.Client, path: str, **wish: Any) -> httpx.Response:
    if path.endswith("/search"):
        return api.post(path, json={"query": "diwali", **wish})
    return api.get(path, params=wish)


def items(api: httpx.Client, path: str, **wish: Any) -> list[dict[str, Any]]:
    answer = asked(api, path, **wish)
    assert answer.status_code == 200, answer.text
    found: list[dict[str, Any]] = answer.json()["items"]
    assert found
    return found


@pytest.mark.parametrize("path", ANY_FIELDS)
def test_only_the_fields_asked_for_are_sent(visitor: Person, path: str) -> None:
    names = list(ANY_FIELDS[path].model_fields)
    assert all(set(item) == set(names) for item in items(visitor.api, path))
    whole = {item["id"]: item for item in items(visitor.api, path, fields=names)}
    assert all(set(item) == set(names) for item in whole.values())
    for name in names:
        few = items(visitor.api, path, fields=[name])
        assert all(set(item) == {"id", name} for item in few)
        if name not in MOVING:
            # What trends may be something else already.
            assert [item[name] for item in few if item["id"] in whole] == [
                whole[item["id"]][name] for item in few if item["id"] in whole
            ]


@pytest.mark.parametrize("path", sorted(ANY_FIELDS.keys() - {"/templates/trending"}))
def test_commas_between_names_are_as_good_as_names_apart(visitor: Person, path: str) -> None:
    apart = asked(visitor.api, path, fields=["language", "id", "created_at"])
    for commas in ("language,id,created_at", " created_at, language", "id,language,created_at,id"):
        assert asked(visitor.api, path, fields=[commas]).content == apart.content


@pytest.mark.parametrize("path", ANY_FIELDS)
@pytest.mark.parametrize(
    "wrong", ["created_by", "user_id", "template_code", "*", "ID", "", "id,", "author.username"]
)
def test_other_names_are_refused_and_those_there_are_told(
    visitor: Person, path: str, wrong: str
) -> None:
    refused = asked(visitor.api, path, fields=["id", wrong])
    assert refused.status_code == 422
    [error] = refused.json()["errors"]
    known = ", ".join(ANY_FIELDS[path].model_fields)
    assert error == {"field": "fields", "message": f"Choose from: {known}."}


@pytest.mark.parametrize("wrong", ["id", {"id": True}, [1], None])
def test_a_body_names_fields_in_a_list(visitor: Person, wrong: Any) -> None:
    refused = asked(visitor.api, "/templates/search", fields=wrong)
    assert refused.status_code == 422
    assert refused.json()["errors"][0]["field"] in {"fields", "fields.0"}


@pytest.mark.parametrize("path", ["/cards/my-cards", "/templates"])
def test_no_field_at_all_is_all_of_them(visitor: Person, path: str) -> None:
    assert asked(visitor.api, path, fields=[]).content == asked(visitor.api, path).content


@pytest.mark.parametrize("sort", ["newest", "popular", "rating"])
def test_pages_go_on_by_values_that_are_not_shown(visitor: Person, sort: str) -> None:
    whole = [item["id"] for item in items(visitor.api, "/templates", sort=sort, limit=100)]
    seen: list[str] = []
    cursor = None
    while len(seen) < len(whole):
        more: dict[str, str] = {"cursor": cursor} if cursor else {}
        answer = asked(visitor.api, "/templates", sort=sort, limit=7, fields="slug", **more)
        page = answer.json()
        assert all(set(item) == {"id", "slug"} for item in page["items"])
        seen += [item["id"] for item in page["items"]]
        cursor = page["next_cursor"]
    assert (seen, cursor) == (whole, None)


def test_a_search_goes_on_by_a_rank_that_is_not_shown(visitor: Person) -> None:
    whole = [item["id"] for item in items(visitor.api, "/templates/search", limit=4)]
    first = asked(visitor.api, "/templates/search", limit=2, fields=["name"]).json()
    second = asked(
        visitor.api, "/templates/search", limit=2, fields=["name"], cursor=first["next_cursor"]
    ).json()
    assert [item["id"] for item in first["items"] + second["items"]] == whole
    assert first["method"] == "full_text"


def test_what_is_kept_for_everybody_is_whole(stack: Stack, visitor: Person) -> None:
    category = stack.template("diwali-rangoli")["category_id"]
    for path, alone in (
        ("/templates/featured", {}),
        ("/templates/trending", {}),
        ("/templates", {}),
        ("/templates", {"category_id": category}),
    ):
        for api in (stack.api(), visitor.api):
            few = items(api, path, **alone, fields="name")
            assert all(set(item) == {"id", "name"} for item in few)
            names = set(ANY_FIELDS[path].model_fields)
            assert all(set(item) == names for item in items(api, path, **alone))


@pytest.fixture
async def statements(stack: Stack) -> AsyncIterator[tuple[Connection, list[str]]]:
    """A connection, and what is said to the database over it."""
    told: list[str] = []
    async with (
        asyncpg.create_pool(stack.db_url, min_size=1) as pool,
        pool.acquire() as connection,
    ):
        with connection.query_logger(lambda query: told.append(query.query)):
            yield connection, told


FILES = PublicFiles("http://127.0.0.1")
LISTS: dict[str, Callable[[Connection, list[str]], Any]] = {
    "gallery": lambda db, names: service.list_templates(
        db, FILES, TemplateQuery(fields=names), ANONYMOUS
    ),
    "featured": lambda db, names: service.featured(db, FILES, names),
    "trending": lambda db, names: service.trending(db, FILES, TrendingQuery(fields=names)),
    "search": lambda db, names: service.search(
        db, FILES, TemplateSearchQuery(query="diwali", fields=names)
    ),
}


@pytest.mark.parametrize("name", LISTS)
async def test_authors_nobody_asked_for_are_not_looked_up(
    visitor: Person, statements: tuple[Connection, list[str]], name: str
) -> None:
    connection, told = statements
    change = connection.transaction()
    await change.start()
    # Templates that come with the platform have no author.
    await connection.execute("set local session_replication_role = replica")
    await connection.execute("update public.templates set created_by = $1", visitor.id)
    for fields, is_looked_up in ((["name"], False), (["author"], True), ([], True)):
        told.clear()
        assert await LISTS[name](connection, fields)
        await asyncio.sleep(0)  # asyncpg tells its loggers in the loop's next round.
        assert any("public.authors" in query for query in told) is is_looked_up, fields
    await change.rollback()
