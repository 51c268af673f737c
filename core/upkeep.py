"""What keeps the database in shape: done periodically, each in one transaction."""

from core.db import Connection

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
