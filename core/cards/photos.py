"""The photo of one's own that a card shows."""

import base64
from typing import Protocol

import asyncpg

from core.errors import ConflictError, UnavailableError

# The largest file that is made of a photo; see core.pictures.formats.
_SHOWN = "large.webp"


class Photos(Protocol):
    """The bucket of photos."""

    async def get(self, path: str) -> bytes:
        """A file; NotFoundError when there is none such."""


async def fetch_photo(photos: Photos, card: asyncpg.Record) -> str:
    """The photo of a card of `find_document` as a ``data:`` address, at most 1200 pixels a side.

    Empty for none. UnavailableError while it is being processed, ConflictError when that failed.
    """
    status = card["photo_status"]
    if status is None:
        return ""
    if status == "processing":
        raise UnavailableError("The processing of the photo")
    if status == "failed":
        raise ConflictError("photo_failed", "The image could not be processed. Upload it again.")
    path = next(file["path"] for file in card["photo_files"] if file["name"] == _SHOWN)
    return f"data:image/webp;base64,{base64.b64encode(await photos.get(path)).decode()}"
