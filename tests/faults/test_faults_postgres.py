"""R7: Postgres hangs, dies, is far away, cut off or fully taken; nobody waits long."""

import asyncio
import os
import signal
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from itertools import count
from uuid import uuid4

import httpx
import psutil
import pytest

from local.home import Home
from tests.faults.conftest import Wishes
from tests.faults.parts import SecondApi, second_api
from tests.faults.proxy import Proxy, proxied
from tests.processes import frozen, process
from tests.support import HINDI, Person, Stack, cards_locked, drawn, eventually

HEALED_SECONDS = 10
POOL = 2
ROUNDS = 3
BLOCKED = """
  select from pg_stat_activity where usename = 'tyohaarify_api' and wait_event_type = 'Lock'
  having count(*) = $1
"""
CONNECTED = "select count(*) from pg_stat_activity where client_port = any($1)"
BUSY = """
  select state, query from pg_stat_activity where client_port = any($1) and state <> 'idle'
"""


@pytest.fixture
def proxy(home: Home, stack: Stack) -> Iterator[Proxy]:  # noqa: ARG001 - the stack must run
    with proxied(home.ports().postgres) as proxy:
        yield proxy


@pytest.fixture
def far(home: Home, proxy: Proxy, api_dsn: str) -> Iterator[SecondApi]:
    """An API with a small pool, which reaches Postgres through the proxy."""
    with second_api(home, _settings(proxy, api_dsn)) as api:
        yield api


@pytest.fixture
def patient(home: Home, proxy: Proxy, api_dsn: str) -> Iterator[SecondApi]:
    """The same, whose statements may take long."""
    with second_api(home, {**_settings(proxy, api_dsn), "STATEMENT_TIMEOUT_MS": "30000"}) as api:
        yield api


def _settings(proxy: Proxy, api_dsn: str) -> dict[str, str]:
    return {"DATABASE_URL": proxy.dsn(api_dsn), "DATABASE_POOL_SIZE": str(POOL)}


def assert_refused(answer: httpx.Response) -> None:
    assert (answer.status_code, answer.json()["code"]) == (503, "service_unavailable"), answer.text
    assert int(answer.headers["retry-after"]) >= 1


async def assert_whole(stack: Stack, proxy: Proxy, client: httpx.Client) -> None:
    """The pool has all its connections for whoever comes, and none is still in a transaction."""
    with ThreadPoolExecutor(4 * POOL) as pool:
        answers = list(pool.map(lambda _: client.get("/cards/my-cards"), range(8 * POOL)))
    assert {answer.status_code for answer in answers} == {200}
    await stack.until(
        f"select where not exists ({BUSY}) and ({CONNECTED}) <= $2", proxy.ports(), POOL
    )


@contextmanager
def visitors(client: httpx.Client, answers: list[httpx.Response]) -> Iterator[None]:
    """People who read and write all the while."""
    over, number = threading.Event(), count()

    def visit() -> None:
        while not over.is_set():
            answers.append(client.get("/cards/my-cards"))
            body = {"name": f"Visitor {next(number)}"}
            answers.append(client.post("/users/collections", json=body))
            answers.append(client.get("/festivals"))
            time.sleep(0.2)

    with ThreadPoolExecutor(4) as pool:
        visits = [pool.submit(visit) for _ in range(4)]
        try:
            yield
        finally:
            over.set()
    for done in visits:
        done.result()


async def test_a_postgres_that_hangs_and_dies_is_told_to_visitors_and_comes_back(
    home: Home, owner: Person, wishes: Wishes
) -> None:
    postgres, api = process(home, "postgres"), process(home, "api")
    answers: list[httpx.Response] = []
    with second_api(home) as second, visitors(second.client(owner), answers):
        eventually(lambda: len(answers) > 20)
        with frozen([postgres, *postgres.children()]):
            eventually(lambda: [answer for answer in answers if answer.status_code == 503])
        os.kill(postgres.pid, signal.SIGQUIT)
        await asyncio.to_thread(restarted, home, postgres)
        before = len(answers)
        eventually(
            lambda: any(answer.status_code == 201 for answer in answers[before:]), HEALED_SECONDS
        )
    refused = [answer for answer in answers if answer.status_code not in {200, 201}]
    for answer in refused:
        assert_refused(answer)
    assert drawn(owner, wishes.ask(owner), seconds=90)["status"] == "ready"
    assert process(home, "api").pid == api.pid


def restarted(home: Home, postgres: psutil.Process) -> None:
    """Returns once another Postgres serves."""
    eventually(lambda: process(home, "postgres").pid != postgres.pid, 60)


async def test_a_postgres_far_away_costs_nobody_more_than_the_deadline(
    stack: Stack, far: SecondApi, proxy: Proxy, owner: Person, template_id: str
) -> None:
    client = far.client(owner)
    wanted = {"template_id": template_id, "message": f"{HINDI} {uuid4()}"}
    await assert_whole(stack, proxy, client)
    proxy.delay = 2.0
    with ThreadPoolExecutor(3 * POOL) as pool:
        # With nine statements it would take 18 seconds.
        write = pool.submit(client.post, "/cards/generate", json=wanted)
        await stack.until(BUSY, proxy.ports())
        reads = [pool.submit(client.get, "/cards/my-cards") for _ in range(2 * POOL)]
    assert_refused(write.result())
    for answer in (read.result() for read in reads):
        if answer.status_code != 200:
            assert_refused(answer)
    proxy.delay = 0.0
    eventually(lambda: client.get("/cards/my-cards").is_success, HEALED_SECONDS)
    await assert_whole(stack, proxy, client)
    assert not await stack.sql("select from user_cards where message = $1", wanted["message"])


async def test_connections_reset_in_the_middle_of_a_query_are_replaced(
    stack: Stack, far: SecondApi, proxy: Proxy, owner: Person
) -> None:
    client = far.client(owner)
    for _ in range(ROUNDS):
        async with cards_locked(stack):
            held = [
                asyncio.create_task(asyncio.to_thread(client.get, "/cards/my-cards"))
                for _ in range(POOL)
            ]
            await stack.until(BLOCKED, POOL)
            assert proxy.reset() == POOL
            for answer in await asyncio.gather(*held):
                assert_refused(answer)
        assert client.get("/cards/my-cards").status_code == 200
    await assert_whole(stack, proxy, client)


async def test_who_finds_the_pool_exhausted_is_refused_and_takes_nothing_along(
    stack: Stack, patient: SecondApi, proxy: Proxy, owner: Person
) -> None:
    client = patient.client(owner)
    async with cards_locked(stack):
        held = [
            asyncio.create_task(asyncio.to_thread(client.get, "/cards/my-cards"))
            for _ in range(POOL)
        ]
        await stack.until(BLOCKED, POOL)
        crowd = [
            asyncio.create_task(asyncio.to_thread(client.get, "/jobs")) for _ in range(3 * POOL)
        ]
        for answer in await asyncio.gather(*crowd):
            assert_refused(answer)
        assert not any(request.done() for request in held)
    assert [answer.status_code for answer in await asyncio.gather(*held)] == [200] * POOL
    await assert_whole(stack, proxy, client)
