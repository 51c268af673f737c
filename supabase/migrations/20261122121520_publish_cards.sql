-- Cards their makers show to everybody, once a moderator has approved them. Whoever makes a card public shows the
-- names on it, and which other cards, templates, reviews and collections are by the same hand: user_id is as plain
-- here as it is there, and leads to no profile and no file.

set lock_timeout = '1s';

alter table public.user_cards add column is_public boolean not null default false;
comment on column public.user_cards.is_public is 'Whether its maker shows it to everybody; they see it once it is approved and drawn.';
grant insert (is_public), update (is_public) on public.user_cards to authenticated;
grant select on public.user_cards to anon;
create index user_cards_public_idx on public.user_cards (created_at desc, id desc)
  where is_public and moderation_status = 'approved';

create policy "Anyone reads public, approved cards" on public.user_cards
  for select to anon using (is_public and moderation_status = 'approved' and status = 'ready');
alter policy "People read their own cards" on public.user_cards
  using (
    (is_public and moderation_status = 'approved' and status = 'ready')
    or user_id = (select auth.uid())
    or case when (select private.authorize('card:review')) then private.has_moderation_case(id) else false end
  );
alter policy "People read their own cards" on public.user_cards
  rename to "People read their cards and public ones; reviewers those with a case";

create trigger open_moderation_case after insert or update on public.user_cards
  for each row when (new.moderation_status = 'pending' and new.is_public) execute function private.open_moderation_case('card', 'user_id');

create function private.describe_card(described_card_id uuid) returns jsonb
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
    'festival_name', f.name,
    'template_name', t.name,
    'width', c.image_width,
    'height', c.image_height,
    'image_path', c.image_path,
    'updated_at', c.updated_at
  )
  from public.user_cards c
  join public.festivals f on f.id = c.festival_id
  join public.templates t on t.id = c.template_id
  where c.id = described_card_id
$$;
comment on function private.describe_card(uuid) is 'What those who are shown a card see of it.';

create or replace function private.get_shared_card(share_token text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select private.describe_card(s.card_id) from public.card_shares s where s.id = private.find_share(share_token)
$$;

create function private.get_public_card(public_card_id uuid) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select private.describe_card(c.id) || jsonb_build_object('author', case when p.is_active then p.username end)
  from public.user_cards c join public.profiles p on p.id = c.user_id
  where c.id = public_card_id and c.is_public and c.moderation_status = 'approved' and c.status = 'ready'
$$;
comment on function private.get_public_card(uuid) is 'What everybody sees of a public card, with its author''s username unless suspended; null when there is none such.';
grant execute on function private.get_public_card(uuid) to anon, authenticated;

create function public.get_public_card(card_id uuid) returns jsonb
language sql stable set search_path = ''
as $$ select private.get_public_card(card_id) $$;
comment on function public.get_public_card(uuid) is 'What everybody sees of a public card, with its author''s username unless suspended; null when there is none such.';
grant execute on function public.get_public_card(uuid) to anon, authenticated;
