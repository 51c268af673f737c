"""What each mail is about, read from the database when it is sent.

A job names its mail and the ids it is about; each function here, by the mail's name, makes the
values that the texts in ``languages/`` name, and says where the button leads.
"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from core.db import Connection
from core.mails import store
from core.mails.localised import Local, one_line
from core.mails.wording import languages

COMING_UP = timedelta(days=21)
LONGEST_REASON = 1000


@dataclass(frozen=True)
class Picture:
    """The picture of a card; the size in CSS pixels."""

    url: str
    title: str
    width: int
    height: int


@dataclass(frozen=True)
class Facts:
    """What one mail says, beside its texts. ``path`` is a place in the front end, or an address."""

    path: str
    values: Mapping[str, str] = field(default_factory=dict)
    picture: Picture | None = None
    figures: Mapping[str, str] = field(default_factory=dict)
    festivals: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Subject:
    """Whom a mail is for and what its job says it is about.

    ``grace`` is for how long a deletion can be called off.
    """

    connection: Connection
    user_id: UUID
    reader: Mapping[str, Any]
    local: Local
    parameters: Mapping[str, Any]
    grace: timedelta

    def id(self, name: str) -> UUID:
        """An id among the parameters."""
        return UUID(self.parameters[name])

    def word(self, name: str) -> str:
        """A word in the reader's language."""
        words: Mapping[str, str] = languages()[self.local.language]["words"]
        return words[name]


async def _welcome(subject: Subject) -> Facts:
    return Facts("/", {"name": one_line(subject.reader["name"], 60)})


async def _share_opened(subject: Subject) -> Facts | None:
    at = subject.local.date(datetime.fromisoformat(subject.parameters["at"]))
    return await _card(subject, {"at": at})


async def _card_reaction(subject: Subject) -> Facts | None:
    return await _card(subject, {"reaction": subject.word(subject.parameters["reaction"])})


async def _card(subject: Subject, more: dict[str, str]) -> Facts | None:
    card_id = subject.id("card_id")
    title = await store.find_card_title(subject.connection, card_id, subject.user_id)
    if title is None:
        return None
    return Facts(f"/cards/{card_id}", {"title": one_line(title), **more})


async def _festival_reminder(subject: Subject) -> Facts | None:
    festival_id = subject.id("festival_id")
    name = await store.find_festival_name(subject.connection, festival_id, subject.local.language)
    if name is None:
        return None
    day = subject.local.day(date.fromisoformat(subject.parameters["on"]))
    return Facts(f"/festivals/{festival_id}", {"festival": one_line(name), "day": day})


async def _weekly_report(subject: Subject) -> Facts | None:
    local, zone = subject.local, ZoneInfo(subject.local.time_zone)
    end = datetime.combine(date.fromisoformat(subject.parameters["week"]), time(), zone)
    start = end - timedelta(days=7)
    activity = await store.weekly_activity(subject.connection, subject.user_id, start, end)
    if not any(activity.values()):
        return None
    today = end.date()
    coming = await store.upcoming_festivals(
        subject.connection, local.country, local.language, today, today + COMING_UP
    )
    return Facts(
        "/cards",
        {"first_day": local.date(start), "last_day": local.date(end - timedelta(days=1))},
        figures={name: local.number(count) for name, count in activity.items() if count},
        festivals=tuple(
            (one_line(row["name"]), local.short_day(row["date_start"])) for row in coming
        ),
    )


async def _deletion_requested(subject: Subject) -> Facts | None:
    requested = subject.reader["deletion_requested_at"]
    if requested is None:
        return None
    at = datetime.fromisoformat(requested)
    until = at + subject.grace
    # Without time left there is nothing to decide; administrators may delete at once.
    if until <= datetime.now(UTC):
        return None
    local = subject.local
    return Facts("/account", {"at": local.date(at), "until": local.date(until)})


async def _deletion_cancelled(subject: Subject) -> Facts | None:
    return Facts("/account") if subject.reader["deletion_requested_at"] is None else None


async def _export_ready(_: Subject) -> Facts:
    return Facts("/account/exports")


async def _subscription(subject: Subject) -> Facts | None:
    row = await store.find_subscription(subject.connection, subject.id("subscription_id"))
    if row is None:
        return None
    return Facts("/account/subscription", {"until": subject.local.date(row["current_period_end"])})


async def _decision(subject: Subject) -> Facts | None:
    case_id = subject.id("case_id")
    case = await store.find_case(subject.connection, case_id)
    if case is None or case["owner_id"] != subject.user_id:
        return None
    what = subject.word(case["subject_type"])
    return Facts(
        f"/moderation/{case_id}",
        {
            "what": what,
            "title": one_line(case["title"] or what),
            "reason": one_line(case["reason"], LONGEST_REASON),
        },
    )


# None when there is nothing to say any more.
FACTS: dict[str, Callable[[Subject], Awaitable[Facts | None]]] = {
    "welcome": _welcome,
    "share_opened": _share_opened,
    "card_reaction": _card_reaction,
    "festival_reminder": _festival_reminder,
    "weekly_report": _weekly_report,
    "deletion_requested": _deletion_requested,
    "deletion_cancelled": _deletion_cancelled,
    "export_ready": _export_ready,
    "subscription_started": _subscription,
    "subscription_ended": _subscription,
    "content_approved": _decision,
    "content_rejected": _decision,
    "appeal_granted": _decision,
    "appeal_refused": _decision,
}
