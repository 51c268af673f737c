"""Swagger UI and ReDoc, in a real browser that may reach the API only."""

from collections.abc import Iterator

import httpx
import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from core.rendering.browser import find_browser
from local.home import CACHE
from local.packages import NODE_MODULES
from tests.support import Stack


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


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    page = browser.new_page(viewport={"width": 1400, "height": 1000})
    yield page
    page.close()


# The only thing either page asks of anybody else; the policy of the page forbids it.
LOGO = "https://cdn.redoc.ly/redoc/logo-mini.svg"


@pytest.mark.parametrize(
    ("path", "last"),
    [("/docs", "#operations-tag-health"), ("/redoc", "h2:has-text('Check readiness')")],
)
def test_the_page_is_whole_and_reaches_nobody_else(
    stack: Stack, page: Page, path: str, last: str
) -> None:
    reached: set[str] = set()
    said: list[str] = []
    page.on("response", lambda response: reached.add(response.url))
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.goto(stack.api_url + path)
    expect(page.locator(last)).to_be_attached(timeout=60_000)
    assert {
        url for url in reached if not url.startswith((stack.api_url, "data:", "blob:"))
    } == set()
    assert [text for text in said if LOGO not in text] == []


def test_requests_can_be_tried(stack: Stack, page: Page) -> None:
    page.goto(f"{stack.api_url}/docs#/festivals/list_festivals")
    operation = page.locator("#operations-festivals-list_festivals")
    operation.get_by_role("button", name="Try it out").click(timeout=60_000)
    operation.get_by_role("button", name="Execute").click()
    answer = operation.locator(".live-responses-table tbody td.response-col_status")
    expect(answer).to_have_text("200", timeout=30_000)


def test_no_page_may_use_another_origin(stack: Stack) -> None:
    for path in ("/docs", "/redoc"):
        policy = httpx.get(stack.api_url + path).headers["content-security-policy"]
        sources = {word for rule in policy.split(";") for word in rule.split()[1:]}
        assert sources <= {"'none'", "'self'", "'unsafe-inline'", "data:", "blob:"}
        assert "script-src 'self';" in policy


def test_only_the_parts_of_the_pages_are_served(stack: Stack) -> None:
    for name in ("package.json", "..%2Fpackage.json", "swagger-ui-bundle.js.map"):
        assert httpx.get(f"{stack.api_url}/docs/{name}").status_code in {404, 422}
