"""One API process at four times what it can do, by an open loop: arrivals wait for nobody.

Each round measures what an unloaded process takes, how much it does at most (a closed loop), and
then what it does under four times as many requests: the three screens of the interface, in turns.
It lets four requests in for each core.
"""

import asyncio
import itertools
import os
import statistics
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, cast

import uvloop

from benchmarks._load import Request, content_length, own_api, scratch_stack
from benchmarks.api_speed import Reader

ROUNDS = 7
UNLOADED_REQUESTS, PEAK_SECONDS, OVERLOAD_SECONDS = 300, 3.0, 5.0
FACTOR = 4
AT_ONCE = 4 * (os.cpu_count() or 1)
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


class _Connection(asyncio.Protocol):
    """One connection, with one request under way at most."""

    def __init__(self) -> None:
        self._data = b""
        self._done: asyncio.Future[int] | None = None
        self.is_closed = False
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Called by the loop."""
        self._transport = cast("asyncio.Transport", transport)

    def connection_lost(self, _: Exception | None) -> None:
        """Called by the loop."""
        self.is_closed = True
        self._end(NO_ANSWER)

    def data_received(self, data: bytes) -> None:
        """Called by the loop."""
        self._data += data
        head, found, body = self._data.partition(b"\r\n\r\n")
        if found and len(body) >= (content_length(head) or 0):
            self._data = b""
            self._end(int(head[9:12]))

    def send(self, text: bytes) -> asyncio.Future[int]:
        """The status of the answer, once it is here; NO_ANSWER when the connection ends."""
        assert self._transport is not None  # noqa: S101 - connected before it is used
        self._done = asyncio.get_running_loop().create_future()
        self._transport.write(text)
        return self._done

    def close(self) -> None:
        """Ends it."""
        if self._transport is not None:
            self._transport.close()

    def _end(self, status: int) -> None:
        if self._done is not None and not self._done.done():
            self._done.set_result(status)


class Client:
    """Keeps connections open, and opens more when all are waiting."""

    def __init__(self, requests: Sequence[Request]) -> None:
        self._texts = itertools.cycle([request.text for request in requests])
        self._address = requests[0].address
        self._idle: list[_Connection] = []

    async def send(self, answers: Answers) -> None:
        """One request, timed from now."""
        began = time.perf_counter()
        connection = await self._connection()
        status = await connection.send(next(self._texts))
        answers.add(status, time.perf_counter() - began)
        self._idle.append(connection)

    async def _connection(self) -> _Connection:
        while self._idle:
            connection = self._idle.pop()
            if not connection.is_closed:
                return connection
        _, made = await asyncio.get_running_loop().create_connection(_Connection, *self._address)
        return made

    def close(self) -> None:
        """Closes all connections."""
        for connection in self._idle:
            connection.close()


async def _one_by_one(client: Client, count: int) -> Answers:
    answers = Answers()
    for _ in range(count):
        await client.send(answers)
    return answers


async def _closed(client: Client, seconds: float) -> float:
    """Answers a second, while so many always wait for theirs."""
    answers, until = Answers(), time.perf_counter() + seconds

    async def one_after_another() -> None:
        while time.perf_counter() < until:
            await client.send(answers)

    await asyncio.gather(*(one_after_another() for _ in range(AT_ONCE)))
    return len(answers.accepted) / seconds


async def _open(client: Client, rate: float, seconds: float) -> Answers:
    answers = Answers()
    began = time.perf_counter()
    sent: set[asyncio.Task[None]] = set()
    while (now := time.perf_counter() - began) < seconds:
        for _ in range(int(now * rate) - len(sent)):
            sent.add(asyncio.create_task(client.send(answers)))
        await asyncio.sleep(0.001)
    await asyncio.gather(*sent)
    return answers


def run(rounds: int = ROUNDS) -> dict[str, Any]:
    """`goodput` over the peak, `p99` of accepted over unloaded, `refusal_ms`: medians of rounds."""
    with (
        scratch_stack("bench") as (home, status),
        own_api(home, MAX_CONCURRENT_REQUESTS=str(AT_ONCE)) as (api, _),
    ):
        requests = [ours for ours, _ in Reader(status).screens(api).values()]
        measured = uvloop.run(_rounds(requests, rounds))
    return _figures(measured)


async def _rounds(requests: Sequence[Request], rounds: int) -> list[dict[str, float]]:
    measured = []
    client = Client(requests)
    for number in range(rounds + 1):
        alone = await _one_by_one(client, UNLOADED_REQUESTS)
        peak = await _closed(client, PEAK_SECONDS)
        crowd = await _open(client, FACTOR * peak, OVERLOAD_SECONDS)
        found = {
            "peak_per_second": peak,
            "goodput": len(crowd.accepted) / OVERLOAD_SECONDS / peak,
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
    client.close()
    return measured


def _p99(seconds: Sequence[float]) -> float:
    return statistics.quantiles(seconds, n=100)[98]


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
