-- The platform's figures by day. Computing a day again gives the same, so it may be done at any time.

set lock_timeout = '1s';

comment on column public.daily_analytics.dimension is
  'Of what: the slug of a template or festival, a currency; empty for all of them.';
comment on column public.daily_analytics.value is 'How many; premium.revenue in the smallest unit of its currency.';
create index template_usage_created_at_idx on public.template_usage using brin (created_at);

create function private.people_logged_in(since timestamptz, until timestamptz) returns bigint
language sql stable security definer set search_path = ''
as $$
  select count(*) from (
    select id from auth.users where last_sign_in_at >= since and last_sign_in_at < until
    union
    select user_id from auth.sessions where created_at >= since and created_at < until
  ) as people
$$;
comment on function private.people_logged_in(timestamptz, timestamptz) is
  'How many people are known to have logged in between; Auth forgets sessions that ended.';

create function private.daily_figures(for_day date)
returns table (metric text, dimension text, value numeric)
language sql stable security definer set search_path = ''
as $$
  with bounds as (
    select for_day::timestamp at time zone 'UTC' as since, (for_day + 1)::timestamp at time zone 'UTC' as until
  ), of_templates as (
    select coalesce(t.slug, '') as slug,
           coalesce(sum(s.views), 0) as views, coalesce(sum(s.uses), 0) as uses, coalesce(sum(s.likes), 0) as likes
    from public.template_daily_statistics s join public.templates t on t.id = s.template_id
    where s.day = for_day
    group by grouping sets ((t.slug), ())
  ), of_festivals as (
    select coalesce(f.slug, '') as slug, count(*) as uses
    from bounds, public.template_usage u join public.festivals f on f.id = u.festival_id
    where u.created_at >= since and u.created_at < until
    group by grouping sets ((f.slug), ())
  )
  select 'users.registered', '', count(*) from public.profiles, bounds where created_at >= since and created_at < until
  union all
  select 'users.logged_in', '', private.people_logged_in(since, until) from bounds
  union all
  select 'cards.generated', '', count(*) from public.template_usage, bounds where created_at >= since and created_at < until
  union all
  select 'cards.shared', '', count(*) from public.card_shares, bounds where created_at >= since and created_at < until
  union all
  select 'reviews.written', '', count(*) from public.template_reviews, bounds where created_at >= since and created_at < until
  union all
  select 'premium.revenue', currency, sum(amount_minor) from public.payments, bounds
  where occurred_at >= since and occurred_at < until group by currency
  union all
  select 'festivals.used', slug, uses from of_festivals
  union all
  select of_one.metric, slug, of_one.value
  from of_templates, lateral (values
    ('templates.viewed', views), ('templates.used', uses), ('templates.liked', likes)) as of_one (metric, value)
  where slug = '' or of_one.value <> 0
$$;
comment on function private.daily_figures(date) is 'The figures of a day (UTC), computed from what happened.';

create function private.aggregate_analytics(for_day date) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  figures integer;
begin
  -- Two at once would meet on the same rows in different orders.
  perform pg_advisory_xact_lock(hashtextextended('aggregate_analytics', 0));
  perform private.fold_template_changes();
  with fresh as materialized (
    select * from private.daily_figures(for_day)
  ), gone as (
    -- Of templates that were renamed, or whose likes were all taken back.
    delete from public.daily_analytics a
    where a.day = for_day
      and a.metric in ('premium.revenue', 'festivals.used', 'templates.viewed', 'templates.used', 'templates.liked')
      and not exists (select from fresh f where f.metric = a.metric and f.dimension = a.dimension)
  ), written as (
    insert into public.daily_analytics as a (day, metric, dimension, value)
    select for_day, f.metric, f.dimension, f.value from fresh f
    on conflict (day, metric, dimension) do update set
      -- Sessions that ended since must not make yesterday's people fewer.
      value = case when a.metric = 'users.logged_in' then greatest(a.value, excluded.value) else excluded.value end,
      computed_at = now()
  )
  select count(*) into figures from fresh;
  return figures;
end
$$;
comment on function private.aggregate_analytics(date) is 'Computes the figures of a day anew; returns how many there are. Worker only.';
grant execute on function private.aggregate_analytics(date) to tyohaarify_worker;
