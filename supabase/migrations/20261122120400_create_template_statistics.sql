-- How templates are used. Changes are only ever appended, so concurrent likes of one template wait for
-- nobody and cannot deadlock; a worker folds them into totals. Totals plus what waits is the exact count.

set lock_timeout = '1s';

create table private.template_changes (
  id bigint generated always as identity primary key,
  template_id uuid not null,
  day date not null default current_date,
  likes integer not null default 0,
  reviews integer not null default 0,
  rating_sum integer not null default 0,
  uses integer not null default 0,
  views integer not null default 0
);
comment on table private.template_changes is 'Changes of totals that are not folded in yet.';
comment on column private.template_changes.id is 'Identifier.';
comment on column private.template_changes.template_id is 'The template.';
comment on column private.template_changes.day is 'When it happened, UTC.';
comment on column private.template_changes.likes is 'Likes added or taken back.';
comment on column private.template_changes.reviews is 'Approved reviews added or taken back.';
comment on column private.template_changes.rating_sum is 'Change of the sum of ratings.';
comment on column private.template_changes.uses is 'Cards made.';
comment on column private.template_changes.views is 'Times looked at.';
create index template_changes_template_id_idx on private.template_changes (template_id);

create table public.template_statistics (
  template_id uuid primary key references public.templates (id) on delete cascade,
  like_count integer not null default 0,
  review_count integer not null default 0,
  rating_sum integer not null default 0,
  usage_count integer not null default 0,
  view_count integer not null default 0,
  average_rating numeric(3, 2) generated always as (
    case when review_count > 0 then round(rating_sum::numeric / review_count, 2) end
  ) stored,
  updated_at timestamptz not null default now()
);
comment on table public.template_statistics is 'Totals a template; at most some seconds old. public.template_counts() is exact.';
comment on column public.template_statistics.template_id is 'The template.';
comment on column public.template_statistics.like_count is 'How many like it.';
comment on column public.template_statistics.review_count is 'Approved reviews.';
comment on column public.template_statistics.rating_sum is 'Sum of their ratings.';
comment on column public.template_statistics.usage_count is 'Cards made from it.';
comment on column public.template_statistics.view_count is 'Times it was looked at.';
comment on column public.template_statistics.average_rating is '1 to 5; null without reviews.';
comment on column public.template_statistics.updated_at is 'When changes were last folded in.';
create index template_statistics_likes_idx on public.template_statistics (like_count desc);
create index template_statistics_rating_idx on public.template_statistics (average_rating desc nulls last);

create table public.template_daily_statistics (
  template_id uuid not null references public.templates (id) on delete cascade,
  day date not null,
  likes integer not null default 0,
  uses integer not null default 0,
  views integer not null default 0,
  primary key (template_id, day)
);
comment on table public.template_daily_statistics is 'What happened to a template each day: what trends are made of.';
comment on column public.template_daily_statistics.template_id is 'The template.';
comment on column public.template_daily_statistics.day is 'The day, UTC.';
comment on column public.template_daily_statistics.likes is 'Likes added less those taken back.';
comment on column public.template_daily_statistics.uses is 'Cards made.';
comment on column public.template_daily_statistics.views is 'Times looked at.';
create index template_daily_statistics_day_idx on public.template_daily_statistics (day);

alter table private.template_changes enable row level security;
alter table public.template_statistics enable row level security;
alter table public.template_daily_statistics enable row level security;
grant select on public.template_statistics, public.template_daily_statistics to anon, authenticated, tyohaarify_worker;
grant select on private.template_changes to tyohaarify_worker;
create policy "Workers see what waits to be folded in" on private.template_changes
  for select to tyohaarify_worker using (true);
create policy "Whoever sees a template sees its totals" on public.template_statistics
  for select to anon, authenticated using (exists (select from public.templates t where t.id = template_id offset 0));
create policy "Workers read totals" on public.template_statistics
  for select to tyohaarify_worker using (true);
create policy "Whoever sees a template sees its days" on public.template_daily_statistics
  for select to anon, authenticated using (exists (select from public.templates t where t.id = template_id offset 0));
create policy "Workers read days" on public.template_daily_statistics
  for select to tyohaarify_worker using (true);

create function private.count_like() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  insert into private.template_changes (template_id, likes)
  values (coalesce(new.template_id, old.template_id), case tg_op when 'INSERT' then 1 else -1 end);
  return null;
end
$$;
comment on function private.count_like() is 'Trigger: counts likes.';
create trigger count_like after insert or delete on public.template_likes
  for each row execute function private.count_like();

create function private.count_review() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  counted_before constant boolean := tg_op <> 'INSERT' and old.moderation_status = 'approved';
  counted_now constant boolean := tg_op <> 'DELETE' and new.moderation_status = 'approved';
begin
  insert into private.template_changes (template_id, reviews, rating_sum)
  select coalesce(new.template_id, old.template_id),
         counted_now::integer - counted_before::integer,
         case when counted_now then new.rating else 0 end - case when counted_before then old.rating else 0 end
  where counted_now or counted_before;
  return null;
end
$$;
comment on function private.count_review() is 'Trigger: counts approved reviews and their ratings.';
create trigger count_review after insert or update or delete on public.template_reviews
  for each row execute function private.count_review();

create function private.fold_template_changes() returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  folded integer;
begin
  -- One at a time; a second worker has nothing to wait for.
  if not pg_try_advisory_xact_lock(hashtextextended('fold_template_changes', 0)) then
    return 0;
  end if;
  with taken as (
    delete from private.template_changes returning *
  ), changes as materialized (
    -- Without those of templates that are gone.
    select taken.* from taken join public.templates t on t.id = taken.template_id
  ), totals as (
    insert into public.template_statistics as s (template_id, like_count, review_count, rating_sum, usage_count, view_count)
    select template_id, sum(likes), sum(reviews), sum(rating_sum), sum(uses), sum(views)
    from changes group by template_id
    on conflict (template_id) do update set
      like_count = s.like_count + excluded.like_count,
      review_count = s.review_count + excluded.review_count,
      rating_sum = s.rating_sum + excluded.rating_sum,
      usage_count = s.usage_count + excluded.usage_count,
      view_count = s.view_count + excluded.view_count,
      updated_at = now()
  ), days as (
    insert into public.template_daily_statistics as d (template_id, day, likes, uses, views)
    select template_id, day, sum(likes), sum(uses), sum(views)
    from changes group by template_id, day
    on conflict (template_id, day) do update set
      likes = d.likes + excluded.likes, uses = d.uses + excluded.uses, views = d.views + excluded.views
  )
  select count(*) into folded from changes;
  return folded;
end
$$;
comment on function private.fold_template_changes() is 'Adds what waits to the totals; returns how many changes. Worker only.';
grant execute on function private.fold_template_changes() to tyohaarify_worker;

create function private.template_counts(counted_template_id uuid) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object(
    'like_count', coalesce(s.like_count, 0) + w.likes,
    'review_count', coalesce(s.review_count, 0) + w.reviews,
    'average_rating', case when coalesce(s.review_count, 0) + w.reviews > 0
      then round((coalesce(s.rating_sum, 0) + w.rating_sum)::numeric / (coalesce(s.review_count, 0) + w.reviews), 2) end,
    'usage_count', coalesce(s.usage_count, 0) + w.uses,
    'view_count', coalesce(s.view_count, 0) + w.views
  )
  from (
    select coalesce(sum(likes), 0)::integer as likes, coalesce(sum(reviews), 0)::integer as reviews,
           coalesce(sum(rating_sum), 0)::integer as rating_sum,
           coalesce(sum(uses), 0)::integer as uses, coalesce(sum(views), 0)::integer as views
    from private.template_changes where template_id = counted_template_id
  ) as w
  left join public.template_statistics s on s.template_id = counted_template_id
$$;
comment on function private.template_counts(uuid) is 'Exact totals of a template.';
grant execute on function private.template_counts(uuid) to anon, authenticated;

create function public.template_counts(template_id uuid) returns jsonb
language sql stable set search_path = ''
as $$
  select private.template_counts(t.id) from public.templates t where t.id = template_counts.template_id
$$;
comment on function public.template_counts(uuid) is 'Exact totals of a template the caller sees: likes, reviews, average rating, uses, views; null otherwise.';
grant execute on function public.template_counts(uuid) to anon, authenticated;

create function public.toggle_like(template_id uuid) returns jsonb
language plpgsql set search_path = ''
as $$
declare
  liked boolean := false;
begin
  delete from public.template_likes l where l.template_id = toggle_like.template_id and l.user_id = auth.uid();
  if not found then
    insert into public.template_likes (template_id) values (toggle_like.template_id) on conflict do nothing;
    liked := true;
  end if;
  return jsonb_build_object('liked', liked) || public.template_counts(toggle_like.template_id);
end
$$;
comment on function public.toggle_like(uuid) is 'Likes a template, or stops liking it: {liked, like_count, …}.';
grant execute on function public.toggle_like(uuid) to authenticated;

-- Past the policies, which would ask for each day of each template whether it may be seen.
create function private.trending_scores(within_days integer, in_festival text, max_rows integer)
returns table (template_id uuid, score real)
language sql stable security definer set search_path = ''
as $$
  select d.template_id, d.score
  from (
    select s.template_id, sum(
             (3 * s.uses + 2 * s.likes + 0.2::float8 * s.views) * exp((s.day - current_date) / 4.0::float8)
           )::real as score
    from public.template_daily_statistics s
    where s.day > current_date - least(greatest(within_days, 1), 90)
    group by s.template_id
    order by score desc, s.template_id
  ) d
  -- One by one, the best first, until there are enough.
  cross join lateral (
    select from public.templates t
    where t.id = d.template_id and t.is_visible and (in_festival is null or t.festival_id = (
      select f.id from public.festivals f where f.slug = in_festival and f.is_active
    ))
    offset 0
  ) shown
  order by d.score desc, d.template_id
  limit least(greatest(max_rows, 1), 100)
$$;
comment on function private.trending_scores(integer, text, integer) is
  'Ids of public templates by what happened lately, yesterday counting more than last week.';
grant execute on function private.trending_scores(integer, text, integer) to anon, authenticated;

create function public.trending_templates(within_days integer default 14, in_festival text default null, max_rows integer default 20)
returns table (template_id uuid, slug text, name text, festival_slug text, is_premium boolean, score real)
language sql stable set search_path = ''
as $$
  select t.id, t.slug, t.name, f.slug, t.is_premium, s.score
  from private.trending_scores(within_days, in_festival, max_rows) s
  join public.templates t on t.id = s.template_id
  left join public.festivals f on f.id = t.festival_id
  order by s.score desc, t.id
$$;
comment on function public.trending_templates(integer, text, integer) is
  'Public templates by what happened lately, yesterday counting more than last week.';
grant execute on function public.trending_templates(integer, text, integer) to anon, authenticated;
