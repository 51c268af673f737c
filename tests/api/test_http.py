"""What holds for every address: health, errors, headers, the description."""

import json

import httpx
import pytest

from tests.support import Stack, eventually


def test_the_process_says_it_lives(stack: Stack) -> None:
    assert httpx.get(f"{stack.api_url}/healthz").json() == {"status": "ok"}


def test_readiness_names_each_dependency_and_the_renderers_boundaries(stack: Stack) -> None:
    def with_worker() -> dict[str, object] | None:
        body: dict[str, object] = httpx.get(f"{stack.api_url}/readyz").json()
        return body if body["worker"] else None

    body = eventually(with_worker)
    assert [body[part] for part in ("status", "postgres", "redis", "supabase")] == ["ok"] * 4
    assert body["worker"]["boundaries"]["scripts_disabled"] is True  # type: ignore[index]  # JSON


@pytest.mark.parametrize(
    ("method", "path", "status", "code"),
    [("GET", "/api/v1/nothing", 404, "route_not_found"), ("PUT", "/healthz", 405, None)],
)
def test_wrong_addresses_and_methods_are_problems(
    stack: Stack, method: str, path: str, status: int, code: str | None
) -> None:
    answer = httpx.request(method, stack.api_url + path)
    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["code"] == (code or "method_not_allowed")


def test_every_answer_carries_a_request_id_and_is_hardened(stack: Stack) -> None:
    given = httpx.get(f"{stack.api_url}/healthz", headers={"X-Request-Id": "trace-me-please"})
    assert given.headers["x-request-id"] == "trace-me-please"
    made = httpx.get(f"{stack.api_url}/healthz", headers={"X-Request-Id": "no good\tid"})
    assert len(made.headers["x-request-id"]) == 32
    assert made.headers["x-content-type-options"] == "nosniff"


def test_an_origin_that_is_not_listed_gets_no_cors_headers(stack: Stack) -> None:
    for origin in ("https://evil.example", "null"):
        answer = httpx.get(f"{stack.api_url}/healthz", headers={"Origin": origin})
        assert "access-control-allow-origin" not in answer.headers


def test_the_description_is_openapi_3_1_and_every_operation_documents_its_problems(
    stack: Stack,
) -> None:
    described = httpx.get(f"{stack.api_url}/openapi.json").json()
    assert described["openapi"].startswith("3.1")
    paths = {path: item for path, item in described["paths"].items() if path.startswith("/api/v1")}
    assert paths
    for item in paths.values():
        for operation in item.values():
            named = operation["responses"]["503"]["$ref"].rsplit("/", 1)[-1]
            problem = described["components"]["responses"][named]["content"]
            schema = problem["application/problem+json"]["schema"]
            assert schema["$ref"] == "#/components/schemas/Problem"
    assert "Problem" in described["components"]["schemas"]
    assert "HTTPValidationError" not in json.dumps(paths)


def test_the_front_end_of_the_project_may_call_the_api_from_its_origin(stack: Stack) -> None:
    origin = "http://127.0.0.1:3000"
    preflight = httpx.options(
        f"{stack.api_url}/api/v1/cards/generate",
        headers={
            "Origin": origin,
            "Access-Control-Request-Method": "POST",
            "Access-Control-Request-Headers": "authorization, content-type",
        },
    )
    assert preflight.headers["access-control-allow-origin"] == origin
