"""Guesses at codes, from an address of the machine that no other test shares."""

from dataclasses import dataclass
from typing import Any

import httpx

from tests.support import Stack

WRONG, DEAD, LIMITED = 403, 403, 429
_machine = iter(range(10, 250))


def other_than(code: str, distance: int = 1) -> str:
    """A wrong code."""
    return str((int(code) + distance) % 1_000_000).zfill(6)


@dataclass
class Attacker:
    """A client with an IP address of its own, which is all that the limits know of it."""

    stack: Stack
    ip: str

    def client(self) -> httpx.AsyncClient:
        """Connections from this IP address to Auth."""
        return httpx.AsyncClient(
            base_url=f"{self.stack.supabase_url}/auth/v1",
            headers={"apikey": self.stack.publishable_key},
            transport=httpx.AsyncHTTPTransport(local_address=self.ip),
            timeout=60,
        )

    async def verify(self, email: str, token: str, kind: str = "email") -> int:
        """The status of one guess."""
        async with self.client() as client:
            body = {"email": email, "token": token, "type": kind}
            return (await client.post("/verify", json=body)).status_code

    async def put_password(self, access_token: str, nonce: str) -> int:
        """The status of a new password with a nonce."""
        body: dict[str, Any] = {"password": f"a new password {nonce}", "nonce": nonce}
        headers = {"authorization": f"Bearer {access_token}"}
        async with self.client() as client:
            return (await client.put("/user", json=body, headers=headers)).status_code


def attacker(stack: Stack) -> Attacker:
    """Somebody at an IP address that made no request yet."""
    return Attacker(stack, f"127.0.0.{next(_machine)}")
