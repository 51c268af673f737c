"""The page behind a share link, as visitors, crawlers and caches meet it."""

import base64
import hashlib
import re
from typing import Any

import httpx
import pytest

from tests.functions.shared_card import Page, Shared, get, head
from tests.support import PNG_SIGNATURE, Person, Stack, drawn, eventually, generate

CANARY = "\"'><img src=x onerror=alert(1)>{{7*7}}"
BROWSER = {"user-agent": "Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0", "sec-fetch-site": "none"}


@pytest.fixture(scope="module")
def card(stack: Stack, owner: Person) -> dict[str, Any]:
    template = stack.template("diwali-night-of-lamps")["id"]
    texts = {"title": "शुभ <दीपावली>", "message": CANARY, "sender_name": CANARY}
    return drawn(owner, generate(owner, template, **texts))


@pytest.fixture
def shared(stack: Stack, owner: Person, card: dict[str, Any]) -> Shared:
    """A link of its own for each test."""
    return Shared(stack, owner, card)


def test_the_page_shows_the_card_and_describes_it_to_other_sites(shared: Shared) -> None:
    answer = get(shared.address)
    assert answer.status_code == httpx.codes.OK
    page = Page(answer.text)
    assert page.tags["html"] == [{"lang": "hi", "dir": "ltr"}]
    assert page.meta["og:title"] == "शुभ <दीपावली>"
    assert page.meta["og:description"] == CANARY
    assert page.meta["og:url"] == shared.address
    assert page.meta["og:image"].startswith(f"{shared.address}/preview.jpg?v=")
    (image,) = page.tags["img"]
    assert image["src"] == page.meta["og:image"].replace("preview.jpg", "image")
    assert image["alt"] == "शुभ <दीपावली>", "which names the festival"
    size = (image["width"], image["height"])
    assert size == (str(shared.card["image_width"]), str(shared.card["image_height"]))
    assert "onerror" not in image
    assert page.text.count(CANARY) == 2, "message and sender"
    assert "script" not in page.tags
    picture = get(image["src"])
    assert picture.content.startswith(PNG_SIGNATURE)
    assert picture.headers["content-type"] == "image/png"


def test_the_page_is_locked_down(shared: Shared) -> None:
    answer = get(shared.address)
    style = re.search(r"<style>(.*?)</style>", answer.text, re.DOTALL)
    assert style is not None
    digest = base64.b64encode(hashlib.sha256(style.group(1).encode()).digest()).decode()
    rules = answer.headers["content-security-policy"].split("; ")
    origin = shared.stack.supabase_url
    assert {
        "default-src 'none'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        f"style-src 'sha256-{digest}'",
        f"img-src {origin}",
        f"form-action {origin}",
    } == set(rules)
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["referrer-policy"] == "same-origin"
    assert "set-cookie" not in answer.headers


def test_shared_caches_keep_the_page_for_a_minute_and_browsers_ask_again(shared: Shared) -> None:
    answer = get(shared.address)
    rules = set(answer.headers["cache-control"].split(", "))
    assert rules == {"public", "max-age=0", "s-maxage=60", "must-revalidate"}
    assert answer.headers["vary"] == "cookie"
    known = {"if-none-match": f'"other", W/{answer.headers["etag"]}'}
    again = get(shared.address, headers=known)
    assert (again.status_code, again.content) == (httpx.codes.NOT_MODIFIED, b"")
    assert again.headers["etag"] == answer.headers["etag"]
    top = head(shared.address)
    assert (top.status_code, top.content) == (httpx.codes.OK, b"")


def test_the_picture_is_kept_by_browsers_and_gone_with_its_link(shared: Shared) -> None:
    answer = get(f"{shared.address}/image")
    rules = set(answer.headers["cache-control"].split(", "))
    assert rules == {"public", "max-age=3600", "s-maxage=60", "immutable"}
    known = {"if-none-match": answer.headers["etag"]}
    again = get(f"{shared.address}/image", headers=known)
    assert (again.status_code, again.content) == (httpx.codes.NOT_MODIFIED, b"")
    top = head(f"{shared.address}/image")
    assert (top.status_code, top.content) == (httpx.codes.OK, b"")
    shared.owner.supabase.rpc("revoke_card_share", {"share_id": shared.share["id"]}).execute()
    for address in (shared.address, f"{shared.address}/image", f"{shared.address}/preview.jpg"):
        assert get(address, headers=known).status_code == httpx.codes.NOT_FOUND


async def test_an_edited_picture_gets_another_address(shared: Shared) -> None:
    before = Page(get(shared.address).text).meta["og:image"]
    etag = get(before).headers["etag"]
    await shared.stack.sql(
        "update user_cards set updated_at = updated_at where id = $1::text::uuid", shared.card["id"]
    )
    after = Page(get(shared.address).text).meta["og:image"]
    assert after != before
    assert get(after, headers={"if-none-match": etag}).status_code == httpx.codes.OK


async def test_people_are_counted_and_machines_are_not(shared: Shared) -> None:
    etag = get(shared.address, headers=BROWSER).headers["etag"]
    get(shared.address, headers={**BROWSER, "if-none-match": etag})
    head(shared.address, headers=BROWSER)
    for not_a_look in (
        {"user-agent": "facebookexternalhit/1.1"},
        {"user-agent": "WhatsApp/2.23.20.0"},
        {"sec-purpose": "prefetch"},
        {"purpose": "prefetch"},
        {"sec-fetch-site": "same-origin"},
    ):
        get(shared.address, headers={**BROWSER, **not_a_look})
    get(f"{shared.address}/image", headers=BROWSER)
    await counted(shared, 2)
    get(shared.address, headers=BROWSER)
    await counted(shared, 3)


async def counted(shared: Shared, number: int) -> None:
    """Views are counted beside the answer, so a moment later."""
    seen = 0
    for _ in range(200):
        seen = await shared.views()
        if seen == number:
            return
    pytest.fail(f"{seen} views, not {number}")


async def test_a_reaction_is_kept_shown_and_changed_without_script(shared: Shared) -> None:
    form = Page(get(shared.address).text).tags["form"]
    assert (form[0]["method"], form[0]["action"]) == ("post", f"{shared.address}/react")
    answer = shared.react("joy")
    assert (answer.status_code, answer.headers["location"]) == (303, shared.address)
    cookie = answer.headers["set-cookie"]
    path = httpx.URL(shared.address).path
    assert {f"Path={path}", "HttpOnly", "SameSite=Lax"} <= set(cookie.split("; "))
    own = {"cookie": cookie.partition(";")[0]}
    page = get(shared.address, headers=own)
    assert Page(page.text).pressed() == ["joy"]
    assert page.headers["cache-control"] == "private, no-cache"
    assert Page(get(shared.address).text).pressed() == []
    again = shared.react("blessing", **own)
    assert again.headers["set-cookie"].split(".")[0] == cookie.split(".")[0]
    ((reaction, visitor),) = await shared.reactions()
    assert (reaction, f"reaction={visitor}.joy") == ("blessing", own["cookie"])
    assert shared.react("joy").headers["set-cookie"].split(".")[0] != cookie.split(".")[0]
    assert len(await shared.reactions()) == 2


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"origin": "https://evil.example", "sec-fetch-site": "cross-site"}, 403),
        ({"origin": "https://evil.example"}, 403),
        ({"origin": "null"}, 403),
        ({"origin": ""}, 403),
        ({"sec-fetch-site": "cross-site"}, 403),
        ({"content-type": "text/plain"}, 400),
        ({"content-type": "application/json"}, 400),
    ],
)
async def test_no_other_site_reacts_for_a_visitor(
    shared: Shared, headers: dict[str, str], status: int
) -> None:
    answer = shared.react("love", **headers)
    assert (answer.status_code, "set-cookie" in answer.headers) == (status, False)
    assert await shared.reactions() == []


async def test_what_is_no_reaction_is_refused(shared: Shared) -> None:
    for reaction in ("", "hate", "love ", "toString", CANARY):
        answer = shared.react(reaction)
        assert answer.status_code == httpx.codes.BAD_REQUEST
        assert "onerror" not in answer.text
    large = shared.react("x" * 2000)
    assert large.status_code == httpx.codes.REQUEST_ENTITY_TOO_LARGE
    assert get(f"{shared.address}/react").headers["allow"] == "POST"
    assert await shared.reactions() == []


async def test_every_link_that_does_not_work_looks_the_same(
    stack: Stack, owner: Person, shared: Shared
) -> None:
    base, token = shared.address.rsplit("/", 1)
    expired, revoked = Shared(stack, owner, shared.card), Shared(stack, owner, shared.card)
    await stack.sql(
        "update card_shares set expires_at = now() - interval '1 s' where id = $1::text::uuid",
        expired.share["id"],
    )
    owner.supabase.rpc("revoke_card_share", {"share_id": revoked.share["id"]}).execute()
    addresses = [
        *(expired.address, revoked.address, f"{expired.address}/image", f"{revoked.address}/image"),
        *(f"{expired.address}/preview.jpg", f"{revoked.address}/preview.jpg"),
        *(f"{base}/{'x' * 43}/preview.jpg", f"{shared.address}/preview.png", f"{base}/preview.jpg"),
        *(f"{base}/{'x' * 43}", f"{base}/short", f"{base}/{'x' * 500}", f"{base}/{'x' * 43}/image"),
        *(f"{base}/{token}'%20or%201=1", f"{base}/{token}/image/more", f"{base}/{token}/other"),
        *(f"{base}/%00", f"{base}/%ff", f"{base}/", base),
    ]
    answers = [get(address) for address in addresses]
    answers.append(expired.react("love"))
    assert {answer.status_code for answer in answers} == {httpx.codes.NOT_FOUND}
    assert len({answer.content for answer in answers}) == 1
    kept = [dict(answer.headers, date="", connection="") for answer in answers]
    assert all(headers == kept[0] for headers in kept)
    assert "This card is not here" in answers[0].text
    assert await expired.reactions() == []


async def test_a_rejected_card_and_one_without_its_file_are_not_shown(
    stack: Stack, owner: Person
) -> None:
    template = stack.template("eid-lantern-night")["id"]
    urdu = Shared(stack, owner, drawn(owner, generate(owner, template, language="ur", title="عید")))
    page = Page(get(urdu.address).text)
    assert page.tags["html"] == [{"lang": "ur", "dir": "rtl"}]
    assert page.tags["form"][0]["dir"] == "rtl"
    change = "update user_cards set {} where id = $1::text::uuid"
    await stack.sql(change.format("image_path = 'gone.png'"), urdu.card["id"])
    for part in ("image", "preview.jpg"):
        assert get(f"{urdu.address}/{part}").status_code == httpx.codes.NOT_FOUND
    await stack.sql(change.format("moderation_status = 'rejected'"), urdu.card["id"])
    for part in ("", "/image", "/preview.jpg"):
        assert get(f"{urdu.address}{part}").status_code == httpx.codes.NOT_FOUND


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH"])
def test_only_reading_is_allowed(shared: Shared, method: str) -> None:
    answer = httpx.request(method, shared.address)
    assert (answer.status_code, answer.headers["allow"]) == (405, "GET, HEAD")


def test_the_token_is_in_no_log(shared: Shared, home: Any) -> None:
    get(shared.address, headers=BROWSER)
    shared.react("wow")
    token = shared.address.rsplit("/", 1)[1]
    eventually(lambda: get(shared.address).is_success)
    for log in (home.path / "logs").glob("*.log"):
        assert token not in log.read_text(), log.name
