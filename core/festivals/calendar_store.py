"""The festival calendar in the database."""

import asyncio
from datetime import UTC, datetime

from core.db import Connection
from core.festivals.calendar import Occurrence, occurrences

YEARS_BACK, YEARS_AHEAD = 1, 5

_WRITE = """
    insert into public.festival_occurrences as o
      (festival_id, country, year, nth, date_start, date_end, source, is_estimated)
    select f.id, n.country, n.year, n.nth, n.date_start, n.date_end, n.source, n.is_estimated
    from unnest($1::text[], $2::text[], $3::smallint[], $4::smallint[],
                $5::date[], $6::date[], $7::text[], $8::boolean[])
      as n (slug, country, year, nth, date_start, date_end, source, is_estimated)
    join public.festivals f on f.slug = n.slug
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
    where f.id = o.festival_id and not o.is_override and o.source like 'holidays %'
      and o.year between $5 and $6
      and (f.slug, o.country, o.year, o.nth) not in (
        select * from unnest($1::text[], $2::text[], $3::smallint[], $4::smallint[]))
"""
# In their own country, or where they come first. Those that have no occurrence at all keep what an
# editor entered.
_NEXT = """
    with next as (
      select distinct on (f.id) f.id, o.date_start, o.date_end
      from public.festivals f
      join public.festival_occurrences o on o.festival_id = f.id
      where o.date_end >= current_date
      order by f.id, o.country is not distinct from f.country desc, o.date_start
    )
    update public.festivals f set date_start = next.date_start, date_end = next.date_end
    from next
    where next.id = f.id
      and (f.date_start, f.date_end) is distinct from (next.date_start, next.date_end)
"""


async def fill_calendar(connection: Connection) -> str:
    """Writes last year's dates to those five years ahead, and each festival's next date.

    What an editor entered stays. Only rows that differ are written; the answer says how many.
    """
    today = datetime.now(UTC)
    years = range(today.year - YEARS_BACK, today.year + YEARS_AHEAD + 1)
    found = await asyncio.to_thread(lambda: list(occurrences(years)))
    keys = [list(column) for column in zip(*map(_key, found), strict=True)]
    written = await connection.execute(
        _WRITE,
        *keys,
        [row.date_start for row in found],
        [row.date_end for row in found],
        [row.source for row in found],
        [row.is_estimated for row in found],
    )
    removed = await connection.execute(_REMOVE, *keys, years[0], years[-1])
    moved = await connection.execute(_NEXT)
    return f"{_count(written)} written, {_count(removed)} removed, {_count(moved)} next dates"


def _key(row: Occurrence) -> tuple[str, str, int, int]:
    return row.festival, row.country, row.year, row.nth


def _count(command_tag: str) -> int:
    return int(command_tag.rsplit(" ", 1)[-1])
