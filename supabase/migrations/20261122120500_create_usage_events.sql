-- High-volume events, a partition a month. A worker makes partitions ahead and drops old ones; the default
-- partition catches what would otherwise be lost if it ever failed to.

set lock_timeout = '1s';

create table public.template_usage (
  id bigint generated always as identity,
  template_id uuid not null references public.templates (id) on delete cascade,
  user_id uuid references auth.users (id) on delete set null,
  festival_id uuid references public.festivals (id) on delete set null,
  created_at timestamptz not null default now(),
  primary key (id, created_at)
) partition by range (created_at);
comment on table public.template_usage is 'Each card made from a template.';
comment on column public.template_usage.id is 'Identifier.';
comment on column public.template_usage.template_id is 'The template.';
comment on column public.template_usage.user_id is 'Who made the card; null once the account is gone.';
comment on column public.template_usage.festival_id is 'For which festival.';
comment on column public.template_usage.created_at is 'When.';
create index template_usage_template_id_idx on public.template_usage (template_id, created_at);
create index template_usage_user_id_idx on public.template_usage (user_id, created_at desc);
create index template_usage_festival_id_idx on public.template_usage (festival_id);

create table public.template_views (
  id bigint generated always as identity,
  template_id uuid not null references public.templates (id) on delete cascade,
  user_id uuid references auth.users (id) on delete set null,
  created_at timestamptz not null default now(),
  primary key (id, created_at)
) partition by range (created_at);
comment on table public.template_views is 'Each time somebody looked at a template.';
comment on column public.template_views.id is 'Identifier.';
comment on column public.template_views.template_id is 'The template.';
comment on column public.template_views.user_id is 'Who looked; null without an account.';
comment on column public.template_views.created_at is 'When.';
create index template_views_template_id_idx on public.template_views (template_id, created_at);
create index template_views_user_id_idx on public.template_views (user_id, created_at desc);

-- Partitions live where REST does not reach and nobody has a grant; rows are read through their tables,
-- under their policies.
create table private.template_usage_default partition of public.template_usage default;
comment on table private.template_usage_default is 'Rows of months without a partition.';
create table private.template_views_default partition of public.template_views default;
comment on table private.template_views_default is 'Rows of months without a partition.';

alter table public.template_usage enable row level security;
alter table public.template_views enable row level security;
grant select on public.template_usage, public.template_views to authenticated, tyohaarify_worker;
create policy "People see what they used" on public.template_usage
  for select to authenticated using (user_id = (select auth.uid()));
create policy "Workers read usage" on public.template_usage
  for select to tyohaarify_worker using (true);
create policy "People see what they looked at" on public.template_views
  for select to authenticated using (user_id = (select auth.uid()));
create policy "Workers read views" on public.template_views
  for select to tyohaarify_worker using (true);

create function private.ensure_partitions(months_ahead integer) returns integer
language plpgsql security definer set search_path = '' set lock_timeout = '1s'
as $$
declare
  parent text;
  month date;
  partition text;
  made integer := 0;
begin
  foreach parent in array array['template_usage', 'template_views'] loop
    for month in
      select generate_series(date_trunc('month', current_date), date_trunc('month', current_date) + make_interval(months => months_ahead), '1 month')
    loop
      partition := format('%s_%s', parent, to_char(month, 'YYYY_MM'));
      continue when to_regclass('private.' || partition) is not null;
      execute format('create table private.%I (like public.%I including defaults)', partition, parent);
      execute format('comment on table private.%I is %L', partition, 'Rows of ' || to_char(month, 'YYYY-MM') || '.');
      -- What came while the partition was missing is in the default one, which else would refuse it.
      execute format(
        'with moved as (delete from private.%I where created_at >= %L and created_at < %L returning *)'
        ' insert into private.%I select * from moved',
        parent || '_default', month, month + interval '1 month', partition);
      execute format(
        'alter table public.%I attach partition private.%I for values from (%L) to (%L)',
        parent, partition, month, month + interval '1 month');
      made := made + 1;
    end loop;
  end loop;
  return made;
end
$$;
comment on function private.ensure_partitions(integer) is 'Makes the partitions of this month and so many ahead; returns how many were missing. Worker only.';
grant execute on function private.ensure_partitions(integer) to tyohaarify_worker;

create function private.drop_old_partitions(months_kept integer) returns integer
language plpgsql security definer set search_path = '' set lock_timeout = '1s'
as $$
declare
  partition text;
  dropped integer := 0;
  oldest_kept constant text := to_char(date_trunc('month', current_date) - make_interval(months => greatest(months_kept, 1)), 'YYYY_MM');
begin
  for partition in
    select c.relname from pg_catalog.pg_inherits i
    join pg_catalog.pg_class c on c.oid = i.inhrelid
    join pg_catalog.pg_class p on p.oid = i.inhparent
    where p.relname in ('template_usage', 'template_views') and c.relname ~ '_\d{4}_\d{2}$'
      and right(c.relname, 7) < oldest_kept
  loop
    execute format('drop table private.%I', partition);
    dropped := dropped + 1;
  end loop;
  return dropped;
end
$$;
comment on function private.drop_old_partitions(integer) is 'Drops partitions older than so many months; returns how many. Worker only.';
grant execute on function private.drop_old_partitions(integer) to tyohaarify_worker;

select private.ensure_partitions(3);

create function private.record_usage() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  insert into public.template_usage (template_id, user_id, festival_id)
  values (new.template_id, new.user_id, new.festival_id);
  insert into private.template_changes (template_id, uses) values (new.template_id, 1);
  return null;
end
$$;
comment on function private.record_usage() is 'Trigger: a card made is a template used.';
create trigger record_usage after insert on public.user_cards
  for each row execute function private.record_usage();

create function private.record_template_view(viewed_template_id uuid) returns void
language sql security definer set search_path = ''
as $$
  insert into public.template_views (template_id, user_id) values (viewed_template_id, auth.uid());
  insert into private.template_changes (template_id, views) values (viewed_template_id, 1);
$$;
comment on function private.record_template_view(uuid) is 'Counts a look at a template.';
grant execute on function private.record_template_view(uuid) to anon, authenticated;

create function public.record_template_view(template_id uuid) returns void
language sql set search_path = ''
as $$
  select private.record_template_view(t.id) from public.templates t where t.id = record_template_view.template_id
$$;
comment on function public.record_template_view(uuid) is 'Counts a look at a template the caller sees.';
grant execute on function public.record_template_view(uuid) to anon, authenticated;

create function public.my_usage(within_days integer default 30)
returns table (day date, cards integer, templates integer, festivals integer)
language sql stable set search_path = ''
as $$
  select u.created_at::date, count(*)::integer, count(distinct u.template_id)::integer, count(distinct u.festival_id)::integer
  from public.template_usage u
  where u.user_id = (select auth.uid())
    and u.created_at >= current_date - least(greatest(within_days, 1), 366)
  group by 1 order by 1 desc
$$;
comment on function public.my_usage(integer) is 'What the caller made, by day, the latest first.';
grant execute on function public.my_usage(integer) to authenticated;
