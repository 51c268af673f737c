"""Mail jobs that do not go well: retried while that may help, and never sent twice by design."""

from collections.abc import AsyncIterator
from datetime import timedelta
from email import message_from_bytes, policy
from uuid import UUID

import pytest

from core.db import create_pool
from core.errors import DomainError, UnavailableError
from core.leases import ClaimedJob, claim_job
from core.mails.delivery import MailTools, Send, send_mail
from core.mails.message import OutgoingEmail
from core.mails.queueing import queue_notice
from core.service_db import ServiceDb
from local.addresses import database_url
from local.home import Home
from tests.mails.test_mail_flow import add_recipients, carded
from tests.support import Person, Stack

LEASE = timedelta(minutes=5)


@pytest.fixture
async def workers(home: Home, stack: Stack) -> AsyncIterator[ServiceDb]:  # noqa: ARG001 - after it
    """The database as a worker reaches it."""
    url = database_url(home, "tyohaarify_worker", home.secrets().worker_password)
    async with create_pool(url, size=2, application_name="test") as pool:
        yield ServiceDb(pool)


def tools(db: ServiceDb, send: Send) -> MailTools:
    return MailTools(
        db=db,
        send=send,
        sender="Tyohaarify <hello@example.org>",
        site_origin="https://site.example",
        api_origin="https://api.example",
        share_origin="https://share.example",
        secret=b"secret",
        grace=timedelta(days=30),
    )


class Caught:
    """Keeps mails, and fails as often as it is told."""

    def __init__(self, *failures: Exception) -> None:
        self.failures = list(failures)
        self.mails: list[OutgoingEmail] = []

    async def __call__(self, email: OutgoingEmail) -> None:
        self.mails.append(email)
        if self.failures:
            raise self.failures.pop(0)


async def claimed(stack: Stack, workers: ServiceDb, job_id: UUID) -> ClaimedJob:
    """The job, held by this test; the running worker does not see it."""
    await stack.sql(
        "update jobs set status = 'queued', run_after = 'infinity', lease_token = null,"
        " leased_until = null where id = $1",
        job_id,
    )
    async with workers.transaction() as connection:
        job = await claim_job(connection, job_id, LEASE)
    assert job is not None
    await stack.sql("update jobs set run_after = 'infinity' where id = $1", job_id)
    return job


async def card_job(stack: Stack) -> tuple[Person, UUID]:
    """A job that sends a card, which the running worker leaves alone."""
    person, card = await carded(stack)
    row = {"card_id": card, "name": "Asha", "email": "asha@example.com"}
    [recipient_id] = add_recipients(person, [row])
    [job] = await stack.sql(
        "insert into jobs (kind, user_id, payload, run_after) values ('email.send', $1,"
        " jsonb_build_object('template', 'card_shared', 'kind', null,"
        " 'parameters', jsonb_build_object('recipient_id', $2::text)), 'infinity') returning id",
        person.id,
        recipient_id,
    )
    return person, UUID(str(job["id"]))


async def test_each_attempt_sends_the_same_mail_with_the_same_link(
    stack: Stack, workers: ServiceDb
) -> None:
    _, job_id = await card_job(stack)
    caught = Caught(UnavailableError("The mail server"))
    with pytest.raises(UnavailableError):
        await send_mail(tools(workers, caught), await claimed(stack, workers, job_id))
    again = await claimed(stack, workers, job_id)
    assert await send_mail(tools(workers, caught), again) == {"template": "card_shared"}
    first, second = [
        message_from_bytes(email.content, policy=policy.default) for email in caught.mails
    ]
    assert first["Message-ID"] == second["Message-ID"] == f"<{job_id}@example.org>"
    [text, text_again] = [mail.get_body(("plain",)) for mail in (first, second)]
    assert text is not None
    assert text_again is not None
    assert text.get_content() == text_again.get_content()
    [shares] = await stack.sql(
        "select count(*) from card_shares s join card_recipients r on r.card_id = s.card_id"
        " join jobs j on j.payload #>> '{parameters,recipient_id}' = r.id::text where j.id = $1",
        job_id,
    )
    assert shares["count"] == 1


async def test_a_recipient_of_another_persons_card_is_not_mailed(
    stack: Stack, workers: ServiceDb
) -> None:
    _, job_id = await card_job(stack)
    await stack.sql("update jobs set user_id = $2 where id = $1", job_id, stack.person().id)
    caught = Caught()
    with pytest.raises(DomainError, match="The card or its recipient is gone"):
        await send_mail(tools(workers, caught), await claimed(stack, workers, job_id))
    assert caught.mails == []


async def test_a_suspended_person_mails_nobody(stack: Stack, workers: ServiceDb) -> None:
    person, job_id = await card_job(stack)
    await stack.sql("update profiles set is_active = false where id = $1", person.id)
    with pytest.raises(DomainError, match="The card or its recipient is gone"):
        await send_mail(tools(workers, Caught()), await claimed(stack, workers, job_id))


async def test_a_server_that_is_away_is_tried_for_half_a_day(
    stack: Stack, workers: ServiceDb
) -> None:
    person = stack.person()
    async with workers.transaction() as connection:
        job = await queue_notice(connection, person.id, "export_ready", {}, f"e:{person.id}")
        assert (
            await queue_notice(connection, person.id, "export_ready", {}, f"e:{person.id}") is None
        )
    assert job is not None
    [row] = await stack.sql("select max_attempts from jobs where id = $1", job)
    # Waits double from 2 s up to 300 s.
    waited = sum(min(2 * 2**n, 300) for n in range(row["max_attempts"] - 1))
    assert timedelta(seconds=waited) > timedelta(hours=11)


async def test_only_mails_that_exist_are_queued(stack: Stack, workers: ServiceDb) -> None:
    person = stack.person()
    async with workers.transaction() as connection:
        with pytest.raises(ValueError, match="There is no mail surprise"):
            await queue_notice(connection, person.id, "surprise", {}, "x")
