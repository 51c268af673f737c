"""Characters that no font has are refused by name, at every door; titles follow the language."""

from typing import Any

import pytest

from tests.support import Person, Stack, drawn, final_job, generate

RUNIC = "Happy ᚠ and \U00010330"
STARTER = "diwali-night-of-lamps"
VARIABLES = {"properties": {"line": {"type": "string", "default": "x", "maxLength": 40}}}
PAGE = (
    "<h1>{{ title }}</h1><p>{{ message }} {{ recipient_name }} {{ sender_name }} {{ v.line }}</p>"
)
CODE = f"<!doctype html><html lang='{{{{ language }}}}'><body>{PAGE}</body></html>"


def named(answer: Any) -> list[str]:
    """Return the names of the refused texts, of an answer that refuses their characters."""
    problem = answer.json()
    assert (answer.status_code, problem["code"]) == (422, "characters_not_drawable"), answer.text
    assert "ᚠ (U+16A0)" in problem["detail"]
    assert "U+10330" in problem["detail"]
    return [one["field"] for one in problem["errors"]]


@pytest.fixture(scope="module")
def own_template(stack: Stack, owner: Person) -> str:
    """A template of the owner with a variable of type text."""
    body = {
        "name": "Mine",
        "is_public": False,
        "festival_id": stack.template(STARTER)["festival_id"],
        "template_code": CODE,
        "template_config": {"width": 600, "height": 600, "variables": VARIABLES},
    }
    made = owner.api.post("/templates", json=body)
    assert made.status_code == 201, made.text
    return str(made.json()["id"])


@pytest.mark.parametrize("name", ["title", "message", "recipient_name", "sender_name"])
def test_a_text_of_missing_characters_is_422_by_name(
    stack: Stack, owner: Person, name: str
) -> None:
    body = {"template_id": stack.template(STARTER)["id"], "message": "Joy", name: RUNIC}

    assert named(owner.api.post("/cards/generate", json=body)) == [name]


def test_a_variable_of_missing_characters_is_422_by_name(owner: Person, own_template: str) -> None:
    body = {"template_id": own_template, "message": "Joy", "variables": {"line": RUNIC}}

    assert named(owner.api.post("/cards/generate", json=body)) == ["variables.line"]


def test_a_change_to_missing_characters_is_422_and_changes_nothing(
    owner: Person, own_template: str
) -> None:
    card = generate(owner, own_template, title="Joy")["card"]
    place = f"/cards/{card['id']}"

    assert named(owner.api.put(place, json={"message": RUNIC})) == ["message"]
    refused = owner.api.put(place, json={"variables": {"line": RUNIC}})
    assert named(refused) == ["variables.line"]
    assert owner.api.get(place).json()["message"] == card["message"]


def test_a_templates_sample_of_missing_characters_is_422_by_name(owner: Person) -> None:
    config = {"width": 600, "height": 600, "sample": {"title": "Joy", "message": RUNIC}}
    body = {"name": "Mine", "is_public": False, "template_code": CODE, "template_config": config}

    refused = owner.api.post("/templates", json=body)

    assert named(refused) == ["template_config.sample.message"]


@pytest.mark.parametrize(
    "texts",
    [{"message": RUNIC}, {"message": "Joy", "variables": {"line": RUNIC}}],
    ids=["message", "variable"],
)
def test_the_job_of_a_card_written_by_supabase_py_fails_with_the_same_code_and_text(
    owner: Person, own_template: str, texts: dict[str, Any]
) -> None:
    said = owner.api.post("/cards/generate", json={"template_id": own_template, **texts}).json()
    cards = owner.supabase.table("user_cards")
    [row] = cards.insert({"template_id": own_template, **texts}).execute().data
    jobs = owner.supabase.table("jobs").select("id")
    [job] = jobs.eq("card_id", dict(row)["id"]).execute().data  # type: ignore[arg-type]  # an object

    ended = final_job(owner, dict(job)["id"])  # type: ignore[arg-type]  # as above

    assert ended["status"] == "failed"
    assert (ended["error_code"], ended["error_message"]) == (said["code"], said["detail"])
    assert ended["attempts"] == 1


async def test_a_preview_of_missing_characters_fails_with_the_code(
    stack: Stack, own_template: str
) -> None:
    await stack.sql(
        "update templates set template_config = jsonb_set(template_config, '{sample}', $2)"
        " where id = $1",
        own_template,
        f'{{"title": "Joy", "message": "{RUNIC}"}}',
    )

    row = await stack.until(
        "select error_code from jobs where status = 'failed' and payload ->> 'template_id' = $1",
        own_template,
    )

    assert row["error_code"] == "characters_not_drawable"


@pytest.mark.parametrize(
    "message", ["\U0001d4d7\U0001d4ea → ♪ ∞", "ᱡᱚᱦᱟᱨ ꯅꯨꯡꯉꯥꯏ", "新年快乐", "חג שמח ᎣᏏᏲ"]
)
def test_texts_in_scripts_of_many_fonts_are_rendered_as_sent(
    stack: Stack, owner: Person, message: str
) -> None:
    starter = stack.template(STARTER)["id"]

    card = drawn(owner, generate(owner, starter, title="Joy", message=message, language="en"))

    assert card["message"] == message


ONAM = "onam-pookalam"
TITLES: list[tuple[str, dict[str, str], str]] = [
    (ONAM, {"language": "ml", "message": "ഓണം നന്മ"}, "ഓണാശംസകൾ"),
    (ONAM, {"language": "en", "message": "Joy to you"}, "Onam"),
    (ONAM, {"language": "en", "message": "ഓണം നന്മ"}, "ഓണാശംസകൾ"),
    (ONAM, {"message": "Joy to you"}, "Onam"),
    (ONAM, {"language": "hi", "message": "आनंद"}, "ओणम"),
    (ONAM, {"language": "xh", "message": "Joy"}, "Onam"),
    (STARTER, {"language": "hi", "message": "आनंद"}, "शुभ दीपावली"),
    (STARTER, {"language": "ta-IN", "message": "மகிழ்ச்சி"}, "தீபாவளி"),
    (STARTER, {"language": "en", "message": "Joy"}, "Diwali"),
    ("diwali-rangoli", {"language": "en-IN", "message": "Joy"}, "Happy Diwali"),
]


@pytest.mark.parametrize(("slug", "texts", "title"), TITLES)
def test_a_card_without_a_title_gets_one_in_its_language(
    stack: Stack, owner: Person, slug: str, texts: dict[str, str], title: str
) -> None:
    body = {"template_id": stack.template(slug)["id"], **texts}

    made = owner.api.post("/cards/generate", json=body)

    assert made.json()["card"]["title"] == title


@pytest.mark.parametrize(("language", "title"), [("ml", "ഓണാശംസകൾ"), ("en", "Onam")])
def test_a_card_written_by_supabase_py_without_a_title_gets_one_in_its_language(
    stack: Stack, owner: Person, language: str, title: str
) -> None:
    body = {"template_id": stack.template("onam-pookalam")["id"], "language": language}

    rows = owner.supabase.table("user_cards").insert({**body, "message": "Joy"}).execute().data

    assert dict(rows[0])["title"] == title  # type: ignore[arg-type]  # one JSON object


@pytest.mark.parametrize(
    ("language", "direction"),
    [("pnb", "rtl"), ("skr", "rtl"), ("pa-PK", "rtl"), ("rhg", "rtl"), ("ff-Adlm", "rtl"),
     ("sd-Deva", "ltr"), ("ur-Latn", "ltr"), ("pa", "ltr"), ("en", "ltr")],
)  # fmt: skip
async def test_a_language_has_the_direction_it_is_written_in(
    stack: Stack, language: str, direction: str
) -> None:
    [row] = await stack.sql("select private.text_direction($1) as direction", language)

    assert row["direction"] == direction
