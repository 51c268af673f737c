"""Profile, figures, public authors, export and deletion of accounts, as their owners use them."""

import io
import json
import os
import signal
import time
import zipfile
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import httpx
import pytest

from local.home import Home
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


def test_the_profile_is_the_account(owner: Person) -> None:
    assert owner.api.get("/users/profile").json() == owner.api.get("/auth/me").json()
    name = f"asha_{uuid4().hex[:8]}"
    changed = owner.api.put("/users/profile", json={"username": name, "first_name": "Asha"})
    assert changed.status_code == 200, changed.text
    assert (changed.json()["username"], changed.json()["first_name"]) == (name, "Asha")
    assert owner.api.get("/auth/me").json() == changed.json()
    assert owner.api.put("/users/profile", json={"is_premium": True}).status_code == 422
    assert httpx.get(str(owner.api.base_url) + "users/profile").status_code == 401


async def test_everybody_sees_who_an_author_is_and_no_more(stack: Stack, other: Person) -> None:
    author = stack.person()
    name = author.api.get("/users/profile").json()["username"]
    for client in (stack.api(), other.api):
        seen = client.get(f"/users/{name.upper()}")
        assert seen.json() == {
            "id": str(author.id),
            "username": name,
            "avatar_url": None,
            "joined_month": f"{datetime.now(UTC):%Y-%m}-01",
            "template_count": 0,
        }
    assert stack.api().get("/users/nobody_of_this_name").status_code == 404
    assert stack.api().get("/users/no%20name").status_code == 422
    for change in ("is_active = false", "is_active = true, deletion_requested_at = now()"):
        await stack.sql(f"update public.profiles set {change} where id = $1", author.id)  # noqa: S608 - constants
        assert stack.api().get(f"/users/{name}").json()["code"] == "user_not_found"
        rows = stack.supabase().rpc("authors", {"ids": [str(author.id)]}).execute().data
        assert rows == []


async def test_the_figures_are_those_of_the_caller_within_the_range(stack: Stack) -> None:
    maker, author = stack.person(), stack.person()
    template = stack.template(TEMPLATE)
    accepted = generate(maker, template["id"])
    generate(maker, template["id"])
    card = drawn(maker, accepted)
    link = maker.api.post(f"/cards/{card['id']}/share", json={}).json()
    visitor = stack.supabase()
    for _ in range(3):
        visitor.rpc("record_share_view", {"token": link["token"]}).execute()
    reaction = {"token": link["token"], "reaction": "joy", "visitor_id": str(uuid4())}
    visitor.rpc("react_to_shared_card", reaction).execute()

    figures = maker.api.get("/users/analytics").json()
    today = f"{datetime.now(UTC):%Y-%m-%d}"
    assert figures["days"] == [{"day": today, "cards": 2, "templates": 1}]
    assert figures["cards"] == 2
    assert [(used["name"], used["cards"]) for used in figures["templates"]] == [
        (template["name"], 2)
    ]
    assert [used["cards"] for used in figures["festivals"]] == [2]
    assert figures["links"] == {"links": 1, "views": 3, "reactions": {"joy": 1}}

    past = {"since": "2026-01-01", "until": "2026-01-31"}
    before = maker.api.get("/users/analytics", params=past).json()
    assert (before["cards"], before["days"], before["links"]["links"]) == (0, [], 0)
    assert author.api.get("/users/analytics").json()["cards"] == 0
    for bad in ({"since": "2026-02-01", "until": "2026-01-01"}, {"since": "2020-01-01"}):
        assert maker.api.get("/users/analytics", params=bad).status_code == 422


async def test_authors_see_how_their_templates_do(stack: Stack) -> None:
    author = stack.person()
    [template] = await stack.sql(
        "insert into public.templates (slug, name, template_code, template_config, created_by)"
        " values ($1, 'Mine', '<p>{{ title }}</p>',"
        ' \'{"width": 400, "height": 400, "variables": {}}\', $2) returning id',
        f"mine-{author.id}",
        author.id,
    )
    await stack.sql(
        "insert into public.template_daily_statistics (template_id, day, likes, uses, views)"
        " values ($1, current_date, 2, 5, 9), ($1, current_date - 200, 100, 100, 100)",
        template["id"],
    )
    [own] = author.api.get("/users/analytics").json()["own_templates"]
    assert (own["name"], own["likes"], own["uses"], own["views"]) == ("Mine", 2, 5, 9)
    assert (own["average_rating"], own["review_count"]) == (None, 0)


async def test_an_export_holds_the_rows_and_files_of_its_owner_and_expires(
    stack: Stack, other: Person
) -> None:
    person = stack.person()
    card = drawn(person, generate(person, stack.template(TEMPLATE)["id"], sender_name="Asha"))
    person.api.post("/users/custom-images", files={"file": ("a.jpg", jpeg((300, 200), 20))})
    eventually(lambda: person.api.get("/users/custom-images").json()["items"][0]["files"])
    asked = person.api.post("/users/export")
    assert asked.status_code == 202, asked.text
    again = person.api.post("/users/export").json()
    job = final_job(person, asked.json()["id"])
    assert again["id"] == job["id"] or again["kind"] == "account.export"
    assert (job["status"], len(job["result"]["parts"])) == ("succeeded", 1)

    address = person.api.get(f"/users/exports/{job['id']}")
    assert address.status_code == 307
    file = stack.api().get(address.headers["location"])
    with zipfile.ZipFile(io.BytesIO(file.content)) as archive:
        assert archive.testzip() is None
        names = set(archive.namelist())
        cards = json.loads(archive.read("data/public.user_cards.json"))
        users = json.loads(archive.read("data/auth.users.json"))
        picture = next(name for name in names if f"/cards/{card['id']}/" in name)
        assert archive.read(picture).startswith(b"\x89PNG")
    assert [(row["id"], row["sender_name"]) for row in cards] == [(card["id"], "Asha")]
    assert [row["email"] for row in users] == [person.email]
    assert "encrypted_password" not in users[0]
    assert sum(name.endswith("-large.webp") for name in names) == 1
    for table in await stack.sql("select relation from private.personal_data"):
        assert f"data/{table['relation']}.json" in names

    assert other.api.get(f"/users/exports/{job['id']}").status_code == 404
    assert person.api.get(f"/users/exports/{job['id']}?part=2").status_code == 404
    assert person.api.get(f"/users/exports/{uuid4()}").status_code == 404
    await stack.sql(
        "update public.jobs set finished_at = now() - interval '8 days' where id = $1", job["id"]
    )
    await stack.sql(DUE, "prune_account_exports")
    eventually(lambda: person.api.get(f"/users/exports/{job['id']}").status_code == 404)
    left = await stack.sql(
        "select from storage.objects where bucket_id = 'exports' and name like $1 || '/account/%'",
        str(person.id),
    )
    assert left == []


async def test_an_account_is_exported_so_often_a_day(stack: Stack) -> None:
    person = stack.person()
    await stack.sql(
        "insert into public.jobs (kind, user_id, status, finished_at)"
        " select 'account.export', $1, 'succeeded', now() from generate_series(1, 3)",
        person.id,
    )
    answer = person.api.post("/users/export")
    assert (answer.status_code, answer.json()["code"]) == (429, "rate_limited")


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
    for slug, is_public in (("private", False), ("public", True)):
        await stack.sql(
            "insert into public.templates (slug, name, template_code, template_config, created_by,"
            " is_public, moderation_status) values ($1, 'T', '<p>{{ title }}</p>',"
            ' \'{"width": 400, "height": 400, "variables": {}}\', $2, $3, \'approved\')',
            f"{slug}-{person.id}",
            person.id,
            is_public,
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


async def test_after_the_grace_period_nothing_is_left_but_what_was_paid(stack: Stack) -> None:
    person, spared = await lived(stack), stack.person()
    assert len(await traces(stack, person)) > 12
    assert len({row["bucket_id"] for row in await files_of(stack, person)}) == 2
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
