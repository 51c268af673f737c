"""The jobs about pictures and accounts, with what this process holds."""

import functools
from datetime import timedelta
from typing import Any

from core.leases import ClaimedJob
from core.pictures import processing
from core.users import exporting, leaving
from workers.runtime import JobHandlers, Runtime


async def _process_picture(runtime: Runtime, job: ClaimedJob) -> None:
    await processing.process_picture(_pictures(runtime), job)


async def _remove_pictures(runtime: Runtime, job: ClaimedJob) -> dict[str, Any]:
    return await processing.remove_pictures(_pictures(runtime), job)


async def _export_account(runtime: Runtime, job: ClaimedJob) -> None:
    await exporting.export_account(_exports(runtime), job)


async def _prune_exports(runtime: Runtime, _: ClaimedJob) -> dict[str, Any]:
    return await exporting.prune_exports(_exports(runtime))


async def _delete_accounts(runtime: Runtime, _: ClaimedJob) -> dict[str, Any]:
    grace = timedelta(days=runtime.settings.account_grace_days)
    return await leaving.delete_accounts(
        leaving.LeavingTools(db=runtime.db, bucket=runtime.bucket, grace=grace)
    )


@functools.cache
def _pictures(runtime: Runtime) -> processing.PictureTools:
    return processing.PictureTools(db=runtime.db, desk=runtime.desk, bucket=runtime.bucket)


@functools.cache
def _exports(runtime: Runtime) -> exporting.ExportTools:
    return exporting.ExportTools(db=runtime.db, bucket=runtime.bucket)


JOB_HANDLERS: JobHandlers = {
    "image.process": _process_picture,
    "image.remove": _remove_pictures,
    "account.export": _export_account,
    "account.prune_exports": _prune_exports,
    "account.delete": _delete_accounts,
}
