"""Users: profile, avatar, photos for cards, figures, export and deletion; and their public face."""

from datetime import date, timedelta
from typing import Annotated
from uuid import UUID

from fastapi import File, Query, Response, UploadFile
from fastapi.responses import RedirectResponse

from api.bodies import FORM_BYTES, takes_bodies_up_to
from api.deps import (
    FreshWriteDep,
    IdentityDep,
    OwnAccountDep,
    PublicReadDep,
    ReadDep,
    Services,
    ServicesDep,
    WriteDep,
)
from api.errors import responses
from api.limits import limited
from api.routing import Router, StaleKeysDep, keys_of
from core.accounts import service as accounts
from core.accounts.models import Account, AccountUpdate
from core.jobs import Job
from core.paging import Cursor, Limit, Page
from core.pictures import service as pictures
from core.pictures import store as picture_store
from core.pictures.formats import MAX_BYTES
from core.pictures.models import UserImage
from core.storage import sign_export
from core.users import service
from core.users.models import AccountDeletion, PublicProfile, UserAnalytics, Username

router = Router(prefix="/users", tags=["users"])

Upload = Annotated[
    UploadFile,
    File(
        description="JPEG, PNG, WebP, AVIF or GIF, not animated, at most 10 MB and 50 megapixels."
    ),
]


def _grace(services: Services) -> timedelta:
    return timedelta(days=services.settings.account_grace_days)


@router.get(
    "/profile",
    summary="Get your profile",
    response_class=Response,
    responses={200: {"model": Account}, **responses(401, 429, 503)},
)
async def get_profile(answer: OwnAccountDep) -> Response:
    """Get your profile; the same as `GET /auth/me`."""
    return answer


@router.put(
    "/profile", summary="Update your profile", responses=responses(401, 403, 409, 422, 429, 503)
)
async def change_profile(
    wish: AccountUpdate, connection: WriteDep, identity: IdentityDep, stale: StaleKeysDep
) -> Account:
    """Update your profile; the same as `PUT /auth/me`."""
    stale.update(keys_of(identity))
    return await accounts.change_account(connection, wish)


@router.post(
    "/upload-avatar",
    status_code=202,
    summary="Upload your avatar",
    dependencies=[limited("upload")],
    responses=responses(400, 401, 403, 413, 415, 422, 429, 503),
)
@takes_bodies_up_to(MAX_BYTES + FORM_BYTES)
async def upload_avatar(file: Upload, services: ServicesDep, connection: WriteDep) -> UserImage:
    """Replace your avatar once its files are ready. Others see it once it is approved.

    The image is cropped to a square and its metadata, such as the location, is removed. The file's
    name does not matter.
    """
    content = await file.read()
    return await pictures.add_user_image(connection, services.desk, "avatar", content)


@router.delete(
    "/avatar", status_code=204, summary="Remove your avatar", responses=responses(401, 429, 503)
)
async def delete_avatar(connection: WriteDep, identity: IdentityDep, stale: StaleKeysDep) -> None:
    """Remove your avatar. Without one, nothing changes."""
    stale.update(keys_of(identity))
    await picture_store.delete_avatars(connection)


@router.post(
    "/custom-images",
    status_code=202,
    summary="Upload an image for your cards",
    dependencies=[limited("upload")],
    responses=responses(400, 401, 403, 413, 415, 422, 429, 503),
)
@takes_bodies_up_to(MAX_BYTES + FORM_BYTES)
async def upload_custom_image(
    file: Upload, services: ServicesDep, connection: WriteDep
) -> UserImage:
    """Upload an image; give its id as `custom_image_id` of a card.

    Only you and the viewers of the card see it.
    """
    content = await file.read()
    return await pictures.add_user_image(connection, services.desk, "custom", content)


@router.get("/custom-images", summary="List your images", responses=responses(401, 422, 429, 503))
async def list_custom_images(
    connection: ReadDep,
    *,
    limit: Annotated[Limit, Query()] = 20,
    cursor: Annotated[Cursor | None, Query()] = None,
    total: Annotated[bool, Query(description="Also count the whole list.")] = False,
) -> Page[UserImage]:
    """List your images, newest first."""
    return await pictures.list_custom_images(
        connection, limit=limit, cursor=cursor, with_total=total
    )


@router.delete(
    "/custom-images/{image_id}",
    status_code=204,
    summary="Delete an image",
    responses=responses(401, 404, 409, 422, 429, 503),
)
async def delete_custom_image(image_id: UUID, connection: WriteDep) -> None:
    """Delete an image with its files. An image on a card must be removed from the card first."""
    await pictures.delete_custom_image(connection, image_id)


@router.get("/analytics", summary="Get your analytics", responses=responses(401, 422, 429, 503))
async def get_analytics(
    connection: ReadDep,
    since: Annotated[date | None, Query(description="First day, UTC; 30 days by default.")] = None,
    until: Annotated[date | None, Query(description="Last day, UTC; today by default.")] = None,
) -> UserAnalytics:
    """Get statistics of your cards, share links and templates. At most a year at once."""
    return await service.get_analytics(connection, since, until)


@router.post(
    "/export",
    status_code=202,
    summary="Export your data",
    responses=responses(401, 429, 503),
)
async def export_account(connection: FreshWriteDep, response: Response) -> Job:
    """Create ZIP archives of all data of your account, at most three times a day.

    Follow the job at `Location`; an e-mail tells when it is done. The archives are kept for seven
    days.
    """
    job = await service.request_export(connection)
    response.headers["Location"] = f"/api/v1/jobs/{job.id}"
    return job


@router.get(
    "/exports/{job_id}",
    status_code=307,
    summary="Download an export of your data",
    response_class=RedirectResponse,
    responses=responses(401, 404, 409, 422, 429, 503),
)
async def get_account_export(
    job_id: UUID,
    services: ServicesDep,
    identity: IdentityDep,
    part: Annotated[
        int,
        Query(ge=1, le=10_000, description="Number of the part; the job's result has their count."),
    ] = 1,
) -> str:
    """Redirect to a signed address of the archive, valid for a minute."""
    # The transaction ends before Storage is asked, so that a slow Storage holds no connection.
    async with services.db.transaction(identity, readonly=True) as connection:
        path = await service.export_path(connection, job_id, part)
    name = f"tyohaarify-{part}.zip"
    return await sign_export(services.settings, services.http, identity, path, name)


@router.delete(
    "/me",
    status_code=202,
    summary="Delete your account",
    responses=responses(401, 429, 503),
)
async def delete_account(
    services: ServicesDep, connection: FreshWriteDep, identity: IdentityDep, stale: StaleKeysDep
) -> AccountDeletion:
    """Delete your account after a grace period. Public templates stay, without your name.

    Until then you can sign in and cancel the deletion. Your subscription is not renewed.
    """
    stale.update(keys_of(identity))
    return await service.request_deletion(connection, _grace(services))


@router.post(
    "/me/restore",
    status_code=204,
    summary="Cancel the deletion of your account",
    responses=responses(401, 409, 429, 503),
)
async def restore_account(
    services: ServicesDep, connection: FreshWriteDep, identity: IdentityDep, stale: StaleKeysDep
) -> None:
    """Cancel the deletion of your account. A subscription still ends: see the billing portal."""
    stale.update(keys_of(identity))
    await service.cancel_deletion(connection, _grace(services))


# Last: it takes every name that no route before it has.
@router.get(
    "/{username}", summary="Get a public profile", responses=responses(401, 404, 422, 429, 503)
)
async def get_public_profile(
    username: Username, services: ServicesDep, connection: PublicReadDep
) -> PublicProfile:
    """Get the public profile of a user: name, avatar, and number of public templates."""
    return await service.get_public_profile(connection, services.files, username)
