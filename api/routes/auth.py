"""Accounts: registering, signing in and out, passwords, addresses, sessions, profile."""

from typing import Annotated
from uuid import UUID

from fastapi import Query, Response
from fastapi.responses import JSONResponse

from api.deps import (
    AuthDep,
    CallerDep,
    FreshIdentityDep,
    FreshWriteDep,
    IdentityDep,
    LoginWriteDep,
    OwnAccountDep,
    ReadDep,
    ServicesDep,
    WriteDep,
)
from api.errors import responses
from api.limits import limited
from api.routes import oauth
from api.routing import Router, StaleKeysDep, keys_of
from api.sessions import NO_STORE, CookieSessionDep, KeepDep, into_cookies, remove_cookies
from core.accounts import service, store
from core.accounts.auth import Scope
from core.accounts.models import (
    Account,
    AccountUpdate,
    AuthMessage,
    EmailResendRequest,
    EmailUpdate,
    EmailVerification,
    LoginRequest,
    PasswordReset,
    PasswordResetRequest,
    PasswordUpdate,
    RefreshRequest,
    RegistrationRequest,
    Session,
    SessionInfo,
)
from core.cache import profile_key
from core.errors import FieldProblem, InvalidInputError, UnauthenticatedError

router = Router(prefix="/auth", tags=["auth"])

MAIL_SENT = AuthMessage(message="An e-mail has been sent, if the address has an account.")
OTHER_MAILBOX = AuthMessage(message="Confirmed. Now confirm in the other mailbox, too.")


@router.post(
    "/register",
    status_code=202,
    summary="Register",
    dependencies=[limited("register", per="ip", fail_closed=True), NO_STORE],
    responses=responses(403, 422, 429, 503),
)
async def register(wish: RegistrationRequest, auth: AuthDep, services: ServicesDep) -> AuthMessage:
    """Send a link and a six-digit code that confirm the address.

    The answer is the same if the address is taken.
    """
    await service.register(auth, services.db, wish)
    return MAIL_SENT


@router.post(
    "/login",
    summary="Sign in",
    dependencies=[limited("login", per="ip", fail_closed=True), NO_STORE],
    responses=responses(401, 403, 422, 429, 503),
)
async def login(wish: LoginRequest, auth: AuthDep, services: ServicesDep, keep: KeepDep) -> Session:
    """Sign in with a password and the e-mail address or the username."""
    return keep(await service.sign_in(auth, services.db, wish))


@router.post(
    "/refresh",
    summary="Refresh a session",
    dependencies=[limited("refresh", per="ip"), NO_STORE],
    responses=responses(401, 403, 422, 429, 503),
)
async def refresh(
    auth: AuthDep,
    services: ServicesDep,
    response: Response,
    cookie: CookieSessionDep,
    wish: RefreshRequest | None = None,
) -> Session:
    """Return a new access token and refresh token.

    The old refresh token is in the body or the cookie.

    A refresh token can be used once. Used again after ten seconds, it ends the session.
    """
    if wish is not None:
        return service.to_session(await auth.refresh(wish.refresh_token))
    if cookie is None:
        raise InvalidInputError(
            FieldProblem("refresh_token", "Send the refresh token in the body or in the cookie.")
        )
    session = service.to_session(await auth.refresh(cookie.refresh_token))
    return into_cookies(session, response, services.settings, cookie.key)


@router.post(
    "/logout",
    status_code=204,
    summary="Sign out",
    dependencies=[limited("refresh", per="ip"), NO_STORE],
    responses=responses(401, 403, 422, 429, 503),
)
async def logout(
    *,
    auth: AuthDep,
    services: ServicesDep,
    response: Response,
    caller: CallerDep,
    cookie: CookieSessionDep,
    scope: Annotated[
        Scope, Query(description="This session, the other sessions, or all.")
    ] = "local",
) -> None:
    """End the session of the cookie or the access token, the other sessions, or all sessions."""
    token = caller.access_token
    if cookie is not None:
        token = await service.token_of(auth, cookie.refresh_token)
        remove_cookies(response, services.settings)
    elif token is None:
        raise UnauthenticatedError
    if token is not None:
        await service.sign_out(auth, token, scope)


@router.post(
    "/forgot-password",
    status_code=202,
    summary="Request a password reset",
    dependencies=[limited("mail", per="ip")],
    responses=responses(422, 429, 503),
)
async def forgot_password(wish: PasswordResetRequest, login: LoginWriteDep) -> AuthMessage:
    """Send a link and a six-digit code for setting a new password. One e-mail a minute."""
    async with login as connection:
        await store.request_reset(connection, wish)
    return MAIL_SENT


@router.post(
    "/reset-password",
    status_code=204,
    summary="Reset a password",
    dependencies=[limited("verify", per="ip"), NO_STORE],
    responses=responses(401, 403, 422, 429, 503),
)
async def reset_password(wish: PasswordReset, auth: AuthDep) -> None:
    """Set a new password with the link or the code from the e-mail.

    All sessions end: sign in again.
    """
    await service.reset_password(auth, wish)


@router.post(
    "/verify-email",
    summary="Verify an e-mail address",
    response_model=Session,
    dependencies=[limited("verify", per="ip"), NO_STORE],
    responses={
        202: {"model": AuthMessage, "description": "The other address must be confirmed, too."},
        **responses(401, 403, 409, 422, 429, 503),
    },
)
async def verify_email(
    wish: EmailVerification, auth: AuthDep, keep: KeepDep, response: Response, stale: StaleKeysDep
) -> Session | Response:
    """Verify the address with the link or the code from the e-mail, and sign in."""
    session = await service.verify_email(auth, wish)
    if session is not None:
        stale.add(profile_key(session.user.id))
    if session is None:
        return JSONResponse(OTHER_MAILBOX.model_dump(), 202, headers=dict(response.headers))
    return keep(session)


@router.post(
    "/resend",
    status_code=202,
    summary="Resend an e-mail",
    dependencies=[limited("mail", per="ip"), NO_STORE],
    responses=responses(422, 429, 503),
)
async def resend(wish: EmailResendRequest, auth: AuthDep) -> AuthMessage:
    """Resend the e-mail of a registration or a change of address. The earlier one stops working."""
    await service.resend(auth, wish)
    return MAIL_SENT


@router.get(
    "/me",
    summary="Get your account",
    response_class=Response,
    responses={200: {"model": Account}, **responses(401, 429, 503)},
)
async def get_me(answer: OwnAccountDep) -> Response:
    """Get your address, profile, premium and permissions as they are now. A token may be older."""
    return answer


@router.put("/me", summary="Update your account", responses=responses(401, 403, 409, 422, 429, 503))
async def change_me(
    wish: AccountUpdate, connection: WriteDep, identity: IdentityDep, stale: StaleKeysDep
) -> Account:
    """Update the given fields. The avatar, the password and the address have their own routes."""
    stale.update(keys_of(identity))
    return await service.change_account(connection, wish)


@router.post(
    "/reauthenticate",
    status_code=202,
    summary="Request a code for a password change",
    dependencies=[limited("mail"), NO_STORE],
    responses=responses(401, 429, 503),
)
async def reauthenticate(auth: AuthDep, identity: FreshIdentityDep) -> AuthMessage:
    """Send the code that `/auth/change-password` requires in a session older than a day."""
    await auth.reauthenticate(identity.access_token or "")
    return MAIL_SENT


@router.post(
    "/change-password",
    status_code=204,
    summary="Change your password",
    dependencies=[limited("account"), NO_STORE],
    responses=responses(401, 403, 422, 429, 503),
)
async def change_password(
    wish: PasswordUpdate, auth: AuthDep, services: ServicesDep, identity: FreshIdentityDep
) -> None:
    """Change your password with the old one.

    A session older than a day needs a code from an e-mail.

    All your other sessions end.
    """
    await service.change_password(auth, services.db, identity, wish)


@router.post(
    "/change-email",
    status_code=202,
    summary="Change your e-mail address",
    dependencies=[limited("account"), NO_STORE],
    responses=responses(401, 403, 409, 422, 429, 503),
)
async def change_email(
    wish: EmailUpdate, auth: AuthDep, identity: FreshIdentityDep, stale: StaleKeysDep
) -> AuthMessage:
    """Send a code to the old and the new address. The change needs both at `/auth/verify-email`."""
    stale.update(keys_of(identity))
    await auth.change_email(identity.access_token or "", wish.email, wish)
    return MAIL_SENT


@router.get("/sessions", summary="List your sessions", responses=responses(401, 429, 503))
async def list_sessions(connection: ReadDep) -> list[SessionInfo]:
    """List the sessions of your account, most recently used first."""
    return await store.list_sessions(connection)


@router.delete(
    "/sessions/{session_id}",
    status_code=204,
    summary="End a session",
    responses=responses(401, 404, 422, 429, 503),
)
async def revoke_session(session_id: UUID, connection: FreshWriteDep) -> None:
    """End a session: it cannot be refreshed. Its access token works until it expires."""
    await service.revoke_session(connection, session_id)


router.include_router(oauth.router)
