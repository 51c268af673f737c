"""Weakens every rule of access, one at a time, and asks whether a test would notice.

Each policy is dropped and made to let everything through, each column and function that is closed
to callers is opened. The probes of tests/data then have to find a difference. Everything happens
in transactions that are rolled back.
"""

import asyncio
import re
import sys
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import asyncpg

from local.home import StackError
from tests.data.closed import COLUMNS, FUNCTIONS, ROLES, closed_columns, closed_functions
from tests.data.expectations import EXPECTED
from tests.data.matrix import probes
from tests.data.world import Probe, World, new_world, undone
from tools import schema

POLICIES = """
  select format('%I.%I', schemaname, tablename) as table, quote_ident(policyname) as name,
         qual, with_check
  from pg_policies where schemaname in ('public', 'private', 'storage')
  order by 1, 2
"""
ATTEMPTS = 3
CONFLICTS = (asyncpg.DeadlockDetectedError, asyncpg.QueryCanceledError)
COLUMN_USES = (r"(insert) into \S+ \((\S+)\)", r"(update) \S+ set (\S+)", r"(select) (\S+) from")


@dataclass(frozen=True)
class Mutant:
    """One weakened rule, and the probes that should notice it, the likeliest first."""

    statement: str
    probes: Sequence[Probe]


async def survivors(db_url: str) -> tuple[int, list[str]]:
    """How many rules were weakened, and the statements that no probe noticed."""
    async with new_world(db_url) as world:
        matrix = {name: tuple(probes(name, table)) for name, table in EXPECTED.items()}
        early = [
            probe for known in matrix.values() for probe in known if await _differs(world, [probe])
        ]
        if early:
            raise StackError("these fail without any change:\n" + "\n".join(map(str, early)))
        mutants = [*await weaker_policies(world, matrix), *await open_doors(world)]
        left = [mutant.statement for mutant in mutants if not await noticed(world, mutant)]
        return len(mutants), left


async def weaker_policies(world: World, matrix: Mapping[str, Sequence[Probe]]) -> list[Mutant]:
    """Every policy dropped, and with each of its conditions made true."""
    everything = [probe for known in matrix.values() for probe in known]
    return [
        Mutant(statement, [*matrix.get(policy["table"], ()), *everything])
        for policy in await world.catalogue(POLICIES)
        for statement in _weaken(policy)
    ]


def _weaken(policy: asyncpg.Record) -> Iterator[str]:
    name = f"{policy['name']} on {policy['table']}"
    yield f"drop policy {name}"
    if policy["qual"] not in {None, "true"}:
        yield f"alter policy {name} using (true)"
    if policy["with_check"] not in {None, "true"}:
        yield f"alter policy {name} with check (true)"


async def open_doors(world: World) -> list[Mutant]:
    """Every column and function that is closed to a role, granted to it."""
    columns: dict[str, list[str]] = {}
    for row in await world.catalogue(COLUMNS):
        columns.setdefault(row["table"], []).append(row["column"])
    functions = closed_functions(await world.catalogue(FUNCTIONS))
    return [
        *(
            Mutant(_grant_column(probe), [probe])
            for table, names in columns.items()
            for probe in closed_columns(table, names)
        ),
        *(
            Mutant(f"grant execute on function {probe.table} to {ROLES[probe.actor]}", [probe])
            for probe in functions
        ),
    ]


def _grant_column(probe: Probe) -> str:
    found = next(filter(None, (re.match(use, probe.statement) for use in COLUMN_USES)))
    return f"grant {found[1]} ({found[2]}) on {probe.table} to {ROLES[probe.actor]}"


async def noticed(world: World, mutant: Mutant) -> bool:
    """Whether a probe of the mutant's has another outcome than it should have."""
    for _ in range(ATTEMPTS):
        try:
            async with undone(world.connection):
                await world.connection.execute(mutant.statement)
                return await _differs(world, mutant.probes)
        except CONFLICTS:
            # The stack's own workers use the same tables.
            continue
    raise StackError(f"the database is too busy for: {mutant.statement}")


async def _differs(world: World, asked: Iterable[Probe]) -> bool:
    for probe in asked:
        if await world.outcome(probe) != probe.expected:
            return True
    return False


def main() -> int:
    """Print survivors and, as the last line, `N passed, N failed`; 1 when a mutant survives."""
    began = time.monotonic()
    with schema.fresh_database() as db_url:
        count, left = asyncio.run(survivors(db_url))
    print(*(f"survived: {statement}" for statement in left), sep="\n", end="\n" if left else "")
    print(f"Weakened {count} rules in {time.monotonic() - began:.0f} s.")
    print(f"{count - len(left)} passed, {len(left)} failed", flush=True)
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())
