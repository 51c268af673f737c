"""Requests with an Idempotency-Key take effect once."""

from concurrent.futures import ThreadPoolExecutor
from uuid import uuid4

import httpx
import pytest

from tests.support import Person, Stack, generate


@pytest.fixture(scope="module")
def card(stack: Stack, owner: Person) -> str:
    return str(generate(owner, stack.template("diwali-night-of-lamps")["id"])["card"]["id"])


def named(person: Person, card: str, key: str, name: str = "Asha") -> httpx.Response:
    return person.api.post(
        f"/cards/{card}/recipients", json={"name": name}, headers={"Idempotency-Key": key}
    )


async def recipients_of(stack: Stack, card: str) -> int:
    rows = await stack.sql("select count(*) from card_recipients where card_id = $1::uuid", card)
    return int(rows[0][0])


async def test_fifty_at_once_take_effect_once_and_all_learn_the_same_answer(
    stack: Stack, owner: Person, card: str
) -> None:
    key, before = str(uuid4()), await recipients_of(stack, card)
    with ThreadPoolExecutor(50) as pool:
        answers = list(pool.map(lambda _: named(owner, card, key), range(50)))
    made = [answer for answer in answers if answer.status_code == 201]
    waiting = [answer for answer in answers if answer.status_code == 409]
    assert made
    assert len(made) + len(waiting) == 50
    assert {answer.json()["code"] for answer in waiting} <= {"idempotency_in_progress"}
    assert len({answer.text for answer in made}) == 1
    assert sum("idempotency-replayed" not in answer.headers for answer in made) == 1
    assert await recipients_of(stack, card) == before + 1
    again = named(owner, card, key)
    assert (again.status_code, again.text) == (201, made[0].text)
    assert again.headers["content-type"] == "application/json"


async def test_a_key_means_one_request_only(stack: Stack, owner: Person, card: str) -> None:
    key = str(uuid4())
    assert named(owner, card, key).status_code == 201
    before = await recipients_of(stack, card)
    for answer in (
        named(owner, card, key, name="Ravi"),
        owner.api.post(
            "/messages/suggest",
            json={"festival_id": str(uuid4())},
            headers={"Idempotency-Key": key},
        ),
    ):
        assert answer.status_code == 422
        assert answer.json()["errors"][0]["field"] == "Idempotency-Key"
    assert await recipients_of(stack, card) == before


def test_the_key_of_one_user_is_nothing_to_another(owner: Person, other: Person, card: str) -> None:
    key = str(uuid4())
    assert named(owner, card, key).status_code == 201
    assert named(other, card, key).json()["code"] == "card_not_found"


def test_what_failed_may_be_tried_again_under_its_key(owner: Person, card: str) -> None:
    key = str(uuid4())
    refused = named(owner, card, key, name="")
    assert refused.status_code == 422
    assert named(owner, card, key).status_code == 201


@pytest.mark.parametrize("key", ["", "x" * 256, "tab\there"])
def test_a_key_is_1_to_255_printable_characters(owner: Person, card: str, key: str) -> None:
    answer = named(owner, card, key)
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["field"] == "Idempotency-Key"


async def test_an_answer_with_a_secret_is_not_kept(stack: Stack, owner: Person, card: str) -> None:
    key = {"Idempotency-Key": str(uuid4())}
    first = owner.api.post(f"/cards/{card}/share", json={}, headers=key)
    again = owner.api.post(f"/cards/{card}/share", json={}, headers=key)
    assert (first.status_code, first.json()["token"] != "") == (201, True)
    assert (again.status_code, again.json()["code"]) == (409, "idempotency_answer_not_kept")
    rows = await stack.sql("select count(*) from card_shares where card_id = $1::uuid", card)
    assert rows[0][0] == 1


async def test_a_transaction_that_dies_takes_the_answer_along(
    stack: Stack, owner: Person, card: str
) -> None:
    # What the API does under a key, cut off before its commit.
    key, before = str(uuid4()), await recipients_of(stack, card)
    await stack.sql(
        "do $$ begin perform private.keep_answer("
        f"'{owner.id}', '{key}', sha256('x'), 201::smallint, '{{}}', 'x'); "
        "raise sqlstate 'P0001'; exception when sqlstate 'P0001' then null; end $$"
    )
    assert named(owner, card, key).status_code == 201
    assert await recipients_of(stack, card) == before + 1


def test_answers_carry_an_entity_tag_and_who_has_them_gets_304(owner: Person, card: str) -> None:
    first = owner.api.get(f"/cards/{card}")
    job = f"/jobs/{uuid4()}"
    assert owner.api.get(job, headers={"If-None-Match": "*"}).status_code == 404
    tag = first.headers["etag"]
    for known in (tag, f'"other", W/{tag}'):
        again = owner.api.get(f"/cards/{card}", headers={"If-None-Match": known})
        if again.status_code == 200:  # It was being drawn.
            assert again.headers["etag"] != tag
            continue
        assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", tag)


@pytest.mark.parametrize("path", ["/templates", "/templates/categories", "/auth/me"])
def test_lists_of_entity_tags_are_read_whole(owner: Person, path: str) -> None:
    tag = owner.api.get(path).headers["etag"]
    lists: dict[int, list[list[str]]] = {
        304: [[f'"a,b", W/{tag}'], [f'"a,W/",{tag}'], ['"x"', tag], [tag, '"x"'], ["*"]],
        200: [[f'"x, {tag.strip(chr(34))}"'], [f"x{tag}"], [tag.strip('"')], [f"w/{tag}"], ['"']],
    }
    for status, headers in lists.items():
        for lines in headers:
            known = [("If-None-Match", line) for line in lines]
            assert owner.api.get(path, headers=known).status_code == status, lines
