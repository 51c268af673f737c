"""Registering, signing in and out, passwords and addresses, through the API."""

import time
from typing import Any
from uuid import uuid4

import httpx
import jwt
import pytest

from core.accounts.models import AccountUpdate
from tests.api.auth_api import Api, Visitor, code_of, fields_of, pkce_pair, refresh
from tests.auth.accounts import PASSWORD, TOKEN_SECONDS, pause_between_mails
from tests.auth.mails import Mailbox
from tests.mails.inbox import Inbox
from tests.support import Stack, eventually
from tools.route_table import openapi

WELCOME = "http://127.0.0.1:3000/welcome"


def test_somebody_registers_confirms_and_is_signed_in(stack: Stack, auth_api: Api) -> None:
    asha = auth_api.visitor(first_name="आशा", locale="hi")
    asha.register()
    mail = asha.mailbox.next()
    assert "पुष्टि" in mail.subject
    early = asha.http.post("/login", json={"email": asha.email, "password": PASSWORD})
    assert code_of(early) == (403, "email_not_confirmed")
    answer = asha.http.post("/verify-email", json={"email": asha.email, "token": mail.code})
    session = answer.json()
    assert answer.headers["cache-control"] == "no-store"
    assert (session["token_type"], session["expires_in"]) == ("bearer", TOKEN_SECONDS)
    claims = jwt.decode(
        session["access_token"], stack.jwt_secret, ["HS256"], audience="authenticated"
    )
    assert session["expires_at"] == claims["exp"] == claims["iat"] + TOKEN_SECONDS
    assert session["user"] == {
        "id": claims["sub"],
        "email": asha.email,
        "username": asha.username,
        "is_premium": False,
        "permissions": claims["permissions"],
    }
    again = asha.http.post("/verify-email", json={"email": asha.email, "token": mail.code})
    assert code_of(again) == (403, "code_invalid")


def test_people_sign_in_by_address_or_by_username_in_any_case(auth_api: Api) -> None:
    asha = auth_api.member()
    by_address = asha.sign_in(email=asha.email.upper())
    by_name = asha.sign_in(username=asha.username.upper())
    assert by_address["user"] == by_name["user"]


def test_a_wrong_password_and_an_unknown_name_are_told_alike_and_take_alike(auth_api: Api) -> None:
    asha = auth_api.member()
    answers, seconds = [], []
    for name in (
        {"email": asha.email},
        {"username": asha.username},
        {"email": f"{uuid4().hex}@example.com"},
        {"username": f"no_{uuid4().hex[:12]}"},
    ):
        http = auth_api.client()
        started = time.monotonic()
        answer = http.post("/login", json={**name, "password": "not the password"})
        seconds.append(time.monotonic() - started)
        answers.append({**answer.json(), "request_id": ""})
        assert answer.status_code == 401
    assert answers[1:] == answers[:-1]
    assert answers[0]["code"] == "invalid_credentials"
    assert min(seconds) >= 0.4  # whoever has an account, the refusal takes its time


def test_registering_a_taken_address_is_answered_like_a_new_one(auth_api: Api) -> None:
    taken, new = auth_api.member(), auth_api.visitor()
    other = auth_api.visitor()
    other.email = taken.email
    assert other.register().json() == new.register().json()
    assert taken.mailbox.is_empty()
    # Twice within Auth's pause, too, which only somebody with an account would be told of.
    assert new.register().status_code == 202


def test_a_taken_username_is_a_wish_that_gets_another_one(auth_api: Api) -> None:
    first, second = auth_api.member(), auth_api.visitor()
    second.username = first.username.upper()
    second.register()
    made = second.confirm()["user"]["username"]
    assert made != second.username
    assert made.startswith(second.username[:17])


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"password": "1234567"}, "password"),
        ({"password": "क" * 25}, "password"),
        ({"password": "12345678\0"}, "password"),
        ({"email": "nobody"}, "email"),
        ({"email": "a b@example.com"}, "email"),
        ({"email": "a@b.c\nx"}, "email"),
        ({"username": "no blanks"}, "username"),
        ({"username": "Tyohaarify_Team"}, "username"),
        ({"username": "root_1"}, "username"),
        ({"locale": "??"}, "locale"),
        ({"redirect_to": "javascript:alert(1)"}, "redirect_to"),
        ({"code_challenge": "short"}, "code_challenge"),
        ({"is_admin": True}, "is_admin"),
    ],
)
def test_a_registration_with_a_wrong_field_names_it(
    auth_api: Api, changes: dict[str, Any], field: str
) -> None:
    body = {"email": "somebody@example.com", "password": PASSWORD, **changes}
    assert fields_of(auth_api.client().post("/register", json=body)) == [field]


@pytest.mark.parametrize("form", ["{}..k@example.com", "{}.@example.com", ".{}@example.com"])
def test_a_mailbox_with_unusual_dots_registers_and_gets_its_mails(
    auth_api: Api, stack: Stack, form: str
) -> None:
    asha = auth_api.visitor()
    asha.email = form.format(asha.username)
    asha.mailbox = Mailbox(stack.mail_url, asha.email)
    asha.register()
    asha.confirm()
    # The platform's own mail, by the worker: Auth sends the first.
    assert eventually(lambda: Inbox(stack.mail_url).mails(asha.email, "Welcome to Tyohaarify"))


def test_the_shortest_password_is_the_projects(auth_api: Api) -> None:
    asha = auth_api.visitor()
    asha.password = "12345678"
    asha.register()
    asha.confirm()


def test_a_link_with_a_challenge_returns_with_a_code_for_who_has_the_verifier(
    auth_api: Api,
) -> None:
    verifier, challenge = pkce_pair()
    asha = auth_api.visitor(redirect_to=WELCOME, code_challenge=challenge)
    asha.register()
    target = asha.mailbox.next().follow()
    assert str(target).startswith(f"{WELCOME}?code=")
    code = target.params["code"]
    wrong = asha.http.post("/verify-email", json={"code": code, "code_verifier": "x" * 50})
    assert code_of(wrong) == (403, "code_invalid")
    right = asha.http.post("/verify-email", json={"code": code, "code_verifier": verifier})
    assert right.json()["user"]["email"] == asha.email


def test_the_hash_in_the_link_confirms_too(auth_api: Api) -> None:
    asha = auth_api.visitor()
    asha.register()
    token_hash = httpx.URL(asha.mailbox.next().link).params["token"]
    body = {"token_hash": token_hash, "type": "signup"}
    assert auth_api.client().post("/verify-email", json=body).status_code == 200


def test_a_proof_comes_in_one_way(auth_api: Api) -> None:
    http = auth_api.client()
    for body in ({}, {"token": "123456"}, {"code": "x", "token_hash": "y"}):
        assert http.post("/verify-email", json=body).status_code == 422


def test_the_mail_is_sent_again_and_nobody_learns_whether_it_was(auth_api: Api) -> None:
    asha = auth_api.visitor()
    asha.register()
    asha.mailbox.next()
    pause_between_mails()
    known = asha.http.post("/resend", json={"email": asha.email})
    too_soon = asha.http.post("/resend", json={"email": asha.email})
    unknown = asha.http.post("/resend", json={"email": f"{uuid4().hex}@example.com"})
    assert known.status_code == too_soon.status_code == unknown.status_code == 202
    assert known.json() == too_soon.json() == unknown.json()
    asha.confirm()


def test_a_refresh_gives_the_next_pair_of_tokens(auth_api: Api) -> None:
    asha = auth_api.member()
    first = asha.sign_in()
    second = refresh(asha, first).json()
    assert second["refresh_token"] != first["refresh_token"]
    assert second["user"] == first["user"]
    assert code_of(refresh(asha, {"refresh_token": "made-up"})) == (401, "session_ended")
    assert fields_of(asha.http.post("/refresh")) == ["refresh_token"]


async def test_a_refresh_token_replayed_later_ends_the_whole_session(
    stack: Stack, auth_api: Api
) -> None:
    asha = auth_api.member()
    first = asha.sign_in()
    second = refresh(asha, first).json()
    third = refresh(asha, second).json()
    await stack.sql(
        "update auth.refresh_tokens set updated_at = now() - interval '11 seconds'"
        " where token = $1",
        first["refresh_token"],
    )
    assert code_of(refresh(asha, first)) == (401, "session_ended")
    for descendant in (second, third):
        assert code_of(refresh(asha, descendant)) == (401, "session_ended")


@pytest.mark.parametrize(
    ("scope", "survivors"),
    [("local", [False, True]), ("others", [True, False]), ("global", [False, False])],
)
def test_signing_out_ends_this_session_the_others_or_all(
    auth_api: Api, scope: str, survivors: list[bool]
) -> None:
    asha = auth_api.member()
    there = asha.elsewhere()
    sessions = [asha.sign_in(), there.sign_in()]
    for _ in range(2):  # again is no error
        assert asha.http.post("/logout", params={"scope": scope}).status_code == 204
    assert [refresh(asha, session).is_success for session in sessions] == survivors


def test_signing_out_takes_somebody_signed_in(auth_api: Api) -> None:
    assert code_of(auth_api.client().post("/logout")) == (401, "unauthenticated")


def test_people_read_and_change_their_account(auth_api: Api) -> None:
    asha, other = auth_api.member(first_name="Asha"), auth_api.member()
    before = asha.http.get("/me").json()
    assert (before["email"], before["first_name"]) == (asha.email, "Asha")
    assert before["permissions"] == sorted(before["permissions"])
    assert "card:create" in before["permissions"]
    wish = {"username": f"{asha.username}_2", "first_name": None, "time_zone": "Asia/Kolkata"}
    after = asha.http.put("/me", json=wish).json()
    assert {**before, **wish, "updated_at": after["updated_at"]} == after
    assert asha.http.get("/me").json() == after
    clash = asha.http.put("/me", json={"username": other.username.upper()})
    assert code_of(clash) == (409, "username_taken")
    assert asha.http.get("/me").json() == after


@pytest.mark.parametrize(
    ("wish", "field"),
    [
        ({"time_zone": "Mars/Olympus"}, None),
        ({"username": None}, "username"),
        ({"username": "Profile"}, "username"),
        ({"locale": "x"}, "locale"),
        ({"is_premium": True}, "is_premium"),
        ({"email": "a@b.cd"}, "email"),
        ({"profile_image_url": "https://evil.example/x.png"}, "profile_image_url"),
        ({"first_name": "a\nb"}, "first_name"),
    ],
)
def test_a_wrong_change_is_refused(
    owner_session: Visitor, wish: dict[str, Any], field: str | None
) -> None:
    found = fields_of(owner_session.http.put("/me", json=wish))
    assert field is None or found == [field]


@pytest.mark.parametrize("name", AccountUpdate.model_fields)
def test_null_is_taken_where_the_description_says_so(owner_session: Visitor, name: str) -> None:
    schema = openapi()["components"]["schemas"]["AccountUpdate"]["properties"][name]
    is_nullable = {"type": "null"} in schema.get("anyOf", [])
    answer = owner_session.http.put("/me", json={name: None})
    if is_nullable:
        assert (answer.status_code, answer.json()[name]) == (200, None)
    else:
        assert fields_of(answer) == [name]


@pytest.fixture(scope="module")
def owner_session(auth_api: Api) -> Visitor:
    return auth_api.member()


def test_sessions_are_listed_with_their_device_and_ended(auth_api: Api) -> None:
    asha, stranger = auth_api.member(), auth_api.member()
    there = asha.elsewhere()
    there.http.headers["User-Agent"] = "Kitchen tablet"
    session = there.sign_in()
    listed = asha.http.get("/sessions").json()
    assert [one["is_current"] for one in listed].count(True) == 1
    (tablet,) = [one for one in listed if one["user_agent"] == "Kitchen tablet"]
    foreign = stranger.http.delete(f"/sessions/{tablet['id']}")
    unknown = stranger.http.delete(f"/sessions/{uuid4()}")
    assert code_of(foreign) == code_of(unknown) == (404, "session_not_found")
    assert asha.http.delete(f"/sessions/{tablet['id']}").status_code == 204
    assert refresh(there, session).status_code == 401


def test_a_provider_that_is_not_set_up_is_not_found(auth_api: Api) -> None:
    assert code_of(auth_api.client().get("/oauth/google")) == (404, "provider_not_found")
    made_up = {"code": "made-up", "code_verifier": "x" * 50}
    answer = auth_api.client().post("/oauth/exchange", json=made_up)
    assert code_of(answer) == (403, "code_invalid")
