"""Collections: templates people keep together, for themselves or for everybody."""

from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

from fastapi import Query, Response

from api.deps import PublicReadDep, ReadDep, ServicesDep, WriteDep
from api.errors import responses
from api.routing import Router
from core.collections import service
from core.collections.models import (
    AddItem,
    Collection,
    CollectionDetails,
    CollectionItem,
    CreateCollection,
    PartialCollectionItem,
    UpdateCollection,
)
from core.fields import FIELDS, FieldsOf
from core.paging import Cursor, Limit, Page
from core.templates.models import Template

router = Router(prefix="/users/collections", tags=["collections"])


@router.get("", summary="List your collections", responses=responses(401, 422, 429, 503))
async def list_collections(
    connection: ReadDep,
    limit: Annotated[Limit, Query()] = 20,
    cursor: Annotated[Cursor | None, Query()] = None,
    *,
    total: Annotated[bool, Query(description="Also count them.")] = False,
) -> Page[Collection]:
    """Your own, the newest first."""
    return await service.list_collections(connection, limit=limit, cursor=cursor, with_total=total)


@router.post(
    "", status_code=201, summary="Make a collection", responses=responses(401, 403, 422, 429, 503)
)
async def create_collection(
    wish: CreateCollection, connection: WriteDep, response: Response
) -> Collection:
    """An empty one. Others see a public one once it is approved."""
    made = await service.create_collection(connection, wish)
    response.headers["Location"] = f"/api/v1/users/collections/{made.id}"
    return made


@router.get(
    "/{collection_id}",
    summary="Read a collection",
    responses=responses(401, 404, 422, 429, 503),
)
async def get_collection(
    collection_id: UUID, services: ServicesDep, connection: PublicReadDep
) -> CollectionDetails:
    """One of yours or a public one of anybody's, with what was added last."""
    return await service.get_collection(connection, services.files, collection_id)


@router.put(
    "/{collection_id}",
    summary="Change a collection",
    responses=responses(401, 403, 404, 422, 429, 503),
)
async def update_collection(
    collection_id: UUID, wish: UpdateCollection, connection: WriteDep
) -> Collection:
    """Changes what is given; a public one with new words is shown again once approved."""
    return await service.update_collection(connection, collection_id, wish)


@router.delete(
    "/{collection_id}",
    status_code=204,
    summary="Delete a collection",
    responses=responses(401, 404, 422, 429, 503),
)
async def delete_collection(collection_id: UUID, connection: WriteDep) -> None:
    """The templates in it stay where they are."""
    await service.delete_collection(connection, collection_id)


@router.get(
    "/{collection_id}/items",
    summary="List what is in a collection",
    response_class=Response,
    responses={
        200: {"model": Page[CollectionItem] | Page[PartialCollectionItem]},
        **responses(401, 404, 422, 429, 503),
    },
)
async def list_items(
    collection_id: UUID,
    services: ServicesDep,
    connection: PublicReadDep,
    fields: Annotated[Sequence[str], FieldsOf(Template), FIELDS, Query()] = (),
    limit: Annotated[Limit, Query()] = 20,
    cursor: Annotated[Cursor | None, Query()] = None,
) -> Response:
    """Templates you may see, the last added first; `fields` are those of the templates."""
    page = await service.list_items(
        connection, services.files, collection_id, fields=fields, limit=limit, cursor=cursor
    )
    return Response(page, media_type="application/json")


@router.post(
    "/{collection_id}/items",
    status_code=201,
    summary="Add a template to a collection",
    responses={
        200: {"model": CollectionItem, "description": "It was there already."},
        **responses(401, 403, 404, 422, 429, 503),
    },
)
async def add_item(
    collection_id: UUID,
    wish: AddItem,
    services: ServicesDep,
    connection: WriteDep,
    response: Response,
) -> CollectionItem:
    """Keeps a template there. Adding it again changes nothing."""
    item, is_new = await service.add_item(
        connection, services.files, collection_id, wish.template_id
    )
    if not is_new:
        response.status_code = 200
    return item


@router.delete(
    "/{collection_id}/items/{template_id}",
    status_code=204,
    summary="Take a template out of a collection",
    responses=responses(401, 404, 422, 429, 503),
)
async def remove_item(collection_id: UUID, template_id: UUID, connection: WriteDep) -> None:
    """The template itself stays."""
    await service.remove_item(connection, collection_id, template_id)
