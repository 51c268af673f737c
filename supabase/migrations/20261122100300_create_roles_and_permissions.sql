-- Who may do what. Policies ask private.authorize(), which reads these tables, so taking a role away
-- works at once; the token carries the same permissions for front ends and the API to show.

create type public.app_role as enum ('user', 'moderator', 'admin');
comment on type public.app_role is 'Roles of people; each carries the permissions of role_permissions.';

create table public.role_permissions (
  role public.app_role not null,
  permission text not null check (permission ~ '^[a-z_]+(:[a-z_]+)?$'),
  primary key (role, permission)
);
comment on table public.role_permissions is 'What each role may do.';
comment on column public.role_permissions.role is 'The role.';
comment on column public.role_permissions.permission is 'The permission, <noun>:<verb>.';

insert into public.role_permissions (role, permission) values
  ('user', 'user'), ('user', 'template:create'), ('user', 'card:create'),
  ('moderator', 'template:review'), ('moderator', 'card:review'),
  ('admin', 'template:review'), ('admin', 'card:review'), ('admin', 'festival:write'),
  ('admin', 'template:write'), ('admin', 'user:write');

create table public.user_roles (
  user_id uuid not null references auth.users (id) on delete cascade,
  role public.app_role not null,
  granted_at timestamptz not null default now(),
  primary key (user_id, role)
);
comment on table public.user_roles is 'Roles of each user; everybody has ''user'' from sign-up on.';
comment on column public.user_roles.user_id is 'The user.';
comment on column public.user_roles.role is 'The role.';
comment on column public.user_roles.granted_at is 'When it was granted.';

alter table public.role_permissions enable row level security;
alter table public.user_roles enable row level security;
grant select on public.role_permissions, public.user_roles to authenticated;
create policy "Signed-in people read what roles may do" on public.role_permissions
  for select to authenticated using (true);
create policy "People read their own roles" on public.user_roles
  for select to authenticated using (user_id = (select auth.uid()));

create function private.grant_user_role() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  insert into public.user_roles (user_id, role) values (new.id, 'user') on conflict do nothing;
  return null;
end
$$;
comment on function private.grant_user_role() is 'Trigger: a new profile gets the role ''user''.';
create trigger grant_user_role after insert on public.profiles
  for each row execute function private.grant_user_role();

create function private.authorize(requested text) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (
    select from public.user_roles ur
    join public.role_permissions rp on rp.role = ur.role
    join public.profiles p on p.id = ur.user_id
    where ur.user_id = auth.uid() and rp.permission = requested and p.is_active
  )
$$;
comment on function private.authorize(text) is 'Whether the caller, not suspended, has the permission.';
grant execute on function private.authorize(text) to authenticated;

-- Supabase Auth calls this before it signs a token; the embedded data plane calls it the same way.
create function public.custom_access_token_hook(event jsonb) returns jsonb
language sql stable set search_path = ''
as $$
  select jsonb_set(event, '{claims}', (event -> 'claims') || jsonb_build_object(
    'username', p.username,
    'is_premium', coalesce(
      p.is_premium and (p.subscription_expires_at is null or p.subscription_expires_at > now()), false),
    'permissions', (
      select coalesce(jsonb_agg(distinct rp.permission), '[]')
      from public.user_roles ur join public.role_permissions rp on rp.role = ur.role
      where ur.user_id = p.id
    )
  ))
  from (select (event ->> 'user_id')::uuid as id) as caller
  left join public.profiles p on p.id = caller.id
$$;
comment on function public.custom_access_token_hook(jsonb) is
  'Auth hook: adds username, is_premium and permissions to the claims of an access token.';

revoke execute on function public.custom_access_token_hook(jsonb) from public, anon, authenticated;
grant usage on schema public to supabase_auth_admin;
grant execute on function public.custom_access_token_hook(jsonb) to supabase_auth_admin;
grant select on public.profiles, public.user_roles, public.role_permissions to supabase_auth_admin;
create policy "Auth reads profiles for tokens" on public.profiles
  for select to supabase_auth_admin using (true);
create policy "Auth reads roles for tokens" on public.user_roles
  for select to supabase_auth_admin using (true);
create policy "Auth reads permissions for tokens" on public.role_permissions
  for select to supabase_auth_admin using (true);
