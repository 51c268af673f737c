"""Direction and fonts of a card follow its texts, whatever language they were sent as."""

import asyncio

import pytest

from core.rendering import CardTexts, Renderer, fill_template
from core.rendering.cdp import Session
from core.rendering.languages import LATIN, card_language, direction_of, language_of

PAGE = (
    '<html lang="{{ language }}" dir="{{ direction }}"><style>'
    ':lang(ur) p{line-height:2.1;font-family:"Noto Nastaliq Urdu","Card Serif",serif}'
    "h1,p{font:400 40px/1.3 Cinzel,'Card Serif',serif}</style>"
    "<h1>{{ title }}</h1><p>{{ message }}</p><b>{{ title }} {{ message }}</b>"
)
URDU = "دیوالی کا تہوار آپ کو مبارک ہو"


@pytest.mark.parametrize(
    ("text", "sent_as", "language"),
    [
        (URDU, "en", "ur"),
        (URDU, "hi", "ur"),
        (URDU, "ur-PK", "ur-PK"),
        (URDU, "pnb", "ur"),
        (URDU, "skr", "ur"),
        ("کٲشُر زَبان", "ks", "ur"),
        ("कॉशुर", "ks", "hi"),
        ("عيد مبارك", "en", "ar"),
        ("عید مبارک", "fa", "fa"),
        ("سنڌي ٻولي", "en", "sd"),
        ("سنڌي", "sd", "sd"),
        ("پښتو", "en", "ps"),
        ("پنجابی", "pa-PK", "pa-PK"),
        ("پنجابی", "pa", "ur"),
        ("ދިވެހި", "en", "dv"),
        ("חג שמח", "en", "he"),
        ("शुभ दीपावली", "en", "hi"),
        ("शुभ दीपावली", "mr", "mr"),
        ("শুভ দীপাবলি", "en", "bn"),
        ("ৰঙালী বিহু", "en", "as"),
        ("ᱡᱚᱦᱟᱨ", "sat", "sat"),
        ("ᱡᱚᱦᱟᱨ", "en", "sat"),
        ("あけまして", "en", "ja"),
        ("新年", "ja", "ja"),
        ("Shubh Deepavali", "hi", LATIN),
        ("Eid Mubarak", "ur", LATIN),
        ("Eid Mubarak عید", "en", "en"),
        ("Happy दीपावली", "hi", "hi"),
        ("Diwali Mubarak", "en-IN", "en-IN"),
        ("Frohe Weihnachten", "de", "de"),
        ("🪔 2026", "hi", None),
        ("Hello", "xx", "xx"),
    ],
)
def test_a_text_is_in_a_language_of_its_letters(
    text: str, sent_as: str, language: str | None
) -> None:
    assert language_of(text, sent_as) == language


@pytest.mark.parametrize(
    "language",
    ["ar", "ckb", "dv", "fa", "he", "ks", "pnb", "ps", "sd", "skr", "ug", "ur-IN", "pa-PK",
     "ff-Adlm", "rhg", "syr", "yi", "man-Nkoo"],
)  # fmt: skip
def test_these_are_written_from_right_to_left(language: str) -> None:
    assert direction_of(language) == "rtl"


@pytest.mark.parametrize("language", ["en", "hi", "sd-Deva", "ks-Deva", "ur-Latn", "pa", LATIN])
def test_these_are_written_from_left_to_right(language: str) -> None:
    assert direction_of(language) == "ltr"


def test_a_card_without_letters_is_in_the_language_it_was_sent_as() -> None:
    assert card_language({"message": "🪔 2026", "title": ""}, "ks") == ("ur", "rtl", {})


def test_the_message_decides_for_the_card_and_other_texts_for_themselves() -> None:
    texts = {"message": URDU, "title": "Eid Mubarak", "recipient_name": "दादी", "sender_name": "—"}

    assert card_language(texts, "en") == (
        *("ur", "rtl"),
        {"title": ("en", "ltr"), "recipient_name": ("hi", "ltr")},
    )


async def looks(renderer: Renderer, title: str, message: str, sent_as: str) -> dict[str, list[str]]:
    """Return by element its language, direction, leading and the fonts that draw it."""
    language = card_language({"message": message, "title": title}, sent_as)
    values = {"title": title, "message": message}
    named = {"language": language.language, "direction": language.direction}
    filled = fill_template(PAGE, values | named)
    found: dict[str, list[str]] = {}

    async def look(page: Session) -> bytes:
        for domain in ("DOM", "CSS"):
            await page.send(f"{domain}.enable")
        root = (await page.send("DOM.getDocument", depth=0))["root"]["nodeId"]
        for name in ("h1", "p", "b"):
            node = (await page.send("DOM.querySelector", nodeId=root, selector=name))["nodeId"]
            fonts, style = await asyncio.gather(
                page.send("CSS.getPlatformFontsForNode", nodeId=node),
                page.send("CSS.getComputedStyleForNode", nodeId=node),
            )
            values = {one["name"]: one["value"] for one in style["computedStyle"]}
            families = sorted(font["familyName"] for font in fonts["fonts"])
            found[name] = [values["direction"], values["line-height"], *families]
        return b""

    texts = CardTexts.of(filled, {}, language)
    await renderer._shown(filled.html, (900, 900, 1.0), look, texts)
    return found


@pytest.mark.parametrize("sent_as", ["en", "hi", "ur", "pnb", "ks"])
async def test_urdu_is_set_in_nastaliq_from_right_to_left(renderer: Renderer, sent_as: str) -> None:
    found = await looks(renderer, URDU, URDU, sent_as)

    assert found["p"] == ["rtl", "84px", "Noto Nastaliq Urdu"]
    # The template has no font of Urdu for it.
    assert found["h1"] == ["rtl", "76px", "Noto Nastaliq Urdu"]


async def test_a_latin_title_over_an_urdu_message_keeps_its_font(renderer: Renderer) -> None:
    found = await looks(renderer, "Eid Mubarak", URDU, "ur")

    assert found["h1"] == ["ltr", "52px", "Cinzel"]
    assert found["p"][0] == "rtl"


async def test_an_urdu_title_over_an_english_message_is_nastaliq(renderer: Renderer) -> None:
    found = await looks(renderer, URDU, "Happy Diwali", "en")

    assert found["h1"] == ["rtl", "76px", "Noto Nastaliq Urdu"]
    assert found["p"] == ["ltr", "52px", "Cinzel"]


@pytest.mark.parametrize("sent_as", ["ur", "hi"])
async def test_latin_letters_are_not_set_like_the_language_they_were_sent_as(
    renderer: Renderer, sent_as: str
) -> None:
    found = await looks(renderer, "Eid Mubarak", "Aap sab ko Eid Mubarak", sent_as)

    assert found["p"] == ["ltr", "52px", "Cinzel"]


@pytest.mark.parametrize(("sent_as", "text"), [("ar", "عيد"), ("sd", "سنڌي"), ("ps", "پښتو")])
async def test_other_languages_of_the_arabic_script_are_naskh(
    renderer: Renderer, sent_as: str, text: str
) -> None:
    found = await looks(renderer, text, text, sent_as)

    assert found["p"] == ["rtl", "52px", "Noto Naskh Arabic"]


async def test_an_element_with_texts_of_two_languages_keeps_its_own(renderer: Renderer) -> None:
    found = await looks(renderer, URDU, "Happy Diwali", "en")

    assert found["b"][0] == "ltr"
