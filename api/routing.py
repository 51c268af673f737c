"""What every route does beside its own work: entity tags, Idempotency-Key, clearing of caches."""

import hashlib
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from http import HTTPStatus
from typing import Annotated, Any, TypeVar
from uuid import NAMESPACE_URL, uuid5

from fastapi import APIRouter, Depends, Request, Response
from fastapi.dependencies.models import Dependant
from fastapi.routing import APIRoute
from redis.exceptions import RedisError

from api.bodies import Handler, strict
from api.deps import Services, current_identity, opens_transaction, optional_identity
from api.limits import READS, WRITES_LIMITED
from api.plans import planned
from core.cache import CacheKey, etag_of, profile_key
from core.entity_tags import matches_weakly
from core.errors import FieldProblem, InvalidInputError
from core.idempotency import Answer, AnswerKeptError, Key, KeyedTransaction
from core.identity import Identity

KeyOf = Callable[[Request], CacheKey | None]
Endpoint = TypeVar("Endpoint", bound=Callable[..., Any])

LONGEST_KEY = 255
CACHED_FOR_ALL = "public, no-cache"
# The others are made anew for every answer, or are the middleware's.
_KEPT_HEADERS = ("content-type", "location", "etag")


class Route(APIRoute):
    """A route that answers 304 to who has the answer already, and does what a key names once."""

    def __init__(self, path: str, endpoint: Callable[..., Any], **options: Any) -> None:
        if not READS.issuperset(options.get("methods") or READS):
            options["dependencies"] = [WRITES_LIMITED, *(options.get("dependencies") or ())]
        super().__init__(path, endpoint, **options)

    def get_route_handler(self) -> Handler:
        """FastAPI's handler, in the ways of this API."""
        handler = super().get_route_handler()
        methods = self.methods or set()
        if "POST" in methods:
            handler = _once(handler, opens_transaction=opens_transaction(self.dependant))
        elif "GET" in methods:
            handler = planned(self) or handler
            key_of = getattr(self.endpoint, "cache_key", None)
            handler = _conditional(_cached(handler, key_of) if key_of else handler)
        handler = _clearing(handler)
        if READS.issuperset(methods):
            return handler
        handler = strict(handler)
        return _signed_in_first(handler) if _needs_sign_in(self.dependant) else handler


def _needs_sign_in(dependant: Dependant) -> bool:
    return dependant.call is current_identity or any(map(_needs_sign_in, dependant.dependencies))


def _signed_in_first(handler: Handler) -> Handler:
    """Return ``handler`` that reads no body of a caller without a valid token.

    FastAPI parses the body before it asks for the caller. The token is checked twice, which its
    cache makes cheap.
    """

    async def handle(request: Request) -> Response:
        await current_identity(request)
        return await handler(request)

    return handle


Router = partial(APIRouter, route_class=Route)


def cached(key_of: KeyOf) -> Callable[[Endpoint], Endpoint]:
    """Has a GET answered from the cache where ``key_of`` names a key for the request.

    The answer is made for nobody in particular and given to everybody.
    """

    def mark(endpoint: Endpoint) -> Endpoint:
        endpoint.cache_key = key_of  # type: ignore[attr-defined]  # read by Route
        return endpoint

    return mark


def _no_key(_: Request) -> None:
    return None


@dataclass(frozen=True)
class PlainKey:
    """What ``plain`` makes; its key is read by api.hot."""

    key: CacheKey
    otherwise: KeyOf

    def __call__(self, request: Request) -> CacheKey | None:
        """The key for this request."""
        return self.otherwise(request) if request.scope["query_string"] else self.key


def plain(key: CacheKey, *, otherwise: KeyOf = _no_key) -> PlainKey:
    """For ``cached``: the key, unless the request has parameters."""
    return PlainKey(key, otherwise)


async def _stale_keys(request: Request) -> set[CacheKey]:
    keys: set[CacheKey] = set()
    request.state.stale_keys = keys
    return keys


# What a route puts in here is cleared once its transaction is committed. Other writers' changes are
# cleared by the events of the outbox; this spares callers from reading behind their own writes.
StaleKeysDep = Annotated[set[CacheKey], Depends(_stale_keys)]


def keys_of(identity: Identity) -> set[CacheKey]:
    """What is kept about the caller."""
    return set() if identity.user_id is None else {profile_key(identity.user_id)}


def _clearing(handler: Handler) -> Handler:
    async def handle(request: Request) -> Response:
        response = await handler(request)
        stale = getattr(request.state, "stale_keys", None)
        if stale:
            services: Services = request.app.state.services
            # What was done is done: with Redis away, the events clear what it still holds.
            with suppress(RedisError):
                await services.cache.clear(*stale)
        return response

    return handle


def _cached(handler: Handler, key_of: KeyOf) -> Handler:
    async def handle(request: Request) -> Response:
        key = key_of(request)
        if key is None:
            return await handler(request)
        services: Services = request.app.state.services

        async def load() -> bytes:
            return bytes((await handler(_without_caller(request))).body)

        answer = await services.cache.get(key, load)
        headers = {"ETag": answer.etag, "Cache-Control": CACHED_FOR_ALL}
        return Response(answer.body, headers=headers, media_type="application/json")

    return handle


def _without_caller(request: Request) -> Request:
    headers = [pair for pair in request.scope["headers"] if pair[0] != b"authorization"]
    return Request({**request.scope, "headers": headers}, request.receive)


def list_header(request: Request, name: str) -> str | None:
    """Return a header that holds a list; its lines are one list (RFC 9110, 5.3)."""
    lines = request.headers.getlist(name)
    return ", ".join(lines) if lines else None


def _conditional(handler: Handler) -> Handler:
    async def handle(request: Request) -> Response:
        response = await handler(request)
        body = getattr(response, "body", None)
        if response.status_code != HTTPStatus.OK or not body:
            return response
        etag = response.headers.get("etag")
        if etag is None:
            etag = response.headers["etag"] = etag_of(body)
            response.headers.setdefault("cache-control", "private, no-cache")
        known = list_header(request, "if-none-match")
        if known is not None and matches_weakly(known, etag):
            return Response(status_code=304, headers=_without_body(response))
        return response

    return handle


def _without_body(response: Response) -> dict[str, str]:
    dropped = {"content-length", "content-type"}
    return {name: value for name, value in response.headers.items() if name not in dropped}


def _once(handler: Handler, *, opens_transaction: bool) -> Handler:
    """Return ``handler`` that carries a request with an Idempotency-Key out once.

    If the route opens the transaction of a write by itself, the key is taken there: what the route
    does before, such as checks, holds no connection. Otherwise the key is taken first, because the
    effects of the route are elsewhere.
    """

    async def handle(request: Request) -> Response:
        text = request.headers.get("idempotency-key")
        if text is None:
            return await handler(request)
        services: Services = request.app.state.services
        identity = await optional_identity(request)
        key = await _key(request, text)
        try:
            async with KeyedTransaction(services.db, identity, key) as keyed:
                # An answer that is known costs neither a check nor a rate limit.
                await (keyed.find_answer() if opens_transaction else keyed.connection())
                # The route's own work joins this transaction: see api.deps.
                request.state.keyed = keyed
                response = await handler(request)
                await keyed.keep(_kept(response))
        except AnswerKeptError as error:
            kept = error.answer
            headers = {**kept.headers, "Idempotency-Replayed": "true"}
            return Response(kept.body, kept.status, headers)
        return response

    return handle


async def _key(request: Request, text: str) -> Key:
    if not 1 <= len(text) <= LONGEST_KEY or not text.isprintable():
        raise InvalidInputError(
            FieldProblem("Idempotency-Key", f"Give 1 to {LONGEST_KEY} printable ASCII characters.")
        )
    place = f"{request.method} {request.url.path}?{request.url.query}\n".encode()
    host = request.client.host if request.client else ""
    return Key(
        text=text,
        fingerprint=hashlib.sha256(place + await request.body()).digest(),
        visitor=uuid5(NAMESPACE_URL, host),
    )


def _kept(response: Response) -> Answer:
    # Tokens and the like are never kept.
    is_secret = "no-store" in response.headers.get("cache-control", "")
    body = None if is_secret else getattr(response, "body", None)
    headers = {name: response.headers[name] for name in _KEPT_HEADERS if name in response.headers}
    return Answer(status=response.status_code, headers=headers, body=body)
