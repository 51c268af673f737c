"""Health and figures: whether the process lives, what it depends on, what it counted."""

import asyncio
from collections.abc import Awaitable
from ipaddress import ip_address
from secrets import compare_digest
from typing import Any, Literal

import httpx
from fastapi import APIRouter, Request, Response
from fastapi.security.utils import get_authorization_scheme_param
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from pydantic import BaseModel, Field
from redis.exceptions import RedisError

from api.deps import Services, ServicesDep
from core.errors import UnauthenticatedError, UnavailableError
from core.identity import ANONYMOUS
from core.presence import WorkerStatus, find_worker

router = APIRouter(tags=["health"])

CHECK_SECONDS = 3.0
NO_WORKER = (
    "No worker is running, so cards wait in the queue: start one by `./dev up`, or by"
    " `celery -A workers.app worker --pool threads`."
)
# A proxy's own address says nothing about who asks.
_FORWARDED = ("x-forwarded-for", "forwarded", "via", "x-real-ip")

Answer = Literal["ok", "down"]


class Liveness(BaseModel):
    """The process runs."""

    status: Literal["ok"] = "ok"


class Readiness(BaseModel):
    """The state of each dependency and of the workers."""

    status: Answer
    postgres: Answer
    redis: Answer
    supabase: Answer
    scanning: Literal["ok", "off", "down"] = Field(
        description="Malware scan of uploads. Off: there is no scanner, and uploads are accepted. "
        "Down: a scanner is quarantined or fails, and uploads are refused; all else "
        "is served."
    )
    rendering: Answer = Field(
        description="Rendering of cards by the workers. Down: cards wait in the queue; all else "
        "is served."
    )
    rendering_problem: str | None = Field(
        description="Reason why cards wait, and the remedy, in one line; null while cards are "
        "rendered."
    )
    worker: WorkerStatus | None = Field(description="State of a worker; null while none runs.")


@router.get("/healthz", summary="Check liveness")
async def healthz() -> Liveness:
    """Always 200 while the process runs."""
    return Liveness()


@router.get(
    "/readyz",
    summary="Check readiness",
    responses={503: {"model": Readiness, "description": "A dependency does not answer."}},
)
async def readyz(services: ServicesDep, response: Response) -> Readiness:
    """200 when Postgres, Redis and Supabase answer, 503 otherwise.

    Without scanning or rendering the API still serves all else, so they do not change the status.
    """
    postgres, redis, supabase = await asyncio.gather(
        _answers(_postgres(services)),
        _answers(services.redis.ping()),
        _answers(_supabase(services)),
    )
    ready = postgres == redis == supabase == "ok"
    worker = await find_worker(services.redis) if redis == "ok" else None
    problem = _rendering_problem(redis, worker)
    if not ready:
        response.status_code = 503
        response.headers["Retry-After"] = "2"
    return Readiness(
        status="ok" if ready else "down",
        postgres=postgres,
        redis=redis,
        supabase=supabase,
        scanning=services.plugins.scanning,
        rendering="ok" if problem is None else "down",
        rendering_problem=problem,
        worker=worker,
    )


@router.get("/metrics", include_in_schema=False)
async def metrics(request: Request, services: ServicesDep) -> Response:
    """What this process counted, for Prometheus: on this machine, or with METRICS_TOKEN."""
    if not (_is_local(request) or _has_token(request, services)):
        raise UnauthenticatedError
    return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)


def _is_local(request: Request) -> bool:
    host = request.client.host if request.client else ""
    if any(name in request.headers for name in _FORWARDED):
        return False
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _has_token(request: Request, services: Services) -> bool:
    token = services.settings.metrics_token
    scheme, given = get_authorization_scheme_param(request.headers.get("authorization"))
    if token is None or scheme.lower() != "bearer":
        return False
    return compare_digest(given.encode(), token.get_secret_value().encode())


def _rendering_problem(redis: Answer, worker: WorkerStatus | None) -> str | None:
    if redis == "down":
        return "Redis does not answer, so workers get no work: start it."
    return NO_WORKER if worker is None else worker.problem


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
