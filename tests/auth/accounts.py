"""Somebody with an address and a password, and the tokens they get."""

import time
from dataclasses import dataclass, field
from secrets import token_hex
from typing import Any

import httpx
import jwt
from supabase import Client

from tests.auth.mails import Mailbox
from tests.support import Stack

PASSWORD = "correct horse battery"
WELCOME = "http://127.0.0.1:3000/welcome"
# The embedded max_frequency: one mail of a kind to an address within this time.
MAIL_PAUSE = 1.05
# JWT_EXPIRE_MINUTES of the seed, which config.toml sets.
TOKEN_SECONDS = 30 * 60
SEED_CLAIMS = {"sub", "email", "username", "is_premium", "permissions", "exp", "iat"}


@dataclass
class Account:
    """A person: address, mailbox, and a client of their own."""

    stack: Stack
    client: Client
    email: str
    username: str
    mailbox: Mailbox
    password: str = PASSWORD
    data: dict[str, Any] = field(default_factory=dict)

    def sign_up(self, redirect_to: str = WELCOME) -> None:
        """Registers; a mail goes out."""
        self.client.auth.sign_up(
            {
                "email": self.email,
                "password": self.password,
                "options": {
                    "data": {"username": self.username, **self.data},
                    "email_redirect_to": redirect_to,
                },
            }
        )

    def confirm(self) -> None:
        """Follows the link of the next mail and gets the session it is worth."""
        code = self.mailbox.next().follow().params["code"]
        self.client.auth.exchange_code_for_session({"auth_code": code})

    def confirm_by(self, link: str) -> None:
        """Follow a link that ends in a code, and exchange it for the session."""
        code = httpx.URL(httpx.get(link).headers["location"]).params["code"]
        self.client.auth.exchange_code_for_session({"auth_code": code})

    def sign_in(self) -> Client:
        """A client with a new session."""
        client = self.stack.supabase()
        client.auth.sign_in_with_password({"email": self.email, "password": self.password})
        return client


def new_account(stack: Stack, **data: Any) -> Account:
    """Somebody nobody knows yet."""
    name = f"auth_{token_hex(5)}"
    email = f"{name}@example.com"
    mailbox = Mailbox(stack.mail_url, email)
    return Account(stack, stack.supabase(), email, name, mailbox, data=data)


def member(stack: Stack, **data: Any) -> Account:
    """Somebody who registered and confirmed the address."""
    account = new_account(stack, **data)
    account.sign_up()
    account.confirm()
    return account


def access_token(client: Client) -> str:
    """The token of the client's session."""
    session = client.auth.get_session()
    assert session is not None
    return session.access_token


def refresh_token(client: Client) -> str:
    """The token that gets the next one."""
    session = client.auth.get_session()
    assert session is not None
    return session.refresh_token


def claims_of(token: str, stack: Stack, method: str) -> dict[str, Any]:
    """What a token says, once it is proved to be the seed's; ``method`` opened its session."""
    claims: dict[str, Any] = jwt.decode(
        token, stack.jwt_secret, algorithms=["HS256"], audience="authenticated"
    )
    assert claims.keys() >= SEED_CLAIMS
    assert [entry["method"] for entry in claims["amr"]] == [method]
    assert {"card:create", "template:create", "user"} <= set(claims["permissions"])
    assert claims["is_premium"] is False
    assert claims["exp"] - claims["iat"] == TOKEN_SECONDS
    return claims


def pause_between_mails() -> None:
    """Auth sends one mail of a kind within a second."""
    time.sleep(MAIL_PAUSE)
