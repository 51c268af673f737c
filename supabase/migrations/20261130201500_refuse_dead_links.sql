-- A link to a card that is rejected, or not rendered, shows nothing. Sharing one was answered with a dead link.
-- One rule for links and for e-mails with links, for the API and for supabase-js.

set lock_timeout = '1s';

create function private.lock_shown_card(shown_card_id uuid, purpose text) returns public.user_cards
language plpgsql security definer set search_path = ''
as $$
declare
  card public.user_cards;
  error_code text;
  reason text;
  advice text;
begin
  -- Locked, so that no moderator rejects it, and nothing deletes it, before its link is there.
  select * into card from public.user_cards where id = shown_card_id and user_id = auth.uid() for share;
  if not found or not private.authorize('card:create') then
    return null;
  end if;
  if card.moderation_status = 'rejected' then
    error_code := 'card_rejected';
    reason := format('The card was rejected and cannot be %s.', purpose);
    advice := 'Appeal the decision, or make another card.';
  elsif card.image_path is null then
    error_code := 'card_not_ready';
    reason := format('The card can be %s once it is drawn.', purpose);
    advice := 'Wait for its job to succeed; retry it if it failed.';
  else
    return card;
  end if;
  raise sqlstate 'PGRST' using
    message = json_build_object('code', error_code, 'message', reason, 'details', null, 'hint', advice)::text,
    detail = json_build_object('status', 409, 'headers', json_build_object())::text;
end
$$;
comment on function private.lock_shown_card(uuid, text) is
  'A card of the caller''s that others can be shown, locked until the transaction ends; null when there is no such card. 409 card_rejected or card_not_ready otherwise; the purpose is shared or sent.';

create or replace function private.create_card_share(shared_card_id uuid, valid_for interval) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  -- 244 random bits from the server's strong generator, in the URL-safe alphabet.
  new_token constant text := translate(
    encode(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()), 'base64'), '+/=', '-_');
  card public.user_cards;
  expiry timestamptz;
  new_id uuid;
begin
  card := private.lock_shown_card(shared_card_id, 'shared');
  if card.id is null then
    return null;
  end if;
  if (select count(*) from public.card_shares where card_id = shared_card_id and revoked_at is null) >= 100 then
    raise exception 'A card has at most 100 living links; take some back first.' using errcode = 'check_violation';
  end if;
  if valid_for <= interval '0' then
    raise exception 'A share link must be valid for some time.' using errcode = 'check_violation';
  end if;
  expiry := now() + valid_for;
  insert into public.card_shares (card_id, token_hash, expires_at)
  values (shared_card_id, sha256(convert_to(new_token, 'UTF8')), expiry)
  returning id into new_id;
  return jsonb_build_object('id', new_id, 'token', new_token, 'expires_at', expiry);
end
$$;
comment on function private.create_card_share(uuid, interval) is
  'Makes a share link for a card of the caller: {id, token, expires_at}; null when there is no such card. 409 for a card that is rejected or not drawn.';
comment on function public.create_card_share(uuid, interval) is
  'Makes a share link for a card of the caller: {id, token, expires_at}; null when there is no such card. 409 for a card that is rejected or not drawn. The token is shown only here.';

create or replace function private.send_card(sent_card_id uuid, to_recipients uuid[]) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  daily_limit constant integer := 50;
  card public.user_cards;
  recipient record;
  queued integer := 0;
begin
  card := private.lock_shown_card(sent_card_id, 'sent');
  if card.id is null then
    return null;
  end if;
  perform pg_advisory_xact_lock(hashtextextended('mails:' || card.user_id, 0));
  for recipient in
    select r.id, 'card:' || card.id || ':' || encode(sha256(convert_to(lower(r.email), 'UTF8')), 'hex') as key
    from public.card_recipients r
    where r.card_id = card.id and r.email is not null and (to_recipients is null or r.id = any (to_recipients))
    order by r.created_at, r.id
  loop
    if private.enqueue_mail(card.user_id, jsonb_build_object(
        'template', 'card_shared', 'kind', null, 'parameters', jsonb_build_object('recipient_id', recipient.id)),
      recipient.key) is not null then
      queued := queued + 1;
    end if;
  end loop;
  if (select count(*) from public.jobs j
      where j.user_id = card.user_id and j.kind = 'email.send' and j.payload ->> 'template' = 'card_shared'
        and j.created_at > now() - interval '1 day'
     ) > daily_limit then
    raise sqlstate 'PGRST' using
      message = json_build_object(
        'code', 'PT429', 'message', format('Cards are mailed to at most %s people a day.', daily_limit),
        'details', null, 'hint', 'Share the link yourself, or wait a while.')::text,
      detail = json_build_object('status', 429, 'headers', json_build_object('Retry-After', '3600'))::text;
  end if;
  return queued;
end
$$;
comment on function private.send_card(uuid, uuid[]) is
  'Mails a link to a card of the caller''s to its recipients that have an address (all, or those named), each address once: how many mails were queued, null without such a card. 409 for a card that is rejected or not drawn.';
comment on function public.send_card(uuid, uuid[]) is
  'Mails a link to a card of the caller''s to its recipients that have an address (all, or those named), each address once: how many mails were queued, null without such a card. 409 for a card that is rejected or not drawn.';
