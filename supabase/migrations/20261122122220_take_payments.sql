-- Money. The API hands in what a payment provider sent, as it came; a worker checks the signature and carries it
-- out. So premium hangs on the provider's secret, which the database login of the API is no way around.

set lock_timeout = '1s';

alter table public.subscriptions
  add column customer_id text check (char_length(customer_id) between 1 and 255);
comment on column public.subscriptions.customer_id is 'Who pays, at the provider.';
comment on column public.subscriptions.provider is 'The payment provider; granted for what administrators give.';
comment on column public.subscriptions.current_period_end is 'Until when it is paid; infinity where it does not end.';
create index subscriptions_customer_id_idx on public.subscriptions (provider, customer_id);
create index subscriptions_running_idx on public.subscriptions (current_period_end)
  where status in ('trialing', 'active', 'past_due');

alter table public.payments
  add column reference text check (char_length(reference) between 1 and 255);
comment on column public.payments.reference is 'What it is about there: the invoice of a charge, the charge of a refund.';
create index payments_reference_idx on public.payments (provider, reference);

create table private.payment_events (
  id uuid primary key default gen_random_uuid(),
  provider text not null check (char_length(provider) between 1 and 50),
  digest bytea not null,
  body text not null check (octet_length(body) <= 1048576),
  signature text not null check (char_length(signature) <= 2000),
  event_id text check (char_length(event_id) between 1 and 255),
  received_at timestamptz not null default now(),
  processed_at timestamptz,
  unique (provider, digest),
  unique (provider, event_id)
);
comment on table private.payment_events is 'What payment providers sent, word for word, until 90 days after it was carried out.';
comment on column private.payment_events.id is 'Identifier.';
comment on column private.payment_events.provider is 'Who is said to have sent it.';
comment on column private.payment_events.digest is 'SHA-256 of the body: what comes again is one row.';
comment on column private.payment_events.body is 'The body, which the signature is of.';
comment on column private.payment_events.signature is 'The signature header. A worker checks it; nobody before did for the database.';
comment on column private.payment_events.event_id is 'The provider''s id, once it was checked and carried out.';
comment on column private.payment_events.received_at is 'When it last came; the signature''s time is held against it.';
comment on column private.payment_events.processed_at is 'When it was carried out.';
create index payment_events_processed_at_idx on private.payment_events (processed_at) where processed_at is not null;

alter table private.payment_events enable row level security;
grant select on private.payment_events to tyohaarify_worker;
grant update (event_id, processed_at) on private.payment_events to tyohaarify_worker;
create policy "Workers read what payment providers sent" on private.payment_events
  for select to tyohaarify_worker using (true);
create policy "Workers say what was carried out" on private.payment_events
  for update to tyohaarify_worker using (true) with check (true);

create function private.receive_payment_event(sender text, sent_body text, sent_signature text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  waiting uuid;
begin
  insert into private.payment_events as e (provider, digest, body, signature)
  values (sender, sha256(convert_to(sent_body, 'UTF8')), sent_body, sent_signature)
  on conflict (provider, digest) do update set signature = excluded.signature, received_at = now()
  where e.processed_at is null
  returning id into waiting;
  if waiting is not null then
    perform private.enqueue_job('payment.apply', null, jsonb_build_object('event', waiting));
  end if;
end
$$;
comment on function private.receive_payment_event(text, text, text) is
  'Takes in what a payment provider sent, unchecked, for a worker. What was carried out before has no effect.';
grant execute on function private.receive_payment_event(text, text, text) to anon;

create function private.apply_premium(paying_user_id uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  -- Providers try again for some days, and need a moment to say that a new period is paid.
  grace constant interval := '3 days';
  paid_until timestamptz;
begin
  perform from public.profiles where id = paying_user_id for update;
  select max(s.current_period_end + case when s.provider = 'granted' then interval '0' else grace end)
  into paid_until
  from public.subscriptions s
  where s.user_id = paying_user_id and s.status in ('trialing', 'active', 'past_due');
  update public.profiles set
    is_premium = coalesce(paid_until > now(), false),
    subscription_expires_at = case when paid_until > now() then nullif(paid_until, 'infinity') else subscription_expires_at end
  where id = paying_user_id
    and (is_premium, subscription_expires_at) is distinct from
      (coalesce(paid_until > now(), false),
       case when paid_until > now() then nullif(paid_until, 'infinity') else subscription_expires_at end);
end
$$;
comment on function private.apply_premium(uuid) is 'Makes the profile say what the subscriptions do; what a provider charges has three days of grace. Worker only.';
grant execute on function private.apply_premium(uuid) to tyohaarify_worker;

create function private.end_premium() returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  ended integer;
begin
  update public.subscriptions set status = 'expired'
  where status in ('trialing', 'active', 'past_due')
    and current_period_end < now() - case when provider = 'granted' then interval '0' else interval '3 days' end;
  update public.profiles set is_premium = false
  where is_premium and subscription_expires_at <= now();
  get diagnostics ended = row_count;
  delete from private.payment_events where processed_at < now() - interval '90 days';
  return ended;
end
$$;
comment on function private.end_premium() is 'Ends what was not paid any further; returns how many accounts. Worker only.';
grant execute on function private.end_premium() to tyohaarify_worker;
insert into private.schedules (name, every) values ('end_premium', '5 minutes');

create function private.grant_premium(premium_user_id uuid, until timestamptz) returns boolean
language plpgsql security definer set search_path = ''
as $$
begin
  if not private.authorize('user:write') or not exists (select from public.profiles where id = premium_user_id) then
    return false;
  end if;
  insert into public.subscriptions (user_id, provider, provider_id, plan, status, current_period_end)
  values (premium_user_id, 'granted', premium_user_id::text, 'granted', 'active', coalesce(until, 'infinity'))
  on conflict (provider, provider_id) do update set status = 'active', current_period_end = excluded.current_period_end;
  perform private.apply_premium(premium_user_id);
  return true;
end
$$;
comment on function private.grant_premium(uuid, timestamptz) is 'Gives somebody premium until then, for good without a time. For user editors.';
grant execute on function private.grant_premium(uuid, timestamptz) to authenticated;

create function private.withdraw_premium(premium_user_id uuid) returns boolean
language plpgsql security definer set search_path = ''
as $$
begin
  if not private.authorize('user:write') or not exists (select from public.profiles where id = premium_user_id) then
    return false;
  end if;
  update public.subscriptions set status = 'cancelled'
  where user_id = premium_user_id and provider = 'granted' and status <> 'cancelled';
  perform private.apply_premium(premium_user_id);
  return true;
end
$$;
comment on function private.withdraw_premium(uuid) is 'Takes given premium back; what is paid for stays. For user editors.';
grant execute on function private.withdraw_premium(uuid) to authenticated;
