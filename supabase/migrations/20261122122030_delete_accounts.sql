-- Leaving: asked for, taken back within the grace period, and carried out.

set lock_timeout = '1s';

create index profiles_deletion_requested_at_idx on public.profiles (deletion_requested_at)
  where deletion_requested_at is not null;

create table private.deleted_accounts (
  user_id uuid primary key,
  template_ids uuid[] not null default '{}',
  deleted_at timestamptz not null default now()
);
comment on table private.deleted_accounts is 'Accounts whose rows are gone and whose files are going; a row stays minutes.';
comment on column private.deleted_accounts.user_id is 'Who it was: the folder of their files.';
comment on column private.deleted_accounts.template_ids is 'Templates that went along: the folders of their pictures.';
comment on column private.deleted_accounts.deleted_at is 'When the rows went.';
alter table private.deleted_accounts enable row level security;
grant select, delete on private.deleted_accounts to tyohaarify_worker;
create policy "Workers read whose files are to go" on private.deleted_accounts
  for select to tyohaarify_worker using (true);
create policy "Workers forget whose files are gone" on private.deleted_accounts
  for delete to tyohaarify_worker using (true);

create function private.request_account_deletion() returns timestamptz
language sql security definer set search_path = ''
as $$
  update public.profiles set deletion_requested_at = coalesce(deletion_requested_at, now())
  where id = auth.uid() returning deletion_requested_at
$$;
comment on function private.request_account_deletion() is 'Has the caller''s account deleted once the grace period is over: since when it counts.';
grant execute on function private.request_account_deletion() to authenticated;

create function private.cancel_account_deletion(grace interval) returns boolean
language plpgsql security definer set search_path = ''
as $$
begin
  update public.profiles set deletion_requested_at = null
  where id = auth.uid() and deletion_requested_at > now() - grace;
  return found;
end
$$;
comment on function private.cancel_account_deletion(interval) is 'Keeps the caller''s account after all. False when no deletion was asked for, or it is too late.';
grant execute on function private.cancel_account_deletion(interval) to authenticated;

create function private.delete_account(deleted_user_id uuid) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  insert into private.deleted_accounts (user_id) values (deleted_user_id) on conflict do nothing;
  delete from private.idempotency_keys where caller = deleted_user_id;
  delete from public.user_cards where user_id = deleted_user_id;
  -- What everybody sees stays, without a name. Of the rest, what cards of others were made from is put away.
  with gone as (
    delete from public.templates t
    where t.created_by = deleted_user_id and not t.is_visible
      and not exists (select from public.user_cards c where c.template_id = t.id)
    returning t.id
  )
  update private.deleted_accounts
  set template_ids = template_ids || (select coalesce(array_agg(id), '{}') from gone)
  where user_id = deleted_user_id;
  update public.templates set deleted_at = coalesce(deleted_at, now())
  where created_by = deleted_user_id and not is_visible;
  -- Nothing of Auth's own leads from here to the user.
  delete from auth.flow_state where user_id = deleted_user_id;
  delete from auth.users where id = deleted_user_id;
end
$$;
comment on function private.delete_account(uuid) is 'Deletes a user with all rows of theirs; payments stay, without the user.';

create function private.delete_due_accounts(grace interval, at_most integer) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  due uuid;
  deleted integer := 0;
begin
  for due in
    select id from public.profiles where deletion_requested_at <= now() - grace
    order by deletion_requested_at limit at_most for update skip locked
  loop
    perform private.delete_account(due);
    deleted := deleted + 1;
  end loop;
  return deleted;
end
$$;
comment on function private.delete_due_accounts(interval, integer) is 'Deletes accounts whose grace period is over; returns how many. Worker only.';
grant execute on function private.delete_due_accounts(interval, integer) to tyohaarify_worker;

insert into private.schedules (name, every, job_kind) values ('delete_accounts', '1 hour', 'account.delete');
