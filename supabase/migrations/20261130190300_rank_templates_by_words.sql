-- Templates by words: ranked by how much of the query they match, rare words first. A query becomes terms: for each
-- word the keys that it may stand for, and how much it says. Two rankings give evidence for the terms, the names
-- of the festival and the texts of the template; search_templates() adds it up. docs/search.md has the whole.

set lock_timeout = '1s';

create type private.search_term as (
  place integer, weight real, counts real, is_content boolean, word text, factor real);
comment on type private.search_term is
  'A word of a query: its place, its weight and how much of that counts when it is met, whether it says more than a greeting; and a key that it may stand for, with how surely.';

create function private.word_weight(templates bigint, all_templates bigint, is_name boolean, kind text) returns real
language sql immutable parallel safe set search_path = ''
as $$
  select case
    when kind = 'filler' then 0.02
    -- No card has it: it counts against those that match nothing else, an occasion twice as much.
    when templates = 0 and not is_name then case kind when 'occasion' then 0.8 else 0.4 end
    else greatest(ln((all_templates + 1) / (templates + 0.5)) / ln((all_templates + 1) / 0.5), 0.1,
                  case kind when 'occasion' then 0.8 else case when is_name then 0.6 else 0.1 end end)
  end::real
$$;
comment on function private.word_weight(bigint, bigint, boolean, text) is
  'Return how much a word says, up to 1: the inverse of how many templates have it.';

create function private.same_letters(a text, b text) returns boolean
language sql immutable parallel safe set search_path = ''
as $$
  select (select string_agg(l, '' order by l) from regexp_split_to_table(a, '') l)
       = (select string_agg(l, '' order by l) from regexp_split_to_table(b, '') l)
$$;
comment on function private.same_letters(text, text) is 'Return whether both words have the same letters, in whatever order.';

-- Words that are not in any name of a festival may be written together with a greeting, a year or a case
-- ending, or be misspelt. Each way gives words that are in one.
create function private.related_words(spelling text, is_known boolean, is_indic boolean)
returns table (word text, factor real)
language plpgsql stable security definer set search_path = ''
as $$
#variable_conflict use_column
begin
  -- In plpgsql for its kept plan: to plan this takes longer than to run it.
  return query with forms as materialized (
    select related_words.spelling as form, 1::real as factor
    union all
    select substring(related_words.spelling from '^([^0-9]{3,})[0-9]{1,4}$'), 0.95::real
    where related_words.spelling ~ '^[^0-9]{3,}[0-9]{1,4}$'
  ), parts as (
    select rest as form, f.factor * 0.95 as factor
    from forms f cross join lateral generate_series(2, length(f.form) - 3) as cut
    cross join lateral (values
      (left(f.form, cut), substr(f.form, cut + 1)),
      (right(f.form, cut), left(f.form, -cut))) as split (greeting, rest)
    where exists (select from private.search_lexicon l
                  where l.word = private.word_key(split.greeting) and l.kind = 'filler')
    union all
    select left(f.form, -length(ending)), f.factor * 0.9
    from forms f cross join unnest(string_to_array(
      'chya cya ca cha chi ci che ce la na ni no nu ne mam ma thi ti r er ar ra re ke ki ka da di de diam lu ku kku ukku in il'
      ' ude ut ute inte nte yute yude tinre ttinre tte yalli alli ina ya ge kke loni lo yoni', ' ')) as ending
    -- In Latin letters too many other words end so.
    where f.form like '%' || ending and length(f.form) - length(ending) >= case when is_indic then 2 else 5 end
    union all
    select f.form, f.factor from forms f where f.factor < 1
  ), exact as (
    select private.word_key(p.form) as word, max(p.factor) as factor from parts p
    where exists (select from private.search_vocabulary v where v.word = private.word_key(p.form) and v.is_name)
    group by 1
  ), near as materialized (
    select v.*, f.form, f.factor
    from forms f join private.search_vocabulary v on v.deletions && private.deletions(f.form)
    where (v.is_name or (v.templates > 0 and not is_known))
      and abs(length(v.spelling) - length(f.form)) <= 2
      and (left(v.spelling, 1) = left(f.form, 1)
           or (substr(v.spelling, 1, 1) = substr(f.form, 2, 1) and substr(v.spelling, 2, 1) = substr(f.form, 1, 1)))
    order by v.is_name desc, v.templates desc limit 60
  ), misspelt as (
    select n.word, max(n.factor * case d.distance when 1 then 0.8 else 0.65 end) as factor
    from near n cross join lateral (
      select private.edit_distance(n.form, n.spelling) as distance, least(length(n.form), length(n.spelling)) as length
    ) d
    where d.distance = 1 and (d.length >= 5 or (n.is_name and d.length = 4 and length(n.form) = length(n.spelling)
                                               and private.word_key(n.form) <> n.word
                                               and private.same_letters(n.form, n.spelling)))
       or d.distance = 2 and d.length >= 8 and n.is_name
    group by n.word order by 2 desc, n.word limit 5
  )
  select e.word, max(e.factor)::real
  from (select * from exact union all select * from misspelt) e group by e.word;
end
$$;
comment on function private.related_words(text, boolean, boolean) is
  'Return keys that a misspelt or compound word may stand for: of names, and if no template has the word, of templates.';

create function private.search_terms(query text) returns setof private.search_term
language plpgsql stable security definer set search_path = ''
as $$
declare
  -- 200 characters and 24 words, twelve of them looked up: the work is bounded whatever is sent.
  spellings constant text[] := (private.spell_words(left(query, 200)))[1:60];
  is_indic constant boolean := left(query, 200) ~ '[\u0600-\u0DFF]';
  all_templates constant bigint := greatest(coalesce(
    (select templates from private.search_vocabulary where spelling = ''), 0), 1);
begin
  return query
  with typed as materialized (
    select t.place::integer as place, t.spelling, private.word_key(t.spelling) as word
    from unnest(spellings) with ordinality as t (spelling, place)
  ), known as materialized (
    select t.*, l.kind, coalesce(v.is_name, false) as is_name, coalesce(v.templates, 0) as templates,
           row_number() over (order by l.kind is not distinct from 'filler', t.place) as rank
    from typed t
    left join private.search_lexicon l on l.word = t.word
    left join lateral (
      select bool_or(v.is_name) as is_name, sum(v.templates) as templates
      from private.search_vocabulary v where v.word = t.word
    ) v on true
    where l.kind is distinct from 'stop'
  ), counted as materialized (
    select k.*, k.kind is distinct from 'filler' and length(k.spelling) > 1 as is_content
    from known k where k.rank <= 24
  ), joined as (
    -- "x mas", "deep avali": two words that are one of a name.
    select a.place, a.place + 1 as next_place, private.word_key(a.spelling || b.spelling) as word
    from typed a join typed b on b.place = a.place + 1
    where exists (select from private.search_vocabulary v
                  where v.word = private.word_key(a.spelling || b.spelling) and v.is_name)
  ), alternatives as (
    -- Two Latin letters are too few to be a whole name: "id" is ईद, but also a card.
    select c.place, c.word, case when length(c.spelling) < 3 and not is_indic then 0.5 else 1 end as factor from counted c
    union all
    select p.place, j.word, 0.95 from joined j cross join lateral (values (j.place), (j.next_place)) p (place)
    union all
    select c.place, r.word, r.factor
    from (select * from counted where is_content and not is_name order by rank limit 12) c
    cross join lateral private.related_words(c.spelling, c.templates > 0, is_indic) r
  ), best as (
    select a.place, a.word, max(a.factor) as factor from alternatives a group by a.place, a.word
  )
  select c.place, w.weight,
         -- "gandhi jayanti": that some other jayanti has a card is no answer.
         case when c.kind = 'occasion' and count(*) filter (where c.is_content and b.word = c.word) over () > 1
           then 0.2 else w.weight end::real,
         c.is_content, b.word, b.factor::real
  from counted c join best b on b.place = c.place
  cross join lateral private.word_weight(c.templates, all_templates,
    c.is_name or exists (select from best o where o.place = c.place and o.word <> c.word), c.kind) as w (weight);
end
$$;
comment on function private.search_terms(text) is
  'Return the terms of a query: at most 24 of its words without particles, each with the keys it may stand for.';

create function private.match_festivals(terms private.search_term[])
returns table (festival_id uuid, place integer, strength real, quality real)
language plpgsql stable security definer set search_path = ''
as $$
#variable_conflict use_column
begin
  return query with typed as materialized (
    select word, max(factor) as factor from unnest(terms) group by word
  ), names as materialized (
    select n.festival_id, n.words, sum(w.weight * coalesce(t.factor, 0)) / sum(w.weight) as share,
           sum(w.weight * t.factor) filter (where w.weight > 0.35 and length(w.word) > 2) as telling,
           bool_and(t.factor is not null or w.weight < 0.1)
             and sum(w.weight * coalesce(t.factor, 0)) / sum(w.weight) >= 0.6 as is_whole, count(*) as length
    from private.festival_names n
    cross join lateral unnest(n.words, n.weights) as w (word, weight)
    left join typed t on t.word = w.word
    where n.words && (select array_agg(word) from typed)
    group by n.festival_id, n.words
  ), named as (
    select n.festival_id,
           coalesce(max(n.share * (1 + 0.02 * n.length)) filter (where n.is_whole), 0)::real as quality
    from names n
    -- Half of a name is enough if that half is no word of many names.
    where n.is_whole or (n.share >= 0.45 and n.telling >= 0.5)
    group by n.festival_id
  )
  select n.festival_id, t.place, max(t.factor)::real, m.quality
  from named m join names n on n.festival_id = m.festival_id
  join unnest(terms) as t on t.word = any (n.words)
  group by n.festival_id, t.place, m.quality;
end
$$;
comment on function private.match_festivals(private.search_term[]) is
  'Return the festivals that are named in a query, for each word how surely, and how well a whole name is met: 0 if none is.';

create function private.search_festivals(query text) returns table (festival_id uuid, fit real)
language sql stable security definer set search_path = ''
as $$
  with terms as materialized (
    select array(select t from private.search_terms(query) t) as all_terms
  ), places as (
    select t.place, max(t.weight) as weight from terms cross join unnest(terms.all_terms) t group by t.place
  )
  select m.festival_id, (max(m.quality) + sum(p.weight * m.strength) / total.weight)::real
  from terms cross join private.match_festivals(terms.all_terms) m
  join places p on p.place = m.place
  cross join (select sum(weight) as weight from places) total
  group by m.festival_id, total.weight
  having max(m.quality) > 0 or sum(p.weight * m.strength) / total.weight >= 0.5
$$;
comment on function private.search_festivals(text) is
  'Return the festivals, hidden ones too, whose names fit a query in any script and spelling, and how well.';
grant execute on function private.search_festivals(text) to anon, authenticated;

alter table public.templates drop column search;
alter table public.templates
  add column search tsvector generated always as (
    private.search_vector(name, replace(slug, '-', ' ') || ' ' || private.words(tags), coalesce(description, ''))
  ) stored;
comment on column public.templates.search is 'Keys of the words of its name (A), slug and tags (B) and description (D), whatever the script.';
create index templates_search_idx on public.templates using gin (search);
alter table public.festivals drop column search;
alter table public.festivals
  add column search tsvector generated always as (
    private.search_vector(name, replace(slug, '-', ' '), coalesce(description, ''))
  ) stored;
comment on column public.festivals.search is 'Keys of the words of its name (A), slug (B) and description (D), whatever the script.';
create index festivals_search_idx on public.festivals using gin (search);
drop function private.search_vector(text, text);
drop function private.consonants(text);

-- Under row-level security the match operator may not use an index, since it is not leakproof. So this reads as its
-- owner, and says itself what anyone may see. Of each kind of candidate only the newest three hundred are ranked:
-- a common word costs no more as the gallery grows.
create or replace function private.search_templates(
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
  terms constant private.search_term[] := array(select t from private.search_terms(query) t);
  named constant uuid[] := array(
    select distinct m.festival_id from private.match_festivals(terms) m
    join public.festivals f on f.id = m.festival_id and f.is_active);
  any_word tsquery;
  every_word tsquery;
  word_count integer;
  candidate constant text := 'select t.id, t.festival_id, t.search from public.templates t where t.is_visible'
    || case when in_festival is not null
         then ' and t.festival_id = (select f.id from public.festivals f where f.slug = $5)' else '' end
    || case when in_category is not null
         then ' and t.category_id = (select c.id from public.template_categories c where c.slug = $6)' else '' end
    || case when in_language is not null then ' and t.language = $7' else '' end
    || case when with_tags <> '{}' then ' and t.tags @> $8' else '' end
    || case when premium is not null then ' and t.is_premium = $9' else '' end
    || ' and %s order by t.created_at desc, t.id desc limit 300';
  sources text[] := '{}';
begin
  -- A query of greetings alone ("greeting card for boss") looks for templates that say so.
  select string_agg(format('(%s)', alternatives), ' | ')::tsquery, string_agg(format('(%s)', alternatives), ' & ')::tsquery,
         count(*)
    into any_word, every_word, word_count
  from (
    select string_agg(format('''%s''', t.word), '|') as alternatives from unnest(terms) t
    where t.is_content or (named = '{}' and not exists (select from unnest(terms) u where u.is_content))
    group by t.place
  ) words;
  if word_count > 0 then
    sources := sources || format(candidate, 't.search @@ $3');
  end if;
  if word_count > 1 then
    sources := sources || format(candidate, 't.search @@ $4');
  end if;
  if named <> '{}' then
    sources := sources || format('select t.* from unnest($2) named cross join lateral (%s) t', format(candidate, 't.festival_id = named'));
  end if;
  if named <> '{}' and word_count > 1 then
    sources := sources || format(candidate, 't.festival_id = any ($2) and t.search @@ $3');
  end if;
  if sources = '{}' then
    return;
  end if;
  -- Planned anew each time: how best to look depends on how common the words are.
  return query execute format($sql$
    with places as (
      select t.place, max(t.weight)::float8 as weight, max(t.counts)::float8 as counts from unnest($1) t group by t.place
    ), words as materialized (
      select t.place, t.factor, format('''%%s'':A', t.word)::tsquery as in_name,
             format('''%%s'':B', t.word)::tsquery as in_tags, format('''%%s''', t.word)::tsquery as anywhere
      from unnest($1) t
    ), candidates as materialized (
      %s
    ), evidence as (
      -- One row a template, word and ranking. A ranking of whole queries, as by likeness of meaning, brings a
      -- place of its own with a weight of its own.
      select c.id, w.place, w.factor, w.factor * case
               when c.search @@ w.in_name then 1 when c.search @@ w.in_tags then 0.9 else 0.6 end as strength,
             c.search @@ w.in_name or c.search @@ w.in_tags as in_title, 0 as quality
      from candidates c join words w on c.search @@ w.anywhere
      union all
      select c.id, f.place, f.strength, f.strength, true, f.quality
      from candidates c join private.match_festivals($1) f on f.festival_id = c.festival_id and c.festival_id = any ($2)
    ), met as (
      select e.id, e.place, max(e.factor) as factor, max(e.strength) as strength,
             bool_or(e.in_title) as in_title, max(e.quality) as quality
      from evidence e group by e.id, e.place
    ), fits as (
      select m.id, max(m.quality) as quality, bool_or(m.in_title and p.weight > 0.03) as in_title,
             sum(m.factor * p.counts) as counted, sum(m.strength * p.weight) as fit
      from met m join places p on p.place = m.place
      group by m.id
    ), ranked as (
      -- Rounded: sums of the same numbers in another order must not begin another page.
      select f.id, round((f.quality + f.fit / total.weight)::numeric, 4)::real as rank
      from fits f cross join (select sum(weight) as weight from places) total
      where f.quality > 0 or f.counted / total.weight >= case when f.in_title then 0.5 else 0.6 end
    )
    select t.id, t.slug, t.name, t.description, f.slug, c.slug, t.language, t.tags, t.is_premium, t.preview_image_url, r.rank
    from (
      select * from ranked r
      where $11 is null or (r.rank, r.id) < ($11, $12)
      order by r.rank desc, r.id desc limit least(greatest($10, 1), 100)
    ) r
    join public.templates t on t.id = r.id
    left join public.festivals f on f.id = t.festival_id and f.is_active
    left join public.template_categories c on c.id = t.category_id and c.is_active
    order by r.rank desc, r.id desc
  $sql$, (select string_agg(format('(%s)', source), ' union ') from unnest(sources) source))
    using terms, named, any_word, every_word, in_festival, in_category, in_language, with_tags, premium,
          max_rows, after_rank, after_id;
end
$$;
comment on function private.search_templates(text, text, text, text, text[], boolean, integer, real, uuid) is
  'Return public templates by how much of the query they match, in any script and spelling, best first.';
grant execute on function private.search_templates(text, text, text, text, text[], boolean, integer, real, uuid) to anon, authenticated;
