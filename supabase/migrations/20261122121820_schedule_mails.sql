-- Mails that come by themselves: reminders of festivals, and what happened within the week. Each run queues at most
-- 5,000, and a mail only once, so that a run may be missed, repeated or cut short.

set lock_timeout = '1s';

create function private.queue_festival_reminders(zones text[], countries text[]) returns integer
language sql security definer set search_path = ''
as $$
  with due as materialized (
    select o.country, o.festival_id, o.date_start,
           exists (select from public.templates t where t.festival_id = o.festival_id and t.is_visible) as has_templates
    from public.festival_occurrences o join public.festivals f on f.id = o.festival_id and f.is_active
    where o.date_start between current_date + 2 and current_date + 4
  ), reminded as (
    select p.id, due.festival_id, due.date_start,
           'reminder:' || p.id || ':' || due.festival_id || ':' || due.date_start as key
    from public.profiles p
    join public.notification_preferences n on n.user_id = p.id and n.email_reminders
    left join unnest(zones, countries) as z (time_zone, country) on z.time_zone = p.time_zone
    join due on due.country = coalesce(z.country, 'IN')
      and due.date_start = (now() at time zone p.time_zone)::date + 3
    where p.is_active and extract(hour from now() at time zone p.time_zone) >= 9
      and not exists (
        select from public.user_cards c
        where c.user_id = p.id and c.festival_id = due.festival_id and c.created_at > now() - interval '30 days')
      and (
        exists (select from public.user_cards c where c.user_id = p.id and c.festival_id = due.festival_id)
        or (due.has_templates and not exists (select from public.user_cards c where c.user_id = p.id))
      )
  ), chosen as (
    select * from reminded r
    where not exists (select from public.jobs j where j.kind = 'email.send' and j.dedupe_key = 'mail:' || r.key)
    limit 5000
  )
  select count(private.queue_mail(id, 'festival_reminder', 'reminders',
    jsonb_build_object('festival_id', festival_id, 'on', date_start), key))::integer
  from chosen
$$;
comment on function private.queue_festival_reminders(text[], text[]) is
  'Reminds people, from nine in the morning, of festivals that begin in three days: those they made cards for, or any with templates if they never made one. The arrays say which country a time zone is in, else it is India. How many mails were queued.';
grant execute on function private.queue_festival_reminders(text[], text[]) to tyohaarify_worker;

create function private.queue_weekly_reports() returns integer
language sql security definer set search_path = ''
as $$
  with asked as (
    select p.id, to_char(now() at time zone p.time_zone, 'IYYY-"W"IW') as week
    from public.notification_preferences n join public.profiles p on p.id = n.user_id and p.is_active
    where n.email_weekly_report
      and extract(isodow from now() at time zone p.time_zone) = 1
      and extract(hour from now() at time zone p.time_zone) >= 8
  ), chosen as (
    select * from asked a
    where not exists (select from public.jobs j where j.kind = 'email.send' and j.dedupe_key = 'mail:weekly:' || a.id || ':' || a.week)
    limit 5000
  )
  select count(private.queue_mail(id, 'weekly_report', 'weekly_report',
    jsonb_build_object('week', week), 'weekly:' || id || ':' || week))::integer
  from chosen
$$;
comment on function private.queue_weekly_reports() is
  'On Mondays from eight in the morning, where the reader lives: a report of the week before, once. How many mails were queued.';
grant execute on function private.queue_weekly_reports() to tyohaarify_worker;

create function private.weekly_activity(reader_id uuid, since timestamptz, until timestamptz) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object(
    'cards', (select count(*) from public.user_cards c
      where c.user_id = reader_id and c.created_at >= since and c.created_at < until),
    'views', (select coalesce(sum(v.views), 0) from public.user_cards c
      join public.card_shares s on s.card_id = c.id
      join private.share_daily_views v on v.share_id = s.id
      where c.user_id = reader_id and v.day >= (since at time zone 'UTC')::date and v.day < (until at time zone 'UTC')::date),
    'reactions', (select count(*) from public.user_cards c
      join public.card_reactions r on r.card_id = c.id
      where c.user_id = reader_id and r.created_at >= since and r.created_at < until),
    'likes', (select count(*) from public.templates t
      join public.template_likes l on l.template_id = t.id
      where t.created_by = reader_id and l.user_id <> reader_id and l.created_at >= since and l.created_at < until))
$$;
comment on function private.weekly_activity(uuid, timestamptz, timestamptz) is
  'What happened to a user''s things: {cards, views, reactions, likes}. Views are counted by days of UTC.';
grant execute on function private.weekly_activity(uuid, timestamptz, timestamptz) to tyohaarify_worker;

insert into private.schedules (name, every) values
  ('queue_festival_reminders', '5 minutes'),
  ('queue_weekly_reports', '5 minutes');
