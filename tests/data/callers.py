"""The world of world.sql with people who signed up, reached over HTTP with their own tokens."""

import json
import re
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import asyncpg
import httpx

from tests.data.expectations import EXPECTED
from tests.data.world import PEOPLE, World
from tests.support import Person, Stack

_AWAY = Path(__file__).with_name("world_away.sql").read_text()
_KEYS = """
  select i.indrelid::regclass::text as table, array_agg(a.attname::text) as columns
  from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
  where i.indisprimary and i.indrelid::regclass::text = $1 group by 1
"""
# What nobody but the owner and reviewers is to learn of.
HIDDEN = (
    *("owner", "template", "deleted_template", "hidden_festival", "hidden_category"),
    *("card", "pending_card", "share", "review", "collection", "webhook"),
)


@dataclass(frozen=True)
class Callers:
    """People by the actors' names, and what they do over HTTP."""

    stack: Stack
    people: Mapping[str, Person]
    world: World

    def http(self, actor: str) -> httpx.Client:
        """A client of the Supabase origin as an actor, who may also be "anon" or "service"."""
        keys = {"service": self.stack.secret_key}
        headers = {"apikey": keys.get(actor, self.stack.publishable_key)}
        if actor not in {"anon", "service"}:
            headers["Authorization"] = f"Bearer {self.people[actor].token}"
        client = httpx.Client(base_url=self.stack.supabase_url, headers=headers, timeout=30)
        return self.stack.closing.enter_context(client)

    def hidden_in(self, text: str, *, but: tuple[str, ...] = ()) -> list[str]:
        """Names of hidden rows whose ids stand in a text."""
        return [name for name in HIDDEN if name not in but and self.world.id(name) in text]

    async def rows(self, table: str, where: str) -> list[str]:
        """The rows of a predicate of the expectations, whole, as the database's owner sees them."""
        query = f"select t::text from {table} t where {where} order by 1"  # noqa: S608 - constants
        return [str(row[0]) for row in await self.world.connection.fetch(self.world.fill(query))]

    async def first_row(self, table: str) -> tuple[dict[str, Any], dict[str, str]]:
        """The first row of the expectations of a table, and the filter that finds it in REST."""
        where = EXPECTED[f"public.{table}"].rows[0].where
        query = f"select to_jsonb(t)::text from public.{table} t where {where} limit 1"  # noqa: S608 - constants
        row = json.loads(await self.world.connection.fetchval(self.world.fill(query)))
        [key] = await self.stack.sql(_KEYS, table)
        return row, {name: f"eq.{row[name]}" for name in key["columns"]}


@asynccontextmanager
async def callers(stack: Stack) -> AsyncIterator[Callers]:
    """A world that is there for everybody until it is taken away."""
    people = {name: stack.person() for name in PEOPLE}
    connection = await asyncpg.connect(stack.db_url)
    world = World(connection, {name: str(person.id) for name, person in people.items()})
    try:
        async with connection.transaction():
            await world.set_up()
        yield Callers(stack, people, world)
    finally:
        await connection.close()
        # Tests that come later kill Postgres, and the connection with it.
        cleaner = await asyncpg.connect(stack.db_url)
        async with cleaner.transaction():
            await cleaner.execute(world.fill(_AWAY))
        await cleaner.close()


def public_tables(expected: Mapping[str, Any]) -> list[str]:
    """Names of the relations that REST serves."""
    return [re.sub(r"^public\.", "", name) for name in expected if name.startswith("public.")]
