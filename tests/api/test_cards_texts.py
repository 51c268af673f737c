"""Texts that were typed are on the card that is stored, or its job says which is not, and why."""

import io
from typing import Any
from uuid import uuid4

import pytest
from PIL import Image, ImageChops

from tests.api.things import made as body_of
from tests.support import Person, Stack, drawn, eventually, final_job, generate

CREAM = (0xFF, 0xF4, 0xDC)  # the letters of the message in "Night of Lamps"
CONFIG = {"width": 600, "height": 600, "sample": {"title": "Joy", "message": "Let's <3"}}
PAGE = "<!doctype html><html><body style='margin:40px'><h1>{{ title }}</h1>{}</body></html>"
HIDDEN = "<p style='font-size:0'>{{ message }}</p>"
OLD_RECIPE = (
    "{% assign letters = message | strip_newlines | size %}"
    "{% assign breaks = message | size | minus: letters %}"
    "{% assign load = breaks | times: 40 | plus: letters %}"
    "<p style='--load:{{ load }};color:#c00;"
    "font-size:clamp(0px,sqrt(90000 / var(--load)) * 1px,58px)'>{{ message }}</p>"
)


def page(body: str) -> str:
    return PAGE.replace("{}", body)


def stored(person: Person, card: dict[str, Any]) -> Image.Image:
    content = person.supabase.storage.from_("users").download(card["image_path"])
    return Image.open(io.BytesIO(content)).convert("RGB")


def ink(picture: Image.Image, colour: tuple[int, int, int]) -> int:
    """Return how many pixels are nearly of the colour."""
    red, green, blue = ImageChops.difference(
        picture, Image.new("RGB", picture.size, colour)
    ).split()
    strongest = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    return sum(strongest.histogram()[:24])


def template(person: Person, **changes: Any) -> Any:
    body = {"name": "Mine", "template_config": CONFIG, "is_public": False, **changes}
    return person.api.post("/templates", json=body)


async def old_template(stack: Stack, person: Person, code: str) -> str:
    """Return the id of a new template for Diwali that no check of today looked at."""
    [row] = await stack.sql(
        "insert into templates (slug, name, template_code, template_config, created_by,"
        " festival_id) values ($1, 'Old', $2, $3::jsonb, $4, $5) returning id",
        f"old-{uuid4()}",
        code,
        '{"width": 600, "height": 600, "variables": {"properties": {}}}',
        person.id,
        stack.template("diwali-night-of-lamps")["festival_id"],
    )
    return str(row["id"])


@pytest.fixture(scope="module")
def background(stack: Stack, owner: Person) -> int:
    """How much of the message's colour a card has without a message to speak of."""
    starter = stack.template("diwali-night-of-lamps")["id"]
    card = drawn(owner, generate(owner, starter, title="Joy", message=".", language="en"))
    return ink(stored(owner, card), CREAM)


@pytest.mark.parametrize(
    "message",
    ["Let's celebrate together!", "Love you <3", 'She said "Joy!" & more', "'", "a\n'b'\n&c"],
)
def test_an_owners_message_with_punctuation_is_on_the_stored_picture(
    stack: Stack, owner: Person, background: int, message: str
) -> None:
    starter = stack.template("diwali-night-of-lamps")["id"]

    card = drawn(owner, generate(owner, starter, title="Joy", message=message, language="en"))

    seen = ink(stored(owner, card), CREAM) - background
    assert seen > 40 * len(message) if len(message) > 1 else seen > 0


async def test_a_stored_template_with_the_old_recipe_shows_the_message(
    stack: Stack, owner: Person
) -> None:
    made = await old_template(stack, owner, page(OLD_RECIPE))

    card = drawn(owner, generate(owner, made, title="Joy", message="Let's <3 & 'go'!"))

    assert ink(stored(owner, card), (0xCC, 0, 0)) > 300


@pytest.mark.parametrize(
    ("language", "name", "title"),
    [("hi", "दीपावली", "शुभ"), ("bn", "দীপাবলি", "শুভ"), ("en", "Diwali", "Joy")],
)
async def test_a_festival_is_named_in_the_language_of_the_card(
    stack: Stack, language: str, name: str, title: str
) -> None:
    author = stack.person()  # one of their own: an author adds ten templates an hour at most
    pictures = []
    for text in ("{{ festival.name }}", name):
        made = await old_template(stack, author, page(f"<p>{text}</p>"))
        card = drawn(author, generate(author, made, title=title, message=title, language=language))
        pictures.append(stored(author, card).tobytes())

    assert pictures[0] == pictures[1]


def test_a_card_whose_message_is_hidden_fails_by_name(stack: Stack, owner: Person) -> None:
    festival = stack.template("diwali-night-of-lamps")["festival_id"]
    made = template(owner, template_code=page(HIDDEN), festival_id=festival)
    assert made.status_code == 201, made.text

    accepted = generate(owner, made.json()["id"], title="Joy", message="Let's go", language="en")
    job = final_job(owner, accepted["job"]["id"])

    assert (job["status"], job["error_code"]) == ("failed", "text_not_visible")
    assert job["error_message"].startswith("The message is not visible: its letters")
    assert job["attempts"] == 1
    card = owner.api.get(f"/cards/{accepted['card']['id']}").json()
    assert (card["status"], card["image_path"]) == ("failed", None)


async def test_a_preview_whose_sample_is_hidden_is_not_shown(stack: Stack, owner: Person) -> None:
    made = body_of(template(owner, template_code=page(HIDDEN)))

    row = await stack.until(
        "select error_code from jobs where status = 'failed' and payload ->> 'template_id' = $1",
        made["id"],
    )

    assert row["error_code"] == "text_not_visible"
    assert owner.api.get(f"/templates/{made['id']}").json()["preview_image_url"] is None


def test_a_preview_of_a_sample_with_punctuation_is_shown(owner: Person) -> None:
    made = body_of(template(owner, template_code=page("<p>{{ message }}</p>")))

    place = f"/templates/{made['id']}"
    assert eventually(lambda: owner.api.get(place).json()["preview_image_url"])


def test_an_author_who_counts_a_text_by_size_is_refused_with_422_and_a_hint(
    owner: Person,
) -> None:
    refused = template(owner, template_code=page(OLD_RECIPE))

    assert refused.status_code == 422
    [problem] = refused.json()["errors"]
    assert "template_code" in str(problem)
    assert "counts.message.graphemes" in str(problem)
    assert "line 1" in str(problem)


def test_an_update_to_the_old_recipe_is_refused_with_422(owner: Person) -> None:
    made = body_of(template(owner, template_code=page("<p>{{ message }}</p>")))
    body = {name: made[name] for name in ("slug", "name", "template_config", "is_public")}

    refused = owner.api.put(
        f"/templates/{made['id']}", json={**body, "template_code": page(OLD_RECIPE)}
    )

    assert refused.status_code == 422
    assert "counts.message" in refused.text
    assert owner.api.get(f"/templates/{made['id']}").json()["version"] == made["version"]


@pytest.mark.parametrize("size", [0, 101, "12", True, 2.5])
def test_a_minimum_font_size_that_is_none_is_422(owner: Person, size: object) -> None:
    refused = template(
        owner, template_code=page(""), template_config={**CONFIG, "min_font_size": size}
    )

    assert refused.status_code == 422
    assert "min_font_size" in refused.text


@pytest.mark.parametrize(
    "texts",
    [
        {"message": "a" * 501},
        {"message": "a" * 2_000},
        {"message": "\u200b\u2060"},
        {"message": "\u3164"},
        {"message": "Joy", "title": "\u200d"},
    ],
    ids=["501 characters", "2,000 characters", "zero width", "a filler", "an unseen title"],
)
def test_a_text_that_no_card_can_show_is_422(
    stack: Stack, owner: Person, texts: dict[str, str]
) -> None:
    body = {"template_id": stack.template("diwali-night-of-lamps")["id"], **texts}

    refused = owner.api.post("/cards/generate", json=body)

    assert refused.status_code == 422
    assert list(texts)[-1] in refused.text
