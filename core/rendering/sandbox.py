"""What stands between a card's HTML and everything else.

Every protection the machine offers is used at once. Interception (see `page`) is a filter; the
boundaries are an empty network namespace, or else a proxy that is not there, and Chromium's own
sandbox under a user that owns nothing.
"""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass

from core.processes import NOBODY_UID

# Each flag closes a way out that was seen open; docs/rendering.md has the table.
DEAD_NETWORK_FLAGS = (
    "--proxy-server=http://127.0.0.1:9",
    "--proxy-bypass-list=<-loopback>",
    "--host-resolver-rules=MAP * ~NOTFOUND",
    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
)

_OWN_NETWORK = ("unshare", "--net", "--")
_OWN_NETWORK_UNPRIVILEGED = ("unshare", "--user", "--map-current-user", "--net", "--")
_OWN_USER = (
    "setpriv", f"--reuid={NOBODY_UID}", f"--regid={NOBODY_UID}", "--clear-groups",
    "--inh-caps=-all", "--no-new-privs", "--",
)  # fmt: skip


@dataclass(frozen=True)
class Confinement:
    """How the browser is started: `prefix` is the command that confines and then becomes it."""

    prefix: tuple[str, ...]
    network_namespace: bool
    own_user: bool


def strongest_confinement() -> Confinement:
    """The strongest confinement this kernel and container allow, found by trying each."""
    return next(option for option in _options() if _works(option.prefix))


def _options() -> tuple[Confinement, ...]:
    nothing = Confinement((), network_namespace=False, own_user=False)
    if sys.platform != "linux":
        return (nothing,)
    if os.geteuid() != 0:
        return (
            Confinement(_OWN_NETWORK_UNPRIVILEGED, network_namespace=True, own_user=False),
            nothing,
        )
    return (
        Confinement(_OWN_NETWORK + _OWN_USER, network_namespace=True, own_user=True),
        Confinement(_OWN_USER + _OWN_NETWORK_UNPRIVILEGED, network_namespace=True, own_user=True),
        Confinement(_OWN_USER, network_namespace=False, own_user=True),
        nothing,
    )


def _works(prefix: tuple[str, ...]) -> bool:
    try:
        done = subprocess.run((*prefix, "true"), capture_output=True, timeout=10, check=False)  # noqa: S603  constants only
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0
