"""Deleting accounts: called off, carried out, cut off, and in Studio."""

import os
import signal
import time
from datetime import datetime, timedelta
from typing import Any

import pytest

from local.home import Home
from tests.api.things import CODE, made
from tests.pictures import jpeg
from tests.support import Person, Stack, drawn, eventually, final_job, generate
from tools import stack as stacks

TEMPLATE = "diwali-night-of-lamps"
DUE = "update private.schedules set next_run_at = now(), deliver_after = now() where name = $1"
ROWS = """
  select format('%I.%I', n.nspname, c.relname) as table, a.attname as column
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  where n.nspname in ('public', 'private', 'auth') and c.relkind in ('r', 'p')
    and not c.relispartition and a.atttypid = 'uuid'::regtype
"""
# Who did what and when, of people who are gone: an id that leads nowhere any more.
TRACES = {("private.outbox", column) for column in ("owner_id", "actor_id", "row_id")}


async def test_a_deletion_can_be_called_off_within_the_grace_period(stack: Stack) -> None:
    person = stack.person()
    assert person.api.post("/users/me/restore").json()["code"] == "deletion_not_requested"
    asked = person.api.delete("/users/me")
    assert asked.status_code == 202, asked.text
    since = datetime.fromisoformat(asked.json()["deletion_requested_at"])
    assert datetime.fromisoformat(asked.json()["deleted_after"]) - since == timedelta(days=30)
    assert person.api.delete("/users/me").json() == asked.json()
    # Signing in is as before, and tells.
    session = stack.supabase().auth.sign_in_with_password(
        {"email": person.email, "password": person.password}
    )
    assert session.session is not None
    profile = stack.api(session.session.access_token).get("/users/profile").json()
    assert datetime.fromisoformat(profile["deletion_requested_at"]) == since
    assert person.api.post("/users/me/restore").status_code == 204
    assert person.api.get("/users/profile").json()["deletion_requested_at"] is None
    await stack.sql(
        "update public.profiles set deletion_requested_at = 'epoch' where id = $1", person.id
    )
    assert person.api.post("/users/me/restore").status_code == 409


async def test_a_session_that_was_ended_deletes_nothing(stack: Stack) -> None:
    person = stack.person()
    person.supabase.auth.sign_out({"scope": "local"})
    assert person.api.delete("/users/me").status_code == 401
    [row] = await stack.sql(
        "select deletion_requested_at from public.profiles where id = $1", person.id
    )
    assert row["deletion_requested_at"] is None


async def lived(stack: Stack) -> Person:
    """Somebody with a bit of everything."""
    person = stack.person()
    template = stack.template(TEMPLATE)["id"]
    photo = person.api.post(
        "/users/custom-images", files={"file": ("a.jpg", jpeg((300, 200), 30))}
    ).json()["id"]
    person.api.post("/users/upload-avatar", files={"file": ("a.jpg", jpeg((300, 300), 31))})
    card = drawn(person, generate(person, template, custom_image_id=photo))
    person.api.post(f"/cards/{card['id']}/share", json={})
    person.supabase.rpc("toggle_like", {"template_id": template}).execute()
    person.supabase.table("user_collections").insert({"name": "Mine"}).execute()
    eventually(lambda: person.api.get("/users/profile").json()["profile_image_url"])
    await stack.sql(
        "insert into public.payments"
        " (user_id, provider, provider_event_id, kind, amount_minor, currency, occurred_at)"
        " values ($1, 'test', $2, 'charge', 100, 'INR', now())",
        person.id,
        str(person.id),
    )
    await stack.sql(
        "insert into public.subscriptions"
        " (user_id, provider, provider_id, plan, status, current_period_end)"
        " values ($1, 'stripe', 'sub_' || $2, 'monthly', 'active', now() + interval '1 month')",
        person.id,
        str(person.id),
    )
    for slug, is_public in (("private", False), ("public", True)):
        template_config = {"width": 400, "height": 400}
        wish = {"slug": f"{slug}-{person.id}", "name": "T", "is_public": is_public}
        wish |= {"template_code": CODE, "template_config": template_config}
        made(person.api.post("/templates", json=wish))
    await stack.sql(
        "update public.templates set moderation_status = 'approved' where created_by = $1",
        person.id,
    )
    return person


async def traces(stack: Stack, person: Person) -> set[tuple[str, str]]:
    """Columns that still name somebody."""
    found = set()
    for row in await stack.sql(ROWS):
        query = f"select 1 from {row['table']} where {row['column']} = $1 limit 1"  # noqa: S608 - of the catalogue
        if await stack.sql(query, person.id):
            found.add((row["table"], row["column"]))
    return found


async def files_of(stack: Stack, person: Person) -> list[Any]:
    return await stack.sql(
        "select bucket_id, name from storage.objects where name like $1 || '/%'", str(person.id)
    )


async def gone(stack: Stack, person: Person) -> None:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        there = await stack.sql("select from auth.users where id = $1", person.id)
        if not there and not await files_of(stack, person):
            return
        time.sleep(0.2)  # noqa: ASYNC251 - nothing else runs here
    raise AssertionError("The account is still there.")


async def previews(stack: Stack, template: Any) -> list[Any]:
    return await stack.sql(
        "select name from storage.objects where bucket_id = 'templates' and name like $1 || '/%'",
        str(template["id"]),
    )


async def drawn_template(stack: Stack, person: Person, slug: str) -> Any:
    """The template of somebody's, once there is a picture of it."""
    [template] = await stack.sql(
        "select id from public.templates where slug = $1", f"{slug}-{person.id}"
    )
    deadline = time.monotonic() + 60
    while not await previews(stack, template):
        assert time.monotonic() < deadline
        time.sleep(0.2)  # noqa: ASYNC251 - nothing else runs here
    return template


async def test_after_the_grace_period_nothing_is_left_but_what_was_paid(stack: Stack) -> None:
    person, spared = await lived(stack), stack.person()
    export = final_job(person, person.api.post("/users/export").json()["id"])
    assert export["status"] == "succeeded", export
    private, public = [await drawn_template(stack, person, slug) for slug in ("private", "public")]
    assert len(await traces(stack, person)) > 12
    files = await files_of(stack, person)
    assert {row["bucket_id"] for row in files} == {"users", "avatars", "exports"}
    for doomed, days in ((person, 31), (spared, 29)):
        await stack.sql(
            "update public.profiles set deletion_requested_at = now() - $2::interval where id = $1",
            doomed.id,
            timedelta(days=days),
        )
    await stack.sql(DUE, "delete_accounts")
    await gone(stack, person)
    assert await traces(stack, person) - {("private.deleted_accounts", "user_id")} <= TRACES
    [payment] = await stack.sql(
        "select user_id, amount_minor from public.payments where provider_event_id = $1",
        str(person.id),
    )
    assert (payment["user_id"], payment["amount_minor"]) == (None, 100)
    kept = await stack.sql(
        "select slug from public.templates where slug like '%' || $1", str(person.id)
    )
    assert [row["slug"] for row in kept] == [f"public-{person.id}"]
    assert [len(await previews(stack, one)) for one in (private, public)] == [0, 1]
    # Nothing is configured that could be told of it: it waits for when there is.
    [ending] = await stack.sql(
        "select provider, at_once from private.ending_subscriptions"
        " where provider_id = 'sub_' || $1",
        str(person.id),
    )
    assert tuple(ending) == ("stripe", True)
    assert spared.api.get("/users/profile").status_code == 200
    assert person.api.get("/users/profile").status_code == 401
    with pytest.raises(Exception, match="Invalid login credentials"):
        stack.supabase().auth.sign_in_with_password(
            {"email": person.email, "password": person.password}
        )


async def test_a_worker_killed_while_it_deletes_is_followed_by_one_that_ends_it(
    stack: Stack, home: Home
) -> None:
    people = [await lived(stack) for _ in range(2)]
    await stack.sql(
        "update public.profiles set deletion_requested_at = 'epoch' where id = any($1)",
        [person.id for person in people],
    )
    await stack.sql(DUE, "delete_accounts")
    for _ in range(3):
        os.kill(stacks.status(home)["services"]["worker"]["pid"], signal.SIGKILL)
        eventually(lambda: stacks.status(home)["ready"], 60)
    for person in people:
        await gone(stack, person)
        assert await traces(stack, person) - {("private.deleted_accounts", "user_id")} <= TRACES


async def test_a_user_deleted_in_studio_leaves_no_rows_and_no_pictures(stack: Stack) -> None:
    person = await lived(stack)
    await stack.sql("delete from auth.users where id = $1", person.id)

    async def images() -> bool:
        rows = await files_of(stack, person)
        return any("/images/" in row["name"] or row["bucket_id"] == "avatars" for row in rows)

    deadline = time.monotonic() + 30
    while await images():
        assert time.monotonic() < deadline
        time.sleep(0.2)  # noqa: ASYNC251 - nothing else runs here
    # Auth itself forgets flows that are old.
    assert await traces(stack, person) - {("auth.flow_state", "user_id")} <= TRACES
