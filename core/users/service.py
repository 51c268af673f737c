"""What can be done about users. Every function runs in the caller's transaction."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from core.db import Connection
from core.errors import ConflictError, FieldProblem, InvalidInputError, NotFoundError
from core.jobs import Job, get_job
from core.storage import PublicFiles
from core.users import store
from core.users.models import AccountDeletion, PublicProfile, UserAnalytics

LONGEST_RANGE = timedelta(days=366)
USUAL_RANGE = timedelta(days=29)


async def get_public_profile(
    connection: Connection, files: PublicFiles, username: str
) -> PublicProfile:
    """Somebody's public profile; NotFoundError for nobody, and for suspended accounts."""
    row = await store.find_author(connection, username)
    if row is None:
        raise NotFoundError("user_not_found", "There is no user with this name.")
    return PublicProfile.model_validate({**row, "avatar_url": files.absolute(row["avatar_url"])})


async def get_analytics(
    connection: Connection, since: date | None, until: date | None
) -> UserAnalytics:
    """The caller's figures; of the last thirty days unless they say otherwise."""
    until = until or datetime.now(UTC).date()
    # The first days of the calendar have no range before them.
    since = since or max(until, date.min + USUAL_RANGE) - USUAL_RANGE
    if not timedelta() <= until - since <= LONGEST_RANGE:
        raise InvalidInputError(
            FieldProblem(
                "since", f"Give a period of at most {LONGEST_RANGE.days} days, the first day first."
            )
        )
    figures = await store.figures(connection, since, until)
    return UserAnalytics.model_validate({"since": since, "until": until, **figures})


async def request_export(connection: Connection) -> Job:
    """The job that exports the caller's account; RateLimitedError after three a day."""
    return await get_job(connection, await store.request_export(connection))


async def export_path(connection: Connection, job_id: UUID, part: int) -> str:
    """Where a part of an export lies; NotFoundError for none such, ConflictError before it ends."""
    parts = await store.find_export(connection, job_id)
    if parts is None:
        job = await get_job(connection, job_id)
        if job.kind == "account.export" and job.status in {"queued", "running"}:
            raise ConflictError(
                "export_not_ready", "The export is not ready. Wait for its job to succeed."
            )
    if parts is None or part > len(parts):
        raise NotFoundError(
            "export_not_found", "There is no such export. Exports are kept for seven days."
        )
    return str(parts[part - 1]["path"])


async def request_deletion(connection: Connection, grace: timedelta) -> AccountDeletion:
    """Has the caller's account deleted after the grace period; asking again changes nothing."""
    requested_at = await store.request_deletion(connection)
    return AccountDeletion(deletion_requested_at=requested_at, deleted_after=requested_at + grace)


async def cancel_deletion(connection: Connection, grace: timedelta) -> None:
    """Keeps the caller's account; ConflictError when it is not being deleted, or it is too late."""
    if not await store.cancel_deletion(connection, grace):
        raise ConflictError("deletion_not_requested", "The account is not scheduled for deletion.")
