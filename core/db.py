"""Postgres for the API, under row-level security.

The API's login role owns nothing and reads nothing: every statement runs inside an envelope that
makes the transaction ``anon`` or ``authenticated`` with the caller's claims. All of it is local to
the transaction, so a pooled connection never carries one caller's identity to the next.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import asyncpg
import orjson

from core.errors import (
    ConflictError,
    DomainError,
    FieldProblem,
    InvalidInputError,
    RateLimitedError,
    UnavailableError,
)
from core.identity import Identity
from core.metrics import POOL_WAIT_SECONDS, note_transaction

ENVELOPE = (
    "select set_config('role', $1, true),"
    " set_config('request.jwt.claims', $2, true),"
    " set_config('statement_timeout', $3, true)"
)
_DEADLINE = "select set_config('statement_timeout', $1, true)"
_ROLE = "select current_setting('role')"
_AS = "select set_config('role', $1, true)"

CONNECT_TIMEOUT_SECONDS = 3.0
# Longer than any statement may take: only a Postgres that hangs gets there.
COMMAND_TIMEOUT_SECONDS = 10.0
GENERATION_QUOTA_RETRY_SECONDS = 60

Connection = asyncpg.pool.PoolConnectionProxy

_DOWN = (
    OSError,
    TimeoutError,
    asyncpg.InterfaceError,
    asyncpg.PostgresConnectionError,
    asyncpg.OperatorInterventionError,
    asyncpg.InsufficientResourcesError,
    asyncpg.InvalidAuthorizationSpecificationError,
    # Two transactions stood in each other's way, and this one gave way.
    asyncpg.TransactionRollbackError,
)


if TYPE_CHECKING:
    _Base = asyncpg.Connection[asyncpg.Record]
else:
    # Generic in its type stubs only.
    _Base = asyncpg.Connection


class _Connection(_Base):
    """No reset when a connection returns to the pool: nothing here outlives its transaction."""

    def get_reset_query(self) -> str:
        return ""


async def _prepare_connection(connection: Any) -> None:
    await connection.set_type_codec(
        "jsonb",
        encoder=lambda value: orjson.dumps(value).decode(),
        decoder=orjson.loads,
        schema="pg_catalog",
    )


def create_pool(
    dsn: str, *, size: int, prepared_statements: bool = True, application_name: str
) -> asyncpg.Pool[asyncpg.Record]:
    """A pool that connects when first used, so a process starts while Postgres is still away."""
    return asyncpg.create_pool(
        dsn,
        min_size=0,
        max_size=size,
        timeout=CONNECT_TIMEOUT_SECONDS,
        command_timeout=COMMAND_TIMEOUT_SECONDS,
        statement_cache_size=200 if prepared_statements else 0,
        connection_class=_Connection,
        init=_prepare_connection,
        server_settings={"application_name": application_name},
    )


@contextmanager
def domain_errors() -> Iterator[None]:
    """Turns the errors of an unreachable or refusing Postgres into those of the domain.

    What a constraint refuses is the input's fault: whatever the models let through, never a 500.
    """
    try:
        yield
    except asyncpg.QueryCanceledError as error:
        raise UnavailableError("The database") from error
    except _DOWN as error:
        raise UnavailableError("The database") from error
    except (asyncpg.CheckViolationError, asyncpg.NotNullViolationError, asyncpg.DataError) as error:
        raise InvalidInputError(_refused_field(error)) from error
    except asyncpg.PostgresError as error:
        if error.sqlstate == "PGRST":
            raise _domain_error(error) from error
        raise


def _domain_error(error: asyncpg.PostgresError) -> DomainError:
    """Return the error that a function of the database raises in PostgREST's form."""
    answer, status = orjson.loads(error.args[0]), orjson.loads(error.detail or "{}").get("status")
    if status == HTTPStatus.CONFLICT:
        return ConflictError(answer["code"], f"{answer['message']} {answer['hint']}")
    return RateLimitedError(answer["message"], GENERATION_QUOTA_RETRY_SECONDS)


def _refused_field(error: asyncpg.PostgresError) -> FieldProblem:
    column, constraint, table = (
        getattr(error, f"{kind}_name", None) or "" for kind in ("column", "constraint", "table")
    )
    # Postgres names the check of a column after both.
    of_column = constraint.removeprefix(f"{table}_").removesuffix("_check")
    return FieldProblem(column or of_column or "body", "The database does not accept this value.")


@asynccontextmanager
async def as_login(connection: Connection) -> AsyncIterator[Connection]:
    """Within a caller's transaction, what the API's own login does for them."""
    caller = await connection.fetchval(_ROLE)
    await connection.execute(_AS, "none")
    yield connection
    # After an error there is nothing more to do as the caller: the transaction is rolled back.
    await connection.execute(_AS, caller)


class UserDb:
    """Transactions on behalf of a caller. Each ends within twice the time of one statement."""

    def __init__(self, pool: asyncpg.Pool[asyncpg.Record], statement_timeout_ms: int) -> None:
        self._pool = pool
        self._statement_timeout = f"{statement_timeout_ms}ms"
        self._deadline = 2 * statement_timeout_ms / 1000

    @asynccontextmanager
    async def transaction(
        self, identity: Identity, *, readonly: bool = False
    ) -> AsyncIterator[Connection]:
        """A transaction in which the database sees the caller; commits on leaving, or rolls back.

        UnavailableError when Postgres does not answer, RateLimitedError when it says so.
        """
        async with self._begun(readonly=readonly) as connection:
            await connection.fetchrow(
                ENVELOPE, identity.role, identity.claims, self._statement_timeout
            )
            yield connection

    @asynccontextmanager
    async def login_transaction(self, *, readonly: bool = False) -> AsyncIterator[Connection]:
        """A transaction as the API's own login, for the little that no caller may do.

        UnavailableError when Postgres does not answer.
        """
        async with self._begun(readonly=readonly) as connection:
            await connection.fetchrow(_DEADLINE, self._statement_timeout)
            yield connection

    @asynccontextmanager
    async def _begun(self, *, readonly: bool) -> AsyncIterator[Connection]:
        """A transaction, timed: how long until a connection was free, and how long it was used."""
        asked = time.perf_counter()
        with domain_errors():
            async with self._pool.acquire(timeout=CONNECT_TIMEOUT_SECONDS) as connection:
                began = time.perf_counter()
                POOL_WAIT_SECONDS.observe(began - asked)
                outcome = "rolled_back"
                # Not a cancellation, after which asyncpg would wait for a Postgres that is too far
                # away to answer twice more. Nobody waits longer, however many statements there are.
                deadline = asyncio.get_running_loop().call_later(
                    self._deadline, connection.terminate
                )
                try:
                    async with connection.transaction(readonly=readonly):
                        yield connection
                    outcome = "committed"
                finally:
                    deadline.cancel()
                    note_transaction(outcome, time.perf_counter() - began)
