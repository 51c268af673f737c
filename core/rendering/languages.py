"""The language a text is set in: the one it was sent with, if that is written in its letters.

People send Urdu as "en", and Hindi in Latin letters as "hi". Direction, fonts and the leading of a
card follow its language, so it must be one that is written like the text.
"""

from __future__ import annotations

import functools
import re
from collections import Counter
from typing import TYPE_CHECKING, Literal, NamedTuple

from babel.core import get_global
from fontTools.unicodedata import (  # type: ignore[import-untyped]  # typed only in part
    script,
    script_horizontal_direction,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

Direction = Literal["ltr", "rtl"]

# How much of a text must be in the letters of its language, of all letters.
_ENOUGH = 1 / 3
_COMMON = frozenset(("Zyyy", "Zinh", "Zzzz"))
# Scripts that are one way of writing, by its name.
_TOGETHER = {"Hira": "Jpan", "Kana": "Jpan", "Hang": "Kore", "Bopo": "Hani"}
_CHINESE = frozenset(("Hani", "Hans", "Hant"))
_WRITES = {
    "Jpan": frozenset(("Jpan", *_CHINESE)),
    "Kore": frozenset(("Kore", *_CHINESE)),
    **dict.fromkeys(_CHINESE, _CHINESE),
}
_SCRIPT_SUBTAG = re.compile(r"-([A-Z][a-z]{3})\b")
# Of languages that CLDR does not have.
_SCRIPTS = {"gom": "Deva", "pnb": "Arab", "prs": "Arab"}
# Their Arabic script is Nastaliq, for which templates know Urdu only.
_NASTALIQ = frozenset(("ur", "ks", "pnb", "skr", "khw"))
URDU = "ur"
# A text in Latin letters of a language that is not: not Hindi's leading, nor English hyphenation.
LATIN = "und-Latn"
# Letters that only one of the languages of a script has; the first that is found decides. Persian
# letters alone are taken for Urdu, which is what people send here.
_TELLING = {
    "Arab": (
        ("sd", "ٻڀٺٽٿڃڄڇڊڌڏڦڪڳڱڻ"),
        ("ps", "ټډړږښڼۍځڅ"),
        ("ckb", "ڕڵێە"),
        ("ug", "ۈۋڭ"),
        ("ur", "ٹڈڑںےہھۓٲۄۆؠپچژگکی"),
    ),
    "Beng": (("as", "ৰৱ"),),
}


class TextLanguage(NamedTuple):
    """The language of a text, a BCP 47 tag, and the direction in which it is written."""

    lang: str
    dir: Direction


class CardLanguage(NamedTuple):
    """The language and direction of a card, and of each text that is in another language."""

    language: str
    direction: Direction
    others: Mapping[str, TextLanguage]


def card_language(texts: Mapping[str, str], sent_as: str) -> CardLanguage:
    """Return the language of a card, a BCP 47 tag, and those of its texts.

    The first of `texts` that has letters decides; one without is in the language of the card.
    """
    known = {name: language_of(text, sent_as) for name, text in texts.items()}
    own = next(filter(None, known.values()), None) or _for_templates(sent_as)
    others = {
        name: TextLanguage(tag, direction_of(tag))
        for name, tag in known.items()
        if tag and tag != own
    }
    return CardLanguage(own, direction_of(own), others)


@functools.lru_cache(maxsize=1024)
def language_of(text: str, sent_as: str) -> str | None:
    """Return the language to set a text in, None for a text without letters.

    It is `sent_as` if a third of the letters are of a script that it is written in.
    """
    letters = _letters(text)
    if not letters:
        return None
    ways = _ways_of(sent_as)
    if ways is None or sum(letters[way] for way in ways) >= _ENOUGH * letters.total():
        return _for_templates(sent_as)
    return _language_in(letters.most_common(1)[0][0], text)


def direction_of(language: str) -> Direction:
    """Return the direction in which a language is written; "ltr" for an unknown one."""
    written = _script_of(language)
    rtl = written is not None and script_horizontal_direction(written, "LTR") == "RTL"
    return "rtl" if rtl else "ltr"


def _letters(text: str) -> Counter[str]:
    counted = Counter(script(one) for one in text if not one.isspace())
    letters: Counter[str] = Counter()
    for code, count in counted.items():
        if code not in _COMMON:
            letters[_TOGETHER.get(code, code)] += count
    for way in ("Jpan", "Kore"):
        if way in letters:
            letters[way] += letters.pop("Hani", 0)
    return letters


def _ways_of(language: str) -> frozenset[str] | None:
    written = _script_of(language)
    return None if written is None else _WRITES.get(written, frozenset((written,)))


def _script_of(language: str) -> str | None:
    """Return the ISO 15924 code of the script that a language is written in, None if unknown."""
    if named := _SCRIPT_SUBTAG.search(language):
        return named[1]
    base, *rest = language.split("-")
    known: Mapping[str, str] = get_global("likely_subtags")
    for key in (*(f"{base}_{part.upper()}" for part in rest), base):
        if key in known:
            return known[key].split("_")[1]
    return _SCRIPTS.get(base)


def _language_in(written: str, text: str) -> str:
    """Return the language to set a text of a script in, without a language that fits it."""
    if written == "Latn":
        return LATIN
    for language, letters in _TELLING.get(written, ()):
        if any(letter in text for letter in letters):
            return language
    likely: str | None = get_global("likely_subtags").get(f"und_{written}")
    if likely is None:
        return f"und-{written}"
    language, usual, *_ = likely.split("_")
    return language if _script_of(language) in {usual, None} else f"{language}-{usual}"


def _for_templates(language: str) -> str:
    is_nastaliq = language.split("-", maxsplit=1)[0] in _NASTALIQ and _script_of(language) == "Arab"
    return URDU if is_nastaliq and not language.startswith(URDU) else language
