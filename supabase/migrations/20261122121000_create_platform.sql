-- The platform around the cards: plugins, webhooks, money, analytics, and what administrators did.

set lock_timeout = '1s';

create table public.plugin_registry (
  name text primary key check (name ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(name) <= 64),
  version text not null check (char_length(version) between 1 and 32),
  description text check (char_length(description) <= 200),
  source text not null check (source in ('built-in', 'entry point')),
  state text not null check (state in ('active', 'quarantined', 'disabled')),
  problem text check (char_length(problem) <= 2000),
  seen_at timestamptz not null default now()
);
comment on table public.plugin_registry is 'Plugins as the workers last saw them.';
comment on column public.plugin_registry.name is 'Name of the plugin.';
comment on column public.plugin_registry.version is 'Its version.';
comment on column public.plugin_registry.description is 'What it does.';
comment on column public.plugin_registry.source is 'Shipped with the platform, or installed.';
comment on column public.plugin_registry.state is 'Whether it is used.';
comment on column public.plugin_registry.problem is 'Why it is not used.';
comment on column public.plugin_registry.seen_at is 'When it was last seen.';

create table public.plugin_settings (
  plugin text primary key check (plugin ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(plugin) <= 64),
  is_enabled boolean not null default true,
  settings jsonb not null default '{}' check (jsonb_typeof(settings) = 'object' and pg_column_size(settings) <= 65536),
  updated_by uuid default auth.uid() references auth.users (id) on delete set null,
  updated_at timestamptz not null default now()
);
comment on table public.plugin_settings is 'How administrators set plugins up. Secrets are not among them.';
comment on column public.plugin_settings.plugin is 'Name of the plugin.';
comment on column public.plugin_settings.is_enabled is 'False switches it off at once.';
comment on column public.plugin_settings.settings is 'Its settings, by its own schema.';
comment on column public.plugin_settings.updated_by is 'Who changed them last.';
comment on column public.plugin_settings.updated_at is 'When they last changed.';
create index plugin_settings_updated_by_idx on public.plugin_settings (updated_by);

create table private.plugin_secrets (
  plugin text not null references public.plugin_settings (plugin) on delete cascade,
  name text not null check (name ~ '^[a-z][a-z0-9_]{0,63}$'),
  value text not null check (char_length(value) <= 8192),
  updated_at timestamptz not null default now(),
  primary key (plugin, name)
);
comment on table private.plugin_secrets is 'Keys and passwords of plugins: written by administrators, read by workers only.';
comment on column private.plugin_secrets.plugin is 'Name of the plugin.';
comment on column private.plugin_secrets.name is 'Name of the setting.';
comment on column private.plugin_secrets.value is 'The secret.';
comment on column private.plugin_secrets.updated_at is 'When it last changed.';

create table public.webhooks (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null default auth.uid() references auth.users (id) on delete cascade,
  url text not null check (url ~ '^https://' and char_length(url) <= 2048),
  events text[] not null check (cardinality(events) between 1 and 50),
  is_active boolean not null default true,
  failure_count integer not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table public.webhooks is 'Addresses that are told of events.';
comment on column public.webhooks.id is 'Identifier.';
comment on column public.webhooks.user_id is 'Whose it is.';
comment on column public.webhooks.url is 'Where events are sent.';
comment on column public.webhooks.events is 'Which: card.created, share.created, …';
comment on column public.webhooks.is_active is 'False while it is off, as after a 410.';
comment on column public.webhooks.failure_count is 'Failures in a row.';
comment on column public.webhooks.created_at is 'When it was made.';
comment on column public.webhooks.updated_at is 'When it last changed.';
create index webhooks_user_id_idx on public.webhooks (user_id);

create table private.webhook_secrets (
  webhook_id uuid primary key references public.webhooks (id) on delete cascade,
  secret text not null,
  previous_secret text,
  rotated_at timestamptz not null default now()
);
comment on table private.webhook_secrets is 'Signing secrets (Standard Webhooks), read by workers only.';
comment on column private.webhook_secrets.webhook_id is 'The webhook.';
comment on column private.webhook_secrets.secret is 'Base64 after the prefix whsec_.';
comment on column private.webhook_secrets.previous_secret is 'Signs along for a day after a rotation.';
comment on column private.webhook_secrets.rotated_at is 'When the secret was made.';

create table public.webhook_deliveries (
  id uuid primary key default gen_random_uuid(),
  webhook_id uuid not null references public.webhooks (id) on delete cascade,
  event text not null,
  payload jsonb not null,
  status text not null default 'pending' check (status in ('pending', 'delivered', 'failed')),
  attempts smallint not null default 0,
  response_status smallint,
  error text check (char_length(error) <= 1000),
  next_attempt_at timestamptz not null default now(),
  created_at timestamptz not null default now(),
  delivered_at timestamptz
);
comment on table public.webhook_deliveries is 'Each message to a webhook.';
comment on column public.webhook_deliveries.id is 'Identifier, sent along as webhook-id.';
comment on column public.webhook_deliveries.webhook_id is 'The webhook.';
comment on column public.webhook_deliveries.event is 'What happened.';
comment on column public.webhook_deliveries.payload is 'What is sent.';
comment on column public.webhook_deliveries.status is 'Where it stands.';
comment on column public.webhook_deliveries.attempts is 'How often it was tried.';
comment on column public.webhook_deliveries.response_status is 'The last answer.';
comment on column public.webhook_deliveries.error is 'The last error.';
comment on column public.webhook_deliveries.next_attempt_at is 'When it is tried next.';
comment on column public.webhook_deliveries.created_at is 'When it came up.';
comment on column public.webhook_deliveries.delivered_at is 'When it was accepted.';
create index webhook_deliveries_webhook_id_idx on public.webhook_deliveries (webhook_id, created_at desc);
create index webhook_deliveries_due_idx on public.webhook_deliveries (next_attempt_at) where status = 'pending';

create table public.subscriptions (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users (id) on delete cascade,
  provider text not null check (char_length(provider) between 1 and 50),
  provider_id text not null check (char_length(provider_id) between 1 and 255),
  plan text not null check (char_length(plan) between 1 and 100),
  status text not null check (status in ('trialing', 'active', 'past_due', 'cancelled', 'expired')),
  current_period_end timestamptz not null,
  cancels_at_period_end boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (provider, provider_id)
);
comment on table public.subscriptions is 'Premium subscriptions, as the payment provider tells them.';
comment on column public.subscriptions.id is 'Identifier.';
comment on column public.subscriptions.user_id is 'Who pays.';
comment on column public.subscriptions.provider is 'The payment provider.';
comment on column public.subscriptions.provider_id is 'Its identifier there.';
comment on column public.subscriptions.plan is 'What was bought.';
comment on column public.subscriptions.status is 'Where it stands.';
comment on column public.subscriptions.current_period_end is 'Until when it is paid.';
comment on column public.subscriptions.cancels_at_period_end is 'Whether it ends then.';
comment on column public.subscriptions.created_at is 'When it began.';
comment on column public.subscriptions.updated_at is 'When it last changed.';
create index subscriptions_user_id_idx on public.subscriptions (user_id);

create table public.payments (
  id uuid primary key default gen_random_uuid(),
  user_id uuid references auth.users (id) on delete set null,
  subscription_id uuid references public.subscriptions (id) on delete set null,
  provider text not null check (char_length(provider) between 1 and 50),
  provider_event_id text not null check (char_length(provider_event_id) between 1 and 255),
  kind text not null check (kind in ('charge', 'refund')),
  amount_minor bigint not null,
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  occurred_at timestamptz not null,
  created_at timestamptz not null default now(),
  unique (provider, provider_event_id),
  check ((kind = 'charge') = (amount_minor > 0))
);
comment on table public.payments is 'The ledger: one row an event of the payment provider, never changed.';
comment on column public.payments.id is 'Identifier.';
comment on column public.payments.user_id is 'Who paid; null once the account is gone.';
comment on column public.payments.subscription_id is 'For which subscription.';
comment on column public.payments.provider is 'The payment provider.';
comment on column public.payments.provider_event_id is 'Its event: the same event is entered once.';
comment on column public.payments.kind is 'charge, or refund with a negative amount.';
comment on column public.payments.amount_minor is 'In the smallest unit of the currency.';
comment on column public.payments.currency is 'ISO 4217.';
comment on column public.payments.occurred_at is 'When it happened there.';
comment on column public.payments.created_at is 'When it was entered.';
create index payments_user_id_idx on public.payments (user_id, occurred_at desc);
create index payments_subscription_id_idx on public.payments (subscription_id);
create index payments_occurred_at_idx on public.payments (occurred_at);

create table public.daily_analytics (
  day date not null,
  metric text not null check (metric ~ '^[a-z_]+(\.[a-z_]+)*$'),
  dimension text not null default '' check (char_length(dimension) <= 200),
  value numeric not null,
  computed_at timestamptz not null default now(),
  primary key (day, metric, dimension)
);
comment on table public.daily_analytics is 'Figures of the platform by day, computed by a worker.';
comment on column public.daily_analytics.day is 'The day, UTC.';
comment on column public.daily_analytics.metric is 'What is counted: users.registered, cards.generated, …';
comment on column public.daily_analytics.dimension is 'Of what: a festival, a template; empty for all.';
comment on column public.daily_analytics.value is 'How many.';
comment on column public.daily_analytics.computed_at is 'When it was computed.';

create table public.audit_log (
  id bigint generated always as identity primary key,
  actor_id uuid references auth.users (id) on delete set null,
  action text not null check (action ~ '^[a-z_]+\.[a-z_]+$'),
  subject_type text not null,
  subject_id text not null,
  detail jsonb not null default '{}' check (jsonb_typeof(detail) = 'object'),
  occurred_at timestamptz not null default now()
);
comment on table public.audit_log is 'What administrators and moderators did; never changed.';
comment on column public.audit_log.id is 'Identifier, ascending.';
comment on column public.audit_log.actor_id is 'Who did it.';
comment on column public.audit_log.action is 'What: user.suspended, template.featured, …';
comment on column public.audit_log.subject_type is 'To what kind of thing.';
comment on column public.audit_log.subject_id is 'To which one.';
comment on column public.audit_log.detail is 'Before and after, without personal texts.';
comment on column public.audit_log.occurred_at is 'When.';
create index audit_log_actor_id_idx on public.audit_log (actor_id, occurred_at desc);
create index audit_log_subject_idx on public.audit_log (subject_type, subject_id);

create trigger refuse_change before update or delete on public.audit_log
  for each row when (pg_trigger_depth() = 0) execute function private.refuse_change();
create trigger refuse_change before delete on public.payments
  for each row execute function private.refuse_change();
create function private.note_editor() returns trigger
language plpgsql set search_path = ''
as $$
begin
  new.updated_by := auth.uid();
  new.updated_at := now();
  return new;
end
$$;
comment on function private.note_editor() is 'Trigger: keeps updated_by and updated_at true; the platform itself is nobody.';
-- Of these columns only: losing who changed them is no change of the settings.
create trigger note_editor before update of plugin, is_enabled, settings on public.plugin_settings
  for each row execute function private.note_editor();
create trigger touch_updated_at before update on public.webhooks
  for each row execute function private.touch_updated_at();
create trigger touch_updated_at before update on public.subscriptions
  for each row execute function private.touch_updated_at();

alter table public.plugin_registry enable row level security;
alter table public.plugin_settings enable row level security;
alter table private.plugin_secrets enable row level security;
alter table public.webhooks enable row level security;
alter table private.webhook_secrets enable row level security;
alter table public.webhook_deliveries enable row level security;
alter table public.subscriptions enable row level security;
alter table public.payments enable row level security;
alter table public.daily_analytics enable row level security;
alter table public.audit_log enable row level security;

insert into public.role_permissions (role, permission) values
  ('user', 'webhook:create'),
  ('admin', 'plugin:write'), ('admin', 'analytics:read'), ('admin', 'audit:read'), ('admin', 'payment:read');

grant select on public.plugin_registry, public.plugin_settings, public.webhooks, public.webhook_deliveries,
  public.subscriptions, public.payments, public.daily_analytics, public.audit_log to authenticated;
grant insert (plugin, is_enabled, settings), update (is_enabled, settings) on public.plugin_settings to authenticated;
grant insert (url, events, is_active), update (url, events, is_active), delete on public.webhooks to authenticated;
grant select, insert, update, delete on public.plugin_registry to tyohaarify_worker;
grant select on public.plugin_settings, private.plugin_secrets, private.webhook_secrets to tyohaarify_worker;
grant select on public.webhooks, public.webhook_deliveries to tyohaarify_worker;
grant update (is_active, failure_count) on public.webhooks to tyohaarify_worker;
grant insert, update on public.webhook_deliveries to tyohaarify_worker;
grant select, insert, update on public.subscriptions, public.daily_analytics to tyohaarify_worker;
grant select, insert on public.payments to tyohaarify_worker;

create policy "Plugin administrators read the registry" on public.plugin_registry
  for select to authenticated using ((select private.authorize('plugin:write')));
create policy "Workers keep the registry" on public.plugin_registry
  for all to tyohaarify_worker using (true) with check (true);
create policy "Plugin administrators read settings" on public.plugin_settings
  for select to authenticated using ((select private.authorize('plugin:write')));
create policy "Plugin administrators add settings" on public.plugin_settings
  for insert to authenticated
  with check ((select private.authorize('plugin:write')) and updated_by = (select auth.uid()));
create policy "Plugin administrators change settings" on public.plugin_settings
  for update to authenticated using ((select private.authorize('plugin:write')));
create policy "Workers read settings" on public.plugin_settings
  for select to tyohaarify_worker using (true);
create policy "Workers read the secrets of plugins" on private.plugin_secrets
  for select to tyohaarify_worker using (true);

create policy "People read their webhooks" on public.webhooks
  for select to authenticated using (user_id = (select auth.uid()));
create policy "People make webhooks" on public.webhooks
  for insert to authenticated
  with check (user_id = (select auth.uid()) and (select private.authorize('webhook:create')));
create policy "People change their webhooks" on public.webhooks
  for update to authenticated
  using (user_id = (select auth.uid()))
  with check (user_id = (select auth.uid()) and (select private.authorize('webhook:create')));
create policy "People remove their webhooks" on public.webhooks
  for delete to authenticated using (user_id = (select auth.uid()));
create policy "Workers read webhooks" on public.webhooks
  for select to tyohaarify_worker using (true);
create policy "Workers switch failing webhooks off" on public.webhooks
  for update to tyohaarify_worker using (true) with check (true);
create policy "Workers read signing secrets" on private.webhook_secrets
  for select to tyohaarify_worker using (true);
create policy "People read what was sent to their webhooks" on public.webhook_deliveries
  for select to authenticated using (
    exists (select from public.webhooks w where w.id = webhook_id and w.user_id = (select auth.uid())));
create policy "Workers read deliveries" on public.webhook_deliveries
  for select to tyohaarify_worker using (true);
create policy "Workers add deliveries" on public.webhook_deliveries
  for insert to tyohaarify_worker with check (true);
create policy "Workers record what came of deliveries" on public.webhook_deliveries
  for update to tyohaarify_worker using (true) with check (true);

create policy "People read their subscriptions" on public.subscriptions
  for select to authenticated using (user_id = (select auth.uid()) or (select private.authorize('payment:read')));
create policy "Workers read subscriptions" on public.subscriptions
  for select to tyohaarify_worker using (true);
create policy "Workers add subscriptions" on public.subscriptions
  for insert to tyohaarify_worker with check (true);
create policy "Workers change subscriptions" on public.subscriptions
  for update to tyohaarify_worker using (true) with check (true);
create policy "People read their payments" on public.payments
  for select to authenticated using (user_id = (select auth.uid()) or (select private.authorize('payment:read')));
create policy "Workers read payments" on public.payments
  for select to tyohaarify_worker using (true);
create policy "Workers enter payments" on public.payments
  for insert to tyohaarify_worker with check (true);

create policy "Analysts read figures" on public.daily_analytics
  for select to authenticated using ((select private.authorize('analytics:read')));
create policy "Workers read figures" on public.daily_analytics
  for select to tyohaarify_worker using (true);
create policy "Workers add figures" on public.daily_analytics
  for insert to tyohaarify_worker with check (true);
create policy "Workers correct figures" on public.daily_analytics
  for update to tyohaarify_worker using (true) with check (true);
create policy "Auditors read the log" on public.audit_log
  for select to authenticated using ((select private.authorize('audit:read')));

-- A new webhook's secret is shown once, to its owner; afterwards only workers have it.
create function private.new_webhook_secret() returns text
language sql volatile set search_path = ''
as $$
  select 'whsec_' || encode(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()), 'base64')
$$;
comment on function private.new_webhook_secret() is 'A signing secret as Standard Webhooks writes it, of 244 random bits.';

create function private.rotate_webhook_secret(rotated_webhook_id uuid) returns text
language plpgsql security definer set search_path = ''
as $$
declare
  made constant text := private.new_webhook_secret();
begin
  if not exists (select from public.webhooks where id = rotated_webhook_id and user_id = auth.uid())
     or not private.authorize('webhook:create') then
    return null;
  end if;
  insert into private.webhook_secrets as s (webhook_id, secret) values (rotated_webhook_id, made)
  on conflict (webhook_id) do update set
    previous_secret = s.secret, secret = excluded.secret, rotated_at = now();
  return made;
end
$$;
comment on function private.rotate_webhook_secret(uuid) is 'A new signing secret for a webhook of the caller''s, shown only here; null when there is none such.';
grant execute on function private.rotate_webhook_secret(uuid) to authenticated;
create function public.rotate_webhook_secret(webhook_id uuid) returns text
language sql set search_path = ''
as $$ select private.rotate_webhook_secret(webhook_id) $$;
comment on function public.rotate_webhook_secret(uuid) is 'A new signing secret for a webhook of the caller''s, shown only here; null when there is none such.';
grant execute on function public.rotate_webhook_secret(uuid) to authenticated;

create function private.set_plugin_secret(secret_plugin text, secret_name text, secret_value text) returns boolean
language plpgsql security definer set search_path = ''
as $$
begin
  if not private.authorize('plugin:write') then
    return false;
  end if;
  insert into private.plugin_secrets (plugin, name, value) values (secret_plugin, secret_name, secret_value)
  on conflict (plugin, name) do update set value = excluded.value, updated_at = now();
  return true;
end
$$;
comment on function private.set_plugin_secret(text, text, text) is 'Stores a secret of a plugin. False for callers who may not.';
grant execute on function private.set_plugin_secret(text, text, text) to authenticated;
create function public.set_plugin_secret(plugin text, name text, value text) returns boolean
language sql set search_path = ''
as $$ select private.set_plugin_secret(plugin, name, value) $$;
comment on function public.set_plugin_secret(text, text, text) is 'Stores a secret of a plugin. False for callers who may not.';
grant execute on function public.set_plugin_secret(text, text, text) to authenticated;

-- Decisions of moderators and changes of roles are audited by the database itself.
create function private.audit_change() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  row_now constant jsonb := case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
begin
  if auth.uid() is not null then
    insert into public.audit_log (actor_id, action, subject_type, subject_id, detail)
    values (auth.uid(), tg_argv[0] || '.' || lower(tg_op), tg_argv[0], row_now ->> tg_argv[1],
      (select coalesce(jsonb_object_agg(key, row_now -> key), '{}') from unnest(string_to_array(tg_argv[2], ',')) as key));
  end if;
  return null;
end
$$;
comment on function private.audit_change() is 'Trigger (noun, id column, columns kept): writes what an administrator did to the log.';
create trigger audit_change after update of state on public.moderation_cases
  for each row when (new.decided_by is not null) execute function private.audit_change('moderation_case', 'id', 'state,subject_type,subject_id');
create trigger audit_change after insert or update or delete on public.plugin_settings
  for each row execute function private.audit_change('plugin_setting', 'plugin', 'is_enabled');
create trigger audit_change after insert or update or delete on public.festivals
  for each row execute function private.audit_change('festival', 'id', 'slug,is_active');
