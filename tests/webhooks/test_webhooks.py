"""Webhooks: what owners do with them, what is told, signed how, and what happens when it fails."""

import asyncio
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import httpx
import pytest
from standardwebhooks import Webhook as Verifier
from standardwebhooks import WebhookVerificationError

from core.webhooks.queue import LONGEST_RETRY_SECONDS, MOST_ATTEMPTS, retry_wait
from tests.support import Person, Stack, generate
from tests.webhooks.conftest import Names, Send
from tests.webhooks.hooks import EVENTS, Row, make
from tests.webhooks.receiver import NAME, Receiver


def collect(person: Person, name: str = "Favourites") -> str:
    made = person.supabase.table("user_collections").insert({"name": name}).execute()
    return str(dict(made.data[0])["id"])  # type: ignore[arg-type]  # one JSON object


def deliveries(person: Person, webhook: Row, **params: str) -> list[Row]:
    answer = person.api.get(f"/webhooks/{webhook['id']}/deliveries", params=params)
    assert answer.status_code == 200, answer.text
    items: list[Row] = answer.json()["items"]
    return items


async def make_due(stack: Stack, webhook: Row) -> None:
    await stack.sql(
        "update webhook_deliveries set next_attempt_at = now()"
        " where webhook_id = $1::text::uuid and status = 'pending'",
        webhook["id"],
    )


async def test_what_happens_is_told_signed_as_standard_webhooks_says(
    person: Person, receiver: Receiver, send: Send
) -> None:
    webhook = make(person, receiver.url)
    collection = collect(person)
    receiver.status, receiver.body = 200, "ठीक है".encode()
    assert await send() == 1
    [message] = receiver.messages
    assert message.path == "/hook?to=me"
    assert message.headers["host"] == httpx.URL(receiver.url).netloc.decode()
    told = Verifier(webhook["secret"]).verify(message.body, message.headers)
    assert told["type"] == "collection.created"
    assert told["data"]["id"] == collection
    with pytest.raises(WebhookVerificationError):
        Verifier(webhook["secret"]).verify(message.body + b" ", message.headers)
    [delivery] = deliveries(person, webhook)
    assert delivery["id"] == message.headers["webhook-id"]
    assert (delivery["status"], delivery["attempts"]) == ("delivered", 1)
    assert (delivery["response_status"], delivery["response_body"]) == (200, "ठीक है")
    assert delivery["next_attempt_at"] is None
    assert await send() == 0, "once is enough"


async def test_only_what_was_asked_for_is_told_and_only_to_whom_it_belongs(
    stack: Stack, person: Person, other: Person, receiver: Receiver, send: Send
) -> None:
    webhook = make(person, receiver.url, ["share.created", "card.created"])
    theirs = make(other, receiver.url)
    collect(person)
    template = stack.template("diwali-night-of-lamps")["id"]
    card = generate(person, template)["card"]["id"]
    # The worker is still: the card is made to look drawn.
    await stack.sql(
        "update user_cards set status = 'ready', image_path = 'x.png', image_width = 9,"
        " image_height = 9 where id = $1::text::uuid",
        card,
    )
    assert person.api.post(f"/cards/{card}/share").status_code == 201
    assert deliveries(other, theirs) == []
    told = deliveries(person, webhook)
    assert {delivery["event"] for delivery in told} == {"share.created", "card.created"}
    [share] = [delivery for delivery in told if delivery["event"] == "share.created"]
    assert share["payload"]["data"]["card_id"] == card
    assert await send() == 2


async def test_while_one_secret_replaces_another_both_sign(
    stack: Stack, person: Person, receiver: Receiver, send: Send
) -> None:
    webhook = make(person, receiver.url)
    rotated = person.api.post(f"/webhooks/{webhook['id']}/rotate-secret")
    assert rotated.headers["cache-control"] == "no-store"
    new = rotated.json()["secret"]
    assert new != webhook["secret"]
    assert "secret" not in person.api.get(f"/webhooks/{webhook['id']}").json()
    collect(person)
    await send()
    for secret in (webhook["secret"], new):
        Verifier(secret).verify(receiver.messages[-1].body, receiver.messages[-1].headers)
    await stack.sql(
        "update private.webhook_secrets set rotated_at = now() - interval '25 hours'"
        " where webhook_id = $1::text::uuid",
        webhook["id"],
    )
    collect(person)
    await send()
    Verifier(new).verify(receiver.messages[-1].body, receiver.messages[-1].headers)
    with pytest.raises(WebhookVerificationError):
        Verifier(webhook["secret"]).verify(
            receiver.messages[-1].body, receiver.messages[-1].headers
        )


@pytest.mark.parametrize("status", [500, 503, 404, 429])
async def test_what_fails_is_tried_again_later_under_the_same_id(
    stack: Stack, person: Person, receiver: Receiver, send: Send, status: int
) -> None:
    webhook = make(person, receiver.url)
    collect(person)
    receiver.status, receiver.body = status, b"x" * 5000
    assert await send() == 1
    [failed] = deliveries(person, webhook)
    assert (failed["status"], failed["response_status"]) == ("pending", status)
    assert len(failed["response_body"]) == 1000
    wait = datetime.fromisoformat(failed["next_attempt_at"]) - datetime.now(UTC)
    assert timedelta(seconds=2) < wait < timedelta(seconds=7)
    assert person.api.get(f"/webhooks/{webhook['id']}").json()["failure_count"] == 1
    assert await send() == 0, "not before its time"
    await make_due(stack, webhook)
    receiver.status, receiver.body = 204, b""
    assert await send() == 1
    [delivered] = deliveries(person, webhook)
    assert (delivered["status"], delivered["attempts"]) == ("delivered", 2)
    assert len({message.headers["webhook-id"] for message in receiver.messages}) == 1
    assert person.api.get(f"/webhooks/{webhook['id']}").json()["failure_count"] == 0


def test_each_wait_is_longer_and_none_is_endless() -> None:
    waits = [retry_wait(attempts).total_seconds() for attempts in range(1, MOST_ATTEMPTS + 20)]
    assert all(later > sooner for sooner, later in pairwise(waits[:6]))
    assert max(waits) <= LONGEST_RETRY_SECONDS * 1.25
    assert len({retry_wait(3) for _ in range(20)}) > 1, "not all at the same moment"


async def test_after_the_last_attempt_it_has_failed_and_can_be_sent_once_more(
    stack: Stack, person: Person, receiver: Receiver, send: Send
) -> None:
    webhook = make(person, receiver.url)
    collect(person)
    await stack.sql(
        "update webhook_deliveries set attempts = $2 where webhook_id = $1::text::uuid",
        webhook["id"],
        MOST_ATTEMPTS - 1,
    )
    receiver.status = 500
    [waiting] = deliveries(person, webhook)
    early = person.api.post(f"/webhooks/deliveries/{waiting['id']}/replay")
    assert (early.status_code, early.json()["code"]) == (409, "delivery_not_replayable")
    await send()
    [failed] = deliveries(person, webhook, status="failed")
    assert "500" in failed["error"]
    receiver.status = 204
    replayed = person.api.post(f"/webhooks/deliveries/{failed['id']}/replay")
    assert (replayed.status_code, replayed.json()["status"]) == (202, "pending")
    assert await send() == 1
    assert [one["id"] for one in deliveries(person, webhook, status="delivered")] == [failed["id"]]


async def test_gone_is_gone(person: Person, receiver: Receiver, send: Send) -> None:
    webhook = make(person, receiver.url)
    collect(person)
    receiver.status = 410
    await send()
    assert person.api.get(f"/webhooks/{webhook['id']}").json()["is_active"] is False
    [failed] = deliveries(person, webhook)
    assert failed["status"] == "failed"
    collect(person)
    assert len(deliveries(person, webhook)) == 1
    tried = person.api.post(f"/webhooks/{webhook['id']}/test")
    assert (tried.status_code, tried.json()["code"]) == (409, "webhook_inactive")


async def test_redirects_are_not_followed(person: Person, receiver: Receiver, send: Send) -> None:
    webhook = make(person, receiver.url)
    collect(person)
    receiver.status, receiver.headers = 307, {"Location": "https://169.254.169.254/latest"}
    await send()
    [failed] = deliveries(person, webhook)
    assert (failed["response_status"], len(receiver.messages)) == (307, 1)
    assert "redirects are not followed" in failed["error"]


async def test_a_slow_address_holds_up_only_itself(
    person: Person, other: Person, receiver: Receiver, send: Send
) -> None:
    webhook = make(person, receiver.url)
    for _ in range(6):
        collect(person)
    receiver.seconds = 3
    assert await send(timeout=0.5) == 4, "some messages of one webhook at a time"
    waiting = deliveries(person, webhook)
    assert sum("No answer within" in (one["error"] or "") for one in waiting) == 4
    receiver.seconds = 0
    theirs = make(other, receiver.url)
    collect(other)
    assert await send() == 3, "the two left, and the other's"
    [told] = deliveries(other, theirs)
    assert told["status"] == "delivered"


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "10.0.0.8",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",  # noqa: S104 - as a target
        "224.0.0.1",
        "::1",
        "fe80::1",
        "fd00::1",
        "::ffff:10.0.0.8",
        "64:ff9b::a00:8",
        "2002:a00:8::1",
    ],
)
async def test_names_that_lead_into_a_network_are_refused_for_good(
    person: Person, receiver: Receiver, send: Send, names: Names, address: str
) -> None:
    names[NAME] = [address]
    webhook = make(person, receiver.url)
    collect(person)
    assert await send(allow_loopback=False) == 1
    [refused] = deliveries(person, webhook)
    assert refused["status"] == "failed"
    assert refused["error"] == f"{NAME} leads to an address that is not public."
    assert receiver.messages == []


async def test_a_name_that_changes_after_it_was_checked_leads_nowhere_else(
    person: Person, receiver: Receiver, send: Send, names: Names
) -> None:
    # Public when it is looked up; this machine for whoever would look again.
    names[NAME] = ["203.0.113.7", "127.0.0.1"]
    make(person, receiver.url)
    collect(person)
    await send(allow_loopback=False, timeout=1)
    assert receiver.messages == []
    assert names[NAME] == ["127.0.0.1"], "looked up once"


async def test_a_certificate_of_another_name_is_refused(
    person: Person, receiver: Receiver, send: Send, names: Names
) -> None:
    names["else.example.com"] = ["127.0.0.1"]
    webhook = make(person, receiver.url.replace(NAME, "else.example.com"))
    collect(person)
    await send()
    [failed] = deliveries(person, webhook)
    assert "certificate" in failed["error"].lower()
    assert receiver.messages == []


async def test_a_sender_that_dies_leaves_the_message_to_another(
    stack: Stack, person: Person, receiver: Receiver, send: Send
) -> None:
    webhook = make(person, receiver.url)
    collect(person)
    receiver.seconds = 2
    dying = asyncio.create_task(send())
    await asyncio.sleep(0.7)
    dying.cancel()
    await asyncio.gather(dying, return_exceptions=True)
    [held] = deliveries(person, webhook)
    assert (held["status"], held["attempts"]) == ("pending", 1)
    assert await send() == 0, "its lease still runs"
    receiver.seconds = 0
    await make_due(stack, webhook)
    assert await send() == 1
    assert deliveries(person, webhook)[0]["status"] == "delivered"


async def test_a_suspended_account_is_told_nothing(
    stack: Stack, receiver: Receiver, send: Send
) -> None:
    person = stack.person()
    webhook = make(person, receiver.url)
    await stack.sql("update profiles set is_active = false where id = $1", person.id)
    await stack.sql("insert into user_collections (user_id, name) values ($1, 'X')", person.id)
    assert await send() == 0
    for answer in (
        person.api.post("/webhooks", json={"url": "https://example.com", "events": EVENTS}),
        person.api.post(f"/webhooks/{webhook['id']}/rotate-secret"),
        person.api.post(f"/webhooks/{webhook['id']}/test"),
    ):
        assert answer.status_code == 403
