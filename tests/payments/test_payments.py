"""Premium by Stripe: pages, events in any order and more than once, and what they come to."""

import time
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs
from uuid import uuid4

import httpx
import pytest
import respx

from tests.payments.account import API, MONTH, Account, signed
from tests.payments.conftest import Work
from tests.support import Person, Stack

# The library of Stripe hands httpx its body in an old way.
pytestmark = pytest.mark.filterwarnings("ignore:Use 'content=:DeprecationWarning")

LEDGER = "select kind, amount_minor, currency from payments where user_id = $1 order by created_at"


@pytest.fixture
def person(stack: Stack) -> Person:
    return stack.person()


@pytest.fixture
def account(person: Person, stripe_api: respx.MockRouter) -> Account:
    made = Account(person.id)
    made.serve(stripe_api)
    return made


async def send(api: httpx.AsyncClient, body: str, signature: str | None = None) -> httpx.Response:
    headers = {"Stripe-Signature": signature or signed(body), "Content-Type": "application/json"}
    return await api.post("/payments/webhooks/stripe", content=body, headers=headers)


async def tell(api: httpx.AsyncClient, work: Work, *bodies: str) -> None:
    for body in bodies:
        answer = await send(api, body)
        assert (answer.status_code, answer.json()) == (200, {"received": True})
    assert await work() == []


def premium(person: Person) -> dict[str, Any]:
    body: dict[str, Any] = person.api.get("/payments/subscription").json()
    return body


async def ledger(stack: Stack, person: Person) -> list[tuple[str, int, str]]:
    return [tuple(row) for row in await stack.sql(LEDGER, person.id)]


def ask(api: httpx.AsyncClient, person: Person, path: str, **body: Any) -> Any:
    return api.post(path, json=body, headers={"Authorization": f"Bearer {person.token}"})


async def test_a_checkout_leads_to_stripe_and_back(
    api: httpx.AsyncClient, person: Person, stripe_api: respx.MockRouter
) -> None:
    page = {"id": "cs_test_1", "object": "checkout.session", "url": "https://checkout.stripe.com/c"}
    made = stripe_api.post(f"{API}/checkout/sessions").respond(200, json=page)
    answer = await ask(api, person, "/payments/checkout", plan="yearly")
    assert (answer.status_code, answer.json()) == (201, {"url": "https://checkout.stripe.com/c"})
    asked = {
        key: value[0] for key, value in parse_qs(made.calls.last.request.read().decode()).items()
    }
    assert asked["mode"] == "subscription"
    assert asked["line_items[0][price]"] == "price_yearly"
    assert asked["customer_email"] == person.email
    assert asked["subscription_data[metadata][user_id]"] == str(person.id)
    assert asked["success_url"] == "https://example.com/premium/thanks"
    assert (await ask(api, person, "/payments/checkout", plan="daily")).status_code == 422
    assert (await api.post("/payments/checkout", json={"plan": "yearly"})).status_code == 401


async def test_stripe_away_is_a_503(
    api: httpx.AsyncClient, person: Person, stripe_api: respx.MockRouter
) -> None:
    stripe_api.post(f"{API}/checkout/sessions").mock(side_effect=httpx.ConnectError("no route"))
    answer = await ask(api, person, "/payments/checkout", plan="monthly")
    assert (answer.status_code, answer.json()["code"]) == (503, "service_unavailable")


async def test_a_subscription_becomes_premium_and_a_ledger_entry(
    stack: Stack, api: httpx.AsyncClient, work: Work, person: Person, account: Account
) -> None:
    assert premium(person) == {"is_premium": False, "expires_at": None, "subscription": None}
    await tell(
        api,
        work,
        account.event("customer.created"),
        account.event("customer.subscription.created", status="incomplete"),
        account.event("checkout.session.completed"),
        account.event("customer.subscription.updated"),
        account.event("invoice.paid"),
    )
    now = premium(person)
    assert now["is_premium"]
    assert (now["subscription"]["plan"], now["subscription"]["status"]) == ("monthly", "active")
    paid_until = datetime.fromisoformat(now["subscription"]["current_period_end"])
    assert datetime.fromisoformat(now["expires_at"]) == paid_until + timedelta(days=3)
    assert await ledger(stack, person) == [("charge", 19900, "INR")]
    [payment] = person.api.get("/payments/history").json()["items"]
    assert (payment["kind"], payment["amount_minor"]) == ("charge", 19900)
    again = await ask(api, person, "/payments/checkout", plan="monthly")
    assert (again.status_code, again.json()["code"]) == (409, "already_subscribed")


async def test_events_count_once_however_often_and_in_whatever_order_they_come(
    stack: Stack, api: httpx.AsyncClient, work: Work, person: Person, account: Account
) -> None:
    account.subscription.update(status="canceled", canceled_at=int(time.time()))
    paid = account.event("invoice.paid")
    ended = account.event("customer.subscription.deleted")
    # The end first, the beginning last; all of it twice, one with a new signature.
    await tell(api, work, ended, paid, account.event("customer.subscription.updated"), paid, ended)
    assert (await send(api, paid, signed(paid, at=time.time() - 60))).status_code == 200
    await tell(api, work, account.event("customer.subscription.created"))
    now = premium(person)
    assert (now["is_premium"], now["subscription"]["status"]) == (False, "cancelled")
    assert await ledger(stack, person) == [("charge", 19900, "INR")]


async def test_refunds_are_entered_as_what_was_given_back_since(
    stack: Stack, api: httpx.AsyncClient, work: Work, person: Person, account: Account
) -> None:
    # Before anybody told of the subscription: the customer's are asked for.
    first = account.event("charge.refunded", amount_refunded=5000)
    second = account.event("charge.refunded", amount_refunded=19900, refunded=True)
    await tell(api, work, second, first, account.event("invoice.paid"))
    assert sorted(await ledger(stack, person)) == [
        ("charge", 19900, "INR"),
        ("refund", -19900, "INR"),
    ]
    other = Account(person.id)
    partly = [
        other.event("charge.refunded", amount_refunded=given, customer=f"cus_{account.tag}")
        for given in (5000, 8000)
    ]
    await tell(api, work, *partly)
    assert (await ledger(stack, person))[-2:] == [
        ("refund", -5000, "INR"),
        ("refund", -3000, "INR"),
    ]


async def test_a_failed_payment_leaves_the_days_of_grace_and_tells_the_user(
    stack: Stack, api: httpx.AsyncClient, work: Work, person: Person, account: Account
) -> None:
    began = int(time.time()) - MONTH
    account.period(began, began + MONTH)
    await tell(api, work, account.event("invoice.paid"))
    # The next period has begun, and nothing was paid for it.
    account.subscription["status"] = "past_due"
    account.period(began + MONTH, began + 2 * MONTH)
    await tell(api, work, account.event("invoice.payment_failed"))
    now = premium(person)
    assert (now["is_premium"], now["subscription"]["status"]) == (True, "past_due")
    left = datetime.fromisoformat(now["expires_at"]) - datetime.now(UTC)
    assert timedelta(days=2) < left <= timedelta(days=3)
    notified = await stack.sql("select kind from notifications where user_id = $1", person.id)
    assert [row["kind"] for row in notified] == ["payment.failed"]
    account.subscription["status"] = "unpaid"
    await tell(api, work, account.event("customer.subscription.updated"))
    assert not premium(person)["is_premium"]


async def test_premium_that_nobody_pays_any_further_ends_by_itself(
    stack: Stack, api: httpx.AsyncClient, work: Work, person: Person, account: Account
) -> None:
    await tell(api, work, account.event("invoice.paid"))
    await stack.sql(
        "update subscriptions set current_period_end = now() - interval '4 days'"
        " where user_id = $1",
        person.id,
    )
    await stack.sql(
        "update profiles set subscription_expires_at = now() - interval '1 day' where id = $1",
        person.id,
    )
    assert not premium(person)["is_premium"], "at once, whatever the column says"
    await stack.sql("select private.end_premium()")
    [row] = await stack.sql(
        "select p.is_premium, s.status from profiles p join subscriptions s on s.user_id = p.id"
        " where p.id = $1",
        person.id,
    )
    assert tuple(row) == (False, "expired")


async def test_the_portal_is_for_customers(
    api: httpx.AsyncClient,
    work: Work,
    person: Person,
    account: Account,
    stripe_api: respx.MockRouter,
) -> None:
    refused = await ask(api, person, "/payments/portal")
    assert (refused.status_code, refused.json()["code"]) == (409, "not_a_customer")
    await tell(api, work, account.event("checkout.session.completed"))
    page = {
        "id": "bps_1",
        "object": "billing_portal.session",
        "url": "https://billing.stripe.com/p",
    }
    made = stripe_api.post(f"{API}/billing_portal/sessions").respond(200, json=page)
    answer = await ask(api, person, "/payments/portal")
    assert (answer.status_code, answer.json()) == (201, {"url": "https://billing.stripe.com/p"})
    assert f"customer=cus_{account.tag}" in made.calls.last.request.read().decode()


@pytest.mark.parametrize("forge", ["secret", "stale", "future", "body", "none", "garbage"])
async def test_the_api_takes_in_nothing_that_stripe_did_not_sign_just_now(
    stack: Stack, api: httpx.AsyncClient, person: Person, forge: str
) -> None:
    body = Account(person.id).event("invoice.paid")
    signature = {
        "secret": signed(body, secret="whsec_guess"),
        "stale": signed(body, at=time.time() - 301),
        "future": signed(body, at=time.time() + 301),
        "body": signed(body + " "),
        "none": "",
        "garbage": "t=x,v1=%00",
    }[forge]
    answer = await api.post(
        "/payments/webhooks/stripe", content=body, headers={"Stripe-Signature": signature}
    )
    assert (answer.status_code, answer.json()["code"]) == (401, "signature_invalid")
    kept = await stack.sql("select from private.payment_events where body = $1", body)
    assert kept == []


async def test_what_is_signed_but_makes_no_sense_is_refused_without_a_crash(
    api: httpx.AsyncClient,
) -> None:
    for body in ("", "[]", "{}", '{"id": 1}', "null", '{"type": "invoice.paid", "data": {}}'):
        answer = await send(api, body)
        assert answer.status_code == 401, body


async def test_who_holds_the_apis_login_still_cannot_forge_premium(
    stack: Stack, work: Work, person: Person, account: Account
) -> None:
    # As a taken-over API would: straight into the inbox.
    body = account.event("invoice.paid")
    for signature in (signed(body, secret="whsec_guess"), signed(body, at=time.time() - 9000), ""):
        await stack.sql(
            "with caller as (select set_config('role', 'anon', true))"
            " select private.receive_payment_event('stripe', $1, $2) from caller",
            body,
            signature,
        )
        assert await work() == ["signature_invalid"]
    assert not premium(person)["is_premium"]
    assert await ledger(stack, person) == []
    # And the real one still gets through.
    await stack.sql("select private.receive_payment_event('stripe', $1, $2)", body, signed(body))
    assert await work() == []
    assert premium(person)["is_premium"]


async def test_what_the_same_account_sells_otherwise_is_none_of_ours(
    stack: Stack, api: httpx.AsyncClient, work: Work, stripe_api: respx.MockRouter
) -> None:
    account = Account("somebody-else")
    account.serve(stripe_api)
    await tell(api, work, account.event("invoice.paid"))
    kept = await stack.sql("select from payments where reference = $1", f"in_{account.tag}")
    assert kept == []


async def test_money_of_an_account_that_is_gone_stays_in_the_ledger(
    stack: Stack, api: httpx.AsyncClient, work: Work, stripe_api: respx.MockRouter
) -> None:
    account = Account(uuid4())
    account.serve(stripe_api)
    await tell(api, work, account.event("invoice.paid"))
    [row] = await stack.sql(
        "select user_id, amount_minor from payments where reference = $1", f"in_{account.tag}"
    )
    assert tuple(row) == (None, 19900)


async def test_stripe_away_while_an_event_is_carried_out_is_tried_again(
    api: httpx.AsyncClient, work: Work, person: Person, stripe_api: respx.MockRouter
) -> None:
    account = Account(person.id)
    path = f"{API}/subscriptions/{account.subscription['id']}"
    away = stripe_api.get(path).respond(503, json={"error": {"message": "down"}})
    await send(api, body := account.event("invoice.paid"))
    assert await work() == ["service_unavailable"]
    assert away.called
    assert not premium(person)["is_premium"]
    stripe_api.get(path).respond(200, json=account.subscription)
    await tell(api, work, body)
    assert premium(person)["is_premium"]
