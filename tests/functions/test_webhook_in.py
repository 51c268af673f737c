"""Messages from outside: the function webhook-in, the database behind it, and the outbox."""

import json
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from uuid import uuid4

import httpx
import pytest

from local.services import signing_secret
from tests.functions.signing import headers
from tests.support import Stack, eventually

EVENT = {"type": "card.printed", "data": {"note": "शुभ <b>", "price": 12.5}}


def send(
    stack: Stack,
    message_id: str,
    body: str,
    *,
    age: int = 0,
    source: str = "local",
    changed: Mapping[str, str | None] | None = None,
) -> httpx.Response:
    """Posts a message signed for the source `local`; a header changed to None is left out."""
    signed = headers(signing_secret(stack.secret_key, "local"), message_id, body, age)
    sent = {**signed, **(changed or {})}
    kept = {name: value for name, value in sent.items() if value is not None}
    address = f"{stack.supabase_url}/functions/v1/webhook-in/{source}"
    return httpx.post(address, content=body, headers=kept, timeout=30)


async def events(stack: Stack, message_id: str) -> list[dict[str, Any]]:
    rows = await stack.sql(
        "select event, payload, processed_at, received.source"
        " from private.outbox join private.received_webhooks received on received.id = row_id"
        " where payload ->> 'message_id' = $1",
        message_id,
    )
    return [{**row, "payload": json.loads(row["payload"])} for row in rows]


async def test_a_signed_message_becomes_one_event_that_the_relay_hands_on(stack: Stack) -> None:
    message_id = str(uuid4())
    answer = send(stack, message_id, json.dumps(EVENT))
    assert (answer.status_code, answer.json()) == (202, {"received": True})
    (event,) = await events(stack, message_id)
    assert (event["event"], event["source"]) == ("inbound.created", "local")
    assert event["payload"] == {"source": "local", "message_id": message_id, "body": EVENT}
    for _ in range(100):
        (event,) = await events(stack, message_id)
        if event["processed_at"]:
            return
    pytest.fail("the relay never took it")


async def test_a_repeated_message_has_no_effect(stack: Stack) -> None:
    message_id = str(uuid4())
    with ThreadPoolExecutor(10) as pool:
        answers = list(pool.map(lambda _: send(stack, message_id, "{}"), range(10)))
    assert sorted(answer.status_code for answer in answers) == [200] * 9 + [202]
    assert send(stack, message_id, '{"changed": true}').json() == {"received": False}
    assert len(await events(stack, message_id)) == 1


@pytest.mark.parametrize("name", ["webhook-id", "webhook-timestamp", "webhook-signature"])
async def test_a_message_without_one_of_its_headers_is_refused(stack: Stack, name: str) -> None:
    message_id = str(uuid4())
    answer = send(stack, message_id, "{}", changed={name: None})
    assert (answer.status_code, answer.json()["code"]) == (400, "missing_header")
    assert await events(stack, message_id) == []


async def test_wrong_stale_and_rewritten_messages_are_refused_alike(stack: Stack) -> None:
    message_id, body = str(uuid4()), json.dumps(EVENT)
    signed = headers(signing_secret(stack.secret_key, "local"), message_id, body)
    foreign = headers(signing_secret(stack.secret_key, "send-email"), message_id, body)
    answers = [
        send(stack, message_id, body, changed={"webhook-signature": foreign["webhook-signature"]}),
        send(stack, message_id, body, changed={"webhook-signature": "v1,AAAA"}),
        send(stack, message_id, body, age=400),
        send(stack, message_id, body, age=-400),
        send(stack, str(uuid4()), body, changed={"webhook-signature": signed["webhook-signature"]}),
        send(stack, message_id, json.dumps(EVENT, indent=1), changed=signed),
        send(stack, message_id, body, source="nobody"),
        send(stack, message_id, body, source="LOCAL"),
        send(stack, message_id, body, source="local%00"),
    ]
    assert {answer.status_code for answer in answers} == {401}
    assert len({answer.content for answer in answers}) == 1
    assert await events(stack, message_id) == []


async def test_two_signatures_are_taken_while_a_secret_is_replaced(stack: Stack) -> None:
    message_id = str(uuid4())
    signed = headers(signing_secret(stack.secret_key, "local"), message_id, "{}")
    both = f"v1,{'A' * 43}= {signed['webhook-signature']}"
    assert send(stack, message_id, "{}", changed={"webhook-signature": both}).status_code == 202


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ("[]", 400),
        ("{", 400),
        ('{"a": "\\u0000"}', 400),
        ('{"a": "\\ud800"}', 400),
        ('{"a": ' + "[" * 1000 + "]" * 1000 + "}", 400),
        ('{"a": "' + "x" * 300_000 + '"}', 413),
    ],
)
async def test_what_cannot_be_stored_is_refused_before_the_database_fails(
    stack: Stack, body: str, status: int
) -> None:
    message_id = str(uuid4())
    assert send(stack, message_id, body).status_code == status
    assert await events(stack, message_id) == []


def test_only_posts_to_a_source_are_served(stack: Stack) -> None:
    address = f"{stack.supabase_url}/functions/v1/webhook-in"
    assert httpx.get(f"{address}/local").headers["allow"] == "POST"
    assert httpx.post(address).status_code == httpx.codes.NOT_FOUND
    assert httpx.post(f"{address}/local/more").status_code == httpx.codes.NOT_FOUND


def test_nobody_but_the_function_reaches_the_outbox_this_way(stack: Stack) -> None:
    message = {"source": "local", "message_id": str(uuid4()), "body": {}}
    for client in (stack.supabase(), stack.person().supabase):
        with pytest.raises(Exception, match="permission denied"):
            client.rpc("receive_webhook", message).execute()
    taken = stack.supabase(stack.secret_key).rpc("receive_webhook", message).execute()
    assert taken.data is True


async def test_ids_are_forgotten_after_ninety_days(stack: Stack) -> None:
    old, recent = str(uuid4()), str(uuid4())
    for message_id, days in ((old, 91), (recent, 89)):
        send(stack, message_id, "{}")
        await stack.sql(
            "update private.received_webhooks set received_at = now() - make_interval(days => $2)"
            " where message_id = $1",
            message_id,
            days,
        )
    send(stack, str(uuid4()), "{}")
    kept = await stack.sql(
        "select message_id from private.received_webhooks where message_id = any($1::text[])",
        [old, recent],
    )
    assert [row["message_id"] for row in kept] == [recent]
    assert eventually(lambda: send(stack, recent, "{}").status_code) == 200
