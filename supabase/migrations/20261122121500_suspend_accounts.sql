-- A suspended account reads what is its own and writes nothing. It may still remove things, take links back,
-- end sessions, and say which mails it wants. Policies of later tables say so where they are made.

set lock_timeout = '1s';

alter policy "People change their own profile" on public.profiles
  with check (id = (select auth.uid()) and (select private.authorize('user')));

alter policy "People upload their own avatars and images" on storage.objects
  with check (
    bucket_id = 'users'
    and (storage.foldername(name))[1] = (select auth.uid())::text
    and (storage.foldername(name))[2] in ('avatars', 'custom-images')
    and (select private.authorize('user'))
  );
alter policy "People replace their own avatars and images" on storage.objects
  with check (
    bucket_id = 'users'
    and (storage.foldername(name))[1] = (select auth.uid())::text
    and (storage.foldername(name))[2] in ('avatars', 'custom-images')
    and (select private.authorize('user'))
  );
