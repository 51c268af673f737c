"""The calendar as the worker of the running stack keeps it."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime, timedelta
from typing import Any

import asyncpg
import pytest

from core.db import Connection, create_pool
from core.festivals.calendar_store import fill_calendar
from core.mails.store import upcoming_festivals
from local.addresses import database_url
from local.home import Home
from tests.support import Person, Stack, eventually

THIS_YEAR = datetime.now(UTC).year
COUNTRIES = {
    *("001", "AE", "AU", "BD", "CA", "GB", "IN"),
    *("LK", "MU", "MY", "NP", "PK", "SG", "US"),
}
NOWHERE = {"christmas", "diwali", "easter", "eid-al-adha", "eid-al-fitr", "new-year"}


def dates(stack: Stack, slug: str, country: str) -> list[dict[str, Any]]:
    """The occurrences as anyone reads them, oldest first."""
    rows = (
        stack.supabase()
        .table("festival_occurrences")
        .select("*, festivals!inner(slug)")
        .eq("festivals.slug", slug)
        .eq("country", country)
        .order("date_start")
        .execute()
        .data
    )
    return [dict(row) for row in rows]  # type: ignore[arg-type]  # JSON objects


@pytest.fixture(scope="module")
async def filled(stack: Stack, home: Home) -> Stack:
    """The stack, whose calendar is the worker's, of other tests' festivals too."""
    eventually(lambda: dates(stack, "ugadi", "IN"))
    async with pool_of(home) as pool, pool.acquire() as connection:
        await fill_calendar(connection)
    return stack


def pool_of(home: Home) -> "asyncpg.Pool[asyncpg.Record]":
    url = database_url(home, "tyohaarify_worker", home.secrets().worker_password)
    return create_pool(url, size=1, application_name="test")


@asynccontextmanager
async def acting(home: Home) -> AsyncIterator[Connection]:
    """A transaction as the worker's role that leaves nothing behind."""
    async with pool_of(home) as pool, pool.acquire() as connection:
        transaction = connection.transaction()
        await transaction.start()
        yield connection
        await transaction.rollback()


@pytest.fixture
async def worker(filled: Stack, home: Home) -> AsyncIterator[Connection]:  # noqa: ARG001 - then
    async with acting(home) as connection:
        yield connection


async def test_the_worker_fills_last_year_to_five_years_ahead(filled: Stack) -> None:
    assert [row["year"] for row in dates(filled, "diwali", "IN")] == list(
        range(THIS_YEAR - 1, THIS_YEAR + 6)
    )
    rows = await filled.sql("select distinct country from festival_occurrences")
    assert {row["country"] for row in rows} >= COUNTRIES


async def test_filling_again_changes_nothing(worker: Connection) -> None:
    assert await fill_calendar(worker) == "0 written, 0 removed, 0 next dates"


async def test_each_festival_shows_when_it_is_next_kept_in_its_own_country(filled: Stack) -> None:
    rows = await filled.sql(
        "select f.slug, f.date_start, min(o.date_start) as next, min(o.date_end) as next_end,"
        " f.date_end from festivals f join festival_occurrences o"
        " on o.festival_id = f.id and o.country = f.country and o.date_end >= current_date"
        " group by f.id"
    )
    assert len(rows) >= 22
    for row in rows:
        assert (row["date_start"], row["date_end"]) == (row["next"], row["next_end"]), row["slug"]


async def test_a_festival_of_no_country_shows_when_it_comes_first(
    filled: Stack, home: Home
) -> None:
    await filled.sql("insert into festivals (slug, name) values ('nowhere', 'Nowhere')")
    try:
        await filled.sql(
            "insert into festival_occurrences"
            " (festival_id, country, year, date_start, date_end, source, is_override)"
            " select id, c, 2199, d::date, d::date, 'test', true from festivals,"
            " (values ('US', '2199-02-02'), ('GB', '2199-01-01')) as o (c, d)"
            " where slug = 'nowhere'"
        )
        async with acting(home) as worker:
            query = "select date_start from festivals where slug = 'nowhere'"
            assert await worker.fetchval(query) == date(2199, 1, 1)
    finally:
        await filled.sql("delete from festivals where slug = 'nowhere'")


async def test_what_an_editor_entered_stays(filled: Stack, home: Home, editor: Person) -> None:
    [row] = [row for row in dates(filled, "holi", "IN") if row["year"] == THIS_YEAR + 1]
    moved = (date.fromisoformat(row["date_start"]) + timedelta(days=1)).isoformat()
    table = editor.supabase.table("festival_occurrences")
    key = {name: row[name] for name in ("festival_id", "country", "year", "nth")}
    change = {
        "date_start": moved,
        "date_end": moved,
        "source": "The district's notice",
        "is_override": True,
    }
    table.update(change).match(key).execute()
    try:
        async with acting(home) as worker:
            assert await fill_calendar(worker) == "0 written, 0 removed, 0 next dates"
            [kept] = await worker.fetch(
                "select date_start, source from festival_occurrences where festival_id = $1"
                " and country = 'IN' and year = $2",
                row["festival_id"],
                row["year"],
            )
        assert (kept["date_start"].isoformat(), kept["source"]) == (moved, "The district's notice")
    finally:
        table.update({name: row[name] for name in change}).match(key).execute()


async def test_a_date_that_moved_is_corrected_and_one_that_is_gone_removed(
    worker: Connection,
) -> None:
    await worker.execute(
        "update festival_occurrences o set date_start = o.date_start - 3 from festivals f"
        " where f.id = festival_id and f.slug = 'lohri' and o.country = 'IN'"
    )
    await worker.execute(
        "insert into festival_occurrences"
        " (festival_id, country, year, date_start, date_end, source)"
        " select id, 'PK', $1, current_date, current_date, 'holidays 0.1' from festivals"
        " where slug = 'lohri'",
        THIS_YEAR,
    )
    assert await fill_calendar(worker) == "7 written, 1 removed, 0 next dates"


async def test_a_festival_the_table_does_not_have_keeps_its_own_date(
    home: Home, editor: Person
) -> None:
    mine = {
        "slug": f"mela-{editor.id}",
        "name": "Mela",
        "country": "IN",
        "date_start": "2030-01-02",
        "date_end": "2030-01-03",
    }
    editor.supabase.table("festivals").insert(mine).execute()
    try:
        async with acting(home) as worker:
            await fill_calendar(worker)
            query = "select date_start from festivals where slug = $1"
            assert await worker.fetchval(query, mine["slug"]) == date(2030, 1, 2)
    finally:
        editor.supabase.table("festivals").delete().eq("slug", mine["slug"]).execute()


@pytest.mark.parametrize("statement", ["update {} set source = 'x'", "delete from {}"])
async def test_the_workers_role_cannot_touch_what_an_editor_entered(
    filled: Stack, worker: Connection, statement: str
) -> None:
    await filled.sql(
        "insert into festival_occurrences"
        " (festival_id, country, year, date_start, date_end, source, is_override)"
        " select id, 'ZZ', 2026, '2026-11-08', '2026-11-08', 'by hand', true from festivals"
        " where slug = 'diwali' on conflict do nothing"
    )
    tag = await worker.execute(statement.format("festival_occurrences") + " where country = 'ZZ'")
    assert tag.endswith(" 0")


async def test_the_weekly_report_names_what_is_kept_everywhere_too(worker: Connection) -> None:
    first = date(THIS_YEAR + 1, 12, 24)
    rows = await upcoming_festivals(worker, "DE", "en", first, first + timedelta(days=9))
    assert [row["name"] for row in rows] == ["Christmas", "New Year"]


Rpc = Callable[..., list[dict[str, Any]]]


@pytest.fixture
def upcoming(filled: Stack) -> Rpc:
    def call(**wish: Any) -> list[dict[str, Any]]:
        rows = filled.supabase().rpc("upcoming_festivals", wish).execute().data
        return [dict(row) for row in rows]  # type: ignore[union-attr,arg-type]  # JSON objects

    return call


def test_upcoming_festivals_are_those_of_a_country_soonest_first(upcoming: Rpc) -> None:
    rows = upcoming(in_country="IN", within_days=365)
    assert {"diwali", "holi", "eid-al-fitr", "pongal"} <= {row["slug"] for row in rows}
    assert [row["date_start"] for row in rows] == sorted(row["date_start"] for row in rows)
    today = datetime.now(UTC).date()
    for row in rows:
        assert date.fromisoformat(row["date_end"]) >= today
        assert row["days_left"] == max((date.fromisoformat(row["date_start"]) - today).days, 0)
    assert {row["slug"] for row in upcoming(in_country="pk", within_days=365)} == {
        *NOWHERE,
        *("mothers-day", "fathers-day"),
    }


def test_upcoming_festivals_are_named_in_the_language_asked_for(upcoming: Rpc) -> None:
    for language, name in (("en", "Diwali"), ("hi", "दीपावली"), ("ta", "தீபாவளி"), ("xx", "Diwali")):
        rows = upcoming(within_days=730, in_language=language)
        assert name in {row["name"] for row in rows}


@pytest.mark.parametrize("country", ["DE", "FJ", "JP", "ZA", "TT"])
def test_a_country_without_a_calendar_has_what_is_kept_everywhere(
    upcoming: Rpc, country: str
) -> None:
    rows = upcoming(in_country=country, within_days=365)
    assert {row["slug"] for row in rows} == NOWHERE
    assert {row["country"] for row in rows} == {country}


@pytest.mark.parametrize("country", ["AU", "CA", "MU", "MY", "SG"])
def test_countries_of_the_diaspora_have_a_calendar_of_their_own(
    upcoming: Rpc, country: str
) -> None:
    slugs = {row["slug"] for row in upcoming(in_country=country, within_days=370)}
    assert {"christmas", "diwali", "holi", "pongal", "thaipusam", *NOWHERE} <= slugs
    assert len(slugs) >= 20


def test_upcoming_festivals_say_whether_the_moon_is_to_be_sighted_and_where_they_are_kept(
    upcoming: Rpc,
) -> None:
    rows = upcoming(in_country="IN", within_days=365)
    sighted = {row["slug"] for row in rows if row["is_moon_sighted"]}
    assert sighted == {"eid-al-fitr", "eid-al-adha"}
    regions = {row["slug"]: row["regions"] for row in rows}
    assert (regions["vishu"], regions["bihu"], regions["holi"]) == (["IN-KL"], ["IN-AS"], [])


def test_the_time_ahead_is_bounded(upcoming: Rpc) -> None:
    last = max(row["days_left"] for row in upcoming(within_days=2_000_000_000))
    assert 365 < last <= 730
    assert all(row["days_left"] == 0 for row in upcoming(within_days=-5))


async def test_a_hidden_festival_is_not_upcoming(filled: Stack, upcoming: Rpc) -> None:
    await filled.sql("update festivals set is_active = false where slug = 'karwa-chauth'")
    try:
        assert "karwa-chauth" not in {row["slug"] for row in upcoming(within_days=730)}
    finally:
        await filled.sql("update festivals set is_active = true where slug = 'karwa-chauth'")
    assert "karwa-chauth" in {row["slug"] for row in upcoming(within_days=730)}
