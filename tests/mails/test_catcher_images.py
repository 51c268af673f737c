"""The catcher shows e-mails as their readers see them, in a real browser."""

import smtplib
from email.message import EmailMessage
from secrets import token_hex

import httpx
from playwright.sync_api import sync_playwright

from core.rendering.browser import find_browser
from local.home import CACHE, Home
from local.packages import NODE_MODULES
from tests.mails.inbox import Inbox
from tests.mails.test_mail_flow import add_recipients, send
from tests.support import Person, Stack

# Whether each image of the e-mail was loaded.
LOADED = "[...document.images].map((image) => image.complete && image.naturalWidth > 0)"


def images_shown(stack: Stack, address: str) -> list[bool]:
    """Open the newest e-mail to an address in the catcher."""
    found = httpx.get(f"{stack.mail_url}/messages", params={"to": address}).json()
    assert len(found) == 1
    browser_found = find_browser(None, NODE_MODULES, CACHE)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=str(browser_found.executable),
            args=["--no-sandbox"],
            env=dict(browser_found.environment),
        )
        page = browser.new_page(viewport={"width": 1100, "height": 1400})
        page.goto(f"{stack.mail_url}/mails/{found[0]['id']}", wait_until="networkidle")
        shown: list[bool] = page.frames[1].evaluate(LOADED)
        browser.close()
    return shown


def test_an_email_with_a_card_shows_its_image(
    stack: Stack, sender: Person, card: str, inbox: Inbox
) -> None:
    address = f"{token_hex(4)}@example.com"
    send(sender, card, add_recipients(sender, [{"card_id": card, "name": "A", "email": address}]))
    inbox.wait(address, "दीपावली")
    assert images_shown(stack, address) == [True]


def test_an_email_fetches_no_image_of_others(stack: Stack, home: Home) -> None:
    address, mail = f"{token_hex(4)}@example.com", EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "a@example.com", address, "Look"
    # Both are images that load elsewhere: of the API, and of another function's path.
    sources = [f"{stack.api_url}/docs/favicon-32x32.png", f"{stack.supabase_url}/favicon.ico"]
    mail.set_content("".join(f'<img src="{source}">' for source in sources), subtype="html")
    with smtplib.SMTP("127.0.0.1", home.ports().smtp) as server:
        server.send_message(mail)
    assert httpx.get(sources[0]).is_success
    assert images_shown(stack, address) == [False, False]
