-- The language a person chose is known on both sides: Auth writes its mails in it, all else reads the profile.

set lock_timeout = '1s';

create or replace function private.create_profile() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  locale constant text := new.raw_user_meta_data ->> 'locale';
begin
  insert into public.profiles (id, username, first_name, last_name, locale)
  values (
    new.id,
    private.free_username(new.raw_user_meta_data ->> 'username', new.id),
    nullif(left(new.raw_user_meta_data ->> 'first_name', 100), ''),
    nullif(left(new.raw_user_meta_data ->> 'last_name', 100), ''),
    case when locale ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$' then locale else 'en' end
  );
  return null;
end
$$;

create function private.tell_auth_locale() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  update auth.users
  set raw_user_meta_data = coalesce(raw_user_meta_data, '{}') || jsonb_build_object('locale', new.locale)
  where id = new.id;
  return null;
end
$$;
comment on function private.tell_auth_locale() is 'Trigger: mails follow the language of the profile.';

create trigger tell_auth_locale after update of locale on public.profiles
  for each row when (old.locale is distinct from new.locale) execute function private.tell_auth_locale();
