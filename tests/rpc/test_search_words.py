"""How words of a search are compared and weighed."""

from typing import Any
from uuid import uuid4

import pytest

from tests.rpc.conftest import MakeTemplate, Row, rpc
from tests.support import Stack


def search(stack: Stack, query: str, **filters: Any) -> list[Row]:
    return [dict(row) for row in rpc(stack.supabase(), "search_templates", query=query, **filters)]


async def value(stack: Stack, expression: str, *arguments: object) -> Any:
    [row] = await stack.sql(f"select {expression} as value", *arguments)
    return row["value"]


async def count_words(stack: Stack) -> None:
    """Has all waiting words counted, also those that the worker is just counting."""
    while await stack.sql("select from private.search_word_changes limit 1"):
        await stack.sql("select private.count_search_words(1000)")


async def templates_with(stack: Stack, spelling: str) -> int | None:
    rows = await stack.sql(
        "select templates from private.search_vocabulary where spelling = $1", spelling
    )
    return rows[0]["templates"] if rows else None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("दीपावली", "deepavali"),
        ("राखी", "rakhi"),
        ("ரக்ஷா", "raksha"),
        ("ഓണം", "onam"),
        ("फाग", "phag"),
        ("क़ुरबानी", "क\u093cुरबानी"),
        ("ಕ್ರಿಸ್\u200cಮಸ್", "ಕ್ರಿಸ್ಮಸ್"),
        ("pooja", "puja"),
        ("kites", "kite"),
        ("sankranti", "संक्रांति"),
        ("DIWALIIII", "diwali"),
        ("e\u0301te", "ete"),
    ],
)
async def test_spellings_of_a_word_have_one_key(stack: Stack, one: str, other: str) -> None:
    keys = "array(select private.word_key(w) from unnest(private.spell_words($1)) w)"
    assert await value(stack, keys, one) == await value(stack, keys, other)


@pytest.mark.parametrize(("one", "other"), [("holy", "holi"), ("holly", "holi"), ("soon", "sun")])
async def test_words_that_mean_something_else_have_another_key(
    stack: Stack, one: str, other: str
) -> None:
    keys = "array(select private.word_key(w) from unnest(private.spell_words($1)) w)"
    assert await value(stack, keys, one) != await value(stack, keys, other)


@pytest.mark.parametrize(
    ("one", "other", "distance"),
    [("diwlai", "diwali", 1), ("chrismas", "christmas", 1), ("kitten", "sitting", 3), ("", "a", 1)],
)
async def test_the_edit_distance_counts_a_swap_once(
    stack: Stack, one: str, other: str, distance: int
) -> None:
    assert await value(stack, "private.edit_distance($1, $2)", one, other) == distance


async def test_a_misspelt_word_of_a_template_is_found_once_it_is_counted(
    stack: Stack, make_template: MakeTemplate
) -> None:
    made = await make_template("Zephyrine garden")
    await count_words(stack)
    assert [row["slug"] for row in search(stack, "zephirine")] == [made["slug"]]
    assert [row["slug"] for row in search(stack, "zehpyrine garden")] == [made["slug"]]
    # Two errors are too many for a word that is no festival's.
    assert search(stack, "zefhirine") == []


async def test_words_are_counted_as_templates_come_and_go(
    stack: Stack, make_template: MakeTemplate
) -> None:
    word = f"zq{uuid4().hex[:12]}".translate(str.maketrans("0123456789", "ghijklmnop"))
    [spelling] = await value(stack, "private.spell_words($1)", word)
    hidden = await make_template(word, status="pending")
    first = await make_template(f"{word} {word}")
    await make_template(word)
    await count_words(stack)
    assert await templates_with(stack, spelling) == 2
    await stack.sql(
        "update templates set moderation_status = 'approved' where id = $1", hidden["id"]
    )
    await stack.sql("update templates set name = 'Another' where id = $1", first["id"])
    await count_words(stack)
    assert await templates_with(stack, spelling) == 2
    await stack.sql("update templates set is_public = false where name = $1", word)
    await count_words(stack)
    assert await templates_with(stack, spelling) is None


async def test_a_rare_word_counts_more_than_a_common_one(
    stack: Stack, make_template: MakeTemplate
) -> None:
    common, rare = (f"z{uuid4().hex[:10]}x" for _ in range(2))
    for number in range(6):
        await make_template(f"{common} {number}")
    wanted = await make_template(f"{rare} thing")
    await count_words(stack)
    found = search(stack, f"{common} {rare}")
    assert found[0]["slug"] == wanted["slug"]


async def test_more_words_that_match_come_first_and_an_unknown_one_empties_nothing(
    stack: Stack, make_template: MakeTemplate
) -> None:
    one, two = (f"y{uuid4().hex[:10]}x" for _ in range(2))
    both = await make_template(f"{one} {two}")
    single = await make_template(one)
    await count_words(stack)
    assert search(stack, f"{two} unheardof {one}")[0]["slug"] == both["slug"]
    assert {row["slug"] for row in search(stack, f"{one} unheardof")} == {
        both["slug"],
        single["slug"],
    }


async def test_a_name_counts_more_than_a_description(
    stack: Stack, make_template: MakeTemplate
) -> None:
    word = f"x{uuid4().hex[:10]}z"
    described = await make_template("Something", description=f"With a {word} in it.")
    named = await make_template(word)
    assert [row["slug"] for row in search(stack, word)] == [named["slug"], described["slug"]]


async def test_greetings_alone_find_templates_that_say_so(
    stack: Stack, make_template: MakeTemplate
) -> None:
    made = await make_template("Boss wishes for you")
    found = search(stack, "wishes for boss", max_rows=50)
    assert made["slug"] in {row["slug"] for row in found}
    assert search(stack, "for the of") == []


async def test_names_of_a_festival_are_found_as_soon_as_they_are_written(
    stack: Stack, make_template: MakeTemplate
) -> None:
    slug = f"f-{uuid4().hex[:8]}"
    [festival] = await stack.sql(
        "insert into festivals (slug, name) values ($1, 'Quorvexday') returning id", slug
    )
    await make_template("A card", festival_id=str(festival["id"]))
    assert search(stack, "happy quorvexdya 2027")[0]["festival_slug"] == slug
    await stack.sql("insert into festival_aliases values ($1, 'बृहस्पोत्सव')", festival["id"])
    assert search(stack, "बृहस्पोत्सव की शुभकामनाएं")[0]["festival_slug"] == slug
    await stack.sql("update festivals set is_active = false where id = $1", festival["id"])
    assert search(stack, "quorvexday") == []
    await stack.sql("delete from templates where festival_id = $1", festival["id"])
    await stack.sql("delete from festivals where id = $1", festival["id"])
    names = "(select count(*) from private.festival_names where festival_id = $1)"
    assert await value(stack, names, festival["id"]) == 0


@pytest.mark.parametrize(
    "query",
    [
        "a b c d e f g h i j k l m n o p q r s t u v w x y z " * 4,
        "diwali" * 33,
        "दि" * 100,
        "﷽" * 200,
    ],
)
async def test_the_terms_of_a_query_are_bounded(stack: Stack, query: str) -> None:
    # Twelve words may each stand for ten others; the rest for themselves.
    terms = "(select count(*) from private.search_terms($1))"
    assert await value(stack, terms, query) <= 24 + 12 * 10
    search(stack, query)
