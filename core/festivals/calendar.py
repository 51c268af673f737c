"""Compute when festivals fall.

``calendar.csv`` has a rule for each festival and country, ``001`` being the world: the dates of
countries without a rule of their own. Dates come from

1. ``corrections.csv``: dates of which an authority says otherwise than the library,
2. ``first`` and ``last``: holidays of the ``holidays`` library in the country (and subdivision).
   The festival lasts from one to the other, or as long as days named ``first`` follow each other,
3. ``recurs``: a recurrence rule of RFC 5545, for days that are no holidays,
4. ``as_in``: the country whose dates it is kept on, in years without any of the above.
"""

import csv
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from functools import cache, lru_cache
from importlib.metadata import version
from pathlib import Path

import holidays
from dateutil.rrule import rrulestr

TABLE = Path(__file__).with_name("calendar.csv")
CORRECTIONS = Path(__file__).with_name("corrections.csv")
WORLD = "001"
SOURCE = f"holidays {version('holidays')}"
RECURRING = "recurrence rule"
ESTIMATED = " (estimated)"
LONGEST = timedelta(days=20)
# Dates of one occurrence are nearer to each other than this, those of two farther.
NEAR = timedelta(days=60)
ONE_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Rule:
    """One row of the table for one country."""

    festival: str
    country: str
    subdivision: str
    first: str
    last: str
    recurs: str
    as_in: str


@dataclass(frozen=True)
class Occurrence:
    """One time a festival is kept; ``nth`` is 2 when it comes a second time within one year."""

    festival: str
    country: str
    year: int
    nth: int
    date_start: date
    date_end: date
    source: str
    is_estimated: bool


@cache
def rules() -> dict[tuple[str, str], Rule]:
    """Return the table, by festival and country."""
    with TABLE.open(encoding="utf-8", newline="") as file:
        rows = [
            Rule(row["festival"], country, *(row[name] for name in list(row)[2:]))
            for row in csv.DictReader(file)
            for country in row["countries"].split()
        ]
    return {(rule.festival, rule.country): rule for rule in rows}


@cache
def corrections() -> dict[tuple[str, str], list[Occurrence]]:
    """Return the corrected dates, by festival and country."""
    found: dict[tuple[str, str], list[Occurrence]] = defaultdict(list)
    with CORRECTIONS.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            start, end = date.fromisoformat(row["date_start"]), date.fromisoformat(row["date_end"])
            found[row["festival"], row["country"]].append(
                Occurrence(
                    festival=row["festival"],
                    country=row["country"],
                    year=start.year,
                    nth=1,
                    date_start=start,
                    date_end=end,
                    source=row["source"],
                    is_estimated=row["is_estimated"] == "true",
                )
            )
    return found


def occurrences(years: range) -> Iterator[Occurrence]:
    """Yield each festival of the table in each country, where it begins within these years."""
    for rule in rules().values():
        yield from occurrences_of(rule, years)


def occurrences_of(rule: Rule, years: range) -> Iterator[Occurrence]:
    """Yield the occurrences of one festival in one country that begin within these years."""
    own = _own(rule, years)
    yield from own
    if rule.as_in:
        known = {occurrence.year for occurrence in own}
        yield from (
            replace(
                occurrence,
                country=rule.country,
                source=f"{occurrence.source}, as in {rule.as_in}",
                # Where the library has a list of the country's own, a year will be added to it.
                is_estimated=occurrence.is_estimated or bool(rule.first),
            )
            for occurrence in occurrences_of(rules()[rule.festival, rule.as_in], years)
            if occurrence.year not in known
        )


def _own(rule: Rule, years: range) -> list[Occurrence]:
    found = [*corrections().get((rule.festival, rule.country), [])]
    found += [
        occurrence
        for occurrence in _computed(rule, years)
        if all(abs(occurrence.date_start - other.date_start) > NEAR for other in found)
    ]
    seen: dict[int, int] = defaultdict(int)
    numbered = []
    for occurrence in sorted(found, key=lambda occurrence: occurrence.date_start):
        if occurrence.year in years:
            seen[occurrence.year] += 1
            numbered.append(replace(occurrence, nth=seen[occurrence.year]))
    return numbered


def _computed(rule: Rule, years: range) -> Iterator[Occurrence]:
    if rule.first:
        days = _days(rule.country, rule.subdivision, years)
        place = f", {rule.country}-{rule.subdivision}" if rule.subdivision else ""
        for run in _runs(sorted(days.get(rule.first, {}))):
            start, end = run[0], run[-1]
            lasts = [day for day in days.get(rule.last, {}) if start <= day <= start + LONGEST]
            span = (start, min(lasts, default=end))
            yield _occurrence(rule, span, SOURCE + place, estimated=days[rule.first][start])
    if rule.recurs:
        first = datetime(years.start, 1, 1, tzinfo=UTC)
        last = datetime(years.stop - 1, 12, 31, tzinfo=UTC)
        for moment in rrulestr(rule.recurs, dtstart=first).between(first, last, inc=True):
            yield _occurrence(rule, (moment.date(),) * 2, RECURRING, estimated=False)


def _occurrence(rule: Rule, days: tuple[date, date], source: str, *, estimated: bool) -> Occurrence:
    start, end = days
    return Occurrence(rule.festival, rule.country, start.year, 1, start, end, source, estimated)


@lru_cache(maxsize=256)
def _days(country: str, subdivision: str, years: range) -> dict[str, dict[date, bool]]:
    """Return each holiday's days, and whether they are estimated; a year more on both sides."""
    known = holidays.country_holidays(
        country,
        subdiv=subdivision or None,
        years=range(years.start - 1, years.stop + 1),
        categories=holidays.country_holidays(country).supported_categories,
        language="en_US",
    )
    days: dict[str, dict[date, bool]] = defaultdict(dict)
    for day in known:
        for name in known.get_list(day):
            days[name.removesuffix(ESTIMATED)][day] = name.endswith(ESTIMATED)
    return dict(days)


def _runs(days: list[date]) -> Iterator[list[date]]:
    """The days in runs that follow each other."""
    run: list[date] = []
    for day in days:
        if run and day - run[-1] > ONE_DAY:
            yield run
            run = []
        run.append(day)
    if run:
        yield run
