"""Auth's send-email hook: signed calls in, branded mails out, read from the SMTP catcher."""

import json
from typing import Any
from urllib.parse import parse_qs, urlsplit
from uuid import uuid4

import httpx
import pytest

from local.services import signing_secret
from tests.functions.signing import headers
from tests.support import Stack, eventually

CANARY = "\"'><img src=x onerror=alert(1)>{{ .Token }}\r\nBcc: thief@example.com"
DEVANAGARI = "\u0900", "\u097f"


def call(stack: Stack, action: str, address: str, **changes: Any) -> httpx.Response:
    """Asks for a mail as Auth does; `user` and `data` add to what it sends."""
    body = {
        "user": {
            "id": str(uuid4()),
            "email": address,
            "user_metadata": {},
            **changes.get("user", {}),
        },
        "email_data": {
            "email_action_type": action,
            "token": "424242",
            "token_hash": "c0ffee",
            "redirect_to": "https://app.example/?a=1&b=2",
            "site_url": stack.supabase_url,
            "token_new": "",
            "token_hash_new": "",
            **changes.get("data", {}),
        },
    }
    return post(stack, json.dumps(body))


def post(stack: Stack, body: str, sender: str = "send-email") -> httpx.Response:
    sent = headers(signing_secret(stack.secret_key, sender), str(uuid4()), body)
    address = f"{stack.supabase_url}/functions/v1/send-email"
    return httpx.post(address, content=body, headers=sent, timeout=30)


def mails(stack: Stack, address: str) -> list[dict[str, Any]]:
    """The caught mails to one address, newest first."""
    found = httpx.get(f"{stack.mail_url}/messages", params={"to": address}).json()
    return [httpx.get(f"{stack.mail_url}/messages/{one['id']}").json() for one in found]


def mail(stack: Stack, address: str) -> dict[str, Any]:
    (only,) = eventually(lambda: mails(stack, address))
    return only


def new_address() -> str:
    return f"{uuid4().hex}@example.com"


def is_hindi(text: str) -> bool:
    first, last = DEVANAGARI
    return any(first <= letter <= last for letter in text)


@pytest.mark.parametrize("action", ["signup", "invite", "magiclink", "recovery"])
def test_a_mail_with_a_link_is_delivered(stack: Stack, action: str) -> None:
    address = new_address()
    answer = call(stack, action, address)
    assert (answer.status_code, answer.json()) == (200, {})
    sent = mail(stack, address)
    assert sent["to"] == [address]
    assert sent["from"] == "Tyohaarify <hello@tyohaarify.example>"
    assert not is_hindi(sent["subject"])
    links = {link for link in sent["links"] if "/auth/v1/verify" in link}
    (link,) = links
    assert link.startswith(f"{stack.supabase_url}/auth/v1/verify?")
    assert parse_qs(urlsplit(link).query) == {
        "token": ["c0ffee"],
        "type": [action],
        "redirect_to": ["https://app.example/?a=1&b=2"],
    }
    assert link in sent["text"]


def test_a_code_is_delivered_without_a_link(stack: Stack) -> None:
    address = new_address()
    call(stack, "reauthentication", address)
    sent = mail(stack, address)
    assert "424242" in sent["text"]
    assert "424242" in sent["html"]
    assert not any("/verify" in link for link in sent["links"])


def test_mails_speak_the_language_of_the_user(stack: Stack) -> None:
    said, unsaid = new_address(), new_address()
    call(stack, "recovery", said, user={"user_metadata": {"locale": "hi-IN"}})
    call(stack, "recovery", unsaid, user={"user_metadata": {"locale": ["hi"]}})
    assert is_hindi(mail(stack, said)["subject"])
    assert is_hindi(mail(stack, said)["text"])
    assert not is_hindi(mail(stack, unsaid)["text"])


def test_a_change_of_address_is_confirmed_at_both(stack: Stack) -> None:
    present, future = new_address(), new_address()
    data = {"token_new": "777777", "token_hash_new": "beef"}
    call(stack, "email_change", present, user={"new_email": future}, data=data)
    tokens = {
        address: {
            token
            for link in mail(stack, address)["links"]
            for token in parse_qs(urlsplit(link).query).get("token", [])
        }
        for address in (present, future)
    }
    assert tokens == {present: {"beef"}, future: {"c0ffee"}}


def test_what_a_user_calls_himself_is_never_markup_nor_a_header(stack: Stack) -> None:
    address = new_address()
    metadata = {"first_name": CANARY, "username": CANARY, "name": CANARY, "locale": CANARY}
    data = {"token": "424242", "redirect_to": f"https://app.example/{CANARY}"}
    assert call(stack, "signup", address, user={"user_metadata": metadata}, data=data).is_success
    sent = mail(stack, address)
    assert "<img" not in sent["html"]
    assert sent["to"] == [address]
    assert not any(name.lower() == "bcc" for name, _ in sent["headers"])
    assert mails(stack, "thief@example.com") == []


@pytest.mark.parametrize(
    "address",
    ["a@x.example, thief@example.com", "a@x.example\r\nBcc: thief@example.com", "nobody", ""],
)
def test_an_address_that_is_none_or_several_gets_no_mail(stack: Stack, address: str) -> None:
    answer = call(stack, "signup", address)
    assert answer.status_code == httpx.codes.BAD_REQUEST
    assert answer.json()["error"]["http_code"] == httpx.codes.BAD_REQUEST
    assert mails(stack, "thief@example.com") == []


def test_only_auth_is_served(stack: Stack) -> None:
    body = json.dumps({"user": {"id": "x", "email": "a@x.example"}, "email_data": {}})
    assert post(stack, body, sender="local").status_code == httpx.codes.UNAUTHORIZED
    unsigned = httpx.post(f"{stack.supabase_url}/functions/v1/send-email", content=body)
    assert unsigned.status_code == httpx.codes.BAD_REQUEST
    assert post(stack, body).status_code == httpx.codes.BAD_REQUEST
    assert call(stack, "no_such_mail", new_address()).status_code == httpx.codes.BAD_REQUEST
