"""How large bodies may be on each route, and what reading one may cost."""

import gc
import socket
import time
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from starlette.exceptions import HTTPException
from starlette.types import Message

from api.bodies import JSON_BYTES, MAX_VALUES, StrictRequest, max_body_bytes
from api.main import ROUTERS
from tests.api.test_bodies import JSON, addressed, with_bodies
from tests.support import Person, Stack

MEGABYTE = 1_000_000
CPU_SECONDS_PER_MEGABYTE = 0.05
TOO_LARGE = httpx.codes.REQUEST_ENTITY_TOO_LARGE
# They take files; the others take JSON.
UPLOADS = {"upload_avatar", "upload_custom_image", "upload_festival_image"}
LARGER = {"create_template", "update_template", "receive_stripe_event"} | UPLOADS


def filled(item: str, size: int = MEGABYTE) -> str:
    """Return the items, numbered where they contain ``%d``, up to ``size`` characters."""
    count = size // (len(item) + 6)
    return ",".join(item % index if "%d" in item else item for index in range(count))


def few(item: str) -> str:
    """Return as many items as a body may hold, a megabyte together."""
    return ",".join([item * (MEGABYTE // len(item) // MAX_VALUES)] * (MAX_VALUES - 1))


AWKWARD = {
    "names": "{" + filled('"n%d":1') + "}",
    "names, the last repeated": "{" + filled('"n%d":1') + ',"n7":1}',
    "few names, one repeated": "{"
    + ",".join(f'"{index:190d}":1' for index in range(MAX_VALUES - 2))
    + f',"{MAX_VALUES - 3:190d}":1}}',
    "one name": "{" + filled('"a":1') + "}",
    "one long name twice": f'{{"{"a" * 400_000}":1,"{"a" * 400_000}":2}}',
    "a long integer": "9" * MEGABYTE,
    "long integers": f"[{filled('9' * 4000)}]",
    "few integers": f"[{few('9')}]",
    "long floats": f"[{filled('1.' + '9' * 4000)}]",
    "exponents": f"[{filled('1e-300')}]",
    "numbers": f"[{filled('1')}]",
    "objects": f"[{filled('{}')}]",
    "arrays": "[" * (MEGABYTE // 2) + "]" * (MEGABYTE // 2),
    "arrays in turn": f"[{filled('[' * 190 + ']' * 190)}]",
    "objects in objects": "[" + filled('{"a":[]}') + "]",
    "texts": "[" + filled('""') + "]",
    "commas in a text": f'"{"," * MEGABYTE}"',
    "quotes in a text": '"' + '\\"' * (MEGABYTE // 2) + '"',
    "commas and quotes in a text": '"' + ',\\"' * (MEGABYTE // 3) + '"',
    "backslashes": '"' + "\\\\" * (MEGABYTE // 2) + '"',
    "a text without an end": '"\\' * (MEGABYTE // 2),
    "half characters": '"' + "\\ud800" * (MEGABYTE // 6) + '"',
    "spaces": " " * MEGABYTE + "1",
    "NaN": f"[{filled('NaN')}]",
}


def cpu_seconds_of_reading(body: bytes) -> float:
    """Return the least CPU time of three readings: other processes do not count."""

    async def receive() -> Message:
        return {"type": "http.request", "body": body}

    def read() -> float:
        reading = StrictRequest({"type": "http", "headers": []}, receive).json()
        gc.collect()
        begun = time.thread_time()
        try:
            reading.send(None)
        except (StopIteration, ValueError, HTTPException):
            return time.thread_time() - begun
        raise AssertionError("Nothing was read.")

    return min(read() for _ in range(3))


@pytest.mark.parametrize("text", AWKWARD.values(), ids=AWKWARD.keys())
def test_a_megabyte_of_json_costs_at_most_50_ms_whatever_it_holds(text: str) -> None:
    body = text.encode()
    assert cpu_seconds_of_reading(body) < CPU_SECONDS_PER_MEGABYTE * len(body) / MEGABYTE


def test_a_route_that_declares_nothing_takes_64_kb_and_only_few_take_more() -> None:
    routes = [route for router in ROUTERS for route in _routes(router)]
    larger = {route.name for route in routes if max_body_bytes(route.endpoint) != JSON_BYTES}
    assert larger == LARGER


def _routes(router: Any) -> Iterator[Any]:
    for route in router.routes:
        if hasattr(route, "endpoint"):
            yield route


def chunked(body: bytes) -> Iterator[bytes]:
    for start in range(0, len(body), 16_384):
        yield body[start : start + 16_384]


SMALL = [body for body in with_bodies() if body.id not in LARGER]


@pytest.mark.parametrize(("verb", "path", "example", "is_needed"), SMALL)
def test_a_body_over_64_kb_is_413_with_its_length_declared_and_without(
    admin: httpx.Client, verb: str, path: str, example: dict[str, Any], is_needed: bool
) -> None:
    del example, is_needed
    body = b'{"x": "' + b"x" * JSON_BYTES + b'"}'
    for content in (body, chunked(body)):
        answer = admin.request(verb, addressed(path), content=content, headers=JSON)
        assert (answer.status_code, answer.json()["code"]) == (TOO_LARGE, "body_too_large")
        assert answer.json()["detail"] == "The body may have at most 65,536 bytes."
        assert answer.headers["content-type"] == "application/problem+json"


def test_a_declared_length_is_refused_before_the_body_arrives(stack: Stack) -> None:
    # The server answers after the head; a client that waits for 100-continue never sends the rest.
    headers = {**JSON, "content-length": "65537", "expect": "100-continue"}
    url = httpx.URL(f"{stack.api_url}/api/v1/auth/login")
    with socket.create_connection((url.host, url.port or 80), timeout=30) as connection:
        head = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
        connection.sendall(f"POST {url.path} HTTP/1.1\r\nhost: x\r\n{head}\r\n".encode())
        assert connection.recv(100).startswith(b"HTTP/1.1 413")


def test_a_body_with_too_many_values_is_413(admin: httpx.Client) -> None:
    values = ",".join(["1"] * (MAX_VALUES + 1))
    answer = admin.put("/auth/me", content=f'{{"x": [{values}]}}'.encode(), headers=JSON)
    assert (answer.status_code, answer.json()["code"]) == (TOO_LARGE, "body_too_large")
    assert answer.json()["detail"] == "The body may hold at most 5,000 values."


def test_a_text_may_hold_any_number_of_separators(admin: httpx.Client) -> None:
    text = ',[{\\"' * (JSON_BYTES // 6)
    answer = admin.put("/auth/me", content=f'{{"last_name": "{text}"}}'.encode(), headers=JSON)
    assert answer.status_code == httpx.codes.UNPROCESSABLE_ENTITY
    assert [error["field"] for error in answer.json()["errors"]] == ["last_name"]


def test_an_answer_repeats_little_of_what_is_wrong(admin: httpx.Client) -> None:
    names = ",".join(f'"{"n" * 1000}{index}":1' for index in range(60))
    answer = admin.put("/auth/me", content=f"{{{names}}}".encode(), headers=JSON)
    assert answer.status_code == httpx.codes.UNPROCESSABLE_ENTITY
    assert len(answer.json()["errors"]) == 20
    assert {len(error["field"]) for error in answer.json()["errors"]} == {200}
    long = "n" * 10_000
    twice = f'{{"{long}":1,"{long}":1}}'
    answer = admin.put("/auth/me", content=twice.encode(), headers=JSON)
    assert answer.status_code == httpx.codes.BAD_REQUEST
    assert len(answer.json()["detail"]) < 200


def test_a_body_is_not_parsed_for_a_caller_who_has_to_sign_in(stack: Stack, owner: Person) -> None:
    def status(client: httpx.Client) -> int:
        return client.put("/auth/me", content=b"{", headers=JSON).status_code

    assert status(stack.api()) == httpx.codes.UNAUTHORIZED
    assert status(owner.api) == httpx.codes.BAD_REQUEST
