"""Sessions of browsers: the refresh token in a cookie that scripts cannot read.

Two cookies: the HttpOnly one holds ``<key>.<refresh token>``, the readable one an HMAC with that
key. A request that uses the first has to repeat the second in ``X-CSRF-Token`` and come from a
page of ours. Other sites can neither read the second nor, without the key, make one.
"""

import hashlib
import hmac
from collections.abc import Callable
from dataclasses import dataclass
from secrets import token_urlsafe
from typing import Annotated, Literal

from fastapi import Depends, Query, Request, Response

from api.deps import ServicesDep
from core.accounts.models import Session
from core.errors import ForbiddenError
from core.settings import ApiSettings
from core.urls import origin_of

REFRESH_COOKIE = "tyohaarify_refresh"
CSRF_COOKIE = "tyohaarify_csrf"
CSRF_HEADER = "X-CSRF-Token"
COOKIE_PATH = "/api/v1/auth"
# Counted from the last refresh.
COOKIE_SECONDS = 30 * 86_400


@dataclass(frozen=True)
class CookieSession:
    """A browser's session; ``key`` stays the same as the token rotates."""

    key: str
    refresh_token: str

    @property
    def csrf_token(self) -> str:
        """What the pages of the front end repeat in the header."""
        return hmac.digest(self.key.encode(), b"csrf", hashlib.sha256).hex()


async def cookie_session(request: Request, services: ServicesDep) -> CookieSession | None:
    """The session in the request's cookie, if any; ForbiddenError when another site sends it."""
    value = request.cookies.get(REFRESH_COOKIE)
    if value is None:
        return None
    require_own_origin(request, services.settings)
    key, _, refresh_token = value.partition(".")
    session = CookieSession(key, refresh_token)
    expected = session.csrf_token.encode()
    given = (request.headers.get(CSRF_HEADER, ""), request.cookies.get(CSRF_COOKIE, ""))
    if not all(hmac.compare_digest(one.encode(), expected) for one in given):
        raise ForbiddenError(
            "csrf_refused", f"Repeat the cookie {CSRF_COOKIE} in the header {CSRF_HEADER}."
        )
    return session


CookieSessionDep = Annotated[CookieSession | None, Depends(cookie_session)]


def require_own_origin(request: Request, settings: ApiSettings) -> None:
    """ForbiddenError unless a page of the API or of a listed front end sends the request."""
    origin = request.headers.get("origin")
    if origin is None:
        origin = origin_of(request.headers.get("referer", ""))
    if origin not in settings.own_origins:
        raise ForbiddenError(
            "origin_refused", "This origin is not allowed to use the session cookie."
        )


def _put_into_cookies(
    session: Session, response: Response, settings: ApiSettings, key: str
) -> None:
    cookie = CookieSession(key, session.refresh_token or "")
    is_secure = settings.api_url.scheme == "https"
    response.set_cookie(
        REFRESH_COOKIE,
        f"{cookie.key}.{cookie.refresh_token}",
        max_age=COOKIE_SECONDS,
        path=COOKIE_PATH,
        secure=is_secure,
        httponly=True,
        samesite="lax",
    )
    response.set_cookie(
        CSRF_COOKIE,
        cookie.csrf_token,
        max_age=COOKIE_SECONDS,
        domain=settings.cookie_domain,
        secure=is_secure,
        samesite="lax",
    )


Keep = Callable[[Session], Session]


async def _keeper(
    request: Request,
    response: Response,
    services: ServicesDep,
    session: Annotated[
        Literal["token", "cookie"],
        Query(description="`cookie`, for browsers: sets the refresh token as a cookie."),
    ] = "token",
) -> Keep:
    # Another site could otherwise sign the visitor in as somebody else.
    if session == "cookie":
        require_own_origin(request, services.settings)

    def keep(made: Session) -> Session:
        if session == "token":
            return made
        return into_cookies(made, response, services.settings)

    return keep


# Called with a new session: the answer, with the refresh token in the body or in the cookie.
KeepDep = Annotated[Keep, Depends(_keeper)]


def into_cookies(
    session: Session, response: Response, settings: ApiSettings, key: str | None = None
) -> Session:
    """The answer for a session whose refresh token goes into the cookies of ``response``."""
    _put_into_cookies(session, response, settings, key or token_urlsafe(32))
    return session.model_copy(update={"refresh_token": None})


def remove_cookies(response: Response, settings: ApiSettings) -> None:
    """Makes the browser forget its session."""
    response.delete_cookie(REFRESH_COOKIE, path=COOKIE_PATH, httponly=True, samesite="lax")
    response.delete_cookie(CSRF_COOKIE, domain=settings.cookie_domain, samesite="lax")


async def _no_store(response: Response) -> None:
    response.headers["Cache-Control"] = "no-store"


NO_STORE = Depends(_no_store)
