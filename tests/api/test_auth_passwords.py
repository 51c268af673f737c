"""Passwords and addresses, forgotten and changed, through the API."""

from uuid import uuid4

import httpx

from tests.api.auth_api import Api, Visitor, code_of, fields_of, refresh
from tests.auth.accounts import PASSWORD
from tests.support import Stack

NEW_PASSWORD = "another long one"


async def grow_old(stack: Stack, person: Visitor) -> None:
    await stack.sql(
        "update auth.sessions set created_at = now() - interval '2 days' where user_id ="
        " (select id from auth.users where email = $1)",
        person.email,
    )


def test_a_forgotten_password_is_reset_and_every_session_ends(auth_api: Api) -> None:
    asha = auth_api.member()
    session = asha.sign_in()
    known = asha.http.post("/forgot-password", json={"email": asha.email})
    unknown = asha.http.post("/forgot-password", json={"email": f"{uuid4().hex}@example.com"})
    assert known.status_code == 202
    assert known.json() == unknown.json()
    proof = {"email": asha.email, "token": asha.mailbox.next().code}
    weak = asha.http.post("/reset-password", json={**proof, "password": "short"})
    assert fields_of(weak) == ["password"]  # and the code is still good
    done = asha.http.post("/reset-password", json={**proof, "password": NEW_PASSWORD})
    assert done.status_code == 204, done.text
    assert asha.mailbox.next().subject == "Your password was changed"
    assert refresh(asha, session).status_code == 401
    spent = asha.http.post("/reset-password", json={**proof, "password": PASSWORD})
    assert code_of(spent) == (403, "code_invalid")
    asha.password = NEW_PASSWORD
    asha.sign_in()


def test_a_reset_works_by_the_link_of_the_mail_too(auth_api: Api) -> None:
    asha = auth_api.member()
    asha.http.post("/forgot-password", json={"email": asha.email})
    token_hash = httpx.URL(asha.mailbox.next().link).params["token"]
    body = {"token_hash": token_hash, "password": asha.password}
    assert asha.http.post("/reset-password", json=body).status_code == 204  # the same one again
    asha.sign_in()


def test_a_new_password_takes_the_old_one_and_ends_the_other_sessions(auth_api: Api) -> None:
    asha = auth_api.member()
    here, there = asha.sign_in(), asha.elsewhere().sign_in()

    def change(**body: str) -> httpx.Response:
        return asha.http.post("/change-password", json={"password": NEW_PASSWORD, **body})

    assert change().status_code == 422
    assert fields_of(change(nonce="123456")) == ["old_password"]
    assert fields_of(change(old_password="wrong")) == ["old_password"]
    assert change(old_password=asha.password).status_code == 204
    assert refresh(asha, there).status_code == 401
    assert refresh(asha, here).status_code == 200
    assert len(asha.http.get("/sessions").json()) == 1
    asha.password = NEW_PASSWORD
    asha.sign_in()


async def test_in_an_old_session_a_new_password_takes_a_code_from_the_mailbox(
    stack: Stack, auth_api: Api
) -> None:
    asha = auth_api.member()
    asha.sign_in()
    await grow_old(stack, asha)
    body = {"password": NEW_PASSWORD}
    by_password = {**body, "old_password": asha.password}
    refused = asha.http.post("/change-password", json=by_password)
    assert code_of(refused) == (403, "reauthentication_needed")
    assert asha.http.post("/reauthenticate").status_code == 202
    nonce = asha.mailbox.next().code
    wrong = asha.http.post("/change-password", json={**body, "nonce": "000000"})
    assert fields_of(wrong) == ["nonce"]
    assert asha.http.post("/change-password", json={**body, "nonce": nonce}).status_code == 204


def test_an_address_changes_once_both_mailboxes_agree(auth_api: Api) -> None:
    asha, new, taken = auth_api.member(), auth_api.visitor(), auth_api.member()
    refused = asha.http.post("/change-email", json={"email": taken.email})
    assert code_of(refused) == (409, "email_taken")
    assert asha.http.post("/change-email", json={"email": new.email}).status_code == 202
    assert asha.http.get("/me").json()["new_email"] == new.email
    proofs = [
        {"email": one.email, "token": one.mailbox.next().code, "type": "email_change"}
        for one in (asha, new)
    ]
    first = asha.http.post("/verify-email", json=proofs[0])
    assert (first.status_code, first.headers["cache-control"]) == (202, "no-store")
    second = asha.http.post("/verify-email", json=proofs[1])
    assert second.json()["user"]["email"] == new.email
    me = asha.http.get("/me").json()
    assert (me["email"], me["new_email"], me["is_email_confirmed"]) == (new.email, None, True)
