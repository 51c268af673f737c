-- Long work. Postgres is the truth about a job; Celery only carries it out. A worker holds a job by a
-- lease: whoever lost the lease can no longer write its result.

create type public.job_status as enum ('queued', 'running', 'succeeded', 'failed', 'cancelled');
comment on type public.job_status is 'queued and running are open; the others are final.';

create table public.jobs (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind ~ '^[a-z_]+\.[a-z_]+$'),
  user_id uuid not null references auth.users (id) on delete cascade,
  card_id uuid references public.user_cards (id) on delete set null,
  card_revision integer,
  status public.job_status not null default 'queued',
  progress smallint not null default 0 check (progress between 0 and 100),
  attempts smallint not null default 0,
  max_attempts smallint not null default 5,
  run_after timestamptz not null default now(),
  lease_token uuid,
  leased_until timestamptz,
  error_code text,
  error_message text,
  created_at timestamptz not null default now(),
  started_at timestamptz,
  finished_at timestamptz,
  check ((status = 'running') = (lease_token is not null)),
  check ((lease_token is null) = (leased_until is null)),
  check ((status in ('succeeded', 'failed', 'cancelled')) = (finished_at is not null))
);
comment on table public.jobs is 'Work done for users in the background.';
comment on column public.jobs.id is 'Identifier.';
comment on column public.jobs.kind is 'What is to be done: card.render.';
comment on column public.jobs.user_id is 'For whom.';
comment on column public.jobs.card_id is 'The card it is about; null once that is deleted. The job stays: it counts against the quota.';
comment on column public.jobs.card_revision is 'The revision of the card it draws.';
comment on column public.jobs.status is 'Where it stands.';
comment on column public.jobs.progress is 'Per cent done.';
comment on column public.jobs.attempts is 'How often a worker began it.';
comment on column public.jobs.max_attempts is 'After so many attempts it has failed.';
comment on column public.jobs.run_after is 'When the relay hands it to a worker, again if none took it or the one that did fell silent.';
comment on column public.jobs.lease_token is 'Proves who works on it now.';
comment on column public.jobs.leased_until is 'When another worker may take it over.';
comment on column public.jobs.error_code is 'Stable code of the last error.';
comment on column public.jobs.error_message is 'The last error, for people.';
comment on column public.jobs.created_at is 'When it was asked for.';
comment on column public.jobs.started_at is 'When a worker first began it.';
comment on column public.jobs.finished_at is 'When it ended.';

create index jobs_user_id_idx on public.jobs (user_id, created_at desc);
create index jobs_card_id_idx on public.jobs (card_id, created_at desc);
create index jobs_due_idx on public.jobs (run_after) where status in ('queued', 'running');

alter table public.jobs enable row level security;
grant select on public.jobs to authenticated;
create policy "People read their own jobs" on public.jobs
  for select to authenticated using (user_id = (select auth.uid()));

grant select on public.jobs to tyohaarify_worker;
grant update (status, progress, attempts, run_after, lease_token, leased_until, error_code, error_message, started_at, finished_at)
  on public.jobs to tyohaarify_worker;
create policy "Workers read jobs" on public.jobs
  for select to tyohaarify_worker using (true);
create policy "Workers carry out jobs" on public.jobs
  for update to tyohaarify_worker using (true) with check (true);

-- PostgREST answers SQLSTATE PGRST with the status in its detail, so a browser that writes directly meets the same
-- limit as the API's callers. The lock makes the count exact under concurrent writes of one user.
create function private.enforce_generation_quota(generating_user uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  hourly_limit constant integer := 100;
begin
  if exists (
    select from public.profiles where id = generating_user and is_premium
      and (subscription_expires_at is null or subscription_expires_at > now())
  ) then
    return;
  end if;
  perform pg_advisory_xact_lock(hashtextextended('generation:' || generating_user, 0));
  if (select count(*) from public.jobs
      where user_id = generating_user and kind = 'card.render' and created_at > now() - interval '1 hour'
     ) >= hourly_limit then
    raise sqlstate 'PGRST' using
      message = json_build_object(
        'code', 'PT429',
        'message', format('Free accounts generate at most %s cards an hour.', hourly_limit),
        'details', null,
        'hint', 'Wait a while, or use premium.')::text,
      detail = json_build_object(
        'status', 429, 'headers', json_build_object('Retry-After', '60'))::text;
  end if;
end
$$;
comment on function private.enforce_generation_quota(uuid) is
  'Raises an error that REST answers with 429 once a free user asked for 100 renders within the last hour.';

create function private.request_render() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if tg_op = 'UPDATE' and new.revision = old.revision then
    return null;
  end if;
  if auth.uid() is not null then
    perform private.enforce_generation_quota(new.user_id);
  end if;
  insert into public.jobs (kind, user_id, card_id, card_revision)
  values ('card.render', new.user_id, new.id, new.revision);
  return null;
end
$$;
comment on function private.request_render() is 'Trigger: a new or changed card asks for its picture.';
create trigger request_render after insert or update on public.user_cards
  for each row execute function private.request_render();

create function private.cancel_jobs_of_card() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  update public.jobs set
    status = 'cancelled', error_code = 'card_deleted', error_message = 'The card was deleted.',
    finished_at = now(), lease_token = null, leased_until = null
  where card_id = old.id and status in ('queued', 'running');
  return old;
end
$$;
comment on function private.cancel_jobs_of_card() is 'Trigger: nobody draws a card that is going away.';
create trigger cancel_jobs_of_card before delete on public.user_cards
  for each row execute function private.cancel_jobs_of_card();

create function private.show_render_on_card() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  update public.user_cards set status = case new.status
    when 'running' then 'rendering' when 'failed' then 'failed' else 'queued' end::public.card_status
  where id = new.card_id and revision = new.card_revision;
  return null;
end
$$;
comment on function private.show_render_on_card() is
  'Trigger: a card shows where its render stands. The worker itself makes it ready, with the picture.';
create trigger show_render_on_card after update of status on public.jobs
  for each row when (new.kind = 'card.render' and old.status <> new.status and new.status in ('queued', 'running', 'failed'))
  execute function private.show_render_on_card();
