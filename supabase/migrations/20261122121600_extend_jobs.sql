-- All background work is a job: of people and of the platform, with what it is to do and what it made.

set lock_timeout = '1s';

insert into public.role_permissions (role, permission) values ('admin', 'job:read'), ('admin', 'job:write');

alter type public.card_status add value 'cancelled';

alter table public.jobs
  alter column user_id drop not null,
  add column payload jsonb not null default '{}'
    check (jsonb_typeof(payload) = 'object' and pg_column_size(payload) <= 16384),
  add column result jsonb check (jsonb_typeof(result) = 'object' and pg_column_size(result) <= 16384),
  add column dedupe_key text check (char_length(dedupe_key) between 1 and 200),
  add column retries smallint not null default 0,
  add column retried_at timestamptz;
comment on table public.jobs is 'Work done in the background, for users and for the platform itself.';
comment on column public.jobs.kind is 'What is to be done, <noun>.<verb>: card.render, analytics.aggregate, …';
comment on column public.jobs.user_id is 'For whom; null for the platform itself.';
comment on column public.jobs.payload is 'What its kind needs to know. Only workers read it.';
comment on column public.jobs.result is 'What it made, once it succeeded.';
comment on column public.jobs.dedupe_key is 'Asked for again under the same key, it is still this one job; unique within its kind.';
comment on column public.jobs.attempts is 'How often a worker began it since it was last asked for.';
comment on column public.jobs.started_at is 'When a worker first began it since it was last asked for.';
comment on column public.jobs.retries is 'How often it was asked for anew, each time within an hour of the one before.';
comment on column public.jobs.retried_at is 'When it was last asked for anew. Such a render counts against the quota again.';
create unique index jobs_dedupe_key on public.jobs (kind, dedupe_key) where dedupe_key is not null;
create index jobs_retried_at_idx on public.jobs (user_id, retried_at) where retried_at is not null;
create index jobs_platform_idx on public.jobs (finished_at) where user_id is null;

-- Leases and payloads are for workers.
revoke select on public.jobs from authenticated;
grant select (
  id, kind, user_id, card_id, card_revision, status, progress, attempts, max_attempts, run_after,
  error_code, error_message, result, retries, retried_at, created_at, started_at, finished_at
) on public.jobs to authenticated;
grant update (result) on public.jobs to tyohaarify_worker;
alter policy "People read their own jobs" on public.jobs
  using (user_id = (select auth.uid()) or (select private.authorize('job:read')));
alter policy "People read their own jobs" on public.jobs
  rename to "People read their own jobs, administrators all";

create function private.tell_of_job() returns trigger
language plpgsql set search_path = ''
as $$
begin
  perform pg_notify('jobs', new.id::text);
  if new.status = 'queued' then
    -- The relay listens there.
    perform pg_notify('outbox', '');
  end if;
  return null;
end
$$;
comment on function private.tell_of_job() is 'Trigger: tells who watches a job that it moved on, and the relay that one waits.';
create trigger tell_of_job after insert or update of status, progress on public.jobs
  for each row execute function private.tell_of_job();

create function private.enqueue_job(
  job_kind text,
  for_user uuid default null,
  job_payload jsonb default '{}',
  job_dedupe_key text default null,
  job_run_after timestamptz default now()
) returns uuid
language plpgsql security definer set search_path = ''
as $$
declare
  job_id uuid;
begin
  insert into public.jobs (kind, user_id, payload, dedupe_key, run_after)
  values (job_kind, for_user, job_payload, job_dedupe_key, job_run_after)
  on conflict (kind, dedupe_key) where dedupe_key is not null do nothing
  returning id into job_id;
  if job_id is null then
    select id into job_id from public.jobs where kind = job_kind and dedupe_key = job_dedupe_key;
  end if;
  return job_id;
end
$$;
comment on function private.enqueue_job(text, uuid, jsonb, text, timestamptz) is
  'Asks for a job: its id, or that of the job which already has the key. For workers and triggers.';
grant execute on function private.enqueue_job(text, uuid, jsonb, text, timestamptz) to tyohaarify_worker;

create or replace function private.enforce_generation_quota(generating_user uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  hourly_limit constant integer := 100;
  an_hour_ago constant timestamptz := now() - interval '1 hour';
  generated integer;
begin
  if exists (
    select from public.profiles where id = generating_user and is_premium
      and (subscription_expires_at is null or subscription_expires_at > now())
  ) then
    return;
  end if;
  perform pg_advisory_xact_lock(hashtextextended('generation:' || generating_user, 0));
  select (
    select count(*) from public.jobs
    where user_id = generating_user and kind = 'card.render' and created_at > an_hour_ago
  ) + (
    select coalesce(sum(retries), 0) from public.jobs
    where user_id = generating_user and kind = 'card.render' and retried_at > an_hour_ago
  ) into generated;
  if generated >= hourly_limit then
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

create or replace function private.show_render_on_card() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  update public.user_cards set status = case new.status
    when 'running' then 'rendering' when 'failed' then 'failed' when 'cancelled' then 'cancelled'
    else 'queued' end::public.card_status
  where id = new.card_id and revision = new.card_revision;
  return null;
end
$$;
drop trigger show_render_on_card on public.jobs;
-- A card that is going away must not change any more.
create trigger show_render_on_card after update of status on public.jobs
  for each row when (
    new.kind = 'card.render' and old.status <> new.status and new.status <> 'succeeded'
    and new.error_code is distinct from 'card_deleted')
  execute function private.show_render_on_card();

create function private.audit_job(action text, job_id uuid, owner_id uuid) returns void
language sql security definer set search_path = ''
as $$
  insert into public.audit_log (actor_id, action, subject_type, subject_id)
  select auth.uid(), action, 'job', job_id::text where owner_id is distinct from auth.uid()
$$;
comment on function private.audit_job(text, uuid, uuid) is 'Writes to the log what an administrator did to a job of somebody else.';

create function private.cancel_job(cancelled_job_id uuid) returns boolean
language plpgsql security definer set search_path = ''
as $$
declare
  owner_id uuid;
begin
  -- The card before its job, as whoever removes or changes a card locks them.
  perform from public.user_cards where id = (
    select card_id from public.jobs
    where id = cancelled_job_id and (user_id = auth.uid() or private.authorize('job:write')))
  for no key update;
  update public.jobs set
    status = 'cancelled', error_code = 'cancelled', error_message = 'It was cancelled on request.',
    finished_at = now(), lease_token = null, leased_until = null
  where id = cancelled_job_id and status in ('queued', 'running')
    and (user_id = auth.uid() or private.authorize('job:write'))
  returning user_id into owner_id;
  if not found then
    return false;
  end if;
  perform private.audit_job('job.cancel', cancelled_job_id, owner_id);
  return true;
end
$$;
comment on function private.cancel_job(uuid) is 'Ends an open job of the caller''s, an administrator''s any: its worker loses the lease. False when there is none such.';
grant execute on function private.cancel_job(uuid) to authenticated;
create function public.cancel_job(job_id uuid) returns boolean
language sql set search_path = ''
as $$ select private.cancel_job(job_id) $$;
comment on function public.cancel_job(uuid) is 'Ends an open job of the caller''s, an administrator''s any. False when there is none such.';
grant execute on function public.cancel_job(uuid) to authenticated;

create function private.retry_job(retried_job_id uuid) returns boolean
language plpgsql security definer set search_path = ''
as $$
declare
  job public.jobs;
  present_revision integer;
begin
  -- The card before its job, as whoever removes or changes a card locks them.
  perform from public.user_cards where id = (
    select card_id from public.jobs
    where id = retried_job_id and (user_id = auth.uid() or private.authorize('job:write')))
  for no key update;
  select * into job from public.jobs
  where id = retried_job_id and status in ('failed', 'cancelled')
    and (user_id = auth.uid() and private.authorize('user') or private.authorize('job:write'))
  for update;
  if not found then
    return false;
  end if;
  if job.kind = 'card.render' then
    select revision into present_revision from public.user_cards where id = job.card_id;
    if not found or exists (
      select from public.jobs other
      where other.card_id = job.card_id and other.card_revision = present_revision
        and other.status in ('queued', 'running', 'succeeded')
    ) then
      return false;
    end if;
    if job.user_id = auth.uid() then
      perform private.enforce_generation_quota(job.user_id);
    end if;
  end if;
  update public.jobs set
    status = 'queued', progress = 0, attempts = 0, run_after = now(),
    card_revision = coalesce(present_revision, card_revision),
    retries = case when retried_at > now() - interval '1 hour' then retries + 1 else 1 end, retried_at = now(),
    error_code = null, error_message = null, result = null, started_at = null, finished_at = null
  where id = retried_job_id;
  perform private.audit_job('job.retry', retried_job_id, job.user_id);
  return true;
end
$$;
comment on function private.retry_job(uuid) is
  'Asks anew for a failed or cancelled job of the caller''s, an administrator''s any: all attempts again, a card as it is now. False when there is none such, or another job draws the card.';
grant execute on function private.retry_job(uuid) to authenticated;
create function public.retry_job(job_id uuid) returns boolean
language sql set search_path = ''
as $$ select private.retry_job(job_id) $$;
comment on function public.retry_job(uuid) is
  'Asks anew for a failed or cancelled job of the caller''s, an administrator''s any. False when there is none such, or another job draws the card.';
grant execute on function public.retry_job(uuid) to authenticated;
