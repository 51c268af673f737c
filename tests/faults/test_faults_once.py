"""R1 and R2: what is asked for happens once, though processes die at the worst moments.

Fifty requests at once, other bodies and other users under a key: tests/api/test_idempotency.py.
"""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from uuid import UUID, uuid4

import asyncpg
import httpx
import psutil
import redis

from local.home import Home
from tests.faults.conftest import Wishes
from tests.faults.parts import SecondApi, another, second_api
from tests.faults.proxy import proxied
from tests.processes import frozen, process
from tests.support import HINDI, Person, Stack, drawn, eventually

QUEUE = "tyohaarify"
RELAY_AT_WORK = (
    "select count(*) from pg_stat_activity"
    " where application_name = 'tyohaarify-relay' and state <> 'idle'"
)


async def count(stack: Stack, statement: str, *arguments: object) -> int:
    [row] = await stack.sql(statement, *arguments)
    return int(row["count"])


async def cards_with(stack: Stack, message: str) -> list[asyncpg.Record]:
    return await stack.sql("select id from user_cards where message = $1", message)


async def pictures_shown(stack: Stack, card_id: str) -> int:
    """How often a picture of the card appeared."""
    return await count(
        stack,
        "select count(*) from private.outbox"
        " where row_id = $1::text::uuid and 'image_path' = any(changed)",
        card_id,
    )


class Wish:
    """A card asked for under a key, in words of its own."""

    def __init__(self, template_id: str) -> None:
        self.key, self.message = str(uuid4()), f"{HINDI} {uuid4()}"
        body = {"template_id": template_id, "message": self.message, "language": "hi"}
        self.request: dict[str, Any] = {"json": body, "headers": {"Idempotency-Key": self.key}}


@asynccontextmanager
async def asked_in_vain(
    home: Home, person: Person, api_dsn: str, wish: Wish, *, is_committed: bool
) -> AsyncIterator[tuple[SecondApi, asyncio.Task[httpx.Response]]]:
    """An API that was asked, and learns nothing more from Postgres; the request under way."""
    with (
        proxied(home.ports().postgres) as proxy,
        second_api(home, {"DATABASE_URL": proxy.dsn(api_dsn)}) as api,
    ):
        # The key is read in a short transaction before; the message is written with the card.
        lost = proxy.lose(wish.message.encode(), is_committed=is_committed)
        asked = asyncio.create_task(
            asyncio.to_thread(api.client(person).post, "/cards/generate", **wish.request)
        )
        assert await asyncio.to_thread(lost.happened.wait, 20)
        yield api, asked


async def test_an_api_killed_between_the_commit_and_its_answer_replays_it_on_retry(
    stack: Stack, home: Home, owner: Person, template_id: str, api_dsn: str
) -> None:
    """R1, and R2: the job of what was committed runs."""
    wish = Wish(template_id)
    async with asked_in_vain(home, owner, api_dsn, wish, is_committed=True) as (api, asked):
        await stack.until("select from user_cards where message = $1", wish.message)
        assert not asked.done()
        api.process.kill()
        [outcome] = await asyncio.gather(asked, return_exceptions=True)
        assert isinstance(outcome, Exception)
    again = owner.api.post("/cards/generate", **wish.request)
    assert (again.status_code, again.headers["idempotency-replayed"]) == (202, "true"), again.text
    [card] = await cards_with(stack, wish.message)
    assert again.json()["card"]["id"] == str(card["id"])
    assert drawn(owner, again.json())["status"] == "ready"
    assert await pictures_shown(stack, str(card["id"])) == 1


async def test_an_api_killed_before_the_commit_left_nothing_and_the_retry_does_it(
    stack: Stack, home: Home, owner: Person, template_id: str, api_dsn: str
) -> None:
    """R1."""
    wish = Wish(template_id)
    async with asked_in_vain(home, owner, api_dsn, wish, is_committed=False) as (api, asked):
        busy = owner.api.post("/cards/generate", **wish.request)
        assert (busy.status_code, busy.json()["code"]) == (409, "idempotency_in_progress")
        api.process.kill()
        await asyncio.gather(asked, return_exceptions=True)
    assert not await cards_with(stack, wish.message)

    def retried() -> dict[str, object] | None:
        answer = owner.api.post("/cards/generate", **wish.request)
        assert "idempotency-replayed" not in answer.headers
        return answer.json() if answer.status_code == 202 else None

    assert drawn(owner, eventually(retried))["status"] == "ready"
    assert len(await cards_with(stack, wish.message)) == 1


async def test_a_relay_killed_after_it_published_a_job_has_it_done_once(
    stack: Stack, home: Home, owner: Person, wishes: Wishes, worker_dsn: str
) -> None:
    """R2: published twice, as the first relay never said that it had; one effect."""
    relay, worker = process(home, "relay"), process(home, "worker")
    with frozen([worker]):
        await stop_between_batches(stack, relay)
        try:
            accepted = wishes.ask(owner)
            job_id = accepted["job"]["id"]
            with proxied(home.ports().postgres) as proxy:
                lost = proxy.lose(UUID(job_id).bytes, is_committed=False)
                environment = {"WORKER_DATABASE_URL": proxy.dsn(worker_dsn)}
                with another(home, "relay", environment=environment) as second:
                    assert await asyncio.to_thread(lost.happened.wait, 30)
                    waiting = published(home, job_id)
                    second.kill()
                    second.wait()
            [job] = await stack.sql(
                "select run_after <= now() as due from jobs where id = $1", job_id
            )
            assert job["due"]
        finally:
            relay.resume()
        # The worker's open request took the first one, or it waits as well.
        eventually(lambda: published(home, job_id) == waiting + 1)
    card = drawn(owner, accepted)
    eventually(lambda: published(home, job_id) == 0)
    assert owner.api.get(f"/jobs/{job_id}").json()["attempts"] == 1
    assert await pictures_shown(stack, card["id"]) == 1


async def stop_between_batches(stack: Stack, relay: psutil.Process) -> None:
    """Freezes the relay while it holds no rows."""
    for _ in range(100):
        relay.suspend()
        if await count(stack, RELAY_AT_WORK) == 0:
            return
        relay.resume()
        await asyncio.sleep(0.05)
    raise AssertionError("The relay never rests.")


def published(home: Home, job_id: str) -> int:
    """How many messages about the job wait for a worker."""
    with redis.Redis(port=home.ports().valkey) as valkey:
        messages = [json.loads(text) for text in valkey.lrange(QUEUE, 0, -1)]
    return sum(job_id in message["headers"]["argsrepr"] for message in messages)
