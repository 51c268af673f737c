"""Reports of the platform, as CSV and PDF."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import Query, Response

from api.deps import FreshWriteDep, ReadDep
from api.errors import responses
from api.routes.admin.insights import First, Last, period
from api.routing import Router
from core.paging import Cursor, Limit, Page
from core.reports import service
from core.reports.models import Report, ReportCreate, ReportKind

router = Router(prefix="/reports")

_PROBLEMS = responses(401, 403, 404, 422, 429, 503)
_CSV: dict[int | str, dict[str, Any]] = {
    200: {
        "description": "The list; with `kind` the file.",
        "content": {"text/csv": {"schema": {"type": "string"}}},
    }
}
_FILE: dict[int | str, dict[str, Any]] = {
    200: {
        "description": "The file.",
        "content": {
            "text/csv": {"schema": {"type": "string"}},
            "application/pdf": {"schema": {"type": "string", "format": "binary"}},
        },
    }
}


@router.get(
    "",
    summary="List reports, or generate one at once",
    response_model=Page[Report],
    responses=_CSV | responses(401, 403, 422, 429, 503),
)
async def list_reports(
    connection: ReadDep,
    *,
    kind: Annotated[
        ReportKind | None, Query(description="Generate this report at once, as CSV.")
    ] = None,
    first: First = None,
    last: Last = None,
    limit: Annotated[Limit, Query()] = 50,
    cursor: Annotated[Cursor | None, Query()] = None,
) -> Page[Report] | Response:
    """Reports of the last month, the newest first, made or not yet. Needs `analytics:read`.

    With `kind`, the answer is that report of the days as a CSV file, thirty days unless told
    otherwise. What takes longer than a request may, and PDF, are asked for by POST.
    """
    if kind is None:
        return await service.list_reports(connection, limit, cursor)
    first_day, last_day = period(first, last)
    return _served(await service.write_at_once(connection, kind, first_day, last_day))


@router.post(
    "",
    status_code=202,
    summary="Request a report",
    responses=responses(401, 403, 422, 429, 503),
)
async def request_report(
    wish: ReportCreate, connection: FreshWriteDep, response: Response
) -> Report:
    """Create a report in the background: follow its job, then download its file.

    Needs `analytics:read`.
    """
    report = await service.request_report(connection, wish)
    response.headers["Location"] = f"/api/v1/admin/reports/{report.id}"
    return report


@router.get("/{report_id}", summary="Get a report", responses=_PROBLEMS)
async def get_report(report_id: UUID, connection: ReadDep) -> Report:
    """Get a report and its state. Needs `analytics:read`."""
    return await service.get_report(connection, report_id)


@router.get(
    "/{report_id}/file",
    summary="Download a report",
    response_class=Response,
    responses=_FILE | responses(401, 403, 404, 409, 422, 429, 503),
)
async def get_report_file(
    report_id: UUID,
    connection: ReadDep,
    bom: Annotated[
        bool, Query(description="Begin CSV with a byte order mark, as older spreadsheets need.")
    ] = False,
) -> Response:
    """Download the CSV or PDF file. Needs `analytics:read`."""
    file = await service.get_file(connection, report_id, with_bom=bom)
    return _served(file)


@router.delete("/{report_id}", status_code=204, summary="Delete a report", responses=_PROBLEMS)
async def delete_report(report_id: UUID, connection: FreshWriteDep) -> None:
    """Delete a report and its file. Needs `analytics:read`."""
    await service.delete_report(connection, report_id)


def _served(file: service.ReportFile) -> Response:
    return Response(
        file.content,
        media_type=file.media_type,
        headers={"Content-Disposition": f'attachment; filename="{file.name}"'},
    )
