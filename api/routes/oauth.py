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
    str,
    Path(
        pattern=r"^[a-z]{1,32}$",
        examples=["google"],
        description="Name of the provider in Supabase Auth.",
    ),
]


@router.get(
    "/oauth/{provider}",
    summary="Start OAuth sign-in",
    dependencies=[NO_STORE],
    responses=responses(404, 422, 429, 503),
)
async def start_oauth(
    provider: Provider,
    auth: AuthDep,
    redirect_to: Redirect | None = None,
    code_challenge: Annotated[
        CodeChallenge | None, Query(description="Your S256 challenge; one is created by default.")
    ] = None,
) -> OAuthStart:
    """Return the address to send the browser to. It returns to `redirect_to` with a `code`."""
    return await service.start_oauth(auth, provider, redirect_to, code_challenge)


@router.post(
    "/oauth/exchange",
    summary="Complete OAuth sign-in",
    dependencies=[limited("verify", per="ip"), NO_STORE],
    responses=responses(401, 403, 422, 429, 503),
)
async def exchange_oauth(wish: OAuthExchange, auth: AuthDep, keep: KeepDep) -> Session:
    """Exchange the `code` that the browser returned with for a session."""
    return keep(service.to_session(await auth.exchange(wish.code, wish.code_verifier)))
