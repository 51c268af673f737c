-- Moderation: what each provider said, and what people decided.

set lock_timeout = '1s';

create type public.moderation_verdict as enum ('allow', 'review', 'block');
comment on type public.moderation_verdict is 'What a moderation provider says of a text or a picture.';

create table public.moderation_results (
  id bigint generated always as identity primary key,
  subject_type text not null check (subject_type in ('card', 'template', 'review', 'collection', 'profile', 'image')),
  subject_id uuid not null,
  provider text not null check (char_length(provider) between 1 and 100),
  verdict public.moderation_verdict not null,
  severity real not null check (severity between 0 and 1),
  categories jsonb not null default '{}' check (jsonb_typeof(categories) = 'object'),
  spans jsonb not null default '[]' check (jsonb_typeof(spans) = 'array'),
  created_at timestamptz not null default now()
);
comment on table public.moderation_results is 'What each provider said of each thing it was shown.';
comment on column public.moderation_results.id is 'Identifier.';
comment on column public.moderation_results.subject_type is 'What kind of thing.';
comment on column public.moderation_results.subject_id is 'Which one.';
comment on column public.moderation_results.provider is 'Who says so.';
comment on column public.moderation_results.verdict is 'allow, review or block.';
comment on column public.moderation_results.severity is '0 harmless, 1 worst.';
comment on column public.moderation_results.categories is 'Score by category.';
comment on column public.moderation_results.spans is 'Where in the text: {field, start, end, category}.';
comment on column public.moderation_results.created_at is 'When.';
create index moderation_results_subject_idx on public.moderation_results (subject_id, created_at desc);

create type public.review_state as enum ('open', 'approved', 'rejected', 'appealed', 'upheld', 'overturned');
comment on type public.review_state is 'open and appealed wait for a moderator; the others are decisions.';

create table public.moderation_cases (
  id uuid primary key default gen_random_uuid(),
  subject_type text not null check (subject_type in ('card', 'template', 'review', 'collection', 'profile', 'image')),
  subject_id uuid not null,
  owner_id uuid references auth.users (id) on delete cascade,
  state public.review_state not null default 'open',
  reason text check (char_length(reason) <= 1000),
  appeal text check (char_length(appeal) between 1 and 2000),
  decided_by uuid references auth.users (id) on delete set null,
  decided_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table public.moderation_cases is 'What people have to decide, or have decided.';
comment on column public.moderation_cases.id is 'Identifier.';
comment on column public.moderation_cases.subject_type is 'What kind of thing.';
comment on column public.moderation_cases.subject_id is 'Which one.';
comment on column public.moderation_cases.owner_id is 'Whose it is.';
comment on column public.moderation_cases.state is 'Where it stands.';
comment on column public.moderation_cases.reason is 'Why it was decided so; its owner reads it.';
comment on column public.moderation_cases.appeal is 'What its owner says against a rejection.';
comment on column public.moderation_cases.decided_by is 'The moderator.';
comment on column public.moderation_cases.decided_at is 'When it was decided.';
comment on column public.moderation_cases.created_at is 'When it came up.';
comment on column public.moderation_cases.updated_at is 'When it last changed.';
create unique index moderation_cases_open_key on public.moderation_cases (subject_id) where state in ('open', 'appealed');
create index moderation_cases_subject_id_idx on public.moderation_cases (subject_id);
create index moderation_cases_queue_idx on public.moderation_cases (created_at) where state in ('open', 'appealed');
create index moderation_cases_owner_id_idx on public.moderation_cases (owner_id);
create index moderation_cases_decided_by_idx on public.moderation_cases (decided_by);
create trigger touch_updated_at before update on public.moderation_cases
  for each row execute function private.touch_updated_at();
create trigger record_event after insert or update or delete on public.moderation_cases
  for each row execute function private.record_event('moderation_case', 'owner_id', 'subject_type,subject_id');

alter table public.moderation_results enable row level security;
alter table public.moderation_cases enable row level security;
grant select on public.moderation_results, public.moderation_cases to authenticated;
grant select, insert on public.moderation_results, public.moderation_cases to tyohaarify_worker;
grant update (state, reason, decided_at) on public.moderation_cases to tyohaarify_worker;
create policy "Moderators read what providers said" on public.moderation_results
  for select to authenticated using ((select private.authorize('card:review')) or (select private.authorize('template:review')));
create policy "Workers read what providers said" on public.moderation_results
  for select to tyohaarify_worker using (true);
create policy "Workers record what providers say" on public.moderation_results
  for insert to tyohaarify_worker with check (true);
create policy "Owners read their cases, moderators all" on public.moderation_cases
  for select to authenticated using (
    owner_id = (select auth.uid())
    or (select private.authorize('card:review')) or (select private.authorize('template:review'))
  );
-- A plain call, where EXISTS would have every list under a policy start up a plan of its own that next to nobody needs.
create function private.has_moderation_case(subject uuid) returns boolean
language sql stable security definer set search_path = ''
as $$ select exists (select from public.moderation_cases where subject_id = subject) $$;
comment on function private.has_moderation_case(uuid) is 'Whether moderators were ever asked about this card, image, template, review or collection; for policies.';
grant execute on function private.has_moderation_case(uuid) to authenticated;
create policy "Workers read cases" on public.moderation_cases
  for select to tyohaarify_worker using (true);
create policy "Workers open cases" on public.moderation_cases
  for insert to tyohaarify_worker with check (true);
create policy "Workers settle cases" on public.moderation_cases
  for update to tyohaarify_worker using (true) with check (true);

create function private.apply_moderation(changed_type text, changed_id uuid, wanted public.moderation_status) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  case changed_type
    when 'card' then update public.user_cards set moderation_status = wanted where id = changed_id;
    when 'template' then update public.templates set moderation_status = wanted where id = changed_id;
    when 'review' then update public.template_reviews set moderation_status = wanted where id = changed_id;
    when 'collection' then update public.user_collections set moderation_status = wanted where id = changed_id;
    else null;
  end case;
end
$$;
comment on function private.apply_moderation(text, uuid, public.moderation_status) is 'Writes a decision to the thing it is about.';

create function private.decide_moderation_case(decided_case_id uuid, approve boolean, why text) returns boolean
language plpgsql security definer set search_path = ''
as $$
declare
  decided public.moderation_cases;
  needed text;
begin
  select * into decided from public.moderation_cases
  where id = decided_case_id and state in ('open', 'appealed') for update;
  if not found then
    return false;
  end if;
  needed := case when decided.subject_type in ('template', 'review') then 'template:review' else 'card:review' end;
  if not private.authorize(needed) then
    return false;
  end if;
  if not approve and coalesce(why, '') = '' then
    raise exception 'A rejection needs a reason its owner can read.' using errcode = 'check_violation';
  end if;
  -- Before the case: whoever changes the thing meanwhile has it, and would wait for a case that changes.
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
comment on function private.decide_moderation_case(uuid, boolean, text) is 'A moderator''s decision on a waiting case. False when there is none the caller may decide.';
grant execute on function private.decide_moderation_case(uuid, boolean, text) to authenticated;
create function public.decide_moderation_case(case_id uuid, approve boolean, reason text default null) returns boolean
language sql set search_path = ''
as $$ select private.decide_moderation_case(case_id, approve, reason) $$;
comment on function public.decide_moderation_case(uuid, boolean, text) is 'A moderator''s decision on a waiting case. False when there is none the caller may decide.';
grant execute on function public.decide_moderation_case(uuid, boolean, text) to authenticated;

create function private.appeal_moderation_case(appealed_case_id uuid, what text) returns boolean
language plpgsql security definer set search_path = ''
as $$
begin
  update public.moderation_cases set state = 'appealed', appeal = what
  where id = appealed_case_id and owner_id = auth.uid() and state = 'rejected' and private.authorize('user');
  return found;
end
$$;
comment on function private.appeal_moderation_case(uuid, text) is 'The owner''s word against a rejection, once. False when there is none of the caller''s.';
grant execute on function private.appeal_moderation_case(uuid, text) to authenticated;
create function public.appeal_moderation_case(case_id uuid, appeal text) returns boolean
language sql set search_path = ''
as $$ select private.appeal_moderation_case(case_id, appeal) $$;
comment on function public.appeal_moderation_case(uuid, text) is 'The owner''s word against a rejection, once. False when there is none of the caller''s.';
grant execute on function public.appeal_moderation_case(uuid, text) to authenticated;

-- What waits for moderation is a case, whatever path wrote it.
create function private.open_moderation_case() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  row_now constant jsonb := to_jsonb(new);
begin
  insert into public.moderation_cases (subject_type, subject_id, owner_id)
  values (tg_argv[0], new.id, (row_now ->> tg_argv[1])::uuid)
  on conflict (subject_id) where state in ('open', 'appealed') do nothing;
  return null;
end
$$;
comment on function private.open_moderation_case() is 'Trigger (type, owner column): pending content waits for a moderator.';
create trigger open_moderation_case after insert or update on public.templates
  for each row when (new.moderation_status = 'pending' and new.is_public) execute function private.open_moderation_case('template', 'created_by');
create trigger open_moderation_case after insert or update on public.template_reviews
  for each row when (new.moderation_status = 'pending') execute function private.open_moderation_case('review', 'user_id');
create trigger open_moderation_case after insert or update on public.user_collections
  for each row when (new.moderation_status = 'pending' and new.is_public) execute function private.open_moderation_case('collection', 'user_id');
