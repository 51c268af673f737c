-- One row of the owner's, or one that is hidden, in every table; and what everybody may see, by an author.
-- Names after a colon are ids (see World).

insert into public.user_roles (user_id, role) values (:moderator, 'moderator'), (:admin, 'admin');
update public.profiles set is_active = false where id = :suspended;

insert into public.festivals (id, slug, name, is_active) values
  (:festival, 'festival-' || :festival, 'Shown', true),
  (:hidden_festival, 'festival-' || :hidden_festival, 'Hidden', false);
insert into public.festival_translations (festival_id, language, name) values
  (:festival, 'hi', 'Shown'), (:hidden_festival, 'hi', 'Hidden');
insert into public.festival_aliases (festival_id, alias) values
  (:festival, 'Shown'), (:hidden_festival, 'Hidden');
insert into public.festival_occurrences (festival_id, country, year, date_start, date_end, source, is_override) values
  (:festival, 'IN', 2030, '2030-01-01', '2030-01-01', 'test', true),
  (:hidden_festival, 'IN', 2030, '2030-01-01', '2030-01-01', 'test', false);
insert into public.festival_images (festival_id, image_path) values
  (:festival, 'shown.png'), (:hidden_festival, 'hidden.png');

insert into public.template_categories (id, slug, name, is_active) values
  (:category, 'category-' || :category, 'Shown ' || :category, true),
  (:hidden_category, 'category-' || :hidden_category, 'Hidden ' || :hidden_category, false);
insert into public.templates
  (id, slug, name, festival_id, template_code, template_config, moderation_status, is_premium, deleted_at, created_by)
select wanted.id, 'template-' || wanted.id, 'Template', :festival, '<p>{{ title }}</p>',
       '{"width": 400, "height": 400, "variables": {}}', wanted.status::public.moderation_status,
       wanted.is_premium, wanted.deleted_at, wanted.author
from (values
  (:template::uuid, 'pending', false, null::timestamptz, :owner::uuid),
  (:deleted_template, 'approved', false, now(), :owner),
  (:public_template, 'approved', false, null, :author),
  (:premium_template, 'approved', true, null, :author)
) as wanted (id, status, is_premium, deleted_at, author);
update public.templates set template_code = '<p>2</p>' where id = :public_template;
insert into public.template_translations (template_id, language, name) values
  (:template, 'hi', 'Hidden'), (:public_template, 'hi', 'Shown');
insert into public.template_likes (template_id, user_id) values (:public_template, :owner);
insert into public.template_reviews (id, template_id, user_id, rating, review_text) values
  (:review, :public_template, :owner, 5, 'Waits for a moderator.'),
  (:public_review, :public_template, :author, 5, 'Everybody reads it.');
update public.template_reviews set moderation_status = 'approved' where id = :public_review;
-- Their totals came with them.
insert into public.template_daily_statistics (template_id, day) values
  (:template, '2030-01-01'), (:public_template, '2030-01-01');
insert into public.template_views (template_id, user_id) values (:public_template, :owner);
insert into public.template_similarity (template_id, similar_id, score) values
  (:template, :public_template, 1), (:public_template, :template, 1), (:public_template, :premium_template, 1);
insert into public.template_embeddings (template_id, model, embedding, content_hash)
  values (:template, 'test', array_fill(0.05, array[384])::extensions.vector, sha256(''));
insert into public.festival_embeddings (festival_id, model, embedding, content_hash)
  values (:festival, 'test', array_fill(0.05, array[384])::extensions.vector, sha256(''));

insert into public.user_images (id, user_id, purpose, status, content_hash, byte_count, width, height, variants) values
  (:photo, :owner, 'custom', 'ready', sha256('photo'), 1, 1, 1, '[{}]'),
  (:avatar, :owner, 'avatar', 'ready', sha256('avatar'), 1, 1, 1, '[{}]');
insert into private.picture_uploads (id, content) values (:photo, 'x');
insert into private.deleted_accounts (user_id) values (:gone);
insert into public.user_cards (id, user_id, template_id, festival_id, title, message) values
  (:card, :owner, :public_template, :festival, 'Mine', 'Mine'),
  (:other_card, :other, :public_template, :festival, 'Theirs', 'Theirs');
-- What is public is drawn already: no worker takes it.
insert into public.user_cards
  (id, user_id, template_id, festival_id, title, message, is_public, moderation_status, status, image_path, image_width, image_height)
values
  (:public_card, :author, :public_template, :festival, 'Shown', 'Shown', true, 'approved', 'ready', 'shown.png', 400, 400),
  (:pending_card, :owner, :public_template, :festival, 'Waits', 'Waits', true, 'pending', 'ready', 'hidden.png', 400, 400);
delete from public.jobs where card_id in (:public_card, :pending_card);
insert into public.card_recipients (card_id, name) values (:card, 'Asha');
insert into public.card_shares (id, card_id, token_hash)
  values (:share, :card, sha256(convert_to(:share, 'UTF8')));
insert into public.card_reactions (card_id, share_id, reaction, visitor_id)
  values (:card, :share, 'joy', gen_random_uuid());
insert into public.user_collections (id, user_id, name, is_public, moderation_status) values
  (:collection, :owner, 'Hidden', false, 'approved'),
  (:public_collection, :author, 'Shown', true, 'approved');
insert into public.collection_items (collection_id, template_id) values
  (:collection, :public_template), (:public_collection, :public_template);

-- Done, so that no worker begins it.
insert into public.jobs (id, kind, status, finished_at)
  values (:platform_job, 'test.nothing', 'succeeded', now());
-- Those who were mailed already have one.
insert into private.unsubscribe_tokens (user_id) values (:owner) on conflict do nothing;
insert into private.share_daily_views (share_id) values (:share);
insert into public.notifications (user_id, kind) values (:owner, 'card.ready');
insert into public.moderation_results (subject_type, subject_id, provider, verdict, severity)
  values ('template', :template, 'test', 'review', 0.5);
insert into public.plugin_registry (name, version, source, state)
  values ('plugin-' || :owner, '1', 'built-in', 'active');
insert into public.plugin_settings (plugin) values ('plugin-' || :owner);
insert into private.plugin_secrets (plugin, name, value) values ('plugin-' || :owner, 'key', 'hidden');
insert into public.webhooks (id, user_id, url, events)
  values (:webhook, :owner, 'https://example.com/hook', '{card.created}');
insert into private.webhook_secrets (webhook_id, secret) values (:webhook, 'whsec_hidden');
-- Delivered, so that no worker calls the address.
insert into public.webhook_deliveries (webhook_id, event, payload, status)
  values (:webhook, 'card.created', '{}', 'delivered');
insert into public.subscriptions (user_id, provider, provider_id, plan, status, current_period_end)
  values (:owner, 'test', :owner, 'monthly', 'active', '2030-01-01');
insert into public.payments (user_id, provider, provider_event_id, kind, amount_minor, currency, occurred_at)
  values (:owner, 'test', :owner, 'charge', 100, 'INR', '2030-01-01');
insert into private.ending_subscriptions (provider, provider_id, at_once) values ('test', :owner, false);
insert into private.payment_events (provider, digest, body, signature, processed_at)
  values ('test-' || :owner, sha256('x'), 'x', 'x', now());
insert into public.reports (id, kind, format, first_day, last_day, requested_by) values
  (:report, 'usage', 'csv', '2030-01-01', '2030-01-02', :author),
  (:other_report, 'usage', 'csv', '2030-01-01', '2030-01-02', :moderator);
insert into private.report_files (report_id, content) values (:report, 'x');
insert into public.daily_analytics (day, metric, dimension, value) values ('2030-01-01', 'test', :owner, 1);
-- Never due.
insert into private.schedules (name, every, next_run_at)
  values (translate(:owner, '0123456789-', 'ghijklmnop_'), '1 day', 'infinity');
insert into private.received_webhooks (source, message_id) values ('test', :owner);
insert into private.search_vocabulary (spelling, word, deletions) values (:owner, 'test', '{}');
insert into private.search_word_changes (words, change) values (array[:owner], 1);
insert into private.idempotency_keys (caller, key, fingerprint, status, headers)
  values (:owner, 'once', sha256('x'), 201, '{}');
insert into public.audit_log (actor_id, action, subject_type, subject_id)
  values (:admin, 'test.done', 'test', :owner);

insert into storage.objects (bucket_id, name, owner_id) values
  ('users', :owner || '/avatars/me.png', :owner),
  ('users', :owner || '/cards/card.png', null),
  ('users', :owner || '/cards/' || :pending_card || '/1.png', null),
  ('users', :owner || '/images/photo.webp', null),
  ('avatars', :owner || '/face.webp', null),
  ('exports', :owner || '/cards/export.zip', null),
  ('festivals', :festival || '/images/shown.png', null),
  ('templates', :template || '/previews/shown.png', null);
