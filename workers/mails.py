"""The mails that workers send, and whom they tell of events."""

import functools
from datetime import timedelta
from typing import Any

from core.accounts.resetting import mail_reset
from core.leases import ClaimedJob
from core.mails.delivery import MailTools, UnneededMailError, send_mail
from core.mails.smtp import SmtpServer
from core.mails.telling import is_told, tell_people
from core.outbox import Event
from workers.runtime import EventHandlers, JobHandlers, Runtime


async def _send_mail(runtime: Runtime, job: ClaimedJob) -> dict[str, Any]:
    return await send_mail(_tools(runtime), job)


async def _mail_reset(runtime: Runtime, job: ClaimedJob) -> dict[str, Any]:
    return await mail_reset(runtime.auth, job)


async def _tell(runtime: Runtime, event: Event) -> bool:
    async with runtime.db.transaction() as connection:
        await tell_people(connection, event)
    return True


@functools.cache
def _tools(runtime: Runtime) -> MailTools:
    settings = runtime.settings
    if settings.smtp_url is None or settings.mail_from is None:
        raise UnneededMailError("mail_not_configured", "No mails are sent: SMTP_URL is not set.")
    return MailTools(
        db=runtime.db,
        send=SmtpServer(settings.smtp_url.get_secret_value()).send,
        sender=settings.mail_from,
        site_origin=settings.site_origin,
        api_origin=settings.api_origin,
        share_origin=settings.share_origin,
        secret=settings.supabase_secret_key.get_secret_value().encode(),
        grace=timedelta(days=settings.account_grace_days),
    )


JOB_HANDLERS: JobHandlers = {"email.send": _send_mail, "email.reset_password": _mail_reset}
EVENT_HANDLERS: EventHandlers = {_tell: is_told}
