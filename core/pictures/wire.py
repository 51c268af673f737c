"""How requests and answers about pictures pass a pipe: JSON behind its length, then the files."""

import json
from typing import Any

_LENGTH = 4


def pack(head: dict[str, Any], *files: bytes) -> bytes:
    """One message."""
    text = json.dumps({**head, "sizes": [len(file) for file in files]}).encode("ascii")
    return b"".join((len(text).to_bytes(_LENGTH, "big"), text, *files))


def unpack(message: bytes) -> tuple[dict[str, Any], list[bytes]]:
    """Its head and its files."""
    start = _LENGTH + int.from_bytes(message[:_LENGTH], "big")
    head: dict[str, Any] = json.loads(message[_LENGTH:start])
    files = []
    for size in head.pop("sizes"):
        files.append(message[start : start + size])
        start += size
    return head, files
