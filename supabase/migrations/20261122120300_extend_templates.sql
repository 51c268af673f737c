-- Templates people can find, translate, like and review.

set lock_timeout = '1s';

create function private.valid_tags(tags text[]) returns boolean
language sql immutable set search_path = ''
as $$
  select cardinality(tags) <= 20
     and not exists (select from unnest(tags) as tag where tag is null or tag !~ '^[a-z0-9]+(-[a-z0-9]+)*$' or char_length(tag) > 40)
$$;
comment on function private.valid_tags(text[]) is 'Whether these are at most 20 tags: lower-case words joined by hyphens.';
grant execute on function private.valid_tags(text[]) to authenticated, service_role;

create function private.words(tags text[]) returns text
language sql immutable set search_path = ''
as $$ select array_to_string(tags, ' ') $$;
comment on function private.words(text[]) is 'Tags as a text; array_to_string itself is not immutable for every type.';
grant execute on function private.words(text[]) to authenticated, service_role;

alter table public.templates
  add column language text check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  add column tags text[] not null default '{}' check (private.valid_tags(tags)),
  add column deleted_at timestamptz,
  add column is_visible boolean not null generated always as (
    is_public and moderation_status = 'approved' and deleted_at is null
  ) stored,
  add column search tsvector generated always as (
    private.search_vector(name, coalesce(description, '') || ' ' || replace(slug, '-', ' ') || ' ' || private.words(tags))
  ) stored;
comment on column public.templates.language is 'Language its samples are in, BCP 47; null where it suits any.';
comment on column public.templates.tags is 'What people look for: floral, kids, gold.';
comment on column public.templates.deleted_at is 'When its author or an editor took it away; cards made from it stay.';
comment on column public.templates.is_visible is
  'Whether anyone sees it: public, approved and not taken away. Lists that ask for it are the fastest.';
comment on column public.templates.search is 'What it is found by, in Latin letters whatever the script.';
create index templates_search_idx on public.templates using gin (search);
create index templates_tags_idx on public.templates using gin (tags);
-- Lists are the newest first; those that begin with a reference also cover it.
create index templates_newest_idx on public.templates (created_at desc, id desc);
drop index public.templates_festival_id_idx;
create index templates_festival_id_idx on public.templates (festival_id, created_at desc, id desc);
drop index public.templates_category_id_idx;
create index templates_category_id_idx on public.templates (category_id, created_at desc, id desc);
drop index public.templates_created_by_idx;
create index templates_created_by_idx on public.templates (created_by, created_at desc, id desc);

create or replace function private.prepare_template() returns trigger
language plpgsql set search_path = ''
as $$
begin
  if (new.template_code, new.template_config) is distinct from (old.template_code, old.template_config) then
    new.version := old.version + 1;
  end if;
  if auth.uid() is not null
     and (new.slug, new.name, new.description, new.tags, new.template_code, new.template_config)
         is distinct from (old.slug, old.name, old.description, old.tags, old.template_code, old.template_config) then
    new.moderation_status := 'pending';
  end if;
  new.updated_at := now();
  return new;
end
$$;

grant insert (language, tags), update (language, tags) on public.templates to authenticated;
revoke delete on public.templates from authenticated;

alter policy "Anyone reads public, approved templates" on public.templates
  using (is_visible);
alter policy "People read approved templates and their own; reviewers all" on public.templates
  using (
    is_visible
    or (created_by = (select auth.uid()) and deleted_at is null)
    or (select private.authorize('template:review'))
  );
alter policy "Authors change their templates" on public.templates
  using (created_by = (select auth.uid()) and deleted_at is null)
  with check (created_by = (select auth.uid()) and (select private.authorize('template:create')));
drop policy "Authors remove their templates" on public.templates;

create function private.delete_template(deleted_template_id uuid) returns boolean
language plpgsql security definer set search_path = ''
as $$
begin
  update public.templates set deleted_at = now()
  where id = deleted_template_id and deleted_at is null
    and (created_by = auth.uid() or private.authorize('template:write'));
  return found;
end
$$;
comment on function private.delete_template(uuid) is 'Takes a template of the caller''s away; an editor any. False when there is none such.';
grant execute on function private.delete_template(uuid) to authenticated;
create function public.delete_template(template_id uuid) returns boolean
language sql set search_path = ''
as $$ select private.delete_template(template_id) $$;
comment on function public.delete_template(uuid) is 'Takes a template of the caller''s away; an editor any. False when there is none such.';
grant execute on function public.delete_template(uuid) to authenticated;

create table public.template_translations (
  template_id uuid not null references public.templates (id) on delete cascade,
  language text not null check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  name text not null check (char_length(name) between 1 and 200),
  description text check (char_length(description) <= 4000),
  primary key (template_id, language)
);
comment on table public.template_translations is 'Names of templates in other languages.';
comment on column public.template_translations.template_id is 'The template.';
comment on column public.template_translations.language is 'The language, BCP 47.';
comment on column public.template_translations.name is 'Its name.';
comment on column public.template_translations.description is 'What the card looks like.';

create table public.template_likes (
  template_id uuid not null references public.templates (id) on delete cascade,
  user_id uuid not null default auth.uid() references auth.users (id) on delete cascade,
  created_at timestamptz not null default now(),
  primary key (template_id, user_id)
);
comment on table public.template_likes is 'Who likes which template.';
comment on column public.template_likes.template_id is 'The template.';
comment on column public.template_likes.user_id is 'Who likes it.';
comment on column public.template_likes.created_at is 'Since when.';
create index template_likes_user_id_idx on public.template_likes (user_id, created_at desc);

create table public.template_reviews (
  id uuid primary key default gen_random_uuid(),
  template_id uuid not null references public.templates (id) on delete cascade,
  user_id uuid not null default auth.uid() references auth.users (id) on delete cascade,
  rating smallint not null check (rating between 1 and 5),
  review_text text check (char_length(review_text) between 1 and 2000),
  moderation_status public.moderation_status not null default 'pending',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (template_id, user_id)
);
comment on table public.template_reviews is 'What people think of templates: one review each.';
comment on column public.template_reviews.id is 'Identifier.';
comment on column public.template_reviews.template_id is 'The template.';
comment on column public.template_reviews.user_id is 'Who wrote it.';
comment on column public.template_reviews.rating is '1 to 5.';
comment on column public.template_reviews.review_text is 'In words; others see it once approved.';
comment on column public.template_reviews.moderation_status is 'A rating without words needs no moderation.';
comment on column public.template_reviews.created_at is 'When it was written.';
comment on column public.template_reviews.updated_at is 'When it last changed.';
create index template_reviews_user_id_idx on public.template_reviews (user_id);
create index template_reviews_newest_idx on public.template_reviews (template_id, created_at desc);

create function private.prepare_review() returns trigger
language plpgsql set search_path = ''
as $$
begin
  if tg_op = 'INSERT' or new.review_text is distinct from old.review_text then
    new.moderation_status := case when new.review_text is null then 'approved' else 'pending' end;
  end if;
  new.updated_at := now();
  return new;
end
$$;
comment on function private.prepare_review() is 'Trigger: new words go to moderation.';
create trigger prepare_review before insert or update on public.template_reviews
  for each row execute function private.prepare_review();
create trigger record_event after insert or update or delete on public.template_reviews
  for each row execute function private.record_event('review', 'user_id', 'template_id');

alter table public.template_translations enable row level security;
alter table public.template_likes enable row level security;
alter table public.template_reviews enable row level security;
grant select on public.template_translations, public.template_reviews to anon, authenticated, tyohaarify_worker;
grant select, delete on public.template_likes to authenticated;
grant insert (template_id) on public.template_likes to authenticated;
grant select on public.template_likes to tyohaarify_worker;
grant insert, update, delete on public.template_translations to authenticated;
grant insert (template_id, rating, review_text), update (rating, review_text), delete on public.template_reviews to authenticated;

-- "offset 0", here and in later policies: the planner must look the one template up, row by row. Without it, it
-- may collect every template the caller sees first, which takes a second on a million.
drop policy "Editors change categories" on public.template_categories;
create policy "Editors change categories" on public.template_categories
  for update to authenticated using ((select private.authorize('template:write')));

create policy "Whoever sees a template sees its translations" on public.template_translations
  for select to anon, authenticated using (exists (select from public.templates t where t.id = template_id offset 0));
create policy "Editors add translations of templates" on public.template_translations
  for insert to authenticated with check ((select private.authorize('template:write')));
create policy "Editors change translations of templates" on public.template_translations
  for update to authenticated using ((select private.authorize('template:write')));
create policy "Editors remove translations of templates" on public.template_translations
  for delete to authenticated using ((select private.authorize('template:write')));
create policy "Workers read translations of templates" on public.template_translations
  for select to tyohaarify_worker using (true);

create policy "People see what they like" on public.template_likes
  for select to authenticated using (user_id = (select auth.uid()));
create policy "People like templates they see" on public.template_likes
  for insert to authenticated with check (
    user_id = (select auth.uid()) and (select private.authorize('user'))
    and exists (select from public.templates t where t.id = template_id)
  );
create policy "People stop liking" on public.template_likes
  for delete to authenticated using (user_id = (select auth.uid()));
create policy "Workers read likes" on public.template_likes
  for select to tyohaarify_worker using (true);

create policy "Anyone reads approved reviews" on public.template_reviews
  for select to anon using (
    moderation_status = 'approved' and exists (select from public.templates t where t.id = template_id offset 0)
  );
create policy "People read approved reviews and their own; reviewers all" on public.template_reviews
  for select to authenticated using (
    (moderation_status = 'approved' and exists (select from public.templates t where t.id = template_id offset 0))
    or user_id = (select auth.uid())
    or (select private.authorize('template:review'))
  );
create policy "People review templates they see" on public.template_reviews
  for insert to authenticated with check (
    user_id = (select auth.uid()) and (select private.authorize('user'))
    and exists (select from public.templates t where t.id = template_id)
  );
create policy "People change their reviews" on public.template_reviews
  for update to authenticated
  using (user_id = (select auth.uid()))
  with check (user_id = (select auth.uid()) and (select private.authorize('user')));
create policy "People remove their reviews" on public.template_reviews
  for delete to authenticated using (user_id = (select auth.uid()));
create policy "Workers read reviews" on public.template_reviews
  for select to tyohaarify_worker using (true);
