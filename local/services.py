"""The services of the embedded stack: how each is started and what it is told."""

import hmac
import json
import sys
import tomllib
from base64 import b64encode
from collections.abc import Mapping
from email.utils import formataddr
from functools import partial
from pathlib import Path
from typing import Any

from deno import find_deno_bin  # type: ignore[import-untyped]  # ships no types
from dotenv import dotenv_values

from local import database, postgres
from local.addresses import database_url, local_url
from local.home import CACHE, ROOT, Home, Ports
from local.packages import NODE, path_with_node, valkey_server
from local.units import Service, Task, Unit, UnknownError, answers, logs, serves

# Functions reach this machine only, read nothing but their own sources, and find the packages they
# import in node_modules: nothing is fetched.
DENO_FLAGS = (
    *("--no-prompt", "--no-config", "--no-lock", "--unstable-no-legacy-abort", "--allow-env"),
    *("--node-modules-dir=manual", "--cached-only"),
    "--allow-net=127.0.0.1,localhost",
    "--allow-read=local/functions,supabase/functions",
)

SILENT_WORKER = "the worker sends no heartbeat; see ./dev logs worker"

PROJECT_CONFIG = ROOT / "supabase" / "config.toml"


def units(home: Home, ports: Ports) -> list[Unit]:
    """Everything the stack runs, each saying what it comes after."""
    return [
        Task("initdb", partial(postgres.ensure_data, home)),
        postgres.service(home, ports.postgres),
        Task("bootstrap", partial(database.bootstrap, home), after=("postgres",)),
        _valkey(home, ports),
        _mail(home, ports),
        _supabase(home, ports),
        Task("migrate", partial(database.migrate, home), after=("supabase",)),
        Task("seed", partial(database.seed, home), after=("migrate",)),
        _functions(home, ports),
        *_product(home, ports),
    ]


def _valkey(home: Home, ports: Ports) -> Service:
    return Service(
        name="valkey",
        argv=(
            *(str(valkey_server()), "--bind", "127.0.0.1", "--port", str(ports.valkey)),
            *("--dir", str(home.path / "valkey"), "--appendonly", "yes", "--save", ""),
            *("--maxmemory-policy", "noeviction", "--daemonize", "no"),
        ),
        ready=answers(ports.valkey, b"PING\r\n", rb"\+PONG"),
    )


def _mail(home: Home, ports: Ports) -> Service:
    return Service(
        name="mail",
        argv=_python("local.mail"),
        environment={
            "SMTP_PORT": str(ports.smtp),
            "MAIL_PORT": str(ports.mail),
            "MAIL_DIR": str(home.path / "mail"),
            "IMAGES_URL": _share_url(ports),
        },
        ready=serves(ports.mail, "/health"),
    )


def _supabase(home: Home, ports: Ports) -> Service:
    secrets = home.secrets()
    return Service(
        name="supabase",
        argv=(str(NODE), str(ROOT / "local" / "supabase" / "host.mjs")),
        environment={
            **_extra_settings(),
            "PATH": path_with_node(),
            "HOST_PORT": str(ports.supabase),
            "DATABASE_URL": database_url(home),
            "JWT_SECRET": secrets.jwt_secret,
            "PUBLISHABLE_KEY": secrets.publishable_key,
            "SECRET_KEY": secrets.secret_key,
            "STORAGE_DIR": str(home.path / "storage"),
            "STATE_DIR": str(home.path / "supabase"),
            "SMTP_PORT": str(ports.smtp),
            "SITE_URL": _site_url(),
            "FUNCTIONS_PORT": str(ports.functions),
        },
        ready=serves(ports.supabase, "/health"),
        after=("bootstrap",),
    )


def _functions(home: Home, ports: Ports) -> Service:
    secrets = home.secrets()
    return Service(
        name="functions",
        argv=(find_deno_bin(), "run", *DENO_FLAGS, str(ROOT / "local" / "functions" / "main.ts")),
        environment={
            **_extra_settings(),
            "FUNCTIONS_PORT": str(ports.functions),
            "SUPABASE_URL": local_url(ports.supabase),
            "SUPABASE_ANON_KEY": secrets.publishable_key,
            "SUPABASE_SERVICE_ROLE_KEY": secrets.secret_key,
            "SUPABASE_PUBLISHABLE_KEY": secrets.publishable_key,
            "SUPABASE_SECRET_KEY": secrets.secret_key,
            "JWT_SECRET": secrets.jwt_secret,
            "API_URL": local_url(ports.api),
            "SITE_URL": _site_url(),
            "SMTP_HOST": "127.0.0.1",
            "SMTP_PORT": str(ports.smtp),
            "SEND_EMAIL_HOOK_SECRET": signing_secret(secrets.secret_key, "send-email"),
            "WEBHOOK_SECRET_LOCAL": signing_secret(secrets.secret_key, "local"),
            "DENO_DIR": str(CACHE / "deno"),
            "DENO_NO_UPDATE_CHECK": "1",
        },
        ready=serves(ports.functions, "/health"),
    )


def signing_secret(secret_key: str, sender: str) -> str:
    """What a sender of signed messages shares with a function, as Supabase writes it."""
    made = hmac.digest(secret_key.encode(), sender.encode(), "sha256")
    return f"v1,whsec_{b64encode(made).decode()}"


def _product(home: Home, ports: Ports) -> list[Unit]:
    """The Python service; each process is told only what it needs."""
    secrets = home.secrets()
    shared = {
        **_extra_settings(),
        "REDIS_URL": f"redis://127.0.0.1:{ports.valkey}/0",
        "SUPABASE_URL": local_url(ports.supabase),
        "API_URL": local_url(ports.api),
    }
    worker = {
        **shared,
        **_mails(ports),
        "WORKER_DATABASE_URL": database_url(home, "tyohaarify_worker", secrets.worker_password),
        "SUPABASE_SECRET_KEY": secrets.secret_key,
        "CACHE_DIR": str(CACHE),
    }
    celery = _python("celery", "-A", "workers.app", "worker", "--pool", "threads")
    relay = _python("workers.relay")
    return [
        _api(home, ports, shared),
        Service(
            name="worker",
            argv=(*celery, "--concurrency", "4", "--loglevel", "INFO"),
            environment=worker,
            ready=logs(r"celery@\S+ ready"),
            after=("seed", "valkey"),
            # A browser that does not answer is given up after 30 s; the worker is up all the same.
            start_seconds=120.0,
            problem=partial(_worker_problem, shared["REDIS_URL"]),
        ),
        Service("relay", relay, logs("relay ready"), worker, after=("seed", "valkey")),
    ]


async def _worker_problem(redis_url: str) -> str | None:
    """Return why the worker cannot render. Raises UnknownError if Valkey does not answer."""
    # Imported late: no other unit needs the client, and the stack should start at once.
    from redis.asyncio import Redis  # noqa: PLC0415
    from redis.exceptions import RedisError  # noqa: PLC0415

    from core.presence import find_worker  # noqa: PLC0415

    try:
        async with Redis.from_url(redis_url, socket_timeout=2) as redis:
            worker = await find_worker(redis)
    except RedisError as error:
        raise UnknownError from error
    return SILENT_WORKER if worker is None else worker.problem


def _mails(ports: Ports) -> dict[str, str]:
    """Mails go to the catcher, from whom Auth's mails are, unless .env names a mail server."""
    sender = _project_config()["local_smtp"]
    caught = {
        "SMTP_URL": f"smtp://127.0.0.1:{ports.smtp}",
        "MAIL_FROM": formataddr((sender["sender_name"], sender["admin_email"])),
        "SITE_URL": _site_url(),
    }
    return {} if _extra_settings().get("SMTP_URL") else caught


def _api(home: Home, ports: Ports, shared: Mapping[str, str]) -> Service:
    secrets = home.secrets()
    uvicorn = (
        *_python("uvicorn", "--factory", "api.main:create_app", "--host", "127.0.0.1"),
        # Whoever watches a job would keep a stopping API for minutes; they connect again.
        *("--timeout-graceful-shutdown", "5", "--http", "api.protocol:Protocol"),
    )
    return Service(
        name="api",
        # The API itself decides which proxies it believes (TRUSTED_PROXIES).
        argv=(*uvicorn, "--port", str(ports.api), "--no-proxy-headers"),
        environment={
            **shared,
            "DATABASE_URL": database_url(home, "tyohaarify_api", secrets.api_password),
            "SUPABASE_PUBLISHABLE_KEY": secrets.publishable_key,
            "SUPABASE_JWT_SECRET": secrets.jwt_secret,
            "CORS_ORIGINS": json.dumps([_site_url()]),
        },
        ready=serves(ports.api, "/readyz"),
        after=("seed", "valkey"),
    )


def _python(module: str, *arguments: str) -> tuple[str, ...]:
    return (sys.executable, "-m", module, *arguments)


def _site_url() -> str:
    """Where the front end lives, by the project's own configuration."""
    return str(_project_config()["auth"]["site_url"])


def _project_config() -> dict[str, Any]:
    return tomllib.loads(PROJECT_CONFIG.read_text("utf-8"))


def _share_url(ports: Ports) -> str:
    """What the addresses of shared cards begin with."""
    own = f"{local_url(ports.supabase)}/functions/v1/share-page"
    return f"{(_extra_settings().get('SHARE_URL') or own).rstrip('/')}/"


def _extra_settings() -> dict[str, str]:
    """What the developer put into .env; the stack's own values are laid over it."""
    values = dotenv_values(Path(ROOT, ".env"))
    return {name: value for name, value in values.items() if value is not None}
