-- What administrators do to people. Each function asks for the permission itself and is false for callers who
-- may not, for accounts that are not there and for the caller's own; triggers write what was done to the log.

set lock_timeout = '1s';

alter table public.profiles
  add column suspension_reason text check (char_length(suspension_reason) between 1 and 1000);
comment on column public.profiles.suspension_reason is 'Why the account is suspended; its owner reads it.';
create index profiles_newest_idx on public.profiles (created_at desc, id desc);
create index profiles_premium_end_idx on public.profiles (subscription_expires_at) where is_premium;

alter policy "People read their own roles" on public.user_roles
  using (user_id = (select auth.uid()) or (select private.authorize('user:write')));
alter policy "People read their own roles" on public.user_roles
  rename to "People read their own roles, user editors all";
create index user_roles_role_idx on public.user_roles (role, user_id) where role <> 'user';

-- Names and addresses by words and their beginnings, in any script.
create table private.user_search (
  user_id uuid primary key references auth.users (id) on delete cascade,
  document tsvector not null
);
comment on table private.user_search is 'What administrators find people by.';
comment on column private.user_search.user_id is 'The user.';
comment on column private.user_search.document is 'Words of name, username and e-mail address.';
create index user_search_document_idx on private.user_search using gin (document);
alter table private.user_search enable row level security;

create function private.search_words(words text) returns text
language sql immutable parallel safe set search_path = ''
as $$ select regexp_replace(words, '[\x21-\x2f\x3a-\x40\x5b-\x60\x7b-\x7e]', ' ', 'g') $$;
comment on function private.search_words(text) is 'Words without signs in or between them: an address as its parts.';

create function private.search_beginnings(words text) returns tsquery
language sql immutable parallel safe set search_path = ''
as $$
  select to_tsquery('simple'::regconfig, string_agg(quote_literal(word) || ':*', ' & '))
  from regexp_split_to_table(private.search_words(words), '\s+') as word where word <> ''
$$;
comment on function private.search_beginnings(text) is 'A query for all of these words, or words that begin so; null without any.';

create function private.index_user(indexed_user_id uuid) returns void
language sql security definer set search_path = ''
as $$
  insert into private.user_search (user_id, document)
  select p.id, to_tsvector('simple'::regconfig,
    private.search_words(known || ' ' || private.fold_letters(known)))
  from public.profiles p
  join auth.users u on u.id = p.id
  cross join lateral concat_ws(' ', p.username, p.first_name, p.last_name, u.email) as known
  where p.id = indexed_user_id
  on conflict (user_id) do update set document = excluded.document
$$;
comment on function private.index_user(uuid) is 'Keeps what a user is found by true.';

create function private.keep_user_search() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.index_user(new.id);
  return null;
end
$$;
comment on function private.keep_user_search() is 'Trigger: keeps what a user is found by true.';
create trigger keep_user_search after insert or update of username, first_name, last_name on public.profiles
  for each row execute function private.keep_user_search();
create trigger keep_user_search after update of email on auth.users
  for each row execute function private.keep_user_search();
select private.index_user(id) from public.profiles;

create function private.find_users(words text) returns setof uuid
language plpgsql stable security definer set search_path = '' rows 100
as $$
begin
  if private.authorize('user:write') then
    return query
      select s.user_id from private.user_search s
      where s.document @@ private.search_beginnings(words)
         or s.document @@ private.search_beginnings(private.fold_letters(words));
  end if;
end
$$;
comment on function private.find_users(text) is 'Who has these words, or words that begin so, in name, username or e-mail address. For user editors.';
grant execute on function private.find_users(text) to authenticated;

create function private.user_accounts(user_ids uuid[])
returns table (id uuid, email text, email_confirmed_at timestamptz, last_sign_in_at timestamptz)
language sql stable security definer set search_path = ''
as $$
  select u.id, u.email::text, u.email_confirmed_at, u.last_sign_in_at from auth.users u
  where u.id = any(user_ids) and (select private.authorize('user:write'))
$$;
comment on function private.user_accounts(uuid[]) is 'What Auth knows of these users. For user editors.';
grant execute on function private.user_accounts(uuid[]) to authenticated;

create function private.update_user(changed_user_id uuid, changes jsonb) returns boolean
language plpgsql security definer set search_path = ''
as $$
begin
  if not private.authorize('user:write') then
    return false;
  end if;
  update public.profiles set
    username = case when changes ? 'username' then changes ->> 'username' else username end,
    first_name = case when changes ? 'first_name' then changes ->> 'first_name' else first_name end,
    last_name = case when changes ? 'last_name' then changes ->> 'last_name' else last_name end,
    locale = case when changes ? 'locale' then changes ->> 'locale' else locale end
  where id = changed_user_id;
  return found;
end
$$;
comment on function private.update_user(uuid, jsonb) is 'Sets username, first_name, last_name and locale, those that are given. For user editors.';
grant execute on function private.update_user(uuid, jsonb) to authenticated;

create function private.suspend_user(suspended_user_id uuid, why text) returns boolean
language plpgsql security definer set search_path = ''
as $$
begin
  if suspended_user_id = auth.uid() or not private.authorize('user:write') then
    return false;
  end if;
  if coalesce(why, '') = '' then
    raise exception 'A suspension needs a reason its owner can read.' using errcode = 'check_violation';
  end if;
  update public.profiles set is_active = false, suspension_reason = why where id = suspended_user_id;
  if not found then
    return false;
  end if;
  delete from auth.sessions where user_id = suspended_user_id;
  return true;
end
$$;
comment on function private.suspend_user(uuid, text) is 'Suspends somebody else''s account and ends all its sessions. For user editors.';
grant execute on function private.suspend_user(uuid, text) to authenticated;

create function private.activate_user(activated_user_id uuid) returns boolean
language plpgsql security definer set search_path = ''
as $$
begin
  if not private.authorize('user:write') then
    return false;
  end if;
  update public.profiles set is_active = true, suspension_reason = null where id = activated_user_id;
  return found;
end
$$;
comment on function private.activate_user(uuid) is 'Ends a suspension. For user editors.';
grant execute on function private.activate_user(uuid) to authenticated;

create function private.set_user_roles(changed_user_id uuid, wanted public.app_role[]) returns boolean
language plpgsql security definer set search_path = ''
as $$
begin
  -- Two administrators who take each other's rights at once: the second finds that it has none any more. So
  -- one is always left, as nobody takes the own ones.
  perform pg_advisory_xact_lock(hashtextextended('set_user_roles', 0));
  if not private.authorize('user:write')
     or (changed_user_id = auth.uid() and not 'admin' = any(wanted))
     or not exists (select from public.profiles where id = changed_user_id) then
    return false;
  end if;
  delete from public.user_roles
  where user_id = changed_user_id and role <> 'user' and role <> all(wanted);
  insert into public.user_roles (user_id, role)
  select changed_user_id, role from unnest(wanted) as role on conflict do nothing;
  return true;
end
$$;
comment on function private.set_user_roles(uuid, public.app_role[]) is
  'Gives somebody these roles beside user, and takes the others away. Nobody gives up being an administrator. For user editors.';
grant execute on function private.set_user_roles(uuid, public.app_role[]) to authenticated;

create function private.delete_user(deleted_user_id uuid, why text, at_once boolean) returns boolean
language plpgsql security definer set search_path = ''
as $$
begin
  if deleted_user_id = auth.uid() or not private.authorize('user:write') then
    return false;
  end if;
  perform set_config('tyohaarify.reason', why, true);
  -- As if it was asked for so long ago that the grace period is over.
  update public.profiles set deletion_requested_at = case when at_once then timestamptz 'epoch' else now() end
  where id = deleted_user_id and (deletion_requested_at is null or at_once);
  if not found then
    return exists (select from public.profiles where id = deleted_user_id);
  end if;
  if at_once then
    delete from auth.sessions where user_id = deleted_user_id;
    update private.schedules set next_run_at = now(), deliver_after = now() where name = 'delete_accounts';
  end if;
  return true;
end
$$;
comment on function private.delete_user(uuid, text, boolean) is
  'Has somebody else''s account deleted after the grace period, or at once, as if its owner had asked for it. For user editors.';
grant execute on function private.delete_user(uuid, text, boolean) to authenticated;

create function private.audit_user() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  done text;
begin
  done := case
    when new.is_active and not old.is_active then 'user.activated'
    when old.is_active and not new.is_active then 'user.suspended'
    when new.deletion_requested_at is distinct from old.deletion_requested_at then 'user.deletion_requested'
    when (new.is_premium, new.subscription_expires_at) is distinct from (old.is_premium, old.subscription_expires_at)
      then 'user.premium_changed'
    else 'user.updated' end;
  insert into public.audit_log (actor_id, action, subject_type, subject_id, detail)
  select auth.uid(), done, 'user', new.id::text, jsonb_strip_nulls(jsonb_build_object(
    'changed', jsonb_agg(after.key order by after.key),
    'reason', case done
      when 'user.suspended' then new.suspension_reason
      when 'user.deletion_requested' then nullif(current_setting('tyohaarify.reason', true), '') end,
    'is_premium', case when done = 'user.premium_changed' then new.is_premium end,
    'subscription_expires_at', case when done = 'user.premium_changed' then new.subscription_expires_at end))
  from jsonb_each(to_jsonb(new)) as after
  where after.value is distinct from to_jsonb(old) -> after.key and after.key <> 'updated_at'
  having count(*) > 0;
  return null;
end
$$;
comment on function private.audit_user() is 'Trigger: writes to the log what somebody did to the account of another.';
create trigger audit_user after update on public.profiles
  for each row when (auth.uid() is not null and auth.uid() <> new.id) execute function private.audit_user();
create trigger audit_change after insert or delete on public.user_roles
  for each row execute function private.audit_change('user_role', 'user_id', 'role');
