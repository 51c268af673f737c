"""Tidying the stored pictures of a card after it changed or went away."""

from typing import Protocol
from uuid import UUID

from core.service_db import ServiceDb

_CURRENT_PICTURE = "select image_path from public.user_cards where id = $1"


class Pictures(Protocol):
    """The bucket of pictures."""

    async def list_folder(self, folder: str) -> list[str]:
        """Names of the files in the folder."""

    async def remove(self, paths: list[str]) -> None:
        """Deletes the files; those that are not there are no error."""


async def remove_stale_pictures(
    db: ServiceDb, pictures: Pictures, user_id: UUID, card_id: UUID
) -> None:
    """Deletes pictures of revisions before the shown one; all of them once the card is gone.

    Newer ones stay: a worker may have stored one and be about to show it.
    """
    async with db.transaction() as connection:
        row = await connection.fetchrow(_CURRENT_PICTURE, card_id)
    folder = f"{user_id}/cards/{card_id}"
    names = await pictures.list_folder(folder)
    if row is not None:
        shown = 0 if row["image_path"] is None else _revision(row["image_path"].rsplit("/", 1)[-1])
        names = [name for name in names if _revision(name) < shown]
    if names:
        await pictures.remove([f"{folder}/{name}" for name in names])


def _revision(name: str) -> int:
    return int(name.partition(".")[0])
