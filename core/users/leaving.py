"""Deleting accounts whose grace period is over: rows first, then files. Done by workers.

A row in ``private.deleted_accounts`` remembers whose files are to go from the transaction that
deletes the rows on, so a worker may die anywhere.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from core.service_db import ServiceDb
from core.storage import EXPORTS, PictureBucket

# Where people have folders of their own; pictures of templates lie by the template.
BUCKETS = ("users", "avatars", EXPORTS)
TEMPLATES = "templates"
AT_ONCE = 20
# By then nobody can still be storing a file for somebody who is gone: their leases are over.
LAST_FILE = timedelta(minutes=5)

_DELETE = "select private.delete_due_accounts($1, $2)"
_DELETED = """
    select user_id, template_ids, deleted_at < now() - $1::interval as is_over
    from private.deleted_accounts
"""
_FORGET = "delete from private.deleted_accounts where user_id = $1"


@dataclass(frozen=True)
class LeavingTools:
    """What it takes; ``bucket`` gives a bucket of Storage by its name."""

    db: ServiceDb
    bucket: Callable[[str], PictureBucket]
    grace: timedelta


async def delete_accounts(tools: LeavingTools) -> dict[str, int]:
    """Deletes what is due; says how many accounts and files went."""
    accounts = files = 0
    while True:
        async with tools.db.transaction() as connection:
            deleted = await connection.fetchval(_DELETE, tools.grace, AT_ONCE)
        accounts += deleted
        if deleted < AT_ONCE:
            break
    async with tools.db.transaction() as connection:
        rows = await connection.fetch(_DELETED, LAST_FILE)
    for row in rows:
        folders = [(bucket, row["user_id"]) for bucket in BUCKETS]
        folders += [(TEMPLATES, template_id) for template_id in row["template_ids"]]
        for bucket, folder in folders:
            files += await tools.bucket(bucket).remove_folder(str(folder))
        if row["is_over"]:
            async with tools.db.transaction() as connection:
                await connection.execute(_FORGET, row["user_id"])
    return {"accounts": accounts, "files": files}
