-- The page of a shared card names the festival in the language of the card, and tells whether its image is that of
-- its texts: it is not while a changed card waits to be rendered again.

set lock_timeout = '1s';

create or replace function private.describe_card(described_card_id uuid) returns jsonb
language sql stable set search_path = ''
as $$
  select jsonb_build_object(
    'card_id', c.id,
    'title', c.title,
    'message', c.message,
    'recipient_name', c.recipient_name,
    'sender_name', c.sender_name,
    'language', c.language,
    'direction', c.direction,
    'festival_name', coalesce(
      (select n.name from public.festival_translations n
       where n.festival_id = f.id and n.language in (c.language, split_part(c.language, '-', 1))
       order by char_length(n.language) desc limit 1),
      f.name),
    'template_name', t.name,
    'width', c.image_width,
    'height', c.image_height,
    'image_path', c.image_path,
    'is_current', c.status = 'ready',
    'updated_at', c.updated_at
  )
  from public.user_cards c
  join public.festivals f on f.id = c.festival_id
  join public.templates t on t.id = c.template_id
  where c.id = described_card_id
$$;
