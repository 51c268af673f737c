"""Which texts the fonts of cards can show, and the same text in characters that they have.

A character that no font has would be an empty box on the card. So would a letter with a mark that
no one font has both of, and an emoji that no font has falls apart into others.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from typing import TYPE_CHECKING, NamedTuple

from fontTools.unicodedata import script  # type: ignore[import-untyped]  # typed only in part
from wcwidth import iter_graphemes

from core.rendering.composites import COMPOSITES, glyphs, parts_of
from core.rendering.counts import is_seen, normalise_text
from core.rendering.document import SEQUENCE

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

# Decompositions that read the same: of letters of mathematics, ligatures, full-width letters. Not
# those of superscripts and fractions: x² is not x2, and 1½ is not 11/2.
_SAME_TEXT = frozenset(
    f"<{kind}>"
    for kind in (
        "font", "wide", "narrow", "compat", "square", "circle", "initial", "medial", "final",
        "isolated", "noBreak", "vertical",
    )
)  # fmt: skip
_SELECTORS = re.compile("[\ufe0e\ufe0f]")
# White space that is seen, and controls that are no white space: the only ones that are drawn.
_DRAWN_UNSEEN = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u1680]")
_INHERITED = frozenset(("Zinh", "Zyyy"))

MAX_NAMED = 10


class ShownText(NamedTuple):
    """A text in characters that the fonts have, and those of it that they have not, each once.

    What is missing are single characters, letters with their marks, or whole emoji.
    """

    text: str
    missing: tuple[str, ...]


def shown_text(text: str) -> ShownText:
    """Return `text` as cards show it.

    Only characters that no font has are replaced, by others that read the same. Takes time in
    proportion to the text: under a millisecond for 500 letters.
    """
    normal = normalise_text(text)
    if _simple().issuperset(normal):
        return ShownText(normal, ())
    parts, missing = [], []
    for unit in _units(normal):
        shown = _shown(unit)
        parts.append(unit if shown is None else shown)
        if shown is None:
            missing.append(unit)
    return ShownText("".join(parts), tuple(dict.fromkeys(missing)))


def warm_coverage() -> None:
    """Read the characters of the fonts, which the first text would wait a quarter second for."""
    _simple()


def missing_in(texts: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """Return the names of the texts that cannot be shown, with what is missing of each."""
    found = ((name, shown_text(text).missing) for name, text in texts.items())
    return {name: missing for name, missing in found if missing}


def explain_missing(missing: Mapping[str, tuple[str, ...]]) -> str:
    """Return one sentence that names the first MAX_NAMED missing characters, and what to do."""
    units = list(dict.fromkeys(unit for one in missing.values() for unit in one))
    names = ", ".join(map(_name, units[:MAX_NAMED]))
    more = f" and {len(units) - MAX_NAMED} more" if len(units) > MAX_NAMED else ""
    return f"No font of the cards has {names}{more}. Leave it out or write it in other letters."


def _name(unit: str) -> str:
    codes = " ".join(f"U+{ord(character):04X}" for character in unit)
    return f"{unit} ({codes})" if unit.isprintable() else codes


@functools.lru_cache(maxsize=4096)
def _shown(unit: str) -> str | None:
    """Return a unit in characters that the fonts have, None if there are none."""
    if _is_drawable(unit):
        return _as_emoji(unit)
    composed = unicodedata.normalize("NFC", unit)
    if _is_drawable(composed):
        return composed
    folded = "".join(map(_fold, composed))
    return folded if all(map(_is_drawable, _units(folded))) else None


def _as_emoji(unit: str) -> str:
    """Return an emoji of several characters so that the browser takes it for one.

    Without U+FE0F, a digit or sign that begins one is set in the font of the text.
    """
    is_bare = len(unit) > 1 and unit[1] in "\u200d\u20e3" and unit[0] < "\U0001f000"
    return f"{unit[0]}\ufe0f{unit[1:]}" if is_bare and SEQUENCE.fullmatch(unit) else unit


def _fold(character: str) -> str:
    if _is_drawable(character):
        return character
    kind = unicodedata.decomposition(character).partition(" ")[0]
    same = kind in _SAME_TEXT or not kind.startswith("<")
    return unicodedata.normalize("NFKC", character) if same else character


def _units(text: str) -> Iterator[str]:
    """Yield the pieces of a text that one font must have the whole of."""
    last = 0
    for found in SEQUENCE.finditer(text):
        yield from _clusters(text[last : found.start()])
        yield found[0]
        last = found.end()
    yield from _clusters(text[last:])


def _clusters(text: str) -> Iterator[str]:
    """Yield graphemes, cut where the script changes: there the browser changes the font, too."""
    for grapheme in iter_graphemes(text):
        start, known = 0, ""
        for place, character in enumerate(grapheme):
            own = script(character)
            if known and own not in _INHERITED and own != known:
                yield grapheme[start:place]
                start, known = place, own
            elif own not in _INHERITED:
                known = own
        yield grapheme[start:]


def _is_drawable(unit: str) -> bool:
    characters = [one for one in unit if is_seen(one) or _DRAWN_UNSEEN.match(one)]
    if len(characters) > 1 and SEQUENCE.fullmatch(unit):
        plain = _SELECTORS.sub("", unit)
        return len(plain) == 1 or plain in glyphs().sequences
    masks = _masks()
    return all(
        functools.reduce(int.__and__, (masks.get(ord(one), 0) for one in characters), family)
        for family in _families()
        if characters
    )


@functools.cache
def _masks() -> dict[int, int]:
    """Return the files that have a character, as bits, by its code point."""
    masks: dict[int, int] = {}
    for place, ranges in enumerate(glyphs().faces.values()):
        for low, high in ranges:
            for code in range(low, high + 1):
                masks[code] = masks.get(code, 0) | 1 << place
    return masks


@functools.cache
def _families() -> tuple[int, ...]:
    """Return the files of each composite family, as bits."""
    names = list(glyphs().faces)
    return tuple(
        sum(
            1 << place
            for part in parts_of(family)
            for place, (package, subset) in enumerate(names)
            if package == part.package and part.has(subset)
        )
        for family in COMPOSITES
    )


@functools.cache
def _simple() -> frozenset[str]:
    """Return the characters that are drawn beside any other character."""
    families = _families()
    return frozenset(
        character
        for code, mask in _masks().items()
        if all(mask & family for family in families)
        and not SEQUENCE.match(character := chr(code))
        and not (unicodedata.category(character)[0] == "M" and script(character) in _INHERITED)
        and character not in "\u200d\u20e3\ufe0f"
        and not 0xE0000 <= code <= 0xE007F  # noqa: PLR2004 - the tags of flags
    ) | set("\n\t \u200c")
