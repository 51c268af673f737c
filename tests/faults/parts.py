"""Further processes of the running stack, which tests may lose without anybody missing them."""

import subprocess
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass

import httpx

from local.home import ROOT, Home
from tests.auth.second_host import free_port
from tests.processes import process
from tests.support import Person, eventually


@dataclass(frozen=True)
class SecondApi:
    """Another API on the stack's data."""

    url: str
    process: subprocess.Popen[bytes]
    closing: ExitStack

    def client(self, person: Person) -> httpx.Client:
        """A client of it that is signed in."""
        headers = {"Authorization": f"Bearer {person.token}"}
        client = httpx.Client(base_url=f"{self.url}/api/v1", headers=headers, timeout=40)
        return self.closing.enter_context(client)


@contextmanager
def another(
    home: Home, service: str, *, environment: Mapping[str, str], port: int | None = None
) -> Iterator[subprocess.Popen[bytes]]:
    """One more process of a service, started like the one that runs, with these settings."""
    model = process(home, service)
    argv = model.cmdline()
    if port is not None:
        argv[argv.index("--port") + 1] = str(port)
    with home.log(f"second-{service}").open("ab") as log:
        started = subprocess.Popen(  # noqa: S603 - the stack's own program
            argv, cwd=ROOT, env={**model.environ(), **environment}, stdout=log, stderr=log
        )
    try:
        yield started
    finally:
        started.kill()
        started.wait()


@contextmanager
def second_api(
    home: Home, environment: Mapping[str, str] = {}, *, port: int | None = None
) -> Iterator[SecondApi]:
    """One more API that answers, which refuses nobody for asking too often."""
    port = port or free_port()
    url = f"http://127.0.0.1:{port}"
    limits = dict.fromkeys(("READ_LIMIT", "WRITE_LIMIT", "GENERATE_LIMIT"), "1000000/second")
    settings = {**limits, **environment}
    with another(home, "api", port=port, environment=settings) as started, ExitStack() as closing:
        eventually(lambda: answers(url))
        yield SecondApi(url, started, closing)


def answers(url: str) -> bool:
    """Whether a process answers there."""
    try:
        return httpx.get(f"{url}/healthz").is_success
    except httpx.TransportError:
        return False
