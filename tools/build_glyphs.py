"""Write which characters the fonts of cards have, from the fonts: `python -m tools.build_glyphs`.

The API refuses texts that no font can show, and need not have the fonts installed for it.
"""

from __future__ import annotations

import json
import re
import sys
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from fontTools.ttLib import TTFont  # type: ignore[import-untyped]  # typed only in part

from core.rendering.composites import COLOUR, COMPOSITES, DATA, Part, parts_of
from core.rendering.fonts import COMPOSITE_WEIGHTS, Face, faces_of

NODE_MODULES = Path(__file__).parents[1] / "node_modules"
# What is not text, or not seen: a font may have it, and other faces should not be loaded for it.
_REPLACEMENTS = range(0xFFF9, 0xFFFE)
_SELECTORS = ((0xFE00, 0xFE0F), (0xE0100, 0xE01EF))
_LIGATURES = 4
# What is a picture by default, and not a sign in the colour of the text (Unicode's property
# Emoji_Presentation): the colour font's alone, although other fonts have it too. All it has of the
# emoji's own plane is, too.
_PICTURES = frozenset(
    code
    for first, last in re.findall(
        r"(\w+)(?:-(\w+))?",
        "231A-231B 23E9-23EC 23F0 23F3 25FD-25FE 2614-2615 2648-2653 267F 2693 26A1 26AA-26AB "
        "26BD-26BE 26C4-26C5 26CE 26D4 26EA 26F2-26F3 26F5 26FA 26FD 2705 270A-270B 2728 274C 274E "
        "2753-2755 2757 2795-2797 27B0 27BF 2B1B-2B1C 2B50 2B55",
    )
    for code in range(int(first, 16), int(last or first, 16) + 1)
)
_EMOJI_PLANE = 0x1F000
_VARIATIONS = ("\ufe0f", "\ufe0e")


def build(node_modules: Path = NODE_MODULES) -> str:
    """Return the text of DATA for the installed packages."""
    faces: dict[str, set[int]] = {}
    sequences: set[str] = set()
    for part in dict.fromkeys(part for name in COMPOSITES for part in parts_of(name)):
        for face in faces_of(node_modules, part, COMPOSITE_WEIGHTS):
            name = f"{part.package}/{face.subset}"
            with TTFont(face.file, lazy=True) as font:
                characters = _characters(font, face, part)
                if part.package == COLOUR:
                    sequences |= set(_sequences(font))
            # A character counts if every weight has it.
            faces[name] = faces.get(name, characters) & characters
    pictures = set().union(*(codes for name, codes in faces.items() if name.startswith(COLOUR)))
    data = {
        "faces": {
            name: _ranges(codes if name.startswith(COLOUR) else _without(codes, pictures))
            for name, codes in sorted(faces.items())
        },
        "sequences": " ".join(sorted(sequences)),
    }
    return json.dumps(data, ensure_ascii=True, indent=0) + "\n"


def main() -> None:
    """Write DATA; with ``--check`` only compare, and fail when it is out of date."""
    text = build()
    if "--check" not in sys.argv[1:]:
        DATA.write_text(text, encoding="utf-8")
    elif not DATA.is_file() or DATA.read_text(encoding="utf-8") != text:
        sys.exit(f"{DATA.name} is out of date; run python -m tools.build_glyphs.")


def _characters(font: Any, face: Face, part: Part) -> set[int]:
    codes = set(font.getBestCmap())
    if part.package == COLOUR:
        # The selector has no glyph, but chooses this font.
        return codes | {code for low, high in face.ranges for code in range(low, high + 1)}
    return {code for code in codes if _is_text(code)}


def _is_text(code: int) -> bool:
    return (
        unicodedata.category(chr(code)) not in {"Cc", "Co", "Cs"}
        and code not in _REPLACEMENTS
        and not any(low <= code <= high for low, high in _SELECTORS)
    )


def _without(codes: set[int], pictures: set[int]) -> set[int]:
    """Return the codes that are signs in the colour of the text: emoji are the colour font's."""
    return {
        code
        for code in codes
        if code not in pictures or (code < _EMOJI_PLANE and code not in _PICTURES)
    }


def _sequences(font: Any) -> Iterator[str]:
    """Yield the emoji that the font makes of several characters, without variation selectors."""
    characters = {glyph: chr(code) for code, glyph in font.getBestCmap().items()}
    lookups = font["GSUB"].table.LookupList.Lookup if "GSUB" in font else ()
    for table in (table for lookup in lookups for table in lookup.SubTable):
        inner = getattr(table, "ExtSubTable", table)
        if inner.LookupType != _LIGATURES:
            continue
        for first, ligatures in inner.ligatures.items():
            for ligature in ligatures:
                made = [first, *ligature.Component]
                if all(glyph in characters for glyph in made):
                    yield "".join(
                        one for glyph in made if (one := characters[glyph]) not in _VARIATIONS
                    )


def _ranges(codes: Iterable[int]) -> str:
    ranges: list[list[int]] = []
    for code in sorted(codes):
        if ranges and code == ranges[-1][1] + 1:
            ranges[-1][1] = code
        else:
            ranges.append([code, code])
    return ",".join(f"{low:X}" if low == high else f"{low:X}-{high:X}" for low, high in ranges)


if __name__ == "__main__":
    main()
