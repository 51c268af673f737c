"""Sends what waits to the webhooks of users, signed as Standard Webhooks says.

A webhook that is slow or down holds up its own messages and nobody else's: each has a few under
way at most, and many webhooks are told at once.
"""

import asyncio
import ssl
from datetime import UTC, datetime
from http import HTTPStatus
from uuid import UUID

import httpx
import orjson
import structlog
from standardwebhooks import Webhook

from core.errors import UnavailableError
from core.service_db import ServiceDb
from core.webhooks.addresses import ForbiddenAddressError, resolve
from core.webhooks.queue import DueDelivery, Outcome, claim_deliveries, record_outcome

log = structlog.get_logger()

POLL_SECONDS = 1.0
MOST_AT_ONCE = 100
TIMEOUT_SECONDS = 10.0
READ_BYTES = 4096
KEPT_CHARACTERS = 1000


class Sender:
    """Sends due deliveries until it is cancelled. Several may run; each message is one's.

    ``allow_loopback`` lets tests receive; ``context`` says whose certificates are trusted.
    """

    def __init__(
        self,
        db: ServiceDb,
        *,
        context: ssl.SSLContext | None = None,
        allow_loopback: bool = False,
        timeout: float = TIMEOUT_SECONDS,
    ) -> None:
        self._db = db
        self._context = context or ssl.create_default_context()
        self._allow_loopback = allow_loopback
        self._timeout = timeout
        self._busy: dict[asyncio.Task[None], UUID] = {}

    async def run(self) -> None:
        """Sends what is due, and looks again every second."""
        async with asyncio.TaskGroup() as sending:
            while True:
                try:
                    taken = await self.send_due(sending)
                except UnavailableError as error:
                    log.warning("webhooks_wait", problem=str(error))
                    taken = 0
                if not taken:
                    await asyncio.sleep(POLL_SECONDS)

    async def send_due(self, sending: asyncio.TaskGroup) -> int:
        """Begins to send what is due now; how many messages that is."""
        free = MOST_AT_ONCE - len(self._busy)
        if free <= 0:
            return 0
        async with self._db.transaction() as connection:
            due = await claim_deliveries(connection, set(self._busy.values()), free)
        for delivery in due:
            task = sending.create_task(self._deliver(delivery))
            self._busy[task] = delivery.webhook_id
            task.add_done_callback(self._busy.pop)
        return len(due)

    async def _deliver(self, delivery: DueDelivery) -> None:
        try:
            outcome = await self.attempt(delivery)
            async with self._db.transaction() as connection:
                await record_outcome(connection, delivery, outcome)
        except UnavailableError as error:
            # Its lease runs out, and it is sent once more.
            log.warning("webhook_outcome_lost", delivery=str(delivery.id), problem=str(error))
        except Exception as error:
            log.exception("webhook_not_sent", delivery=str(delivery.id), exc_info=error)

    async def attempt(self, delivery: DueDelivery) -> Outcome:
        """Sends the message once; what the address answers, or why it did not."""
        try:
            async with asyncio.timeout(self._timeout):
                return _judged(*await self._post(delivery))
        except TimeoutError:
            return Outcome(error=f"No answer within {self._timeout:g} s.")
        except ForbiddenAddressError as error:
            return Outcome(error=str(error), is_final=True)
        except (OSError, UnicodeError) as error:
            return Outcome(error=f"The name was not found: {error}"[:KEPT_CHARACTERS])
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            return Outcome(error=f"{type(error).__name__}: {error}"[:KEPT_CHARACTERS])

    async def _post(self, delivery: DueDelivery) -> tuple[int, str]:
        url = httpx.URL(delivery.url)
        port = url.port or 443
        name = url.raw_host.decode()
        address = await resolve(name, port, allow_loopback=self._allow_loopback)
        # A client for each message: kept-open connections are found by their address, and another
        # name at the same address must not get one that was checked for this name.
        async with (
            httpx.AsyncClient(verify=self._context, trust_env=False, timeout=self._timeout) as http,
            http.stream(
                "POST",
                url.copy_with(host=address),
                content=(body := orjson.dumps(delivery.payload)),
                headers={
                    "Host": url.netloc.decode(),
                    "Content-Type": "application/json",
                    "User-Agent": "Tyohaarify-Webhooks/1",
                    **signature_headers(delivery, body.decode(), datetime.now(UTC)),
                },
                extensions={"sni_hostname": name},
                follow_redirects=False,
            ) as response,
        ):
            return response.status_code, await _beginning(response)


def signature_headers(delivery: DueDelivery, body: str, at: datetime) -> dict[str, str]:
    """The headers of Standard Webhooks, signed with both secrets while one replaces the other."""
    secrets = filter(None, (delivery.secret, delivery.previous_secret))
    signatures = (Webhook(secret).sign(str(delivery.id), at, body) for secret in secrets)
    return {
        "webhook-id": str(delivery.id),
        "webhook-timestamp": str(int(at.timestamp())),
        "webhook-signature": " ".join(signatures),
    }


def _judged(status: int, body: str) -> Outcome:
    answer = HTTPStatus(status).phrase if status in set(HTTPStatus) else ""
    if HTTPStatus.OK <= status < HTTPStatus.MULTIPLE_CHOICES:
        return Outcome(status, body)
    if status == HTTPStatus.GONE:
        error = "It answered 410 Gone, so the webhook was switched off."
        return Outcome(status, body, error, is_final=True, is_gone=True)
    if status < HTTPStatus.BAD_REQUEST:
        return Outcome(status, body, f"It answered {status} {answer}: redirects are not followed.")
    return Outcome(status, body, f"It answered {status} {answer}.")


async def _beginning(response: httpx.Response) -> str:
    # As it comes: a small answer may unpack to a large one.
    found = b""
    async for chunk in response.aiter_raw():
        found += chunk
        if len(found) >= READ_BYTES:
            break
    return found.decode(errors="replace").replace("\0", "\N{REPLACEMENT CHARACTER}")[
        :KEPT_CHARACTERS
    ]
