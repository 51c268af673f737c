"""One card as JSON under row-level security: through the API, against the embedded Supabase REST.

Both get the same token, the same keep-alive client and the same card, one request at a time. What
counts is CPU time: of the API process and of Postgres for one arm, of the Node host and of Postgres
for the other. The client's own is in neither.
"""

import statistics
from secrets import token_hex, token_urlsafe
from typing import Any, cast

import httpx
import psutil
from supabase import create_client

from benchmarks._load import scratch_stack
from tools.demo import sign_up

ROUNDS, WARM_UP, REQUESTS = 15, 2, 400
BAR = 3.0
COLUMNS = (
    "id,template_id,template_version,festival_id,title,message,recipient_name,sender_name,language,"
    "variables,status,moderation_status,image_path,image_width,image_height,created_at,updated_at"
)


def run(rounds: int = ROUNDS) -> dict[str, Any]:
    """`ratio` is requests per CPU-second of the API over those of REST, median of the rounds."""
    with scratch_stack("bench") as (_, status), httpx.Client() as client:
        requests = _requests(client, status)
        pids = {name: service["pid"] for name, service in status["services"].items()}
        arms = {
            "api": [pids["api"], pids["postgres"]],
            "rest": [pids["supabase"], pids["postgres"]],
        }
        costs: dict[str, list[float]] = {name: [] for name in arms}
        for number in range(WARM_UP + rounds):
            for name in arms if number % 2 else reversed(arms):
                cost = _cpu_seconds(client, requests[name], arms[name])
                if number >= WARM_UP:
                    costs[name].append(cost)
    return _figures(costs)


def _requests(client: httpx.Client, status: dict[str, Any]) -> dict[str, httpx.Request]:
    supabase = create_client(status["supabase_url"], status["publishable_key"])
    email, password = f"bench-{token_hex(6)}@example.com", token_urlsafe(18)
    token = sign_up(supabase, status["mail_url"], email, password, f"bench_{token_hex(4)}")
    [template] = supabase.table("templates").select("id").limit(1).execute().data
    row = {"template_id": cast("dict[str, Any]", template)["id"], "message": "शुभकामनाएँ"}
    [card] = supabase.table("user_cards").insert(cast("Any", row)).execute().data
    card_id = cast("dict[str, Any]", card)["id"]
    headers = {"Authorization": f"Bearer {token}"}
    requests = {
        "api": client.build_request(
            "GET", f"{status['api_url']}/api/v1/cards/{card_id}", headers=headers
        ),
        "rest": client.build_request(
            "GET",
            f"{status['supabase_url']}/rest/v1/user_cards",
            params={"id": f"eq.{card_id}", "select": COLUMNS},
            headers={**headers, "apikey": status["publishable_key"]},
        ),
    }
    answers = {name: client.send(request).json() for name, request in requests.items()}
    assert answers["api"]["id"] == answers["rest"][0]["id"] == card_id
    return requests


def _cpu_seconds(client: httpx.Client, request: httpx.Request, pids: list[int]) -> float:
    before = _cpu(pids)
    for _ in range(REQUESTS):
        client.send(request).raise_for_status()
    return (_cpu(pids) - before) / REQUESTS


def _cpu(pids: list[int]) -> float:
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


def _figures(costs: dict[str, list[float]]) -> dict[str, Any]:
    ratios = [rest / api for api, rest in zip(costs["api"], costs["rest"], strict=True)]
    ratio = statistics.median(ratios)
    low, _, high = statistics.quantiles(ratios, n=4)
    return {
        "ratio": round(ratio, 3),
        "bar": BAR,
        "api_requests_per_cpu_second": round(1 / statistics.median(costs["api"])),
        "rest_requests_per_cpu_second": round(1 / statistics.median(costs["rest"])),
        "rounds": len(ratios),
        "spread": round((high - low) / ratio, 3),
    }
