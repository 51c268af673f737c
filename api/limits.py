"""Rate limits, each declared beside its route.

In one line::

    @router.post("/login", dependencies=[limited("login", per="ip", fail_closed=True)])

The setting ``login_limit`` says how often. Whatever a route declares takes the place of the general
limit on writes. ``RateLimit-*`` tells what is left, on answers and on refusals.
"""

from collections.abc import AsyncIterator
from functools import cache, lru_cache
from ipaddress import IPv6Address, ip_address
from typing import Any, Literal

from fastapi import Depends, Request, Response
from limits import RateLimitItem, parse
from starlette.requests import HTTPConnection
from starlette.types import ASGIApp, Receive, Scope, Send

from api.deps import Services, optional_identity
from api.errors import problem, rate_limit_headers
from api.middleware import RATE_LIMIT
from core.errors import NotFoundError, RateLimitedError, UnauthenticatedError
from core.limits import LocalWindow, Usage

parse_limit = cache(parse)

READS = frozenset({"GET", "HEAD", "OPTIONS"})


class Limit:
    """A dependency that counts a request, of whoever makes it or of their address."""

    def __init__(
        self, name: str, *, per: Literal["ip", "user"] = "user", fail_closed: bool = False
    ) -> None:
        self._name = name
        self._per = per
        self._fail_closed = fail_closed

    async def __call__(self, request: Request, response: Response) -> None:
        """Counts the request, and tells ``response`` what is left."""
        services: Services = request.app.state.services
        request.scope.pop(RATE_LIMIT, None)
        caller = await self._caller(request)
        item = limit_setting(services, self._name)
        usage = await services.limiter.hit(self._name, item, caller, fail_closed=self._fail_closed)
        response.headers.update(_told(usage))

    async def _caller(self, request: Request) -> str:
        if self._per == "user":
            try:
                identity = await optional_identity(request)
            except UnauthenticatedError:
                identity = None
            if identity is not None and identity.user_id is not None:
                return str(identity.user_id)
        return address_of(request)


class _GeneralLimit(Limit):
    """The limit on writes, where the route has none of its own."""

    async def __call__(self, request: Request, response: Response) -> None:
        """Counts a write, and tells ``response`` what is left."""
        own = getattr(request.scope.get("route"), "dependencies", ())
        has_own = any(
            isinstance(each.dependency, Limit) and each.dependency is not self for each in own
        )
        if request.method not in READS and not has_own:
            await super().__call__(request, response)


def limited(name: str, *, per: Literal["ip", "user"] = "user", fail_closed: bool = False) -> Any:
    """Declares a limit for a route: the setting ``<name>_limit``, per address or per user.

    While Redis is away it answers 503 when it fails closed, and otherwise counts in the process.
    """
    return Depends(Limit(name, per=per, fail_closed=fail_closed))


WRITES_LIMITED = Depends(_GeneralLimit("write"))


def misses_limited(name: str) -> Any:
    """Declares that an address may ask for what is not there only so often, in this process."""

    async def count_misses(request: Request) -> AsyncIterator[None]:
        window = _local_window(request, name)
        caller = address_of(request)
        window.check(caller)
        try:
            yield
        except NotFoundError:
            window.hit(caller)
            raise

    return Depends(count_misses)


def _local_window(request: Request, name: str) -> LocalWindow:
    windows: dict[str, LocalWindow] = request.app.state.local_windows
    if name not in windows:
        windows[name] = LocalWindow(limit_setting(request.app.state.services, name))
    return windows[name]


def limit_setting(services: Services, name: str) -> RateLimitItem:
    """The limit of this name."""
    return parse_limit(getattr(services.settings, f"{name}_limit"))


def address_of(connection: HTTPConnection) -> str:
    """Whom to count: the client's address, or its network where one client has many."""
    return _network(connection.client.host) if connection.client else ""


@lru_cache(maxsize=4096)
def _network(host: str) -> str:
    try:
        address = ip_address(host)
    except ValueError:
        return host
    if not isinstance(address, IPv6Address):
        return host
    if address.ipv4_mapped:
        return str(address.ipv4_mapped)
    # Everybody with IPv6 has a /64 of it.
    return f"{IPv6Address(int(address) >> 64 << 64)}/64"


def _told(usage: Usage) -> dict[str, str]:
    return rate_limit_headers(usage.limit, usage.remaining, usage.reset)


class ReadLimit:
    """Counts reads per address in the process, ahead of all else: they never wait for Redis."""

    def __init__(self, app: ASGIApp, *, limit: str, prefix: str) -> None:
        self._app = app
        self._prefix = prefix
        self._window = LocalWindow(parse(limit))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        is_read = scope["type"] == "http" and scope["method"] in READS
        if not is_read or not scope["path"].startswith(self._prefix):
            await self._app(scope, receive, send)
            return
        try:
            usage = self._window.hit(_network(scope["client"][0]) if scope["client"] else "")
        except RateLimitedError as error:
            headers = rate_limit_headers(error.limit or 0, 0, error.retry_after)
            headers["Retry-After"] = str(error.retry_after)
            refused = problem(429, error.code, error.message, headers=headers)
            await refused(scope, receive, send)
            return

        scope[RATE_LIMIT] = (
            (b"ratelimit-limit", b"%d" % usage.limit),
            (b"ratelimit-remaining", b"%d" % usage.remaining),
            (b"ratelimit-reset", b"%d" % usage.reset),
        )
        await self._app(scope, receive, send)
