"""Exports of accounts: all that is kept about somebody, as ZIP archives in their folder of Storage.

Done by workers. Cut off anywhere it is done again, over what was stored before.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import orjson

from core.errors import NotFoundError
from core.leases import ClaimedJob, finish_job
from core.mails.queueing import queue_notice
from core.service_db import ServiceDb
from core.storage import EXPORTS, PictureBucket

KEPT = timedelta(days=7)
# Under what every plan of hosted Supabase takes for one file.
PART_BYTES = 40 * 1024 * 1024
FILE_BUCKETS = ("users", "avatars")
ROWS_AT_ONCE = 500

_RELATIONS = "select relation from private.personal_data order by relation"
_ROWS = "select private.export_personal_data($1, $2)"
_EXPIRED = """
    select id, result from public.jobs
    where kind = 'account.export' and status = 'succeeded' and result ? 'parts'
      and finished_at < now() - $1::interval
    order by finished_at limit 100
"""
_FORGET = "update public.jobs set result = result - 'parts' where id = $1"
_README = """\
This is all that Tyohaarify keeps about you.

data/<schema>.<table>.json   the rows of yours in each table of the database
files/<bucket>/...           your pictures: cards, photos and avatars

Passwords and other secrets are not in here, nor what other people wrote. The archive may come in
several parts; each can be opened by itself.
"""


@dataclass(frozen=True)
class ExportTools:
    """What it takes; ``bucket`` gives a bucket of Storage by its name."""

    db: ServiceDb
    bucket: Callable[[str], PictureBucket]


class _Archive:
    """A ZIP archive in parts of a size that Storage takes."""

    def __init__(self, bucket: PictureBucket, folder: str, name: str) -> None:
        self._bucket = bucket
        self._place = f"{folder}/{name}"
        self._begin()
        self.parts: list[dict[str, Any]] = []

    async def add(self, name: str, content: bytes) -> None:
        """Adds a file, to the next part if this one is full."""
        if self._file.tell() + len(content) > PART_BYTES and self._zip.infolist():
            await self.end_part()
        self._zip.writestr(name, content)

    async def end_part(self) -> None:
        """Stores the present part and begins the next."""
        self._zip.close()
        content = self._file.getvalue()
        path = f"{self._place}-{len(self.parts) + 1}.zip"
        await self._bucket.put(path, content, "application/zip")
        self.parts.append({"path": path, "bytes": len(content)})
        self._begin()

    def _begin(self) -> None:
        self._file = io.BytesIO()
        self._zip = zipfile.ZipFile(self._file, "w", zipfile.ZIP_DEFLATED)


async def export_account(tools: ExportTools, job: ClaimedJob) -> None:
    """Makes the archive of the job's user, ends the job and tells the user by mail."""
    user_id = job.user_id
    if user_id is None:
        raise NotFoundError("account_not_found", "The account has been deleted.")
    archive = _Archive(tools.bucket(EXPORTS), f"{user_id}/account", str(job.id))
    await archive.add("README.txt", _README.encode())
    async for name, content in _tables(tools.db, user_id):
        await archive.add(name, content)
    for bucket in FILE_BUCKETS:
        async for path in tools.bucket(bucket).walk(str(user_id)):
            await _add_file(archive, tools.bucket(bucket), bucket, path)
    await archive.end_part()
    expires_at = datetime.now(UTC) + KEPT
    result = {"parts": archive.parts, "expires_at": expires_at.isoformat()}
    async with tools.db.transaction() as connection:
        await finish_job(connection, job, "succeeded", result=result)
        await queue_notice(connection, user_id, "export_ready", {}, f"export:{job.id}")


async def _tables(db: ServiceDb, user_id: UUID) -> AsyncIterator[tuple[str, bytes]]:
    async with db.transaction() as connection:
        relations = [row["relation"] for row in await connection.fetch(_RELATIONS)]
    for relation in relations:
        rows = []
        async with db.transaction() as connection:
            async for row in connection.cursor(_ROWS, user_id, relation, prefetch=ROWS_AT_ONCE):
                rows.append(orjson.dumps(row[0]))  # noqa: PERF401 - a cursor is no list
        yield f"data/{relation}.json", b"[\n" + b",\n".join(rows) + b"\n]\n"


async def _add_file(archive: _Archive, files: PictureBucket, bucket: str, path: str) -> None:
    try:
        content = await files.get(path)
    except NotFoundError:
        return  # deleted meanwhile
    await archive.add(f"files/{bucket}/{path.partition('/')[2]}", content)


async def prune_exports(tools: ExportTools) -> dict[str, int]:
    """Removes archives whose time is over; says how many exports that were."""
    async with tools.db.transaction() as connection:
        expired = await connection.fetch(_EXPIRED, KEPT)
    for row in expired:
        # Files first: whatever dies in between is done again.
        await tools.bucket(EXPORTS).remove([part["path"] for part in row["result"]["parts"]])
        async with tools.db.transaction() as connection:
            await connection.execute(_FORGET, row["id"])
    return {"exports": len(expired)}
