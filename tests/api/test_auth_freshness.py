"""Sessions that were ended, accounts that are suspended, and odd bodies (S19, S21)."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any
from uuid import uuid4

import httpx
import jwt
import pytest
from supabase_auth.errors import AuthApiError

from tests.api.auth_api import Api, Visitor, code_of
from tests.api.things import as_admin, png
from tests.support import Stack
from tools.route_table import openapi

JSON = {"content-type": "application/json"}
PASSWORD = {"password": "another long one", "old_password": "x"}


async def suspend(stack: Stack, person: Visitor) -> None:
    await stack.sql("update profiles set is_active = false where username = $1", person.username)


# What needs a living session: all that administrators and webhooks' owners change, and these.
SENSITIVE = ("/admin/", "/webhooks", "/festivals")
OWN = {
    *("change_password", "change_email", "reauthenticate", "revoke_session"),
    *("delete_account", "restore_account", "export_account", "start_checkout", "open_portal"),
}


def sensitive() -> Iterator[Any]:
    for path, item in openapi()["paths"].items():
        for verb, operation in item.items():
            name = operation["operationId"]
            place = path.removeprefix("/api/v1")
            if name in OWN or (verb != "get" and place.startswith(SENSITIVE)):
                yield pytest.param(verb, place, operation, id=name)


@pytest.fixture(scope="module")
async def ended(stack: Stack, unlimited: str) -> dict[str, httpx.Client]:
    """An administrator's tokens that have not expired, of sessions that have ended."""
    admin, signed_out, revoked = stack.person(), stack.supabase(), stack.supabase()
    await as_admin(stack, admin.id)
    tokens = {}
    for how, one in (("signed out", signed_out), ("revoked", revoked)):
        session = one.auth.sign_in_with_password(
            {"email": admin.email, "password": admin.password}
        ).session
        assert session is not None
        tokens[how] = session.access_token
    signed_out.auth.sign_out({"scope": "local"})
    claims = jwt.decode(tokens["revoked"], options={"verify_signature": False})
    assert admin.api.delete(f"/auth/sessions/{claims['session_id']}").status_code == 204
    clients = {how: replace(stack, api_url=unlimited).api(token) for how, token in tokens.items()}
    for api in clients.values():  # the tokens themselves are good until they expire
        assert api.get("/admin/users").status_code == 200
    return clients


@pytest.mark.parametrize("how", ["signed out", "revoked"])
@pytest.mark.parametrize(("verb", "path", "operation"), [*sensitive()])
def test_an_ended_session_does_nothing_that_cannot_be_undone(
    ended: dict[str, httpx.Client], how: str, verb: str, path: str, operation: dict[str, Any]
) -> None:
    content = operation.get("requestBody", {}).get("content", {})
    answer = ended[how].request(
        verb,
        re.sub(r"{\w+}", str(uuid4()), path),
        json=content.get("application/json", {}).get("example"),
        files={"file": ("picture.png", png())} if "multipart/form-data" in content else None,
    )
    assert code_of(answer) == (401, "session_ended")


def test_the_description_says_what_needs_a_living_session() -> None:
    told = set()
    description = openapi()
    for item in description["paths"].values():
        for operation in item.values():
            answer = operation["responses"].get("401", {}).get("$ref", "").rpartition("/")[2]
            if answer.endswith(".session_ended.unauthenticated"):
                told.add(operation["operationId"])
    assert told == {each.id for each in sensitive()}


def test_a_revoked_session_revokes_no_other(auth_api: Api) -> None:
    asha = auth_api.member()
    stolen = asha.elsewhere()
    (there,) = [one for one in stolen.http.get("/sessions").json() if one["is_current"]]
    (here,) = [one for one in asha.http.get("/sessions").json() if one["is_current"]]
    assert asha.http.delete(f"/sessions/{there['id']}").status_code == 204
    assert code_of(stolen.http.delete(f"/sessions/{here['id']}")) == (401, "session_ended")


def test_a_token_that_names_no_session_or_somebody_elses_is_not_fresh(
    stack: Stack, auth_api: Api
) -> None:
    asha, bela = auth_api.member(), auth_api.member()
    tokens = [one.http.headers["Authorization"].removeprefix("Bearer ") for one in (asha, bela)]
    ours, theirs = (jwt.decode(one, options={"verify_signature": False}) for one in tokens)
    for session_id in (None, theirs["session_id"], str(uuid4())):
        changed = {**ours, "session_id": session_id}
        token = jwt.encode(changed, stack.jwt_secret, "HS256")
        answer = auth_api.client(token).post("/change-password", json=PASSWORD)
        assert code_of(answer) == (401, "session_ended")


async def test_a_suspended_account_gets_no_token_in_any_way(stack: Stack, auth_api: Api) -> None:
    asha = auth_api.member()
    session = asha.sign_in()
    before = len(asha.http.get("/sessions").json())
    await suspend(stack, asha)
    body = {"email": asha.email, "password": asha.password}
    assert code_of(auth_api.client().post("/login", json=body)) == (403, "account_suspended")
    wrong = auth_api.client().post("/login", json={**body, "password": "wrong"})
    assert code_of(wrong) == (401, "invalid_credentials")
    kept = {"refresh_token": session["refresh_token"]}
    assert code_of(asha.http.post("/refresh", json=kept)) == (403, "account_suspended")
    asha.http.post("/forgot-password", json={"email": asha.email})
    reset = {"email": asha.email, "token": asha.mailbox.next().code, "password": "long enough"}
    assert code_of(asha.http.post("/reset-password", json=reset)) == (403, "account_suspended")
    with pytest.raises(AuthApiError, match="This account is suspended") as refused:
        stack.supabase().auth.sign_in_with_password(
            {"email": asha.email, "password": asha.password}
        )
    assert refused.value.status == 403
    assert code_of(asha.http.put("/me", json={"first_name": "A"})) == (403, "account_suspended")
    await stack.sql("update profiles set is_active = true where username = $1", asha.username)
    assert asha.http.post("/refresh", json=kept).status_code == 200
    assert len(asha.http.get("/sessions").json()) == before  # none was opened meanwhile


BODIES = [
    b"",
    b"null",
    b"[]",
    b"7",
    b'"text"',
    b'{"email": "a@example.com", "email": 7}',
    b'{"email": NaN}',
    b'{"email": 1e999}',
    b'{"email": "a\\u0000@example.com", "password": "long enough"}',
    b'{"email": "\\ud800@example.com", "password": "long enough"}',
    b'{"email": "a@example.com", "password": "\\ud800 long enough"}',
    b'{"email": {"$ne": null}, "password": {"$ne": null}}',
    b'{"unknown": 1}',
    b"\xff\xfe",
    b"[" * 1000 + b"]" * 1000,
    b'{"email": "' + b"x" * 2_000_000 + b'"}',
]
PATHS = [
    *("/register", "/login", "/refresh", "/forgot-password", "/reset-password", "/verify-email"),
    *("/resend", "/oauth/exchange", "/change-password", "/change-email"),
]


@pytest.mark.parametrize("path", PATHS)
def test_odd_bodies_are_the_callers_fault(auth_api: Api, odd: Visitor, path: str) -> None:
    for body in BODIES:
        http = auth_api.client(odd.http.headers["Authorization"].removeprefix("Bearer "))
        http.headers["X-Forwarded-For"] = auth_api.client().headers["X-Forwarded-For"]
        answer = http.post(path, content=body, headers=JSON)
        assert 400 <= answer.status_code < 500, (body[:60], answer.text)
        assert answer.headers["content-type"] == "application/problem+json"
        if answer.status_code == 429:
            break  # a limit per user, reached


@pytest.fixture(scope="module")
def odd(auth_api: Api) -> Visitor:
    return auth_api.member()


@pytest.mark.parametrize(
    "text",
    ["' or 1=1 --", "'; select set_config('role', 'postgres', true); --", "reset role", "%27"],
)
def test_text_that_looks_like_sql_is_text(auth_api: Api, odd: Visitor, text: str) -> None:
    answer = auth_api.client().post("/login", json={"username": text, "password": text})
    assert answer.status_code == 422
    answer = auth_api.client().post("/login", json={"email": odd.email, "password": text})
    assert code_of(answer) == (401, "invalid_credentials")
    named = odd.http.put("/me", json={"last_name": text})
    assert (named.status_code, named.json()["last_name"]) == (200, text)


def test_neither_log_nor_answer_tells_a_password_or_a_token(
    odd: Visitor, tmp_path_factory: pytest.TempPathFactory
) -> None:
    session = odd.sign_in()
    odd.http.post("/login", json={"email": odd.email, "password": "a secret nobody knows"})
    odd.http.post("/refresh", json={"refresh_token": session["refresh_token"] + "x"})
    logs = [path.read_text() for path in tmp_path_factory.getbasetemp().glob("api*/log")]
    assert any(line for line in logs)
    for secret in (odd.password, "a secret nobody knows", session["refresh_token"], "eyJ"):
        assert not any(secret in log for log in logs), secret
