-- A card without a title gets one in its own language, and more languages are known to be written
-- from right to left. Before, the title was the template's sample, in whatever language that is.
set lock_timeout = '1s';

create or replace function private.text_direction(language text) returns text
language sql immutable set search_path = ''
as $$
  select case
    when language ~ '-(Adlm|Arab|Aran|Hebr|Mand|Nkoo|Rohg|Samr|Syrc|Thaa)\M' then 'rtl'
    when language ~ '-[A-Z][a-z]{3}\M' then 'ltr'
    when language ~ '^(pa-PK|az-IR|ku-I[QR])\M' then 'rtl'
    when split_part(language, '-', 1) in (
      'aeb', 'apc', 'apd', 'ar', 'arc', 'ary', 'arz', 'azb', 'bal', 'bgn', 'bqi', 'ckb', 'dv', 'fa',
      'glk', 'he', 'khw', 'ks', 'lrc', 'luz', 'mzn', 'nqo', 'pbt', 'pnb', 'prs', 'ps', 'rhg', 'sd',
      'sdh', 'skr', 'syr', 'ug', 'ur', 'yi'
    ) then 'rtl'
    else 'ltr'
  end
$$;

create function private.default_title(template uuid, festival uuid, language text) returns text
language sql stable set search_path = ''
as $$
  select coalesce(
    case
      when split_part(coalesce(t.template_config #>> '{sample,language}', 'en'), '-', 1)
         = split_part(default_title.language, '-', 1)
      then nullif(t.template_config #>> '{sample,title}', '')
    end,
    (select n.name from public.festival_translations n
     where n.festival_id = f.id
       and n.language in (default_title.language, split_part(default_title.language, '-', 1))
     order by char_length(n.language) desc limit 1),
    left(f.name, 120),
    nullif(t.template_config #>> '{sample,title}', '')
  )
  from public.templates t
  left join public.festivals f on f.id = coalesce(festival, t.festival_id)
  where t.id = template
$$;
comment on function private.default_title(uuid, uuid, text) is
  'The title of a card that is given none: the template''s sample if that is in the language, else the festival''s name in it, else its usual name.';
grant execute on function private.default_title(uuid, uuid, text) to authenticated, service_role, tyohaarify_worker;

create or replace function private.prepare_card() returns trigger
language plpgsql set search_path = ''
as $$
begin
  if tg_op = 'INSERT' then
    select t.version, coalesce(new.festival_id, t.festival_id)
    into new.template_version, new.festival_id
    from public.templates t where t.id = new.template_id;
    if not found then
      raise exception 'There is no such template.' using errcode = 'foreign_key_violation';
    end if;
    new.title := coalesce(new.title, private.default_title(new.template_id, new.festival_id, new.language));
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
  'Trigger: pins the template version of a new card, whose festival is the template''s and whose title is in its language unless given; a changed card is drawn and moderated anew.';
