"""R8: processes are asked to stop while they work; what they took on is finished or given back."""

import signal
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from uuid import uuid4

import httpx
import psutil

from local.home import Home
from tests.auth.second_host import free_port
from tests.faults.conftest import Wishes
from tests.faults.parts import second_api
from tests.processes import process
from tests.support import Person, Stack, drawn, eventually
from tools import stack as stacks

VISITORS = 8
CARDS = 16


@dataclass
class Visit:
    """What visitors sent, by its key, and what they were answered; None where nothing came."""

    answers: dict[str, httpx.Response | None] = field(default_factory=dict)
    reads: list[int] = field(default_factory=list)


def add(client: httpx.Client, name: str) -> httpx.Response | None:
    """Asks for a collection of that name; None when there is nobody to answer any more."""
    try:
        return client.post(
            "/users/collections", json={"name": name}, headers={"Idempotency-Key": name}
        )
    except httpx.TransportError:
        return None


@contextmanager
def visitors(client: httpx.Client, visit: Visit) -> Iterator[None]:
    """People who read and write, each until nobody answers."""

    def come() -> None:
        while True:
            name = str(uuid4())
            visit.answers[name] = add(client, name)
            if visit.answers[name] is None:
                return
            try:
                visit.reads.append(client.get("/cards/my-cards").status_code)
            except httpx.TransportError:
                return

    with ThreadPoolExecutor(VISITORS) as pool:
        visits = [pool.submit(come) for _ in range(VISITORS)]
        yield
        for done in visits:
            done.result(timeout=60)


async def test_an_api_asked_to_stop_answers_all_it_accepted(
    stack: Stack, home: Home, owner: Person
) -> None:
    visit, port = Visit(), free_port()
    with second_api(home, port=port) as api:
        with visitors(api.client(owner), visit):
            eventually(lambda: len(visit.answers) > 100)
            api.process.terminate()
        assert api.process.wait(timeout=30) in {0, -signal.SIGTERM}
    told = {name: answer for name, answer in visit.answers.items() if answer is not None}
    assert {answer.status_code for answer in told.values()} == {201}
    assert set(visit.reads) == {200}
    made = await names(stack, owner)
    # Whatever took effect was answered: nobody is left to wonder.
    assert made & visit.answers.keys() == told.keys()
    with second_api(home, port=port) as api:
        client = api.client(owner)
        for name in visit.answers.keys() - told.keys():
            answer = add(client, name)
            assert answer is not None
            assert answer.status_code == 201
    assert await names(stack, owner) >= visit.answers.keys()


async def names(stack: Stack, owner: Person) -> set[str]:
    rows = await stack.sql("select name from user_collections where user_id = $1", owner.id)
    assert len({row["name"] for row in rows}) == len(rows)
    return {row["name"] for row in rows}


async def test_a_worker_asked_to_stop_finishes_its_cards_and_leaves_the_others(
    stack: Stack, home: Home, owner: Person, wishes: Wishes
) -> None:
    worker = process(home, "worker")
    asked = [wishes.ask(owner) for _ in range(CARDS)]
    ids = [accepted["job"]["id"] for accepted in asked]
    running = "select id from jobs where id::text = any($1) and status = 'running'"
    while len(await stack.sql(running, ids)) < 2:
        assert worker.is_running()
    worker.terminate()
    # It ended by itself, not by a signal.
    eventually(lambda: why_ended(home, "worker", worker) == "ended with exit code 0", 60)
    assert not await stack.sql(running, ids)
    for accepted in asked:
        assert drawn(owner, accepted, seconds=120)["status"] == "ready"
        assert owner.api.get(f"/jobs/{accepted['job']['id']}").json()["attempts"] == 1


def test_a_relay_asked_to_stop_ends_and_the_next_goes_on(
    home: Home, owner: Person, wishes: Wishes
) -> None:
    relay = process(home, "relay")
    asked = [wishes.ask(owner) for _ in range(3)]
    relay.terminate()
    asked += [wishes.ask(owner) for _ in range(3)]
    eventually(lambda: why_ended(home, "relay", relay) == "ended with exit code 0", 60)
    for accepted in asked:
        assert drawn(owner, accepted, seconds=120)["status"] == "ready"


def why_ended(home: Home, service: str, was: psutil.Process) -> str | None:
    """What the supervisor says of the process that was."""
    unit = (stacks.state(home) or {})["units"][service]
    return unit["error"] if unit["pid"] != was.pid else None
