"""A stack's home directory: where its data, logs, secrets and remembered ports are."""

import json
import os
import secrets
import socket
import zlib
from dataclasses import asdict, dataclass, fields
from itertools import chain
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
CACHE = ROOT / ".tyohaarify" / "cache"
DATA_DIRECTORIES = ("postgres", "valkey", "storage", "mail", "supabase", "logs")
# Below the range from which Linux and macOS pick the ports of outgoing connections.
FIRST_PORT, LAST_PORT = 20000, 30000


class StackError(Exception):
    """What is wrong with the stack and what to do, in words for the person at the terminal."""


@dataclass(frozen=True)
class Secrets:
    """Keys and passwords of one stack, made once and kept in a file only its owner reads."""

    publishable_key: str
    secret_key: str
    jwt_secret: str
    postgres_password: str
    api_password: str
    worker_password: str

    @classmethod
    def generate(cls) -> "Secrets":
        """New random secrets."""
        return cls(
            publishable_key=f"sb_publishable_{secrets.token_hex(16)}",
            secret_key=f"sb_secret_{secrets.token_hex(16)}",
            jwt_secret=secrets.token_hex(32),
            postgres_password=secrets.token_hex(16),
            api_password=secrets.token_hex(16),
            worker_password=secrets.token_hex(16),
        )


@dataclass(frozen=True)
class Ports:
    """The loopback port of each service."""

    api: int
    supabase: int
    functions: int
    mail: int
    smtp: int
    postgres: int
    valkey: int


@dataclass(frozen=True)
class Home:
    """One stack's directory. Two homes are two stacks that share nothing but the cache."""

    path: Path

    @classmethod
    def default(cls) -> "Home":
        """The home named by TYOHAARIFY_HOME (relative to the clone), or `.tyohaarify`."""
        return cls((ROOT / os.environ.get("TYOHAARIFY_HOME", ".tyohaarify")).resolve())

    def log(self, service: str) -> Path:
        """The file that holds what a service prints."""
        return self.path / "logs" / f"{service}.log"

    def make_directories(self) -> None:
        """Make the home and its directories; existing ones are left as they are."""
        for name in DATA_DIRECTORIES:
            (self.path / name).mkdir(parents=True, exist_ok=True)
        CACHE.mkdir(parents=True, exist_ok=True)

    def secrets(self) -> Secrets:
        """The stack's secrets; the first call makes them."""
        path = self.path / "secrets.json"
        if path.exists():
            return Secrets(**_read_known(path, Secrets))
        made = Secrets.generate()
        write_json(path, asdict(made))
        return made

    def ports(self) -> Ports:
        """The remembered ports, as they are when the stack runs.

        Raises StackError when the stack has never been started.
        """
        path = self.path / "ports.json"
        if not path.exists():
            raise StackError("the stack has no ports yet; run ./dev up")
        return Ports(**_read_known(path, Ports))

    def claim_ports(self) -> Ports:
        """The ports to start on: the remembered ones, except those someone else has taken since."""
        path = self.path / "ports.json"
        names = [field.name for field in fields(Ports)]
        remembered: dict[str, int] = _read_json(path) if path.exists() else {}
        chosen: dict[str, int] = {}
        for index, name in enumerate(names):
            first = remembered.get(name) or self._preferred_port(index)
            others = {port for other, port in remembered.items() if other != name}
            chosen[name] = _next_free_port(first, taken={*others, *chosen.values()})
        if chosen != remembered:
            write_json(path, chosen)
        return Ports(**chosen)

    def _preferred_port(self, index: int) -> int:
        # Spread by path, so that two clones rarely meet even when only one of them is running.
        block = zlib.crc32(str(self.path).encode()) % ((LAST_PORT - FIRST_PORT) // 10)
        return FIRST_PORT + 10 * block + index


def write_json(path: Path, value: Any) -> None:
    """Replace a file in one step, readable by its owner only."""
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w") as file:
        json.dump(value, file, indent=2)
    draft.replace(path)


def _read_json(path: Path) -> dict[str, Any]:
    try:
        value: dict[str, Any] = json.loads(path.read_text())
    except ValueError as error:
        raise StackError(f"{path} is damaged ({error}); delete it or run ./dev reset") from error
    return value


def _read_known(path: Path, kind: type) -> dict[str, Any]:
    value = _read_json(path)
    names = {field.name for field in fields(kind)}
    if names - value.keys():
        raise StackError(f"{path} is incomplete; delete it and run ./dev reset")
    return {name: value[name] for name in names}


def _next_free_port(first: int, taken: set[int]) -> int:
    for port in chain(range(first, LAST_PORT), range(FIRST_PORT, first)):
        if port not in taken and _is_free(port):
            return port
    raise StackError(f"no free port between {FIRST_PORT} and {LAST_PORT} on 127.0.0.1")


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        # Without it a port in TIME_WAIT after our own last run would look taken.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True
