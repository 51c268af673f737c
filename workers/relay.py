"""The relay: hands due jobs, events and periodic tasks to Celery. ``python -m workers.relay``.

It wakes when the database notifies it, and looks by itself every second, so a missed notification
costs a second and nothing else. Several may run; rows are locked, so each is handed on by one.
"""

from __future__ import annotations

import asyncio
import signal
from typing import Any

import asyncpg
import structlog
from celery import Task
from kombu.exceptions import OperationalError
from redis.asyncio import Redis
from redis.exceptions import RedisError

from core.cache import Cache
from core.clearing import clear_stale
from core.db import CONNECT_TIMEOUT_SECONDS, create_pool
from core.errors import UnavailableError
from core.leases import REDELIVERY_SECONDS, bury_lost_jobs, due_jobs
from core.logs import configure_logging
from core.outbox import due_events, mark_processed
from core.schedules import due_schedules
from core.service_db import ServiceDb
from core.settings import WorkerSettings
from workers.tasks import handle_event, is_handled, run_job, run_periodic

log = structlog.get_logger()

BATCH = 100
POLL_SECONDS = 1.0
WAITS_OUT = (
    UnavailableError,
    OperationalError,
    RedisError,
    OSError,
    TimeoutError,
    asyncpg.PostgresError,
    asyncpg.InterfaceError,
)


class Relay:
    """Moves work until it is told to stop."""

    def __init__(self, db: ServiceDb, cache: Cache, dsn: str) -> None:
        self._db = db
        self._cache = cache
        self._dsn = dsn
        self._woken = asyncio.Event()
        self._listener: asyncpg.Connection[asyncpg.Record] | None = None

    async def run(self, stopped: asyncio.Event) -> None:
        """Hands work on; waits out a Postgres or Redis that is away."""
        stopping = asyncio.create_task(stopped.wait())
        while not stopped.is_set():
            self._woken.clear()
            try:
                await self._listen()
                while await self._hand_on():
                    pass
            except WAITS_OUT as error:
                log.warning("relay_waits", problem=str(error))
            waking = asyncio.create_task(self._woken.wait())
            await asyncio.wait(
                {waking, stopping}, timeout=POLL_SECONDS, return_when=asyncio.FIRST_COMPLETED
            )
            waking.cancel()
        stopping.cancel()
        if self._listener is not None:
            self._listener.terminate()

    async def _listen(self) -> None:
        if self._listener is None or self._listener.is_closed():
            self._listener = await asyncpg.connect(self._dsn, timeout=CONNECT_TIMEOUT_SECONDS)
            await self._listener.add_listener("outbox", lambda *_: self._woken.set())

    async def _hand_on(self) -> bool:
        """One batch; whether there may be more."""
        async with self._db.transaction() as connection:
            await bury_lost_jobs(connection)
            jobs = await due_jobs(connection, BATCH)
            events = await due_events(connection, BATCH)
            # Here and not by a worker, which may be busy with cards: lists must not lag behind.
            await clear_stale(connection, self._cache, events)
            wanted = [due for due in events if is_handled(due.event, due.changed)]
            await mark_processed(connection, [due.id for due in events if due not in wanted])
            periodic = await due_schedules(connection)
            # Before the commit: a message that could not be sent leaves its row due.
            for job in jobs:
                await _send(run_job, str(job["id"]))
            for due in wanted:
                await _send(handle_event, due.id)
            for name in periodic:
                await _send(run_periodic, name)
        return len(jobs) == BATCH or len(events) == BATCH


async def _send(task: Task[[Any], None], argument: Any) -> None:
    # It expires when the next one is due: while no worker is up, messages must not pile up.
    await asyncio.to_thread(task.apply_async, (argument,), retry=False, expires=REDELIVERY_SECONDS)


async def _main() -> None:
    settings = WorkerSettings()
    configure_logging(settings.log_level)
    dsn = str(settings.worker_database_url)
    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stopped.set)
    async with (
        create_pool(dsn, size=2, application_name="tyohaarify-relay") as pool,
        Redis.from_url(str(settings.redis_url)) as redis,
    ):
        log.info("relay ready")
        await Relay(ServiceDb(pool), Cache(redis), dsn).run(stopped)


if __name__ == "__main__":
    asyncio.run(_main())
