-- What the interface watches. Hosted Supabase has the publication; a plain Postgres gets it here.

set lock_timeout = '1s';

do $$
begin
  if not exists (select from pg_publication where pubname = 'supabase_realtime') then
    create publication supabase_realtime;
  end if;
end
$$;
alter publication supabase_realtime add table public.jobs, public.user_cards, public.notifications;
