"""Reviews of templates."""

from typing import Annotated
from uuid import UUID

from fastapi import Query, Response

from api.deps import IdentityDep, PublicReadDep, WriteDep
from api.errors import responses
from api.routing import Router
from core import reviews
from core.paging import Cursor, Limit, Page
from core.reviews import Review, ReviewInput
from core.templates.service import find_template

router = Router(prefix="/templates/{template_id}/reviews", tags=["templates"])


@router.get("", summary="List a template's reviews", responses=responses(401, 404, 422, 429, 503))
async def list_reviews(
    template_id: UUID,
    connection: PublicReadDep,
    limit: Annotated[Limit, Query()] = 20,
    cursor: Annotated[Cursor | None, Query()] = None,
    *,
    total: Annotated[bool, Query(description="Also count the whole list.")] = False,
) -> Page[Review]:
    """List approved reviews, newest first. Your own is included at once."""
    await find_template(connection, template_id)
    return await reviews.list_reviews(
        connection, template_id, limit=limit, cursor=cursor, with_total=total
    )


@router.post(
    "",
    status_code=201,
    summary="Review a template",
    responses=responses(401, 403, 404, 409, 422, 429, 503),
)
async def add_review(
    template_id: UUID,
    wish: ReviewInput,
    connection: WriteDep,
    response: Response,
) -> Review:
    """Review a template, once. A rating counts at once; a text is shown to others once approved."""
    await find_template(connection, template_id)
    review = await reviews.add_review(connection, template_id, wish)
    response.headers["Location"] = f"/api/v1/templates/{template_id}/reviews/{review.id}"
    return review


@router.put(
    "/{review_id}", summary="Update your review", responses=responses(401, 403, 404, 422, 429, 503)
)
async def update_review(
    template_id: UUID,
    review_id: UUID,
    wish: ReviewInput,
    identity: IdentityDep,
    connection: WriteDep,
) -> Review:
    """Replace the rating and the text."""
    user_id = identity.require_user_id()
    return await reviews.update_review(connection, template_id, review_id, user_id, wish)


@router.delete(
    "/{review_id}",
    status_code=204,
    summary="Delete your review",
    responses=responses(401, 404, 422, 429, 503),
)
async def delete_review(template_id: UUID, review_id: UUID, connection: WriteDep) -> None:
    """Delete your review. Its rating no longer counts."""
    await reviews.delete_review(connection, template_id, review_id)
