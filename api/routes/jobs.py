"""Jobs: how far background work has come, and how to stop it or ask for it again."""

from collections.abc import AsyncIterator
from typing import Annotated
from uuid import UUID

from fastapi import Depends, Query, Response
from fastapi.sse import EventSourceResponse

from api.deps import IdentityDep, ReadDep, ServicesDep, WriteDep
from api.errors import responses
from api.routing import Router
from core import jobs
from core.job_changes import follow_job
from core.jobs import Job, JobKind, JobStatus
from core.paging import Cursor, Limit, Page

router = Router(prefix="/jobs", tags=["jobs"])


@router.get("", summary="List your jobs", responses=responses(401, 422, 503))
async def list_jobs(
    connection: ReadDep,
    status: Annotated[JobStatus | None, Query(description="Only jobs in this state.")] = None,
    kind: Annotated[JobKind | None, Query(description="Only jobs of this kind.")] = None,
    limit: Limit = 20,
    cursor: Cursor | None = None,
) -> Page[Job]:
    """List your jobs, newest first."""
    return await jobs.list_jobs(connection, status=status, kind=kind, limit=limit, cursor=cursor)


@router.get("/{job_id}", summary="Get a job", responses=responses(401, 404, 422, 503))
async def get_job(job_id: UUID, connection: ReadDep) -> Job:
    """Get one of your jobs. Another user's job is 404."""
    return await jobs.get_job(connection, job_id)


@router.post(
    "/{job_id}/cancel", summary="Cancel a job", responses=responses(401, 404, 409, 422, 503)
)
async def cancel_job(job_id: UUID, connection: WriteDep) -> Job:
    """Cancel a job that is queued or running. What its worker still does has no effect."""
    return await jobs.cancel_job(connection, job_id)


@router.post(
    "/{job_id}/retry",
    status_code=202,
    summary="Retry a job",
    responses=responses(401, 404, 409, 422, 429, 503),
)
async def retry_job(job_id: UUID, connection: WriteDep, response: Response) -> Job:
    """Retry a job that failed or was cancelled. A card counts against your quota again."""
    response.headers["Location"] = f"/api/v1/jobs/{job_id}"
    return await jobs.retry_job(connection, job_id)


async def _must_exist(job_id: UUID, services: ServicesDep, identity: IdentityDep) -> None:
    # Before the stream begins, while an answer can still be a 404; and in a transaction that ends
    # here, so that no stream holds a connection.
    async with services.db.transaction(identity, readonly=True) as connection:
        await jobs.get_job(connection, job_id)


@router.get(
    "/{job_id}/events",
    summary="Watch a job",
    response_class=EventSourceResponse,
    responses=responses(401, 404, 422, 503),
    dependencies=[Depends(_must_exist)],
)
async def watch_job(
    job_id: UUID, services: ServicesDep, identity: IdentityDep
) -> AsyncIterator[Job]:
    """The job as it is now and again after each change, as server-sent events of JSON.

    The stream ends after the final state: then close it, for `EventSource` would connect again.
    Every connection begins with the present state, so nothing is missed by one that broke and
    `Last-Event-ID` is not needed. It ends after ten minutes, too; connect again with a fresh token.
    A comment every 15 seconds keeps it open.
    """
    async for job in follow_job(services.job_changes, services.db, identity, job_id):
        yield job
