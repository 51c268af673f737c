"""The page behind a share link: the function share-page, as a visitor meets it."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Any

import httpx
import pytest

if TYPE_CHECKING:
    from tests.local.conftest import Stack

TOKEN = "hQ9n2m_Zr8-Kd0s1fV7wXyTb3uLcPeJgAaBbCcDdEeFf"
PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40
CARD = {
    "card_id": "4c1b0e5e-7c0f-4a43-9a39-0a2a6a6d3f11",
    "title": 'शुभ <दीपावली> & "more"',
    "message": "आपके घर में <script>alert(1)</script> खुशियाँ आएँ & रहें",
    "sender_name": "O'Neil <b>",
    "recipient_name": "दादी",
    "language": "hi",
    "direction": "ltr",
    "width": 1080,
    "height": 1350,
    "image_path": "u1/cards/एक पत्र.png",
    "festival_name": "Diwali",
    "template_name": "Diyas",
    "updated_at": "2026-11-22T10:00:00+00:00",
}


class Page(HTMLParser):
    """The parts of a page that tests ask for."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.meta: dict[str, str] = {}
        self.tags: dict[str, dict[str, str | None]] = {}
        self.text = ""
        self.feed(source)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        self.tags[tag] = values
        name = values.get("property") or values.get("name")
        if tag == "meta" and name:
            self.meta[name] = values["content"] or ""

    def handle_data(self, data: str) -> None:
        self.text += data


def share(stack: Stack, token: str, **changes: Any) -> str:
    """Make a card reachable by a token; returns the address of its page."""
    stack.cluster.query(
        "insert into public.shared values (:'token', :'card')"
        " on conflict (token) do update set card = excluded.card",
        token=token,
        card=json.dumps({**CARD, **changes}),
    )
    return f"{stack.url}/functions/v1/share-page/{token}"


@pytest.fixture(scope="module")
def address(stack: Stack) -> str:
    bucket = stack.client(stack.secret_key).storage.from_("users")
    bucket.upload(str(CARD["image_path"]), PNG, {"content-type": "image/png", "upsert": "true"})
    return share(stack, TOKEN)


def test_the_page_shows_the_card_and_describes_it_to_other_sites(
    stack: Stack, address: str
) -> None:
    answer = httpx.get(address)
    assert answer.status_code == httpx.codes.OK
    page = Page(answer.text)
    assert page.tags["html"] == {"lang": "hi", "dir": "ltr"}
    assert page.meta["og:title"] == CARD["title"]
    assert page.meta["og:image"] == f"{address}/image"
    assert page.meta["og:image"].startswith(stack.url)
    assert (page.meta["og:image:width"], page.meta["og:image:height"]) == ("1080", "1350")
    assert page.meta["twitter:card"] == "summary_large_image"
    assert page.tags["img"]["alt"] == CARD["message"]
    assert page.tags["img"]["src"] == f"{address}/image"
    assert "Diwali" in page.text
    assert "O'Neil <b>" in page.text
    assert "script" not in page.tags
    assert "b" not in page.tags


def test_the_page_is_locked_down_and_cached_briefly(address: str) -> None:
    answer = httpx.get(address)
    style = re.search(r"<style>(.*?)</style>", answer.text, re.DOTALL)
    assert style is not None
    digest = base64.b64encode(hashlib.sha256(style.group(1).encode()).digest()).decode()
    rules = answer.headers["content-security-policy"].split("; ")
    assert f"style-src 'sha256-{digest}'" in rules
    assert {"default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"} <= set(rules)
    assert not any(rule.startswith("script-src") or "unsafe" in rule for rule in rules)
    assert answer.headers["cache-control"] == "public, max-age=60"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["referrer-policy"] == "no-referrer"
    assert "set-cookie" not in answer.headers


def test_urdu_reads_from_the_right_and_missing_texts_leave_no_hole(stack: Stack) -> None:
    changes = {"title": "", "message": "", "sender_name": None, "language": "ur"}
    page = Page(httpx.get(share(stack, "u" * 43, direction="rtl", **changes)).text)
    assert page.tags["html"] == {"lang": "ur", "dir": "rtl"}
    assert (page.meta["og:title"], page.tags["img"]["alt"]) == ("Diwali", "Diwali")
    assert "—" not in page.text
    assert "null" not in page.text


def test_the_image_is_the_stored_one_and_answers_304(address: str) -> None:
    answer = httpx.get(f"{address}/image")
    assert (answer.status_code, answer.content) == (httpx.codes.OK, PNG)
    assert answer.headers["content-type"] == "image/png"
    assert answer.headers["cache-control"] == "private, max-age=60"
    etag = answer.headers["etag"]
    for known in (etag, f'"other", W/{etag}'):
        again = httpx.get(f"{address}/image", headers={"if-none-match": known})
        assert (again.status_code, again.content) == (httpx.codes.NOT_MODIFIED, b"")
    head = httpx.head(f"{address}/image")
    assert (head.status_code, head.content) == (httpx.codes.OK, b"")


def test_an_edited_card_gets_another_tag(stack: Stack, address: str) -> None:
    before = httpx.get(f"{address}/image").headers["etag"]
    later = share(stack, "e" * 43, updated_at="2026-11-22T11:00:00+00:00")
    assert httpx.get(f"{later}/image", headers={"if-none-match": before}).status_code == 200


def test_every_link_that_does_not_work_looks_the_same(stack: Stack, address: str) -> None:
    base = f"{stack.url}/functions/v1/share-page"
    share(stack, "m" * 43, image_path="u1/cards/gone.png")
    addresses = [
        f"{base}/{'x' * 43}",
        f"{base}/short",
        f"{base}/{'x' * 500}",
        f"{base}/{TOKEN}'%20or%201=1",
        f"{base}/{TOKEN}/image/more",
        f"{base}/{TOKEN}/other",
        f"{base}/{'x' * 43}/image",
        f"{base}/{'m' * 43}/image",
        f"{base}/%00",
        f"{base}/%ff",
        f"{base}/",
        base,
    ]
    answers = [httpx.get(address) for address in addresses]
    assert {answer.status_code for answer in answers} == {httpx.codes.NOT_FOUND}
    assert len({answer.content for answer in answers}) == 1
    kept = [dict(answer.headers, date="", connection="") for answer in answers]
    assert all(headers == kept[0] for headers in kept)
    assert "This card is not here" in answers[0].text
    assert httpx.get(address).status_code == httpx.codes.OK


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH"])
def test_only_reading_is_allowed(address: str, method: str) -> None:
    answer = httpx.request(method, address)
    assert (answer.status_code, answer.headers["allow"]) == (405, "GET, HEAD")
