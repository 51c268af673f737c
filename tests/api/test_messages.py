"""Message suggestions through the API."""

import re
from typing import Any
from uuid import uuid4

import pytest

from tests.support import Person, Stack


@pytest.fixture(scope="module")
def diwali(stack: Stack) -> str:
    rows = stack.supabase().table("festivals").select("id").eq("slug", "diwali").execute().data
    return str(dict(rows[0])["id"])  # type: ignore[arg-type]  # one JSON object


def suggest(person: Person, **wish: Any) -> list[dict[str, Any]]:
    answer = person.api.post("/messages/suggest", json=wish)
    assert answer.status_code == 200, answer.text
    suggestions: list[dict[str, Any]] = answer.json()["suggestions"]
    return suggestions


def test_hindi_messages_are_in_devanagari_and_differ(owner: Person, diwali: str) -> None:
    found = suggest(owner, festival_id=diwali, language="hi", count=5)
    assert len({one["text"] for one in found}) == 5
    for one in found:
        assert one["language"] == "hi"
        assert one["source"] == "composer"
        assert re.search("[\u0900-\u097f]", one["text"])
        assert not re.search("[A-Za-z]", one["text"])


def test_the_same_wish_gives_the_same_messages_and_a_higher_variation_others(
    owner: Person, diwali: str
) -> None:
    first = suggest(owner, festival_id=diwali, count=2)
    assert suggest(owner, festival_id=diwali, count=2) == first
    assert suggest(owner, festival_id=diwali, count=2, variation=2) != first


def test_a_message_keeps_to_the_wanted_length(owner: Person, diwali: str) -> None:
    found = suggest(owner, festival_id=diwali, language="hi", max_length=60, count=3)
    assert all(len(one["text"]) <= 60 for one in found)


def test_a_language_nobody_covers_is_answered_in_another_and_says_so(
    owner: Person, diwali: str
) -> None:
    [one] = suggest(owner, festival_id=diwali, language="fi", count=1)
    assert one["language"] == "en"


def test_a_users_text_stays_text(owner: Person, diwali: str) -> None:
    name = "{$x} <b>{{ 7*7 }}</b>"
    [one] = suggest(owner, festival_id=diwali, recipient_name=name, count=1)
    assert name in one["text"] or "<" not in one["text"]


def test_an_unknown_festival_is_a_404(owner: Person) -> None:
    answer = owner.api.post("/messages/suggest", json={"festival_id": str(uuid4())})
    assert (answer.status_code, answer.json()["code"]) == (404, "festival_not_found")


@pytest.mark.parametrize(
    ("field", "value"),
    [("tone", "angry"), ("count", 6), ("max_length", 10), ("language", "??"), ("colour", "red")],
)
def test_a_wrong_field_is_named(owner: Person, diwali: str, field: str, value: object) -> None:
    answer = owner.api.post("/messages/suggest", json={"festival_id": diwali, field: value})
    assert answer.status_code == 422
    assert [error["field"] for error in answer.json()["errors"]] == [field]


def test_suggestions_are_for_signed_in_people(stack: Stack, diwali: str) -> None:
    assert stack.api().post("/messages/suggest", json={"festival_id": diwali}).status_code == 401


def test_what_is_left_of_the_limit_is_told(owner: Person, diwali: str) -> None:
    answer = owner.api.post("/messages/suggest", json={"festival_id": diwali})
    limit, left = (int(answer.headers[f"ratelimit-{name}"]) for name in ("limit", "remaining"))
    assert 0 <= left < limit
    assert int(answer.headers["ratelimit-reset"]) > 0
