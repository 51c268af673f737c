"""What a document asks of the fonts: families, weights, italics and characters.

Anyone may write a document, and `re` lets no other thread run while it searches. So each pattern
here takes time in proportion to the text, however the text is made: repetitions that could start
anywhere are bounded or begin only where a word does, and no two neighbours match the same.
"""

from __future__ import annotations

import html
import re
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.rendering.errors import RenderError

if TYPE_CHECKING:
    from collections.abc import Iterable

MAX_TEXT = 1_000_000
MAX_UNITS = 4_000
REGULAR, BOLD = 400, 700

_DATA_URI = re.compile(r"data:[\w/+.;=-]{0,200};base64,[A-Za-z0-9+/=]+")
_CSS_ESCAPE = re.compile(r"\\([0-9A-Fa-f]{1,6})")
# Python takes a time for a number that grows faster than its digits, and refuses very many.
_ENDLESS_REFERENCE = re.compile(r"&#[xX]?[0-9A-Fa-f]{50,}")
_WEIGHT_CONTEXT = re.compile(
    r"(?:font(?:-weight)?|(?<![\w-])--[\w-]{1,100})[\"']?\s*[:=][^;}>]*", re.IGNORECASE
)
_WEIGHT = re.compile(r"\b[1-9]00\b")
_BOLD = re.compile(r"\bbold(?:er)?\b|<(?:b|strong|h[1-6]|th)\b", re.IGNORECASE)
_ITALIC = re.compile(r"\b(?:italic|oblique)\b|<(?:i|em|cite|dfn|var|address)\b", re.IGNORECASE)
# An emoji written with several characters is one picture, and one file must hold all of them. The
# longest in Unicode are flags with six tags, and four people with their skins.
SEQUENCE = re.compile(
    "[\U0001f1e6-\U0001f1ff]{2}"
    "|[#*0-9]\ufe0f?\u20e3"
    "|[\u00a9\u00ae\u203c-\u3299\U0001f000-\U0001faff]"
    "[\ufe0f\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]{0,7}"
    "(?:\u200d[\u2190-\u2bff\U0001f000-\U0001faff][\ufe0f\U0001f3fb-\U0001f3ff]{0,2}){0,7}"
)


@dataclass(frozen=True)
class FontNeeds:
    """What a document asks for.

    `families` are lower-case names, `units` the different characters and emoji sequences, sorted.
    """

    families: frozenset[str]
    units: list[str]
    weights: set[int]
    italic: bool


class DocumentReader:
    """Reads documents that may name any of `families`."""

    def __init__(self, families: Iterable[str]) -> None:
        longest_first = sorted(map(str.lower, families), key=len, reverse=True)
        names = "|".join(map(re.escape, longest_first))
        self._names = re.compile(rf"(?<![\w-])(?=\w)({names})(?![\w-]| \w)")

    def read(self, document: str) -> FontNeeds:
        """What `document` needs.

        Raises RenderError `render_too_large` for one that has, without its embedded files, over
        MAX_TEXT characters, or over MAX_UNITS different ones.
        """
        text = _DATA_URI.sub("", document)
        if len(text) > MAX_TEXT:
            problem = f"has over {MAX_TEXT:,} characters besides its images; make its art smaller"
            raise RenderError("render_too_large", f"The document {problem}.")
        units = _units(text)
        if len(units) > MAX_UNITS:
            problem = f"uses over {MAX_UNITS:,} different characters; use fewer"
            raise RenderError("render_too_large", f"The document {problem}.")
        return FontNeeds(
            families=frozenset(self._names.findall(" ".join(text.lower().split()))),
            units=units,
            weights=_weights(text),
            italic=bool(_ITALIC.search(text)),
        )


def _units(text: str) -> list[str]:
    escaped = "".join(
        chr(code)
        for found in set(_CSS_ESCAPE.findall(text))
        if (code := int(found, 16)) <= sys.maxunicode
    )
    shown = html.unescape(_ENDLESS_REFERENCE.sub("", text)) + escaped
    return sorted({*SEQUENCE.findall(shown), *SEQUENCE.sub("", shown)})


def _weights(text: str) -> set[int]:
    weights = {REGULAR}
    for declaration in _WEIGHT_CONTEXT.findall(text):
        weights.update(map(int, _WEIGHT.findall(declaration)))
    return weights | {BOLD} if _BOLD.search(text) else weights
