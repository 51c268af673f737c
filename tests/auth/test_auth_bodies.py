"""Bodies of Auth that are long, deep or made for a slow pattern."""

import json

import httpx
import pytest

from tests.auth.accounts import PASSWORD, new_account, pause_between_mails
from tests.support import Stack

PATHS = ("signup", "otp", "magiclink", "recover", "resend", "verify", "token?grant_type=password")
KIB = 1024


CONTENT_TYPES = (
    None,
    "text/plain",
    "APPLICATION/X-WWW-FORM-URLENCODED",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "application/json; charset=utf-16",
)


def post(
    stack: Stack, path: str, content: str, content_type: str | None = "application/json"
) -> httpx.Response:
    headers = {} if content_type is None else {"content-type": content_type}
    return httpx.post(
        f"{stack.supabase_url}/auth/v1/{path}",
        headers={"apikey": stack.publishable_key, **headers},
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


@pytest.mark.parametrize("content_type", CONTENT_TYPES)
def test_wrong_passwords_are_429_after_the_limit_of_any_content_type(
    stack: Stack, content_type: str | None
) -> None:
    body = json.dumps({"email": new_account(stack).email, "password": "not the password"})
    paths = ["token?grant_type=password"] * 15 + ["%74oken?grant_type=password"] * 20
    answers = [post(stack, path, body, content_type).status_code for path in paths]
    assert set(answers[:30]) == {400}
    assert set(answers[30:]) == {429}


@pytest.mark.parametrize("content_type", CONTENT_TYPES)
@pytest.mark.parametrize("path", PATHS)
def test_a_value_that_is_no_text_is_400_of_any_content_type(
    stack: Stack, path: str, content_type: str | None
) -> None:
    for email in ({"a": 1}, ["a"], 7, "a" * 300 + "@example.com"):
        body = json.dumps({"email": email, "password": PASSWORD, "type": "signup"})
        assert post(stack, path, body, content_type).status_code == 400


@pytest.mark.parametrize("content_type", CONTENT_TYPES)
def test_an_address_and_a_challenge_are_read_of_any_content_type(
    stack: Stack, content_type: str | None
) -> None:
    account = new_account(stack)
    challenge = {"code_challenge": "c" * 43, "code_challenge_method": "s256"}
    body = {"email": account.email.upper(), "password": PASSWORD, **challenge}
    assert post(stack, "signup", json.dumps(body), content_type).status_code == 200
    assert "code" in account.mailbox.next().follow().params
    pause_between_mails()
    body = {"email": account.email.title(), **challenge}
    assert post(stack, "recover", json.dumps(body), content_type).status_code == 200
    assert "token=pkce_" in account.mailbox.next().link


@pytest.mark.parametrize("path", ["signup", "otp", "magiclink", "recover", "resend"])
@pytest.mark.parametrize(
    "local_part", ["=?utf-8?q?x=40evil.example=0d=0aBcc=3a_y=40evil.example?=", "=?", "a=?B?YQ?="]
)
def test_an_address_with_an_encoded_word_is_400(stack: Stack, path: str, local_part: str) -> None:
    email = f"{local_part}@example.com"
    body = json.dumps({"email": email, "password": PASSWORD, "type": "signup"})
    answer = post(stack, path, body)
    assert (answer.status_code, answer.json()["error_code"]) == (400, "validation_failed")
