"""What a caller may do beyond their own things. The database decides; here it gets words."""

from core.db import Connection
from core.errors import ForbiddenError

_MAY = "select private.authorize($1)"


async def may(connection: Connection, permission: str) -> bool:
    """Whether a role of the signed-in caller carries the permission."""
    return bool(await connection.fetchval(_MAY, permission))


async def require_permission(connection: Connection, permission: str) -> None:
    """ForbiddenError unless a role of the signed-in caller carries the permission."""
    if not await may(connection, permission):
        raise ForbiddenError("forbidden", f"This needs the permission {permission}.")
