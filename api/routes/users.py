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
from core.accounts.models import Account, ChangeAccount
from core.jobs import Job
from core.paging import Cursor, Limit, Page
from core.pictures import service as pictures
from core.pictures import store as picture_store
from core.pictures.formats import MAX_BYTES
from core.pictures.models import UserImage
from core.storage import sign_export
from core.users import service
from core.users.models import Deletion, PublicProfile, UserAnalytics, Username

router = Router(prefix="/users", tags=["users"])

Upload = Annotated[
    UploadFile,
    File(description="JPEG, PNG, WebP, AVIF or GIF, still, at most 10 MB and 50 megapixels."),
]


def _grace(services: Services) -> timedelta:
    return timedelta(days=services.settings.account_grace_days)


@router.get(
    "/profile",
    summary="Read your profile",
    response_class=Response,
    responses={200: {"model": Account}, **responses(401, 429, 503)},
)
async def get_profile(answer: OwnAccountDep) -> Response:
    """The same as GET /auth/me."""
    return answer


@router.put(
    "/profile", summary="Change your profile", responses=responses(401, 403, 409, 422, 429, 503)
)
async def change_profile(
    wish: ChangeAccount, connection: WriteDep, identity: IdentityDep, stale: StaleKeysDep
) -> Account:
    """The same as PUT /auth/me: sets what is given."""
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
    """Takes the place of the one before once its files are made; others see it once it is approved.

    The picture is cut to a square and cleaned of all that is no picture, such as where it was
    taken. The name of the file does not matter.
    """
    content = await file.read()
    return await pictures.add_user_image(connection, services.desk, "avatar", content)


@router.delete(
    "/avatar", status_code=204, summary="Remove your avatar", responses=responses(401, 429, 503)
)
async def delete_avatar(connection: WriteDep, identity: IdentityDep, stale: StaleKeysDep) -> None:
    """You have none afterwards, whether or not you had one."""
    stale.update(keys_of(identity))
    await picture_store.delete_avatars(connection)


@router.post(
    "/custom-images",
    status_code=202,
    summary="Upload a photo for your cards",
    dependencies=[limited("upload")],
    responses=responses(400, 401, 403, 413, 415, 422, 429, 503),
)
@takes_bodies_up_to(MAX_BYTES + FORM_BYTES)
async def upload_custom_image(
    file: Upload, services: ServicesDep, connection: WriteDep
) -> UserImage:
    """Give its id as `custom_image_id` of a card. Only you see it, and those you show the card."""
    content = await file.read()
    return await pictures.add_user_image(connection, services.desk, "custom", content)


@router.get("/custom-images", summary="List your photos", responses=responses(401, 422, 429, 503))
async def list_custom_images(
    connection: ReadDep,
    *,
    limit: Annotated[Limit, Query()] = 20,
    cursor: Annotated[Cursor | None, Query()] = None,
    total: Annotated[bool, Query(description="Also count the whole list.")] = False,
) -> Page[UserImage]:
    """The newest first."""
    return await pictures.list_custom_images(
        connection, limit=limit, cursor=cursor, with_total=total
    )


@router.delete(
    "/custom-images/{image_id}",
    status_code=204,
    summary="Delete a photo",
    responses=responses(401, 404, 409, 422, 429, 503),
)
async def delete_custom_image(image_id: UUID, connection: WriteDep) -> None:
    """With all its files. A photo that a card shows has to be taken off the card first."""
    await pictures.delete_custom_image(connection, image_id)


@router.get("/analytics", summary="See your figures", responses=responses(401, 422, 429, 503))
async def get_analytics(
    connection: ReadDep,
    since: Annotated[date | None, Query(description="First day, UTC; 30 days by default.")] = None,
    until: Annotated[date | None, Query(description="Last day, UTC; today by default.")] = None,
) -> UserAnalytics:
    """Your cards, what came of your links, and how your templates do. At most a year at once."""
    return await service.get_analytics(connection, since, until)


@router.post(
    "/export",
    status_code=202,
    summary="Export all of your data",
    responses=responses(401, 429, 503),
)
async def export_account(connection: FreshWriteDep, response: Response) -> Job:
    """Makes ZIP archives of everything that is kept about you, at most three times a day.

    Follow the job at `Location`; a mail tells when it is done. It is kept for seven days.
    """
    job = await service.request_export(connection)
    response.headers["Location"] = f"/api/v1/jobs/{job.id}"
    return job


@router.get(
    "/exports/{job_id}",
    status_code=307,
    summary="Fetch an export",
    response_class=RedirectResponse,
    responses=responses(401, 404, 409, 422, 429, 503),
)
async def get_account_export(
    job_id: UUID,
    services: ServicesDep,
    identity: IdentityDep,
    part: Annotated[int, Query(ge=1, le=10_000, description="Of how many the job says.")] = 1,
) -> str:
    """Sends you to a signed address of the archive, good for a minute."""
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
) -> Deletion:
    """After a grace period, with everything that is yours; public templates stay, without a name.

    Until then you can sign in as before and call it off. A subscription is not renewed from now on.
    """
    stale.update(keys_of(identity))
    return await service.request_deletion(connection, _grace(services))


@router.post(
    "/me/restore",
    status_code=204,
    summary="Keep your account",
    responses=responses(401, 409, 429, 503),
)
async def restore_account(
    services: ServicesDep, connection: FreshWriteDep, identity: IdentityDep, stale: StaleKeysDep
) -> None:
    """Calls the deletion of your account off. A subscription ends all the same: see the portal."""
    stale.update(keys_of(identity))
    await service.cancel_deletion(connection, _grace(services))


# Last: it takes every name that no route before it has.
@router.get(
    "/{username}", summary="See who somebody is", responses=responses(401, 404, 422, 429, 503)
)
async def get_public_profile(
    username: Username, services: ServicesDep, connection: PublicReadDep
) -> PublicProfile:
    """What everybody may know: name, face, and how many templates they share."""
    return await service.get_public_profile(connection, services.files, username)
