"""Public cards: shown to everybody once a moderator approved them, and only as long."""

from typing import Any

import httpx
import pytest

from tests.functions.shared_card import Page, get, head
from tests.support import PNG_SIGNATURE, Person, Stack, drawn, eventually, generate

NOT_FOUND = httpx.codes.NOT_FOUND


@pytest.fixture(scope="module")
async def moderator(stack: Stack) -> Person:
    person = stack.person()
    await stack.sql("insert into user_roles (user_id, role) values ($1, 'moderator')", person.id)
    return person


@pytest.fixture
def card(stack: Stack, owner: Person) -> dict[str, Any]:
    """A drawn card whose maker wants to show it to everybody."""
    made = drawn(owner, generate(owner, stack.template("diwali-rangoli")["id"], sender_name="आशा"))
    publish(owner, made)
    return made


def publish(owner: Person, card: dict[str, Any], **change: Any) -> None:
    changed = owner.supabase.table("user_cards").update({"is_public": True, **change})
    assert changed.eq("id", card["id"]).execute().data


def address(stack: Stack, card: dict[str, Any]) -> str:
    return f"{stack.supabase_url}/functions/v1/share-page/cards/{card['id']}"


def rows(client: Any, card: dict[str, Any]) -> list[dict[str, Any]]:
    """The card as REST shows it, where it shows it."""
    found = client.table("user_cards").select("*").eq("id", card["id"]).execute().data
    return [dict(row) for row in found]


def shown(client: Any, card: dict[str, Any]) -> Any:
    return client.rpc("get_public_card", {"card_id": card["id"]}).execute().data


def open_cases(moderator: Person, card: dict[str, Any]) -> list[dict[str, Any]]:
    cases = moderator.supabase.table("moderation_queue").select("id, revision")
    found = cases.eq("subject_id", card["id"]).in_("state", ["open", "appealed"]).execute().data
    return [dict(case) for case in found]  # type: ignore[arg-type]  # JSON objects


def decide(moderator: Person, card: dict[str, Any], *, approve: bool) -> None:
    (case,) = open_cases(moderator, card)
    read = {"case_id": case["id"], "revision": case["revision"]}
    decision = {**read, "approve": approve, "reason": "Looked at."}
    assert moderator.supabase.rpc("decide_moderation_case", decision).execute().data is True


def is_hidden(stack: Stack, other: Person, card: dict[str, Any]) -> bool:
    clients = (stack.supabase(), other.supabase)
    answers = [get(address(stack, card)), get(f"{address(stack, card)}/image")]
    return all(
        [
            *(rows(client, card) == [] and shown(client, card) is None for client in clients),
            *(answer.status_code == NOT_FOUND for answer in answers),
        ]
    )


def test_a_moderator_decides_and_everybody_sees_it(
    stack: Stack, owner: Person, other: Person, moderator: Person, card: dict[str, Any]
) -> None:
    assert is_hidden(stack, other, card)
    assert len(rows(moderator.supabase, card)) == 1
    decide(moderator, card, approve=True)
    for client in (stack.supabase(), other.supabase):
        (row,) = rows(client, card)
        assert row["sender_name"] == "आशा"
        seen = shown(client, card)
        assert seen["author"] == owner.api.get("/users/profile").json()["username"]
        assert seen["card_id"] == card["id"]
    assert other.api.get(f"/cards/{card['id']}").status_code == NOT_FOUND, "the API's are one's own"
    assert owner.api.get(f"/cards/{card['id']}").is_success


def test_its_page_shows_picture_and_author_and_takes_no_reaction(
    stack: Stack, moderator: Person, card: dict[str, Any]
) -> None:
    decide(moderator, card, approve=True)
    answer = get(address(stack, card))
    page = Page(answer.text)
    assert page.meta["og:url"] == address(stack, card)
    assert page.meta["og:image"].startswith(f"{address(stack, card)}/preview.jpg?v=")
    assert "form" not in page.tags
    assert f"@{shown(stack.supabase(), card)['author']}" in page.text
    assert "s-maxage=60" in answer.headers["cache-control"]
    known = {"if-none-match": answer.headers["etag"]}
    assert get(address(stack, card), headers=known).status_code == httpx.codes.NOT_MODIFIED
    (image,) = page.tags["img"]
    assert get(str(image["src"])).content.startswith(PNG_SIGNATURE)
    for kind, url in (("png", str(image["src"])), ("jpeg", page.meta["og:image"])):
        assert head(url).headers["content-type"] == f"image/{kind}"
    for method in ("POST", "DELETE"):
        refused = httpx.request(method, address(stack, card))
        assert (refused.status_code, refused.headers["allow"]) == (405, "GET, HEAD")


def test_its_file_stays_in_the_closed_bucket(
    stack: Stack, other: Person, moderator: Person, card: dict[str, Any]
) -> None:
    decide(moderator, card, approve=True)
    (row,) = rows(stack.supabase(), card)
    for kind, token in (("public", ""), ("authenticated", other.token)):
        url = f"{stack.supabase_url}/storage/v1/object/{kind}/users/{row['image_path']}"
        headers = {"apikey": stack.publishable_key}
        if token:
            headers["Authorization"] = f"Bearer {token}"
        assert httpx.get(url, headers=headers).is_client_error
    folder = row["image_path"].rpartition("/")[0]
    assert other.supabase.storage.from_("users").list(folder) == []


def test_new_words_are_moderated_anew(
    stack: Stack, owner: Person, other: Person, moderator: Person, card: dict[str, Any]
) -> None:
    decide(moderator, card, approve=True)
    publish(owner, card, message="New words")
    assert is_hidden(stack, other, card)
    eventually(lambda: rows(owner.supabase, card)[0]["status"] == "ready", 60)
    assert is_hidden(stack, other, card)
    decide(moderator, card, approve=True)
    assert shown(stack.supabase(), card)["message"] == "New words"
    publish(owner, card, is_public=False)
    assert is_hidden(stack, other, card)


def test_what_is_rejected_stays_hidden_however_it_is_rewritten(
    stack: Stack, owner: Person, other: Person, moderator: Person, card: dict[str, Any]
) -> None:
    decide(moderator, card, approve=False)
    publish(owner, card, message="Other words")
    assert is_hidden(stack, other, card)
    assert open_cases(moderator, card) == []


def test_every_card_that_is_not_public_looks_the_same(stack: Stack, card: dict[str, Any]) -> None:
    base = address(stack, card).rpartition("/")[0]
    unknown = "00000000-0000-0000-0000-000000000000"
    paths = [
        card["id"],
        f"{card['id']}/image",
        f"{card['id']}/preview.jpg",
        unknown,
        "x",
        "",
        f"{unknown}/image",
        "'%20or%201",
    ]
    paths += [f"{card['id']}/react", f"{card['id']}/image/more", "%00", f"{unknown}/"]
    answers = [get(f"{base}/{path}") for path in paths] + [get(base)]
    assert {answer.status_code for answer in answers} == {NOT_FOUND}
    assert len({answer.content for answer in answers}) == 1


def test_nobody_publishes_the_card_of_another(other: Person, card: dict[str, Any]) -> None:
    change = other.supabase.table("user_cards").update({"is_public": True})
    assert change.eq("id", card["id"]).execute().data == []
