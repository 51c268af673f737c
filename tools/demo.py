"""The product's main job through its public interfaces only, as a front end would do it.

Signs up with supabase-py, reads festivals and templates through Supabase REST, asks the API for a
message, generates a card, waits for it, downloads the picture, and opens the share link.
"""

import json
import re
import time
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from secrets import token_hex, token_urlsafe
from typing import Any, cast

import httpx
from rich.console import Console
from rich.progress import Progress
from storage3.exceptions import StorageApiError
from supabase import AuthError, Client, PostgrestAPIError, create_client

from local.home import Home, StackError
from tools import stack

FESTIVAL = "diwali"
JOB_SECONDS = 60
MAIL_SECONDS = 10
TITLE = "शुभ दीपावली"
SENDER = "आरव"
RECIPIENT = "दादी"


class DemoError(StackError):
    """The demo could not finish; the message says where and why."""


@dataclass(frozen=True)
class DemoResult:
    """What ``./dev demo --json`` prints."""

    image: str
    share_url: str
    card_id: str
    seconds: float


@dataclass(frozen=True)
class Addresses:
    """The running stack, as ``./dev status --json`` names it."""

    api_url: str
    supabase_url: str
    mail_url: str
    publishable_key: str


def make_card(addresses: Addresses, folder: Path, console: Console) -> DemoResult:
    """Makes one card and leaves its picture in ``folder``. DemoError when a step fails."""
    started = time.monotonic()
    supabase = create_client(addresses.supabase_url, addresses.publishable_key)
    with httpx.Client(base_url=f"{addresses.api_url}/api/v1", timeout=30) as api:
        _say(console, "Signing up with supabase-py, confirming by mail")
        token = sign_up(
            supabase,
            addresses.mail_url,
            email=f"demo-{token_hex(6)}@example.com",
            password=token_urlsafe(18),
            username=f"demo_{token_hex(4)}",
        )
        api.headers["Authorization"] = f"Bearer {token}"
        _say(console, "Reading festivals and templates through Supabase REST")
        template = _choose_template(supabase)
        _say(console, f"Asking for a Hindi message for {template['festivals']['name']}")
        message = _suggest(api, template["festivals"]["id"])
        _say(console, f"Generating the card “{template['name']}”")
        texts = {"title": TITLE, "message": message, "language": "hi"}
        names = {"recipient_name": RECIPIENT, "sender_name": SENDER}
        card = {"template_id": template["id"], **texts, **names}
        card_id = generate(api, card, console)
        image = folder / f"{card_id}.png"
        download(supabase, api, card_id, image)
        _say(console, "Opening the share link without a token")
        share_url = _share(api, card_id)
    supabase.auth.sign_out()
    seconds = round(time.monotonic() - started, 2)
    return DemoResult(image=str(image), share_url=share_url, card_id=card_id, seconds=seconds)


def run(*, as_json: bool) -> None:
    """``./dev demo``: starts the stack if it is not running, and then stops what it started."""
    console = Console(stderr=True, quiet=as_json)
    home = Home.default()
    _say(console, "Starting the stack" if stack.state(home) is None else "Using the running stack")
    with stack.running(home) as status:
        if not status["ready"]:
            raise DemoError("\n".join(stack.problems(status)))
        addresses = Addresses(*(status[field.name] for field in fields(Addresses)))
        try:
            result = make_card(addresses, home.path / "demo", console)
        except (httpx.HTTPError, AuthError, PostgrestAPIError, StorageApiError) as error:
            raise DemoError(f"A request failed: {error}") from error
    if as_json:
        print(json.dumps(asdict(result)))
        return
    print(f"Picture: {result.image}\nLink:    {result.share_url}")


def _say(console: Console, what: str) -> None:
    console.print(f"  [green]·[/green] {what}")


def sign_up(supabase: Client, mail_url: str, email: str, password: str, username: str) -> str:
    """Registers like a front end, follows the link in the mail, signs in: the access token."""
    supabase.auth.sign_up(
        {
            "email": email,
            "password": password,
            "options": {"data": {"username": username, "first_name": SENDER}},
        }
    )
    confirmed = httpx.get(_confirmation_link(mail_url, email), timeout=10)
    if not confirmed.has_redirect_location or "error=" in confirmed.headers["location"]:
        raise DemoError(f"The confirmation link answered {confirmed.status_code}.")
    signed_in = supabase.auth.sign_in_with_password({"email": email, "password": password})
    if signed_in.session is None:
        raise DemoError("Signing in gave no session.")
    return signed_in.session.access_token


def _confirmation_link(mail_url: str, email: str) -> str:
    deadline = time.monotonic() + MAIL_SECONDS
    while time.monotonic() < deadline:
        mails = httpx.get(f"{mail_url}/messages", params={"to": email}).json()
        if mails:
            mail = httpx.get(f"{mail_url}/messages/{mails[0]['id']}").json()
            for link in mail["links"]:
                if re.search(r"/auth/v1/verify\?", link):
                    return str(link)
        time.sleep(0.1)
    raise DemoError(f"No confirmation mail came to {email}; see {mail_url}.")


def _choose_template(supabase: Client) -> dict[str, Any]:
    rows = (
        supabase.table("templates")
        .select("id, name, festivals!inner(id, name, slug)")
        .eq("festivals.slug", FESTIVAL)
        .eq("is_premium", value=False)
        .order("is_featured", desc=True)
        .order("name")
        .limit(1)
        .execute()
        .data
    )
    if not rows:
        raise DemoError("There is no Diwali template; run ./dev reset and try again.")
    return cast("dict[str, Any]", rows[0])


def _suggest(api: httpx.Client, festival_id: str) -> str:
    answer = api.post(
        "/messages/suggest",
        json={
            "festival_id": festival_id,
            "language": "hi",
            "tone": "warm",
            "relationship": "elder",
            "count": 1,
            "max_length": 260,
        },
    )
    return str(_checked(answer)["suggestions"][0]["text"])


def generate(api: httpx.Client, card: dict[str, Any], console: Console) -> str:
    """Generate a card and wait for its picture: its id. DemoError when it is not rendered."""
    accepted = _checked(api.post("/cards/generate", json=card))
    _wait(api, accepted["job"]["id"], console)
    return str(accepted["card"]["id"])


def _wait(api: httpx.Client, job_id: str, console: Console) -> None:
    deadline = time.monotonic() + JOB_SECONDS
    with Progress(console=console, transient=True) as progress:
        drawing = progress.add_task("  drawing", total=100)
        while time.monotonic() < deadline:
            job = _checked(api.get(f"/jobs/{job_id}"))
            progress.update(drawing, completed=job["progress"])
            if job["status"] == "succeeded":
                return
            if job["status"] in {"failed", "cancelled"}:
                raise DemoError(f"The card was not drawn: {job['error_message']}")
            time.sleep(0.1)
    raise DemoError(f"The card was not drawn within {JOB_SECONDS} s; see ./dev logs worker.")


def download(supabase: Client, api: httpx.Client, card_id: str, image: Path) -> None:
    """Write the picture of a card to `image`."""
    path = _checked(api.get(f"/cards/{card_id}"))["image_path"]
    image.parent.mkdir(parents=True, exist_ok=True)
    image.write_bytes(supabase.storage.from_("users").download(path))


def _share(api: httpx.Client, card_id: str) -> str:
    share_url = str(_checked(api.post(f"/cards/{card_id}/share", json={}))["share_url"])
    page = httpx.get(share_url, timeout=30)
    if page.status_code != httpx.codes.OK:
        raise DemoError(f"The share link answered {page.status_code}.")
    return share_url


def _checked(answer: httpx.Response) -> dict[str, Any]:
    if answer.is_error:
        raise DemoError(f"{answer.request.url.path} answered {answer.status_code}: {answer.text}")
    body: dict[str, Any] = answer.json()
    return body
