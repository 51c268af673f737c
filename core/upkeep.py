"""What keeps the platform in shape: done periodically, each in the transaction that claimed it."""

from collections.abc import Awaitable, Callable

from core.db import Connection
from core.festivals.store import fill_calendar

MONTHS_AHEAD, MONTHS_KEPT = 3, 25


async def fold_template_changes(connection: Connection) -> str:
    """Adds waiting likes, reviews, uses and views to the totals of their templates."""
    folded = await connection.fetchval("select private.fold_template_changes()")
    return f"{folded} changes"


async def keep_partitions(connection: Connection) -> str:
    """Makes the partitions of the coming months and drops those nobody asks for any more."""
    made = await connection.fetchval("select private.ensure_partitions($1)", MONTHS_AHEAD)
    dropped = await connection.fetchval("select private.drop_old_partitions($1)", MONTHS_KEPT)
    return f"{made} made, {dropped} dropped"


async def forget_answers(connection: Connection) -> str:
    """Removes the answers under idempotency keys that are older than a day."""
    forgotten = await connection.fetchval("select private.forget_answers()")
    return f"{forgotten} answers"


# By the names in private.schedules. Each answers with what it did, for people.
PERIODIC_TASKS: dict[str, Callable[[Connection], Awaitable[str]]] = {
    "fold_template_changes": fold_template_changes,
    "keep_partitions": keep_partitions,
    "fill_calendar": fill_calendar,
    "forget_answers": forget_answers,
}
