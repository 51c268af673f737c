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
    Accepted,
    Account,
    ChangeAccount,
    ChangeEmail,
    ChangePassword,
    ForgotPassword,
    Login,
    Refresh,
    Register,
    Resend,
    ResetPassword,
    Session,
    SessionInfo,
    VerifyEmail,
)
from core.cache import profile_key
from core.errors import FieldProblem, InvalidInputError, UnauthenticatedError

router = Router(prefix="/auth", tags=["auth"])

MAIL_SENT = Accepted(message="A mail is on its way, if there is somebody to get it.")
OTHER_MAILBOX = Accepted(message="Confirmed. Now confirm in the other mailbox, too.")


@router.post(
    "/register",
    status_code=202,
    summary="Register",
    dependencies=[limited("register", per="ip", fail_closed=True), NO_STORE],
    responses=responses(403, 422, 429, 503),
)
async def register(wish: Register, auth: AuthDep, services: ServicesDep) -> Accepted:
    """Mails a link and six digits that confirm the address. Taken addresses are answered alike."""
    await service.register(auth, services.db, wish)
    return MAIL_SENT


@router.post(
    "/login",
    summary="Sign in",
    dependencies=[limited("login", per="ip", fail_closed=True), NO_STORE],
    responses=responses(401, 403, 422, 429, 503),
)
async def login(wish: Login, auth: AuthDep, services: ServicesDep, keep: KeepDep) -> Session:
    """With the e-mail address or the username, and the password."""
    return keep(await service.sign_in(auth, services.db, wish))


@router.post(
    "/refresh",
    summary="Refresh the session",
    dependencies=[limited("refresh", per="ip"), NO_STORE],
    responses=responses(401, 403, 422, 429, 503),
)
async def refresh(
    auth: AuthDep,
    services: ServicesDep,
    response: Response,
    cookie: CookieSessionDep,
    wish: Refresh | None = None,
) -> Session:
    """The next pair of tokens, for the refresh token in the body or in the cookie.

    The old one is used up. Used again ten seconds later or more, it ends the session.
    """
    if wish is not None:
        return service.to_session(await auth.refresh(wish.refresh_token))
    if cookie is None:
        raise InvalidInputError(FieldProblem("refresh_token", "Send it, or the cookie with it."))
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
    scope: Annotated[Scope, Query(description="This session, the others, or all.")] = "local",
) -> None:
    """Ends the session of the cookie or of the access token, your others, or all."""
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
    summary="Ask for a new password",
    dependencies=[limited("mail", per="ip")],
    responses=responses(422, 429, 503),
)
async def forgot_password(wish: ForgotPassword, login: LoginWriteDep) -> Accepted:
    """Mails a link and six digits that let its owner set a new password; one a minute."""
    async with login as connection:
        await store.request_reset(connection, wish)
    return MAIL_SENT


@router.post(
    "/reset-password",
    status_code=204,
    summary="Set a new password by mail",
    dependencies=[limited("verify", per="ip"), NO_STORE],
    responses=responses(401, 403, 422, 429, 503),
)
async def reset_password(wish: ResetPassword, auth: AuthDep) -> None:
    """With what the mail gave. Every session ends: sign in with the new password."""
    await service.reset_password(auth, wish)


@router.post(
    "/verify-email",
    summary="Prove an address",
    response_model=Session,
    dependencies=[limited("verify", per="ip"), NO_STORE],
    responses={
        202: {"model": Accepted, "description": "The other mailbox has to agree, too."},
        **responses(401, 403, 409, 422, 429, 503),
    },
)
async def verify_email(
    wish: VerifyEmail, auth: AuthDep, keep: KeepDep, response: Response, stale: StaleKeysDep
) -> Session | Response:
    """With what the mail gave. The address being proved, you are signed in."""
    session = await service.verify_email(auth, wish)
    if session is not None:
        stale.add(profile_key(session.user.id))
    if session is None:
        return JSONResponse(OTHER_MAILBOX.model_dump(), 202, headers=dict(response.headers))
    return keep(session)


@router.post(
    "/resend",
    status_code=202,
    summary="Send a mail again",
    dependencies=[limited("mail", per="ip"), NO_STORE],
    responses=responses(422, 429, 503),
)
async def resend(wish: Resend, auth: AuthDep) -> Accepted:
    """The one of a registration or of a change of address. The earlier one is worthless then."""
    await service.resend(auth, wish)
    return MAIL_SENT


@router.get(
    "/me",
    summary="Read your account",
    response_class=Response,
    responses={200: {"model": Account}, **responses(401, 429, 503)},
)
async def get_me(answer: OwnAccountDep) -> Response:
    """Address, profile, premium and permissions, as they are now: the token may be older."""
    return answer


@router.put("/me", summary="Change your account", responses=responses(401, 403, 409, 422, 429, 503))
async def change_me(
    wish: ChangeAccount, connection: WriteDep, identity: IdentityDep, stale: StaleKeysDep
) -> Account:
    """Sets what is given. The picture, the password and the address have routes of their own."""
    stale.update(keys_of(identity))
    return await service.change_account(connection, wish)


@router.post(
    "/reauthenticate",
    status_code=202,
    summary="Ask for a code for a new password",
    dependencies=[limited("mail"), NO_STORE],
    responses=responses(401, 429, 503),
)
async def reauthenticate(auth: AuthDep, identity: FreshIdentityDep) -> Accepted:
    """Mails the six digits that /auth/change-password wants in a session older than a day."""
    await auth.reauthenticate(identity.access_token or "")
    return MAIL_SENT


@router.post(
    "/change-password",
    status_code=204,
    summary="Change the password",
    dependencies=[limited("account"), NO_STORE],
    responses=responses(401, 403, 422, 429, 503),
)
async def change_password(
    wish: ChangePassword, auth: AuthDep, services: ServicesDep, identity: FreshIdentityDep
) -> None:
    """With the old one, and in a session older than a day with the code of a mail.

    All your other sessions end.
    """
    await service.change_password(auth, services.db, identity, wish)


@router.post(
    "/change-email",
    status_code=202,
    summary="Change the address",
    dependencies=[limited("account"), NO_STORE],
    responses=responses(401, 403, 409, 422, 429, 503),
)
async def change_email(
    wish: ChangeEmail, auth: AuthDep, identity: FreshIdentityDep, stale: StaleKeysDep
) -> Accepted:
    """Mails both addresses. It changes once /auth/verify-email has the code of each."""
    stale.update(keys_of(identity))
    await auth.change_email(identity.access_token or "", wish.email, wish)
    return MAIL_SENT


@router.get("/sessions", summary="List your sessions", responses=responses(401, 429, 503))
async def list_sessions(connection: ReadDep) -> list[SessionInfo]:
    """Where you are signed in, the latest used first."""
    return await store.list_sessions(connection)


@router.delete(
    "/sessions/{session_id}",
    status_code=204,
    summary="End a session",
    responses=responses(401, 404, 422, 429, 503),
)
async def revoke_session(session_id: UUID, connection: FreshWriteDep) -> None:
    """It can no longer be refreshed; its access token is good until it expires."""
    await service.revoke_session(connection, session_id)


router.include_router(oauth.router)
