"""The moderation queue."""

from typing import Annotated
from uuid import UUID

from fastapi import Query

from api.deps import FreshWriteDep, ReadDep, ServicesDep
from api.errors import responses
from api.routing import Router
from core.admin import moderation
from core.admin.models import (
    CaseApproval,
    CaseRejection,
    CaseState,
    QueuedModerationCase,
    SubjectType,
)
from core.paging import Cursor, Limit, Page

router = Router()

_PROBLEMS = responses(401, 403, 404, 409, 422, 429, 503)


@router.get(
    "/moderation",
    summary="List the moderation queue",
    responses=responses(401, 403, 422, 429, 503),
)
async def list_queue(
    services: ServicesDep,
    connection: ReadDep,
    *,
    state: Annotated[
        CaseState | None, Query(description="By default open and appealed cases.")
    ] = None,
    subject_type: Annotated[SubjectType | None, Query()] = None,
    limit: Annotated[Limit, Query()] = 50,
    cursor: Annotated[Cursor | None, Query()] = None,
    total: Annotated[bool, Query(description="Also count the whole list.")] = False,
) -> Page[QueuedModerationCase]:
    """List cases with their subjects, oldest first. Needs a permission to review."""
    return await moderation.list_queue(
        connection,
        services.files,
        state=state,
        subject_type=subject_type,
        limit=limit,
        cursor=cursor,
        with_total=total,
    )


@router.post("/moderation/{case_id}/approve", summary="Approve a case", responses=_PROBLEMS)
async def approve_case(
    case_id: UUID, wish: CaseApproval, services: ServicesDep, connection: FreshWriteDep
) -> QueuedModerationCase:
    """Make the subject visible to others, if its owner shares it.

    Needs the permission for its kind.

    Refused with 409 if there is a newer revision than the one that was reviewed.
    """
    return await moderation.decide(connection, services.files, case_id, wish)


@router.post("/moderation/{case_id}/reject", summary="Reject a case", responses=_PROBLEMS)
async def reject_case(
    case_id: UUID, wish: CaseRejection, services: ServicesDep, connection: FreshWriteDep
) -> QueuedModerationCase:
    """Hide the subject from all users but its owner, who is told the reason.

    Needs the permission for its kind.

    Refused with 409 if there is a newer revision than the one that was reviewed.
    """
    return await moderation.decide(connection, services.files, case_id, wish)
