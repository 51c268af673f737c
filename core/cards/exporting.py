"""Making files of cards, by workers: each card drawn anew, at the size it is wanted in.

It may be cut off anywhere and done again: the file's place depends on the job only.
"""

import asyncio
import re
import zipfile
from dataclasses import dataclass
from datetime import timedelta
from io import BytesIO
from typing import Any
from uuid import UUID

import asyncpg
from tyohaarify_plugin_api import ExportRequest, ExportResponse

from core.cards.documents import compose_document, find_document, size_of
from core.cards.drawing import DrawingTools, PictureStore, SupersededError
from core.cards.framing import Frame, Preset, frame_for, frame_page, frame_picture
from core.cards.photos import fetch_photo
from core.errors import DomainError
from core.leases import ClaimedJob, LeaseLostError, finish_job, report_progress
from core.service_db import ServiceDb

# What the bucket takes.
MAX_BYTES = 52_428_800
KEPT = timedelta(days=7)
REMOVED_AT_ONCE = 500

_STATUS = "select status from public.jobs where id = $1"
_EXPIRED = "select private.expire_exports($1, $2)"
_FORGET = "select private.forget_exports($1)"
# What no file system takes, and what would turn a name around.
_NOT_IN_NAMES = re.compile(r'[\x00-\x1f\x7f/\\:*?"<>|\u200e\u200f\u202a-\u202e\u2066-\u2069]+')
_LONGEST_NAME = 60


@dataclass(frozen=True)
class _File:
    name: str
    content: bytes
    media_type: str


async def export_cards(tools: DrawingTools, exports: PictureStore, job: ClaimedJob) -> None:
    """Makes the job's file, stores it for its owner and ends the job.

    SupersededError when a card changed or went, LeaseLostError when the job was cancelled or
    another worker took over; errors of rendering, variables, storage and database otherwise.
    """
    wanted = job.payload["cards"]
    files: list[_File] = []
    for done, card in enumerate(wanted):
        files.append(await _export(tools, job, UUID(card["id"]), card["revision"]))
        if sum(len(file.content) for file in files) > MAX_BYTES:
            raise DomainError(
                "export_too_large",
                "The files are over 50 MB. Export fewer cards, or export them as jpeg.",
            )
        async with tools.db.transaction() as connection:
            await report_progress(connection, job, 95 * (done + 1) // len(wanted))
    file = files[0] if len(files) == 1 else await asyncio.to_thread(_archive, files)
    path = f"{job.user_id}/cards/{job.id}.{file.name.rpartition('.')[2]}"
    await exports.put(path, file.content, file.media_type)
    result = {
        "path": path,
        "name": file.name,
        "media_type": file.media_type,
        "bytes": len(file.content),
        "cards": len(files),
    }
    try:
        async with tools.db.transaction() as connection:
            await finish_job(connection, job, "succeeded", result=result)
    except LeaseLostError:
        await _remove_if_unwanted(tools.db, exports, job, path)
        raise


async def expire_exports(db: ServiceDb, exports: PictureStore) -> dict[str, Any]:
    """Removes files of exports a week after they were made."""
    removed = 0
    while True:
        async with db.transaction() as connection:
            rows = await connection.fetch(_EXPIRED, KEPT, REMOVED_AT_ONCE)
        paths = [row[0] for row in rows]
        if not paths:
            return {"removed": removed}
        await exports.remove(paths)
        async with db.transaction() as connection:
            await connection.execute(_FORGET, paths)
        removed += len(paths)


async def _export(tools: DrawingTools, job: ClaimedJob, card_id: UUID, revision: int) -> _File:
    async with tools.db.transaction() as connection:
        card = await find_document(connection, card_id)
    if card is None or card["revision"] != revision or card["user_id"] != job.user_id:
        raise SupersededError
    made = await _draw(tools, card, job.payload["format"], job.payload["preset"])
    title = " ".join(_NOT_IN_NAMES.sub(" ", card["title"]).split())
    name = title[:_LONGEST_NAME].strip(" .") or "card"
    return _File(f"{name}.{job.payload['format']}", made.content, made.media_type)


async def _draw(
    tools: DrawingTools, card: asyncpg.Record, file_format: str, preset: Preset
) -> ExportResponse:
    width, height = size_of(card)
    frame = frame_for(preset, width, height)
    photo = await fetch_photo(tools.pictures, card)
    document = await compose_document(tools.compose, card, photo)
    texts = document.texts
    # Never smaller than it is: shrinking a picture is finer than drawing it small.
    scale = max(1.0, frame.scale_of(width, height))
    png, html = await tools.capture_document(
        document.html, width=width, height=height, scale=scale, texts=texts
    )
    page = None
    if file_format == "pdf":
        pdf = await tools.print(document.html, width=width, height=height, texts=texts)
        page = await _page(pdf, png, frame, card)
    return await tools.export(
        file_format,
        ExportRequest(
            html=html,
            width=frame.width,
            height=frame.height,
            raster=await asyncio.to_thread(frame_picture, png, frame),
            page=page,
            dpi=frame.dpi,
            title=card["title"],
        ),
    )


async def _page(pdf: bytes, png: bytes, frame: Frame, card: asyncpg.Record) -> bytes:
    return await asyncio.to_thread(frame_page, pdf, png, frame, *size_of(card))


def _archive(files: list[_File]) -> _File:
    output = BytesIO()
    # What is in it is compressed already.
    with zipfile.ZipFile(output, "w", zipfile.ZIP_STORED) as archive:
        for number, file in enumerate(files, start=1):
            archive.writestr(f"{number:02} {file.name}", file.content)
    return _File("cards.zip", output.getvalue(), "application/zip")


async def _remove_if_unwanted(
    db: ServiceDb, exports: PictureStore, job: ClaimedJob, path: str
) -> None:
    """Of a job that was cancelled, or whose account is gone, nobody else would remove the file."""
    async with db.transaction() as connection:
        status = await connection.fetchval(_STATUS, job.id)
    if status in {None, "cancelled"}:
        await exports.remove([path])
