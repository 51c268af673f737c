"""Requests that are carried out once, however often they are sent.

The answer is kept in the transaction of the effect, so there is no moment at which one exists
without the other.
"""

from dataclasses import dataclass
from uuid import UUID

from core.db import Connection
from core.errors import ConflictError, FieldProblem, InvalidInputError

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


async def find_answer(connection: Connection, key: Key) -> Answer | None:
    """What the key's request was answered; None when it is to be carried out now, by the caller.

    ConflictError while it is being carried out or when its answer was not kept, InvalidInputError
    when the key belongs to another request. Holds the key until the transaction ends.
    """
    row = await connection.fetchrow(_FIND, key.visitor, key.text)
    if row is None:
        return None
    if row["is_busy"]:
        raise ConflictError(
            "idempotency_in_progress", "This request is being carried out. Ask again shortly."
        )
    if row["fingerprint"] != key.fingerprint:
        raise InvalidInputError(
            FieldProblem("Idempotency-Key", "The key was used for another request: take a new one.")
        )
    if row["body"] is None:
        raise ConflictError(
            "idempotency_answer_not_kept",
            "This request was carried out. Its answer held secrets and was not kept.",
        )
    return Answer(row["status"], row["headers"], row["body"])


async def keep_answer(connection: Connection, key: Key, answer: Answer) -> None:
    """Keeps the answer for a day, with what the transaction did."""
    await connection.execute(
        _KEEP, key.visitor, key.text, key.fingerprint, answer.status, answer.headers, answer.body
    )
