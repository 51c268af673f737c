-- The transactional outbox: whatever path a write takes (supabase-js, Studio, the API), its event is
-- written in the same transaction. The relay hands events on; the same rows are the audit trail.

create table private.outbox (
  id bigint generated always as identity primary key,
  event text not null check (event ~ '^[a-z_]+\.(created|updated|deleted)$'),
  row_id uuid not null,
  owner_id uuid,
  actor_id uuid,
  changed text[] not null default '{}',
  payload jsonb not null default '{}',
  occurred_at timestamptz not null default now(),
  deliver_after timestamptz not null default now(),
  attempts smallint not null default 0,
  processed_at timestamptz
);
comment on table private.outbox is 'One row per change of a watched row, in the order of commits seen by the relay.';
comment on column private.outbox.id is 'Identifier, ascending.';
comment on column private.outbox.event is 'What happened: <noun>.created, .updated or .deleted.';
comment on column private.outbox.row_id is 'The id of the row that changed.';
comment on column private.outbox.owner_id is 'The user the row belongs to, if any.';
comment on column private.outbox.actor_id is 'The user who made the change; null for the platform itself.';
comment on column private.outbox.changed is 'Names of the columns an update changed. Values stay in their table.';
comment on column private.outbox.payload is 'What a handler needs once the row is gone (see the trigger arguments).';
comment on column private.outbox.occurred_at is 'When it happened.';
comment on column private.outbox.deliver_after is 'When the relay hands it on, or hands it on again if nobody finished it.';
comment on column private.outbox.attempts is 'How often it was handed on; after 20 times it is left for people to look at.';
comment on column private.outbox.processed_at is 'When its handlers were done with it; null while it waits.';

create index outbox_waiting_idx on private.outbox (deliver_after) where processed_at is null and attempts < 20;
create index outbox_row_idx on private.outbox (row_id, id);

alter table private.outbox enable row level security;
grant select on private.outbox to tyohaarify_worker;
grant update (deliver_after, attempts, processed_at) on private.outbox to tyohaarify_worker;
create policy "The relay reads every event" on private.outbox
  for select to tyohaarify_worker using (true);
create policy "The relay marks events as delivered and processed" on private.outbox
  for update to tyohaarify_worker using (true) with check (true);

create function private.record_event() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  noun constant text := tg_argv[0];
  owner_column constant text := tg_argv[1];
  kept_columns constant text[] := coalesce(string_to_array(tg_argv[2], ','), '{}');
  verb constant text := case tg_op when 'INSERT' then 'created' when 'UPDATE' then 'updated' else 'deleted' end;
  row_now constant jsonb := case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
  row_before constant jsonb := case when tg_op = 'UPDATE' then to_jsonb(old) end;
  changed_columns text[] := '{}';
begin
  if tg_op = 'UPDATE' then
    select coalesce(array_agg(key order by key), '{}') into changed_columns
    from jsonb_each(row_now) where value is distinct from row_before -> key and key <> 'updated_at';
    if changed_columns = '{}' then
      return null;
    end if;
  end if;
  insert into private.outbox (event, row_id, owner_id, actor_id, changed, payload)
  values (
    noun || '.' || verb,
    (row_now ->> 'id')::uuid,
    (row_now ->> owner_column)::uuid,
    auth.uid(),
    changed_columns,
    coalesce((select jsonb_object_agg(key, row_now -> key) from unnest(kept_columns) as key), '{}')
  );
  perform pg_notify('outbox', '');
  return null;
end
$$;
comment on function private.record_event() is
  'Trigger (noun, owner column, columns kept in the payload): writes the change to the outbox and wakes the relay.';
