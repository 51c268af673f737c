"""Payments and reports, as jobs."""

from typing import Any

from core.leases import ClaimedJob
from core.payments.applying import apply_received
from core.payments.ending import end_subscriptions
from core.reports.service import make_report
from workers.runtime import JobHandlers, Runtime


async def _apply_payment(runtime: Runtime, job: ClaimedJob) -> None:
    await apply_received(runtime.db, runtime.payments, job)


async def _end_subscriptions(runtime: Runtime, _: ClaimedJob) -> dict[str, Any]:
    return await end_subscriptions(runtime.db, runtime.payments)


async def _make_report(runtime: Runtime, job: ClaimedJob) -> None:
    await make_report(runtime.db, runtime.print_sheets, job)


JOB_HANDLERS: JobHandlers = {
    "payment.apply": _apply_payment,
    "subscription.end": _end_subscriptions,
    "report.generate": _make_report,
}
