"""When festivals fall, by the library and our table."""

from collections import Counter
from datetime import date
from itertools import pairwise

import holidays
import pytest

from core.festivals.calendar import WORLD, Occurrence, corrections, occurrences, rules
from tools.build_seed import SOURCES, _read

YEARS = range(2025, 2032)
FOUND = list(occurrences(YEARS))
BY_KEY = {(row.festival, row.country, row.year): row for row in FOUND}

# Looked up by hand, not computed: the Government of India's and others' gazetted lists, almanacs.
KNOWN = [
    ("diwali", "IN", "2025-10-20"),
    ("diwali", "IN", "2026-11-08"),
    ("diwali", "IN", "2027-10-29"),
    ("diwali", "NP", "2025-10-20"),
    ("holi", "IN", "2025-03-14"),
    ("holi", "IN", "2026-03-04"),
    ("holi", "IN", "2027-03-22"),
    ("eid-al-fitr", "IN", "2025-03-31"),
    ("eid-al-fitr", "AE", "2025-03-30"),
    ("eid-al-fitr", "AE", "2026-03-20"),
    ("eid-al-fitr", "IN", "2026-03-21"),
    ("eid-al-adha", "AE", "2025-06-06"),
    ("eid-al-adha", "IN", "2025-06-07"),
    ("christmas", "US", "2026-12-25"),
    ("new-year", "GB", "2027-01-01"),
    ("guru-nanak-jayanti", "IN", "2026-11-24"),
    ("raksha-bandhan", "IN", "2026-08-28"),
    ("ganesh-chaturthi", "IN", "2026-09-14"),
    ("dussehra", "IN", "2025-10-02"),
    ("janmashtami", "IN", "2026-09-04"),
    ("buddha-purnima", "LK", "2026-05-01"),
    ("pongal", "LK", "2026-01-15"),
    ("makar-sankranti", "IN", "2027-01-15"),
    ("mahavir-jayanti", "IN", "2025-04-10"),
    ("ugadi", "IN", "2026-03-19"),
    ("karwa-chauth", "IN", "2025-10-10"),
    # Government of Tamil Nadu: public holidays of 2025 and 2026.
    ("pongal", "IN", "2025-01-14"),
    ("pongal", "IN", "2026-01-15"),
    ("pongal", "SG", "2026-01-15"),
    ("puthandu", "IN", "2026-04-14"),
    ("thaipusam", "IN", "2026-02-01"),
    # Central Ruet-e-Hilal Committee of Pakistan.
    ("eid-al-fitr", "PK", "2025-03-31"),
    ("eid-al-fitr", "PK", "2026-03-21"),
    ("eid-al-adha", "PK", "2025-06-07"),
    ("eid-al-adha", "PK", "2026-05-27"),
    # Ministry of Manpower of Singapore: public holidays of 2025 to 2027.
    ("diwali", "SG", "2025-10-20"),
    ("diwali", "SG", "2027-10-28"),
    ("buddha-purnima", "SG", "2026-05-31"),
    ("eid-al-adha", "SG", "2026-05-27"),
    ("chhath", "IN", "2025-10-27"),
    ("chhath", "IN", "2026-11-15"),
    ("ram-navami", "IN", "2025-04-06"),
    ("maha-shivaratri", "IN", "2026-02-15"),
    ("maha-shivaratri", "MU", "2025-02-26"),
    ("gudi-padwa", "IN", "2026-03-19"),
    ("vishu", "IN", "2026-04-15"),
    ("bihu", "IN", "2026-04-14"),
    ("pohela-boishakh", "IN", "2026-04-15"),
    ("pohela-boishakh", "BD", "2026-04-14"),
    ("easter", "IN", "2026-04-05"),
    ("easter", "GR", "2026-04-12"),
    ("thanksgiving", "US", "2026-11-26"),
    ("thanksgiving", "CA", "2026-10-12"),
    ("mothers-day", "IN", "2026-05-10"),
    ("mothers-day", "GB", "2026-03-15"),
    ("mothers-day", "MU", "2026-05-31"),
    ("mothers-day", "AE", "2026-03-21"),
    ("fathers-day", "US", "2026-06-21"),
    ("fathers-day", "AU", "2026-09-06"),
    ("christmas", "AU", "2026-12-25"),
    ("christmas", "CA", "2026-12-25"),
    ("christmas", "MU", "2026-12-25"),
    ("christmas", "MY", "2026-12-25"),
    ("christmas", "SG", "2026-12-25"),
    ("christmas", WORLD, "2026-12-25"),
]


@pytest.mark.parametrize(("festival", "country", "day"), KNOWN)
def test_known_dates(festival: str, country: str, day: str) -> None:
    row = BY_KEY[festival, country, date.fromisoformat(day).year]
    assert row.date_start.isoformat() == day


def span(festival: str, country: str, year: int) -> tuple[str, str]:
    row = BY_KEY[festival, country, year]
    return row.date_start.isoformat(), row.date_end.isoformat()


def test_festivals_of_several_days_last_as_long_as_they_are_kept() -> None:
    assert span("navratri", "IN", 2025) == ("2025-09-22", "2025-10-01")
    assert span("durga-puja", "IN", 2025) == ("2025-09-29", "2025-10-02")
    assert span("onam", "IN", 2026) == ("2026-08-25", "2026-08-28")
    assert span("pongal", "IN", 2026) == ("2026-01-15", "2026-01-17")
    assert span("eid-al-adha", "PK", 2025) == ("2025-06-07", "2025-06-09")
    assert span("bihu", "IN", 2026) == ("2026-04-14", "2026-04-16")
    assert span("eid-al-fitr", "BD", 2025) == ("2025-03-31", "2025-04-02")


def test_each_festival_of_the_seed_has_every_year_in_its_own_country() -> None:
    for festival in _read(SOURCES / "festivals.json"):
        for year in YEARS:
            assert (festival["slug"], festival["country"], year) in BY_KEY


def test_the_table_names_all_festivals_of_the_seed_and_only_those() -> None:
    slugs = {festival["slug"] for festival in _read(SOURCES / "festivals.json")}
    assert {festival for festival, _ in rules()} == slugs
    assert set(corrections()) <= set(rules())


@pytest.mark.parametrize("country", ["AE", "AU", "CA", "GB", "MU", "MY", "SG", "US"])
def test_the_diaspora_has_its_own_calendar(country: str) -> None:
    own = {festival for festival, place, _ in BY_KEY if place == country}
    assert {"diwali", "holi", "eid-al-fitr", "pongal", "maha-shivaratri"} <= own


def test_what_the_library_does_not_know_is_not_invented() -> None:
    assert {festival for festival, country, _ in BY_KEY if country == "PK"} == {
        *("eid-al-fitr", "eid-al-adha"),
        *("mothers-day", "fathers-day"),
    }
    lunar = {row.festival for row in occurrences(range(2150, 2151))}
    assert lunar <= {"easter", "mothers-day", "fathers-day"}


def test_a_date_taken_from_another_country_says_so() -> None:
    version = holidays.__version__  # type: ignore[attr-defined]  # the package exports it untyped
    assert BY_KEY["diwali", "IN", 2026].source == f"holidays {version}"
    assert BY_KEY["onam", "IN", 2026].source == f"holidays {version}, IN-KL"
    assert BY_KEY["onam", "GB", 2026].source == f"holidays {version}, IN-KL, as in IN"
    assert BY_KEY["pongal", "IN", 2026].source.startswith("Government of Tamil Nadu")
    assert BY_KEY["mothers-day", "GB", 2026].source == "recurrence rule"
    for rule in rules().values():
        row = BY_KEY[rule.festival, rule.country, 2030]
        if rule.as_in and not rule.first and (rule.festival, rule.country) not in corrections():
            assert row.source.endswith(f", as in {rule.as_in}")
            assert span(rule.festival, rule.country, 2030) == span(rule.festival, rule.as_in, 2030)


def test_a_correction_takes_the_place_of_the_librarys_date() -> None:
    for (festival, country), rows in corrections().items():
        for row in rows:
            [found] = [
                o
                for o in occurrences(range(row.year, row.year + 1))
                if (o.festival, o.country) == (festival, country)
            ]
            assert found == row


def test_what_waits_for_the_moon_or_for_a_list_is_estimated() -> None:
    assert BY_KEY["eid-al-fitr", "IN", 2028].is_estimated
    assert BY_KEY["eid-al-fitr", "US", 2028].is_estimated
    assert not BY_KEY["eid-al-fitr", "IN", 2025].is_estimated
    assert BY_KEY["diwali", "LK", 2030].is_estimated
    assert not BY_KEY["christmas", "LK", 2030].is_estimated


def test_a_festival_may_come_twice_within_a_year() -> None:
    rows = [row for row in occurrences(range(2033, 2034)) if row.festival == "eid-al-fitr"]
    twice: dict[str, list[Occurrence]] = {}
    for row in rows:
        twice.setdefault(row.country, []).append(row)
    assert [(row.nth, row.date_start.month) for row in twice["AE"]] == [(1, 1), (2, 12)]


def test_no_occurrence_is_given_twice_and_each_ends_before_the_next_begins() -> None:
    keys = Counter((row.festival, row.country, row.year, row.nth) for row in FOUND)
    assert set(keys.values()) == {1}
    for row in FOUND:
        assert row.date_start.year == row.year
    for festival, country in rules():
        own = [row for row in FOUND if (row.festival, row.country) == (festival, country)]
        for before, after in pairwise(sorted(own, key=lambda row: row.date_start)):
            assert before.date_start <= before.date_end < after.date_start
