"""Settings of each process, read from the environment and a ``.env`` file in the working folder.

Each process has a class of its own, so that none is handed a secret it has no use for.
``.env.example`` is generated from these classes and those of the built-in plugins.
"""

from email.utils import parseaddr
from pathlib import Path
from typing import Annotated, Self
from urllib.parse import urlsplit

import limits
from pydantic import (
    AfterValidator,
    Field,
    PostgresDsn,
    RedisDsn,
    SecretStr,
    UrlConstraints,
    model_validator,
)
from pydantic_core import Url
from pydantic_settings import BaseSettings, SettingsConfigDict

from core.email_addresses import wire_form
from core.urls import checked_origin, origin_of

ROOT = Path(__file__).resolve().parent.parent


def _checked_limit(text: str) -> str:
    limits.parse(text)
    return text


def _is_mail_server(address: str) -> bool:
    try:
        url = urlsplit(address)
        # Reading the port checks it.
        return url.scheme in {"smtp", "smtps"} and bool(url.hostname) and url.port != 0
    except ValueError:
        return False


Limit = Annotated[str, AfterValidator(_checked_limit)]
Origin = Annotated[str, AfterValidator(checked_origin)]
HttpUrl = Annotated[Url, UrlConstraints(allowed_schemes=["http", "https"])]


class SharedSettings(BaseSettings):
    """What every process needs."""

    model_config = SettingsConfigDict(env_file=".env", extra="ignore", frozen=True)

    redis_url: RedisDsn = Field(description="Redis or Valkey: job queue and rate limits.")
    supabase_url: HttpUrl = Field(description="Address of the Supabase project.")
    api_url: HttpUrl = Field(description="Public address of the API.")
    share_url: HttpUrl | None = Field(
        default=None,
        description="Address that share links begin with; by default the edge function share-page.",
    )
    log_level: str = Field(
        default="INFO", description="Least severe level that is logged.", pattern="^[A-Z]+$"
    )
    plugins: list[str] | None = Field(
        default=None,
        description="Names of the third-party plugins to load, as a JSON list; all when not set.",
    )

    account_grace_days: int = Field(
        default=30,
        ge=0,
        description="Days until an account is deleted for good once its owner asked for it.",
    )

    stripe_secret_key: SecretStr | None = Field(
        default=None, description="Secret key of the Stripe account. Nothing is sold without it."
    )
    stripe_webhook_secret: SecretStr | None = Field(
        default=None,
        description="Signing secret of the Stripe endpoint <API_URL>/api/v1/payments/webhooks/"
        "stripe. Goes with STRIPE_SECRET_KEY.",
    )

    node_modules: Path = Field(
        default=ROOT / "node_modules",
        description="Where npm installed the fonts, the browser and the documentation's pages.",
    )

    @property
    def supabase_origin(self) -> str:
        """The project's address without a trailing slash."""
        return str(self.supabase_url).rstrip("/")

    @property
    def api_origin(self) -> str:
        """The API's address without a trailing slash."""
        return str(self.api_url).rstrip("/")

    @property
    def share_origin(self) -> str:
        """The prefix of every share link, without a trailing slash."""
        if self.share_url is None:
            return f"{self.supabase_origin}/functions/v1/share-page"
        return str(self.share_url).rstrip("/")


class ApiSettings(SharedSettings):
    """Settings of the HTTP API. It never sees the secret key or the workers' database login."""

    database_url: PostgresDsn = Field(
        description="Postgres as login role tyohaarify_api (directly or through a pooler)."
    )
    supabase_publishable_key: SecretStr = Field(description="The project's publishable key.")
    supabase_jwt_secret: SecretStr | None = Field(
        default=None,
        description="Shared secret of HS256 tokens (embedded mode). Without it, tokens are verified"
        " with the public keys that the project publishes.",
    )
    cors_origins: list[Origin] = Field(
        default=[], description="Origins of front ends that may call the API, as a JSON list."
    )
    database_pool_size: int = Field(default=20, ge=1, description="Most connections to Postgres.")
    database_prepared_statements: bool = Field(
        default=True, description="Turn off behind a pooler in transaction mode."
    )
    max_concurrent_requests: int = Field(
        default=64,
        ge=1,
        description="Requests that one process works on at a time; as many wait a moment, the rest"
        " are refused (503). One for each core answers soonest under overload.",
    )
    metrics_token: SecretStr | None = Field(
        default=None,
        min_length=16,
        description="Bearer token for GET /metrics from other machines; loopback needs none.",
    )
    statement_timeout_ms: int = Field(
        default=5000, ge=100, description="Longest time one SQL statement may take."
    )
    trusted_proxies: list[str] = Field(
        default=[],
        description="Addresses or networks of the proxies in front of the API, as a JSON list."
        " The client is the right-most hop of X-Forwarded-For that is none of them.",
    )
    cookie_domain: str | None = Field(
        default=None,
        description="Domain of the readable CSRF cookie, for a front end on a sibling host.",
    )
    generate_limit: Limit = Field(
        default="100/hour",
        description="Cards a free user may generate; the database itself allows 100 an hour.",
    )
    suggest_limit: Limit = Field(
        default="60/minute", description="Message suggestions a user may ask for."
    )
    template_create_limit: Limit = Field(
        default="10/hour", description="Templates a user may add or remix."
    )
    export_limit: Limit = Field(
        default="30/hour", description="Exports of cards a user may ask for, of 50 cards at most."
    )
    search_limit: Limit = Field(default="60/minute", description="Searches from one address.")
    view_limit: Limit = Field(
        default="120/minute", description="Looks at templates counted from one address."
    )
    login_limit: Limit = Field(default="5/minute", description="Sign-ins from one address.")
    register_limit: Limit = Field(default="3/minute", description="Registrations from one address.")
    mail_limit: Limit = Field(
        default="3/minute", description="Mails one address may ask for: forgotten password, resend."
    )
    verify_limit: Limit = Field(
        default="10/minute", description="Codes and links of mails one address may try."
    )
    refresh_limit: Limit = Field(
        default="60/minute", description="Session refreshes from one address."
    )
    account_limit: Limit = Field(
        default="5/minute", description="Changes of password or e-mail address a user may try."
    )
    upload_limit: Limit = Field(default="30/minute", description="Pictures a user may upload.")
    stripe_price_monthly: str | None = Field(
        default=None, description="Stripe's price of premium by the month."
    )
    stripe_price_yearly: str | None = Field(
        default=None, description="Stripe's price of premium by the year."
    )
    payment_success_url: HttpUrl | None = Field(
        default=None, description="Where the front end takes people up who have paid."
    )
    payment_cancel_url: HttpUrl | None = Field(
        default=None, description="Where it takes up those who have not, or come from the portal."
    )
    payment_event_limit: Limit = Field(
        default="6000/minute", description="Events of the payment provider from one address."
    )
    write_limit: Limit = Field(
        default="120/minute", description="Writes of one user, where nothing else is said."
    )
    read_limit: Limit = Field(
        default="6000/minute", description="Reads from one address, in each process."
    )
    share_miss_limit: Limit = Field(
        default="30/minute",
        description="Unknown share links one address may try, in each process.",
    )

    @property
    def own_origins(self) -> frozenset[str]:
        """Origins whose pages may use the session cookie: the API's own and the front ends'."""
        return frozenset({origin_of(self.api_url) or "", *self.cors_origins})


class WorkerSettings(SharedSettings):
    """Settings of the workers and the relay."""

    worker_database_url: PostgresDsn = Field(
        description="Postgres as login role tyohaarify_worker, not through a transaction pooler."
    )
    supabase_secret_key: SecretStr = Field(
        description="The project's secret key; only workers have it, for Storage and Auth."
    )
    chromium_path: Path | None = Field(
        default=None, description="The browser that draws cards; found by itself when not set."
    )
    cache_dir: Path = Field(
        default=ROOT / ".tyohaarify" / "cache", description="Where the browser is unpacked."
    )
    job_lease_seconds: int = Field(
        default=20,
        ge=2,
        description="How long a silent worker keeps its job.",
    )
    smtp_url: SecretStr | None = Field(
        default=None,
        description="Mail server: smtps://user:password@host:465, or smtp://… with STARTTLS. No"
        " mails are sent without it.",
    )
    mail_from: str | None = Field(
        default=None, description='Sender of mails: "Name <address>". Goes with SMTP_URL.'
    )
    site_url: HttpUrl | None = Field(
        default=None, description="Address of the front end, where mails lead. Goes with SMTP_URL."
    )

    @model_validator(mode="after")
    def _check_mails(self) -> Self:
        if self.smtp_url is None:
            return self
        if self.mail_from is None or self.site_url is None:
            raise ValueError("SMTP_URL, MAIL_FROM and SITE_URL go together: set all or none.")
        if not _is_mail_server(self.smtp_url.get_secret_value()):
            raise ValueError("SMTP_URL must look like smtps://user:password@host:465.")
        try:
            wire_form(parseaddr(self.mail_from)[1])
        except ValueError as error:
            raise ValueError('MAIL_FROM must look like "Name <address@example.com>".') from error
        return self

    @property
    def site_origin(self) -> str:
        """The front end's address without a trailing slash; empty when it is not set."""
        return str(self.site_url or "").rstrip("/")
