"""Who is calling, as the database sees it."""

from dataclasses import dataclass
from typing import Literal
from uuid import UUID

from core.errors import UnauthenticatedError

Role = Literal["anon", "authenticated"]


@dataclass(frozen=True)
class Identity:
    """A caller: the database role and the JSON claims that row-level security reads."""

    role: Role
    claims: str
    user_id: UUID | None = None
    is_premium: bool = False
    access_token: str | None = None

    def require_user_id(self) -> UUID:
        """The user's id; UnauthenticatedError when nobody is signed in."""
        if self.user_id is None:
            raise UnauthenticatedError
        return self.user_id


ANONYMOUS = Identity(role="anon", claims='{"role":"anon"}')
