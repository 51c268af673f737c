"""A POST whose body has only optional fields needs none."""

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from tests.support import Person, Stack, drawn, generate
from tools.route_table import openapi

JSON = "application/json"
# One of its fields is needed, whichever; and the signed bytes of Stripe.
NEED_A_BODY = {"verify_email", "receive_stripe_event"}


def bodies() -> Iterator[tuple[str, dict[str, Any], dict[str, Any]]]:
    """Each POST with a body in JSON: its operation, the body and the schema of it."""
    description = openapi()
    for item in description["paths"].values():
        operation = item.get("post", {})
        body = operation.get("requestBody", {})
        if JSON in body.get("content", {}):
            schema = body["content"][JSON]["schema"]
            name = schema.get("$ref", "").rpartition("/")[2]
            yield (
                operation["operationId"],
                body,
                description["components"]["schemas"].get(name, schema),
            )


def test_no_post_requires_a_body_without_required_fields() -> None:
    found = {
        operation
        for operation, body, schema in bodies()
        if body.get("required") and not schema.get("required")
    }
    assert found == NEED_A_BODY
    assert {"share_card", "send_card", "like_template", "refresh"} <= {
        operation for operation, body, _ in bodies() if not body.get("required")
    }


@pytest.fixture(scope="module")
def card(stack: Stack, owner: Person) -> str:
    template = stack.template("diwali-night-of-lamps")["id"]
    return str(drawn(owner, generate(owner, template))["id"])


SENT: dict[str, dict[str, Any]] = {
    "nothing": {},
    "nothing, said to be JSON": {"content": b"", "headers": {"Content-Type": JSON}},
    "nothing, said to be a form": {
        "content": b"",
        "headers": {"Content-Type": "application/x-www-form-urlencoded"},
    },
    "an empty object": {"json": {}},
    "null": {"content": b"null", "headers": {"Content-Type": JSON}},
    "chunks": {"content": iter([b""]), "headers": {"Content-Type": JSON}},
}


@pytest.mark.parametrize("sent", SENT.values(), ids=SENT)
def test_a_card_is_shared_and_sent_without_a_body(
    owner: Person, card: str, sent: dict[str, Any]
) -> None:
    shared = owner.api.post(f"/cards/{card}/share", **sent)
    assert (shared.status_code, shared.json()["expires_at"]) == (201, None)
    assert owner.api.post(f"/cards/{card}/send", **sent).json() == {"queued": 0}


def test_what_is_not_json_or_names_other_fields_is_still_422(owner: Person, card: str) -> None:
    for content in (b"{", b"[]", b'{"days": 3}', b'"x"', b'{"expires_in_days": 0}'):
        for verb in ("share", "send"):
            answer: httpx.Response = owner.api.post(
                f"/cards/{card}/{verb}", content=content, headers={"Content-Type": JSON}
            )
            assert answer.status_code in {400, 422}, content


def test_a_template_is_liked_without_a_body(stack: Stack, other: Person) -> None:
    template = stack.template("diwali-night-of-lamps")["id"]
    assert other.api.post(f"/templates/{template}/like").status_code == 200
