"""How long a message may be, as measured in other languages than the document's."""

import pytest

from core.rendering import Renderer, RenderError
from tests.rendering.test_fitting import SIZE, filled, fitted


async def test_rooms_for_messages_in_other_languages_are_those_that_fit(
    renderer: Renderer,
) -> None:
    messages = {
        "en": "Light and love to all of you. " * 80,
        "ur": "آپ کو عید مبارک ہو " * 80,
        "hi": "शुभ",
    }
    made, texts = filled()

    others = {language: {"message": message} for language, message in messages.items()}
    rooms = await renderer.measure_rooms(made.html, texts=texts, others=others, **SIZE)

    assert rooms["hi"] == len("शुभ")
    assert 900 < rooms["en"] < 2000
    assert rooms["ur"] < rooms["en"]
    await fitted(renderer, message=messages["en"][: rooms["en"]])
    with pytest.raises(RenderError):
        await fitted(renderer, message=messages["en"][: rooms["en"] * 3 // 2])


async def test_a_template_without_boxes_has_no_rooms(renderer: Renderer) -> None:
    made, texts = filled("<p>{{ message }}</p>")

    others = {"en": {"message": "Joy"}}
    assert await renderer.measure_rooms(made.html, texts=texts, others=others, **SIZE) == {}


async def test_a_larger_text_beside_a_message_leaves_less_room(renderer: Renderer) -> None:
    made, texts = filled()
    message = "Light and love to all of you. " * 80
    beside = {"en": {"message": message}, "hi": {"message": message, "title": "शुभकामनाएँ " * 12}}

    rooms = await renderer.measure_rooms(made.html, texts=texts, others=beside, **SIZE)

    assert rooms["hi"] < rooms["en"]
