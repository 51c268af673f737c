"""The moderation queue."""

from typing import Annotated
from uuid import UUID

from fastapi import Query

from api.deps import FreshWriteDep, ReadDep, ServicesDep
from api.errors import responses
from api.routing import Router
from core.admin import moderation
from core.admin.models import Approve, CaseState, QueuedCase, Reject, SubjectType
from core.paging import Cursor, Limit, Page

router = Router()

_PROBLEMS = responses(401, 403, 404, 409, 422, 429, 503)


@router.get(
    "/moderation",
    summary="See what waits for a decision",
    responses=responses(401, 403, 422, 429, 503),
)
async def list_queue(
    services: ServicesDep,
    connection: ReadDep,
    *,
    state: Annotated[
        CaseState | None, Query(description="Without it, those that wait: open and appealed.")
    ] = None,
    subject_type: Annotated[SubjectType | None, Query()] = None,
    limit: Annotated[Limit, Query()] = 50,
    cursor: Annotated[Cursor | None, Query()] = None,
    total: Annotated[bool, Query(description="Also count the whole list.")] = False,
) -> Page[QueuedCase]:
    """Cases with what they are about, the oldest first. Needs a permission to review."""
    return await moderation.list_queue(
        connection,
        services.files,
        state=state,
        subject_type=subject_type,
        limit=limit,
        cursor=cursor,
        with_total=total,
    )


@router.post("/moderation/{case_id}/approve", summary="Approve something", responses=_PROBLEMS)
async def approve_case(
    case_id: UUID, wish: Approve, services: ServicesDep, connection: FreshWriteDep
) -> QueuedCase:
    """Lets everybody see it, as far as its owner shows it. Needs the permission for its kind.

    It is refused once there is another revision than the one you read.
    """
    return await moderation.decide(connection, services.files, case_id, wish)


@router.post("/moderation/{case_id}/reject", summary="Reject something", responses=_PROBLEMS)
async def reject_case(
    case_id: UUID, wish: Reject, services: ServicesDep, connection: FreshWriteDep
) -> QueuedCase:
    """Hides it from everybody but its owner, who reads why. Needs the permission for its kind.

    It is refused once there is another revision than the one you read.
    """
    return await moderation.decide(connection, services.files, case_id, wish)
