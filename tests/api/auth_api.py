"""A second API on the stack's data, behind a proxy that the tests play, and people who use it."""

import os
import subprocess
import sys
from base64 import urlsafe_b64encode
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from hashlib import sha256
from ipaddress import IPv4Address
from pathlib import Path
from secrets import randbelow, token_hex, token_urlsafe
from typing import Any

import httpx

from local.addresses import database_url
from local.home import ROOT, Home
from tests.auth.accounts import PASSWORD
from tests.auth.mails import Mailbox
from tests.auth.second_host import free_port
from tests.support import Stack, eventually

FRONT_END = "http://127.0.0.1:3000"


@dataclass(frozen=True)
class Api:
    """Where it is, and clients of it."""

    url: str
    stack: Stack
    closing: ExitStack
    pid: int

    def client(self, token: str | None = None, address: str | None = None) -> httpx.Client:
        """A client at an address of its own."""
        headers = {"X-Forwarded-For": address or str(IPv4Address(0x0B000000 + randbelow(2**24)))}
        if token is not None:
            headers["Authorization"] = f"Bearer {token}"
        client = httpx.Client(base_url=f"{self.url}/api/v1/auth", headers=headers, timeout=30)
        return self.closing.enter_context(client)

    def visitor(self, **wish: Any) -> "Visitor":
        """Somebody who has no account yet."""
        name = f"api_{token_hex(5)}"
        email = f"{name}@example.com"
        return Visitor(self, self.client(), email, name, Mailbox(self.stack.mail_url, email), wish)

    def member(self, **wish: Any) -> "Visitor":
        """Somebody with an account, signed in."""
        visitor = self.visitor(**wish)
        visitor.register()
        visitor.confirm()
        return visitor


@dataclass
class Visitor:
    """Somebody with an address and a mailbox, at the API."""

    api: Api
    http: httpx.Client
    email: str
    username: str
    mailbox: Mailbox
    wish: dict[str, Any]
    password: str = PASSWORD

    def register(self) -> httpx.Response:
        """Registers; a mail goes out."""
        body = {"email": self.email, "password": self.password, "username": self.username}
        answer = self.http.post("/register", json={**body, **self.wish})
        assert answer.status_code == 202, answer.text
        return answer

    def confirm(self) -> dict[str, Any]:
        """Proves the address with the digits of the next mail, and is signed in."""
        body = {"email": self.email, "token": self.mailbox.next().code}
        answer = self.http.post("/verify-email", json=body)
        assert answer.status_code == 200, answer.text
        return self._signed_in(answer)

    def sign_in(self, **body: str) -> dict[str, Any]:
        """A new session, which the client has from now on."""
        given = body or {"email": self.email}
        answer = self.http.post("/login", json={**given, "password": self.password})
        assert answer.status_code == 200, answer.text
        return self._signed_in(answer)

    def elsewhere(self) -> "Visitor":
        """The same person on another device, signed in there."""
        http = self.api.client()
        other = Visitor(
            self.api, http, self.email, self.username, self.mailbox, self.wish, self.password
        )
        other.sign_in()
        return other

    def _signed_in(self, answer: httpx.Response) -> dict[str, Any]:
        session: dict[str, Any] = answer.json()
        self.http.headers["Authorization"] = f"Bearer {session['access_token']}"
        return session


def code_of(answer: httpx.Response) -> tuple[int, str]:
    """Status and code of a problem."""
    return answer.status_code, answer.json()["code"]


def fields_of(answer: httpx.Response) -> list[str]:
    """The fields that a 422 names."""
    assert answer.status_code == 422, answer.text
    return [error["field"] for error in answer.json()["errors"]]


def pkce_pair() -> tuple[str, str]:
    """A verifier and its S256 challenge."""
    verifier = token_urlsafe(48)
    digest = sha256(verifier.encode()).digest()
    return verifier, urlsafe_b64encode(digest).rstrip(b"=").decode()


def refresh(person: Visitor, session: dict[str, Any]) -> httpx.Response:
    """The answer to the session's refresh token."""
    return person.http.post("/refresh", json={"refresh_token": session["refresh_token"]})


@contextmanager
def running_api(
    stack: Stack,
    home: Home,
    folder: Path,
    *,
    program: Sequence[str] = ("-m", "uvicorn"),
    **environment: str,
) -> Iterator[Api]:
    """Serve the API, by a program with uvicorn's options, with more settings than the stack's."""
    port = free_port()
    settings = {
        "PATH": os.environ["PATH"],
        "REDIS_URL": f"redis://127.0.0.1:{home.ports().valkey}/0",
        "SUPABASE_URL": stack.supabase_url,
        "SUPABASE_PUBLISHABLE_KEY": stack.publishable_key,
        "SUPABASE_JWT_SECRET": stack.jwt_secret,
        "DATABASE_URL": database_url(home, "tyohaarify_api", home.secrets().api_password),
        "API_URL": f"http://127.0.0.1:{port}",
        "CORS_ORIGINS": f'["{FRONT_END}"]',
        "TRUSTED_PROXIES": '["127.0.0.1"]',
        **environment,
    }
    command = [sys.executable, *program, "--factory", "api.main:create_app"]
    command += ["--host", "127.0.0.1", "--port", str(port), "--no-proxy-headers"]
    command += ["--http", "api.protocol:Protocol"]
    url = f"http://127.0.0.1:{port}"
    with (folder / "log").open("ab") as log, ExitStack() as closing:
        process = subprocess.Popen(command, cwd=ROOT, env=settings, stdout=log, stderr=log)  # noqa: S603  fixed
        try:
            eventually(lambda: _answers(url))
            yield Api(url, stack, closing, process.pid)
        finally:
            process.terminate()
            process.wait(timeout=10)


def _answers(url: str) -> bool:
    try:
        return httpx.get(f"{url}/healthz").is_success
    except httpx.TransportError:
        return False
