"""No request stalls the event loop, and none is answered 5xx: the worst that each route takes.

The requests come from the API's own description, so a new route is tried without being named here.
"""

import socket
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import httpx
import pytest

from api.bodies import JSON_BYTES, max_body_bytes
from api.main import ROUTERS
from core.settings import ApiSettings
from local.home import Home
from tests.api import awkward
from tests.api.auth_api import running_api
from tests.api.test_bodies import JSON, addressed
from tests.api.things import as_admin
from tests.support import Stack

LONGEST_STALL_MS = 100
LIMITS = {
    route.name: max_body_bytes(route.endpoint)
    for router in ROUTERS
    for route in router.routes
    if hasattr(route, "endpoint")
}


@dataclass(frozen=True)
class Probed:
    """An API whose event loop is watched, with clients of it."""

    anonymous: httpx.Client
    admin: httpx.Client
    stalls: Path

    def send(self, name: str, request: Callable[[httpx.Client], httpx.Response]) -> list[str]:
        """Return what was wrong with the answers to an anonymous and a signed-in request."""
        wrong = []
        for caller, client in (("anonymous", self.anonymous), ("admin", self.admin)):
            self.stalls.write_text("")
            answer = request(client)
            stalls = [line.split(" ", 1) for line in self.stalls.read_text().splitlines()]
            wrong += [
                f"{caller}, {name}: {took} ms in {where}"
                for took, where in stalls
                if int(took) > LONGEST_STALL_MS
            ]
            if answer.is_server_error:
                wrong.append(f"{caller}, {name}: {answer.status_code} {answer.text[:200]}")
        return wrong


@pytest.fixture(scope="module")
async def probed(stack: Stack, home: Home, tmp_path_factory: pytest.TempPathFactory) -> Any:
    """Serve the API with the probe and without rate limits."""
    folder = tmp_path_factory.mktemp("stalls")
    stalls = folder / "stalls"
    limits = [name for name in ApiSettings.model_fields if name.endswith("_limit")]
    raised = {name.upper(): "1000000/second" for name in limits}
    program = ("-m", "tests.api.stall_probe")
    with running_api(stack, home, folder, program=program, STALLS=str(stalls), **raised) as api:
        there = replace(stack, api_url=api.url)
        person = there.person()
        await as_admin(stack, person.id)
        session = person.supabase.auth.refresh_session().session
        assert session is not None
        yield Probed(there.api(), there.api(session.access_token), stalls)


def described(*, with_body: bool) -> Iterator[Any]:
    for verb, path, operation in awkward.operations(with_body=with_body):
        if path.startswith("/api/v1"):
            place = addressed(path.removeprefix("/api/v1"))
            yield pytest.param(verb, place, operation, id=operation["operationId"])


def limit_of(operation: dict[str, Any]) -> int:
    return LIMITS.get(operation["operationId"].removeprefix("admin_"), JSON_BYTES)


@pytest.mark.parametrize(("verb", "place", "operation"), [*described(with_body=True)])
def test_no_body_stalls_the_event_loop(
    probed: Probed, verb: str, place: str, operation: dict[str, Any]
) -> None:
    wrong: list[str] = []
    for media_type, content in operation["requestBody"]["content"].items():
        if media_type == "application/json":
            bodies = awkward.json_bodies(content["schema"], limit_of(operation))
            requests = [(name, media_type, body) for name, body in bodies]
        else:
            requests = [*awkward.forms(limit_of(operation))]
        for name, sent_type, body in requests:
            headers = {"content-type": sent_type}
            wrong += probed.send(
                name,
                lambda client, body=body, headers=headers: client.request(  # type: ignore[misc]
                    verb, place, content=body, headers=headers
                ),
            )
    assert wrong == []


@pytest.mark.parametrize(("verb", "place", "operation"), [*described(with_body=False)])
def test_no_query_stalls_the_event_loop(
    probed: Probed, verb: str, place: str, operation: dict[str, Any]
) -> None:
    if verb == "delete" or place.endswith("/events"):
        pytest.skip("It would end what other requests need, or does not end itself.")
    wrong: list[str] = []
    for query in awkward.queries(operation):
        wrong += probed.send(
            f"?{query[:60]}",
            lambda client, query=query: client.request(verb, f"{place}?{query}"),  # type: ignore[misc]
        )
    assert wrong == []


@pytest.mark.parametrize(
    ("verb", "place"),
    [
        ("get", "/templates"),
        ("get", "/auth/me"),
        ("get", "/cards/shared/x"),
        ("post", "/auth/refresh?session=cookie"),
        ("post", "/auth/login?session=cookie"),
        ("post", "/auth/logout"),
        ("put", "/auth/me"),
        ("options", "/auth/login"),
    ],
)
def test_no_header_stalls_the_event_loop(probed: Probed, verb: str, place: str) -> None:
    wrong: list[str] = []
    for header in awkward.headers():
        [(name, value)] = header.items()
        body = {} if verb == "get" else {"content": b"{}"}
        wrong += probed.send(
            f"{name}: {value[:40]}",
            lambda client, header=header, body=body: client.request(  # type: ignore[misc]
                verb, place, headers={**JSON, **header}, **body
            ),
        )
    assert wrong == []


def unfinished(kind: str) -> Iterator[bytes]:
    """Yield a head that does not end, a piece at a time, up to 64 MB."""
    yield b"GET /" if kind == "address" else b"GET / HTTP/1.1\r\nhost: x\r\n"
    if kind == "one header":
        yield b"x: "
    for _ in range(1024):
        yield b"x: y\r\n" * 10_000 if kind == "headers" else b"a" * 65_536


@pytest.mark.parametrize("kind", ["address", "one header", "headers"])
def test_a_head_without_an_end_is_431_and_ends_the_connection(probed: Probed, kind: str) -> None:
    address = (probed.anonymous.base_url.host, probed.anonymous.base_url.port or 80)
    probed.stalls.write_text("")
    with socket.create_connection(address, timeout=30) as connection:
        sent = 0
        with suppress(ConnectionError):
            for piece in unfinished(kind):
                connection.sendall(piece)
                sent += len(piece)
        assert sent < 32 * 1024 * 1024
    assert probed.stalls.read_text() == ""


def test_a_head_over_32_kb_is_431_with_a_problem(probed: Probed) -> None:
    for client in (probed.anonymous, probed.admin):
        answer = client.get("/festivals", headers={"X-Long": "a" * 33_000})
        assert (answer.status_code, answer.json()["code"]) == (431, "headers_too_large")
        assert answer.headers["content-type"] == "application/problem+json"
        assert client.get("/festivals", headers={"X-Long": "a" * 30_000}).is_success
