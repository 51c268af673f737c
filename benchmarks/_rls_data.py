"""Fills a scratch stack with so many rows of everything the interface lists."""

from pathlib import Path

import asyncpg

LOAD = Path(__file__).with_name("rls_rows.sql")
TABLES = (
    *("templates", "template_versions", "template_statistics", "template_daily_statistics"),
    *("user_cards", "jobs", "notifications"),
    *("template_reviews", "user_collections", "collection_items"),
)

# One by one, or they would stand in the way of what the worker does just now.
_PREPARE = (
    "update private.schedules set next_run_at = 'infinity'",
    # Stored instead of generated, so that it can be loaded; nothing else of the schema differs.
    "alter table public.templates alter column search drop expression if exists",
)
_INDEXES = """
    select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
    from pg_index i
    where indrelid = any($1::text[]::regclass[])
      and not exists (select from pg_constraint where conindid = i.indexrelid)
"""


async def load(
    connection: asyncpg.Connection, first: int, last: int, *, templates: int | None = None
) -> None:
    """Adds the rows ``first`` to ``last - 1`` of each table and leaves it vacuumed.

    Of templates there are never more than ``templates``.
    """
    for statement in _PREPARE:
        await connection.execute(statement)
    indexes = await connection.fetch(_INDEXES, [f"public.{name}" for name in TABLES])
    async with connection.transaction():
        await connection.execute(
            "set local session_replication_role = replica; set local maintenance_work_mem = '512MB'"
        )
        await connection.execute(
            "select set_config('bench.first', $1, true), set_config('bench.last', $2, true),"
            " set_config('bench.templates', $3, true)",
            str(first),
            str(last),
            str(templates or last),
        )
        for index in indexes:
            await connection.execute(f"drop index {index['name']}")
        await connection.execute(LOAD.read_text())
        for index in indexes:
            await connection.execute(index["definition"])
    for table in (*TABLES, "profiles", "user_roles", "festival_aliases", "festival_translations"):
        await connection.execute(f"vacuum (analyze) public.{table}")
