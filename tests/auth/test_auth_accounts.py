"""What people do with an account they have: passwords, addresses, profile, language."""

import httpx
import pytest
from supabase_auth.errors import AuthApiError

from tests.auth.accounts import (
    WELCOME,
    Account,
    access_token,
    claims_of,
    member,
    new_account,
    pause_between_mails,
    refresh_token,
)
from tests.support import Stack

NEW_PASSWORD = "another long one"


def test_a_forgotten_password_is_reset_through_the_mailbox(stack: Stack) -> None:
    asha = member(stack)
    client = stack.supabase()
    client.auth.reset_password_for_email(asha.email, {"redirect_to": WELCOME})
    mail = asha.mailbox.next()
    client.auth.exchange_code_for_session({"auth_code": mail.follow().params["code"]})
    claims_of(access_token(client), stack, "recovery")
    client.auth.update_user({"password": NEW_PASSWORD})
    assert asha.mailbox.next().subject == "Your password was changed"
    with pytest.raises(AuthApiError, match="Invalid login credentials"):
        asha.sign_in()
    asha.password = NEW_PASSWORD
    asha.sign_in()
    assert mail.follow().params["error_code"] == "otp_expired"


def test_asking_for_a_reset_tells_nobody_who_has_an_account(stack: Stack) -> None:
    stranger = new_account(stack)
    stranger.client.auth.reset_password_for_email(stranger.email)
    assert stranger.mailbox.is_empty()


def test_a_new_password_signs_out_everywhere_else(stack: Stack) -> None:
    asha = member(stack)
    here, there = asha.sign_in(), asha.sign_in()
    here.auth.update_user({"password": NEW_PASSWORD})
    with pytest.raises(AuthApiError, match="Refresh Token Not Found"):
        there.auth.refresh_session()
    here.auth.refresh_session()


async def grow_old(stack: Stack, account: Account) -> None:
    """Makes the account's sessions two days old."""
    await stack.sql(
        "update auth.sessions set created_at = now() - interval '2 days' where user_id ="
        " (select id from auth.users where email = $1)",
        account.email,
    )


async def test_in_an_old_session_a_new_password_needs_a_code_from_the_mailbox(
    stack: Stack,
) -> None:
    asha = member(stack)
    client = asha.sign_in()
    await grow_old(stack, asha)
    with pytest.raises(AuthApiError, match="requires reauthentication"):
        client.auth.update_user({"password": NEW_PASSWORD})
    client.auth.reauthenticate()
    mail = asha.mailbox.next()
    assert not any("verify" in link for link in mail.links)
    with pytest.raises(AuthApiError, match="Nonce"):
        client.auth.update_user({"password": NEW_PASSWORD, "nonce": "000000"})
    client.auth.update_user({"password": NEW_PASSWORD, "nonce": mail.code})
    with pytest.raises(AuthApiError, match="Nonce"):
        client.auth.update_user({"password": "yet another one", "nonce": mail.code})


def test_the_same_password_again_is_refused(stack: Stack) -> None:
    asha = member(stack)
    with pytest.raises(AuthApiError, match="should be different"):
        asha.sign_in().auth.update_user({"password": asha.password})


@pytest.mark.parametrize("old_first", [True, False])
def test_an_address_changes_once_both_mailboxes_agree(stack: Stack, *, old_first: bool) -> None:
    asha, new = member(stack), new_account(stack)
    client = asha.sign_in()
    client.auth.update_user({"email": new.email}, {"email_redirect_to": WELCOME})
    old_mail, new_mail = asha.mailbox.next(), new.mailbox.next()
    assert old_mail.subject == new_mail.subject == "Confirm your change of e-mail address"
    assert old_mail.code != new_mail.code
    first, second = (old_mail, new_mail) if old_first else (new_mail, old_mail)
    assert "proceed to confirm link sent to the other email" in str(
        first.follow().params["message"]
    )
    user = client.auth.get_user()
    assert user is not None
    assert (user.user.email, user.user.new_email) == (asha.email, new.email)
    assert first.follow().params["error_code"] == "otp_expired"
    client.auth.exchange_code_for_session({"auth_code": second.follow().params["code"]})
    claims = claims_of(access_token(client), stack, "email_change")
    assert claims["email"] == new.email
    asha.email = new.email
    asha.sign_in()


def test_an_address_changes_by_the_two_codes_too(stack: Stack) -> None:
    asha, new = member(stack), new_account(stack)
    client = asha.sign_in()
    client.auth.update_user({"email": new.email})
    for account in (asha, new):
        code = account.mailbox.next().code
        client.auth.verify_otp({"email": account.email, "token": code, "type": "email_change"})
    user = client.auth.get_user()
    assert user is not None
    assert user.user.email == new.email


def test_the_mails_of_an_address_change_are_sent_again_on_demand(stack: Stack) -> None:
    asha, new = member(stack), new_account(stack)
    client = asha.sign_in()
    client.auth.update_user({"email": new.email})
    asha.mailbox.next(), new.mailbox.next()
    pause_between_mails()
    client.auth.resend({"type": "email_change", "email": asha.email})
    for account in (asha, new):
        code = account.mailbox.next().code
        client.auth.verify_otp({"email": account.email, "token": code, "type": "email_change"})
    client.auth.refresh_session()
    assert claims_of(access_token(client), stack, "otp")["email"] == new.email


def test_nobody_moves_to_an_address_somebody_has(stack: Stack) -> None:
    asha, bela = member(stack), member(stack)
    with pytest.raises(AuthApiError, match="already been registered"):
        asha.sign_in().auth.update_user({"email": bela.email})


def test_an_address_taken_in_the_meantime_is_not_taken_over(stack: Stack) -> None:
    asha, new = member(stack), new_account(stack)
    client = asha.sign_in()
    client.auth.update_user({"email": new.email})
    first, second = asha.mailbox.next(), new.mailbox.next()
    new.sign_up()
    new.confirm()
    first.follow()
    assert second.follow().params["error_code"] == "email_exists"
    new.sign_in()


def test_people_read_and_change_their_profile_and_the_next_token_says_so(stack: Stack) -> None:
    asha = member(stack, first_name="आशा", locale="hi")
    client = asha.sign_in()
    user_id = claims_of(access_token(client), stack, "password")["sub"]
    profile = client.table("profiles").select("*").eq("id", user_id).single().execute().data
    assert isinstance(profile, dict)
    assert (profile["username"], profile["first_name"], profile["locale"]) == (
        asha.username,
        "आशा",
        "hi",
    )
    changes = {"username": f"{asha.username}_2", "time_zone": "Asia/Kolkata"}
    client.table("profiles").update(changes).eq("id", user_id).execute()
    client.auth.refresh_session()
    assert claims_of(access_token(client), stack, "password")["username"] == changes["username"]


def test_mails_follow_the_language_of_the_profile(stack: Stack) -> None:
    asha = new_account(stack, locale="hi")
    asha.sign_up()
    assert "पुष्टि" in asha.mailbox.next().subject
    bela = member(stack)
    client = bela.sign_in()
    user_id = claims_of(access_token(client), stack, "password")["sub"]
    client.table("profiles").update({"locale": "hi"}).eq("id", user_id).execute()
    stack.supabase().auth.reset_password_for_email(bela.email)
    mail = bela.mailbox.next()
    assert mail.subject == "अपना पासवर्ड रीसेट करें"
    assert "नया पासवर्ड चुनें" in mail.text


@pytest.mark.parametrize(
    "email",
    ["", "nobody", "a b@example.com", '"><b>x</b>@example.com', "a@b.c,d@e.f", "a@b.c\nx"],
)
def test_what_is_no_address_is_refused(stack: Stack, email: str) -> None:
    for path in ("signup", "otp", "recover"):
        answer = httpx.post(
            f"{stack.supabase_url}/auth/v1/{path}",
            headers={"apikey": stack.publishable_key},
            json={"email": email, "password": NEW_PASSWORD},
        )
        assert 400 <= answer.status_code < 500, answer.text


def test_metadata_gives_nobody_more_rights(stack: Stack) -> None:
    mallory = member(stack, is_admin=True, role="service_role", permissions=["user:write"])
    client = mallory.sign_in()
    client.auth.update_user({"data": {"is_premium": True, "permissions": ["user:write"]}})
    client.auth.refresh_session()
    claims = claims_of(access_token(client), stack, "password")
    assert claims["role"] == "authenticated"
    assert "user:write" not in claims["permissions"]
    assert refresh_token(client)


@pytest.mark.parametrize("odd", [None, 7, [], {"x": 1}, "", "x" * 999])
def test_odd_changes_are_refused_or_change_nothing(stack: Stack, odd: object) -> None:
    asha = member(stack)
    token = access_token(asha.sign_in())
    headers = {"apikey": stack.publishable_key, "authorization": f"Bearer {token}"}
    for name in ("email", "password", "nonce", "data", "code_challenge"):
        answer = httpx.put(f"{stack.supabase_url}/auth/v1/user", headers=headers, json={name: odd})
        assert answer.status_code < 500, (name, answer.text)
    asha.sign_in()
