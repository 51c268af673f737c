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
from core.templates.drafts import CreateTemplate, RemixTemplate, UpdateTemplate
from core.templates.models import (
    Categories,
    Found,
    FoundTemplate,
    Items,
    Likes,
    Liking,
    PartialFoundTemplate,
    PartialTemplate,
    PartialTrendingTemplate,
    SearchTemplates,
    Template,
    TemplateDetails,
    TemplateList,
    TrendingList,
    TrendingTemplate,
)

router = Router(prefix="/templates", tags=["templates"])

# The code and the config at their largest, with each quote and line end escaped.
TEMPLATE_BYTES = 1_048_576


async def _checked_create(
    wish: CreateTemplate, services: ServicesDep, caller: IdentityDep
) -> CreateTemplate:
    await services.template_checks.check(caller.user_id, wish)
    return wish


async def _checked_update(
    wish: UpdateTemplate, services: ServicesDep, caller: IdentityDep
) -> UpdateTemplate:
    await services.template_checks.check(caller.user_id, wish)
    return wish


# Stand before the transaction among the parameters, so that none is open during the check.
CheckedCreateDep = Annotated[CreateTemplate, Depends(_checked_create)]
CheckedUpdateDep = Annotated[UpdateTemplate, Depends(_checked_update)]


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
    wanted: Annotated[TemplateList, Query()],
) -> Response:
    """Public templates, filtered and sorted, a page at a time."""
    page = await service.list_templates(connection, services.files, wanted, caller)
    return Response(page, media_type="application/json")


@router.get("/categories", summary="List styles", responses=responses(429, 503))
async def list_categories(connection: PublicReadDep) -> Categories:
    """All styles by which templates are grouped."""
    return await service.categories(connection)


@router.get(
    "/featured",
    summary="List featured templates",
    response_class=Response,
    responses={
        200: {"model": Items[Template] | Items[PartialTemplate]},
        **responses(401, 422, 429, 503),
    },
)
@cached(plain(FEATURED))
async def list_featured(
    services: ServicesDep,
    connection: PublicReadDep,
    fields: Annotated[Sequence[str], FieldsOf(Template), FIELDS, Query()] = (),
) -> Response:
    """What the editors chose, the newest first; at most 24."""
    chosen = await service.featured(connection, services.files, fields)
    return Response(chosen, media_type="application/json")


@router.get(
    "/trending",
    summary="List trending templates",
    response_class=Response,
    responses={
        200: {"model": Items[TrendingTemplate] | Items[PartialTrendingTemplate]},
        **responses(401, 422, 429, 503),
    },
)
@cached(plain(TRENDING))
async def list_trending(
    services: ServicesDep, connection: PublicReadDep, wanted: Annotated[TrendingList, Query()]
) -> Response:
    """What was used, liked and looked at lately; yesterday counts more than last week."""
    trending = await service.trending(connection, services.files, wanted)
    return Response(trending, media_type="application/json")


@router.post(
    "/search",
    summary="Search templates",
    dependencies=[limited("search", per="ip")],
    response_class=Response,
    responses={
        200: {"model": Found[FoundTemplate] | Found[PartialFoundTemplate]},
        **responses(401, 422, 429, 503),
    },
)
async def search_templates(
    wish: SearchTemplates, services: ServicesDep, connection: PublicWriteDep
) -> Response:
    """By words in any script and spelling, the best first."""
    found = await service.search(connection, services.files, wish)
    return Response(found, media_type="application/json")


@router.get(
    "/{template_id}", summary="Read a template", responses=responses(401, 404, 422, 429, 503)
)
async def get_template(
    template_id: UUID, services: ServicesDep, connection: PublicReadDep, caller: CallerDep
) -> TemplateDetails:
    """A template with its code, its variables and its exact figures."""
    return await service.get_template(connection, services.files, template_id, caller)


@router.post(
    "",
    status_code=201,
    summary="Add a template",
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
    """A template of yours. A public one is shown to others once it is approved."""
    made = await editing.create_template(connection, services.files, identity, wish)
    response.headers["Location"] = f"/api/v1/templates/{made.id}"
    return made


@router.put(
    "/{template_id}",
    summary="Change a template",
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
    """Puts these values in place of those it has. Cards keep the version they were made from."""
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
    """Takes a template away. Cards that were made from it stay as they are."""
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
    wish: RemixTemplate,
    services: ServicesDep,
    identity: IdentityDep,
    connection: WriteDep,
) -> TemplateDetails:
    """A template of your own with the same code, which remembers where it is from."""
    return await editing.remix_template(connection, services.files, identity, template_id, wish)


@router.post(
    "/{template_id}/like",
    summary="Like a template",
    responses=responses(401, 403, 404, 422, 429, 503),
)
async def like_template(
    template_id: UUID, identity: IdentityDep, connection: WriteDep, wish: Liking | None = None
) -> Likes:
    """Likes it, or stops liking it; say `liked` to be sure which."""
    liked = wish.liked if wish else None
    return await service.like_template(connection, template_id, identity, liked)


@router.post(
    "/{template_id}/views",
    status_code=204,
    summary="Count a look at a template",
    dependencies=[limited("view", per="ip")],
    responses=responses(401, 404, 422, 429, 503),
)
async def record_template_view(template_id: UUID, connection: PublicWriteDep) -> None:
    """For front ends, when somebody opens a template: what trends is made of this."""
    await service.record_view(connection, template_id)


def _clear(stale: set[CacheKey], template: Template) -> None:
    stale.update(SHOWCASES)
    if template.category_id is not None:
        stale.add(category_key(template.category_id))
