-- The words that the search knows: greetings and particles that say little, names of festivals, and the words of
-- public templates with the number of templates that have them. Triggers keep them; only the
-- functions of the search read them.

set lock_timeout = '1s';

create table private.search_lexicon (
  word text primary key check (word <> ''),
  kind text not null check (kind in ('stop', 'filler', 'occasion'))
);
comment on table private.search_lexicon is 'Words that say little about the card that is searched for, in the languages of the platform.';
comment on column private.search_lexicon.word is 'Key of the word, as private.word_key() has it.';
comment on column private.search_lexicon.kind is
  'stop: a particle. filler: said in most greetings, also names of languages and recipients. occasion: part of many names, none by itself.';

create table private.festival_names (
  festival_id uuid not null references public.festivals (id) on delete cascade,
  words text[] not null,
  weights real[] not null check (cardinality(weights) = cardinality(words)),
  primary key (festival_id, words)
);
comment on table private.festival_names is 'Names, other names, translations and slugs of festivals as keys of words, each also written as one word.';
comment on column private.festival_names.festival_id is 'The festival.';
comment on column private.festival_names.words is 'Keys of the words, each once.';
comment on column private.festival_names.weights is 'How much each word says: 1 if it names one festival, less the more festivals share it.';
create index festival_names_words_idx on private.festival_names using gin (words);

create table private.search_vocabulary (
  spelling text primary key,
  word text not null,
  is_name boolean not null default false,
  templates integer not null default 0,
  deletions integer[] not null
);
comment on table private.search_vocabulary is 'Every word of festivals'' names and of public templates. The empty word counts the templates.';
comment on column private.search_vocabulary.spelling is 'The word as private.spell_words() has it.';
comment on column private.search_vocabulary.word is 'Its key.';
comment on column private.search_vocabulary.is_name is 'Whether it is part of the name of a festival.';
comment on column private.search_vocabulary.templates is 'How many public templates have it.';
comment on column private.search_vocabulary.deletions is 'By which misspellings are found: private.deletions().';
create index search_vocabulary_word_idx on private.search_vocabulary (word);
create index search_vocabulary_deletions_idx on private.search_vocabulary using gin (deletions);

-- A template only adds a row here, which waits for nobody and cannot deadlock; a worker counts.
create table private.search_word_changes (
  id bigint generated always as identity primary key,
  words text[] not null,
  change smallint not null check (change in (-1, 1))
);
comment on table private.search_word_changes is 'Words of public templates that came or went and are not counted yet.';
comment on column private.search_word_changes.id is 'Order in which they came.';
comment on column private.search_word_changes.words is 'Words of one template, each once, with the empty word.';
comment on column private.search_word_changes.change is '1 for a template that became public, -1 for one that is public no more.';

alter table private.search_lexicon enable row level security;
alter table private.festival_names enable row level security;
alter table private.search_vocabulary enable row level security;
alter table private.search_word_changes enable row level security;

alter table public.festivals
  add column spellings text[] not null generated always as (private.spell_words(name)) stored;
comment on column public.festivals.spellings is 'Words of its name in Latin letters, for search.';
alter table public.festival_aliases
  drop column search,
  add column spellings text[] not null generated always as (private.spell_words(alias)) stored;
comment on column public.festival_aliases.spellings is 'Its words in Latin letters, for search.';
alter table public.festival_translations
  drop column search,
  add column spellings text[] not null generated always as (private.spell_words(name)) stored;
comment on column public.festival_translations.spellings is 'Words of its name in Latin letters, for search.';

create function private.index_festival_names() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  -- All names again: there are a few hundred, and one more changes how much the words of others say.
  perform pg_advisory_xact_lock(hashtextextended('search_vocabulary', 0));
  delete from private.festival_names;
  with spelt as materialized (
    select f.id, f.spellings from public.festivals f
    union select f.id, string_to_array(f.slug, '-') from public.festivals f
    union select a.festival_id, a.spellings from public.festival_aliases a
    union select t.festival_id, t.spellings from public.festival_translations t
  ), names as materialized (
    select id, spellings, row_number() over () as number
    from (
      select id, spellings from spelt where spellings <> '{}'
      -- "rakshabandhan", "newyear": names are also written as one word, above all in hashtags.
      union select id, array[array_to_string(spellings, '')] from spelt where cardinality(spellings) between 2 and 4
    ) written
  ), spellings as materialized (
    select spelling, private.word_key(spelling) as word
    from (select distinct unnest(spellings) as spelling from names) once
  ), keyed as materialized (
    select distinct n.id, n.number, s.word
    from names n cross join unnest(n.spellings) as u (typed) join spellings s on s.spelling = u.typed
  ), weighted as materialized (
    select k.word, case l.kind when 'stop' then 0.05 when 'filler' then 0.3 when 'occasion' then 0.3
                     else 1 / sqrt(count(distinct k.id)) end as weight
    from keyed k left join private.search_lexicon l on l.word = k.word
    group by k.word, l.kind
  ), added as (
    insert into private.festival_names (festival_id, words, weights)
    select k.id, array_agg(k.word order by k.word), array_agg(w.weight order by k.word)
    from keyed k join weighted w on w.word = k.word
    group by k.id, k.number
    on conflict do nothing
  ), known as (
    insert into private.search_vocabulary as v (spelling, word, is_name, deletions)
    select s.spelling, s.word, true, private.deletions(s.spelling) from spellings s
    where not exists (select from private.search_vocabulary v where v.spelling = s.spelling and v.is_name)
    on conflict (spelling) do update set is_name = true
  )
  update private.search_vocabulary v set is_name = false
  where v.is_name and not exists (select from spellings s where s.spelling = v.spelling);
  return null;
end
$$;
comment on function private.index_festival_names() is 'Trigger: keeps the names by which festivals are found.';
create trigger index_festival_names after insert or delete or update of name, slug on public.festivals
  for each statement execute function private.index_festival_names();
create trigger index_festival_names after insert or delete or update on public.festival_aliases
  for each statement execute function private.index_festival_names();
create trigger index_festival_names after insert or delete or update of name on public.festival_translations
  for each statement execute function private.index_festival_names();

create function private.queue_template_words() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if tg_op = 'UPDATE' and (old.is_visible, old.name, old.slug, old.description, old.tags)
     is not distinct from (new.is_visible, new.name, new.slug, new.description, new.tags) then
    return null;
  end if;
  if tg_op <> 'INSERT' and old.is_visible then
    insert into private.search_word_changes (words, change) values (private.template_words(old), -1);
  end if;
  if tg_op <> 'DELETE' and new.is_visible then
    insert into private.search_word_changes (words, change) values (private.template_words(new), 1);
  end if;
  return null;
end
$$;
comment on function private.queue_template_words() is 'Trigger: has the words of public templates counted.';

create function private.template_words(template public.templates) returns text[]
language sql immutable set search_path = ''
as $$
  select array(
    select '' union
    select unnest(private.spell_words(concat_ws(' ',
      template.name, template.slug, private.words(template.tags), template.description)))
  )
$$;
comment on function private.template_words(public.templates) is
  'Return the words of a template, each once, as private.spell_words() has them, and the empty word.';
create trigger queue_template_words after insert or delete or update of
  name, slug, description, tags, is_public, moderation_status, deleted_at on public.templates
  for each row execute function private.queue_template_words();

create function private.count_search_words(max_changes integer) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  counted integer;
begin
  -- One at a time; a second worker has nothing to wait for.
  if not pg_try_advisory_xact_lock(hashtextextended('search_vocabulary', 0)) then
    return 0;
  end if;
  -- By the order of ids: to look for each id would take a scan of the table wherever it has no statistics yet.
  with taken as (
    delete from private.search_word_changes where id <= (
      select max(id) from (select id from private.search_word_changes order by id limit max_changes) first
    ) returning words, change
  ), changes as (
    select spelling, sum(change) as templates from taken cross join unnest(words) spelling group by spelling
  ), written as (
    insert into private.search_vocabulary as v (spelling, word, templates, deletions)
    select spelling, private.word_key(spelling), templates, private.deletions(spelling)
    from changes where templates <> 0
    on conflict (spelling) do update set templates = greatest(v.templates + excluded.templates, 0)
  )
  select count(*) into counted from taken;
  delete from private.search_vocabulary where templates <= 0 and not is_name;
  return counted;
end
$$;
comment on function private.count_search_words(integer) is
  'Count the words of at most so many changed templates; return how many there were. Worker only.';
grant execute on function private.count_search_words(integer) to tyohaarify_worker;

insert into private.schedules (name, every) values ('count_search_words', '5 seconds');
