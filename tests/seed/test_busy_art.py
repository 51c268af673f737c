"""No text of a card touches the art marked as busy, and every text stands out from its background.

Both are looked at in pixels. Of each card three images are taken at half size: the texts alone, the
busy art alone, and the card without its texts.
"""

import io
import json
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from typing import Any, NamedTuple

import pytest
from PIL import Image, ImageChops

from core.rendering import CardTexts
from core.rendering.browser import find_browser
from core.rendering.cdp import Session
from core.rendering.chromium import Chromium, launch
from core.rendering.fonts import FontCatalogue
from core.rendering.page import ReadyDocument, guarded, open_page, show, take_picture
from core.rendering.sandbox import strongest_confinement
from core.rendering.scripts import hyphenators, settle_script, texts_style
from tests.seed.easel import ROOT, SLUGS, Template
from tests.seed.texts import card

MODULES = ROOT / "node_modules"
SCALE = 0.5
# Alpha from which a pixel counts as ink, of 255: half covered by a letter, or faintly by art.
LETTER, ART = 128, 48
# The least contrast of WCAG 2.2: of large lettering, and of everything else.
TITLE_CONTRAST, TEXT_CONTRAST = 3.0, 4.5
# A faint star may stand under a letter: this share of a text's ink may have less contrast.
FAINT = 0.01
# The most pixels of a text whose contrast is looked at.
MOST_PIXELS = 3000
_TRANSPARENT = {"r": 0, "g": 0, "b": 0, "a": 0}

_LATIN_TITLE = "Wishing you peace and great joy together"
_LATIN = card(
    "en",
    _LATIN_TITLE,
    "May the year ahead bring you good health, good company and every small happiness that makes "
    "a day worth keeping. We remember the evenings on your terrace, the sweets that never lasted "
    "until midnight, and the songs that all of us pretended to know. Until we meet again, please "
    "keep a place at the table for us, and tell the children that their letters are pinned "
    "above our kitchen door. With love!",
    "Meera Auntie & family",
    "Arjun, Kavya and little Tara",
)
TEXTS: dict[str, dict[str, str]] = {
    " ".join((one["language"], "long" if len(one["message"]) > 40 else "short")): one
    for one in json.loads((ROOT / "tools" / "contact_sheet.json").read_text())
} | {
    "en long": _LATIN,
    "bn short": card("bn", "শুভেচ্ছা", "অনেক ভালোবাসা রইল।", "মা", "অর্ক"),
    "bn long": card(
        "bn",
        "আন্তরিক প্রীতি ও শুভেচ্ছা",
        "এই উৎসব আপনার জীবনে আনন্দ, শান্তি আর সমৃদ্ধি নিয়ে আসুক। আপনার ঘর চিরকাল আলোয় ভরে থাকুক, আর "
        "প্রতিটি দিন নতুন আশায় শুরু হোক। আপনাদের সঙ্গে কাটানো সেই সন্ধ্যাগুলি আজও মনে পড়ে। শীঘ্রই দেখা হবে।",
        "শ্রদ্ধেয় ঠাকুরদা ও ঠাকুমা",
        "সেন পরিবার",
    ),
    "pa short": card("pa", "ਲੱਖ ਲੱਖ ਵਧਾਈਆਂ", "ਬਹੁਤ ਸਾਰਾ ਪਿਆਰ।", "ਮਾਂ", "ਅਮਨ"),
    "pa long": card(
        "pa",
        "ਤਿਉਹਾਰ ਦੀਆਂ ਲੱਖ ਲੱਖ ਵਧਾਈਆਂ",
        "ਇਹ ਦਿਹਾੜਾ ਤੁਹਾਡੇ ਜੀਵਨ ਵਿੱਚ ਸੁੱਖ, ਸ਼ਾਂਤੀ ਅਤੇ ਚੜ੍ਹਦੀ ਕਲਾ ਲਿਆਵੇ। ਤੁਹਾਡੇ ਘਰ ਵਿੱਚ ਸਦਾ ਖ਼ੁਸ਼ੀਆਂ ਦੀ ਰੌਸ਼ਨੀ ਬਣੀ ਰਹੇ "
        "ਅਤੇ ਹਰ ਦਿਨ ਨਵੀਂ ਆਸ ਲੈ ਕੇ ਆਵੇ। ਜਲਦੀ ਮਿਲਣ ਦੀ ਉਮੀਦ ਨਾਲ, ਪਿਆਰ ਅਤੇ ਸਤਿਕਾਰ।",
        "ਸਤਿਕਾਰਯੋਗ ਦਾਦਾ ਜੀ ਤੇ ਦਾਦੀ ਜੀ",
        "ਸਿੱਧੂ ਪਰਿਵਾਰ",
    ),
    "title only": card("en", "Happy Janmashtami", ""),
    "message only": card("hi", "", "आपको ढेर सारा प्यार।"),
    "a long German word": card("de", "Weihnachtsgrüße", "Frohe Festtage!", "Käthe", "Jörg"),
    "a long title": card("en", f"{_LATIN_TITLE} in the season of lights, now and always", "Love."),
    "a poem": card("en", "Warm Wishes", "\n".join(["A line of verse for you,"] * 10), "Meera"),
}

# Puts the texts of another card into the page, sets them, and returns the place of each.
_EXCHANGE = """async (html, hyphenators) => {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  for (const name of ["lang", "dir"])
    document.documentElement.setAttribute(name, parsed.documentElement.getAttribute(name));
  document.querySelector(".letter").replaceWith(parsed.querySelector(".letter"));
  const places = await (SCRIPT)({ minimum: 8, hyphenators });
  const texts = [...document.querySelectorAll("[data-max-size]")].map((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { name: element.className, box: [left, top, right, bottom] };
  });
  return { problems: places.filter(({ problem }) => problem), texts };
}""".replace("SCRIPT", settle_script())
# What the images show: `visibility` is inherited, so an element says otherwise for all in it.
_HIDE = "html{visibility:hidden} :is(defs,clipPath,mask,pattern,symbol){visibility:visible}"
_LETTERS = _HIDE + (
    "[data-max-size]{visibility:visible}"
    "[data-max-size],[data-max-size] *{text-shadow:none!important;filter:none!important}"
)
_BUSY = _HIDE + "[data-busy]{visibility:visible}"
_BARE = ".letter>*{visibility:hidden}"
_STYLE = """(css) => {
  const style = document.querySelector("#shown") ?? document.createElement("style");
  style.id = "shown";
  style.textContent = css;
  document.head.append(style);
}"""


class Place(NamedTuple):
    """A text on a card: its class, and its box in pixels of the images."""

    name: str
    box: tuple[int, int, int, int]


class Look(NamedTuple):
    """The texts of a card alone, their places, and the problems that the renderer found."""

    letters: Image.Image
    places: list[Place]
    problems: list[dict[str, Any]]


class OpenTemplate:
    """A template in an open page, whose texts may be exchanged."""

    def __init__(self, page: Session, template: Template) -> None:
        self._page = page
        self._template = template

    async def shot(self, css: str) -> Image.Image:
        """Return the page with `css` added as RGBA, transparent where nothing is shown."""
        await self._call(_STYLE, css)
        return Image.open(io.BytesIO(await take_picture(self._page))).convert("RGBA")

    async def look(self, texts: dict[str, str]) -> Look:
        """Set other texts and return how they look."""
        filled = self._template.filled(texts)
        spans = CardTexts(filled.spans, language=texts["language"])
        await self._call(_STYLE, "")
        code = hyphenators(MODULES, spans.languages_to_hyphenate(filled.html))
        found = await self._call(_EXCHANGE, spans.mark(filled.html), code)
        places = [Place(one["name"], _scaled(one["box"])) for one in found["texts"]]
        return Look(await self.shot(_LETTERS), places, found["problems"])

    async def _call(self, function: str, text: str, code: str = "{}") -> Any:
        answer = await self._page.send(
            "Runtime.evaluate",
            expression=f"({function})({json.dumps(text)}, {code})",
            awaitPromise=True,
            returnByValue=True,
        )
        assert "exceptionDetails" not in answer, answer
        return answer["result"].get("value")


def _scaled(box: list[float]) -> tuple[int, int, int, int]:
    left, top, right, bottom = (round(edge * SCALE) for edge in box)
    return left, top, right, bottom


@pytest.fixture(scope="module")
async def chromium(catalogue: FontCatalogue) -> AsyncIterator[Chromium]:
    browser = find_browser(None, MODULES, ROOT / ".tyohaarify" / "cache")
    running = await launch(browser, strongest_confinement(), catalogue.base_font())
    yield running
    await running.close()


@asynccontextmanager
async def opened(
    template: Template, chromium: Chromium, catalogue: FontCatalogue, css: str = ""
) -> AsyncIterator[OpenTemplate]:
    """Open a template, with more CSS, in a page without a background of its own."""
    config = template.config
    first = template.html(TEXTS["en short"]).replace("</style>", f"{css}</style>", 1)
    written = "".join(value for one in TEXTS.values() for value in one.values())
    fonts = catalogue.css_for(first + texts_style() + written)
    async with open_page(chromium, config["width"], config["height"], SCALE) as page:
        await page.send("Emulation.setDefaultBackgroundColorOverride", color=_TRANSPARENT)
        await show(page, ReadyDocument(guarded(first, fonts)))
        yield OpenTemplate(page, template)


def _mask(image: Image.Image, alpha: int) -> Image.Image:
    """Return 255 where an image has at least that alpha, and 0 elsewhere."""
    return image.getchannel("A").point([0] * alpha + [255] * (256 - alpha))


def _pixels_in_common(one: Image.Image, other: Image.Image) -> int:
    return ImageChops.darker(one, other).histogram()[255]


def _luminance(colour: tuple[float, ...]) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (channel / 255 for channel in colour[:3])
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: tuple[float, ...], other: tuple[float, ...]) -> float:
    """Return the contrast of two colours as WCAG 2.2 defines it, 1 to 21."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _pixels_of(image: Image.Image) -> Iterator[tuple[int, ...]]:
    data = iter(image.tobytes())
    return zip(data, data, data, data, strict=True)


def _low_contrast(letters: Image.Image, ground: Image.Image) -> float:
    """Return the contrast with the ground that all but FAINT of the letters' ink has."""
    ink = [
        (letter, below)
        for letter, below in zip(_pixels_of(letters), _pixels_of(ground), strict=True)
        if letter[3] >= LETTER
    ]
    contrasts = sorted(_contrast(*pair) for pair in ink[:: 1 + len(ink) // MOST_PIXELS])
    return contrasts[int(len(contrasts) * FAINT)] if contrasts else 21.0


def _faults(look: Look, art: Image.Image, ground: Image.Image) -> list[str]:
    """Return the texts that do not fit, touch busy art, or stand out too little."""
    faults = [f"does not fit: {one['problem']}" for one in look.problems]
    for name, box in look.places:
        letters = look.letters.crop(box)
        contrast = _low_contrast(letters, ground.crop(box))
        if contrast < (TITLE_CONTRAST if name == "title" else TEXT_CONTRAST):
            faults.append(f"{name} has a contrast of {contrast:.1f}")
    pixels = ImageChops.darker(_mask(look.letters, LETTER), art).histogram()[255]
    return [*faults, f"{pixels} pixels touch busy art"] if pixels else faults


async def test_texts_fit_touch_no_busy_art_and_stand_out(
    template: Template, chromium: Chromium, catalogue: FontCatalogue
) -> None:
    async with opened(template, chromium, catalogue) as card:
        art = _mask(await card.shot(_BUSY), ART)
        ground = await card.shot(_BARE)
        found = {name: _faults(await card.look(one), art, ground) for name, one in TEXTS.items()}

    assert art.getbbox() is not None, "no art is marked as busy"
    assert {name: faults for name, faults in found.items() if faults} == {}


async def test_a_text_on_busy_art_and_one_in_a_pale_colour_are_noticed(
    chromium: Chromium, catalogue: FontCatalogue
) -> None:
    # Busy for this test, but not for the renderer, which looks for the attribute.
    busy = _BUSY + ".letter{visibility:visible;background:#888}"
    async with opened(Template(SLUGS[0]), chromium, catalogue, "p{color:#999!important}") as card:
        art = _mask(await card.shot(busy), ART)
        ground = await card.shot(_BARE)
        faults = _faults(await card.look(TEXTS["en short"]), art, ground)

    assert any(fault.startswith("message has a contrast of") for fault in faults)
    assert any(fault.endswith("pixels touch busy art") for fault in faults)
