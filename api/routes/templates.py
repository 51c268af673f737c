"""The gallery: templates, likes, reviews' templates, and what authors do."""

from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

from fastapi import Depends, Query, Request, Response

from api.bodies import takes_bodies_up_to
from api.deps import CallerDep, IdentityDep, PublicReadDep, PublicWriteDep, ServicesDep, WriteDep
from api.errors import responses
from api.limits import limited
from api.routing import Router, StaleKeysDep, cached, plain
from core.cache import FEATURED, NEWEST, SHOWCASES, TRENDING, CacheKey, category_key
from core.fields import FIELDS, FieldsOf
from core.paging import Page
from core.templates import editing, service
from core.templates.drafts import TemplateCreate, TemplateRemix, TemplateUpdate
from core.templates.models import (
    ItemList,
    LikeResult,
    LikeUpdate,
    PartialTemplate,
    PartialTemplateSearchResult,
    PartialTrendingTemplate,
    SearchPage,
    Template,
    TemplateCategoryList,
    TemplateDetails,
    TemplateQuery,
    TemplateSearchQuery,
    TemplateSearchResult,
    TrendingQuery,
    TrendingTemplate,
)

router = Router(prefix="/templates", tags=["templates"])

# The code and the config at their largest, with each quote and line end escaped.
TEMPLATE_BYTES = 1_048_576


async def _checked_create(
    wish: TemplateCreate, services: ServicesDep, caller: IdentityDep
) -> TemplateCreate:
    await services.template_checks.check(caller.user_id, wish)
    return wish


async def _checked_update(
    wish: TemplateUpdate, services: ServicesDep, caller: IdentityDep
) -> TemplateUpdate:
    await services.template_checks.check(caller.user_id, wish)
    return wish


# Stand before the transaction among the parameters, so that none is open during the check.
CheckedCreateDep = Annotated[TemplateCreate, Depends(_checked_create)]
CheckedUpdateDep = Annotated[TemplateUpdate, Depends(_checked_update)]


def _category_alone(request: Request) -> CacheKey | None:
    """The key of a category's first page, if that is all the request asks for."""
    parameters = request.query_params
    if set(parameters) != {"category_id"}:
        return None
    try:
        return category_key(UUID(parameters["category_id"]))
    except ValueError:
        return None


@router.get(
    "",
    summary="List templates",
    response_class=Response,
    responses={
        200: {"model": Page[Template] | Page[PartialTemplate]},
        **responses(401, 422, 429, 503),
    },
)
@cached(plain(NEWEST, otherwise=_category_alone))
async def list_templates(
    services: ServicesDep,
    connection: PublicReadDep,
    caller: CallerDep,
    wanted: Annotated[TemplateQuery, Query()],
) -> Response:
    """List public templates, filtered, sorted and paginated."""
    page = await service.list_templates(connection, services.files, wanted, caller)
    return Response(page, media_type="application/json")


@router.get("/categories", summary="List template categories", responses=responses(429, 503))
async def list_categories(connection: PublicReadDep) -> TemplateCategoryList:
    """List the categories of templates."""
    return await service.categories(connection)


@router.get(
    "/featured",
    summary="List featured templates",
    response_class=Response,
    responses={
        200: {"model": ItemList[Template] | ItemList[PartialTemplate]},
        **responses(401, 422, 429, 503),
    },
)
@cached(plain(FEATURED))
async def list_featured(
    services: ServicesDep,
    connection: PublicReadDep,
    fields: Annotated[Sequence[str], FieldsOf(Template), FIELDS, Query()] = (),
) -> Response:
    """List the templates that editors chose, newest first; at most 24."""
    chosen = await service.featured(connection, services.files, fields)
    return Response(chosen, media_type="application/json")


@router.get(
    "/trending",
    summary="List trending templates",
    response_class=Response,
    responses={
        200: {"model": ItemList[TrendingTemplate] | ItemList[PartialTrendingTemplate]},
        **responses(401, 422, 429, 503),
    },
)
@cached(plain(TRENDING))
async def list_trending(
    services: ServicesDep, connection: PublicReadDep, wanted: Annotated[TrendingQuery, Query()]
) -> Response:
    """List the templates with the most recent use; yesterday counts more than last week."""
    trending = await service.trending(connection, services.files, wanted)
    return Response(trending, media_type="application/json")


@router.post(
    "/search",
    summary="Search templates",
    dependencies=[limited("search", per="ip")],
    response_class=Response,
    responses={
        200: {"model": SearchPage[TemplateSearchResult] | SearchPage[PartialTemplateSearchResult]},
        **responses(401, 422, 429, 503),
    },
)
async def search_templates(
    wish: TemplateSearchQuery, services: ServicesDep, connection: PublicWriteDep
) -> Response:
    """Search by words in any script and spelling, best match first."""
    found = await service.search(connection, services.files, wish)
    return Response(found, media_type="application/json")


@router.get(
    "/{template_id}", summary="Get a template", responses=responses(401, 404, 422, 429, 503)
)
async def get_template(
    template_id: UUID, services: ServicesDep, connection: PublicReadDep, caller: CallerDep
) -> TemplateDetails:
    """Get a template with its code, its variables and its exact statistics."""
    return await service.get_template(connection, services.files, template_id, caller)


@router.post(
    "",
    status_code=201,
    summary="Create a template",
    dependencies=[limited("template_create", fail_closed=True)],
    responses=responses(401, 403, 409, 422, 429, 503),
)
@takes_bodies_up_to(TEMPLATE_BYTES)
async def create_template(
    wish: CheckedCreateDep,
    services: ServicesDep,
    identity: IdentityDep,
    connection: WriteDep,
    response: Response,
) -> TemplateDetails:
    """Create a template. A public one is shown to others once it is approved."""
    made = await editing.create_template(connection, services.files, identity, wish)
    response.headers["Location"] = f"/api/v1/templates/{made.id}"
    return made


@router.put(
    "/{template_id}",
    summary="Update a template",
    responses=responses(401, 403, 404, 409, 422, 429, 503),
)
@takes_bodies_up_to(TEMPLATE_BYTES)
async def update_template(
    template_id: UUID,
    wish: CheckedUpdateDep,
    services: ServicesDep,
    identity: IdentityDep,
    connection: WriteDep,
    stale: StaleKeysDep,
) -> TemplateDetails:
    """Replace the values of a template. Cards keep the version they were made from."""
    changed = await editing.update_template(connection, services.files, identity, template_id, wish)
    _clear(stale, changed)
    return changed


@router.delete(
    "/{template_id}",
    status_code=204,
    summary="Delete a template",
    responses=responses(401, 403, 404, 422, 429, 503),
)
async def delete_template(
    template_id: UUID,
    services: ServicesDep,
    identity: IdentityDep,
    connection: WriteDep,
    stale: StaleKeysDep,
) -> None:
    """Delete a template. Cards that were made from it stay."""
    gone = await service.get_template(connection, services.files, template_id, identity)
    await editing.delete_template(connection, template_id, identity)
    _clear(stale, gone)


@router.post(
    "/{template_id}/remix",
    status_code=201,
    summary="Remix a template",
    dependencies=[limited("template_create", fail_closed=True)],
    responses=responses(401, 403, 404, 409, 422, 429, 503),
)
async def remix_template(
    template_id: UUID,
    wish: TemplateRemix,
    services: ServicesDep,
    identity: IdentityDep,
    connection: WriteDep,
) -> TemplateDetails:
    """Create a template of your own with the same code. It records its origin."""
    return await editing.remix_template(connection, services.files, identity, template_id, wish)


@router.post(
    "/{template_id}/like",
    summary="Like a template",
    responses=responses(401, 403, 404, 422, 429, 503),
)
async def like_template(
    template_id: UUID, identity: IdentityDep, connection: WriteDep, wish: LikeUpdate | None = None
) -> LikeResult:
    """Toggle your like; give `liked` to set it."""
    liked = wish.liked if wish else None
    return await service.like_template(connection, template_id, identity, liked)


@router.post(
    "/{template_id}/views",
    status_code=204,
    summary="Record a view of a template",
    dependencies=[limited("view", per="ip")],
    responses=responses(401, 404, 422, 429, 503),
)
async def record_template_view(template_id: UUID, connection: PublicWriteDep) -> None:
    """Record a view, for front ends, when a user opens a template.

    Trending templates are computed from views.
    """
    await service.record_view(connection, template_id)


def _clear(stale: set[CacheKey], template: Template) -> None:
    stale.update(SHOWCASES)
    if template.category_id is not None:
        stale.add(category_key(template.category_id))
