"""One card as JSON under row-level security: through the API, against the embedded Supabase REST.

Both get the same token, the same keep-alive client and the same card, one request at a time. What
counts is CPU time: of the API process and of Postgres for one arm, of the Node host and of Postgres
for the other. The client's own is in neither. The API is a process of its own on the stack's data,
without the limit on reads, which one address would reach after 6,000 requests a minute.
"""

import statistics
from secrets import token_hex, token_urlsafe
from typing import Any, cast

import httpx
from supabase import create_client

from benchmarks._load import cpu_seconds, own_api, scratch_stack, spent_since
from tools.demo import sign_up

ROUNDS, WARM_UP, REQUESTS = 15, 2, 400
SHORT = {"rounds": 2, "warm_up": 1, "count": 250}
BAR = 3.0
COLUMNS = (
    "id,template_id,template_version,festival_id,title,message,recipient_name,sender_name,language,"
    "variables,status,moderation_status,image_path,image_width,image_height,created_at,updated_at"
)


def run(rounds: int = ROUNDS, warm_up: int = WARM_UP, count: int = REQUESTS) -> dict[str, Any]:
    """`ratio` is requests per CPU-second of the API over those of REST, median of the rounds."""
    with (
        scratch_stack("bench") as (home, status),
        own_api(home) as (api, api_pid),
        httpx.Client() as client,
    ):
        requests = _requests(client, status, api)
        pids = {name: service["pid"] for name, service in status["services"].items()}
        arms = {
            "api": [api_pid, pids["postgres"]],
            "rest": [pids["supabase"], pids["postgres"]],
        }
        costs: dict[str, list[float]] = {name: [] for name in arms}
        for number in range(warm_up + rounds):
            for name in arms if number % 2 else reversed(arms):
                cost = _cost(client, requests[name], arms[name], count)
                if number >= warm_up:
                    costs[name].append(cost)
    return _figures(costs)


def _requests(client: httpx.Client, status: dict[str, Any], api: str) -> dict[str, httpx.Request]:
    supabase = create_client(status["supabase_url"], status["publishable_key"])
    email, password = f"bench-{token_hex(6)}@example.com", token_urlsafe(18)
    token = sign_up(supabase, status["mail_url"], email, password, f"bench_{token_hex(4)}")
    [template] = supabase.table("templates").select("id").limit(1).execute().data
    row = {"template_id": cast("dict[str, Any]", template)["id"], "message": "शुभकामनाएँ"}
    [card] = supabase.table("user_cards").insert(cast("Any", row)).execute().data
    card_id = cast("dict[str, Any]", card)["id"]
    headers = {"Authorization": f"Bearer {token}"}
    requests = {
        "api": client.build_request("GET", f"{api}/api/v1/cards/{card_id}", headers=headers),
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


def _cost(client: httpx.Client, request: httpx.Request, pids: list[int], count: int) -> float:
    """CPU seconds a request."""
    before = cpu_seconds(pids)
    for _ in range(count):
        client.send(request).raise_for_status()
    return spent_since(before, pids) / count


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
