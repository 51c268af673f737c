"""What tests of the running stack share: its addresses and people who use it."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import ExitStack, asynccontextmanager
from dataclasses import dataclass
from secrets import token_hex, token_urlsafe
from typing import Any, TypeVar
from uuid import UUID

import asyncpg
import httpx
import jwt
from supabase import Client, create_client
from supabase.lib.client_options import SyncClientOptions

from tools.demo import sign_up

PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
HINDI = "दीपों का यह पर्व आपके घर में सुख, शांति और समृद्धि लाए।"


@dataclass(frozen=True)
class Person:
    """A signed-in user with a supabase-py client and a client of the API."""

    id: UUID
    email: str
    password: str
    token: str
    supabase: Client
    api: httpx.Client


@dataclass(frozen=True)
class Stack:
    """A running stack, as ``./dev status --json`` shows it."""

    api_url: str
    supabase_url: str
    mail_url: str
    db_url: str
    publishable_key: str
    secret_key: str
    jwt_secret: str
    closing: ExitStack

    def supabase(self, key: str | None = None) -> Client:
        """A client nobody has signed in with."""
        options = SyncClientOptions(
            auto_refresh_token=False,
            httpx_client=self.closing.enter_context(httpx.Client(timeout=30)),
            persist_session=False,
        )
        return create_client(self.supabase_url, key or self.publishable_key, options)

    def api(self, token: str | None = None) -> httpx.Client:
        """A client of the API, anonymous without a token."""
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        client = httpx.Client(base_url=f"{self.api_url}/api/v1", headers=headers, timeout=30)
        return self.closing.enter_context(client)

    def person(self) -> Person:
        """Somebody new."""
        client, name = self.supabase(), token_hex(6)
        email, password = f"{name}@example.com", token_urlsafe(18)
        token = sign_up(client, self.mail_url, email, password, f"user_{name}")
        claims = jwt.decode(token, options={"verify_signature": False})
        return Person(UUID(claims["sub"]), email, password, token, client, self.api(token))

    async def sql(self, statement: str, *arguments: Any) -> list[asyncpg.Record]:
        """Runs one statement as the owner of the database."""
        connection = await asyncpg.connect(self.db_url)
        try:
            rows: list[asyncpg.Record] = await connection.fetch(statement, *arguments)
            return rows
        finally:
            await connection.close()

    async def until(self, statement: str, *arguments: Any) -> asyncpg.Record:
        """The first row of the statement, as soon as it has one."""
        for _ in range(600):
            rows = await self.sql(statement, *arguments)
            if rows:
                return rows[0]
            await asyncio.sleep(0.1)
        raise AssertionError(f"There was no row within a minute: {statement}")

    def template(self, slug: str) -> dict[str, Any]:
        """A template as anyone sees it."""
        rows = self.supabase().table("templates").select("*").eq("slug", slug).execute().data
        return dict(rows[0])  # type: ignore[arg-type]  # one JSON object


@asynccontextmanager
async def cards_locked(stack: Stack) -> AsyncIterator[None]:
    """Whoever reads cards meanwhile waits in the middle of their query."""
    connection = await asyncpg.connect(stack.db_url)
    try:
        async with connection.transaction():
            await connection.execute("lock table public.user_cards in access exclusive mode")
            yield
    finally:
        await connection.close()


def generate(person: Person, template_id: str, **wish: Any) -> dict[str, Any]:
    """Asks for a card and returns the API's answer."""
    body = {"template_id": template_id, "message": HINDI, "language": "hi", **wish}
    answer = person.api.post("/cards/generate", json=body)
    assert answer.status_code == 202, answer.text
    accepted: dict[str, Any] = answer.json()
    return accepted


def drawn(person: Person, accepted: dict[str, Any], seconds: float = 60) -> dict[str, Any]:
    """The card, once its job has succeeded."""
    job = final_job(person, accepted["job"]["id"], seconds)
    assert job["status"] == "succeeded", job
    card: dict[str, Any] = person.api.get(f"/cards/{accepted['card']['id']}").json()
    return card


def final_job(person: Person, job_id: str, seconds: float = 60) -> dict[str, Any]:
    """The job, once it has ended."""

    def ended() -> dict[str, Any] | None:
        job: dict[str, Any] = person.api.get(f"/jobs/{job_id}").json()
        return job if job["status"] in {"succeeded", "failed", "cancelled"} else None

    return eventually(ended, seconds)


Result = TypeVar("Result")


def eventually(look: Callable[[], Result | None], seconds: float = 30) -> Result:
    """What ``look`` finds, as soon as it finds something."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        found = look()
        if found:
            return found
        time.sleep(0.1)
    raise AssertionError(f"Nothing came within {seconds} s.")
