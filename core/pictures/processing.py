"""Making and storing the files of a picture, and removing them.

Done by workers. It may be cut off anywhere and done again: where a file lies depends only on what
it is made of, and the picture is shown in the transaction that ends the job.
"""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from core.errors import NotFoundError
from core.leases import ClaimedJob, finish_job, report_progress
from core.pictures.desk import PictureDesk
from core.pictures.formats import ORIGINAL_TYPE
from core.service_db import ServiceDb
from core.storage import PictureBucket

# Named by what they are made of, files never change: browsers and a CDN may keep them.
FOR_EVER = "31536000, immutable"

_UPLOAD = "select content from private.picture_uploads where id = $1"
_FINISH = "select private.finish_picture($1, $2, $3)"


@dataclass(frozen=True)
class PictureTools:
    """What it takes; ``bucket`` gives a bucket of Storage by its name."""

    db: ServiceDb
    desk: PictureDesk
    bucket: Callable[[str], PictureBucket]


async def process_picture(tools: PictureTools, job: ClaimedJob) -> None:
    """Makes the files of the job's picture, stores them and ends the job.

    NotFoundError when the picture is gone; errors of the desk and of Storage otherwise.
    """
    payload = job.payload
    picture_id, purpose = UUID(payload["picture_id"]), payload["purpose"]
    async with tools.db.transaction() as connection:
        original = await connection.fetchval(_UPLOAD, picture_id)
    if original is None:
        raise NotFoundError(
            "picture_not_found", "The image was deleted or could not be processed. Upload it again."
        )
    if purpose == "avatar":
        path = f"{job.user_id}/images/{picture_id}/{payload['stem']}.webp"
        await tools.bucket("users").put(path, original, ORIGINAL_TYPE)
    variants = await tools.desk.make_variants(original, purpose)
    made = []
    for variant in variants:
        path = f"{payload['folder']}/{payload['stem']}-{variant.name}"
        await tools.bucket(payload["bucket"]).put(
            path, variant.content, variant.media_type, cache_control=FOR_EVER
        )
        facts = {"width": variant.width, "height": variant.height, "bytes": len(variant.content)}
        made.append({"name": variant.name, "path": path, "media_type": variant.media_type, **facts})
        async with tools.db.transaction() as connection:
            await report_progress(connection, job, 90 * len(made) // len(variants))
    async with tools.db.transaction() as connection:
        await finish_job(connection, job, "succeeded", result={"picture_id": str(picture_id)})
        is_there = await connection.fetchval(_FINISH, picture_id, purpose, made)
    if not is_there:
        # The job that removes them may have come before they were there.
        await tools.bucket(payload["bucket"]).remove_folder(payload["folder"])


async def remove_pictures(tools: PictureTools, job: ClaimedJob) -> dict[str, int]:
    """Removes the files of pictures that are gone; says how many there were."""
    removed = [
        await tools.bucket(bucket).remove_folder(folder)
        for bucket, folder in job.payload["folders"]
    ]
    return {"removed": sum(removed)}
