-- Two days of which everything is known, at the edges of the day too.

insert into auth.users (id, email, created_at, last_sign_in_at) values
  ('a0000000-0000-0000-0000-000000000001', 'a@figures.example', '2032-03-03', '2032-03-03 00:00+00'),
  ('a0000000-0000-0000-0000-000000000002', 'b@figures.example', '2032-03-03', '2032-03-04 00:00+00'),
  ('a0000000-0000-0000-0000-000000000003', 'c@figures.example', '2032-03-03', '2032-01-01');
update profiles set created_at = '2032-03-03 23:59:59.999+00'
  where id in ('a0000000-0000-0000-0000-000000000001', 'a0000000-0000-0000-0000-000000000002');
update profiles set created_at = '2032-03-04 00:00+00' where id = 'a0000000-0000-0000-0000-000000000003';
insert into auth.sessions (id, user_id, created_at) values
  ('b0000000-0000-0000-0000-000000000001', 'a0000000-0000-0000-0000-000000000001', '2032-03-03 10:00+00'),
  ('b0000000-0000-0000-0000-000000000003', 'a0000000-0000-0000-0000-000000000003', '2032-03-03 11:00+00');
insert into festivals (id, slug, name) values
  ('f0000000-0000-0000-0000-000000000001', 'figures-one', 'One'),
  ('f0000000-0000-0000-0000-000000000002', 'figures-two', 'Two');
insert into templates (id, slug, name, template_code, template_config) values
  ('c0000000-0000-0000-0000-000000000001', 'figures-one', 'One', '<p></p>', '{"width": 400, "height": 400, "variables": {}}'),
  ('c0000000-0000-0000-0000-000000000002', 'figures-two', 'Two', '<p></p>', '{"width": 400, "height": 400, "variables": {}}');
insert into template_daily_statistics (template_id, day, likes, uses, views) values
  ('c0000000-0000-0000-0000-000000000001', '2032-03-03', 2, 3, 40),
  ('c0000000-0000-0000-0000-000000000002', '2032-03-03', -1, 0, 2),
  ('c0000000-0000-0000-0000-000000000002', '2032-03-04', 9, 9, 9);
insert into private.template_changes (template_id, day, views)
  values ('c0000000-0000-0000-0000-000000000001', '2032-03-03', 1);
insert into template_usage (template_id, festival_id, created_at) values
  ('c0000000-0000-0000-0000-000000000001', 'f0000000-0000-0000-0000-000000000001', '2032-03-03 00:00+00'),
  ('c0000000-0000-0000-0000-000000000001', 'f0000000-0000-0000-0000-000000000001', '2032-03-03 12:00+00'),
  ('c0000000-0000-0000-0000-000000000001', 'f0000000-0000-0000-0000-000000000002', '2032-03-03 23:59:59+00'),
  ('c0000000-0000-0000-0000-000000000001', null, '2032-03-03 12:00+00'),
  ('c0000000-0000-0000-0000-000000000001', null, '2032-03-04 00:00+00');
insert into template_reviews (template_id, user_id, rating, created_at) values
  ('c0000000-0000-0000-0000-000000000001', 'a0000000-0000-0000-0000-000000000001', 5, '2032-03-03');
insert into user_cards (id, user_id, template_id, festival_id, title, message, status, image_path, image_width, image_height)
  values ('d0000000-0000-0000-0000-000000000001', 'a0000000-0000-0000-0000-000000000001',
    'c0000000-0000-0000-0000-000000000001', 'f0000000-0000-0000-0000-000000000001', 'One', 'One', 'ready', 'x', 1, 1);
delete from jobs where card_id = 'd0000000-0000-0000-0000-000000000001';
insert into card_shares (card_id, token_hash, created_at)
  select 'd0000000-0000-0000-0000-000000000001', sha256(n::text::bytea), '2032-03-03 08:00+00' from generate_series(1, 2) n;
insert into payments (provider, provider_event_id, kind, amount_minor, currency, occurred_at) values
  ('figures', '1', 'charge', 19900, 'INR', '2032-03-03 01:00+00'),
  ('figures', '2', 'charge', 19900, 'INR', '2032-03-03 02:00+00'),
  ('figures', '3', 'refund', -19900, 'INR', '2032-03-03 03:00+00'),
  ('figures', '4', 'charge', 499, 'USD', '2032-03-03 04:00+00'),
  ('figures', '5', 'charge', 499, 'EUR', '2032-03-04 04:00+00');
