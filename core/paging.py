"""Lists, a page at a time: by keyset, so that a page costs the same wherever it is."""

import base64
import binascii
from collections.abc import Callable, Iterable, Sequence
from typing import Annotated, Any, Generic, TypeVar

import orjson
from pydantic import BaseModel, Field, TypeAdapter, ValidationError

from core.errors import FieldProblem, InvalidInputError

Item = TypeVar("Item")
Row = TypeVar("Row")
Values = TypeVar("Values", bound=tuple[Any, ...])

MAX_LIMIT = 100

Limit = Annotated[int, Field(ge=1, le=MAX_LIMIT, description="Maximum number of items.")]
Cursor = Annotated[str, Field(max_length=500, description="`next_cursor` of the previous page.")]


class Page(BaseModel, Generic[Item]):
    """A page of a list, and the cursor of the next one."""

    items: list[Item]
    next_cursor: str | None = Field(description="`cursor` of the next page; null on the last one.")
    total: int | None = Field(default=None, description="Length of the list, if requested.")


def decode_cursor(cursor: str | None, kind: type[Values]) -> Values | None:
    """The values a cursor holds, None for the first page; InvalidInputError for any other text.

    ``kind`` is their tuple type, such as ``tuple[datetime, UUID]``.
    """
    if cursor is None:
        return None
    try:
        text = base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4))
        return TypeAdapter(kind).validate_json(text)
    except (binascii.Error, ValueError, ValidationError) as error:
        raise InvalidInputError(
            FieldProblem("cursor", "Give the next_cursor of a page of this list.")
        ) from error


def page_of(
    rows: Sequence[Row],
    limit: int,
    place: Callable[[Row], tuple[Any, ...]],
    make: Callable[[Row], Item],
    total: int | None = None,
) -> Page[Item]:
    """The page made of ``rows``, for which a store was asked ``limit + 1`` of.

    ``place`` gives the values the list is sorted by, which the next page begins after.
    """
    shown, following = _shown(rows, limit, place)
    return Page(items=[make(row) for row in shown], next_cursor=following, total=total)


def write_page(
    rows: Sequence[Row],
    limit: int,
    place: Callable[[Row], tuple[Any, ...]],
    make: Callable[[Row], dict[str, Any]],
    **more: Any,
) -> bytes:
    """The JSON of the page that ``page_of`` gives, for the lists that are read the most.

    ``make`` gives an item's values by name: those of its model, which is not made. ``more`` is
    what the page has beside its items, such as ``total``.
    """
    shown, following = _shown(rows, limit, place)
    return write_items((make(row) for row in shown), next_cursor=following, **more)


def write_items(items: Iterable[dict[str, Any]], **more: Any) -> bytes:
    """The JSON of a list: its items, and what it has beside them."""
    return orjson.dumps({"items": list(items), **more}, default=str, option=orjson.OPT_UTC_Z)


def _shown(
    rows: Sequence[Row], limit: int, place: Callable[[Row], tuple[Any, ...]]
) -> tuple[Sequence[Row], str | None]:
    shown = rows[:limit]
    return shown, _encode(place(shown[-1])) if len(rows) > limit else None


def _encode(values: tuple[Any, ...]) -> str:
    return base64.urlsafe_b64encode(orjson.dumps(values, default=str)).rstrip(b"=").decode()
