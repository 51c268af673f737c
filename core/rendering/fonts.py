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

from core.rendering.composites import (
    COLOUR,
    COMPOSITES,
    DEFAULT_FAMILY,
    chinese_only,
    glyphs,
    parts_of,
)
from core.rendering.document import BOLD, REGULAR, DocumentReader
from core.rendering.errors import RenderError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from core.rendering.composites import Part
    from core.rendering.document import FontNeeds

MEDIUM = 500
COMPOSITE_WEIGHTS = (REGULAR, BOLD)

_RULE = re.compile(r"@font-face\s*\{(.*?)\}", re.DOTALL)
_SUBSET_END = re.compile(r"-(?:\d+|wght)-(?:normal|italic)$")
_FILE = re.compile(r"url\(['\"]?([^)'\"]+\.woff2)['\"]?\)")
# The danda and the double danda, and the letter ka of the scripts that use them.
_DANDA = (0x964, 0x965)
_DANDA_SCRIPTS = (0x915, 0x995, 0xA15, 0xA95, 0xB15, 0xC15, 0xC95)
# Families that draw the digits of Devanagari in the shapes of Latin digits.
_LATIN_DIGITS = frozenset({"Poppins", "Rozha One"})
_DEVANAGARI_DIGITS = (0x966, 0x96F)
# The languages whose Chinese characters are written in the way of CJK's key, by what tells them in
# a document: its letters first, then the language it names.
_KANA, _HANGUL = (
    re.compile("[\u3041-\u30ff]"),
    re.compile("[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]"),
)
_TRADITIONAL = re.compile(r"""\blang=["']?zh-(?:hant|tw|hk|mo)\b""", re.IGNORECASE)


@dataclass(frozen=True)
class Face:
    """One font file: the `@font-face` rule that names it, taken apart.

    Of the faces of a family that have a character, one of the highest `rank` draws it.
    """

    family: str
    style: str
    weight: int
    subset: str
    ranges: tuple[tuple[int, int], ...]
    file: Path
    rank: int = 0

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
        self._composites: dict[tuple[str, str | None], tuple[Face, ...]] = {}

    @functools.cached_property
    def families(self) -> Mapping[str, tuple[Face, ...]]:
        """Faces by family name, in the order their rules are to be declared."""
        families = {}
        for package in sorted(self._root.iterdir() if self._root.is_dir() else ()):
            if faces := _read_package(package):
                families[faces[0].family] = _without_misleading(faces)
        for name in COMPOSITES:
            families[name] = self._composite(name, "Hans")
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

    def css_for(self, document: str, added: frozenset[str] = frozenset()) -> str:
        """Return the `@font-face` rules a document needs.

        That is for the families it names, or "Card Sans" if it names none, and for those `added`,
        in lower case. Raises RenderError `render_too_large` (see `DocumentReader.read`).
        """
        needs = self._reader.read(document)
        named = (needs.families or {DEFAULT_FAMILY.lower()}) | added
        cjk = _chinese_of(document, needs)
        return "".join(
            face.css()
            for name, faces in self.families.items()
            if name.lower() in named
            for face in _select(self._composite(name, cjk) if name in COMPOSITES else faces, needs)
        )

    @functools.cached_property
    def _reader(self) -> DocumentReader:
        return DocumentReader(self.families)

    def _composite(self, name: str, cjk: str | None) -> tuple[Face, ...]:
        known = self._composites.get((name, cjk))
        if known is None:
            known = tuple(
                replace(face, family=name, ranges=ranges, rank=part.rank)
                for part in parts_of(name, cjk)
                for face in faces_of(self._root.parent, part, COMPOSITE_WEIGHTS)
                if (ranges := glyphs().faces.get((part.package, face.subset)))
            )
            self._composites[name, cjk] = known
        return known


def faces_of(node_modules: Path, part: Part, weights: Iterable[int]) -> Iterator[Face]:
    """Yield the upright faces of a part for these weights, or the nearest there are."""
    scope = "@fontsource-variable" if part.is_variable else "@fontsource"
    upright = [f for f in _read_package(node_modules / scope / part.package) if f.style == "normal"]
    for weight in weights if upright else ():
        nearest = _nearest_weight(weight, {face.weight for face in upright})
        for face in upright:
            if face.weight == nearest and part.has(face.subset):
                yield replace(face, weight=weight)


def _without_misleading(faces: tuple[Face, ...]) -> tuple[Face, ...]:
    """Return a family's faces, without characters that they draw as those of another script."""
    if faces[0].family in _LATIN_DIGITS:
        faces = tuple(_without(face, _DEVANAGARI_DIGITS) for face in faces)
    # Families for Tamil have a danda that looks like a pipe, and would set it in Hindi sentences.
    if any(low <= code <= high for f in faces for low, high in f.ranges for code in _DANDA_SCRIPTS):
        return faces
    return tuple(_without(face, _DANDA) for face in faces)


def _without(face: Face, cut: tuple[int, int]) -> Face:
    first, last = cut
    return replace(
        face,
        ranges=tuple(
            pair
            for low, high in face.ranges
            for pair in ((low, min(high, first - 1)), (max(low, last + 1), high))
            if pair[0] <= pair[1]
        ),
    )


def _chinese_of(document: str, needs: FontNeeds) -> str | None:
    """Return the key of CJK for a document, None if it needs none of those fonts."""
    characters = "".join(needs.units)
    if chinese_only().isdisjoint(characters):
        return None
    if _KANA.search(characters):
        return "Jpan"
    if _HANGUL.search(characters):
        return "Kore"
    return "Hant" if _TRADITIONAL.search(document) else "Hans"


@functools.cache
def _read_package(package: Path) -> tuple[Face, ...]:
    sheets = sorted(
        path for path in package.glob("*.css") if re.fullmatch(r"\d+(-italic)?|wght", path.stem)
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
    if package.name == COLOUR:  # Chromium draws COLR outlines, which only the .woff files have
        path = path.with_suffix(".woff")
    # Of a variable font the lightest weight is noted, and its file is named after its axis.
    weight, style = int(values["font-weight"].split()[0]), values["font-style"].strip()
    return Face(
        family=values["font-family"].strip(" '\""),
        style=style,
        weight=weight,
        subset=_SUBSET_END.sub("", path.stem.removeprefix(f"{package.name}-")),
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
    best = [_highest(faces, option) for option in options if option]
    for candidates in sorted(best, key=len):
        if needed.isdisjoint(candidates):
            needed.add(min(sorted(candidates), key=lambda place: faces[place].file.stat().st_size))
    return needed


def _highest(faces: list[Face], places: set[int]) -> set[int]:
    rank = max(faces[place].rank for place in places)
    return {place for place in places if faces[place].rank == rank}


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


@functools.lru_cache(maxsize=512)
def _encoded(file: Path) -> str:
    data = file.read_bytes()
    if file.suffix == ".woff":  # its second copy of the pictures, as SVG, is of no use here
        font, smaller = TTFont(io.BytesIO(data), lazy=True, recalcTimestamp=False), io.BytesIO()
        del font["SVG "]
        font.save(smaller, reorderTables=None)
        data = smaller.getvalue()
    return base64.b64encode(data).decode("ascii")
