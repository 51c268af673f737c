"""Whatever path a write takes, it raises its event, once, in the same transaction."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any, NamedTuple

import pytest

from tests.data.callers import Callers, callers
from tests.data.expectations import EXPECTED
from tests.data.world import undone
from tests.support import Stack


class Watched(NamedTuple):
    """The event that a change of a column raises; `actor` makes it through REST.

    `changed` is what the event names, where that is not the column.
    """

    event: str
    row_id: str
    actor: str
    column: str
    value: Any
    changed: str = ""


# Of the row that stands first in the expectations. "service" holds the secret key, as Studio does.
WATCHED = {
    "profiles": Watched("profile", "owner", "owner", "first_name", "Asha"),
    "user_roles": Watched("role", "owner", "service", "granted_at", "2030-01-01"),
    "festivals": Watched("festival", "hidden_festival", "admin", "category", "new"),
    "festival_translations": Watched(
        "festival", "hidden_festival", "admin", "name", "New", "translations"
    ),
    "festival_aliases": Watched("festival", "hidden_festival", "admin", "alias", "New", "aliases"),
    "festival_occurrences": Watched(
        "festival", "hidden_festival", "admin", "source", "new", "occurrences"
    ),
    "festival_images": Watched("festival_image", "", "admin", "alt_text", "New"),
    "template_categories": Watched("category", "hidden_category", "admin", "sort_order", 9),
    "templates": Watched("template", "template", "owner", "language", "hi"),
    "template_translations": Watched(
        "template", "template", "admin", "name", "New", "translations"
    ),
    "template_likes": Watched("like", "public_template", "service", "created_at", "2030-01-01"),
    "template_reviews": Watched("review", "review", "owner", "rating", 1),
    "user_cards": Watched("card", "card", "service", "moderation_status", "approved"),
    "card_recipients": Watched("recipient", "", "owner", "name", "Dadi"),
    "card_shares": Watched("share", "share", "service", "revoked_at", "2030-01-01"),
    "card_reactions": Watched("reaction", "", "service", "reaction", "love"),
    "user_collections": Watched("collection", "collection", "owner", "description", "New"),
    "collection_items": Watched(
        "collection_item", "collection", "service", "added_at", "2030-01-01"
    ),
    "moderation_cases": Watched("moderation_case", "", "service", "reason", "New"),
    "user_images": Watched("image", "photo", "service", "moderation_status", "approved"),
    "subscriptions": Watched("subscription", "", "service", "plan", "yearly"),
    "payments": Watched("payment", "", "service", "currency", "EUR"),
    "webhooks": Watched("webhook", "webhook", "owner", "is_active", False),
}
UNWATCHED = {
    "role_permissions": "comes with a release; policies read it each time",
    "template_versions": "template.updated says that there is a new one",
    "template_statistics": "computed; folded every few seconds",
    "template_daily_statistics": "computed; folded every few seconds",
    "template_usage": "card.created says the same",
    "template_views": "too many, and counted in the totals",
    "template_similarity": "computed from usage",
    "template_embeddings": "computed from templates, whose events lead to it",
    "festival_embeddings": "computed from festivals, whose events lead to it",
    "jobs": "Realtime shows them; what they make has events of its own",
    "notifications": "made from events; Realtime shows them",
    "notification_preferences": "read when a mail is about to go out",
    "moderation_queue": "a view of cases, which have events",
    "moderation_results": "the case and the thing itself have events",
    "plugin_registry": "what hosts say of themselves",
    "plugin_settings": "named, not numbered; hosts read their few rows anew, and audit_log has it",
    "webhook_deliveries": "made from events",
    "daily_analytics": "computed",
    "reports": "their jobs say how far they are",
    "audit_log": "is a record of changes itself",
}
# The transaction's own events: nobody else can have touched their rows yet.
OWN_EVENTS = """
  select id, event, row_id::text, changed, owner_id::text from private.outbox
  where xmin = pg_current_xact_id()::xid order by id
"""
KEEPERS = """
  select distinct t.tgrelid::regclass::text as table from pg_trigger t
  join pg_proc p on p.oid = t.tgfoid
  where p.proname in ('record_event', 'record_part_change') and not t.tgisinternal
"""


@pytest.fixture(scope="module")
async def watched(stack: Stack) -> AsyncIterator[Callers]:
    async with callers(stack) as made:
        yield made


async def test_every_table_is_watched_or_there_is_a_reason(stack: Stack) -> None:
    tables = {name.removeprefix("public.") for name in EXPECTED if name.startswith("public.")}
    theirs = tables - WATCHED.keys() - UNWATCHED.keys()
    assert theirs == set(), "say in this file who is told of changes, or why nobody is"
    assert not WATCHED.keys() & UNWATCHED.keys()
    assert {row["table"] for row in await stack.sql(KEEPERS)} == WATCHED.keys()


@pytest.mark.parametrize("table", WATCHED)
async def test_a_write_through_studio_raises_one_event_in_its_transaction(
    watched: Callers, table: str
) -> None:
    expected, connection = WATCHED[table], watched.world.connection
    _, found_by = await watched.first_row(table)
    condition = " and ".join(f"{name}::text = '{value[3:]}'" for name, value in found_by.items())
    change = f"update public.{table} set {expected.column} = '{expected.value}' where {condition}"  # noqa: S608 - constants
    async with undone(connection):
        assert await connection.execute(change) == "UPDATE 1"
        [event] = await connection.fetch(OWN_EVENTS)
    check(watched, expected, event)
    [left] = await watched.stack.sql(
        "select count(*) as number from private.outbox where id = $1", event["id"]
    )
    assert left["number"] == 0, "what is rolled back raises nothing"


@pytest.mark.parametrize("table", WATCHED)
async def test_a_write_through_rest_raises_one_event(watched: Callers, table: str) -> None:
    expected, stack = WATCHED[table], watched.stack
    _, found_by = await watched.first_row(table)
    [last] = await stack.sql("select coalesce(max(id), 0) as id from private.outbox")
    answer = watched.http(expected.actor).patch(
        f"/rest/v1/{table}", params=found_by, json={expected.column: expected.value}
    )
    assert answer.is_success, answer.text
    # The worlds of others change meanwhile.
    events = await stack.sql(
        "select id, event, row_id::text, changed, actor_id from private.outbox"
        " where id > $1 and event like $2 and changed @> array[$3::text]"
        " and ($4::text is null or row_id = $4::uuid)",
        last["id"],
        f"{expected.event}.%",
        expected.changed or expected.column,
        _row_id(watched, expected),
    )
    [event] = events
    check(watched, expected, event)
    person = watched.people.get(expected.actor)
    assert event["actor_id"] == (person.id if person else None)


def _row_id(world_of: Callers, expected: Watched) -> str | None:
    return world_of.world.id(expected.row_id) if expected.row_id else None


def check(world_of: Callers, expected: Watched, event: Any) -> None:
    """The event is the one expected."""
    assert event["event"] == f"{expected.event}.updated"
    assert event["row_id"] == (_row_id(world_of, expected) or event["row_id"])
    named = expected.changed or expected.column
    assert named in event["changed"]
    assert not expected.changed or event["changed"] == [named]


async def test_likes_come_and_go_as_events(watched: Callers) -> None:
    connection, world = watched.world.connection, watched.world
    async with undone(connection):
        await world.become("other")
        for _ in range(2):
            await connection.execute(world.fill("select public.toggle_like(:public_template)"))
        await connection.execute("reset role")
        events = await connection.fetch(OWN_EVENTS)
    assert [(e["event"], e["row_id"], e["owner_id"]) for e in events] == [
        (event, world.id("public_template"), world.id("other"))
        for event in ("like.created", "like.deleted")
    ]


BOTH = ["festival", "hidden_festival"]
PARTS: dict[str, list[str]] = {
    """insert into public.festival_occurrences
       (festival_id, country, year, date_start, date_end, source)
       select f.id, 'US', y, make_date(y, 1, 1), make_date(y, 1, 1), 'test'
       from (values (:festival::uuid), (:hidden_festival)) as f (id),
       generate_series(1950, 2020) as y""": BOTH,
    # One is there already: the statement adds and changes.
    """insert into public.festival_aliases (festival_id, alias)
       values (:hidden_festival, 'Hidden'), (:hidden_festival, 'New')
       on conflict (festival_id, alias) do update set alias = 'Old'""": ["hidden_festival"],
    "delete from public.festival_translations where festival_id = :festival": ["festival"],
    """update public.festival_translations set festival_id = :festival, language = 'ta'
       where festival_id = :hidden_festival""": BOTH,
    "update public.festival_occurrences set source = source": [],
    "update public.festival_aliases set alias = 'X' where false": [],
}


@pytest.mark.parametrize(("statement", "parents"), PARTS.items())
async def test_parts_raise_one_event_for_each_festival_or_template_they_belong_to(
    watched: Callers, statement: str, parents: list[str]
) -> None:
    async with undone(watched.world.connection):
        await watched.world.connection.execute(watched.world.fill(statement))
        events = await watched.world.connection.fetch(OWN_EVENTS)
    assert {event["event"] for event in events} <= {"festival.updated"}
    assert sorted(e["row_id"] for e in events) == sorted(watched.world.id(p) for p in parents)


async def test_what_goes_with_its_festival_raises_no_event_of_its_own(watched: Callers) -> None:
    async with undone(watched.world.connection):
        await watched.world.connection.execute(
            watched.world.fill("delete from public.festivals where id = :hidden_festival")
        )
        events = [e["event"] for e in await watched.world.connection.fetch(OWN_EVENTS)]
    assert sorted(events) == ["festival.deleted", "festival_image.deleted"]


async def test_a_webhook_is_not_told_of_its_own_failures(watched: Callers) -> None:
    async with undone(watched.world.connection):
        await watched.world.connection.execute(
            watched.world.fill(
                "update public.webhooks set failure_count = failure_count + 1 where id = :webhook"
            )
        )
        assert await watched.world.connection.fetch(OWN_EVENTS) == []


async def test_the_relay_is_done_at_once_with_events_nobody_handles(watched: Callers) -> None:
    template = watched.world.id("premium_template")
    liked = watched.http("other").post("/rest/v1/rpc/toggle_like", json={"template_id": template})
    assert liked.is_success
    query = (
        "select from private.outbox where event = 'like.created' and row_id = $1::text::uuid"
        " and processed_at is not null"
    )
    for _ in range(300):
        if await watched.stack.sql(query, template):
            return
        await asyncio.sleep(0.1)
    pytest.fail("the relay left the event waiting")
