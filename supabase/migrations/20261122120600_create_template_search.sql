-- Finding templates by words in any script, in one round trip.

alter table public.festivals
  add column search tsvector generated always as (
    private.search_vector(name, coalesce(description, '') || ' ' || replace(slug, '-', ' '))
  ) stored;
comment on column public.festivals.search is 'What it is found by, in Latin letters whatever the script.';
create index festivals_search_idx on public.festivals using gin (search);

create index festival_aliases_search_idx on public.festival_aliases
  using gin (private.search_vector(alias, ''));
create index festival_translations_search_idx on public.festival_translations
  using gin (private.search_vector(name, ''));

grant execute on function private.search_vector(text, text) to anon;

create function public.search_templates(
  query text,
  in_festival text default null,
  in_category text default null,
  in_language text default null,
  with_tags text[] default '{}',
  premium boolean default null,
  max_rows integer default 20,
  after_rank real default null,
  after_id uuid default null
)
returns table (
  template_id uuid, slug text, name text, description text, festival_slug text, category_slug text,
  language text, tags text[], is_premium boolean, preview_image_url text, rank real
)
language sql stable set search_path = ''
as $$
  with wanted as materialized (
    select private.search_query(left(query, 200)) as words
  ), festivals_meant as materialized (
    select f.id from public.festivals f, wanted where f.search @@ wanted.words
    union
    select a.festival_id from public.festival_aliases a, wanted
    where private.search_vector(a.alias, '') @@ wanted.words
    union
    select t.festival_id from public.festival_translations t, wanted
    where private.search_vector(t.name, '') @@ wanted.words
  ), found as (
    select t.*, (ts_rank(t.search, wanted.words) + case when m.id is null then 0 else 1 end)::real as rank
    from wanted
    join public.templates t on t.is_public and t.moderation_status = 'approved' and t.deleted_at is null
    left join festivals_meant m on m.id = t.festival_id
    where t.search @@ wanted.words or m.id is not null
  )
  select t.id, t.slug, t.name, t.description, f.slug, c.slug, t.language, t.tags, t.is_premium, t.preview_image_url, t.rank
  from found t
  left join public.festivals f on f.id = t.festival_id
  left join public.template_categories c on c.id = t.category_id
  where (in_festival is null or f.slug = in_festival)
    and (in_category is null or c.slug = in_category)
    and (in_language is null or t.language = in_language)
    and t.tags @> with_tags
    and (premium is null or t.is_premium = premium)
    and (after_rank is null or (t.rank, t.id) < (after_rank, after_id))
  order by t.rank desc, t.id desc
  limit least(greatest(max_rows, 1), 50)
$$;
comment on function public.search_templates(text, text, text, text, text[], boolean, integer, real, uuid) is
  'Public templates found by words in any script, best first; for the next page give rank and id of the last row.';
grant execute on function public.search_templates(text, text, text, text, text[], boolean, integer, real, uuid) to anon, authenticated;
