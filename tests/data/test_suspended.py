"""A suspended account writes nothing, by any path; what it may still do is named here."""

from collections.abc import AsyncIterator
from typing import Any, NamedTuple

import httpx
import pytest

from tests.data.callers import Callers, callers
from tests.data.test_storage_access import BEFORE, perform, place, stored
from tests.support import Stack

GRANTED = """
  select c.relname as table, a.attname as column, verb
  from pg_class c
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  cross join unnest('{insert,update}'::text[]) as verb
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
    and not c.relispartition and a.attgenerated = ''
    and has_column_privilege('authenticated', c.oid, a.attnum, verb)
  order by 1, a.attnum
"""
# Nobody else sees these.
STILL_CHANGED = {
    *(("notification_preferences", f"email_{kind}") for kind in ("shares", "reactions")),
    *(("notification_preferences", f"email_{kind}") for kind in ("reminders", "weekly_report")),
    ("notifications", "read_at"),
}
# Removing or stopping what is one's own, ending sessions, and what needs no account at all.
STILL_CALLED = {
    *("delete_template", "revoke_card_share", "revoke_session", "cancel_job"),
    *("react_to_shared_card", "record_share_view", "record_template_view", "unsubscribe"),
}


class Call(NamedTuple):
    """A function that writes, whose caller is known, with names of ids after a colon."""

    actor: str
    arguments: dict[str, Any]


CALLS = {
    "create_card_share": Call("owner", {"card_id": ":card"}),
    "send_card": Call("owner", {"card_id": ":card"}),
    "rotate_webhook_secret": Call("owner", {"webhook_id": ":webhook"}),
    "toggle_like": Call("owner", {"template_id": ":premium_template"}),
    "appeal_moderation_case": Call("owner", {"case_id": ":rejected_case", "appeal": "Look again."}),
    "retry_job": Call("owner", {"job_id": ":failed_job"}),
    "decide_moderation_case": Call("admin", {"case_id": ":open_case", "approve": True}),
    "set_plugin_secret": Call(
        "admin", {"plugin": "plugin-:owner", "name": "key", "value": "changed"}
    ),
}
# What the calls are about.
SUBJECTS = """
  insert into public.moderation_cases (id, subject_type, subject_id, owner_id, state) values
    (:rejected_case, 'collection', :collection, :owner, 'rejected'),
    (:open_case, 'collection', :public_collection, :author, 'open');
  delete from public.jobs where card_id = :card;
  update public.user_cards set status = 'ready', image_path = 'x', image_width = 1, image_height = 1
  where id = :card;
  update public.card_recipients set email = 'asha@example.com' where card_id = :card;
  insert into public.jobs (id, kind, user_id, card_id, card_revision, status, finished_at)
  values (:failed_job, 'card.render', :owner, :card, 1, 'failed', now());
"""


@pytest.fixture(scope="module")
async def suspended(stack: Stack) -> AsyncIterator[Callers]:
    """A world whose owner and administrator are suspended."""
    async with callers(stack) as made:
        await suspend(made, is_active=False)
        yield made


async def suspend(world_of: Callers, *, is_active: bool) -> None:
    statement = f"update public.profiles set is_active = {is_active} where id in (:owner, :admin)"  # noqa: S608 - constants
    await world_of.world.connection.execute(world_of.world.fill(statement))


async def written(world_of: Callers, actor: str) -> set[tuple[str, str]]:
    """What the actor gets past the policies: (table, column), or (table, "+") for a new row."""
    granted = await world_of.stack.sql(GRANTED)
    client, done = world_of.http(actor), set()
    for table in {row["table"] for row in granted}:
        row, found_by = await world_of.first_row(table)
        key = ",".join(found_by)
        options: Any = {"headers": {"Prefer": "return=representation"}}
        columns = [r["column"] for r in granted if (r["table"], r["verb"]) == (table, "insert")]
        if columns:
            body = {column: row[column] for column in columns}
            answer = client.post(f"/rest/v1/{table}?select={key}", json=body, **options)
            # A row that is there already was let through by the policies.
            if answer.is_success or answer.status_code == httpx.codes.CONFLICT:
                done.add((table, "+"))
            else:
                assert answer.json()["code"] == "42501", (table, answer.text)
        for column in [
            r["column"] for r in granted if (r["table"], r["verb"]) == (table, "update")
        ]:
            where, body = {"select": key, **found_by}, {column: row[column]}
            answer = client.patch(f"/rest/v1/{table}", params=where, json=body, **options)
            if answer.is_success and answer.json():
                done.add((table, column))
            else:
                assert answer.is_success or answer.json()["code"] == "42501", (table, answer.text)
    return done


async def test_no_table_takes_anything_from_a_suspended_account(suspended: Callers) -> None:
    assert await written(suspended, "admin") <= STILL_CHANGED
    assert await written(suspended, "owner") == STILL_CHANGED
    await suspend(suspended, is_active=True)
    try:
        taken = await written(suspended, "owner") | await written(suspended, "admin")
    finally:
        await suspend(suspended, is_active=False)
    # The same requests of accounts in good standing are taken, each of them.
    assert taken == {
        (row["table"], "+" if row["verb"] == "insert" else row["column"])
        for row in await suspended.stack.sql(GRANTED)
    }


async def test_suspended_accounts_read_and_remove_what_is_theirs(suspended: Callers) -> None:
    client, world = suspended.http("owner"), suspended.world
    for table in ("profiles", "user_cards", "webhooks", "user_collections"):
        assert client.get(f"/rest/v1/{table}", params={"select": "id"}).json(), table
    insert = (
        "insert into public.user_collections (id, user_id, name) values (:removed, :owner, 'X')"
    )
    await world.connection.execute(world.fill(insert))
    collection = {"id": f"eq.{world.id('removed')}"}
    assert client.delete("/rest/v1/user_collections", params=collection).is_success
    assert await suspended.rows("public.user_collections", "id = :removed") == []


async def test_no_function_writes_for_a_suspended_account(suspended: Callers) -> None:
    volatile = await suspended.stack.sql(
        "select proname from pg_proc where provolatile = 'v'"
        " and pronamespace = 'public'::regnamespace"
        " and has_function_privilege('authenticated', oid, 'execute')"
    )
    names = {row["proname"] for row in volatile}
    assert names <= CALLS.keys() | STILL_CALLED, "say in this file what suspended accounts may call"
    await suspended.world.connection.execute(suspended.world.fill(SUBJECTS))
    for name in CALLS.keys() & names:
        answer = call(suspended, name)
        refused = answer.json() in (None, False) if answer.is_success else is_denied(answer)
        assert refused, (name, answer.text)
    await suspend(suspended, is_active=True)
    try:
        for name in CALLS.keys() & names:
            answer = call(suspended, name)
            assert answer.is_success, (name, answer.text)
            assert answer.json(), name
    finally:
        await suspend(suspended, is_active=False)


def call(world_of: Callers, name: str) -> httpx.Response:
    actor, arguments = CALLS[name]
    body = {
        key: world_of.world.fill(value).replace("'", "") if isinstance(value, str) else value
        for key, value in arguments.items()
    }
    if name == "decide_moderation_case":
        body["revision"] = revision_of(world_of, body["case_id"])
    return world_of.http(actor).post(f"/rest/v1/rpc/{name}", json=body)


def revision_of(world_of: Callers, case_id: object) -> str:
    wanted = {"select": "revision", "id": f"eq.{case_id}"}
    [case] = world_of.http("moderator").get("/rest/v1/moderation_queue", params=wanted).json()
    return str(case["revision"])


def is_denied(answer: httpx.Response) -> bool:
    return bool(answer.json()["code"] == "42501")


@pytest.mark.parametrize("folder", [":owner/avatars", ":owner/custom-images"])
@pytest.mark.parametrize("verb", ["upload", "upsert", "update", "move", "copy"])
async def test_no_bucket_takes_a_file_from_a_suspended_account(
    suspended: Callers, folder: str, verb: str
) -> None:
    folder = suspended.world.fill(folder).replace("'", "")
    headers = {"apikey": suspended.stack.secret_key}
    with httpx.Client(base_url=suspended.stack.supabase_url, headers=headers) as service:
        place(service, "users", folder)
    answer = perform(suspended.http("owner"), verb, "users", folder)
    assert answer.is_client_error, answer.text
    assert await stored(suspended.stack, "users", folder) == BEFORE
    for allowed in ("read", "delete"):
        assert perform(suspended.http("owner"), allowed, "users", folder).is_success
    assert await stored(suspended.stack, "users", folder) == set()


async def test_the_api_takes_no_card_from_a_suspended_account(suspended: Callers) -> None:
    template = suspended.stack.template("diwali-night-of-lamps")["id"]
    wish = {"template_id": template, "message": "X", "title": "X"}
    answer = suspended.people["owner"].api.post("/cards/generate", json=wish)
    assert (answer.status_code, answer.json()["code"]) == (403, "card_not_allowed")
    card = suspended.world.id("card")
    assert suspended.people["owner"].api.post(f"/cards/{card}/share", json={}).status_code == 404
    assert suspended.people["owner"].api.get(f"/cards/{card}").is_success
