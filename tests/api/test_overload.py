"""More requests than an API works on at a time: real ones, held up by a locked table."""

import asyncio
import socket
import time
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack
from urllib.parse import urlsplit

import httpx
import pytest

from api.admission import CROWDED_SECONDS, PROMPT_SECONDS, Places
from local.home import Home
from tests.api.auth_api import Api, running_api
from tests.processes import frozen, process
from tests.support import Person, Stack, cards_locked, generate

BLOCKED = (
    "select count(*) from pg_stat_activity"
    " where usename = 'tyohaarify_api' and wait_event_type = 'Lock'"
)


@pytest.fixture(scope="module")
def narrow(stack: Stack, home: Home, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Api]:
    """An API that works on one request at a time, and lets one wait a moment."""
    folder = tmp_path_factory.mktemp("narrow")
    with running_api(stack, home, folder, MAX_CONCURRENT_REQUESTS="1") as api:
        yield api


def my_cards(api: Api, person: Person) -> httpx.Response:
    headers = {"Authorization": f"Bearer {person.token}"}
    return httpx.get(f"{api.url}/api/v1/cards/my-cards", headers=headers, timeout=30)


async def held_up(stack: Stack, api: Api, person: Person) -> asyncio.Future[httpx.Response]:
    """A request that has got in and waits for the table."""
    request = asyncio.ensure_future(asyncio.to_thread(my_cards, api, person))
    for _ in range(200):
        [row] = await stack.sql(BLOCKED)
        if row["count"]:
            return request
        await asyncio.sleep(0.05)
    raise AssertionError("The request never reached the table.")


async def test_who_finds_no_place_is_refused_and_told_when_to_come_again(
    stack: Stack, narrow: Api, owner: Person
) -> None:
    async with cards_locked(stack):
        first = await held_up(stack, narrow, owner)
        refused = await asyncio.to_thread(my_cards, narrow, owner)
        healthy = await asyncio.to_thread(httpx.get, f"{narrow.url}/healthz")
        counted = await asyncio.to_thread(httpx.get, f"{narrow.url}/metrics")
    assert refused.status_code == 503
    assert refused.json()["code"] == "service_unavailable"
    assert refused.headers["content-type"] == "application/problem+json"
    assert refused.headers["retry-after"] == "1"
    assert refused.headers["x-content-type-options"] == "nosniff"
    assert len(refused.headers["x-request-id"]) == 32
    assert healthy.status_code == 200
    assert counted.status_code == 200
    assert (await first).status_code == 200
    assert (await asyncio.to_thread(my_cards, narrow, owner)).status_code == 200


async def test_refusals_keep_a_connection_in_step(stack: Stack, narrow: Api, owner: Person) -> None:
    get = b"GET %s HTTP/1.1\r\nHost: x\r\nConnection: keep-alive\r\n\r\n"
    cards = get % b"/api/v1/cards/my-cards"
    body = b'{"note": "GET /healthz HTTP/1.1"}'
    post = b"POST /api/v1/cards/generate HTTP/1.1\r\nHost: x\r\nContent-Length: %d\r\n\r\n%s"
    heard = (
        # Whole, in pieces, more than one at once, with a body, and what is always answered.
        ([cards], [503]),
        ([cards[:30], cards[30:]], [503]),
        ([cards + cards], [503, 503]),
        ([post % (len(body), body)], [503]),
        ([get % b"/healthz"], [200]),
        ([cards, get % b"/healthz", cards], [503, 200, 503]),
        # A body that comes later is no request of its own, however its length is written.
        ([cards.replace(b"Connection: keep-alive", b"content-LENGTH: 2"), b"{}"], [503]),
        ([cards.replace(b"keep-alive", b"close")], [503]),
    )
    async with cards_locked(stack):
        first = await held_up(stack, narrow, owner)
        await asyncio.to_thread(my_cards, narrow, owner)
        reader, writer = await asyncio.open_connection(*urlsplit(narrow.url).netloc.split(":"))
        for pieces, statuses in heard:
            got: list[int] = []
            for number, piece in enumerate(pieces):
                writer.write(piece)
                if len(pieces) == len(statuses) or number == len(pieces) - 1:
                    wanted = 1 if len(pieces) == len(statuses) else len(statuses)
                    got += [await _status(reader) for _ in range(wanted)]
                else:
                    await asyncio.sleep(0.05)  # so that they arrive one by one
            assert got == statuses, pieces
        assert await reader.read() == b""
        writer.close()
    assert (await first).status_code == 200


async def _status(reader: asyncio.StreamReader) -> int:
    head = await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), 10)
    [length] = [
        int(line.split(b":")[1])
        for line in head.lower().split(b"\r\n")
        if line.startswith(b"content-length:")
    ]
    await reader.readexactly(length)
    return int(head[9:12])


async def test_a_list_at_hand_is_given_while_the_database_holds_up_all_else(
    stack: Stack, narrow: Api, owner: Person
) -> None:
    featured = f"{narrow.url}/api/v1/templates/featured"
    async with cards_locked(stack):
        await asyncio.to_thread(httpx.get, featured)
        first = await held_up(stack, narrow, owner)
        answer = await asyncio.to_thread(httpx.get, featured)
    assert answer.status_code == 200
    assert (await first).status_code == 200


def test_a_stream_of_events_takes_no_place(
    home: Home, narrow: Api, owner: Person, stack: Stack
) -> None:
    template_id = str(stack.template("diwali-night-of-lamps")["id"])
    headers = {"Authorization": f"Bearer {owner.token}"}
    with frozen([process(home, "worker")]):
        job_id = generate(owner, template_id)["job"]["id"]
        events = f"{narrow.url}/api/v1/jobs/{job_id}/events"
        with httpx.stream("GET", events, headers=headers) as stream:
            assert stream.status_code == 200
            assert my_cards(narrow, owner).status_code == 200


def test_who_waits_for_a_slow_supabase_takes_no_place(
    home: Home, narrow: Api, owner: Person
) -> None:
    def sign_in() -> httpx.Response:
        body = {"email": owner.email, "password": owner.password}
        return httpx.post(f"{narrow.url}/api/v1/auth/login", json=body, timeout=30)

    with ThreadPoolExecutor(max_workers=1) as pool:
        with frozen([process(home, "supabase")]):
            login: Future[httpx.Response] = pool.submit(sign_in)
            time.sleep(0.5)  # until it has got to Supabase
            assert my_cards(narrow, owner).status_code == 200
            assert not login.done()
        assert login.result().status_code == 200


async def test_as_many_as_places_wait_and_the_next_is_refused_at_once() -> None:
    places = Places(2)
    assert await places.take()
    assert await places.take()
    waiting = [asyncio.ensure_future(places.take()) for _ in range(2)]
    await asyncio.sleep(0)
    refused = places.take()
    with pytest.raises(StopIteration) as ended:
        refused.send(None)
    assert ended.value.value is False
    places.leave()
    places.leave()
    assert await asyncio.gather(*waiting) == [True, True]


async def test_while_some_are_refused_only_one_waits() -> None:
    now = 100.0
    places = Places(2, clock=lambda: now)
    for _ in range(2):
        assert await places.take()
    burst = [asyncio.ensure_future(places.take()) for _ in range(2)]
    await asyncio.sleep(0)
    assert not await places.take()
    for _ in burst:
        places.leave()
    assert await asyncio.gather(*burst) == [True, True]
    assert not places.is_full
    first = asyncio.ensure_future(places.take())
    await asyncio.sleep(0)
    assert places.is_full
    now += CROWDED_SECONDS
    assert not places.is_full
    places.leave()
    assert await first


async def test_who_waits_too_long_is_refused_and_loses_nobody_s_place() -> None:
    places = Places(1)
    assert await places.take()
    assert not await places.take()
    places.leave()
    assert await places.take()


async def test_who_goes_away_while_waiting_leaves_the_place_to_the_next() -> None:
    places = Places(2)
    assert await places.take()
    assert await places.take()
    gone, next_one = (asyncio.ensure_future(places.take()) for _ in range(2))
    await asyncio.sleep(0)
    places.leave()
    gone.cancel()
    assert await next_one
    with pytest.raises(asyncio.CancelledError):
        await gone


def silent_request(api: Api) -> socket.socket:
    """A connection that has sent the head of a request and the first byte of its body."""
    parts = urlsplit(api.url)
    client = socket.create_connection((parts.hostname, parts.port), timeout=30)
    client.sendall(
        b"POST /api/v1/auth/login HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
        b"Content-Length: 100\r\n\r\n{"
    )
    return client


def test_clients_that_send_no_body_keep_no_other_out(narrow: Api, owner: Person) -> None:
    with ExitStack() as closing:
        silent = [closing.enter_context(silent_request(narrow)) for _ in range(20)]
        time.sleep(10 * PROMPT_SECONDS)
        assert [my_cards(narrow, owner).status_code for _ in range(5)] == [200] * 5
        answers = {client.recv(4096).split(b" ", 2)[1] for client in silent}
    # Those that came while another was waited for without giving its place up were refused.
    assert {b"408"} <= answers <= {b"408", b"503"}


def test_a_body_that_comes_late_is_read(narrow: Api) -> None:
    with silent_request(narrow) as client:
        time.sleep(3 * PROMPT_SECONDS)
        client.sendall(b"x" * 99)
        head = client.recv(4096)
    assert head.startswith(b"HTTP/1.1 400 "), head
