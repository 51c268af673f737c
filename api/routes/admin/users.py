"""Accounts, for administrators."""

from typing import Annotated
from uuid import UUID

from fastapi import Query

from api.deps import FreshWriteDep, IdentityDep, ReadDep
from api.errors import responses
from api.routing import Router, StaleKeysDep
from core.admin import users
from core.admin.models import AdminUser, AdminUserUpdate, Reason, Role, UserSort
from core.cache import profile_key
from core.paging import Cursor, Limit, Page

router = Router()

_PROBLEMS = responses(401, 403, 404, 409, 422, 429, 503)


@router.get("/users", summary="List users", responses=responses(401, 403, 422, 429, 503))
async def list_users(
    connection: ReadDep,
    *,
    q: Annotated[
        str | None,
        Query(min_length=1, max_length=200, description="Prefixes of words in any script."),
    ] = None,
    role: Annotated[Role | None, Query(description="Users with this role.")] = None,
    is_premium: Annotated[bool | None, Query(description="Whether they have premium now.")] = None,
    is_active: Annotated[bool | None, Query(description="False: suspended users.")] = None,
    sort: Annotated[UserSort, Query()] = "newest",
    limit: Annotated[Limit, Query()] = 50,
    cursor: Annotated[Cursor | None, Query()] = None,
    total: Annotated[bool, Query(description="Also count the whole list.")] = False,
) -> Page[AdminUser]:
    """List all accounts.

    `search` matches the e-mail address, the username and the names. Needs `user:write`.
    """
    filters = {"q": q, "role": role, "is_premium": is_premium, "is_active": is_active}
    return await users.list_users(
        connection, filters, sort=sort, limit=limit, cursor=cursor, with_total=total
    )


@router.get(
    "/users/{user_id}", summary="Get a user", responses=responses(401, 403, 404, 422, 429, 503)
)
async def get_user(user_id: UUID, connection: ReadDep) -> AdminUser:
    """Get an account with its e-mail address, roles and state. Needs `user:write`."""
    return await users.get_user(connection, user_id)


@router.put("/users/{user_id}", summary="Update a user", responses=_PROBLEMS)
async def update_user(
    user_id: UUID,
    wish: AdminUserUpdate,
    identity: IdentityDep,
    connection: FreshWriteDep,
    stale: StaleKeysDep,
) -> AdminUser:
    """Update the fields that are given: names, suspension, premium, roles. Needs `user:write`.

    A suspension ends all sessions of the account. Every change is written to the audit log.
    """
    stale.add(profile_key(user_id))
    return await users.update_user(connection, identity.user_id, user_id, wish)


@router.delete("/users/{user_id}", status_code=202, summary="Delete a user", responses=_PROBLEMS)
async def delete_user(
    user_id: UUID,
    identity: IdentityDep,
    connection: FreshWriteDep,
    stale: StaleKeysDep,
    reason: Annotated[Reason, Query(description="Reason, for the audit log.")],
    now: Annotated[bool, Query(description="Skip the grace period.")] = False,
) -> AdminUser:
    """Schedule the deletion of an account, as its owner can. Needs `user:write`."""
    stale.add(profile_key(user_id))
    return await users.delete_user(connection, identity.user_id, user_id, reason, at_once=now)
