"""Mails that come by themselves: at the right hour, to who wants them, once."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

from tests.mails.inbox import Inbox
from tests.mails.test_mail_flow import carded, open_link, settled, share
from tests.support import Person, Stack

NOW = "update private.schedules set next_run_at = now(), deliver_after = now() where name = $1"
RAN = "select last_success_at from private.schedules where name = $1 and last_success_at >= $2"


async def run(stack: Stack, name: str) -> None:
    """Has the worker do a periodic task, and waits for it."""
    [before] = await stack.sql("select now()")
    await stack.sql(NOW, name)
    for _ in range(300):
        if await stack.sql(RAN, name, before["now"]):
            return
        await stack.sql("select pg_sleep(0.1)")
    raise AssertionError(f"{name} did not run.")


async def zone_at(stack: Stack, weekday: int | None, hours: range) -> str | None:
    """A time zone of no country in which it is that day of the week (1 is Monday) and hour now."""
    rows = await stack.sql(
        "select name from pg_timezone_names where name ~ '^Etc/GMT[+-]'"
        " and extract(hour from now() at time zone name) between $1 and $2"
        " and ($3::int is null or extract(isodow from now() at time zone name) = $3) limit 1",
        hours[0],
        hours[-1],
        weekday,
    )
    return str(rows[0]["name"]) if rows else None


async def occurrence(stack: Stack, festival_id: UUID, days: int, zone: str, country: str) -> None:
    await stack.sql(
        "insert into festival_occurrences (festival_id, country, year, date_start, date_end,"
        " source, is_override) select $1, $4, extract(year from d), d, d, 'test', true"
        " from (select (now() at time zone $2)::date + $3::int as d) as day",
        festival_id,
        zone,
        days,
        country,
    )


async def festival(stack: Stack, days: int, zone: str, name: str, country: str = "IN") -> UUID:
    """A festival with a template, kept in the country so many days after today in India."""
    [row] = await stack.sql(
        "insert into festivals (slug, name) values ($1, $2) returning id", name.lower(), name
    )
    await occurrence(stack, row["id"], days, zone, country)
    await stack.sql(
        "insert into templates (slug, name, festival_id, template_code, template_config,"
        " moderation_status) values ($1, 'T', $2, '<p></p>',"
        """ '{"width": 400, "height": 400, "variables": {}}', 'approved')""",
        f"of-{name.lower()}",
        row["id"],
    )
    return UUID(str(row["id"]))


async def living_in(stack: Stack, zone: str) -> Person:
    person = stack.person()
    await stack.sql("update profiles set time_zone = $2 where id = $1", person.id, zone)
    return person


async def test_people_are_reminded_of_a_festival_three_days_before_once(
    stack: Stack, inbox: Inbox
) -> None:
    zone = await zone_at(stack, None, range(10, 20))
    assert zone is not None
    await festival(stack, 3, zone, "Nearfest")
    await festival(stack, 5, zone, "Farfest")
    await festival(stack, 3, zone, "Worldfest", "001")
    elsewhere = await festival(stack, 3, zone, "Ownfest", "001")
    await occurrence(stack, elsewhere, 20, zone, "IN")
    person, unwilling = await living_in(stack, zone), await living_in(stack, zone)
    await stack.sql(
        "update notification_preferences set email_reminders = false where user_id = $1",
        unwilling.id,
    )
    for _ in range(2):
        await run(stack, "queue_festival_reminders")
    await settled(stack, person)
    [mail] = inbox.mails(person.email, "Nearfest is on")
    assert "List-Unsubscribe" in mail.headers
    assert inbox.mails(person.email, "Farfest") == []
    assert len(inbox.mails(person.email, "Worldfest is on")) == 1
    assert inbox.mails(person.email, "Ownfest") == [], "India has a date of its own"
    assert inbox.mails(unwilling.email, "fest") == []


async def test_nobody_is_reminded_in_the_night_or_of_what_they_do_not_keep(
    stack: Stack, inbox: Inbox
) -> None:
    night, day = await zone_at(stack, None, range(1, 7)), await zone_at(stack, None, range(10, 20))
    assert night is not None
    assert day is not None
    kept = await festival(stack, 3, day, "Keptfest")
    sleeper = await living_in(stack, night)
    other_keeper, _ = await carded(stack)
    keeper, card = await carded(stack)
    await stack.sql(
        "update user_cards set festival_id = $2, created_at = now() - interval '1 year'"
        " where id = $1",
        UUID(card),
        kept,
    )
    for person in (other_keeper, keeper):
        await stack.sql("update profiles set time_zone = $2 where id = $1", person.id, day)
    await run(stack, "queue_festival_reminders")
    await settled(stack, keeper)
    assert len(inbox.mails(keeper.email, "Keptfest is on")) == 1
    assert inbox.mails(other_keeper.email, "Keptfest") == []
    assert inbox.mails(sleeper.email, "Keptfest") == []


async def report_job(stack: Stack, person: Person, week: str) -> None:
    await stack.sql(
        "select private.queue_mail($1, 'weekly_report', 'weekly_report',"
        " jsonb_build_object('week', $2::text), 'weekly:' || $1::uuid || ':' || $2::text)",
        person.id,
        week,
    )
    await settled(stack, person)


def this_week() -> str:
    year, week, _ = (datetime.now(UTC) + timedelta(days=7)).isocalendar()
    return f"{year}-W{week:02}"


async def test_the_report_counts_what_happened_in_its_week(stack: Stack, inbox: Inbox) -> None:
    person, card = await carded(stack)
    wants = "update notification_preferences set email_weekly_report = true, email_shares = false"
    await stack.sql(f"{wants} where user_id = $1", person.id)
    token = share(person, card)
    for _ in range(3):
        open_link(stack, token)
    await report_job(stack, person, this_week())
    mail = inbox.wait(person.email, "Your week on Tyohaarify")
    assert "Cards made: 1\nViews of your links: 3\n\n" in mail.text.replace("\r", "")
    assert "Likes of your templates" not in mail.text
    assert person.email not in mail.text
    await report_job(stack, person, this_week())
    assert len(inbox.mails(person.email, "Your week on Tyohaarify")) == 1


async def test_nobody_gets_an_empty_report(stack: Stack, inbox: Inbox) -> None:
    person = stack.person()
    await stack.sql(
        "update notification_preferences set email_weekly_report = true where user_id = $1",
        person.id,
    )
    await report_job(stack, person, this_week())
    [job] = await stack.sql(
        "select status, error_code from jobs where user_id = $1 and dedupe_key like 'mail:weekly%'",
        person.id,
    )
    assert tuple(job) == ("cancelled", "mail_pointless")
    assert inbox.mails(person.email, "Your week") == []


async def test_reports_are_queued_on_mondays_only_and_once(stack: Stack) -> None:
    await run(stack, "queue_weekly_reports")
    # Which zones there are to try depends on when this runs.
    monday, other = [await zone_at(stack, day, range(8, 24)) for day in (1, 3)]
    queued = "select from jobs where user_id = $1 and dedupe_key like 'mail:weekly%'"
    for zone, is_monday in ((monday, True), (other, False)):
        if zone is None:
            continue
        person = await living_in(stack, zone)
        await stack.sql(
            "update notification_preferences set email_weekly_report = true where user_id = $1",
            person.id,
        )
        for _ in range(2):
            await run(stack, "queue_weekly_reports")
        assert len(await stack.sql(queued, person.id)) == int(is_monday)
