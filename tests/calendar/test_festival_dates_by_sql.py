"""The occurrences are the only source of a festival's dates: writes by REST and SQL."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date, timedelta
from secrets import token_hex
from typing import Any

import asyncpg
import pytest

from tests.calendar.dates import TODAY, YEAR, Dates, festival
from tests.support import Person, Stack


def test_supabase_js_and_studio_write_the_occurrence_too(editor: Person) -> None:
    row = festival(date_start=f"{YEAR}-06-01")
    table: Any = editor.supabase.table("festivals")
    [made] = table.insert(row).execute().data
    occurrences: Any = editor.supabase.table("festival_occurrences")

    def dates() -> list[Any]:
        found = occurrences.select("date_start, date_end").eq("festival_id", made["id"]).execute()
        return [(o["date_start"], o["date_end"]) for o in found.data]

    assert dates() == [(f"{YEAR}-06-01", f"{YEAR}-06-01")]
    table.update({"name": "Other"}).eq("id", made["id"]).execute()
    table.update({"date_start": None}).eq("id", made["id"]).execute()
    assert dates() == [(f"{YEAR}-06-01", f"{YEAR}-06-01")]
    change = {"date_start": f"{YEAR}-06-05", "date_end": f"{YEAR}-06-06"}
    [changed] = table.update(change).eq("id", made["id"]).execute().data
    assert dates() == [tuple(change.values())]
    occurrences.update({"date_start": f"{YEAR}-06-06"}).eq("festival_id", made["id"]).execute()
    [read] = table.select("*").eq("id", changed["id"]).execute().data
    assert (read["date_start"], read["date_end"]) == (f"{YEAR}-06-06", f"{YEAR}-06-06")
    occurrences.delete().eq("festival_id", made["id"]).execute()
    [read] = table.select("*").eq("id", changed["id"]).execute().data
    assert (read["date_start"], read["date_end"]) == (None, None)
    table.delete().eq("id", made["id"]).execute()


@pytest.mark.parametrize(
    ("statement", "constraint"),
    [
        ("festivals (slug, name, date_end) values ($1, 'X', '2030-01-01')", "both_dates"),
        (
            """festivals (slug, name, date_start, date_end)
            values ($1, 'X', '2030-01-01', '2030-12-01')""",
            "at_most_61_days",
        ),
        ("festivals (slug, name, regions) values ($1, 'X', '{Punjab}')", "regions_check"),
        (
            """festival_occurrences (festival_id, country, year, date_start, date_end, source)
            select id, 'IN', 2031, '2030-01-01', '2030-01-01', $1 from festivals limit 1""",
            "year_is_of_date_start",
        ),
    ],
)
async def test_direct_sql_cannot_write_dates_that_cannot_be(
    stack: Stack, statement: str, constraint: str
) -> None:
    with pytest.raises(asyncpg.CheckViolationError, match=constraint):
        await stack.sql(f"insert into {statement}", f"x-{token_hex(6)}")


@asynccontextmanager
async def connections(stack: Stack) -> AsyncIterator[tuple[Any, Any]]:
    pair = [await asyncpg.connect(stack.db_url) for _ in range(2)]
    yield pair[0], pair[1]
    for connection in pair:
        await connection.close()


async def test_two_writers_at_once_leave_the_earliest_date(stack: Stack, dated: Dates) -> None:
    insert = (
        "insert into festival_occurrences"
        " (festival_id, country, year, nth, date_start, date_end, source, is_override)"
        " values ($1::text::uuid, 'IN', $2, $3, $4, $4, 'test', true)"
    )
    async with connections(stack) as (first, second):
        transaction = first.transaction()
        await transaction.start()
        await first.execute(insert, dated.id, YEAR, 2, date(YEAR, 1, 5))
        later = asyncio.create_task(
            second.execute(insert, dated.id, YEAR + 1, 1, date(YEAR + 1, 1, 5))
        )
        waiting = "select from pg_stat_activity where wait_event_type = 'Lock' and pid = $1"
        for _ in range(100):
            if await stack.sql(waiting, second.get_server_pid()):
                break
            await asyncio.sleep(0.05)
        await transaction.commit()
        await later
    [row] = await stack.sql("select date_start from festivals where id = $1::text::uuid", dated.id)
    assert row["date_start"] == date(YEAR, 1, 5)


async def test_the_day_is_that_of_utc_whatever_the_time_zone_of_the_session(
    stack: Stack, dated: Dates
) -> None:
    async with connections(stack) as (ahead, behind):
        for connection, zone in ((ahead, "Pacific/Kiritimati"), (behind, "Pacific/Pago_Pago")):
            transaction = connection.transaction()
            await transaction.start()
            await connection.execute(f"set local time zone '{zone}'")
            for day, start in ((TODAY, TODAY), (TODAY - timedelta(days=1), date(YEAR, 2, 10))):
                await connection.execute(
                    "insert into festival_occurrences"
                    " (festival_id, country, year, date_start, date_end, source, is_override)"
                    " values ($1::text::uuid, 'IN', $2, $3, $3, 'test', true)"
                    " on conflict (festival_id, country, year, nth) do update set"
                    " date_start = excluded.date_start, date_end = excluded.date_end",
                    dated.id,
                    day.year,
                    day,
                )
                found = await connection.fetchval(
                    "select date_start from festivals where id = $1::text::uuid", dated.id
                )
                assert found == start
            await transaction.rollback()
