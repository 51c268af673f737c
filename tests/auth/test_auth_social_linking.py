"""Accounts are linked by addresses that a provider has verified, and by no others."""

import httpx
import pytest

from tests.auth.accounts import access_token, claims_of, member, new_account
from tests.auth.openid_provider import Provider
from tests.auth.test_auth_social import person, sign_in
from tests.support import Stack


def subject(stack: Stack, provider: str) -> str:
    """Return the id of the account that a sign-in with the provider leads to."""
    client, target = sign_in(stack, provider)
    assert "code" in target.params, target
    return str(claims_of(access_token(client), stack, "oauth")["sub"])


def attacker_claiming(
    stack: Stack, provider: Provider, victim: str
) -> tuple[str, dict[str, object]]:
    """Confirm an account by GitHub, then name the victim's address there, unverified."""
    attacker = person()
    provider.account = attacker
    account = subject(stack, "github")
    claim = {**attacker, "email": victim, "email_verified": False}
    claim["other_emails"] = {attacker["email"]: True}
    provider.account = claim
    assert subject(stack, "github") == account
    return account, claim


def test_an_unverified_claim_of_an_attacker_does_not_catch_a_new_users_sign_in(
    social_stack: Stack, provider: Provider
) -> None:
    victim = person()
    account, _ = attacker_claiming(social_stack, provider, victim["email"])
    provider.account = victim
    assert subject(social_stack, "google") != account


def test_an_unverified_claim_of_an_attacker_does_not_catch_a_members_sign_in(
    social_stack: Stack, provider: Provider
) -> None:
    asha = member(social_stack)
    owner = claims_of(access_token(asha.client), social_stack, "email/signup")["sub"]
    account, claim = attacker_claiming(social_stack, provider, asha.email)
    provider.account = person(email=asha.email)
    assert subject(social_stack, "google") == owner
    provider.account = claim
    assert subject(social_stack, "github") == account


@pytest.mark.parametrize("order", ["claim first", "member first"])
def test_a_claim_that_was_never_confirmed_does_not_keep_a_member_from_signing_in(
    social_stack: Stack, provider: Provider, order: str
) -> None:
    asha = member(social_stack)
    provider.account = person(email=asha.email)
    owner = claims_of(access_token(asha.client), social_stack, "email/signup")["sub"]
    if order == "member first":
        assert subject(social_stack, "google") == owner
    google = provider.account
    provider.account = person(email=asha.email, email_verified=False)
    _, target = sign_in(social_stack, "github")
    assert target.params["error_code"] == "provider_email_needs_verification"
    provider.account = google
    assert subject(social_stack, "google") == owner


def test_an_address_claimed_unverified_is_not_confirmed_by_another_verified_one(
    social_stack: Stack, provider: Provider
) -> None:
    victim, attacker = person(), person()
    provider.account = {**attacker, "email": victim["email"], "email_verified": False}
    _, target = sign_in(social_stack, "github")
    assert target.params["error_code"] == "provider_email_needs_verification"
    provider.account = attacker
    client, _ = sign_in(social_stack, "github")
    claims = claims_of(access_token(client), social_stack, "oauth")
    assert claims["email"] == attacker["email"]
    provider.account = victim
    assert subject(social_stack, "google") != claims["sub"]


@pytest.mark.parametrize("is_known", [True, False])
def test_a_verified_second_address_does_not_vouch_for_an_unverified_first(
    social_stack: Stack, provider: Provider, is_known: bool
) -> None:
    victim, attacker = new_account(social_stack), person()
    if is_known:
        victim = member(social_stack)
    others = {attacker["email"]: True}
    provider.account = {
        **attacker,
        "email": victim.email,
        "email_verified": False,
        "other_emails": others,
    }
    client, target = sign_in(social_stack, "github")
    if "code" in target.params:
        assert claims_of(access_token(client), social_stack, "oauth")["email"] == attacker["email"]
    else:
        assert target.params["error_code"] == "provider_email_needs_verification"


def test_the_address_that_a_member_gave_up_leads_to_another_account(
    social_stack: Stack, provider: Provider
) -> None:
    asha, later = member(social_stack), new_account(social_stack)
    owner = claims_of(access_token(asha.client), social_stack, "email/signup")["sub"]
    former = asha.email
    asha.client.auth.update_user({"email": later.email})
    for mailbox in (asha.mailbox, later.mailbox):
        assert httpx.get(mailbox.next().link).is_redirect
    provider.account = person(email=former)
    assert subject(social_stack, "google") != owner
