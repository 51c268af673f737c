"""Attacks and accidents a review once found, each with the answer it must get."""

import json
from functools import partial
from typing import Any
from uuid import uuid4

import httpx
import pytest
from httpx import ASGITransport
from starlette.types import Receive, Scope, Send

from api.middleware import RequestContext
from tests.support import HINDI, Person, Stack, drawn, eventually, generate

SLUG = "diwali-night-of-lamps"
JSON = {"content-type": "application/json"}


@pytest.fixture(scope="module")
def template(stack: Stack) -> dict[str, Any]:
    return stack.template(SLUG)


@pytest.mark.parametrize(
    "variables",
    [
        '{"n": 1180591620717411303424}',
        '{"s": "\\ud800"}',
        '{"\\ud800": 1}',
        '{"s": "a\\u0000"}',
        '{"s": NaN}',
        '{"s": 1e999}',
        '{"s": {"deep": 1}}',
        '{"s": "%s"}' % ("x" * 5000),
        "[" * 500 + "]" * 500,
    ],
)
def test_odd_values_are_the_callers_fault(
    owner: Person, template: dict[str, Any], variables: str
) -> None:
    body = f'{{"template_id": "{template["id"]}", "message": "x", "variables": {variables}}}'
    answer = owner.api.post("/cards/generate", content=body.encode(), headers=JSON)
    assert answer.status_code in {400, 422}
    assert answer.json()["request_id"] == answer.headers["x-request-id"]


@pytest.mark.parametrize("sample", [{}, {"title": ""}])
async def test_a_card_of_a_template_without_a_sample_title_gets_the_name_of_its_festival(
    stack: Stack, owner: Person, template: dict[str, Any], sample: dict[str, str]
) -> None:
    config = {**template["template_config"], "sample": sample}
    [made] = await stack.sql(
        "insert into templates (slug, name, festival_id, template_code, template_config,"
        " moderation_status) select $1, 'T', festival_id, template_code, $2::text::jsonb,"
        " 'approved' from templates where slug = $3 returning id",
        f"untitled-{uuid4().hex[:8]}",
        json.dumps(config),
        SLUG,
    )
    payload = {"template_id": str(made["id"]), "message": "शुभकामनाएँ", "language": "hi"}
    answer = owner.api.post("/cards/generate", json=payload)
    assert (answer.status_code, answer.json()["card"]["title"]) == (202, "दीपावली")


async def test_what_nobody_foresaw_is_a_problem_with_its_request_id_and_no_trace() -> None:
    async def broken(_: Scope, __: Receive, ___: Send) -> None:
        raise RuntimeError("secret detail")

    async with httpx.AsyncClient(
        transport=ASGITransport(RequestContext(broken)), base_url="http://test"
    ) as client:
        answer = await client.get("/")
    assert (answer.status_code, answer.json()["code"]) == (500, "internal_error")
    assert answer.json()["request_id"] == answer.headers["x-request-id"]
    assert "secret detail" not in answer.text


async def test_rewriting_a_rejected_card_does_not_bring_it_back(
    stack: Stack, template: dict[str, Any]
) -> None:
    author = stack.person()
    card = drawn(author, generate(author, template["id"]))
    token = author.api.post(f"/cards/{card['id']}/share", json={}).json()["token"]
    assert stack.api().get(f"/cards/shared/{token}").status_code == 200
    await stack.sql(
        "update user_cards set moderation_status = 'rejected' where id = $1::text::uuid", card["id"]
    )
    author.supabase.table("user_cards").update({"sender_name": "x"}).eq("id", card["id"]).execute()
    assert stack.api().get(f"/cards/shared/{token}").status_code == 404


async def test_deleting_cards_does_not_win_back_the_hourly_limit(
    stack: Stack, template: dict[str, Any]
) -> None:
    busy = stack.person()
    row = {"template_id": template["id"], "message": HINDI}
    card = dict(busy.supabase.table("user_cards").insert(row).execute().data[0])  # type: ignore[arg-type]  # one JSON object
    await stack.sql(
        "insert into jobs (kind, user_id, card_id, card_revision, status, finished_at)"
        " select 'card.render', $1, $2::text::uuid, 1, 'cancelled', now()"
        " from generate_series(1, 99)",
        busy.id,
        card["id"],
    )
    busy.supabase.table("user_cards").delete().eq("id", card["id"]).execute()
    with pytest.raises(Exception, match="at most 100 cards an hour"):
        busy.supabase.table("user_cards").insert(row).execute()


def has_begun(person: Person, accepted: dict[str, Any]) -> bool:
    job = person.api.get(f"/jobs/{accepted['job']['id']}").json()
    return bool(job["status"] != "queued")


def test_cards_deleted_while_they_are_drawn_leave_no_picture(
    stack: Stack, template: dict[str, Any]
) -> None:
    fickle = stack.person()
    for _ in range(8):
        accepted = generate(fickle, template["id"])
        eventually(partial(has_begun, fickle, accepted))
        fickle.supabase.table("user_cards").delete().eq("id", accepted["card"]["id"]).execute()
        job = fickle.api.get(f"/jobs/{accepted['job']['id']}").json()
        assert job["status"] in {"cancelled", "succeeded"}
    admin = stack.supabase(stack.secret_key)

    def left() -> list[str]:
        folders = admin.storage.from_("users").list(f"{fickle.id}/cards")
        return [folder["name"] for folder in folders]

    assert eventually(lambda: left() == [], 90)


async def test_a_suspended_account_neither_changes_nor_shares_cards(
    stack: Stack, template: dict[str, Any]
) -> None:
    person = stack.person()
    card = drawn(person, generate(person, template["id"]))
    await stack.sql("update profiles set is_active = false where id = $1", person.id)
    with pytest.raises(Exception, match="row-level security"):
        person.supabase.table("user_cards").update({"message": "x"}).eq("id", card["id"]).execute()
    assert person.api.post(f"/cards/{card['id']}/share", json={}).status_code == 404
    wish = {"template_id": template["id"], "message": "x"}
    assert person.api.post("/cards/generate", json=wish).status_code == 403


async def test_versions_nobody_approved_stay_with_their_author(
    stack: Stack, template: dict[str, Any]
) -> None:
    author = stack.person()
    table = author.supabase.table("templates")
    row = {
        "slug": f"draft-{uuid4().hex[:8]}",
        "name": "Draft",
        "template_code": "<p>first</p>",
        "template_config": template["template_config"],
    }
    made = dict(table.insert(row).execute().data[0])  # type: ignore[arg-type]  # one JSON object
    table.update({"template_code": "<p>second</p>"}).eq("id", made["id"]).execute()
    await stack.sql(
        "update templates set moderation_status = 'approved' where id = $1::text::uuid", made["id"]
    )

    def versions(client: Any) -> list[int]:
        found = client.table("template_versions").select("version").eq("template_id", made["id"])
        return sorted(row["version"] for row in found.execute().data)

    assert versions(stack.supabase()) == [2]
    assert versions(author.supabase) == [1, 2]
    author.supabase.table("templates").update({"slug": f"rude-{uuid4().hex[:8]}"}).eq(
        "id", made["id"]
    ).execute()
    assert versions(stack.supabase()) == []


async def test_a_share_link_cannot_be_made_without_end(
    stack: Stack, owner: Person, template: dict[str, Any]
) -> None:
    card = drawn(owner, generate(owner, template["id"]))
    await stack.sql(
        "insert into card_shares (card_id, token_hash)"
        " select $1::text::uuid, sha256(convert_to($1 || i::text, 'UTF8'))"
        " from generate_series(1, 100) i",
        card["id"],
    )
    assert owner.api.post(f"/cards/{card['id']}/share", json={}).status_code == 422


async def test_requests_that_are_not_valid_do_not_use_up_the_limit(
    stack: Stack, template: dict[str, Any]
) -> None:
    clumsy = stack.person()
    for _ in range(3):
        assert clumsy.api.post("/cards/generate", json={"message": 7}).status_code == 422
    answer = clumsy.api.post(
        "/cards/generate", json={"template_id": template["id"], "message": "x"}
    )
    assert int(answer.headers["ratelimit-remaining"]) == 99


async def test_a_hebrew_card_reads_from_right_to_left(
    stack: Stack, owner: Person, template: dict[str, Any]
) -> None:
    wishes = {"he": "rtl", "ur": "rtl", "ur-Latn": "ltr", "pa-Arab": "rtl", "hi": "ltr"}
    for language, direction in wishes.items():
        card = generate(owner, template["id"], language=language)["card"]
        [row] = await stack.sql(
            "select direction from user_cards where id = $1::text::uuid", card["id"]
        )
        assert row["direction"] == direction, language


async def test_a_festival_with_a_long_name_gets_messages(stack: Stack, owner: Person) -> None:
    [made] = await stack.sql(
        "insert into festivals (slug, name) values ($1, $2) returning id",
        f"{'x' * 180}-{uuid4().hex[:8]}",
        "Long " * 39,
    )
    answer = owner.api.post("/messages/suggest", json={"festival_id": str(made["id"])})
    assert answer.status_code == 200
