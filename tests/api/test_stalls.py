"""No request stalls the event loop, and none is answered 5xx: the worst that each route takes.

The requests come from the API's own description, so a new route is tried without being named here.
"""

import socket
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

import httpx
import psutil
import pytest

from api.bodies import JSON_BYTES, max_body_bytes
from api.main import ROUTERS
from core.settings import ApiSettings
from local.home import Home
from tests.api import awkward
from tests.api.auth_api import running_api
from tests.api.test_bodies import JSON, addressed
from tests.api.test_template_attacks import SLOW, template
from tests.api.things import as_admin
from tests.core.test_comparing import interleaved
from tests.support import Stack

LONGEST_STALL_MS = 100
# A thread takes turns with the event loop, and nobody can end it. The largest form takes 0.5 s.
MOST_CPU_SECONDS = 2
LIMITS = {
    route.name: max_body_bytes(route.endpoint)
    for router in ROUTERS
    for route in router.routes
    if hasattr(route, "endpoint")
}


Request = Callable[[httpx.Client], httpx.Response]
# Sent as the other caller, too: anonymous where users are expected, signed in elsewhere. The rest
# would only be refused before it is read, or read a second time in the same way.
FOR_BOTH = {"many names, one repeated", "deep arrays", "half a text", "many fields"}
# The routes of uploads take their bodies alike: one of them gets the largest.
LARGEST_FORMS = "upload_avatar"
SMALLER_FORMS = 1_000_000


@dataclass(frozen=True)
class Probed:
    """An API whose event loop is watched, with clients of it."""

    anonymous: httpx.Client
    admin: httpx.Client
    stalls: Path
    process: psutil.Process

    def send(self, client: httpx.Client, name: str, request: Request) -> list[str]:
        """Return what was wrong with the answer to a request."""
        caller = "admin" if client is self.admin else "anonymous"
        self.stalls.write_text("")
        used = self._cpu_seconds()
        answer = request(client)
        used = self._cpu_seconds() - used
        stalls = [line.split(" ", 1) for line in self.stalls.read_text().splitlines()]
        wrong = [
            f"{caller}, {name}: {took} ms in {where}"
            for took, where in stalls
            if int(took) > LONGEST_STALL_MS
        ]
        if used > MOST_CPU_SECONDS:
            wrong.append(f"{caller}, {name}: {used:.1f} s of CPU in threads")
        if answer.is_server_error:
            wrong.append(f"{caller}, {name}: {answer.status_code} {answer.text[:200]}")
        return wrong

    def callers(self, operation: dict[str, Any]) -> tuple[httpx.Client, httpx.Client]:
        """Return the client that an operation knows most about, and the other one."""
        if awkward.takes_tokens(operation):
            return self.admin, self.anonymous
        return self.anonymous, self.admin

    def _cpu_seconds(self) -> float:
        # Of all threads of the API; its children can be killed, and are.
        times = self.process.cpu_times()
        return times.user + times.system


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
        process = psutil.Process(api.pid)
        yield Probed(there.api(), there.api(session.access_token), stalls, process)


def described(*, with_body: bool) -> Iterator[Any]:
    for verb, path, operation in awkward.operations(with_body=with_body):
        if path.startswith("/api/v1"):
            place = addressed(path.removeprefix("/api/v1"))
            yield pytest.param(verb, place, operation, id=operation["operationId"])


WITH_BODY = [*described(with_body=True)]


def bodies_of(operation: dict[str, Any]) -> Iterator[tuple[str, str, bytes]]:
    """Yield name, content type and body of each body for an operation."""
    name = operation["operationId"]
    limit = LIMITS.get(name.removeprefix("admin_"), JSON_BYTES)
    turn = [each.id for each in WITH_BODY].index(name)
    for media_type, content in operation["requestBody"]["content"].items():
        if media_type == "application/json":
            for shape, body in awkward.json_bodies(content["schema"], limit, turn):
                yield shape, media_type, body
        else:
            yield from awkward.forms(limit if name == LARGEST_FORMS else SMALLER_FORMS)


@pytest.mark.parametrize(("verb", "place", "operation"), WITH_BODY)
def test_no_body_stalls_the_event_loop(
    probed: Probed, verb: str, place: str, operation: dict[str, Any]
) -> None:
    first, other = probed.callers(operation)
    wrong: list[str] = []
    for name, media_type, body in bodies_of(operation):
        request = partial(
            sent, verb=verb, place=place, content=body, headers={"content-type": media_type}
        )
        for client in (first, other) if name in FOR_BOTH else (first,):
            wrong += probed.send(client, name, request)
    assert wrong == []


def sent(client: httpx.Client, *, verb: str, place: str, **options: Any) -> httpx.Response:
    return client.request(verb, place, **options)


@pytest.mark.parametrize(("verb", "place", "operation"), [*described(with_body=False)])
def test_no_query_stalls_the_event_loop(
    probed: Probed, verb: str, place: str, operation: dict[str, Any]
) -> None:
    if verb == "delete" or place.endswith("/events"):
        pytest.skip("It would end what other requests need, or does not end itself.")
    first, other = probed.callers(operation)
    wrong: list[str] = []
    query = ""
    for query in awkward.queries(operation):
        request = partial(sent, verb=verb, place=f"{place}?{query}")
        wrong += probed.send(first, f"?{query[:60]}", request)
    last = partial(sent, verb=verb, place=f"{place}?{query}")
    wrong += probed.send(other, f"?{query[:60]}", last)
    assert wrong == []


@pytest.mark.parametrize(("verb", "code"), [("post", SLOW["braces"]), ("put", SLOW["raw"])])
def test_saving_a_template_stalls_nothing_and_keeps_no_thread_busy(
    probed: Probed, verb: str, code: str
) -> None:
    own = probed.admin.post("/templates", json=template("<p>1</p>")).json()
    place, body = "/templates", template(code)
    if verb == "put":
        place, body = f"{place}/{own['id']}", template(code, slug=own["slug"])
    save = partial(sent, verb=verb, place=place, json=body)
    assert probed.send(probed.admin, "a slow template", save) == []


@pytest.mark.parametrize(
    "versions",
    [
        [interleaved(0), interleaved(1)],
        ["a\n" * 10_000, "b\n" * 10_000],
        ["a\nb\n" * 5_000, "b\nb\na\n" * 3_333],
        ["x" * 20_000, "x" * 19_999 + "y"],
    ],
    ids=["two languages of lines", "no line in common", "few lines often", "one line"],
)
def test_comparing_own_versions_of_20_kb_stalls_nothing(
    probed: Probed, versions: list[str]
) -> None:
    own = probed.admin.post("/templates", json=template(versions[0])).json()
    place = f"/templates/{own['id']}"
    body = template(versions[1], slug=own["slug"])
    changed = probed.admin.put(place, json=body)
    assert changed.status_code == 200, changed.text
    numbers = {"from_version": own["version"], "to_version": changed.json()["version"]}
    compared = partial(sent, verb="get", place=f"{place}/diff", params=numbers)
    assert probed.send(probed.admin, "diff", compared) == []


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
    body: dict[str, Any] = {} if verb == "get" else {"content": b"{}"}
    client = probed.admin if place.endswith("/me") else probed.anonymous
    for header in awkward.headers():
        [(name, value)] = header.items()
        request = partial(sent, verb=verb, place=place, headers={**JSON, **header}, **body)
        wrong += probed.send(client, f"{name}: {value[:40]}", request)
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
