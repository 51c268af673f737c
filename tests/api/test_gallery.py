"""The gallery through the API: lists, one template, likes, and what authors do."""

import re
from typing import Any
from uuid import uuid4

import httpx
import pytest

from tests.support import Person, Stack, eventually

CODE = "<!doctype html><html><body><h1>{{ title }}</h1><p>{{ message }}</p></body></html>"


@pytest.fixture(scope="module")
async def editor(stack: Stack) -> Person:
    person = stack.person()
    await stack.sql("insert into user_roles (user_id, role) values ($1, 'admin')", person.id)
    return person


@pytest.fixture
def author(stack: Stack) -> Person:
    """Somebody who may still add ten templates within the hour."""
    return stack.person()


def wish(**changes: Any) -> dict[str, Any]:
    config = {"width": 1080, "height": 1350, "sample": {"title": "Hello", "message": "There"}}
    return {"name": "A plain card", "template_code": CODE, "template_config": config, **changes}


def made(person: Person, **changes: Any) -> dict[str, Any]:
    answer = person.api.post("/templates", json=wish(**changes))
    assert answer.status_code == 201, answer.text
    template: dict[str, Any] = answer.json()
    return template


def listed(api: httpx.Client, **parameters: Any) -> list[dict[str, Any]]:
    answer = api.get("/templates", params=parameters)
    assert answer.status_code == 200, answer.text
    items: list[dict[str, Any]] = answer.json()["items"]
    return items


@pytest.mark.parametrize("sort", ["newest", "popular", "rating"])
def test_pages_of_every_order_have_neither_gap_nor_overlap(stack: Stack, sort: str) -> None:
    api = stack.api()
    whole = [item["id"] for item in listed(api, sort=sort, limit=100)]
    seen, cursor = [], None
    while True:
        parameters: dict[str, Any] = {"sort": sort, "limit": 7}
        parameters |= {"cursor": cursor} if cursor else {}
        page = api.get("/templates", params=parameters).json()
        seen += [item["id"] for item in page["items"]]
        cursor = page["next_cursor"]
        if cursor is None:
            break
    assert seen == whole
    assert len(set(seen)) == len(seen) >= 27
    if sort == "newest":
        total = api.get("/templates", params={"total": True, "limit": 1}).json()
        assert total["total"] >= len(seen)


def test_lists_are_filtered(stack: Stack) -> None:
    api = stack.api()
    everything = listed(api, limit=100)
    one = next(item for item in everything if item["category_id"] and item["festival_id"])
    assert all(item["language"] == "hi" for item in listed(api, language="hi"))
    for name in ("festival_id", "category_id", "is_premium"):
        of_it = {item["id"] for item in everything if item[name] == one[name]}
        shown = listed(api, **{name: one[name], "limit": 100})
        assert {item[name] for item in shown} == {one[name]}
        assert of_it <= {item["id"] for item in shown}
    tag = next(item["tags"][0] for item in everything if item["tags"])
    assert all(tag in item["tags"] for item in listed(api, tag=tag))
    assert listed(api, tag="no-such-tag") == []
    assert all(item["is_featured"] for item in listed(api, is_featured=True))
    assert listed(api, owner=str(uuid4())) == []
    for wrong in ({"sort": "best"}, {"cursor": "x"}, {"limit": 101}, {"owner": "you"}):
        assert api.get("/templates", params=wrong).status_code == 422
    assert api.get("/templates", params={"owner": "me"}).status_code == 422


def test_the_editors_choice_is_the_same_bytes_for_everybody(stack: Stack, owner: Person) -> None:
    first, second = stack.api().get("/templates/featured"), owner.api.get("/templates/featured")
    assert first.content == second.content
    assert first.headers["etag"] == second.headers["etag"]
    assert all(item["is_featured"] for item in first.json()["items"])
    known = {"If-None-Match": first.headers["etag"]}
    assert stack.api().get("/templates/featured", headers=known).status_code == 304


async def test_the_first_page_is_kept_for_everybody_until_a_template_changes(
    stack: Stack, owner: Person
) -> None:
    first, second = stack.api().get("/templates"), owner.api.get("/templates")
    assert first.headers["cache-control"] == "public, no-cache"
    assert first.content == second.content
    shown = first.json()["items"][0]
    words = f"Read everywhere {uuid4()}"
    # Behind the API's back, as Studio does.
    await stack.sql("update templates set description = $1 where id = $2", words, shown["id"])
    eventually(lambda: words in stack.api().get("/templates").text)
    await stack.sql(
        "update templates set description = $1 where id = $2", shown["description"], shown["id"]
    )


def test_styles_and_what_trends_are_listed(stack: Stack, owner: Person) -> None:
    styles = stack.api().get("/templates/categories").json()["items"]
    assert {"id", "slug", "name", "description", "icon"} == set(styles[0])
    template = listed(stack.api())[0]["id"]
    for _ in range(3):
        assert owner.api.post(f"/templates/{template}/views").status_code == 204

    def trends() -> bool:
        # Without parameters it may be a minute old.
        items = stack.api().get("/templates/trending", params={"days": 14}).json()["items"]
        return template in {item["id"] for item in items if item["score"] > 0}

    eventually(trends)


@pytest.mark.parametrize("words", ["diwali", "दिवाली", "deepavali"])
def test_words_of_any_script_find_the_same(stack: Stack, words: str) -> None:
    api = stack.api()
    found = api.post("/templates/search", json={"query": words, "limit": 2}).json()
    assert found["method"] == "full_text"
    assert "diwali" in {item["slug"].split("-")[0] for item in found["items"]}
    more = api.post(
        "/templates/search", json={"query": words, "limit": 2, "cursor": found["next_cursor"]}
    ).json()
    assert not {i["id"] for i in more["items"]} & {i["id"] for i in found["items"]}
    assert api.post("/templates/search", json={"query": ""}).status_code == 422


def test_a_template_of_ones_own_waits_for_moderation(
    stack: Stack, author: Person, other: Person
) -> None:
    template = made(author, tags=["plain"], is_public=True)
    place = f"/templates/{template['id']}"
    assert template["moderation_status"] == "pending"
    assert template["author"]["id"] == str(author.id)
    assert template["id"] in {i["id"] for i in listed(author.api, owner="me")}
    for api in (other.api, stack.api()):
        assert api.get(place).json()["code"] == "template_not_found"
        assert template["id"] not in {i["id"] for i in listed(api, limit=100)}


def test_a_new_template_gets_a_picture(author: Person) -> None:
    template = made(author)
    place = f"/templates/{template['id']}"
    url = eventually(lambda: author.api.get(place).json()["preview_image_url"])
    assert re.search(r"/previews/1-[0-9a-f-]{36}\.webp$", url), "nobody can guess it"
    picture = httpx.get(url)
    assert picture.status_code == 200
    assert picture.headers["content-type"] == "image/webp"


def test_a_change_is_a_new_version_and_can_be_taken_back(author: Person, other: Person) -> None:
    template = made(author)
    place = f"/templates/{template['id']}"
    changed = {**wish(name="Renamed"), "slug": template["slug"]}
    changed["template_code"] = CODE.replace("<h1>", "<h1 class='big'>")
    answer = author.api.put(place, json=changed)
    assert (answer.json()["name"], answer.json()["version"]) == ("Renamed", 2)
    difference = author.api.get(f"{place}/diff", params={"from_version": 1, "to_version": 2}).json()
    assert "class='big'" in difference["template_code"]
    assert difference["template_config"] == ""
    back = author.api.post(f"{place}/rollback", json={"version": 1}).json()
    assert (back["version"], back["template_code"]) == (3, CODE)
    versions = author.api.get(f"{place}/versions").json()["items"]
    assert [v["version"] for v in versions] == [3, 2, 1]
    assert author.api.get(f"{place}/versions/1").json()["template_code"] == CODE
    assert author.api.get(f"{place}/versions/9").json()["code"] == "version_not_found"
    for method, path, body in (
        ("PUT", place, changed),
        ("DELETE", place, None),
        ("POST", f"{place}/rollback", {"version": 1}),
        ("GET", f"{place}/versions", None),
    ):
        refused = other.api.request(method, path, json=body)
        assert (refused.status_code, refused.json()["code"]) == (404, "template_not_found"), path
    assert author.api.delete(place).status_code == 204
    assert author.api.get(place).status_code == 404


def test_others_may_remix_but_not_change_what_is_public(stack: Stack, author: Person) -> None:
    source = stack.template("diwali-night-of-lamps")
    place = f"/templates/{source['id']}"
    body = {**wish(), "slug": "stolen"}
    assert author.api.put(place, json=body).json()["code"] == "template_not_yours"
    assert author.api.delete(place).json()["code"] == "template_not_yours"
    remix = author.api.post(f"{place}/remix", json={"name": "मेरा कार्ड"})
    assert remix.status_code == 201, remix.text
    assert remix.json()["parent_template_id"] == source["id"]
    assert remix.json()["template_code"] == source["template_code"]
    assert remix.json()["slug"].startswith("template-")


async def test_a_remix_of_a_premium_template_is_premium(stack: Stack, author: Person) -> None:
    rows = await stack.sql(
        "insert into templates (slug, name, template_code, template_config, is_premium,"
        " moderation_status) select 'premium-' || gen_random_uuid(), name, template_code,"
        " template_config, true, 'approved' from templates limit 1 returning id"
    )
    premium = str(rows[0]["id"])
    refused = author.api.post(f"/templates/{premium}/remix", json={"name": "Free"})
    assert refused.json()["code"] == "premium_required"
    config = stack.template("diwali-rangoli")["template_config"]
    row = {
        **wish(template_config=config),
        "slug": f"remix-{uuid4()}",
        "parent_template_id": premium,
        "name": "Free",
    }
    by_rest = author.supabase.table("templates").insert(row).execute().data
    assert by_rest[0]["is_premium"] is True  # type: ignore[index,call-overload]  # one JSON object


def test_an_editor_changes_any_template(author: Person, editor: Person) -> None:
    template = made(author)
    body = {**wish(name="Edited"), "slug": template["slug"]}
    answer = editor.api.put(f"/templates/{template['id']}", json=body)
    assert answer.json()["name"] == "Edited"
    assert editor.api.delete(f"/templates/{template['id']}").status_code == 204


def test_a_like_is_toggled_or_set(stack: Stack, owner: Person, other: Person) -> None:
    place = f"/templates/{stack.template('diwali-rangoli')['id']}"
    before = owner.api.get(place).json()["like_count"]
    assert owner.api.post(f"{place}/like").json() == {"liked": True, "like_count": before + 1}
    assert owner.api.get(place).json()["is_liked"] is True
    assert other.api.get(place).json()["is_liked"] is False
    for _ in range(2):
        same = owner.api.post(f"{place}/like", json={"liked": True}).json()
        assert same == {"liked": True, "like_count": before + 1}
    assert owner.api.post(f"{place}/like").json() == {"liked": False, "like_count": before}
    assert stack.api().post(f"{place}/like").status_code == 401
    assert owner.api.post(f"/templates/{uuid4()}/like").status_code == 404


def test_reviews_are_one_a_user_and_words_wait_for_moderation(
    stack: Stack, owner: Person, other: Person
) -> None:
    place = f"/templates/{stack.template('diwali-rangoli')['id']}/reviews"
    written = owner.api.post(place, json={"rating": 4, "review_text": "सुंदर"})
    assert (written.status_code, written.json()["moderation_status"]) == (201, "pending")
    assert owner.api.post(place, json={"rating": 5}).json()["code"] == "already_reviewed"
    assert [r["id"] for r in owner.api.get(place).json()["items"]] == [written.json()["id"]]
    assert other.api.get(place).json()["items"] == []
    mine = f"{place}/{written.json()['id']}"
    assert other.api.put(mine, json={"rating": 1}).json()["code"] == "review_not_found"
    assert other.api.delete(mine).json()["code"] == "review_not_found"
    starred = owner.api.put(mine, json={"rating": 5}).json()
    assert (starred["rating"], starred["moderation_status"]) == (5, "approved")
    (shown,) = stack.api().get(place, params={"total": True}).json()["items"]
    assert shown["author"]["username"].startswith("user_")
    assert owner.api.delete(mine).status_code == 204
    assert owner.api.get(place).json()["items"] == []


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"template_code": "{% if %}"}, "template_code"),
        ({"template_code": "{% include 'x' %}"}, "template_code"),
        ({"template_code": "\x00"}, "template_code"),
        ({"template_config": {"width": 1, "height": 1}}, "template_config.width"),
        (
            {"template_config": {"width": 500, "height": 500, "variables": {"$ref": "x"}}},
            "template_config.variables",
        ),
        ({"category_id": str(uuid4())}, "category_id, festival_id"),
        ({"tags": ["UPPER"]}, "tags.0"),
        ({"slug": "Not a slug"}, "slug"),
        ({"is_premium": True}, "is_premium"),
        ({"moderation_status": "approved"}, "moderation_status"),
    ],
)
def test_what_cannot_work_is_refused_by_name(
    author: Person, change: dict[str, Any], field: str
) -> None:
    answer = author.api.post("/templates", json=wish(**change))
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["field"] == field
