"""One of each thing that an address of the API names, made by and for one person."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import httpx
from PIL import Image

from core.settings import ApiSettings
from local.home import Home
from tests.api.auth_api import running_api
from tests.support import Person, Stack, drawn, eventually, generate

SLUG = "diwali-night-of-lamps"
CODE = "<!doctype html><html><body><h1>{{ title }}</h1></body></html>"


@contextmanager
def unlimited_api(stack: Stack, home: Home, folder: Path) -> Iterator[str]:
    """The address of an API on the stack's data that refuses nobody for asking too often."""
    limits = [name for name in ApiSettings.model_fields if name.endswith("_limit")]
    raised = {name.upper(): "1000000/second" for name in limits}
    with running_api(stack, home, folder, **raised) as api:
        yield api.url


def png() -> bytes:
    """A small picture."""
    file = io.BytesIO()
    Image.new("RGB", (256, 256), "#b5651d").save(file, "PNG")
    return file.getvalue()


def _file() -> dict[str, tuple[str, bytes, str]]:
    return {"file": ("picture.png", png(), "image/png")}


def made(answer: httpx.Response) -> dict[str, Any]:
    """What a request made."""
    assert answer.is_success, f"{answer.request.url}: {answer.text}"
    body: dict[str, Any] = answer.json()
    return body


def things_of(stack: Stack, person: Person) -> dict[str, str]:
    """The id of each, by the name of the parameter that takes it."""
    public = stack.template(SLUG)
    things = {
        "public_template": public["id"],
        "festival_id": public["festival_id"],
        "country": "IN",
        "year": "2026",
        "language": "hi",
        "version": "1",
        "username": person.api.get("/auth/me").json()["username"],
        "session_id": _second_session(stack, person),
        **_card(person, public["id"]),
        **_gallery(person, public["id"]),
        **_webhook(person),
        "account_export": made(person.api.post("/users/export"))["id"],
        "image_id": made(person.api.post("/users/custom-images", files=_file()))["id"],
    }
    things["notification_id"] = _notification(stack, person, things["token"])
    things["case_id"] = _case(person)
    return things


def _card(person: Person, template: str) -> dict[str, str]:
    accepted = generate(person, template)
    card = drawn(person, accepted)["id"]
    share = made(person.api.post(f"/cards/{card}/share", json={}))
    recipient = {"name": "दादी", "email": "dadi@example.com"}
    export = {"card_ids": [card], "format": "png"}
    return {
        "card_id": card,
        "job_id": accepted["job"]["id"],
        "share_id": share["id"],
        "token": share["token"],
        "recipient_id": made(person.api.post(f"/cards/{card}/recipients", json=recipient))["id"],
        "card_export": made(person.api.post("/cards/export", json=export))["id"],
    }


def _gallery(person: Person, public: str) -> dict[str, str]:
    own = _template(person, is_public=False)
    made(person.api.put(f"/templates/{own}", json=_new_template(slug=f"own-{own[-12:]}")))
    collection = made(person.api.post("/users/collections", json={"name": "Mine"}))["id"]
    made(person.api.post(f"/users/collections/{collection}/items", json={"template_id": own}))
    review = {"rating": 5, "review_text": "Lovely."}
    return {
        "template_id": own,
        "collection_id": collection,
        "review_id": made(person.api.post(f"/templates/{public}/reviews", json=review))["id"],
    }


def _webhook(person: Person) -> dict[str, str]:
    wish = {"url": "https://hooks.example.com/x", "events": ["card.created"]}
    webhook = made(person.api.post("/webhooks", json=wish))["id"]
    return {
        "webhook_id": webhook,
        "delivery_id": made(person.api.post(f"/webhooks/{webhook}/test"))["id"],
    }


async def as_admin(stack: Stack, user_id: UUID) -> None:
    """Gives somebody every permission; they hold it from their next token on."""
    await stack.sql("insert into user_roles (user_id, role) values ($1, 'admin')", user_id)


def things_of_an_admin(admin: Person, member: Person) -> dict[str, str]:
    """What addresses of administrators name."""
    festival = made(
        admin.api.post("/festivals", json={"slug": f"feast-{member.id.hex[-8:]}", "name": "Feast"})
    )["id"]
    image = made(admin.api.post(f"/festivals/{festival}/images", files=_file()))
    report = {"kind": "usage", "from": "2026-10-01", "to": "2026-10-31"}
    return {
        "user_id": str(member.id),
        "template_id": _template(member, is_public=True),
        "case_id": _case(member),
        "report_id": made(admin.api.post("/admin/reports", json=report))["id"],
        "festival_id": festival,
        "image_id": image["id"],
        "country": "IN",
        "year": "2026",
        "language": "hi",
    }


def _new_template(**wish: Any) -> dict[str, Any]:
    return {
        "name": "Mine",
        "template_code": CODE,
        "template_config": {"width": 400, "height": 400},
        "is_public": False,
        **wish,
    }


def _template(person: Person, *, is_public: bool) -> str:
    body = _new_template(is_public=is_public)
    return str(made(person.api.post("/templates", json=body))["id"])


def _notification(stack: Stack, person: Person, token: str) -> str:
    reacted = stack.api().post(
        f"/cards/shared/{token}/reactions", json={"visitor_id": str(uuid4()), "reaction": "love"}
    )
    assert reacted.is_success, reacted.text
    items = eventually(lambda: person.api.get("/notifications").json()["items"])
    return str(items[0]["id"])


def _case(person: Person) -> str:
    _template(person, is_public=True)
    items = eventually(lambda: person.api.get("/moderation/cases").json()["items"])
    return str(items[0]["id"])


def _second_session(stack: Stack, person: Person) -> str:
    stack.supabase().auth.sign_in_with_password(
        {"email": person.email, "password": person.password}
    )
    sessions = person.api.get("/auth/sessions").json()
    return str(next(one["id"] for one in sessions if not one["is_current"]))
