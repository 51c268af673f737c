"""Links, looks, reactions, recipients and mails of cards."""

from typing import Any
from uuid import uuid4

import httpx
import pytest

from tests.support import Person, Stack, drawn, eventually, generate

BROWSER = {"user-agent": "Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0"}


@pytest.fixture(scope="module")
def card(stack: Stack, owner: Person) -> dict[str, Any]:
    return drawn(owner, generate(owner, stack.template("diwali-night-of-lamps")["id"]))


@pytest.fixture
def share(owner: Person, card: dict[str, Any]) -> dict[str, Any]:
    made: dict[str, Any] = owner.api.post(f"/cards/{card['id']}/share", json={}).json()
    return made


@pytest.fixture
def visitor(stack: Stack) -> httpx.Client:
    return stack.api()


def listed(owner: Person, card: dict[str, Any], share: dict[str, Any]) -> dict[str, Any]:
    shares = owner.api.get(f"/cards/{card['id']}/shares", params={"limit": 100}).json()["items"]
    return next(one for one in shares if one["id"] == share["id"])


def test_links_are_listed_without_their_tokens(
    owner: Person, card: dict[str, Any], share: dict[str, Any]
) -> None:
    assert set(listed(owner, card, share)) == {
        "id", "expires_at", "revoked_at", "view_count", "last_viewed_at", "created_at",
    }  # fmt: skip
    assert share["token"] not in owner.api.get(f"/cards/{card['id']}/shares").text


def test_a_link_that_is_taken_back_leads_nowhere(
    owner: Person, visitor: httpx.Client, card: dict[str, Any], share: dict[str, Any]
) -> None:
    path = f"/cards/{card['id']}/shares/{share['id']}"
    assert owner.api.delete(path).status_code == 204
    assert visitor.get(f"/cards/shared/{share['token']}").status_code == 404
    assert listed(owner, card, share)["revoked_at"] is not None
    assert owner.api.delete(path).status_code == 204
    unknown = owner.api.delete(f"/cards/{card['id']}/shares/{uuid4()}")
    assert (unknown.status_code, unknown.json()["code"]) == (404, "share_not_found")


def test_one_visitor_is_counted_once_and_machines_never(
    owner: Person, visitor: httpx.Client, card: dict[str, Any], share: dict[str, Any]
) -> None:
    path = f"/cards/shared/{share['token']}"
    machines = ["Twitterbot/1.0", "WhatsApp/2.23.20.0", "facebookexternalhit/1.1"]
    for agent in machines:
        assert visitor.post(f"{path}/views", headers={"user-agent": agent}).status_code == 204
    assert visitor.post(f"{path}/views", headers={**BROWSER, "sec-purpose": "prefetch"}).is_success
    visitor.get(path, headers=BROWSER)
    assert listed(owner, card, share)["view_count"] == 0
    for _ in range(3):
        assert visitor.post(f"{path}/views", headers=BROWSER).status_code == 204
    assert listed(owner, card, share)["view_count"] == 1
    visitor.post(f"{path}/views", headers={"user-agent": "Mozilla/5.0 (iPhone) Safari/605.1"})
    assert listed(owner, card, share)["view_count"] == 2
    assert listed(owner, card, share)["last_viewed_at"] is not None


def test_a_visitor_has_one_reaction_a_link_and_may_change_it(
    owner: Person, visitor: httpx.Client, card: dict[str, Any], share: dict[str, Any]
) -> None:
    before = owner.api.get(f"/cards/{card['id']}/reactions").json()["counts"]
    path, visitor_id = f"/cards/shared/{share['token']}/reactions", str(uuid4())
    for name in ("love", "wow"):
        answer = visitor.post(path, json={"reaction": name, "visitor_id": visitor_id})
        assert answer.status_code == 204
    visitor.post(path, json={"reaction": "love", "visitor_id": str(uuid4())})
    seen = owner.api.get(f"/cards/{card['id']}/reactions").json()
    assert set(seen["counts"]) == {"love", "joy", "wow", "thanks", "blessing"}
    added = {name: seen["counts"][name] - before[name] for name in before}
    assert added == {"love": 1, "joy": 0, "wow": 1, "thanks": 0, "blessing": 0}
    assert seen["items"][0]["reaction"] == "love"
    assert "visitor_id" not in seen["items"][0]


@pytest.mark.parametrize(
    "body",
    [
        {"reaction": "hate", "visitor_id": str(uuid4())},
        {"reaction": "love"},
        {"reaction": "love", "visitor_id": "me"},
        {"reaction": "love", "visitor_id": str(uuid4()), "card_id": str(uuid4())},
    ],
)
def test_an_odd_reaction_is_refused(
    visitor: httpx.Client, share: dict[str, Any], body: dict[str, Any]
) -> None:
    assert visitor.post(f"/cards/shared/{share['token']}/reactions", json=body).status_code == 422


def test_a_dead_link_takes_no_reaction_and_no_look(visitor: httpx.Client) -> None:
    path = f"/cards/shared/{'A' * 43}"
    reaction = {"reaction": "love", "visitor_id": str(uuid4())}
    answers = [visitor.post(f"{path}/reactions", json=reaction), visitor.post(f"{path}/views")]
    assert [(one.status_code, one.json()["code"]) for one in answers] == [
        (404, "share_not_found")
    ] * 2


def test_recipients_are_added_changed_and_removed(owner: Person, card: dict[str, Any]) -> None:
    path = f"/cards/{card['id']}/recipients"
    made = owner.api.post(path, json={"name": "दादी"})
    assert made.status_code == 201, made.text
    recipient = made.json()
    assert (recipient["email"], recipient["mail_status"], recipient["sent_at"]) == (None,) * 3
    changed = owner.api.put(
        f"{path}/{recipient['id']}", json={"name": "Dadi", "email": "dadi@example.com"}
    )
    assert changed.json()["email"] == "dadi@example.com"
    assert recipient["id"] in {one["id"] for one in owner.api.get(path).json()["items"]}
    assert owner.api.delete(f"{path}/{recipient['id']}").status_code == 204
    gone = owner.api.delete(f"{path}/{recipient['id']}")
    assert (gone.status_code, gone.json()["code"]) == (404, "recipient_not_found")
    for wrong in ({"name": ""}, {"name": "X", "email": "nobody"}, {"name": "X", "card_id": "1"}):
        assert owner.api.post(path, json=wrong).status_code == 422


def test_a_card_is_mailed_to_each_address_once(
    stack: Stack, owner: Person, card: dict[str, Any]
) -> None:
    path, name = f"/cards/{card['id']}/recipients", uuid4().hex
    addresses = [f"{name}-{number}@example.com" for number in range(2)]
    made = [
        owner.api.post(path, json={"name": "दादी", "email": address}).json()
        for address in addresses
    ]
    wish = {"recipient_ids": [one["id"] for one in made]}
    sent = owner.api.post(f"/cards/{card['id']}/send", json=wish)
    assert (sent.status_code, sent.json()) == (202, {"queued": 2})

    def arrived() -> list[dict[str, Any]] | None:
        items = owner.api.get(path, params={"limit": 100}).json()["items"]
        mine = [one for one in items if one["email"] in addresses]
        return mine if all(one["mail_status"] == "sent" for one in mine) else None

    assert all(one["sent_at"] for one in eventually(arrived, 60))
    again = owner.api.post(f"/cards/{card['id']}/send", json=wish)
    assert (again.status_code, again.json()) == (202, {"queued": 0})
    for address in addresses:
        [mail] = httpx.get(f"{stack.mail_url}/messages", params={"to": address}).json()
        assert "कार्ड" in mail["subject"]


def test_an_unknown_recipient_and_a_card_that_is_not_drawn_are_not_sent(
    stack: Stack, owner: Person, card: dict[str, Any]
) -> None:
    unknown = owner.api.post(f"/cards/{card['id']}/send", json={"recipient_ids": [str(uuid4())]})
    assert (unknown.status_code, unknown.json()["code"]) == (404, "recipient_not_found")
    fresh = generate(owner, stack.template("diwali-night-of-lamps")["id"])["card"]
    early = owner.api.post(f"/cards/{fresh['id']}/send", json={})
    assert (early.status_code, early.json()["code"]) in {(409, "card_not_ready"), (202, None)}
