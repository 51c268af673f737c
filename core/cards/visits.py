"""Whether somebody looks at a shared card: a person, now, and not for the second time.

The edge function share-page tells machines from people in the same way (visitors.ts).
"""

import hashlib
import re
from collections.abc import Mapping

from redis.asyncio import Redis

# Whoever comes back within it looks at the card once.
VISIT_SECONDS = 1800

_MACHINE = re.compile(
    r"(?<!cu)bot\b|crawl|spider|slurp|preview|embed|externalhit|facebookcatalog|meta-external"
    r"|whatsapp|skypeuripreview|vkshare|curl/|wget/|python-",
    re.IGNORECASE,
)
_AHEAD = re.compile("prefetch|preview|prerender", re.IGNORECASE)


def is_person(headers: Mapping[str, str]) -> bool:
    """Whether no machine, and no browser that loads a page ahead, sends these headers."""
    purpose = " ".join(headers.get(name, "") for name in ("sec-purpose", "purpose", "x-moz"))
    return not _AHEAD.search(purpose) and not _MACHINE.search(headers.get("user-agent", ""))


async def is_new_visit(redis: Redis, token: str, address: str, user_agent: str) -> bool:
    """Whether this visitor did not look through this link lately; remembers that they do.

    Only a digest is kept, of the link together with address and browser. RedisError if it is away.
    """
    visitor = hashlib.sha256(f"{token} {address} {user_agent}".encode()).hexdigest()
    return bool(await redis.set(f"visit:{visitor}", 1, nx=True, ex=VISIT_SECONDS))
