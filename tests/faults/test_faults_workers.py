"""R3, one death at a time: a worker's, its browser's, in the middle of what they do."""

import subprocess
import sys
from typing import Any

from local.home import ROOT, Home
from tests.faults.conftest import Wishes
from tests.processes import browsers, frozen, process
from tests.support import Person, Stack, drawn, eventually
from tests.workers.figures import DAYS, figures_locked, running

RUN_JOB = (
    "import sys; from workers.tasks import run_job, runtime; run_job(sys.argv[1]); runtime.stop()"
)


def job(person: Person, accepted: dict[str, Any]) -> dict[str, Any]:
    body: dict[str, Any] = person.api.get(f"/jobs/{accepted['job']['id']}").json()
    return body


async def test_a_worker_killed_while_it_draws_still_delivers_the_card_once(
    stack: Stack, home: Home, owner: Person, wishes: Wishes
) -> None:
    worker = process(home, "worker")
    with frozen(browsers(worker)):
        accepted = wishes.ask(owner)
        eventually(lambda: job(owner, accepted)["status"] == "running")
        worker.kill()
    card = drawn(owner, accepted, seconds=90)
    assert card["status"] == "ready"
    assert job(owner, accepted)["attempts"] == 2
    files = owner.supabase.storage.from_("users").list(card["image_path"].rsplit("/", 1)[0])
    assert len(files) == 2, "the image and the preview of its links"
    shown = await stack.sql(
        "select from private.outbox where row_id = $1::text::uuid and 'image_path' = any(changed)",
        card["id"],
    )
    assert len(shown) == 1


async def test_a_worker_killed_while_it_computes_leaves_nothing_half_done(
    stack: Stack, home: Home
) -> None:
    status = "select * from jobs where id = $1 and status = $2::text::public.job_status"
    async with figures_locked(stack):
        job_id = await running(stack)
        process(home, "worker").kill()
        assert await stack.sql(status, job_id, "running")
    done = await stack.until(status, job_id, "succeeded")
    assert done["attempts"] == 2
    figures = await stack.sql(
        "select day::text, count(*), count(distinct metric) as metrics from daily_analytics"
        " where day::text = any($1) group by 1 order by 1",
        DAYS,
    )
    assert [(row["day"], row["count"], row["metrics"]) for row in figures] == [
        (day, 9, 9) for day in DAYS
    ]
    await stack.sql("delete from daily_analytics where day::text = any($1)", DAYS)


def test_a_missing_browser_is_told_in_the_job_which_is_tried_again(
    home: Home, owner: Person, wishes: Wishes
) -> None:
    worker = process(home, "worker")
    environment = {**worker.environ(), "CHROMIUM_PATH": "/no/such/browser"}
    with frozen([worker]):
        accepted = wishes.ask(owner)
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
