-- What the platform's figures do not add up to from day to day: who is active, who stays, who becomes a customer.
-- Every function asks for the permission itself; workers make reports for those who had it.

set lock_timeout = '1s';

create function private.may_analyse() returns boolean
language sql stable security definer set search_path = ''
as $$ select session_user = 'tyohaarify_worker' or private.authorize('analytics:read') $$;
comment on function private.may_analyse() is 'Whether the caller is an analyst, or a worker that reports to one.';

create index profiles_created_at_idx on public.profiles using brin (created_at);
create index card_shares_created_at_idx on public.card_shares (created_at);

create function private.day_figures(for_day date) returns jsonb
language plpgsql stable security definer set search_path = '' set work_mem = '64MB' set jit = off
as $$
declare
  since constant timestamptz := for_day::timestamp at time zone 'UTC';
  until constant timestamptz := (for_day + 1)::timestamp at time zone 'UTC';
  figures jsonb;
  revenue jsonb;
  active record;
begin
  if not private.may_analyse() then
    return null;
  end if;
  -- What the hourly job stored, once the day was over; computed now for a day it has not seen to its end.
  with stored as (
    select metric, dimension, value from public.daily_analytics
    where day = for_day and computed_at >= until
      and (dimension = '' or metric = 'premium.revenue')
  ), known as (
    select * from stored
    union all
    select * from private.daily_figures(for_day) as fresh
    where not exists (select from stored) and (fresh.dimension = '' or fresh.metric = 'premium.revenue')
  )
  select coalesce(jsonb_object_agg(metric, value) filter (where dimension = ''), '{}'),
         coalesce(jsonb_object_agg(dimension, value) filter (where metric = 'premium.revenue'), '{}')
  into figures, revenue from known;
  -- Whoever was last active within the day was so within the week and the month that end with it.
  select count(*) as monthly, count(*) filter (where last_at >= until - interval '7 days') as weekly,
         count(*) filter (where last_at >= since) as daily
  into active
  from (
    select user_id, max(created_at) as last_at
    from (
      select user_id, created_at from public.template_usage
      where created_at >= until - interval '30 days' and created_at < until and user_id is not null
      union all
      select user_id, created_at from public.template_views
      where created_at >= until - interval '30 days' and created_at < until and user_id is not null
    ) as acts
    group by user_id
  ) as people;
  return jsonb_build_object(
    'day', for_day,
    'registrations', coalesce((figures ->> 'users.registered')::bigint, 0),
    'logins', coalesce((figures ->> 'users.logged_in')::bigint, 0),
    'cards', coalesce((figures ->> 'cards.generated')::bigint, 0),
    'shares', coalesce((figures ->> 'cards.shared')::bigint, 0),
    'reviews', coalesce((figures ->> 'reviews.written')::bigint, 0),
    'template_views', coalesce((figures ->> 'templates.viewed')::bigint, 0),
    'template_likes', coalesce((figures ->> 'templates.liked')::bigint, 0),
    'revenue', revenue,
    'daily_active', active.daily,
    'weekly_active', active.weekly,
    'monthly_active', active.monthly);
end
$$;
comment on function private.day_figures(date) is
  'What happened on a day (UTC), and who made a card or looked at a template on it, within seven days and within thirty. For analysts; null for others.';
grant execute on function private.day_figures(date) to authenticated, tyohaarify_worker;

create function private.popular(first_day date, last_day date, of_metric text, at_most integer)
returns table (slug text, name text, uses numeric)
language plpgsql stable security definer set search_path = ''
as $$
begin
  if not private.may_analyse() then
    return;
  end if;
  return query
    select a.dimension, coalesce(t.name, f.name, a.dimension), sum(a.value)
    from public.daily_analytics a
    left join public.templates t on of_metric = 'templates.used' and t.slug = a.dimension
    left join public.festivals f on of_metric = 'festivals.used' and f.slug = a.dimension
    where a.day between first_day and last_day and a.metric = of_metric and a.dimension <> ''
    group by 1, 2 order by 3 desc, 1 limit at_most;
end
$$;
comment on function private.popular(date, date, text, integer) is
  'The templates or festivals (templates.used, festivals.used) most cards were made of, of today as of the last hour. For analysts.';
grant execute on function private.popular(date, date, text, integer) to authenticated, tyohaarify_worker;

create function private.conversion_funnel(first_day date, last_day date) returns jsonb
language plpgsql stable security definer set search_path = '' set work_mem = '64MB' set jit = off
as $$
declare
  since constant timestamptz := first_day::timestamp at time zone 'UTC';
  until constant timestamptz := (last_day + 1)::timestamp at time zone 'UTC';
begin
  if not private.may_analyse() then
    return null;
  end if;
  return (
    with people as materialized (
      select id, is_premium from public.profiles where created_at >= since and created_at < until
    ), makers as materialized (
      select p.id from people p where exists (select from public.user_cards c where c.user_id = p.id)
    ), shared as materialized (
      -- Whoever shared did so after registering, so earlier links are none of theirs.
      select c.user_id, bool_or(s.view_count > 0) as is_opened
      from public.card_shares s join public.user_cards c on c.id = s.card_id
      where s.created_at >= since and c.user_id in (select id from makers)
      group by c.user_id
    )
    select jsonb_build_object(
      'registered', (select count(*) from people),
      'made_card', (select count(*) from makers),
      'shared', (select count(*) from shared),
      'share_opened', (select count(*) from shared where is_opened),
      'premium', (
        select count(*) from people p
        where p.is_premium or exists (
          select from public.payments m where m.user_id = p.id and m.kind = 'charge')))
  );
end
$$;
comment on function private.conversion_funnel(date, date) is
  'Of those who registered in these days: how many made a card, shared one, had it opened, and ever were premium. For analysts.';
grant execute on function private.conversion_funnel(date, date) to authenticated, tyohaarify_worker;

create function private.retention(last_day date, weeks integer)
returns table (week date, people bigint, active bigint[])
language plpgsql stable security definer set search_path = '' set work_mem = '64MB' set jit = off
as $$
declare
  last_week constant date := date_trunc('week', last_day)::date;
  first_week constant date := last_week - 7 * (weeks - 1);
begin
  if not private.may_analyse() then
    return;
  end if;
  return query
    with cohorts as materialized (
      select id, date_trunc('week', created_at at time zone 'UTC')::date as joined from public.profiles
      where created_at >= first_week::timestamp at time zone 'UTC'
        and created_at < (last_week + 7)::timestamp at time zone 'UTC'
    ), seen as (
      select distinct user_id, date_trunc('week', created_at at time zone 'UTC')::date as used
      from public.template_usage
      where created_at >= first_week::timestamp at time zone 'UTC'
        and created_at < (last_week + 7)::timestamp at time zone 'UTC'
    ), counted as (
      select c.joined, (s.used - c.joined) / 7 as later, count(*) as people
      from cohorts c join seen s on s.user_id = c.id where s.used >= c.joined
      group by 1, 2
    )
    select w.week, coalesce(size.people, 0), (
      select array_agg(coalesce(k.people, 0) order by n)
      from generate_series(0, (last_week - w.week) / 7) as n
      left join counted k on k.joined = w.week and k.later = n)
    from (select first_week + 7 * n as week from generate_series(0, weeks - 1) as n) as w
    left join (select joined, count(*) as people from cohorts group by joined) as size on size.joined = w.week
    order by w.week;
end
$$;
comment on function private.retention(date, integer) is
  'By week (Monday, UTC) of registration: how many registered, and how many of them made a card in that week and in each one after it. For analysts.';
grant execute on function private.retention(date, integer) to authenticated, tyohaarify_worker;
