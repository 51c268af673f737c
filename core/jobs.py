"""Jobs as their owner sees them."""

from datetime import datetime
from typing import Literal
from uuid import UUID

from pydantic import BaseModel, Field

from core.db import Connection
from core.errors import NotFoundError

_BY_ID = """
    select id, kind, card_id, status, progress, attempts, error_code, error_message,
           created_at, started_at, finished_at
    from public.jobs where id = $1
"""
_LATEST_OF_CARD = "select id from public.jobs where card_id = $1 order by created_at desc limit 1"


class Job(BaseModel):
    """Work in the background; final once it is succeeded, failed or cancelled."""

    id: UUID
    kind: str
    card_id: UUID | None
    status: Literal["queued", "running", "succeeded", "failed", "cancelled"]
    progress: int = Field(description="Per cent.")
    attempts: int
    error_code: str | None = Field(description="Stable code of the last error.")
    error_message: str | None = Field(description="The last error, for people.")
    created_at: datetime
    started_at: datetime | None
    finished_at: datetime | None


async def get_job(connection: Connection, job_id: UUID) -> Job:
    """The caller's job; NotFoundError when there is none such."""
    row = await connection.fetchrow(_BY_ID, job_id)
    if row is None:
        raise NotFoundError("job_not_found", "There is no such job.")
    return Job.model_validate(dict(row))


async def latest_job_of_card(connection: Connection, card_id: UUID) -> Job:
    """The newest job of a card, which the database made together with the card."""
    return await get_job(connection, await connection.fetchval(_LATEST_OF_CARD, card_id))
