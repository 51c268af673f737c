-- Templates and their immutable versions. A card pins the version it was made from.

create type public.moderation_status as enum ('pending', 'approved', 'rejected');
comment on type public.moderation_status is 'Where user content stands: others see it once approved.';

create table public.template_categories (
  id uuid primary key default gen_random_uuid(),
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) <= 100),
  name text not null unique check (char_length(name) between 1 and 100),
  description text check (char_length(description) <= 1000),
  icon text check (char_length(icon) <= 100),
  sort_order integer not null default 0,
  is_active boolean not null default true
);
comment on table public.template_categories is 'Styles by which people browse templates.';
comment on column public.template_categories.id is 'Identifier.';
comment on column public.template_categories.slug is 'Stable name in addresses.';
comment on column public.template_categories.name is 'Name in English.';
comment on column public.template_categories.description is 'What the style is.';
comment on column public.template_categories.icon is 'Name of an icon.';
comment on column public.template_categories.sort_order is 'Position in lists, ascending.';
comment on column public.template_categories.is_active is 'False hides it.';

alter table public.template_categories enable row level security;
grant select on public.template_categories to anon, authenticated;
grant insert (slug, name, description, icon, sort_order, is_active),
      update (slug, name, description, icon, sort_order, is_active),
      delete on public.template_categories to authenticated;
create policy "Anyone reads active categories" on public.template_categories
  for select to anon using (is_active);
create policy "Signed-in people read active categories, editors all" on public.template_categories
  for select to authenticated using (is_active or (select private.authorize('template:write')));
create policy "Editors add categories" on public.template_categories
  for insert to authenticated with check ((select private.authorize('template:write')));
create policy "Editors change categories" on public.template_categories
  for update to authenticated using ((select private.authorize('template:write')))
  with check ((select private.authorize('template:write')));
create policy "Editors remove categories" on public.template_categories
  for delete to authenticated using ((select private.authorize('template:write')));

create function private.valid_template_config(config jsonb) returns boolean
language sql immutable set search_path = ''
as $$
  select coalesce(
    jsonb_typeof(config) = 'object'
    and jsonb_typeof(config -> 'width') = 'number' and (config ->> 'width')::numeric between 200 and 4000
    and jsonb_typeof(config -> 'height') = 'number' and (config ->> 'height')::numeric between 200 and 4000
    and jsonb_typeof(config -> 'variables') = 'object'
    and pg_column_size(config) <= 65536, false)
$$;
comment on function private.valid_template_config(jsonb) is
  'Whether a template configuration has a size in pixels (200–4000 a side) and a schema of variables.';
grant execute on function private.valid_template_config(jsonb) to authenticated, service_role;

create table public.templates (
  id uuid primary key default gen_random_uuid(),
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) <= 200),
  name text not null check (char_length(name) between 1 and 200),
  description text check (char_length(description) <= 4000),
  category_id uuid references public.template_categories (id) on delete set null,
  festival_id uuid references public.festivals (id) on delete set null,
  template_code text not null check (octet_length(template_code) between 1 and 262144),
  template_config jsonb not null check (private.valid_template_config(template_config)),
  version integer not null default 1,
  parent_template_id uuid references public.templates (id) on delete set null,
  preview_image_url text check (char_length(preview_image_url) <= 2048),
  is_public boolean not null default true,
  is_featured boolean not null default false,
  is_premium boolean not null default false,
  moderation_status public.moderation_status not null default 'pending',
  created_by uuid default auth.uid() references auth.users (id) on delete set null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table public.templates is 'Card templates: Liquid in HTML and CSS, with a schema of variables.';
comment on column public.templates.id is 'Identifier.';
comment on column public.templates.slug is 'Stable name in addresses.';
comment on column public.templates.name is 'Name shown to people.';
comment on column public.templates.description is 'What the card looks like.';
comment on column public.templates.category_id is 'Style.';
comment on column public.templates.festival_id is 'Festival it was made for; null fits any.';
comment on column public.templates.template_code is 'Liquid in HTML and CSS, the current version.';
comment on column public.templates.template_config is 'Size in pixels, JSON Schema of variables, sample texts.';
comment on column public.templates.version is 'Number of the current version; see template_versions.';
comment on column public.templates.parent_template_id is 'The template this one was remixed from.';
comment on column public.templates.preview_image_url is 'Address of a rendered preview.';
comment on column public.templates.is_public is 'Whether its author shares it.';
comment on column public.templates.is_featured is 'Chosen by the editors.';
comment on column public.templates.is_premium is 'Whether cards from it need premium.';
comment on column public.templates.moderation_status is 'Others see it once approved.';
comment on column public.templates.created_by is 'Author; null for those that come with the platform.';
comment on column public.templates.created_at is 'When it was added.';
comment on column public.templates.updated_at is 'When it last changed.';

create index templates_category_id_idx on public.templates (category_id);
create index templates_festival_id_idx on public.templates (festival_id);
create index templates_parent_template_id_idx on public.templates (parent_template_id);
create index templates_created_by_idx on public.templates (created_by);

create table public.template_versions (
  template_id uuid not null references public.templates (id) on delete cascade,
  version integer not null,
  template_code text not null,
  template_config jsonb not null,
  created_at timestamptz not null default now(),
  primary key (template_id, version)
);
comment on table public.template_versions is 'Every version a template ever had; never changed.';
comment on column public.template_versions.template_id is 'The template.';
comment on column public.template_versions.version is 'Counts from 1.';
comment on column public.template_versions.template_code is 'Liquid in HTML and CSS.';
comment on column public.template_versions.template_config is 'Size, variables and samples of that version.';
comment on column public.template_versions.created_at is 'When the version was made.';

create function private.prepare_template() returns trigger
language plpgsql set search_path = ''
as $$
begin
  if (new.template_code, new.template_config) is distinct from (old.template_code, old.template_config) then
    new.version := old.version + 1;
  end if;
  if auth.uid() is not null
     and (new.slug, new.name, new.description, new.template_code, new.template_config)
         is distinct from (old.slug, old.name, old.description, old.template_code, old.template_config) then
    new.moderation_status := 'pending';
  end if;
  new.updated_at := now();
  return new;
end
$$;
comment on function private.prepare_template() is
  'Trigger: counts versions, and sends what a user changed back to moderation.';
create trigger prepare_template before update on public.templates
  for each row execute function private.prepare_template();

create function private.record_template_version() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  insert into public.template_versions (template_id, version, template_code, template_config)
  values (new.id, new.version, new.template_code, new.template_config)
  on conflict do nothing;
  return null;
end
$$;
comment on function private.record_template_version() is 'Trigger: keeps each version of a template.';
create trigger record_template_version after insert or update of template_code, template_config on public.templates
  for each row execute function private.record_template_version();
create trigger record_event after insert or update or delete on public.templates
  for each row execute function private.record_event('template', 'created_by');

create function private.refuse_change() returns trigger
language plpgsql set search_path = ''
as $$
begin
  raise exception 'a % row never changes', tg_table_name using errcode = 'integrity_constraint_violation';
end
$$;
comment on function private.refuse_change() is 'Trigger: the table''s rows are immutable, for everybody.';
create trigger refuse_change before update on public.template_versions
  for each row execute function private.refuse_change();

alter table public.templates enable row level security;
grant select on public.templates to anon, authenticated, tyohaarify_worker;
grant insert (slug, name, description, category_id, festival_id, template_code, template_config, parent_template_id, is_public),
      update (slug, name, description, category_id, festival_id, template_code, template_config, is_public),
      delete on public.templates to authenticated;
create policy "Anyone reads public, approved templates" on public.templates
  for select to anon using (is_public and moderation_status = 'approved');
create policy "People read approved templates and their own; reviewers all" on public.templates
  for select to authenticated using (
    (is_public and moderation_status = 'approved')
    or created_by = (select auth.uid())
    or (select private.authorize('template:review'))
  );
create policy "People add templates of their own" on public.templates
  for insert to authenticated
  with check (created_by = (select auth.uid()) and (select private.authorize('template:create')));
create policy "Authors change their templates" on public.templates
  for update to authenticated
  using (created_by = (select auth.uid())) with check (created_by = (select auth.uid()));
create policy "Authors remove their templates" on public.templates
  for delete to authenticated using (created_by = (select auth.uid()));
create policy "Workers read templates" on public.templates
  for select to tyohaarify_worker using (true);

alter table public.template_versions enable row level security;
grant select on public.template_versions to anon, authenticated, tyohaarify_worker;
create policy "Whoever sees a template sees its current version" on public.template_versions
  for select to anon
  using (exists (select from public.templates t where t.id = template_id and t.version = template_versions.version));
create policy "Authors and reviewers see every version, others the current one" on public.template_versions
  for select to authenticated
  using (exists (
    select from public.templates t where t.id = template_id
    and (t.version = template_versions.version or t.created_by = (select auth.uid())
      or (select private.authorize('template:review')))
  ));
create policy "Workers read versions" on public.template_versions
  for select to tyohaarify_worker using (true);
