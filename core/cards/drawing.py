"""Drawing a card: from its texts and its template's version to a stored picture.

Done by workers. It may be cut off anywhere and done again: the picture's place depends only on the
card and its revision, and the card changes in the transaction that ends the job.
"""

import asyncio
from collections.abc import Awaitable, Mapping
from dataclasses import dataclass
from typing import Protocol
from uuid import UUID

import asyncpg
from tyohaarify_plugin_api import ExportRequest, ExportResponse

from core.cards.documents import Compose, compose_document, find_document, size_of
from core.cards.framing import FRAMES, frame_preview
from core.cards.photos import fetch_photo
from core.errors import DomainError
from core.leases import ClaimedJob, LeaseLostError, finish_job, report_progress
from core.rendering import CardTexts
from core.service_db import ServiceDb

PICTURE_FORMAT = "png"
# What others show beside a link. WhatsApp shows no preview of a larger file.
PREVIEW_BYTES = 250_000
_PREVIEW_FRAME = FRAMES["open-graph"]

_CARD_EXISTS = "select exists (select from public.user_cards where id = $1)"
_SHOW_PICTURE = """
    update public.user_cards
    set status = 'ready', image_path = $3, image_width = $4, image_height = $5
    where id = $1 and revision = $2
"""


class Capture(Protocol):
    """Draws documents."""

    def __call__(
        self,
        html: str,
        *,
        width: int,
        height: int,
        scale: float = 1.0,
        texts: CardTexts | None = None,
    ) -> Awaitable[bytes]:
        """A PNG of the document in that size, times ``scale``; raises RenderError.

        Each of the ``texts`` must be seen in it.
        """


class CaptureDocument(Protocol):
    """Draws documents."""

    def __call__(
        self, html: str, *, width: int, height: int, scale: float = 1.0, texts: CardTexts
    ) -> Awaitable[tuple[bytes, str]]:
        """Return a PNG as `Capture` does, and the document with the sizes of its texts set."""


class MeasureRooms(Protocol):
    """Measures how long a message may be."""

    def __call__(
        self,
        html: str,
        *,
        width: int,
        height: int,
        texts: CardTexts,
        others: Mapping[str, Mapping[str, str]],
    ) -> Awaitable[dict[str, int]]:
        """Return how many characters of other messages would fit, by language."""


class Print(Protocol):
    """Prints documents."""

    def __call__(
        self, html: str, *, width: int, height: int, texts: CardTexts | None = None
    ) -> Awaitable[bytes]:
        """A PDF of one page with the document, its texts as above; raises RenderError."""


class Export(Protocol):
    """Makes files from drawn cards."""

    def __call__(self, format: str, request: ExportRequest) -> Awaitable[ExportResponse]:  # noqa: A002 - the contract's word
        """A file of that format; raises NoProviderError."""


class PictureStore(Protocol):
    """A bucket of Storage."""

    async def put(self, path: str, content: bytes, media_type: str) -> None:
        """Stores it under the path, in place of what was there; raises DomainError."""

    async def get(self, path: str) -> bytes:
        """A file; NotFoundError when there is none such."""

    async def remove(self, paths: list[str]) -> None:
        """Deletes the files; those that are not there are no error."""


@dataclass(frozen=True)
class DrawingTools:
    """What it takes to draw."""

    db: ServiceDb
    compose: Compose
    capture: Capture
    capture_document: CaptureDocument
    measure_rooms: MeasureRooms
    print: Print
    export: Export
    pictures: PictureStore


class SupersededError(DomainError):
    """The card changed since this render was asked for; a newer job draws it."""

    def __init__(self) -> None:
        super().__init__("superseded", "The card changed meanwhile; a newer job draws it.")


def picture_path(user_id: UUID, card_id: UUID, revision: int) -> str:
    """Where the picture of one revision of a card lies: the owner may read below their id."""
    return f"{user_id}/cards/{card_id}/{revision}.{PICTURE_FORMAT}"


def preview_path(picture: str) -> str:
    """Where the preview of links to a card lies: beside its picture, of which this is the path."""
    return f"{picture.removesuffix(PICTURE_FORMAT)}jpg"


async def draw_card(tools: DrawingTools, job: ClaimedJob) -> None:
    """Draws the job's card, stores the picture and the preview of its links, and ends the job.

    SupersededError when the card changed, LeaseLostError when another worker took over; errors of
    rendering, variables, storage and database otherwise.
    """
    if job.card_id is None or job.user_id is None:
        raise SupersededError
    card = await _load(tools.db, job, job.card_id)
    width, height = size_of(card)
    photo = await fetch_photo(tools.pictures, card)
    document = await compose_document(tools.compose, card, photo)
    raster = await tools.capture(document.html, width=width, height=height, texts=document.texts)
    async with tools.db.transaction() as connection:
        await report_progress(connection, job, 60)
    request = ExportRequest(
        html=document.html, width=width, height=height, raster=raster, title=card["title"]
    )
    picture, preview = await asyncio.gather(
        tools.export(PICTURE_FORMAT, request),
        asyncio.to_thread(frame_preview, raster, _PREVIEW_FRAME, PREVIEW_BYTES),
    )
    path = picture_path(job.user_id, job.card_id, card["revision"])
    await asyncio.gather(
        tools.pictures.put(path, picture.content, picture.media_type),
        tools.pictures.put(preview_path(path), preview, "image/jpeg"),
    )
    try:
        async with tools.db.transaction() as connection:
            await finish_job(connection, job, "succeeded", result={"image_path": path})
            await connection.execute(
                _SHOW_PICTURE, job.card_id, card["revision"], path, picture.width, picture.height
            )
    except LeaseLostError:
        await _remove_if_card_is_gone(tools, job.card_id, path)
        raise


async def _remove_if_card_is_gone(tools: DrawingTools, card_id: UUID, path: str) -> None:
    """Whoever tidied up after the card's deletion may have come before this picture was stored."""
    async with tools.db.transaction() as connection:
        exists = await connection.fetchval(_CARD_EXISTS, card_id)
    if not exists:
        await tools.pictures.remove([path, preview_path(path)])


async def _load(db: ServiceDb, job: ClaimedJob, card_id: UUID) -> asyncpg.Record:
    async with db.transaction() as connection:
        await report_progress(connection, job, 10)
        card = await find_document(connection, card_id)
    if card is None or card["revision"] != job.card_revision:
        raise SupersededError
    return card
