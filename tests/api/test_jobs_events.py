"""A job watched by server-sent events, with a real client."""

import asyncio
import json
import os
import signal
from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any

import httpx
import pytest

from core.job_changes import JobChanges
from local.addresses import database_url
from local.home import Home
from tests.processes import frozen, process
from tests.support import Person, Stack, drawn, eventually, generate

LISTENERS = (
    "select count(*) from pg_stat_activity where query ilike 'listen %' and client_port = any($1)"
)
MANY = 30


@pytest.fixture(scope="module")
def template_id(stack: Stack) -> str:
    return str(stack.template("diwali-night-of-lamps")["id"])


def states(lines: Iterator[str]) -> Iterator[dict[str, Any]]:
    for line in lines:
        if line.startswith("data: "):
            yield json.loads(line.removeprefix("data: "))


def events(accepted: dict[str, Any]) -> str:
    return f"/jobs/{accepted['job']['id']}/events"


def ready(stack: Stack) -> bool:
    try:
        return httpx.get(f"{stack.api_url}/readyz").status_code == 200
    except httpx.TransportError:
        return False


def test_a_job_is_seen_waiting_running_and_done(
    home: Home, owner: Person, template_id: str
) -> None:
    worker = process(home, "worker")
    with frozen([worker]):
        accepted = generate(owner, template_id)
        with owner.api.stream("GET", events(accepted)) as stream:
            assert stream.status_code == 200
            assert stream.headers["content-type"].startswith("text/event-stream")
            assert stream.headers["cache-control"] == "no-cache"
            seen = states(stream.iter_lines())
            first = next(seen)
            assert first["status"] == "queued"
            worker.resume()
            # To the end: the server closes it.
            rest = list(seen)
    assert [state["status"] for state in rest if state["status"] != "running"] == ["succeeded"]
    assert rest[0]["status"] == "running"
    assert [state["progress"] for state in rest] == sorted(state["progress"] for state in rest)
    assert rest[-1] == owner.api.get(f"/jobs/{first['id']}").json()


def test_a_job_that_has_ended_is_told_once(owner: Person, template_id: str) -> None:
    accepted = generate(owner, template_id)
    drawn(owner, accepted)
    with owner.api.stream("GET", events(accepted), headers={"Last-Event-ID": "7"}) as stream:
        told = list(states(stream.iter_lines()))
    assert [state["status"] for state in told] == ["succeeded"]


def test_a_stream_is_kept_open_by_comments(home: Home, owner: Person, template_id: str) -> None:
    with frozen([process(home, "worker")]):
        accepted = generate(owner, template_id)
        with owner.api.stream("GET", events(accepted)) as stream:
            assert next(line for line in stream.iter_lines() if line.startswith(":"))
        owner.api.post(f"/jobs/{accepted['job']['id']}/cancel")


def test_a_stream_outlives_a_restart_of_postgres(
    stack: Stack, home: Home, owner: Person, template_id: str
) -> None:
    worker = process(home, "worker")
    with frozen([worker]):
        accepted = generate(owner, template_id)
        with owner.api.stream("GET", events(accepted)) as stream:
            seen = states(stream.iter_lines())
            assert next(seen)["status"] == "queued"
            os.kill(process(home, "postgres").pid, signal.SIGQUIT)
            eventually(lambda: ready(stack), 60)
            worker.resume()
            assert list(seen)[-1]["status"] == "succeeded"


def test_whoever_watches_does_not_keep_the_api_from_stopping(
    stack: Stack, home: Home, owner: Person, template_id: str
) -> None:
    api = process(home, "api")
    with frozen([process(home, "worker")]):
        accepted = generate(owner, template_id)
        with owner.api.stream("GET", events(accepted)) as stream:
            seen = states(stream.iter_lines())
            assert next(seen)["status"] == "queued"
            api.terminate()
            api.wait(20)
        eventually(lambda: ready(stack), 60)
        cancelled = owner.api.post(f"/jobs/{accepted['job']['id']}/cancel")
        assert cancelled.status_code == 200


async def test_many_clients_share_one_connection_and_leave_nothing_behind(
    stack: Stack, home: Home, owner: Person, template_id: str
) -> None:
    api = process(home, "api")

    def connections() -> list[int]:
        tcp = api.net_connections("tcp")
        return [connection.laddr.port for connection in tcp if connection.status == "ESTABLISHED"]

    with frozen([process(home, "worker")]):
        accepted = generate(owner, template_id)
        with ExitStack() as streams:
            watching = []
            for _ in range(MANY):
                client = streams.enter_context(
                    httpx.Client(base_url=stack.api_url, headers=owner.api.headers, timeout=30)
                )
                stream = streams.enter_context(client.stream("GET", f"/api/v1{events(accepted)}"))
                watching.append(states(stream.iter_lines()))
                assert next(watching[-1])["status"] == "queued"
            assert len(connections()) >= MANY
            listeners = await stack.sql(LISTENERS, connections())
            assert [row["count"] for row in listeners] == [1]
        eventually(lambda: len(connections()) < MANY)
        owner.api.post(f"/jobs/{accepted['job']['id']}/cancel")


async def test_whoever_stops_watching_is_forgotten(stack: Stack, home: Home) -> None:
    url = database_url(home, "tyohaarify_api", home.secrets().api_password)
    [made] = await stack.sql(
        "insert into jobs (kind, status, finished_at) values ('test.done', 'succeeded', now())"
        " returning id"
    )
    async with JobChanges(url) as changes:
        with changes.watch(made["id"]) as one, changes.watch(made["id"]) as two:
            # The first time that it listens it may have missed something, and says so.
            await asyncio.wait_for(one.wait(), 10)
            one.clear()
            two.clear()
            await stack.sql("update jobs set progress = 7 where id = $1", made["id"])
            await asyncio.wait_for(asyncio.gather(one.wait(), two.wait()), 10)
        assert changes._watchers == {}
    await stack.sql("delete from jobs where id = $1", made["id"])
