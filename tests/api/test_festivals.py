"""Festivals through the API: lists, the calendar, and how editors keep them."""

import io
from secrets import token_hex
from typing import Any
from uuid import uuid4

import httpx
import pytest
from PIL import Image

from tests.support import Person, Stack, eventually


@pytest.fixture(scope="module")
async def editor(stack: Stack) -> Person:
    person = stack.person()
    await stack.sql("insert into user_roles (user_id, role) values ($1, 'admin')", person.id)
    return person


def wish(**changes: Any) -> dict[str, Any]:
    return {"slug": f"test-{token_hex(6)}", "name": "Test day", "country": "IN", **changes}


def test_anyone_lists_the_next_festivals_first(stack: Stack) -> None:
    page = stack.api().get("/festivals").json()
    dates = [item["date_start"] for item in page["items"] if item["date_start"]]
    assert len(page["items"]) >= 22
    assert dates == sorted(dates)
    assert page["next_cursor"] is None


def test_pages_follow_each_other_without_gap_or_overlap(stack: Stack) -> None:
    whole = stack.api().get("/festivals", params={"total": True}).json()
    slugs: list[str] = []
    parameters: dict[str, Any] = {"limit": 5}
    while parameters.get("cursor", True):
        page = stack.api().get("/festivals", params=parameters).json()
        slugs += [item["slug"] for item in page["items"]]
        parameters["cursor"] = page["next_cursor"]
    assert slugs == [item["slug"] for item in whole["items"]]
    assert whole["total"] == len(slugs)


def test_a_list_is_filtered_and_in_the_language_asked_for(stack: Stack) -> None:
    api = stack.api()
    hindi = api.get("/festivals", params={"language": "hi", "q": "दिवाली"}).json()["items"]
    assert {"slug": "diwali", "name": "दीपावली"} in [
        {"slug": item["slug"], "name": item["name"]} for item in hindi
    ]
    assert len(hindi) < 5
    assert all(i["country"] == "US" for i in api.get("/festivals?country=US").json()["items"])
    assert api.get("/festivals", params={"cursor": "bogus"}).status_code == 422
    assert api.get("/festivals", params={"country": "india"}).status_code == 422


def test_a_festival_comes_with_its_names_dates_and_pictures(stack: Stack) -> None:
    found = stack.api().get("/festivals", params={"q": "diwali"}).json()["items"]
    (listed,) = (item for item in found if item["slug"] == "diwali")
    festival = eventually(
        lambda: (f := stack.api().get(f"/festivals/{listed['id']}").json())["occurrences"] and f
    )
    assert {"hi"} <= {t["language"] for t in festival["translations"]}
    assert festival["aliases"]
    assert {"IN", "NP", "US"} <= {o["country"] for o in festival["occurrences"]}
    assert stack.api().get(f"/festivals/{listed['id']}/images").json() == {"items": []}


def test_the_calendar_of_a_country_says_what_comes_near(stack: Stack) -> None:
    def calendar() -> list[dict[str, Any]]:
        parameters: dict[str, Any] = {"country": "IN", "days": 400, "language": "hi"}
        items: list[dict[str, Any]] = (
            stack.api().get("/festivals/upcoming", params=parameters).json()["items"]
        )
        return items

    items = eventually(calendar)
    assert "diwali" in {item["slug"] for item in items}
    assert [i["days_left"] for i in items] == sorted(i["days_left"] for i in items)
    assert stack.api().get("/festivals/upcoming?days=731").status_code == 422


def test_an_editor_adds_changes_and_deletes_and_the_list_follows(
    stack: Stack, editor: Person
) -> None:
    stack.api().get("/festivals")
    made = editor.api.post("/festivals", json=wish())
    assert made.status_code == 201, made.text
    place = made.headers["location"].removeprefix("/api/v1")
    assert made.json()["slug"] in stack.api().get("/festivals").text
    changed = editor.api.put(place, json={**wish(), "name": "Renamed"})
    assert changed.json()["name"] == "Renamed"
    assert "Renamed" in stack.api().get("/festivals").text
    translated = editor.api.put(f"{place}/translations/hi", json={"name": "परीक्षा"})
    assert translated.status_code == 204
    assert stack.api().get(place, params={"language": "hi"}).json()["name"] == "परीक्षा"
    date = {"date_start": "2030-01-02", "date_end": "2030-01-03", "source": "test"}
    assert editor.api.put(f"{place}/occurrences/IN/2030", json=date).status_code == 204
    (occurrence,) = stack.api().get(place).json()["occurrences"]
    assert occurrence == {
        **date,
        "country": "IN",
        "year": 2030,
        "nth": 1,
        "is_estimated": False,
        "is_override": True,
    }
    assert editor.api.delete(place).status_code == 204
    assert stack.api().get(place).status_code == 404
    assert "Renamed" not in stack.api().get("/festivals").text


def test_what_others_write_clears_the_list_too(stack: Stack, editor: Person) -> None:
    stack.api().get("/festivals")
    row = wish(name="By REST")
    editor.supabase.table("festivals").insert(row).execute()
    eventually(lambda: row["slug"] in stack.api().get("/festivals").text, 10)
    editor.supabase.table("festivals").delete().eq("slug", row["slug"]).execute()
    eventually(lambda: row["slug"] not in stack.api().get("/festivals").text, 10)


def test_hidden_festivals_are_for_editors(editor: Person, owner: Person) -> None:
    made = editor.api.post("/festivals", json=wish(is_active=False)).json()
    for person, status in ((editor, 200), (owner, 404)):
        assert person.api.get(f"/festivals/{made['id']}").status_code == status
    hidden = editor.api.get("/festivals?is_active=false").json()["items"]
    assert made["slug"] in {item["slug"] for item in hidden}
    assert made["slug"] not in editor.api.get("/festivals").text
    assert editor.api.delete(f"/festivals/{made['id']}").status_code == 204


def test_a_festival_of_cards_is_hidden_not_deleted(stack: Stack, editor: Person) -> None:
    template = stack.template("diwali-night-of-lamps")
    editor.api.post("/cards/generate", json={"template_id": template["id"], "message": "Hello"})
    answer = editor.api.delete(f"/festivals/{template['festival_id']}")
    assert (answer.status_code, answer.json()["code"]) == (409, "festival_in_use")


def test_who_is_no_editor_changes_nothing(stack: Stack, owner: Person) -> None:
    festival = stack.api().get("/festivals").json()["items"][0]
    place = f"/festivals/{festival['id']}"
    date = {"date_start": "2030-01-02", "date_end": "2030-01-03", "source": "test"}
    for method, path, body in (
        ("POST", "/festivals", wish()),
        ("PUT", place, wish()),
        ("DELETE", place, None),
        ("PUT", f"{place}/occurrences/IN/2030", date),
        ("PUT", f"{place}/translations/hi", {"name": "x"}),
    ):
        answer = owner.api.request(method, path, json=body)
        assert (answer.status_code, answer.json()["code"]) == (403, "forbidden"), path
        assert stack.api().request(method, path, json=body).status_code == 401, path
    assert stack.api().get(place).json()["name"] == festival["name"]


def test_errors_of_editors_are_named(editor: Person) -> None:
    taken = editor.api.post("/festivals", json=wish(slug="diwali"))
    assert (taken.status_code, taken.json()["code"]) == (409, "slug_taken")
    backwards = wish(date_start="2030-01-02", date_end="2030-01-01")
    assert editor.api.post("/festivals", json=backwards).status_code == 422
    assert editor.api.post("/festivals", json=wish(colour="red")).status_code == 422
    for path in (f"/festivals/{uuid4()}", f"/festivals/{uuid4()}/images"):
        assert editor.api.get(path).json()["code"] == "festival_not_found"


def test_an_editor_uploads_a_picture_and_anyone_fetches_it(
    stack: Stack, editor: Person, owner: Person
) -> None:
    made = editor.api.post("/festivals", json=wish()).json()
    place = f"/festivals/{made['id']}/images"
    buffer = io.BytesIO()
    Image.new("RGB", (640, 480), "#b5651d").save(buffer, "PNG")
    files = {"file": ("../../x.png", buffer.getvalue(), "text/html")}
    refused = owner.api.post(place, files=files)
    assert (refused.status_code, refused.json()["code"]) == (403, "forbidden")
    sent = editor.api.post(place, files=files, data={"alt_text": "A lamp", "is_primary": "true"})
    assert sent.status_code == 201, sent.text
    (image,) = stack.api().get(place).json()["items"]
    assert (image["alt_text"], image["is_primary"]) == ("A lamp", True)

    def fetch() -> httpx.Response | None:
        answer = httpx.get(image["image_url"])
        return answer if answer.is_success else None

    fetched = eventually(fetch)
    assert fetched.headers["content-type"] == "image/webp"
    assert stack.api().get(f"/festivals/{made['id']}").json()["image_url"] == image["image_url"]
    assert editor.api.delete(f"{place}/{image['id']}").status_code == 204
    assert editor.api.delete(f"{place}/{image['id']}").json()["code"] == "image_not_found"
    eventually(lambda: not httpx.get(image["image_url"]).is_success)
    page = editor.api.post(place, files={"file": ("x.png", b"<html>", "image/png")})
    assert page.status_code == 415
