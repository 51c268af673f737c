"""The starter templates, and a page of the renderer's own browser to measure them in."""

import io
import json
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from PIL import Image, ImageChops

from core.rendering import render_template
from core.rendering.cdp import Session
from core.rendering.chromium import Chromium
from core.rendering.fonts import FontCatalogue
from core.rendering.page import guarded, open_page, show, take_picture

ROOT = Path(__file__).parents[2]
SEEDS = ROOT / "supabase" / "seeds"
SLUGS = sorted(path.stem for path in (SEEDS / "templates").glob("*.json"))


@dataclass(frozen=True)
class Template:
    """One starter template as its two source files hold it."""

    slug: str

    @cached_property
    def source(self) -> dict[str, Any]:
        return dict(json.loads((SEEDS / "templates" / f"{self.slug}.json").read_text()))

    @cached_property
    def code(self) -> str:
        return (SEEDS / "templates" / f"{self.slug}.html").read_text()

    @property
    def config(self) -> dict[str, Any]:
        return dict(self.source["config"])

    @property
    def defaults(self) -> dict[str, Any]:
        rules = self.config["variables"]["properties"]
        return {name: rule["default"] for name, rule in rules.items()}

    def html(self, texts: Mapping[str, str], colours: Mapping[str, str] | None = None) -> str:
        values = {"custom_image": "", **self.config["sample"], **texts}
        rtl = values["language"] in {"ar", "ur"}
        festival = {"slug": self.source["festival"], "name": self.source["festival"]}
        return render_template(
            self.code,
            {
                **values,
                "direction": "rtl" if rtl else "ltr",
                "festival": festival,
                "v": {**self.defaults, **(colours or {})},
            },
        )


class Easel:
    """Draws a document as the renderer does and leaves the page open to be measured."""

    def __init__(self, chromium: Chromium, fonts: FontCatalogue) -> None:
        self._chromium = chromium
        self._fonts = fonts

    @asynccontextmanager
    async def page(self, html: str, config: Mapping[str, Any]) -> AsyncIterator[Session]:
        size = config["width"], config["height"]
        async with open_page(self._chromium, *size, 1.0) as page:
            await show(page, guarded(html, self._fonts.css_for(html)))
            yield page

    async def shot(self, html: str, config: Mapping[str, Any]) -> Image.Image:
        async with open_page(self._chromium, config["width"], config["height"], 0.25) as page:
            await show(page, guarded(html, self._fonts.css_for(html)))
            png = await take_picture(page)
        return Image.open(io.BytesIO(png)).convert("RGB")

    async def changed(self, html: str, config: Mapping[str, Any], before: Image.Image) -> float:
        """The share of the card, drawn small, that differs visibly from `before`."""
        after = await self.shot(html, config)
        red, green, blue = ImageChops.difference(before, after).split()
        histogram = ImageChops.lighter(ImageChops.lighter(red, green), blue).histogram()
        return sum(histogram[12:]) / sum(histogram)

    async def measure(self, html: str, config: Mapping[str, Any], expression: str) -> Any:
        async with self.page(html, config) as page:
            answer = await page.send("Runtime.evaluate", expression=expression, returnByValue=True)
        return answer["result"]["value"]
