"""Lists under row-level security, against the same lists filtered by hand and run as the owner.

The lists are in ``rls_lists.sql``. Two scratch stacks hold 100,000 and 1,000,000 rows in each
table. Every statement is prepared, on new connections each round; the two take turns, and so do
the sizes, so that whatever else the machine does meets them alike. What is timed is the client's
wait; a round's figure is the median of its executions.
"""

import asyncio
import json
import statistics
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

import asyncpg

from benchmarks._rls_data import load
from core.db import ENVELOPE
from local.home import ROOT, Home
from tools import stack

SIZES = (100_000, 1_000_000)
# Postgres plans a prepared statement anew for its first five executions.
ROUNDS, WARM_UP, EXECUTIONS = 15, 10, 40
SHORT: dict[str, Any] = {"sizes": (4_000,), "rounds": 2, "warm_up": 1, "executions": 2}
PAGE = 20
RATIO_BAR, GROWTH_BAR = 1.15, 1.5
EXPLAINED = Path(".tyohaarify", "bench", "rls-explain.txt")

LISTS = Path(__file__).with_name("rls_lists.sql")

# Seconds by list, size and arm, a figure a round.
Times = dict[str, dict[int, dict[str, list[float]]]]


@dataclass(frozen=True)
class List:
    """One list: as asked under policies, and filtered by hand."""

    name: str
    policies: str
    by_hand: str

    @property
    def signed_in(self) -> bool:
        """Whether a user asks, or anybody."""
        return "anonymous" not in self.name


def lists(festival: UUID) -> Iterator[List]:
    """All of ``rls_lists.sql``, with a festival put in."""
    for part in LISTS.read_text().replace("{festival}", str(festival)).split("\n-- # ")[1:]:
        name, _, statements = part.partition("\n")
        policies, _, by_hand = statements.partition("-- by hand\n")
        yield List(name, policies.strip().rstrip(";"), by_hand.strip().rstrip(";"))


def run(
    sizes: tuple[int, ...] = SIZES,
    rounds: int = ROUNDS,
    warm_up: int = WARM_UP,
    executions: int = EXECUTIONS,
) -> dict[str, Any]:
    """`ratio` and `growth` are the worst of all lists, each the median of its rounds.

    `ratio` is the time under policies over that by hand; `growth` is the time under policies at the
    larger size over that at the smaller.
    """
    with _loaded(sizes) as urls:
        times = asyncio.run(_measure(urls, rounds, warm_up, executions))
    return _figures(times)


@contextmanager
def _loaded(sizes: tuple[int, ...]) -> Iterator[dict[int, str]]:
    """A scratch stack of each size; the addresses of their databases."""
    with ExitStack() as closing:
        urls = {}
        for size in sizes:
            home = Home(ROOT / ".tyohaarify" / f"bench-rls-{size}")
            stack.stop(home)
            stack.delete_data(home)
            closing.callback(stack.delete_data, home)
            urls[size] = closing.enter_context(stack.running(home))["db_url"]
            asyncio.run(_load(urls[size], size))
        yield urls


async def _load(url: str, size: int) -> None:
    owner = await asyncpg.connect(url)
    await load(owner, 0, size)
    await owner.close()


async def _lists(size: int, url: str) -> list[tuple[int, List]]:
    owner = await asyncpg.connect(url)
    holi = await owner.fetchval("select id from festivals where slug = 'holi'")
    await owner.close()
    return [(size, query) for query in lists(holi)]


async def _measure(urls: dict[int, str], rounds: int, warm_up: int, executions: int) -> Times:
    """The first round of each list is not counted."""
    times: Times = defaultdict(lambda: defaultdict(lambda: defaultdict(list)))
    plans: list[str] = []
    for sizes in zip(*[await _lists(size, url) for size, url in urls.items()], strict=True):
        for number in range(1 + rounds):
            for size, query in sizes:
                waits = await _round(urls[size], query, warm_up, executions)
                for arm, wait in waits.items():
                    if number:
                        times[query.name][size][arm].append(wait)
        plans += [await _explain(urls[size], query, size) for size, query in sizes]
    file = ROOT / EXPLAINED
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("\n\n".join(plans))
    return times


async def _round(url: str, query: List, warm_up: int, executions: int) -> dict[str, float]:
    """Seconds by arm, on new connections: a backend may be lucky with its place in memory."""
    connections = {"policies": await _caller(url, query), "by_hand": await asyncpg.connect(url)}
    statements = {
        "policies": await connections["policies"].prepare(query.policies),
        "by_hand": await connections["by_hand"].prepare(query.by_hand),
    }
    rows = {arm: await statement.fetch() for arm, statement in statements.items()}
    assert rows["policies"] == rows["by_hand"], query.name
    assert len(rows["policies"]) == PAGE, query.name
    waits: dict[str, list[float]] = defaultdict(list)
    for turn in range(warm_up + executions):
        for arm in statements if turn % 2 else reversed(statements):
            began = time.perf_counter()
            await statements[arm].fetch()
            if turn >= warm_up:
                waits[arm].append(time.perf_counter() - began)
    for connection in connections.values():
        await connection.close()
    return {arm: statistics.median(waits[arm]) for arm in statements}


async def _caller(url: str, query: List) -> asyncpg.Connection:
    """A connection on which every statement is the caller's, as inside the API's envelope."""
    connection = await asyncpg.connect(url)
    user = await connection.fetchval("select md5('user7')::uuid::text")
    claims = json.dumps({"sub": user, "role": "authenticated"}) if query.signed_in else "{}"
    await connection.execute("begin")
    await connection.fetchrow(
        ENVELOPE, "authenticated" if query.signed_in else "anon", claims, "60s"
    )
    return connection


async def _explain(url: str, query: List, size: int) -> str:
    caller, owner = await _caller(url, query), await asyncpg.connect(url)
    parts = [f"== {query.name}, {size:,} rows"]
    for arm, connection, statement in (
        ("under policies", caller, query.policies),
        ("by hand", owner, query.by_hand),
    ):
        lines = await connection.fetch(f"explain (analyze, buffers) {statement}")
        parts += [f"-- {arm}", *(line[0] for line in lines)]
        await connection.close()
    return "\n".join(parts)


def _figures(times: Times) -> dict[str, Any]:
    ratios = {
        (name, size): [p / h for p, h in zip(arms["policies"], arms["by_hand"], strict=True)]
        for name, by_size in times.items()
        for size, arms in by_size.items()
    }
    worst = max(ratios, key=lambda key: statistics.median(ratios[key]))
    ratio = statistics.median(ratios[worst])
    low, _, high = statistics.quantiles(ratios[worst], n=4)
    growths = {
        name: statistics.median(
            large / small
            for small, large in zip(
                by_size[min(by_size)]["policies"], by_size[max(by_size)]["policies"], strict=True
            )
        )
        for name, by_size in times.items()
    }
    slowest = max(growths, key=lambda name: growths[name])
    return {
        "ratio": round(ratio, 3),
        "ratio_bar": RATIO_BAR,
        "ratio_of": f"{worst[0]}, {worst[1]:,} rows",
        "growth": round(growths[slowest], 3),
        "growth_bar": GROWTH_BAR,
        "growth_of": slowest,
        "rounds": len(ratios[worst]),
        "spread": round((high - low) / ratio, 3),
        "explain": str(EXPLAINED),
        **{
            f"{name} ({size:,})": f"{statistics.median(arms['policies']) * 1000:.2f} ms, "
            f"ratio {statistics.median(ratios[name, size]):.3f}"
            for name, by_size in times.items()
            for size, arms in by_size.items()
        },
    }
