"""search_templates: any script, any spelling, page by page."""

from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from tests.rpc.conftest import MakeTemplate, Row, code, rpc
from tests.support import Person, Stack

STARTERS = {path.stem for path in Path(__file__).parents[2].glob("supabase/seeds/templates/*.html")}


def search(stack: Stack, query: str | None, **wish: Any) -> list[Row]:
    return [dict(row) for row in rpc(stack.supabase(), "search_templates", query=query, **wish)]


def search_all(stack: Stack, query: str, **wish: Any) -> list[Row]:
    """Every page: other tests leave templates behind."""
    found: list[Row] = []
    after: dict[str, Any] = {}
    while page := search(stack, query, max_rows=50, **wish, **after):
        found += page
        after = {"after_rank": page[-1]["rank"], "after_id": page[-1]["template_id"]}
    return found


def slugs(found: list[Row]) -> set[str]:
    return {row["slug"] for row in found}


SPELLINGS = {
    "diwali": ["दिवाली", "deepavali", "DIPAWALI", "दीपावली", "தீபாவளி", "దీపావళి", "দীপাবলি", "tihar"],
    "eid": ["ईद", "عید", "عيد", "ঈদ", "Eid Mubarak"],
    "rakhi": ["राखी", "raksha bandhan", "ਰੱਖੜੀ", "રક્ષાબંધન", "രക്ഷാ ബന്ധൻ"],
    "pongal": ["பொங்கல்", "पोंगल", "తై పొంగల్ పొంగల్", "pongal"],
    "onam": ["ഓണം", "ओणम", "thiruvonam"],
}


@pytest.mark.parametrize(
    ("word", "spelling"), [(word, other) for word, others in SPELLINGS.items() for other in others]
)
def test_a_festival_is_found_in_any_script_and_spelling(
    stack: Stack, word: str, spelling: str
) -> None:
    found = slugs(search_all(stack, spelling)) & STARTERS
    expected = slugs(search_all(stack, word)) & STARTERS
    assert expected
    assert found == expected


def test_what_is_named_so_comes_before_what_is_like_it(stack: Stack) -> None:
    found = search_all(stack, "lamps night")
    # Other tests leave templates behind, with names of their own.
    starters = [row["slug"] for row in found if row["slug"] in STARTERS]
    assert starters[0] == "diwali-night-of-lamps"
    ranks = [row["rank"] for row in found]
    assert ranks == sorted(ranks, reverse=True)


def test_a_short_word_does_not_find_half_the_gallery(stack: Stack) -> None:
    assert {row["festival_slug"] for row in search(stack, "eid")} == {"eid-al-fitr", "eid-al-adha"}
    # Templates other tests left behind belong to no festival.
    assert [row for row in search(stack, "द") if row["festival_slug"]] == []


async def test_filters_narrow_what_is_found(stack: Stack, make_template: MakeTemplate) -> None:
    # A word of its own: of what other tests leave behind, search ranks only the newest.
    word = f"filtered{uuid4().hex[:8]}"
    for slug in ("diwali-night-of-lamps", "holi-gulal-clouds"):
        starter = stack.template(slug)
        places = {name: starter[name] for name in ("festival_id", "category_id")}
        for is_premium in (True, False):
            await make_template(word, is_premium=is_premium, **places)
    everything = search_all(stack, word)
    assert len(everything) == 4
    filters: list[tuple[str, str, Any]] = [
        ("in_festival", "festival_slug", "diwali"),
        ("in_category", "category_slug", everything[0]["category_slug"]),
        ("premium", "is_premium", True),
        ("premium", "is_premium", False),
    ]
    for name, field, value in filters:
        expected = {row["slug"] for row in everything if row[field] == value}
        assert expected
        assert slugs(search_all(stack, word, **{name: value})) == expected
    assert search(stack, "diwali", in_festival="holi") == []
    assert search(stack, word, in_language="xx") == []
    assert search(stack, word, with_tags=["no-such-tag"]) == []
    assert slugs(search_all(stack, word, with_tags=None)) == slugs(everything)


async def test_tags_and_language_of_a_template_are_searched(
    stack: Stack, make_template: MakeTemplate
) -> None:
    word = f"quux{uuid4().hex[:8]}"
    made = await make_template(word, tags=["gold", "kids"], language="hi")
    await make_template(word, tags=["gold"], language="ta")
    assert slugs(search(stack, word, with_tags=["gold", "kids"])) == {made["slug"]}
    assert slugs(search(stack, word, in_language="hi")) == {made["slug"]}
    assert len(search(stack, word, with_tags=["gold"])) == 2


async def test_pages_have_no_gaps_and_no_repeats(stack: Stack, make_template: MakeTemplate) -> None:
    word = f"zorba{uuid4().hex[:8]}"
    made = {(await make_template(f"{word} {'very ' * (n % 3)}{n}"))["id"] for n in range(25)}
    seen: list[str] = []
    after: dict[str, Any] = {}
    while page := search(stack, word, max_rows=7, **after):
        seen += [row["template_id"] for row in page]
        after = {"after_rank": page[-1]["rank"], "after_id": page[-1]["template_id"]}
    assert len(seen) == len(set(seen)) == 25
    assert set(seen) == made


async def test_only_what_anyone_may_see_is_found_even_by_its_author(
    stack: Stack, other: Person, make_template: MakeTemplate
) -> None:
    word = f"hidden{uuid4().hex[:8]}"
    await make_template(word, status="pending")
    await make_template(word, status="rejected")
    await make_template(word, is_public=False)
    gone = await make_template(word)
    assert len(search(stack, word)) == 1
    assert rpc(other, "delete_template", template_id=gone["id"]) is True
    assert search(stack, word) == []
    assert rpc(other, "search_templates", query=word) == []


@pytest.mark.parametrize(
    "query",
    [
        "'; drop table public.templates; --",
        "$sql$ || (select version()) || $sql$",
        "a & | ! <-> ( :* \\ ' \"",
        '"unclosed phrase',
        "%s {0} ${jndi} \u202e \u200d 🪔",
        "or and not -",
        "x" * 100_000,
        "-diwali",
    ],
)
def test_no_text_breaks_the_search(stack: Stack, query: str) -> None:
    search(stack, query)
    assert search(stack, "diwali")


@pytest.mark.parametrize("query", ["", "   ", "🪔", None])
def test_nothing_asked_is_nothing_found(stack: Stack, query: str | None) -> None:
    assert search(stack, query) == []


def test_a_page_is_never_longer_than_fifty_rows_nor_shorter_than_one(stack: Stack) -> None:
    assert len(search(stack, "card", max_rows=1_000_000)) <= 50
    assert len(search(stack, "diwali", max_rows=-3)) == 1


def test_wrong_types_are_refused_and_not_run(stack: Stack) -> None:
    assert code(lambda: search(stack, "diwali", after_id="' or true --")) == "22P02"
