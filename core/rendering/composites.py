"""What the composite font families "Card Sans" and "Card Serif" are made of.

A family has parts, each some files of one installed package. Where several parts have a character,
the one of the highest rank draws it.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Mapping, Sequence
from enum import IntEnum
from pathlib import Path
from typing import NamedTuple

COLOUR = "noto-color-emoji"

# Written by `tools.build_glyphs` from the fonts themselves; `./dev fix` does so.
DATA = Path(__file__).parent / "glyphs.json"


class Rank(IntEnum):
    """Which part draws a character that several have: the highest."""

    COLOUR = 0  # digits and © must not become emoji
    OTHER_CJK = 1
    CJK = 2  # of the text's own language
    SYMBOLS = 3
    TEXT = 4


class Part(NamedTuple):
    """Files of a package: those of the named subsets, or the numbered ones if none is named."""

    package: str
    rank: Rank
    subsets: tuple[str, ...] = ()
    is_variable: bool = False

    def has(self, subset: str) -> bool:
        """Say whether the file of that subset belongs to the part."""
        return subset in self.subsets if self.subsets else subset.isdigit()


# The package for Chinese characters by the way of writing them; each has all of the others' scripts
# or leaves them to the next.
CJK = {
    "Hans": "noto-sans-sc",
    "Hant": "noto-sans-tc",
    "Jpan": "noto-sans-jp",
    "Kore": "noto-sans-kr",
}
_SCRIPTS = (
    "adlam", "armenian", "bengali", "canadian-aboriginal", "cherokee", "ethiopic", "georgian",
    "gujarati", "gurmukhi", "hanifi-rohingya", "hebrew", "kannada", "khmer", "lao", "lepcha",
    "limbu", "malayalam", "meetei-mayek", "mongolian", "myanmar", "newa", "nko", "ol-chiki",
    "oriya", "saurashtra", "sinhala", "sora-sompeng", "syloti-nagri", "syriac", "tamil", "telugu",
    "thaana", "thai", "tifinagh", "warang-citi",
)  # fmt: skip
_LATIN = ("cyrillic-ext", "cyrillic", "greek-ext", "greek", "vietnamese", "latin-ext", "latin")
_BEFORE = (
    Part(COLOUR, Rank.COLOUR),
    # Its style sheet knows its Latin only; the file has all of it.
    Part("noto-sans-math", Rank.SYMBOLS, ("latin",)),
    Part("noto-serif", Rank.SYMBOLS, ("math",)),
    Part("noto-music", Rank.SYMBOLS, ("music",)),
    Part("noto-sans-symbols", Rank.SYMBOLS, ("symbols",)),
    Part("noto-sans-symbols-2", Rank.SYMBOLS, ("symbols", "math", "braille")),
    *(Part(f"noto-sans-{script}", Rank.TEXT, (script,)) for script in _SCRIPTS),
    Part("noto-serif-tibetan", Rank.TEXT, ("tibetan",)),
    Part("noto-naskh-arabic", Rank.TEXT, ("arabic",)),
)
_OWN = {
    "Card Sans": (
        Part("noto-sans-devanagari", Rank.TEXT, ("devanagari",)),
        Part("noto-sans", Rank.TEXT, _LATIN),
    ),
    "Card Serif": (
        Part("noto-serif-devanagari", Rank.TEXT, ("devanagari",)),
        Part("noto-serif", Rank.TEXT, _LATIN),
    ),
}
COMPOSITES: Sequence[str] = tuple(_OWN)
DEFAULT_FAMILY = "Card Sans"


def parts_of(family: str, cjk: str | None = "Hans") -> list[Part]:
    """Return the parts of a composite family, lowest rank first.

    `cjk` is the way Chinese characters are written in the text, a key of CJK; None for none.
    """
    chinese = (
        Part(package, Rank.CJK if script == cjk else Rank.OTHER_CJK, is_variable=True)
        for script, package in CJK.items()
        if cjk is not None
    )
    return sorted((*_BEFORE, *chinese, *_OWN[family]), key=lambda part: part.rank)


class Glyphs(NamedTuple):
    """The characters of each file of the parts, and the emoji made of several characters.

    `faces` are by (package, subset), with ranges of code points, both ends included. `sequences`
    are without U+FE0F and U+FE0E.
    """

    faces: Mapping[tuple[str, str], tuple[tuple[int, int], ...]]
    sequences: frozenset[str]


@functools.cache
def glyphs() -> Glyphs:
    """Return what the fonts of the parts have, read from DATA once."""
    data = json.loads(DATA.read_text(encoding="utf-8"))
    faces = {}
    for name, ranges in data["faces"].items():
        package, _, subset = name.partition("/")
        pairs = (pair.partition("-") for pair in ranges.split(","))
        faces[package, subset] = tuple(
            (int(low, 16), int(high or low, 16)) for low, _, high in pairs
        )
    return Glyphs(faces, frozenset(data["sequences"].split(" ")))


@functools.cache
def chinese_only() -> frozenset[str]:
    """Return the characters that only the packages of CJK have; they are many files to look at."""
    packages = set(CJK.values())
    own, others = (
        {
            code
            for (package, _), ranges in glyphs().faces.items()
            if (package in packages) is is_chinese
            for low, high in ranges
            for code in range(low, high + 1)
        }
        for is_chinese in (True, False)
    )
    return frozenset(map(chr, own - others))
