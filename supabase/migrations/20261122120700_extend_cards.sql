-- Whom cards go to, who looked at them, what they answered, and collections of templates.

set lock_timeout = '1s';

create table public.card_recipients (
  id uuid primary key default gen_random_uuid(),
  card_id uuid not null references public.user_cards (id) on delete cascade,
  name text not null check (char_length(name) between 1 and 60),
  email text check (char_length(email) <= 254 and email ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$'),
  created_at timestamptz not null default now()
);
comment on table public.card_recipients is 'Whom a card is for.';
comment on column public.card_recipients.id is 'Identifier.';
comment on column public.card_recipients.card_id is 'The card.';
comment on column public.card_recipients.name is 'What the sender calls them.';
comment on column public.card_recipients.email is 'Where the link is sent, if at all.';
comment on column public.card_recipients.created_at is 'When they were added.';
create index card_recipients_card_id_idx on public.card_recipients (card_id);

alter table public.card_shares
  add column view_count integer not null default 0,
  add column last_viewed_at timestamptz;
comment on column public.card_shares.view_count is 'How often the card was seen through the link.';
comment on column public.card_shares.last_viewed_at is 'When it was last seen.';
grant select (view_count, last_viewed_at) on public.card_shares to authenticated;
create trigger record_event after insert or update of revoked_at or delete on public.card_shares
  for each row execute function private.record_event('share', '', 'card_id');

create function private.revoke_card_share(revoked_share_id uuid) returns boolean
language plpgsql security definer set search_path = ''
as $$
begin
  update public.card_shares s set revoked_at = now()
  from public.user_cards c
  where s.id = revoked_share_id and s.revoked_at is null and c.id = s.card_id and c.user_id = auth.uid();
  return found;
end
$$;
comment on function private.revoke_card_share(uuid) is 'Takes a link to a card of the caller''s back. False when there is none such.';
grant execute on function private.revoke_card_share(uuid) to authenticated;
create function public.revoke_card_share(share_id uuid) returns boolean
language sql set search_path = ''
as $$ select private.revoke_card_share(share_id) $$;
comment on function public.revoke_card_share(uuid) is 'Takes a link to a card of the caller''s back. False when there is none such.';
grant execute on function public.revoke_card_share(uuid) to authenticated;

create function private.find_share(share_token text) returns uuid
language sql stable security definer set search_path = ''
as $$
  select s.id from public.card_shares s
  join public.user_cards c on c.id = s.card_id
  where s.token_hash = sha256(convert_to(share_token, 'UTF8'))
    and s.revoked_at is null and (s.expires_at is null or s.expires_at > now())
    and c.moderation_status <> 'rejected' and c.image_path is not null
$$;
comment on function private.find_share(text) is 'The living share link with this token.';

create table public.card_reactions (
  id uuid primary key default gen_random_uuid(),
  card_id uuid not null references public.user_cards (id) on delete cascade,
  share_id uuid not null references public.card_shares (id) on delete cascade,
  reaction text not null check (reaction in ('love', 'joy', 'wow', 'thanks', 'blessing')),
  visitor_id uuid not null,
  changes smallint not null default 0 check (changes between 0 and 20),
  created_at timestamptz not null default now(),
  unique (share_id, visitor_id)
);
comment on table public.card_reactions is 'What those who saw a shared card answered.';
comment on column public.card_reactions.id is 'Identifier.';
comment on column public.card_reactions.card_id is 'The card.';
comment on column public.card_reactions.share_id is 'The link it was seen through.';
comment on column public.card_reactions.reaction is 'One of love, joy, wow, thanks, blessing.';
comment on column public.card_reactions.visitor_id is 'A random id kept by the visitor''s browser: one reaction each.';
comment on column public.card_reactions.changes is 'How often the visitor chose another one.';
comment on column public.card_reactions.created_at is 'When.';
create index card_reactions_card_id_idx on public.card_reactions (card_id, created_at desc);
create trigger record_event after insert or update or delete on public.card_reactions
  for each row execute function private.record_event('reaction', '', 'card_id,reaction');

create function private.react_to_shared_card(share_token text, wanted_reaction text, visitor uuid) returns boolean
language plpgsql security definer set search_path = ''
as $$
declare
  found_share constant uuid := private.find_share(share_token);
begin
  if found_share is null or visitor is null then
    return false;
  end if;
  -- A link that is passed on must not fill the table.
  if (select count(*) from public.card_reactions where share_id = found_share) >= 1000
     and not exists (select from public.card_reactions where share_id = found_share and visitor_id = visitor) then
    return false;
  end if;
  insert into public.card_reactions as r (card_id, share_id, reaction, visitor_id)
  select s.card_id, s.id, wanted_reaction, visitor from public.card_shares s where s.id = found_share
  on conflict (share_id, visitor_id) do update set reaction = excluded.reaction, changes = r.changes + 1
    -- Each change is an event.
    where r.reaction <> excluded.reaction and r.changes < 20;
  return exists (
    select from public.card_reactions
    where share_id = found_share and visitor_id = visitor and reaction = wanted_reaction
  );
end
$$;
comment on function private.react_to_shared_card(text, text, uuid) is
  'A visitor''s reaction to a shared card, changed 20 times at most. False where it was not taken.';
grant execute on function private.react_to_shared_card(text, text, uuid) to anon, authenticated;
create function public.react_to_shared_card(token text, reaction text, visitor_id uuid) returns boolean
language sql set search_path = ''
as $$ select private.react_to_shared_card(token, reaction, visitor_id) $$;
comment on function public.react_to_shared_card(text, text, uuid) is
  'A visitor''s reaction to a shared card, changed 20 times at most. False where it was not taken.';
grant execute on function public.react_to_shared_card(text, text, uuid) to anon, authenticated;

create function private.record_share_view(share_token text) returns void
language sql security definer set search_path = ''
as $$
  update public.card_shares set view_count = view_count + 1, last_viewed_at = now()
  where id = private.find_share(share_token)
$$;
comment on function private.record_share_view(text) is 'Counts a look through a share link.';
grant execute on function private.record_share_view(text) to anon, authenticated;
create function public.record_share_view(token text) returns void
language sql set search_path = ''
as $$ select private.record_share_view(token) $$;
comment on function public.record_share_view(text) is 'Counts a look through a share link.';
grant execute on function public.record_share_view(text) to anon, authenticated;

create table public.user_collections (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null default auth.uid() references auth.users (id) on delete cascade,
  name text not null check (char_length(name) between 1 and 200),
  description text check (char_length(description) <= 2000),
  is_public boolean not null default false,
  moderation_status public.moderation_status not null default 'pending',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table public.user_collections is 'Templates people keep together.';
comment on column public.user_collections.id is 'Identifier.';
comment on column public.user_collections.user_id is 'Whose it is.';
comment on column public.user_collections.name is 'Its name.';
comment on column public.user_collections.description is 'What it is for.';
comment on column public.user_collections.is_public is 'Whether its owner shows it to others.';
comment on column public.user_collections.moderation_status is 'Others see it once approved.';
comment on column public.user_collections.created_at is 'When it was made.';
comment on column public.user_collections.updated_at is 'When it last changed.';
create index user_collections_user_id_idx on public.user_collections (user_id, created_at desc);

create function private.prepare_collection() returns trigger
language plpgsql set search_path = ''
as $$
begin
  if auth.uid() is not null and (new.name, new.description) is distinct from (old.name, old.description) then
    new.moderation_status := 'pending';
  end if;
  new.updated_at := now();
  return new;
end
$$;
comment on function private.prepare_collection() is 'Trigger: a renamed collection is moderated anew.';
create trigger prepare_collection before update on public.user_collections
  for each row execute function private.prepare_collection();
create trigger record_event after insert or update or delete on public.user_collections
  for each row execute function private.record_event('collection', 'user_id');

create table public.collection_items (
  collection_id uuid not null references public.user_collections (id) on delete cascade,
  template_id uuid not null references public.templates (id) on delete cascade,
  added_at timestamptz not null default now(),
  primary key (collection_id, template_id)
);
comment on table public.collection_items is 'Which templates are in which collection.';
comment on column public.collection_items.collection_id is 'The collection.';
comment on column public.collection_items.template_id is 'The template.';
comment on column public.collection_items.added_at is 'When it was added.';
create index collection_items_template_id_idx on public.collection_items (template_id);
create index collection_items_newest_idx on public.collection_items (collection_id, added_at desc);

alter table public.card_recipients enable row level security;
alter table public.card_reactions enable row level security;
alter table public.user_collections enable row level security;
alter table public.collection_items enable row level security;

grant select, delete on public.card_recipients to authenticated;
grant insert (card_id, name, email), update (name, email) on public.card_recipients to authenticated;
grant select on public.card_recipients to tyohaarify_worker;
grant select (id, card_id, share_id, reaction, created_at) on public.card_reactions to authenticated;
grant select on public.card_reactions to tyohaarify_worker;
grant select on public.user_collections, public.collection_items to anon, authenticated;
grant insert (name, description, is_public), update (name, description, is_public), delete
  on public.user_collections to authenticated;
grant insert (collection_id, template_id), delete on public.collection_items to authenticated;

create policy "People read the recipients of their cards" on public.card_recipients
  for select to authenticated using (
    exists (select from public.user_cards c where c.id = card_id and c.user_id = (select auth.uid())));
create policy "People add recipients to their cards" on public.card_recipients
  for insert to authenticated with check (
    (select private.authorize('card:create'))
    and exists (select from public.user_cards c where c.id = card_id and c.user_id = (select auth.uid())));
create policy "People change the recipients of their cards" on public.card_recipients
  for update to authenticated
  using (exists (select from public.user_cards c where c.id = card_id and c.user_id = (select auth.uid())))
  with check (
    (select private.authorize('card:create'))
    and exists (select from public.user_cards c where c.id = card_id and c.user_id = (select auth.uid())));
create policy "People remove recipients from their cards" on public.card_recipients
  for delete to authenticated using (
    exists (select from public.user_cards c where c.id = card_id and c.user_id = (select auth.uid())));
create policy "Workers read recipients" on public.card_recipients
  for select to tyohaarify_worker using (true);

create policy "People read the reactions to their cards" on public.card_reactions
  for select to authenticated using (
    exists (select from public.user_cards c where c.id = card_id and c.user_id = (select auth.uid())));
create policy "Workers read reactions" on public.card_reactions
  for select to tyohaarify_worker using (true);

create policy "Anyone reads public, approved collections" on public.user_collections
  for select to anon using (is_public and moderation_status = 'approved');
create policy "People read approved collections and their own; reviewers all" on public.user_collections
  for select to authenticated using (
    (is_public and moderation_status = 'approved')
    or user_id = (select auth.uid())
    or (select private.authorize('card:review'))
  );
create policy "People make collections" on public.user_collections
  for insert to authenticated
  with check (user_id = (select auth.uid()) and (select private.authorize('user')));
create policy "People change their collections" on public.user_collections
  for update to authenticated
  using (user_id = (select auth.uid()))
  with check (user_id = (select auth.uid()) and (select private.authorize('user')));
create policy "People remove their collections" on public.user_collections
  for delete to authenticated using (user_id = (select auth.uid()));

create policy "Whoever sees a collection sees its items" on public.collection_items
  for select to anon, authenticated using (
    exists (select from public.user_collections c where c.id = collection_id offset 0));
create policy "People add templates they see to their collections" on public.collection_items
  for insert to authenticated with check (
    (select private.authorize('user'))
    and exists (select from public.user_collections c where c.id = collection_id and c.user_id = (select auth.uid()))
    and exists (select from public.templates t where t.id = template_id));
create policy "People take items out of their collections" on public.collection_items
  for delete to authenticated using (
    exists (select from public.user_collections c where c.id = collection_id and c.user_id = (select auth.uid())));
