"""One API process at four times what it can do, by an open loop: arrivals wait for nobody.

Each round measures what an unloaded process takes, how much it does at most (a closed loop), and
then what it does under four times as many requests: the three screens of the interface, in turns.
It lets in one request for each core, and as many wait. What it does at most is measured with so
many under way.

``goodput`` is how many requests the stack answers in a second of its CPU time, refusing the rest
meanwhile, over how many it answers with nobody to refuse. ``goodput_by_clock`` is the same by the
clock: there the client, on the same machine, takes what it needs to send four times as much.
"""

import itertools
import os
import select
import socket
import statistics
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from benchmarks._load import (
    Request,
    content_length,
    cpu_seconds,
    own_api,
    scratch_stack,
    spent_since,
)
from benchmarks.api_speed import Reader

# Short and many: what a machine can do changes within seconds.
ROUNDS = 21
FACTOR = 4


@dataclass(frozen=True)
class Length:
    """How long a round is: requests one by one, seconds of the peak, seconds of overload."""

    unloaded_requests: int = 300
    peak_seconds: float = 1.0
    overload_seconds: float = 1.5


SHORT: dict[str, Any] = {"rounds": 2, "length": Length(40, 0.4, 0.6)}
PLACES = os.cpu_count() or 1
AT_ONCE = 2 * PLACES
GOODPUT_BAR, REFUSAL_BAR_MS, P99_BAR = 0.9, 50.0, 3.0
REFUSALS = {429, 503}
NO_ANSWER = 0


@dataclass
class Answers:
    """Seconds that answers took, by status."""

    seconds: dict[int, list[float]] = field(default_factory=dict)

    def add(self, status: int, took: float) -> None:
        """One more."""
        self.seconds.setdefault(status, []).append(took)

    @property
    def accepted(self) -> list[float]:
        """Of requests that were answered."""
        return self.seconds.get(200, [])

    @property
    def refused(self) -> list[float]:
        """Of requests that were refused."""
        return [took for status in REFUSALS for took in self.seconds.get(status, [])]


@dataclass
class _Waiting:
    """A request under way: its connection, when it was sent, and what came so far."""

    connection: socket.socket
    began: float
    data: bytes = b""

    @property
    def is_answered(self) -> bool:
        """Whether all of the answer is here."""
        head, found, body = self.data.partition(b"\r\n\r\n")
        return bool(found) and len(body) >= (content_length(head) or 0)


class Client:
    """Keeps connections open, and opens more when all are waiting.

    No framework: with the server on the same machine, what the client takes is taken from it.
    """

    def __init__(self, requests: Sequence[Request]) -> None:
        self._texts = itertools.cycle([request.text for request in requests])
        self._address = requests[0].address
        self._idle: dict[int, socket.socket] = {}
        self._waiting: dict[int, _Waiting] = {}
        self._poll = select.epoll()

    @property
    def waiting(self) -> int:
        """How many requests are under way."""
        return len(self._waiting)

    def send(self) -> None:
        """One request more."""
        connection = self._idle.popitem()[1] if self._idle else self._connected()
        self._waiting[connection.fileno()] = _Waiting(connection, time.perf_counter())
        connection.sendall(next(self._texts))

    def receive(self, answers: Answers, seconds: float) -> None:
        """Waits up to so long for answers, and adds those that are there."""
        for number, _ in self._poll.poll(seconds):
            waiting = self._waiting.get(number)
            if waiting is None:  # Closed, as it was idle for too long.
                self._idle.pop(number).close()
                continue
            data = waiting.connection.recv(262_144)
            waiting.data += data
            if data and not waiting.is_answered:
                continue
            del self._waiting[number]
            status = int(waiting.data[9:12]) if data else NO_ANSWER
            answers.add(status, time.perf_counter() - waiting.began)
            if data:
                self._idle[number] = waiting.connection
            else:
                waiting.connection.close()

    def _connected(self) -> socket.socket:
        made = socket.create_connection(self._address)
        made.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._poll.register(made, select.EPOLLIN)
        return made


def _one_by_one(client: Client, count: int) -> Answers:
    answers = Answers()
    for _ in range(count):
        client.send()
        while client.waiting:
            client.receive(answers, 1)
    return answers


def _closed(client: Client, seconds: float) -> float:
    """Answers a second, while so many always wait for theirs."""
    answers, until = Answers(), time.perf_counter() + seconds
    while time.perf_counter() < until:
        while client.waiting < AT_ONCE:
            client.send()
        client.receive(answers, 1)
    _rest(client, answers)
    return len(answers.accepted) / seconds


def _open(client: Client, rate: float, seconds: float) -> Answers:
    answers, sent = Answers(), 0
    began = time.perf_counter()
    while (now := time.perf_counter() - began) < seconds:
        for _ in range(int(now * rate) - sent):
            client.send()
            sent += 1
        client.receive(answers, 0.001)
    _rest(client, answers)
    return answers


def _rest(client: Client, answers: Answers) -> None:
    while client.waiting:
        client.receive(answers, 1)


def run(rounds: int = ROUNDS, length: Length = Length()) -> dict[str, Any]:
    """`goodput` over the peak, `p99` of accepted over unloaded, `refusal_ms`: medians of rounds."""
    with (
        scratch_stack("bench") as (home, status),
        own_api(home, MAX_CONCURRENT_REQUESTS=str(PLACES)) as (api, pid),
    ):
        screens = Reader(status).screens(api)
        # What is cached is always answered.
        requests = [ours for name, (ours, _) in screens.items() if name != "gallery"]
        pids = (pid, status["services"]["postgres"]["pid"])
        measured = _rounds(requests, pids, rounds, length)
    return _figures(measured)


def _rounds(
    requests: Sequence[Request], pids: Sequence[int], rounds: int, length: Length
) -> list[dict[str, float]]:
    measured = []
    client = Client(requests)
    for number in range(rounds + 1):
        alone = _one_by_one(client, length.unloaded_requests)
        before = cpu_seconds(pids)
        peak = _closed(client, length.peak_seconds)
        peak_cost = spent_since(before, pids) / (peak * length.peak_seconds)
        between = cpu_seconds(pids)
        crowd = _open(client, FACTOR * peak, length.overload_seconds)
        # A busy machine may answer none in a short round.
        crowd_cost = spent_since(between, pids) / max(1, len(crowd.accepted))
        found = {
            "peak_per_second": peak,
            "goodput": peak_cost / crowd_cost,
            "goodput_by_clock": len(crowd.accepted) / length.overload_seconds / peak,
            "refused_share": len(crowd.refused) / (len(crowd.refused) + len(crowd.accepted)),
            "refusal_ms": _p99(crowd.refused) * 1000,
            "unloaded_p99_ms": _p99(alone.accepted) * 1000,
            "accepted_p99_ms": _p99(crowd.accepted) * 1000,
            "p99": _p99(crowd.accepted) / _p99(alone.accepted),
            "other_answers": sum(map(len, crowd.seconds.values()))
            - len(crowd.accepted)
            - len(crowd.refused),
        }
        print(f"overload: {found}", file=sys.stderr, flush=True)
        if number:  # The first is to warm up.
            measured.append(found)
    return measured


def _p99(seconds: Sequence[float]) -> float:
    return statistics.quantiles(seconds, n=100)[98] if len(seconds) > 1 else sum(seconds)


def _figures(measured: list[dict[str, float]]) -> dict[str, Any]:
    medians = {
        name: round(statistics.median(each[name] for each in measured), 3) for name in measured[0]
    }
    goodputs = [each["goodput"] for each in measured]
    low, _, high = statistics.quantiles(goodputs, n=4)
    return {
        **medians,
        "goodput_bar": GOODPUT_BAR,
        "refusal_bar_ms": REFUSAL_BAR_MS,
        "p99_bar": P99_BAR,
        "rounds": len(measured),
        "spread": round((high - low) / medians["goodput"], 3),
    }
