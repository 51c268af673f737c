"""What authors do with templates. Every function runs in the caller's transaction."""

from secrets import token_hex
from typing import Any
from unicodedata import normalize
from uuid import UUID

import asyncpg

from core.db import Connection
from core.errors import ConflictError, FieldProblem, ForbiddenError, InvalidInputError
from core.identity import Identity
from core.permissions import may
from core.storage import PublicFiles
from core.templates import store
from core.templates.drafts import TemplateCreate, TemplateRemix, TemplateUpdate
from core.templates.models import TemplateDetails
from core.templates.service import find_template, get_template


async def create_template(
    connection: Connection, files: PublicFiles, caller: Identity, wish: TemplateCreate
) -> TemplateDetails:
    """The new template, which waits for moderation unless it stays private.

    Its content has passed `TemplateChecks`. Raises ConflictError for a taken slug.
    """
    slug = wish.slug or _slug(wish.name)
    template_id = await _insert(connection, _values(wish, slug))
    return await get_template(connection, files, template_id, caller)


async def update_template(
    connection: Connection,
    files: PublicFiles,
    caller: Identity,
    template_id: UUID,
    wish: TemplateUpdate,
) -> TemplateDetails:
    """The changed template; errors as of create_template, ForbiddenError for others' templates."""
    await must_edit(connection, template_id, caller)
    texts = _values(wish, wish.slug)
    try:
        await store.update_template(connection, template_id, texts)
    except asyncpg.UniqueViolationError as error:
        raise _slug_taken() from error
    except asyncpg.ForeignKeyViolationError as error:
        raise _no_such_place() from error
    return await get_template(connection, files, template_id, caller)


async def delete_template(connection: Connection, template_id: UUID, caller: Identity) -> None:
    """Takes the template away; cards made from it stay. Errors as of update_template."""
    await must_edit(connection, template_id, caller)
    await store.delete_template(connection, template_id)


async def remix_template(
    connection: Connection,
    files: PublicFiles,
    caller: Identity,
    template_id: UUID,
    wish: TemplateRemix,
) -> TemplateDetails:
    """A template of the caller's with the same code; a premium one needs premium."""
    row = await find_template(connection, template_id)
    if row["is_premium"] and not caller.is_premium and row["created_by"] != caller.user_id:
        raise ForbiddenError("premium_required", "This template is for premium accounts.")
    texts = [
        wish.slug or _slug(wish.name),
        wish.name,
        row["description"],
        row["category_id"],
        row["festival_id"],
        row["language"],
        row["tags"],
        wish.is_public,
        row["template_code"],
        row["template_config"],
    ]
    made = await _insert(connection, texts, template_id)
    return await get_template(connection, files, made, caller)


async def must_edit(connection: Connection, template_id: UUID, caller: Identity) -> None:
    """NotFoundError unless the caller sees it, ForbiddenError unless it is theirs to change."""
    row = await find_template(connection, template_id)
    if row["created_by"] != caller.user_id and not await may(connection, "template:write"):
        raise ForbiddenError(
            "template_not_yours", "Only the author of the template and editors may change it."
        )


async def _insert(connection: Connection, texts: list[Any], parent_id: UUID | None = None) -> UUID:
    try:
        return await store.insert_template(connection, texts, parent_id)
    except asyncpg.UniqueViolationError as error:
        raise _slug_taken() from error
    except asyncpg.ForeignKeyViolationError as error:
        raise _no_such_place() from error
    except asyncpg.InsufficientPrivilegeError as error:
        raise ForbiddenError(
            "template_not_allowed", "Your account may not add templates."
        ) from error


def _values(wish: TemplateCreate | TemplateUpdate, slug: str) -> list[Any]:
    """Return the values of the columns, in the order of the statements."""
    return [
        slug,
        wish.name,
        wish.description,
        wish.category_id,
        wish.festival_id,
        wish.language,
        list(wish.tags),
        wish.is_public,
        wish.template_code,
        wish.template_config.model_dump(),
    ]


def _slug(name: str) -> str:
    """A free slug: what is Latin of the name, and something to tell it from others."""
    latin = normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    words = "".join(letter if letter.isalnum() else " " for letter in latin).split()
    return "-".join(["-".join(words)[:180].strip("-") or "template", token_hex(3)])


def _slug_taken() -> ConflictError:
    return ConflictError("slug_taken", "This slug is taken. Choose another one.")


def _no_such_place() -> InvalidInputError:
    return InvalidInputError(
        FieldProblem("category_id, festival_id", "There is no such category or festival.")
    )
