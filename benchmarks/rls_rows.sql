-- Rows bench.first to bench.last - 1 of everything the interface lists, past triggers and foreign keys.
-- Rows come in the order of time, as they would. A user has a hundred of each, whatever the size; one
-- template has a hundredth of all reviews. One template in twenty is not visible; hardly any of those is
-- on a card or in a collection. There are no more templates than bench.templates; one in twenty trends.

create temporary table rows on commit drop as
select
  i, timestamptz '2025-01-01' + i * interval '30 seconds' as at,
  md5('user' || first / 100 + i % ((last - first) / 100))::uuid as user_id,
  md5('collection' || first / 100 + i % ((last - first) / 100))::uuid as collection_id,
  -- A visible one, but for one in a thousand or so, hidden since.
  md5('template' || t + (t % 50 = 0 or t % 33 = 5)::int)::uuid as template_id
from (select current_setting('bench.first')::int as first, current_setting('bench.last')::int as last) size
cross join lateral generate_series(first, last - 1) i
cross join lateral (select abs(hashint4(i)) % least(last, current_setting('bench.templates')::int) as t) used;

insert into auth.users (id, email, aud, role)
select md5('user' || u)::uuid, 'bench' || u || '@example.com', 'authenticated', 'authenticated'
from generate_series(current_setting('bench.first')::int / 100, (current_setting('bench.last')::int - 1) / 100) u;

insert into public.profiles (id, username)
select id, split_part(email, '@', 1) from auth.users where email like 'bench%' on conflict do nothing;

insert into public.user_roles (user_id, role)
select id, 'user' from auth.users where email like 'bench%' on conflict do nothing;

-- Five thousand names: folding each template's own for search would take most of the benchmark.
create temporary table words on commit drop as
select n, name, private.search_vector(name, slug, 'A card for those who are far away.') as search,
       array(select distinct unnest('{""}' || private.spell_words(name || ' ' || slug))) as words
from generate_series(0, 4999) n
cross join (select array_agg(slug order by slug) as slugs from public.festivals) festivals
cross join lateral (select concat_ws(' ',
  (array['Golden','Silver','Bright','Royal','Quiet','Painted','Paper','Velvet','Woven','Lotus'])[1 + n % 10],
  (array['Lamps','Rangoli','Garland','Lantern','Peacock','Mandala','Marigold','Moon','Temple','Kites'])[1 + n / 10 % 10],
  (array['Night','Morning','Wishes','Blessing','Letter'])[1 + n / 100 % 5], n / 500) as name) names
cross join lateral (select festivals.slugs[1 + n % cardinality(festivals.slugs)] as slug) festival;
create unique index on pg_temp.words (n);
analyze pg_temp.words;

insert into public.templates (
  id, slug, name, description, category_id, festival_id, template_code, template_config, is_public,
  is_premium, moderation_status, created_by, created_at, updated_at, language, tags, search)
select
  md5('template' || i)::uuid, 'bench-' || i, w.name, 'A card for those who are far away.',
  c.ids[1 + i % cardinality(c.ids)], f.ids[1 + abs(hashint4(i + 2)) % cardinality(f.ids)],
  '<!doctype html>', '{"width": 1080, "height": 1350, "variables": {}}', i % 50 <> 0,
  i % 9 = 0, (case when i % 33 = 5 then 'pending' else 'approved' end)::public.moderation_status,
  r.user_id, at, at, 'hi', '{floral}', w.search
from pg_temp.rows r
join pg_temp.words w on w.n = abs(hashint4(i + 1)) % 5000
cross join (select array_agg(id order by slug) as ids from public.festivals) f
cross join (select array_agg(id order by slug) as ids from public.template_categories) c
where i < current_setting('bench.templates')::int
order by i;

insert into private.search_word_changes (words, change)
select w.words, 1 from pg_temp.rows r join pg_temp.words w on w.n = abs(hashint4(i + 1)) % 5000
where i < current_setting('bench.templates')::int and i % 50 <> 0 and i % 33 <> 5;
select private.count_search_words(2147483647);

insert into public.template_versions (template_id, version, template_code, template_config, created_at)
select id, version, template_code, template_config, created_at from public.templates where slug like 'bench-%'
on conflict do nothing;

insert into public.template_statistics (
  template_id, like_count, review_count, rating_sum, usage_count, view_count)
select md5('template' || i)::uuid, likes, reviews, reviews * 3 + i % 7, likes / 3, likes * 9
from pg_temp.rows
cross join lateral (select abs(hashint4(i + 3)) % 5000 as likes, 5 + abs(hashint4(i + 4)) % 50 as reviews) made
where i < current_setting('bench.templates')::int
order by i;

insert into public.template_daily_statistics (template_id, day, likes, uses, views)
select md5('template' || i)::uuid, current_date - day, 1 + i % 3, i % 5, 20 - day
from pg_temp.rows cross join generate_series(1, 10) day
where i < current_setting('bench.templates')::int and i % 20 = 3
order by i;

insert into public.user_cards (
  id, user_id, template_id, template_version, festival_id, title, message, created_at, updated_at,
  status, image_path, image_width, image_height, is_public, moderation_status)
select
  md5('card' || i)::uuid, user_id, template_id, 1, f.id, 'शुभ दीपावली', repeat('शुभकामनाएँ ', 10), at, at,
  'ready', user_id || '/cards/' || i || '.png', 1080, 1350, i % 20 = 0,
  (case when i % 33 = 5 then 'pending' else 'approved' end)::public.moderation_status
from pg_temp.rows cross join (select id from public.festivals where slug = 'diwali') f
order by i;

insert into public.jobs (id, kind, user_id, card_id, status, progress, created_at, finished_at)
select md5('job' || i)::uuid, 'card.render', user_id, md5('card' || i)::uuid, 'succeeded', 100, at, at
from pg_temp.rows order by i;

insert into public.notifications (user_id, kind, created_at)
select user_id, 'card.ready', at from pg_temp.rows order by i;

insert into public.template_reviews (template_id, user_id, rating, review_text, moderation_status, created_at)
select
  case when i % 100 = 0 then md5('template1')::uuid else template_id end, md5('user' || i)::uuid, 1 + i % 5,
  'Just what I was looking for.',
  (case when i / 100 % 1000 = 7 then 'pending' else 'approved' end)::public.moderation_status, at
from pg_temp.rows order by i;

insert into public.user_collections (id, user_id, name, is_public, moderation_status)
select distinct collection_id, user_id, 'Favourites', true, 'approved'::public.moderation_status from pg_temp.rows;

insert into public.collection_items (collection_id, template_id, added_at)
select collection_id, template_id, at from pg_temp.rows order by i
on conflict do nothing;
