-- Nobody goes on paying for an account that is going: its subscriptions end at the payment provider, too.

set lock_timeout = '1s';

create table private.ending_subscriptions (
  provider text not null check (char_length(provider) between 1 and 50),
  provider_id text not null check (char_length(provider_id) between 1 and 255),
  at_once boolean not null,
  asked_at timestamptz not null default now(),
  primary key (provider, provider_id)
);
comment on table private.ending_subscriptions is
  'Subscriptions that the payment provider is yet to be told to end. A row goes once it was told; without the provider''s keys it waits.';
comment on column private.ending_subscriptions.provider is 'The payment provider.';
comment on column private.ending_subscriptions.provider_id is 'The subscription there.';
comment on column private.ending_subscriptions.at_once is 'Now, because the account is gone; otherwise with the period that is paid.';
comment on column private.ending_subscriptions.asked_at is 'Since when it is to end.';

alter table private.ending_subscriptions enable row level security;
grant select, delete on private.ending_subscriptions to tyohaarify_worker;
create policy "Workers read what is to end" on private.ending_subscriptions
  for select to tyohaarify_worker using (true);
create policy "Workers forget what has ended" on private.ending_subscriptions
  for delete to tyohaarify_worker using (true);

create function private.end_subscription(paid_provider text, paid_id text, now_already boolean) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  insert into private.ending_subscriptions as e (provider, provider_id, at_once)
  values (paid_provider, paid_id, now_already)
  on conflict (provider, provider_id) do update set at_once = e.at_once or excluded.at_once;
  perform private.enqueue_job('subscription.end');
end
$$;
comment on function private.end_subscription(text, text, boolean) is
  'Has a subscription ended at its provider: now already, or with the period that is paid. For workers and triggers.';
grant execute on function private.end_subscription(text, text, boolean) to tyohaarify_worker;

-- An expired one may still be there: unpaid or paused, and billed again one day.
create function private.end_subscriptions_of_leaver() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.end_subscription(s.provider, s.provider_id, false)
  from public.subscriptions s
  where s.user_id = new.id and s.provider <> 'granted' and s.status <> 'cancelled' and not s.cancels_at_period_end;
  return null;
end
$$;
comment on function private.end_subscriptions_of_leaver() is 'Trigger: an account that is to be deleted is not charged again.';
create trigger end_subscriptions after update of deletion_requested_at on public.profiles
  for each row when (old.deletion_requested_at is null and new.deletion_requested_at is not null)
  execute function private.end_subscriptions_of_leaver();

create function private.end_deleted_subscription() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.end_subscription(old.provider, old.provider_id, true);
  return null;
end
$$;
comment on function private.end_deleted_subscription() is 'Trigger: a subscription whose account is gone, in whatever way, ends at once.';
create trigger end_subscription after delete on public.subscriptions
  for each row when (old.provider <> 'granted' and old.status <> 'cancelled')
  execute function private.end_deleted_subscription();

insert into private.schedules (name, every, job_kind) values ('end_subscriptions', '1 hour', 'subscription.end');
