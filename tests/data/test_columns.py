"""No column is read or written that nobody granted (S3)."""

import pytest

from tests.data.closed import COLUMNS, closed_columns
from tests.data.expectations import EXPECTED
from tests.data.world import World

TABLES = [
    name
    for name, table in EXPECTED.items()
    if not name.startswith("storage.") and not table.is_view
]


@pytest.fixture(scope="module")
async def columns(world: World) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for row in await world.catalogue(COLUMNS):
        found.setdefault(row["table"], []).append(row["column"])
    return found


@pytest.mark.parametrize("table", TABLES)
async def test_columns_nobody_granted_are_out_of_reach(
    world: World, columns: dict[str, list[str]], table: str
) -> None:
    open_ones = [
        str(probe)
        for probe in closed_columns(table, columns[table])
        if await world.outcome(probe) != probe.expected
    ]
    assert open_ones == []


@pytest.mark.parametrize(
    ("table", "column"),
    [
        ("profiles", "is_premium"),
        ("profiles", "is_active"),
        ("profiles", "subscription_expires_at"),
        ("templates", "moderation_status"),
        ("templates", "is_featured"),
        ("templates", "is_premium"),
        ("templates", "created_by"),
        ("user_cards", "user_id"),
        ("user_cards", "status"),
        ("user_cards", "image_path"),
        ("user_cards", "moderation_status"),
        ("user_cards", "created_at"),
        ("user_collections", "moderation_status"),
        ("template_reviews", "moderation_status"),
        ("webhooks", "failure_count"),
        ("notifications", "kind"),
        ("moderation_cases", "state"),
    ],
)
def test_what_is_the_platforms_is_closed_in_the_committed_snapshot(table: str, column: str) -> None:
    for verb in ("insert", "update"):
        closed = {probe.statement for probe in closed_columns(f"public.{table}", [column])}
        assert any(statement.startswith(verb) for statement in closed), verb
