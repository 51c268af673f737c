-- Cards. Writing one, from wherever, asks for its picture: the triggers of the jobs migration do that.

create type public.card_status as enum ('queued', 'rendering', 'ready', 'failed');
comment on type public.card_status is 'Where the picture of a card stands.';

create function private.text_direction(language text) returns text
language sql immutable set search_path = ''
as $$
  select case
    when language ~ '-(Arab|Hebr|Thaa|Nkoo|Adlm)\M' then 'rtl'
    when language ~ '-[A-Z][a-z]{3}\M' then 'ltr'
    when split_part(language, '-', 1) in
      ('ar', 'ckb', 'dv', 'fa', 'he', 'ks', 'nqo', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi') then 'rtl'
    else 'ltr'
  end
$$;
comment on function private.text_direction(text) is 'Which way a language is written: ltr or rtl.';
grant execute on function private.text_direction(text) to authenticated, service_role, tyohaarify_worker;

create table public.user_cards (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null default auth.uid() references auth.users (id) on delete cascade,
  template_id uuid not null,
  template_version integer not null,
  festival_id uuid not null references public.festivals (id),
  title text not null check (char_length(title) between 1 and 120),
  message text not null check (char_length(message) between 1 and 500),
  recipient_name text not null default '' check (char_length(recipient_name) <= 60),
  sender_name text not null default '' check (char_length(sender_name) <= 60),
  language text not null default 'en' check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  direction text not null generated always as (private.text_direction(language)) stored,
  variables jsonb not null default '{}'
    check (jsonb_typeof(variables) = 'object' and pg_column_size(variables) <= 4096),
  status public.card_status not null default 'queued',
  revision integer not null default 1,
  image_path text,
  image_width integer,
  image_height integer,
  moderation_status public.moderation_status not null default 'pending',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  foreign key (template_id, template_version) references public.template_versions (template_id, version),
  check (status <> 'ready' or (image_path is not null and image_width > 0 and image_height > 0))
);
comment on table public.user_cards is 'Greeting cards people made.';
comment on column public.user_cards.id is 'Identifier.';
comment on column public.user_cards.user_id is 'Who made it.';
comment on column public.user_cards.template_id is 'The template.';
comment on column public.user_cards.template_version is 'The version of the template, pinned when the card was made.';
comment on column public.user_cards.festival_id is 'The festival.';
comment on column public.user_cards.title is 'The greeting, set large: "शुभ दीपावली".';
comment on column public.user_cards.message is 'The message, at most 500 characters.';
comment on column public.user_cards.recipient_name is 'Whom it is for; empty for nobody in particular.';
comment on column public.user_cards.sender_name is 'Who signs it; may be empty.';
comment on column public.user_cards.language is 'Language of the texts, BCP 47.';
comment on column public.user_cards.direction is 'Which way the texts are written: ltr or rtl.';
comment on column public.user_cards.variables is 'Values for the template''s own variables, such as colours.';
comment on column public.user_cards.status is 'Where its picture stands.';
comment on column public.user_cards.revision is 'Counts changes of the content; a render of an older one is dropped.';
comment on column public.user_cards.image_path is 'The picture in the storage bucket "users".';
comment on column public.user_cards.image_width is 'Width of the picture in pixels.';
comment on column public.user_cards.image_height is 'Height of the picture in pixels.';
comment on column public.user_cards.moderation_status is 'Whether it may be shown publicly; a rejected card is not shown at share links either.';
comment on column public.user_cards.created_at is 'When it was made.';
comment on column public.user_cards.updated_at is 'When it last changed.';

create index user_cards_user_id_idx on public.user_cards (user_id, created_at desc);
create index user_cards_template_idx on public.user_cards (template_id, template_version);
create index user_cards_festival_id_idx on public.user_cards (festival_id);

create function private.prepare_card() returns trigger
language plpgsql set search_path = ''
as $$
begin
  if tg_op = 'INSERT' then
    select t.version, coalesce(new.festival_id, t.festival_id), coalesce(new.title, t.template_config #>> '{sample,title}')
    into new.template_version, new.festival_id, new.title
    from public.templates t where t.id = new.template_id;
    if not found then
      raise exception 'There is no such template.' using errcode = 'foreign_key_violation';
    end if;
    return new;
  end if;
  if (new.title, new.message, new.recipient_name, new.sender_name, new.language, new.variables)
     is distinct from (old.title, old.message, old.recipient_name, old.sender_name, old.language, old.variables) then
    new.revision := old.revision + 1;
    new.status := 'queued';
    -- Rewriting what was rejected does not bring it back; a moderator does.
    if old.moderation_status <> 'rejected' then
      new.moderation_status := 'pending';
    end if;
  end if;
  new.updated_at := now();
  return new;
end
$$;
comment on function private.prepare_card() is
  'Trigger: pins the template version of a new card, whose title and festival are the template''s unless given; a changed card is drawn and moderated anew.';
create trigger prepare_card before insert or update on public.user_cards
  for each row execute function private.prepare_card();
create trigger record_event after insert or update or delete on public.user_cards
  for each row execute function private.record_event('card', 'user_id', 'image_path');

alter table public.user_cards enable row level security;
grant select on public.user_cards to authenticated;
grant insert (template_id, festival_id, title, message, recipient_name, sender_name, language, variables),
      update (title, message, recipient_name, sender_name, language, variables),
      delete on public.user_cards to authenticated;
create policy "People read their own cards" on public.user_cards
  for select to authenticated using (user_id = (select auth.uid()));
create policy "People make cards from templates they may use" on public.user_cards
  for insert to authenticated with check (
    user_id = (select auth.uid())
    and (select private.authorize('card:create'))
    and exists (
      select from public.templates t
      where t.id = template_id and (not t.is_premium or (select private.is_premium()))
    )
    and exists (select from public.festivals f where f.id = festival_id)
  );
create policy "People change their own cards" on public.user_cards
  for update to authenticated
  using (user_id = (select auth.uid()))
  with check (user_id = (select auth.uid()) and (select private.authorize('card:create')));
create policy "People remove their own cards" on public.user_cards
  for delete to authenticated using (user_id = (select auth.uid()));

grant select on public.user_cards to tyohaarify_worker;
grant update (status, image_path, image_width, image_height) on public.user_cards to tyohaarify_worker;
create policy "Workers read cards" on public.user_cards
  for select to tyohaarify_worker using (true);
create policy "Workers record the pictures of cards" on public.user_cards
  for update to tyohaarify_worker using (true) with check (true);
