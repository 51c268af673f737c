-- Finding templates by words in any script, in one round trip.

set lock_timeout = '1s';

alter table public.festivals
  add column search tsvector generated always as (
    private.search_vector(name, coalesce(description, '') || ' ' || replace(slug, '-', ' '))
  ) stored;
comment on column public.festivals.search is 'What it is found by, in Latin letters whatever the script.';
create index festivals_search_idx on public.festivals using gin (search);

alter table public.festival_aliases
  add column search tsvector generated always as (private.search_vector(alias, '')) stored;
comment on column public.festival_aliases.search is 'What it is found by, in Latin letters whatever the script.';
create index festival_aliases_search_idx on public.festival_aliases using gin (search);

alter table public.festival_translations
  add column search tsvector generated always as (private.search_vector(name, '')) stored;
comment on column public.festival_translations.search is 'What it is found by, in Latin letters whatever the script.';
create index festival_translations_search_idx on public.festival_translations using gin (search);

-- Under row-level security the match operator may not use an index, since it is not leakproof. So this
-- reads as its owner, and says itself what anyone may see. Only the newest three hundred that match are ranked:
-- a common word costs no more as the gallery grows.
create function private.search_templates(
  query text, in_festival text, in_category text, in_language text, with_tags text[], premium boolean,
  max_rows integer, after_rank real, after_id uuid
)
returns table (
  template_id uuid, slug text, name text, description text, festival_slug text, category_slug text,
  language text, tags text[], is_premium boolean, preview_image_url text, rank real
)
language plpgsql stable security definer set search_path = ''
as $$
declare
  words constant tsquery := private.search_query(left(query, 200));
  -- Planned anew each time: how best to look depends on how common the words are.
  statement constant text := $sql$
    with matches as (
      select f.id, ts_rank(f.search, $1) as rank from public.festivals f
      where f.is_active and f.search @@ $1
      union all
      select a.festival_id, ts_rank(a.search, $1) from public.festival_aliases a
      where a.search @@ $1
      union all
      select n.festival_id, ts_rank(n.search, $1) from public.festival_translations n
      where n.search @@ $1
    ), festivals_meant as materialized (
      select m.id, max(m.rank) as rank from matches m group by m.id
    ), candidates as (
      (select t.* from public.templates t
       where t.search @@ $1 and t.is_visible
         and ($2 is null or t.festival_id = (select f.id from public.festivals f where f.slug = $2))
         and ($3 is null or t.category_id = (select c.id from public.template_categories c where c.slug = $3))
         and ($4 is null or t.language = $4) and t.tags @> $5 and ($6 is null or t.is_premium = $6)
       order by t.created_at desc, t.id desc limit 300)
      union all
      (select t.* from festivals_meant m
       cross join lateral (
         select t.* from public.templates t
         where t.festival_id = m.id and not t.search @@ $1 and t.is_visible
           and ($2 is null or t.festival_id = (select f.id from public.festivals f where f.slug = $2))
           and ($3 is null or t.category_id = (select c.id from public.template_categories c where c.slug = $3))
           and ($4 is null or t.language = $4) and t.tags @> $5 and ($6 is null or t.is_premium = $6)
         order by t.created_at desc, t.id desc limit 300
       ) t
       order by m.rank desc, t.created_at desc, t.id desc limit 300)
    ), ranked as (
      select t.*, (ts_rank(t.search, $1) + coalesce(m.rank, 0))::real as rank
      from candidates t left join festivals_meant m on m.id = t.festival_id
    )
    select t.id, t.slug, t.name, t.description, f.slug, c.slug, t.language, t.tags, t.is_premium, t.preview_image_url, t.rank
    from (
      select * from ranked r
      where $8 is null or (r.rank, r.id) < ($8, $9)
      order by r.rank desc, r.id desc limit least(greatest($7, 1), 100)
    ) t
    left join public.festivals f on f.id = t.festival_id and f.is_active
    left join public.template_categories c on c.id = t.category_id and c.is_active
    order by t.rank desc, t.id desc
  $sql$;
begin
  return query execute statement
    using words, in_festival, in_category, in_language, coalesce(with_tags, '{}'), premium, max_rows, after_rank, after_id;
end
$$;
comment on function private.search_templates(text, text, text, text, text[], boolean, integer, real, uuid) is
  'Public templates found by words in any script, best first.';
grant execute on function private.search_templates(text, text, text, text, text[], boolean, integer, real, uuid) to anon, authenticated;

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
  select * from private.search_templates(
    query, in_festival, in_category, in_language, with_tags, premium, max_rows, after_rank, after_id)
$$;
comment on function public.search_templates(text, text, text, text, text[], boolean, integer, real, uuid) is
  'Public templates found by words in any script, best first; for the next page give rank and id of the last row.';
grant execute on function public.search_templates(text, text, text, text, text[], boolean, integer, real, uuid) to anon, authenticated;
