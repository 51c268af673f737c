"""Asking for cards as files. In the caller's transaction."""

from typing import Annotated, Any
from uuid import UUID

import asyncpg
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints

from core.cards.framing import Preset
from core.cards.service import card_not_found
from core.db import Connection
from core.errors import (
    ConflictError,
    FieldProblem,
    ForbiddenError,
    InvalidInputError,
    NotFoundError,
)
from core.jobs import Job, get_job

MOST_CARDS = 50

_EXPORT = "select private.export_cards($1, $2, $3)"
_FIND = """
    select status, result from public.jobs
    where id = $1 and kind = 'card.export' and user_id = (select auth.uid())
"""


def _each_once(card_ids: list[UUID]) -> list[UUID]:
    if len(set(card_ids)) < len(card_ids):
        raise ValueError("Give each card once.")
    return card_ids


class CardExportCreate(BaseModel):
    """The cards to export and the format of the file."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [
                {
                    "card_ids": ["0f0e9b0e-54b5-4a5c-8f5f-2a1d3c9f6a11"],
                    "format": "pdf",
                    "preset": "a5-print",
                }
            ]
        },
    )

    card_ids: Annotated[list[UUID], AfterValidator(_each_once)] = Field(
        min_length=1, max_length=MOST_CARDS, description="Several cards make a ZIP archive."
    )
    format: Annotated[
        str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=40)
    ] = Field(description="png, jpeg, webp, pdf, or a format of a plugin.")
    preset: Preset = Field(
        default="original",
        description="Size of the files. The card is not cropped; the rest is a background of its "
        "colours.",
    )


async def request_export(connection: Connection, wish: CardExportCreate, formats: list[str]) -> Job:
    """The job that makes the file: while the cards stay as they are, the same for the same wish.

    InvalidInputError for a format that is not among ``formats``, NotFoundError unless all cards
    are the caller's.
    """
    if wish.format not in formats:
        raise InvalidInputError(FieldProblem("format", f"There are: {', '.join(formats)}."))
    try:
        job_id = await connection.fetchval(_EXPORT, wish.card_ids, wish.format, wish.preset)
    except asyncpg.InsufficientPrivilegeError as error:
        raise ForbiddenError("card_not_allowed", "Your account may not export cards.") from error
    if job_id is None:
        raise card_not_found()
    return await get_job(connection, job_id)


async def find_export(connection: Connection, job_id: UUID) -> dict[str, Any]:
    """What a finished export of the caller's made: ``path`` and ``name`` of the file.

    NotFoundError for any other job and once the file is gone, ConflictError before it is there.
    """
    row = await connection.fetchrow(_FIND, job_id)
    if row is None:
        raise NotFoundError("export_not_found", "There is no such export.")
    if row["status"] != "succeeded":
        raise ConflictError(
            "export_not_ready", "The export is not ready. Wait for its job to succeed."
        )
    if "path" not in row["result"]:
        raise NotFoundError(
            "export_not_found", "The file has been deleted. Export the cards again."
        )
    result: dict[str, Any] = row["result"]
    return result
