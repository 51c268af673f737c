-- Messages from outside. The edge function webhook-in checks their signatures; here each becomes one event of
-- the outbox, however often its sender repeats it.

set lock_timeout = '1s';

create table private.received_webhooks (
  id uuid primary key default gen_random_uuid(),
  source text not null check (source ~ '^[a-z][a-z0-9-]{0,49}$'),
  message_id text not null check (char_length(message_id) between 1 and 255),
  received_at timestamptz not null default now(),
  unique (source, message_id)
);
comment on table private.received_webhooks is 'Messages of the last 90 days, so that a repeated one has no effect. What they say is in the outbox.';
comment on column private.received_webhooks.id is 'Identifier; the row_id of the event.';
comment on column private.received_webhooks.source is 'Who sent it: the name its secrets are kept under.';
comment on column private.received_webhooks.message_id is 'The webhook-id its sender gave it.';
comment on column private.received_webhooks.received_at is 'When it came.';
create index received_webhooks_received_at_idx on private.received_webhooks (received_at);

alter table private.received_webhooks enable row level security;

-- The secret key acts as service_role, and reaches this schema through the functions granted to it, no table.
grant usage on schema private to service_role;

create function private.receive_webhook(webhook_source text, webhook_id text, webhook_body jsonb) returns boolean
language plpgsql security definer set search_path = ''
as $$
declare
  new_id uuid;
begin
  -- Senders give up within days; what is older cannot come again.
  delete from private.received_webhooks where received_at < now() - interval '90 days';
  insert into private.received_webhooks (source, message_id) values (webhook_source, webhook_id)
  on conflict (source, message_id) do nothing returning id into new_id;
  if new_id is null then
    return false;
  end if;
  insert into private.outbox (event, row_id, payload)
  values ('inbound.created', new_id,
    jsonb_build_object('source', webhook_source, 'message_id', webhook_id, 'body', webhook_body));
  perform pg_notify('outbox', '');
  return true;
end
$$;
comment on function private.receive_webhook(text, text, jsonb) is
  'Makes a message the event inbound.created, with {source, message_id, body}. False when it came before.';
grant execute on function private.receive_webhook(text, text, jsonb) to service_role;

create function public.receive_webhook(source text, message_id text, body jsonb) returns boolean
language sql set search_path = ''
as $$ select private.receive_webhook(source, message_id, body) $$;
comment on function public.receive_webhook(text, text, jsonb) is
  'Makes a verified message from outside an event. False when it came before. For the edge function webhook-in only.';
grant execute on function public.receive_webhook(text, text, jsonb) to service_role;
