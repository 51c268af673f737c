"""R6: Valkey stands still, dies, forgets all or takes nothing more; Postgres is the truth."""

import time
from collections.abc import Iterator
from uuid import UUID

import httpx
import pytest
import redis

from core.leases import REDELIVERY_SECONDS
from local.home import Home
from tests.faults.conftest import Wishes
from tests.processes import frozen, process
from tests.support import Person, Stack, drawn, eventually, final_job

FREEZE_SECONDS = 5
QUEUE = "tyohaarify"
CARDS = 5


@pytest.fixture
def valkey(home: Home, stack: Stack) -> Iterator[redis.Redis]:  # noqa: ARG001 - it runs
    with redis.Redis(port=home.ports().valkey) as client:
        yield client


def assert_reads_go_on(stack: Stack, owner: Person) -> None:
    assert stack.api().get("/festivals").status_code == 200
    assert stack.api().get("/templates/featured").json()["items"]
    assert owner.api.get("/cards/my-cards").status_code == 200
    assert owner.api.get("/auth/me").json()["id"] == str(owner.id)


def assert_refused(answer: httpx.Response) -> None:
    assert (answer.status_code, answer.json()["code"]) == (503, "service_unavailable"), answer.text
    assert int(answer.headers["retry-after"]) >= 1


def ready(person: Person, card_id: str) -> bool:
    return bool(person.api.get(f"/cards/{card_id}").json()["status"] == "ready")


def test_while_valkey_stands_still_all_goes_on_but_what_needs_its_limits(
    stack: Stack, home: Home, owner: Person, wishes: Wishes
) -> None:
    with frozen([process(home, "valkey")]):
        until = time.monotonic() + FREEZE_SECONDS
        assert_refused(wishes.post(owner))
        assert httpx.get(f"{stack.api_url}/readyz", timeout=20).status_code == 503
        changed = owner.api.put("/auth/me", json={"first_name": "Asha"})
        assert (changed.status_code, changed.json()["first_name"]) == (200, "Asha"), changed.text
        card_id = wishes.insert(owner)
        while time.monotonic() < until:
            assert_reads_go_on(stack, owner)
    eventually(lambda: owner.api.get("/auth/me").json()["first_name"] == "Asha")
    eventually(lambda: ready(owner, card_id), 90)
    assert drawn(owner, wishes.ask(owner))["status"] == "ready"


@pytest.mark.parametrize("fault", ["restart", "flushall"])
async def test_what_waited_in_a_valkey_that_forgets_is_rebuilt_from_postgres(
    stack: Stack, home: Home, owner: Person, wishes: Wishes, fault: str
) -> None:
    with frozen([process(home, "worker")]):
        asked = [wishes.ask(owner) for _ in range(CARDS)]
        ids = [UUID(accepted["job"]["id"]) for accepted in asked]
        with redis.Redis(port=home.ports().valkey) as valkey:
            eventually(lambda: valkey.llen(QUEUE) >= CARDS - 1)
            if fault == "flushall":
                valkey.flushall()
        if fault == "restart":
            process(home, "valkey").kill()
        assert_reads_go_on(stack, owner)
    rows = await stack.sql(
        "select extract(epoch from run_after - now()) as seconds from jobs where id = any($1)", ids
    )
    # All of them are handed on again, within a minute: which passes now.
    assert all(row["seconds"] <= REDELIVERY_SECONDS for row in rows)
    await stack.sql(
        "update jobs set run_after = now() where id = any($1) and status = 'queued'", ids
    )
    for accepted in asked:
        assert drawn(owner, accepted, seconds=90)["status"] == "ready"
        assert owner.api.get(f"/jobs/{accepted['job']['id']}").json()["attempts"] == 1


def test_a_valkey_that_takes_nothing_more_holds_up_only_what_must_be_written_there(
    stack: Stack, home: Home, owner: Person, wishes: Wishes, valkey: redis.Redis
) -> None:
    worker, relay = process(home, "worker"), process(home, "relay")
    assert valkey.config_get("maxmemory-policy") == {"maxmemory-policy": "noeviction"}
    valkey.config_set("maxmemory", 1)
    try:
        with pytest.raises(redis.exceptions.OutOfMemoryError):
            valkey.set("anything", 1)
        assert_refused(wishes.post(owner))
        card_id = wishes.insert(owner)
        for _ in range(10):
            assert_reads_go_on(stack, owner)
            time.sleep(0.5)
        job = owner.api.get("/jobs").json()["items"][0]
        assert (job["kind"], job["status"]) == ("card.render", "queued")
    finally:
        valkey.config_set("maxmemory", 0)
    assert final_job(owner, job["id"], seconds=90)["status"] == "succeeded"
    assert ready(owner, card_id)
    assert drawn(owner, wishes.ask(owner))["status"] == "ready"
    assert (process(home, "worker").pid, process(home, "relay").pid) == (worker.pid, relay.pid)
