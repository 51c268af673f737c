"""The Celery app: ``celery -A workers.app worker --pool threads``.

Celery only carries tasks. What is to be done, by whom and how often is in Postgres, so a lost or
doubled message does no harm: the relay hands open work on again, and leases let one worker do it.
"""

import logging
from typing import Any

from celery import Celery
from celery.signals import setup_logging, worker_ready, worker_shutdown

from core.logs import configure_logging
from core.settings import WorkerSettings
from workers.runtime import Runtime

settings = WorkerSettings()

app = Celery("tyohaarify", broker=str(settings.redis_url), include=["workers.tasks"])
app.conf.update(
    task_ignore_result=True,
    task_acks_late=True,
    worker_prefetch_multiplier=1,
    worker_cancel_long_running_tasks_on_connection_loss=True,
    broker_connection_retry_on_startup=True,
    broker_connection_max_retries=None,
    # A Redis that is full refuses what it is sent, and comes back like one that was away.
    broker_channel_error_retry=True,
    broker_transport_options={"socket_timeout": 5, "socket_connect_timeout": 2},
    task_default_queue="tyohaarify",
)

runtime = Runtime(settings)


@setup_logging.connect
def _set_up_logging(**_: Any) -> None:
    configure_logging(settings.log_level)
    # They tell of every message, and periodic work sends many; tasks tell what they did.
    for name in ("celery.worker.strategy", "celery.app.trace"):
        logging.getLogger(name).setLevel(logging.WARNING)


@worker_ready.connect
def _start(**_: Any) -> None:
    runtime.start()


@worker_shutdown.connect
def _stop(**_: Any) -> None:
    runtime.stop()
