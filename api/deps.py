"""What routes are given: the caller, their transaction, the rate limits, the plugins."""

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Annotated

import httpx
from fastapi import Depends, Request, Response
from fastapi.dependencies.models import Dependant
from fastapi.security.utils import get_authorization_scheme_param
from redis.asyncio import Redis

from core.accounts.auth import AuthClient
from core.accounts.refusals import session_ended
from core.accounts.service import read_account
from core.accounts.store import session_is_alive
from core.cache import Cache
from core.cards.service import CardLinks
from core.db import Connection, UserDb, as_login
from core.errors import UnauthenticatedError
from core.idempotency import KeyedTransaction
from core.identity import ANONYMOUS, Identity
from core.job_changes import JobChanges
from core.limits import RateLimiter
from core.payments.provider import PaymentProvider
from core.pictures.desk import PictureDesk
from core.settings import ApiSettings
from core.storage import PublicFiles
from core.templates.checking import TemplateChecks
from core.tokens import TokenVerifier
from plugins.host import PluginHost


@dataclass(frozen=True)
class Services:
    """What one API process holds for all its requests."""

    settings: ApiSettings
    db: UserDb
    tokens: TokenVerifier
    limiter: RateLimiter
    links: CardLinks
    files: PublicFiles
    desk: PictureDesk
    template_checks: TemplateChecks
    plugins: PluginHost
    redis: Redis
    cache: Cache
    http: httpx.AsyncClient
    job_changes: JobChanges
    payments: PaymentProvider | None


# FastAPI solves each dependency of a dependency anew, which takes longer than most of these do:
# they ask the request, and each other directly.
def services_of(request: Request) -> Services:
    """The process's services."""
    services: Services = request.app.state.services
    return services


async def get_services(request: Request) -> Services:
    """The process's services. Async, or FastAPI would send each request through a thread."""
    return services_of(request)


ServicesDep = Annotated[Services, Depends(get_services)]


async def optional_identity(request: Request) -> Identity:
    """The caller, anonymous without an Authorization header; UnauthenticatedError for a bad one."""
    given = request.headers.get("authorization")
    if given is None:
        return ANONYMOUS
    scheme, token = get_authorization_scheme_param(given)
    if scheme.lower() != "bearer" or not token:
        raise UnauthenticatedError
    identity = await services_of(request).tokens.verify(token.strip())
    if identity.role != "authenticated":
        raise UnauthenticatedError
    return identity


CallerDep = Annotated[Identity, Depends(optional_identity)]


async def current_identity(request: Request) -> Identity:
    """The signed-in caller; UnauthenticatedError (401) without a valid bearer token."""
    caller = await optional_identity(request)
    if caller is ANONYMOUS:
        raise UnauthenticatedError
    return caller


IdentityDep = Annotated[Identity, Depends(current_identity)]


async def _read(request: Request, identity: IdentityDep) -> AsyncIterator[Connection]:
    async with services_of(request).db.transaction(identity, readonly=True) as connection:
        yield connection


async def _public_read(request: Request, caller: CallerDep) -> AsyncIterator[Connection]:
    async with services_of(request).db.transaction(caller, readonly=True) as connection:
        yield connection


def _keyed(request: Request) -> KeyedTransaction | None:
    """Return the transaction that keeps the answer under its Idempotency-Key: see api.routing."""
    keyed: KeyedTransaction | None = getattr(request.state, "keyed", None)
    return keyed


async def _public_write(request: Request, caller: CallerDep) -> AsyncIterator[Connection]:
    keyed = _keyed(request)
    if keyed is not None:
        yield await keyed.connection()
        return
    async with services_of(request).db.transaction(caller) as connection:
        yield connection


PublicWriteDep = Annotated[Connection, Depends(_public_write, scope="function")]


def opens_transaction(dependant: Dependant) -> bool:
    """Return whether a route asks for the transaction of a write among its dependencies."""
    return dependant.call is _public_write or any(map(opens_transaction, dependant.dependencies))


async def _write(_: IdentityDep, connection: PublicWriteDep) -> Connection:
    return connection


async def _anonymous_read(request: Request) -> AsyncIterator[Connection]:
    async with services_of(request).db.transaction(ANONYMOUS, readonly=True) as connection:
        yield connection


# scope="function" commits before the answer is sent: a failed commit must not answer 200.
ReadDep = Annotated[Connection, Depends(_read, scope="function")]
PublicReadDep = Annotated[Connection, Depends(_public_read, scope="function")]
WriteDep = Annotated[Connection, Depends(_write, scope="function")]
AnonymousReadDep = Annotated[Connection, Depends(_anonymous_read, scope="function")]


async def _login_write(request: Request) -> AbstractAsyncContextManager[Connection]:
    keyed = _keyed(request)
    if keyed is None:
        return services_of(request).db.login_transaction()
    return as_login(await keyed.connection())


# The API's own login, for what no caller may do. Entered by the route: what a dependency enters
# is left only after the answer was kept under its Idempotency-Key, which is the caller's again.
LoginWriteDep = Annotated[AbstractAsyncContextManager[Connection], Depends(_login_write)]


# For what must not be done with a token that leaked: it outlives its session by half an hour.
async def fresh_write(connection: WriteDep) -> Connection:
    """The transaction of a caller whose session still lives; UnauthenticatedError if it ended."""
    if not await session_is_alive(connection):
        raise session_ended()
    return connection


FreshWriteDep = Annotated[Connection, Depends(fresh_write, scope="function")]


async def fresh_identity(services: ServicesDep, identity: IdentityDep) -> Identity:
    """A caller whose session still lives; UnauthenticatedError if it ended."""
    async with services.db.transaction(identity, readonly=True) as connection:
        await fresh_write(connection)
    return identity


# The same for what Auth does, which no transaction of ours is to wait for.
FreshIdentityDep = Annotated[Identity, Depends(fresh_identity)]


async def _own_account(services: ServicesDep, identity: IdentityDep) -> Response:
    answer = await read_account(services.db, services.cache, identity)
    headers = {"ETag": answer.etag, "Cache-Control": "private, no-cache"}
    return Response(answer.body, headers=headers, media_type="application/json")


# The answer that tells callers about themselves.
OwnAccountDep = Annotated[Response, Depends(_own_account)]


async def _auth(request: Request, services: ServicesDep) -> AuthClient:
    settings = services.settings
    return AuthClient(
        http=services.http,
        origin=settings.supabase_origin,
        key=settings.supabase_publishable_key.get_secret_value(),
        # Auth keeps it with the session, for its owner to recognise.
        user_agent=request.headers.get("user-agent", "")[:500],
    )


AuthDep = Annotated[AuthClient, Depends(_auth)]
