"""Signing in with a provider through the API, against a provider of the tests' own."""

from base64 import urlsafe_b64encode
from collections.abc import Iterator
from hashlib import sha256
from secrets import token_hex, token_urlsafe
from typing import Any

import httpx
import pytest

from local.home import Home
from tests.api.auth_api import Api, running_api
from tests.auth import openid_provider, second_host
from tests.auth.openid_provider import CLIENT_ID, SECRET, Provider
from tests.support import Stack

WELCOME = "http://127.0.0.1:3000/welcome"


@pytest.fixture(scope="module")
def provider() -> Iterator[Provider]:
    """The consent page of Google, as far as the stack can tell."""
    with openid_provider.running(second_host.free_port()) as running:
        yield running


@pytest.fixture(scope="module")
def api(
    stack: Stack, home: Home, provider: Provider, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Api]:
    """An API whose Supabase knows the provider."""
    values = {"CLIENT_ID": CLIENT_ID, "SECRET": SECRET, "URL": provider.url}
    settings = {f"SUPABASE_AUTH_EXTERNAL_GOOGLE_{name}": value for name, value in values.items()}
    folder = tmp_path_factory.mktemp("providers")
    with (
        second_host.running_host(stack, folder, home.ports().smtp, **settings) as social,
        running_api(social, home, folder) as running,
    ):
        yield running


def browse(address: str) -> httpx.URL:
    """Where a browser is in the end that is sent there and consents."""
    with httpx.Client(timeout=30) as browser:
        answer = browser.get(address)
        while not answer.headers["location"].startswith(WELCOME):
            answer = browser.get(answer.headers["location"])
        return httpx.URL(answer.headers["location"])


def start(http: httpx.Client, **query: str) -> dict[str, Any]:
    answer = http.get("/oauth/google", params={"redirect_to": WELCOME, **query})
    assert answer.status_code == 200, answer.text
    assert answer.headers["cache-control"] == "no-store"
    begun: dict[str, Any] = answer.json()
    return begun


def test_somebody_comes_back_from_the_provider_signed_in(api: Api, provider: Provider) -> None:
    email = f"{token_hex(5)}@example.com"
    provider.account = {"sub": token_hex(5), "email": email, "email_verified": True}
    http = api.client()
    begun = start(http)
    code = browse(begun["authorize_url"]).params["code"]
    wrong = http.post("/oauth/exchange", json={"code": code, "code_verifier": "x" * 64})
    assert (wrong.status_code, wrong.json()["code"]) == (403, "code_invalid")
    body = {"code": code, "code_verifier": begun["code_verifier"]}
    answer = http.post("/oauth/exchange", json=body)
    assert answer.status_code == 200, answer.text
    assert answer.json()["user"]["email"] == email
    again = http.post("/oauth/exchange", json=body)
    assert (again.status_code, again.json()["code"]) == (403, "code_invalid")


def test_a_client_may_bring_a_challenge_of_its_own(api: Api, provider: Provider) -> None:
    provider.account = {
        "sub": token_hex(5),
        "email": f"{token_hex(5)}@example.com",
        "email_verified": True,
    }
    verifier = token_urlsafe(48)
    challenge = urlsafe_b64encode(sha256(verifier.encode()).digest()).rstrip(b"=").decode()
    begun = start(api.client(), code_challenge=challenge)
    assert begun["code_verifier"] is None
    body = {"code": browse(begun["authorize_url"]).params["code"], "code_verifier": verifier}
    cookie = {"params": {"session": "cookie"}, "headers": {"Origin": "http://127.0.0.1:3000"}}
    answer = api.client().post("/oauth/exchange", json=body, **cookie)  # type: ignore[arg-type]  # options
    assert answer.json()["refresh_token"] is None
    assert "tyohaarify_refresh" in answer.cookies
