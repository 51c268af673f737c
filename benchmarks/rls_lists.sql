-- What the interface lists, twice each: as REST asks under policies, and with the policies' filters
-- written by hand, where they are not what is asked for anyway. Both must give the same rows. The
-- user is md5('user7').

-- # gallery, anonymous
select id, slug, name, description, festival_id, category_id, language, tags, is_premium, preview_image_url, created_at
from templates where is_visible
order by created_at desc, id desc limit 20;
-- by hand
select id, slug, name, description, festival_id, category_id, language, tags, is_premium, preview_image_url, created_at
from templates where is_visible
order by created_at desc, id desc limit 20;

-- # gallery
select id, slug, name, description, festival_id, category_id, language, tags, is_premium, preview_image_url, created_at
from templates where is_visible
order by created_at desc, id desc limit 20;
-- by hand
select id, slug, name, description, festival_id, category_id, language, tags, is_premium, preview_image_url, created_at
from templates where is_visible and (is_visible or created_by = md5('user7')::uuid and deleted_at is null)
order by created_at desc, id desc limit 20;

-- # gallery, a later page
select id, slug, name, description, festival_id, category_id, language, tags, is_premium, preview_image_url, created_at
from templates
where is_visible and created_at <= '2025-01-20'
  and (created_at < '2025-01-20' or id < '80000000-0000-0000-0000-000000000000')
order by created_at desc, id desc limit 20;
-- by hand
select id, slug, name, description, festival_id, category_id, language, tags, is_premium, preview_image_url, created_at
from templates
where is_visible and created_at <= '2025-01-20'
  and (created_at < '2025-01-20' or id < '80000000-0000-0000-0000-000000000000')
  and (is_visible or created_by = md5('user7')::uuid and deleted_at is null)
order by created_at desc, id desc limit 20;

-- # gallery of a festival
select id, slug, name, description, festival_id, category_id, language, tags, is_premium, preview_image_url, created_at
from templates where is_visible and festival_id = '{festival}'
order by created_at desc, id desc limit 20;
-- by hand
select id, slug, name, description, festival_id, category_id, language, tags, is_premium, preview_image_url, created_at
from templates
where is_visible and festival_id = '{festival}'
  and (is_visible or created_by = md5('user7')::uuid and deleted_at is null)
order by created_at desc, id desc limit 20;

-- # my templates
select id, slug, name, moderation_status, created_at
from templates where created_by = md5('user7')::uuid
order by created_at desc limit 20;
-- by hand
select id, slug, name, moderation_status, created_at
from templates
where created_by = md5('user7')::uuid
  and (is_visible or created_by = md5('user7')::uuid and deleted_at is null)
order by created_at desc limit 20;

-- # my cards
select id, template_id, title, message, recipient_name, status, image_path, created_at, updated_at
from user_cards where user_id = md5('user7')::uuid
order by created_at desc limit 20;
-- by hand
select id, template_id, title, message, recipient_name, status, image_path, created_at, updated_at
from user_cards where user_id = md5('user7')::uuid
order by created_at desc limit 20;

-- # my cards with their templates
select c.id, c.title, c.message, c.recipient_name, c.status, c.image_path, c.created_at, t.name
from user_cards c left join templates t on t.id = c.template_id
where c.user_id = md5('user7')::uuid
order by c.created_at desc limit 20;
-- by hand
select c.id, c.title, c.message, c.recipient_name, c.status, c.image_path, c.created_at, t.name
from user_cards c
left join templates t on t.id = c.template_id
  and (t.is_visible or t.created_by = md5('user7')::uuid and t.deleted_at is null)
where c.user_id = md5('user7')::uuid
order by c.created_at desc limit 20;

-- # public cards, anonymous
select id, title, message, sender_name, language, template_id, festival_id, user_id, created_at
from user_cards where is_public and moderation_status = 'approved'
order by created_at desc, id desc limit 20;
-- by hand
select id, title, message, sender_name, language, template_id, festival_id, user_id, created_at
from user_cards where is_public and moderation_status = 'approved' and status = 'ready'
order by created_at desc, id desc limit 20;

-- # public cards
select id, title, message, sender_name, language, template_id, festival_id, user_id, created_at
from user_cards where is_public and moderation_status = 'approved'
order by created_at desc, id desc limit 20;
-- by hand
select id, title, message, sender_name, language, template_id, festival_id, user_id, created_at
from user_cards
where is_public and moderation_status = 'approved'
  and (is_public and moderation_status = 'approved' and status = 'ready' or user_id = md5('user7')::uuid)
order by created_at desc, id desc limit 20;

-- # my jobs
select id, kind, card_id, status, progress, attempts, error_code, error_message, result, created_at
from jobs where user_id = md5('user7')::uuid
order by created_at desc, id desc limit 20;
-- by hand
select id, kind, card_id, status, progress, attempts, error_code, error_message, result, created_at
from jobs where user_id = md5('user7')::uuid
order by created_at desc, id desc limit 20;

-- # my notifications
select * from notifications order by created_at desc limit 20;
-- by hand
select * from notifications where user_id = md5('user7')::uuid order by created_at desc limit 20;

-- # reviews of a template
select * from template_reviews where template_id = md5('template1')::uuid
order by created_at desc limit 20;
-- by hand
select * from template_reviews r
where template_id = md5('template1')::uuid
  and (moderation_status = 'approved' and exists (
      select from templates t where t.id = r.template_id
      and (t.is_visible or t.created_by = md5('user7')::uuid and t.deleted_at is null) offset 0)
    or user_id = md5('user7')::uuid)
order by created_at desc limit 20;

-- # items of a collection
select i.added_at, t.id, t.slug, t.name, t.is_premium, t.preview_image_url
from collection_items i join templates t on t.id = i.template_id and t.is_visible
where i.collection_id = md5('collection7')::uuid
order by i.added_at desc limit 20;
-- by hand
select i.added_at, t.id, t.slug, t.name, t.is_premium, t.preview_image_url
from collection_items i
join templates t on t.id = i.template_id and t.is_visible
  and (t.is_visible or t.created_by = md5('user7')::uuid and t.deleted_at is null)
where i.collection_id = md5('collection7')::uuid and exists (
  select from user_collections c where c.id = i.collection_id
  and (c.is_public and c.moderation_status = 'approved' or c.user_id = md5('user7')::uuid) offset 0)
order by i.added_at desc limit 20;

-- # search for a common word
select * from search_templates('diwali');
-- by hand
select * from private.search_templates('diwali', null, null, null, '{}', null, 20, null, null);

-- # search in another script
select * from search_templates('दिवाली', in_language => 'hi');
-- by hand
select * from private.search_templates('दिवाली', null, null, 'hi', '{}', null, 20, null, null);
