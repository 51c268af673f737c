"""Webhooks through the API: whose they are, and what is refused."""

import json
from uuid import uuid4

import pytest

from tests.support import Person, Stack
from tests.webhooks.conftest import Send
from tests.webhooks.hooks import EVENTS, make
from tests.webhooks.receiver import Receiver


def test_webhooks_are_made_read_changed_and_removed_by_their_owner_only(
    stack: Stack, person: Person, other: Person
) -> None:
    webhook = make(person, "https://example.com/hook")
    path = f"/webhooks/{webhook['id']}"
    assert [one["id"] for one in person.api.get("/webhooks").json()] == [webhook["id"]]
    wish = {"url": "https://example.com/new", "events": ["card.created"], "is_active": False}
    changed = person.api.put(path, json=wish).json()
    assert {name: changed[name] for name in wish} == wish
    unknown = f"/webhooks/{uuid4()}"
    for verb, tail, body in (
        ("GET", "", None),
        ("PUT", "", wish),
        ("DELETE", "", None),
        ("POST", "/rotate-secret", None),
        ("POST", "/test", None),
        ("GET", "/deliveries", None),
    ):
        theirs = other.api.request(verb, path + tail, json=body)
        none = other.api.request(verb, unknown + tail, json=body)
        assert theirs.status_code == none.status_code == 404, (verb, tail)
        assert theirs.json()["detail"] == none.json()["detail"]
        assert stack.api().request(verb, path + tail, json=body).status_code == 401
    assert person.api.delete(path).status_code == 204
    assert person.api.get(path).json()["code"] == "webhook_not_found"


async def test_deliveries_are_their_owners(
    person: Person, other: Person, receiver: Receiver, send: Send
) -> None:
    webhook = make(person, receiver.url)
    tried = person.api.post(f"/webhooks/{webhook['id']}/test")
    assert (tried.status_code, tried.json()["event"]) == (202, "webhook.test")
    await send()
    assert json.loads(receiver.messages[-1].body)["type"] == "webhook.test"
    path = f"/webhooks/deliveries/{tried.json()['id']}"
    assert person.api.get(path).json()["status"] == "delivered"
    for answer in (other.api.get(path), other.api.post(f"{path}/replay")):
        assert (answer.status_code, answer.json()["code"]) == (404, "delivery_not_found")


@pytest.mark.parametrize(
    "url",
    [
        "http://example.com/hook",
        "https://127.0.0.1/hook",
        "https://[::1]/hook",
        "https://169.254.169.254/latest",
        "https://2130706433/",
        "https://0x7f.1/",
        "https://localhost/hook",
        "https://db.internal/hook",
        "https://user:password@example.com/",
        "https://example.com/#fragment",
        "https://exa mple.com/",
        "https://",
        "https://example.com:99999/",
        "ftp://example.com/",
        "x" * 3000,
    ],
)
def test_addresses_that_can_never_be_told_are_refused_at_once(person: Person, url: str) -> None:
    answer = person.api.post("/webhooks", json={"url": url, "events": EVENTS})
    assert answer.status_code == 422, answer.text
    assert answer.json()["errors"][0]["field"] == "url"


def test_events_are_known_ones_and_webhooks_are_not_endless(person: Person) -> None:
    for events in ([], ["everything"], ["user.deleted"]):
        wish = {"url": "https://example.com", "events": events}
        assert person.api.post("/webhooks", json=wish).status_code == 422
    for _ in range(20):
        make(person, "https://example.com/hook")
    wish = {"url": "https://example.com", "events": EVENTS}
    assert person.api.post("/webhooks", json=wish).status_code == 422


async def test_old_deliveries_and_replaced_secrets_are_forgotten(
    stack: Stack, person: Person
) -> None:
    webhook = make(person, "https://example.com/hook")
    person.api.post(f"/webhooks/{webhook['id']}/rotate-secret")
    await stack.sql(
        "insert into webhook_deliveries (webhook_id, event, payload, status, created_at)"
        " values ($1::text::uuid, 'card.created', '{}', 'delivered', now() - interval '40 days')",
        webhook["id"],
    )
    await stack.sql(
        "update private.webhook_secrets set rotated_at = now() - interval '2 days'"
        " where webhook_id = $1::text::uuid",
        webhook["id"],
    )
    [pruned] = await stack.sql("select private.prune_deliveries('30 days', 1000) as n")
    assert pruned["n"] >= 1
    [secret] = await stack.sql(
        "select previous_secret from private.webhook_secrets where webhook_id = $1::text::uuid",
        webhook["id"],
    )
    assert secret["previous_secret"] is None
