"""Moderation, for those whose things are moderated."""

from typing import Annotated
from uuid import UUID

from fastapi import Query

from api.deps import ReadDep, WriteDep
from api.errors import responses
from api.routing import Router
from core.admin import moderation
from core.admin.models import AppealCreate, ModerationCase
from core.paging import Cursor, Limit, Page

router = Router(prefix="/moderation", tags=["moderation"])


@router.get("/cases", summary="List your moderation cases", responses=responses(401, 422, 429, 503))
async def list_cases(
    connection: ReadDep,
    limit: Annotated[Limit, Query()] = 50,
    cursor: Annotated[Cursor | None, Query()] = None,
) -> Page[ModerationCase]:
    """List the moderation cases of your content, newest first, with the reasons for decisions."""
    return await moderation.list_cases(connection, limit, cursor)


@router.post(
    "/cases/{case_id}/appeal",
    summary="Appeal a rejection",
    responses=responses(401, 404, 409, 422, 429, 503),
)
async def appeal(case_id: UUID, wish: AppealCreate, connection: WriteDep) -> ModerationCase:
    """Appeal a rejection, once. A moderator reads your text and reviews the case again."""
    return await moderation.appeal(connection, case_id, wish.appeal)
