"""Addresses that the links of e-mails and of providers lead back to."""

from typing import Annotated

from pydantic import AfterValidator, AnyUrl, Field, StringConstraints, TypeAdapter

# These run, or show, the text of the address itself.
_ACTIVE_SCHEMES = {"about", "blob", "data", "file", "filesystem", "javascript", "vbscript"}
_URL = TypeAdapter(AnyUrl)


def _as_browsers_read_it(address: str) -> str:
    # Python, Go and browsers find different hosts in an odd address. Written out by the parser of
    # browsers (WHATWG URL), it has one meaning for all; Auth compares that with its allow-list.
    url = _URL.validate_python(address)
    if url.scheme in _ACTIVE_SCHEMES:
        raise ValueError("It must lead to a page or an app")
    return str(url)


Redirect = Annotated[
    str,
    StringConstraints(max_length=2048, pattern=r"^[A-Za-z][A-Za-z0-9+.-]*://[^\s\x00-\x1f]+$"),
    AfterValidator(_as_browsers_read_it),
    Field(examples=["http://127.0.0.1:3000/welcome"]),
]
