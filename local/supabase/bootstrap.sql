-- What every hosted Supabase database has before its first migration, and a plain Postgres has not.
-- Run as superuser on each start, before the host: every statement may run again.

do $$
declare
  wanted record;
begin
  for wanted in
    select * from (values
      ('anon', 'nologin noinherit'),
      ('authenticated', 'nologin noinherit'),
      ('service_role', 'nologin noinherit bypassrls'),
      ('authenticator', 'nologin noinherit'),
      ('supabase_admin', 'nologin noinherit'),
      ('supabase_auth_admin', 'nologin noinherit createrole'),
      ('supabase_storage_admin', 'nologin noinherit createrole'),
      ('dashboard_user', 'nologin createrole')
    ) as roles (name, attributes)
  loop
    if not exists (select from pg_catalog.pg_roles where rolname = wanted.name) then
      execute format('create role %I %s', wanted.name, wanted.attributes);
    end if;
  end loop;
end
$$;

grant anon, authenticated, service_role to authenticator;
grant anon, authenticated, service_role to postgres;

-- A runaway query of an API caller must end by itself: the same limits as on hosted Supabase.
alter role anon set statement_timeout = '3s';
alter role authenticated set statement_timeout = '8s';

create schema if not exists extensions;
grant usage on schema extensions to anon, authenticated, service_role, dashboard_user;
create extension if not exists vector with schema extensions;

-- Lite fills auth and storage with tables when the host starts; who may reach them is decided here.
create schema if not exists auth;
grant usage on schema auth to anon, authenticated, service_role, supabase_auth_admin, dashboard_user;
create schema if not exists storage;
grant usage on schema storage to anon, authenticated, service_role, supabase_storage_admin, dashboard_user;
alter default privileges for role postgres in schema storage
  grant all on tables to anon, authenticated, service_role;
alter default privileges for role postgres in schema storage
  grant execute on functions to anon, authenticated, service_role;

-- Both ways to pass claims are read, as on hosted Supabase: Lite sets one by one, the service all at once.
create or replace function auth.jwt() returns jsonb language sql stable as $$
  select coalesce(nullif(current_setting('request.jwt.claims', true), ''), '{}')::jsonb
$$;
create or replace function auth.uid() returns uuid language sql stable as $$
  select coalesce(
    nullif(current_setting('request.jwt.claim.sub', true), ''),
    nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'sub'
  )::uuid
$$;
create or replace function auth.role() returns text language sql stable as $$
  select coalesce(
    nullif(current_setting('request.jwt.claim.role', true), ''),
    nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'role'
  )
$$;
create or replace function auth.email() returns text language sql stable as $$
  select coalesce(
    nullif(current_setting('request.jwt.claim.email', true), ''),
    nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'email'
  )
$$;

-- Said aloud, because migrations may revoke what functions get by default.
grant execute on function auth.jwt(), auth.uid(), auth.role(), auth.email() to public;

grant usage on schema public to anon, authenticated, service_role, supabase_auth_admin;

-- Only ahead of the first migration: migrations take some of these back, for good.
do $$
begin
  if to_regclass('supabase_migrations.schema_migrations') is null then
    alter default privileges for role postgres in schema public
      grant all on tables to anon, authenticated, service_role;
    alter default privileges for role postgres in schema public
      grant all on sequences to anon, authenticated, service_role;
    alter default privileges for role postgres in schema public
      grant all on functions to anon, authenticated, service_role;
  end if;
end
$$;

-- Migrations find types such as extensions.vector without a prefix, as on hosted Supabase.
alter role postgres set search_path = "$user", public, extensions;
alter role anon set search_path = public, extensions;
alter role authenticated set search_path = public, extensions;
alter role service_role set search_path = public, extensions;
alter role authenticator set search_path = public, extensions;

-- The API caches the schema; as on hosted Supabase, every DDL statement tells it to look again.
create or replace function extensions.pgrst_ddl_watch() returns event_trigger
language plpgsql set search_path = '' as $$
begin
  notify pgrst, 'reload schema';
end
$$;

drop event trigger if exists pgrst_ddl_watch;
create event trigger pgrst_ddl_watch on ddl_command_end execute function extensions.pgrst_ddl_watch();
drop event trigger if exists pgrst_drop_watch;
create event trigger pgrst_drop_watch on sql_drop execute function extensions.pgrst_ddl_watch();
