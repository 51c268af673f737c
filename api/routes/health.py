"""Health: whether the process lives, and whether what it depends on answers."""

import asyncio
from collections.abc import Awaitable
from typing import Any, Literal

import httpx
from fastapi import APIRouter, Response
from pydantic import BaseModel, Field
from redis.exceptions import RedisError

from api.deps import Services, ServicesDep
from core.errors import UnavailableError
from core.identity import ANONYMOUS
from core.presence import WorkerPresence, find_worker

router = APIRouter(tags=["health"])

CHECK_SECONDS = 3.0

Answer = Literal["ok", "down"]


class Alive(BaseModel):
    """The process answers."""

    status: Literal["ok"] = "ok"


class Readiness(BaseModel):
    """Each dependency, and the worker behind them."""

    status: Answer
    postgres: Answer
    redis: Answer
    supabase: Answer
    worker: WorkerPresence | None = Field(
        description="How cards are drawn; null while no worker is up, when cards wait in the queue."
    )


@router.get("/healthz", summary="Is the process alive?")
async def healthz() -> Alive:
    """Always 200 while the process lives."""
    return Alive()


@router.get(
    "/readyz",
    summary="Can it serve?",
    responses={503: {"model": Readiness, "description": "A dependency does not answer."}},
)
async def readyz(services: ServicesDep, response: Response) -> Readiness:
    """200 when Postgres, Redis and Supabase answer, 503 otherwise."""
    postgres, redis, supabase = await asyncio.gather(
        _answers(_postgres(services)),
        _answers(services.redis.ping()),
        _answers(_supabase(services)),
    )
    ready = postgres == redis == supabase == "ok"
    if not ready:
        response.status_code = 503
        response.headers["Retry-After"] = "2"
    return Readiness(
        status="ok" if ready else "down",
        postgres=postgres,
        redis=redis,
        supabase=supabase,
        worker=await find_worker(services.redis) if redis == "ok" else None,
    )


async def _answers(check: Awaitable[Any]) -> Answer:
    try:
        await asyncio.wait_for(check, CHECK_SECONDS)
    except (OSError, TimeoutError, RedisError, httpx.HTTPError, UnavailableError):
        return "down"
    return "ok"


async def _postgres(services: Services) -> None:
    async with services.db.transaction(ANONYMOUS, readonly=True) as connection:
        await connection.fetchval("select 1")


async def _supabase(services: Services) -> None:
    settings = services.settings
    response = await services.http.get(
        f"{settings.supabase_origin}/auth/v1/health",
        headers={"apikey": settings.supabase_publishable_key.get_secret_value()},
    )
    response.raise_for_status()
