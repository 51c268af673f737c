"""Five kinds of callers, and rows of the owner's in every table."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import asyncpg
import jwt

from core.db import ENVELOPE
from core.identity import ANONYMOUS
from tests.support import Person

DENIED = "denied"

ACTORS = ("anon", "owner", "other", "moderator", "admin")


class World:
    """The five actors, and the rows the owner has everywhere."""

    def __init__(self, login_url: str, people: dict[str, Person]) -> None:
        self._login_url = login_url
        self._people = people

    @property
    def owner(self) -> Person:
        return self._people["owner"]

    @asynccontextmanager
    async def acting(self, actor: str) -> "AsyncIterator[asyncpg.Connection[asyncpg.Record]]":
        """A transaction of the actor's that leaves nothing behind."""
        role, claims = ANONYMOUS.role, ANONYMOUS.claims
        if actor != "anon":
            token = self._people[actor].token
            role, claims = "authenticated", jwt.utils.base64url_decode(token.split(".")[1]).decode()
        connection = await asyncpg.connect(self._login_url)
        transaction = connection.transaction()
        await transaction.start()
        try:
            await connection.fetchrow(ENVELOPE, role, claims, "5s")
            yield connection
        finally:
            await transaction.rollback()
            await connection.close()

    async def outcome(self, actor: str, statement: str, *arguments: Any) -> Any:
        """Rows touched, or DENIED for a missing privilege."""
        async with self.acting(actor) as connection:
            try:
                tag = await connection.execute(statement, *arguments)
            except asyncpg.InsufficientPrivilegeError:
                return DENIED
        return int(tag.rsplit(" ", 1)[-1])
