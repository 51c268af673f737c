"""Write the festival calendar into the database."""

import asyncio
from datetime import UTC, datetime

from core.db import Connection
from core.festivals.calendar import Occurrence, occurrences, occurrences_of, rules

YEARS_BACK, YEARS_AHEAD = 1, 5

_WRITE = """
    insert into public.festival_occurrences as o
      (festival_id, country, year, nth, date_start, date_end, source, is_estimated)
    select f.id, n.country, n.year, n.nth, n.date_start, n.date_end, n.source, n.is_estimated
    from unnest($1::text[], $2::text[], $3::smallint[], $4::smallint[],
                $5::date[], $6::date[], $7::text[], $8::boolean[])
      as n (slug, country, year, nth, date_start, date_end, source, is_estimated)
    join public.festivals f on f.slug = n.slug
    where not exists (
      select from public.festival_occurrences e
      where e.festival_id = f.id and e.country = n.country and e.is_override
        and (e.year, e.nth) <> (n.year, n.nth)
        and e.date_start <= n.date_end and e.date_end >= n.date_start)
    on conflict (festival_id, country, year, nth) do update set
      date_start = excluded.date_start, date_end = excluded.date_end,
      source = excluded.source, is_estimated = excluded.is_estimated
    where not o.is_override
      and (o.date_start, o.date_end, o.source, o.is_estimated)
        is distinct from
          (excluded.date_start, excluded.date_end, excluded.source, excluded.is_estimated)
"""
_REMOVE = """
    delete from public.festival_occurrences o
    using public.festivals f
    where f.id = o.festival_id and not o.is_override
      and (o.source like 'holidays %' or f.slug = any($7::text[]))
      and o.year between $5 and $6
      and (f.slug, o.country, o.year, o.nth) not in (
        select * from unnest($1::text[], $2::text[], $3::smallint[], $4::smallint[]))
"""
# Triggers keep the dates of festivals when occurrences change; this follows the change of the day.
_NEXT = "select private.keep_next_dates()"


async def fill_calendar(connection: Connection) -> str:
    """Write the occurrences from last year to five years ahead, and each festival's next dates.

    Dates entered by hand stay, and no date is written that overlaps one of them. Only rows that
    differ are written; returns how many, as a sentence.
    """
    today = datetime.now(UTC)
    years = range(today.year - YEARS_BACK, today.year + YEARS_AHEAD + 1)
    found = await asyncio.to_thread(lambda: list(occurrences(years)))
    written = await _write(connection, found)
    slugs = [slug for slug, _ in rules()]
    removed = await connection.execute(_REMOVE, *_keys(found), years[0], years[-1], slugs)
    moved = await connection.fetchval(_NEXT)
    return f"{written} written, {_count(removed)} removed, {moved} next dates"


async def restore_dates(connection: Connection, slug: str, country: str, year: int) -> None:
    """Write the calendar's occurrences of one festival in one country and year, if it has any.

    Does nothing for years that ``fill_calendar`` does not keep.
    """
    this_year = datetime.now(UTC).year
    rule = rules().get((slug, country))
    if rule and this_year - YEARS_BACK <= year <= this_year + YEARS_AHEAD:
        await _write(
            connection,
            await asyncio.to_thread(lambda: list(occurrences_of(rule, range(year, year + 1)))),
        )


async def _write(connection: Connection, found: list[Occurrence]) -> int:
    written = await connection.execute(
        _WRITE,
        *_keys(found),
        [row.date_start for row in found],
        [row.date_end for row in found],
        [row.source for row in found],
        [row.is_estimated for row in found],
    )
    return _count(written)


def _keys(found: list[Occurrence]) -> list[list[str | int]]:
    return [
        [row.festival for row in found],
        [row.country for row in found],
        [row.year for row in found],
        [row.nth for row in found],
    ]


def _count(command_tag: str) -> int:
    return int(command_tag.rsplit(" ", 1)[-1])
