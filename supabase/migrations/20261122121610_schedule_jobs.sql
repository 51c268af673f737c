-- Periodic work that takes long is a job each time, to be seen, cancelled and retried like any other; and
-- what is done is not kept for ever.

set lock_timeout = '1s';

alter table private.schedules
  add column job_kind text check (job_kind ~ '^[a-z_]+\.[a-z_]+$');
comment on column private.schedules.job_kind is
  'The kind of job that a run asks for, with {due_at} as its payload; null where the run does the task itself.';

create function private.prune_jobs(kept_for interval, at_most integer) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  pruned integer;
begin
  delete from public.jobs where id in (
    select id from public.jobs
    where user_id is null and finished_at < now() - greatest(kept_for, interval '1 day')
    order by finished_at limit at_most for update skip locked
  );
  get diagnostics pruned = row_count;
  return pruned;
end
$$;
comment on function private.prune_jobs(interval, integer) is
  'Removes jobs of the platform that ended longer ago; returns how many. Those of people stay with their account. Worker only.';
grant execute on function private.prune_jobs(interval, integer) to tyohaarify_worker;

create index outbox_processed_at_idx on private.outbox (processed_at) where processed_at is not null;
create function private.prune_outbox(kept_for interval, at_most integer) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  pruned integer;
begin
  delete from private.outbox where id in (
    select id from private.outbox
    where processed_at < now() - greatest(kept_for, interval '1 day')
    order by processed_at limit at_most for update skip locked
  );
  get diagnostics pruned = row_count;
  return pruned;
end
$$;
comment on function private.prune_outbox(interval, integer) is
  'Removes events whose handlers were done longer ago; returns how many. What waits or failed stays. Worker only.';
grant execute on function private.prune_outbox(interval, integer) to tyohaarify_worker;

-- At 20:30 UTC it is two at night in India.
insert into private.schedules (name, every, job_kind, next_run_at) values
  ('prune_history', '10 minutes', null, now()),
  ('aggregate_analytics', '1 hour', 'analytics.aggregate', now()),
  ('index_similarity', '1 day', 'similarity.index',
    date_bin('1 day', now(), timestamptz '2026-01-01 20:30+00') + interval '1 day');
