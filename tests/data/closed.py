"""Probes of what is closed: columns a role has no privilege on, functions it may not call."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

import asyncpg

from local.home import ROOT
from tests.data.expectations.functions import CALLERS
from tests.data.world import DENIED, Probe

SNAPSHOT = ROOT / "supabase" / "privileges.json"
# Roles by the actor that stands for them.
ROLES = {"anon": "anon", "owner": "authenticated", "worker": "tyohaarify_worker"}
VERBS = ("select", "insert", "update")

COLUMNS = """
  select format('%I.%I', n.nspname, c.relname) as table, quote_ident(a.attname) as column
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  where n.nspname in ('public', 'private') and c.relkind in ('r', 'p') and not c.relispartition
  order by 1, a.attnum
"""
FUNCTIONS = """
  select p.oid::regprocedure::text as name, p.prosecdef as is_definer, p.proconfig as settings,
         n.nspname as schema
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace
  where n.nspname in ('public', 'private')
  order by 1
"""


def closed_columns(table: str, columns: list[str]) -> Iterator[Probe]:
    """What the snapshot of privileges says nobody granted."""
    facts: Mapping[str, Any] = json.loads(SNAPSHOT.read_text())["relations"][table]
    for actor, role in ROLES.items():
        for verb in VERBS:
            granted = facts.get(f"{role}: {verb} these columns", [])
            if verb not in facts.get(role, []):
                for column in columns:
                    if column not in granted:
                        yield Probe(table, actor, use_of_column(table, column, verb), DENIED)


def use_of_column(table: str, column: str, verb: str) -> str:
    """A statement that needs the privilege on the column, and no other."""
    if verb == "select":
        return f"select {column} from {table} where false"  # noqa: S608 - names of the catalogue
    if verb == "insert":
        return f"insert into {table} ({column}) values (default)"  # noqa: S608 - as above
    return f"update {table} set {column} = default where false"  # noqa: S608 - as above


def closed_functions(functions: list[asyncpg.Record]) -> Iterator[Probe]:
    """What the allow-list of functions does not name."""
    for function in functions:
        for actor, role in ROLES.items():
            if role not in CALLERS.get(function["name"], "").split():
                statement = f"select where has_function_privilege('{function['name']}', 'execute')"
                yield Probe(function["name"], actor, statement, "0")
