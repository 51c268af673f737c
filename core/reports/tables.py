"""What reports tell, as tables: rows of the database, with what their columns are called."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

from babel.numbers import format_currency, get_currency_precision

from core.analytics.models import DailyAnalytics, Insights, PopularItem
from core.analytics.service import engagement_of, load_days, load_insights
from core.db import Connection
from core.reports.models import ReportKind

Cell = str | int | float | bool | Decimal | date | datetime | UUID | None

MOST_ROWS = 200_000
# Enough for a year of a large platform.
QUERY_SECONDS = 120

_USERS = "select * from private.report_users($1, $2, $3)"
_TEMPLATES = "select * from private.report_templates($1, $2, $3)"
_REVENUE = "select * from private.report_revenue($1, $2)"


@dataclass(frozen=True)
class Table:
    """Rows under a title; ``columns`` names each value of a row."""

    title: str
    columns: tuple[str, ...]
    rows: list[tuple[Cell, ...]]


@dataclass(frozen=True)
class Series:
    """Values by day, to be drawn; ``unit`` is what they count."""

    title: str
    unit: str
    days: list[date]
    values: list[float]


@dataclass(frozen=True)
class Content:
    """A report: its own table, which a CSV file holds, and what else a page shows."""

    table: Table
    figures: list[tuple[str, str]] = field(default_factory=list)
    series: list[Series] = field(default_factory=list)
    more: list[Table] = field(default_factory=list)


async def collect(connection: Connection, kind: ReportKind, first: date, last: date) -> Content:
    """What the report of this kind says about the days, both included; run by a worker."""
    if kind == "revenue":
        return await _revenue(connection, first, last)
    if kind == "templates":
        return await _templates(connection, first, last)
    days = await load_days(connection, first, last)
    insights = await load_insights(connection, first, last)
    if kind == "users":
        return await _users(connection, first, last, days, insights)
    return _usage(days, insights)


def _usage(days: Sequence[DailyAnalytics], insights: Insights) -> Content:
    columns = (
        *("day", "registrations", "logins", "cards", "shares", "reviews", "template_views"),
        *("template_likes", "daily_active", "weekly_active", "monthly_active"),
    )
    rows = [tuple(getattr(day, name) for name in columns) for day in days]
    engagement = engagement_of(days)
    return Content(
        table=Table("Day by day", columns, rows),
        figures=[
            ("Cards made", _count(sum(day.cards for day in days))),
            ("Cards shared", _count(sum(day.shares for day in days))),
            ("New accounts", _count(sum(day.registrations for day in days))),
            ("Active a day", _count(round(engagement.daily_active))),
        ],
        series=[
            _series("Cards made", "cards", days, [day.cards for day in days]),
            _series("People active", "people", days, [day.daily_active for day in days]),
        ],
        more=[
            _popular("Popular festivals", insights.popular_festivals),
            _popular("Popular templates", insights.popular_templates),
        ],
    )


async def _users(
    connection: Connection,
    first: date,
    last: date,
    days: Sequence[DailyAnalytics],
    insights: Insights,
) -> Content:
    table = await _fetch(connection, "New accounts", _USERS, first, last, MOST_ROWS)
    funnel = insights.funnel
    steps = (
        ("Registered", funnel.registered),
        ("Made a card", funnel.made_card),
        ("Shared one", funnel.shared),
        ("Had it opened", funnel.share_opened),
        ("Premium", funnel.premium),
    )
    return Content(
        table=table,
        figures=[(name, _count(value)) for name, value in steps],
        series=[_series("New accounts", "accounts", days, [day.registrations for day in days])],
        more=[
            Table(
                "From registration to premium",
                ("step", "people", "of_registered"),
                [(name, n, _share(n, funnel.registered)) for name, n in steps],
            ),
            _retention(insights),
        ],
    )


def _retention(insights: Insights) -> Table:
    weeks = len(insights.retention)
    return Table(
        "Who stays: made a card in the week of registration and after it",
        ("week", "registered", *(f"+{n}" for n in range(weeks))),
        [
            (
                cohort.week,
                cohort.registered,
                *(_share(n, cohort.registered) for n in cohort.active),
                *("" for _ in range(weeks - len(cohort.active))),
            )
            for cohort in insights.retention
        ],
    )


async def _templates(connection: Connection, first: date, last: date) -> Content:
    table = await _fetch(connection, "Templates", _TEMPLATES, first, last, MOST_ROWS)
    uses, views = table.columns.index("uses"), table.columns.index("views")
    return Content(
        table=table,
        figures=[
            ("Templates used or seen", _count(len(table.rows))),
            ("Cards made", _count(sum(int(str(row[uses])) for row in table.rows))),
            ("Views", _count(sum(int(str(row[views])) for row in table.rows))),
        ],
    )


async def _revenue(connection: Connection, first: date, last: date) -> Content:
    table = await _fetch(connection, "Day by day", _REVENUE, first, last)
    names = table.columns
    days = [date.fromordinal(n) for n in range(first.toordinal(), last.toordinal() + 1)]
    net: dict[str, dict[date, int]] = {}
    for row in table.rows:
        values = dict(zip(names, row, strict=True))
        by_day = net.setdefault(str(values["currency"]), {})
        by_day[date.fromisoformat(str(values["day"]))] = int(str(values["net_minor"]))
    return Content(
        table=table,
        figures=[
            (f"Net, {currency}", money(sum(by_day.values()), currency))
            for currency, by_day in net.items()
        ],
        series=[
            Series(
                f"Net revenue, {currency}",
                currency,
                days,
                [major(by_day.get(day, 0), currency) for day in days],
            )
            for currency, by_day in net.items()
        ],
    )


async def _fetch(connection: Connection, title: str, query: str, *values: object) -> Table:
    statement = await connection.prepare(query)
    columns = tuple(attribute.name for attribute in statement.get_attributes())
    rows = await statement.fetch(*values, timeout=QUERY_SECONDS)
    return Table(title, columns, [tuple(row.values()) for row in rows])


def _popular(title: str, found: Sequence[PopularItem]) -> Table:
    return Table(title, ("name", "slug", "cards"), [(p.name, p.slug, p.cards) for p in found])


def _series(title: str, unit: str, days: Sequence[DailyAnalytics], values: Sequence[int]) -> Series:
    return Series(title, unit, [day.day for day in days], [float(value) for value in values])


def _count(number: int) -> str:
    return f"{number:,}"


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.0%}" if whole else "-"


def major(minor: int, currency: str) -> float:
    """An amount in the currency's main unit."""
    return float(Decimal(minor).scaleb(-get_currency_precision(currency)))


def money(minor: int, currency: str) -> str:
    """An amount for people, as written in India."""
    text: str = format_currency(major(minor, currency), currency, locale="en_IN")
    return text
