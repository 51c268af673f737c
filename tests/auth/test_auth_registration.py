"""Registering, confirming the address, and signing in without a password, through supabase-py."""

from hashlib import sha256
from secrets import token_hex

import httpx
import pytest
from supabase_auth import UserIdentity
from supabase_auth.errors import AuthApiError, AuthWeakPasswordError

from tests.auth.accounts import (
    PASSWORD,
    WELCOME,
    access_token,
    claims_of,
    member,
    new_account,
    pause_between_mails,
)
from tests.support import Stack


def test_the_link_in_the_mail_gives_the_client_that_asked_a_code_for_a_session(
    stack: Stack,
) -> None:
    asha = new_account(stack)
    asha.sign_up(redirect_to=WELCOME)
    target = asha.mailbox.next().follow()
    assert str(target).startswith(f"{WELCOME}?code=")
    asha.client.auth.exchange_code_for_session({"auth_code": target.params["code"]})
    claims = claims_of(access_token(asha.client), stack, "email/signup")
    assert (claims["email"], claims["username"]) == (asha.email, asha.username)


def test_a_code_is_exchanged_once_and_only_by_the_client_that_asked(stack: Stack) -> None:
    asha = new_account(stack)
    asha.sign_up()
    code = asha.mailbox.next().follow().params["code"]
    foreign = {"auth_code": code, "code_verifier": "x" * 56}
    with pytest.raises(AuthApiError, match="code challenge does not match"):
        stack.supabase().auth.exchange_code_for_session(foreign)  # type: ignore[arg-type]  # a dict
    asha.client.auth.exchange_code_for_session({"auth_code": code})
    with pytest.raises(AuthApiError, match="flow state"):
        stack.supabase().auth.exchange_code_for_session(foreign)  # type: ignore[arg-type]  # a dict


def test_the_six_digits_of_the_mail_confirm_an_address_once(stack: Stack) -> None:
    bela = new_account(stack)
    bela.sign_up()
    code = bela.mailbox.next().code
    wrong = str((int(code) + 1) % 1_000_000).zfill(6)
    with pytest.raises(AuthApiError, match="invalid or has expired"):
        bela.client.auth.verify_otp({"email": bela.email, "token": wrong, "type": "signup"})
    bela.client.auth.verify_otp({"email": bela.email, "token": code, "type": "signup"})
    claims_of(access_token(bela.client), stack, "otp")
    with pytest.raises(AuthApiError, match="invalid or has expired"):
        bela.client.auth.verify_otp({"email": bela.email, "token": code, "type": "signup"})


async def test_a_code_older_than_an_hour_is_refused(stack: Stack) -> None:
    bela = new_account(stack)
    bela.sign_up()
    code = bela.mailbox.next().code
    await stack.sql(
        "update auth.users set confirmation_sent_at = now() - interval '61 minutes'"
        " where email = $1",
        bela.email,
    )
    with pytest.raises(AuthApiError, match="invalid or has expired"):
        bela.client.auth.verify_otp({"email": bela.email, "token": code, "type": "email"})


def test_nobody_signs_in_before_the_address_is_confirmed(stack: Stack) -> None:
    chitra = new_account(stack)
    chitra.sign_up()
    with pytest.raises(AuthApiError, match="Email not confirmed"):
        chitra.sign_in()


def test_the_mail_is_sent_again_on_demand_and_the_old_one_stops_working(stack: Stack) -> None:
    chitra = new_account(stack)
    chitra.sign_up()
    first = chitra.mailbox.next()
    with pytest.raises(AuthApiError, match="only request this after"):
        chitra.client.auth.resend({"type": "signup", "email": chitra.email})
    pause_between_mails()
    chitra.client.auth.resend({"type": "signup", "email": chitra.email})
    assert first.follow().params["error_code"] == "otp_expired"
    # Clients send no challenge along with this, so the link ends in a session at once.
    fragment = chitra.mailbox.next().follow().fragment
    claims_of(httpx.QueryParams(fragment)["access_token"], stack, "otp")


def test_registering_a_taken_address_looks_like_registering_a_new_one(stack: Stack) -> None:
    deepa, nobody = member(stack), new_account(stack)

    def shape(email: str) -> tuple[set[str], list[UserIdentity]]:
        answer = stack.supabase().auth.sign_up(
            {"email": email, "password": PASSWORD, "options": {"data": {"username": "x"}}}
        )
        assert answer.user is not None
        assert answer.session is None
        assert answer.user.email == email
        known = {name for name, value in answer.user if value not in (None, [], {}, "")}
        return known - {"identities", "user_metadata"}, answer.user.identities or []

    taken, identities = shape(deepa.email)
    assert taken == shape(nobody.email)[0]
    assert identities == []
    assert deepa.mailbox.is_empty()


def test_passwords_are_eight_characters_to_seventy_two_bytes(stack: Stack) -> None:
    esha = new_account(stack)
    esha.password = "1234567"
    with pytest.raises(AuthWeakPasswordError, match="at least 8"):
        esha.sign_up()
    esha.password = "क" * 25  # 75 bytes; the rest would count for nothing
    with pytest.raises(AuthApiError, match="longer than 72 bytes"):
        esha.sign_up()
    esha.password = "क" * 24
    esha.sign_up()
    esha.confirm()
    esha.sign_in()


def test_a_magic_link_signs_a_member_in(stack: Stack) -> None:
    farah = member(stack)
    client = stack.supabase()
    client.auth.sign_in_with_otp({"email": farah.email, "options": {"email_redirect_to": WELCOME}})
    code = farah.mailbox.next().follow().params["code"]
    client.auth.exchange_code_for_session({"auth_code": code})
    claims = claims_of(access_token(client), stack, "magiclink")
    assert claims["username"] == farah.username


def test_the_code_beside_a_magic_link_signs_in_too(stack: Stack) -> None:
    farah = member(stack)
    client = stack.supabase()
    client.auth.sign_in_with_otp({"email": farah.email})
    code = farah.mailbox.next().code
    client.auth.verify_otp({"email": farah.email, "token": code, "type": "email"})
    claims_of(access_token(client), stack, "otp")


async def test_a_magic_link_makes_an_account_only_once_the_address_is_proved(
    stack: Stack,
) -> None:
    gita = new_account(stack)
    gita.client.auth.sign_in_with_otp(
        {"email": gita.email, "options": {"data": {"username": gita.username}}}
    )
    state = "select confirmed_at, (select count(*) from auth.sessions s where s.user_id = u.id) n"
    (row,) = await stack.sql(f"{state} from auth.users u where email = $1", gita.email)
    assert (row["confirmed_at"], row["n"]) == (None, 0)
    mail = gita.mailbox.next()
    gita.client.auth.verify_otp({"email": gita.email, "token": mail.code, "type": "email"})
    claims = claims_of(access_token(gita.client), stack, "otp")
    assert claims["username"] == gita.username


def test_a_magic_link_makes_no_account_when_told_not_to(stack: Stack) -> None:
    stranger = f"stranger-{token_hex(4)}@example.com"
    with pytest.raises(AuthApiError, match="Signups not allowed"):
        stack.supabase().auth.sign_in_with_otp(
            {"email": stranger, "options": {"should_create_user": False}}
        )


def test_a_link_leads_to_no_site_that_is_not_allowed(stack: Stack) -> None:
    hema = new_account(stack)
    hema.sign_up(redirect_to="https://evil.example/")
    assert hema.mailbox.next().follow().host == "127.0.0.1"


def test_guessing_is_stopped_for_the_address_that_is_guessed_at(stack: Stack) -> None:
    iris, jaya = member(stack), member(stack)
    iris.password = "not the password"
    errors = set()
    for _ in range(40):
        with pytest.raises(AuthApiError) as caught:
            iris.sign_in()
        errors.add(caught.value.code)
    assert errors == {"invalid_credentials", "over_request_rate_limit"}
    jaya.sign_in()


def test_the_link_of_a_mail_cannot_be_made_from_guesses_of_its_code(stack: Stack) -> None:
    hema = new_account(stack)
    hema.sign_up()
    mail = hema.mailbox.next()
    guess = sha256(f"{hema.email}{mail.code}".encode()).hexdigest()
    for token in (guess, f"pkce_{guess}"):
        link = httpx.URL(mail.link).copy_set_param("token", token)
        assert "error_code=otp_expired" in httpx.get(link).headers["location"]


@pytest.mark.parametrize("odd", [None, 7, [], {}, ["x"], {"x": 1}, True, "constructor", "x" * 999])
def test_odd_values_are_refused_and_not_stumbled_over(stack: Stack, odd: object) -> None:
    names = ("email", "password", "token", "token_hash", "refresh_token", "auth_code")
    body = dict.fromkeys((*names, "code_verifier", "code_challenge", "type", "data"), odd)
    paths = ("signup", "otp", "magiclink", "recover", "resend", "verify", "token?grant_type=pkce")
    grants = ("token?grant_type=password", "token?grant_type=refresh_token")
    for path in paths + grants:
        for changes in ({}, {"email": "odd@example.com", "type": "signup"}):
            answer = httpx.post(
                f"{stack.supabase_url}/auth/v1/{path}",
                headers={"apikey": stack.publishable_key},
                json={**body, **changes},
            )
            refused = 400 <= answer.status_code < 500
            assert refused or (odd is None and answer.is_success), (path, answer.text)
    assert httpx.get(
        f"{stack.supabase_url}/auth/v1/verify", params={"type": str(odd), "token": str(odd)}
    ).status_code in {303, 400}
