"""Asking for a new password: a job that nobody learns anything from."""

import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from uuid import uuid4

import asyncpg
import httpx
import pytest
from postgrest.exceptions import APIError

from local.home import Home
from tests.api.auth_api import Api, code_of, fields_of, pkce_pair, running_api
from tests.api.things import as_admin
from tests.auth.accounts import pause_between_mails
from tests.auth.second_host import free_port
from tests.support import Person, Stack

WELCOME = "http://127.0.0.1:3000/welcome"
OF_ADDRESS = "select * from jobs where dedupe_key = private.reset_key($1)"
SHOWN = "id,kind,user_id,status,attempts,error_code,result"


def stranger() -> str:
    return f"{uuid4().hex}@example.com"


async def ended(stack: Stack, email: str) -> asyncpg.Record:
    """The only job for the address, once it is over."""
    await stack.until(f"{OF_ADDRESS} and finished_at is not null", email)
    [job] = await stack.sql(OF_ADDRESS, email)
    return job


async def waiting(stack: Stack, email: str) -> str:
    """The id of a job that no worker is given."""
    [job] = await stack.sql(
        "insert into jobs (kind, payload, dedupe_key, run_after) values ('email.reset_password',"
        " jsonb_build_object('email', $1::text), private.reset_key($1), 'infinity') returning id",
        email,
    )
    return str(job["id"])


def test_the_link_of_the_mail_returns_with_a_code_for_who_has_the_verifier(auth_api: Api) -> None:
    asha = auth_api.member()
    verifier, challenge = pkce_pair()
    wish = {"email": asha.email.upper(), "redirect_to": WELCOME, "code_challenge": challenge}
    assert asha.http.post("/forgot-password", json=wish).status_code == 202
    target = asha.mailbox.next().follow()
    assert str(target).startswith(f"{WELCOME}?code=")
    body = {"code": target.params["code"], "password": "another long one"}
    wrong = asha.http.post("/reset-password", json={**body, "code_verifier": "x" * 50})
    assert code_of(wrong) == (403, "code_invalid")
    right = asha.http.post("/reset-password", json={**body, "code_verifier": verifier})
    assert right.status_code == 204, right.text
    asha.password = "another long one"
    asha.sign_in()


async def test_neither_answer_nor_job_tells_whether_there_is_an_account(
    stack: Stack, auth_api: Api
) -> None:
    asha, nobody = auth_api.member(), auth_api.visitor()
    both = (asha, nobody)
    answers = [one.http.post("/forgot-password", json={"email": one.email}) for one in both]
    assert [answer.status_code for answer in answers] == [202, 202]
    assert answers[0].content == answers[1].content
    assert answers[0].headers.keys() == answers[1].headers.keys()
    known, unknown = [dict(await ended(stack, one.email)) for one in both]
    for job in (known, unknown):
        for own in ("id", "dedupe_key", "run_after", "created_at", "started_at", "finished_at"):
            del job[own]
    assert known == unknown
    assert (known["status"], known["payload"], known["result"]) == ("succeeded", "{}", "{}")
    asha.mailbox.next()
    assert nobody.mailbox.is_empty()


async def test_whoever_asks_waits_for_postgres_only(
    stack: Stack, auth_api: Api, home: Home, tmp_path: Path
) -> None:
    asha = auth_api.member()
    away = f"http://127.0.0.1:{free_port()}"
    with running_api(stack, home, tmp_path, SUPABASE_URL=away) as api:
        body = {"email": asha.email}
        assert api.client().post("/forgot-password", json=body).status_code == 202
        assert api.client().post("/resend", json=body).status_code == 503  # Auth is away
    asha.mailbox.next()


async def test_asked_for_fifty_times_at_once_it_is_one_job_and_one_mail(
    stack: Stack, auth_api: Api
) -> None:
    asha = auth_api.member()
    clients = [auth_api.client() for _ in range(50)]

    def ask(http: httpx.Client) -> int:
        return http.post("/forgot-password", json={"email": asha.email}).status_code

    with ThreadPoolExecutor(50) as pool:
        assert set(pool.map(ask, clients)) == {202}
    first = await ended(stack, asha.email)
    asha.mailbox.next()
    assert ask(auth_api.client()) == 202
    assert (await ended(stack, asha.email))["id"] == first["id"]
    assert asha.mailbox.is_empty()
    await stack.sql(
        "update jobs set finished_at = now() - interval '61 s' where id = $1", first["id"]
    )
    pause_between_mails()
    assert ask(auth_api.client()) == 202
    assert (await ended(stack, asha.email))["id"] != first["id"]
    asha.mailbox.next()


async def test_the_device_that_asked_last_gets_the_link_while_the_job_waits(stack: Stack) -> None:
    email = stranger()
    job_id = await waiting(stack, email)
    wish = {"email": email, "code_challenge": "x" * 43}
    await stack.sql("select private.request_password_reset($1::text::jsonb)", json.dumps(wish))
    [job] = await stack.sql(OF_ADDRESS, email)
    assert (str(job["id"]), json.loads(job["payload"])) == (job_id, wish)
    await stack.sql("delete from jobs where id = $1::uuid", job_id)


@pytest.mark.parametrize("signed_in", [False, True])
async def test_under_one_key_it_is_asked_for_once_and_answered_alike(
    stack: Stack, auth_api: Api, *, signed_in: bool
) -> None:
    http = (auth_api.member() if signed_in else auth_api.visitor()).http
    email, headers = stranger(), {"Idempotency-Key": str(uuid4())}

    def ask(address: str) -> httpx.Response:
        return http.post("/forgot-password", json={"email": address}, headers=headers)

    first = ask(email)
    assert (first.status_code, "idempotency-replayed" in first.headers) == (202, False)
    job = await ended(stack, email)
    await stack.sql("delete from jobs where id = $1", job["id"])
    again = ask(email)
    assert (again.status_code, again.headers["idempotency-replayed"]) == (202, "true")
    assert again.content == first.content
    assert await stack.sql(OF_ADDRESS, email) == []
    assert fields_of(ask(stranger())) == ["Idempotency-Key"]


async def test_administrators_see_the_job_without_the_address_and_nobody_else_does(
    stack: Stack, auth_api: Api
) -> None:
    admin, asha = stack.person(), stack.person()
    await as_admin(stack, admin.id)
    auth_api.client().post("/forgot-password", json={"email": asha.email})
    job_id = str((await ended(stack, asha.email))["id"])

    def seen(person: Person) -> object:
        return person.supabase.table("jobs").select(SHOWN).eq("id", job_id).execute().data

    job: dict[str, object] = {
        "id": job_id,
        "kind": "email.reset_password",
        "user_id": None,
        "status": "succeeded",
        "attempts": 1,
        "error_code": None,
        "result": {},
    }
    assert seen(admin) == [job]
    assert admin.api.get(f"/jobs/{job_id}").json()["kind"] == "email.reset_password"
    assert seen(asha) == []
    assert code_of(asha.api.get(f"/jobs/{job_id}")) == (404, "job_not_found")
    for column in ("payload", "dedupe_key"):
        with pytest.raises(APIError, match="permission denied"):
            admin.supabase.table("jobs").select(column).eq("id", job_id).execute()


async def test_nobody_but_the_api_asks_for_one(stack: Stack) -> None:
    person = stack.person()
    for client in (person.supabase, stack.supabase(), stack.supabase(stack.secret_key)):
        with pytest.raises(APIError, match="Could not find the function"):
            client.rpc("request_password_reset", {"wish": {"email": person.email}}).execute()
