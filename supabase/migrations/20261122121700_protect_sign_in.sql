-- Signing in: by name as well as by address, never for suspended accounts; and what an account's owner sees.

set lock_timeout = '1s';

-- The answer would tell a stranger whose address belongs to a name. So nobody whom REST lets in may ask, but
-- the API's own login, which hands the address to Auth together with a password.
create function private.login_email(login_name text) returns text
language sql stable security definer set search_path = ''
as $$
  select u.email from public.profiles p join auth.users u on u.id = p.id
  where lower(p.username) = lower(login_name)
$$;
comment on function private.login_email(text) is 'The address of the account with this username, for the API to sign in with; null when there is none such.';
grant usage on schema private to tyohaarify_api;
grant execute on function private.login_email(text) to tyohaarify_api;

-- A token is good until it expires, also when its session was ended; what cannot be undone asks here too.
create function private.session_is_alive() returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (
    select from auth.sessions s
    where s.id = private.current_session_id() and s.user_id = auth.uid()
      and (s.not_after is null or s.not_after > now())
  )
$$;
comment on function private.session_is_alive() is 'Whether the session of the caller''s token was not ended since.';
grant execute on function private.session_is_alive() to authenticated;

create function private.my_address()
returns table (email text, new_email text, is_email_confirmed boolean)
language sql stable security definer set search_path = ''
as $$
  select u.email, nullif(u.email_change, ''), u.confirmed_at is not null
  from auth.users u where u.id = auth.uid()
$$;
comment on function private.my_address() is 'The caller''s address, the one it is being changed to, and whether it is confirmed.';
grant execute on function private.my_address() to authenticated;

-- Neither sign-in nor refresh gives a suspended account a token. The API knows the message.
create or replace function public.custom_access_token_hook(event jsonb) returns jsonb
language sql stable set search_path = ''
as $$
  select case when p.is_active is false
    then '{"error": {"http_code": 403, "message": "This account is suspended."}}'
    else jsonb_set(event, '{claims}', (event -> 'claims') || jsonb_build_object(
      'username', p.username,
      'is_premium', coalesce(
        p.is_premium and (p.subscription_expires_at is null or p.subscription_expires_at > now()), false),
      'permissions', (
        select coalesce(jsonb_agg(distinct rp.permission), '[]')
        from public.user_roles ur join public.role_permissions rp on rp.role = ur.role
        where ur.user_id = p.id
      )
    ))
  end
  from (select (event ->> 'user_id')::uuid as id) as caller
  left join public.profiles p on p.id = caller.id
$$;
