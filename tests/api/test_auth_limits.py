"""Rate limits: of whom, how often, and what they do while Redis is away (S27, S28, S29)."""

import asyncio
import secrets
import time
from collections.abc import AsyncIterator
from ipaddress import IPv4Address
from pathlib import Path
from uuid import uuid4

import httpx
import pytest
from limits import parse

from core.errors import RateLimitedError, UnavailableError
from core.limits import LocalWindow, RateLimiter
from local.home import Home
from tests.api.auth_api import Api, running_api
from tests.auth.second_host import free_port
from tests.support import Stack

WRONG = {"email": "nobody@example.com", "password": "wrong"}


def random_address() -> str:
    return str(IPv4Address(0x0C000000 + secrets.randbelow(2**24)))


def statuses(http: httpx.Client, times: int, path: str = "/login", **options: object) -> list[int]:
    return [http.post(path, **{"json": WRONG, **options}).status_code for _ in range(times)]  # type: ignore[arg-type]  # any options


def test_an_address_may_sign_in_five_times_a_minute_and_is_told_so(auth_api: Api) -> None:
    http = auth_api.client()
    answers = [
        http.post("/login", json={**WRONG, "email": f"{uuid4().hex}@a.example"}) for _ in range(6)
    ]
    assert [answer.status_code for answer in answers] == [401] * 5 + [429]
    refused = answers[-1]
    assert refused.json()["code"] == "rate_limited"
    assert refused.headers["ratelimit-limit"] == "5"
    assert refused.headers["ratelimit-remaining"] == "0"
    assert 1 <= int(refused.headers["retry-after"]) <= 60
    assert refused.headers["ratelimit-reset"] == refused.headers["retry-after"]
    assert statuses(auth_api.client(), 1) == [401]


def test_an_address_may_register_three_times_a_minute(auth_api: Api) -> None:
    http = auth_api.client()
    body = {"email": "nobody", "password": "wrong"}
    assert statuses(http, 4, "/register", json=body) == [422] * 3 + [429]


def test_answers_tell_what_is_left(auth_api: Api) -> None:
    http = auth_api.client()
    left = []
    for _ in range(2):
        answer = http.post("/forgot-password", json={"email": f"{uuid4().hex}@example.com"})
        assert answer.status_code == 202
        left.append((answer.headers["ratelimit-limit"], answer.headers["ratelimit-remaining"]))
    assert left == [("3", "2"), ("3", "1")]


def test_made_up_forwarding_headers_do_not_help_against_the_limit(stack: Stack) -> None:
    with httpx.Client(base_url=f"{stack.api_url}/api/v1/auth") as http:
        found = []
        for _ in range(7):
            headers = {"X-Forwarded-For": random_address(), "X-Real-IP": random_address()}
            found.append(http.post("/login", json=WRONG, headers=headers).status_code)
    assert found[-1] == 429


def test_behind_a_trusted_proxy_the_right_most_untrusted_hop_counts(auth_api: Api) -> None:
    client = random_address()

    def spoofed(_: int) -> int:
        # What a client made up, the client, and a proxy of ours behind it.
        hops = f"{random_address()}, {client}, 127.0.0.1"
        http = auth_api.client(address=hops)
        return http.post("/login", json=WRONG).status_code

    assert [spoofed(one) for one in range(6)] == [401] * 5 + [429]


def test_a_client_with_ipv6_is_counted_by_its_network(auth_api: Api) -> None:
    network = f"2001:db8:{secrets.randbelow(0xFFFF):x}:{secrets.randbelow(0xFFFF):x}"
    found = [
        auth_api.client(address=f"{network}::{secrets.randbelow(0xFFFF):x}")
        .post("/login", json=WRONG)
        .status_code
        for _ in range(6)
    ]
    assert found == [401] * 5 + [429]


def test_writes_have_a_limit_of_the_user_wherever_they_come_from(
    stack: Stack, home: Home, tmp_path: Path
) -> None:
    with running_api(stack, home, tmp_path, WRITE_LIMIT="3/minute", READ_LIMIT="5/minute") as api:
        asha = api.member()
        token = asha.http.headers["Authorization"].removeprefix("Bearer ")
        found = [api.client(token).put("/me", json={}) for _ in range(4)]
        assert [answer.status_code for answer in found] == [200] * 3 + [429]
        assert found[0].headers["ratelimit-remaining"] == "2"
        # A route with a limit of its own is counted by that one alone.
        assert api.client(token).post("/refresh").status_code == 422
        reader = api.client()
        reads = [reader.get("/me") for _ in range(6)]
        assert [answer.status_code for answer in reads] == [401] * 5 + [429]
        assert reads[-1].headers["ratelimit-limit"] == "5"
        assert reads[-1].json()["request_id"] == reads[-1].headers["x-request-id"]
        assert api.client().get("/me").status_code == 401


def test_guessing_share_links_is_stopped_and_who_has_one_is_not(auth_api: Api) -> None:
    http = auth_api.client()
    url = f"{auth_api.url}/api/v1/cards/shared/"
    found = [http.get(url + secrets.token_urlsafe(32)).status_code for _ in range(31)]
    assert found == [404] * 30 + [429]
    assert auth_api.client().get(url + secrets.token_urlsafe(32)).status_code == 404


def test_without_redis_signing_in_fails_closed_at_once_and_the_rest_goes_on(
    stack: Stack, home: Home, tmp_path: Path
) -> None:
    away = f"redis://127.0.0.1:{free_port()}/0"
    with running_api(stack, home, tmp_path, REDIS_URL=away, MAIL_LIMIT="2/minute") as api:
        http = api.client()
        for path in ("/login", "/register"):
            answer = http.post(path, json=WRONG)
            assert (answer.status_code, answer.headers["retry-after"]) == (503, "2")
        bodies = [{"email": f"{uuid4().hex}@example.com"} for _ in range(3)]
        found = [http.post("/forgot-password", json=body) for body in bodies]
        assert [answer.status_code for answer in found] == [202, 202, 429]
        person = stack.person()
        template = {"template_id": stack.template("diwali-night-of-lamps")["id"], "message": "x"}
        card = api.client(person.token).post(f"{api.url}/api/v1/cards/generate", json=template)
        assert card.status_code == 503
        assert api.client(person.token).get("/me").status_code == 200
        assert api.client(person.token).put("/me", json={}).status_code == 200


@pytest.fixture
async def frozen_redis() -> AsyncIterator[str]:
    """The address of one that takes connections and never answers."""
    held: list[asyncio.StreamWriter] = []

    async def hold(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        held.append(writer)

    server = await asyncio.start_server(hold, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    yield f"redis://127.0.0.1:{port}/0"
    for writer in held:
        writer.close()
    server.close()


async def test_a_redis_that_hangs_is_waited_for_once_and_not_by_everybody(
    frozen_redis: str,
) -> None:
    limiter, limit = RateLimiter(frozen_redis), parse("2/minute")
    async with asyncio.timeout(5):  # two tries of half a second
        with pytest.raises(UnavailableError):
            await limiter.hit("login", limit, "asha", fail_closed=True)
    started = time.monotonic()
    for _ in range(100):
        with pytest.raises(UnavailableError):
            await limiter.hit("login", limit, "asha", fail_closed=True)
    assert (await limiter.hit("mail", limit, "asha")).remaining == 1
    assert (await limiter.hit("mail", limit, "bela")).remaining == 1
    assert (await limiter.hit("mail", limit, "asha")).remaining == 0
    with pytest.raises(RateLimitedError):
        await limiter.hit("mail", limit, "asha")
    assert time.monotonic() - started < 0.5  # less than one more try


def test_a_window_in_the_process_begins_anew_and_forgets_everybody() -> None:
    now = [0.0]
    window = LocalWindow(parse("2/minute"), clock=lambda: now[0])
    for _ in range(2):
        window.hit("asha")
    window.hit("bela")
    now[0] = 59.5
    with pytest.raises(RateLimitedError) as refused:
        window.check("asha")
    assert (refused.value.retry_after, refused.value.limit) == (1, 2)
    now[0] = 60.0
    assert window.hit("asha").remaining == 1
    assert list(window._counts) == ["asha"]


def test_a_limit_that_is_none_is_refused_at_the_start(
    stack: Stack, home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.api.auth_api.eventually", lambda look: look() or pytest.fail("down"))
    with (
        pytest.raises(pytest.fail.Exception),
        running_api(stack, home, tmp_path, LOGIN_LIMIT="often"),
    ):
        pass
