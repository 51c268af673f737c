"""The renderer says of each text of the user whether it is seen; a card that hides one fails."""

import io
import time

import pytest
from PIL import Image

from core.rendering import CardTexts, Renderer, RenderError, fill_template
from core.rendering.visibility import Place, Sample, check_ink
from tests.rendering.hidden_texts import SEEN, UNSEEN
from tests.rendering.pictures import ink_box

SIZE = {"width": 400, "height": 300}
VALUES: dict[str, object] = {
    "title": "Warm wishes",
    "message": 'Let\'s celebrate <together> & "well"!',
    "recipient_name": "",
    "sender_name": "",
    "v": {"motto": "Joy for all", "ink": "#102030"},
}
PAGE = "<style>body{margin:20px;font:20px 'Card Sans'}</style>"
LONG = "All the love in the world, and then some more of it. " * 9


async def capture(
    renderer: Renderer, template: str, config: dict[str, object] | None = None, **values: object
) -> bytes:
    filled = fill_template(template, {**VALUES, **values})
    texts = CardTexts.of(filled, config or {})
    return await renderer.capture(filled.html, texts=texts, **SIZE)


@pytest.mark.parametrize(("template", "said"), UNSEEN.values(), ids=UNSEEN)
async def test_a_text_that_is_not_seen_fails_the_card_by_name(
    renderer: Renderer, template: str, said: str
) -> None:
    with pytest.raises(RenderError, match=said) as caught:
        await capture(renderer, PAGE + "<h1>{{ title }}</h1>" + template)

    assert caught.value.code == "text_not_visible"
    assert str(caught.value).startswith("The message ")
    assert not caught.value.retryable


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("title", "The title "),
        ("message", "The message "),
        ("recipient_name", "The recipient's name "),
        ("sender_name", "The sender's name "),
        ("v.motto", 'The text "motto" '),
    ],
)
async def test_the_error_says_which_text(renderer: Renderer, name: str, said: str) -> None:
    template = f"{PAGE}<p style='display:none'>{{{{ {name} }}}}"

    with pytest.raises(RenderError, match=said):
        await capture(renderer, template, recipient_name="Meera", sender_name="Arjun")


@pytest.mark.parametrize("template", SEEN.values(), ids=SEEN)
async def test_a_text_that_is_seen_passes(renderer: Renderer, template: str) -> None:
    assert ink_box(await capture(renderer, PAGE + template)) is not None


@pytest.mark.parametrize(
    "message", ["🪔", ".", "'", "|", "ی", "क्ष", "\U0001d4d7", "新", "\ue000", "-"]
)
async def test_the_smallest_text_is_seen(renderer: Renderer, message: str) -> None:
    assert ink_box(await capture(renderer, PAGE + "<p>{{ message }}", message=message)) is not None


@pytest.mark.parametrize("message", ["🎉 1️⃣", "1️⃣2️⃣3️⃣", "🇮🇳 #️⃣1️⃣ 🎂", "*️⃣", "a1️⃣"])
async def test_an_emoji_made_of_a_digit_needs_no_colour_of_the_text(
    renderer: Renderer, message: str
) -> None:
    template = "<p style='color:#402000;font-size:60px;margin:0'>{{ message }}"
    await capture(renderer, PAGE + template, message=message)


async def test_a_template_of_many_hidden_places_costs_a_bounded_look_for_ink() -> None:
    texts = CardTexts.of(fill_template("{{ message }}" * 2000, VALUES), {})
    everywhere = Sample((0.0, 0.0, 4000.0, 4000.0), (255, 255, 255))
    places = [Place(("message",), None, (everywhere, everywhere))] * 2000
    with io.BytesIO() as file:
        Image.new("RGB", (4000, 4000), "white").save(file, "PNG", compress_level=1)
        png = file.getvalue()
    began = time.thread_time()
    with pytest.raises(RenderError, match="has the colour of its background"):
        check_ink(texts, places, png, 1.0)
    assert time.thread_time() - began < 10  # all of them took 15 minutes


async def test_marks_that_a_template_brings_along_change_nothing(renderer: Renderer) -> None:
    forged = "\ufff0" + "\U000e0039" * 400 + "\ufff1x\ufff2"
    await capture(renderer, f"{PAGE}<p>{{{{ message }}}}<p>{forged}")


@pytest.mark.parametrize("message", ["", " ", "\u200b\u200d", "\n\n", "\u3164", "\u2800"])
async def test_a_text_that_shows_nothing_is_taken_as_not_given(
    renderer: Renderer, message: str
) -> None:
    template = "{% if message == '' %}none{% else %}some{% endif %}<p>{{ message }}"

    assert fill_template(template, {"message": message}).html == "none<p>"
    await capture(renderer, PAGE + template, message=message)


@pytest.mark.parametrize(
    "box",
    [
        "<div style='overflow:hidden;height:100px'>",
        "<div data-text-area style='height:100px'>",
        "<div style='position:absolute;inset:150px 20px 20px'>",
    ],
    ids=["clipped", "area", "page"],
)
async def test_letters_get_smaller_until_the_text_fits(renderer: Renderer, box: str) -> None:
    picture = await capture(renderer, f"{PAGE}{box}{{{{ message }}}}</div>", message=LONG)

    found = ink_box(picture)
    assert found is not None
    assert found[3] <= 300


async def test_a_text_that_fits_in_no_size_is_refused_with_what_to_do(renderer: Renderer) -> None:
    template = PAGE + "<div data-text-area style='height:100px'><p>{{ message }}</p></div>"

    with pytest.raises(RenderError, match=r"does not fit: .* Shorten it, the title or"):
        await capture(renderer, template, {"min_font_size": 18}, message=LONG)


@pytest.mark.parametrize("least", [None, "12", -1, 0, 1e9, [], float("nan")])
async def test_a_minimum_that_is_no_size_is_taken_for_the_default(least: object) -> None:
    filled = fill_template("{{ message }}", VALUES)

    assert CardTexts.of(filled, {"min_font_size": least}).min_font_size == 8


async def test_the_check_changes_no_pixel_of_a_card_that_fits(renderer: Renderer) -> None:
    template = (
        PAGE + "<title>{{ title }}</title><style>p::before{content:'{{ v.motto }}'}</style>"
        "<h1 title='{{ title }}'>{{ title }}</h1><p>{{ message }} 🏴󠁧󠁢󠁥󠁮󠁧󠁿</p>"
    )
    filled = fill_template(template, VALUES)

    checked, unchecked = [
        await renderer.capture(filled.html, texts=texts, **SIZE)
        for texts in (CardTexts(filled.spans), None)
    ]

    assert _pixels(checked) == _pixels(unchecked)


async def test_a_printed_card_is_checked_likewise(renderer: Renderer) -> None:
    filled = fill_template(PAGE + "<p style='display:none'>{{ message }}", VALUES)

    with pytest.raises(RenderError, match="The message is not visible"):
        await renderer.print(filled.html, texts=CardTexts(filled.spans), **SIZE)


@pytest.mark.parametrize("scale", [0.5, 1.0, 3.0])
async def test_ink_is_found_at_every_scale(renderer: Renderer, scale: float) -> None:
    hidden = "<p>{{ message }}</p><i style='position:fixed;inset:0;background:white'></i>"
    seen, unseen = (fill_template(PAGE + one, VALUES) for one in ("<p>{{ message }}", hidden))

    await renderer.capture(seen.html, texts=CardTexts(seen.spans), scale=scale, **SIZE)
    with pytest.raises(RenderError, match="something covers it"):
        await renderer.capture(unseen.html, texts=CardTexts(unseen.spans), scale=scale, **SIZE)


def _pixels(png: bytes) -> bytes:
    return Image.open(io.BytesIO(png)).convert("RGB").tobytes()
