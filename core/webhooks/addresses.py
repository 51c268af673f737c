"""Which addresses of the network may be told things: those of the internet, no others.

Names are looked up once and the address found is the one connected to, so a name that changes in
between leads nowhere else.
"""

import asyncio
import socket
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address

# An IPv4 address in other clothes: whoever routes it arrives there.
_NAT64 = IPv6Network("64:ff9b::/96")
_COMPATIBLE = IPv6Network("::/96")

Address = IPv4Address | IPv6Address


class ForbiddenAddressError(Exception):
    """The name leads to an address that is not of the internet."""


def is_public(address: Address) -> bool:
    """Whether packets to it leave for the internet."""
    if isinstance(address, IPv6Address):
        if address.scope_id is not None:
            return False
        inner = address.ipv4_mapped or address.sixtofour
        if inner is None and (address in _NAT64 or address in _COMPATIBLE):
            inner = IPv4Address(int(address) & 0xFFFFFFFF)
        if address.teredo is not None or (inner is not None and not is_public(inner)):
            return False
        if address.ipv4_mapped is not None:
            return True
    return address.is_global and not address.is_multicast and not address.is_reserved


def is_public_literal(host: str) -> bool:
    """False for a literal address that is not public, and for names of this machine or network."""
    try:
        return is_public(ip_address(host))
    except ValueError:
        name = host.rstrip(".").lower()
        is_local = name.endswith((".localhost", ".local", ".internal", ".home.arpa"))
        # Without a dot it is a name of the own network, or an address written as a number.
        return "." in name and not is_local and not name.rsplit(".", 1)[1].isdigit()


async def resolve(host: str, port: int, *, allow_loopback: bool = False) -> str:
    """The address to connect to.

    ForbiddenAddressError unless every address of the name is public; OSError when it has none.
    """
    loop = asyncio.get_running_loop()
    found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    addresses = [ip_address(place[4][0]) for place in found]
    for address in addresses:
        if not is_public(address) and not (allow_loopback and address.is_loopback):
            raise ForbiddenAddressError(f"{host} leads to an address that is not public.")
    return str(addresses[0])
