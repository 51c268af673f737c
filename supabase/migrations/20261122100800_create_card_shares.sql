-- Share links. Only the hash of a token is stored; one function finds a card by its token.

create table public.card_shares (
  id uuid primary key default gen_random_uuid(),
  card_id uuid not null references public.user_cards (id) on delete cascade,
  token_hash bytea not null unique check (octet_length(token_hash) = 32),
  expires_at timestamptz,
  revoked_at timestamptz,
  created_at timestamptz not null default now()
);
comment on table public.card_shares is 'Links by which people without an account see a card.';
comment on column public.card_shares.id is 'Identifier.';
comment on column public.card_shares.card_id is 'The card.';
comment on column public.card_shares.token_hash is 'SHA-256 of the token; the token itself is shown once and not kept.';
comment on column public.card_shares.expires_at is 'When the link ends; null means it does not.';
comment on column public.card_shares.revoked_at is 'When its owner took it back.';
comment on column public.card_shares.created_at is 'When it was made.';

create index card_shares_card_id_idx on public.card_shares (card_id);

alter table public.card_shares enable row level security;
grant select (id, card_id, expires_at, revoked_at, created_at) on public.card_shares to authenticated;
create policy "People read the links of their own cards" on public.card_shares
  for select to authenticated using (
    exists (select from public.user_cards c where c.id = card_id and c.user_id = (select auth.uid()))
  );

create function private.create_card_share(shared_card_id uuid, valid_for interval) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  -- 244 random bits from the server's strong generator, in the URL-safe alphabet.
  new_token constant text := translate(
    encode(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()), 'base64'), '+/=', '-_');
  expiry constant timestamptz := now() + valid_for;
  new_id uuid;
begin
  if not exists (
    select from public.user_cards where id = shared_card_id and user_id = auth.uid()
  ) or not private.authorize('card:create') then
    return null;
  end if;
  if (select count(*) from public.card_shares where card_id = shared_card_id and revoked_at is null) >= 100 then
    raise exception 'A card has at most 100 living links; take some back first.' using errcode = 'check_violation';
  end if;
  if valid_for <= interval '0' then
    raise exception 'A share link must be valid for some time.' using errcode = 'check_violation';
  end if;
  insert into public.card_shares (card_id, token_hash, expires_at)
  values (shared_card_id, sha256(convert_to(new_token, 'UTF8')), expiry)
  returning id into new_id;
  return jsonb_build_object('id', new_id, 'token', new_token, 'expires_at', expiry);
end
$$;
comment on function private.create_card_share(uuid, interval) is
  'Makes a share link for a card of the caller: {id, token, expires_at}; null when there is no such card.';
grant execute on function private.create_card_share(uuid, interval) to authenticated;

create function public.create_card_share(card_id uuid, valid_for interval default null) returns jsonb
language sql set search_path = ''
as $$ select private.create_card_share(card_id, valid_for) $$;
comment on function public.create_card_share(uuid, interval) is
  'Makes a share link for a card of the caller: {id, token, expires_at}; null when there is no such card. The token is shown only here.';
grant execute on function public.create_card_share(uuid, interval) to authenticated;

create function private.get_shared_card(share_token text) returns jsonb
language sql stable security definer set search_path = ''
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
  from public.card_shares s
  join public.user_cards c on c.id = s.card_id
  join public.festivals f on f.id = c.festival_id
  join public.templates t on t.id = c.template_id
  where s.token_hash = sha256(convert_to(share_token, 'UTF8'))
    and s.revoked_at is null
    and (s.expires_at is null or s.expires_at > now())
    and c.moderation_status <> 'rejected'
    and c.image_path is not null
$$;
comment on function private.get_shared_card(text) is
  'What a share link shows; null for a token that is unknown, expired or revoked.';
grant execute on function private.get_shared_card(text) to anon, authenticated;

create function public.get_shared_card(token text) returns jsonb
language sql stable set search_path = ''
as $$ select private.get_shared_card(token) $$;
comment on function public.get_shared_card(text) is
  'What a share link shows; null for a token that is unknown, expired or revoked.';
grant execute on function public.get_shared_card(text) to anon, authenticated;
