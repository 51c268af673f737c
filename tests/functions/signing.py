"""Signed messages, written from the specification, not from our code."""

import hmac
import time
from base64 import b64decode, b64encode


def signature(secret: str, message_id: str, at: int, body: str) -> str:
    """One `v1,…` signature with a secret of the form `v1,whsec_…`."""
    key = b64decode(secret.rpartition("_")[2])
    made = hmac.digest(key, f"{message_id}.{at}.{body}".encode(), "sha256")
    return f"v1,{b64encode(made).decode()}"


def headers(secret: str, message_id: str, body: str, age: int = 0) -> dict[str, str]:
    """The three headers of a message sent `age` seconds ago."""
    at = int(time.time()) - age
    return {
        "content-type": "application/json",
        "webhook-id": message_id,
        "webhook-timestamp": str(at),
        "webhook-signature": signature(secret, message_id, at, body),
    }
