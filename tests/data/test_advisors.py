"""A gate that nobody tried may be broken: what is bad on purpose has to be found (S9)."""

import asyncio

import asyncpg

from tests.support import Stack
from tools import advisors

BAD = """
  create table public.bad_open (id uuid primary key);
  create table public.bad_policy (id uuid primary key);
  alter table public.bad_policy enable row level security;
  create policy bad on public.bad_policy for select to authenticated using (id = auth.uid());
  create function public.bad_definer() returns integer language sql security definer
    as 'select 1';
  grant execute on function public.bad_definer() to anon;
  create view public.bad_view as select id from public.user_cards;
  grant select on public.bad_open, public.bad_policy, public.bad_view to anon, authenticated;
"""
AWAY = """
  drop view public.bad_view; drop function public.bad_definer();
  drop table public.bad_policy; drop table public.bad_open;
"""


async def test_the_advisors_find_what_is_bad_on_purpose(stack: Stack) -> None:
    await _run(stack, BAD)
    try:
        findings = await asyncio.to_thread(advisors.advisors, stack.db_url)
    finally:
        await _run(stack, AWAY)
    problems = advisors.problems(findings, advisors.waivers())
    for name, subject in (
        ("rls_disabled_in_public", "bad_open"),
        ("auth_rls_initplan", "bad_policy"),
        ("function_search_path_mutable", "bad_definer"),
        ("security_definer_view", "bad_view"),
    ):
        assert any(name in problem and subject in problem for problem in problems), name


async def _run(stack: Stack, script: str) -> None:
    connection = await asyncpg.connect(stack.db_url)
    try:
        await connection.execute(script)
    finally:
        await connection.close()
