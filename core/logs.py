"""Structured logs: one JSON object a line, with the request's or the job's id in each."""

import logging
import sys
from datetime import UTC, datetime
from typing import Any

import orjson
import structlog


def configure_logging(level: str) -> None:
    """Sends structlog and the standard library's loggers to stdout as JSON lines."""
    shared: list[structlog.typing.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.format_exc_info,
    ]
    # Ours go straight to the file: the standard library's way costs more than a cached answer.
    structlog.configure(
        processors=[*shared, _as_line],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelNamesMapping()[level]),
        logger_factory=structlog.BytesLoggerFactory(sys.stdout.buffer),
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[*shared, structlog.stdlib.ExtraAdder()],
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                structlog.processors.JSONRenderer(ensure_ascii=False),
            ],
        )
    )
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(level)
    for name in ("uvicorn", "uvicorn.error"):
        logging.getLogger(name).handlers = []
        logging.getLogger(name).propagate = True
    # Its lines carry whole paths, share tokens included; the API writes its own. Without a handler
    # uvicorn does not even make them.
    access = logging.getLogger("uvicorn.access")
    access.handlers, access.propagate = [], False
    # httpx logs every address at INFO, signed ones included.
    logging.getLogger("httpx").setLevel(logging.WARNING)


def log_request(request_id: str, method: str, route: str, status: int, seconds: float) -> None:
    """Writes the line of an answered request.

    The same as ``log.info`` would, in a fifth of the time: there is one for each request.
    """
    if logging.getLogger().isEnabledFor(logging.INFO):
        line = {
            "method": method,
            "route": route,
            "status": status,
            "ms": round(seconds * 1000, 2),
            "event": "request",
            "request_id": request_id,
            "level": "info",
            "timestamp": datetime.now(UTC),
        }
        output = sys.stdout.buffer
        output.write(orjson.dumps(line, option=orjson.OPT_UTC_Z | orjson.OPT_APPEND_NEWLINE))
        output.flush()


def _as_line(_logger: Any, _method: str, event: structlog.typing.EventDict) -> bytes:
    return orjson.dumps(event, default=repr, option=orjson.OPT_NON_STR_KEYS)
