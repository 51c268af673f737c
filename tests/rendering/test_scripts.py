"""Text of every script is shaped as an independent shaper (raqm) shapes it, and emoji are whole."""

import io

import pytest
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]  # typed only in part
from PIL import Image, ImageChops, ImageDraw, ImageFont, features

from core.rendering import Renderer
from core.rendering.fonts import FontCatalogue
from tests.rendering.conftest import RenderingSettings
from tests.rendering.pictures import colours, ink_width, opened

SIZE = 100
WORDS = {
    "devanagari": ["क्ष", "ज्ञ", "त्र", "श्र", "द्ध", "र्म", "न्द्र", "ह्म", "हिन्दी", "शुभकामनाएँ", "क्‍ष"],
    "bengali": ["ক্ষ", "স্ত্র", "শুভেচ্ছা"],
    "gurmukhi": ["ਸ੍ਰੀ", "ਵਿਸਾਖੀ"],
    "gujarati": ["ક્ષ", "નવરાત્રિ"],
    "oriya": ["କ୍ଷ", "ଯାତ୍ରା"],
    "tamil": ["க்ஷ", "பொங்கல்"],
    "telugu": ["స్త్రీ", "శుభాకాంక్షలు"],
    "kannada": ["ಕ್ಷ", "ಹಬ್ಬದ"],
    "malayalam": ["സ്ത്രീ", "ന്ത്യ"],
    "sinhala": ["ශ්‍රී"],
    "arabic": ["مبارك", "اللہ"],
}
CASES = [(script, word) for script, words in WORDS.items() for word in words]


def _font(
    catalogue: FontCatalogue, script: str, engine: ImageFont.Layout
) -> ImageFont.FreeTypeFont:
    face = next(
        face
        for face in catalogue.families["Card Sans"]
        if (face.subset, face.weight) == (script, 400)
    )
    font, plain = TTFont(face.file), io.BytesIO()
    font.flavor = None
    font.save(plain)
    return ImageFont.truetype(io.BytesIO(plain.getvalue()), SIZE, layout_engine=engine)


def _ink_width(font: ImageFont.FreeTypeFont, word: str) -> float:
    picture = Image.new("L", (1400, 600))
    ImageDraw.Draw(picture).text((200, 200), word, font=font, fill=255)
    box = picture.getbbox()
    assert box is not None
    return box[2] - box[0]


@pytest.mark.skipif(not features.check("raqm"), reason="this Pillow has no raqm")
@pytest.mark.parametrize(("script", "word"), CASES)
async def test_a_word_is_shaped_as_raqm_shapes_it(
    renderer: Renderer, rendering_settings: RenderingSettings, script: str, word: str
) -> None:
    font = _font(FontCatalogue(rendering_settings.node_modules), script, ImageFont.Layout.RAQM)
    document = f"<style>body{{margin:200px;font:{SIZE}px 'Card Sans'}}</style>{word}"

    drawn = ink_width(await renderer.capture(document, width=1400, height=600))

    assert drawn == pytest.approx(_ink_width(font, word), abs=4)


def test_a_shaper_that_does_not_shape_is_told_apart(rendering_settings: RenderingSettings) -> None:
    catalogue = FontCatalogue(rendering_settings.node_modules)
    shaped = _font(catalogue, "devanagari", ImageFont.Layout.RAQM)
    unshaped = _font(catalogue, "devanagari", ImageFont.Layout.BASIC)

    for word in ("क्ष", "ज्ञ", "त्र", "न्द्र", "हिन्दी"):
        assert abs(_ink_width(shaped, word) - _ink_width(unshaped, word)) > 8


EMOJI = [
    "🪔",
    "✨",
    "👨‍👩‍👧‍👦",
    "👩‍❤️‍👨",
    "🇮🇳",
    "❤️",
    "☀️",
    "1️⃣",
    "👋🏽",
    "🏳️‍🌈",
    "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
    "👩🏾‍🚀",
    "🙏🏻",
]


@pytest.mark.parametrize("emoji", EMOJI)
@pytest.mark.parametrize("weight", [400, 700])
async def test_an_emoji_is_one_picture(renderer: Renderer, emoji: str, weight: int) -> None:
    document = "<style>body{{margin:50px;font:{} 100px 'Card Serif'}}</style>{}"

    png = await renderer.capture(document.format(weight, emoji), width=600, height=300)
    one = ink_width(await renderer.capture(document.format(400, "🎉"), width=600, height=300))

    assert 0.6 * one < ink_width(png) < 1.25 * one
    assert len(colours(png)) > 20


FAMILY = "👨‍👩‍👧‍👦"  # which Noto draws in black on grey


@pytest.mark.parametrize("emoji", [emoji for emoji in EMOJI if emoji != FAMILY])
async def test_an_emoji_is_in_colour(renderer: Renderer, emoji: str) -> None:
    png = await renderer.capture(f"<p style='font:90px Card Sans'>{emoji}", width=300, height=300)

    assert any(max(colour) - min(colour) > 60 for colour in colours(png))


async def test_digits_and_signs_stay_signs_beside_an_emoji(renderer: Renderer) -> None:
    png = await renderer.capture(
        "<p style='font:60px Card Sans'>2026 © ♥ ★ #1 <span style='opacity:0'>1️⃣❤️</span>",
        width=700,
        height=200,
    )

    assert not any(max(colour) - min(colour) > 60 for colour in colours(png))


async def test_urdu_in_nastaliq_differs_from_naskh_and_runs_from_the_right(
    renderer: Renderer,
) -> None:
    document = (
        "<html lang=ur dir=rtl><style>body{{margin:0;font:60px/2 {}'Card Sans'}}</style>عید مبارک"
    )

    nastaliq = await renderer.capture(
        document.format("'Noto Nastaliq Urdu',"), width=600, height=200
    )
    naskh = await renderer.capture(document.format(""), width=600, height=200)

    assert ImageChops.difference(opened(nastaliq), opened(naskh)).getbbox() is not None
    assert _first_ink(nastaliq) > 200
    assert _first_ink(naskh) > 200


def _first_ink(png: bytes) -> int:
    picture = opened(png)
    box = ImageChops.difference(picture, Image.new("RGB", picture.size, "white")).getbbox()
    assert box is not None
    return box[0]


async def test_a_document_that_names_no_font_is_still_readable(renderer: Renderer) -> None:
    named = "<body style='font-family:Card Sans'>शुभ दीपावली"

    assert await renderer.capture(
        "<body>शुभ दीपावली", width=300, height=80
    ) == await renderer.capture(named, width=300, height=80)
