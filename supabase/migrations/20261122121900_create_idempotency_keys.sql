-- Answers to requests that carried an Idempotency-Key, written in the transaction of their effect: either
-- both are there or neither is, wherever the API dies. Only the API's transactions reach these functions.

set lock_timeout = '1s';

create table private.idempotency_keys (
  caller uuid not null,
  key text not null check (char_length(key) between 1 and 255),
  fingerprint bytea not null check (octet_length(fingerprint) = 32),
  status smallint not null,
  headers jsonb not null check (jsonb_typeof(headers) = 'object'),
  body bytea,
  created_at timestamptz not null default now(),
  primary key (caller, key)
);
comment on table private.idempotency_keys is 'What requests with an Idempotency-Key were answered, for a day.';
comment on column private.idempotency_keys.caller is 'The user, or what stands for a visitor''s address.';
comment on column private.idempotency_keys.key is 'The key the caller chose.';
comment on column private.idempotency_keys.fingerprint is 'SHA-256 of method, path and body: the same key may not mean another request.';
comment on column private.idempotency_keys.status is 'Status of the answer.';
comment on column private.idempotency_keys.headers is 'Its headers that matter to callers.';
comment on column private.idempotency_keys.body is 'Its body; null where it holds secrets that are not kept.';
comment on column private.idempotency_keys.created_at is 'When it was answered.';
create index idempotency_keys_created_at_idx on private.idempotency_keys (created_at);

alter table private.idempotency_keys enable row level security;

create function private.find_answer(visitor uuid, given_key text)
returns table (is_busy boolean, fingerprint bytea, status smallint, headers jsonb, body bytea)
language plpgsql security definer set search_path = ''
as $$
declare
  caller_id constant uuid := coalesce(auth.uid(), visitor);
begin
  if not pg_try_advisory_xact_lock(hashtextextended('idempotency:' || caller_id || given_key, 0)) then
    return query select true, null::bytea, null::smallint, null::jsonb, null::bytea;
    return;
  end if;
  return query
    select false, k.fingerprint, k.status, k.headers, k.body from private.idempotency_keys k
    where k.caller = caller_id and k.key = given_key and k.created_at > now() - interval '1 day';
end
$$;
comment on function private.find_answer(uuid, text) is
  'The answer kept under the caller''s key, none, or is_busy while another transaction works under it. Holds the key until this transaction ends.';
grant execute on function private.find_answer(uuid, text) to anon, authenticated;

create function private.keep_answer(
  visitor uuid, given_key text, given_fingerprint bytea, given_status smallint, given_headers jsonb, given_body bytea
) returns void
language sql security definer set search_path = ''
as $$
  insert into private.idempotency_keys as k (caller, key, fingerprint, status, headers, body)
  values (coalesce(auth.uid(), visitor), given_key, given_fingerprint, given_status, given_headers, given_body)
  on conflict (caller, key) do update set
    fingerprint = excluded.fingerprint, status = excluded.status, headers = excluded.headers,
    body = excluded.body, created_at = now()
  where k.created_at <= now() - interval '1 day'
$$;
comment on function private.keep_answer(uuid, text, bytea, smallint, jsonb, bytea) is
  'Keeps the answer of the request this transaction carries out; an answer already kept within the day stays.';
grant execute on function private.keep_answer(uuid, text, bytea, smallint, jsonb, bytea) to anon, authenticated;

create function private.forget_answers() returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  forgotten integer;
begin
  delete from private.idempotency_keys where created_at <= now() - interval '1 day';
  get diagnostics forgotten = row_count;
  return forgotten;
end
$$;
comment on function private.forget_answers() is 'Removes answers older than a day; returns how many. Worker only.';
grant execute on function private.forget_answers() to tyohaarify_worker;

-- The handler that clears cached lists of a category asks which there are.
grant select on public.template_categories to tyohaarify_worker;
create policy "Workers read categories" on public.template_categories
  for select to tyohaarify_worker using (true);

insert into private.schedules (name, every) values ('forget_answers', '1 hour');
