"""Requests that are carried out once, however often they are sent.

The answer is kept in the transaction of the effect, so there is no moment at which one exists
without the other.
"""

from contextlib import AsyncExitStack
from dataclasses import dataclass
from types import TracebackType
from typing import Self
from uuid import UUID

import asyncpg

from core.db import Connection, UserDb
from core.errors import ConflictError, FieldProblem, InvalidInputError
from core.identity import Identity

_READ = "select fingerprint, status, headers, body from private.read_answer($1, $2)"
_FIND = "select is_busy, fingerprint, status, headers, body from private.find_answer($1, $2)"
_KEEP = "select private.keep_answer($1, $2, $3, $4, $5, $6)"


@dataclass(frozen=True)
class Answer:
    """An answer as it was given; ``body`` is None where it held secrets."""

    status: int
    headers: dict[str, str]
    body: bytes | None


@dataclass(frozen=True)
class Key:
    """An Idempotency-Key, what it was sent with, and who stands for a caller without an account."""

    text: str
    fingerprint: bytes
    visitor: UUID


class AnswerKeptError(Exception):
    """The request has been carried out under its key; ``answer`` is what it was answered."""

    def __init__(self, answer: Answer) -> None:
        super().__init__()
        self.answer = answer


class KeyedTransaction:
    """The transaction of a request with a key. It begins when `connection` is first called.

    A route does slow work (checks, parses) before it calls `connection`: until then the request
    holds no connection. Leaving commits, or rolls back after an error.
    """

    def __init__(self, db: UserDb, caller: Identity, key: Key) -> None:
        self._db = db
        self._caller = caller
        self._key = key
        self._open = AsyncExitStack()
        self._connection: Connection | None = None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self._open.__aexit__(kind, error, traceback)

    async def find_answer(self) -> None:
        """Look for the key's answer, in a short transaction that does not hold the key.

        Errors as of `connection`, except that a request in progress is not noticed.
        """
        async with self._db.transaction(self._caller, readonly=True) as connection:
            row = await connection.fetchrow(_READ, self._key.visitor, self._key.text)
        self._raise_if_answered(row)

    async def connection(self) -> Connection:
        """Return the connection of the transaction, in which the request holds its key.

        Raises AnswerKeptError if the request has been carried out, ConflictError while another
        one carries it out or if its answer was not kept, InvalidInputError if the key belongs to
        another request.
        """
        if self._connection is None:
            connection = await self._open.enter_async_context(self._db.transaction(self._caller))
            row = await connection.fetchrow(_FIND, self._key.visitor, self._key.text)
            if row is not None and row["is_busy"]:
                raise ConflictError(
                    "idempotency_in_progress",
                    "This request is still in progress. Try again shortly.",
                )
            self._raise_if_answered(row)
            self._connection = connection
        return self._connection

    async def keep(self, answer: Answer) -> None:
        """Keep the answer for a day, with the effects of the transaction."""
        connection = await self.connection()
        given = (answer.status, answer.headers, answer.body)
        await connection.execute(
            _KEEP, self._key.visitor, self._key.text, self._key.fingerprint, *given
        )

    def _raise_if_answered(self, row: asyncpg.Record | None) -> None:
        if row is None:
            return
        if row["fingerprint"] != self._key.fingerprint:
            problem = "The key was used for another request: take a new one."
            raise InvalidInputError(FieldProblem("Idempotency-Key", problem))
        if row["body"] is None:
            raise ConflictError(
                "idempotency_answer_not_kept",
                "This request has been carried out. Its answer contained secrets and"
                " was not stored.",
            )
        raise AnswerKeptError(Answer(row["status"], row["headers"], row["body"]))
