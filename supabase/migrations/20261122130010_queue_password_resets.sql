-- The mail that resets a password is a job like every other mail. Whoever asks need not have an account, so nothing
-- here looks for one, and what names the address is gone with its use: docs/decisions/0012-password-resets-as-jobs.md.

set lock_timeout = '1s';

create function private.reset_key(address text) returns text
language sql immutable set search_path = ''
as $$ select encode(sha256(convert_to(lower(address), 'UTF8')), 'hex') $$;
comment on function private.reset_key(text) is 'The dedupe_key of resets for an address.';

create function private.request_password_reset(wish jsonb) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  key constant text := private.reset_key(wish ->> 'email');
begin
  update public.jobs set dedupe_key = null
  where kind = 'email.reset_password' and dedupe_key = key and finished_at < now() - interval '1 minute';
  -- Tried for about an hour. While the job waits, the device that asked last gets the link.
  insert into public.jobs as waiting (kind, payload, dedupe_key, max_attempts)
  values ('email.reset_password', wish, key, 20)
  on conflict (kind, dedupe_key) where dedupe_key is not null
  do update set payload = excluded.payload where waiting.status = 'queued';
end
$$;
comment on function private.request_password_reset(jsonb) is
  'Has the way to a new password mailed, {email, redirect_to, code_challenge}, if there is such an account: one job a minute for an address. For the API''s own login.';
grant execute on function private.request_password_reset(jsonb) to tyohaarify_api;

create function private.forget_reset_address() returns trigger
language plpgsql set search_path = ''
as $$
begin
  new.payload := '{}';
  return new;
end
$$;
comment on function private.forget_reset_address() is 'Trigger: a reset that has ended, in whatever way, does not know any more for whom it was.';
create trigger forget_reset_address before update of status on public.jobs
  for each row when (new.kind = 'email.reset_password' and new.finished_at is not null)
  execute function private.forget_reset_address();

create function private.forget_resets_of_account() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  delete from public.jobs where kind = 'email.reset_password' and dedupe_key = private.reset_key(old.email);
  return null;
end
$$;
comment on function private.forget_resets_of_account() is 'Trigger: nobody resets the password of an account that is gone.';
create trigger forget_resets_of_account after delete on auth.users
  for each row execute function private.forget_resets_of_account();

update private.personal_data set query =
  'select id, kind, card_id, status, error_code, error_message, result, created_at, started_at, finished_at from public.jobs where user_id = $1 or kind = ''email.reset_password'' and dedupe_key = (select private.reset_key(email) from auth.users where id = $1)'
where relation = 'public.jobs';

create or replace function private.prune_jobs(kept_for interval, at_most integer) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  pruned integer;
begin
  update public.jobs set dedupe_key = null
  where kind = 'email.reset_password' and dedupe_key is not null and finished_at < now() - interval '1 minute';
  delete from public.jobs where id in (
    select id from public.jobs
    where user_id is null and finished_at < now() - greatest(kept_for, interval '1 day')
    order by finished_at limit at_most for update skip locked
  );
  get diagnostics pruned = row_count;
  return pruned;
end
$$;
comment on function private.prune_jobs(interval, integer) is
  'Removes jobs of the platform that ended longer ago; returns how many. Those of people stay with their account; those about addresses forget the address''s hash. Worker only.';
