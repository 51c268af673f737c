"""Pictures follow their card: drawn anew when it changes, gone when it goes."""

from typing import Any

from supabase import Client

from tests.support import Person, Stack, eventually, generate


def names(storage: Client, folder: str) -> list[str]:
    return [file["name"] for file in storage.storage.from_("users").list(folder)]


def card_row(person: Person, card_id: str) -> dict[str, Any]:
    rows = person.supabase.table("user_cards").select("*").eq("id", card_id).execute().data
    return dict(rows[0])  # type: ignore[arg-type]  # one JSON object


def test_a_card_changed_by_supabase_js_is_drawn_anew_and_its_old_picture_goes(
    stack: Stack, owner: Person
) -> None:
    template = stack.template("diwali-night-of-lamps")
    card_id = generate(owner, template["id"])["card"]["id"]
    folder = f"{owner.id}/cards/{card_id}"
    admin = stack.supabase(stack.secret_key)
    eventually(lambda: card_row(owner, card_id)["status"] == "ready", 60)
    assert names(admin, folder) == ["1.jpg", "1.png"]
    owner.supabase.table("user_cards").update({"message": "नया संदेश"}).eq("id", card_id).execute()
    assert card_row(owner, card_id)["revision"] == 2
    eventually(lambda: names(admin, folder) == ["2.jpg", "2.png"], 60)
    shown = card_row(owner, card_id)
    assert (shown["status"], shown["image_path"]) == ("ready", f"{folder}/2.png")
    owner.supabase.table("user_cards").delete().eq("id", card_id).execute()
    eventually(lambda: names(admin, folder) == [], 60)
