-- Three people and some templates, the fifth of which nobody else may see.

insert into auth.users (id, email)
  select ('a1000000-0000-0000-0000-00000000000' || n)::uuid, n || '@similar.example' from generate_series(1, 4) n;
insert into templates (id, slug, name, template_code, template_config, moderation_status)
  select ('c1000000-0000-0000-0000-0000000000' || lpad(n::text, 2, '0'))::uuid, 'similar-' || n, 'T', '<p></p>',
    '{"width": 400, "height": 400, "variables": {}}', case when n = 5 then 'pending' else 'approved' end::public.moderation_status
  from generate_series(1, 36) n;
insert into template_likes (user_id, template_id)
  select ('a1000000-0000-0000-0000-00000000000' || person)::uuid, ('c1000000-0000-0000-0000-00000000000' || template)::uuid
  from (values (1, 1), (1, 2), (2, 1), (2, 2), (1, 5)) as liked (person, template);
-- Whoever likes and uses a template, or uses it twice, is still one of its people.
insert into template_usage (user_id, template_id) values
  ('a1000000-0000-0000-0000-000000000001', 'c1000000-0000-0000-0000-000000000001'),
  ('a1000000-0000-0000-0000-000000000003', 'c1000000-0000-0000-0000-000000000001'),
  ('a1000000-0000-0000-0000-000000000003', 'c1000000-0000-0000-0000-000000000001'),
  ('a1000000-0000-0000-0000-000000000003', 'c1000000-0000-0000-0000-000000000003');
insert into user_collections (id, user_id, name)
  values ('e1000000-0000-0000-0000-000000000001', 'a1000000-0000-0000-0000-000000000001', 'Mine');
insert into collection_items (collection_id, template_id)
  values ('e1000000-0000-0000-0000-000000000001', 'c1000000-0000-0000-0000-000000000004');
