"""Every JSON body of the API, spoilt in every way: it is the caller's fault and said so (S21)."""

import json
from collections.abc import Iterator
from typing import Any
from uuid import uuid4

import httpx
import pytest

from tests.api.things import png
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


# Values that pydantic would take for these types if it were left to itself.
OTHER_TYPES: dict[str, list[object]] = {
    "boolean": [1, "true"],
    "integer": [True, "1"],
    "date": [0],
    "date-time": [0],
}


def of_another_type(schema: dict[str, Any]) -> list[object]:
    kinds = [one.get("format") or one.get("type") for one in schema.get("anyOf", [schema])]
    return [value for kind in kinds for value in OTHER_TYPES.get(kind, [])]


def with_types() -> Iterator[Any]:
    schemas = openapi()["components"]["schemas"]
    for body in with_bodies():
        verb, place, example, _ = body.values
        operation = openapi()["paths"][f"/api/v1{place}"][verb]
        schema = operation["requestBody"]["content"]["application/json"]["schema"]
        [reference] = [one["$ref"] for one in schema.get("anyOf", [schema]) if "$ref" in one]
        fields = schemas[reference.rpartition("/")[2]]["properties"]
        for name, field in fields.items():
            if wrong := of_another_type(field):
                bodies = [{**example, name: value} for value in wrong]
                yield pytest.param(verb, place, name, bodies, id=f"{body.id}-{name}")


@pytest.mark.parametrize(("verb", "path", "name", "bodies"), [*with_types()])
def test_a_value_of_another_type_is_refused(
    admin: httpx.Client, verb: str, path: str, name: str, bodies: list[dict[str, Any]]
) -> None:
    for body in bodies:
        answer = admin.request(verb, addressed(path), json=body)
        assert answer.status_code == httpx.codes.UNPROCESSABLE_ENTITY, (body, answer.text)
        assert name in {error["field"].partition(".")[0] for error in answer.json()["errors"]}


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
