"""Events of the outbox: written by whatever path, handed on until they are done."""

from uuid import uuid4

from core.db import create_pool
from core.outbox import due_events, find_event, mark_processed
from core.service_db import ServiceDb
from local.addresses import database_url
from local.home import Home
from tests.support import HINDI, Person, Stack, generate

EVENTS = (
    "select event, actor_id, changed from private.outbox where row_id = $1::text::uuid order by id"
)


async def test_the_api_and_supabase_raise_the_same_event_once(stack: Stack, owner: Person) -> None:
    template = stack.template("diwali-night-of-lamps")
    by_api = generate(owner, template["id"])["card"]["id"]
    row = {"template_id": template["id"], "message": HINDI}
    inserted = owner.supabase.table("user_cards").insert(row).execute().data[0]
    by_rest = str(dict(inserted)["id"])  # type: ignore[arg-type]  # one JSON object
    for card_id in (by_api, by_rest):
        created = [e for e in await stack.sql(EVENTS, card_id) if e["event"] == "card.created"]
        assert [event["actor_id"] for event in created] == [owner.id]


async def test_an_update_names_the_columns_and_keeps_no_text(stack: Stack, owner: Person) -> None:
    secret = f"Secret-{uuid4().hex[:8]}"
    owner.supabase.table("profiles").update({"first_name": secret}).eq(
        "id", str(owner.id)
    ).execute()
    events = await stack.sql(EVENTS, str(owner.id))
    assert events[-1]["event"] == "profile.updated"
    assert events[-1]["changed"] == ["first_name"]
    rows = await stack.sql("select to_jsonb(o)::text as row from private.outbox o")
    assert all(secret not in row["row"] for row in rows)


async def test_an_event_is_handed_on_again_ever_more_rarely_until_it_is_done(
    stack: Stack, home: Home
) -> None:
    # The relay of the running stack must not take it: it is far from due until this test says so.
    [made] = await stack.sql(
        "insert into private.outbox (event, row_id, deliver_after)"
        " values ('test.created', gen_random_uuid(), now() + interval '1 day') returning id"
    )
    url = database_url(home, "tyohaarify_worker", home.secrets().worker_password)
    async with create_pool(url, size=1, application_name="test") as pool:
        waits = []
        for _ in range(3):
            async with ServiceDb(pool).transaction() as connection:
                await connection.execute(
                    "update private.outbox set deliver_after = now() where id = $1", made["id"]
                )
                assert made["id"] in [due.id for due in await due_events(connection, 1000)]
                waits.append(
                    await connection.fetchval(
                        "select extract(epoch from deliver_after - now())::int"
                        " from private.outbox where id = $1",
                        made["id"],
                    )
                )
        assert waits == [60, 120, 240]
        async with ServiceDb(pool).transaction() as connection:
            assert await find_event(connection, made["id"]) is not None
            await mark_processed(connection, [made["id"]])
            assert await find_event(connection, made["id"]) is None
