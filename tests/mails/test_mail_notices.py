"""What people are told of their account, their subscription and moderators' decisions."""

from datetime import UTC, datetime
from secrets import token_hex

import pytest

from tests.mails.inbox import Inbox
from tests.mails.test_mail_flow import carded, settled
from tests.support import Stack


@pytest.mark.parametrize("language", ["en", "hi"])
async def test_leaving_and_staying_are_confirmed(stack: Stack, inbox: Inbox, language: str) -> None:
    person = stack.person()
    await stack.sql("update profiles set locale = $2 where id = $1", person.id, language)
    leave = "update profiles set deletion_requested_at = $2 where id = $1"
    subjects = {
        "en": ("Your account will be deleted", "Your account will not be deleted"),
        "hi": ("आपका खाता हटा दिया जाएगा", "आपका खाता बना रहेगा"),
    }
    last_day = {"en": "Until 30 January 2030 you can", "hi": "30 जनवरी 2030 तक आप"}
    asked = datetime(2029, 12, 31, 10, tzinfo=UTC)
    await stack.sql(leave, person.id, asked)
    mail = inbox.wait(person.email, subjects[language][0])
    assert last_day[language] in mail.text
    assert last_day[language] in mail.html
    await stack.sql(leave, person.id, None)
    inbox.wait(person.email, subjects[language][1])


async def test_who_is_deleted_at_once_is_not_told_of_time_that_is_left(
    stack: Stack, inbox: Inbox
) -> None:
    person = stack.person()
    await stack.sql("update profiles set deletion_requested_at = 'epoch' where id = $1", person.id)
    await settled(stack, person)
    assert inbox.mails(person.email, "will be deleted") == []
    [job] = await stack.sql(
        "select status::text, error_code from jobs where user_id = $1 and kind = 'email.send'"
        " and payload ->> 'template' = 'deletion_requested'",
        person.id,
    )
    assert tuple(job) == ("cancelled", "mail_pointless")


async def test_a_subscription_is_told_when_it_begins_and_ends(stack: Stack, inbox: Inbox) -> None:
    person = stack.person()
    [row] = await stack.sql(
        "insert into subscriptions (user_id, provider, provider_id, plan, status,"
        " current_period_end) values ($1, 'test', $2, 'monthly', 'active', '2030-01-31')"
        " returning id",
        person.id,
        token_hex(8),
    )
    assert "until 31 January 2030" in inbox.wait(person.email, "Your premium has started").text
    await stack.sql("update subscriptions set status = 'expired' where id = $1", row["id"])
    inbox.wait(person.email, "Your premium has ended")
    await settled(stack, person)
    assert len(inbox.mails(person.email, "remium")) == 2


async def test_a_moderators_decision_is_told_with_its_reason(stack: Stack, inbox: Inbox) -> None:
    person, card = await carded(stack)
    [case] = await stack.sql(
        "insert into moderation_cases (subject_type, subject_id, owner_id)"
        " values ('card', $1, $2) returning id",
        card,
        person.id,
    )
    await stack.sql(
        "update moderation_cases set state = 'rejected', reason = 'A <brand> is on it.'"
        " where id = $1",
        case["id"],
    )
    mail = inbox.wait(person.email, "Not approved: Hello")
    assert "The reason: A <brand> is on it." in mail.text
    assert "A &lt;brand&gt; is on it." in mail.html
    await stack.sql("update moderation_cases set state = 'appealed' where id = $1", case["id"])
    await stack.sql("update moderation_cases set state = 'overturned' where id = $1", case["id"])
    inbox.wait(person.email, "Your appeal succeeded")
    told = [item["kind"] for item in person.api.get("/notifications").json()["items"]]
    # The card itself may have been drawn meanwhile.
    assert [kind for kind in told if kind != "card.ready"] == ["card.approved", "card.rejected"]
