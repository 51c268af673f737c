"""One warm card through our renderer, against the same document in a bare Playwright loop.

Both use the same browser binary, network flags, base font and a fresh context per card, one card
at a time. Ours also chooses the fonts, refuses requests and runs under its own user and sandbox.
Playwright's loop is given the finished document and, as root, cannot have the sandbox: both are in
its favour. `page.screenshot` cannot ask for the quick PNG encoder that ours uses, so a third arm
takes Playwright's picture through a raw CDP session with that encoder: `ratio_same_encoder`.
"""

import asyncio
import base64
import json
import os
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from playwright.async_api import Browser, Page, ViewportSize, async_playwright

from core.rendering import CardTexts, Renderer, fill_template
from core.rendering.browser import find_browser
from core.rendering.chromium import FONTCONFIG
from core.rendering.fonts import FontCatalogue
from core.rendering.page import guarded
from core.rendering.sandbox import DEAD_NETWORK_FLAGS

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

ROOT = Path(__file__).parent.parent
TEMPLATE = ROOT / "supabase/seeds/templates/diwali-night-of-lamps.html"
ROUNDS, WARM_UP = 40, 4
SHORT = {"rounds": 2, "warm_up": 1}
BAR = 0.85


@dataclass(frozen=True)
class _Settings:
    chromium_path: Path | None = None
    node_modules: Path = ROOT / "node_modules"
    cache_dir: Path = ROOT / ".tyohaarify/cache"


def run(rounds: int = ROUNDS, warm_up: int = WARM_UP) -> dict[str, Any]:
    """Medians in milliseconds; `spread` is the ratios' interquartile range over their median."""
    return asyncio.run(_run(rounds, warm_up))


async def _run(rounds: int, warm_up: int) -> dict[str, Any]:
    settings = _Settings()
    html, size, texts = _card()
    document = guarded(html, FontCatalogue(settings.node_modules).css_for(html))
    async with Renderer(settings) as renderer, _playwright(settings) as browser:
        arms: dict[str, Callable[[], Awaitable[bytes]]] = {
            "ours": lambda: renderer.capture(
                html, width=size["width"], height=size["height"], texts=texts
            ),
            "playwright": lambda: _loop(browser, document, size, Page.screenshot),
            "playwright_quick_png": lambda: _loop(browser, document, size, _quick_png),
        }
        times: dict[str, list[float]] = {name: [] for name in arms}
        for number in range(warm_up + rounds):
            order = list(arms) if number % 2 else list(reversed(arms))
            for name in order:
                began = time.perf_counter()
                await arms[name]()
                if number >= warm_up:
                    times[name].append(1000 * (time.perf_counter() - began))
                await asyncio.sleep(0.05)  # what an arm tidies up must not slow the next one
    return _figures(times)


def _figures(times: dict[str, list[float]]) -> dict[str, Any]:
    medians = {name: statistics.median(values) for name, values in times.items()}
    ratios = [
        ours / theirs for ours, theirs in zip(times["ours"], times["playwright"], strict=True)
    ]
    low, _, high = statistics.quantiles(ratios, n=4)
    return {
        "bench": "render",
        "ratio": round(medians["ours"] / medians["playwright"], 3),
        "bar": BAR,
        "ratio_same_encoder": round(medians["ours"] / medians["playwright_quick_png"], 3),
        **{f"{name}_ms": round(median, 1) for name, median in medians.items()},
        "rounds": len(ratios),
        "spread": round((high - low) / statistics.median(ratios), 3),
    }


def _card() -> tuple[str, dict[str, int], CardTexts]:
    config = json.loads(TEMPLATE.with_suffix(".json").read_text(encoding="utf-8"))["config"]
    properties = config["variables"]["properties"]
    variables = {
        **config["sample"],
        "direction": "ltr",
        "festival": {"slug": "diwali", "name": "Diwali"},
        "v": {name: schema["default"] for name, schema in properties.items()},
    }
    filled = fill_template(TEMPLATE.read_text(encoding="utf-8"), variables)
    size = {"width": config["width"], "height": config["height"]}
    return filled.html, size, CardTexts.of(filled, config)


@asynccontextmanager
async def _playwright(settings: _Settings) -> "AsyncIterator[Browser]":
    found = find_browser(settings.chromium_path, settings.node_modules, settings.cache_dir)
    with tempfile.TemporaryDirectory() as home:
        fonts = Path(home) / "fonts"
        fonts.mkdir()
        (fonts / "base.ttf").write_bytes(FontCatalogue(settings.node_modules).base_font())
        conf = Path(home) / "fonts.conf"
        conf.write_text(FONTCONFIG.format(home=home))
        async with async_playwright() as playwright:
            browser = await playwright.chromium.launch(
                executable_path=found.executable,
                args=["--font-render-hinting=none", *DEAD_NETWORK_FLAGS],
                chromium_sandbox=os.geteuid() != 0,
                env={**found.environment, "FONTCONFIG_FILE": str(conf), "HOME": home},
            )
            yield browser
            await browser.close()


async def _loop(
    browser: Browser,
    document: str,
    size: dict[str, int],
    shoot: Callable[[Page], Awaitable[bytes]],
) -> bytes:
    viewport = ViewportSize(width=size["width"], height=size["height"])
    context = await browser.new_context(viewport=viewport)
    page = await context.new_page()
    await page.set_content(document)
    await page.evaluate("document.fonts.ready.then(() => null)")
    picture = await shoot(page)
    await context.close()
    return picture


async def _quick_png(page: Page) -> bytes:
    session = await page.context.new_cdp_session(page)
    shot = await session.send("Page.captureScreenshot", {"format": "png", "optimizeForSpeed": True})
    return base64.b64decode(shot["data"])
