"""All templates, for editors and moderators."""

from typing import Annotated
from uuid import UUID

from fastapi import Query

from api.deps import FreshWriteDep, ReadDep
from api.errors import responses
from api.routing import Router, StaleKeysDep
from core.admin import templates
from core.admin.models import AdminTemplate, ModerationStatus, TemplateFeatureUpdate
from core.cache import SHOWCASES, CacheKey, category_key
from core.paging import Cursor, Limit, Page

router = Router()

_PROBLEMS = responses(401, 403, 404, 422, 429, 503)


@router.get(
    "/templates", summary="List all templates", responses=responses(401, 403, 422, 429, 503)
)
async def list_templates(
    connection: ReadDep,
    *,
    q: Annotated[str | None, Query(max_length=200, description="Words in any script.")] = None,
    moderation_status: Annotated[ModerationStatus | None, Query()] = None,
    is_public: Annotated[bool | None, Query()] = None,
    is_featured: Annotated[bool | None, Query()] = None,
    is_premium: Annotated[bool | None, Query()] = None,
    is_deleted: Annotated[bool | None, Query()] = None,
    created_by: Annotated[UUID | None, Query(description="Its author.")] = None,
    festival_id: Annotated[UUID | None, Query()] = None,
    category_id: Annotated[UUID | None, Query()] = None,
    limit: Annotated[Limit, Query()] = 50,
    cursor: Annotated[Cursor | None, Query()] = None,
    total: Annotated[bool, Query(description="Also count the whole list.")] = False,
) -> Page[AdminTemplate]:
    """List all templates, private, pending and deleted ones included, newest first.

    Needs `template:review`.
    """
    filters = {
        "q": q,
        "moderation_status": moderation_status,
        "is_public": is_public,
        "is_featured": is_featured,
        "is_premium": is_premium,
        "is_deleted": is_deleted,
        "created_by": created_by,
        "festival_id": festival_id,
        "category_id": category_id,
    }
    return await templates.list_templates(
        connection, filters, limit=limit, cursor=cursor, with_total=total
    )


@router.put("/templates/{template_id}/feature", summary="Feature a template", responses=_PROBLEMS)
async def feature_template(
    template_id: UUID, wish: TemplateFeatureUpdate, connection: FreshWriteDep, stale: StaleKeysDep
) -> AdminTemplate:
    """Feature a template, or stop featuring it. Needs `template:write`."""
    template = await templates.feature_template(
        connection, template_id, is_featured=wish.is_featured
    )
    stale.update(_lists_of(template))
    return template


@router.delete(
    "/templates/{template_id}", summary="Delete a template as an administrator", responses=_PROBLEMS
)
async def delete_template(
    template_id: UUID, connection: FreshWriteDep, stale: StaleKeysDep
) -> AdminTemplate:
    """Hide a template from all users. Cards made from it stay. Needs `template:write`."""
    template = await templates.delete_template(connection, template_id)
    stale.update(_lists_of(template))
    return template


@router.post("/templates/{template_id}/restore", summary="Restore a template", responses=_PROBLEMS)
async def restore_template(
    template_id: UUID, connection: FreshWriteDep, stale: StaleKeysDep
) -> AdminTemplate:
    """Restore a deleted template. Needs `template:write`."""
    template = await templates.restore_template(connection, template_id)
    stale.update(_lists_of(template))
    return template


def _lists_of(template: AdminTemplate) -> set[CacheKey]:
    keys = set(SHOWCASES)
    if template.category_id is not None:
        keys.add(category_key(template.category_id))
    return keys
