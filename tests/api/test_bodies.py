"""Every JSON body of the API, spoilt in every way: it is the caller's fault and said so (S21)."""

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any
from uuid import uuid4

import httpx
import pytest

from tests.api.things import as_admin, png
from tests.support import Stack
from tools.route_table import openapi

JSON = {"content-type": "application/json"}
REFUSED = {400, 413, 422}
MEGABYTES_50 = 50 * 1024 * 1024


# Takes the bytes that the provider signed, whatever they are; tests/payments spoils those.
SIGNED = "receive_stripe_event"


def with_bodies() -> Iterator[Any]:
    for path, item in openapi()["paths"].items():
        for verb, operation in item.items():
            content = operation.get("requestBody", {}).get("content", {}).get("application/json")
            if content and operation["operationId"] != SIGNED:
                # The id of nothing: a body is looked at before what it is about.
                place = path.removeprefix("/api/v1")
                is_needed = operation["requestBody"].get("required", False)
                example = content.get("example", {})
                yield pytest.param(verb, place, example, is_needed, id=operation["operationId"])


def addressed(path: str) -> str:
    for name, value in {"year": "2026", "version": "1", "country": "IN", "language": "hi"}.items():
        path = path.replace(f"{{{name}}}", value)
    while "{" in path:
        path = path[: path.index("{")] + str(uuid4()) + path[path.index("}") + 1 :]
    return path


def spoilt(example: dict[str, Any]) -> dict[str, bytes]:
    """The example in JSON that no client should send, by what is wrong with it."""
    whole = json.dumps(example)
    first = json.dumps(next(iter(example), "x"))
    inside = whole[1:-1]
    rest = f", {inside}" if inside else ""
    return {
        "an unknown field": f'{{"no_such_field": 1{rest}}}'.encode(),
        "a field twice": f'{{"x": 1, "x": 1{rest}}}'.encode(),
        "the same field": f"{{{inside}{', ' if inside else ''}{inside}}}".encode(),
        "NaN": f"{{{first}: NaN}}".encode(),
        "infinity": f"{{{first}: 1e999}}".encode(),
        "a NUL": f'{{{first}: "\\u0000"}}'.encode(),
        "half a character": f'{{{first}: "\\ud800"}}'.encode(),
        "too deep": b'{"x": ' + b"[" * 100_000 + b"]" * 100_000 + b"}",
        "not UTF-8": whole.encode()[:-1] + b', "x": "\xff\xfe"}',
        "cut short": whole.encode()[:-1],
        "no object": b"[1]",
        "nothing": b"null",
    }


@pytest.fixture(scope="module")
async def admin(stack: Stack, unlimited: str) -> httpx.Client:
    """Somebody whom no missing permission keeps from having the body looked at."""
    person = stack.person()
    await as_admin(stack, person.id)
    session = person.supabase.auth.refresh_session().session
    assert session is not None
    return replace(stack, api_url=unlimited).api(session.access_token)


@pytest.mark.parametrize(("verb", "path", "example", "is_needed"), [*with_bodies()])
def test_a_spoilt_body_is_refused_wherever_it_is_sent(
    admin: httpx.Client, verb: str, path: str, example: dict[str, Any], is_needed: bool
) -> None:
    for wrong, body in spoilt(example).items():
        if (wrong == "nothing" and not is_needed) or (wrong == "the same field" and not example):
            continue
        answer = admin.request(verb, addressed(path), content=body, headers=JSON)
        assert answer.status_code in REFUSED, f"{wrong}: {answer.status_code} {answer.text}"
        assert answer.headers["content-type"] == "application/problem+json"
        assert answer.json()["request_id"] == answer.headers["x-request-id"]


def test_a_field_given_twice_is_named(admin: httpx.Client) -> None:
    answer = admin.put("/auth/me", content=b'{"last_name": "A", "last_name": "B"}', headers=JSON)
    assert answer.status_code == httpx.codes.BAD_REQUEST
    assert answer.json()["detail"] == "The body is not valid JSON: 'last_name' is given twice."


@pytest.mark.parametrize(
    ("path", "sent"),
    [
        ("/cards/generate", {"content": b'{"message": "' + b"x" * MEGABYTES_50 + b'"}'}),
        (
            "/users/upload-avatar",
            {"files": {"file": ("a.png", png() + bytes(MEGABYTES_50), "image/png")}},
        ),
    ],
)
def test_fifty_megabytes_are_too_many(admin: httpx.Client, path: str, sent: dict[str, Any]) -> None:
    answer = admin.post(path, **sent, headers=JSON if "content" in sent else {})
    assert answer.status_code == httpx.codes.REQUEST_ENTITY_TOO_LARGE
