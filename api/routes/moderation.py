"""Moderation, for those whose things are moderated."""

from typing import Annotated
from uuid import UUID

from fastapi import Query

from api.deps import ReadDep, WriteDep
from api.errors import responses
from api.routing import Router
from core.admin import moderation
from core.admin.models import ModerationCase, WriteAppeal
from core.paging import Cursor, Limit, Page

router = Router(prefix="/moderation", tags=["moderation"])


@router.get(
    "/cases", summary="See how your things were moderated", responses=responses(401, 422, 429, 503)
)
async def list_cases(
    connection: ReadDep,
    limit: Annotated[Limit, Query()] = 50,
    cursor: Annotated[Cursor | None, Query()] = None,
) -> Page[ModerationCase]:
    """Cases about what you made, the newest first, with the reasons of decisions."""
    return await moderation.list_cases(connection, limit, cursor)


@router.post(
    "/cases/{case_id}/appeal",
    summary="Appeal a rejection",
    responses=responses(401, 404, 409, 422, 429, 503),
)
async def appeal(case_id: UUID, wish: WriteAppeal, connection: WriteDep) -> ModerationCase:
    """Has a moderator look at it again, once. What you say goes with it."""
    return await moderation.appeal(connection, case_id, wish.appeal)
