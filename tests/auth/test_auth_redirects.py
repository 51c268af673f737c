"""The links of e-mails and providers lead to the project's own addresses only."""

import base64
import json
import re
import subprocess
from collections.abc import AsyncIterator
from secrets import token_hex
from typing import Any
from uuid import uuid4

import httpx
import pytest

from local.home import ROOT
from local.packages import NODE
from tests.auth import browsing
from tests.auth.accounts import Account, member, new_account, pause_between_mails
from tests.auth.browsing import Internet, Visit
from tests.auth.openid_provider import Provider
from tests.auth.redirects import ALLOWED, EVIL, REFUSED, SITE, WITH_NUL
from tests.support import Stack

WORST = [rf"http://{EVIL}\@127.0.0.1:3000/", "javascript://127.0.0.1/", "http://127.0.0.1:3001/"]


@pytest.fixture(scope="module")
async def internet(stack: Stack) -> AsyncIterator[Internet]:
    async with browsing.running(stack.supabase_url) as internet:
        yield internet


@pytest.fixture(scope="module")
def owner_of_link(stack: Stack) -> Account:
    return member(stack)


async def fetch(address: str | httpx.URL) -> httpx.Response:
    """What an address answers, its redirect not followed."""
    async with httpx.AsyncClient(timeout=30) as client:
        return await client.get(address)


async def recovery_link(stack: Stack, account: Account, redirect_to: str) -> str:
    """A link such as a recovery e-mail has, without waiting for one e-mail for each address."""
    token = token_hex(16)
    await stack.sql(
        "update auth.users set recovery_token = $2, recovery_sent_at = now() where email = $1",
        account.email,
        token,
    )
    query = {"token": token, "type": "recovery", "redirect_to": redirect_to}
    return str(httpx.URL(f"{stack.supabase_url}/auth/v1/verify", params=query))


def assert_at(visit: Visit, address: str) -> None:
    target, _, fragment = visit.address.partition("#")
    assert target == address
    assert dict(httpx.QueryParams(fragment)).keys() >= {"access_token", "refresh_token", "type"}


@pytest.mark.parametrize("redirect_to", REFUSED, ids=ascii)
async def test_a_browser_carries_the_session_of_a_link_to_the_site_only(
    stack: Stack, internet: Internet, owner_of_link: Account, redirect_to: str
) -> None:
    visit = await internet.open(await recovery_link(stack, owner_of_link, redirect_to))
    assert visit.origins <= {SITE}
    assert visit.hosts == {"127.0.0.1:3000"}
    assert_at(visit, f"{SITE}/")


@pytest.mark.parametrize(("redirect_to", "address"), ALLOWED, ids=ascii)
async def test_a_browser_comes_back_to_an_allowed_address(
    stack: Stack, internet: Internet, owner_of_link: Account, redirect_to: str, address: str
) -> None:
    visit = await internet.open(await recovery_link(stack, owner_of_link, redirect_to))
    assert_at(visit, address)


@pytest.mark.parametrize("redirect_to", WITH_NUL, ids=ascii)
async def test_an_address_with_nul_is_400(
    stack: Stack, owner_of_link: Account, redirect_to: str
) -> None:
    answer = await fetch(await recovery_link(stack, owner_of_link, redirect_to))
    assert (answer.status_code, "location" in answer.headers) == (400, False)


@pytest.mark.parametrize("repeated", [[f"{SITE}/a", WORST[0]], [WORST[0], f"{SITE}/a"]])
async def test_repeated_parameters_do_not_hide_an_address(
    stack: Stack, internet: Internet, owner_of_link: Account, repeated: list[str]
) -> None:
    link = httpx.URL(await recovery_link(stack, owner_of_link, SITE))
    query = httpx.QueryParams(link.query).remove("redirect_to")
    for one in repeated:
        query = query.add("redirect_to", one)
    visit = await internet.open(str(link.copy_with(query=str(query).encode())))
    assert visit.origins == {SITE}


def ask_by_client(account: Account, flow: str, redirect_to: str) -> None:
    """Have Auth send an e-mail as supabase-py does."""
    auth = account.client.auth
    match flow:
        case "recover":
            auth.reset_password_for_email(account.email, {"redirect_to": redirect_to})
        case "magiclink":
            options: Any = {"email_redirect_to": redirect_to}
            auth.sign_in_with_otp({"email": account.email, "options": options})
        case "resend":
            options = {"email_redirect_to": redirect_to}
            auth.resend({"type": "signup", "email": account.email, "options": options})


def ask_by_api(api_url: str, path: str, body: dict[str, str]) -> None:
    """Have the API send an e-mail."""
    answer = httpx.post(f"{api_url}/api/v1/auth/{path}", json=body)
    assert answer.status_code == 202, answer.text


@pytest.mark.parametrize("redirect_to", WORST)
@pytest.mark.parametrize("flow", ["signup", "recover", "magiclink", "resend"])
async def test_every_email_of_auth_leads_to_the_site(
    stack: Stack, internet: Internet, flow: str, redirect_to: str
) -> None:
    account = new_account(stack)
    account.sign_up(redirect_to=redirect_to)
    link = account.mailbox.next().link
    if flow != "signup":
        if flow != "resend":
            account.confirm_by(link)
        pause_between_mails()
        ask_by_client(account, flow, redirect_to)
        link = account.mailbox.next().link
    visit = await internet.open(link)
    assert visit.origins == {SITE}
    assert visit.hosts == {"127.0.0.1:3000"}


@pytest.mark.parametrize("redirect_to", WORST[2:])
async def test_every_email_of_the_api_leads_to_the_site(
    stack: Stack, unlimited: str, internet: Internet, redirect_to: str
) -> None:
    account = new_account(stack)
    body = {"email": account.email, "redirect_to": redirect_to}
    ask_by_api(unlimited, "register", {**body, "password": account.password})
    visit = await internet.open(account.mailbox.next().link)
    assert visit.origins == {SITE}
    assert "access_token=" in visit.address
    ask_by_api(unlimited, "forgot-password", body)
    visit = await internet.open(account.mailbox.next().link)
    assert visit.origins == {SITE}
    assert "type=recovery" in visit.address


@pytest.mark.parametrize(
    "redirect_to",
    [*WORST[:2], "javascript://127.0.0.1/", "vbscript://x/", "http://[::1/", "http://a:b/"],
)
def test_the_api_answers_422_to_an_address_that_runs_or_is_read_in_two_ways(
    stack: Stack, unlimited: str, redirect_to: str
) -> None:
    answer = stack.api().get("/auth/oauth/google", params={"redirect_to": redirect_to})
    assert answer.status_code == 422, answer.text
    account = new_account(stack)
    body = {"email": account.email, "redirect_to": redirect_to}
    for path, more in (("register", {"password": account.password}), ("forgot-password", {})):
        answer = httpx.post(f"{unlimited}/api/v1/auth/{path}", json={**body, **more})
        assert answer.status_code == 422, answer.text


async def test_a_change_of_address_leads_to_the_site(stack: Stack, internet: Internet) -> None:
    account, other = member(stack), new_account(stack)
    options: Any = {"email_redirect_to": WORST[0]}
    account.client.auth.update_user({"email": other.email}, options)
    for mailbox in (account.mailbox, other.mailbox):
        visit = await internet.open(mailbox.next().link)
        assert visit.origins == {SITE}


@pytest.mark.parametrize("redirect_to", [*WORST, f"{SITE}/a#access_token=x"])
@pytest.mark.parametrize("challenge", [{}, {"code_challenge": "c" * 43}])
async def test_a_provider_leads_back_to_the_site(
    social_stack: Stack, provider: Provider, redirect_to: str, challenge: dict[str, str]
) -> None:
    name = token_hex(5)
    provider.account = {"sub": name, "email": f"{name}@example.com", "email_verified": True}
    query = {"provider": "google", "redirect_to": redirect_to, **challenge}
    target = httpx.URL(f"{social_stack.supabase_url}/auth/v1/authorize", params=query)
    for _ in range(3):  # Auth, the provider, Auth
        target = httpx.URL((await fetch(target)).headers["location"])
    assert (target.host, target.port) == ("127.0.0.1", 3000)
    proof = target.query.decode() if challenge else target.fragment
    assert ("code=" if challenge else "access_token=ey") in proof
    assert "access_token=x" not in str(target)


def test_the_referer_is_checked_like_the_parameter(social_stack: Stack) -> None:
    def referrer(referer: str) -> str:
        answer = httpx.get(
            f"{social_stack.supabase_url}/auth/v1/callback",
            params={"state": state_of(social_stack, referer), "error": "access_denied"},
        )
        return answer.headers["location"].partition("?")[0]

    assert referrer(f"{SITE}/from") == f"{SITE}/from"
    for referer in (WORST[0], f"http://{EVIL}/", f"http://127.0.0.1:3000@{EVIL}/"):
        assert referrer(referer) == f"{SITE}/"


def state_of(stack: Stack, referer: str) -> str:
    """The state of a new OAuth flow."""
    answer = httpx.get(
        f"{stack.supabase_url}/auth/v1/authorize",
        params={"provider": "github"},
        headers={"referer": referer},
    )
    return httpx.URL(answer.headers["location"]).params["state"]


def forged(claims: dict[str, Any]) -> str:
    """A token that was signed by nobody."""
    parts = (
        {"alg": "HS256", "typ": "JWT"},
        {"aud": "authenticated", "exp": 4_000_000_000, **claims},
    )
    encoded = (base64.urlsafe_b64encode(json.dumps(part).encode()) for part in parts)
    return ".".join([*(one.rstrip(b"=").decode() for one in encoded), "x"])


@pytest.mark.parametrize("kind", ["error", "session", "code"])
async def test_a_token_in_the_address_is_never_signed(
    stack: Stack, owner_of_link: Account, kind: str
) -> None:
    token = forged({"sub": str(uuid4()), "role": "service_role", "session_id": str(uuid4())})
    link = httpx.URL(await recovery_link(stack, owner_of_link, f"{SITE}/#access_token={token}"))
    if kind == "error":
        link = link.copy_set_param("token", "wrong")
    if kind == "code":
        account = new_account(stack)
        account.sign_up(redirect_to=f"{SITE}/#access_token={token}")
        link = httpx.URL(account.mailbox.next().link)
        link = link.copy_set_param("redirect_to", f"{SITE}/#access_token={token}")
    location = (await fetch(link)).headers["location"]
    assert "service_role" not in location
    for found in re.findall(r"ey[\w-]+\.(ey[\w-]+)", location):
        assert json.loads(base64.urlsafe_b64decode(found + "==="))["role"] == "authenticated"


PATTERNS = """
import { Redirects } from "./local/supabase/auth/redirects.mjs";
const { pattern, address } = JSON.parse(process.argv[1]);
const redirects = new Redirects("https://site.example", [pattern]);
console.log(redirects.resolve(address) !== "https://site.example");
"""


def allows(pattern: str, address: str) -> bool:
    """Whether an entry of `additional_redirect_urls` lets an address pass."""
    question = json.dumps({"pattern": pattern, "address": address})
    program = [str(NODE), "--input-type=module", "-e", PATTERNS, question]
    done = subprocess.run(program, cwd=ROOT, capture_output=True, text=True, check=True)  # noqa: S603  fixed
    return done.stdout.strip() == "true"


@pytest.mark.parametrize(
    ("pattern", "address", "expected"),
    [
        ("https://app.example/cb", "https://app.example/cb", True),
        ("https://app.example/cb", "https://app.example/cb?x=1", False),
        ("https://app.example/cb", "https://app.example/x/../cb", True),
        ("https://app.example/a/*", "https://app.example/a/../b", False),
        ("https://app.example/a/*", "https://app.example/a/%2e%2e/b", False),
        ("https://app.example/a/**", "https://app.example/a/..%2f../b", False),
        ("https://app.example/a/**", "https://app.example/a/b/c", True),
        ("https://*.app.example/**", "https://pr-1.app.example/x", True),
        ("https://*.app.example/**", "https://a.b.app.example/x", False),
        ("https://*.app.example/**", "https://evil.example/x.app.example/", False),
        ("https://**.app.example/**", "https://evil.example/.app.example/", False),
        ("https://**.app.example/**", "https://a.b.app.example/", True),
        ("https://app.example", "https://app.example.evil.example/", False),
        ("https://app-?.example/**", "https://app-1.example/", True),
        ("https://app.example/**", "https://appxexample/", False),
        ("http://127.0.0.1:*/**", "http://127.0.0.1:5173/a", True),
        ("http://127.0.0.1:*/**", "http://127.0.0.1:5173@evil.example/a", False),
        ("http://10.0.0.1/**", "http://10.0.0.1/", False),
        ("https://{a,b}.example/**", "https://b.example/x", True),
        ("card.app://**", "card.app://login/callback", True),
        ("card.app://callback", "card.app://callback", True),
        ("card.app://callback", "card.app://callback.evil", False),
        ("https://**", "javascript://x/", False),
    ],
)
def test_the_allow_list_takes_the_globs_of_hosted_supabase(
    pattern: str, address: str, *, expected: bool
) -> None:
    assert allows(pattern, address) is expected
