-- Festivals in other languages and under other names, when they fall each year, and their pictures.

set lock_timeout = '1s';

create table public.festival_translations (
  festival_id uuid not null references public.festivals (id) on delete cascade,
  language text not null check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  name text not null check (char_length(name) between 1 and 200),
  description text check (char_length(description) <= 4000),
  default_message text check (char_length(default_message) <= 500),
  primary key (festival_id, language)
);
comment on table public.festival_translations is 'Festivals in other languages.';
comment on column public.festival_translations.festival_id is 'The festival.';
comment on column public.festival_translations.language is 'The language, BCP 47.';
comment on column public.festival_translations.name is 'Its name.';
comment on column public.festival_translations.description is 'What it is and how it is kept.';
comment on column public.festival_translations.default_message is 'A message that always fits.';

create table public.festival_aliases (
  festival_id uuid not null references public.festivals (id) on delete cascade,
  alias text not null check (char_length(alias) between 1 and 200),
  primary key (festival_id, alias)
);
comment on table public.festival_aliases is 'Other names and spellings people search festivals by.';
comment on column public.festival_aliases.festival_id is 'The festival.';
comment on column public.festival_aliases.alias is 'The name, in any script.';

create table public.festival_occurrences (
  festival_id uuid not null references public.festivals (id) on delete cascade,
  country text not null check (country ~ '^[A-Z]{2}$'),
  year smallint not null check (year between 1900 and 2200),
  nth smallint not null default 1 check (nth in (1, 2)),
  date_start date not null,
  date_end date not null,
  source text not null check (char_length(source) between 1 and 200),
  is_estimated boolean not null default false,
  is_override boolean not null default false,
  updated_at timestamptz not null default now(),
  primary key (festival_id, country, year, nth),
  check (date_end >= date_start)
);
comment on table public.festival_occurrences is 'When a festival is kept, by country and year.';
comment on column public.festival_occurrences.festival_id is 'The festival.';
comment on column public.festival_occurrences.country is 'The country, ISO 3166-1.';
comment on column public.festival_occurrences.year is 'The year of the calendar in which it begins.';
comment on column public.festival_occurrences.nth is '2 where it comes a second time within one year, as Eid does every 33 years.';
comment on column public.festival_occurrences.date_start is 'First day.';
comment on column public.festival_occurrences.date_end is 'Last day.';
comment on column public.festival_occurrences.source is 'Where the date is from: the library and its version, or who entered it.';
comment on column public.festival_occurrences.is_estimated is 'Whether it may still move, as with the sighting of the moon.';
comment on column public.festival_occurrences.is_override is 'Entered by an editor; the worker that fills the calendar leaves it alone.';
comment on column public.festival_occurrences.updated_at is 'When the row last changed.';
create index festival_occurrences_date_idx on public.festival_occurrences (country, date_start);

create table public.festival_images (
  id uuid primary key default gen_random_uuid(),
  festival_id uuid not null references public.festivals (id) on delete cascade,
  image_path text not null check (image_path ~ '^[^/].*$' and char_length(image_path) <= 1024),
  alt_text text check (char_length(alt_text) <= 255),
  is_primary boolean not null default false,
  sort_order integer not null default 0,
  uploaded_by uuid default auth.uid() references auth.users (id) on delete set null,
  created_at timestamptz not null default now(),
  unique (festival_id, image_path)
);
comment on table public.festival_images is 'Pictures of festivals.';
comment on column public.festival_images.id is 'Identifier.';
comment on column public.festival_images.festival_id is 'The festival.';
comment on column public.festival_images.image_path is 'Object in the storage bucket "festivals".';
comment on column public.festival_images.alt_text is 'What it shows, for those who do not see it.';
comment on column public.festival_images.is_primary is 'The one to show first; at most one a festival.';
comment on column public.festival_images.sort_order is 'Position, ascending.';
comment on column public.festival_images.uploaded_by is 'Who uploaded it.';
comment on column public.festival_images.created_at is 'When it was uploaded.';
create unique index festival_images_primary_key on public.festival_images (festival_id) where is_primary;
create index festival_images_uploaded_by_idx on public.festival_images (uploaded_by);

create trigger touch_updated_at before update on public.festival_occurrences
  for each row execute function private.touch_updated_at();
create trigger record_event after insert or update or delete on public.festival_images
  for each row execute function private.record_event('festival_image', 'uploaded_by', 'festival_id,image_path');

alter table public.festival_translations enable row level security;
alter table public.festival_aliases enable row level security;
alter table public.festival_occurrences enable row level security;
alter table public.festival_images enable row level security;

grant select on public.festival_translations, public.festival_aliases,
  public.festival_occurrences, public.festival_images to anon, authenticated, tyohaarify_worker;
grant insert, update, delete on public.festival_translations, public.festival_aliases to authenticated;
grant insert (festival_id, country, year, nth, date_start, date_end, source, is_estimated, is_override),
      update (date_start, date_end, source, is_estimated, is_override),
      delete on public.festival_occurrences to authenticated;
grant insert (festival_id, image_path, alt_text, is_primary, sort_order),
      update (alt_text, is_primary, sort_order),
      delete on public.festival_images to authenticated;
grant insert, update, delete on public.festival_occurrences to tyohaarify_worker;
grant update (date_start, date_end) on public.festivals to tyohaarify_worker;

-- Without a check of its own a policy checks the new row as it did the old one.
drop policy "Editors change festivals" on public.festivals;
create policy "Editors change festivals" on public.festivals
  for update to authenticated using ((select private.authorize('festival:write')));

create policy "Whoever sees a festival sees its translations" on public.festival_translations
  for select to anon, authenticated using (exists (select from public.festivals f where f.id = festival_id));
create policy "Editors add translations" on public.festival_translations
  for insert to authenticated with check ((select private.authorize('festival:write')));
create policy "Editors change translations" on public.festival_translations
  for update to authenticated using ((select private.authorize('festival:write')));
create policy "Editors remove translations" on public.festival_translations
  for delete to authenticated using ((select private.authorize('festival:write')));
create policy "Workers read translations" on public.festival_translations
  for select to tyohaarify_worker using (true);

create policy "Whoever sees a festival sees its other names" on public.festival_aliases
  for select to anon, authenticated using (exists (select from public.festivals f where f.id = festival_id));
create policy "Editors add other names" on public.festival_aliases
  for insert to authenticated with check ((select private.authorize('festival:write')));
create policy "Editors change other names" on public.festival_aliases
  for update to authenticated using ((select private.authorize('festival:write')));
create policy "Editors remove other names" on public.festival_aliases
  for delete to authenticated using ((select private.authorize('festival:write')));
create policy "Workers read other names" on public.festival_aliases
  for select to tyohaarify_worker using (true);

create policy "Whoever sees a festival sees when it falls" on public.festival_occurrences
  for select to anon, authenticated using (exists (select from public.festivals f where f.id = festival_id));
create policy "Editors add dates" on public.festival_occurrences
  for insert to authenticated with check ((select private.authorize('festival:write')));
create policy "Editors change dates" on public.festival_occurrences
  for update to authenticated using ((select private.authorize('festival:write')));
create policy "Editors remove dates" on public.festival_occurrences
  for delete to authenticated using ((select private.authorize('festival:write')));
create policy "Workers read dates" on public.festival_occurrences
  for select to tyohaarify_worker using (true);
create policy "Workers add dates" on public.festival_occurrences
  for insert to tyohaarify_worker with check (not is_override);
create policy "Workers change dates nobody entered by hand" on public.festival_occurrences
  for update to tyohaarify_worker using (not is_override) with check (not is_override);
create policy "Workers remove dates nobody entered by hand" on public.festival_occurrences
  for delete to tyohaarify_worker using (not is_override);
create policy "Workers keep the next dates of festivals" on public.festivals
  for update to tyohaarify_worker using (true) with check (true);

create policy "Whoever sees a festival sees its pictures" on public.festival_images
  for select to anon, authenticated using (exists (select from public.festivals f where f.id = festival_id));
create policy "Editors add pictures" on public.festival_images
  for insert to authenticated
  with check ((select private.authorize('festival:write')) and uploaded_by = (select auth.uid()));
create policy "Editors change pictures" on public.festival_images
  for update to authenticated using ((select private.authorize('festival:write')));
create policy "Editors remove pictures" on public.festival_images
  for delete to authenticated using ((select private.authorize('festival:write')));
create policy "Workers read pictures" on public.festival_images
  for select to tyohaarify_worker using (true);

create function public.upcoming_festivals(in_country text default 'IN', within_days integer default 90, in_language text default 'en')
returns table (
  festival_id uuid, slug text, name text, country text,
  date_start date, date_end date, days_left integer, is_estimated boolean
)
language sql stable set search_path = ''
as $$
  select f.id, f.slug, coalesce(t.name, f.name), o.country, o.date_start, o.date_end,
         greatest(o.date_start - current_date, 0), o.is_estimated
  from public.festival_occurrences o
  join public.festivals f on f.id = o.festival_id and f.is_active
  left join public.festival_translations t on t.festival_id = f.id and t.language = in_language
  where o.country = upper(in_country)
    and o.date_end >= current_date
    and o.date_start <= current_date + least(greatest(within_days, 0), 730)
  order by o.date_start, f.slug
  limit 200
$$;
comment on function public.upcoming_festivals(text, integer, text) is
  'Festivals of a country that are being kept now or begin within so many days (at most 730), soonest first.';
grant execute on function public.upcoming_festivals(text, integer, text) to anon, authenticated;
