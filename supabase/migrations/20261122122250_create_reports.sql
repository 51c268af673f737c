-- Reports of the platform for analysts: asked for here, made by a worker, kept as a file for a month.

set lock_timeout = '1s';

create table public.reports (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in ('usage', 'users', 'templates', 'revenue')),
  format text not null check (format in ('csv', 'pdf')),
  first_day date not null,
  last_day date not null,
  requested_by uuid default auth.uid() references auth.users (id) on delete set null,
  job_id uuid references public.jobs (id) on delete set null,
  row_count integer,
  byte_size integer,
  created_at timestamptz not null default now(),
  finished_at timestamptz,
  check (last_day between first_day and first_day + 366)
);
comment on table public.reports is 'Reports of the platform, and whether they are made.';
comment on column public.reports.id is 'Identifier.';
comment on column public.reports.kind is 'What it tells of.';
comment on column public.reports.format is 'Kind of file.';
comment on column public.reports.first_day is 'From this day (UTC).';
comment on column public.reports.last_day is 'Up to and with this day, a year at most.';
comment on column public.reports.requested_by is 'The analyst who asked for it.';
comment on column public.reports.job_id is 'The job that makes it.';
comment on column public.reports.row_count is 'Rows of its table.';
comment on column public.reports.byte_size is 'Size of the file.';
comment on column public.reports.created_at is 'When it was asked for.';
comment on column public.reports.finished_at is 'When it was made; null while it is not.';
create index reports_newest_idx on public.reports (created_at desc, id desc);
create index reports_requested_by_idx on public.reports (requested_by);
create index reports_job_id_idx on public.reports (job_id);

create table private.report_files (
  report_id uuid primary key references public.reports (id) on delete cascade,
  content bytea not null check (octet_length(content) <= 67108864)
);
comment on table private.report_files is 'The files of reports.';
comment on column private.report_files.report_id is 'The report.';
comment on column private.report_files.content is 'The file, 64 MB at most.';

alter table public.reports enable row level security;
alter table private.report_files enable row level security;
grant select on public.reports to authenticated, tyohaarify_worker;
grant insert (kind, format, first_day, last_day), delete on public.reports to authenticated;
grant update (row_count, byte_size, finished_at) on public.reports to tyohaarify_worker;
grant select on private.report_files to authenticated;
grant select, insert, update on private.report_files to tyohaarify_worker;
create policy "Analysts read reports" on public.reports
  for select to authenticated using ((select private.authorize('analytics:read')));
create policy "Analysts ask for reports" on public.reports
  for insert to authenticated
  with check (requested_by = (select auth.uid()) and (select private.authorize('analytics:read')));
create policy "Analysts remove reports" on public.reports
  for delete to authenticated using ((select private.authorize('analytics:read')));
create policy "Workers read reports" on public.reports
  for select to tyohaarify_worker using (true);
create policy "Workers finish reports" on public.reports
  for update to tyohaarify_worker using (true) with check (true);
create policy "Analysts fetch files of reports" on private.report_files
  for select to authenticated using ((select private.authorize('analytics:read')));
create policy "Workers read files of reports" on private.report_files
  for select to tyohaarify_worker using (true);
create policy "Workers store files of reports" on private.report_files
  for insert to tyohaarify_worker with check (true);
create policy "Workers replace files of reports" on private.report_files
  for update to tyohaarify_worker using (true) with check (true);

create function private.request_report() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  new.job_id := private.enqueue_job('report.generate', new.requested_by, jsonb_build_object('report', new.id));
  return new;
end
$$;
comment on function private.request_report() is 'Trigger: a report that is asked for is made by a job.';
create trigger request_report before insert on public.reports
  for each row execute function private.request_report();
create trigger audit_change after insert or delete on public.reports
  for each row execute function private.audit_change('report', 'id', 'kind,format,first_day,last_day');

create function private.prune_reports(kept_for interval) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  pruned integer;
begin
  delete from public.reports where created_at < now() - greatest(kept_for, interval '1 day');
  get diagnostics pruned = row_count;
  return pruned;
end
$$;
comment on function private.prune_reports(interval) is 'Removes reports asked for longer ago; returns how many. Worker only.';
grant execute on function private.prune_reports(interval) to tyohaarify_worker;
insert into private.schedules (name, every) values ('prune_reports', '1 day');

create function private.report_users(first_day date, last_day date, at_most integer)
returns table (
  user_id uuid, username text, name text, registered_at timestamptz, is_active boolean, is_premium boolean,
  cards bigint, last_card_at timestamptz
)
language plpgsql stable security definer set search_path = ''
as $$
begin
  if not private.may_analyse() then
    return;
  end if;
  return query
    select p.id, p.username, concat_ws(' ', p.first_name, p.last_name), p.created_at, p.is_active,
      p.is_premium and (p.subscription_expires_at is null or p.subscription_expires_at > now()),
      c.cards, c.last_card_at
    from public.profiles p
    cross join lateral (
      select count(*) as cards, max(created_at) as last_card_at from public.user_cards where user_cards.user_id = p.id
    ) as c
    where p.created_at >= first_day::timestamp at time zone 'UTC'
      and p.created_at < (last_day + 1)::timestamp at time zone 'UTC'
    order by p.created_at, p.id limit at_most;
end
$$;
comment on function private.report_users(date, date, integer) is 'Who registered in these days, and how many cards they made. For analysts.';
grant execute on function private.report_users(date, date, integer) to authenticated, tyohaarify_worker;

create function private.report_templates(first_day date, last_day date, at_most integer)
returns table (
  slug text, name text, author text, festival text, category text, is_premium boolean, is_visible boolean,
  views bigint, uses bigint, likes bigint, review_count integer, average_rating numeric
)
language plpgsql stable security definer set search_path = ''
as $$
begin
  if not private.may_analyse() then
    return;
  end if;
  return query
    with happened as (
      select d.template_id, sum(d.views) as views, sum(d.uses) as uses, sum(d.likes) as likes
      from public.template_daily_statistics d where d.day between first_day and last_day
      group by d.template_id
    )
    select t.slug, t.name, coalesce(p.username, 'Tyohaarify'), f.slug, c.slug, t.is_premium, t.is_visible,
      h.views, h.uses, h.likes, coalesce(s.review_count, 0), s.average_rating
    from happened h
    join public.templates t on t.id = h.template_id
    left join public.profiles p on p.id = t.created_by
    left join public.festivals f on f.id = t.festival_id
    left join public.template_categories c on c.id = t.category_id
    left join public.template_statistics s on s.template_id = t.id
    order by h.uses desc, h.views desc, t.slug limit at_most;
end
$$;
comment on function private.report_templates(date, date, integer) is 'What happened to templates in these days, the most used first. For analysts.';
grant execute on function private.report_templates(date, date, integer) to authenticated, tyohaarify_worker;

create function private.report_revenue(first_day date, last_day date)
returns table (day date, currency text, charges bigint, charged_minor numeric, refunds bigint, refunded_minor numeric, net_minor numeric)
language plpgsql stable security definer set search_path = ''
as $$
begin
  if not private.may_analyse() then
    return;
  end if;
  return query
    select (m.occurred_at at time zone 'UTC')::date, m.currency,
      count(*) filter (where m.kind = 'charge'), coalesce(sum(m.amount_minor) filter (where m.kind = 'charge'), 0),
      count(*) filter (where m.kind = 'refund'), coalesce(-sum(m.amount_minor) filter (where m.kind = 'refund'), 0),
      sum(m.amount_minor)
    from public.payments m
    where m.occurred_at >= first_day::timestamp at time zone 'UTC'
      and m.occurred_at < (last_day + 1)::timestamp at time zone 'UTC'
    group by 1, 2 order by 1, 2;
end
$$;
comment on function private.report_revenue(date, date) is 'What was charged and refunded by day (UTC) and currency, in its smallest unit. For analysts.';
grant execute on function private.report_revenue(date, date) to authenticated, tyohaarify_worker;
