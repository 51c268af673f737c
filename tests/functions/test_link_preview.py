"""What WhatsApp and other sites show of a share link, and what its visitors see first."""

import json
import subprocess
import time
from collections.abc import Iterator
from io import BytesIO
from typing import Any

import httpx
import pytest
from PIL import Image, ImageChops, ImageStat
from playwright.sync_api import Browser, Route, sync_playwright

from core.cards.drawing import PREVIEW_BYTES
from core.rendering.browser import find_browser
from local.home import CACHE, ROOT
from local.packages import NODE, NODE_MODULES
from tests.functions.shared_card import Page, Shared, get, head
from tests.support import PNG_SIGNATURE, Person, Stack, drawn, generate

MESSAGE = 'Meera & Arjun <3\nwish you "joy", शुभ दीपावली'
PHONE, DESKTOP = (390, 844), (1400, 900)
# Adds up the shifts of a page from its start, as Chromium measures them.
COUNT_SHIFTS = """
window.shifts = [];
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) window.shifts.push(entry.value);
}).observe({ type: "layout-shift", buffered: true });
"""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    found = find_browser(None, NODE_MODULES, CACHE)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=str(found.executable),
            args=["--no-sandbox"],
            env=dict(found.environment),
        )
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def card(stack: Stack, owner: Person) -> dict[str, Any]:
    template = stack.template("diwali-night-of-lamps")["id"]
    return drawn(owner, generate(owner, template, title="Happy Diwali", message=MESSAGE))


@pytest.fixture(scope="module")
def shared(stack: Stack, owner: Person, card: dict[str, Any]) -> Shared:
    return Shared(stack, owner, card)


def scraped(page: str) -> dict[str, Any]:
    """What a parser of other makers reads in a page."""
    program = [str(NODE), str(ROOT / "tests/functions/read_open_graph.mjs")]
    done = subprocess.run(program, input=page, capture_output=True, text=True, check=True, cwd=ROOT)  # noqa: S603  fixed
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_another_parser_reads_the_whole_preview(shared: Shared) -> None:
    found = scraped(get(shared.address).text)
    assert found["ogTitle"] == "Happy Diwali"
    assert found["ogDescription"] == MESSAGE
    assert found["ogUrl"] == shared.address
    assert found["twitterCard"] == "summary_large_image"
    [image] = found["ogImage"]
    assert image["url"].startswith(f"{shared.address}/preview.jpg?v=")
    assert (image["type"], image["width"], image["height"]) == ("image/jpeg", "1200", "630")
    assert image["alt"] == f"Happy Diwali: {MESSAGE}"
    assert found["favicon"] == f"{shared.address.rpartition('/')[0]}/favicon.svg"


def test_the_preview_is_a_small_plain_jpeg_of_the_whole_card(shared: Shared) -> None:
    page = Page(get(shared.address).text)
    answer = get(page.meta["og:image"])
    assert answer.headers["content-type"] == "image/jpeg"
    assert int(answer.headers["content-length"]) == len(answer.content) <= PREVIEW_BYTES
    with Image.open(BytesIO(answer.content)) as preview:
        assert (preview.format, preview.mode) == ("JPEG", "RGB")
        size = (page.meta["og:image:width"], page.meta["og:image:height"])
        assert tuple(map(str, preview.size)) == size
        assert not {"progressive", "exif", "icc_profile", "comment"} & set(preview.info)
        shown = preview.convert("RGB")
    with Image.open(BytesIO(get(f"{shared.address}/image").content)) as picture:
        whole = picture.convert("RGB").resize((504, 630))
    left = (1200 - 504) // 2
    difference = ImageChops.difference(shown.crop((left, 0, left + 504, 630)), whole)
    assert max(ImageStat.Stat(difference).mean) < 6, "from edge to edge, nothing cut off"


def test_a_preview_is_not_fetched_again_by_those_who_have_it(shared: Shared) -> None:
    address = Page(get(shared.address).text).meta["og:image"]
    first = get(address)
    assert "max-age=3600" in first.headers["cache-control"]
    assert get(address, headers={"if-none-match": first.headers["etag"]}).status_code == 304
    assert first.headers["etag"] != get(f"{shared.address}/image").headers["etag"]
    top = head(address)
    assert (top.status_code, top.content) == (200, b"")


async def test_a_card_rendered_before_there_were_previews_shows_its_image(
    stack: Stack, owner: Person
) -> None:
    template = stack.template("diwali-rangoli")["id"]
    old = Shared(stack, owner, drawn(owner, generate(owner, template)))
    path = old.card["image_path"].replace(".png", ".jpg")
    bucket = stack.supabase(stack.secret_key).storage.from_("users")
    assert bucket.remove([path])
    answer = get(f"{old.address}/preview.jpg")
    assert answer.headers["content-type"] == "image/png"
    assert answer.content.startswith(PNG_SIGNATURE)


async def test_the_old_image_of_a_changed_card_is_not_kept(stack: Stack, owner: Person) -> None:
    template = stack.template("diwali-rangoli")["id"]
    changed = Shared(stack, owner, drawn(owner, generate(owner, template, title="Before")))
    # As a change does; no worker renders the card while its job is missing.
    await stack.sql(
        "update user_cards set status = 'queued' where id = $1::uuid", changed.card["id"]
    )
    old = get(Page(get(changed.address).text).meta["og:image"])
    await stack.sql(
        "update user_cards set status = 'ready' where id = $1::uuid", changed.card["id"]
    )

    assert (old.status_code, old.headers["cache-control"]) == (200, "no-store")
    assert "max-age" in get(f"{changed.address}/preview.jpg").headers["cache-control"]


@pytest.mark.parametrize(
    ("language", "name"), [("hi", "दीपावली"), ("ur", "دیوالی"), ("en", "Diwali"), ("is", "Diwali")]
)
def test_the_festival_is_named_in_the_language_of_the_card(
    stack: Stack, owner: Person, language: str, name: str
) -> None:
    template = stack.template("diwali-rangoli")["id"]
    title = {"hi": "शुभ पर्व", "ur": "مبارک ہو"}.get(language, "Joy")
    card = drawn(owner, generate(owner, template, title=title, language=language))

    shared = Shared(stack, owner, card)

    assert f"{title} · {name}" in Page(get(shared.address).text).text
    answer = owner.api.get(f"/cards/shared/{shared.share['token']}").json()
    assert answer["festival_name"] == name


def test_the_page_shows_the_message_and_leads_to_the_front_end(shared: Shared) -> None:
    page = Page(get(shared.address).text)
    assert MESSAGE in page.text
    assert page.meta["description"] == " ".join(MESSAGE.split())
    assert "अपना कार्ड बनाएँ" in page.text
    [link] = page.tags["a"]
    assert link["href"] == "http://127.0.0.1:3000/"
    [icon] = [link for link in page.tags["link"] if link["rel"] == "icon"]
    answer = get(str(icon["href"]))
    assert (answer.status_code, answer.headers["content-type"]) == (200, "image/svg+xml")
    assert answer.headers["content-security-policy"] == "default-src 'none'; sandbox"
    assert httpx.post(str(icon["href"])).status_code == 405


@pytest.mark.parametrize("viewport", [PHONE, DESKTOP, (844, 390)], ids=["phone", "desktop", "flat"])
def test_nothing_moves_when_the_image_comes(
    shared: Shared, browser: Browser, viewport: tuple[int, int]
) -> None:
    page = browser.new_page(viewport={"width": viewport[0], "height": viewport[1]})
    problems: list[str] = []
    page.on("console", lambda message: problems.append(message.text))
    page.add_init_script(COUNT_SHIFTS)

    def late(route: Route) -> None:
        time.sleep(0.5)
        route.continue_()

    page.route("**/image?v=*", late)
    page.goto(shared.address, wait_until="commit")
    image = page.locator("img")
    before = image.bounding_box()
    page.wait_for_load_state("networkidle")
    assert image.evaluate("image => image.naturalWidth") == shared.card["image_width"]
    assert image.bounding_box() == before
    assert before is not None
    ratio = shared.card["image_width"] / shared.card["image_height"]
    assert before["width"] / before["height"] == pytest.approx(ratio, abs=0.01)
    assert before["width"] <= viewport[0]
    assert before["height"] <= viewport[1]
    assert page.evaluate("window.shifts.reduce((sum, one) => sum + one, 0)") == 0
    assert page.evaluate("document.documentElement.scrollWidth") <= viewport[0]
    assert problems == []
    page.close()
