"""What the host must refuse: keyless and forged callers, other sites, oversized bodies."""

from __future__ import annotations

import hashlib
import hmac
from typing import TYPE_CHECKING

import httpx
import jwt
import pytest

if TYPE_CHECKING:
    from tests.local.conftest import Stack

UNAUTHORIZED = httpx.codes.UNAUTHORIZED


def studio_token(stack: Stack) -> str:
    return hmac.new(stack.secret_key.encode(), b"studio", hashlib.sha256).hexdigest()


def studio_cookie(stack: Stack) -> dict[str, str]:
    return {"cookie": f"studio_{stack.environment['HOST_PORT']}={studio_token(stack)}"}


@pytest.mark.parametrize("path", ["/rest/v1/notes", "/rest/v1/rpc/nearest", "/auth/v1/user"])
def test_a_request_without_a_key_is_refused(stack: Stack, path: str) -> None:
    assert httpx.get(stack.url + path).status_code == UNAUTHORIZED
    assert httpx.post(stack.url + path, json={}).status_code == UNAUTHORIZED
    wrong = {"apikey": "sb_publishable_wrong"}
    assert httpx.get(stack.url + path, headers=wrong).status_code == UNAUTHORIZED
    only_bearer = {"authorization": f"Bearer {stack.secret_key}"}
    assert httpx.get(stack.url + path, headers=only_bearer).status_code == UNAUTHORIZED


def test_a_keyless_caller_cannot_pretend_to_be_studio(stack: Stack) -> None:
    port = stack.environment["HOST_PORT"]
    pretences = [
        {"origin": stack.url, "referer": f"{stack.url}/", "sec-fetch-site": "same-origin"},
        {"host": f"localhost:{port}", "x-forwarded-for": "127.0.0.1"},
        {"cookie": f"studio_{port}={'0' * 64}"},
        {"cookie": f"studio_{port}="},
        {"x-runner-key": "x", "x-forwarded-host": f"127.0.0.1:{port}"},
    ]
    with httpx.Client() as visitor:
        visitor.get(stack.url, headers={"accept": "text/html"})  # the sign-in page gives no cookie
        for headers in pretences:
            answer = visitor.get(f"{stack.url}/rest/v1/notes", headers=headers)
            assert answer.status_code == UNAUTHORIZED, headers
            listed = visitor.get(f"{stack.url}/storage/v1/bucket", headers=headers)
            assert listed.json() == [], headers
            assert visitor.get(f"{stack.url}/_system/info", headers=headers).status_code == 401


def test_studio_opens_with_the_secret_key_and_acts_as_the_service(stack: Stack) -> None:
    with httpx.Client(follow_redirects=True) as visitor:
        page = visitor.get(stack.url, headers={"accept": "text/html"})
        assert "Secret key" in page.text
        wrong = visitor.post(f"{stack.url}/studio/session", data={"key": "guess"})
        assert wrong.status_code == UNAUTHORIZED
        opened = visitor.post(f"{stack.url}/studio/session", data={"key": stack.secret_key})
        assert 'id="root"' in opened.text
        rows = visitor.get(f"{stack.url}/rest/v1/greetings?select=words").json()
        assert rows == [{"words": "Namaste"}]
        assert visitor.get(f"{stack.url}/_system/info").json()["admin"] is True


def test_the_link_to_studio_sets_a_cookie_other_sites_cannot_use(stack: Stack) -> None:
    answer = httpx.get(stack.url, params={"token": studio_token(stack)})
    assert (answer.status_code, answer.headers["location"]) == (303, "/")
    cookie = answer.headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=Strict" in cookie
    assert httpx.get(stack.url, params={"token": "0" * 64}).status_code == UNAUTHORIZED


@pytest.mark.parametrize(
    "foreign",
    [
        {"host": "evil.example"},
        {"host": "127.0.0.1.evil.example"},
        {"origin": "https://evil.example"},
        {"origin": "http://127.0.0.1:3000"},
        {"origin": "null"},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
    ],
)
def test_studios_cookie_is_worthless_to_another_site(stack: Stack, foreign: dict[str, str]) -> None:
    headers = {**studio_cookie(stack), **foreign}
    assert httpx.get(f"{stack.url}/rest/v1/notes", headers=headers).status_code == UNAUTHORIZED
    assert httpx.post(f"{stack.url}/rest/v1/notes", json={}, headers=headers).status_code == 401


def test_a_request_with_a_key_is_never_more_than_its_key(stack: Stack) -> None:
    headers = {**studio_cookie(stack), "apikey": stack.public_key}
    answer = httpx.get(f"{stack.url}/rest/v1/notes", headers=headers)
    assert answer.status_code == UNAUTHORIZED  # anon has no grant
    assert answer.json()["code"] == "42501"


def test_studio_learns_no_secret(stack: Stack) -> None:
    shown = httpx.get(f"{stack.url}/_system/info", headers=studio_cookie(stack)).text
    password = stack.cluster.home.secrets().postgres_password
    for secret in (stack.environment["JWT_SECRET"], stack.secret_key, password):
        assert secret not in shown


@pytest.mark.parametrize("forgery", ["none", "other secret", "service_role"])
def test_a_forged_token_is_refused(stack: Stack, forgery: str) -> None:
    claims = {"sub": "0" * 8 + "-0000-4000-8000-" + "0" * 12, "role": "authenticated"}
    token = {
        "none": jwt.encode(claims, "", algorithm="none"),
        "other secret": jwt.encode(claims, "x" * 32, algorithm="HS256"),
        "service_role": jwt.encode({"role": "service_role"}, "x" * 32, algorithm="HS256"),
    }[forgery]
    headers = {"apikey": stack.public_key, "authorization": f"Bearer {token}"}
    assert httpx.get(f"{stack.url}/rest/v1/notes", headers=headers).status_code == UNAUTHORIZED


def test_the_secret_key_is_refused_from_a_browser(stack: Stack) -> None:
    headers = {"apikey": stack.secret_key, "user-agent": "Mozilla/5.0 (X11; Linux x86_64)"}
    assert httpx.get(f"{stack.url}/rest/v1/notes", headers=headers).status_code == UNAUTHORIZED


def test_a_body_above_the_limit_is_refused(stack: Stack) -> None:
    headers = {"apikey": stack.public_key, "content-type": "application/json"}
    for path in ("/auth/v1/signup", "/rest/v1/rpc/nearest", "/studio/session"):
        address = stack.url + path
        answer = httpx.post(address, content=bytes(11 * 2**20), headers=headers)
        assert answer.status_code == httpx.codes.REQUEST_ENTITY_TOO_LARGE
    sent = iter([bytes(2**20)] * 3)
    answer = httpx.post(f"{stack.url}/auth/v1/signup", content=sent, headers=headers)
    assert answer.status_code == httpx.codes.REQUEST_ENTITY_TOO_LARGE


@pytest.mark.parametrize(
    "body",
    [b"{", b"[]", b"null", b'"x"', b"\xff\xfe", b'{"email": {}}', b'{"email": "\\u0000@x.co"}'],
)
def test_a_malformed_body_is_the_callers_fault(stack: Stack, body: bytes) -> None:
    headers = {"apikey": stack.public_key, "content-type": "application/json"}
    for path in ("/auth/v1/signup", "/auth/v1/token?grant_type=password", "/auth/v1/verify"):
        answer = httpx.post(stack.url + path, content=body, headers=headers)
        assert httpx.codes.is_client_error(answer.status_code), (path, answer.text)


@pytest.mark.parametrize(
    "path", ["/rest/v1/%ff", "/rest/v1/notes?title=eq.%00", "/rest/v1/notes?or=((("]
)
def test_a_malformed_address_is_the_callers_fault(stack: Stack, path: str) -> None:
    answer = httpx.get(stack.url + path, headers={"apikey": stack.secret_key})
    assert answer.status_code == httpx.codes.BAD_REQUEST


def test_a_form_without_a_file_is_the_callers_fault(stack: Stack) -> None:
    headers = {"apikey": stack.secret_key}
    address = f"{stack.url}/storage/v1/object/users/x.png"
    broken = {**headers, "content-type": "multipart/form-data; boundary=x"}
    for answer in (
        httpx.post(address, headers=broken, content=b"zz"),
        httpx.post(address, headers=headers, data={"a": "b"}, files={}),
    ):
        assert answer.status_code == httpx.codes.BAD_REQUEST


@pytest.mark.parametrize(
    ("accept", "is_page"),
    [
        ("text/html", True),
        ("TEXT/HTML;q=0.9, */*;q=0.1", True),
        ("text/*", True),
        ("text/html;q=0, application/json", False),
        ("application/json", False),
        ("application/x-text/html", False),
    ],
)
def test_studio_answers_with_a_page_only_if_one_is_accepted(
    stack: Stack, accept: str, is_page: bool
) -> None:
    answer = httpx.get(f"{stack.url}/", headers={"accept": accept})
    assert (answer.status_code, "Secret key" in answer.text) == ((200 if is_page else 401), is_page)
