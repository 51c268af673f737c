"""Jobs: how far background work has come."""

from uuid import UUID

from api.deps import ReadDep
from api.errors import responses
from api.routing import Router
from core import jobs
from core.jobs import Job

router = Router(prefix="/jobs", tags=["jobs"])


@router.get("/{job_id}", summary="Follow a job", responses=responses(401, 404, 422, 503))
async def get_job(job_id: UUID, connection: ReadDep) -> Job:
    """A job of yours. Somebody else's is answered like one that does not exist."""
    return await jobs.get_job(connection, job_id)
