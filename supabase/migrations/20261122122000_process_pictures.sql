-- Pictures people send. The API admits them by their content and hands over what it cleaned; workers make the files
-- and store them where nobody else writes: users/{user_id}/images, avatars, festivals/{festival_id}/images. What
-- people upload to Storage themselves stays theirs alone, and there is room for so much of it.

set lock_timeout = '1s';

insert into storage.buckets (id, name, public, file_size_limit, allowed_mime_types) values
  ('avatars', 'avatars', true, 2097152, '{image/png,image/jpeg,image/webp}')
on conflict (id) do update set
  public = excluded.public,
  file_size_limit = excluded.file_size_limit,
  allowed_mime_types = excluded.allowed_mime_types;

create function private.has_room_for_file() returns boolean
language plpgsql security definer set search_path = ''
as $$
declare
  most_files constant integer := 200;
begin
  -- The lock makes the count exact while one user uploads many at once.
  perform pg_advisory_xact_lock(hashtextextended('files:' || auth.uid(), 0));
  return (
    select count(*) < most_files from storage.objects
    where bucket_id = 'users'
      and (name like auth.uid() || '/avatars/%' or name like auth.uid() || '/custom-images/%')
  );
end
$$;
comment on function private.has_room_for_file() is 'Whether the caller may upload another file: of 200, each of at most 10 MB.';
grant execute on function private.has_room_for_file() to authenticated;
alter policy "People upload their own avatars and images" on storage.objects
  with check (
    bucket_id = 'users'
    and (storage.foldername(name))[1] = (select auth.uid())::text
    and (storage.foldername(name))[2] in ('avatars', 'custom-images')
    and (select private.authorize('user'))
    and (select private.has_room_for_file())
  );
revoke update (profile_image_url) on public.profiles from authenticated;
comment on column public.profiles.profile_image_url is
  'Address of the avatar, from the origin of Supabase on; set by the platform. public.authors() shows it once it is approved.';

create type public.image_status as enum ('processing', 'ready', 'failed');
comment on type public.image_status is 'Where a picture stands: its files are there once it is ready.';

create table public.user_images (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users (id) on delete cascade,
  purpose text not null check (purpose in ('avatar', 'custom')),
  status public.image_status not null default 'processing',
  moderation_status public.moderation_status not null default 'pending',
  content_hash bytea not null check (octet_length(content_hash) = 32),
  byte_count integer not null check (byte_count > 0),
  width integer not null check (width > 0),
  height integer not null check (height > 0),
  variants jsonb not null default '[]' check (jsonb_typeof(variants) = 'array' and pg_column_size(variants) <= 8192),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (id, user_id),
  unique (user_id, purpose, content_hash),
  check (status <> 'ready' or variants <> '[]')
);
comment on table public.user_images is 'Pictures of people: avatars, and photos for their cards.';
comment on column public.user_images.id is 'Identifier.';
comment on column public.user_images.user_id is 'Whose it is.';
comment on column public.user_images.purpose is 'avatar or custom (for cards).';
comment on column public.user_images.status is 'Where it stands.';
comment on column public.user_images.moderation_status is 'Others see an avatar once it is approved.';
comment on column public.user_images.content_hash is 'SHA-256 of the cleaned picture: sent again, it is still this one.';
comment on column public.user_images.byte_count is 'Size of the cleaned picture; counts against the quota.';
comment on column public.user_images.width is 'Width of the cleaned picture in pixels.';
comment on column public.user_images.height is 'Height of the cleaned picture in pixels.';
comment on column public.user_images.variants is
  'Its files: [{name, path, media_type, width, height, bytes}]; an avatar''s in the bucket "avatars", others in "users".';
comment on column public.user_images.created_at is 'When it was sent.';
comment on column public.user_images.updated_at is 'When the row last changed.';
create index user_images_newest_idx on public.user_images (user_id, purpose, created_at desc, id desc);

create table private.picture_uploads (
  id uuid primary key,
  content bytea not null check (octet_length(content) between 1 and 16777216),
  created_at timestamptz not null default now()
);
comment on table private.picture_uploads is 'Cleaned pictures until a worker has made their files.';
comment on column private.picture_uploads.id is 'The picture.';
comment on column private.picture_uploads.content is 'The cleaned picture, WebP.';
comment on column private.picture_uploads.created_at is 'When it was sent.';
-- Compressed already.
alter table private.picture_uploads alter column content set storage external;
create index picture_uploads_created_at_idx on private.picture_uploads (created_at);

create trigger touch_updated_at before update on public.user_images
  for each row execute function private.touch_updated_at();
create trigger record_event after insert or update or delete on public.user_images
  for each row execute function private.record_event('image', 'user_id', 'purpose');
create trigger open_moderation_case after insert or update on public.user_images
  for each row when (new.purpose = 'avatar' and new.status = 'ready' and new.moderation_status = 'pending')
  execute function private.open_moderation_case('image', 'user_id');

alter table public.user_images enable row level security;
alter table private.picture_uploads enable row level security;
grant select, delete on public.user_images to authenticated;
grant select on public.user_images to tyohaarify_worker;
grant select on private.picture_uploads to tyohaarify_worker;
create policy "People read their own images, reviewers those with a case" on public.user_images
  for select to authenticated using (
    user_id = (select auth.uid())
    or case when (select private.authorize('card:review')) then private.has_moderation_case(id) else false end
  );
create policy "People remove their own images" on public.user_images
  for delete to authenticated using (user_id = (select auth.uid()));
create policy "Workers read images" on public.user_images
  for select to tyohaarify_worker using (true);
create policy "Workers read what was sent" on private.picture_uploads
  for select to tyohaarify_worker using (true);

create function private.stage_picture(
  picture_id uuid, for_user uuid, picture_purpose text, bucket text, folder text, content bytea
) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  insert into private.picture_uploads (id, content) values (picture_id, content);
  -- Files are named by what they are made of: an address never shows anything else, and caches may keep it.
  perform private.enqueue_job('image.process', for_user, jsonb_build_object(
    'picture_id', picture_id, 'purpose', picture_purpose, 'bucket', bucket, 'folder', folder,
    'stem', left(encode(sha256(content), 'hex'), 32)), 'image:' || picture_id);
end
$$;
comment on function private.stage_picture(uuid, uuid, text, text, text, bytea) is
  'Keeps a cleaned picture and asks for its files, <folder>/<stem>-<size>.<format> in the bucket.';

create function private.add_user_image(image_purpose text, image_content bytea, image_width integer, image_height integer)
returns uuid
language plpgsql security definer set search_path = ''
as $$
declare
  owner constant uuid := auth.uid();
  hash constant bytea := sha256(image_content);
  most_images constant integer := 200;
  most_bytes constant bigint := 104857600;
  image_id uuid;
  has_failed boolean;
begin
  if not private.authorize('user') then
    raise insufficient_privilege;
  end if;
  -- The lock makes the count exact while one user sends many at once.
  perform pg_advisory_xact_lock(hashtextextended('images:' || owner, 0));
  select id, status = 'failed' into image_id, has_failed from public.user_images
  where user_id = owner and purpose = image_purpose and content_hash = hash;
  if found then
    if has_failed then
      insert into private.picture_uploads (id, content) values (image_id, image_content) on conflict do nothing;
      perform private.retry_job(j.id) from public.jobs j
      where j.kind = 'image.process' and j.dedupe_key = 'image:' || image_id;
    end if;
    return image_id;
  end if;
  if (
    select count(*) >= most_images or coalesce(sum(byte_count), 0) + octet_length(image_content) > most_bytes
    from public.user_images where user_id = owner
  ) then
    raise sqlstate 'PT413' using message =
      format('You have room for %s pictures of together %s MB: delete some first.', most_images, most_bytes / 1048576);
  end if;
  insert into public.user_images (user_id, purpose, content_hash, byte_count, width, height)
  values (owner, image_purpose, hash, octet_length(image_content), image_width, image_height)
  returning id into image_id;
  perform private.stage_picture(image_id, owner, image_purpose,
    case image_purpose when 'avatar' then 'avatars' else 'users' end,
    case image_purpose when 'avatar' then format('%s/%s', owner, image_id)
      else format('%s/images/%s', owner, image_id) end,
    image_content);
  return image_id;
end
$$;
comment on function private.add_user_image(text, bytea, integer, integer) is
  'Takes in a cleaned picture of the caller''s: its id, or that of the same picture sent before. PT413 over the quota. For the API only, which cleans.';
grant execute on function private.add_user_image(text, bytea, integer, integer) to authenticated;

create function private.stage_festival_image(of_festival_id uuid, image_content bytea) returns text
language plpgsql security definer set search_path = ''
as $$
declare
  picture_id constant uuid := gen_random_uuid();
  folder constant text := format('%s/images/%s', of_festival_id, picture_id);
begin
  if not private.authorize('festival:write') then
    raise insufficient_privilege;
  end if;
  perform private.stage_picture(picture_id, auth.uid(), 'festival', 'festivals', folder, image_content);
  return format('%s/%s-large.webp', folder, left(encode(sha256(image_content), 'hex'), 32));
end
$$;
comment on function private.stage_festival_image(uuid, bytea) is
  'Takes in a cleaned picture of a festival: where its largest file will be in the bucket "festivals". For the API only, which cleans.';
grant execute on function private.stage_festival_image(uuid, bytea) to authenticated;

create function private.finish_picture(picture_id uuid, picture_purpose text, made_variants jsonb) returns boolean
language plpgsql security definer set search_path = ''
as $$
declare
  done public.user_images;
begin
  delete from private.picture_uploads where id = picture_id;
  if picture_purpose = 'festival' then
    return exists (select from public.festival_images where image_path like '%/images/' || picture_id || '/%');
  end if;
  update public.user_images set status = 'ready', variants = made_variants where id = picture_id returning * into done;
  if not found then
    return false;
  end if;
  if done.purpose = 'avatar' then
    perform pg_advisory_xact_lock(hashtextextended('images:' || done.user_id, 0));
    -- One face at a time: the one that was sent last.
    delete from public.user_images i using (
      select id from public.user_images
      where user_id = done.user_id and purpose = 'avatar' and status = 'ready'
      order by created_at desc, id desc offset 1
    ) as older where i.id = older.id;
    update public.profiles p set profile_image_url = '/storage/v1/object/public/avatars/' || found_file.path
    from (
      select file ->> 'path' as path from public.user_images i, jsonb_array_elements(i.variants) as file
      where i.user_id = done.user_id and i.purpose = 'avatar' and i.status = 'ready' and file ->> 'name' = 'large.webp'
    ) as found_file
    where p.id = done.user_id;
  end if;
  return true;
end
$$;
comment on function private.finish_picture(uuid, text, jsonb) is
  'Shows the files of a picture. False when it was deleted meanwhile, and its files are to go too. Worker only.';
grant execute on function private.finish_picture(uuid, text, jsonb) to tyohaarify_worker;

create function private.show_processing() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  update public.user_images
  set status = case when new.status in ('failed', 'cancelled') then 'failed' else 'processing' end::public.image_status
  where id = (new.payload ->> 'picture_id')::uuid and status <> 'ready';
  return null;
end
$$;
comment on function private.show_processing() is 'Trigger: an image shows where its job stands.';
create trigger show_processing after update of status on public.jobs
  for each row when (new.kind = 'image.process' and old.status <> new.status and new.status <> 'succeeded')
  execute function private.show_processing();

create function private.remove_user_image() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  delete from private.picture_uploads where id = old.id;
  delete from public.moderation_cases where subject_id = old.id and state in ('open', 'appealed');
  update public.profiles set profile_image_url = null
  where id = old.user_id and profile_image_url like '%/' || old.id || '/%';
  perform private.enqueue_job('image.remove', null, jsonb_build_object('folders', jsonb_build_array(
    jsonb_build_array('users', format('%s/images/%s', old.user_id, old.id)),
    jsonb_build_array('avatars', format('%s/%s', old.user_id, old.id)))));
  return null;
end
$$;
comment on function private.remove_user_image() is 'Trigger: the files of an image that is gone go too, whoever deleted it.';
create trigger remove_user_image after delete on public.user_images
  for each row execute function private.remove_user_image();

create function private.remove_festival_image() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.enqueue_job('image.remove', null, jsonb_build_object('folders', jsonb_build_array(
    jsonb_build_array('festivals', regexp_replace(old.image_path, '/[^/]*$', '')))));
  return null;
end
$$;
comment on function private.remove_festival_image() is 'Trigger: the files of a festival''s picture that is gone go too.';
create trigger remove_festival_image after delete on public.festival_images
  for each row when (old.image_path ~ '^[0-9a-f-]{36}/images/[0-9a-f-]{36}/[^/]+$')
  execute function private.remove_festival_image();

create or replace function private.apply_moderation(changed_type text, changed_id uuid, wanted public.moderation_status) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  case changed_type
    when 'card' then update public.user_cards set moderation_status = wanted where id = changed_id;
    when 'template' then update public.templates set moderation_status = wanted where id = changed_id;
    when 'review' then update public.template_reviews set moderation_status = wanted where id = changed_id;
    when 'collection' then update public.user_collections set moderation_status = wanted where id = changed_id;
    when 'image' then update public.user_images set moderation_status = wanted where id = changed_id;
    else null;
  end case;
end
$$;

create function private.prune_uploads(kept_for interval) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  pruned integer;
begin
  delete from private.picture_uploads u
  where u.created_at < now() - kept_for and not exists (
    select from public.jobs j
    where j.kind = 'image.process' and j.dedupe_key = 'image:' || u.id and j.status in ('queued', 'running'));
  get diagnostics pruned = row_count;
  return pruned;
end
$$;
comment on function private.prune_uploads(interval) is
  'Removes pictures that nobody will make files of any more: their job failed, was cancelled or is gone. Worker only.';
grant execute on function private.prune_uploads(interval) to tyohaarify_worker;
insert into private.schedules (name, every) values ('prune_uploads', '1 hour');

-- Others see a face once a moderator has.
create or replace function private.authors(author_ids uuid[])
returns table (id uuid, username text, avatar_url text)
language sql stable security definer set search_path = ''
as $$
  select p.id, p.username, case when exists (
    select from public.user_images i
    where i.user_id = p.id and i.purpose = 'avatar' and i.status = 'ready' and i.moderation_status = 'approved'
  ) then p.profile_image_url end
  from public.profiles p
  where p.id = any(author_ids[1:200]) and p.is_active and p.deletion_requested_at is null
$$;

create function private.find_author(author_name text)
returns table (id uuid, username text, avatar_url text, joined_month date, template_count integer)
language sql stable security definer set search_path = ''
as $$
  select a.id, a.username, a.avatar_url, date_trunc('month', p.created_at at time zone 'UTC')::date,
         (select count(*)::integer from public.templates t where t.created_by = p.id and t.is_visible)
  from public.profiles p cross join lateral private.authors(array[p.id]) a
  where lower(p.username) = lower(author_name)
$$;
comment on function private.find_author(text) is 'The public profile of a user; nobody for suspended accounts and those that are being deleted.';
grant execute on function private.find_author(text) to anon, authenticated;

create function public.find_author(name text)
returns table (id uuid, username text, avatar_url text, joined_month date, template_count integer)
language sql stable set search_path = ''
as $$ select * from private.find_author(name) $$;
comment on function public.find_author(text) is 'The public profile of a user; nobody for suspended accounts and those that are being deleted.';
grant execute on function public.find_author(text) to anon, authenticated;
