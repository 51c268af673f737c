"""Analytics, and the log of what administrators did."""

from datetime import date, timedelta
from typing import Annotated
from uuid import UUID

from fastapi import Query
from pydantic import AwareDatetime

from api.deps import ReadDep, ServicesDep
from api.errors import responses
from api.routing import Router
from core.admin import audit
from core.admin.models import AuditLogEntry
from core.analytics import service
from core.analytics.models import PlatformAnalytics
from core.paging import Cursor, Limit, Page

router = Router()

USUAL_DAYS = 30

First = Annotated[date | None, Query(alias="from", description="First day, UTC.")]
Last = Annotated[date | None, Query(alias="to", description="Last day, UTC; today by default.")]


@router.get(
    "/analytics",
    summary="Get the platform's analytics",
    responses=responses(401, 403, 422, 429, 503),
)
async def get_analytics(
    services: ServicesDep, connection: ReadDep, first: First = None, last: Last = None
) -> PlatformAnalytics:
    """Registrations, use, revenue, funnel, retention and engagement. Needs `analytics:read`.

    Thirty days unless told otherwise, a year at most. Finished days are kept for a day; what
    is about today may be a minute old, and the popular templates and festivals of today an hour.
    """
    return await service.get_analytics(connection, services.cache, *period(first, last))


@router.get(
    "/audit-log",
    summary="List the audit log",
    responses=responses(401, 403, 422, 429, 503),
)
async def list_audit_log(
    connection: ReadDep,
    *,
    actor_id: Annotated[UUID | None, Query(description="User who did it.")] = None,
    action: Annotated[str | None, Query(max_length=100, examples=["user.suspended"])] = None,
    subject_type: Annotated[str | None, Query(max_length=100, examples=["user"])] = None,
    subject_id: Annotated[str | None, Query(max_length=200)] = None,
    since: Annotated[AwareDatetime | None, Query()] = None,
    until: Annotated[AwareDatetime | None, Query()] = None,
    limit: Annotated[Limit, Query()] = 50,
    cursor: Annotated[Cursor | None, Query()] = None,
) -> Page[AuditLogEntry]:
    """List the actions of administrators and moderators, newest first.

    Entries cannot be changed. Needs `audit:read`.
    """
    filters = {
        "actor_id": actor_id,
        "action": action,
        "subject_type": subject_type,
        "subject_id": subject_id,
        "since": since,
        "until": until,
    }
    return await audit.list_entries(connection, filters, limit=limit, cursor=cursor)


def period(first: date | None, last: date | None) -> tuple[date, date]:
    """Both days, the usual ones where they are not given."""
    last = last or service.today()
    return first or last - timedelta(days=USUAL_DAYS - 1), last
