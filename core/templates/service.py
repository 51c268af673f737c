"""The gallery: lists of templates, one template, likes; all in the caller's transaction."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import asyncpg

from core.authors import Author, find_authors
from core.db import Connection
from core.errors import FieldProblem, InvalidInputError, NotFoundError
from core.identity import Identity
from core.paging import decode_cursor, write_items, write_page
from core.storage import PublicFiles
from core.templates import store
from core.templates.models import (
    LikeResult,
    Template,
    TemplateCategory,
    TemplateCategoryList,
    TemplateDetails,
    TemplateQuery,
    TemplateSearchQuery,
    TemplateSearchResult,
    TrendingQuery,
    TrendingTemplate,
)

FEATURED_COUNT = 24
_COLUMNS = tuple(name for name in Template.model_fields if name != "author")
_PLACES: dict[str, Any] = {
    "newest": tuple[datetime, UUID],
    "popular": tuple[int, UUID],
    "rating": tuple[float, UUID],
}


async def list_templates(
    connection: Connection, files: PublicFiles, wanted: TemplateQuery, caller: Identity
) -> bytes:
    """Templates anyone sees, or the caller's own: the JSON of a page of Template.

    InvalidInputError for a strange cursor.
    """
    if wanted.owner == "me" and caller.user_id is None:
        raise InvalidInputError(FieldProblem("owner", "Sign in to list your own templates."))
    after = decode_cursor(wanted.cursor, _PLACES[wanted.sort])
    rows = await store.list_templates(connection, wanted, caller.user_id, after)
    total = None
    if wanted.total:
        total = await store.count_templates(connection, wanted, caller.user_id)
    make = await _maker(connection, files, Template, wanted.fields, rows)

    def place(row: asyncpg.Record) -> tuple[Any, UUID]:
        value = {
            "newest": row["created_at"],
            "popular": row["usage_count"],
            "rating": row["average_rating"] or 0.0,
        }[wanted.sort]
        return value, row["id"]

    return write_page(rows, wanted.limit, place, make, total=total)


async def featured(connection: Connection, files: PublicFiles, fields: Sequence[str]) -> bytes:
    """What the editors chose, the newest first: the JSON of ItemList[Template]."""
    wanted = TemplateQuery(is_featured=True, limit=FEATURED_COUNT)
    rows = (await store.list_templates(connection, wanted, None, None))[:FEATURED_COUNT]
    return write_items(map(await _maker(connection, files, Template, fields, rows), rows))


async def trending(connection: Connection, files: PublicFiles, wanted: TrendingQuery) -> bytes:
    """What was used, liked and looked at lately: the JSON of ItemList[TrendingTemplate]."""
    scores = await store.trending(connection, wanted.days, wanted.festival, wanted.limit)
    rows = await store.find_templates(connection, list(scores))
    make = await _maker(connection, files, TrendingTemplate, wanted.fields, rows, score=scores)
    return write_items(map(make, rows))


async def search(connection: Connection, files: PublicFiles, wish: TemplateSearchQuery) -> bytes:
    """Templates by words in any script, the best first: the JSON of SearchPage[FoundTemplate]."""
    rank, after_id = decode_cursor(wish.cursor, tuple[float, UUID]) or (None, None)
    ranks = await store.search(
        connection,
        wish.query,
        wish.festival,
        wish.category,
        wish.language,
        list(wish.tags),
        wish.is_premium,
        wish.limit + 1,
        rank,
        after_id,
    )
    rows = await store.find_templates(connection, list(ranks))
    return write_page(
        rows,
        wish.limit,
        lambda row: (ranks[row["id"]], row["id"]),
        await _maker(connection, files, TemplateSearchResult, wish.fields, rows, rank=ranks),
        method="full_text",
    )


async def categories(connection: Connection) -> TemplateCategoryList:
    """All styles."""
    rows = await store.list_categories(connection)
    return TemplateCategoryList(items=[TemplateCategory.model_validate(dict(row)) for row in rows])


async def show_templates(
    connection: Connection, files: PublicFiles, ids: list[UUID], fields: Sequence[str] = ()
) -> dict[UUID, dict[str, Any]]:
    """Those of these templates that the caller sees: these fields of Template, or all of them."""
    rows = await store.find_templates(connection, ids)
    make = await _maker(connection, files, Template, fields, rows)
    return {row["id"]: make(row) for row in rows}


async def get_template(
    connection: Connection, files: PublicFiles, template_id: UUID, caller: Identity
) -> TemplateDetails:
    """A template; NotFoundError when the caller sees none such."""
    row = await find_template(connection, template_id)
    authors = await _authors(connection, [row])
    user_id = caller.user_id
    liked = user_id is not None and await store.is_liked(connection, template_id, user_id)
    return TemplateDetails.model_validate(
        {
            **row,
            "preview_image_url": files.absolute(row["preview_image_url"]),
            "author": authors.get(row["created_by"]),
            "is_liked": liked,
            **row["counts"],
        }
    )


async def like_template(
    connection: Connection, template_id: UUID, caller: Identity, liked: bool | None
) -> LikeResult:
    """Sets the caller's like, or turns it round for None; NotFoundError for no such template."""
    await find_template(connection, template_id)
    if liked is None:
        counts = await store.toggle_like(connection, template_id)
    else:
        user_id = caller.require_user_id()
        counts = await store.set_like(connection, template_id, user_id, liked=liked)
    return LikeResult(liked=counts["liked"], like_count=counts["like_count"])


async def record_view(connection: Connection, template_id: UUID) -> None:
    """Counts a look; NotFoundError for no such template."""
    await find_template(connection, template_id)
    await store.record_view(connection, template_id)


async def find_template(connection: Connection, template_id: UUID) -> asyncpg.Record:
    """The row of a template; NotFoundError when the caller sees none such."""
    row = await store.find_template(connection, template_id)
    if row is None:
        raise NotFoundError("template_not_found", "There is no such template.")
    return row


async def _authors(connection: Connection, rows: Iterable[asyncpg.Record]) -> Mapping[UUID, Author]:
    return await find_authors(connection, {row["created_by"] for row in rows} - {None})


async def _maker(
    connection: Connection,
    files: PublicFiles,
    model: type[Template],
    fields: Sequence[str],
    rows: Iterable[asyncpg.Record],
    **more: Mapping[UUID, float],
) -> Callable[[asyncpg.Record], dict[str, Any]]:
    """What makes a list's item of each of ``rows``: these fields of ``model``, or all of them.

    ``more`` has the values, by id, of what is not in the rows. Authors are fetched if asked for.
    """
    names = set(fields or model.model_fields)
    columns = [name for name in _COLUMNS if name in names]
    figures = [(name, values) for name, values in more.items() if name in names]
    authors = await _authors(connection, rows) if "author" in names else None

    def make(row: asyncpg.Record) -> dict[str, Any]:
        item = {name: row[name] for name in columns}
        if "preview_image_url" in item:
            item["preview_image_url"] = files.absolute(item["preview_image_url"])
        if authors is not None:
            author = authors.get(row["created_by"])
            item["author"] = author and author.model_dump()
        for name, values in figures:
            item[name] = values[row["id"]]
        return item

    return make
