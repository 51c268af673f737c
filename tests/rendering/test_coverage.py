"""Texts are drawn by fonts of ours, whole, or refused with the characters named."""

import asyncio
import html
import unicodedata
from collections.abc import AsyncIterator, Iterable, Iterator
from typing import Any

import pytest
from babel import Locale, localedata

from core.rendering import CardTexts, Renderer, fill_template
from core.rendering.cdp import Session
from core.rendering.composites import COMPOSITES, DATA, glyphs
from core.rendering.coverage import MAX_NAMED, explain_missing, missing_in, shown_text
from tests.rendering.conftest import RenderingSettings
from tests.rendering.pictures import opened
from tools.build_glyphs import build

STEP = 80
AT_ONCE = 1_200
# Drawn by nothing, and seen by nobody.
UNSEEN = {"Cc", "Cf", "Zs", "Zl", "Zp"}

Fonts = list[dict[str, Any]]


async def fonts_of(renderer: Renderer, texts: Iterable[str], family: str) -> list[Fonts]:
    """Return, for each text, the fonts that the browser draws it with."""
    found: list[Fonts] = []
    body = "".join(f"<i>{html.escape(text)}</i>\n" for text in texts)
    page = f"<style>i{{font:normal 16px '{family}';display:block}}</style>{body}"

    async def look(page: Session) -> bytes:
        for domain in ("DOM", "CSS"):
            await page.send(f"{domain}.enable")
        root = (await page.send("DOM.getDocument", depth=0))["root"]["nodeId"]
        nodes = (await page.send("DOM.querySelectorAll", nodeId=root, selector="i"))["nodeIds"]
        answers = [page.send("CSS.getPlatformFontsForNode", nodeId=node) for node in nodes]
        found.extend([one["fonts"] for one in await asyncio.gather(*answers)])
        return b""

    await renderer._shown(page, (600, 600, 1.0), look, None)
    return found


async def not_ours(renderer: Renderer, texts: list[str], family: str) -> list[str]:
    """Return the texts of which a font of the system draws something, as it does empty boxes."""
    bad = []
    for start in range(0, len(texts), AT_ONCE):
        part = texts[start : start + AT_ONCE]
        fonts = await fonts_of(renderer, part, family)
        assert len(fonts) == len(part)
        bad += [
            text
            for text, used in zip(part, fonts, strict=True)
            if not used or not all(font["isCustomFont"] for font in used)
        ]
    return bad


def sampled() -> Iterator[str]:
    """Yield characters that count as drawable: some of every run that a file has."""
    codes = sorted({code for ranges in glyphs().faces.values() for pair in ranges for code in pair})
    inner = {
        code
        for ranges in glyphs().faces.values()
        for low, high in ranges
        for code in range(low, high, STEP)
    }
    for code in sorted({*codes[::11], *inner}):
        character = chr(code)
        # Selectors and tags are seen only beside an emoji.
        if unicodedata.category(character) in UNSEEN or code >= 0xE0000 or code == 0xFE0F:
            continue
        if not shown_text(character).missing and shown_text(character).text == character:
            yield character


def locale_texts() -> dict[str, str]:
    """Return, by locale, the names of its days and months, as CLDR has them."""
    texts = {}
    for name in localedata.locale_identifiers():
        locale = Locale.parse(name)
        days, months = locale.days["format"]["wide"], locale.months["format"]["wide"]
        texts[name] = " ".join((*days.values(), *months.values()))
    return texts


@pytest.fixture
async def patient(rendering_settings: RenderingSettings) -> AsyncIterator[Renderer]:
    """A renderer for sheets of thousands of characters."""
    async with Renderer(rendering_settings, deadline=120) as renderer:
        yield renderer


def test_the_characters_of_the_fonts_are_those_that_are_written_down() -> None:
    assert build() == DATA.read_text()


@pytest.mark.parametrize("family", COMPOSITES)
async def test_characters_of_every_block_are_drawn_by_our_fonts(
    patient: Renderer, family: str
) -> None:
    characters = list(sampled())

    assert len(characters) > 2_000
    assert await not_ours(patient, characters, family) == []


@pytest.mark.parametrize("family", COMPOSITES)
async def test_the_words_of_every_locale_are_drawn_by_our_fonts_or_named(
    patient: Renderer, family: str
) -> None:
    texts = locale_texts()
    shown = {name: text for name, text in texts.items() if not missing_in({name: text})}

    assert len(texts) > 500
    # Scripts without a font in npm, and letters with marks that no one file has.
    assert {name.split("_")[0] for name in texts.keys() - shown.keys()} == {
        *("ccp", "cop", "cu", "en", "hnj", "ii", "mww", "osa", "suz", "vai"),
        *("agq", "bas", "ewo", "jgo", "ln", "nnh", "nus"),
    }
    assert {name for name in texts.keys() - shown.keys() if name.startswith("en")} == {
        *("en_Dsrt", "en_Dsrt_US", "en_Shaw", "en_Shaw_GB"),
    }
    assert await not_ours(patient, list(shown.values()), family) == []


async def test_every_emoji_of_several_characters_is_one_picture(patient: Renderer) -> None:
    emoji = [shown_text(one).text for one in sorted(glyphs().sequences)]

    assert len(emoji) > 2_500
    fonts = await fonts_of(patient, emoji, "Card Serif")
    broken = [
        one
        for one, used in zip(emoji, fonts, strict=True)
        if [(font["familyName"], font["glyphCount"]) for font in used] != [("Noto Color Emoji", 1)]
    ]
    assert broken == []


MISSING = {
    "runic": "ᚠ",
    "gothic": "\U00010330",
    "cuneiform": "\U00012000",
    "private use": "\ue000",
    "private use of plane 15": "\U000f0000",
    "unassigned": "\u0378",
    "noncharacter": "\uffff",
    "replacement": "\ufffd",
    "object replacement": "\ufffc",
    "control": "\x90",
    "ogham space": "\u1680",
    "letter with a mark of no font": "r\u0325",
    "hebrew letter with a latin mark": "\u05d1\u0301",
    "flag of no country": "\U0001f1ff\U0001f1ff",
    "emoji with a skin that it has not": "\U0001fa94\U0001f3fd",
    "family that is no emoji": "\U0001f469\u200d\U0001fa94",
    "chakma": "\U00011107",
}


@pytest.mark.parametrize("text", MISSING.values(), ids=MISSING)
def test_what_no_font_has_is_named(text: str) -> None:
    message = f"Happy {text} Diwali!"
    codes = " ".join(f"U+{ord(one):04X}" for one in text)

    assert shown_text(message).missing == (text,)
    assert codes in explain_missing(missing_in({"message": message}))


@pytest.mark.parametrize("text", [MISSING["runic"], MISSING["unassigned"], MISSING["control"]])
async def test_what_is_named_as_missing_would_be_a_box(renderer: Renderer, text: str) -> None:
    assert await not_ours(renderer, [text], "Card Sans") == [text]


async def test_a_mark_that_the_font_of_its_letter_lacks_would_be_a_box(renderer: Renderer) -> None:
    async def box(text: str) -> bytes:
        page = f"<style>body{{margin:40px;font:60px 'Card Sans'}}</style><p>{text}"
        return opened(await renderer.capture(page, width=300, height=200)).tobytes()

    # Every box is the same: the mark leaves nothing of its own.
    assert await box("r\u0325") == await box("r\u1df5") != await box("r")


SAME = {
    "a\u0301": "a\u0301",
    "x² ½ ∞ → ♪ Ⅷ ①": "x² ½ ∞ → ♪ Ⅷ ①",
    "\U0001d4d7\U0001d4ea\U0001d4f9": "\U0001d4d7\U0001d4ea\U0001d4f9",
    "☀ ☀\ufe0f ☀\ufe0e": "☀ ☀\ufe0f ☀\ufe0e",
    "क\u200dष": "क\u200dष",
    "漢\U000e0100": "漢\U000e0100",
}
REPLACED = {
    "1\u20e3": "1\ufe0f\u20e3",
    "\u26f9\u200d\u2640": "\u26f9\ufe0f\u200d\u2640",
    "ﬗ": "ﬗ",
    "\uff76\uff9e\ufe8d": "\uff76\uff9e\ufe8d",
    "\ufb05\ufa9a": "st\u6f22",
    "\ufe89": "\ufe89",
    "\u33ff": "\u33ff",
    "\U0001d7d8": "\U0001d7d8",
    "\U000102e0": "\U000102e0",
    "\r\n\u2028": "",
    "a\u2028b": "a\nb",
}


@pytest.mark.parametrize(("text", "shown"), (SAME | REPLACED).items())
def test_a_text_is_shown_in_characters_that_read_the_same(text: str, shown: str) -> None:
    assert shown_text(text) == (shown, ())


@pytest.mark.parametrize("character", ["ⁿ", "⅐", "½", "²", "₂"])
def test_no_number_becomes_another(character: str) -> None:
    text = f"2{character}"

    # Either as it was sent, or refused.
    assert shown_text(text).text == text


def test_at_most_ten_characters_are_named() -> None:
    text = "".join(map(chr, range(0x16A0, 0x16A0 + 15)))

    said = explain_missing(missing_in({"title": text}))

    assert said.count("U+") == MAX_NAMED
    assert "and 5 more" in said


def test_a_text_of_missing_characters_takes_time_in_proportion() -> None:
    assert len(shown_text("".join(map(chr, range(0xE000, 0xE000 + 6_000)))).missing) == 6_000


@pytest.mark.parametrize("stack", ["serif", "Georgia,serif", "'Yatra One'", "monospace", "Cinzel"])
async def test_an_authors_own_fonts_are_completed(renderer: Renderer, stack: str) -> None:
    async def drawn(family: str, *, is_marked: bool = True) -> bytes:
        page = f"<style>p{{margin:40px;font:40px {family}}}</style><p>{{{{ message }}}}"
        filled = fill_template(page, {"message": "ᱡᱚᱦᱟᱨ"})
        texts = CardTexts.of(filled, {}) if is_marked else None
        png = await renderer.capture(filled.html, width=500, height=200, texts=texts)
        return opened(png).tobytes()

    completed = await drawn(stack)
    assert completed == await drawn("'Card Sans'")
    # Left alone, the text is boxes.
    assert completed != await drawn(stack, is_marked=False)
