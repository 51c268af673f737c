"""Registrations of one address that meet: a password counts if its own client proves itself."""

import asyncio
from base64 import urlsafe_b64encode
from dataclasses import dataclass, field
from hashlib import sha256
from secrets import token_urlsafe

import httpx

from tests.auth.accounts import new_account, pause_between_mails
from tests.auth.guesses import attacker
from tests.auth.mails import Mailbox
from tests.support import Stack

STOLEN = "the attacker's password"


@dataclass
class Registrant:
    """A client that registers an address with a password and a proof key."""

    stack: Stack
    email: str
    password: str
    verifier: str = field(default_factory=lambda: token_urlsafe(48))

    @property
    def challenge(self) -> dict[str, str]:
        """The fields that commit the client to its proof key."""
        digest = sha256(self.verifier.encode()).digest()
        challenge = urlsafe_b64encode(digest).decode().rstrip("=")
        return {"code_challenge": challenge, "code_challenge_method": "s256"}

    def post(self, path: str, **body: str) -> httpx.Response:
        """Send a request about the address to Auth."""
        url, key = f"{self.stack.supabase_url}/auth/v1/{path}", self.stack.publishable_key
        json = {"email": self.email, **body}
        return httpx.post(url, json=json, headers={"apikey": key}, timeout=30)

    def sign_up(self, *, with_challenge: bool = True) -> int:
        """Return the status of a registration."""
        challenge = self.challenge if with_challenge else {}
        return self.post("signup", password=self.password, **challenge).status_code

    def confirm(self, mailbox: Mailbox) -> None:
        """Follow the link of the next e-mail and exchange its code."""
        code = mailbox.next().follow().params["code"]
        proof = {"auth_code": code, "code_verifier": self.verifier}
        assert self.post("token?grant_type=pkce", **proof).status_code == 200

    def confirm_by_digits(self, mailbox: Mailbox) -> None:
        """Enter the digits of the next e-mail."""
        code = mailbox.next().code
        assert self.post("verify", token=code, type="signup").status_code == 200

    def log_in(self) -> int:
        """Return the status of a log-in with the password."""
        return self.post("token?grant_type=password", password=self.password).status_code


def rivals(stack: Stack) -> tuple[Registrant, Registrant, Mailbox]:
    """The owner of an address, an attacker who registers it too, and the owner's mailbox."""
    account = new_account(stack)
    victim = Registrant(stack, account.email, account.password)
    return victim, Registrant(stack, account.email, STOLEN), account.mailbox


def test_an_email_that_is_sent_again_proves_no_password_of_another_client(stack: Stack) -> None:
    victim, thief, mailbox = rivals(stack)
    assert victim.sign_up() == 200
    mailbox.next()
    pause_between_mails()
    assert thief.sign_up() == 200
    mailbox.next()
    pause_between_mails()
    assert victim.post("resend", type="signup", **victim.challenge).status_code == 200
    victim.confirm(mailbox)
    assert thief.log_in() == 400


def test_an_email_that_is_sent_again_proves_no_password_without_a_challenge(stack: Stack) -> None:
    victim, thief, mailbox = rivals(stack)
    for registrant in (victim, thief):
        assert registrant.sign_up(with_challenge=False) == 200
        mailbox.next()
        pause_between_mails()
    assert victim.post("resend", type="signup", **victim.challenge).status_code == 200
    victim.confirm(mailbox)
    assert thief.log_in() == 400


def test_an_email_that_is_sent_again_proves_the_password_of_the_same_client(stack: Stack) -> None:
    victim, thief, mailbox = rivals(stack)
    for registrant in (thief, victim):
        assert registrant.sign_up() == 200
        mailbox.next()
        pause_between_mails()
    assert victim.post("resend", type="signup", **victim.challenge).status_code == 200
    victim.confirm(mailbox)
    assert victim.log_in() == 200
    assert thief.log_in() == 400


def test_a_registration_that_is_429_ends_the_password_that_stands(stack: Stack) -> None:
    victim, thief, mailbox = rivals(stack)
    assert thief.sign_up(with_challenge=False) == 200
    assert victim.sign_up() == 429
    victim.confirm_by_digits(mailbox)
    assert thief.log_in() == 400


def test_a_magic_link_that_is_429_ends_the_password_that_stands(stack: Stack) -> None:
    victim, thief, mailbox = rivals(stack)
    assert thief.sign_up(with_challenge=False) == 200
    assert victim.post("otp").status_code == 429
    victim.confirm_by_digits(mailbox)
    assert thief.log_in() == 400


def test_a_registration_beyond_the_limit_of_an_address_ends_the_password_too(stack: Stack) -> None:
    victim, thief, mailbox = rivals(stack)
    assert thief.sign_up(with_challenge=False) == 200
    for _ in range(30):
        thief.post("resend", type="email_change")
    answer = victim.post("signup", password=victim.password)
    assert answer.json()["error_code"] == "over_request_rate_limit"
    victim.confirm_by_digits(mailbox)
    assert thief.log_in() == 400


def test_the_client_that_registered_first_proves_its_password_after_a_429(stack: Stack) -> None:
    victim, thief, mailbox = rivals(stack)
    assert victim.sign_up() == 200
    assert thief.sign_up() == 429
    victim.confirm(mailbox)
    assert victim.log_in() == 200
    assert thief.log_in() == 400


def test_the_api_answers_a_registration_in_the_pause_and_ends_the_password(
    stack: Stack, unlimited: str
) -> None:
    victim, thief, mailbox = rivals(stack)
    for registrant in (thief, victim):
        body = {"email": registrant.email, "password": registrant.password}
        answer = httpx.post(f"{unlimited}/api/v1/auth/register", json=body, timeout=30)
        assert answer.status_code == 202
    proof = {"email": victim.email, "token": mailbox.next().code}
    session = httpx.post(f"{unlimited}/api/v1/auth/verify-email", json=proof, timeout=30)
    assert session.status_code == 200, session.text
    assert mailbox.is_empty()
    assert thief.log_in() == 400


async def test_no_password_of_six_registrations_at_once_counts_by_the_digits(stack: Stack) -> None:
    owner, _, mailbox = rivals(stack)
    six = [Registrant(stack, owner.email, f"password {number}") for number in range(6)]
    async with attacker(stack).client() as client:

        async def register(one: Registrant) -> int:
            body = {"email": one.email, "password": one.password}
            return (await client.post("/signup", json=body)).status_code

        answers = await asyncio.gather(*map(register, six))
    assert set(answers) == {200, 429}
    for _ in range(answers.count(200) - 1):  # a slow machine: a later registration replaced one
        mailbox.next()
    owner.confirm_by_digits(mailbox)
    assert [one.log_in() for one in six] == [400] * 6
