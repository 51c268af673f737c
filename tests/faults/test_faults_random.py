"""R3: 200 jobs, and any process of the worker killed at any moment; all is done, and once."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from random import Random
from secrets import randbits
from uuid import UUID

import psutil
import pytest

from core.settings import WorkerSettings
from local.home import Home
from tests.faults.conftest import Wishes
from tests.support import Person, Stack
from tools import stack as stacks

LEASE = timedelta(seconds=WorkerSettings.model_fields["job_lease_seconds"].default)
PEOPLE, CARDS, PREVIEWS, FIGURES = 2, 60, 20, 40
JOBS = PEOPLE * (CARDS + PREVIEWS) + FIGURES
# The supervisor waits twice as long before each restart.
MOST_KILLS = {"worker": 4, "browser": 12, "child": 12}
# A job is tried five times; one that dies each time is R5's.
SPARED_FROM = 3
FIRST_DAY = datetime(2033, 1, 1, 12, tzinfo=UTC)
KEEP_HISTORY = (
    "create schema faults",
    """
    create table faults.history as
      select id, status, attempts, run_after, leased_until, lease_token, now() as at
      from public.jobs with no data
    """,
    "alter table faults.history add column number bigint generated always as identity",
    """
    create function faults.keep() returns trigger language plpgsql security definer as $$
    begin
      insert into faults.history values (
        new.id, new.status, new.attempts, new.run_after, new.leased_until, new.lease_token, now());
      return null;
    end $$
    """,
    """
    create trigger keep_history after insert or update on public.jobs
      for each row execute function faults.keep()
    """,
)
ASK_FOR_PREVIEWS = """
  insert into templates (slug, name, template_code, template_config, created_by)
  select
    'mortal-' || n || '-' || right($1::uuid::text, 12), 'Mortal',
    template_code, template_config, $1
  from templates, generate_series(1, $2) as n where slug = 'diwali-night-of-lamps'
"""
ASK_FOR_FIGURES = """
  select private.enqueue_job(
    'analytics.aggregate', null,
    jsonb_build_object('due_at', $1::timestamptz + n * interval '1 day'))
  from generate_series(1, $2) as n
"""
ASKED = """
  select id, kind, status, attempts, error_code, error_message from jobs
  where user_id = any($1) and kind in ('card.render', 'template.preview')
    or kind = 'analytics.aggregate' and (payload ->> 'due_at')::timestamptz > $2
"""
# How often each thing that was asked for can be seen.
SEEN = """
  select 'pictures of cards' as what, (
      select count(*) from storage.objects o
      where o.bucket_id = 'users' and split_part(o.name, '/', 3) = c.id::text
        and o.name like '%.png') as times
    from user_cards c where c.user_id = any($1)
  union all
  select 'events of cards', (
      select count(*) from private.outbox o
      where o.row_id = c.id and 'image_path' = any(o.changed))
    from user_cards c where c.user_id = any($1)
  union all
  select 'pictures of templates', (
      select count(*) from storage.objects o
      where o.bucket_id = 'templates' and split_part(o.name, '/', 1) = t.id::text)
    from templates t where t.created_by = any($1)
  union all
  select 'events of templates', (
      select count(*) from private.outbox o
      where o.row_id = t.id and 'preview_image_url' = any(o.changed))
    from templates t where t.created_by = any($1)
  union all
  select 'figures of days', count(distinct metric) / 9 from daily_analytics
    where day > $2::timestamptz::date group by day
  union all
  select 'successes', count(*) filter (where status = 'succeeded')
    from faults.history where id = any($3) group by id
"""
# While somebody has a job, it is due at the very end of their lease, which is no longer than the
# settings say; the relay looks every second.
WRONG_LEASES = """
  select * from faults.history
  where id = any($1) and status = 'running' and leased_until > at
    and (run_after <> leased_until or leased_until > at + $2)
"""
TAKEN_TOO_SOON = """
  select * from (
    select at, status, lease_token, lag(status) over job as was, lag(lease_token) over job as token,
      lag(leased_until) over job as until
    from faults.history where id = any($1) window job as (partition by id order by number)
  ) as steps
  where was = 'running' and status = 'running' and lease_token <> token and at < until
"""


@pytest.fixture
async def history(stack: Stack) -> AsyncIterator[None]:
    """What happens to jobs meanwhile is in faults.history."""
    for statement in KEEP_HISTORY:
        await stack.sql(statement)
    yield
    await stack.sql("drop schema faults cascade")


class Killer:
    """Kills processes of the worker at random."""

    def __init__(self, home: Home, random: Random) -> None:
        self._home = home
        self._random = random
        self.kills: Counter[str] = Counter()

    def kill(self) -> None:
        """One of them, if the worker is up."""
        worker = stacks.status(self._home)["services"]["worker"]
        if worker["state"] != "ready":
            return
        with suppress(psutil.NoSuchProcess):
            main = psutil.Process(worker["pid"])
            children = main.children(recursive=True)
            alive = {
                "worker": [main],
                "browser": [child for child in children if "chrom" in child.name()],
                "child": [child for child in children if "python" in child.name()],
            }
            kinds = [kind for kind, most in MOST_KILLS.items() if self.kills[kind] < most]
            kind = self._random.choice([kind for kind in kinds if alive[kind]] or ["worker"])
            if self.kills[kind] < MOST_KILLS[kind]:
                self._random.choice(alive[kind]).kill()
                self.kills[kind] += 1


async def ask(stack: Stack, people: list[Person], wishes: Wishes) -> None:
    """Asks for everything, half of the cards past the API."""
    await stack.sql(ASK_FOR_FIGURES, FIRST_DAY, FIGURES)
    for person in people:
        await stack.sql(ASK_FOR_PREVIEWS, person.id, PREVIEWS)
        for _ in range(CARDS // 2):
            await asyncio.to_thread(wishes.ask, person)
            await asyncio.to_thread(wishes.insert, person)


@pytest.mark.usefixtures("history")
async def test_of_200_jobs_none_is_lost_and_none_done_twice_whatever_is_killed(
    stack: Stack, home: Home, wishes: Wishes
) -> None:
    people = [stack.person() for _ in range(PEOPLE)]
    ids = [person.id for person in people]
    seed = randbits(32)
    print(f"seed {seed}")  # noqa: T201 - shown when the test fails
    random = Random(seed)  # noqa: S311 - nothing is kept secret
    killer = Killer(home, random)
    asking = asyncio.create_task(ask(stack, people, wishes))
    while True:
        await asyncio.sleep(random.uniform(0.2, 2.0))
        jobs = await stack.sql(ASKED, ids, FIRST_DAY)
        left = [job for job in jobs if job["status"] in {"queued", "running"}]
        if asking.done() and not left:
            break
        if all(job["attempts"] < SPARED_FROM for job in left):
            await asyncio.to_thread(killer.kill)
    await asking
    assert [dict(job) for job in jobs if job["status"] != "succeeded"] == []
    assert len(jobs) == JOBS
    assert all(killer.kills.values()), killer.kills
    assert max(job["attempts"] for job in jobs) > 1
    job_ids: list[UUID] = [job["id"] for job in jobs]
    seen = await stack.sql(SEEN, ids, FIRST_DAY, job_ids)
    assert Counter((row["what"], row["times"]) for row in seen) == {
        ("pictures of cards", 1): PEOPLE * CARDS,
        ("events of cards", 1): PEOPLE * CARDS,
        ("pictures of templates", 1): PEOPLE * PREVIEWS,
        ("events of templates", 1): PEOPLE * PREVIEWS,
        ("figures of days", 1): FIGURES,
        ("successes", 1): JOBS,
    }
    assert not await stack.sql(WRONG_LEASES, job_ids, LEASE)
    assert not await stack.sql(TAKEN_TOO_SOON, job_ids)
