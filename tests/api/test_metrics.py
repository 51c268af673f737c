"""What GET /metrics shows, and to whom."""

from collections.abc import Iterator
from uuid import uuid4

import httpx
import pytest
from prometheus_client.parser import text_string_to_metric_families

from local.home import Home
from tests.api.auth_api import Api, running_api
from tests.support import Person, Stack

TOKEN = "a-token-for-the-scraper"
FORWARDED = {"X-Forwarded-For": "203.0.113.7"}

Figures = dict[tuple[str, frozenset[tuple[str, str]]], float]


@pytest.fixture(scope="module")
def api(stack: Stack, home: Home, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Api]:
    """An API that nobody else calls."""
    folder = tmp_path_factory.mktemp("metrics")
    with running_api(stack, home, folder, METRICS_TOKEN=TOKEN, TRUSTED_PROXIES="[]") as running:
        yield running


def figures(api: Api) -> Figures:
    text = httpx.get(f"{api.url}/metrics").raise_for_status().text
    return {
        (sample.name, frozenset(sample.labels.items())): sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
    }


def figure(of: Figures, name: str, **labels: str) -> float:
    return of.get((f"tyohaarify_{name}", frozenset(labels.items())), 0)


def test_requests_are_counted_by_template_method_and_class_of_status(
    api: Api, owner: Person
) -> None:
    labels = {"method": "GET", "route": "/api/v1/cards/{card_id}"}
    before = figures(api)
    headers = {"Authorization": f"Bearer {owner.token}"}
    for _ in range(3):
        missing = httpx.get(f"{api.url}/api/v1/cards/{uuid4()}", headers=headers)
        assert missing.status_code == 404
    after = figures(api)
    counted = "http_request_duration_seconds_count"
    assert figure(after, counted, **labels, status="4xx") == 3 + figure(
        before, counted, **labels, status="4xx"
    )
    summed = figure(after, "http_request_duration_seconds_sum", **labels, status="4xx")
    assert summed > figure(before, "http_request_duration_seconds_sum", **labels, status="4xx")


def test_transactions_are_timed_by_their_end(api: Api, owner: Person) -> None:
    headers = {"Authorization": f"Bearer {owner.token}"}
    before = figures(api)
    httpx.get(f"{api.url}/api/v1/cards/my-cards", headers=headers).raise_for_status()
    httpx.get(f"{api.url}/api/v1/cards/{uuid4()}", headers=headers)
    after = figures(api)
    for outcome in ("committed", "rolled_back"):
        counted = "database_transaction_seconds_count"
        assert figure(after, counted, outcome=outcome) == 1 + figure(
            before, counted, outcome=outcome
        )
    assert figure(after, "database_pool_wait_seconds_count") == 2 + figure(
        before, "database_pool_wait_seconds_count"
    )


def test_lookups_of_hot_lists_are_counted_whoever_answers(api: Api) -> None:
    def lookups(of: Figures) -> float:
        results = ("local", "hit", "miss")
        return sum(
            figure(of, "cache_lookups_total", cache="featured", result=result) for result in results
        )

    before = figures(api)
    for _ in range(5):
        httpx.get(f"{api.url}/api/v1/templates/featured").raise_for_status()
    after = figures(api)
    assert lookups(after) == lookups(before) + 5
    counted = "http_request_duration_seconds_count"
    labels = {"method": "GET", "route": "/api/v1/templates/featured", "status": "2xx"}
    assert figure(after, counted, **labels) == figure(before, counted, **labels) + 5


def test_callers_cannot_make_new_labels(api: Api) -> None:
    for method in ("PROPFIND", "MKCOL", "SEARCH"):
        httpx.request(method, f"{api.url}/api/v1/templates/featured")
        httpx.get(f"{api.url}/nowhere/{method}")
    shown = httpx.get(f"{api.url}/metrics").text
    assert "PROPFIND" not in shown
    assert "nowhere" not in shown
    assert 'method="other"' in shown


@pytest.mark.parametrize("header", ["X-Forwarded-For", "Forwarded", "Via", "X-Real-IP"])
def test_who_comes_through_a_proxy_needs_the_token(api: Api, header: str) -> None:
    def status(**headers: str) -> int:
        given = {header: "203.0.113.7", **headers}
        return httpx.get(f"{api.url}/metrics", headers=given).status_code

    assert status() == 401
    assert status(Authorization="Bearer wrong") == 401
    assert status(Authorization="Bearer") == 401
    assert status(Authorization=TOKEN) == 401
    assert status(Authorization=f"Basic {TOKEN}") == 401
    assert status(Authorization=f"Bearer {TOKEN}") == 200
    assert status(Authorization=f"bearer  {TOKEN}") == 200


def test_without_a_token_only_this_machine_may_ask(stack: Stack) -> None:
    url = f"{stack.api_url}/metrics"
    assert httpx.get(url).status_code == 200
    for token in ("None", TOKEN):
        refused = httpx.get(url, headers={**FORWARDED, "Authorization": f"Bearer {token}"})
        assert refused.status_code == 401
        assert refused.headers["www-authenticate"] == "Bearer"
