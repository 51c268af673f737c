"""The application: ``uvicorn --factory api.main:create_app``."""

import asyncio
import gc
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from typing import Any, cast

import httpx
from fastapi import FastAPI
from redis.asyncio import Redis
from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware

from api.admission import Admission, ElsewhereTransport
from api.deps import Services
from api.directory import Directory
from api.errors import install_error_handlers
from api.hot import HotAnswers
from api.limits import ReadLimit
from api.middleware import Cors, RequestContext
from api.openapi import Api, operation_id
from api.routes import (
    admin,
    auth,
    card_exports,
    card_sharing,
    cards,
    collections,
    docs,
    festivals,
    health,
    jobs,
    messages,
    moderation,
    notifications,
    payments,
    reviews,
    template_versions,
    templates,
    users,
    webhooks,
)
from api.sessions import CSRF_HEADER
from core.cache import CACHE_TIMEOUT_SECONDS, Cache
from core.cards.service import CardLinks
from core.db import UserDb, create_pool
from core.job_changes import JobChanges
from core.limits import REDIS_TIMEOUT_SECONDS, RateLimiter
from core.logs import configure_logging
from core.payments.stripe_provider import stripe_payments
from core.pictures.desk import PictureDesk
from core.rendering import Composer
from core.rendering.coverage import warm_coverage
from core.settings import ApiSettings
from core.storage import PublicFiles
from core.templates.checking import TemplateChecks
from core.tokens import JwksCache, TokenVerifier
from plugins.host import PluginHost

PREFIX = "/api/v1"
# Objects made since the last look for cycles; Python's own 700 are a few requests.
GARBAGE_THRESHOLD = 20_000
# Templates are checked on save, two at a time; a useful one takes milliseconds.
CHECK_DEADLINE_SECONDS = 2.0


ROUTERS = [
    module.router
    for module in (
        admin,
        auth,
        card_exports,
        card_sharing,
        cards,
        collections,
        festivals,
        jobs,
        messages,
        moderation,
        notifications,
        payments,
        reviews,
        template_versions,
        templates,
        users,
        webhooks,
    )
]
REQUEST_HEADERS = [
    "Authorization",
    "Content-Type",
    CSRF_HEADER,
    "Idempotency-Key",
    "If-Match",
    "If-None-Match",
    "X-Request-Id",
]
ANSWER_HEADERS = [
    "ETag",
    "Idempotency-Replayed",
    "Location",
    "RateLimit-Limit",
    "RateLimit-Remaining",
    "RateLimit-Reset",
    "Retry-After",
    "X-Request-Id",
]


class App(Api):
    """The API behind what happens to every request.

    In front of FastAPI and not inside it, whose own layers cost more than a cached answer.
    """

    front: ASGIApp

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        await self.front(scope, receive, send)


def create_app(settings: ApiSettings | None = None) -> FastAPI:
    """The API. It starts, and answers 503, while what it depends on is still away."""
    settings = settings or ApiSettings()
    configure_logging(settings.log_level)
    app = App(
        title="Tyohaarify",
        summary="Festival greeting cards: generate, suggest, share.",
        version="0.1.0",
        servers=[{"url": settings.api_origin}],
        generate_unique_id_function=operation_id,
        docs_url=None,
        redoc_url=None,
        lifespan=_lifespan,
        redirect_slashes=False,
    )
    app.state.settings = settings
    app.state.local_windows = {}
    install_error_handlers(app)
    for router in ROUTERS:
        app.include_router(router, prefix=PREFIX)
    app.include_router(health.router)
    app.include_router(docs.router)
    app.router.routes.insert(0, Directory(app.routes))
    app.front = _front(app, settings)
    return app


def _front(app: FastAPI, settings: ApiSettings) -> ASGIApp:
    """What happens to every request, the innermost first."""
    hot = HotAnswers(partial(Api.__call__, app), app)
    front: ASGIApp = ReadLimit(hot, limit=settings.read_limit, prefix=f"{PREFIX}/")
    front = Cors(
        front,
        allow_origins=settings.cors_origins,
        allow_credentials="*" not in settings.cors_origins,
        allow_methods=["GET", "POST", "PUT", "PATCH", "DELETE"],
        allow_headers=REQUEST_HEADERS,
        expose_headers=ANSWER_HEADERS,
    )
    front = RequestContext(front)
    front = app.state.admission = Admission(
        front, most=settings.max_concurrent_requests, is_at_hand=hot.find
    )
    if settings.trusted_proxies:
        # Starlette and uvicorn each have types of their own for the same interface.
        front = cast("Any", ProxyHeadersMiddleware)(front, trusted_hosts=settings.trusted_proxies)
    return front


@asynccontextmanager
async def _lifespan(app: FastAPI) -> AsyncIterator[None]:
    settings: ApiSettings = app.state.settings
    warm_coverage()
    plugins = PluginHost.load(settings.plugins)
    async with (
        httpx.AsyncClient(timeout=10, transport=ElsewhereTransport()) as http,
        PictureDesk(scan=None if plugins.scanning == "off" else plugins.scan) as desk,
        Composer(concurrency=2, deadline=CHECK_DEADLINE_SECONDS, eager=False) as composer,
        _redis(settings, REDIS_TIMEOUT_SECONDS) as redis,
        _redis(settings, CACHE_TIMEOUT_SECONDS) as cache_redis,
        create_pool(
            str(settings.database_url),
            size=settings.database_pool_size,
            prepared_statements=settings.database_prepared_statements,
            application_name="tyohaarify-api",
        ) as pool,
        JobChanges(str(settings.database_url)) as job_changes,
    ):
        app.state.services = Services(
            settings=settings,
            db=UserDb(pool, settings.statement_timeout_ms),
            tokens=_token_verifier(settings, http),
            limiter=RateLimiter(str(settings.redis_url)),
            links=CardLinks(api_origin=settings.api_origin, share_origin=settings.share_origin),
            files=PublicFiles(settings.supabase_origin),
            desk=desk,
            template_checks=TemplateChecks(composer),
            plugins=plugins,
            redis=redis,
            cache=Cache(cache_redis),
            http=http,
            job_changes=job_changes,
            payments=stripe_payments(settings),
        )
        # It takes half a second, for which its first reader would stop the event loop.
        describing = asyncio.create_task(asyncio.to_thread(app.openapi))
        _spare_garbage_collector()
        yield
        await describing
    plugins.close()


def _spare_garbage_collector() -> None:
    """Has it leave alone what the process is made of, and look less often: a sixth of a read."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(GARBAGE_THRESHOLD)


def _redis(settings: ApiSettings, timeout: float) -> Redis:
    return Redis.from_url(
        str(settings.redis_url), socket_timeout=timeout, socket_connect_timeout=timeout
    )


def _token_verifier(settings: ApiSettings, http: httpx.AsyncClient) -> TokenVerifier:
    issuer = f"{settings.supabase_origin}/auth/v1"
    if settings.supabase_jwt_secret is not None:
        return TokenVerifier(issuer, secret=settings.supabase_jwt_secret.get_secret_value())
    keys = JwksCache(f"{issuer}/.well-known/jwks.json", http)
    return TokenVerifier(issuer, keys=keys)
