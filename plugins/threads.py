"""Threads for providers written as plain functions."""

import contextvars
import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future


class DaemonPool:
    """At most `size` threads, started when needed.

    Unlike those of `ThreadPoolExecutor` they are daemons: one that hangs in a plugin cannot keep
    the process from ending. One pool per provider, so it cannot starve the others either.
    """

    def __init__(self, name: str, size: int = 4) -> None:
        self._name = name
        self._size = size
        self._jobs: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._idle = threading.Semaphore(0)
        self._lock = threading.Lock()
        self._started = 0

    def submit(self, call: Callable[[], object]) -> Future[object]:
        """Run `call`, which must not raise, with the caller's context variables.

        Cancelling the future before the call has started drops it.
        """
        future: Future[object] = Future()
        context = contextvars.copy_context()

        def job() -> None:
            if future.set_running_or_notify_cancel():
                future.set_result(context.run(call))

        self._jobs.put(job)
        self._ensure_thread()
        return future

    def close(self) -> None:
        """Let the threads end once they are idle."""
        for _ in range(self._started):
            self._jobs.put(None)

    def _ensure_thread(self) -> None:
        if self._idle.acquire(blocking=False):
            return
        with self._lock:
            if self._started < self._size:
                self._started += 1
                name = f"{self._name}-{self._started}"
                threading.Thread(target=self._work, name=name, daemon=True).start()

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            job()
            del job  # the request it holds must not live until the next one
            self._idle.release()
