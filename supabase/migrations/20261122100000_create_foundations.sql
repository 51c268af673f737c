-- What every later migration builds on: the unexposed schema for helpers, the service's two login
-- roles, and privileges that start closed, so that a table or function nobody thought about is
-- out of reach instead of open.

create schema private;
comment on schema private is 'Helpers, triggers and the outbox. Never exposed through REST.';

alter default privileges revoke execute on functions from public;
alter default privileges in schema public revoke all on tables from anon, authenticated;
alter default privileges in schema public revoke all on sequences from anon, authenticated;
alter default privileges in schema public revoke execute on functions from anon, authenticated;

-- Roles live in the cluster, not in the database: a reset of the database keeps them.
do $$
begin
  if not exists (select from pg_roles where rolname = 'tyohaarify_api') then
    create role tyohaarify_api login noinherit;
  end if;
  if not exists (select from pg_roles where rolname = 'tyohaarify_worker') then
    create role tyohaarify_worker login noinherit;
  end if;
end
$$;
comment on role tyohaarify_api is
  'Login of the API. Owns nothing and reads nothing until a transaction becomes anon or authenticated.';
comment on role tyohaarify_worker is
  'Login of the workers. Reads and writes only what its grants and policies name.';

grant anon, authenticated to tyohaarify_api with inherit false, set true;

grant usage on schema private to anon, authenticated, tyohaarify_worker;
grant usage on schema public to tyohaarify_api, tyohaarify_worker;

create function private.touch_updated_at() returns trigger
language plpgsql set search_path = ''
as $$
begin
  new.updated_at := now();
  return new;
end
$$;
comment on function private.touch_updated_at() is 'Trigger: keeps updated_at true.';
