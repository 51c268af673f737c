-- Who reads a mail, and cards sent by mail.

set lock_timeout = '1s';

create function private.mail_reader(reader_id uuid) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  reader jsonb;
begin
  select jsonb_build_object(
    'user_id', p.id, 'address', u.email, 'name', coalesce(p.first_name, p.username), 'locale', p.locale,
    'time_zone', p.time_zone, 'deletion_requested_at', p.deletion_requested_at)
  into reader
  from public.profiles p join auth.users u on u.id = p.id
  where p.id = reader_id and u.email is not null and u.email_confirmed_at is not null;
  if reader is null then
    return null;
  end if;
  insert into private.unsubscribe_tokens (user_id) values (reader_id) on conflict (user_id) do nothing;
  return reader || jsonb_build_object('token', (select token from private.unsubscribe_tokens where user_id = reader_id));
end
$$;
comment on function private.mail_reader(uuid) is
  'Where a user''s mails go and how they are written: {user_id, address, name, locale, time_zone, deletion_requested_at, token}; null without a confirmed address.';
grant execute on function private.mail_reader(uuid) to tyohaarify_worker;

create function private.send_card(sent_card_id uuid, to_recipients uuid[]) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  daily_limit constant integer := 50;
  card public.user_cards;
  recipient record;
  queued integer := 0;
begin
  select * into card from public.user_cards where id = sent_card_id and user_id = auth.uid();
  if not found or not private.authorize('card:create') then
    return null;
  end if;
  if card.image_path is null or card.moderation_status = 'rejected' then
    raise exception 'A card can be sent once it is drawn, and unless it was rejected.' using errcode = 'check_violation';
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
  'Mails a link to a card of the caller''s to its recipients that have an address (all, or those named), each address once: how many mails were queued, null without such a card.';
grant execute on function private.send_card(uuid, uuid[]) to authenticated;
create function public.send_card(card_id uuid, recipient_ids uuid[] default null) returns integer
language sql set search_path = ''
as $$ select private.send_card(card_id, recipient_ids) $$;
comment on function public.send_card(uuid, uuid[]) is
  'Mails a link to a card of the caller''s to its recipients that have an address (all, or those named), each address once: how many mails were queued, null without such a card.';
grant execute on function public.send_card(uuid, uuid[]) to authenticated;

create function private.shared_card_mail(sender_id uuid, to_recipient uuid, link_hash bytea) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  facts jsonb;
  hash bytea;
begin
  select jsonb_build_object(
    'card_id', c.id, 'address', r.email, 'name', r.name, 'title', c.title,
    'sender', coalesce(nullif(c.sender_name, ''), p.first_name, p.username),
    'festival', coalesce(t.name, f.name), 'locale', c.language, 'time_zone', p.time_zone,
    'width', c.image_width, 'height', c.image_height)
  into facts
  from public.card_recipients r
  join public.user_cards c on c.id = r.card_id
  join public.profiles p on p.id = c.user_id
  join public.festivals f on f.id = c.festival_id
  left join public.festival_translations t on t.festival_id = f.id and t.language = split_part(c.language, '-', 1)
  where r.id = to_recipient and r.email is not null and c.user_id = sender_id and p.is_active
    and c.image_path is not null and c.moderation_status <> 'rejected';
  if facts is null then
    return null;
  end if;
  hash := sha256(convert_to(lower(facts ->> 'address'), 'UTF8'));
  insert into private.unsubscribe_tokens (address_hash) values (hash) on conflict (address_hash) do nothing;
  select facts || jsonb_build_object('token', u.token, 'is_wanted', u.unsubscribed_at is null) into facts
  from private.unsubscribe_tokens u where u.address_hash = hash;
  if (facts ->> 'is_wanted')::boolean then
    insert into public.card_shares (card_id, token_hash) values ((facts ->> 'card_id')::uuid, link_hash)
    on conflict (token_hash) do nothing;
  end if;
  return facts;
end
$$;
comment on function private.shared_card_mail(uuid, uuid, bytea) is
  'What the mail with a card says, after making the link whose token has this hash: {card_id, address, name, title, sender, festival, locale, time_zone, width, height, token, is_wanted}; null when it is not to be sent any more.';
grant execute on function private.shared_card_mail(uuid, uuid, bytea) to tyohaarify_worker;

create function private.unsubscribe(reader_token text, mail_kind text) returns boolean
language plpgsql security definer set search_path = ''
as $$
declare
  reader private.unsubscribe_tokens;
begin
  select * into reader from private.unsubscribe_tokens where token = reader_token;
  if not found or (case when reader.user_id is null then mail_kind = 'cards'
      else mail_kind in ('shares', 'reactions', 'reminders', 'weekly_report') end) is not true then
    return false;
  end if;
  if reader.user_id is null then
    update private.unsubscribe_tokens set unsubscribed_at = coalesce(unsubscribed_at, now()) where token = reader_token;
  else
    update public.notification_preferences set
      email_shares = email_shares and mail_kind <> 'shares',
      email_reactions = email_reactions and mail_kind <> 'reactions',
      email_reminders = email_reminders and mail_kind <> 'reminders',
      email_weekly_report = email_weekly_report and mail_kind <> 'weekly_report'
    where user_id = reader.user_id;
  end if;
  return true;
end
$$;
comment on function private.unsubscribe(text, text) is
  'Ends the mails of a kind (shares, reactions, reminders, weekly_report, cards) to the reader with this token. False for an unknown one.';
grant execute on function private.unsubscribe(text, text) to anon, authenticated;
create function public.unsubscribe(token text, mail_kind text) returns boolean
language sql set search_path = ''
as $$ select private.unsubscribe(token, mail_kind) $$;
comment on function public.unsubscribe(text, text) is
  'Ends the mails of a kind (shares, reactions, reminders, weekly_report, cards) to the reader with this token. False for an unknown one.';
grant execute on function public.unsubscribe(text, text) to anon, authenticated;

create function private.unsubscribe_locale(reader_token text, mail_kind text) returns text
language sql stable security definer set search_path = ''
as $$
  select coalesce(p.locale, 'en') from private.unsubscribe_tokens t
  left join public.profiles p on p.id = t.user_id
  where t.token = reader_token and case when t.user_id is null then mail_kind = 'cards'
    else mail_kind in ('shares', 'reactions', 'reminders', 'weekly_report') end
$$;
comment on function private.unsubscribe_locale(text, text) is
  'The language of the reader with this token; null when there is none such, or none who gets mails of this kind.';
grant execute on function private.unsubscribe_locale(text, text) to anon, authenticated;
create function public.unsubscribe_locale(token text, mail_kind text) returns text
language sql stable set search_path = ''
as $$ select private.unsubscribe_locale(token, mail_kind) $$;
comment on function public.unsubscribe_locale(text, text) is
  'The language of the reader with this token; null when there is none such, or none who gets mails of this kind.';
grant execute on function public.unsubscribe_locale(text, text) to anon, authenticated;
