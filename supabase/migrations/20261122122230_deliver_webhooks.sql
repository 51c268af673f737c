-- Telling people's webhooks: whatever becomes an event of theirs becomes a delivery in the same transaction. The
-- workers' sender takes deliveries by a lease and tries again what failed.

set lock_timeout = '1s';

alter table public.webhook_deliveries
  add column response_body text check (char_length(response_body) <= 1000);
comment on column public.webhook_deliveries.response_body is 'The beginning of the last answer.';
comment on column public.webhook_deliveries.next_attempt_at is 'When it is tried next; while it is being sent, when another worker may.';
drop index public.webhook_deliveries_due_idx;
create index webhook_deliveries_due_idx on public.webhook_deliveries (next_attempt_at, webhook_id) where status = 'pending';
create index webhook_deliveries_waiting_idx on public.webhook_deliveries (webhook_id, next_attempt_at) where status = 'pending';
create index webhook_deliveries_created_at_idx on public.webhook_deliveries (created_at) where status <> 'pending';

create function private.queue_deliveries() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  told uuid := new.owner_id;
begin
  if told is null and new.payload ? 'card_id' then
    select user_id into told from public.user_cards where id = (new.payload ->> 'card_id')::uuid;
  end if;
  if told is null then
    return null;
  end if;
  insert into public.webhook_deliveries (webhook_id, event, payload)
  select w.id, new.event, jsonb_build_object(
    'type', new.event,
    'timestamp', new.occurred_at,
    'data', new.payload || jsonb_build_object('id', new.row_id, 'changed', new.changed))
  from public.webhooks w
  where w.user_id = told and w.is_active and new.event = any(w.events)
    and exists (select from public.profiles p where p.id = told and p.is_active);
  return null;
end
$$;
comment on function private.queue_deliveries() is 'Trigger: an event waits to be told to the webhooks of whom it belongs to.';
create trigger queue_deliveries after insert on private.outbox
  for each row execute function private.queue_deliveries();

create function private.limit_webhooks() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('webhooks:' || new.user_id, 0));
  if (select count(*) from public.webhooks where user_id = new.user_id) >= 20 then
    raise exception 'An account has at most 20 webhooks.' using errcode = 'check_violation', column = 'url';
  end if;
  return new;
end
$$;
comment on function private.limit_webhooks() is 'Trigger: 20 webhooks are enough for anybody, and a bound on what one event costs.';
create trigger limit_webhooks before insert on public.webhooks
  for each row execute function private.limit_webhooks();

create function private.test_webhook(tested_webhook_id uuid) returns uuid
language plpgsql security definer set search_path = ''
as $$
declare
  made uuid;
begin
  insert into public.webhook_deliveries (webhook_id, event, payload)
  select w.id, 'webhook.test', jsonb_build_object(
    'type', 'webhook.test', 'timestamp', now(), 'data', jsonb_build_object('id', w.id))
  from public.webhooks w
  where w.id = tested_webhook_id and w.user_id = auth.uid() and private.authorize('webhook:create')
  returning id into made;
  return made;
end
$$;
comment on function private.test_webhook(uuid) is 'Sends a message for trial to a webhook of the caller''s: the delivery, or null when there is none such.';
grant execute on function private.test_webhook(uuid) to authenticated;

create function private.replay_delivery(replayed_delivery_id uuid) returns boolean
language plpgsql security definer set search_path = ''
as $$
begin
  update public.webhook_deliveries d set
    status = 'pending', attempts = 0, next_attempt_at = now(), delivered_at = null
  from public.webhooks w
  where d.id = replayed_delivery_id and d.status <> 'pending' and w.id = d.webhook_id
    and w.user_id = auth.uid() and private.authorize('webhook:create');
  return found;
end
$$;
comment on function private.replay_delivery(uuid) is
  'Sends a message of the caller''s that was delivered or failed once more, under its id. False when there is none such.';
grant execute on function private.replay_delivery(uuid) to authenticated;

create function private.prune_deliveries(kept_for interval, at_most integer) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  pruned integer;
begin
  delete from public.webhook_deliveries where id in (
    select id from public.webhook_deliveries
    where status <> 'pending' and created_at < now() - greatest(kept_for, interval '1 day')
    order by created_at limit at_most for update skip locked
  );
  get diagnostics pruned = row_count;
  -- A secret that was replaced signs along for a day.
  update private.webhook_secrets set previous_secret = null
  where previous_secret is not null and rotated_at < now() - interval '1 day';
  return pruned;
end
$$;
comment on function private.prune_deliveries(interval, integer) is 'Removes deliveries that ended longer ago, returns how many, and forgets replaced secrets. Worker only.';
grant execute on function private.prune_deliveries(interval, integer) to tyohaarify_worker;
insert into private.schedules (name, every) values ('prune_deliveries', '10 minutes');
