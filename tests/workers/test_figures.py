"""The figures of a day, of a small world in which all of them are known."""

import asyncio
from collections.abc import AsyncIterator
from decimal import Decimal
from pathlib import Path

import asyncpg
import pytest

from core.service_db import ServiceDb
from tests.support import Stack

# Days in which nothing else happens.
DAY, NEXT_DAY = "2032-03-03", "2032-03-04"
WORLD = Path(__file__).with_name("figures.sql").read_text()
AWAY = """
  delete from user_cards where id = 'd0000000-0000-0000-0000-000000000001';
  delete from templates where slug like 'figures-%';
  delete from template_usage where created_at between '2032-03-03' and '2032-03-05';
  delete from festivals where slug like 'figures-%';
  -- The ledger never changes, but for whoever may switch triggers off.
  set session_replication_role = replica;
  delete from payments where provider = 'figures';
  reset session_replication_role;
  delete from auth.users where email like '%@figures.example';
  delete from daily_analytics where day between '2032-03-02' and '2032-03-05';
"""
KNOWN = {
    ("users.registered", ""): 2,
    ("users.logged_in", ""): 2,
    ("cards.generated", ""): 4,
    ("cards.shared", ""): 2,
    ("reviews.written", ""): 1,
    ("templates.viewed", ""): 43,
    ("templates.viewed", "figures-one"): 41,
    ("templates.viewed", "figures-two"): 2,
    ("templates.used", ""): 3,
    ("templates.used", "figures-one"): 3,
    ("templates.liked", ""): 1,
    ("templates.liked", "figures-one"): 2,
    ("templates.liked", "figures-two"): -1,
    ("festivals.used", ""): 3,
    ("festivals.used", "figures-one"): 2,
    ("festivals.used", "figures-two"): 1,
    ("premium.revenue", "INR"): 19900,
    ("premium.revenue", "USD"): 499,
}


@pytest.fixture
async def database(stack: Stack) -> AsyncIterator["asyncpg.Connection[asyncpg.Record]"]:
    """The owner's connection, with the world in the database."""
    connection = await asyncpg.connect(stack.db_url)
    try:
        await connection.execute(WORLD)
        yield connection
    finally:
        await connection.execute(AWAY)
        await connection.close()


async def computed(workers: ServiceDb, day: str = DAY) -> dict[tuple[str, str], Decimal]:
    async with workers.transaction() as connection:
        count = await connection.fetchval("select private.aggregate_analytics($1::text::date)", day)
        rows = await connection.fetch(
            "select metric, dimension, value from daily_analytics where day = $1::text::date", day
        )
    assert len(rows) == count
    return {(row["metric"], row["dimension"]): row["value"] for row in rows}


@pytest.mark.usefixtures("database")
async def test_the_figures_of_a_day_are_exact_and_the_same_again(workers: ServiceDb) -> None:
    assert await computed(workers) == KNOWN
    assert await computed(workers) == KNOWN


@pytest.mark.usefixtures("database")
async def test_the_next_day_has_its_own(workers: ServiceDb) -> None:
    figures = await computed(workers, NEXT_DAY)
    assert figures["users.registered", ""] == 1
    assert figures["cards.generated", ""] == 1
    assert figures["templates.used", "figures-two"] == 9
    assert figures["premium.revenue", "EUR"] == 499
    assert ("premium.revenue", "INR") not in figures


async def test_a_day_computed_again_follows_what_happened_since(
    database: "asyncpg.Connection[asyncpg.Record]", workers: ServiceDb
) -> None:
    await computed(workers)
    await database.execute(
        """
        update templates set slug = 'figures-renamed' where slug = 'figures-one';
        delete from auth.sessions where id = 'b0000000-0000-0000-0000-000000000003';
        insert into payments
          (provider, provider_event_id, kind, amount_minor, currency, occurred_at)
          values ('figures', '6', 'refund', -499, 'USD', '2032-03-03 05:00+00');
        """
    )
    expected = {
        (metric, "figures-renamed" if metric.startswith("t") and of == "figures-one" else of): n
        for (metric, of), n in KNOWN.items()
    }
    # Somebody who logged out has been there all the same.
    assert await computed(workers) == {**expected, ("premium.revenue", "USD"): 0}


async def test_two_workers_may_compute_the_same_day_at_once(
    database: "asyncpg.Connection[asyncpg.Record]", workers: ServiceDb
) -> None:

    figures = await asyncio.gather(*(computed(workers) for _ in range(8)))
    assert figures == [KNOWN] * 8
    assert await database.fetchval("select count(*) from daily_analytics where day = '2032-03-03'")
