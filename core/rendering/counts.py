"""How much of a text is seen: counts that templates choose the size of their lettering by.

A count is taken from the text as the user typed it, before anything is escaped. It takes time in
proportion to the text.
"""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING, TypedDict

from wcwidth import iter_graphemes, wcswidth

if TYPE_CHECKING:
    from collections.abc import Iterator

# Characters that end a line for the user. HTML knows only CR and LF, and CSS only LF.
_LINE_END = re.compile("\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
# Unicode's property Default_Ignorable_Code_Point (a stable set), white space, controls and the
# empty Braille pattern: a text of nothing else shows nothing.
_UNSEEN = (
    r"\s\x00-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f"
    r"\u202a-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8"
    r"\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
_SEEN = re.compile(f"[^{_UNSEEN}]")
# The syllables of Indic scripts, of Burmese and of Khmer, each of which takes the room of more
# than one Latin letter; those of Malayalam are the widest.
_SYLLABLE = re.compile("[\u0900-\u0cff\u0d80-\u0dff\u1000-\u109f\u1780-\u17ff]")
_WIDE_SYLLABLE = re.compile("[\u0d00-\u0d7f]")
# In widths of an average small Latin letter of the same size.
_SYLLABLE_WIDTH, _WIDE_SYLLABLE_WIDTH, _CAPITAL_WIDTH = 1.6, 2.0, 1.4


# A pile of accents is one grapheme, and as wide as its letter.
_LONGEST = 16


class TextCounts(TypedDict):
    """How many graphemes (letters as a reader counts them) and lines a text has, and its width.

    `width` is an estimate in average small Latin letters: a capital is 1.4 of them, a syllable of
    an Indic script 1.6 (of Malayalam 2), an ideograph or emoji 2.
    """

    graphemes: int
    lines: int
    width: int


def normalise_text(text: str) -> str:
    """Return `text` with each line ended by LF; "" for a text that shows nothing."""
    return _LINE_END.sub("\n", text) if is_seen(text) else ""


def is_seen(text: str) -> bool:
    """Say whether `text` has a character that is neither white space nor invisible."""
    return _SEEN.search(text) is not None


def count_text(text: str) -> TextCounts:
    """Count the visible graphemes and the lines of a normalised text, and estimate its width.

    Graphemes are Unicode's extended grapheme clusters. White space counts as one between words
    and as nothing at the ends of lines, as `white-space: pre-line` shows it; invisible characters
    count as nothing. "" has no line; line breaks at its ends make empty lines that count.
    """
    if not text:
        return {"graphemes": 0, "lines": 0, "width": 0}
    lines = text.split("\n")
    graphemes = [one for line in lines for one in _graphemes(line)]
    width = math.ceil(sum(map(_width, graphemes)))
    return {"graphemes": len(graphemes), "lines": len(lines), "width": width}


def _graphemes(line: str) -> Iterator[str]:
    shown = " ".join(line.split())
    return (one for one in iter_graphemes(shown) if one == " " or is_seen(one))


def _width(grapheme: str) -> float:
    if _SYLLABLE.match(grapheme):
        return _SYLLABLE_WIDTH
    if _WIDE_SYLLABLE.match(grapheme):
        return _WIDE_SYLLABLE_WIDTH
    if grapheme[0].isupper():
        return _CAPITAL_WIDTH
    return max(1, wcswidth(grapheme[:_LONGEST]))
