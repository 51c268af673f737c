"""Auth of the embedded Supabase, through the official client."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import httpx
import jwt
import pytest
from supabase_auth.errors import AuthApiError, AuthWeakPasswordError

if TYPE_CHECKING:
    from tests.local.conftest import Stack

PASSWORD = "correct horse battery"
SITE = "http://127.0.0.1:3000"


def claims_of(token: str, stack: Stack) -> dict[str, Any]:
    claims: dict[str, Any] = jwt.decode(
        token,
        stack.environment["JWT_SECRET"],
        algorithms=["HS256"],
        audience="authenticated",
        issuer=f"{stack.url}/auth/v1",
    )
    return claims


def test_the_link_in_the_mail_confirms_a_user_and_carries_the_hooks_claims(stack: Stack) -> None:
    welcome = f"{SITE}/welcome?first=1"
    _, email = stack.sign_up("asha", welcome)
    mail = stack.mailbox.mails[-1]
    assert (mail["to"], mail["from"]) == (email, "Tyohaarify <hello@tyohaarify.example>")
    link = stack.mailbox.last_link()
    assert link.startswith(f"{stack.url}/auth/v1/verify?")

    answer = httpx.get(link)
    target, _, fragment = answer.headers["location"].partition("#")
    values = dict(httpx.QueryParams(fragment))
    assert (answer.status_code, target) == (httpx.codes.SEE_OTHER, welcome)
    claims = claims_of(values["access_token"], stack)
    assert (claims["username"], claims["permissions"]) == ("asha", ["cards.create"])
    assert (claims["role"], claims["email"], claims["aal"]) == ("authenticated", email, "aal1")
    assert claims["exp"] - claims["iat"] == int(values["expires_in"])
    assert claims["user_metadata"]["username"] == "asha"
    assert {"sub", "session_id", "app_metadata", "is_anonymous"} <= claims.keys()


def test_a_redirect_to_another_site_is_not_followed(stack: Stack) -> None:
    stack.sign_up("asha", "https://evil.example/")
    location = httpx.get(stack.mailbox.last_link()).headers["location"]
    assert location.startswith(f"{SITE}#")


def test_the_code_in_the_mail_confirms_a_user_too(stack: Stack) -> None:
    client, email = stack.sign_up("bela")
    code = re.search(r"\b\d{6}\b", stack.mailbox.last_text("plain"))
    assert code is not None
    answer = client.auth.verify_otp({"email": email, "token": code.group(), "type": "signup"})
    assert answer.session is not None
    claims = claims_of(answer.session.access_token, stack)
    assert (claims["username"], claims["method"]) == ("bela", "otp")


def test_an_unconfirmed_user_cannot_sign_in(stack: Stack) -> None:
    client, email = stack.sign_up("chitra")
    with pytest.raises(AuthApiError, match="Email not confirmed"):
        client.auth.sign_in_with_password({"email": email, "password": PASSWORD})


def test_a_short_password_is_refused(stack: Stack) -> None:
    with pytest.raises(AuthWeakPasswordError, match="at least 8"):
        stack.client().auth.sign_up({"email": "short@example.com", "password": "1234567"})


def test_a_password_gives_a_token_that_lite_and_postgres_accept(stack: Stack) -> None:
    client = stack.signed_in("deepa")
    session = client.auth.get_session()
    assert session is not None
    claims = claims_of(session.access_token, stack)
    assert (claims["username"], claims["method"]) == ("deepa", "password")
    user = client.auth.get_user()
    assert user is not None
    assert user.user.id == claims["sub"]
    rows = client.table("members").select("username").execute().data
    assert rows == [{"username": "deepa"}]  # the trigger read jsonb metadata


def test_a_refresh_rotates_the_token_and_asks_the_hook_again(stack: Stack) -> None:
    client = stack.signed_in("esha")
    before = client.auth.get_session()
    assert before is not None
    rename = "update public.members set username = 'esha2' where id = :'id'"
    stack.cluster.query(rename, id=before.user.id)
    after = client.auth.refresh_session().session
    assert after is not None
    claims = claims_of(after.access_token, stack)
    assert (claims["username"], claims["method"]) == ("esha2", "token_refresh")
    assert after.refresh_token != before.refresh_token
    revoked = "select revoked from auth.refresh_tokens where token = :'token'"
    assert stack.cluster.query(revoked, token=before.refresh_token) == "t"


def test_the_hook_can_refuse_a_token(stack: Stack) -> None:
    _, email = stack.sign_up("barred")
    location = httpx.get(stack.mailbox.last_link()).headers["location"]
    assert "access_token" not in location
    assert "You+are+barred" in location
    with pytest.raises(AuthApiError, match="You are barred"):
        stack.client().auth.sign_in_with_password({"email": email, "password": PASSWORD})


def test_sign_out_ends_the_session(stack: Stack) -> None:
    client = stack.signed_in("farah")
    session = client.auth.get_session()
    assert session is not None
    client.auth.sign_out()
    headers = {"apikey": stack.public_key, "authorization": f"Bearer {session.access_token}"}
    assert httpx.get(f"{stack.url}/auth/v1/user", headers=headers).status_code == 403


def test_a_recovery_mail_lets_a_user_set_a_new_password(stack: Stack) -> None:
    client = stack.signed_in("gita")
    user = client.auth.get_user()
    assert user is not None
    email = user.user.email
    assert email is not None
    stack.client().auth.reset_password_for_email(email, {"redirect_to": f"{SITE}/new-password"})
    location = httpx.get(stack.mailbox.last_link()).headers["location"]
    assert location.startswith(f"{SITE}/new-password#")
    values = dict(httpx.QueryParams(location.partition("#")[2]))
    assert values["type"] == "recovery"
    recovering = stack.client()
    recovering.auth.set_session(values["access_token"], values["refresh_token"])
    recovering.auth.update_user({"password": "another long one"})
    answer = stack.client().auth.sign_in_with_password(
        {"email": email, "password": "another long one"}
    )
    assert answer.session is not None
