"""Addresses of the web as browsers read them: the WHATWG URL standard, by pydantic's parser."""

from typing import Annotated

from pydantic import AfterValidator, Field, StringConstraints
from pydantic_core import Url

_DEFAULT_PORTS = {"http": 80, "https": 443}
# A browser that is sent there runs or shows what the address itself holds.
_HARMFUL_SCHEMES = frozenset(
    {"about", "blob", "data", "file", "filesystem", "javascript", "vbscript"}
)


def origin_of(address: str | Url) -> str | None:
    """Return the origin of an http or https address as browsers write it, None for any other."""
    try:
        url = Url(str(address))
    except ValueError:
        return None
    if url.scheme not in _DEFAULT_PORTS or not url.host:
        return None
    port = "" if url.port in {None, _DEFAULT_PORTS[url.scheme]} else f":{url.port}"
    return f"{url.scheme}://{url.host}{port}"


def checked_origin(text: str) -> str:
    """Return ``text`` if it is an origin or ``*``. Raises ValueError otherwise."""
    if text != "*" and origin_of(text) != text:
        raise ValueError(f"{text!r} is not an origin: write https://host or https://host:port.")
    return text


def checked_address(text: str) -> str:
    """Return ``text`` if every parser reads the same host in it.

    Raises ValueError for backslashes, spaces and control characters, which browsers read as
    slashes or leave out, for user names, which look like hosts, and for schemes that run code.
    """
    if "\\" in text or " " in text or not text.isprintable():
        raise ValueError("The URL must not contain backslashes, spaces or control characters.")
    try:
        url = Url(text)
    except ValueError as error:
        raise ValueError("This is not a URL.") from error
    if url.username is not None or url.password is not None:
        raise ValueError("The URL must not contain a user name or password.")
    if url.scheme in _HARMFUL_SCHEMES:
        raise ValueError(f"URLs with {url.scheme}: are not allowed.")
    return text


def _as_browsers_write(address: str) -> str:
    return str(Url(address))


# Where a browser goes at the end. Supabase Auth compares it with the list of allowed ones; in a
# browser's spelling it has one meaning for Python, Go and browsers.
Redirect = Annotated[
    str,
    StringConstraints(max_length=2048, pattern=r"^[A-Za-z][A-Za-z0-9+.-]*://[^\s\x00-\x1f]+$"),
    AfterValidator(checked_address),
    AfterValidator(_as_browsers_write),
    Field(examples=["http://127.0.0.1:3000/welcome"]),
]
