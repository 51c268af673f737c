"""Entity tags of conditional requests: ``If-None-Match`` and ``If-Match`` (RFC 9110, 8.8.3, 13.1).

Read here because nothing that is installed does: Starlette cuts at commas, which may stand inside a
tag, and werkzeug takes tags without quotes.
"""

import re

# Possessive, so that no text makes it go back.
_TAG = re.compile(r'[ \t,]*+((?:W/)?+"[\x21\x23-\x7e\x80-\xff]*+")[ \t]*+(?:,|$)')


def matches_weakly(header: str, etag: str) -> bool:
    """Return whether an ``If-None-Match`` holds this strong tag, or a weak one of its text."""
    return etag == header or _holds(header, etag, {etag, f"W/{etag}"})


def matches_strongly(header: str, etag: str) -> bool:
    """Return whether an ``If-Match`` holds this strong tag. Weak tags match nothing."""
    return etag == header or _holds(header, etag, {etag})


def _holds(header: str, etag: str, wanted: set[str]) -> bool:
    if header.strip(" \t") == "*":
        return True
    # Most headers do not even hold the text.
    return etag in header and not wanted.isdisjoint(_tags(header))


def _tags(header: str) -> set[str]:
    """Return the tags of a list as they are written, up to the first that is not one."""
    tags, place = set(), 0
    while found := _TAG.match(header, place):
        tags.add(found[1])
        place = found.end()
    return tags
