"""Notifications and preferences by the API; links that end mails."""

from uuid import uuid4

import httpx
import pytest

from core.mails.wording import languages
from tests.mails.inbox import FORM
from tests.support import Person, Stack

UNSUBSCRIBE = "/notifications/unsubscribe"
KINDS = ["shares", "reactions", "reminders", "weekly_report"]
LANGUAGES = {"en": "ltr", "hi": "ltr", "ur": "rtl"}


async def notify(stack: Stack, person: Person, kind: str) -> str:
    [row] = await stack.sql(
        "insert into notifications (user_id, kind) values ($1, $2) returning id", person.id, kind
    )
    return str(row["id"])


@pytest.fixture(scope="module")
async def told(stack: Stack) -> Person:
    """Somebody with five notifications, a.a the oldest."""
    person = stack.person()
    for letter in "abcde":
        await notify(stack, person, f"{letter}.{letter}")
    return person


def kinds(answer: httpx.Response) -> list[str]:
    assert answer.status_code == 200, answer.text
    return [item["kind"][0] for item in answer.json()["items"]]


def test_notifications_come_newest_first_a_page_at_a_time(told: Person) -> None:
    first = told.api.get("/notifications", params={"limit": 2, "total": True})
    assert (kinds(first), first.json()["total"]) == (["e", "d"], 5)
    cursor = first.json()["next_cursor"]
    rest = told.api.get("/notifications", params={"limit": 3, "cursor": cursor})
    assert (kinds(rest), rest.json()["next_cursor"]) == (["c", "b", "a"], None)


async def test_what_was_read_is_marked_and_what_is_deleted_is_gone(stack: Stack) -> None:
    person = stack.person()
    old, new, third = [await notify(stack, person, kind) for kind in ("a.a", "b.b", "c.c")]
    for _ in range(2):
        assert person.api.post(f"/notifications/{old}/read").status_code == 204
    assert kinds(person.api.get("/notifications", params={"unread": True})) == ["c", "b"]
    assert kinds(person.api.get("/notifications", params={"unread": False})) == ["a"]
    assert person.api.delete(f"/notifications/{third}").status_code == 204
    assert person.api.post("/notifications/read-all").json() == {"marked": 1}
    assert kinds(person.api.get("/notifications", params={"unread": True})) == []
    assert person.api.delete(f"/notifications/{new}").status_code == 204
    assert kinds(person.api.get("/notifications")) == ["a"]


async def test_those_of_others_are_as_good_as_unknown(stack: Stack, told: Person) -> None:
    other = stack.person()
    theirs = told.api.get("/notifications").json()["items"][0]["id"]
    for wanted in (theirs, str(uuid4())):
        for verb, path in (("POST", f"{wanted}/read"), ("DELETE", wanted)):
            answer = other.api.request(verb, f"/notifications/{path}")
            assert (answer.status_code, answer.json()["code"]) == (404, "notification_not_found")
    assert kinds(other.api.get("/notifications")) == []
    assert told.api.get("/notifications").json()["items"][0]["read_at"] is None


def test_without_a_token_nothing_is_told(stack: Stack) -> None:
    for path in ("/notifications", "/users/notification-preferences"):
        assert stack.api().get(path).status_code == 401


def test_preferences_are_read_and_put(stack: Stack) -> None:
    person, path = stack.person(), "/users/notification-preferences"
    usual = {
        "email_shares": True,
        "email_reactions": True,
        "email_reminders": True,
        "email_weekly_report": False,
    }
    assert person.api.get(path).json() == usual
    wanted = {name: not value for name, value in usual.items()}
    assert person.api.put(path, json=wanted).json() == wanted
    assert person.api.get(path).json() == wanted
    for body in ({}, {**wanted, "email_spam": True}, {**wanted, "email_shares": None}):
        assert person.api.put(path, json=body).status_code == 422


def test_every_language_of_mails_is_tested() -> None:
    assert set(LANGUAGES) == set(languages())


async def token(stack: Stack, person: Person) -> str:
    [row] = await stack.sql("select private.mail_reader($1) ->> 'token' as token", person.id)
    return str(row["token"])


async def test_the_page_asks_in_the_readers_language_and_changes_nothing(stack: Stack) -> None:
    person = stack.person()
    await stack.sql("update profiles set locale = 'hi-IN' where id = $1", person.id)
    params = {"token": await token(stack, person), "kind": "reactions"}
    answer = stack.api().get(UNSUBSCRIBE, params=params)
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert "प्रतिक्रियाओं के ई-मेल बंद करें?" in answer.text
    assert '<html lang="hi" dir="ltr">' in answer.text
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    assert answer.headers["cache-control"] == "no-store"
    assert person.api.get("/users/notification-preferences").json()["email_reactions"] is True


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("language", "direction"), LANGUAGES.items())
async def test_question_confirmation_and_error_speak_the_language_of_the_mail(
    stack: Stack, language: str, direction: str, kind: str
) -> None:
    person, texts = stack.person(), languages()[language]["page"]
    # The mail was sent before its reader changed the language.
    await stack.sql("update profiles set locale = 'mr' where id = $1", person.id)
    params = {"token": await token(stack, person), "kind": kind, "language": language}
    asked = stack.api().get(UNSUBSCRIBE, params=params)
    assert texts["question"][kind] in asked.text
    assert f"<button>{texts['button']}</button>" in asked.text
    ended = stack.api().post(UNSUBSCRIBE, params=params)
    assert texts["done"] in ended.text
    unknown = {**params, "token": "x" * 43}
    errors = [stack.api().request(verb, UNSUBSCRIBE, params=unknown) for verb in ("GET", "POST")]
    assert [texts["unknown"] in answer.text for answer in errors] == [True, True]
    for answer in (asked, ended, *errors):
        assert f'<html lang="{language}" dir="{direction}">' in answer.text
        assert f"<title>{texts['title']}</title>" in answer.text


@pytest.mark.parametrize("language", ["xx", "", "<script>", "hi'", "../en"])
async def test_a_language_without_texts_is_answered_in_english(stack: Stack, language: str) -> None:
    params = {"token": await token(stack, stack.person()), "kind": "shares", "language": language}
    answer = stack.api().get(UNSUBSCRIBE, params=params)
    assert (answer.status_code, '<html lang="en" dir="ltr">' in answer.text) == (200, True)


@pytest.mark.parametrize("kind", KINDS)
async def test_one_click_ends_that_kind_only(stack: Stack, kind: str) -> None:
    person, path = stack.person(), "/users/notification-preferences"
    all_on = dict.fromkeys(person.api.get(path).json(), True)
    person.api.put(path, json=all_on)
    answer = stack.api().post(
        UNSUBSCRIBE,
        params={"token": await token(stack, person), "kind": kind},
        content="List-Unsubscribe=One-Click",
        headers=FORM,
    )
    assert (answer.status_code, "Done." in answer.text) == (200, True)
    assert person.api.get(path).json() == {**all_on, f"email_{kind}": False}


async def test_a_token_of_nobody_or_for_another_kind_ends_nothing(stack: Stack) -> None:
    real = await token(stack, stack.person())
    for wrong, kind in ((real[:-1], "shares"), ("x" * 43, "cards"), (real, "cards")):
        for verb in ("GET", "POST"):
            answer = stack.api().request(verb, UNSUBSCRIBE, params={"token": wrong, "kind": kind})
            assert (answer.status_code, "incomplete" in answer.text) == (404, True)
    for params in ({"token": real, "kind": "all"}, {"token": "a b", "kind": "shares"}, {}):
        assert stack.api().post(UNSUBSCRIBE, params=params).status_code == 422


async def test_tokens_are_kept_from_everybody_but_the_database(stack: Stack, told: Person) -> None:
    rows = await stack.sql(
        "select has_table_privilege(r, 'private.unsubscribe_tokens', 'select') as may"
        " from unnest('{anon,authenticated,tyohaarify_worker,tyohaarify_api}'::text[]) as r"
    )
    assert [row["may"] for row in rows] == [False] * 4
    assert len(await token(stack, told)) >= 42
    assert await token(stack, told) == await token(stack, told)
