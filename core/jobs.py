"""Jobs as those see them for whom they are done."""

from datetime import datetime
from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from core.db import Connection
from core.errors import ConflictError, NotFoundError
from core.paging import Page, decode_cursor, page_of

_BY_ID = """
    select id, kind, card_id, status, progress, attempts, error_code, error_message, result,
           created_at, started_at, finished_at
    from public.jobs where id = $1
"""
_MINE = """
    select id, kind, card_id, status, progress, attempts, error_code, error_message, result,
           created_at, started_at, finished_at
    from public.jobs
    where user_id = (select auth.uid())
      and ($1::public.job_status is null or status = $1)
      and ($2::text is null or kind = $2)
      and ($3::timestamptz is null or (created_at, id) < ($3, $4))
    order by created_at desc, id desc limit $5
"""
_LATEST_OF_CARD = "select id from public.jobs where card_id = $1 order by created_at desc limit 1"
_CANCEL = "select public.cancel_job($1)"
_RETRY = "select public.retry_job($1)"

JobStatus = Literal["queued", "running", "succeeded", "failed", "cancelled"]
JobKind = Annotated[str, StringConstraints(pattern=r"^[a-z_]+\.[a-z_]+$", max_length=100), Field()]
FINAL: frozenset[JobStatus] = frozenset(("succeeded", "failed", "cancelled"))

EXAMPLE: dict[str, Any] = {
    "id": "0f0e9b0e-54b5-4a5c-8f5f-2a1d3c9f6a11",
    "kind": "card.render",
    "card_id": "6f9619ff-8b86-4d01-b42d-00cf4fc964ff",
    "status": "running",
    "progress": 60,
    "attempts": 1,
    "error_code": None,
    "error_message": None,
    "result": None,
    "created_at": "2026-10-20T09:00:00Z",
    "started_at": "2026-10-20T09:00:01Z",
    "finished_at": None,
}


class Job(BaseModel):
    """A background job; final once it is succeeded, failed or cancelled."""

    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})

    id: UUID
    kind: str
    card_id: UUID | None
    status: JobStatus
    progress: int = Field(description="Per cent.")
    attempts: int
    error_code: str | None = Field(description="Stable code of the last error.")
    error_message: str | None = Field(description="The last error, for people.")
    result: dict[str, Any] | None = Field(description="Its result, once it succeeded.")
    created_at: datetime
    started_at: datetime | None
    finished_at: datetime | None


async def get_job(connection: Connection, job_id: UUID) -> Job:
    """A job the caller may see; NotFoundError when there is none such."""
    row = await connection.fetchrow(_BY_ID, job_id)
    if row is None:
        raise NotFoundError("job_not_found", "There is no such job.")
    return Job.model_validate(dict(row))


async def list_jobs(
    connection: Connection,
    *,
    status: JobStatus | None,
    kind: str | None,
    limit: int,
    cursor: str | None,
) -> Page[Job]:
    """The caller's own jobs, the newest first."""
    after = decode_cursor(cursor, tuple[datetime, UUID]) or (None, None)
    rows = await connection.fetch(_MINE, status, kind, *after, limit + 1)
    return page_of(
        rows,
        limit,
        lambda row: (row["created_at"], str(row["id"])),
        lambda row: Job.model_validate(dict(row)),
    )


async def latest_job_of_card(connection: Connection, card_id: UUID) -> Job:
    """The newest job of a card, which the database made together with the card."""
    return await get_job(connection, await connection.fetchval(_LATEST_OF_CARD, card_id))


async def cancel_job(connection: Connection, job_id: UUID) -> Job:
    """Ends the job, which stays as it is if it is cancelled already.

    NotFoundError when the caller has none such, ConflictError when it has ended otherwise.
    """
    cancelled = await connection.fetchval(_CANCEL, job_id)
    job = await get_job(connection, job_id)
    if not cancelled and job.status != "cancelled":
        raise ConflictError("job_not_cancellable", "The job has already ended.")
    return job


async def retry_job(connection: Connection, job_id: UUID) -> Job:
    """Asks for a failed or cancelled job anew, with all its attempts; a card is drawn as it is now.

    NotFoundError when the caller has none such, ConflictError for one that is open or succeeded or
    whose card another job draws, RateLimitedError over the quota of cards.
    """
    retried = await connection.fetchval(_RETRY, job_id)
    job = await get_job(connection, job_id)
    if not retried:
        raise ConflictError(
            "job_not_retryable",
            "Only a failed or cancelled job can be retried, and only while no other"
            " job renders its card.",
        )
    return job
