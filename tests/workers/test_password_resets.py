"""Mails that reset a password: Auth may be away, refuse or wait; the address is gone afterwards."""

import json
import subprocess
import sys
from collections.abc import Callable
from datetime import timedelta
from uuid import UUID, uuid4

import asyncpg
import httpx
import psutil
import pytest

from core.accounts.auth import AuthClient
from core.accounts.resetting import mail_reset
from core.errors import DomainError, UnavailableError
from core.leases import ClaimedJob
from local.home import ROOT, Home
from tests.api.things import as_admin
from tests.auth.accounts import member
from tests.auth.second_host import free_port
from tests.faults.test_faults_workers import RUN_JOB
from tests.processes import frozen, process
from tests.support import Stack

ADDRESS = "asha@example.com"
OF_ADDRESS = "select * from jobs where dedupe_key = private.reset_key($1)"


async def asked(stack: Stack, email: str) -> asyncpg.Record:
    """A job that the relay gives to no worker."""
    [job] = await stack.sql(
        "insert into jobs (kind, payload, dedupe_key, run_after) values ('email.reset_password',"
        " jsonb_build_object('email', $1::text), private.reset_key($1), 'infinity') returning *",
        email,
    )
    return job


async def row(stack: Stack, job_id: UUID) -> asyncpg.Record:
    [job] = await stack.sql("select * from jobs where id = $1", job_id)
    return job


def a_job(payload: dict[str, str]) -> ClaimedJob:
    return ClaimedJob(uuid4(), "email.reset_password", None, None, None, payload, 1, 20, uuid4())


Answer = Callable[[httpx.Request], httpx.Response]


async def result_with(answer: Answer, payload: dict[str, str]) -> dict[str, object]:
    """What becomes of a job while Auth answers like this."""
    async with httpx.AsyncClient(transport=httpx.MockTransport(answer)) as http:
        auth = AuthClient(http, "http://supabase.test", "the key", "a worker")
        return await mail_reset(auth, a_job(payload))


def refusing(status: int, code: str, message: str) -> Answer:
    return lambda _: httpx.Response(status, json={"error_code": code, "msg": message})


async def test_auth_is_asked_as_the_caller_wished() -> None:
    got: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        got.append(request)
        return httpx.Response(200, json={})

    wish = {"email": ADDRESS, "redirect_to": "https://a.example/x", "code_challenge": "c" * 43}
    assert await result_with(answer, wish) == {}
    assert got[0].url.path == "/auth/v1/recover"
    assert dict(got[0].url.params) == {"redirect_to": wish["redirect_to"]}
    assert json.loads(got[0].content) == {
        "email": ADDRESS,
        "code_challenge": wish["code_challenge"],
        "code_challenge_method": "s256",
    }


def unreachable(request: httpx.Request) -> httpx.Response:
    raise httpx.ConnectError("away", request=request)


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param(unreachable, id="away"),
        pytest.param(refusing(500, "unexpected_failure", "x"), id="no mail server"),
        pytest.param(refusing(429, "over_request_rate_limit", "Too many"), id="too many requests"),
        pytest.param(
            refusing(429, "over_email_send_rate_limit", "email rate limit exceeded"),
            id="too many mails of the project",
        ),
    ],
)
async def test_what_passes_is_waited_for(answer: Answer) -> None:
    with pytest.raises(UnavailableError):
        await result_with(answer, {"email": ADDRESS})


async def test_a_mail_sent_just_before_is_the_mail() -> None:
    message = "For security purposes, you can only request this after 42 seconds."
    pause = refusing(429, "over_email_send_rate_limit", message)
    assert await result_with(pause, {"email": ADDRESS}) == {}


async def test_what_auth_never_sends_has_failed_without_naming_the_address() -> None:
    message = f'Email address "{ADDRESS}" is invalid'
    with pytest.raises(DomainError) as failed:
        await result_with(refusing(400, "email_address_invalid", message), {"email": ADDRESS})
    assert failed.value.code == "mail_refused"
    assert failed.value.__suppress_context__  # or the log would name it
    assert ADDRESS not in failed.value.message


def carry_out_without_auth(worker: psutil.Process, job_id: UUID) -> None:
    """What a worker does that finds nobody where Auth should be."""
    environment = {**worker.environ(), "SUPABASE_URL": f"http://127.0.0.1:{free_port()}"}
    command = [sys.executable, "-c", RUN_JOB, str(job_id)]
    subprocess.run(  # noqa: S603 - our own interpreter
        command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, check=True
    )


async def test_while_auth_is_away_the_mail_waits_and_comes(stack: Stack, home: Home) -> None:
    asha, worker = member(stack), process(home, "worker")
    with frozen([worker]):
        job = await asked(stack, asha.email)
        carry_out_without_auth(worker, job["id"])
        tried = await row(stack, job["id"])
        assert (tried["status"], tried["error_code"]) == ("queued", "service_unavailable")
        assert json.loads(tried["payload"]) == {"email": asha.email}
    done = await stack.until("select * from jobs where id = $1 and status = 'succeeded'", job["id"])
    assert (done["attempts"], done["payload"]) == (2, "{}")
    asha.mailbox.next()


async def test_a_cancelled_one_forgets_the_address_and_cannot_be_taken_up_again(
    stack: Stack,
) -> None:
    admin = stack.person()
    await as_admin(stack, admin.id)
    job = await asked(stack, f"{uuid4().hex}@example.com")
    assert admin.api.post(f"/jobs/{job['id']}/cancel").status_code == 200
    assert (await row(stack, job["id"]))["payload"] == "{}"
    assert admin.api.post(f"/jobs/{job['id']}/retry").status_code == 202
    ended = await stack.until(
        "select * from jobs where id = $1 and finished_at is not null", job["id"]
    )
    assert (ended["status"], ended["error_code"]) == ("cancelled", "mail_pointless")


async def test_one_whose_workers_died_forgets_the_address(stack: Stack) -> None:
    job = await asked(stack, f"{uuid4().hex}@example.com")
    # The relay buries it.
    await stack.sql(
        "update jobs set status = 'running', attempts = max_attempts, lease_token ="
        " gen_random_uuid(), leased_until = now() - interval '1 s', run_after = now()"
        " where id = $1",
        job["id"],
    )
    buried = await stack.until("select * from jobs where id = $1 and status = 'failed'", job["id"])
    assert buried["payload"] == "{}"


async def test_the_hash_of_the_address_is_forgotten_after_the_pause(stack: Stack) -> None:
    ages = {30: True, 61: False}
    jobs = {age: await asked(stack, f"{uuid4().hex}@example.com") for age in ages}
    for age, job in jobs.items():
        await stack.sql(
            "update jobs set status = 'failed', finished_at = now() - $2::interval where id = $1",
            job["id"],
            timedelta(seconds=age),
        )
    await stack.sql("select private.prune_jobs('30 days', 100)")
    kept = {age: (await row(stack, job["id"]))["dedupe_key"] for age, job in jobs.items()}
    assert {age: key is not None for age, key in kept.items()} == ages


async def test_it_is_exported_and_deleted_with_the_account(stack: Stack) -> None:
    person, other = stack.person(), stack.person()
    job, others = await asked(stack, person.email), await asked(stack, other.email)
    exported = await stack.sql(
        "select e ->> 'id' as id from private.export_personal_data($1, 'public.jobs') as e"
        " where e ->> 'kind' = 'email.reset_password'",
        person.id,
    )
    assert [one["id"] for one in exported] == [str(job["id"])]
    await stack.sql("select private.delete_account($1)", person.id)
    assert await stack.sql(OF_ADDRESS, person.email) == []
    [left] = await stack.sql(OF_ADDRESS, other.email)
    assert left["id"] == others["id"]
    await stack.sql("delete from jobs where id = $1", others["id"])
