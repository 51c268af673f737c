"""A Stripe account as its events and its API show it: recorded shapes, filled in for one payer."""

import copy
import json
import time
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import httpx
import respx
import stripe

RECORDED: dict[str, Any] = json.loads(Path(__file__).with_name("stripe.json").read_text())
WEBHOOK_SECRET = "whsec_test_of_the_endpoint"
API = "https://api.stripe.com/v1"
MONTH = 30 * 86400

Json = dict[str, Any]


class Account:
    """One customer at Stripe, with a subscription that the test changes as it likes."""

    def __init__(self, user_id: UUID | str) -> None:
        self.tag = uuid4().hex[:12]
        self._names = {"RECORDED": self.tag, "USER": str(user_id)}
        self.subscription: Json = self._filled(RECORDED["subscription"])
        self.period(int(time.time()), int(time.time()) + MONTH)

    def period(self, start: int, end: int) -> None:
        """What the present period of the subscription is."""
        [item] = self.subscription["items"]["data"]
        item["current_period_start"], item["current_period_end"] = start, end

    def event(self, kind: str, **changes: Any) -> str:
        """The body of a recorded event, as it is sent; ``changes`` are of its object."""
        made = self._filled(RECORDED["events"][kind])
        made["id"] = f"evt_{uuid4().hex[:24]}"
        made["created"] = int(time.time())
        made["data"]["object"].update(changes)
        return json.dumps(made)

    def serve(self, router: respx.MockRouter) -> None:
        """Answers what the platform asks Stripe about this customer."""
        path = f"{API}/subscriptions/{self.subscription['id']}"
        router.get(path).mock(side_effect=lambda _: httpx.Response(200, json=self.subscription))
        router.get(f"{API}/subscriptions", params={"customer": f"cus_{self.tag}"}).mock(
            side_effect=lambda _: httpx.Response(
                200, json={"object": "list", "data": [self.subscription], "has_more": False}
            )
        )

    def _filled(self, recorded: Json) -> Json:
        text = json.dumps(copy.deepcopy(recorded))
        for name, value in self._names.items():
            text = text.replace(name, value)
        filled: Json = json.loads(text)
        return filled


def signed(body: str, *, secret: str = WEBHOOK_SECRET, at: float | None = None) -> str:
    """The signature header Stripe sends with the body."""
    timestamp = int(time.time() if at is None else at)
    header: str = stripe.WebhookSignature.generate_signature_header(body, secret, timestamp)
    return header
