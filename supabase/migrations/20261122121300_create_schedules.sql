-- What the platform does again and again. The relay hands on what is due, a worker carries it out in the
-- transaction that also says so here: whatever dies in between, it is done again and counts once.

set lock_timeout = '1s';

create table private.schedules (
  name text primary key check (name ~ '^[a-z]+(_[a-z]+)*$'),
  every interval not null check (every >= interval '1 second'),
  next_run_at timestamptz not null default now(),
  deliver_after timestamptz not null default now(),
  last_run_at timestamptz,
  last_success_at timestamptz,
  last_result text check (char_length(last_result) <= 1000),
  last_error text check (char_length(last_error) <= 1000),
  failures integer not null default 0
);
comment on table private.schedules is 'Periodic work: one row a task. Setting next_run_at to now() runs it at once.';
comment on column private.schedules.name is 'The task.';
comment on column private.schedules.every is 'From the start of one run to the next.';
comment on column private.schedules.next_run_at is 'When it is due. Only a run moves it on.';
comment on column private.schedules.deliver_after is 'When the relay hands it on again if no worker has run it.';
comment on column private.schedules.last_run_at is 'When it last ran, well or not.';
comment on column private.schedules.last_success_at is 'When it last ran well.';
comment on column private.schedules.last_result is 'What that run did.';
comment on column private.schedules.last_error is 'Why the last run failed; null when it did not.';
comment on column private.schedules.failures is 'Failures in a row. It is tried again after 10 s, then ever more rarely, hourly at least.';

alter table private.schedules enable row level security;
grant select on private.schedules to tyohaarify_worker;
grant update (next_run_at, deliver_after, last_run_at, last_success_at, last_result, last_error, failures)
  on private.schedules to tyohaarify_worker;
create policy "Workers read schedules" on private.schedules
  for select to tyohaarify_worker using (true);
create policy "Workers keep schedules" on private.schedules
  for update to tyohaarify_worker using (true) with check (true);

insert into private.schedules (name, every) values
  ('fold_template_changes', '5 seconds'),
  ('keep_partitions', '1 day'),
  ('fill_calendar', '1 day');
