"""Texts that every starter template must show: kept ones, long ones, and the composer's own."""

import json
from collections.abc import Iterator
from functools import cache
from itertools import product
from pathlib import Path
from typing import get_args

from tyohaarify_plugin_api import DeclinedError, FestivalInfo, MessageRequest, Relationship, Tone

from plugins.builtin.composer import Composer
from plugins.builtin.composer.catalogue import LANGUAGES
from tests.seed.texts import ENGLISH, HINDI, TAMIL, TEXTS, URDU, filled

Texts = dict[str, str]

KEPT: dict[str, Texts] = json.loads((Path(__file__).parent / "corpus.json").read_text())
# The API takes 500 characters; longer texts are refused there, and by name by the renderer.
LENGTHS = (1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 500)
TOO_LONG = (501, 1_000, 2_000)


def text(language: str, message: str, title: str = "Best wishes") -> Texts:
    """Return the texts of a card with names."""
    return {
        "language": language,
        "title": title,
        "message": message,
        "recipient_name": "Meera",
        "sender_name": "Arjun",
    }


@cache
def corpus() -> dict[str, Texts]:
    """Return every text that is not the composer's, by a name."""
    sentences = {"en": ENGLISH, "hi": HINDI, "ta": TAMIL, "ur": URDU}
    lengths = {
        f"{length} characters of {language}": text(language, filled(sentences[language], length))
        for language, length in product(sentences, LENGTHS)
    }
    capitals = {
        "500 capitals": text("en", filled(ENGLISH.upper(), 500)),
        "500 times W": text("en", "W" * 500),
        "500 apostrophes": text("en", "'" * 500),
        "500 emoji": text("en", "🪔" * 500),
        "500 ideographs": text("en", filled("新年快乐万事如意", 500)),
        "500 Tamil characters called English": text("en", filled(TAMIL, 500)),
        "250 lines": text("en", "a\n" * 249 + "b"),
    }
    return {**TEXTS, **KEPT, **lengths, **capitals}


@cache
def suggestions(festival: str) -> list[Texts]:
    """Return every message that the composer suggests for the festival, each once."""
    found: dict[tuple[str, str], Texts] = {}
    for request in _requests(festival):
        try:
            response = Composer().write(request)
        except DeclinedError:
            continue
        language = response.language_used
        found[language, response.text] = text(language, response.text, "Warm wishes")
    return list(found.values())


def _requests(festival: str) -> Iterator[MessageRequest]:
    for language, tone, relationship in product(LANGUAGES, get_args(Tone), get_args(Relationship)):
        yield MessageRequest(
            festival=FestivalInfo(slug=festival, name=festival.replace("-", " ").title()),
            language=language,
            tone=tone,
            relationship=relationship,
            max_length=500,
        )
