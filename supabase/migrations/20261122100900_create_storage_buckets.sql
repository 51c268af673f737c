-- Files, in the tree of the design: users/{user_id}/avatars|custom-images|cards,
-- festivals/{festival_id}/images, templates/{template_id}/previews|generated.
-- Public buckets are read by address; none can be listed.

insert into storage.buckets (id, name, public, file_size_limit, allowed_mime_types) values
  ('users', 'users', false, 10485760, '{image/png,image/jpeg,image/webp,image/avif}'),
  ('festivals', 'festivals', true, 5242880, '{image/png,image/jpeg,image/webp,image/avif}'),
  ('templates', 'templates', true, 5242880, '{image/png,image/jpeg,image/webp,image/avif}')
on conflict (id) do update set
  public = excluded.public,
  file_size_limit = excluded.file_size_limit,
  allowed_mime_types = excluded.allowed_mime_types;

create policy "People read their own files" on storage.objects
  for select to authenticated using (
    bucket_id = 'users' and (storage.foldername(name))[1] = (select auth.uid())::text
  );
create policy "People upload their own avatars and images" on storage.objects
  for insert to authenticated with check (
    bucket_id = 'users'
    and (storage.foldername(name))[1] = (select auth.uid())::text
    and (storage.foldername(name))[2] in ('avatars', 'custom-images')
  );
create policy "People replace their own avatars and images" on storage.objects
  for update to authenticated
  using (
    bucket_id = 'users'
    and (storage.foldername(name))[1] = (select auth.uid())::text
    and (storage.foldername(name))[2] in ('avatars', 'custom-images')
  )
  with check (
    bucket_id = 'users'
    and (storage.foldername(name))[1] = (select auth.uid())::text
    and (storage.foldername(name))[2] in ('avatars', 'custom-images')
  );
create policy "People remove their own avatars and images" on storage.objects
  for delete to authenticated using (
    bucket_id = 'users'
    and (storage.foldername(name))[1] = (select auth.uid())::text
    and (storage.foldername(name))[2] in ('avatars', 'custom-images')
  );
create policy "Editors manage festival images" on storage.objects
  for all to authenticated
  using (bucket_id = 'festivals' and (select private.authorize('festival:write')))
  with check (
    bucket_id = 'festivals' and (storage.foldername(name))[2] = 'images'
    and (select private.authorize('festival:write'))
  );
create policy "Editors manage template images" on storage.objects
  for all to authenticated
  using (bucket_id = 'templates' and (select private.authorize('template:write')))
  with check (
    bucket_id = 'templates' and (storage.foldername(name))[2] in ('previews', 'generated')
    and (select private.authorize('template:write'))
  );
