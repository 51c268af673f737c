-- What an installation of release 0.1.0 may hold: people, templates, 10,000 cards with jobs, shares.

insert into auth.users (id, email)
select gen_random_uuid(), 'person' || n || '@old.example' from generate_series(1, 100) as n;
insert into public.festivals (slug, name, description) values
  ('diwali', 'Diwali', 'Lights'), ('onam', 'ഓണം', null);
insert into public.templates (slug, name, festival_id, template_code, template_config, moderation_status, created_by)
select 'old-' || n, 'Old ' || n, f.id, '<p>{{ title }}</p>',
       '{"width": 400, "height": 400, "variables": {}}', 'approved', u.id
from generate_series(1, 200) as n, (select id from public.festivals where slug = 'diwali') as f,
     (select id from auth.users limit 1) as u;
insert into public.user_cards (user_id, template_id, title, message, language)
select u.id, t.id, 'शुभ दीपावली', 'Old card ' || n, 'hi'
from generate_series(1, 10000) as n
join (select id, row_number() over (order by id) as place from auth.users) as u on u.place = n % 100 + 1
join (select id, row_number() over (order by slug) as place from public.templates) as t on t.place = n % 200 + 1;
update public.jobs set status = 'running', lease_token = gen_random_uuid(), leased_until = now()
where id in (select id from public.jobs order by id limit 10);
insert into public.card_shares (card_id, token_hash)
select id, sha256(convert_to(id::text, 'UTF8')) from public.user_cards limit 500;
