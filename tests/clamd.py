"""A real clamd that knows one signature, the tests' own."""

import os
import shutil
import signal
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.auth.second_host import free_port
from tests.support import eventually

PROGRAM = shutil.which("clamd", path=f"{os.environ.get('PATH', os.defpath)}:/usr/sbin")
needs_clamd = pytest.mark.skipif(
    PROGRAM is None, reason="clamd is not installed: sudo apt install clamav-daemon"
)

MALWARE = b"this is the malware of the tests of tyohaarify"
# clamd says of every signature that is not ClamAV's own that it is unofficial.
THREAT = "Tyohaarify.Test.UNOFFICIAL"
_SIGNATURE = f"Tyohaarify.Test:0:*:{MALWARE.hex()}\n"


class Clamd:
    """Listens at a socket and a port of its own; takes files of 11 MB at most."""

    def __init__(self, folder: Path) -> None:
        self._socket, self._port = folder / "clamd.ctl", free_port()
        self._config, database = folder / "clamd.conf", folder / "database"
        self._process: subprocess.Popen[bytes] | None = None
        database.mkdir()
        (database / "tests.ndb").write_text(_SIGNATURE)
        self._config.write_text(
            f"Foreground yes\nLocalSocket {self._socket}\nTCPSocket {self._port}\n"
            f"TCPAddr 127.0.0.1\nDatabaseDirectory {database}\nStreamMaxLength 11M\n"
        )

    @property
    def urls(self) -> tuple[str, str]:
        """Its addresses, of the socket and of the port."""
        return f"unix://{self._socket}", f"tcp://127.0.0.1:{self._port}"

    def start(self) -> None:
        """Returns once it answers."""
        assert PROGRAM is not None
        with (self._config.parent / "log").open("ab") as log:
            self._process = subprocess.Popen(  # noqa: S603 - a fixed program
                [PROGRAM, "-c", str(self._config)], stdout=log, stderr=log
            )
        eventually(self._answers)

    def freeze(self) -> None:
        """It takes connections, and does nothing more."""
        assert self._process is not None
        self._process.send_signal(signal.SIGSTOP)

    def kill(self) -> None:
        """Ends it, frozen or not."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()

    def _answers(self) -> bool:
        try:
            with socket.socket(socket.AF_UNIX) as asking:
                asking.settimeout(5)
                asking.connect(str(self._socket))
                asking.sendall(b"zPING\0")
                return asking.recv(16) == b"PONG\0"
        except OSError:
            return False


@contextmanager
def running_clamd() -> Iterator[Clamd]:
    """One that answers."""
    # Not below pytest's folders: the path of a socket has at most 107 bytes.
    with TemporaryDirectory(prefix="clamd-") as folder:
        clamd = Clamd(Path(folder))
        try:
            clamd.start()
            yield clamd
        finally:
            clamd.kill()
