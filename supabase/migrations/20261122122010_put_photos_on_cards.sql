-- A photo of one's own on a card.

set lock_timeout = '1s';

alter table public.user_cards
  add column custom_image_id uuid,
  -- Of the card's own maker, whoever writes the row. Not deleted under a card that shows it.
  add constraint user_cards_custom_image_fkey foreign key (custom_image_id, user_id)
    references public.user_images (id, user_id);
comment on column public.user_cards.custom_image_id is 'A picture of its maker''s that templates with a place for a photo show.';
create index user_cards_custom_image_id_idx on public.user_cards (custom_image_id, user_id) where custom_image_id is not null;
grant insert (custom_image_id), update (custom_image_id) on public.user_cards to authenticated;

create function private.prepare_card_photo() returns trigger
language plpgsql set search_path = ''
as $$
begin
  if new.custom_image_id is not null and not exists (
    select from public.user_images where id = new.custom_image_id and user_id = new.user_id and purpose = 'custom'
  ) then
    raise exception 'There is no such picture.' using
      errcode = 'foreign_key_violation', constraint = 'user_cards_custom_image_fkey';
  end if;
  if tg_op = 'UPDATE' then
    new.revision := old.revision + 1;
    new.status := 'queued';
    if old.moderation_status <> 'rejected' then
      new.moderation_status := 'pending';
    end if;
  end if;
  return new;
end
$$;
comment on function private.prepare_card_photo() is
  'Trigger: a card shows only photos that were sent for cards; with another one it is drawn and moderated anew.';
create trigger prepare_card_photo before insert on public.user_cards
  for each row when (new.custom_image_id is not null) execute function private.prepare_card_photo();
create trigger prepare_changed_card_photo before update on public.user_cards
  for each row when (new.custom_image_id is distinct from old.custom_image_id)
  execute function private.prepare_card_photo();
