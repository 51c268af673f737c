"""A circuit breaker: a provider that keeps failing is left alone for a while."""

import threading
import time
from collections.abc import Callable
from typing import Literal

State = Literal["closed", "open", "half-open"]


class Breaker:
    """Opens after `threshold` failures in a row; then lets one trial through per `cooldown` s.

    A trial that succeeds closes it. Safe to share between threads.
    """

    def __init__(
        self,
        *,
        threshold: int = 3,
        cooldown: float = 30.0,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._threshold = threshold
        self._cooldown = cooldown
        self._clock = clock
        self._lock = threading.Lock()
        self._failures = 0
        self._opened_at = 0.0

    @property
    def state(self) -> State:
        """`half-open` means that the next call is the trial."""
        with self._lock:
            return self._state()

    def allow(self) -> bool:
        """Whether a call may be made now. Taking the trial restarts the cool-down."""
        with self._lock:
            state = self._state()
            if state == "half-open":
                # A trial whose caller went away would otherwise have to be given back.
                self._opened_at = self._clock()
            return state != "open"

    def succeeded(self) -> None:
        """Record an answer."""
        with self._lock:
            self._failures = 0

    def failed(self) -> None:
        """Record a failure."""
        with self._lock:
            self._failures += 1
            if self._failures >= self._threshold:
                self._opened_at = self._clock()

    def _state(self) -> State:
        if self._failures < self._threshold:
            return "closed"
        cooling = self._clock() - self._opened_at < self._cooldown
        return "open" if cooling else "half-open"
