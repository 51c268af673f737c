"""Bodies of Auth that are long, deep or made for a slow pattern."""

import json

import httpx
import pytest

from tests.auth.accounts import PASSWORD, new_account
from tests.support import Stack

PATHS = ("signup", "otp", "magiclink", "recover", "resend", "verify", "token?grant_type=password")
KIB = 1024


def post(stack: Stack, path: str, content: str) -> httpx.Response:
    return httpx.post(
        f"{stack.supabase_url}/auth/v1/{path}",
        headers={"apikey": stack.publishable_key, "content-type": "application/json"},
        content=content.encode(),
        timeout=5,  # the pattern needs twice as long for the first of these
    )


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize(
    "address", ["a@" + "." * 60_000 + " ", "a" * 60_000 + "@", "@" * 60_000, "a@" + "b." * 30_000]
)
def test_a_long_address_is_400(stack: Stack, path: str, address: str) -> None:
    for kind in ("signup", "sms"):
        body = f'{{"email": "{address}", "password": "{PASSWORD}", "type": "{kind}"}}'
        assert post(stack, path, body).status_code == 400


def test_a_body_of_more_than_64_kib_is_413(stack: Stack) -> None:
    email = new_account(stack).email
    filler = "x" * 64 * KIB
    body = f'{{"email": "{email}", "password": "{PASSWORD}", "data": {{"x": "{filler}"}}}}'
    for path in PATHS:
        assert post(stack, path, body).status_code == 413


@pytest.mark.parametrize(("start", "end"), [("[", "]"), ('{"a":', "}")])
def test_a_deep_body_is_refused_and_answered(stack: Stack, start: str, end: str) -> None:
    depth = 60 * KIB // (len(start) + len(end) + 4)
    email = new_account(stack).email
    deep = start * depth + "1" + end * depth
    body = f'{{"email": "{email}", "password": "{PASSWORD}", "data": {{"x": {deep}}}}}'
    assert 400 <= post(stack, "signup", body).status_code < 500
    assert httpx.get(f"{stack.supabase_url}/health").is_success


@pytest.mark.parametrize(
    "content_type",
    [
        "application/x-www-form-urlencoded",
        "Application/X-WWW-Form-URLEncoded; charset=utf-8",
        "text/plain",
        "multipart/form-data; boundary=x",
    ],
)
def test_guesses_at_a_password_count_whatever_the_type_of_the_body(
    stack: Stack, content_type: str
) -> None:
    email = new_account(stack).email
    address = f"{stack.supabase_url}/auth/v1/token?grant_type=password"
    headers = {"apikey": stack.publishable_key, "content-type": content_type}
    body = json.dumps({"email": email, "password": "a wrong password"})
    answers = [
        httpx.post(address, headers=headers, content=body, timeout=30).status_code
        for _ in range(31)
    ]
    assert (set(answers[:30]), answers[30]) == ({400}, 429)
