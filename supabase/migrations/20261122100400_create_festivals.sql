-- Festivals: what cards are sent for.

create table public.festivals (
  id uuid primary key default gen_random_uuid(),
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) <= 200),
  name text not null check (char_length(name) between 1 and 200),
  description text check (char_length(description) <= 4000),
  category text check (char_length(category) <= 100),
  country text check (country ~ '^[A-Z]{2}$'),
  date_start date,
  date_end date,
  default_message text check (char_length(default_message) <= 500),
  is_active boolean not null default true,
  created_by uuid default auth.uid() references auth.users (id) on delete set null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check (date_end >= date_start)
);
comment on table public.festivals is 'Festivals that cards are made for.';
comment on column public.festivals.id is 'Identifier.';
comment on column public.festivals.slug is 'Stable name in addresses.';
comment on column public.festivals.name is 'Name in English.';
comment on column public.festivals.description is 'What it is and how it is kept.';
comment on column public.festivals.category is 'Tradition it belongs to.';
comment on column public.festivals.country is 'Country whose calendar the dates follow, ISO 3166-1.';
comment on column public.festivals.date_start is 'First day of the next time it is kept; null where not known.';
comment on column public.festivals.date_end is 'Last day of it.';
comment on column public.festivals.default_message is 'A message that always fits.';
comment on column public.festivals.is_active is 'False hides it.';
comment on column public.festivals.created_by is 'Who added it; null for those that come with the platform.';
comment on column public.festivals.created_at is 'When it was added.';
comment on column public.festivals.updated_at is 'When it last changed.';

create index festivals_created_by_idx on public.festivals (created_by);
create index festivals_date_idx on public.festivals (date_start) where is_active;

create trigger touch_updated_at before update on public.festivals
  for each row execute function private.touch_updated_at();
create trigger record_event after insert or update or delete on public.festivals
  for each row execute function private.record_event('festival', 'created_by');

alter table public.festivals enable row level security;
grant select on public.festivals to anon, authenticated, tyohaarify_worker;
grant insert (slug, name, description, category, country, date_start, date_end, default_message, is_active),
      update (slug, name, description, category, country, date_start, date_end, default_message, is_active),
      delete on public.festivals to authenticated;
create policy "Anyone reads active festivals" on public.festivals
  for select to anon using (is_active);
create policy "Signed-in people read active festivals, editors all" on public.festivals
  for select to authenticated using (is_active or (select private.authorize('festival:write')));
create policy "Editors add festivals" on public.festivals
  for insert to authenticated with check ((select private.authorize('festival:write')));
create policy "Editors change festivals" on public.festivals
  for update to authenticated using ((select private.authorize('festival:write')))
  with check ((select private.authorize('festival:write')));
create policy "Editors remove festivals" on public.festivals
  for delete to authenticated using ((select private.authorize('festival:write')));
create policy "Workers read festivals" on public.festivals
  for select to tyohaarify_worker using (true);
