"""Cards through the API, on the running stack."""

import io
from typing import Any
from uuid import uuid4

import httpx
import pytest
from PIL import Image

from tests.support import HINDI, PNG_SIGNATURE, Person, Stack, drawn, generate

NOTHING = "00000000-0000-4000-8000-000000000000"
SLUG = "diwali-night-of-lamps"
JSON = {"content-type": "application/json"}


@pytest.fixture(scope="module")
def template(stack: Stack) -> dict[str, Any]:
    return stack.template(SLUG)


@pytest.fixture(scope="module")
def card(owner: Person, template: dict[str, Any]) -> dict[str, Any]:
    accepted = generate(owner, template["id"], title="शुभ दीपावली", recipient_name="दादी")
    return drawn(owner, accepted)


def test_a_hindi_card_is_drawn_and_stored(
    owner: Person, card: dict[str, Any], template: dict[str, Any]
) -> None:
    assert card["status"] == "ready"
    assert card["message"] == HINDI
    assert card["template_version"] == template["version"]
    picture = owner.supabase.storage.from_("users").download(card["image_path"])
    assert picture.startswith(PNG_SIGNATURE)
    image = Image.open(io.BytesIO(picture))
    assert image.size == (card["image_width"], card["image_height"])
    assert image.width >= 1080


def test_the_owner_is_sent_to_a_signed_address_of_the_picture(
    owner: Person, card: dict[str, Any]
) -> None:
    sent = owner.api.get(card["image_url"])
    assert sent.status_code == 307
    assert httpx.get(sent.headers["location"]).content.startswith(PNG_SIGNATURE)


def test_a_card_without_title_and_festival_takes_those_of_its_template(
    owner: Person, template: dict[str, Any]
) -> None:
    accepted = generate(owner, template["id"])
    assert accepted["card"]["title"] == template["template_config"]["sample"]["title"]
    assert accepted["card"]["festival_id"] == template["festival_id"]
    assert accepted["job"]["status"] == "queued"


def test_anyone_with_the_link_sees_the_card(
    stack: Stack, owner: Person, card: dict[str, Any]
) -> None:
    shared = owner.api.post(f"/cards/{card['id']}/share", json={"expires_in_days": 7})
    assert shared.status_code == 201
    token = shared.json()["token"]
    seen = stack.api().get(f"/cards/shared/{token}")
    assert seen.status_code == 200
    assert seen.json()["message"] == HINDI
    assert "user_id" not in seen.json()
    page = httpx.get(shared.json()["share_url"])
    assert page.status_code == 200
    assert HINDI in page.text
    assert httpx.get(seen.json()["image_url"]).content.startswith(PNG_SIGNATURE)


async def test_a_revoked_an_expired_and_an_unknown_link_look_the_same(
    stack: Stack, owner: Person, card: dict[str, Any]
) -> None:
    shares = [owner.api.post(f"/cards/{card['id']}/share", json={}).json() for _ in range(2)]
    await stack.sql(
        "update card_shares set revoked_at = now() where id = $1::text::uuid", shares[0]["id"]
    )
    await stack.sql(
        "update card_shares set expires_at = now() where id = $1::text::uuid", shares[1]["id"]
    )
    tokens = [*(share["token"] for share in shares), "A" * len(shares[0]["token"])]
    answers = [stack.api().get(f"/cards/shared/{token}") for token in tokens]
    assert {answer.status_code for answer in answers} == {404}
    assert {answer.json()["code"] for answer in answers} == {"share_not_found"}


async def test_only_the_hash_of_a_share_token_is_stored(
    stack: Stack, owner: Person, card: dict[str, Any]
) -> None:
    token = owner.api.post(f"/cards/{card['id']}/share", json={}).json()["token"]
    rows = await stack.sql("select to_jsonb(s)::text as row from card_shares s")
    assert all(token not in row["row"] for row in rows)


@pytest.mark.parametrize("path", ["/cards/{}", "/cards/{}/image", "/jobs/{}"])
def test_what_belongs_to_somebody_else_is_answered_like_what_does_not_exist(
    owner: Person, other: Person, card: dict[str, Any], path: str
) -> None:
    job = generate(owner, card["template_id"])["job"]["id"]
    theirs = other.api.get(path.format(job if path.startswith("/jobs") else card["id"]))
    unknown = other.api.get(path.format(uuid4()))
    assert theirs.status_code == unknown.status_code == 404
    assert _without_request_id(theirs) == _without_request_id(unknown)


def test_somebody_elses_card_cannot_be_shared(other: Person, card: dict[str, Any]) -> None:
    answer = other.api.post(f"/cards/{card['id']}/share", json={})
    assert (answer.status_code, answer.json()["code"]) == (404, "card_not_found")


@pytest.mark.parametrize(
    ("field", "code"),
    [("template_id", "template_not_found"), ("festival_id", "festival_not_found")],
)
def test_an_unknown_template_or_festival_is_a_404(
    owner: Person, template: dict[str, Any], field: str, code: str
) -> None:
    body = {"template_id": template["id"], "message": HINDI, field: str(uuid4())}
    answer = owner.api.post("/cards/generate", json=body)
    assert (answer.status_code, answer.json()["code"]) == (404, code)
    assert answer.headers["content-type"] == "application/problem+json"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("message", "x" * 501),
        ("message", ""),
        ("message", "a\x00b"),
        ("title", 7),
        ("title", "x" * 121),
        ("sender_name", "two\nlines"),
        ("language", "not a language"),
        ("template_id", "nonsense"),
        ("user_id", NOTHING),
        ("variables.no_such_colour", None),
        ("variables.glow", None),
    ],
)
def test_a_wrong_field_is_named(
    owner: Person, template: dict[str, Any], field: str, value: object
) -> None:
    body: dict[str, Any] = {"template_id": template["id"], "message": HINDI}
    if field.startswith("variables."):
        body["variables"] = {field.removeprefix("variables."): "not a colour"}
    else:
        body[field] = value
    answer = owner.api.post("/cards/generate", json=body)
    assert answer.status_code == 422
    assert [error["field"] for error in answer.json()["errors"]] == [field]


def test_a_body_that_is_not_json_is_refused_without_a_trace_of_the_code(owner: Person) -> None:
    answer = owner.api.post("/cards/generate", content=b'{"message": ', headers=JSON)
    assert (answer.status_code, answer.json()["code"]) == (400, "invalid_json")


def test_a_body_over_a_megabyte_is_refused(owner: Person) -> None:
    answer = owner.api.post("/cards/generate", content=b'"' + b"x" * 1_100_000 + b'"', headers=JSON)
    assert (answer.status_code, answer.json()["code"]) == (413, "body_too_large")


async def test_a_premium_template_needs_premium(stack: Stack, other: Person) -> None:
    made = await stack.sql(
        "insert into templates (slug, name, festival_id, template_code, template_config,"
        " is_premium, moderation_status) select 'premium-copy', name, festival_id, template_code,"
        " template_config, true, 'approved'"
        " from templates where slug = $1"
        " on conflict (slug) do update set name = excluded.name returning id",
        SLUG,
    )
    wish = {"template_id": str(made[0]["id"]), "message": HINDI}
    answer = other.api.post("/cards/generate", json=wish)
    assert (answer.status_code, answer.json()["code"]) == (403, "premium_required")


def test_a_free_account_has_an_hourly_limit_and_is_told_when_to_come_back(
    stack: Stack, template: dict[str, Any]
) -> None:
    busy = stack.person()
    wish = {"template_id": str(uuid4()), "message": HINDI}
    first = busy.api.post("/cards/generate", json=wish)
    assert first.status_code == 404
    for _ in range(99):
        busy.api.post("/cards/generate", json=wish)
    refused = busy.api.post("/cards/generate", json={**wish, "template_id": template["id"]})
    assert (refused.status_code, refused.json()["code"]) == (429, "rate_limited")
    assert 0 < int(refused.headers["retry-after"]) <= 3600


async def test_a_write_past_the_api_meets_the_same_limit(
    stack: Stack, template: dict[str, Any]
) -> None:
    busy = stack.person()
    row = {"template_id": template["id"], "message": HINDI, "title": "शुभ"}
    card = dict(busy.supabase.table("user_cards").insert(row).execute().data[0])  # type: ignore[arg-type]  # one JSON object
    await stack.sql(
        "insert into jobs (kind, user_id, card_id, card_revision, status, finished_at)"
        " select 'card.render', $1, $2::text::uuid, 1, 'cancelled', now()"
        " from generate_series(1, 99)",
        busy.id,
        card["id"],
    )
    with pytest.raises(Exception, match="at most 100 cards an hour"):
        busy.supabase.table("user_cards").insert(row).execute()


def _without_request_id(answer: httpx.Response) -> dict[str, Any]:
    return {key: value for key, value in answer.json().items() if key != "request_id"}
