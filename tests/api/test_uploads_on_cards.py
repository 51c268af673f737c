"""Photos of one's own on cards."""

import io
from typing import Any

from PIL import Image

from tests.support import Person, Stack, drawn, eventually, generate


async def test_a_card_shows_the_photo_of_its_maker_and_of_nobody_else(
    stack: Stack, other: Person
) -> None:
    person = stack.person()
    template = stack.template("diwali-jharokha-portrait")["id"]
    content = io.BytesIO()
    Image.new("RGB", (900, 1200), (10, 240, 20)).save(content, "PNG")
    files = {"file": ("photo.png", content.getvalue(), "image/png")}
    photo = person.api.post("/users/custom-images", files=files).json()["id"]
    # Not waiting for the photo: the card does.
    accepted = generate(person, template, custom_image_id=photo)
    card = drawn(person, accepted)
    assert card["custom_image_id"] == photo
    assert share_of_green(person, card) > 0.15
    with_photo = card["image_path"]

    refused = other.api.post(
        "/cards/generate",
        json={"template_id": template, "message": "X", "custom_image_id": photo},
    )
    assert (refused.status_code, refused.json()["code"]) == (404, "image_not_found")
    in_use = person.api.delete(f"/users/custom-images/{photo}")
    assert (in_use.status_code, in_use.json()["code"]) == (409, "image_in_use")

    changed = person.api.put(f"/cards/{card['id']}", json={"custom_image_id": None})
    assert changed.json()["custom_image_id"] is None

    def redrawn() -> dict[str, Any] | None:
        now: dict[str, Any] = person.api.get(f"/cards/{card['id']}").json()
        return now if now["status"] == "ready" and now["image_path"] != with_photo else None

    assert share_of_green(person, eventually(redrawn, 60)) < 0.01
    assert person.api.delete(f"/users/custom-images/{photo}").status_code == 204


def share_of_green(person: Person, card: dict[str, Any]) -> float:
    file = person.api.get(f"/cards/{card['id']}/image", follow_redirects=True)
    picture = Image.open(io.BytesIO(file.content)).convert("RGB").resize((108, 192))
    pixels = picture.tobytes()
    triples = zip(pixels[::3], pixels[1::3], pixels[2::3], strict=True)
    return sum(green > 150 > red + 60 and blue < 120 for red, green, blue in triples) / (108 * 192)
