-- What anyone may know of who made something public: a name and a face.

set lock_timeout = '1s';

create function private.authors(author_ids uuid[])
returns table (id uuid, username text, avatar_url text)
language sql stable security definer set search_path = ''
as $$
  select p.id, p.username, p.profile_image_url
  from public.profiles p
  where p.id = any(author_ids[1:200]) and p.is_active
$$;
comment on function private.authors(uuid[]) is 'Public names and avatars of these users, of at most 200; suspended ones are left out.';
grant execute on function private.authors(uuid[]) to anon, authenticated;

create function public.authors(ids uuid[])
returns table (id uuid, username text, avatar_url text)
language sql stable set search_path = ''
as $$ select * from private.authors(ids) $$;
comment on function public.authors(uuid[]) is 'Public names and avatars of these users, of at most 200; suspended ones are left out.';
grant execute on function public.authors(uuid[]) to anon, authenticated;
