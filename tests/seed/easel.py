"""The starter templates, and a page of the renderer's own browser to measure them in."""

import html
import io
import json
import re
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from PIL import Image, ImageChops

from core.rendering import CardTexts, FilledTemplate, fill_template
from core.rendering.cdp import Session
from core.rendering.chromium import Chromium
from core.rendering.fonts import FontCatalogue
from core.rendering.page import ReadyDocument, guarded, open_page, show, take_picture
from core.rendering.scripts import settle_script
from core.rendering.text_languages import families_added
from core.rendering.visibility import read_places

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
        return self.filled(texts, colours).html

    def filled(
        self, texts: Mapping[str, str], colours: Mapping[str, str] | None = None
    ) -> FilledTemplate:
        values = {"custom_image": "", **self.config["sample"], **texts}
        rtl = values["language"] in {"ar", "ur"}
        festival = {"slug": self.source["festival"], "name": self.source["festival"]}
        return fill_template(
            self.code,
            {
                **values,
                "direction": "rtl" if rtl else "ltr",
                "festival": festival,
                "v": {**self.defaults, **(colours or {})},
            },
        )


# Shows documents one after the other in an open page, in place of its body, and reports of each
# the problems that the renderer found in it, the texts on it and where they stand.
_LAY_OUT = """async (documents, minimum) => {
  const settle = SCRIPT;
  const rectsOf = (node, from, to) => {
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    return [...range.getClientRects()].filter((rect) => rect.width > 0);
  };
  const nodesOf = (element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const nodes = [];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    return nodes;
  };
  // Words that stand on two lines, although nothing in them says that they may be broken. Scripts
  // without spaces break anywhere, and Korean in a document that is not.
  const UNSPACED =
    /[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Hang}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}\\p{sc=Tibt}]/u;
  const brokenWords = (element, size) => nodesOf(element).flatMap((node) =>
    [...node.data.matchAll(/[\\p{L}\\p{M}\\p{N}'\\u2019]+/gu)]
      .filter(([word]) => word.length < 30 && !UNSPACED.test(word))
      .filter((found) => {
        const rects = rectsOf(node, found.index, found.index + found[0].length);
        const middles = rects.map((rect) => (rect.top + rect.bottom) / 2);
        return Math.max(...middles) - Math.min(...middles) > 0.6 * size;
      }).map(([word]) => word));
  const context = document.createElement("canvas").getContext("2d");
  const inkOf = (element) => {
    const { font, direction } = getComputedStyle(element);
    Object.assign(context, { font, direction });
    const ink = context.measureText(element.textContent.replaceAll("\\n", " "));
    return {
      roomAbove: ink.fontBoundingBoxAscent - ink.actualBoundingBoxAscent,
      roomBelow: ink.fontBoundingBoxDescent - ink.actualBoundingBoxDescent,
    };
  };
  const reports = [];
  for (const html of documents) {
    const parsed = new DOMParser().parseFromString(html, "text/html");
    const root = document.documentElement;
    for (const name of ["lang", "dir"])
      root.setAttribute(name, parsed.documentElement.getAttribute(name));
    root.replaceChild(document.adoptNode(parsed.body), document.body);
    const places = await settle({ minimum, hyphenators: {} });
    const letter = document.querySelector(".letter").getBoundingClientRect();
    const texts = [...document.querySelectorAll(".letter :is(h1, p)")].map((element) => {
      const size = parseFloat(getComputedStyle(element).fontSize);
      const rects = nodesOf(element).flatMap((node) => rectsOf(node, 0, node.length));
      // Of a line, the part that letters fill: fonts leave room above and below.
      const ink = inkOf(element);
      const over = rects.map((rect) => Math.max(
        letter.left - rect.left, rect.right - letter.right,
        letter.top - rect.top - ink.roomAbove, rect.bottom - ink.roomBelow - letter.bottom));
      return {
        name: element.classList[0], text: element.textContent, size,
        over: Math.max(...over), broken: brokenWords(element, size),
        area: rects.reduce((sum, rect) => sum + rect.width * rect.height, 0),
      };
    });
    reports.push({ places, texts });
  }
  return reports;
}""".replace("SCRIPT", settle_script())
_ART = re.compile(r'<svg class="art".*?</svg>', re.DOTALL)
_BATCH = 40


@dataclass(frozen=True)
class Layout:
    """A text in a template: the renderer's findings, and the facts that the tests look at."""

    problems: list[str]
    # How many characters fit of the text that is too long.
    room: int | None
    texts: dict[str, dict[str, Any]]


class Easel:
    """Draws a document as the renderer does and leaves the page open to be measured."""

    def __init__(self, chromium: Chromium, fonts: FontCatalogue) -> None:
        self._chromium = chromium
        self._fonts = fonts

    @asynccontextmanager
    async def page(
        self, card: FilledTemplate | str, config: Mapping[str, Any]
    ) -> AsyncIterator[Session]:
        filled = card if isinstance(card, FilledTemplate) else FilledTemplate(card, ())
        texts = CardTexts.of(filled, config)
        document = guarded(texts.mark(filled.html), self._fonts.css_for(filled.html))
        async with open_page(self._chromium, config["width"], config["height"], 1.0) as page:
            await show(page, ReadyDocument(document, texts.min_font_size))
            yield page

    async def layouts(self, template: Template, texts: Sequence[Mapping[str, str]]) -> list[Layout]:
        """Lay out each of the texts in the template, whose art is left out."""
        cards = [template.filled(one) for one in texts]
        marked = [
            CardTexts(card.spans, language=one["language"])
            for card, one in zip(cards, texts, strict=True)
        ]
        written = html.escape("\n".join(value for one in texts for value in one.values()))
        first_page = _ART.sub("", cards[0].html)
        least = template.config["min_font_size"]
        found: list[dict[str, Any]] = []
        async with open_page(
            self._chromium, template.config["width"], template.config["height"], 1.0
        ) as page:
            fonts = self._fonts.css_for(first_page + written, _families(cards, marked))
            await show(page, ReadyDocument(guarded(first_page, fonts)))
            for first in range(0, len(cards), _BATCH):
                batch = cards[first : first + _BATCH]
                documents = [
                    _ART.sub("", marks.mark(card.html))
                    for card, marks in zip(batch, marked[first : first + _BATCH], strict=True)
                ]
                answer = await page.send(
                    "Runtime.evaluate",
                    expression=f"({_LAY_OUT})({json.dumps(documents)}, {least})",
                    awaitPromise=True,
                    returnByValue=True,
                )
                assert "exceptionDetails" not in answer, answer["exceptionDetails"]
                found += answer["result"]["value"]
        return [_layout(marks, one) for marks, one in zip(marked, found, strict=True)]

    async def shot(self, html: str, config: Mapping[str, Any]) -> Image.Image:
        async with open_page(self._chromium, config["width"], config["height"], 0.25) as page:
            await show(page, ReadyDocument(guarded(html, self._fonts.css_for(html))))
            png = await take_picture(page)
        return Image.open(io.BytesIO(png)).convert("RGB")

    async def changed(self, html: str, config: Mapping[str, Any], before: Image.Image) -> float:
        """The share of the card, drawn small, that differs visibly from `before`."""
        after = await self.shot(html, config)
        red, green, blue = ImageChops.difference(before, after).split()
        histogram = ImageChops.lighter(ImageChops.lighter(red, green), blue).histogram()
        return sum(histogram[12:]) / sum(histogram)

    async def measure(
        self, card: FilledTemplate | str, config: Mapping[str, Any], expression: str
    ) -> Any:
        async with self.page(card, config) as page:
            answer = await page.send("Runtime.evaluate", expression=expression, returnByValue=True)
        return answer["result"]["value"]


def _families(cards: Sequence[FilledTemplate], marked: Sequence[CardTexts]) -> frozenset[str]:
    """Return the families that the renderer adds for any of the cards."""
    added = (families_added(texts, card.html) for card, texts in zip(cards, marked, strict=True))
    return frozenset().union(*added)


def _layout(texts: CardTexts, found: dict[str, Any]) -> Layout:
    places = read_places(texts, found["places"])
    return Layout(
        [f"{' '.join(place.names)}: {place.problem}" for place in places if place.problem],
        next((place.room for place in places if place.problem), None),
        {text["name"]: text for text in found["texts"]},
    )
