-- The occurrences are the only source of a festival's dates. festivals.date_start and date_end mirror the next
-- occurrence, whichever path a write takes: the API, supabase-js, Studio or the worker.

set lock_timeout = '1s';

alter table public.festivals
  add column regions text[] not null default '{}',
  add column is_moon_sighted boolean not null default false,
  add constraint festivals_regions_check check (
    cardinality(regions) <= 50
    and array_position(regions, null) is null
    and array_to_string(regions, ' ') ~ '^([A-Z]{2}-[A-Z0-9]{1,3}( [A-Z]{2}-[A-Z0-9]{1,3})*)?$');
comment on column public.festivals.regions is 'Regions that keep it most, ISO 3166-2, as IN-PB; empty for whole countries.';
comment on column public.festivals.is_moon_sighted is 'True if the new moon must be sighted: each date may move by a day until the evening before.';
comment on column public.festivals.date_start is 'First day of the next occurrence, in its own country if there is one; of the last where none is to come. Writing it writes the occurrence.';
comment on column public.festivals.date_end is 'Last day of the same occurrence; the first day where it is left out.';
grant insert (regions, is_moon_sighted), update (regions, is_moon_sighted) on public.festivals to authenticated;

-- Rows of the wrong year, or without end, move to the year of their date; the worker fills its own again.
with misplaced as (
  delete from public.festival_occurrences
  where year <> extract(year from date_start) or date_end > date_start + 60
  returning *
)
insert into public.festival_occurrences
  (festival_id, country, year, nth, date_start, date_end, source, is_estimated, is_override)
select festival_id, country, extract(year from date_start), nth, date_start, least(date_end, date_start + 60), source,
       is_estimated, true
from misplaced
where is_override and extract(year from date_start) between 1900 and 2200
on conflict do nothing;

alter table public.festival_occurrences
  drop constraint festival_occurrences_country_check,
  add constraint festival_occurrences_country_check check (country ~ '^([A-Z]{2}|001)$'),
  add constraint festival_occurrences_year_is_of_date_start check (extract(year from date_start) = year),
  add constraint festival_occurrences_at_most_61_days check (date_end <= date_start + 60);
comment on column public.festival_occurrences.country is 'The country, ISO 3166-1; 001 (the world, UN M49) for countries without a date of their own.';
comment on column public.festival_occurrences.year is 'The year of date_start.';

create function private.next_dates(of_festival_id uuid) returns table (date_start date, date_end date)
language sql stable set search_path = ''
as $$
  select o.date_start, o.date_end
  from public.festivals f
  join public.festival_occurrences o on o.festival_id = f.id
  cross join lateral (select o.date_end < (now() at time zone 'UTC')::date as is_past) as t
  where f.id = of_festival_id
  order by is_past, o.country = coalesce(f.country, '001') desc,
           case when is_past then null else o.date_start end, o.date_start desc
  limit 1
$$;
comment on function private.next_dates(uuid) is
  'The occurrence that is next by UTC: in the festival''s own country if there is one, else where it comes first; the last one where none is to come.';

create function private.keep_next_dates(festival_ids uuid[] default null) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  changed integer;
begin
  -- Locked first: of two writers the second must see the occurrences of the first.
  perform from public.festivals f
  where festival_ids is null or f.id = any(festival_ids) order by f.id for no key update;
  update public.festivals f set date_start = next.date_start, date_end = next.date_end
  from public.festivals g left join lateral private.next_dates(g.id) as next on true
  where g.id = f.id and (festival_ids is null or f.id = any(festival_ids))
    and (f.date_start, f.date_end) is distinct from (next.date_start, next.date_end);
  get diagnostics changed = row_count;
  return changed;
end
$$;
comment on function private.keep_next_dates(uuid[]) is
  'Sets the dates of these festivals, or of all, to their next occurrence. Returns how many changed.';
grant execute on function private.keep_next_dates(uuid[]) to tyohaarify_worker;
drop policy "Workers keep the next dates of festivals" on public.festivals;
revoke update (date_start, date_end) on public.festivals from tyohaarify_worker;

create function private.keep_next_dates_of_changed() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  written uuid[];
begin
  select array_agg(distinct festival_id) into written from written_rows;
  if tg_op = 'UPDATE' then
    select written || array_agg(distinct festival_id) into written from old_rows;
  end if;
  if written is not null then
    perform private.keep_next_dates(written);
  end if;
  return null;
end
$$;
comment on function private.keep_next_dates_of_changed() is
  'Trigger: sets the dates of the festivals whose occurrences the statement wrote.';
create trigger keep_next_dates_of_added after insert on public.festival_occurrences
  referencing new table as written_rows
  for each statement execute function private.keep_next_dates_of_changed();
create trigger keep_next_dates_of_changed after update on public.festival_occurrences
  referencing old table as old_rows new table as written_rows
  for each statement execute function private.keep_next_dates_of_changed();
create trigger keep_next_dates_of_removed after delete on public.festival_occurrences
  referencing old table as written_rows
  for each statement execute function private.keep_next_dates_of_changed();

create function private.complete_dates() returns trigger
language plpgsql set search_path = ''
as $$
begin
  if new.date_start is not null then
    new.date_end := coalesce(new.date_end, new.date_start);
  elsif tg_op = 'UPDATE' then
    new.date_end := null;
  end if;
  return new;
end
$$;
comment on function private.complete_dates() is
  'Trigger: a festival with a first day only lasts that day.';
create trigger complete_dates before insert or update of date_start, date_end on public.festivals
  for each row execute function private.complete_dates();

create function private.write_occurrence() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  place constant text := coalesce(new.country, '001');
  today constant date := (now() at time zone 'UTC')::date;
begin
  if tg_op = 'UPDATE' and old.country is distinct from new.country then
    -- Dates entered by hand move to the new country, unless it has dates of its own.
    update public.festival_occurrences o set country = place
    where o.festival_id = new.id and o.country = coalesce(old.country, '001') and o.is_override and o.date_end >= today
      and not exists (select from public.festival_occurrences p where p.festival_id = new.id and p.country = place);
  end if;
  if new.date_start is not null
    and not exists (
      select from private.next_dates(new.id) n where (n.date_start, n.date_end) = (new.date_start, new.date_end))
    and not exists (
      select from public.festival_occurrences o where o.festival_id = new.id and o.country = place
        and (o.date_start, o.date_end) = (new.date_start, new.date_end))
  then
    if tg_op = 'UPDATE' then
      -- The next time was entered by hand and moves to another year.
      delete from public.festival_occurrences o
      where o.festival_id = new.id and o.country = place and o.is_override and o.date_end >= today
        and (o.date_start, o.date_end) = (old.date_start, old.date_end) and o.year <> extract(year from new.date_start);
    end if;
    insert into public.festival_occurrences as o
      (festival_id, country, year, nth, date_start, date_end, source, is_override)
    values (
      new.id, place, extract(year from new.date_start),
      coalesce((
        select p.nth from public.festival_occurrences p
        where p.festival_id = new.id and p.country = place and p.year = extract(year from new.date_start)
        order by abs(p.date_start - new.date_start) limit 1), 1),
      new.date_start, new.date_end, 'entered with the festival', true)
    on conflict (festival_id, country, year, nth) do update set
      date_start = excluded.date_start, date_end = excluded.date_end, source = excluded.source,
      is_estimated = false, is_override = true;
  end if;
  perform private.keep_next_dates(array[new.id]);
  return null;
end
$$;
comment on function private.write_occurrence() is
  'Trigger: writes the dates that a festival is given as an occurrence of their year in its country, 001 without one. Null writes nothing.';

create function private.refuse_overlapping_dates() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if exists (
    select from public.festival_occurrences o
    where o.festival_id = new.festival_id and o.country = new.country and (o.year, o.nth) <> (new.year, new.nth)
      and o.date_start <= new.date_end and o.date_end >= new.date_start)
  then
    raise exclusion_violation using
      message = 'These dates overlap another occurrence of the festival in this country.',
      constraint = 'festival_occurrences_do_not_overlap', table = 'festival_occurrences', schema = 'public';
  end if;
  return null;
end
$$;
comment on function private.refuse_overlapping_dates() is
  'Trigger: an occurrence entered by hand may not overlap another one of the festival in the same country.';
create trigger refuse_overlapping_dates
  after insert or update of country, year, nth, date_start, date_end, is_override on public.festival_occurrences
  for each row when (new.is_override) execute function private.refuse_overlapping_dates();

-- Dates that stand in no occurrence become one; afterwards each mirrors its own.
update public.festivals set date_end = null where date_start is null and date_end is not null;
insert into public.festival_occurrences
  (festival_id, country, year, date_start, date_end, source, is_override)
select f.id, coalesce(f.country, '001'), extract(year from f.date_start), f.date_start,
       least(f.date_end, f.date_start + 60), 'entered with the festival', true
from public.festivals f
where extract(year from f.date_start) between 1900 and 2200
  and not exists (select from public.festival_occurrences o where o.festival_id = f.id);
select private.keep_next_dates();
alter table public.festivals
  add constraint festivals_both_dates_or_none check ((date_start is null) = (date_end is null));
create trigger write_occurrence after insert or update of date_start, date_end, country on public.festivals
  for each row execute function private.write_occurrence();

create function private.occurrences_in(in_country text) returns setof public.festival_occurrences
language sql stable set search_path = ''
as $$
  select o.* from public.festival_occurrences o where o.country = in_country
  union all
  select w.* from public.festival_occurrences w
  where w.country = '001' and in_country <> '001' and not exists (
    select from public.festival_occurrences o
    where o.festival_id = w.festival_id and o.country = in_country
      and o.date_start between w.date_start - 60 and w.date_start + 60)
$$;
comment on function private.occurrences_in(text) is
  'The occurrences of a country, and those of the world (001) within 60 days of which the country has none of its own.';
grant execute on function private.occurrences_in(text) to anon, authenticated, tyohaarify_worker;

drop function public.upcoming_festivals(text, integer, text);
create function public.upcoming_festivals(in_country text default 'IN', within_days integer default 90, in_language text default 'en')
returns table (
  festival_id uuid, slug text, name text, country text, regions text[],
  date_start date, date_end date, days_left integer, is_estimated boolean, is_moon_sighted boolean
)
language sql stable set search_path = ''
as $$
  select f.id, f.slug, coalesce(t.name, f.name), upper(in_country), f.regions, o.date_start, o.date_end,
         greatest(o.date_start - current_date, 0), o.is_estimated, f.is_moon_sighted
  from private.occurrences_in(upper(in_country)) o
  join public.festivals f on f.id = o.festival_id and f.is_active
  left join public.festival_translations t on t.festival_id = f.id and t.language = in_language
  where o.date_end >= current_date
    and o.date_start <= current_date + least(greatest(within_days, 0), 730)
  order by o.date_start, f.slug
  limit 200
$$;
comment on function public.upcoming_festivals(text, integer, text) is
  'Festivals of a country that are being kept now or begin within so many days (at most 730), soonest first.';
grant execute on function public.upcoming_festivals(text, integer, text) to anon, authenticated;

create or replace function private.queue_festival_reminders(zones text[], countries text[]) returns integer
language sql security definer set search_path = ''
as $$
  with due as materialized (
    select o.country, o.festival_id, o.date_start,
           exists (select from public.templates t where t.festival_id = o.festival_id and t.is_visible) as has_templates
    from public.festival_occurrences o join public.festivals f on f.id = o.festival_id and f.is_active
    where o.date_start between current_date + 2 and current_date + 4
  ), reminded as (
    select p.id, due.festival_id, due.date_start,
           'reminder:' || p.id || ':' || due.festival_id || ':' || due.date_start as key
    from public.profiles p
    join public.notification_preferences n on n.user_id = p.id and n.email_reminders
    left join unnest(zones, countries) as z (time_zone, country) on z.time_zone = p.time_zone
    join due on due.date_start = (now() at time zone p.time_zone)::date + 3
      and (due.country = coalesce(z.country, 'IN') or due.country = '001' and not exists (
        select from public.festival_occurrences o
        where o.festival_id = due.festival_id and o.country = coalesce(z.country, 'IN')
          and o.date_start between due.date_start - 60 and due.date_start + 60))
    where p.is_active and extract(hour from now() at time zone p.time_zone) >= 9
      and not exists (
        select from public.user_cards c
        where c.user_id = p.id and c.festival_id = due.festival_id and c.created_at > now() - interval '30 days')
      and (
        exists (select from public.user_cards c where c.user_id = p.id and c.festival_id = due.festival_id)
        or (due.has_templates and not exists (select from public.user_cards c where c.user_id = p.id))
      )
  ), chosen as (
    select * from reminded r
    where not exists (select from public.jobs j where j.kind = 'email.send' and j.dedupe_key = 'mail:' || r.key)
    limit 5000
  )
  select count(private.queue_mail(id, 'festival_reminder', 'reminders',
    jsonb_build_object('festival_id', festival_id, 'on', date_start), key))::integer
  from chosen
$$;
