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
    Collection,
    CollectionCreate,
    CollectionDetails,
    CollectionItem,
    CollectionItemCreate,
    CollectionUpdate,
    PartialCollectionItem,
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
    total: Annotated[bool, Query(description="Also count the whole list.")] = False,
) -> Page[Collection]:
    """List your collections, newest first."""
    return await service.list_collections(connection, limit=limit, cursor=cursor, with_total=total)


@router.post(
    "", status_code=201, summary="Create a collection", responses=responses(401, 403, 422, 429, 503)
)
async def create_collection(
    wish: CollectionCreate, connection: WriteDep, response: Response
) -> Collection:
    """Create an empty collection. Others see a public one once it is approved."""
    made = await service.create_collection(connection, wish)
    response.headers["Location"] = f"/api/v1/users/collections/{made.id}"
    return made


@router.get(
    "/{collection_id}",
    summary="Get a collection",
    responses=responses(401, 404, 422, 429, 503),
)
async def get_collection(
    collection_id: UUID, services: ServicesDep, connection: PublicReadDep
) -> CollectionDetails:
    """Get one of your collections or another user's public one, with the templates added last."""
    return await service.get_collection(connection, services.files, collection_id)


@router.put(
    "/{collection_id}",
    summary="Update a collection",
    responses=responses(401, 403, 404, 422, 429, 503),
)
async def update_collection(
    collection_id: UUID, wish: CollectionUpdate, connection: WriteDep
) -> Collection:
    """Update the fields that are given. A public collection with new texts needs approval again."""
    return await service.update_collection(connection, collection_id, wish)


@router.delete(
    "/{collection_id}",
    status_code=204,
    summary="Delete a collection",
    responses=responses(401, 404, 422, 429, 503),
)
async def delete_collection(collection_id: UUID, connection: WriteDep) -> None:
    """Delete a collection. Its templates stay."""
    await service.delete_collection(connection, collection_id)


@router.get(
    "/{collection_id}/items",
    summary="List a collection's templates",
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
    """List templates that you may see, last added first. `fields` are those of the templates."""
    page = await service.list_items(
        connection, services.files, collection_id, fields=fields, limit=limit, cursor=cursor
    )
    return Response(page, media_type="application/json")


@router.post(
    "/{collection_id}/items",
    status_code=201,
    summary="Add a template to a collection",
    responses={
        200: {"model": CollectionItem, "description": "It is in the collection already."},
        **responses(401, 403, 404, 422, 429, 503),
    },
)
async def add_item(
    collection_id: UUID,
    wish: CollectionItemCreate,
    services: ServicesDep,
    connection: WriteDep,
    response: Response,
) -> CollectionItem:
    """Add a template. Adding it again changes nothing."""
    item, is_new = await service.add_item(
        connection, services.files, collection_id, wish.template_id
    )
    if not is_new:
        response.status_code = 200
    return item


@router.delete(
    "/{collection_id}/items/{template_id}",
    status_code=204,
    summary="Remove a template from a collection",
    responses=responses(401, 404, 422, 429, 503),
)
async def remove_item(collection_id: UUID, template_id: UUID, connection: WriteDep) -> None:
    """Remove a template from a collection. The template stays."""
    await service.remove_item(connection, collection_id, template_id)
