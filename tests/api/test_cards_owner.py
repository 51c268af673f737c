"""What owners do with their cards: list, change, duplicate, delete."""

from typing import Any
from uuid import uuid4

import pytest

from tests.support import HINDI, Person, Stack, drawn, eventually, final_job, generate

NOTHING = "00000000-0000-4000-8000-000000000000"
SLUG = "diwali-night-of-lamps"


@pytest.fixture(scope="module")
def template(stack: Stack) -> dict[str, Any]:
    return stack.template(SLUG)


@pytest.fixture(scope="module")
def maker(stack: Stack) -> Person:
    return stack.person()


@pytest.fixture(scope="module")
def cards(maker: Person, template: dict[str, Any]) -> list[dict[str, Any]]:
    """Three cards, the oldest first."""
    wishes = [
        {"title": "beta", "message": "Lamps for you", "language": "en"},
        {"title": "Alpha", "message": HINDI},
        {"title": "gamma", "message": "For grandmother", "recipient_name": "दादी"},
    ]
    return [generate(maker, template["id"], **wish)["card"] for wish in wishes]


def titles(person: Person, **query: Any) -> list[str]:
    answer = person.api.get("/cards/my-cards", params=query)
    assert answer.status_code == 200, answer.text
    return [card["title"] for card in answer.json()["items"]]


@pytest.mark.usefixtures("cards")
@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({}, ["gamma", "Alpha", "beta"]),
        ({"sort": "oldest"}, ["beta", "Alpha", "gamma"]),
        ({"sort": "title"}, ["Alpha", "beta", "gamma"]),
        ({"language": "en"}, ["beta"]),
        ({"q": "समृद्धि"}, ["Alpha"]),
        ({"q": "dadi"}, ["gamma"]),
        ({"q": "no such words"}, []),
        ({"created_before": "2020-01-01T00:00:00Z"}, []),
        ({"created_from": "2020-01-01T00:00:00Z"}, ["gamma", "Alpha", "beta"]),
        ({"festival_id": NOTHING}, []),
        ({"template_id": NOTHING}, []),
    ],
)
def test_cards_are_listed_as_asked_for(
    maker: Person, query: dict[str, str], expected: list[str]
) -> None:
    assert titles(maker, **query) == expected


@pytest.mark.usefixtures("cards")
@pytest.mark.parametrize("sort", ["newest", "oldest", "title"])
def test_pages_follow_each_other_without_gap_or_repetition(maker: Person, sort: str) -> None:
    found, cursor = [], ""
    while True:
        query: dict[str, str | int] = {"sort": sort, "limit": 1, "total": 1}
        if cursor:
            query["cursor"] = cursor
        page = maker.api.get("/cards/my-cards", params=query).json()
        assert page["total"] == 3
        found += [card["title"] for card in page["items"]]
        cursor = page["next_cursor"]
        if not cursor:
            break
    assert found == titles(maker, sort=sort)


@pytest.mark.usefixtures("cards")
def test_a_list_that_did_not_change_is_not_sent_again(maker: Person) -> None:
    first = maker.api.get("/cards/my-cards", params={"fields": "id"})
    again = maker.api.get(
        "/cards/my-cards", params={"fields": "id"}, headers={"If-None-Match": first.headers["etag"]}
    )
    assert (again.status_code, again.content) == (304, b"")


def test_the_cards_of_others_are_not_listed(other: Person, cards: list[dict[str, Any]]) -> None:
    ids = {card["id"] for card in cards}
    listed = other.api.get("/cards/my-cards", params={"limit": 100}).json()["items"]
    assert not ids & {card["id"] for card in listed}


async def test_a_public_card_is_in_the_list_of_its_owner_only(
    stack: Stack, owner: Person, other: Person, template: dict[str, Any]
) -> None:
    card = drawn(owner, generate(owner, template["id"], is_public=True))
    await stack.sql(
        "update user_cards set moderation_status = 'approved' where id = $1::text::uuid", card["id"]
    )
    assert other.supabase.table("user_cards").select("id").eq("id", card["id"]).execute().data
    listed = other.api.get("/cards/my-cards", params={"limit": 100}).json()["items"]
    assert card["id"] not in {one["id"] for one in listed}
    assert other.api.get(f"/cards/{card['id']}").status_code == 404


def test_a_change_of_the_words_draws_the_card_anew(owner: Person, template: dict[str, Any]) -> None:
    card = drawn(owner, generate(owner, template["id"]))
    changed = owner.api.put(f"/cards/{card['id']}", json={"title": "नया शीर्षक"})
    assert changed.status_code == 200, changed.text
    assert (changed.json()["status"], changed.json()["revision"]) == ("queued", 2)

    def redrawn() -> dict[str, Any] | None:
        now: dict[str, Any] = owner.api.get(f"/cards/{card['id']}").json()
        return now if now["status"] == "ready" else None

    again = eventually(redrawn, 60)
    assert again["image_path"] != card["image_path"]
    assert again["message"] == HINDI


def test_showing_a_card_to_everybody_does_not_draw_it_anew(
    owner: Person, template: dict[str, Any]
) -> None:
    card = drawn(owner, generate(owner, template["id"]))
    changed = owner.api.put(f"/cards/{card['id']}", json={"is_public": True}).json()
    assert (changed["is_public"], changed["status"], changed["revision"]) == (True, "ready", 1)


def test_a_card_that_changed_since_it_was_read_is_not_overwritten(
    owner: Person, template: dict[str, Any]
) -> None:
    card = drawn(owner, generate(owner, template["id"]))
    path = f"/cards/{card['id']}"
    read = owner.api.get(path).headers["etag"]
    first = owner.api.put(path, json={"title": "First"}, headers={"If-Match": read})
    assert first.status_code == 200
    second = owner.api.put(path, json={"title": "Second"}, headers={"If-Match": read})
    assert (second.status_code, second.json()["code"]) == (412, "precondition_failed")
    assert owner.api.get(path).json()["title"] == "First"
    weak = owner.api.put(path, json={"title": "Third"}, headers={"If-Match": f"W/{read}"})
    assert weak.status_code == 412
    third = owner.api.put(path, json={"title": "Third"}, headers={"If-Match": f'"x", {"*"}'})
    assert third.status_code == 412
    assert owner.api.put(path, json={"title": "Third"}, headers={"If-Match": "*"}).is_success


def test_the_entity_tags_of_a_change_are_one_list(owner: Person, template: dict[str, Any]) -> None:
    card = drawn(owner, generate(owner, template["id"]))
    path = f"/cards/{card['id']}"
    # In however many lines, with commas inside tags.
    for lines in (['"a,b" , "c,",{}'], ['"x"', "{}"], ["{}", '"x"'], ['W/"x",\t{}, "y"']):
        read = owner.api.get(path).headers["etag"]
        match = [("If-Match", line.format(read)) for line in lines]
        # Nothing that is drawn: a worker would change the card once more.
        changed = owner.api.put(path, json={"is_public": False}, headers=match)
        assert changed.status_code == 200, lines
        stale = owner.api.put(path, json={"is_public": False}, headers=match)
        assert stale.status_code == 412, lines


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"title": ""}, "title"),
        ({"title": "two\nlines"}, "title"),
        ({"status": "ready"}, "status"),
        ({"template_id": NOTHING}, "template_id"),
        ({"variables": {"no_such": "x"}}, "variables.no_such"),
        ({"variables": {"glow": "red"}}, "variables.glow"),
    ],
)
def test_a_wrong_change_is_refused_by_field(
    maker: Person, cards: list[dict[str, Any]], body: dict[str, Any], field: str
) -> None:
    answer = maker.api.put(f"/cards/{cards[0]['id']}", json=body)
    assert answer.status_code == 422
    assert [error["field"] for error in answer.json()["errors"]] == [field]


async def test_a_card_of_a_hidden_template_can_still_be_changed(
    stack: Stack, owner: Person
) -> None:
    copy = await stack.sql(
        "insert into templates (slug, name, festival_id, template_code, template_config,"
        " moderation_status) select 'to-be-hidden', name, festival_id, template_code,"
        " template_config, 'approved' from templates where slug = $1 returning id",
        SLUG,
    )
    card = generate(owner, str(copy[0]["id"]))["card"]
    await stack.sql("update templates set is_public = false where id = $1", copy[0]["id"])
    path = f"/cards/{card['id']}"
    assert owner.api.put(path, json={"variables": {"glow": "#ff0000"}}).status_code == 200
    assert owner.api.put(path, json={"variables": {"glow": "red"}}).status_code == 422
    refused = owner.api.post(f"{path}/duplicate")
    assert (refused.status_code, refused.json()["code"]) == (404, "template_not_found")


def test_a_duplicate_has_the_same_words_and_is_drawn(
    maker: Person, cards: list[dict[str, Any]]
) -> None:
    answer = maker.api.post(f"/cards/{cards[2]['id']}/duplicate")
    assert answer.status_code == 202, answer.text
    copy = answer.json()["card"]
    assert copy["id"] != cards[2]["id"]
    for name in ("title", "message", "recipient_name", "language", "variables", "festival_id"):
        assert copy[name] == cards[2][name]
    assert final_job(maker, answer.json()["job"]["id"])["status"] == "succeeded"
    assert maker.api.delete(f"/cards/{copy['id']}").status_code == 204


def test_a_deleted_card_is_gone(owner: Person, template: dict[str, Any]) -> None:
    card = generate(owner, template["id"])["card"]
    assert owner.api.delete(f"/cards/{card['id']}").status_code == 204
    assert owner.api.get(f"/cards/{card['id']}").status_code == 404
    assert owner.api.delete(f"/cards/{card['id']}").status_code == 404


async def test_premium_that_ran_out_makes_no_more_premium_cards(stack: Stack) -> None:
    made = await stack.sql(
        "insert into templates (slug, name, festival_id, template_code, template_config,"
        " is_premium, moderation_status) select 'premium-lapsing', name, festival_id,"
        " template_code, template_config, true, 'approved' from templates where slug = $1"
        " returning id",
        SLUG,
    )
    person = stack.person()
    wish = {"template_id": str(made[0]["id"]), "message": HINDI}
    premium = (
        "update profiles set is_premium = true, subscription_expires_at = now() + $2 where id = $1"
    )
    await stack.sql(premium.replace("$2", "interval '1 hour'"), person.id)
    # The token was made before and knows nothing of it: the database decides.
    card = person.api.post("/cards/generate", json=wish)
    assert card.status_code == 202, card.text
    await stack.sql(premium.replace("$2", "interval '-1 hour'"), person.id)
    for path, body in (
        ("/cards/generate", wish),
        (f"/cards/{card.json()['card']['id']}/duplicate", None),
    ):
        refused = person.api.post(path, json=body)
        assert (refused.status_code, refused.json()["code"]) == (403, "premium_required")


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("PUT", "/cards/{}", {"title": "x"}),
        ("DELETE", "/cards/{}", None),
        ("POST", "/cards/{}/duplicate", None),
        ("GET", "/cards/{}/shares", None),
        ("DELETE", "/cards/{}/shares/" + NOTHING, None),
        ("GET", "/cards/{}/reactions", None),
        ("GET", "/cards/{}/recipients", None),
        ("POST", "/cards/{}/recipients", {"name": "X"}),
        ("PUT", "/cards/{}/recipients/" + NOTHING, {"name": "X"}),
        ("DELETE", "/cards/{}/recipients/" + NOTHING, None),
        ("POST", "/cards/{}/send", {}),
    ],
)
def test_the_card_of_somebody_else_is_like_one_that_does_not_exist(
    other: Person,
    cards: list[dict[str, Any]],
    method: str,
    path: str,
    body: dict[str, Any] | None,
) -> None:
    answers = [
        other.api.request(method, path.format(card_id), json=body)
        for card_id in (cards[0]["id"], uuid4())
    ]
    assert [answer.status_code for answer in answers] == [404, 404], answers[0].text
    assert {answer.json()["code"] for answer in answers} == {"card_not_found"}
