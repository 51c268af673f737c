"""The tasks Celery carries: thin calls into the domain."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any
from uuid import UUID

import structlog
from tyohaarify_plugin_api import NoProviderError

from core.cards.drawing import SupersededError, draw_card
from core.cards.files import remove_stale_pictures
from core.db import Connection
from core.errors import DomainError, UnavailableError
from core.leases import (
    ClaimedJob,
    LeaseLostError,
    claim_job,
    enqueue_job,
    finish_job,
    renew_lease,
    retry_job,
)
from core.mails.delivery import UnneededMailError
from core.mails.telling import is_told
from core.outbox import Event, find_event, mark_processed
from core.rendering import RenderError, TemplateError
from core.schedules import DueRun, claim_schedule, fail_schedule, finish_schedule
from core.templates.previews import draw_preview
from core.upkeep import PERIODIC_TASKS, aggregate_analytics, index_similarity
from workers import accounts, business
from workers.app import app, runtime
from workers.exports import expire_exports_of, export_cards_of
from workers.mails import send_mail_of, tell

log = structlog.get_logger()

# Gives the result its job succeeds with, or None when it has ended the job itself, as it must where
# something else is to be written in the very transaction that ends the job.
JobHandler = Callable[[ClaimedJob], Awaitable[dict[str, Any] | None]]
EventHandler = Callable[[Event], Awaitable[bool]]

# By then nobody can still be drawing a card that was deleted: lease and deadline are over.
LAST_PICTURE_SECONDS = 60


async def _draw_card(job: ClaimedJob) -> None:
    await draw_card(runtime.tools, job)


async def _aggregate_analytics(job: ClaimedJob) -> None:
    async with runtime.db.transaction() as connection:
        result = await aggregate_analytics(connection, job.payload)
        await finish_job(connection, job, "succeeded", result=result)


async def _index_similarity(job: ClaimedJob) -> None:
    async with runtime.db.transaction() as connection:
        result = await index_similarity(connection)
        await finish_job(connection, job, "succeeded", result=result)


async def _draw_preview(job: ClaimedJob) -> None:
    await draw_preview(runtime.tools, runtime.gallery, job)


async def _tidy_pictures(event: Event) -> bool:
    if event.owner_id is not None:
        await remove_stale_pictures(runtime.db, runtime.pictures, event.owner_id, event.row_id)
    if event.event == "card.deleted":
        age = datetime.now(UTC) - event.occurred_at
        return age > timedelta(seconds=LAST_PICTURE_SECONDS)
    return True


def _leaves_pictures(event: str, changed: list[str]) -> bool:
    return event == "card.deleted" or (event == "card.updated" and "image_path" in changed)


async def _send_mail(job: ClaimedJob) -> dict[str, Any]:
    return await send_mail_of(runtime, job)


async def _tell(event: Event) -> bool:
    return await tell(runtime, event)


async def _export_cards(job: ClaimedJob) -> None:
    await export_cards_of(runtime, job)


async def _expire_exports(_: ClaimedJob) -> dict[str, Any]:
    return await expire_exports_of(runtime)


JOB_HANDLERS: dict[str, JobHandler] = {
    "card.render": _draw_card,
    "card.export": _export_cards,
    "export.expire": _expire_exports,
    "template.preview": _draw_preview,
    "analytics.aggregate": _aggregate_analytics,
    "similarity.index": _index_similarity,
    "email.send": _send_mail,
    **{kind: partial(handler, runtime) for kind, handler in accounts.JOB_HANDLERS.items()},
    **{kind: partial(handler, runtime) for kind, handler in business.JOB_HANDLERS.items()},
}
# Who handles events, and of which: by its name and, for an update, the columns that changed.
EVENT_HANDLERS: dict[EventHandler, Callable[[str, list[str]], bool]] = {
    _tidy_pictures: _leaves_pictures,
    _tell: is_told,
}


def is_handled(event: str, changed: list[str]) -> bool:
    """Whether anybody wants to know of this event."""
    return any(wants(event, changed) for wants in EVENT_HANDLERS.values())


@app.task(name="run_job")
def run_job(job_id: str) -> None:
    """Carries out one job, unless another worker has it or it is done."""
    runtime.run(_run_job(UUID(job_id)))


@app.task(name="handle_event")
def handle_event(event_id: int) -> None:
    """Lets the handler of one event do its work; it is handed on again until that is done."""
    runtime.run(_handle_event(event_id))


@app.task(name="run_periodic")
def run_periodic(name: str) -> None:
    """Carries out one periodic task, unless another worker has just done so."""
    runtime.run(_run_periodic(name))


async def _run_periodic(name: str) -> None:
    try:
        async with runtime.db.transaction() as connection:
            run = await claim_schedule(connection, name)
            if run is None:
                return
            result = await _carry_out(connection, name, run)
            await finish_schedule(connection, name, result)
    except UnavailableError:
        # The relay hands it on again.
        log.warning("periodic_waits", task=name)
    except Exception as error:
        log.warning("periodic_failed", task=name, exc_info=error)
        async with runtime.db.transaction() as connection:
            await fail_schedule(connection, name, f"{type(error).__name__}: {error}")


async def _carry_out(connection: Connection, name: str, run: DueRun) -> str:
    if run.job_kind is None:
        return await PERIODIC_TASKS[name](connection)
    due_at = run.due_at.isoformat()
    job_id = await enqueue_job(
        connection, run.job_kind, payload={"due_at": due_at}, dedupe_key=due_at
    )
    return f"job {job_id}"


async def _handle_event(event_id: int) -> None:
    async with runtime.db.transaction() as connection:
        event = await find_event(connection, event_id)
    if event is None:
        return
    done = [
        await _handle(handler, event)
        for handler, wants in EVENT_HANDLERS.items()
        if wants(event.event, event.changed)
    ]
    if all(done):
        async with runtime.db.transaction() as connection:
            await mark_processed(connection, [event_id])


async def _handle(handler: EventHandler, event: Event) -> bool:
    try:
        return await handler(event)
    except Exception as error:
        # One handler's trouble is not that of the others.
        log.warning("event_not_handled", event_name=event.event, id=event.id, exc_info=error)
        return False


async def _run_job(job_id: UUID) -> None:
    lease = timedelta(seconds=runtime.settings.job_lease_seconds)
    async with runtime.db.transaction() as connection:
        job = await claim_job(connection, job_id, lease)
    if job is None:
        return
    with structlog.contextvars.bound_contextvars(job_id=str(job.id), attempt=job.attempts):
        try:
            async with _kept(job, lease):
                result = await JOB_HANDLERS[job.kind](job)
                if result is not None:
                    async with runtime.db.transaction() as connection:
                        await finish_job(connection, job, "succeeded", result=result)
            log.info("job_succeeded", kind=job.kind)
        except LeaseLostError:
            log.warning("job_taken_over", kind=job.kind)
        except Exception as error:  # noqa: BLE001 - whatever happened must reach the job's owner
            await _give_up(job, error)


@asynccontextmanager
async def _kept(job: ClaimedJob, lease: timedelta) -> AsyncIterator[None]:
    """Renews the lease while the work goes on; stops the work when the lease is lost."""
    worker = asyncio.current_task()
    lost = False

    async def keep() -> None:
        nonlocal lost
        while True:
            await asyncio.sleep(lease.total_seconds() / 3)
            try:
                async with runtime.db.transaction() as connection:
                    await renew_lease(connection, job, lease)
            except LeaseLostError:
                lost = True
                if worker is not None:
                    worker.cancel()
                return
            except Exception as error:  # noqa: BLE001 - the keeper must outlive any bad moment
                log.warning("lease_not_renewed", problem=str(error))

    keeper = asyncio.create_task(keep())
    try:
        yield
    except asyncio.CancelledError:
        if lost:
            raise LeaseLostError from None
        raise
    finally:
        keeper.cancel()


async def _give_up(job: ClaimedJob, error: Exception) -> None:
    code, message, retryable = _diagnose(error)
    retrying = retryable and not job.is_last_attempt
    log.warning("job_failed", kind=job.kind, code=code, retrying=retrying, exc_info=error)
    try:
        async with runtime.db.transaction() as connection:
            if retrying:
                await retry_job(connection, job, error_code=code, error_message=message)
            else:
                unneeded = isinstance(error, SupersededError | UnneededMailError)
                status = "cancelled" if unneeded else "failed"
                await finish_job(connection, job, status, error_code=code, error_message=message)
    except (LeaseLostError, UnavailableError):
        # The lease runs out by itself and another attempt follows.
        log.warning("job_left_to_lease", kind=job.kind)


def _diagnose(error: Exception) -> tuple[str, str, bool]:
    """The error's code and message for the job's owner, and whether another try may help."""
    match error:
        case RenderError():
            return error.code, str(error), error.retryable
        case TemplateError():
            return "template_invalid", str(error), False
        case DomainError():
            return error.code, error.message, isinstance(error, UnavailableError)
        case NoProviderError():
            return "no_exporter", "No exporter could make the picture.", True
        case _:
            return "internal_error", "Something went wrong here. It has been logged.", True
