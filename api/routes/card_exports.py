"""Cards as files: one, or many in an archive, in the sizes that places ask for."""

from uuid import UUID

from fastapi import Response
from fastapi.responses import RedirectResponse

from api.deps import IdentityDep, ServicesDep, WriteDep
from api.errors import responses
from api.limits import limited
from api.routing import Router
from core.cards import exports
from core.cards.exports import CardExportCreate
from core.jobs import Job
from core.storage import sign_export

router = Router(prefix="/cards", tags=["exports"])


@router.post(
    "/export",
    status_code=202,
    summary="Export cards",
    dependencies=[limited("export")],
    responses=responses(401, 403, 404, 422, 429, 503),
)
async def export_cards(
    wish: CardExportCreate, services: ServicesDep, connection: WriteDep, response: Response
) -> Job:
    """Create a file in the background: follow the job at ``Location``.

    Then download the file at ``/cards/exports/{job_id}``; it is kept for a week. The same request
    for unchanged cards returns the same job.
    """
    job = await exports.request_export(connection, wish, services.plugins.formats)
    response.headers["Location"] = f"/api/v1/jobs/{job.id}"
    return job


@router.get(
    "/exports/{job_id}",
    status_code=307,
    summary="Download an export of cards",
    response_class=RedirectResponse,
    responses=responses(401, 404, 409, 422, 429, 503),
)
async def get_card_export(job_id: UUID, services: ServicesDep, identity: IdentityDep) -> str:
    """Redirect to a signed address of the file, valid for a minute."""
    # The transaction ends before Storage is asked, so that a slow Storage holds no connection.
    async with services.db.transaction(identity, readonly=True) as connection:
        made = await exports.find_export(connection, job_id)
    return await sign_export(services.settings, services.http, identity, made["path"], made["name"])
