"""The sizes of the texts of starter templates, in the renderer's browser."""

from tests.seed.easel import SLUGS, Easel, Template
from tests.seed.test_corpus import faults
from tests.seed.texts import ENGLISH, TEXTS, card, filled

# What a phone of 390 px shows of a card from edge to edge.
PHONE, SMALLEST_ON_A_PHONE = 390, 9.5

SPLIT = {
    "en": ("Happy Janmashtami", "Congratulations everyone"),
    "de": ("Weihnachtsgrüße", "Herzliche Weihnachtsgrüße"),
    "ml": ("തിരുവോണാശംസകൾ", "ഹൃദയം നിറഞ്ഞ തിരുവോണാശംസകൾ"),
    "ta": ("நல்வாழ்த்துகள்", "இனிய தீபாவளி நல்வாழ்த்துகள்"),
    "hi": ("गणेश चतुर्थी की शुभकामनाएँ", "दीपावली की हार्दिक शुभकामनाएँ"),
    "bn": ("শারদীয় শুভেচ্ছা ও অভিনন্দন",),
    "ur": ("دلی مبارکباد",),
}


async def test_the_sample_is_seen_whole(template: Template, easel: Easel) -> None:
    sample = template.config["sample"]

    [layout] = await easel.layouts(template, [sample])

    assert faults(sample, layout, template.config["min_font_size"]) == []


async def test_no_title_breaks_a_word_or_is_smaller_than_its_message(
    template: Template, easel: Easel
) -> None:
    texts = [
        card(language, title, message, "Meera", "Arjun")
        for language, titles in SPLIT.items()
        for title in titles
        for message in ("शुभ!", filled(ENGLISH, 117))
    ]

    layouts = await easel.layouts(template, texts)

    least = template.config["min_font_size"]
    assert [
        found
        for one, layout in zip(texts, layouts, strict=True)
        if (found := faults(one, layout, least))
    ] == []


async def test_short_messages_are_set_larger_than_long_ones_and_all_can_be_read_on_a_phone(
    template: Template, easel: Easel
) -> None:
    texts = [TEXTS["short English"], card("en", "Wishing You Joy", filled(ENGLISH, 400), "Meera")]

    short, long = await easel.layouts(template, texts)

    assert short.texts["message"]["size"] > long.texts["message"]["size"]
    on_a_phone = long.texts["message"]["size"] * PHONE / template.config["width"]
    assert round(on_a_phone, 2) >= SMALLEST_ON_A_PHONE


async def test_a_card_that_is_too_small_for_its_text_names_the_number_that_fits(
    easel: Easel,
) -> None:
    template = Template(SLUGS[0])
    text = card("en", "Joy", filled(ENGLISH, 2_000))

    [layout] = await easel.layouts(template, [text])

    assert layout.problems == ["message: area"]
    assert layout.room is not None
    assert 300 < layout.room < 1_500
