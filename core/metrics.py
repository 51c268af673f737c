"""What a process counts and times, for Prometheus; docs/metrics.md says what to ask of it.

Each process counts for itself: Prometheus adds them up.
"""

from functools import cache

from prometheus_client import Counter, Gauge, Histogram

REQUEST_SECONDS = Histogram(
    "tyohaarify_http_request_duration_seconds",
    "Time to answer requests, by route template, method and class of status.",
    ["method", "route", "status"],
    buckets=(0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0),
)
REFUSED = Counter(
    "tyohaarify_http_refused_total", "Requests refused at once because too many were in flight."
)
STREAMS = Gauge("tyohaarify_http_streams", "Streams of events that are open.")
TRANSACTION_SECONDS = Histogram(
    "tyohaarify_database_transaction_seconds",
    "Time from the begin of a transaction to its end, by how it ended.",
    ["outcome"],
    buckets=(0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0),
)
POOL_WAIT_SECONDS = Histogram(
    "tyohaarify_database_pool_wait_seconds",
    "Time a request waited for a connection to Postgres.",
    buckets=(0.0001, 0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1.0, 3.0),
)

_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})


def note_request(method: str, route: str, status: int, seconds: float) -> None:
    """Counts an answered request; ``route`` is a template, never a path."""
    _requests(method, route, status // 100).observe(seconds)


def note_transaction(outcome: str, seconds: float) -> None:
    """Counts a transaction that ended: ``committed`` or ``rolled_back``."""
    _transactions(outcome).observe(seconds)


@cache
def _requests(method: str, route: str, status: int) -> Histogram:
    # Methods are the callers' to choose, and every new one would be kept for good.
    known = method if method in _METHODS else "other"
    return REQUEST_SECONDS.labels(known, route, f"{status}xx")


@cache
def _transactions(outcome: str) -> Histogram:
    return TRANSACTION_SECONDS.labels(outcome)
