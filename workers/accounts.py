"""The jobs about pictures and accounts, with what this process holds."""

import functools
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

from core.leases import ClaimedJob
from core.pictures import processing
from core.users import exporting, leaving
from workers.runtime import Runtime


async def process_picture(runtime: Runtime, job: ClaimedJob) -> None:
    """``image.process``: makes the files of a picture."""
    await processing.process_picture(_pictures(runtime), job)


async def remove_pictures(runtime: Runtime, job: ClaimedJob) -> dict[str, Any]:
    """``image.remove``: removes the files of pictures that are gone."""
    return await processing.remove_pictures(_pictures(runtime), job)


async def export_account(runtime: Runtime, job: ClaimedJob) -> None:
    """``account.export``: makes archives of all that is kept about somebody."""
    await exporting.export_account(_exports(runtime), job)


async def prune_exports(runtime: Runtime, _: ClaimedJob) -> dict[str, Any]:
    """``account.prune_exports``: removes archives whose time is over."""
    return await exporting.prune_exports(_exports(runtime))


async def delete_accounts(runtime: Runtime, _: ClaimedJob) -> dict[str, Any]:
    """``account.delete``: deletes accounts whose grace period is over."""
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


# By the kinds of jobs. Each returns what its job's result is, or None when it ended the job itself.
JOB_HANDLERS: dict[str, Callable[[Runtime, ClaimedJob], Awaitable[dict[str, Any] | None]]] = {
    "image.process": process_picture,
    "image.remove": remove_pictures,
    "account.export": export_account,
    "account.prune_exports": prune_exports,
    "account.delete": delete_accounts,
}
