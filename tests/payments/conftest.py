"""The API and a worker with Stripe set up, on the running stack, whose own worker stands still."""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import httpx
import pytest
import respx

from api.main import create_app
from core.db import create_pool
from core.errors import DomainError
from core.leases import claim_job
from core.payments.applying import apply_received
from core.payments.provider import PaymentProvider
from core.payments.stripe_provider import stripe_payments
from core.service_db import ServiceDb
from core.settings import ApiSettings, WorkerSettings
from local.addresses import database_url, local_url
from local.home import Home
from tests.payments.account import WEBHOOK_SECRET
from tests.still import still
from tests.support import Stack

__all__ = ["still"]

STRIPE = {"stripe_secret_key": "sk_test_x", "stripe_webhook_secret": WEBHOOK_SECRET}
Work = Callable[[], Awaitable[list[str]]]


@pytest.fixture(scope="session")
def settings_of(stack: Stack, home: Home) -> dict[str, Any]:
    """What both processes of the product are told."""
    ports, secrets = home.ports(), home.secrets()
    return {
        "redis_url": f"redis://127.0.0.1:{ports.valkey}/0",
        "supabase_url": stack.supabase_url,
        "supabase_publishable_key": stack.publishable_key,
        "supabase_secret_key": stack.secret_key,
        "supabase_jwt_secret": stack.jwt_secret,
        "api_url": local_url(ports.api),
        "database_url": database_url(home, "tyohaarify_api", secrets.api_password),
        "worker_database_url": database_url(home, "tyohaarify_worker", secrets.worker_password),
    }


@pytest.fixture(scope="module")
async def api(settings_of: dict[str, Any]) -> AsyncIterator[httpx.AsyncClient]:
    """A client of an API that sells premium."""
    shop = {
        "stripe_price_monthly": "price_monthly",
        "stripe_price_yearly": "price_yearly",
        "payment_success_url": "https://example.com/premium/thanks",
        "payment_cancel_url": "https://example.com/premium",
    }
    app = create_app(ApiSettings.model_validate({**settings_of, **STRIPE, **shop}))
    transport = httpx.ASGITransport(app)
    async with (
        app.router.lifespan_context(app),
        httpx.AsyncClient(transport=transport, base_url="http://api.test/api/v1") as client,
    ):
        yield client
        # Ends with its process otherwise.
        await app.state.services.limiter._limiter.storage.bridge.get_connection().aclose()


@dataclass(frozen=True)
class Worker:
    """What a worker with Stripe set up holds, as far as payments need it."""

    db: ServiceDb
    payments: PaymentProvider


@pytest.fixture(scope="module")
async def worker(still: None, settings_of: dict[str, Any]) -> AsyncIterator[Worker]:  # noqa: ARG001 - nobody else works
    """A worker with Stripe set up."""
    settings = WorkerSettings.model_validate({**settings_of, **STRIPE})
    payments = stripe_payments(settings)
    assert payments is not None
    url = settings_of["worker_database_url"]
    async with create_pool(url, size=4, application_name="test-payments") as pool:
        yield Worker(ServiceDb(pool), payments)


@pytest.fixture(scope="module")
def work(worker: Worker) -> Work:
    """Carries out the waiting payment jobs; the codes of those that failed."""
    db = worker.db

    async def run() -> list[str]:
        failed = []
        async with db.transaction() as connection:
            rows = await connection.fetch(
                "select id from public.jobs where kind = 'payment.apply' and status = 'queued'"
                " order by created_at"
            )
        for row in rows:
            async with db.transaction() as connection:
                job = await claim_job(connection, row["id"], timedelta(minutes=5))
            assert job is not None
            try:
                await apply_received(db, worker.payments, job)
            except DomainError as error:
                failed.append(error.code)
        return failed

    return run


@pytest.fixture
def stripe_api() -> Iterator[respx.MockRouter]:
    """Stripe's own API; what is not expected of it fails."""
    with respx.mock(assert_all_called=False) as router:
        router.route(host="127.0.0.1").pass_through()
        yield router
