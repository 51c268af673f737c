"""What a template was, what changed, and going back."""

import asyncio
from typing import Annotated
from uuid import UUID

from fastapi import Path, Query

from api.deps import CallerDep, IdentityDep, PublicReadDep, ServicesDep, WriteDep
from api.errors import responses
from api.routing import Router, StaleKeysDep
from core.cache import SHOWCASES, category_key
from core.templates import versions
from core.templates.drafts import TemplateRollback
from core.templates.models import TemplateDetails
from core.templates.versions import TemplateVersionDetails, TemplateVersionDiff, TemplateVersionList

router = Router(prefix="/templates/{template_id}", tags=["templates"])

VersionNumber = Annotated[int, Path(ge=1, le=2**31 - 1)]
GivenVersion = Annotated[int, Query(ge=1, le=2**31 - 1)]


@router.get(
    "/versions", summary="List a template's versions", responses=responses(401, 404, 422, 429, 503)
)
async def list_versions(template_id: UUID, connection: PublicReadDep) -> TemplateVersionList:
    """List all versions for the author and reviewers, the current one for other users."""
    return await versions.list_versions(connection, template_id)


@router.get(
    "/versions/{version}",
    summary="Get a version of a template",
    responses=responses(401, 404, 422, 429, 503),
)
async def get_version(
    template_id: UUID, version: VersionNumber, connection: PublicReadDep
) -> TemplateVersionDetails:
    """Get the code and the config of a version. Versions do not change."""
    return await versions.get_version(connection, template_id, version)


@router.get(
    "/diff",
    summary="Compare two versions of a template",
    responses=responses(401, 404, 422, 429, 503),
)
async def compare_versions(
    template_id: UUID,
    services: ServicesDep,
    caller: CallerDep,
    from_version: GivenVersion,
    to_version: GivenVersion,
) -> TemplateVersionDiff:
    """Return unified diffs of code and config; null for one that differs too much to compare."""
    async with services.db.transaction(caller, readonly=True) as connection:
        pair = await versions.find_pair(connection, template_id, from_version, to_version)
    return await asyncio.to_thread(versions.compare, *pair)


@router.post(
    "/rollback",
    summary="Roll back to a version",
    responses=responses(401, 403, 404, 422, 429, 503),
)
async def roll_back(
    template_id: UUID,
    wish: TemplateRollback,
    services: ServicesDep,
    identity: IdentityDep,
    connection: WriteDep,
    stale: StaleKeysDep,
) -> TemplateDetails:
    """Create a new version with the content of an old one."""
    back = await versions.roll_back(connection, services.files, identity, template_id, wish.version)
    stale |= set(SHOWCASES) | ({category_key(back.category_id)} if back.category_id else set())
    return back
