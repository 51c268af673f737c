"""Every kind of caller, and rows to try them on, in one transaction that is never committed."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

import asyncpg
import orjson

from core.db import ENVELOPE

# In the order in which tests/data/expectations states outcomes.
ACTORS = ("anon", "owner", "other", "moderator", "admin", "suspended", "worker", "auth")
PEOPLE = ("owner", "other", "moderator", "admin", "suspended", "author")
ROLES = {"anon": "anon", "worker": "tyohaarify_worker", "auth": "supabase_auth_admin"}

DENIED, REFUSED, FAILED, CHANGED = "-", "x", "e", "changed"

_SETUP = Path(__file__).with_name("world.sql").read_text()
_NAME = re.compile(r"(?<![:\w]):([a-z_]+)\b")


@dataclass(frozen=True)
class Probe:
    """One statement of one actor, and what has to come of it.

    Outcomes: a number of rows; DENIED without the privilege; REFUSED by the check of a policy;
    FAILED by anything else; CHANGED when it touched the `watched` row, a predicate of `table`.
    `given` is what the owner of the database grants before. Names after a colon are ids.
    """

    table: str
    actor: str
    statement: str
    expected: str
    given: str = ""
    watched: str = ""

    def __str__(self) -> str:
        given = f" (given: {self.given})" if self.given else ""
        return f"{self.actor}: {self.statement}{given}"


class World:
    """The callers and the rows of world.sql, on a connection of the database's owner."""

    def __init__(self, connection: "asyncpg.Connection[Any]", people: dict[str, str]) -> None:
        self.connection = connection
        self._ids = dict(people)

    def fill(self, statement: str) -> str:
        """The statement with an id, as a literal, for each name."""
        return _NAME.sub(lambda found: f"'{self.id(found.group(1))}'", statement)

    def id(self, name: str) -> str:
        """The id that goes by a name; a new one for a new name."""
        return self._ids.setdefault(name, str(uuid4()))

    async def set_up(self) -> None:
        """Adds the rows of world.sql."""
        await self.connection.execute(self.fill(_SETUP))

    async def become(self, actor: str, **claims: Any) -> None:
        """From here on the transaction acts as the actor."""
        if actor in PEOPLE:
            claims = {"role": "authenticated", "sub": self.id(actor), **claims}
        role = ROLES.get(actor, "authenticated")
        await self.connection.fetchrow(ENVELOPE, role, orjson.dumps(claims).decode(), "5s")

    async def attempt(self, statement: str) -> str:
        """What comes of a statement of whoever the transaction acts as."""
        try:
            async with self.connection.transaction():
                tag = await self.connection.execute(self.fill(statement))
        except asyncpg.InsufficientPrivilegeError as error:
            return _privilege_missing(str(error))
        except (asyncpg.TransactionRollbackError, asyncpg.OperatorInterventionError):
            # A deadlock or a time-out says nothing about access.
            raise
        except asyncpg.PostgresError:
            return FAILED
        return str(tag.rsplit(" ", 1)[-1])

    async def outcome(self, probe: Probe) -> str:
        """What comes of a probe; nothing of it stays."""
        async with undone(self.connection):
            if probe.given:
                await self.connection.execute(self.fill(probe.given))
            before = await self._watched(probe)
            await self.become(probe.actor)
            outcome = await self.attempt(probe.statement)
            if not probe.watched or not outcome.isdigit():
                return outcome
            await self.connection.execute("reset role")
            return "0" if await self._watched(probe) == before else CHANGED

    async def catalogue(self, query: str) -> list[asyncpg.Record]:
        """Rows of the catalogue, in which every name is written out with its schema."""
        async with undone(self.connection):
            await self.connection.execute("set local search_path = ''")
            return list(await self.connection.fetch(query))

    async def _watched(self, probe: Probe) -> Any:
        if not probe.watched:
            return None
        # An update leaves the row at another place.
        return await self.connection.fetchval(
            self.fill(f"select array_agg(ctid::text) from {probe.table} where {probe.watched}")  # noqa: S608 - constants
        )


def _privilege_missing(message: str) -> str:
    if "row-level security" in message:
        return REFUSED
    # Not for a function, say, that a constraint calls once the table was open.
    is_closed = re.match("permission denied for (table|view|schema)", message)
    return DENIED if is_closed else FAILED


@asynccontextmanager
async def undone(connection: "asyncpg.Connection[Any]") -> AsyncIterator[None]:
    """A transaction, or a savepoint in one, of which nothing stays."""
    transaction = connection.transaction()
    await transaction.start()
    try:
        yield
    finally:
        await transaction.rollback()


@asynccontextmanager
async def new_world(db_url: str) -> AsyncIterator[World]:
    """A world that nobody else ever sees."""
    connection = await asyncpg.connect(db_url)
    try:
        async with undone(connection):
            world = World(connection, {name: str(uuid4()) for name in PEOPLE})
            for name in PEOPLE:
                user = (
                    f"insert into auth.users (id, email) values (:{name}, '{name}@world.example')"  # noqa: S608 - constants
                )
                await connection.execute(world.fill(user))
            await world.set_up()
            yield world
    finally:
        await connection.close()
