"""Cards as files, made by the running worker."""

import io
import zipfile
from typing import Any
from uuid import uuid4

import httpx
import pypdfium2  # type: ignore[import-untyped]  # ships neither stubs nor a marker
import pytest
from PIL import Image

from tests.support import Person, Stack, drawn, eventually, final_job, generate


@pytest.fixture(scope="module")
def cards(stack: Stack, owner: Person) -> list[dict[str, Any]]:
    template = stack.template("diwali-night-of-lamps")
    made = [generate(owner, template["id"], title=title) for title in ("शुभ: दीपावली", "Second")]
    return [drawn(owner, accepted) for accepted in made]


def export(person: Person, cards: list[dict[str, Any]], **wish: Any) -> httpx.Response:
    body = {"card_ids": [card["id"] for card in cards], "format": "png", **wish}
    return person.api.post("/cards/export", json=body)


def fetched(person: Person, accepted: httpx.Response) -> httpx.Response:
    assert accepted.status_code == 202, accepted.text
    job = final_job(person, accepted.json()["id"], 90)
    assert job["status"] == "succeeded", job
    sent = person.api.get(f"/cards/exports/{job['id']}")
    assert sent.status_code == 307, sent.text
    return httpx.get(sent.headers["location"])


@pytest.mark.parametrize(("name", "kind"), [("png", "PNG"), ("jpeg", "JPEG"), ("webp", "WEBP")])
def test_a_card_becomes_a_picture_in_the_size_asked_for(
    owner: Person, cards: list[dict[str, Any]], name: str, kind: str
) -> None:
    file = fetched(owner, export(owner, cards[:1], format=name, preset="whatsapp-status"))
    assert file.headers["content-type"] == f"image/{name}"
    picture = Image.open(io.BytesIO(file.content))
    assert (picture.format, picture.size) == (kind, (1080, 1920))


def test_a_card_becomes_a_page_to_print_with_its_text(
    owner: Person, cards: list[dict[str, Any]]
) -> None:
    file = fetched(owner, export(owner, cards[1:], format="pdf", preset="a5-print"))
    assert file.headers["content-type"] == "application/pdf"
    [page] = pypdfium2.PdfDocument(file.content)
    assert [round(side * 25.4 / 72) for side in page.get_size()] == [148, 210]
    assert "Second" in page.get_textpage().get_text_range()


def test_several_cards_become_an_archive_in_their_order(
    owner: Person, cards: list[dict[str, Any]]
) -> None:
    file = fetched(owner, export(owner, cards, format="jpeg"))
    with zipfile.ZipFile(io.BytesIO(file.content)) as archive:
        assert archive.namelist() == ["01 शुभ दीपावली.jpeg", "02 Second.jpeg"]
        sizes = {Image.open(archive.open(name)).size for name in archive.namelist()}
    assert sizes == {(cards[0]["image_width"], cards[0]["image_height"])}


def test_the_same_wish_is_the_same_job_until_a_card_changes(stack: Stack, owner: Person) -> None:
    card = drawn(owner, generate(owner, stack.template("diwali-night-of-lamps")["id"]))
    first, second = (export(owner, [card]).json()["id"] for _ in range(2))
    assert first == second
    assert export(owner, [card], preset="open-graph").json()["id"] != first
    owner.api.put(f"/cards/{card['id']}", json={"title": "Changed"})
    assert export(owner, [card]).json()["id"] != first


def test_an_export_is_for_whom_it_was_made(
    owner: Person, other: Person, cards: list[dict[str, Any]]
) -> None:
    job = export(owner, cards[:1], format="webp").json()["id"]
    final_job(owner, job)
    answers = [other.api.get(f"/cards/exports/{one}") for one in (job, uuid4())]
    assert [(one.status_code, one.json()["code"]) for one in answers] == [
        (404, "export_not_found")
    ] * 2
    theirs = export(other, cards[:1])
    assert (theirs.status_code, theirs.json()["code"]) == (404, "card_not_found")
    own = drawn(other, generate(other, cards[0]["template_id"]))
    assert export(other, [own, cards[0]]).status_code == 404


async def test_a_failed_export_is_tried_anew_when_it_is_asked_for_again(
    stack: Stack, owner: Person, cards: list[dict[str, Any]]
) -> None:
    job = export(owner, cards[:1], preset="instagram-post").json()["id"]
    final_job(owner, job)
    await stack.sql(
        "update jobs set status = 'failed', result = null where id = $1::text::uuid", job
    )
    early = owner.api.get(f"/cards/exports/{job}")
    assert (early.status_code, early.json()["code"]) == (409, "export_not_ready")
    again = export(owner, cards[:1], preset="instagram-post")
    assert again.json()["id"] == job
    assert fetched(owner, again).status_code == 200


async def test_a_file_is_gone_after_a_week_and_made_again_on_demand(
    stack: Stack, owner: Person, cards: list[dict[str, Any]]
) -> None:
    job = export(owner, cards[:1], preset="instagram-story").json()["id"]
    final_job(owner, job)
    await stack.sql(
        "update jobs set finished_at = now() - interval '8 days' where id = $1::text::uuid", job
    )
    await stack.sql(
        "update private.schedules set next_run_at = now(), deliver_after = now()"
        " where name = 'expire_exports'"
    )

    def gone() -> bool:
        return owner.api.get(f"/cards/exports/{job}").status_code == 404

    eventually(gone, 60)
    left = await stack.sql(
        "select from storage.objects where bucket_id = 'exports' and name like '%' || $1 || '%'",
        job,
    )
    assert not left
    assert export(owner, cards[:1], preset="instagram-story").json()["id"] != job


@pytest.mark.parametrize(
    ("wish", "field"),
    [
        ({"format": "gif"}, "format"),
        ({"preset": "poster"}, "preset"),
        ({"card_ids": []}, "card_ids"),
        ({"card_ids": [str(uuid4()) for _ in range(51)]}, "card_ids"),
        ({"card_ids": ["0f0e9b0e-54b5-4a5c-8f5f-2a1d3c9f6a11"] * 2}, "card_ids"),
        ({"user_id": str(uuid4())}, "user_id"),
    ],
)
def test_a_wrong_wish_is_refused_by_field(
    owner: Person, cards: list[dict[str, Any]], wish: dict[str, Any], field: str
) -> None:
    answer = export(owner, cards[:1], **wish)
    assert answer.status_code == 422
    assert [error["field"] for error in answer.json()["errors"]] == [field]
