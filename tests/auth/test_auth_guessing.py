"""Codes of e-mails: how often each may be guessed, by whatever spelling, connection and flow."""

import asyncio
from typing import Any

import pytest

from tests.auth.accounts import (
    Account,
    access_token,
    member,
    new_account,
    pause_between_mails,
)
from tests.auth.guesses import DEAD, LIMITED, WRONG, attacker, other_than
from tests.auth.mails import Mail
from tests.support import Stack


def mail_of(stack: Stack, flow: str) -> tuple[Account, Mail, str]:
    """An account, its e-mail of a flow, and the kind under which the code is verified."""
    if flow == "signup":
        account = new_account(stack)
        account.sign_up()
        return account, account.mailbox.next(), "signup"
    account = member(stack)
    pause_between_mails()
    if flow == "recovery":
        account.client.auth.reset_password_for_email(account.email)
    else:
        account.client.auth.sign_in_with_otp({"email": account.email})
    return account, account.mailbox.next(), "recovery" if flow == "recovery" else "email"


def changing_account(stack: Stack, email: str | None = None) -> tuple[Account, Account]:
    """An account that asked for another address, and the holder of that address."""
    account, holder = member(stack), new_account(stack)
    account.client.auth.update_user({"email": email or holder.email})
    return account, holder


async def old_session(stack: Stack) -> Account:
    """An account whose session is older than a day."""
    account = member(stack)
    await stack.sql(
        "update auth.sessions set created_at = now() - interval '25 hours' where user_id ="
        " (select id from auth.users where email = $1)",
        account.email,
    )
    return account


async def wrong_guesses(stack: Stack, account: Account) -> list[int]:
    """How many guesses were looked at, for each code."""
    rows = await stack.sql(
        "select guesses from auth.wrong_codes w join auth.users u on u.id = w.user_id"
        " where u.email = $1",
        account.email,
    )
    return [row["guesses"] for row in rows]


async def test_the_address_and_the_code_are_divided_as_they_were_sent(stack: Stack) -> None:
    account, mail, _ = mail_of(stack, "signup")
    guesser = attacker(stack)
    for cut in range(1, 6):
        shifted = account.email + mail.code[:cut]
        assert await guesser.verify(shifted, mail.code[cut:]) == WRONG
    for cut in range(1, len(account.email) - 1):
        head, tail = account.email[:-cut], account.email[-cut:]
        assert await guesser.verify(head, tail + mail.code) in {400, WRONG}
    assert await guesser.verify(account.email, mail.code) == 200


@pytest.mark.parametrize("flow", ["signup", "magiclink", "recovery"])
async def test_a_code_is_dead_after_five_wrong_guesses_and_its_link_is_not(
    stack: Stack, flow: str
) -> None:
    account, mail, kind = mail_of(stack, flow)
    guesser = attacker(stack)
    for distance in range(1, 6):
        assert await guesser.verify(account.email, other_than(mail.code, distance), kind) == WRONG
    assert await guesser.verify(account.email, mail.code, kind) == DEAD
    assert await guesser.verify(account.email.upper(), mail.code, "email") == DEAD
    assert "code" in mail.follow().params


@pytest.mark.parametrize("flow", ["signup", "magiclink", "recovery"])
async def test_the_fifth_guess_may_be_right(stack: Stack, flow: str) -> None:
    account, mail, kind = mail_of(stack, flow)
    guesser = attacker(stack)
    for distance in range(1, 5):
        assert await guesser.verify(account.email, other_than(mail.code, distance), kind) == WRONG
    assert await guesser.verify(account.email, mail.code, kind) == 200


async def test_the_code_of_a_new_email_lives_again(stack: Stack) -> None:
    account, mail, _ = mail_of(stack, "signup")
    guesser = attacker(stack)
    for distance in range(1, 7):
        await guesser.verify(account.email, other_than(mail.code, distance))
    pause_between_mails()
    account.client.auth.resend({"type": "signup", "email": account.email})
    assert await guesser.verify(account.email, account.mailbox.next().code) == 200


async def test_fifty_guesses_at_once_are_five(stack: Stack) -> None:
    account, mail, _ = mail_of(stack, "signup")
    guesser = attacker(stack)
    guesses = [other_than(mail.code, distance) for distance in range(1, 51)]
    answers = await asyncio.gather(*(guesser.verify(account.email, one) for one in guesses))
    assert set(answers) <= {WRONG, LIMITED}
    assert await wrong_guesses(stack, account) == [5]


async def test_the_codes_of_both_mailboxes_die_apart(stack: Stack) -> None:
    account, holder = changing_account(stack)
    ours, theirs = account.mailbox.next(), holder.mailbox.next()
    guesser = attacker(stack)
    for distance in range(1, 6):
        wrong = other_than(theirs.code, distance)
        assert await guesser.verify(holder.email, wrong, "email_change") == WRONG
    assert await guesser.verify(holder.email, theirs.code, "email_change") == DEAD
    assert await guesser.verify(account.email, ours.code, "email_change") == 200
    assert "code" in theirs.follow().params


async def test_many_accounts_that_ask_for_one_address_are_guessed_at_as_one(stack: Stack) -> None:
    first, holder = changing_account(stack)
    earlier = holder.mailbox.next()
    changing_account(stack, holder.email)
    holder.mailbox.next()
    guesser = attacker(stack)
    assert await guesser.verify(holder.email, earlier.code, "email_change") == WRONG
    assert await wrong_guesses(stack, first) == []


async def test_a_nonce_is_dead_after_five_wrong_guesses(stack: Stack) -> None:
    account = await old_session(stack)
    account.client.auth.reauthenticate()
    code, token = account.mailbox.next().code, access_token(account.client)
    guesser = attacker(stack)
    answers = [
        await guesser.put_password(token, other_than(code, distance)) for distance in range(1, 41)
    ]
    assert answers[:5] == [422] * 5
    assert answers[-1] == LIMITED
    assert await wrong_guesses(stack, account) == [5]
    assert await attacker(stack).put_password(token, code) in {422, LIMITED}
    account.sign_in()


async def test_fifty_nonces_at_once_are_five(stack: Stack) -> None:
    account = await old_session(stack)
    account.client.auth.reauthenticate()
    code, token = account.mailbox.next().code, access_token(account.client)
    guesser = attacker(stack)
    guesses = [other_than(code, distance) for distance in range(1, 51)]
    answers = await asyncio.gather(*(guesser.put_password(token, one) for one in guesses))
    assert set(answers) <= {422, LIMITED}
    assert await wrong_guesses(stack, account) == [5]


async def test_a_refused_password_does_not_spend_the_nonce(stack: Stack) -> None:
    account = await old_session(stack)
    account.client.auth.reauthenticate()
    code, token = account.mailbox.next().code, access_token(account.client)
    async with attacker(stack).client() as client:
        headers = {"authorization": f"Bearer {token}"}
        for password in ("short", account.password):
            body = {"password": password, "nonce": code}
            assert (await client.put("/user", json=body, headers=headers)).status_code == 422
        body = {"password": "a better password", "nonce": code}
        assert (await client.put("/user", json=body, headers=headers)).status_code == 200


async def test_all_spellings_of_an_address_share_one_limit(stack: Stack) -> None:
    account, mail, _ = mail_of(stack, "signup")
    guesser = attacker(stack)
    name, _, domain = account.email.partition("@")
    spellings = [account.email, account.email.upper(), f"{name.title()}@{domain}"]
    answers = [
        await guesser.verify(spellings[number % 3], other_than(mail.code, number))
        for number in range(1, 40)
    ]
    assert answers[:30] == [WRONG] * 30
    assert set(answers[30:]) == {LIMITED}
    assert await attacker(stack).verify(account.email, mail.code) == LIMITED


@pytest.mark.parametrize(
    "spelling",
    [" {}", "{} ", "{}.", "{}\t", "\ufeff{}", "{}\u200b", "\u212a{}", "{}\u3002", "<{}>", "{},{}"],
)
async def test_an_address_of_another_spelling_is_400_and_spends_no_guess(
    stack: Stack, spelling: str
) -> None:
    account, mail, _ = mail_of(stack, "signup")
    wrong = spelling.replace("{}", account.email)
    assert await attacker(stack).verify(wrong, mail.code) in {400, WRONG}
    async with attacker(stack).client() as client:
        body: dict[str, Any] = {"email": wrong, "password": "correct horse battery"}
        assert (await client.post("/signup", json=body)).status_code == 400
    assert await wrong_guesses(stack, account) == []


async def test_an_ip_address_that_guesses_at_many_accounts_is_429(stack: Stack) -> None:
    account, mail, _ = mail_of(stack, "signup")
    guesser = attacker(stack)
    async with guesser.client() as client:

        async def guess(number: int) -> int:
            body = {"email": f"spray-{number}@example.com", "token": "123456", "type": "email"}
            return (await client.post("/verify", json=body)).status_code

        answers = [
            status
            for start in range(0, 620, 20)
            for status in await asyncio.gather(*map(guess, range(start, start + 20)))
        ]
    assert set(answers[:600]) == {WRONG}
    assert set(answers[600:]) == {LIMITED}
    assert await guesser.verify(account.email, mail.code) == LIMITED
    assert await attacker(stack).verify(account.email, mail.code) == 200


async def test_right_codes_are_not_counted_against_an_ip_address(stack: Stack) -> None:
    guesser = attacker(stack)
    account, mail, _ = mail_of(stack, "signup")
    assert await guesser.verify(account.email, mail.code) == 200
    async with guesser.client() as client:
        body = {"email": account.email, "password": account.password}
        answers = [
            (await client.post("/token?grant_type=password", json=body)).status_code
            for _ in range(20)
        ]
    assert set(answers) == {200}


async def test_an_ip_address_that_tries_passwords_of_many_accounts_is_429(stack: Stack) -> None:
    guesser = attacker(stack)
    async with guesser.client() as client:

        async def guess(number: int) -> int:
            body = {"email": f"spray-{number}@example.com", "password": "Password1!"}
            return (await client.post("/token?grant_type=password", json=body)).status_code

        answers = [
            status
            for start in range(0, 620, 20)
            for status in await asyncio.gather(*map(guess, range(start, start + 20)))
        ]
    assert set(answers[:600]) == {400}
    assert set(answers[600:]) == {LIMITED}
