"""The heartbeat of running workers, for ``/readyz`` and ``./dev status``: kept in Redis.

Workers that can render and workers that cannot each have one key, which the last of them wrote. A
worker that can render is found first: one that cannot does not matter while another can.
"""

from pydantic import BaseModel, Field
from redis.asyncio import Redis

PRESENCE_KEY = "tyohaarify:worker"
PROBLEM_KEY = "tyohaarify:worker:not-rendering"
PRESENCE_SECONDS = 15


class WorkerStatus(BaseModel):
    """A running worker."""

    boundaries: dict[str, bool] = Field(
        description="The protections between untrusted HTML and the machine."
    )
    problem: str | None = Field(
        default=None,
        description="Reason why the worker cannot render, and the remedy, in one line; null if it "
        "can.",
    )


async def announce_worker(redis: Redis, presence: WorkerStatus) -> None:
    """Keep the presence for the next PRESENCE_SECONDS."""
    key = PRESENCE_KEY if presence.problem is None else PROBLEM_KEY
    await redis.set(key, presence.model_dump_json(), ex=PRESENCE_SECONDS)


async def withdraw_worker(redis: Redis) -> None:
    """Delete the presence of workers that can render, because one of them no longer can.

    The others announce themselves again within PRESENCE_SECONDS / 3.
    """
    await redis.delete(PRESENCE_KEY)


async def find_worker(redis: Redis) -> WorkerStatus | None:
    """Return a worker that can render, else one that cannot, else None."""
    for announced in await redis.mget(PRESENCE_KEY, PROBLEM_KEY):
        if announced is not None:
            return WorkerStatus.model_validate_json(announced)
    return None
