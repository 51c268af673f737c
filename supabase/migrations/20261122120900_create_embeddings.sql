-- Vectors for search and recommendation. A vector says which model made it; models are never mixed.

set lock_timeout = '1s';

create extension if not exists vector with schema extensions;
-- For the operators of vectors.
grant usage on schema extensions to tyohaarify_worker;

create table public.template_embeddings (
  template_id uuid not null references public.templates (id) on delete cascade,
  model text not null check (char_length(model) between 1 and 100),
  embedding extensions.vector(384) not null,
  content_hash bytea not null check (octet_length(content_hash) = 32),
  created_at timestamptz not null default now(),
  primary key (template_id, model)
);
comment on table public.template_embeddings is 'Meaning of templates, for search and likeness.';
comment on column public.template_embeddings.template_id is 'The template.';
comment on column public.template_embeddings.model is 'Which model made it.';
comment on column public.template_embeddings.embedding is '384 dimensions, unit length.';
comment on column public.template_embeddings.content_hash is 'SHA-256 of the text it was made from: unchanged text is not embedded again.';
comment on column public.template_embeddings.created_at is 'When.';

create table public.festival_embeddings (
  festival_id uuid not null references public.festivals (id) on delete cascade,
  model text not null check (char_length(model) between 1 and 100),
  embedding extensions.vector(384) not null,
  content_hash bytea not null check (octet_length(content_hash) = 32),
  created_at timestamptz not null default now(),
  primary key (festival_id, model)
);
comment on table public.festival_embeddings is 'Meaning of festivals, for search.';
comment on column public.festival_embeddings.festival_id is 'The festival.';
comment on column public.festival_embeddings.model is 'Which model made it.';
comment on column public.festival_embeddings.embedding is '384 dimensions, unit length.';
comment on column public.festival_embeddings.content_hash is 'SHA-256 of the text it was made from.';
comment on column public.festival_embeddings.created_at is 'When.';

create table public.template_similarity (
  template_id uuid not null references public.templates (id) on delete cascade,
  similar_id uuid not null references public.templates (id) on delete cascade,
  score real not null,
  updated_at timestamptz not null default now(),
  primary key (template_id, similar_id),
  check (template_id <> similar_id)
);
comment on table public.template_similarity is 'Templates used by the same people: the nearest of each, rebuilt by a worker.';
comment on column public.template_similarity.template_id is 'The template.';
comment on column public.template_similarity.similar_id is 'One like it.';
comment on column public.template_similarity.score is 'The higher, the more alike.';
comment on column public.template_similarity.updated_at is 'When it was computed.';
create index template_similarity_score_idx on public.template_similarity (template_id, score desc);
create index template_similarity_similar_id_idx on public.template_similarity (similar_id);

alter table public.template_embeddings enable row level security;
alter table public.festival_embeddings enable row level security;
alter table public.template_similarity enable row level security;
grant select on public.template_similarity to anon, authenticated;
grant select, insert, update, delete on public.template_embeddings, public.festival_embeddings, public.template_similarity
  to tyohaarify_worker;
create policy "Whoever sees a template sees what is like it" on public.template_similarity
  for select to anon, authenticated using (
    exists (select from public.templates t where t.id = template_id offset 0)
    and exists (select from public.templates t where t.id = similar_id offset 0));
create policy "Workers keep similarity" on public.template_similarity
  for all to tyohaarify_worker using (true) with check (true);
create policy "Workers keep embeddings of templates" on public.template_embeddings
  for all to tyohaarify_worker using (true) with check (true);
create policy "Workers keep embeddings of festivals" on public.festival_embeddings
  for all to tyohaarify_worker using (true) with check (true);
