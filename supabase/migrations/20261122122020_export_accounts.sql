-- All that is kept about somebody, for them to take along.

set lock_timeout = '1s';

create table private.personal_data (
  relation text primary key check (relation ~ '^[a-z_]+\.[a-z_]+$'),
  query text not null
);
comment on table private.personal_data is
  'How the rows of a user are found, table by table. Migrations write it; a test compares it with the catalogue.';
comment on column private.personal_data.relation is 'The table; the name of the file in an export.';
comment on column private.personal_data.query is 'Selects what its owner gets to see of it; $1 is the user. Without secrets and without what is about others.';
alter table private.personal_data enable row level security;
grant select (relation) on private.personal_data to tyohaarify_worker;
create policy "Workers read which tables there are" on private.personal_data
  for select to tyohaarify_worker using (true);

insert into private.personal_data (relation, query) values
  ('auth.users', 'select id, email, phone, created_at, updated_at, last_sign_in_at, email_confirmed_at, raw_user_meta_data from auth.users where id = $1'),
  ('auth.sessions', 'select id, created_at, updated_at, user_agent, ip from auth.sessions where user_id = $1'),
  ('public.profiles', 'select * from public.profiles where id = $1'),
  ('public.user_roles', 'select * from public.user_roles where user_id = $1'),
  ('public.notification_preferences', 'select * from public.notification_preferences where user_id = $1'),
  ('public.notifications', 'select * from public.notifications where user_id = $1'),
  ('public.user_images', 'select * from public.user_images where user_id = $1'),
  ('public.user_cards', 'select * from public.user_cards where user_id = $1'),
  ('public.card_recipients', 'select r.* from public.card_recipients r join public.user_cards c on c.id = r.card_id where c.user_id = $1'),
  ('public.card_shares', 'select s.id, s.card_id, s.expires_at, s.revoked_at, s.view_count, s.last_viewed_at, s.created_at from public.card_shares s join public.user_cards c on c.id = s.card_id where c.user_id = $1'),
  ('private.share_daily_views', 'select d.* from private.share_daily_views d join public.card_shares s on s.id = d.share_id join public.user_cards c on c.id = s.card_id where c.user_id = $1'),
  ('public.card_reactions', 'select r.id, r.card_id, r.share_id, r.reaction, r.created_at from public.card_reactions r join public.user_cards c on c.id = r.card_id where c.user_id = $1'),
  ('public.templates', 'select * from public.templates where created_by = $1'),
  ('public.template_versions', 'select v.* from public.template_versions v join public.templates t on t.id = v.template_id where t.created_by = $1'),
  ('public.template_likes', 'select * from public.template_likes where user_id = $1'),
  ('public.template_reviews', 'select * from public.template_reviews where user_id = $1'),
  ('public.template_usage', 'select * from public.template_usage where user_id = $1'),
  ('public.template_views', 'select * from public.template_views where user_id = $1'),
  ('public.user_collections', 'select * from public.user_collections where user_id = $1'),
  ('public.collection_items', 'select i.* from public.collection_items i join public.user_collections c on c.id = i.collection_id where c.user_id = $1'),
  ('public.jobs', 'select id, kind, card_id, status, error_code, error_message, result, created_at, started_at, finished_at from public.jobs where user_id = $1'),
  ('public.moderation_cases', 'select id, subject_type, subject_id, state, reason, appeal, decided_at, created_at from public.moderation_cases where owner_id = $1'),
  ('public.webhooks', 'select * from public.webhooks where user_id = $1'),
  ('public.webhook_deliveries', 'select d.* from public.webhook_deliveries d join public.webhooks w on w.id = d.webhook_id where w.user_id = $1'),
  ('public.subscriptions', 'select * from public.subscriptions where user_id = $1'),
  ('public.payments', 'select * from public.payments where user_id = $1'),
  ('public.festivals', 'select id, slug, name, created_at from public.festivals where created_by = $1'),
  ('public.festival_images', 'select id, festival_id, image_path, alt_text, created_at from public.festival_images where uploaded_by = $1'),
  ('public.audit_log', 'select * from public.audit_log where actor_id = $1');

create function private.export_personal_data(exported_user_id uuid, exported_relation text) returns setof jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
  return query execute (
    select format('select to_jsonb(mine) from (%s) as mine', query)
    from private.personal_data where relation = exported_relation
  ) using exported_user_id;
end
$$;
comment on function private.export_personal_data(uuid, text) is 'The rows of a user in a table of private.personal_data. Worker only.';
grant execute on function private.export_personal_data(uuid, text) to tyohaarify_worker;

create function private.request_export() returns uuid
language plpgsql security definer set search_path = ''
as $$
declare
  daily_limit constant integer := 3;
  open_job uuid;
begin
  perform pg_advisory_xact_lock(hashtextextended('export:' || auth.uid(), 0));
  select id into open_job from public.jobs
  where user_id = auth.uid() and kind = 'account.export' and status in ('queued', 'running');
  if found then
    return open_job;
  end if;
  if (
    select count(*) from public.jobs
    where user_id = auth.uid() and kind = 'account.export' and created_at > now() - interval '1 day'
  ) >= daily_limit then
    raise sqlstate 'PGRST' using
      message = json_build_object(
        'code', 'PT429', 'message', format('An account is exported at most %s times a day.', daily_limit),
        'details', null, 'hint', 'Fetch one of the exports there are.')::text,
      detail = json_build_object('status', 429, 'headers', json_build_object('Retry-After', '3600'))::text;
  end if;
  return private.enqueue_job('account.export', auth.uid());
end
$$;
comment on function private.request_export() is 'Asks for an export of all of the caller''s data: its job, or the one under way.';
grant execute on function private.request_export() to authenticated;

insert into private.schedules (name, every, job_kind) values ('prune_account_exports', '1 hour', 'account.prune_exports');
