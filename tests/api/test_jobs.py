"""Jobs through the API: listed, cancelled, asked for again; nobody else's."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from uuid import UUID, uuid4

import asyncpg
import httpx
import pytest
from postgrest.exceptions import APIError

from local.home import Home
from tests.processes import browsers, frozen, process
from tests.support import Person, Stack, drawn, eventually, final_job, generate

SLUG = "diwali-night-of-lamps"


@pytest.fixture(scope="module")
def template_id(stack: Stack) -> str:
    return str(stack.template(SLUG)["id"])


@pytest.fixture
async def admin(stack: Stack) -> Person:
    person = stack.person()
    await stack.sql("insert into user_roles (user_id, role) values ($1, 'admin')", person.id)
    return person


def job_of(person: Person, accepted: dict[str, Any]) -> dict[str, Any]:
    body: dict[str, Any] = person.api.get(f"/jobs/{accepted['job']['id']}").json()
    return body


def card_of(person: Person, accepted: dict[str, Any]) -> dict[str, Any]:
    body: dict[str, Any] = person.api.get(f"/cards/{accepted['card']['id']}").json()
    return body


@contextmanager
def being_drawn(home: Home, person: Person, template_id: str) -> Iterator[dict[str, Any]]:
    """A card whose drawing has begun and does not come to an end."""
    with frozen(browsers(process(home, "worker"))):
        accepted = generate(person, template_id)
        eventually(lambda: job_of(person, accepted)["status"] == "running")
        yield accepted


def refused(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


def test_jobs_are_listed_the_newest_first_a_page_at_a_time(stack: Stack, template_id: str) -> None:
    person = stack.person()
    made = [generate(person, template_id)["job"]["id"] for _ in range(3)]
    # Beside them there is the job of the welcome mail.
    page: dict[str, Any] = {"limit": 2, "kind": "card.render"}
    first = person.api.get("/jobs", params=page).json()
    second = person.api.get("/jobs", params={**page, "cursor": first["next_cursor"]}).json()
    assert [job["id"] for job in first["items"] + second["items"]] == made[::-1]
    assert second["next_cursor"] is None
    assert set(first["items"][0]) == set(person.api.get(f"/jobs/{made[0]}").json())


def test_jobs_are_listed_by_status_and_kind(stack: Stack, template_id: str) -> None:
    person = stack.person()
    accepted = generate(person, template_id)
    drawn(person, accepted)

    def listed(**parameters: str) -> list[str]:
        answer = person.api.get("/jobs", params=parameters)
        assert answer.status_code == 200, answer.text
        return [job["id"] for job in answer.json()["items"]]

    mine = [accepted["job"]["id"]]
    assert listed(status="succeeded", kind="card.render") == mine
    assert listed(status="failed") == listed(kind="mail.send") == []
    assert mine == [job for job in listed() if job not in listed(kind="email.send")]


@pytest.mark.parametrize(
    "parameters",
    [{"limit": 0}, {"limit": 101}, {"cursor": "nonsense"}, {"status": "done"}, {"kind": "'; --"}],
)
def test_a_list_of_jobs_is_asked_for_properly(owner: Person, parameters: dict[str, Any]) -> None:
    answer = owner.api.get("/jobs", params=parameters)
    assert refused(answer) == (422, "invalid_input")


def test_a_job_says_what_it_made(owner: Person, template_id: str) -> None:
    accepted = generate(owner, template_id)
    card = drawn(owner, accepted)
    assert job_of(owner, accepted)["result"] == {"image_path": card["image_path"]}


def test_a_running_render_is_cancelled_and_drawn_when_it_is_retried(
    home: Home, owner: Person, template_id: str
) -> None:
    with being_drawn(home, owner, template_id) as accepted:
        path = f"/jobs/{accepted['job']['id']}"
        cancelled = owner.api.post(f"{path}/cancel")
        assert cancelled.status_code == 200
        assert (cancelled.json()["status"], cancelled.json()["error_code"]) == (
            "cancelled",
            "cancelled",
        )
        assert cancelled.json()["finished_at"] is not None
        assert card_of(owner, accepted)["status"] == "cancelled"
        assert owner.api.post(f"{path}/cancel").json() == cancelled.json()
    # What the worker does with it has no effect, and it is free for others.
    drawn(owner, generate(owner, template_id))
    card = card_of(owner, accepted)
    assert (card["status"], card["image_path"]) == ("cancelled", None)
    retried = owner.api.post(f"{path}/retry")
    assert (retried.status_code, retried.json()["status"]) == (202, "queued")
    assert (retried.json()["attempts"], retried.json()["error_code"]) == (0, None)
    assert drawn(owner, accepted)["status"] == "ready"
    assert job_of(owner, accepted)["attempts"] == 1


async def test_a_failed_job_is_retried_with_all_its_attempts(
    stack: Stack, owner: Person, template_id: str
) -> None:
    [made] = await stack.sql(
        "insert into templates (slug, name, festival_id, template_code, template_config,"
        " moderation_status) select 'broken-' || gen_random_uuid(), name, festival_id,"
        " '{{ title | no_such_filter }}', template_config, 'approved' from templates"
        " where id = $1::text::uuid returning id",
        template_id,
    )
    accepted = generate(owner, str(made["id"]), title="शुभ")
    failed = final_job(owner, accepted["job"]["id"])
    assert (failed["status"], failed["error_code"]) == ("failed", "template_invalid")
    assert card_of(owner, accepted)["status"] == "failed"
    connection = await asyncpg.connect(stack.db_url)
    # Versions never change, but for whoever may switch triggers off.
    await connection.execute("set session_replication_role = replica")
    await connection.execute(
        "update template_versions set template_code = '<h1>{{ title }}</h1>'"
        " where template_id = $1",
        made["id"],
    )
    await connection.close()
    assert owner.api.post(f"/jobs/{failed['id']}/retry").status_code == 202
    assert drawn(owner, accepted)["status"] == "ready"


def test_a_retried_render_draws_the_card_as_it_is_now_and_no_other_job_does(
    home: Home, owner: Person, template_id: str
) -> None:
    with frozen([process(home, "worker")]):
        accepted = generate(owner, template_id)
        first, card_id = accepted["job"]["id"], accepted["card"]["id"]
        assert owner.api.post(f"/jobs/{first}/cancel").status_code == 200
        owner.supabase.table("user_cards").update({"message": "नया"}).eq("id", card_id).execute()
        second = owner.api.get("/jobs", params={"limit": 1}).json()["items"][0]["id"]
        assert second != first
        # The other one waits to draw it.
        assert refused(owner.api.post(f"/jobs/{first}/retry")) == (409, "job_not_retryable")
        assert owner.api.post(f"/jobs/{second}/cancel").status_code == 200
        assert owner.api.post(f"/jobs/{first}/retry").status_code == 202
    assert drawn(owner, accepted)["image_path"].endswith("/2.png")
    assert refused(owner.api.post(f"/jobs/{second}/retry")) == (409, "job_not_retryable")


def test_what_has_ended_is_not_cancelled_and_what_succeeded_not_retried(
    owner: Person, template_id: str
) -> None:
    accepted = generate(owner, template_id)
    drawn(owner, accepted)
    path = f"/jobs/{accepted['job']['id']}"
    assert refused(owner.api.post(f"{path}/cancel")) == (409, "job_not_cancellable")
    assert refused(owner.api.post(f"{path}/retry")) == (409, "job_not_retryable")


async def test_retries_count_against_the_hourly_quota(
    stack: Stack, home: Home, template_id: str
) -> None:
    person = stack.person()
    with frozen([process(home, "worker")]):
        path = f"/jobs/{generate(person, template_id)['job']['id']}"
        assert person.api.post(f"{path}/cancel").status_code == 200
        await stack.sql(
            "insert into jobs (kind, user_id, status, finished_at)"
            " select 'card.render', $1, 'succeeded', now() from generate_series(1, 97)",
            person.id,
        )
        for _ in range(2):
            assert person.api.post(f"{path}/retry").status_code == 202
            assert person.api.post(f"{path}/cancel").status_code == 200
        over = person.api.post(f"{path}/retry")
        assert refused(over) == (429, "rate_limited")
        assert int(over.headers["retry-after"]) >= 1
        assert person.api.get(path).json()["status"] == "cancelled"


@pytest.mark.parametrize(
    "route", ["POST /jobs/{}/cancel", "POST /jobs/{}/retry", "GET /jobs/{}/events"]
)
def test_somebody_elses_job_is_answered_like_one_that_does_not_exist(
    home: Home, owner: Person, other: Person, template_id: str, route: str
) -> None:
    verb, path = route.split()
    with frozen([process(home, "worker")]):
        accepted = generate(owner, template_id)
        answers = [
            other.api.request(verb, path.format(job_id)).json()
            for job_id in (accepted["job"]["id"], uuid4())
        ]
        assert job_of(owner, accepted)["status"] == "queued"
    for answer in answers:
        del answer["request_id"]
    assert answers[0] == answers[1]
    assert (answers[0]["status"], answers[0]["code"]) == (404, "job_not_found")


async def test_administrators_read_and_cancel_every_job_and_leave_a_trace(
    stack: Stack, home: Home, admin: Person, other: Person, template_id: str
) -> None:
    [platform] = await stack.sql(
        "insert into jobs (kind, status, finished_at) values ('test.done', 'succeeded', now())"
        " returning id"
    )
    assert admin.api.get(f"/jobs/{platform['id']}").json()["kind"] == "test.done"
    assert other.api.get(f"/jobs/{platform['id']}").status_code == 404
    own = admin.api.get("/jobs").json()["items"]
    assert platform["id"] not in {UUID(job["id"]) for job in own}
    with frozen([process(home, "worker")]):
        job_id = generate(other, template_id)["job"]["id"]
        assert admin.api.post(f"/jobs/{job_id}/cancel").json()["status"] == "cancelled"
    assert admin.api.post(f"/jobs/{job_id}/retry").status_code == 202
    rows = await stack.sql(
        "select actor_id, action from audit_log where subject_id = $1 order by id", job_id
    )
    assert [(row["actor_id"], row["action"]) for row in rows] == [
        (admin.id, "job.cancel"),
        (admin.id, "job.retry"),
    ]
    await stack.sql("delete from jobs where id = $1", platform["id"])


@pytest.mark.parametrize("column", ["lease_token", "leased_until", "payload", "dedupe_key", "*"])
def test_leases_and_payloads_are_for_workers_only(owner: Person, column: str) -> None:
    with pytest.raises(APIError, match="permission denied"):
        owner.supabase.table("jobs").select(column).execute()
