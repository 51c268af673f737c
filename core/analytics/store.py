"""The SQL of analytics. The functions of the database ask for the permission themselves."""

from datetime import date
from typing import Any

import asyncpg

from core.db import Connection

_DAY = "select private.day_figures($1)"
_FUNNEL = "select private.conversion_funnel($1, $2)"
_RETENTION = "select week, people as registered, active from private.retention($1, $2)"
_POPULAR = "select slug, name, uses::bigint as cards from private.popular($1, $2, $3, $4)"


async def day_figures(connection: Connection, day: date) -> dict[str, Any] | None:
    """What happened on the day; None for who is no analyst."""
    figures: dict[str, Any] | None = await connection.fetchval(_DAY, day)
    return figures


async def conversion_funnel(connection: Connection, first: date, last: date) -> dict[str, int]:
    """What became of those who registered in the period."""
    funnel: dict[str, int] = await connection.fetchval(_FUNNEL, first, last)
    return funnel


async def retention(connection: Connection, last: date, weeks: int) -> list[asyncpg.Record]:
    """Cohorts of the weeks up to the last day's."""
    rows: list[asyncpg.Record] = await connection.fetch(_RETENTION, last, weeks)
    return rows


async def popular(
    connection: Connection, first: date, last: date, metric: str, limit: int
) -> list[asyncpg.Record]:
    """``metric`` is templates.used or festivals.used."""
    rows: list[asyncpg.Record] = await connection.fetch(_POPULAR, first, last, metric, limit)
    return rows
