"""Accounts that go: their subscriptions end at Stripe, whatever happens in between."""

from collections.abc import Awaitable, Callable
from urllib.parse import parse_qs

import httpx
import pytest
import respx

from core.errors import DomainError, UnavailableError
from core.payments.ending import end_subscriptions
from tests.payments.account import API, Account
from tests.payments.conftest import Work, Worker
from tests.payments.test_payments import tell
from tests.support import Person, Stack

# The library of Stripe hands httpx its body in an old way.
pytestmark = pytest.mark.filterwarnings("ignore:Use 'content=:DeprecationWarning")

MISSING = {"error": {"type": "invalid_request_error", "code": "resource_missing", "message": "No"}}
REFUSED = {"error": {"type": "invalid_request_error", "message": "Not like this."}}


class Leaver(Account):
    """Somebody with an account here and one at Stripe."""

    def __init__(self, person: Person) -> None:
        super().__init__(person.id)
        self.person = person


@pytest.fixture(autouse=True)
async def nothing_waits(stack: Stack, worker: Worker) -> None:  # noqa: ARG001 - from now on
    """What accounts of other tests left."""
    await stack.sql("delete from private.ending_subscriptions")


@pytest.fixture
def subscribe(
    api: httpx.AsyncClient, work: Work, stack: Stack, stripe_api: respx.MockRouter
) -> Callable[[], Awaitable[Leaver]]:
    """Makes somebody who pays."""

    async def make() -> Leaver:
        leaver = Leaver(stack.person())
        leaver.serve(stripe_api)
        await tell(api, work, leaver.event("invoice.paid"))
        return leaver

    return make


@pytest.fixture
async def account(subscribe: Callable[[], Awaitable[Leaver]]) -> Leaver:
    """Somebody who pays."""
    return await subscribe()


def path_of(account: Leaver) -> str:
    return f"{API}/subscriptions/{account.subscription['id']}"


async def waiting(stack: Stack) -> list[tuple[str, bool]]:
    rows = await stack.sql("select provider_id, at_once from private.ending_subscriptions")
    return [tuple(row) for row in rows]


async def delete(stack: Stack, account: Leaver) -> None:
    await stack.sql("select private.delete_account($1)", account.person.id)


async def test_who_asks_for_deletion_is_not_charged_again(
    stack: Stack, worker: Worker, account: Leaver, stripe_api: respx.MockRouter
) -> None:
    changed = stripe_api.post(path_of(account)).respond(200, json=account.subscription)
    assert account.person.api.delete("/users/me").status_code == 202
    [job] = await stack.sql(
        "select status::text from jobs where kind = 'subscription.end'"
        " order by created_at desc limit 1"
    )
    assert job["status"] == "queued"
    assert await end_subscriptions(worker.db, worker.payments) == {"ended": 1}
    asked = parse_qs(changed.calls.last.request.read().decode())
    assert asked == {"cancel_at_period_end": ["true"]}
    assert await end_subscriptions(worker.db, worker.payments) == {"ended": 0}
    assert changed.call_count == 1
    premium = account.person.api.get("/payments/subscription").json()
    assert premium["is_premium"], "what is paid for stays until the account goes"


async def test_with_the_account_its_subscription_ends_at_once(
    stack: Stack, worker: Worker, account: Leaver, stripe_api: respx.MockRouter
) -> None:
    ended = stripe_api.delete(path_of(account)).respond(200, json=account.subscription)
    # Stripe was away all the while the account was going.
    assert account.person.api.delete("/users/me").status_code == 202
    await delete(stack, account)
    assert await waiting(stack) == [(account.subscription["id"], True)]
    assert await end_subscriptions(worker.db, worker.payments) == {"ended": 1}
    assert ended.call_count == 1
    assert await waiting(stack) == []


async def test_a_user_deleted_in_studio_pays_no_more(stack: Stack, account: Leaver) -> None:
    await stack.sql("delete from auth.users where id = $1", account.person.id)
    assert await waiting(stack) == [(account.subscription["id"], True)]


async def test_what_has_ended_or_was_given_needs_no_end(
    stack: Stack, api: httpx.AsyncClient, work: Work, account: Leaver
) -> None:
    account.subscription.update(status="canceled")
    await tell(api, work, account.event("customer.subscription.deleted"))
    given = stack.person()
    await stack.sql(
        "insert into subscriptions"
        " (user_id, provider, provider_id, plan, status, current_period_end)"
        " values ($1, 'granted', $2, 'granted', 'active', 'infinity')",
        given.id,
        str(given.id),
    )
    assert given.api.delete("/users/me").status_code == 202
    await stack.sql("select private.delete_account($1)", given.id)
    assert account.person.api.delete("/users/me").status_code == 202
    await delete(stack, account)
    assert await waiting(stack) == []


async def test_stripe_away_is_asked_again_and_holds_up_no_other(
    stack: Stack,
    worker: Worker,
    subscribe: Callable[[], Awaitable[Leaver]],
    stripe_api: respx.MockRouter,
) -> None:
    account, other = await subscribe(), await subscribe()
    away = stripe_api.delete(path_of(account)).mock(side_effect=httpx.ConnectError("no route"))
    ended = stripe_api.delete(path_of(other)).respond(200, json=other.subscription)
    await delete(stack, account)
    await delete(stack, other)
    with pytest.raises(UnavailableError):
        await end_subscriptions(worker.db, worker.payments)
    assert away.called
    assert ended.call_count == 1
    assert await waiting(stack) == [(account.subscription["id"], True)]
    stripe_api.delete(path_of(account)).respond(200, json=account.subscription)
    assert await end_subscriptions(worker.db, worker.payments) == {"ended": 1}


async def test_what_stripe_ended_before_is_no_error_and_what_it_refuses_is(
    stack: Stack, worker: Worker, account: Leaver, stripe_api: respx.MockRouter
) -> None:
    stripe_api.delete(path_of(account)).respond(400, json=REFUSED)
    await delete(stack, account)
    with pytest.raises(DomainError, match="Not like this") as refused:
        await end_subscriptions(worker.db, worker.payments)
    assert refused.value.code == "subscription_not_ended"
    assert len(await waiting(stack)) == 1
    account.subscription["status"] = "canceled"
    assert await end_subscriptions(worker.db, worker.payments) == {"ended": 1}
    await stack.sql("select private.end_subscription('stripe', $1, true)", "sub_of_nobody")
    stripe_api.delete(f"{API}/subscriptions/sub_of_nobody").respond(404, json=MISSING)
    stripe_api.get(f"{API}/subscriptions/sub_of_nobody").respond(404, json=MISSING)
    assert await end_subscriptions(worker.db, worker.payments) == {"ended": 1}


async def test_what_is_paid_for_while_the_account_goes_is_ended(
    stack: Stack,
    api: httpx.AsyncClient,
    work: Work,
    account: Leaver,
) -> None:
    await delete(stack, account)
    await stack.sql("delete from private.ending_subscriptions")
    await tell(api, work, account.event("checkout.session.completed"))
    assert await waiting(stack) == [(account.subscription["id"], True)]


async def test_a_deletion_in_between_is_not_forgotten(
    stack: Stack, worker: Worker, account: Leaver, stripe_api: respx.MockRouter
) -> None:
    assert account.person.api.delete("/users/me").status_code == 202

    async def answer(_: httpx.Request) -> httpx.Response:
        # The account goes while Stripe is being told of the end of the period.
        await delete(stack, account)
        return httpx.Response(200, json=account.subscription)

    stripe_api.post(path_of(account)).mock(side_effect=answer)
    assert await end_subscriptions(worker.db, worker.payments) == {"ended": 1}
    assert await waiting(stack) == [(account.subscription["id"], True)]


async def test_without_stripe_what_is_to_end_waits(
    stack: Stack, worker: Worker, account: Leaver
) -> None:
    await delete(stack, account)
    assert await end_subscriptions(worker.db, None) == {"ended": 0}
    assert await waiting(stack) == [(account.subscription["id"], True)]
