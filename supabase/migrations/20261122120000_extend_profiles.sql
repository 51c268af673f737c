-- What people set about themselves, their sessions, and how they leave.

set lock_timeout = '1s';

create function private.is_time_zone(name text) returns boolean
language plpgsql immutable set search_path = ''
as $$
begin
  perform timestamptz '2000-01-01 00:00+00' at time zone name;
  return true;
exception when invalid_parameter_value then
  return false;
end
$$;
comment on function private.is_time_zone(text) is 'Whether Postgres knows a time zone of this name.';
grant execute on function private.is_time_zone(text) to authenticated, service_role;

alter table public.profiles
  add column time_zone text not null default 'UTC' check (private.is_time_zone(time_zone)),
  add column deletion_requested_at timestamptz;
comment on column public.profiles.time_zone is 'Where the user''s days begin and end, an IANA name.';
comment on column public.profiles.deletion_requested_at is 'When the user asked to be deleted; the grace period counts from here.';
grant update (time_zone) on public.profiles to authenticated;

alter policy "People read their own profile" on public.profiles
  using (id = (select auth.uid()) or (select private.authorize('user:write')));
alter policy "People read their own profile" on public.profiles
  rename to "People read their own profile, user editors all";

-- As plpgsql, which keeps its plans: policies ask these once a statement, and planning anew took ten times
-- longer than looking.
create or replace function private.authorize(requested text) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
declare
  caller constant uuid := auth.uid();
begin
  return not coalesce((auth.jwt() ->> 'is_anonymous')::boolean, false) and exists (
    select from public.user_roles ur
    join public.role_permissions rp on rp.role = ur.role
    where ur.user_id = caller and rp.permission = requested
  ) and exists (select from public.profiles p where p.id = caller and p.is_active);
end
$$;
comment on function private.authorize(text) is
  'Whether the caller has the permission: not while suspended, and never without an account.';

create or replace function private.is_premium() returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
  return exists (
    select from public.profiles
    where id = auth.uid() and is_premium
      and (subscription_expires_at is null or subscription_expires_at > now())
  );
end
$$;

-- Root, root_1 and r_o_o_t are one.
create function private.is_reserved_username(name text) returns boolean
language sql immutable set search_path = ''
as $$
  select word like '%tyohaarify%' or word = any(
    -- What speaks for the platform,
    '{admin,administrator,administration,moderator,moderation,mod,staff,team,official,owner,founder,support,
      supportteam,help,helpdesk,helpcenter,security,abuse,legal,privacy,billing,payment,payments,contact,info,
      system,root,superuser,sysadmin,operator,service,servicerole,postgres,supabase,bot,
      postmaster,hostmaster,webmaster,mailerdaemon,noreply,mail,email,newsletter,'
    -- what an address may hold in a name''s place,
    'me,profile,profiles,account,accounts,avatar,avatars,analytics,collection,collections,export,exports,
      uploadavatar,customimages,notificationpreferences,api,www,app,web,static,assets,cdn,docs,status,blog,about,terms,settings,dashboard,
      login,logout,signin,signup,signout,register,auth,oauth,verify,reset,
      users,cards,templates,festivals,messages,jobs,notifications,webhooks,reports,search,explore,trending,featured,
      premium,home,index,share,shared,'
    -- and what programs take for nothing, anybody or everybody.
    '"null",undefined,nil,none,nan,true,false,anonymous,anon,guest,unknown,deleted,nobody,everyone,everybody}'::text[])
  from (select regexp_replace(replace(lower(name), '_', ''), '[0-9]{1,4}$', '') as word) as folded
$$;
comment on function private.is_reserved_username(text) is
  'Whether nobody may have this username: it speaks for the platform, is part of an address, or means nobody.';
grant execute on function private.is_reserved_username(text) to anon, authenticated;

create function private.refuse_reserved_username() returns trigger
language plpgsql set search_path = ''
as $$
begin
  if private.is_reserved_username(new.username) then
    raise exception 'This username is reserved: choose another one.'
      using errcode = 'check_violation', column = 'username', table = 'profiles', schema = 'public';
  end if;
  return new;
end
$$;
comment on function private.refuse_reserved_username() is 'Trigger: nobody takes a reserved username; who has one from before keeps it.';
create trigger refuse_reserved_username before insert on public.profiles
  for each row execute function private.refuse_reserved_username();
create trigger refuse_reserved_new_username before update of username on public.profiles
  for each row when (new.username is distinct from old.username)
  execute function private.refuse_reserved_username();

-- From the end of the id: that of two who sign up in one millisecond begins alike.
create or replace function private.free_username(wanted text, user_id uuid) returns text
language sql stable set search_path = ''
as $$
  with base as (
    select case when wanted ~ '^[a-zA-Z0-9_]{3,30}$' and not private.is_reserved_username(wanted) then wanted
                else 'user_' || right(user_id::text, 12) end as name
  ), candidates as (
    select name, 0 as choice from base
    union all
    select left(name, 17) || '_' || right(user_id::text, 12), 1 from base
  )
  select name from candidates
  where not exists (select from public.profiles p where lower(p.username) = lower(candidates.name))
  order by choice limit 1
$$;

create table public.notification_preferences (
  user_id uuid primary key references auth.users (id) on delete cascade,
  email_shares boolean not null default true,
  email_reactions boolean not null default true,
  email_reminders boolean not null default true,
  email_weekly_report boolean not null default false,
  updated_at timestamptz not null default now()
);
comment on table public.notification_preferences is 'Which mails a user wants.';
comment on column public.notification_preferences.user_id is 'The user.';
comment on column public.notification_preferences.email_shares is 'A shared card was opened.';
comment on column public.notification_preferences.email_reactions is 'Somebody reacted to a card.';
comment on column public.notification_preferences.email_reminders is 'A festival comes near.';
comment on column public.notification_preferences.email_weekly_report is 'What happened within the week.';
comment on column public.notification_preferences.updated_at is 'When the row last changed.';

create trigger touch_updated_at before update on public.notification_preferences
  for each row execute function private.touch_updated_at();

alter table public.notification_preferences enable row level security;
grant select on public.notification_preferences to authenticated, tyohaarify_worker;
grant update (email_shares, email_reactions, email_reminders, email_weekly_report)
  on public.notification_preferences to authenticated;
create policy "People read what mails they want" on public.notification_preferences
  for select to authenticated using (user_id = (select auth.uid()));
create policy "People choose what mails they want" on public.notification_preferences
  for update to authenticated
  using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));
create policy "Workers read what mails people want" on public.notification_preferences
  for select to tyohaarify_worker using (true);

create table public.notifications (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users (id) on delete cascade,
  kind text not null check (kind ~ '^[a-z_]+\.[a-z_]+$'),
  payload jsonb not null default '{}' check (jsonb_typeof(payload) = 'object'),
  read_at timestamptz,
  created_at timestamptz not null default now()
);
comment on table public.notifications is 'What the interface tells a user.';
comment on column public.notifications.id is 'Identifier.';
comment on column public.notifications.user_id is 'Whom it is for.';
comment on column public.notifications.kind is 'What happened: card.ready, share.opened, card.reaction, template.approved, …';
comment on column public.notifications.payload is 'Ids of what it is about.';
comment on column public.notifications.read_at is 'When the user saw it.';
comment on column public.notifications.created_at is 'When it happened.';
create index notifications_user_id_idx on public.notifications (user_id, created_at desc);

alter table public.notifications enable row level security;
grant select, delete on public.notifications to authenticated;
grant update (read_at) on public.notifications to authenticated;
grant select, insert on public.notifications to tyohaarify_worker;
create policy "People read their notifications" on public.notifications
  for select to authenticated using (user_id = (select auth.uid()));
create policy "People mark their notifications as read" on public.notifications
  for update to authenticated
  using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));
create policy "People remove their notifications" on public.notifications
  for delete to authenticated using (user_id = (select auth.uid()));
create policy "Workers read notifications" on public.notifications
  for select to tyohaarify_worker using (true);
create policy "Workers add notifications" on public.notifications
  for insert to tyohaarify_worker with check (true);

create function private.create_notification_preferences() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  insert into public.notification_preferences (user_id) values (new.id) on conflict do nothing;
  return null;
end
$$;
comment on function private.create_notification_preferences() is 'Trigger: a new profile gets the usual preferences.';
create trigger create_notification_preferences after insert on public.profiles
  for each row execute function private.create_notification_preferences();
insert into public.notification_preferences (user_id) select id from public.profiles on conflict do nothing;

-- Sessions belong to Auth; these functions are how their owner sees and ends them, in every mode.
create function private.current_session_id() returns uuid
language sql stable set search_path = ''
as $$ select nullif(auth.jwt() ->> 'session_id', '')::uuid $$;
comment on function private.current_session_id() is 'The session the caller''s token belongs to.';

create function private.my_sessions()
returns table (id uuid, created_at timestamptz, updated_at timestamptz, user_agent text, ip inet, is_current boolean)
language sql stable security definer set search_path = ''
as $$
  select s.id, s.created_at, s.updated_at, s.user_agent, s.ip,
         s.id is not distinct from private.current_session_id()
  from auth.sessions s
  where s.user_id = auth.uid() and (s.not_after is null or s.not_after > now())
  order by s.updated_at desc
$$;
comment on function private.my_sessions() is 'The caller''s living sessions, the latest used first.';
grant execute on function private.my_sessions() to authenticated;

create function public.my_sessions()
returns table (id uuid, created_at timestamptz, updated_at timestamptz, user_agent text, ip inet, is_current boolean)
language sql stable set search_path = ''
as $$ select * from private.my_sessions() $$;
comment on function public.my_sessions() is 'The caller''s living sessions, the latest used first.';
grant execute on function public.my_sessions() to authenticated;

create function private.revoke_session(revoked_session_id uuid) returns boolean
language plpgsql security definer set search_path = ''
as $$
begin
  delete from auth.sessions where id = revoked_session_id and user_id = auth.uid();
  return found;
end
$$;
comment on function private.revoke_session(uuid) is 'Ends a session of the caller: it can no longer be refreshed. False when there is none such.';
grant execute on function private.revoke_session(uuid) to authenticated;

create function public.revoke_session(session_id uuid) returns boolean
language sql set search_path = ''
as $$ select private.revoke_session(session_id) $$;
comment on function public.revoke_session(uuid) is 'Ends a session of the caller: it can no longer be refreshed. False when there is none such.';
grant execute on function public.revoke_session(uuid) to authenticated;
