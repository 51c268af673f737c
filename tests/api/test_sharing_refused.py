"""Cards that cannot be shown are neither shared nor sent, by the API and by supabase-js alike."""

import asyncio
from typing import Any
from uuid import uuid4

import asyncpg
import httpx
import pytest

from tests.rpc.conftest import decide, refusal, rpc, waiting
from tests.support import Person, Stack, drawn, generate

CODES = {
    "card_rejected": "Appeal the decision, or make another card.",
    "card_not_ready": "Wait for its job to succeed; retry it if it failed.",
}


@pytest.fixture(scope="module")
async def moderator(stack: Stack) -> Person:
    person = stack.person()
    await stack.sql("insert into user_roles (user_id, role) values ($1, 'moderator')", person.id)
    return person


@pytest.fixture
def card(stack: Stack, owner: Person) -> dict[str, Any]:
    template = stack.template("diwali-night-of-lamps")["id"]
    made = drawn(owner, generate(owner, template, is_public=True))
    recipient = {"name": "Asha", "email": f"{uuid4().hex}@example.com"}
    added = owner.api.post(f"/cards/{made['id']}/recipients", json=recipient)
    assert added.status_code == 201
    return made


async def put(stack: Stack, card: dict[str, Any], change: str) -> None:
    await stack.sql(f"update user_cards set {change} where id = $1::text::uuid", card["id"])  # noqa: S608  constants


async def counts(stack: Stack, card: dict[str, Any]) -> tuple[int, int]:
    """How many links and e-mail jobs the card has."""
    [row] = await stack.sql(
        "select (select count(*) from card_shares where card_id = $1::text::uuid) as links,"
        " (select count(*) from jobs where kind = 'email.send'"
        "  and dedupe_key like '%' || $1 || '%') as emails",
        card["id"],
    )
    return row["links"], row["emails"]


def check_refused(owner: Person, card: dict[str, Any], code: str) -> None:
    """Fail unless sharing and sending are 409 with that code, by either way."""
    for verb, function in (("share", "create_card_share"), ("send", "send_card")):
        answer = owner.api.post(f"/cards/{card['id']}/{verb}", json={})
        assert (answer.status_code, answer.json()["code"]) == (409, code)
        assert answer.json()["detail"].endswith(CODES[code])
        error = refusal(lambda function=function: rpc(owner, function, card_id=card["id"]))  # type: ignore[misc]
        assert (error.code, error.hint) == (code, CODES[code])


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ("moderation_status = 'rejected'", "card_rejected"),
        ("moderation_status = 'rejected', status = 'queued', image_path = null", "card_rejected"),
        ("status = 'failed', image_path = null", "card_not_ready"),
        ("status = 'queued', image_path = null", "card_not_ready"),
    ],
)
async def test_a_card_that_no_link_would_show_is_409_for_share_and_send(
    stack: Stack, owner: Person, card: dict[str, Any], change: str, code: str
) -> None:
    await put(stack, card, change)
    check_refused(owner, card, code)
    assert await counts(stack, card) == (0, 0)


async def test_supabase_js_is_answered_409_with_the_code(
    stack: Stack, owner: Person, card: dict[str, Any]
) -> None:
    await put(stack, card, "moderation_status = 'rejected'")
    headers = {"apikey": stack.publishable_key, "Authorization": f"Bearer {owner.token}"}
    for function in ("create_card_share", "send_card"):
        url = f"{stack.supabase_url}/rest/v1/rpc/{function}"
        async with httpx.AsyncClient() as client:
            answer = await client.post(url, json={"card_id": card["id"]}, headers=headers)
        assert (answer.status_code, answer.json()["code"]) == (409, "card_rejected")


def test_a_card_is_shared_again_once_its_appeal_is_granted(
    stack: Stack, owner: Person, moderator: Person, card: dict[str, Any]
) -> None:
    before = owner.api.post(f"/cards/{card['id']}/share").json()
    case = waiting(moderator, card["id"])
    assert decide(moderator, case, approve=False, reason="It is not kind.")
    check_refused(owner, card, "card_rejected")
    assert rpc(owner, "appeal_moderation_case", case_id=case["id"], appeal="It is meant well.")
    check_refused(owner, card, "card_rejected")
    assert stack.api().get(f"/cards/shared/{before['token']}").status_code == 404
    assert decide(moderator, waiting(moderator, card["id"]), approve=True)
    again = owner.api.post(f"/cards/{card['id']}/share")
    assert again.status_code == 201
    for link in (before, again.json()):
        assert stack.api().get(f"/cards/shared/{link['token']}").status_code == 200
    sent = owner.api.post(f"/cards/{card['id']}/send")
    assert (sent.status_code, sent.json()) == (202, {"queued": 1})


async def test_owners_still_get_files_of_rejected_cards(
    stack: Stack, owner: Person, card: dict[str, Any]
) -> None:
    await put(stack, card, "moderation_status = 'rejected'")
    export = {"card_ids": [card["id"]], "format": "png"}
    assert owner.api.post("/cards/export", json=export).status_code == 202
    assert owner.api.get(f"/cards/{card['id']}/image").status_code == 307


async def test_a_card_with_its_last_picture_is_shared_while_it_is_drawn_anew(
    stack: Stack, owner: Person, card: dict[str, Any]
) -> None:
    await put(stack, card, "status = 'rendering'")
    made = owner.api.post(f"/cards/{card['id']}/share")
    assert made.status_code == 201
    assert stack.api().get(f"/cards/shared/{made.json()['token']}").status_code == 200


def test_a_deleted_card_is_404_like_unknown(owner: Person, card: dict[str, Any]) -> None:
    assert owner.api.delete(f"/cards/{card['id']}").status_code == 204
    for verb, function in (("share", "create_card_share"), ("send", "send_card")):
        answer = owner.api.post(f"/cards/{card['id']}/{verb}")
        assert (answer.status_code, answer.json()["code"]) == (404, "card_not_found")
        assert rpc(owner, function, card_id=card["id"]) is None


def test_another_users_rejected_card_is_404_like_unknown(
    other: Person, card: dict[str, Any]
) -> None:
    for verb in ("share", "send"):
        assert other.api.post(f"/cards/{card['id']}/{verb}").status_code == 404


@pytest.mark.parametrize(
    ("statement", "status"),
    [
        ("delete from user_cards where id = $1::text::uuid", 404),
        ("update user_cards set moderation_status = 'rejected' where id = $1::text::uuid", 409),
    ],
)
async def test_a_card_rejected_or_deleted_meanwhile_gets_no_link(
    stack: Stack, owner: Person, card: dict[str, Any], statement: str, status: int
) -> None:
    connection = await asyncpg.connect(stack.db_url)
    try:
        async with connection.transaction():
            await connection.execute(statement, card["id"])
            asked = asyncio.create_task(
                asyncio.to_thread(owner.api.post, f"/cards/{card['id']}/share")
            )
            await asyncio.sleep(0.5)
        answer = await asked
    finally:
        await connection.close()
    assert answer.status_code == status
    assert (await counts(stack, card))[0] == 0
