"""What a fresh Postgres needs to become the project's database: roles, migrations, seed."""

import asyncio
import hashlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import asyncpg

from local.addresses import database_url
from local.home import ROOT, Home, StackError
from local.packages import supabase_cli
from local.processes import clean_environment

BOOTSTRAP = ROOT / "local" / "supabase" / "bootstrap.sql"
MIGRATIONS = ROOT / "supabase" / "migrations"
SEED = ROOT / "supabase" / "seed.sql"


@asynccontextmanager
async def connect(home: Home) -> AsyncIterator[asyncpg.Connection]:
    """A connection as the superuser."""
    connection = await asyncpg.connect(database_url(home), timeout=10)
    try:
        yield connection
    finally:
        await connection.close()


async def bootstrap(home: Home) -> None:
    """Make the roles and schemas that hosted Supabase always has."""
    async with connect(home) as connection:
        await _run_file(connection, BOOTSTRAP)


async def migrate(home: Home) -> None:
    """Apply pending migrations by the official CLI, then give the login roles their passwords."""
    async with connect(home) as connection:
        if _versions() - await _applied(connection):
            await _run_cli(home)
        secrets = home.secrets()
        for role, password in (
            ("tyohaarify_api", secrets.api_password),
            ("tyohaarify_worker", secrets.worker_password),
        ):
            await connection.execute(
                await connection.fetchval(
                    "select format('alter role %I with login password %L', $1::text, $2::text)",
                    role,
                    password,
                )
            )


async def seed(home: Home) -> None:
    """Load supabase/seed.sql, unless this very version of it is already loaded."""
    digest = _digest(SEED)
    async with connect(home) as connection, connection.transaction():
        await connection.execute(
            "create schema if not exists local;"
            "create table if not exists local.state (key text primary key, value text not null)"
        )
        loaded = await connection.fetchval("select value from local.state where key = 'seed'")
        if loaded == digest:
            return
        await _run_file(connection, SEED)
        await connection.execute(
            "insert into local.state values ('seed', $1)"
            " on conflict (key) do update set value = excluded.value",
            digest,
        )


def _digest(path: Path) -> str:
    if not path.exists():
        raise StackError(f"{path.relative_to(ROOT)} is missing; run python -m tools.build_seed")
    return hashlib.sha256(path.read_bytes()).hexdigest()


async def _run_file(connection: asyncpg.Connection, path: Path) -> None:
    statements = await asyncio.to_thread(path.read_text)
    try:
        await connection.execute(statements)
    except asyncpg.PostgresError as error:
        position = f" at character {error.position}" if error.position else ""
        raise StackError(f"{path.relative_to(ROOT)}{position}: {error}") from error


def _versions() -> set[str]:
    return {path.name.partition("_")[0] for path in MIGRATIONS.glob("*.sql")}


async def _applied(connection: asyncpg.Connection) -> set[str]:
    try:
        rows = await connection.fetch("select version from supabase_migrations.schema_migrations")
    except (asyncpg.UndefinedTableError, asyncpg.InvalidSchemaNameError):
        return set()
    return {row["version"] for row in rows}


async def _run_cli(home: Home) -> None:
    process = await asyncio.create_subprocess_exec(
        *supabase_cli(),
        *("migration", "up", "--yes", "--agent=no", f"--workdir={ROOT}"),
        f"--remote={database_url(home)}?sslmode=disable",
        cwd=ROOT,
        env={**clean_environment(), "DO_NOT_TRACK": "1", "SUPABASE_TELEMETRY_DISABLED": "1"},
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    output, _ = await process.communicate()
    if process.returncode:
        text = output.decode(errors="replace").replace(home.secrets().postgres_password, "***")
        raise StackError(f"supabase migration up failed:\n{text.strip()}")
