"""Who may call what, and with whose rights it runs (S7, S8)."""

import pytest

from tests.data.closed import FUNCTIONS, closed_functions
from tests.data.expectations.functions import CALLERS
from tests.data.world import World, undone

ROLES = (
    *("anon", "authenticated", "service_role", "tyohaarify_worker", "tyohaarify_api"),
    "supabase_auth_admin",
)
BAD_VIEWS = """
  select c.oid::regclass::text as name from pg_class c
  where c.relnamespace in ('public'::regnamespace, 'private'::regnamespace) and (
    (c.relkind = 'v' and not coalesce(c.reloptions, '{}') @> '{security_invoker=on}'
                     and not coalesce(c.reloptions, '{}') @> '{security_invoker=true}')
    or (c.relkind in ('m', 'f')
        and (has_any_column_privilege('anon', c.oid, 'select')
             or has_any_column_privilege('authenticated', c.oid, 'select'))))
"""


async def test_functions_are_called_by_whom_the_list_names_and_nobody_else(world: World) -> None:
    allowed = {}
    for function in await world.catalogue(FUNCTIONS):
        roles = [role for role in ROLES if await _may_call(world, role, function["name"])]
        if roles:
            allowed[function["name"]] = " ".join(roles)
    assert allowed == CALLERS


async def test_callers_themselves_find_closed_functions_closed(world: World) -> None:
    probes = list(closed_functions(await world.catalogue(FUNCTIONS)))
    assert probes
    for probe in probes:
        assert await world.outcome(probe) == probe.expected, str(probe)


async def test_every_function_says_where_it_looks_for_names(world: World) -> None:
    functions = await world.catalogue(FUNCTIONS)
    assert functions
    for function in functions:
        assert 'search_path=""' in (function["settings"] or []), function["name"]


async def test_no_function_with_its_owners_rights_is_reached_through_rest(world: World) -> None:
    assert await _exposed_definers(world) == []
    async with undone(world.connection):
        await world.connection.execute(
            "create function public.bad() returns integer language sql security definer"
            " set search_path = '' as 'select 1'"
        )
        assert await _exposed_definers(world) == ["public.bad()"]


async def test_views_show_what_their_readers_may_see(world: World) -> None:
    assert await world.catalogue(BAD_VIEWS) == []


@pytest.mark.parametrize(
    "bad",
    [
        "create view public.bad as select * from public.user_cards",
        "create materialized view public.bad as select 1 as n; grant select on public.bad to anon",
    ],
)
async def test_a_view_that_shows_more_would_be_found(world: World, bad: str) -> None:
    async with undone(world.connection):
        await world.connection.execute(bad)
        assert [row["name"] for row in await world.catalogue(BAD_VIEWS)] == ["public.bad"]


async def _may_call(world: World, role: str, function: str) -> bool:
    return bool(
        await world.connection.fetchval(
            "select has_function_privilege($1, $2::text, 'execute')", role, function
        )
    )


async def _exposed_definers(world: World) -> list[str]:
    functions = await world.catalogue(FUNCTIONS)
    return [f["name"] for f in functions if f["is_definer"] and f["schema"] == "public"]
