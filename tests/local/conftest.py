"""A scratch Postgres 16 with the embedded bootstrap, and what a supervisor would start on it."""

from __future__ import annotations

import asyncio
import html
import re
import secrets
import shutil
import socket
import subprocess
import tempfile
import time
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

import httpx
import pytest
from aiosmtpd.controller import Controller
from deno import find_deno_bin  # type: ignore[import-untyped]  # ships no types
from supabase import Client, create_client
from supabase.lib.client_options import SyncClientOptions

from local import postgres
from local.addresses import database_url
from local.home import ROOT, Home
from local.packages import NODE
from local.services import DENO_FLAGS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from email.message import EmailMessage

    from aiosmtpd.smtp import SMTP, Envelope, Session

BOOTSTRAP = ROOT / "local" / "supabase" / "bootstrap.sql"
PASSWORD = "correct horse battery"
SITE = "http://127.0.0.1:3000"


def free_port() -> int:
    """A loopback TCP port that nothing listens on."""
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        port: int = sock.getsockname()[1]
        return port


@dataclass
class Cluster:
    """A throw-away Postgres on loopback."""

    home: Home
    server: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        """The superuser's connection URL."""
        return database_url(self.home)

    def start(self) -> None:
        service = postgres.service(self.home, self.home.ports().postgres)
        with self.home.log("postgres").open("ab") as log:
            self.server = subprocess.Popen(  # noqa: S603  fixed programs
                service.argv,
                user=service.user,
                group=service.user,
                extra_groups=[] if service.user else None,
                stdout=log,
                stderr=log,
            )
        for _ in range(100):
            if asyncio.run(postgres.accepts_connections(self.home)):
                return
            time.sleep(0.1)
        pytest.fail(self.home.log("postgres").read_text())

    def stop(self) -> None:
        assert self.server is not None
        self.server.kill()
        self.server.wait()

    def query(self, statements: str, **values: str) -> str:
        """Run psql as the superuser with `:'name'` for values; returns unaligned rows."""
        program = [str(postgres.BINARIES / "psql"), "-XqAt", "-v", "ON_ERROR_STOP=1", self.url]
        settings = [part for item in values.items() for part in ("-v", "=".join(item))]
        done = subprocess.run(  # noqa: S603  fixed programs
            [*program, *settings], input=statements, check=False, capture_output=True, text=True
        )
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    # Not below pytest's own folder: each pytest that starts shuts other users out of that again.
    home = Home(Path(tempfile.mkdtemp(prefix="tyohaarify-test-")))
    home.make_directories()
    home.claim_ports()
    asyncio.run(postgres.ensure_data(home))
    scratch = Cluster(home)
    scratch.start()
    try:
        for _ in range(2):  # the bootstrap is idempotent
            scratch.query(BOOTSTRAP.read_text())
        yield scratch
    finally:
        scratch.stop()
        shutil.rmtree(home.path)


class Mailbox:
    """What the SMTP catcher received; aiosmtpd calls `handle_DATA`."""

    def __init__(self) -> None:
        self.mails: list[EmailMessage] = []

    async def handle_DATA(  # noqa: N802  aiosmtpd's name
        self, _server: SMTP, _session: Session, envelope: Envelope
    ) -> str:
        assert isinstance(envelope.content, bytes)
        self.mails.append(message_from_bytes(envelope.content, policy=policy.default))
        return "250 OK"

    def last_text(self, kind: str) -> str:
        """The newest mail's body, `html` or `plain`."""
        body = self.mails[-1].get_body((kind,))
        assert body is not None
        text: str = body.get_content()
        return text

    def last_link(self) -> str:
        found = re.search(r'href="([^"]+/verify[^"]+)"', self.last_text("html"))
        assert found is not None
        return html.unescape(found.group(1))


@dataclass
class Stack:
    """The host and the function runner, as the supervisor starts them."""

    environment: dict[str, str]
    mailbox: Mailbox
    cluster: Cluster
    project: Path
    log: Path
    processes: dict[str, subprocess.Popen[bytes]] = field(default_factory=dict)
    connections: list[httpx.Client] = field(default_factory=list)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.environment['HOST_PORT']}"

    @property
    def public_key(self) -> str:
        return self.environment["PUBLISHABLE_KEY"]

    @property
    def secret_key(self) -> str:
        return self.environment["SECRET_KEY"]

    def client(self, key: str | None = None) -> Client:
        self.connections.append(httpx.Client())
        options = SyncClientOptions(
            auto_refresh_token=False,
            flow_type="implicit",
            httpx_client=self.connections[-1],
            persist_session=False,
        )
        return create_client(self.url, key or self.public_key, options)

    def sign_up(self, username: str, redirect_to: str | None = None) -> tuple[Client, str]:
        """A client and the address of a new user, who has yet to confirm it."""
        client, email = self.client(), f"{username}-{uuid4().hex[:8]}@example.com"
        answer = client.auth.sign_up(
            {
                "email": email,
                "password": PASSWORD,
                "options": {
                    "data": {"username": username},
                    **({"email_redirect_to": redirect_to} if redirect_to else {}),
                },
            }
        )
        assert answer.session is None
        return client, email

    def signed_in(self, username: str) -> Client:
        """A client with the session of a new, confirmed user."""
        client, email = self.sign_up(username)
        assert httpx.get(self.mailbox.last_link()).status_code == httpx.codes.SEE_OTHER
        client.auth.sign_in_with_password({"email": email, "password": PASSWORD})
        return client

    def start_host(self) -> None:
        self.spawn("host", [str(NODE), str(ROOT / "local/supabase/host.mjs")], self.environment)
        self.wait_until_ok(f"{self.url}/health")

    def start_functions(self) -> None:
        port = self.environment["FUNCTIONS_PORT"]
        environment = {
            "FUNCTIONS_PORT": port,
            "SUPABASE_URL": self.url,
            "SUPABASE_ANON_KEY": self.public_key,
            "SUPABASE_SERVICE_ROLE_KEY": self.secret_key,
            "DENO_DIR": str(self.project / "deno"),
            "DENO_NO_UPDATE_CHECK": "1",
        }
        program = [find_deno_bin(), "run", *DENO_FLAGS, "local/functions/main.ts"]
        self.spawn("functions", program, environment)
        self.wait_until_ok(f"http://127.0.0.1:{port}/health")

    def spawn(self, name: str, program: list[str], environment: Mapping[str, str]) -> None:
        with self.log.open("ab") as log:
            self.processes[name] = subprocess.Popen(  # noqa: S603  fixed programs
                program, env=dict(environment), cwd=self.project, stdout=log, stderr=log
            )

    def stop(self, name: str) -> int:
        """End one process as the supervisor does; returns its exit code."""
        process = self.processes.pop(name)
        process.terminate()
        try:
            return process.wait(timeout=10)
        finally:
            process.kill()

    def wait_until_ok(self, url: str) -> None:
        """Poll until the address answers 200; shows the log when it never does."""
        for _ in range(150):
            try:
                if httpx.get(url).status_code == httpx.codes.OK:
                    return
            except httpx.TransportError:
                pass
            time.sleep(0.1)
        pytest.fail(f"{url} never answered; the log:\n{self.log.read_text()}")


def make_environment(cluster: Cluster, folder: Path, smtp_port: int) -> dict[str, str]:
    return {
        "HOST_PORT": str(free_port()),
        "DATABASE_URL": cluster.url,
        "JWT_SECRET": secrets.token_hex(32),
        "PUBLISHABLE_KEY": f"sb_publishable_{secrets.token_hex(8)}",
        "SECRET_KEY": f"sb_secret_{secrets.token_hex(8)}",
        "STORAGE_DIR": str(folder / "storage"),
        "SMTP_PORT": str(smtp_port),
        "SITE_URL": SITE,
        "FUNCTIONS_PORT": str(free_port()),
        "STATE_DIR": str(folder / "state"),
    }


@pytest.fixture(scope="session")
def stack(cluster: Cluster, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    folder = tmp_path_factory.mktemp("stack")
    for part in ("local/functions", "supabase/functions"):
        # The runner serves the folder it lies in: give it one that tests may change.
        shutil.copytree(ROOT / part, folder / part)
    scratch = Path(__file__).with_name("host_functions")
    shutil.copytree(scratch, folder / "supabase" / "functions", dirs_exist_ok=True)
    (folder / "node_modules").symlink_to(ROOT / "node_modules")
    smtp_port, mailbox = free_port(), Mailbox()
    catcher = Controller(mailbox, hostname="127.0.0.1", port=smtp_port)
    environment = make_environment(cluster, folder, smtp_port)
    running = Stack(environment, mailbox, cluster, folder, folder / "log")
    catcher.start()
    try:
        running.start_host()
        running.start_functions()
        cluster.query(Path(__file__).with_name("host_schema.sql").read_text())
        yield running
    finally:
        for name in list(running.processes):
            running.stop(name)
        for connection in running.connections:
            connection.close()
        catcher.stop()
