-- What is kept about somebody's account includes their address, which Auth writes.

set lock_timeout = '1s';

create function private.record_address() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  insert into private.outbox (event, row_id, owner_id, changed) values ('account.updated', new.id, new.id, '{email}');
  perform pg_notify('outbox', '');
  return null;
end
$$;
comment on function private.record_address() is 'Trigger: the address of an account changed, or is being changed.';
create trigger record_address after update of email, email_change on auth.users
  for each row when ((old.email, old.email_change) is distinct from (new.email, new.email_change))
  execute function private.record_address();
