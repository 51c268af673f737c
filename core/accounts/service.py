"""Registering, signing in, and all that people do with their account."""

import asyncio
import base64
import hashlib
import time
from datetime import UTC, datetime, timedelta
from secrets import token_urlsafe
from typing import Any
from uuid import UUID

import jwt

from core.accounts import store
from core.accounts.auth import AuthClient, Scope
from core.accounts.models import (
    Account,
    AccountUpdate,
    EmailResendRequest,
    EmailVerification,
    LoginRequest,
    OAuthStart,
    PasswordReset,
    PasswordUpdate,
    RegistrationRequest,
    Session,
    SessionUser,
)
from core.accounts.refusals import MailPauseError, SamePasswordError, reserved_username
from core.cache import Cache, CachedAnswer, profile_key
from core.db import Connection, UserDb
from core.errors import (
    ConflictError,
    FieldProblem,
    InvalidInputError,
    NotFoundError,
    UnauthenticatedError,
)
from core.identity import ANONYMOUS, Identity

# A refused sign-in takes this long, whether Auth looked at a password or knew of none.
REFUSAL_SECONDS = 0.4
# Older sessions have to prove themselves through the mailbox, says Auth.
FRESH_SESSION = timedelta(days=1)


async def register(auth: AuthClient, db: UserDb, wish: RegistrationRequest) -> None:
    """Sends the mail that confirms a new account; a taken address is answered alike.

    InvalidInputError for a reserved username.
    """
    if wish.username is not None:
        async with db.transaction(ANONYMOUS, readonly=True) as connection:
            if await store.username_is_reserved(connection, wish.username):
                raise reserved_username()
    names = {"username", "first_name", "last_name", "locale"}
    data = wish.model_dump(include=names, exclude_none=True)
    try:
        await auth.sign_up(wish.email, wish.password.get_secret_value(), data, wish)
    except MailPauseError:
        return
    except ConflictError:  # projects that ask for no confirmation say so
        return


async def sign_in(auth: AuthClient, db: UserDb, wish: LoginRequest) -> Session:
    """A session; UnauthenticatedError alike for a wrong password and somebody unknown."""
    started = time.monotonic()
    try:
        email = wish.email or await _email_of(db, wish.username or "")
        return to_session(await auth.sign_in(email, wish.password.get_secret_value()))
    except UnauthenticatedError:
        await asyncio.sleep(REFUSAL_SECONDS - (time.monotonic() - started))
        raise


async def _email_of(db: UserDb, username: str) -> str:
    async with db.login_transaction(readonly=True) as connection:
        email = await store.find_login_email(connection, username)
    # Auth is asked about nobody too, so that the way of a refusal is the same.
    return email or f"{username}@unknown.invalid"


async def verify_email(auth: AuthClient, wish: EmailVerification) -> Session | None:
    """The session an address is proved with; None while the other mailbox has yet to agree."""
    tokens = await auth.redeem(wish, wish.type)
    return to_session(tokens) if "access_token" in tokens else None


async def resend(auth: AuthClient, wish: EmailResendRequest) -> None:
    """Sends a mail again, if there is anybody who waits for it."""
    try:
        await auth.resend(wish.email, wish.type)
    except MailPauseError:
        return


async def reset_password(auth: AuthClient, wish: PasswordReset) -> None:
    """Sets the password and ends every session, the mail's own too."""
    token = (await auth.redeem(wish, "recovery"))["access_token"]
    try:
        await auth.change_password(token, wish.password.get_secret_value())
    except SamePasswordError:
        return  # it is what they wanted, and the mail is spent
    finally:
        await auth.sign_out(token, "global")


async def change_password(
    auth: AuthClient, db: UserDb, identity: Identity, wish: PasswordUpdate
) -> None:
    """Sets the password and ends the caller's other sessions.

    InvalidInputError for a wrong proof. Auth itself looks at a nonce in old sessions only, so that
    young ones have to know the old password.
    """
    token = identity.access_token or ""
    async with db.transaction(identity, readonly=True) as connection:
        account = await get_account(connection)
        is_fresh = await _is_fresh(connection)
    if wish.old_password is not None:
        await _check_password(auth, account.email, wish.old_password.get_secret_value())
    elif is_fresh:
        problem = "Sessions younger than a day need the old password; forgotten ones are reset."
        raise InvalidInputError(FieldProblem("old_password", problem))
    await auth.change_password(token, wish.password.get_secret_value(), wish.nonce)


async def _check_password(auth: AuthClient, email: str, password: str) -> None:
    try:
        probe = await auth.sign_in(email, password)
    except UnauthenticatedError as error:
        raise InvalidInputError(
            FieldProblem("old_password", "The old password is wrong.")
        ) from error
    await auth.sign_out(probe["access_token"], "local")


async def _is_fresh(connection: Connection) -> bool:
    sessions = await store.list_sessions(connection)
    opened = next((one.created_at for one in sessions if one.is_current), None)
    return opened is None or datetime.now(UTC) - opened < FRESH_SESSION


async def token_of(auth: AuthClient, refresh_token: str) -> str | None:
    """An access token of the session; None when it has ended."""
    try:
        token: str = (await auth.refresh(refresh_token))["access_token"]
    except UnauthenticatedError:
        return None
    return token


async def sign_out(auth: AuthClient, access_token: str, scope: Scope) -> None:
    """Ends sessions; one that has ended already is no error."""
    try:
        await auth.sign_out(access_token, scope)
    except UnauthenticatedError:
        return


async def get_account(connection: Connection) -> Account:
    """The caller's account; UnauthenticatedError when it is gone."""
    account = await store.find_account(connection)
    if account is None:
        raise UnauthenticatedError
    return account


async def read_account(db: UserDb, cache: Cache, identity: Identity) -> CachedAnswer:
    """The JSON of the caller's account, kept until something about it changes."""
    key = profile_key(identity.require_user_id())

    async def load() -> bytes:
        async with db.transaction(identity, readonly=True) as connection:
            return (await get_account(connection)).model_dump_json().encode()

    return await cache.get(key, load)


async def change_account(connection: Connection, wish: AccountUpdate) -> Account:
    """The account with its new values; what is left out of the wish stays."""
    await store.change_account(connection, wish.changes)
    return await get_account(connection)


async def revoke_session(connection: Connection, session_id: UUID) -> None:
    """Ends a session of the caller; NotFoundError when there is none such."""
    if not await store.revoke_session(connection, session_id):
        raise NotFoundError("session_not_found", "You have no such session.")


async def start_oauth(
    auth: AuthClient, provider: str, redirect_to: str | None, challenge: str | None
) -> OAuthStart:
    """Where to send the browser; NotFoundError for a provider that is not on."""
    if provider not in await auth.providers():
        raise NotFoundError("provider_not_found", "Sign-in with this provider is not configured.")
    verifier = None if challenge else token_urlsafe(48)
    url = auth.authorize_url(provider, challenge or _s256(verifier or ""), redirect_to)
    return OAuthStart(authorize_url=url, code_verifier=verifier)


def _s256(verifier: str) -> str:
    digest = hashlib.sha256(verifier.encode()).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()


def to_session(tokens: dict[str, Any]) -> Session:
    """The session in an answer of Auth."""
    # Auth itself has just sent it.
    claims = jwt.decode(tokens["access_token"], options={"verify_signature": False})
    user = SessionUser.model_validate({"id": claims["sub"], **claims})
    return Session.model_validate({**tokens, "user": user})
