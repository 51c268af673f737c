"""What a running worker says about itself, for ``/readyz``: kept in Redis while it lives."""

from pydantic import BaseModel, Field
from redis.asyncio import Redis

PRESENCE_KEY = "tyohaarify:worker"
PRESENCE_SECONDS = 15


class WorkerPresence(BaseModel):
    """A worker that can draw cards."""

    boundaries: dict[str, bool] = Field(
        description="Which protections stand between untrusted HTML and the machine."
    )


async def announce_worker(redis: Redis, presence: WorkerPresence) -> None:
    """Keeps the presence for the next seconds."""
    await redis.set(PRESENCE_KEY, presence.model_dump_json(), ex=PRESENCE_SECONDS)


async def find_worker(redis: Redis) -> WorkerPresence | None:
    """The worker that spoke last, or None when none did lately."""
    said = await redis.get(PRESENCE_KEY)
    return None if said is None else WorkerPresence.model_validate_json(said)
