"""One provider of one plugin, called so that nothing it does can hurt its caller."""

import asyncio
import inspect
import threading
import time
import traceback
from collections.abc import Awaitable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from pydantic import BaseModel
from tyohaarify_plugin_api import DeclinedError
from tyohaarify_plugin_api.checks import answer_problem
from tyohaarify_plugin_api.providers import ProviderKind

from plugins.breaker import Breaker, State
from plugins.threads import DaemonPool

Request = TypeVar("Request", bound=BaseModel)
Response = TypeVar("Response", bound=BaseModel)


class CallFailedError(Exception):
    """A provider gave no valid answer. The text says why, and holds nothing of the request."""


@dataclass(frozen=True, slots=True)
class ProviderReport:
    """How one provider has fared since the host started."""

    kind: str
    name: str
    state: State
    calls: int
    failures: int
    seconds: float
    """The time spent in calls, in total."""
    last_failure: str


class GuardedProvider(Generic[Request, Response]):
    """A provider behind a time limit, a circuit breaker and the checks of the contract."""

    def __init__(
        self, plugin: str, kind: ProviderKind[Request, Response], provider: Any, breaker: Breaker
    ) -> None:
        self.plugin = plugin
        self.name: str = provider.name
        self.provider = provider
        self.breaker = breaker
        self._kind = kind
        self._method = getattr(provider, kind.method)
        self._pool = DaemonPool(f"{plugin}/{self.name}")
        self._abandoned: set[asyncio.Task[object]] = set()
        self._lock = threading.Lock()
        self._calls = 0
        self._failures = 0
        self._seconds = 0.0
        self._last_failure = ""

    async def call(self, request: Request, timeout: float) -> Response:  # noqa: ASYNC109 - asyncio.timeout would wait for a task that ignores its cancellation
        """Answer `request` within `timeout` seconds.

        Raises CallFailedError, or DeclinedError when the provider leaves it to the next one.
        """
        started = time.perf_counter()
        try:
            answer = await self._answer(request, timeout)
        except DeclinedError:
            self._record(started, "")
            raise
        except CallFailedError as error:
            self._record(started, str(error))
            raise
        self._record(started, "")
        return answer

    def report(self) -> ProviderReport:
        """A snapshot of the counters."""
        with self._lock:
            return ProviderReport(
                kind=self._kind.noun,
                name=self.name,
                state=self.breaker.state,
                calls=self._calls,
                failures=self._failures,
                seconds=self._seconds,
                last_failure=self._last_failure,
            )

    def close(self) -> None:
        """Let go of the threads."""
        self._pool.close()

    def _record(self, started: float, failure: str) -> None:
        with self._lock:
            self._calls += 1
            self._seconds += time.perf_counter() - started
            if failure:
                self._failures += 1
                self._last_failure = failure
        if failure:
            self.breaker.failed()
        else:
            self.breaker.succeeded()

    async def _answer(self, request: Request, timeout: float) -> Response:  # noqa: ASYNC109 - see call()
        task = asyncio.create_task(self._contain(request))
        try:
            done, _ = await asyncio.wait({task}, timeout=timeout)
        finally:
            if not task.done():
                task.cancel()
                # The loop keeps only weak references, and this one is not awaited any more.
                self._abandoned.add(task)
                task.add_done_callback(self._abandoned.discard)
        if not done:
            raise CallFailedError(f"no answer in {timeout:g} s")
        if task.cancelled():
            raise CallFailedError("raised CancelledError")
        answer = task.result()
        if isinstance(answer, _Raised):
            raise answer.error
        return self._checked(request, answer)

    async def _contain(self, request: Request) -> object:
        try:
            if inspect.iscoroutinefunction(self._method):
                return await self._method(request)
            answer = await asyncio.wrap_future(self._pool.submit(lambda: self._settle(request)))
            if isinstance(answer, Awaitable):
                return await answer
        except (asyncio.CancelledError, KeyboardInterrupt):
            raise
        except BaseException as error:  # noqa: BLE001 - a task that raises SystemExit ends the loop
            return _Raised.from_error(error)
        return answer

    def _settle(self, request: Request) -> object:
        # Some exceptions (StopIteration) cannot be carried by a future, so none is.
        try:
            return self._method(request)
        except BaseException as error:  # noqa: BLE001 - it is reported where it is awaited
            return _Raised.from_error(error)

    def _checked(self, request: Request, answer: object) -> Response:
        try:
            problem = answer_problem(self._kind, self.provider, request, answer)
        except Exception as error:  # noqa: BLE001 - a provider's attribute may be a property
            raise CallFailedError(_where(error)) from None
        if problem:
            raise CallFailedError(problem)
        return answer  # type: ignore[return-value]  # answer_problem checked it


@dataclass(frozen=True, slots=True)
class _Raised:
    error: DeclinedError | CallFailedError

    @classmethod
    def from_error(cls, error: BaseException) -> "_Raised":
        if isinstance(error, DeclinedError):
            return cls(error)
        return cls(CallFailedError(_where(error)))


def _where(error: BaseException) -> str:
    # Not the exception's text, which may quote the user's.
    frames = traceback.extract_tb(error.__traceback__)
    place = f" at {frames[-1].filename.rpartition('/')[2]}:{frames[-1].lineno}" if frames else ""
    return f"raised {type(error).__name__}{place}"
