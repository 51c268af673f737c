"""Versions of templates: what they were, what changed, and going back."""

import difflib
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


class Version(BaseModel):
    """A version in the list."""

    version: int
    created_at: datetime
    code_bytes: int


class Versions(BaseModel):
    """The versions the caller sees, the latest first."""

    items: list[Version]


class VersionDetails(BaseModel):
    """One version, as it was and stays."""

    version: int
    template_code: str
    template_config: dict[str, Any]
    created_at: datetime


class Difference(BaseModel):
    """What changed between two versions, as unified diffs; empty for nothing."""

    from_version: int
    to_version: int
    template_code: str = Field(description="Unified diff of the code.")
    template_config: str = Field(description="Unified diff of the config, pretty-printed.")


async def list_versions(connection: Connection, template_id: UUID) -> Versions:
    """All versions for its author and reviewers, the current one for others."""
    await find_template(connection, template_id)
    rows = await connection.fetch(_LIST, template_id)
    return Versions(items=[Version.model_validate(dict(row)) for row in rows])


async def get_version(connection: Connection, template_id: UUID, version: int) -> VersionDetails:
    """One version; NotFoundError when the caller sees none such."""
    return VersionDetails.model_validate(dict(await _find(connection, template_id, version)))


async def compare(
    connection: Connection, template_id: UUID, from_version: int, to_version: int
) -> Difference:
    """What changed from one version to another; NotFoundError when the caller sees not both."""
    old = await _find(connection, template_id, from_version)
    new = await _find(connection, template_id, to_version)
    names = (f"version {from_version}", f"version {to_version}")
    return Difference(
        from_version=from_version,
        to_version=to_version,
        template_code=_diff(old["template_code"], new["template_code"], names),
        template_config=_diff(
            _pretty(old["template_config"]), _pretty(new["template_config"]), names
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
        raise NotFoundError("version_not_found", "There is no such version of a template.")
    return row


def _diff(old: str, new: str, names: tuple[str, str]) -> str:
    lines = difflib.unified_diff(old.splitlines(), new.splitlines(), *names, lineterm="")
    return "\n".join(lines)


def _pretty(config: dict[str, Any]) -> str:
    return orjson.dumps(config, option=orjson.OPT_INDENT_2 | orjson.OPT_SORT_KEYS).decode()
