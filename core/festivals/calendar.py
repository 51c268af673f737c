"""When festivals fall, from the ``holidays`` library.

``calendar.csv`` says which of the library's holidays is which festival: in these countries (and
this subdivision) it lasts from the holiday ``first`` to the holiday ``last``, or as long as days of
that name follow each other. Where the library does not know a festival, ``as_in`` may name the
country whose days it is kept on; without either there is no date.
"""

import csv
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from importlib.metadata import version
from pathlib import Path

import holidays

TABLE = Path(__file__).with_name("calendar.csv")
SOURCE = f"holidays {version('holidays')}"
ESTIMATED = " (estimated)"
LONGEST = timedelta(days=20)
ONE_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Rule:
    """One row of the table for one country."""

    festival: str
    country: str
    subdivision: str
    first: str
    last: str
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
    """The table, by festival and country."""
    with TABLE.open(encoding="utf-8", newline="") as file:
        rows = [
            Rule(row["festival"], country, *(row[name] for name in list(row)[2:]))
            for row in csv.DictReader(file)
            for country in row["countries"].split()
        ]
    return {(rule.festival, rule.country): rule for rule in rows}


def occurrences(years: range) -> Iterator[Occurrence]:
    """Every festival of the table in each country, where it begins within these years."""
    for rule in rules().values():
        own = list(_own(rule, years)) if rule.first else []
        yield from own
        if rule.as_in:
            known = {occurrence.year for occurrence in own}
            yield from (
                replace(
                    occurrence,
                    country=rule.country,
                    source=f"{SOURCE}, as in {rule.as_in}",
                    # Where the library has a list of the country's own, a year will be added to it.
                    is_estimated=occurrence.is_estimated or bool(rule.first),
                )
                for occurrence in _own(rules()[rule.festival, rule.as_in], years)
                if occurrence.year not in known
            )


def _own(rule: Rule, years: range) -> Iterator[Occurrence]:
    days = _days(rule.country, rule.subdivision, years)
    place = f", {rule.country}-{rule.subdivision}" if rule.subdivision else ""
    seen: dict[int, int] = defaultdict(int)
    for run in _runs(sorted(days.get(rule.first, {}))):
        start, end = run[0], run[-1]
        if rule.last:
            last_days = days.get(rule.last, {})
            end = min((day for day in last_days if start <= day <= start + LONGEST), default=end)
        if start.year in years:
            seen[start.year] += 1
            yield Occurrence(
                festival=rule.festival,
                country=rule.country,
                year=start.year,
                nth=seen[start.year],
                date_start=start,
                date_end=end,
                source=SOURCE + place,
                is_estimated=days[rule.first][start],
            )


def _days(country: str, subdivision: str, years: range) -> dict[str, dict[date, bool]]:
    """Each holiday's days, and whether they are estimated; a year more on both sides."""
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
    return days


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
