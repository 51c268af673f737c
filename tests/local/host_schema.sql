-- What the host's tests act on: small, and independent of the product's migrations.
create table public.members (
  id uuid primary key references auth.users (id) on delete cascade,
  username text
);
alter table public.members enable row level security;
create policy "members read themselves" on public.members for select to authenticated
  using (id = (select auth.uid()));

create function public.handle_new_user() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  insert into public.members (id, username) values (new.id, new.raw_user_meta_data ->> 'username');
  return new;
end
$$;
create trigger on_auth_user_created after insert on auth.users
  for each row execute function public.handle_new_user();

create function public.custom_access_token_hook(event jsonb) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  name text;
begin
  select username into name from public.members where id = (event ->> 'user_id')::uuid;
  if name = 'barred' then
    return jsonb_build_object('error', jsonb_build_object('http_code', 403, 'message', 'You are barred'));
  end if;
  return jsonb_build_object('claims', (event -> 'claims') || jsonb_build_object(
    'username', name, 'permissions', jsonb_build_array('cards.create'),
    'method', event -> 'authentication_method'));
end
$$;
revoke execute on function public.custom_access_token_hook from public, anon, authenticated;
grant execute on function public.custom_access_token_hook to supabase_auth_admin;

create table public.notes (
  id uuid primary key default gen_random_uuid(),
  owner uuid not null default auth.uid(),
  title text not null,
  doc jsonb,
  is_premium boolean not null default false,
  created_at timestamptz not null default now()
);
alter table public.notes enable row level security;
revoke all on public.notes from anon, authenticated;
grant select, insert (title, doc), update (title), delete on public.notes to authenticated;
create policy "owners act on their notes" on public.notes to authenticated
  using (owner = (select auth.uid())) with check (owner = (select auth.uid()));

create table public.vectors (id int primary key, embedding extensions.vector(3));
alter table public.vectors enable row level security;
create policy "all may read vectors" on public.vectors for select to anon, authenticated using (true);
insert into public.vectors values (1, '[1,0,0]'), (2, '[0,1,0]');
create function public.nearest(query extensions.vector) returns setof public.vectors
language sql stable set search_path = 'extensions' as
  'select * from public.vectors order by embedding <-> query limit 1';

create policy "users write their own folder" on storage.objects for all to authenticated
  using (bucket_id = 'users' and (storage.foldername(name))[1] = (select auth.uid())::text)
  with check (bucket_id = 'users' and (storage.foldername(name))[1] = (select auth.uid())::text);

insert into storage.buckets (id, name, public, file_size_limit, allowed_mime_types)
values ('users', 'users', false, 10485760, '{image/png}');

-- Has no policy and no row-level security: readable through grants alone.
create table public.greetings (id int primary key, words text not null);
insert into public.greetings values (1, 'Namaste');

create function public.time_limit() returns text language sql stable set search_path = '' as
  'select current_setting(''statement_timeout'')';

-- Nothing is shared here: the share page asks, and finds no card.
create function public.get_shared_card(token text) returns jsonb
language sql stable set search_path = '' as $$ select null::jsonb $$;
grant execute on function public.get_shared_card(text) to anon, authenticated;
