"""An address that several people register: only its owner gets the account."""

import asyncio
from typing import Any

import httpx
import pytest
from supabase_auth.errors import AuthApiError

from tests.auth.accounts import Account, claims_of, new_account, pause_between_mails
from tests.auth.guesses import attacker
from tests.auth.openid_provider import Provider
from tests.auth.test_auth_social import person, sign_in
from tests.support import Stack

STOLEN = "the attacker's password"


def registered_by_attacker(stack: Stack) -> tuple[Account, Account]:
    """A victim whose address an attacker has just registered, and the attacker."""
    victim = new_account(stack)
    thief = new_account(stack, first_name="Thief")
    thief.email, thief.mailbox, thief.password = victim.email, victim.mailbox, STOLEN
    thief.sign_up()
    return victim, thief


def assert_locked_out(thief: Account) -> None:
    with pytest.raises(AuthApiError, match="Invalid login credentials"):
        thief.sign_in()


async def profile_of(stack: Stack, account: Account) -> dict[str, Any]:
    rows = await stack.sql(
        "select p.username, p.first_name, u.raw_user_meta_data as data from public.profiles p"
        " join auth.users u on u.id = p.id where u.email = $1",
        account.email,
    )
    assert len(rows) == 1
    return dict(rows[0])


async def assert_nothing_of_attacker(stack: Stack, thief: Account) -> None:
    assert_locked_out(thief)
    profile = await profile_of(stack, thief)
    assert profile["username"] != thief.username
    assert profile["first_name"] is None
    assert "Thief" not in profile["data"]
    assert thief.username not in profile["data"]


async def test_the_owner_who_registers_later_keeps_their_own_password_and_names(
    stack: Stack,
) -> None:
    victim, thief = registered_by_attacker(stack)
    earlier = victim.mailbox.next()
    pause_between_mails()
    victim.sign_up()
    assert earlier.follow().params["error_code"] == "otp_expired"
    victim.confirm()
    await assert_nothing_of_attacker(stack, thief)
    claims = claims_of(str(victim.sign_in().auth.get_session().access_token), stack, "password")  # type: ignore[union-attr]  # signed in
    assert claims["username"] == victim.username


async def test_an_attacker_who_registers_between_registration_and_click_gets_nothing(
    stack: Stack,
) -> None:
    victim = new_account(stack)
    victim.sign_up()
    own = victim.mailbox.next()
    pause_between_mails()
    thief = new_account(stack)
    thief.email, thief.password = victim.email, STOLEN
    thief.sign_up()
    own.follow()
    assert_locked_out(thief)
    code = victim.mailbox.next().follow().params["code"]
    with pytest.raises(AuthApiError, match="code challenge does not match"):
        victim.client.auth.exchange_code_for_session({"auth_code": code})
    assert_locked_out(thief)
    victim.client.auth.reset_password_for_email(victim.email)
    victim.confirm()
    victim.client.auth.update_user({"password": victim.password})
    assert_locked_out(thief)
    victim.sign_in()


@pytest.mark.parametrize("first", ["attacker", "victim"])
async def test_the_digits_give_a_session_in_which_the_password_is_set(
    stack: Stack, first: str
) -> None:
    victim, thief = new_account(stack), new_account(stack)
    thief.email, thief.password = victim.email, STOLEN
    for account in (thief, victim) if first == "attacker" else (victim, thief):
        account.sign_up()
        code = victim.mailbox.next().code
        pause_between_mails()
    victim.client.auth.verify_otp({"email": victim.email, "token": code, "type": "email"})
    assert_locked_out(thief)
    victim.client.auth.update_user({"password": victim.password})
    victim.sign_in()
    assert_locked_out(thief)


async def test_a_magic_link_ends_the_password_that_was_registered_before(stack: Stack) -> None:
    victim, thief = registered_by_attacker(stack)
    victim.mailbox.next()
    pause_between_mails()
    victim.client.auth.sign_in_with_otp({"email": victim.email})
    code = victim.mailbox.next().code
    victim.client.auth.verify_otp({"email": victim.email, "token": code, "type": "email"})
    await assert_nothing_of_attacker(stack, thief)


@pytest.mark.parametrize("by_link", [True, False])
async def test_a_recovery_ends_the_password_even_when_no_other_is_set(
    stack: Stack, *, by_link: bool
) -> None:
    victim, thief = registered_by_attacker(stack)
    earlier = victim.mailbox.next()
    victim.client.auth.reset_password_for_email(victim.email)
    mail = victim.mailbox.next()
    if by_link:
        code = mail.follow().params["code"]
        victim.client.auth.exchange_code_for_session({"auth_code": code})
    else:
        proof: Any = {"email": victim.email, "token": mail.code, "type": "recovery"}
        victim.client.auth.verify_otp(proof)
    await assert_nothing_of_attacker(stack, thief)
    assert earlier.follow().params["error_code"] == "otp_expired"
    victim.client.auth.update_user({"password": victim.password})
    victim.sign_in()


async def test_a_provider_ends_all_that_was_registered_before(
    social_stack: Stack, provider: Provider
) -> None:
    victim, thief = registered_by_attacker(social_stack)
    earlier = victim.mailbox.next()
    provider.account = person(email=victim.email)
    del provider.account["name"]
    sign_in(social_stack, "google")
    await assert_nothing_of_attacker(social_stack, thief)
    assert earlier.follow().params["error_code"] == "otp_expired"


async def test_a_registration_ends_an_unproved_identity_of_a_provider(
    social_stack: Stack, provider: Provider
) -> None:
    victim = new_account(social_stack)
    provider.account = person(email=victim.email, email_verified=False)
    sign_in(social_stack, "github")
    victim.mailbox.next()
    pause_between_mails()
    victim.sign_up()
    victim.confirm()
    _, target = sign_in(social_stack, "github")
    assert target.params["error_code"] == "provider_email_needs_verification"


def test_the_api_locks_the_earlier_registration_out(stack: Stack, unlimited: str) -> None:
    victim = new_account(stack)

    def post(path: str, **body: str) -> httpx.Response:
        return httpx.post(f"{unlimited}/api/v1/auth/{path}", json=body, timeout=30)

    assert post("register", email=victim.email, password=STOLEN).status_code == 202
    victim.mailbox.next()
    pause_between_mails()
    assert post("register", email=victim.email, password=victim.password).status_code == 202
    code = victim.mailbox.next().code
    session = post("verify-email", email=victim.email, token=code)
    assert session.status_code == 200, session.text
    assert post("login", email=victim.email, password=STOLEN).status_code == 401


async def test_ten_registrations_at_once_make_one_account(stack: Stack) -> None:
    victim = new_account(stack)
    async with attacker(stack).client() as client:

        async def register(number: int) -> int:
            body = {"email": victim.email, "password": f"password {number}"}
            return (await client.post("/signup", json=body)).status_code

        answers = await asyncio.gather(*map(register, range(10)))
    assert set(answers) == {200, 429}
    await profile_of(stack, victim)


async def test_a_confirmed_account_is_never_replaced(stack: Stack) -> None:
    victim, thief = registered_by_attacker(stack)
    victim.mailbox.next()
    pause_between_mails()
    victim.sign_up()
    link = victim.mailbox.next().link
    pause_between_mails()
    async with attacker(stack).client() as client:
        body = {"email": victim.email, "password": STOLEN}
        again = asyncio.gather(*(client.post("/signup", json=body) for _ in range(5)))
        answer = await client.get(link)
        await again
    if "?code=" in answer.headers["location"]:  # the click came first
        code = httpx.URL(answer.headers["location"]).params["code"]
        victim.client.auth.exchange_code_for_session({"auth_code": code})
        victim.sign_in()
    assert_locked_out(thief)


async def test_registering_a_confirmed_address_again_changes_nothing(stack: Stack) -> None:
    victim = new_account(stack)
    victim.sign_up()
    victim.confirm()
    before = await profile_of(stack, victim)
    thief = new_account(stack, first_name="Thief")
    thief.email, thief.password = victim.email, STOLEN
    thief.sign_up()
    assert_locked_out(thief)
    victim.sign_in()
    assert await profile_of(stack, victim) == before


def test_the_same_password_sent_twice_counts_after_confirming(stack: Stack) -> None:
    account = new_account(stack)
    account.sign_up()
    with pytest.raises(AuthApiError, match="security purposes"):
        account.sign_up()  # a second click
    pause_between_mails()
    account.sign_up()
    account.mailbox.next()
    code = account.mailbox.next().code
    account.client.auth.verify_otp({"email": account.email, "token": code, "type": "signup"})
    account.sign_in()
