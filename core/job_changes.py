"""Who watches a job is woken when it moves on: one connection that listens, for a whole process.

What a notification says is only that there is something to look at. A watcher also looks by
itself now and then, so a lost one, or a pooler that does not pass them on, costs some seconds.
"""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from typing import Self
from uuid import UUID

import asyncpg
import structlog

from core.db import CONNECT_TIMEOUT_SECONDS, UserDb
from core.errors import NotFoundError, UnavailableError
from core.identity import Identity
from core.jobs import FINAL, Job, get_job

log = structlog.get_logger()

POLL_SECONDS = 5.0
RECONNECT_SECONDS = 1.0
# Then the watcher has to come back, with a token that still holds.
LONGEST_WATCH_SECONDS = 600.0


class JobChanges:
    """The jobs that are watched in this process. Listens from the first watcher on, to the end."""

    def __init__(self, dsn: str) -> None:
        self._dsn = dsn
        self._watchers: dict[str, set[asyncio.Event]] = {}
        self._listening: asyncio.Task[None] | None = None

    @contextmanager
    def watch(self, job_id: UUID) -> Iterator[asyncio.Event]:
        """An event that is set when the job changed, and when that may have been missed."""
        if self._listening is None:
            self._listening = asyncio.create_task(self._listen())
        woken = asyncio.Event()
        watchers = self._watchers.setdefault(str(job_id), set())
        watchers.add(woken)
        try:
            yield woken
        finally:
            watchers.discard(woken)
            if not watchers:
                self._watchers.pop(str(job_id), None)

    async def __aenter__(self) -> Self:
        """Does nothing yet."""
        return self

    async def __aexit__(self, *_: object) -> None:
        """Stops listening."""
        if self._listening is not None:
            self._listening.cancel()
            await asyncio.gather(self._listening, return_exceptions=True)

    async def _listen(self) -> None:
        while True:
            try:
                connection = await asyncpg.connect(self._dsn, timeout=CONNECT_TIMEOUT_SECONDS)
            except (OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
                log.warning("job_changes_wait", problem=str(error))
            else:
                await self._listen_on(connection)
            await asyncio.sleep(RECONNECT_SECONDS)

    async def _listen_on(self, connection: "asyncpg.Connection[asyncpg.Record]") -> None:
        lost = asyncio.Event()
        connection.add_termination_listener(lambda _: lost.set())
        try:
            await connection.add_listener("jobs", self._wake)
            for job_id in list(self._watchers):
                self._wake_watchers(job_id)
            await lost.wait()
        except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
            log.warning("job_changes_wait", problem=str(error))
        finally:
            connection.terminate()

    def _wake(self, _connection: object, _pid: int, _channel: str, job_id: object) -> None:
        self._wake_watchers(str(job_id))

    def _wake_watchers(self, job_id: str) -> None:
        for woken in self._watchers.get(job_id, ()):
            woken.set()


async def follow_job(
    changes: JobChanges, db: UserDb, identity: Identity, job_id: UUID
) -> AsyncIterator[Job]:
    """The job as it is, and again after every change, until it has ended or the caller lost it.

    Each look is the caller's own. While the database is away it waits; after ten minutes it ends.
    """
    ends = asyncio.get_running_loop().time() + LONGEST_WATCH_SECONDS
    seen: Job | None = None
    with changes.watch(job_id) as woken:
        while asyncio.get_running_loop().time() < ends:
            woken.clear()
            try:
                async with db.transaction(identity, readonly=True) as connection:
                    job = await get_job(connection, job_id)
            except NotFoundError:
                return
            except UnavailableError:
                await asyncio.sleep(RECONNECT_SECONDS)
                continue
            if job != seen:
                seen = job
                yield job
            if job.status in FINAL:
                return
            try:
                await asyncio.wait_for(woken.wait(), POLL_SECONDS)
            except TimeoutError:
                continue
