"""Signing in with a provider."""

from typing import Annotated

from fastapi import Path, Query

from api.deps import AuthDep
from api.errors import responses
from api.limits import limited
from api.routing import Router
from api.sessions import NO_STORE, KeepDep
from core.accounts import service
from core.accounts.models import Challenge as CodeChallenge
from core.accounts.models import OAuthExchange, OAuthStart, Session
from core.urls import Redirect

router = Router()

Provider = Annotated[
    str, Path(pattern=r"^[a-z]{1,32}$", examples=["google"], description="As Auth names it.")
]


@router.get(
    "/oauth/{provider}",
    summary="Begin to sign in with a provider",
    dependencies=[NO_STORE],
    responses=responses(404, 422, 429, 503),
)
async def start_oauth(
    provider: Provider,
    auth: AuthDep,
    redirect_to: Redirect | None = None,
    code_challenge: Annotated[
        CodeChallenge | None, Query(description="Your own S256 challenge; one is made without it.")
    ] = None,
) -> OAuthStart:
    """Where to send the browser. It returns to `redirect_to` with a `code`."""
    return await service.start_oauth(auth, provider, redirect_to, code_challenge)


@router.post(
    "/oauth/exchange",
    summary="Finish to sign in with a provider",
    dependencies=[limited("verify", per="ip"), NO_STORE],
    responses=responses(401, 403, 422, 429, 503),
)
async def exchange_oauth(wish: OAuthExchange, auth: AuthDep, keep: KeepDep) -> Session:
    """The session for the `code` that the browser returned with."""
    return keep(service.to_session(await auth.exchange(wish.code, wish.code_verifier)))
