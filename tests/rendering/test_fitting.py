"""Texts that declare their sizes are set to the largest that fit, by measuring the real layout."""

import io
import re
from typing import Any

import pytest
from PIL import Image

from core.rendering import CardTexts, FilledTemplate, Renderer, RenderError, fill_template
from core.rendering.languages import CardLanguage, TextLanguage
from tests.rendering.pictures import Box, ink_box

SIZE = {"width": 400, "height": 300}
HEAD = (
    '<html lang="{{ language }}"><style>*{margin:0}body{background:#fff}'
    ".box{position:absolute;left:20px;top:20px;width:360px;height:260px;display:flex;"
    "flex-direction:column;align-items:center;justify-content:center;text-align:center;"
    'font-family:"Card Sans",sans-serif}</style>'
)
BOX = HEAD + (
    '<section class="box" data-text-area{{ v.shape }}>'
    '{% if title != "" %}<h1 data-max-size="60" data-min-size="14" data-max-lines="2">{{ title }}'
    '</h1>{% endif %}<p data-max-size="30" data-min-size="10">{{ message }}</p></section>'
)
VALUES: dict[str, Any] = {
    "title": "Warm wishes",
    "message": "With love",
    "recipient_name": "",
    "sender_name": "",
    "language": "en",
    "v": {"shape": ""},
}


def filled(template: str = BOX, **values: object) -> tuple[FilledTemplate, CardTexts]:
    made = fill_template(template, {**VALUES, **values})
    return made, CardTexts.of(made, {}, CardLanguage(str(values.get("language", "en")), "ltr", {}))


async def fitted(renderer: Renderer, template: str = BOX, **values: object) -> tuple[bytes, str]:
    """The picture of a card, and its document with the sizes set."""
    made, texts = filled(template, **values)
    return await renderer.capture_document(made.html, texts=texts, **SIZE)


def ink(png: bytes) -> Box:
    """The smallest box around everything that is drawn."""
    box = ink_box(png)
    assert box is not None
    return box


def sizes(document: str) -> list[float]:
    """The sizes that were written into the document, in its order."""
    return [float(size) for size in re.findall(r"font-size: ([\d.]+)px", document)]


async def test_short_texts_get_their_largest_sizes(renderer: Renderer) -> None:
    _, document = await fitted(renderer, title="Joy")

    assert sizes(document) == [60, 30]


async def test_long_texts_get_smaller_in_proportion(renderer: Renderer) -> None:
    found = [
        sizes((await fitted(renderer, message="Light and love to all. " * count))[1])
        for count in (1, 12, 20)
    ]

    assert found[0][1] > found[1][1] > found[2][1] > 10
    assert found[0][0] >= found[1][0] > found[2][0]
    assert all(title > message for title, message in found)


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("en", "Congratulations"),
        ("de", "Weihnachtsgrüße"),
        ("ml", "തിരുവോണാശംസകൾ"),
        ("ta", "நல்வாழ்த்துகள்"),
        ("hi", "शुभकामनाएँ"),
        ("ur", "مبارکباد"),
        ("ko", "축하드립니다"),
    ],
)
async def test_no_word_breaks_in_its_middle(renderer: Renderer, language: str, title: str) -> None:
    one_line = HEAD + (
        '<section class="box" style="width:200px" data-text-area>'
        '<h1 data-max-size="90" data-min-size="8">{{ title }}</h1></section>'
    )

    _, document = await fitted(renderer, one_line, title=title, message="", language=language)
    png, _ = await fitted(renderer, one_line, title=title, message="", language=language)
    left, _, right, _ = ink(png)

    assert "\u00ad" not in document
    assert "overflow-wrap" not in document.partition("<section")[2]
    assert sizes(document)[0] < 90
    assert left >= 18
    assert right <= 222
    assert right - left > 140


async def test_a_word_too_long_at_the_smallest_size_is_hyphenated(renderer: Renderer) -> None:
    _, document = await fitted(
        renderer,
        HEAD + '<section class="box" style="width:150px" data-text-area><p data-max-size="30" '
        'data-min-size="24">{{ message }}</p></section>',
        message="Donaudampfschifffahrtsgesellschaft",
        language="de",
    )

    assert "dampf\u00adschiff\u00adfahrts" in document
    assert sizes(document) == [24]


async def test_a_word_without_patterns_is_broken_and_stays_inside(renderer: Renderer) -> None:
    png, _ = await fitted(renderer, message="x" * 90)
    left, _, right, _ = ink(png)

    assert left >= 19
    assert right <= 381


async def test_the_message_is_never_larger_than_the_title(renderer: Renderer) -> None:
    _, document = await fitted(
        renderer, title="गणेश चतुर्थी की हार्दिक शुभकामनाएँ और बधाइयाँ", message="शुभ।", language="hi"
    )

    title, message = sizes(document)
    assert message <= title


async def test_a_text_that_does_not_fit_is_refused_with_the_number_that_does(
    renderer: Renderer,
) -> None:
    message = "Light and love to all of you. " * 80
    with pytest.raises(
        RenderError, match=r"^The message does not fit: there is room for"
    ) as caught:
        await fitted(renderer, message=message)
    room = int(re.findall(r"\d+", str(caught.value))[0])

    assert caught.value.code == "text_not_visible"
    _, document = await fitted(renderer, message=message[:room])
    assert sizes(document)[1] < 10.5
    with pytest.raises(RenderError):
        await fitted(renderer, message=message[: room + 40])


async def test_texts_keep_clear_of_busy_art(renderer: Renderer) -> None:
    art = (
        '<svg data-busy style="position:absolute;left:150px;top:230px" width="100" height="70">'
        "</svg>"
    )
    message = "Light and love to all of you. " * 16

    png, _ = await fitted(renderer, BOX + art, message=message)
    free, _ = await fitted(renderer, BOX, message=message)

    assert ink(free)[3] > 240
    assert ink(png)[3] <= 231


async def test_an_ellipse_keeps_texts_out_of_its_corners(renderer: Renderer) -> None:
    message = "Light and love to all of you. " * 12

    png, _ = await fitted(renderer, message=message, v={"shape": "=ellipse"})

    picture = (
        Image.open(io.BytesIO(png)).convert("L").point(lambda value: 255 if value < 128 else 0)
    )
    for corner in ((20, 20, 70, 60), (330, 20, 380, 60), (20, 240, 70, 280), (330, 240, 380, 280)):
        assert picture.crop(corner).getbbox() is None


GRADIENT = HEAD + (
    "<style>h1{background:linear-gradient(#b8860b,#daa520);background-clip:text;"
    "-webkit-text-fill-color:transparent;line-height:1;overflow:visible}</style>"
    '<section class="box" data-text-area><h1 data-max-size="60" data-min-size="14">{{ title }}</h1>'
    "</section>"
)
PLAIN = GRADIENT.replace("background-clip:text", "background:none").replace(
    "-webkit-text-fill-color:transparent", "color:#c49010"
)


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("bn", "মেরি ক্রিসমাস"),
        ("en", "Ñoël Joyeux Ållfolk"),
        ("ur", "دیوالی مبارک"),
        ("si", "සුබ හෝලි"),
        ("vi", "Ẫ Ỗ Chúc mừng ậ"),
    ],
)
async def test_gradient_titles_cut_nothing(renderer: Renderer, language: str, title: str) -> None:
    gradient, _ = await fitted(renderer, GRADIENT, title=title, message="", language=language)
    plain, _ = await fitted(renderer, PLAIN, title=title, message="", language=language)

    assert all(abs(a - b) <= 2 for a, b in zip(ink(gradient), ink(plain), strict=True)), (
        ink(gradient),
        ink(plain),
    )


@pytest.mark.parametrize("title", ["शुभ दीपावली 🪔", "🎆", "Joy ❤️ to all", "👨‍👩‍👧 love"])
async def test_emoji_in_gradient_titles_keep_their_colours(renderer: Renderer, title: str) -> None:
    def colours(png: bytes) -> set[tuple[int, ...]]:
        picture = Image.open(io.BytesIO(png)).convert("RGB").quantize(64).convert("RGB")
        return {colour for _, colour in picture.getcolors() or []}  # type: ignore[misc]

    gradient, _ = await fitted(renderer, GRADIENT, title=title, message="")
    plain, _ = await fitted(renderer, PLAIN, title=title, message="")
    emoji = [c for c in colours(plain) if max(c) - min(c) > 120 and not c[0] > c[1] > c[2]]

    near = [
        min(sum(abs(a - b) for a, b in zip(c, d, strict=True)) for d in colours(gradient))
        for c in emoji
    ]
    assert all(distance < 60 for distance in near)


async def test_the_exported_document_shows_the_same_without_a_script(renderer: Renderer) -> None:
    png, document = await fitted(renderer, message="Light and love to all of you. " * 12)

    again = await renderer.capture(document, width=400, height=300)

    assert "<script" not in document
    assert ink(again) == ink(png)
    assert Image.open(io.BytesIO(again)).tobytes() == Image.open(io.BytesIO(png)).tobytes()


async def test_a_text_in_another_language_is_set_in_its_own_direction(renderer: Renderer) -> None:
    made, _ = filled(message="آپ کو عید مبارک ہو", title="Eid")
    texts = CardTexts(made.spans, languages={"message": TextLanguage("ur", "rtl")})

    _, document = await renderer.capture_document(made.html, texts=texts, **SIZE)

    assert re.search(r'<p [^>]*lang="ur" dir="rtl"', document)


async def test_elements_named_like_properties_do_not_stop_the_fitting(renderer: Renderer) -> None:
    clobber = "".join(
        f'<form name="{name}"></form><img name="{name}">'
        for name in ("querySelectorAll", "createRange", "documentElement", "fonts", "body")
    )

    _, document = await fitted(renderer, BOX + clobber)

    assert sizes(document) == [60, 30]


async def test_blank_lines_and_long_verse_are_eased_before_they_are_refused(
    renderer: Renderer,
) -> None:
    _, blank = await fitted(renderer, message="a" + "\n" * 200 + "b")
    _, verse = await fitted(renderer, message="\n".join(["a line of verse"] * 25))

    assert "white-space" not in blank.partition("<section")[2]
    assert "white-space: normal" in verse
