"""Verification of Supabase access tokens, locally.

Embedded Supabase signs with a shared secret (HS256); docker and hosted Supabase publish the public
keys of ES256 or RS256. A process accepts the one kind it is set up for, never both.
"""

import asyncio
import time
from collections.abc import Callable, Mapping
from typing import Any, get_args
from uuid import UUID

import httpx
import jwt
import orjson

from core.errors import UnauthenticatedError, UnavailableError
from core.identity import Identity, Role

MAX_TOKEN_BYTES = 16_384
CLOCK_SKEW_SECONDS = 10
# Together the longest time a token signed with a withdrawn key is still let in: ten minutes.
KEYS_FRESH_SECONDS = 540
VERDICT_SECONDS = 60
MAX_VERDICTS = 10_000
KEYS_RETRY_SECONDS = 30
FIRST_KEYS_RETRY_SECONDS = 1
REQUIRED_CLAIMS = ["exp", "iat", "iss", "aud", "sub", "role"]


class JwksCache:
    """The project's public keys, fetched at most every 9 minutes, or 30 s for an unknown key id.

    While the endpoint is down the last good keys serve on; with none yet, UnavailableError.
    """

    def __init__(
        self, url: str, client: httpx.AsyncClient, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._clock = clock
        self._url = url
        self._client = client
        self._keys: dict[str, jwt.PyJWK] = {}
        self._fetched_at = float("-inf")
        self._tried_at = float("-inf")
        self._lock = asyncio.Lock()

    async def key(self, key_id: str) -> jwt.PyJWK:
        """The key with this id; UnauthenticatedError when the project has none such."""
        known = self._keys.get(key_id)
        max_age = KEYS_FRESH_SECONDS if known else KEYS_RETRY_SECONDS
        if self._clock() - self._fetched_at > max_age:
            await self._refresh()
            known = self._keys.get(key_id)
        if known is None:
            if not self._keys:
                raise UnavailableError("Supabase Auth")
            raise UnauthenticatedError
        return known

    async def _refresh(self) -> None:
        async with self._lock:
            pause = KEYS_RETRY_SECONDS if self._keys else FIRST_KEYS_RETRY_SECONDS
            if self._clock() - self._tried_at < pause:
                return
            self._tried_at = self._clock()
            try:
                response = await self._client.get(self._url, timeout=5)
                response.raise_for_status()
                keys = jwt.PyJWKSet.from_dict(response.json()).keys
            except (httpx.HTTPError, ValueError, jwt.PyJWTError):
                return
            self._keys = {key.key_id: key for key in keys if key.key_id}
            self._fetched_at = self._clock()


class TokenVerifier:
    """Turns an access token into an Identity, or raises UnauthenticatedError.

    Checks signature, algorithm, issuer, audience, expiry, not-before, subject and role. A token
    that passed is known for a minute, at most until it expires: front ends send the same one again
    and again, and checking it is a tenth of the cost of a read.
    """

    def __init__(
        self,
        issuer: str,
        *,
        secret: str | None = None,
        keys: JwksCache | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._clock = clock
        self._issuer = issuer
        self._secret = secret
        self._keys = keys
        self._algorithms = ["HS256"] if secret else ["ES256", "RS256"]
        self._known: dict[str, tuple[float, Identity]] = {}

    async def verify(self, token: str) -> Identity:
        """The caller the token names."""
        now = self._clock()
        known_until, identity = self._known.get(token, (0.0, None))
        if identity is not None and now < known_until:
            return identity
        claims = await self._checked_claims(token)
        identity = _identity(claims, token)
        if len(self._known) >= MAX_VERDICTS:
            self._known.clear()
        self._known[token] = (min(now + VERDICT_SECONDS, claims["exp"]), identity)
        return identity

    async def _checked_claims(self, token: str) -> dict[str, Any]:
        if len(token) > MAX_TOKEN_BYTES:
            raise UnauthenticatedError
        try:
            claims: dict[str, Any] = jwt.decode(
                token,
                await self._key(token),
                algorithms=self._algorithms,
                audience="authenticated",
                issuer=self._issuer,
                leeway=CLOCK_SKEW_SECONDS,
                options={"require": REQUIRED_CLAIMS},
            )
        except (jwt.PyJWTError, ValueError) as error:
            raise UnauthenticatedError from error
        return claims

    async def _key(self, token: str) -> jwt.PyJWK | str:
        if self._secret is not None:
            return self._secret
        header = jwt.get_unverified_header(token)
        if self._keys is None or header.get("alg") not in self._algorithms:
            raise UnauthenticatedError
        return await self._keys.key(str(header.get("kid")))


def _identity(claims: Mapping[str, Any], token: str) -> Identity:
    role = claims["role"]
    if role not in get_args(Role):
        raise UnauthenticatedError
    try:
        user_id = UUID(claims["sub"])
    except ValueError as error:
        raise UnauthenticatedError from error
    return Identity(
        role=role,
        claims=orjson.dumps(claims).decode(),
        user_id=user_id,
        is_premium=claims.get("is_premium") is True,
        access_token=token,
    )
