-- What people do with their cards beyond drawing them: files of many at once, and seeing who got theirs by mail.

set lock_timeout = '1s';

-- Files that workers make for one person. Apart from the bucket "users", where people upload: only workers write
-- here, and archives are larger than any picture.
insert into storage.buckets (id, name, public, file_size_limit, allowed_mime_types) values
  ('exports', 'exports', false, 52428800,
    '{image/png,image/jpeg,image/webp,image/avif,application/pdf,application/zip}')
on conflict (id) do update set
  public = excluded.public,
  file_size_limit = excluded.file_size_limit,
  allowed_mime_types = excluded.allowed_mime_types;
create policy "People fetch what was exported for them" on storage.objects
  for select to authenticated using (
    bucket_id = 'exports' and (storage.foldername(name))[1] = (select auth.uid())::text
  );

create function private.export_cards(card_ids uuid[], export_format text, export_preset text) returns uuid
language plpgsql security definer set search_path = ''
as $$
declare
  caller constant uuid := auth.uid();
  cards jsonb;
  payload jsonb;
  job_id uuid;
begin
  if not private.authorize('user') then
    raise exception 'Your account may not export cards.' using errcode = 'insufficient_privilege';
  end if;
  select jsonb_agg(jsonb_build_object('id', c.id, 'revision', c.revision) order by wanted.place) into cards
  from unnest(card_ids) with ordinality as wanted (id, place)
  join public.user_cards c on c.id = wanted.id and c.user_id = caller;
  if cards is null or jsonb_array_length(cards) < cardinality(card_ids) then
    return null;
  end if;
  payload := jsonb_build_object('cards', cards, 'format', export_format, 'preset', export_preset);
  job_id := private.enqueue_job(
    'card.export', caller, payload, encode(sha256(convert_to(caller || payload::text, 'UTF8')), 'hex'));
  -- Does nothing unless it failed or was cancelled.
  perform private.retry_job(job_id);
  return job_id;
end
$$;
comment on function private.export_cards(uuid[], text, text) is
  'The job that exports these cards of the caller''s as they are now, the same one while nothing changes; null unless all are the caller''s. The API checks format and preset.';
grant execute on function private.export_cards(uuid[], text, text) to authenticated;

create function private.expire_exports(kept_for interval, at_most integer) returns setof text
language sql security definer set search_path = ''
as $$
  select result ->> 'path' from public.jobs
  where kind = 'card.export' and result ? 'path' and finished_at < now() - kept_for
  order by finished_at limit at_most
$$;
comment on function private.expire_exports(interval, integer) is
  'Paths of exported files whose time is over. Worker only.';
grant execute on function private.expire_exports(interval, integer) to tyohaarify_worker;

create function private.forget_exports(paths text[]) returns void
language sql security definer set search_path = ''
as $$
  update public.jobs set result = result - 'path', dedupe_key = null
  where kind = 'card.export' and result ->> 'path' = any (paths)
$$;
comment on function private.forget_exports(text[]) is
  'Exported files that are gone: asked for again, they are made again. Worker only.';
grant execute on function private.forget_exports(text[]) to tyohaarify_worker;
create index jobs_exports_idx on public.jobs (finished_at) where kind = 'card.export' and result ? 'path';

insert into private.schedules (name, every, job_kind, next_run_at) values
  ('expire_exports', '1 hour', 'export.expire', now());

create function private.card_variables(described_card_id uuid) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select v.template_config -> 'variables'
  from public.user_cards c
  join public.template_versions v on v.template_id = c.template_id and v.version = c.template_version
  where c.id = described_card_id and c.user_id = auth.uid()
$$;
comment on function private.card_variables(uuid) is
  'The schema of the variables of a card of the caller''s, whether or not its template''s version is still to be seen.';
grant execute on function private.card_variables(uuid) to authenticated;

create function private.card_mails(described_card_id uuid)
returns table (recipient_id uuid, status public.job_status, asked_at timestamptz, ended_at timestamptz)
language sql stable security definer set search_path = ''
as $$
  select r.id, j.status, j.created_at, j.finished_at
  from public.user_cards c
  join public.card_recipients r on r.card_id = c.id and r.email is not null
  join public.jobs j on j.kind = 'email.send'
    and j.dedupe_key = 'mail:card:' || c.id || ':' || encode(sha256(convert_to(lower(r.email), 'UTF8')), 'hex')
  where c.id = described_card_id and c.user_id = auth.uid()
$$;
comment on function private.card_mails(uuid) is
  'Where the mails with a card of the caller''s stand, by recipient. Each address gets a card once.';
grant execute on function private.card_mails(uuid) to authenticated;
