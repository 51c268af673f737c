"""Versions of templates: what they were, what changed, and going back."""

from datetime import datetime
from typing import Any
from uuid import UUID

import asyncpg
import orjson
from pydantic import BaseModel, Field

from core.db import Connection
from core.errors import NotFoundError
from core.identity import Identity
from core.storage import PublicFiles
from core.templates.comparing import unified_diff
from core.templates.editing import must_edit
from core.templates.models import TemplateDetails
from core.templates.service import find_template, get_template

_LIST = """
    select v.version, v.created_at, octet_length(v.template_code) as code_bytes
    from public.template_versions v where v.template_id = $1 order by v.version desc
"""
_ONE = """
    select version, template_code, template_config, created_at
    from public.template_versions where template_id = $1 and version = $2
"""
_BRING_BACK = """
    update public.templates set template_code = $2, template_config = $3 where id = $1
"""


class TemplateVersion(BaseModel):
    """A version of a template."""

    version: int
    created_at: datetime
    code_bytes: int


class TemplateVersionList(BaseModel):
    """The versions that the caller may see, newest first."""

    items: list[TemplateVersion]


class TemplateVersionDetails(BaseModel):
    """A version of a template with its content, which does not change."""

    version: int
    template_code: str
    template_config: dict[str, Any]
    created_at: datetime


class TemplateVersionDiff(BaseModel):
    """The changes between two versions, as unified diffs: empty for no change, null if too large.

    Over 25 million comparisons of lines are too much: read both versions then.
    """

    from_version: int
    to_version: int
    template_code: str | None = Field(description="Unified diff of the code.")
    template_config: str | None = Field(description="Unified diff of the config, pretty-printed.")


async def list_versions(connection: Connection, template_id: UUID) -> TemplateVersionList:
    """All versions for its author and reviewers, the current one for others."""
    await find_template(connection, template_id)
    rows = await connection.fetch(_LIST, template_id)
    return TemplateVersionList(items=[TemplateVersion.model_validate(dict(row)) for row in rows])


async def get_version(
    connection: Connection, template_id: UUID, version: int
) -> TemplateVersionDetails:
    """One version; NotFoundError when the caller sees none such."""
    return TemplateVersionDetails.model_validate(
        dict(await _find(connection, template_id, version))
    )


async def find_pair(
    connection: Connection, template_id: UUID, from_version: int, to_version: int
) -> tuple[TemplateVersionDetails, TemplateVersionDetails]:
    """Return two versions; NotFoundError unless the caller sees both."""
    return (
        await get_version(connection, template_id, from_version),
        await get_version(connection, template_id, to_version),
    )


def compare(old: TemplateVersionDetails, new: TemplateVersionDetails) -> TemplateVersionDiff:
    """Return what changed from one version to another. Blocking, for up to 0.1 s."""
    names = (f"version {old.version}", f"version {new.version}")
    return TemplateVersionDiff(
        from_version=old.version,
        to_version=new.version,
        template_code=unified_diff(old.template_code, new.template_code, names),
        template_config=unified_diff(
            _pretty(old.template_config), _pretty(new.template_config), names
        ),
    )


async def roll_back(
    connection: Connection, files: PublicFiles, caller: Identity, template_id: UUID, version: int
) -> TemplateDetails:
    """Makes the content of an old version the newest one; errors as of updating a template."""
    await must_edit(connection, template_id, caller)
    old = await _find(connection, template_id, version)
    await connection.execute(_BRING_BACK, template_id, old["template_code"], old["template_config"])
    return await get_template(connection, files, template_id, caller)


async def _find(connection: Connection, template_id: UUID, version: int) -> asyncpg.Record:
    row = await connection.fetchrow(_ONE, template_id, version)
    if row is None:
        raise NotFoundError("version_not_found", "There is no such version of this template.")
    return row


def _pretty(config: dict[str, Any]) -> str:
    return orjson.dumps(config, option=orjson.OPT_INDENT_2 | orjson.OPT_SORT_KEYS).decode()
