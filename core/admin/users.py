"""Accounts, for administrators. Everything runs as the caller; the database keeps the log."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import asyncpg

from core.accounts.refusals import reserved_username
from core.admin.models import AdminUser, AdminUserUpdate, UserSort
from core.db import Connection
from core.errors import ConflictError, NotFoundError
from core.paging import Page, decode_cursor, page_of
from core.permissions import require_permission
from core.sql import Conditions

PERMISSION = "user:write"

_COLUMNS = """
    select p.id, p.username, p.first_name, p.last_name, p.locale, p.profile_image_url,
           p.is_active, p.suspension_reason, p.subscription_expires_at, p.deletion_requested_at,
           p.created_at, p.updated_at, p.is_premium and (p.subscription_expires_at is null
             or p.subscription_expires_at > now()) as is_premium
    from public.profiles p
"""
_PAGES: dict[UserSort, str] = {
    "newest": _COLUMNS
    + """
    where {conditions} and ($1::timestamptz is null or (p.created_at, p.id) < ($1, $2::uuid))
    order by p.created_at desc, p.id desc limit $3
    """,
    "oldest": _COLUMNS
    + """
    where {conditions} and ($1::timestamptz is null or (p.created_at, p.id) > ($1, $2::uuid))
    order by p.created_at, p.id limit $3
    """,
    "username": _COLUMNS
    + """
    where {conditions} and ($1::text is null or lower(p.username) > $1)
    order by lower(p.username) limit $2
    """,
}
_COUNT = "select count(*) from public.profiles p where {conditions}"
_BY_ID = _COLUMNS + "where p.id = $1"
_ROLES = """
    select user_id, array_agg(role::text order by role) as roles
    from public.user_roles where user_id = any($1) group by user_id
"""
_ACCOUNTS = """
    select id, email, email_confirmed_at, last_sign_in_at from private.user_accounts($1)
"""
_UPDATE = "select private.update_user($1, $2)"
_SUSPEND = "select private.suspend_user($1, $2)"
_ACTIVATE = "select private.activate_user($1)"
_SET_ROLES = "select private.set_user_roles($1, $2::text[]::public.app_role[])"
_GRANT_PREMIUM = "select private.grant_premium($1, $2)"
_WITHDRAW_PREMIUM = "select private.withdraw_premium($1)"
_DELETE = "select private.delete_user($1, $2, $3)"

_TEXTS = {"username", "first_name", "last_name", "locale"}


async def list_users(
    connection: Connection,
    filters: dict[str, Any],
    *,
    sort: UserSort,
    limit: int,
    cursor: str | None,
    with_total: bool,
) -> Page[AdminUser]:
    """Accounts by ``filters``: q, role, is_premium, is_active. ForbiddenError for who may not."""
    await require_permission(connection, PERMISSION)
    after: tuple[Any, ...]
    if sort == "username":
        after = decode_cursor(cursor, tuple[str]) or (None,)
    else:
        after = decode_cursor(cursor, tuple[datetime, UUID]) or (None, None)
    conditions = _conditions(Conditions(*after, limit + 1), filters)
    rows = await connection.fetch(conditions.put_into(_PAGES[sort]), *conditions.values)
    total = None
    if with_total:
        counted = _conditions(Conditions(), filters)
        total = await connection.fetchval(counted.put_into(_COUNT), *counted.values)
    users = {user.id: user for user in await _complete(connection, rows[:limit])}
    return page_of(
        rows,
        limit,
        lambda row: (
            (row["username"].lower(),) if sort == "username" else (row["created_at"], row["id"])
        ),
        lambda row: users[row["id"]],
        total,
    )


async def get_user(connection: Connection, user_id: UUID) -> AdminUser:
    """One account; ForbiddenError for who may not, NotFoundError for none such."""
    await require_permission(connection, PERMISSION)
    rows = await connection.fetch(_BY_ID, user_id)
    if not rows:
        raise _not_found()
    [user] = await _complete(connection, rows)
    return user


async def update_user(
    connection: Connection, caller_id: UUID | None, user_id: UUID, wish: AdminUserUpdate
) -> AdminUser:
    """The changed account; suspending ends its sessions.

    ForbiddenError and NotFoundError as above, ConflictError for a taken username, for suspending
    oneself, giving up one's own rights, and taking back what is paid for.
    """
    before = await get_user(connection, user_id)
    _refuse_against_oneself(caller_id, user_id, wish)
    texts = wish.model_dump(include=_TEXTS & wish.model_fields_set)
    if texts:
        try:
            await connection.fetchval(_UPDATE, user_id, texts)
        except asyncpg.UniqueViolationError as error:
            raise ConflictError(
                "username_taken", "This username is taken. Choose another one."
            ) from error
        except asyncpg.CheckViolationError as error:
            if error.column_name == "username":
                raise reserved_username() from error
            raise
    if wish.is_active is False:
        await connection.fetchval(_SUSPEND, user_id, wish.reason)
    elif wish.is_active and not before.is_active:
        await connection.fetchval(_ACTIVATE, user_id)
    if wish.is_premium is not None:
        await _set_premium(connection, user_id, wish)
    if wish.roles is not None:
        await connection.fetchval(_SET_ROLES, user_id, wish.roles)
    return await get_user(connection, user_id)


async def delete_user(
    connection: Connection, caller_id: UUID | None, user_id: UUID, reason: str, *, at_once: bool
) -> AdminUser:
    """The account, whose deletion is now asked for, as its owner might. Errors as above."""
    await get_user(connection, user_id)
    if user_id == caller_id:
        raise _own_account("delete your account here; use your account's settings")
    await connection.fetchval(_DELETE, user_id, reason, at_once)
    return await get_user(connection, user_id)


async def _set_premium(connection: Connection, user_id: UUID, wish: AdminUserUpdate) -> None:
    if wish.is_premium:
        await connection.fetchval(_GRANT_PREMIUM, user_id, wish.subscription_expires_at)
        return
    await connection.fetchval(_WITHDRAW_PREMIUM, user_id)
    if (await get_user(connection, user_id)).is_premium:
        raise ConflictError(
            "subscription_running",
            "The account pays for premium. End its subscription at the payment provider.",
        )


def _refuse_against_oneself(caller_id: UUID | None, user_id: UUID, wish: AdminUserUpdate) -> None:
    if user_id != caller_id:
        return
    if wish.is_active is False:
        raise _own_account("suspend your own account")
    if wish.roles is not None and "admin" not in wish.roles:
        raise _own_account("give up being an administrator; another one can take it from you")


async def _complete(connection: Connection, rows: Sequence[asyncpg.Record]) -> list[AdminUser]:
    """The accounts of these rows, with their roles and what Auth knows of them."""
    ids = [row["id"] for row in rows]
    roles = {row["user_id"]: row["roles"] for row in await connection.fetch(_ROLES, ids)}
    accounts = {row["id"]: dict(row) for row in await connection.fetch(_ACCOUNTS, ids)}
    nothing = dict.fromkeys(("email", "email_confirmed_at", "last_sign_in_at"))
    return [
        AdminUser.model_validate(
            {
                **row,
                **accounts.get(row["id"], nothing),
                "roles": roles.get(row["id"], []),
            }
        )
        for row in rows
    ]


def _conditions(conditions: Conditions, filters: dict[str, Any]) -> Conditions:
    conditions.add("p.id in (select private.find_users(?))", filters.get("q"))
    conditions.add(
        "exists (select from public.user_roles r where r.user_id = p.id and r.role ="
        " ?::text::public.app_role)",
        filters.get("role"),
    )
    conditions.add("p.is_active = ?", filters.get("is_active"))
    conditions.add(
        "(p.is_premium and (p.subscription_expires_at is null"
        " or p.subscription_expires_at > now())) = ?",
        filters.get("is_premium"),
    )
    return conditions


def _own_account(what: str) -> ConflictError:
    return ConflictError("own_account", f"You cannot {what}.")


def _not_found() -> NotFoundError:
    return NotFoundError("user_not_found", "There is no such user.")
