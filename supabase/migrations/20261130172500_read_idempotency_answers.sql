-- A request with an Idempotency-Key looks for its answer before slow work, such as the check of a
-- template, and takes the key afterwards. Looking must not hold the key, or two requests that look
-- at once would refuse each other.
set lock_timeout = '1s';

create function private.read_answer(visitor uuid, given_key text)
returns table (fingerprint bytea, status smallint, headers jsonb, body bytea)
language sql stable security definer set search_path = ''
as $$
  select k.fingerprint, k.status, k.headers, k.body from private.idempotency_keys k
  where k.caller = coalesce(auth.uid(), visitor) and k.key = given_key
    and k.created_at > now() - interval '1 day'
$$;
comment on function private.read_answer(uuid, text) is
  'The answer kept under the caller''s key, or none. Does not hold the key: private.find_answer does.';
grant execute on function private.read_answer(uuid, text) to anon, authenticated;
