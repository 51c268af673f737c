-- Mails. Each is a job of the kind email.send, whose payload names what it is about by ids; addresses and texts are
-- read when it is sent. What happens elsewhere (a confirmed address, the first look at a link) becomes an event.

set lock_timeout = '1s';

create table private.unsubscribe_tokens (
  token text primary key default translate(
    encode(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()), 'base64'), '+/=', '-_'),
  user_id uuid unique references auth.users (id) on delete cascade,
  address_hash bytea unique check (octet_length(address_hash) = 32),
  unsubscribed_at timestamptz,
  created_at timestamptz not null default now(),
  check (num_nonnulls(user_id, address_hash) = 1),
  check (user_id is null or unsubscribed_at is null)
);
comment on table private.unsubscribe_tokens is 'What the unsubscribe links of mails carry: one token a reader. It can do nothing else.';
comment on column private.unsubscribe_tokens.token is '244 random bits, kept as they are: every mail to the reader carries them.';
comment on column private.unsubscribe_tokens.user_id is 'The reader, if they have an account; their preferences are in notification_preferences.';
comment on column private.unsubscribe_tokens.address_hash is 'SHA-256 of the lower-case address of a reader without an account.';
comment on column private.unsubscribe_tokens.unsubscribed_at is 'Since when that address gets no more cards.';
comment on column private.unsubscribe_tokens.created_at is 'When the first mail went there.';

create table private.share_daily_views (
  share_id uuid not null references public.card_shares (id) on delete cascade,
  day date not null default (now() at time zone 'UTC')::date,
  views integer not null default 1,
  primary key (share_id, day)
);
comment on table private.share_daily_views is 'How often each link was looked at, by day: for weekly reports.';
comment on column private.share_daily_views.share_id is 'The link.';
comment on column private.share_daily_views.day is 'The day, UTC.';
comment on column private.share_daily_views.views is 'How often.';

alter table private.unsubscribe_tokens enable row level security;
alter table private.share_daily_views enable row level security;
create index notification_preferences_weekly_idx on public.notification_preferences (user_id) where email_weekly_report;
create index notifications_newest_idx on public.notifications (user_id, created_at desc, id desc);
drop index public.notifications_user_id_idx;

create or replace function private.record_share_view(share_token text) returns void
language sql security definer set search_path = ''
as $$
  with seen as (
    update public.card_shares set view_count = view_count + 1, last_viewed_at = now()
    where id = private.find_share(share_token) returning id
  )
  insert into private.share_daily_views as d (share_id) select id from seen
  on conflict (share_id, day) do update set views = d.views + 1
$$;

create trigger record_first_view after update of view_count on public.card_shares
  for each row when (old.view_count = 0 and new.view_count > 0)
  execute function private.record_event('share', '', 'card_id');

create function private.record_account() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  insert into private.outbox (event, row_id, owner_id) values ('account.created', new.id, new.id);
  perform pg_notify('outbox', '');
  return null;
end
$$;
comment on function private.record_account() is 'Trigger: an account begins when its address is confirmed.';
create trigger record_account after insert on auth.users
  for each row when (new.email_confirmed_at is not null) execute function private.record_account();
create trigger record_confirmed_account after update of email_confirmed_at on auth.users
  for each row when (old.email_confirmed_at is null and new.email_confirmed_at is not null)
  execute function private.record_account();

create function private.wants_mails(reader_id uuid, mail_kind text) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (
    select from public.profiles p join public.notification_preferences n on n.user_id = p.id
    where p.id = reader_id and (mail_kind is null or p.is_active and case mail_kind
      when 'shares' then n.email_shares
      when 'reactions' then n.email_reactions
      when 'reminders' then n.email_reminders
      when 'weekly_report' then n.email_weekly_report
      else false
    end)
  )
$$;
comment on function private.wants_mails(uuid, text) is
  'Whether a user wants mails of this kind: shares, reactions, reminders, weekly_report; null is what must be told.';
grant execute on function private.wants_mails(uuid, text) to tyohaarify_worker;

create function private.enqueue_mail(reader_id uuid, payload jsonb, mail_key text) returns uuid
language plpgsql security definer set search_path = ''
as $$
declare
  key constant text := 'mail:' || mail_key;
  made uuid;
begin
  if exists (select from public.jobs where kind = 'email.send' and dedupe_key = key) then
    return null;
  end if;
  made := private.enqueue_job('email.send', reader_id, payload, key);
  -- With waits of five minutes at most: a mail server may be away for half a day.
  update public.jobs set max_attempts = 150 where id = made and attempts = 0;
  return made;
end
$$;
comment on function private.enqueue_mail(uuid, jsonb, text) is 'The job that sends a mail; null when there was one of this key.';

create function private.queue_mail(reader_id uuid, template text, mail_kind text, parameters jsonb, mail_key text)
returns uuid
language plpgsql security definer set search_path = ''
as $$
declare
  daily_limit constant integer := 5;
  payload constant jsonb := jsonb_build_object('template', template, 'kind', mail_kind, 'parameters', parameters);
begin
  if not private.wants_mails(reader_id, mail_kind) then
    return null;
  end if;
  if mail_kind is not null then
    perform pg_advisory_xact_lock(hashtextextended('mails:' || reader_id, 0));
    if (select count(*) from public.jobs j
        where j.user_id = reader_id and j.kind = 'email.send' and j.created_at > now() - interval '1 day'
          and j.status <> 'cancelled' and j.payload ->> 'kind' is not null
       ) >= daily_limit then
      return null;
    end if;
  end if;
  return private.enqueue_mail(reader_id, payload, mail_key);
end
$$;
comment on function private.queue_mail(uuid, text, text, jsonb, text) is
  'Queues a mail once per key: the new job, or null when it was queued before, is not wanted, or is one too many for a day.';
grant execute on function private.queue_mail(uuid, text, text, jsonb, text) to tyohaarify_worker;
