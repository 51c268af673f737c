"""Postgres for the workers: a narrow login role of their own. Routes must not import this."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import asyncpg

from core.db import CONNECT_TIMEOUT_SECONDS, Connection, domain_errors


class ServiceDb:
    """Transactions of the platform itself, as login role ``tyohaarify_worker``."""

    def __init__(self, pool: asyncpg.Pool[asyncpg.Record]) -> None:
        self._pool = pool

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Connection]:
        """A transaction; commits on leaving or rolls back. UnavailableError if Postgres is away."""
        with domain_errors():
            async with (
                self._pool.acquire(timeout=CONNECT_TIMEOUT_SECONDS) as connection,
                connection.transaction(),
            ):
                yield connection
