"""What is killed comes back, and no card is lost or drawn twice."""

import os
import signal
import subprocess
import sys
import time
from typing import Any

import httpx
import pytest

from local.home import ROOT, Home
from tests.processes import browsers, frozen, process
from tests.support import Person, Stack, drawn, eventually, generate

RUN_JOB = (
    "import sys; from workers.tasks import run_job, runtime; run_job(sys.argv[1]); runtime.stop()"
)


@pytest.fixture(scope="module")
def template_id(stack: Stack) -> str:
    return str(stack.template("diwali-night-of-lamps")["id"])


def job(person: Person, accepted: dict[str, Any]) -> dict[str, Any]:
    body: dict[str, Any] = person.api.get(f"/jobs/{accepted['job']['id']}").json()
    return body


async def test_a_worker_killed_while_it_draws_still_delivers_the_card_once(
    stack: Stack, home: Home, owner: Person, template_id: str
) -> None:
    worker = process(home, "worker")
    with frozen(browsers(worker)):
        accepted = generate(owner, template_id)
        eventually(lambda: job(owner, accepted)["status"] == "running")
        worker.kill()
    card = drawn(owner, accepted, seconds=90)
    assert card["status"] == "ready"
    assert job(owner, accepted)["attempts"] == 2
    files = owner.supabase.storage.from_("users").list(card["image_path"].rsplit("/", 1)[0])
    assert len(files) == 1
    shown = await stack.sql(
        "select from private.outbox where row_id = $1::text::uuid and 'image_path' = any(changed)",
        card["id"],
    )
    assert len(shown) == 1


def test_a_browser_killed_again_and_again_costs_no_card(
    home: Home, owner: Person, template_id: str
) -> None:
    wishes = [generate(owner, template_id) for _ in range(6)]
    for _ in range(3):
        for browser in browsers(process(home, "worker"))[:1]:
            browser.kill()
        time.sleep(0.3)
    cards = [drawn(owner, accepted, seconds=90) for accepted in wishes]
    assert [card["status"] for card in cards] == ["ready"] * 6


def test_a_missing_browser_is_told_in_the_job_which_is_tried_again(
    home: Home, owner: Person, template_id: str
) -> None:
    worker = process(home, "worker")
    environment = {**worker.environ(), "CHROMIUM_PATH": "/no/such/browser"}
    with frozen([worker]):
        accepted = generate(owner, template_id)
        subprocess.run(  # noqa: S603 - our own interpreter
            [sys.executable, "-c", RUN_JOB, accepted["job"]["id"]],
            cwd=ROOT,
            env=environment,
            stdout=subprocess.DEVNULL,
            check=True,
        )
        told = job(owner, accepted)
        assert (told["error_code"], told["status"]) == ("render_browser_missing", "queued")
        assert owner.api.get(f"/cards/{accepted['card']['id']}").status_code == 200
    assert drawn(owner, accepted, seconds=120)["status"] == "ready"


def test_without_valkey_generation_is_refused_politely_and_comes_back(
    stack: Stack, home: Home, owner: Person, template_id: str
) -> None:
    valkey = process(home, "valkey")
    with frozen([valkey]):
        refused = owner.api.post(
            "/cards/generate", json={"template_id": template_id, "message": "नमस्ते"}
        )
        assert (refused.status_code, refused.json()["code"]) == (503, "service_unavailable")
        assert int(refused.headers["retry-after"]) >= 1
        assert httpx.get(f"{stack.api_url}/readyz", timeout=20).status_code == 503
    valkey.kill()
    accepted = eventually(
        lambda: _accepted(owner, {"template_id": template_id, "message": "नमस्ते"}), 60
    )
    assert drawn(owner, accepted, seconds=90)["status"] == "ready"


def test_without_valkey_reads_go_on_and_what_is_written_stays(
    stack: Stack, home: Home, owner: Person
) -> None:
    with frozen([process(home, "valkey")]):
        assert stack.api().get("/festivals").status_code == 200
        assert stack.api().get("/templates/featured").json()["items"]
        changed = owner.api.put("/auth/me", json={"first_name": "Asha"})
        assert (changed.status_code, changed.json()["first_name"]) == (200, "Asha"), changed.text
    eventually(lambda: owner.api.get("/auth/me").json()["first_name"] == "Asha")


def test_without_postgres_every_route_is_refused_politely_and_comes_back(
    stack: Stack, home: Home, owner: Person, template_id: str
) -> None:
    accepted = generate(owner, template_id)
    card = drawn(owner, accepted)
    postgres = process(home, "postgres")
    api = process(home, "api")
    with frozen([postgres, *postgres.children()]):
        refused = owner.api.get(f"/cards/{card['id']}")
        assert (refused.status_code, refused.json()["code"]) == (503, "service_unavailable")
        assert int(refused.headers["retry-after"]) >= 1
    os.kill(postgres.pid, signal.SIGQUIT)
    eventually(lambda: httpx.get(f"{stack.api_url}/readyz").status_code == 200, 60)
    assert drawn(owner, generate(owner, template_id), seconds=90)["status"] == "ready"
    assert process(home, "api").pid == api.pid


def _accepted(person: Person, wish: dict[str, Any]) -> dict[str, Any] | None:
    answer = person.api.post("/cards/generate", json=wish)
    return answer.json() if answer.status_code == 202 else None
