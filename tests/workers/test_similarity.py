"""Templates of the same people, in a small world in which every cosine is known."""

from collections.abc import AsyncIterator
from math import sqrt
from pathlib import Path

import asyncpg
import pytest

from core.service_db import ServiceDb
from tests.support import Stack

WORLD = Path(__file__).with_name("similarity.sql").read_text()
MANY_LIKES = """
  insert into template_likes (user_id, template_id)
    select 'a1000000-0000-0000-0000-000000000004', id from templates
    where slug ~ '^similar-(1[2-9]|[23].)$'
"""
AWAY = """
  delete from auth.users where email like '%@similar.example';
  delete from templates where slug like 'similar-%';
"""
# By template: who is near it.
KNOWN = {
    (1, 2): 2 / sqrt(3 * 2),
    (1, 3): 1 / sqrt(3 * 1),
    (1, 4): 1 / sqrt(3 * 1),
    (2, 4): 1 / sqrt(2 * 1),
}
ROWS = """
  select split_part(t.slug, '-', 2)::int as template, split_part(o.slug, '-', 2)::int as similar,
         score
  from template_similarity s
  join templates t on t.id = s.template_id join templates o on o.id = s.similar_id
  where t.slug like 'similar-%'
"""


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


async def indexed(workers: ServiceDb) -> dict[tuple[int, int], float]:
    async with workers.transaction() as connection:
        await connection.execute("select private.index_similarity()")
    async with workers.transaction() as connection:
        rows = await connection.fetch(ROWS)
    return {(row["template"], row["similar"]): row["score"] for row in rows}


def both_ways(scores: dict[tuple[int, int], float]) -> dict[tuple[int, int], float]:
    return {**scores, **{(two, one): score for (one, two), score in scores.items()}}


@pytest.mark.usefixtures("database")
async def test_templates_are_alike_by_the_cosine_of_their_people(workers: ServiceDb) -> None:
    assert await indexed(workers) == pytest.approx(both_ways(KNOWN))


async def test_what_nobody_shares_any_more_is_forgotten(
    database: "asyncpg.Connection[asyncpg.Record]", workers: ServiceDb
) -> None:
    await indexed(workers)
    await database.execute(
        "delete from template_likes where user_id = 'a1000000-0000-0000-0000-000000000001'"
    )
    # The first template has three people still, as one of them used it, too; the second has one.
    assert await indexed(workers) == pytest.approx(
        both_ways({(1, 2): 1 / sqrt(3 * 1), (1, 3): 1 / sqrt(3), (1, 4): 1 / sqrt(3)})
    )


async def test_only_the_twenty_nearest_are_kept(
    database: "asyncpg.Connection[asyncpg.Record]", workers: ServiceDb
) -> None:
    await database.execute(MANY_LIKES)
    scores = await indexed(workers)
    assert {score for (one, _), score in scores.items() if one > 11} == {1.0}
    by_template = [one for one, _ in scores if one > 11]
    assert [by_template.count(template) for template in range(12, 37)] == [20] * 25


@pytest.mark.usefixtures("database")
async def test_computed_again_nothing_is_written(stack: Stack, workers: ServiceDb) -> None:
    await indexed(workers)
    before = await stack.sql("select s.*, xmin::text from template_similarity s order by 1, 2")
    await indexed(workers)
    after = await stack.sql("select s.*, xmin::text from template_similarity s order by 1, 2")
    assert after == before != []
