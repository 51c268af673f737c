"""Without Stripe: nothing is sold, everything else works."""

import json

from tests.payments.account import signed
from tests.support import Stack


def test_without_stripe_nothing_is_sold_and_the_free_plan_works(
    stack: Stack,
) -> None:
    person = stack.person()
    for path, wish in (("/payments/checkout", {"plan": "monthly"}), ("/payments/portal", {})):
        answer = person.api.post(path, json=wish)
        assert (answer.status_code, answer.json()["code"]) == (409, "payments_not_configured")
    body = json.dumps({"id": "evt_1"})
    sent = stack.api().post(
        "/payments/webhooks/stripe", content=body, headers={"Stripe-Signature": signed(body)}
    )
    assert (sent.status_code, sent.json()["code"]) == (409, "payments_not_configured")
    assert person.api.get("/payments/subscription").json()["is_premium"] is False
    assert person.api.get("/payments/history").json()["items"] == []


def test_payments_are_for_who_is_signed_in(stack: Stack) -> None:
    for path in ("/payments/subscription", "/payments/history"):
        assert stack.api().get(path).status_code == 401
