"""Answers that are at hand, given before FastAPI is asked: bytes kept in the process."""

from fastapi import FastAPI
from fastapi.routing import iter_route_contexts
from starlette.types import ASGIApp, Receive, Scope, Send

from api.directory import TEMPLATE
from api.routing import CACHED_FOR_ALL, PlainKey
from core.cache import Cache, CachedAnswer, CacheKey, note_lookup
from core.entity_tags import matches_weakly

AT_HAND = "answer_at_hand"

Headers = list[tuple[bytes, bytes]]


class HotAnswers:
    """Gives what a route marked ``cached(plain(key))`` would, while the process has a fresh copy.

    The way through FastAPI to the same bytes costs several times what sending them does. ``find``
    is asked first, when it is decided whether the request is let in.
    """

    def __init__(self, app: ASGIApp, api: FastAPI) -> None:
        self._app = app
        self._api = api
        self._keys: dict[str, CacheKey] = {}
        for context in iter_route_contexts(api.routes):
            key_of = getattr(context.endpoint, "cache_key", None)
            if isinstance(key_of, PlainKey) and "GET" in (context.methods or ()):
                self._keys[context.path_format or ""] = key_of.key

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        found = scope.get(AT_HAND)
        if found is None:
            await self._app(scope, receive, send)
            return
        key, answer = found
        note_lookup(key.family, "local")
        scope[TEMPLATE] = scope["path"]
        headers: Headers = [
            (b"etag", answer.etag.encode()),
            (b"cache-control", CACHED_FOR_ALL.encode()),
        ]
        if _is_known(scope, answer):
            status, body = 304, b""
        else:
            status, body = 200, answer.body
            headers.append((b"content-length", b"%d" % len(body)))
            headers.append((b"content-type", b"application/json"))
        await send({"type": "http.response.start", "status": status, "headers": headers})
        await send({"type": "http.response.body", "body": body})

    def find(self, scope: Scope) -> bool:
        """Whether the answer to this request is at hand; it is noted in the scope, to be given."""
        key = self._keys.get(scope["path"])
        if key is None or scope["method"] != "GET" or scope["query_string"]:
            return False
        cache: Cache = self._api.state.services.cache
        answer = cache.at_hand(key)
        if answer is None:
            return False
        scope[AT_HAND] = key, answer
        return True


def _is_known(scope: Scope, answer: CachedAnswer) -> bool:
    return any(
        name == b"if-none-match" and matches_weakly(value.decode("latin-1"), answer.etag)
        for name, value in scope["headers"]
    )
