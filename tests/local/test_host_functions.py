"""Edge functions through the host: who may call them, what they see, and how they fail."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import httpx
import jwt
import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.local.conftest import Stack


@pytest.fixture(scope="module")
def token(stack: Stack) -> dict[str, str]:
    """Headers with an access token, which functions ask for unless configured otherwise."""
    secret = stack.environment["JWT_SECRET"]
    claims = {"role": "authenticated", "exp": int(time.time()) + 3600}
    return {"authorization": f"Bearer {jwt.encode(claims, secret, algorithm='HS256')}"}


def test_a_function_sees_the_request_as_on_hosted_supabase(
    stack: Stack, token: dict[str, str]
) -> None:
    address = f"{stack.url}/functions/v1/echo/deep/er?x=1&y=%20"
    headers = {**token, "x-custom": "kept", "x-forwarded-host": "evil.example"}
    answer = httpx.patch(address, json={"a": [1]}, headers=headers)
    assert (answer.status_code, answer.headers["x-from-function"]) == (201, "yes")
    seen = answer.json()
    assert (seen["method"], seen["path"], seen["query"]) == ("PATCH", "/echo/deep/er", "?x=1&y=%20")
    assert seen["json"] == {"a": [1]}
    assert seen["headers"]["x-custom"] == "kept"
    assert seen["headers"]["x-forwarded-host"] == stack.url.removeprefix("http://")
    assert "x-runner-key" not in seen["headers"]


def test_bodies_stream_both_ways(stack: Stack, token: dict[str, str]) -> None:
    def body() -> Iterator[bytes]:
        for number in range(64):
            yield bytes([number]) * 65536

    with httpx.stream(
        "POST", f"{stack.url}/functions/v1/echo?stream", content=body(), headers=token
    ) as answer:
        assert b"".join(answer.iter_bytes()) == b"".join(body())


@pytest.mark.parametrize("authorization", [None, "Bearer x.y.z", "Basic YTpi", "Bearer"])
def test_a_function_asks_for_a_valid_token(stack: Stack, authorization: str | None) -> None:
    headers = {"apikey": stack.public_key}
    if authorization:
        headers["authorization"] = authorization
    answer = httpx.post(f"{stack.url}/functions/v1/echo", headers=headers)
    assert answer.status_code == httpx.codes.UNAUTHORIZED


@pytest.mark.parametrize("scheme", ["bearer ", "BEARER ", "Bearer   "])
def test_the_scheme_of_a_token_is_read_as_the_standard_says(
    stack: Stack, token: dict[str, str], scheme: str
) -> None:
    value = token["authorization"].removeprefix("Bearer ")
    headers = {"authorization": f"{scheme}{value}"}
    assert httpx.post(f"{stack.url}/functions/v1/echo", json={}, headers=headers).is_success


@pytest.mark.parametrize(
    "form", ["Bearer {0} {0}", "Bearer {0} x", "Bearer{0}", "Bearer {0},Bearer {0}", "{0}"]
)
def test_more_or_less_than_one_token_is_401(stack: Stack, token: dict[str, str], form: str) -> None:
    value = token["authorization"].removeprefix("Bearer ")
    headers = {"authorization": form.format(value)}
    answer = httpx.post(f"{stack.url}/functions/v1/echo", json={}, headers=headers)
    assert answer.status_code == httpx.codes.UNAUTHORIZED
    assert answer.json()["code"] == "UNAUTHORIZED_NO_AUTH_HEADER"


@pytest.mark.parametrize("prefix", ["%66unctions/v1", "functions/%761", "functions/v%31"])
def test_a_path_to_functions_written_with_escapes_is_404(
    stack: Stack, token: dict[str, str], prefix: str
) -> None:
    answer = httpx.post(f"{stack.url}/{prefix}/echo", json={}, headers=token)
    assert answer.status_code == httpx.codes.NOT_FOUND


def test_a_preflight_reaches_the_function_without_a_token(stack: Stack) -> None:
    answer = httpx.options(f"{stack.url}/functions/v1/echo", headers={"origin": "http://x"})
    assert answer.json()["method"] == "OPTIONS"


def test_a_function_that_throws_says_nothing_about_it(stack: Stack, token: dict[str, str]) -> None:
    address = f"{stack.url}/functions/v1/faulty"
    answer = httpx.get(address, headers=token)
    assert answer.status_code == httpx.codes.INTERNAL_SERVER_ERROR
    assert answer.json() == {"code": "INTERNAL", "message": "Internal Server Error"}
    assert "hunter2" in stack.log.read_text()
    httpx.put(address, headers=token)  # leaves a rejected promise behind
    assert httpx.post(address, headers=token).text == "alive"


def test_a_function_that_cannot_load_leaves_the_others_alone(
    stack: Stack, token: dict[str, str]
) -> None:
    answer = httpx.get(f"{stack.url}/functions/v1/broken", headers=token)
    assert (answer.status_code, answer.json()["code"]) == (503, "BOOT_ERROR")
    assert "missing.ts" not in answer.text
    assert httpx.get(f"{stack.url}/functions/v1/echo", headers=token).status_code == 201


@pytest.mark.parametrize("name", ["nothing", "_shared", "..%2f..%2flocal", "echo%2f.."])
def test_there_is_no_function_beside_the_folders(
    stack: Stack, token: dict[str, str], name: str
) -> None:
    answer = httpx.get(f"{stack.url}/functions/v1/{name}", headers=token)
    assert answer.status_code == httpx.codes.NOT_FOUND


def test_a_changed_function_is_served_anew(stack: Stack, token: dict[str, str]) -> None:
    address = f"{stack.url}/functions/v1/changing"
    assert httpx.get(address, headers=token).text == "first"
    source = stack.project / "supabase/functions/changing/index.ts"
    source.write_text(source.read_text().replace("first", "second"))
    for _ in range(100):
        if httpx.get(address, headers=token).text == "second":
            break
        time.sleep(0.1)
    else:
        pytest.fail("the change was never seen")


def test_only_the_host_reaches_the_runner(stack: Stack) -> None:
    address = f"http://127.0.0.1:{stack.environment['FUNCTIONS_PORT']}/share-page/x"
    assert httpx.get(address).status_code == httpx.codes.FORBIDDEN
    guess = {"x-runner-key": "0" * 64}
    assert httpx.get(address, headers=guess).status_code == httpx.codes.FORBIDDEN


def test_the_host_says_when_functions_are_not_running(stack: Stack, token: dict[str, str]) -> None:
    assert stack.stop("functions") is not None
    try:
        answer = httpx.get(f"{stack.url}/functions/v1/echo", headers=token)
        assert (answer.status_code, answer.headers["retry-after"]) == (503, "2")
        assert answer.json()["code"] == "SERVICE_UNAVAILABLE"
    finally:
        stack.start_functions()
    assert httpx.get(f"{stack.url}/functions/v1/echo", headers=token).status_code == 201
