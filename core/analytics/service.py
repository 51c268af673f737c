"""The platform's figures over a period: its days from the cache, the rest computed as a whole."""

from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from functools import partial
from statistics import fmean
from typing import TypeVar

from core.analytics import store
from core.analytics.models import (
    AnalyticsTotals,
    DailyAnalytics,
    Engagement,
    Funnel,
    Insights,
    PlatformAnalytics,
    PopularItem,
    RetentionCohort,
)
from core.cache import Cache, CacheKey, analytics_key
from core.db import Connection
from core.errors import FieldProblem, InvalidInputError
from core.permissions import require_permission

Kept = TypeVar("Kept", DailyAnalytics, Insights)

PERMISSION = "analytics:read"
LONGEST_DAYS = 366
COHORT_WEEKS = 12
MOST_POPULAR = 20
# A day that is not over yet; and a period with such a day.
UNFINISHED_SECONDS = 60


def check_period(first: date, last: date) -> None:
    """InvalidInputError unless the days are in order, not in the future, and a year at most."""
    if first > last:
        raise InvalidInputError(FieldProblem("from", "The first day is after the last day."))
    if (last - first).days >= LONGEST_DAYS:
        raise InvalidInputError(
            FieldProblem("from", f"Give a period of at most {LONGEST_DAYS} days.")
        )
    if last > today():
        raise InvalidInputError(FieldProblem("to", "The last day is in the future."))


def today() -> date:
    """The present day, UTC."""
    return datetime.now(UTC).date()


async def get_analytics(
    connection: Connection, cache: Cache, first: date, last: date
) -> PlatformAnalytics:
    """The period from ``first`` to ``last``, both included; ForbiddenError for who may not."""
    check_period(first, last)
    await require_permission(connection, PERMISSION)
    days = [
        await _kept(cache, _day_key(day), DailyAnalytics, partial(_load_day, connection, day))
        for day in days_between(first, last)
    ]
    insights = await _kept(
        cache, _period_key(first, last), Insights, partial(load_insights, connection, first, last)
    )
    return PlatformAnalytics(
        first_day=first,
        last_day=last,
        totals=add_up(days),
        engagement=engagement_of(days),
        days=days,
        **dict(insights),
    )


async def load_days(connection: Connection, first: date, last: date) -> list[DailyAnalytics]:
    """The figures of each day, past the cache."""
    return [await _load_day(connection, day) for day in days_between(first, last)]


async def load_insights(connection: Connection, first: date, last: date) -> Insights:
    """What is computed for the period as a whole."""
    funnel = await store.conversion_funnel(connection, first, last)
    cohorts = await store.retention(connection, last, COHORT_WEEKS)
    templates = await store.popular(connection, first, last, "templates.used", MOST_POPULAR)
    festivals = await store.popular(connection, first, last, "festivals.used", MOST_POPULAR)
    return Insights(
        funnel=Funnel.model_validate(funnel),
        retention=[RetentionCohort.model_validate(dict(row)) for row in cohorts],
        popular_templates=[PopularItem.model_validate(dict(row)) for row in templates],
        popular_festivals=[PopularItem.model_validate(dict(row)) for row in festivals],
    )


def days_between(first: date, last: date) -> list[date]:
    """Every day of the period, both ends included."""
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]


def add_up(days: Sequence[DailyAnalytics]) -> AnalyticsTotals:
    """The days together."""
    revenue: Counter[str] = Counter()
    for day in days:
        revenue.update(day.revenue)
    sums = {
        name: sum(getattr(day, name) for day in days)
        for name in AnalyticsTotals.model_fields
        if name != "revenue"
    }
    return AnalyticsTotals(**sums, revenue=dict(revenue))


def engagement_of(days: Sequence[DailyAnalytics]) -> Engagement:
    """Averages over the days, of which there is one at least."""
    daily = fmean(day.daily_active for day in days)
    monthly = fmean(day.monthly_active for day in days)
    cards = fmean(day.cards for day in days)
    return Engagement(
        daily_active=round(daily, 2),
        weekly_active=round(fmean(day.weekly_active for day in days), 2),
        monthly_active=round(monthly, 2),
        stickiness=round(daily / monthly, 4) if monthly else None,
        cards_per_active_user=round(cards / daily, 2) if daily else None,
    )


async def _load_day(connection: Connection, day: date) -> DailyAnalytics:
    return DailyAnalytics.model_validate(await store.day_figures(connection, day))


async def _kept(
    cache: Cache, key: CacheKey, kind: type[Kept], load: Callable[[], Awaitable[Kept]]
) -> Kept:
    async def load_bytes() -> bytes:
        return (await load()).model_dump_json().encode()

    answer = await cache.get(key, load_bytes)
    return kind.model_validate_json(answer.body)


def _day_key(day: date) -> CacheKey:
    key = analytics_key(day)
    return key if day < today() else CacheKey(key.family, key.name, UNFINISHED_SECONDS)


def _period_key(first: date, last: date) -> CacheKey:
    seconds = analytics_key(last).seconds if last < today() else UNFINISHED_SECONDS
    return CacheKey("analytics", f"analytics:period:{first}:{last}", seconds)
