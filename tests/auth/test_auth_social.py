"""Sign-in with Google, Facebook, GitHub and Apple, against a provider of the test's own."""

import re
from collections.abc import Callable
from html import unescape
from secrets import token_hex
from typing import Any

import httpx
import pytest
from supabase import Client
from supabase_auth.errors import AuthApiError

from tests.auth.accounts import (
    WELCOME,
    access_token,
    claims_of,
    member,
    new_account,
)
from tests.auth.conftest import PROVIDERS
from tests.auth.openid_provider import Provider
from tests.support import Stack

SUBMIT = re.compile(r"<input name='(\w+)' value='([^']*)'>")


def person(**changes: Any) -> dict[str, Any]:
    """Somebody with an account at the provider."""
    name = token_hex(5)
    email = f"{name}@example.com"
    return {"sub": name, "email": email, "email_verified": True, "name": "Asha", **changes}


def start(client: Client, provider: str) -> str:
    """Where the client sends the browser."""
    answer = client.auth.sign_in_with_oauth(
        {"provider": provider, "options": {"redirect_to": WELCOME}}  # type: ignore[typeddict-item]  # one of four
    )
    return str(answer.url)


def browse(address: str) -> httpx.URL:
    """What a browser does from there until it is back at the front end."""
    with httpx.Client(timeout=30) as browser:
        consent = browser.get(address)
        assert consent.status_code == httpx.codes.FOUND, consent.text
        answer = browser.get(consent.headers["location"])
        if answer.has_redirect_location:
            back = browser.get(answer.headers["location"])
        else:
            action = re.search("action='([^']+)'", answer.text)
            assert action is not None, answer.text
            fields = {name: unescape(value) for name, value in SUBMIT.findall(answer.text)}
            back = browser.post(action.group(1), data=fields)
        return httpx.URL(back.headers["location"])


def sign_in(stack: Stack, provider: str) -> tuple[Client, httpx.URL]:
    """A client that went to the provider and back, and where it came back."""
    client = stack.supabase()
    target = browse(start(client, provider))
    if "code" in target.params:
        client.auth.exchange_code_for_session({"auth_code": target.params["code"]})
    return client, target


@pytest.mark.parametrize("name", PROVIDERS)
def test_somebody_new_gets_an_account_and_the_seeds_token(
    social_stack: Stack, provider: Provider, name: str
) -> None:
    provider.account = person()
    client, target = sign_in(social_stack, name)
    assert str(target).startswith(f"{WELCOME}?code=")
    claims = claims_of(access_token(client), social_stack, "oauth")
    assert claims["email"] == provider.account["email"]
    assert claims["app_metadata"] == {"provider": name, "providers": [name]}
    assert claims["user_metadata"]["full_name"] == "Asha"
    assert client.table("profiles").select("username").execute().data

    again, _ = sign_in(social_stack, name)
    repeated = claims_of(access_token(again), social_stack, "oauth")
    assert repeated["sub"] == claims["sub"]
    again.auth.refresh_session()
    assert claims_of(access_token(again), social_stack, "oauth")["sub"] == claims["sub"]


def test_apple_tells_the_name_beside_the_code(social_stack: Stack, provider: Provider) -> None:
    provider.account = person(apple_name="आशा")
    del provider.account["name"]
    client, _ = sign_in(social_stack, "apple")
    claims = claims_of(access_token(client), social_stack, "oauth")
    assert claims["user_metadata"]["full_name"] == "आशा"


def test_a_client_without_pkce_gets_its_session_in_the_fragment(
    social_stack: Stack, provider: Provider
) -> None:
    provider.account = person()
    query = {"provider": "google", "redirect_to": WELCOME}
    address = httpx.URL(f"{social_stack.supabase_url}/auth/v1/authorize", params=query)
    values = httpx.QueryParams(browse(str(address)).fragment)
    claims = claims_of(values["access_token"], social_stack, "oauth")
    assert claims["email"] == provider.account["email"]


def test_a_verified_address_leads_to_the_account_that_has_it(
    social_stack: Stack, provider: Provider
) -> None:
    asha = member(social_stack)
    owner = claims_of(access_token(asha.client), social_stack, "email/signup")
    provider.account = person(email=asha.email.upper())
    client, _ = sign_in(social_stack, "google")
    claims = claims_of(access_token(client), social_stack, "oauth")
    assert claims["sub"] == owner["sub"]
    assert claims["username"] == asha.username
    assert claims["app_metadata"]["providers"] == ["email", "google"]
    asha.sign_in()  # the password still works


def test_an_unverified_address_leads_into_nobodys_account(
    social_stack: Stack, provider: Provider
) -> None:
    asha = member(social_stack)
    provider.account = person(email=asha.email, email_verified=False)
    _, target = sign_in(social_stack, "github")
    assert target.params["error_code"] == "provider_email_needs_verification"
    assert asha.mailbox.is_empty()
    providers = claims_of(access_token(asha.sign_in()), social_stack, "password")["app_metadata"]
    assert providers["providers"] == ["email"]


def test_somebody_new_with_an_unverified_address_confirms_it_by_mail(
    social_stack: Stack, provider: Provider
) -> None:
    new = new_account(social_stack)
    provider.account = person(email=new.email, email_verified=False)
    _, target = sign_in(social_stack, "google")
    assert target.params["error_code"] == "provider_email_needs_verification"
    new.mailbox.next().follow()
    client, _ = sign_in(social_stack, "google")
    assert claims_of(access_token(client), social_stack, "oauth")["email"] == new.email


@pytest.mark.parametrize("name", ["google", "apple"])
def test_an_address_with_an_encoded_word_makes_no_account(
    social_stack: Stack, provider: Provider, name: str
) -> None:
    provider.account = person(email="=?utf-8?q?x=0d=0aBcc=3a_y=40evil.example?=@example.com")
    _, target = sign_in(social_stack, name)
    assert target.params["error_description"].startswith("Error getting user email")


def test_whoever_registered_the_address_of_another_first_is_locked_out(
    social_stack: Stack, provider: Provider
) -> None:
    thief = new_account(social_stack)
    thief.sign_up()
    provider.account = person(email=thief.email)
    sign_in(social_stack, "google")
    with pytest.raises(AuthApiError, match="Invalid login credentials"):
        thief.sign_in()


def test_consent_refused_comes_back_as_an_error(social_stack: Stack, provider: Provider) -> None:
    provider.account, provider.consents = person(), False
    for name in ("google", "apple"):
        _, target = sign_in(social_stack, name)
        assert (target.params["error"], target.host) == ("access_denied", "127.0.0.1")
        assert target.params["error_description"] == "The user said no"


def callback(stack: Stack, **query: str) -> httpx.URL:
    """Where the browser goes that calls the callback with this."""
    answer = httpx.get(f"{stack.supabase_url}/auth/v1/callback", params=query)
    return httpx.URL(answer.headers["location"])


def test_a_callback_nobody_asked_for_is_refused(social_stack: Stack, provider: Provider) -> None:
    provider.account = person()
    unknown = "01234567-89ab-4cde-8f01-23456789abcd"
    for state in ("", "nonsense", unknown):
        target = callback(social_stack, code="x", state=state)
        assert target.params["error_code"] in {"bad_oauth_state", "bad_oauth_callback"}


def test_a_provider_code_and_its_state_are_good_once(
    social_stack: Stack, provider: Provider
) -> None:
    provider.account = person()
    client = social_stack.supabase()
    consent = httpx.get(start(client, "google")).headers["location"]
    back = httpx.URL(httpx.get(consent).headers["location"])
    query = dict(back.params)
    target = callback(social_stack, **query)
    assert "code" in target.params
    replay = callback(social_stack, **query)
    assert replay.params["error_code"] == "flow_state_already_used"
    client.auth.exchange_code_for_session({"auth_code": target.params["code"]})
    with pytest.raises(AuthApiError):
        client.auth.exchange_code_for_session(
            {"auth_code": target.params["code"], "code_verifier": "x" * 43}
        )


def test_a_code_the_provider_did_not_issue_is_refused(
    social_stack: Stack, provider: Provider
) -> None:
    provider.account = person()
    consent = httpx.URL(httpx.get(start(social_stack.supabase(), "google")).headers["location"])
    target = callback(social_stack, code="made up", state=consent.params["state"])
    assert target.params["error"] == "server_error"


def of_another_audience(provider: Provider) -> None:
    provider.audience = "another-app"


def of_another_issuer(provider: Provider) -> None:
    provider.issuer = "https://evil.example"


@pytest.mark.parametrize("spoil", [of_another_audience, of_another_issuer])
def test_an_identity_token_meant_for_others_is_refused(
    social_stack: Stack, provider: Provider, spoil: Callable[[Provider], None]
) -> None:
    provider.account = person()
    spoil(provider)
    _, target = sign_in(social_stack, "google")
    assert target.params["error"] == "server_error"


def test_the_browser_is_not_sent_to_a_site_that_is_not_allowed(
    social_stack: Stack, provider: Provider
) -> None:
    provider.account = person()
    query = {"provider": "google", "redirect_to": "https://evil.example/"}
    address = httpx.URL(f"{social_stack.supabase_url}/auth/v1/authorize", params=query)
    assert browse(str(address)).host == "127.0.0.1"


def test_providers_are_off_until_the_environment_has_their_secrets(
    stack: Stack, social_stack: Stack
) -> None:
    def shown(of: Stack) -> set[str]:
        headers = {"apikey": of.publishable_key}
        external = httpx.get(f"{of.supabase_url}/auth/v1/settings", headers=headers).json()
        return {name for name in PROVIDERS if external["external"][name]}

    assert shown(stack) == set()
    assert shown(social_stack) == set(PROVIDERS)
    query = {"provider": "google", "apikey": stack.publishable_key}
    answer = httpx.get(f"{stack.supabase_url}/auth/v1/authorize", params=query)
    assert answer.status_code == httpx.codes.BAD_REQUEST
    assert "not enabled" in answer.json()["msg"]
