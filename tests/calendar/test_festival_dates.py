"""The occurrences are the only source of a festival's dates: writes through the API."""

from secrets import token_hex
from typing import Any

import httpx
import pytest

from tests.calendar.dates import TODAY, YEAR, Dates, festival
from tests.support import Person, Stack


def problem_fields(answer: httpx.Response) -> set[str]:
    assert answer.status_code == 422, answer.text
    return {error["field"] for error in answer.json()["errors"]}


def test_a_new_festival_has_the_same_date_at_every_place(dated: Dates) -> None:
    assert dated.shown() == {(f"{YEAR}-02-10", f"{YEAR}-02-12")}
    [occurrence] = dated.stack.api().get(dated.place).json()["occurrences"]
    assert (occurrence["country"], occurrence["is_override"]) == ("IN", True)


def test_put_without_dates_changes_none(dated: Dates) -> None:
    before = dated.shown()
    for dates in ({}, {"date_start": None}, {"date_start": None, "date_end": None}):
        changed = dated.put(**{k: dated.body[k] for k in ("slug", "name", "country")}, **dates)
        assert (changed["date_start"], changed["date_end"]) in before
        assert dated.shown() == before
    assert len(dated.occurrences()) == 1


def test_put_with_dates_moves_them_at_every_place(dated: Dates) -> None:
    dated.put(**{**dated.body, "date_start": f"{YEAR}-02-20", "date_end": f"{YEAR}-02-21"})
    assert dated.shown() == {(f"{YEAR}-02-20", f"{YEAR}-02-21")}
    dated.put(**{**dated.body, "date_start": f"{YEAR + 1}-01-03", "date_end": None})
    assert dated.shown() == {(f"{YEAR + 1}-01-03", f"{YEAR + 1}-01-03")}
    assert len(dated.occurrences()) == 1, "the entered date moved to the next year"


def test_a_festival_that_moves_to_another_country_takes_its_dates_along(dated: Dates) -> None:
    dated.put(**{**dated.body, "country": "FJ", "date_start": None, "date_end": None})
    assert dated.shown("FJ") == {(f"{YEAR}-02-10", f"{YEAR}-02-12")}
    assert [place for place, *_ in dated.occurrences()] == ["FJ"]


def test_a_festival_without_a_country_is_kept_everywhere(stack: Stack, editor: Person) -> None:
    body = festival(country=None, name=f"Everywhere {token_hex(4)}", date_start=f"{YEAR}-04-01")
    made = Dates(stack, editor, body)
    try:
        for country in ("IN", "DE", "SG"):
            assert made.shown(country) == {(f"{YEAR}-04-01", f"{YEAR}-04-01")}
        assert made.enter(f"DE/{YEAR}", f"{YEAR}-04-02", f"{YEAR}-04-02").status_code == 204
        answer = stack.api().get("/festivals/upcoming?country=DE&days=730").json()["items"]
        assert [f["date_start"] for f in answer if f["slug"] == body["slug"]] == [f"{YEAR}-04-02"]
    finally:
        editor.api.delete(made.place)


def test_a_corrected_occurrence_is_the_festivals_date(dated: Dates) -> None:
    assert dated.enter(f"IN/{YEAR}", f"{YEAR}-03-01", f"{YEAR}-03-02").status_code == 204
    assert dated.shown() == {(f"{YEAR}-03-01", f"{YEAR}-03-02")}


def test_a_second_occurrence_of_a_year_stands_beside_the_first(dated: Dates) -> None:
    second = dated.enter(f"IN/{YEAR}?nth=2", f"{YEAR}-12-29", f"{YEAR + 1}-01-02")
    assert second.status_code == 204
    assert len(dated.occurrences()) == 2
    assert dated.shown() == {(f"{YEAR}-02-10", f"{YEAR}-02-12")}
    clash = dated.enter(f"IN/{YEAR + 1}", f"{YEAR + 1}-01-02", f"{YEAR + 1}-01-02")
    assert (clash.status_code, clash.json()["code"]) == (409, "dates_overlap")
    clash = dated.enter(f"IN/{YEAR}?nth=2", f"{YEAR}-02-12", f"{YEAR}-02-14")
    assert (clash.status_code, clash.json()["code"]) == (409, "dates_overlap")


def test_a_removed_occurrence_is_gone_from_every_place(dated: Dates) -> None:
    later = f"{YEAR + 1}-02-01"
    assert dated.enter(f"IN/{YEAR + 1}", later, later).status_code == 204
    gone = dated.editor.api.delete(f"{dated.place}/occurrences/IN/{YEAR}")
    assert gone.status_code == 204
    assert dated.shown() == {(later, later)}
    again = dated.editor.api.delete(f"{dated.place}/occurrences/IN/{YEAR}")
    assert (again.status_code, again.json()["code"]) == (404, "occurrence_not_found")
    dated.editor.api.delete(f"{dated.place}/occurrences/IN/{YEAR + 1}")
    assert dated.stack.api().get(dated.place).json()["date_start"] is None


async def test_a_removed_correction_gives_way_to_the_calendars_date(
    stack: Stack, editor: Person
) -> None:
    [lohri] = await stack.sql("select id from festivals where slug = 'lohri'")
    place = f"/festivals/{lohri['id']}/occurrences/GB/{YEAR}"

    def current() -> dict[str, Any]:
        found = stack.api().get(f"/festivals/{lohri['id']}").json()["occurrences"]
        [row] = [o for o in found if (o["country"], o["year"]) == ("GB", YEAR)]
        return dict(row)

    before = current()
    dates = {"date_start": f"{YEAR}-01-20", "date_end": f"{YEAR}-01-20", "source": "test"}
    assert editor.api.put(place, json=dates).status_code == 204
    assert current()["date_start"] == f"{YEAR}-01-20"
    assert editor.api.delete(place).status_code == 204
    assert current() == before


@pytest.mark.parametrize(
    ("year", "start", "end", "field"),
    [
        (2030, "2031-01-02", "2031-01-02", "date_start"),
        (2030, "2029-12-31", "2030-01-02", "date_start"),
        (2030, "2030-01-02", "2030-01-01", "date_end"),
        (2030, "2030-01-02", "2031-01-03", "date_end"),
        (2030, "2030-02-29", "2030-03-01", "date_start"),
        (1899, "1899-01-01", "1899-01-01", "year"),
    ],
)
def test_dates_that_cannot_be_are_422_naming_the_field(
    dated: Dates, year: int, start: str, end: str, field: str
) -> None:
    assert field in problem_fields(dated.enter(f"IN/{year}", start, end))


@pytest.mark.parametrize(
    ("dates", "field"),
    [
        ({"date_start": "2030-01-02", "date_end": "2030-01-01"}, "date_end"),
        ({"date_start": "2030-01-02", "date_end": "2030-06-01"}, "date_end"),
        ({"date_end": "2030-01-02"}, "date_end"),
        ({"date_start": "1850-01-02"}, "date_start"),
        ({"date_start": "2201-01-02"}, "date_start"),
        ({"date_start": 20300102}, "date_start"),
        ({"regions": ["Punjab"]}, "regions.0"),
    ],
)
def test_a_festival_with_dates_that_cannot_be_is_422_naming_the_field(
    editor: Person, dates: dict[str, Any], field: str
) -> None:
    assert problem_fields(editor.api.post("/festivals", json=festival(**dates))) == {field}


def test_a_leap_day_and_the_turn_of_the_year_are_dates_like_others(
    stack: Stack, editor: Person
) -> None:
    for start, end in (("2028-02-29", "2028-02-29"), ("2028-12-31", "2029-01-01")):
        made = Dates(stack, editor, festival(date_start=start, date_end=end))
        assert made.occurrences() == [("IN", 2028, start, end)]
        editor.api.delete(made.place)


def test_a_past_date_stays_shown_but_stands_behind_those_to_come(
    stack: Stack, editor: Person
) -> None:
    past = f"{TODAY.year - 1}-05-05"
    made = Dates(stack, editor, festival(date_start=past))
    try:
        assert stack.api().get(made.place).json()["date_start"] == past
        items = stack.api().get("/festivals").json()["items"]
        position = [item["slug"] for item in items].index(made.body["slug"])
        assert all((i["date_end"] or "") < TODAY.isoformat() for i in items[position:])
    finally:
        editor.api.delete(made.place)


def test_regions_and_moon_sighting_stay_until_they_are_given(stack: Stack, editor: Person) -> None:
    made = Dates(stack, editor, festival(regions=["IN-PB", "IN-HR"], is_moon_sighted=True))
    changed = made.put(slug=made.body["slug"], name="New name")
    assert (changed["regions"], changed["is_moon_sighted"]) == (["IN-PB", "IN-HR"], True)
    changed = made.put(slug=made.body["slug"], name="N", regions=[], is_moon_sighted=False)
    assert (changed["regions"], changed["is_moon_sighted"]) == ([], False)
    editor.api.delete(made.place)
