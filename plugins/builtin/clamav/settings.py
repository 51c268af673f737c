"""Where clamd is."""

from typing import Annotated

from pydantic import AfterValidator, Field, UrlConstraints
from pydantic_core import Url
from pydantic_settings import BaseSettings, SettingsConfigDict


def _with_a_place(url: Url) -> Url:
    if not (url.path if url.scheme == "unix" else url.host):
        raise ValueError("it must look like tcp://host:3310 or unix:///run/clamav/clamd.ctl")
    return url


ClamdUrl = Annotated[
    Url, UrlConstraints(allowed_schemes=["tcp", "unix"]), AfterValidator(_with_a_place)
]


class ClamavSettings(BaseSettings):
    """Settings of the built-in plugin clamav."""

    model_config = SettingsConfigDict(env_file=".env", extra="ignore", frozen=True)

    clamd_url: ClamdUrl | None = Field(
        default=None,
        description="Address of ClamAV's clamd, tcp://host:3310 or unix:///run/clamav/clamd.ctl."
        " Uploads are scanned by it, and refused while it is away; unscanned when not set.",
    )
