"""Reports: asked for by analysts, made by workers."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from core.analytics.service import check_period
from core.db import Connection
from core.errors import ConflictError, NotFoundError
from core.leases import ClaimedJob, finish_job, report_progress
from core.paging import Page, decode_cursor, page_of
from core.permissions import require_permission
from core.reports.csv_file import BOM, write_csv
from core.reports.models import Report, ReportCreate, ReportKind
from core.reports.pdf_file import PrintSheets, write_pdf
from core.reports.tables import Content, collect
from core.service_db import ServiceDb

PERMISSION = "analytics:read"
KEPT = timedelta(days=31)
MEDIA_TYPES = {"csv": "text/csv; charset=utf-8", "pdf": "application/pdf"}

_COLUMNS = """
    select id, kind, format, first_day, last_day, requested_by, job_id, row_count, byte_size,
           created_at, finished_at
    from public.reports
"""
_PAGE = (
    _COLUMNS
    + """
    where $1::timestamptz is null or (created_at, id) < ($1, $2::uuid)
    order by created_at desc, id desc limit $3
"""
)
_BY_ID = _COLUMNS + "where id = $1"
_REQUEST = """
    insert into public.reports (kind, format, first_day, last_day) values ($1, $2, $3, $4)
    returning id
"""
_DELETE = "delete from public.reports where id = $1"
_PRUNE = "select private.prune_reports($1)"
_FILE = "select content from private.report_files where report_id = $1"
_STORE = """
    insert into private.report_files (report_id, content) values ($1, $2)
    on conflict (report_id) do update set content = excluded.content
"""
_FINISH = """
    update public.reports set row_count = $2, byte_size = $3, finished_at = now() where id = $1
"""


@dataclass(frozen=True)
class ReportFile:
    """A report's bytes, and how they are to be served."""

    name: str
    media_type: str
    content: bytes


async def list_reports(connection: Connection, limit: int, cursor: str | None) -> Page[Report]:
    """All reports, the newest first; ForbiddenError for who may not."""
    await require_permission(connection, PERMISSION)
    after = decode_cursor(cursor, tuple[datetime, UUID]) or (None, None)
    rows = await connection.fetch(_PAGE, *after, limit + 1)
    return page_of(
        rows,
        limit,
        lambda row: (row["created_at"], row["id"]),
        lambda row: Report.model_validate(dict(row)),
    )


async def get_report(connection: Connection, report_id: UUID) -> Report:
    """One report; ForbiddenError for who may not, NotFoundError for none such."""
    await require_permission(connection, PERMISSION)
    return await _find(connection, report_id)


async def request_report(connection: Connection, wish: ReportCreate) -> Report:
    """The report, which a job will make; errors as above."""
    check_period(wish.first_day, wish.last_day)
    await require_permission(connection, PERMISSION)
    report_id = await connection.fetchval(
        _REQUEST, wish.kind, wish.format, wish.first_day, wish.last_day
    )
    return await _find(connection, report_id)


async def delete_report(connection: Connection, report_id: UUID) -> None:
    """Removes a report and its file; errors as above."""
    await get_report(connection, report_id)
    await connection.execute(_DELETE, report_id)


async def get_file(connection: Connection, report_id: UUID, *, with_bom: bool) -> ReportFile:
    """The file of a report; errors as above, ConflictError while it is not made."""
    report = await get_report(connection, report_id)
    content: bytes | None = await connection.fetchval(_FILE, report_id)
    if content is None:
        raise ConflictError(
            "report_not_ready", "The report is not ready yet. Wait for its job to succeed."
        )
    marked = BOM + content if with_bom and report.format == "csv" else content
    name = f"tyohaarify-{report.kind}-{report.first_day}-{report.last_day}.{report.format}"
    return ReportFile(name, MEDIA_TYPES[report.format], marked)


async def write_at_once(
    connection: Connection, kind: ReportKind, first: date, last: date
) -> ReportFile:
    """The table of a report as CSV, for who would rather wait than come back; errors as above.

    UnavailableError when it takes longer than a caller may wait.
    """
    check_period(first, last)
    await require_permission(connection, PERMISSION)
    content = await collect(connection, kind, first, last)
    name = f"tyohaarify-{kind}-{first}-{last}.csv"
    return ReportFile(name, MEDIA_TYPES["csv"], write_csv(content.table))


async def make_report(db: ServiceDb, print_sheets: PrintSheets, job: ClaimedJob) -> None:
    """Carries out the job of a report, and ends it with the file in one transaction.

    NotFoundError when the report was removed; LeaseLostError when another worker took over.
    """
    report_id = UUID(job.payload["report"])
    async with db.transaction() as connection:
        await report_progress(connection, job, 10)
        report = await _find(connection, report_id)
        content = await collect(connection, report.kind, report.first_day, report.last_day)
        await report_progress(connection, job, 60)
    file = await _written(report, content, print_sheets)
    rows = len(content.table.rows)
    result: dict[str, Any] = {"report": str(report_id), "rows": rows, "bytes": len(file)}
    async with db.transaction() as connection:
        await finish_job(connection, job, "succeeded", result=result)
        await connection.execute(_STORE, report_id, file)
        await connection.execute(_FINISH, report_id, rows, len(file))


async def prune_reports(connection: Connection) -> str:
    """Removes reports of more than a month ago."""
    pruned = await connection.fetchval(_PRUNE, KEPT)
    return f"{pruned} reports"


async def _written(report: Report, content: Content, print_sheets: PrintSheets) -> bytes:
    if report.format == "csv":
        return write_csv(content.table)
    return await write_pdf(report, content, print_sheets)


async def _find(connection: Connection, report_id: UUID) -> Report:
    row = await connection.fetchrow(_BY_ID, report_id)
    if row is None:
        raise NotFoundError("report_not_found", "There is no such report.")
    return Report.model_validate(dict(row))
