-- Whoever changes what was rejected has it decided anew: there is a case that waits, and nothing to appeal.

set lock_timeout = '1s';

create or replace function private.appeal_moderation_case(appealed_case_id uuid, what text) returns boolean
language plpgsql security definer set search_path = ''
as $$
begin
  update public.moderation_cases set state = 'appealed', appeal = what
  where id = appealed_case_id and owner_id = auth.uid() and state = 'rejected' and private.authorize('user');
  return found;
exception when unique_violation then
  return false;
end
$$;
comment on function private.appeal_moderation_case(uuid, text) is
  'The owner''s word against a rejection, once. False when there is none of the caller''s, or the thing waits for a moderator again.';
comment on function public.appeal_moderation_case(uuid, text) is
  'The owner''s word against a rejection, once. False when there is none of the caller''s, or the thing waits for a moderator again.';
