-- A decision is about what a moderator has read. The queue shows the content of each case with its revision, the
-- decision names that revision, and is refused once there is another. Both read it from the one view, so what is
-- shown, what is named and what is decided cannot drift apart.

set lock_timeout = '1s';

create function private.may_moderate(subject_type text) returns boolean
language sql stable set search_path = ''
as $$
  select private.authorize(case when subject_type in ('template', 'review') then 'template:review' else 'card:review' end)
$$;
comment on function private.may_moderate(text) is 'Whether the caller decides about this kind of thing.';

-- With its owner's rights, for a moderator's policies would hide what a decision is then made about: some profiles.
create function private.moderated_content(of_case_id uuid) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select case m.subject_type
    when 'card' then (
      select jsonb_build_object('title', c.title, 'message', c.message, 'recipient_name', c.recipient_name,
        'sender_name', c.sender_name, 'language', c.language, 'variables', c.variables,
        'custom_image_id', c.custom_image_id)
      from public.user_cards c where c.id = m.subject_id)
    when 'template' then (
      select jsonb_build_object('slug', t.slug, 'name', t.name, 'description', t.description, 'language', t.language,
        'tags', t.tags, 'version', t.version, 'template_code', t.template_code, 'template_config', t.template_config)
      from public.templates t where t.id = m.subject_id)
    when 'review' then (
      select jsonb_build_object('template_id', r.template_id, 'rating', r.rating, 'review_text', r.review_text)
      from public.template_reviews r where r.id = m.subject_id)
    when 'collection' then (
      select jsonb_build_object('name', l.name, 'description', l.description)
      from public.user_collections l where l.id = m.subject_id)
    when 'profile' then (
      select jsonb_build_object('username', p.username, 'first_name', p.first_name, 'last_name', p.last_name,
        'profile_image_url', p.profile_image_url)
      from public.profiles p where p.id = m.subject_id)
    when 'image' then (
      select jsonb_build_object('purpose', i.purpose, 'content_hash', encode(i.content_hash, 'hex'),
        'width', i.width, 'height', i.height)
      from public.user_images i where i.id = m.subject_id)
  end
  from public.moderation_cases m
  where m.id = of_case_id and private.may_moderate(m.subject_type)
$$;
comment on function private.moderated_content(uuid) is
  'All that its author put into what a case is about. Null once that is gone, and for who does not decide about it.';

grant execute on function private.may_moderate(text), private.moderated_content(uuid) to authenticated;

create view public.moderation_queue with (security_invoker = on) as
select
  m.id, m.subject_type, m.subject_id, m.owner_id, m.state, m.reason, m.appeal, m.decided_by, m.decided_at,
  m.created_at, m.updated_at,
  private.moderated_content(m.id) as subject,
  -- What an author says for it counts as read, too.
  encode(sha256(convert_to(jsonb_build_array(private.moderated_content(m.id), m.appeal)::text, 'UTF8')), 'hex') as revision,
  case m.subject_type
    when 'card' then (
      select '/storage/v1/object/authenticated/users/' || c.image_path
      from public.user_cards c where c.id = m.subject_id and c.status = 'ready')
    when 'template' then (
      select t.preview_image_url from public.templates t
      where t.id = m.subject_id and t.preview_image_url like '%/' || t.version || '.webp')
    when 'image' then (
      select '/storage/v1/object/public/avatars/' || (file ->> 'path')
      from public.user_images i, jsonb_array_elements(i.variants) as file
      where i.id = m.subject_id and i.purpose = 'avatar' and file ->> 'name' = 'large.webp')
  end as picture_url,
  (
    select coalesce(jsonb_agg(to_jsonb(v)), '[]') from (
      select provider, verdict, severity, categories, spans, created_at from public.moderation_results
      where subject_id = m.subject_id order by created_at desc, id desc limit 10
    ) as v
  ) as verdicts
from public.moderation_cases m
where (select private.authorize('card:review')) or (select private.authorize('template:review'));
comment on view public.moderation_queue is
  'Cases as moderators see them. subject is what its author made, revision names exactly that and goes with the decision; '
  'picture_url is what the platform drew of it, from the origin of Supabase on, null until it has; verdicts are the latest ten.';
grant select on public.moderation_queue to authenticated;

create function private.lock_moderated(locked_type text, locked_id uuid) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  case locked_type
    when 'card' then perform from public.user_cards where id = locked_id for no key update;
    when 'template' then perform from public.templates where id = locked_id for no key update;
    when 'review' then perform from public.template_reviews where id = locked_id for no key update;
    when 'collection' then perform from public.user_collections where id = locked_id for no key update;
    when 'profile' then perform from public.profiles where id = locked_id for no key update;
    when 'image' then perform from public.user_images where id = locked_id for no key update;
  end case;
end
$$;
comment on function private.lock_moderated(text, uuid) is 'From here on nobody changes what a case is about.';

drop function public.decide_moderation_case(uuid, boolean, text);
drop function private.decide_moderation_case(uuid, boolean, text);

create function private.decide_moderation_case(decided_case_id uuid, approve boolean, read_revision text, why text)
returns boolean
language plpgsql security definer set search_path = ''
as $$
declare
  decided public.moderation_cases;
begin
  select * into decided from public.moderation_cases where id = decided_case_id;
  if not found or not private.may_moderate(decided.subject_type) then
    return false;
  end if;
  -- The thing before its case: whoever changes or removes it has it, and then asks for the case.
  perform private.lock_moderated(decided.subject_type, decided.subject_id);
  select * into decided from public.moderation_cases
  where id = decided_case_id and state in ('open', 'appealed') for update;
  if not found then
    return false;
  end if;
  if not approve and coalesce(why, '') = '' then
    raise exception 'A rejection needs a reason its owner can read.' using errcode = 'check_violation';
  end if;
  if read_revision is distinct from (select q.revision from public.moderation_queue q where q.id = decided_case_id) then
    raise sqlstate 'PT409' using message = 'It was changed since you read it. Read it again.';
  end if;
  perform private.apply_moderation(decided.subject_type, decided.subject_id,
    (case when approve then 'approved' else 'rejected' end)::public.moderation_status);
  update public.moderation_cases set
    state = (case
      when decided.state = 'open' and approve then 'approved'
      when decided.state = 'open' then 'rejected'
      when approve then 'overturned' else 'upheld' end)::public.review_state,
    reason = coalesce(why, reason), decided_by = auth.uid(), decided_at = now()
  where id = decided_case_id;
  return true;
end
$$;
comment on function private.decide_moderation_case(uuid, boolean, text, text) is
  'A moderator''s decision on a waiting case, as moderation_queue showed it under that revision. False when there is none the caller may decide; PT409 when it shows another.';
grant execute on function private.decide_moderation_case(uuid, boolean, text, text) to authenticated;
create function public.decide_moderation_case(case_id uuid, approve boolean, revision text, reason text default null)
returns boolean
language sql set search_path = ''
as $$ select private.decide_moderation_case(case_id, approve, revision, reason) $$;
comment on function public.decide_moderation_case(uuid, boolean, text, text) is
  'A moderator''s decision on a waiting case, as moderation_queue showed it under that revision. False when there is none the caller may decide; PT409 when it shows another.';
grant execute on function public.decide_moderation_case(uuid, boolean, text, text) to authenticated;
