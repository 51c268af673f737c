"""Mails that come by themselves, and a way to send those that other work calls for."""

from typing import Any
from uuid import UUID

from core.db import Connection
from core.mails import store
from core.mails.facts import FACTS
from core.mails.localised import countries_of_zones


async def queue_notice(
    connection: Connection, user_id: UUID, template: str, parameters: dict[str, Any], key: str
) -> UUID | None:
    """Queues what a user must be told, once per ``key``: the job, None when there was one.

    ``template`` is one of FACTS, for example ``export_ready``, which needs no parameters.
    """
    if template not in FACTS:
        raise ValueError(f"There is no mail {template}.")
    return await store.queue_mail(
        connection, user_id, template, None, parameters=parameters, key=key
    )


async def queue_festival_reminders(connection: Connection) -> str:
    """Queues reminders of festivals that begin in three days, where it is nine or later."""
    return f"{await store.queue_reminders(connection, countries_of_zones())} mails"


async def queue_weekly_reports(connection: Connection) -> str:
    """Queues last week's reports, where it is eight or later on a Monday."""
    return f"{await store.queue_reports(connection)} mails"
