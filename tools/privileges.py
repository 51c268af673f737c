"""Who may do what in the database, as one file that reads well in a diff."""

import json
from collections import defaultdict
from pathlib import Path

import asyncpg

QUERY = Path(__file__).with_suffix(".sql")


async def snapshot(db_url: str) -> str:
    """Schemas, relations and columns, functions, policies, default privileges, roles: as JSON.

    Of every role but the database's owner.
    """
    connection = await asyncpg.connect(db_url)
    try:
        # The names of types and functions are written out whatever the caller's settings.
        await connection.execute("set search_path = ''")
        rows = await connection.fetch(QUERY.read_text())
    finally:
        await connection.close()
    facts: dict[str, dict[str, dict[str, list[str]]]] = defaultdict(lambda: defaultdict(dict))
    for row in rows:
        facts[row["section"]][row["subject"]][row["detail"]] = row["value"] or []
    return json.dumps(facts, indent=2, sort_keys=True, ensure_ascii=False) + "\n"
