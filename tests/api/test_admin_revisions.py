"""Moderators decide what they read: of words and pictures that changed meanwhile they are told."""

from collections.abc import Callable
from typing import Any, NamedTuple

import httpx
import pytest

from tests.api.roles import Row, with_role
from tests.api.things import CODE, made
from tests.pictures import jpeg
from tests.support import PNG_SIGNATURE, Person, Stack, eventually, generate

ZEROS = "0" * 64
REDRAW = """
  update user_cards set revision = revision + 1, status = 'queued' where id = $1::text::uuid
"""


class Thing(NamedTuple):
    """Something that waits for a moderator, and what its author sent."""

    author: Person
    path: str
    id: str
    sent: Row

    def change(self, **change: Any) -> None:
        made(self.author.api.put(self.path, json={**self.sent, **change}))


@pytest.fixture(scope="module")
async def moderator(stack: Stack) -> Person:
    return await with_role(stack, "moderator")


def card(stack: Stack, author: Person, **wish: Any) -> Thing:
    """Shown to everybody by its maker, once it is approved."""
    template = stack.template("diwali-jharokha-portrait")["id"]
    card_id = generate(author, template, **wish)["card"]["id"]
    thing = Thing(author, f"/cards/{card_id}", card_id, {"is_public": True})
    thing.change()
    return thing


def template(stack: Stack, author: Person) -> Thing:
    config = stack.template("diwali-night-of-lamps")["template_config"]
    wish = {"slug": f"read-{author.id}", "name": "Lamps", "is_public": True}
    return posted(author, "/templates", {**wish, "template_code": CODE, "template_config": config})


def review(stack: Stack, author: Person) -> Thing:
    of = stack.template("diwali-night-of-lamps")["id"]
    return posted(author, f"/templates/{of}/reviews", {"rating": 4, "review_text": "Lovely."})


def collection(_: Stack, author: Person) -> Thing:
    return posted(author, "/users/collections", {"name": "Mine", "is_public": True})


def posted(author: Person, path: str, wish: Row) -> Thing:
    id_ = made(author.api.post(path, json=wish))["id"]
    return Thing(author, f"{path}/{id_}", id_, wish)


def found(moderator: Person, thing: Thing) -> Row | None:
    """Its case, if it is anywhere in the queue."""
    cursor: str | None = ""
    while cursor is not None:
        wanted: dict[str, str | int] = {"limit": 100, **({"cursor": cursor} if cursor else {})}
        page = made(moderator.api.get("/admin/moderation", params=wanted))
        for case in page["items"]:
            if case["subject_id"] == thing.id:
                return dict(case)
        cursor = page["next_cursor"]
    return None


def waiting(moderator: Person, thing: Thing) -> Row:
    case = found(moderator, thing)
    assert case
    return case


def decide(person: Person, case: Row, verb: str = "approve", **body: Any) -> httpx.Response:
    decision = {"revision": case["revision"], **body}
    return person.api.post(f"/admin/moderation/{case['id']}/{verb}", json=decision)


@pytest.mark.parametrize(
    ("make", "change"),
    [
        pytest.param(card, {"message": "Buy my lamps!"}, id="card"),
        pytest.param(template, {"description": "Buy my lamps!"}, id="template"),
        pytest.param(review, {"review_text": "Buy my lamps!"}, id="review"),
        pytest.param(collection, {"name": "Buy my lamps!"}, id="collection"),
    ],
)
def test_what_its_author_changed_meanwhile_is_read_again(
    stack: Stack,
    moderator: Person,
    make: Callable[[Stack, Person], Thing],
    change: dict[str, Any],
) -> None:
    thing = make(stack, stack.person())
    read = waiting(moderator, thing)
    assert "Buy my lamps!" not in str(read["subject"])
    thing.change(**change)
    for verb, reason in (("approve", None), ("reject", "It is an advertisement.")):
        refused = decide(moderator, read, verb, reason=reason)
        assert refused.headers["content-type"] == "application/problem+json"
        problem = refused.json()
        assert (refused.status_code, problem["code"]) == (409, "case_changed")
        assert problem["detail"] == "It was changed since you read it. Read it again."
    again = waiting(moderator, thing)
    assert "Buy my lamps!" in str(again["subject"])
    decided = decide(moderator, again)
    assert (decided.status_code, decided.json()["state"]) == (200, "approved")


async def test_the_same_words_drawn_again_are_as_they_were_read(
    stack: Stack, moderator: Person
) -> None:
    thing = card(stack, stack.person())
    read = eventually(lambda: drawn(moderator, thing), 60)
    await stack.sql(REDRAW, thing.id)
    again = eventually(lambda: drawn(moderator, thing, but=read["picture_url"]), 60)
    assert again["revision"] == read["revision"]
    assert decide(moderator, read).status_code == 200


def test_moderators_see_the_picture_of_what_they_decide(
    stack: Stack, moderator: Person, other: Person
) -> None:
    thing = card(stack, stack.person())
    address = eventually(lambda: drawn(moderator, thing), 60)["picture_url"]
    for person, may in ((moderator, True), (other, False)):
        headers = {"Authorization": f"Bearer {person.token}", "apikey": stack.publishable_key}
        picture = httpx.get(address, headers=headers)
        assert (picture.is_success and picture.content.startswith(PNG_SIGNATURE)) == may


def drawn(moderator: Person, thing: Thing, but: str | None = None) -> Row | None:
    """The case as soon as it shows a picture, another one than the named."""
    case = waiting(moderator, thing)
    return case if case["picture_url"] not in {None, but} else None


def test_another_photo_is_another_picture(stack: Stack, moderator: Person) -> None:
    author = stack.person()
    first, second = (photo(author, seed) for seed in (1, 2))
    thing = card(stack, author, custom_image_id=first)
    read = waiting(moderator, thing)
    assert read["subject"]["custom_image_id"] == first
    thing.change(custom_image_id=second)
    assert decide(moderator, read).json()["code"] == "case_changed"
    again = waiting(moderator, thing)
    assert again["subject"]["custom_image_id"] == second
    assert decide(moderator, again).status_code == 200


def photo(author: Person, seed: int) -> str:
    file = {"file": ("photo.jpg", jpeg((640, 480), seed), "image/jpeg")}
    return str(made(author.api.post("/users/custom-images", files=file))["id"])


def test_a_face_is_seen_and_decided(stack: Stack, moderator: Person) -> None:
    author = stack.person()
    file = {"file": ("face.jpg", jpeg((640, 480)), "image/jpeg")}
    sent = made(author.api.post("/users/upload-avatar", files=file))
    face = Thing(author, "", sent["id"], {})
    case = eventually(lambda: found(moderator, face))
    assert (case["subject_type"], case["subject"]["purpose"]) == ("image", "avatar")
    assert httpx.get(case["picture_url"]).headers["content-type"] == "image/webp"
    assert decide(moderator, case).json()["state"] == "approved"


def test_a_decision_names_the_revision_it_is_about(stack: Stack, moderator: Person) -> None:
    thing = collection(stack, stack.person())
    case = waiting(moderator, thing)
    path = f"/admin/moderation/{case['id']}/approve"
    for body in ({}, {"revision": None}, {"revision": "1"}, {"revision": ZEROS.upper() + "\n"}):
        refused = moderator.api.post(path, json=body)
        assert (refused.status_code, refused.json()["code"]) == (422, "invalid_input"), body
        assert refused.json()["errors"][0]["field"] == "revision"
    assert moderator.api.post(path, json={"revision": ZEROS}).json()["code"] == "case_changed"
    assert decide(thing.author, case).status_code == 403
    assert decide(moderator, case).status_code == 200
    assert decide(moderator, case).json()["code"] == "case_decided"
