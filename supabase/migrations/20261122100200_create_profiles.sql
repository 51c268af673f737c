-- People: what Auth does not hold about a user. Auth owns e-mail, password and sessions.

create table public.profiles (
  id uuid primary key references auth.users (id) on delete cascade,
  username text not null check (username ~ '^[a-zA-Z0-9_]{3,30}$'),
  first_name text check (char_length(first_name) between 1 and 100),
  last_name text check (char_length(last_name) between 1 and 100),
  profile_image_url text check (char_length(profile_image_url) <= 2048),
  locale text not null default 'en' check (locale ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  is_active boolean not null default true,
  is_premium boolean not null default false,
  subscription_expires_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table public.profiles is 'One row per user, made when the user signs up.';
comment on column public.profiles.id is 'The user of Auth.';
comment on column public.profiles.username is 'Public name, unique whatever its case.';
comment on column public.profiles.first_name is 'Given name.';
comment on column public.profiles.last_name is 'Family name.';
comment on column public.profiles.profile_image_url is 'Address of the avatar.';
comment on column public.profiles.locale is 'Preferred language, BCP 47.';
comment on column public.profiles.is_active is 'False while the account is suspended.';
comment on column public.profiles.is_premium is 'Whether the user pays. Set by the platform, never by the user.';
comment on column public.profiles.subscription_expires_at is 'When premium ends; null means it does not end.';
comment on column public.profiles.created_at is 'When the user signed up.';
comment on column public.profiles.updated_at is 'When the row last changed.';

create unique index profiles_username_key on public.profiles (lower(username));

create trigger touch_updated_at before update on public.profiles
  for each row execute function private.touch_updated_at();
create trigger record_event after insert or update or delete on public.profiles
  for each row execute function private.record_event('profile', 'id');

alter table public.profiles enable row level security;
grant select on public.profiles to authenticated;
grant update (username, first_name, last_name, profile_image_url, locale) on public.profiles to authenticated;
create policy "People read their own profile" on public.profiles
  for select to authenticated using (id = (select auth.uid()));
create policy "People change their own profile" on public.profiles
  for update to authenticated using (id = (select auth.uid())) with check (id = (select auth.uid()));

create function private.free_username(wanted text, user_id uuid) returns text
language sql stable set search_path = ''
as $$
  with base as (
    select case when wanted ~ '^[a-zA-Z0-9_]{3,30}$' then wanted
                else 'user_' || left(replace(user_id::text, '-', ''), 12) end as name
  ), candidates as (
    select name, 0 as choice from base
    union all
    select left(name, 17) || '_' || left(replace(user_id::text, '-', ''), 12), 1 from base
  )
  select name from candidates
  where not exists (select from public.profiles p where lower(p.username) = lower(candidates.name))
  order by choice limit 1
$$;
comment on function private.free_username(text, uuid) is
  'The wanted username if it is valid and free, else one made from it or from the user''s id.';

create function private.create_profile() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  insert into public.profiles (id, username, first_name, last_name)
  values (
    new.id,
    private.free_username(new.raw_user_meta_data ->> 'username', new.id),
    nullif(left(new.raw_user_meta_data ->> 'first_name', 100), ''),
    nullif(left(new.raw_user_meta_data ->> 'last_name', 100), '')
  );
  return null;
end
$$;
comment on function private.create_profile() is 'Trigger: gives a new user a profile; a taken username never fails the sign-up.';

create trigger create_profile after insert on auth.users
  for each row execute function private.create_profile();

create function private.is_premium() returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (
    select from public.profiles
    where id = auth.uid() and is_premium
      and (subscription_expires_at is null or subscription_expires_at > now())
  )
$$;
comment on function private.is_premium() is 'Whether the caller''s premium is paid for right now.';
grant execute on function private.is_premium() to authenticated;
