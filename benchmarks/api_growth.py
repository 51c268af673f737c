"""Every read of the API with 100,000 templates and 1,000,000 cards, against the same with 1,000.

Two stacks run side by side and take turns. The reads come from the OpenAPI document: each GET as it
is, each of its ways to sort, and the second page of each list; beside them searches by words. What
is compared is the 95th percentile of what a read takes, by the client's clock; counting a whole
list (`total=true`) is not among them.
"""

import asyncio
import re
import statistics
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

import asyncpg
import httpx
import jwt

from benchmarks._load import own_api
from benchmarks._rls_data import load
from local.home import ROOT, Home
from tools import stack

SMALL, CARDS, TEMPLATES = 1_000, 1_000_000, 100_000
ROUNDS, WARM_UP, REQUESTS = 9, 5, 40
SHORT = {"cards": 2_000, "templates": 2_000, "rounds": 2, "warm_up": 1, "requests": 2}
BAR = 2.0
# 404 of what is asked for in vain.
EXPECTED = {200, 404}
# Uvicorn closes a connection that is idle for five seconds.
LIMITS = httpx.Limits(keepalive_expiry=2)
# Rows that the loader made for md5('user7'), by the parameter that takes their id.
THINGS = {
    "template_id": "select id::text from templates where is_visible order by created_at limit 1",
    "card_id": "select id::text from user_cards where user_id = md5('user7')::uuid limit 1",
    "job_id": "select id::text from jobs where user_id = md5('user7')::uuid limit 1",
    "collection_id": "select id::text from user_collections where user_id = md5('user7')::uuid",
    "festival_id": "select id::text from festivals where slug = 'diwali'",
    "user_id": "select md5('user5')::uuid::text",
    "username": "select username::text from profiles where id = md5('user5')::uuid",
}
# What takes no id of a row, and what the loader makes none of: those are asked for in vain.
OTHERS = {
    "version": "1",
    "from_version": "1",
    "to_version": "1",
    "token": "x" * 43,
    **{name: str(uuid4()) for name in ("report_id", "webhook_id", "delivery_id")},
}
# No read of rows: streams, addresses of other servers, the process's own state.
LEFT_OUT = re.compile(r"/events$|/auth/oauth/|/unsubscribe$|^/(healthz|readyz)$")
# A name, words that a tenth of all templates have, misspelt ones, and ones that no template has.
SEARCH = "/api/v1/templates/search"
SEARCHES = ("diwali", "golden lamps", "happy chrismas 2027 card for boss", "laptop stickers")
ADMINISTRATOR = "insert into user_roles (user_id, role) values (md5('user8')::uuid, 'admin')"


@dataclass(frozen=True)
class Side:
    """One stack: a client of its API for a user, one for an administrator, ids of rows."""

    user: httpx.Client
    administrator: httpx.Client
    things: dict[str, str]

    def ask(self, path: str, parameters: dict[str, str]) -> httpx.Response:
        """The answer to one read."""
        if path == SEARCH:
            return self.user.post(path, json=parameters)
        client = self.administrator if "/admin/" in path else self.user
        return client.get(path.format(**self.things), params=parameters)


@dataclass(frozen=True)
class Turns:
    """How often each side is asked in a round: to warm up, and to be timed."""

    warm_up: int
    timed: int


Asked = tuple[Side, str, dict[str, str]]


def run(
    cards: int = CARDS,
    templates: int = TEMPLATES,
    rounds: int = ROUNDS,
    warm_up: int = WARM_UP,
    requests: int = REQUESTS,
) -> dict[str, Any]:
    """`ratio` is the worst growth of all reads, each the median of its rounds."""
    homes = {size: Home(ROOT / ".tyohaarify" / f"bench-{size}") for size in (SMALL, cards)}
    try:
        with ExitStack() as closing:
            sides = {size: _side(home, size, templates, closing) for size, home in homes.items()}
            times, answers = _measure(sides[SMALL], sides[cards], rounds, Turns(warm_up, requests))
    finally:
        for home in homes.values():
            stack.stop(home)
            stack.delete_data(home)
    return _figures(times, answers, rounds)


def _side(home: Home, size: int, templates: int, closing: ExitStack) -> Side:
    stack.stop(home)
    stack.delete_data(home)
    status = closing.enter_context(stack.running(home))
    began = time.monotonic()
    things = asyncio.run(_prepare(status["db_url"], size, templates))
    print(f"{size:,} cards loaded in {time.monotonic() - began:.0f} s", file=sys.stderr, flush=True)
    unlimited = dict.fromkeys(("SHARE_MISS_LIMIT", "SEARCH_LIMIT"), "1000000/second")
    url, _ = closing.enter_context(own_api(home, **unlimited))
    secret = home.secrets().jwt_secret
    clients = [
        closing.enter_context(
            httpx.Client(base_url=url, headers=headers, timeout=60, limits=LIMITS)
        )
        for headers in (_signed_in(status, secret, things[name]) for name in ("user7", "user8"))
    ]
    return Side(clients[0], clients[1], {**things, **OTHERS})


async def _prepare(url: str, size: int, templates: int) -> dict[str, str]:
    owner = await asyncpg.connect(url)
    await load(owner, 0, size, templates=min(size, templates))
    await owner.execute(ADMINISTRATOR)
    things = {name: await owner.fetchval(query) for name, query in THINGS.items()}
    for user in ("user7", "user8"):
        things[user] = await owner.fetchval("select md5($1)::uuid::text", user)
    await owner.close()
    return things


def _signed_in(status: dict[str, Any], secret: str, user_id: str) -> dict[str, str]:
    now = int(time.time())
    claims = {
        "sub": user_id,
        "role": "authenticated",
        "aud": "authenticated",
        "iss": f"{status['supabase_url']}/auth/v1",
        "iat": now,
        "exp": now + 86_400,
    }
    return {"Authorization": f"Bearer {jwt.encode(claims, secret, 'HS256')}"}


def reads(document: dict[str, Any]) -> Iterator[tuple[str, dict[str, str]]]:
    """Path and parameters of every read in an OpenAPI document."""
    for path, item in document["paths"].items():
        if "get" not in item or LEFT_OUT.search(path):
            continue
        required, ways = {}, [None]
        for parameter in item["get"].get("parameters", []):
            name = parameter.get("name", "")
            if parameter.get("in") == "query" and parameter.get("required"):
                required[name] = OTHERS[name]
            if name == "sort":
                ways += parameter["schema"]["enum"]
        for way in ways:
            yield path, required if way is None else {**required, "sort": way}
    for words in SEARCHES:
        yield SEARCH, {"query": words}


def _measure(
    small: Side, large: Side, rounds: int, turns: Turns
) -> tuple[dict[str, list[tuple[float, float]]], Counter[int]]:
    """The 95th percentiles of both sides by read, one pair a round; how often each status came."""
    document = small.user.get("/openapi.json").raise_for_status().json()
    times: dict[str, list[tuple[float, float]]] = defaultdict(list)
    answers: Counter[int] = Counter()
    for number in range(rounds):
        for path, parameters in reads(document):
            name = path + "".join(f"?{key}={value}" for key, value in parameters.items())
            asked = [(small, path, parameters), (large, path, parameters)]
            times[name].append(_time(asked, turns, answers))
            if following := _second_page(asked):
                times[f"{name} (page 2)"].append(_time(following, turns, answers))
        print(f"growth: round {number + 1} of {rounds}", file=sys.stderr, flush=True)
    return times, answers


def _second_page(asked: list[Asked]) -> list[Asked]:
    following = []
    for side, path, parameters in asked:
        answer = side.ask(path, parameters)
        if answer.headers.get("content-type") != "application/json":
            return []
        body = answer.json()
        cursor = body.get("next_cursor") if isinstance(body, dict) else None
        if cursor is None:
            return []
        following.append((side, path, {**parameters, "cursor": cursor}))
    return following


def _time(asked: list[Asked], turns: Turns, answers: Counter[int]) -> tuple[float, float]:
    """The 95th percentiles of two reads in turns, in seconds."""
    found: tuple[list[float], list[float]] = ([], [])
    for number in range(turns.warm_up + turns.timed):
        for (side, path, parameters), took in zip(asked, found, strict=True):
            began = time.perf_counter()
            status = side.ask(path, parameters).status_code
            assert status in EXPECTED, (path, status)
            if number >= turns.warm_up:
                took.append(time.perf_counter() - began)
                answers[status] += 1
    return _p95(found[0]), _p95(found[1])


def _figures(
    times: dict[str, list[tuple[float, float]]], answers: Counter[int], rounds: int
) -> dict[str, Any]:
    growths = {
        name: statistics.median(large / small for small, large in pairs)
        for name, pairs in times.items()
    }
    ordered = sorted(growths, key=lambda name: -growths[name])
    worst = [large / small for small, large in times[ordered[0]]]
    low, _, high = statistics.quantiles(worst, n=4)
    return {
        "ratio": round(growths[ordered[0]], 3),
        "bar": BAR,
        "ratio_of": ordered[0],
        "reads": len(growths),
        "missed": [f"{name}: {growths[name]:.2f}" for name in ordered if growths[name] > BAR],
        "answers": {str(status): count for status, count in sorted(answers.items())},
        "rounds": rounds,
        "spread": round((high - low) / growths[ordered[0]], 3),
        **{name: _shown(times[name], growths[name]) for name in ordered},
    }


def _shown(pairs: list[tuple[float, float]], growth: float) -> str:
    small, large = (statistics.median(column) * 1000 for column in zip(*pairs, strict=True))
    return f"{small:.1f} → {large:.1f} ms, {growth:.2f}"


def _p95(seconds: list[float]) -> float:
    return statistics.quantiles(seconds, n=20)[18]
