"""How dates and numbers are written for a reader, and what may stand in a line of a mail."""

import datetime as dt
import functools
import re
import unicodedata
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from babel.core import Locale, UnknownLocaleError, get_global
from babel.dates import format_date, format_skeleton
from babel.numbers import format_decimal
from wcwidth import grapheme_boundary_before

from core.festivals.calendar import rules
from core.mails.wording import language_for

DEFAULT_COUNTRY = "IN"
LONGEST_LINE = 200

_SPACES = re.compile(r"\s+")
# The flag of a region, such as Scotland's, is spelt in tags that are invisible by themselves.
_CHARACTERS = re.compile(r"\U0001f3f4[\U000e0030-\U000e007a]{1,8}\U000e007f|.", re.DOTALL)
_INVISIBLE = {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}
# Format characters that are part of scripts and emoji: the joiners, and the Arabic, Syriac and
# Kaithi signs that stand below or around numbers.
_KEPT = set(
    "\u200c\u200d\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2"
    "\U000110bd\U000110cd"
)
# A pile of accents is one grapheme, too.
_LONGEST_GRAPHEME = 16


@functools.cache
def countries_of_zones() -> dict[str, str]:
    """The country of each time zone that is in a country the festival calendar knows."""
    canonical: dict[str, str] = dict(get_global("zone_territories"))
    aliases: dict[str, str] = dict(get_global("zone_aliases"))
    zones = canonical | {old: canonical[new] for old, new in aliases.items() if new in canonical}
    known = {country for _, country in rules()}
    return {zone: country for zone, country in zones.items() if country in known}


def one_line(text: str, longest: int = LONGEST_LINE) -> str:
    """Return the text as one line of at most ``longest`` characters, cut off with an ellipsis.

    Control characters and those that turn the text around them are left out. The cut is between
    graphemes, so that it changes no letter.
    """
    visible = "".join(map(_visible, _CHARACTERS.findall(text)))
    line = _SPACES.sub(" ", visible).strip()
    return line if len(line) <= longest else line[: _cut(line, longest - 1)].rstrip() + "…"


def _visible(character: str) -> str:
    if character.isspace():
        return " "
    is_shown = len(character) > 1 or character in _KEPT
    return character if is_shown or unicodedata.category(character) not in _INVISIBLE else ""


def _cut(line: str, end: int) -> int:
    """Return where the last whole grapheme before ``end`` ends."""
    start = int(grapheme_boundary_before(line, end + 1))
    return start if end - start <= _LONGEST_GRAPHEME else end


@dataclass(frozen=True)
class Local:
    """The conventions of one reader. ``locale`` is BCP 47, ``time_zone`` an IANA name."""

    locale: str
    time_zone: str

    @property
    def language(self) -> str:
        """The language the mail is in."""
        return language_for(self.locale)

    @property
    def direction(self) -> str:
        """``ltr`` or ``rtl``."""
        direction: str = Locale.parse(self.language, sep="-").text_direction
        return direction

    @property
    def country(self) -> str:
        """Whose festivals matter to the reader."""
        return countries_of_zones().get(self.time_zone, DEFAULT_COUNTRY)

    def date(self, moment: dt.datetime) -> str:
        """The day of a moment where the reader lives: "22 November 2026"."""
        return format_date(moment.astimezone(ZoneInfo(self.time_zone)), "long", self._babel)

    def day(self, day: dt.date) -> str:
        """A day: "Sunday, 22 November 2026"."""
        return format_date(day, "full", self._babel)

    def short_day(self, day: dt.date) -> str:
        """A day near enough to go without its year: "Sun, 22 Nov"."""
        return format_skeleton("MMMEd", day, locale=self._babel)

    def number(self, number: int) -> str:
        """A whole number, grouped as the reader's country does."""
        return format_decimal(number, locale=self._babel)

    @property
    def _babel(self) -> Locale:
        # "en" alone would be American; the reader's country decides how dates are written.
        try:
            return Locale.parse(f"{self.language}_{self.country}")
        except UnknownLocaleError:
            return Locale.parse(self.language, sep="-")
