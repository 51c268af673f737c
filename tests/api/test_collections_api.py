"""Collections through the API."""

from typing import Any
from uuid import uuid4

import pytest

from core.templates.models import Template
from tests.support import Person, Stack

PATH = "/users/collections"


@pytest.fixture(scope="module")
def keeper(stack: Stack) -> Person:
    return stack.person()


@pytest.fixture
def collection(keeper: Person) -> dict[str, Any]:
    made = keeper.api.post(PATH, json={"name": "दिवाली के लिए", "description": "Lamps"})
    assert made.status_code == 201, made.text
    found: dict[str, Any] = made.json()
    assert made.headers["location"] == f"/api/v1{PATH}/{found['id']}"
    return found


@pytest.fixture(scope="module")
def templates(stack: Stack) -> list[str]:
    slugs = ("diwali-night-of-lamps", "diwali-rangoli", "holi-gulal-clouds")
    return [stack.template(slug)["id"] for slug in slugs]


def test_a_collection_is_made_changed_and_deleted(
    keeper: Person, collection: dict[str, Any]
) -> None:
    path = f"{PATH}/{collection['id']}"
    changed = keeper.api.put(path, json={"name": "Lamps", "description": None}).json()
    assert (changed["name"], changed["description"], changed["is_public"]) == ("Lamps", None, False)
    assert keeper.api.put(path, json={"is_public": True}).json()["name"] == "Lamps"
    assert keeper.api.delete(path).status_code == 204
    assert keeper.api.get(path).status_code == 404


def test_templates_are_kept_once_and_the_last_comes_first(
    keeper: Person, collection: dict[str, Any], templates: list[str]
) -> None:
    path = f"{PATH}/{collection['id']}/items"
    for template in templates:
        assert keeper.api.post(path, json={"template_id": template}).status_code == 201
    again = keeper.api.post(path, json={"template_id": templates[0]})
    assert again.status_code == 200
    assert again.json()["template"]["id"] == templates[0]
    page = keeper.api.get(path, params={"limit": 2}).json()
    rest = keeper.api.get(path, params={"cursor": page["next_cursor"]}).json()
    ids = [item["template"]["id"] for item in page["items"] + rest["items"]]
    assert ids == templates[::-1]
    details = keeper.api.get(f"{PATH}/{collection['id']}").json()
    assert (details["item_count"], details["is_own"]) == (3, True)
    assert [item["template"]["id"] for item in details["items"]["items"]] == templates[::-1]
    assert keeper.api.delete(f"{path}/{templates[1]}").status_code == 204
    gone = keeper.api.delete(f"{path}/{templates[1]}")
    assert (gone.status_code, gone.json()["code"]) == (404, "item_not_found")


def test_of_kept_templates_only_the_fields_asked_for_are_sent(
    keeper: Person, collection: dict[str, Any], templates: list[str]
) -> None:
    path = f"{PATH}/{collection['id']}/items"
    for template in templates:
        keeper.api.post(path, json={"template_id": template})
    whole = keeper.api.get(path).json()["items"]
    assert set(whole[0]["template"]) == set(Template.model_fields)
    few: list[dict[str, Any]] = []
    cursor = None
    while len(few) < len(whole):
        more: dict[str, str] = {"cursor": cursor} if cursor else {}
        page = keeper.api.get(path, params={"fields": "name", "limit": 2, **more}).json()
        few += page["items"]
        cursor = page["next_cursor"]
    assert few == [
        {
            "template": {name: item["template"][name] for name in ("id", "name")},
            "added_at": item["added_at"],
        }
        for item in whole
    ]
    refused = keeper.api.get(path, params={"fields": "added_at"})
    assert (refused.status_code, refused.json()["errors"][0]["field"]) == (422, "fields")


def test_collections_are_listed_the_newest_first(stack: Stack) -> None:
    person = stack.person()
    for name in "abc":
        person.api.post(PATH, json={"name": name})
    page = person.api.get(PATH, params={"limit": 2, "total": True}).json()
    rest = person.api.get(PATH, params={"cursor": page["next_cursor"]}).json()
    assert page["total"] == 3
    assert [one["name"] for one in page["items"] + rest["items"]] == ["c", "b", "a"]


async def test_others_see_a_public_collection_once_it_is_approved_and_never_change_it(
    stack: Stack, keeper: Person, other: Person, collection: dict[str, Any], templates: list[str]
) -> None:
    path = f"{PATH}/{collection['id']}"
    keeper.api.post(f"{path}/items", json={"template_id": templates[0]})
    keeper.api.put(path, json={"is_public": True})
    assert other.api.get(path).status_code == 404
    await stack.sql(
        "update user_collections set moderation_status = 'approved' where id = $1::text::uuid",
        collection["id"],
    )
    for reader in (other.api, stack.api()):
        seen = reader.get(path).json()
        assert (seen["name"], seen["is_own"]) == (collection["name"], False)
        assert seen["author"]["id"] == str(keeper.id)
        assert len(reader.get(f"{path}/items").json()["items"]) == 1
    attempts = [
        other.api.put(path, json={"name": "Mine"}),
        other.api.delete(path),
        other.api.post(f"{path}/items", json={"template_id": templates[1]}),
        other.api.delete(f"{path}/items/{templates[0]}"),
    ]
    assert {(one.status_code, one.json()["code"]) for one in attempts} == {
        (404, "collection_not_found")
    }


def test_a_private_collection_is_like_one_that_does_not_exist(
    stack: Stack, other: Person, collection: dict[str, Any], templates: list[str]
) -> None:
    for collection_id in (collection["id"], uuid4()):
        path = f"{PATH}/{collection_id}"
        answers = [
            other.api.get(path),
            stack.api().get(path),
            other.api.get(f"{path}/items"),
            other.api.put(path, json={"name": "Mine"}),
            other.api.delete(path),
            other.api.post(f"{path}/items", json={"template_id": templates[1]}),
            other.api.delete(f"{path}/items/{templates[0]}"),
        ]
        assert {(one.status_code, one.json()["code"]) for one in answers} == {
            (404, "collection_not_found")
        }


def test_what_does_not_fit_is_refused(
    stack: Stack, keeper: Person, collection: dict[str, Any]
) -> None:
    wrong: list[dict[str, Any]] = [
        {},
        {"name": ""},
        {"name": "x" * 201},
        {"name": "a\x00"},
        {"name": "x", "user_id": str(uuid4())},
    ]
    assert {keeper.api.post(PATH, json=body).status_code for body in wrong} == {422}
    assert keeper.api.put(f"{PATH}/{collection['id']}", json={"name": None}).status_code == 422
    unknown = keeper.api.post(
        f"{PATH}/{collection['id']}/items", json={"template_id": str(uuid4())}
    )
    assert (unknown.status_code, unknown.json()["code"]) == (404, "template_not_found")
    assert stack.api().get(PATH).status_code == 401
