-- Templates that the same people like, use and collect.

set lock_timeout = '1s';

create function private.index_similarity() returns integer
language plpgsql security definer set search_path = '' set work_mem = '128MB'
as $$
declare
  written integer;
begin
  perform pg_advisory_xact_lock(hashtextextended('index_similarity', 0));
  with interests as (
    select user_id, template_id, created_at as at from public.template_likes
    union all
    select user_id, template_id, created_at from public.template_usage where user_id is not null
    union all
    select c.user_id, i.template_id, i.added_at
    from public.collection_items i join public.user_collections c on c.id = i.collection_id
  ), latest as (
    select user_id, template_id, max(at) as at
    from interests join public.templates t on t.id = template_id and t.is_visible
    group by user_id, template_id
  ), people as materialized (
    -- Of somebody with thousands of templates the latest say enough; all pairs of them would be millions.
    select user_id, template_id
    from (select user_id, template_id, row_number() over (partition by user_id order by at desc, template_id) as place from latest) as placed
    where place <= 100
  ), sizes as materialized (
    select template_id, count(*) as people from people group by template_id
  ), pairs as (
    select a.template_id as one, b.template_id as two, count(*) as shared
    from people a join people b on b.user_id = a.user_id and b.template_id > a.template_id
    group by a.template_id, b.template_id
  ), scored as materialized (
    select one, two, (shared / sqrt(x.people::double precision * y.people))::real as score
    from pairs join sizes x on x.template_id = one join sizes y on y.template_id = two
  ), ranked as (
    select template_id, similar_id, score,
           row_number() over (partition by template_id order by score desc, similar_id) as place
    from (
      select one as template_id, two as similar_id, score from scored
      union all
      select two, one, score from scored
    ) as directed
  ), fresh as materialized (
    select template_id, similar_id, score from ranked where place <= 20
  ), gone as (
    delete from public.template_similarity s
    where not exists (select from fresh f where f.template_id = s.template_id and f.similar_id = s.similar_id)
  ), changed as (
    insert into public.template_similarity as s (template_id, similar_id, score)
    select template_id, similar_id, score from fresh
    on conflict (template_id, similar_id) do update set score = excluded.score, updated_at = now()
    where s.score <> excluded.score
    returning 1
  )
  select count(*) into written from changed;
  return written;
end
$$;
comment on function private.index_similarity() is
  'Computes template_similarity anew: the cosine of who likes, uses or collects two templates, the 20 nearest of each; returns how many rows changed. Worker only.';
grant execute on function private.index_similarity() to tyohaarify_worker;
comment on column public.template_similarity.score is 'Cosine of the people of both: 1 when they are the same, 0 when nobody is.';
comment on column public.template_similarity.updated_at is 'When the score last changed.';
