"""SQL about accounts. Each statement runs as the caller, but the first two."""

from typing import Any
from uuid import UUID

import asyncpg

from core.accounts.models import Account, PasswordResetRequest, SessionInfo
from core.accounts.refusals import reserved_username
from core.db import Connection
from core.errors import ConflictError, ForbiddenError

# As the API's own login: nobody else may ask.
_LOGIN_EMAIL = "select private.login_email($1)"
_REQUEST_RESET = "select private.request_password_reset($1)"
_ACCOUNT = """
  select p.id, a.email, a.new_email, a.is_email_confirmed, p.username, p.first_name, p.last_name,
         p.profile_image_url, p.locale, p.time_zone, private.is_premium() as is_premium,
         p.subscription_expires_at, p.deletion_requested_at, p.created_at, p.updated_at,
         array(select distinct rp.permission from public.user_roles ur
               join public.role_permissions rp on rp.role = ur.role
               where ur.user_id = p.id order by 1) as permissions
  from public.profiles p cross join private.my_address() a
  where p.id = (select auth.uid())
"""
_CHANGE = """
  update public.profiles set
    username = case when $1::jsonb ? 'username' then $1 ->> 'username' else username end,
    first_name = case when $1 ? 'first_name' then $1 ->> 'first_name' else first_name end,
    last_name = case when $1 ? 'last_name' then $1 ->> 'last_name' else last_name end,
    locale = case when $1 ? 'locale' then $1 ->> 'locale' else locale end,
    time_zone = case when $1 ? 'time_zone' then $1 ->> 'time_zone' else time_zone end
  where id = (select auth.uid())
"""
_IS_RESERVED = "select private.is_reserved_username($1)"
_SESSIONS = "select id, created_at, updated_at, user_agent, is_current from public.my_sessions()"
_REVOKE = "select public.revoke_session($1)"
_IS_ALIVE = "select private.session_is_alive()"


async def find_login_email(connection: Connection, username: str) -> str | None:
    """The address to sign in with. Never to be told to anybody."""
    email: str | None = await connection.fetchval(_LOGIN_EMAIL, username)
    return email


async def request_reset(connection: Connection, wish: PasswordResetRequest) -> None:
    """Asks for the job that mails the way to a new password, whether there is an account or not."""
    await connection.execute(_REQUEST_RESET, wish.model_dump(exclude_none=True))


async def find_account(connection: Connection) -> Account | None:
    """The caller's account."""
    row = await connection.fetchrow(_ACCOUNT)
    return None if row is None else Account.model_validate(dict(row))


async def change_account(connection: Connection, changes: dict[str, Any]) -> None:
    """Sets the named columns of the caller's profile.

    ConflictError for a taken username, InvalidInputError for a reserved one, ForbiddenError for a
    suspended account.
    """
    try:
        await connection.execute(_CHANGE, changes)
    except asyncpg.InsufficientPrivilegeError as error:
        raise ForbiddenError("account_suspended", "This account is suspended.") from error
    except asyncpg.UniqueViolationError as error:
        raise ConflictError(
            "username_taken", "This username is taken. Choose another one."
        ) from error
    except asyncpg.CheckViolationError as error:
        if error.column_name == "username":
            raise reserved_username() from error
        raise


async def username_is_reserved(connection: Connection, username: str) -> bool:
    """Whether nobody may have this username."""
    return bool(await connection.fetchval(_IS_RESERVED, username))


async def list_sessions(connection: Connection) -> list[SessionInfo]:
    """The caller's living sessions, the latest used first."""
    return [SessionInfo.model_validate(dict(row)) for row in await connection.fetch(_SESSIONS)]


async def revoke_session(connection: Connection, session_id: UUID) -> bool:
    """Ends a session of the caller; False when there is none such."""
    return bool(await connection.fetchval(_REVOKE, session_id))


async def session_is_alive(connection: Connection) -> bool:
    """Whether the session of the caller's token was not ended since."""
    return bool(await connection.fetchval(_IS_ALIVE))
