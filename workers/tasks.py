"""The tasks Celery carries: thin calls into the domain."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from uuid import UUID

import structlog
from tyohaarify_plugin_api import NoProviderError

from core.cards.drawing import SupersededError
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
from core.outbox import Event, find_event, mark_processed
from core.rendering import RenderError, TemplateError
from core.schedules import DueRun, claim_schedule, fail_schedule, finish_schedule
from core.upkeep import PERIODIC_TASKS
from workers import accounts, business, cards, figures, mails
from workers.app import app, runtime
from workers.runtime import EventHandler, EventHandlers, JobHandlers

log = structlog.get_logger()

JOB_HANDLERS: JobHandlers = {
    **accounts.JOB_HANDLERS,
    **business.JOB_HANDLERS,
    **cards.JOB_HANDLERS,
    **figures.JOB_HANDLERS,
    **mails.JOB_HANDLERS,
}
EVENT_HANDLERS: EventHandlers = {**cards.EVENT_HANDLERS, **mails.EVENT_HANDLERS}


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
        return await handler(runtime, event)
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
                result = await JOB_HANDLERS[job.kind](runtime, job)
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
