"""A second host on the stack's database, for what the stack's own settings leave off."""

import os
import socket
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path

import httpx

from local.home import ROOT
from local.packages import NODE
from tests.support import Stack, eventually


def free_port() -> int:
    """A loopback TCP port that nothing listens on."""
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        port: int = sock.getsockname()[1]
        return port


@contextmanager
def running_host(stack: Stack, folder: Path, smtp_port: int, **environment: str) -> Iterator[Stack]:
    """The stack as seen through a host with more settings."""
    port = free_port()
    settings = {
        "PATH": os.environ["PATH"],
        "HOST_PORT": str(port),
        "DATABASE_URL": stack.db_url,
        "JWT_SECRET": stack.jwt_secret,
        "PUBLISHABLE_KEY": stack.publishable_key,
        "SECRET_KEY": stack.secret_key,
        "STORAGE_DIR": str(folder / "storage"),
        "STATE_DIR": str(folder / "state"),
        "SMTP_PORT": str(smtp_port),
        "SITE_URL": "http://127.0.0.1:3000",
        "FUNCTIONS_PORT": str(free_port()),
        **environment,
    }
    url = f"http://127.0.0.1:{port}"
    program = [str(NODE), str(ROOT / "local" / "supabase" / "host.mjs")]
    with (folder / "log").open("ab") as log, ExitStack() as closing:
        host = subprocess.Popen(program, env=settings, stdout=log, stderr=log)  # noqa: S603  fixed
        try:
            eventually(lambda: _answers(url))
            yield replace(stack, supabase_url=url, closing=closing)
        finally:
            host.terminate()
            host.wait(timeout=10)


def _answers(url: str) -> bool:
    try:
        return httpx.get(f"{url}/health").is_success
    except httpx.TransportError:
        return False
