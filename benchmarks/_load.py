"""What the benchmarks of the API share: a client, servers of their own, and what these cost.

The client's CPU time is not counted. It talks to sockets directly, sixteen at a time, each waiting
for its answer.
"""

import json
import os
import socket
import statistics
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import psutil

from local.home import ROOT, Home
from local.services import units
from local.units import Service
from tools import stack

CONNECTIONS = 16
START_SECONDS = 60.0
# What a process's CPU time is counted in; a short run may cost less.
TICK = 1 / os.sysconf("SC_CLK_TCK")
# Set in short runs: to the stack that they share, or to nothing if each has its own.
SHORT_STACK = "TYOHAARIFY_BENCH_SHORT"
# A short run sends about a tenth of the requests, so the stack's own API allows a tenth. Otherwise
# a benchmark that runs into the limits would fail in full length only.
SHORT_READ_LIMIT = "600/minute"


@dataclass(frozen=True)
class Request:
    """One request, as bytes to be sent again and again."""

    url: str
    headers: Mapping[str, str] = field(default_factory=dict)
    method: str = "GET"

    @property
    def address(self) -> tuple[str, int]:
        """Where the server listens."""
        parts = urlsplit(self.url)
        return parts.hostname or "", parts.port or 80

    @property
    def text(self) -> bytes:
        """The request without a body."""
        parts = urlsplit(self.url)
        target = f"{parts.path}?{parts.query}" if parts.query else parts.path
        lines = [f"{self.method} {target} HTTP/1.1", f"Host: {parts.netloc}"]
        lines += [f"{name}: {value}" for name, value in self.headers.items()]
        return ("\r\n".join(lines) + "\r\n\r\n").encode()


def send(request: Request, count: int, connections: int = CONNECTIONS) -> bytes:
    """Sends it so many times, all connections in step, and returns the last body.

    AssertionError for anything but 200.
    """
    text, body = request.text, b""
    sockets = [_connect(request) for _ in range(min(connections, count))]
    for _ in range(count // len(sockets)):
        for one in sockets:
            one.sendall(text)
        for one in sockets:
            head, body = _receive(one)
            assert head.startswith(b"HTTP/1.1 200 "), head + body
    for one in sockets:
        one.close()
    return body


def _connect(request: Request) -> socket.socket:
    made = socket.create_connection(request.address, timeout=60)
    made.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return made


def _receive(one: socket.socket) -> tuple[bytes, bytes]:
    data = b""
    while b"\r\n\r\n" not in data:
        data += _some(one)
    head, _, body = data.partition(b"\r\n\r\n")
    length = content_length(head)
    if length is None:
        while not body.endswith(b"0\r\n\r\n"):
            body += _some(one)
        return head, _unchunked(body)
    while len(body) < length:
        body += _some(one)
    return head, body


def _some(one: socket.socket) -> bytes:
    data = one.recv(262_144)
    if not data:
        raise ConnectionError("The server closed the connection.")
    return data


def content_length(head: bytes) -> int | None:
    """Bytes of the body; None when it comes in chunks."""
    _, found, rest = head.lower().partition(b"\r\ncontent-length:")
    return int(rest.split(b"\r\n", 1)[0]) if found else None


def _unchunked(data: bytes) -> bytes:
    body = b""
    while True:
        size, _, data = data.partition(b"\r\n")
        if (length := int(size, 16)) == 0:
            return body
        body, data = body + data[:length], data[length + 2 :]


def cpu_seconds(pids: Sequence[int]) -> float:
    """CPU seconds so far of the processes and all below them, those that ended included."""
    total = 0.0
    for pid in pids:
        root = psutil.Process(pid)
        own = root.cpu_times()
        total += own.user + own.system + own.children_user + own.children_system
        for child in root.children(recursive=True):
            times = child.cpu_times()
            total += times.user + times.system
    return total


def spent_since(before: float, pids: Sequence[int]) -> float:
    """Return CPU seconds spent since `cpu_seconds` gave `before`; at least the one TICK."""
    return max(cpu_seconds(pids) - before, TICK)


@dataclass(frozen=True)
class Arm:
    """What is compared: a request, and the processes that answer it."""

    request: Request
    pids: tuple[int, ...]

    def cost(self, count: int) -> float:
        """CPU seconds a request of all the processes."""
        before = cpu_seconds(self.pids)
        send(self.request, count)
        return spent_since(before, self.pids) / (count // CONNECTIONS * CONNECTIONS)


def compare(ours: Arm, theirs: Arm, *, bar: float, rounds: int, count: int) -> dict[str, Any]:
    """`ratio` is our requests per CPU-second over theirs, the median of rounds taken in turns."""
    costs: dict[str, list[float]] = {"ours": [], "theirs": []}
    arms = {"ours": ours, "theirs": theirs}
    for number in range(rounds + 1):
        for name in arms if number % 2 else reversed(arms):
            cost = arms[name].cost(count)
            if number:  # The first is to warm up.
                costs[name].append(cost)
    ratios = [their / our for our, their in zip(costs["ours"], costs["theirs"], strict=True)]
    return {
        **figures(ratios, bar),
        **{f"{name}_us": round(statistics.median(costs[name]) * 1e6) for name in arms},
    }


def figures(ratios: Sequence[float], bar: float) -> dict[str, Any]:
    """The median, its bar, how many rounds and how far their middle half lies apart."""
    ratio = statistics.median(ratios)
    low, _, high = statistics.quantiles(ratios, n=4)
    return {
        "ratio": round(ratio, 3),
        "bar": bar,
        "rounds": len(ratios),
        "spread": round((high - low) / ratio, 3),
    }


@contextmanager
def process(
    argv: Sequence[str],
    environment: Mapping[str, str],
    log: Path,
    is_up: Callable[[], bool],
    *,
    cwd: Path = ROOT,
) -> Iterator[int]:
    """The pid of a server, while it runs."""
    with log.open("wb") as output:
        child = subprocess.Popen(  # noqa: S603 - the benchmarks name the programs
            argv, cwd=cwd, env={**os.environ, **environment}, stdout=output, stderr=output
        )
    try:
        deadline = time.monotonic() + START_SECONDS
        while not is_up():
            if child.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(
                    f"{argv[0]} did not start; see {log}:\n{log.read_text()[-2000:]}"
                )
            time.sleep(0.2)
        yield child.pid
    finally:
        child.terminate()
        child.wait(timeout=30)


def listens(port: int) -> Callable[[], bool]:
    """Whether somebody listens on the loopback port."""

    def look() -> bool:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            return False
        return True

    return look


def free_port() -> int:
    """A loopback port nobody listens on."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port


@contextmanager
def scratch_stack(name: str) -> Iterator[tuple[Home, dict[str, Any]]]:
    """A stack with the data of a new one, and its status; its data are deleted at the end.

    Short runs may share one, which stays; and `api_url` is an API with SHORT_READ_LIMIT there.
    """
    if shared := os.environ.get(SHORT_STACK):
        known = json.loads(shared)
        yield Home(Path(known["home"])), known["status"]
        return
    home = Home(ROOT / ".tyohaarify" / name)
    stack.stop(home)
    stack.delete_data(home)
    try:
        with stack.running(home) as status:
            if SHORT_STACK not in os.environ:
                yield home, status
                return
            with own_api(home, READ_LIMIT=SHORT_READ_LIMIT) as (url, pid):
                services = {**status["services"], "api": {**status["services"]["api"], "pid": pid}}
                yield home, {**status, "api_url": url, "services": services}
    finally:
        stack.delete_data(home)


@contextmanager
def shared_short_stack() -> Iterator[None]:
    """Have the short runs of this process and its children share one stack meanwhile."""
    os.environ[SHORT_STACK] = ""
    try:
        with scratch_stack("bench") as (home, status):
            os.environ[SHORT_STACK] = json.dumps({"home": str(home.path), "status": status})
            yield
    finally:
        del os.environ[SHORT_STACK]


@contextmanager
def own_api(home: Home, **environment: str) -> Iterator[tuple[str, int]]:
    """Address and pid of another API on the stack's data, started as the stack does.

    It has no limit on reads, which one address would reach within seconds.
    """
    ports, port = home.ports(), free_port()
    [service] = [unit for unit in units(home, ports) if unit.name == "api"]
    assert isinstance(service, Service)
    argv = [str(port) if part == str(ports.api) else part for part in service.argv]
    settings = {**service.environment, "READ_LIMIT": "1000000000/minute", **environment}
    with process(argv, settings, home.log(f"bench-api-{port}"), listens(port)) as pid:
        yield f"http://127.0.0.1:{port}", pid
