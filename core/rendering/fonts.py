"""Web fonts for cards: the installed `@fontsource/*` packages as `@font-face` rules.

A document is given only what it can use: families its CSS names, the weights it asks for, and of
each family the files that hold its characters. Packages cut a family into such files and say in
`unicode-range` which characters each one draws.
"""

from __future__ import annotations

import base64
import functools
import io
import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from fontTools.ttLib import TTFont  # type: ignore[import-untyped]  # typed only in part

from core.rendering.document import BOLD, REGULAR, DocumentReader
from core.rendering.errors import RenderError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from core.rendering.document import FontNeeds

_COLOUR, _SYMBOLS = "noto-color-emoji", "noto-sans-symbols-2"

# What the composite families are made of: (package, its files to use or "" for all of them). Where
# two of them draw the same character, the later one is used: digits and © must not become emoji.
_INDIC = (
    "bengali",
    "gurmukhi",
    "gujarati",
    "oriya",
    "tamil",
    "telugu",
    "kannada",
    "malayalam",
    "sinhala",
)
_LATIN = ("cyrillic-ext", "cyrillic", "greek-ext", "greek", "vietnamese", "latin-ext", "latin")
_COMMON = (
    (_COLOUR, ()),
    (_SYMBOLS, ("symbols",)),
    *((f"noto-sans-{script}", (script,)) for script in _INDIC),
    ("noto-naskh-arabic", ("arabic",)),
)
COMPOSITES: Mapping[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "Card Sans": (*_COMMON, ("noto-sans-devanagari", ("devanagari",)), ("noto-sans", _LATIN)),
    "Card Serif": (*_COMMON, ("noto-serif-devanagari", ("devanagari",)), ("noto-serif", _LATIN)),
}
DEFAULT_FAMILY = "Card Sans"
MEDIUM = 500
_COMPOSITE_WEIGHTS = (REGULAR, BOLD)

_RULE = re.compile(r"@font-face\s*\{(.*?)\}", re.DOTALL)
_FILE = re.compile(r"url\(['\"]?([^)'\"]+\.woff2)['\"]?\)")
# What is a picture by default, and not a sign in the colour of the text (Unicode's property
# Emoji_Presentation): the colour font's alone, although the symbol font claims it too.
_PICTURES = (
    "231A-231B,23E9-23EC,23F0,23F3,25FD-25FE,2614-2615,2648-2653,267F,2693,26A1,26AA-26AB,26BD-26BE,"
    "26C4-26C5,26CE,26D4,26EA,26F2-26F3,26F5,26FA,26FD,2705,270A-270B,2728,274C,274E,2753-2755,2757,"
    "2795-2797,27B0,27BF,2B1B-2B1C,2B50,2B55,1F000-10FFFF"
)


@dataclass(frozen=True)
class Face:
    """One font file: the `@font-face` rule that names it, taken apart."""

    family: str
    style: str
    weight: int
    subset: str
    ranges: tuple[tuple[int, int], ...]
    file: Path

    def css(self) -> str:
        """The rule, with the file inside it."""
        ranges = ",".join(f"U+{low:X}-{high:X}" for low, high in self.ranges)
        return (
            f'@font-face{{font-family:"{self.family}";font-style:{self.style};'
            f"font-weight:{self.weight};font-display:block;unicode-range:{ranges};"
            f"src:url(data:font/{self.file.suffix[1:]};base64,{_encoded(self.file)})}}\n"
        )


class FontCatalogue:
    """Every font family installed under `node_modules/@fontsource`, and the composite ones."""

    def __init__(self, node_modules: Path) -> None:
        self._root = node_modules / "@fontsource"

    @functools.cached_property
    def families(self) -> Mapping[str, tuple[Face, ...]]:
        """Faces by family name, in the order their rules are to be declared."""
        families = {}
        for package in sorted(self._root.iterdir() if self._root.is_dir() else ()):
            if faces := _read_package(package):
                families[faces[0].family] = faces
        for name, parts in COMPOSITES.items():
            families[name] = tuple(self._compose(name, parts))
        return families

    def base_font(self) -> bytes:
        """Noto Sans for Latin as TrueType, for a browser that is shown no other font.

        Raises RenderError `render_fonts_missing` when the font packages are not installed.
        """
        for face in self.families.get("Noto Sans", ()):
            if (face.subset, face.weight, face.style) == ("latin", REGULAR, "normal"):
                font, plain = TTFont(face.file), io.BytesIO()
                font.flavor = None
                font.save(plain)
                return plain.getvalue()
        message = f"There are no fonts in {self._root}: run `npm ci`."
        raise RenderError("render_fonts_missing", message, retryable=True)

    def css_for(self, document: str) -> str:
        """The `@font-face` rules a document needs; one that names no family gets "Card Sans".

        Raises RenderError `render_too_large` (see `DocumentReader.read`).
        """
        needs = self._reader.read(document)
        named = needs.families or {DEFAULT_FAMILY.lower()}
        return "".join(
            face.css()
            for name, faces in self.families.items()
            if name.lower() in named
            for face in _select(faces, needs)
        )

    @functools.cached_property
    def _reader(self) -> DocumentReader:
        return DocumentReader(self.families)

    def _compose(self, name: str, parts: Iterable[tuple[str, tuple[str, ...]]]) -> Iterable[Face]:
        for package, subsets in parts:
            faces = [face for face in _read_package(self._root / package) if face.style == "normal"]
            for weight in _COMPOSITE_WEIGHTS if faces else ():
                nearest = _nearest_weight(weight, {face.weight for face in faces})
                for face in faces:
                    if face.weight == nearest and (not subsets or face.subset in subsets):
                        ranges = (
                            _without_pictures(face.ranges) if package == _SYMBOLS else face.ranges
                        )
                        yield replace(face, family=name, weight=weight, ranges=ranges)


@functools.cache
def _read_package(package: Path) -> tuple[Face, ...]:
    sheets = sorted(
        path for path in package.glob("*.css") if re.fullmatch(r"\d+(-italic)?", path.stem)
    )
    return tuple(
        face
        for sheet in sheets
        for rule in _RULE.findall(sheet.read_text(encoding="utf-8"))
        if (face := _read_rule(rule, package))
    )


def _read_rule(rule: str, package: Path) -> Face | None:
    values = dict(re.findall(r"([\w-]+)\s*:\s*([^;]+);", rule))
    file = _FILE.search(values.get("src", ""))
    if file is None or "font-family" not in values:
        return None
    path = package / file[1]
    if package.name == _COLOUR:  # Chromium draws COLR outlines, which only the .woff files have
        path = path.with_suffix(".woff")
    weight, style = int(values["font-weight"]), values["font-style"].strip()
    return Face(
        family=values["font-family"].strip(" '\""),
        style=style,
        weight=weight,
        subset=path.stem.removeprefix(f"{package.name}-").removesuffix(f"-{weight}-{style}"),
        ranges=_read_ranges(values.get("unicode-range", "U+0-10FFFF")),
        file=path,
    )


def _read_ranges(value: str) -> tuple[tuple[int, int], ...]:
    ranges = []
    for part in value.split(","):
        low, _, high = part.strip().upper().removeprefix("U+").partition("-")
        ranges.append((int(low.replace("?", "0"), 16), int((high or low).replace("?", "F"), 16)))
    return tuple(ranges)


def _select(faces: tuple[Face, ...], needs: FontNeeds) -> Iterable[Face]:
    for style in ("normal", "italic") if needs.italic else ("normal",):
        styled = [face for face in faces if face.style == style]
        available = {face.weight for face in styled}
        for weight in sorted(
            {_nearest_weight(weight, available) for weight in needs.weights if available}
        ):
            weighted = [face for face in styled if face.weight == weight]
            for number in sorted(_cover(weighted, needs.units)):
                yield weighted[number]


def _cover(faces: list[Face], units: list[str]) -> set[int]:
    """The places of a small set of faces that draws all units: those without alternative first."""
    needed: set[int] = set()
    drawn_by = _drawn_by(faces, sorted(set("".join(units))))
    options = [set.intersection(*(drawn_by[character] for character in unit)) for unit in units]
    for candidates in sorted(options, key=len):
        if candidates and needed.isdisjoint(candidates):
            needed.add(min(sorted(candidates), key=lambda place: faces[place].file.stat().st_size))
    return needed


def _drawn_by(faces: list[Face], characters: list[str]) -> dict[str, set[int]]:
    """Of each of the sorted characters, the places of the faces that draw it."""
    drawn_by: dict[str, set[int]] = {character: set() for character in characters}
    for place, face in enumerate(faces):
        for low, high in face.ranges:
            first, end = bisect_left(characters, chr(low)), bisect_right(characters, chr(high))
            for character in characters[first:end]:
                drawn_by[character].add(place)
    return drawn_by


def _nearest_weight(wanted: int, available: set[int]) -> int:
    """The weight CSS picks when a family lacks the wanted one (CSS Fonts 4, section 5.2)."""
    lighter = sorted((weight for weight in available if weight < wanted), reverse=True)
    heavier = sorted(weight for weight in available if weight >= wanted)
    if wanted in available:
        return wanted
    if wanted < REGULAR:
        return (lighter + heavier)[0]
    if wanted <= MEDIUM:
        return ([weight for weight in heavier if weight <= MEDIUM] + lighter + heavier)[0]
    return (heavier + lighter)[0]


def _without_pictures(ranges: tuple[tuple[int, int], ...]) -> tuple[tuple[int, int], ...]:
    left = ranges
    for first, last in _read_ranges(_PICTURES):
        around = ((low, min(high, first - 1), max(low, last + 1), high) for low, high in left)
        pairs = (
            pair for low, before, after, high in around for pair in ((low, before), (after, high))
        )
        left = tuple(dict.fromkeys(pair for pair in pairs if pair[0] <= pair[1]))
    return left


@functools.lru_cache(maxsize=512)
def _encoded(file: Path) -> str:
    data = file.read_bytes()
    if file.suffix == ".woff":  # its second copy of the pictures, as SVG, is of no use here
        font, smaller = TTFont(io.BytesIO(data), lazy=True, recalcTimestamp=False), io.BytesIO()
        del font["SVG "]
        font.save(smaller, reorderTables=None)
        data = smaller.getvalue()
    return base64.b64encode(data).decode("ascii")
