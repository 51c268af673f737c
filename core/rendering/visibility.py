"""Whether the texts of the user are seen on a card: in the layout first, then in its pixels."""

from __future__ import annotations

import io
import re
import secrets
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from PIL import Image, ImageChops

from core.rendering.errors import RenderError
from core.rendering.languages import CardLanguage, TextLanguage
from core.rendering.scripts import LONG_WORD
from core.rendering.user_text import TextSpan, insert_marks

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from core.rendering.template import FilledTemplate

# What a template's config gets that names none; one that names more than the maximum is not used.
DEFAULT_MIN_FONT_SIZE, MAX_MIN_FONT_SIZE = 8.0, 100

# How much of 255 a pixel of a letter must differ from its surroundings, in its strongest channel.
MIN_CONTRAST = 16
# How near to the colour of the text the nearest pixel must be: thin strokes are blended with their
# background.
_NEAR, _NEAR_SHARE = 48, 0.5

# How many pixels are looked at for ink, all places together: a few times what a card has. A text
# that is shown in more places than that is found in the first of them, or not at all.
MAX_INK_PIXELS = 40_000_000

# Scripts count exactly up to 2**53.
_MARK_NUMBERS = 10**15

_ENGLISH = CardLanguage("en", "ltr", {})

Problem = Literal["hidden", "small", "outside", "clipped", "area", "no_ink"]

_LABELS = {
    "title": "The title",
    "message": "The message",
    "recipient_name": "The recipient's name",
    "sender_name": "The sender's name",
}
_SHORTEN = "Shorten it, or choose another template."
_ROOM = "does not fit: there is room for {room} characters of it. " + _SHORTEN
_LONG_WORD = re.compile(rf"[^\s<>&;]{{{LONG_WORD},}}")
_REASONS: dict[Problem, str] = {
    "hidden": "is not visible: the template hides it. Choose another template.",
    "small": "is not visible: its letters would be smaller than {minimum:g} px. " + _SHORTEN,
    "outside": "does not fit: it would leave the card. " + _SHORTEN,
    "clipped": "does not fit: it would be cut off. " + _SHORTEN,
    "area": "does not fit: it would leave its place on the card. Shorten it, the title or the"
    " names, or choose another template.",
    "no_ink": "is not visible: something covers it, or it has the colour of its background. "
    "Choose other colours or another template.",
}


@dataclass(frozen=True)
class CardTexts:
    """The texts of the user in a document, and the smallest font they may have, in CSS pixels.

    `language` is that of the document, `languages` are those of texts in another one, by name.
    The marks of the texts are numbered from `first_mark`, which no template can guess: one that
    forges marks would have its own texts looked at in place of the user's.
    """

    spans: tuple[TextSpan, ...]
    min_font_size: float = DEFAULT_MIN_FONT_SIZE
    language: str = "en"
    languages: Mapping[str, TextLanguage] = field(default_factory=dict)
    first_mark: int = field(default_factory=lambda: secrets.randbelow(_MARK_NUMBERS))

    @classmethod
    def of(
        cls,
        filled: FilledTemplate,
        config: Mapping[str, Any],
        languages: CardLanguage = _ENGLISH,
    ) -> CardTexts:
        """Return the texts of a template that was filled in; `config` is the template's.

        A `min_font_size` that is not a number from 1 to 100 is taken for the default.
        """
        least = config.get("min_font_size")
        if not isinstance(least, int | float) or not 1 <= least <= MAX_MIN_FONT_SIZE:
            least = DEFAULT_MIN_FONT_SIZE
        return cls(filled.spans, float(least), languages.language, languages.others)

    def mark(self, html: str) -> str:
        """Return the document with marks around its texts, for the script that finds them."""
        return insert_marks(html, self.spans, self.first_mark)

    @property
    def numbered(self) -> Iterator[tuple[int, TextSpan]]:
        """The numbers of the marks, and their texts."""
        return enumerate(self.spans, self.first_mark)

    def languages_to_hyphenate(self, html: str) -> set[str]:
        """Return the languages of a document with a word that may be too long for a line."""
        if any(_LONG_WORD.search(html, span.start, span.end) for span in self.spans):
            return {self.language, *(one.lang for one in self.languages.values())}
        return set()


class Sample(NamedTuple):
    """A piece of a page where letters stand (CSS pixels), and their colour if it is known."""

    rect: tuple[float, float, float, float]
    colour: tuple[int, int, int] | None


class Place(NamedTuple):
    """One place where a page shows texts, by their names."""

    names: tuple[str, ...]
    problem: Problem | None
    samples: tuple[Sample, ...]
    # How many characters (code points) would fit, where too many are the problem.
    room: int | None = None


def read_places(texts: CardTexts, found: Iterable[Mapping[str, Any]]) -> list[Place]:
    """Return the places that the script reported."""
    spans = dict(texts.numbered)
    return [
        Place(
            spans[one["span"]].names,
            one["problem"],
            tuple(
                Sample(tuple(sample["rect"]), sample["colour"] and tuple(sample["colour"]))
                for sample in one["samples"]
            ),
            one["room"],
        )
        for one in found
        # A template may hold marks of its own, with any number.
        if one["span"] in spans
    ]


def check_layout(texts: CardTexts, places: Iterable[Place]) -> None:
    """Raise RenderError `text_not_visible` for a text whose every place has a problem."""
    problems: dict[str, Place] = {}
    for place in places:
        for name in place.names:
            if name not in problems or place.problem is None:
                problems[name] = place
    for name, place in problems.items():
        if place.problem is not None:
            raise _not_visible(name, place.problem, texts, place.room)


def check_ink(texts: CardTexts, places: Iterable[Place], png: bytes, scale: float) -> None:
    """Raise RenderError `text_not_visible` for a text of whose places none has ink in `png`.

    `scale` is how many pixels of `png` a CSS pixel has.
    """
    seen: dict[str, bool] = {}
    image: Image.Image = Image.open(io.BytesIO(png), formats=["PNG"])
    picture = image if image.mode == "RGB" else image.convert("RGB")
    left = MAX_INK_PIXELS
    for place in places:
        if not place.samples or all(seen.get(name) for name in place.names):
            continue
        visible = True
        for sample in place.samples:
            box = _box_of(picture, sample, scale)
            left -= max(0, box[2] - box[0]) * max(0, box[3] - box[1])
            visible = visible and left >= 0 and _has_ink(picture, box, sample)
        seen.update({name: visible or seen.get(name, False) for name in place.names})
    for name, visible in seen.items():
        if not visible:
            raise _not_visible(name, "no_ink", texts)


def _box_of(picture: Image.Image, sample: Sample, scale: float) -> tuple[int, int, int, int]:
    left, top, right, bottom = (edge * scale for edge in sample.rect)
    return (
        max(0, int(left) - 1),
        max(0, int(top) - 1),
        min(picture.width, int(right) + 2),
        min(picture.height, int(bottom) + 2),
    )


def _has_ink(picture: Image.Image, box: tuple[int, int, int, int], sample: Sample) -> bool:
    if box[0] >= box[2] or box[1] >= box[3]:
        return False
    part = picture.crop(box)
    if sample.colour is None:
        return any(high - low >= MIN_CONTRAST for low, high in map(_extrema, part.split()))
    solid = Image.new("RGB", part.size, sample.colour)
    red, green, blue = ImageChops.difference(part, solid).split()
    nearest, farthest = _extrema(ImageChops.lighter(ImageChops.lighter(red, green), blue))
    return farthest - nearest >= MIN_CONTRAST and nearest <= max(_NEAR, _NEAR_SHARE * farthest)


def _extrema(band: Image.Image) -> tuple[int, int]:
    low, high = band.getextrema()
    return int(low), int(high)  # type: ignore[arg-type]  # of one band they are numbers


def _not_visible(
    name: str, problem: Problem, texts: CardTexts, room: int | None = None
) -> RenderError:
    label = _LABELS.get(name) or f'The text "{name.removeprefix("v.")}"'
    reason = _ROOM if room else _REASONS[problem]
    reason = reason.format(minimum=texts.min_font_size, room=room)
    return RenderError("text_not_visible", f"{label} {reason}")
