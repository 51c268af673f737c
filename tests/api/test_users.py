"""Profile, figures, public authors, export and deletion of accounts, as their owners use them."""

import io
import json
import zipfile
from datetime import UTC, datetime
from uuid import uuid4

import httpx

from tests.pictures import jpeg
from tests.support import Person, Stack, drawn, eventually, final_job, generate

TEMPLATE = "diwali-night-of-lamps"
DUE = "update private.schedules set next_run_at = now(), deliver_after = now() where name = $1"


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
    first = maker.api.get("/users/analytics", params={"until": "0001-01-01"}).json()
    assert (first["since"], first["until"]) == ("0001-01-01", "0001-01-01")


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
        picture = next(name for name in names if name.endswith(f"/cards/{card['id']}/1.png"))
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


async def test_exports_are_kept_for_a_week(stack: Stack) -> None:
    person = stack.person()
    job = final_job(person, person.api.post("/users/export").json()["id"])
    assert person.api.get(f"/users/exports/{job['id']}").status_code == 307
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
