-- Events of everything that plugins and caches keep something about. Tables without an id of their own go by the
-- row they belong to; parts of a festival or a template are changes of it, one event a transaction.

set lock_timeout = '1s';

create or replace function private.record_event() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  noun constant text := tg_argv[0];
  owner_column constant text := tg_argv[1];
  kept_columns constant text[] := coalesce(string_to_array(tg_argv[2], ','), '{}');
  id_column constant text := coalesce(tg_argv[3], 'id');
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
    (row_now ->> id_column)::uuid,
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
  'Trigger (noun, owner column, columns kept in the payload, id column): writes the change to the outbox and wakes the relay.';

create trigger record_event after insert or update or delete on public.template_likes
  for each row execute function private.record_event('like', 'user_id', 'template_id', 'template_id');
create trigger record_event after insert or update or delete on public.template_categories
  for each row execute function private.record_event('category', '', 'slug');
create trigger record_event after insert or update or delete on public.collection_items
  for each row execute function private.record_event('collection_item', '', 'template_id', 'collection_id');
create trigger record_event after insert or update or delete on public.card_recipients
  for each row execute function private.record_event('recipient', '', 'card_id');
create trigger record_event after insert or update or delete on public.user_roles
  for each row execute function private.record_event('role', 'user_id', 'role', 'user_id');
create trigger record_event after insert or update or delete on public.subscriptions
  for each row execute function private.record_event('subscription', 'user_id', 'provider,provider_id');
create trigger record_event after insert or update or delete on public.payments
  for each row execute function private.record_event('payment', 'user_id', 'kind,amount_minor,currency');
-- Not for the count of failures: telling a webhook of its own failures would never end.
create trigger record_event after insert or delete or update of user_id, url, events, is_active on public.webhooks
  for each row execute function private.record_event('webhook', 'user_id');

create function private.record_part_change() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  noun constant text := tg_argv[0];
  part constant text := tg_argv[1];
  parent_column constant text := noun || '_id';
  parents uuid[];
begin
  case tg_op
    when 'INSERT' then
      select array_agg(distinct (to_jsonb(n) ->> parent_column)::uuid) into parents from new_rows n;
    when 'DELETE' then
      select array_agg(distinct (to_jsonb(o) ->> parent_column)::uuid) into parents from old_rows o;
    else
      with before as (
        select to_jsonb(o) - 'updated_at' as part_row from old_rows o
      ), now as (
        select to_jsonb(n) - 'updated_at' as part_row from new_rows n
      ), different as (
        (table before except table now) union all (table now except table before)
      )
      select array_agg(distinct (part_row ->> parent_column)::uuid) into parents from different;
  end case;
  -- Where the parent itself is gone, its own event says so. A statement that adds some parts and changes others
  -- comes here twice.
  insert into private.outbox (event, row_id, owner_id, actor_id, changed)
  select noun || '.updated', p.id, p.created_by, auth.uid(), array[part]
  from (
    select id, created_by from public.festivals where noun = 'festival' and id = any(parents)
    union all
    select id, created_by from public.templates where noun = 'template' and id = any(parents)
  ) as p
  where not exists (
    select from private.outbox e
    where e.row_id = p.id and e.event = noun || '.updated' and e.changed = array[part]
      and e.xmin = pg_current_xact_id()::xid
  );
  if found then
    perform pg_notify('outbox', '');
  end if;
  return null;
end
$$;
comment on function private.record_part_change() is
  'Trigger (festival or template, name of the part): one event <noun>.updated for each parent whose parts a transaction changed.';

create trigger record_added_part after insert on public.festival_translations
  referencing new table as new_rows
  for each statement execute function private.record_part_change('festival', 'translations');
create trigger record_changed_part after update on public.festival_translations
  referencing old table as old_rows new table as new_rows
  for each statement execute function private.record_part_change('festival', 'translations');
create trigger record_removed_part after delete on public.festival_translations
  referencing old table as old_rows
  for each statement execute function private.record_part_change('festival', 'translations');

create trigger record_added_part after insert on public.festival_aliases
  referencing new table as new_rows
  for each statement execute function private.record_part_change('festival', 'aliases');
create trigger record_changed_part after update on public.festival_aliases
  referencing old table as old_rows new table as new_rows
  for each statement execute function private.record_part_change('festival', 'aliases');
create trigger record_removed_part after delete on public.festival_aliases
  referencing old table as old_rows
  for each statement execute function private.record_part_change('festival', 'aliases');

create trigger record_added_part after insert on public.festival_occurrences
  referencing new table as new_rows
  for each statement execute function private.record_part_change('festival', 'occurrences');
create trigger record_changed_part after update on public.festival_occurrences
  referencing old table as old_rows new table as new_rows
  for each statement execute function private.record_part_change('festival', 'occurrences');
create trigger record_removed_part after delete on public.festival_occurrences
  referencing old table as old_rows
  for each statement execute function private.record_part_change('festival', 'occurrences');

create trigger record_added_part after insert on public.template_translations
  referencing new table as new_rows
  for each statement execute function private.record_part_change('template', 'translations');
create trigger record_changed_part after update on public.template_translations
  referencing old table as old_rows new table as new_rows
  for each statement execute function private.record_part_change('template', 'translations');
create trigger record_removed_part after delete on public.template_translations
  referencing old table as old_rows
  for each statement execute function private.record_part_change('template', 'translations');
