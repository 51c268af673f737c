"""What one worker process holds: an event loop in a thread, and what lives on it.

That is the pool, the browser, the plugins and Storage. Celery's threads hand it their coroutines.
"""

import asyncio
import threading
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import AsyncExitStack
from typing import Any, TypeVar

import httpx
from redis.asyncio import Redis
from storage3 import AsyncStorageClient

from core.accounts.auth import AuthClient
from core.cards.drawing import DrawingTools
from core.db import create_pool
from core.leases import ClaimedJob
from core.outbox import Event
from core.payments.provider import PaymentProvider
from core.payments.stripe_provider import stripe_payments
from core.pictures.desk import PictureDesk
from core.rendering import Composer, Renderer
from core.rendering.coverage import warm_coverage
from core.reports.pdf_file import PrintSheets
from core.service_db import ServiceDb
from core.settings import WorkerSettings
from core.storage import BUCKET, EXPORTS, PictureBucket
from core.webhooks.sender import Sender
from plugins.host import PluginHost
from workers.renderer_health import RendererHealth

Result = TypeVar("Result")

POOL_SIZE = 10
STOP_SECONDS = 10


class Runtime:
    """The process's loop and what lives on it; ``run`` starts it when it is not started yet."""

    def __init__(self, settings: WorkerSettings) -> None:
        self.settings = settings
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="runtime", daemon=True)
        self._starting = threading.Lock()
        self._started = False
        self._exits = AsyncExitStack()
        self.db: ServiceDb
        self.tools: DrawingTools
        self.desk: PictureDesk
        self.pictures: PictureBucket
        self.gallery: PictureBucket
        self.exports: PictureBucket
        self.auth: AuthClient
        self.payments: PaymentProvider | None
        self.print_sheets: PrintSheets

    def start(self) -> None:
        """Starts the loop and warms the browser, once."""
        with self._starting:
            if self._started:
                return
            if not self._thread.is_alive():
                self._thread.start()
            try:
                asyncio.run_coroutine_threadsafe(self._open(), self._loop).result()
            except BaseException:
                asyncio.run_coroutine_threadsafe(self._exits.aclose(), self._loop).result()
                raise
            self._started = True

    def run(self, work: Coroutine[Any, Any, Result]) -> Result:
        """Runs the coroutine on the loop and waits for it, from another thread."""
        self.start()
        return asyncio.run_coroutine_threadsafe(work, self._loop).result()

    def bucket(self, name: str) -> PictureBucket:
        """A bucket of Storage."""
        return PictureBucket(self._storage, name)

    def stop(self) -> None:
        """Closes everything that ``start`` opened."""
        if not self._started:
            return
        closing = asyncio.run_coroutine_threadsafe(self._exits.aclose(), self._loop)
        closing.result(timeout=STOP_SECONDS)
        self._loop.call_soon_threadsafe(self._loop.stop)

    async def _open(self) -> None:
        settings, exits = self.settings, self._exits
        pool = await exits.enter_async_context(
            create_pool(
                str(settings.worker_database_url),
                size=POOL_SIZE,
                application_name="tyohaarify-worker",
            )
        )
        http = await exits.enter_async_context(httpx.AsyncClient(timeout=30))
        plugins = PluginHost.load(settings.plugins)
        exits.callback(plugins.close)
        renderer = Renderer(settings)
        exits.push_async_exit(renderer)
        redis = await exits.enter_async_context(Redis.from_url(str(settings.redis_url)))
        # Without a renderer each card says so in its job and is tried again: it may come back.
        await exits.enter_async_context(RendererHealth(renderer, redis))
        composer = await exits.enter_async_context(Composer())
        await asyncio.to_thread(warm_coverage)
        self.db = ServiceDb(pool)
        self._storage, self.auth = _storage(settings, http), _auth(settings, http)
        self.desk = await exits.enter_async_context(PictureDesk())
        self.pictures, self.gallery = self.bucket(BUCKET), self.bucket("templates")
        self.exports = self.bucket(EXPORTS)
        self.tools = DrawingTools(
            db=self.db,
            compose=composer.fill,
            capture=renderer.capture,
            capture_document=renderer.capture_document,
            measure_rooms=renderer.measure_rooms,
            print=renderer.print,
            export=plugins.export,
            pictures=self.pictures,
        )
        self.payments = stripe_payments(settings)
        self.print_sheets = renderer.print_sheets
        sending = asyncio.create_task(Sender(self.db).run())
        exits.callback(sending.cancel)


def _storage(settings: WorkerSettings, http: httpx.AsyncClient) -> AsyncStorageClient:
    key = settings.supabase_secret_key.get_secret_value()
    return AsyncStorageClient(
        f"{settings.supabase_origin}/storage/v1/",
        headers={"apikey": key, "Authorization": f"Bearer {key}"},
        http_client=http,
    )


def _auth(settings: WorkerSettings, http: httpx.AsyncClient) -> AuthClient:
    return AuthClient(
        http=http,
        origin=settings.supabase_origin,
        key=settings.supabase_secret_key.get_secret_value(),
        user_agent="tyohaarify-worker",
    )


# Gives the result its job succeeds with, or None when it has ended the job itself, as it must where
# something else is to be written in the very transaction that ends the job.
JobHandler = Callable[[Runtime, ClaimedJob], Awaitable[dict[str, Any] | None]]
# By the kinds of jobs.
JobHandlers = dict[str, JobHandler]
# Says whether it is done with the event; otherwise it is handed on again.
EventHandler = Callable[[Runtime, Event], Awaitable[bool]]
# Who handles events, and of which: by its name and, for an update, the columns that changed.
EventHandlers = dict[EventHandler, Callable[[str, list[str]], bool]]
