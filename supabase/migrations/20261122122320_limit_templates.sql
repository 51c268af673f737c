-- Every template is drawn, so adding them is limited by whatever path they come.

set lock_timeout = '1s';

create function private.enforce_template_quota() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  hourly_limit constant integer := 10;
  author constant uuid := auth.uid();
begin
  if author is null or private.authorize('template:write') then
    return new;
  end if;
  perform pg_advisory_xact_lock(hashtextextended('templates:' || author, 0));
  if (
    select count(*) from public.templates where created_by = author and created_at > now() - interval '1 hour'
  ) >= hourly_limit then
    raise sqlstate 'PGRST' using
      message = json_build_object(
        'code', 'PT429',
        'message', format('At most %s templates are added an hour.', hourly_limit),
        'details', null,
        'hint', 'Change one of those you added.')::text,
      detail = json_build_object(
        'status', 429, 'headers', json_build_object('Retry-After', '60'))::text;
  end if;
  return new;
end
$$;
comment on function private.enforce_template_quota() is 'Trigger: an author adds ten templates an hour at most; editors as many as they like.';
create trigger enforce_template_quota before insert on public.templates
  for each row execute function private.enforce_template_quota();
