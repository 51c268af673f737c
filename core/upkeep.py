"""What keeps the platform in shape: done periodically, each in the transaction that claimed it."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from core.db import Connection
from core.festivals.calendar_store import fill_calendar
from core.mails.queueing import queue_festival_reminders, queue_weekly_reports
from core.payments.store import end_premium
from core.reports.service import prune_reports
from core.webhooks.queue import prune_deliveries

MONTHS_AHEAD, MONTHS_KEPT = 3, 25
# A month of runs shows whether a nightly job grows slower. Events also tell who changed what, and
# are kept as long as the ids of received webhooks, which they may be compared with.
PLATFORM_JOBS_KEPT, EVENTS_KEPT = timedelta(days=30), timedelta(days=90)
# While it is kept, its owner may ask for the job anew.
UPLOADS_KEPT = timedelta(days=1)
# A run must not hold locks for long; the next comes in minutes.
PRUNED_AT_ONCE = COUNTED_AT_ONCE = 20_000
INDEXING_SECONDS = 3600


async def fold_template_changes(connection: Connection) -> str:
    """Adds waiting likes, reviews, uses and views to the totals of their templates."""
    folded = await connection.fetchval("select private.fold_template_changes()")
    return f"{folded} changes"


async def count_search_words(connection: Connection) -> str:
    """Count the words of templates that became public or stopped being public."""
    counted = await connection.fetchval("select private.count_search_words($1)", COUNTED_AT_ONCE)
    return f"{counted} templates"


async def keep_partitions(connection: Connection) -> str:
    """Makes the partitions of the coming months and drops those nobody asks for any more."""
    made = await connection.fetchval("select private.ensure_partitions($1)", MONTHS_AHEAD)
    dropped = await connection.fetchval("select private.drop_old_partitions($1)", MONTHS_KEPT)
    return f"{made} made, {dropped} dropped"


async def forget_answers(connection: Connection) -> str:
    """Removes the answers under idempotency keys that are older than a day."""
    forgotten = await connection.fetchval("select private.forget_answers()")
    return f"{forgotten} answers"


async def prune_uploads(connection: Connection) -> str:
    """Removes pictures that were sent but whose files nobody will make any more."""
    pruned = await connection.fetchval("select private.prune_uploads($1)", UPLOADS_KEPT)
    return f"{pruned} pictures"


async def prune_history(connection: Connection) -> str:
    """Removes old jobs of the platform and events that were handled long ago."""
    jobs = await connection.fetchval(
        "select private.prune_jobs($1, $2)", PLATFORM_JOBS_KEPT, PRUNED_AT_ONCE
    )
    events = await connection.fetchval(
        "select private.prune_outbox($1, $2)", EVENTS_KEPT, PRUNED_AT_ONCE
    )
    return f"{jobs} jobs, {events} events"


async def aggregate_analytics(connection: Connection, payload: dict[str, Any]) -> dict[str, Any]:
    """Computes the figures of the day (UTC) of ``due_at`` and of the day before anew."""
    today = datetime.fromisoformat(payload["due_at"]).astimezone(UTC).date()
    figures = {
        str(day): await connection.fetchval("select private.aggregate_analytics($1)", day)
        for day in (today - timedelta(days=1), today)
    }
    return {"figures": figures}


async def index_similarity(connection: Connection) -> dict[str, Any]:
    """Computes which templates the same people like; a minute for a million uses."""
    changed = await connection.fetchval(
        "select private.index_similarity()", timeout=INDEXING_SECONDS
    )
    return {"changed": changed}


# By the names in private.schedules. Each answers with what it did, for people.
PERIODIC_TASKS: dict[str, Callable[[Connection], Awaitable[str]]] = {
    "fold_template_changes": fold_template_changes,
    "count_search_words": count_search_words,
    "keep_partitions": keep_partitions,
    "fill_calendar": fill_calendar,
    "prune_history": prune_history,
    "forget_answers": forget_answers,
    "prune_uploads": prune_uploads,
    "queue_festival_reminders": queue_festival_reminders,
    "queue_weekly_reports": queue_weekly_reports,
    "end_premium": end_premium,
    "prune_deliveries": prune_deliveries,
    "prune_reports": prune_reports,
}
