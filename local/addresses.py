"""Where a stack's services are reached, and with which keys."""

import hashlib
import hmac

from local.home import Home


def local_url(port: int) -> str:
    """The origin of an HTTP service on a loopback port."""
    return f"http://127.0.0.1:{port}"


def database_url(home: Home, user: str = "postgres", password: str | None = None) -> str:
    """The connection URL of a role; of the superuser by default."""
    password = password or home.secrets().postgres_password
    return f"postgresql://{user}:{password}@127.0.0.1:{home.ports().postgres}/postgres"


def urls(home: Home) -> dict[str, str]:
    """Where a running stack is reached and with which keys, under the names of `status --json`."""
    ports, secrets = home.ports(), home.secrets()
    supabase = local_url(ports.supabase)
    return {
        "api_url": local_url(ports.api),
        "supabase_url": supabase,
        "studio_url": f"{supabase}/?token={_studio_token(secrets.secret_key)}",
        "mail_url": local_url(ports.mail),
        "db_url": database_url(home),
        "publishable_key": secrets.publishable_key,
        "secret_key": secrets.secret_key,
    }


def _studio_token(secret_key: str) -> str:
    # As local/supabase/studio.mjs makes it: opens Studio without showing the secret key.
    return hmac.new(secret_key.encode(), b"studio", hashlib.sha256).hexdigest()
