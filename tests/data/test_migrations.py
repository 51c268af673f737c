"""Migrations from nothing, and from release 0.1.0 with data and traffic: the same in the end."""

import asyncio
import shutil
import subprocess
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from urllib.parse import urlsplit

import asyncpg
import pytest

from local.database import BOOTSTRAP, MIGRATIONS
from local.home import ROOT, StackError
from local.postgres import BINARIES
from tests.support import Stack
from tools import supabase_cli
from tools.privileges import snapshot

LAST_OF_0_1_0 = "20261122100900"
LATER = sorted(path for path in MIGRATIONS.glob("*.sql") if path.name[:14] > LAST_OF_0_1_0)
DATA = Path(__file__).with_name("upgrade.sql")
KEPT = ("profiles", "templates", "template_versions", "user_cards", "jobs", "card_shares")
CALLERS = 4
ATTEMPTS = 5
# What people do all day, on every table that the later migrations change.
TRAFFIC = (
    """insert into user_cards (user_id, template_id, title, message)
       select u.id, t.id, 'New', 'New' from auth.users u, templates t limit 1""",
    "update user_cards set message = 'Changed' where id = (select id from user_cards limit 1)",
    "select count(*) from user_cards c join templates t on t.id = c.template_id",
    "update profiles set first_name = 'New' where id = (select id from profiles limit 1)",
    "select private.get_shared_card(s.card_id::text) from card_shares s limit 1",
    "select * from festivals where is_active order by date_start",
    "update templates set name = md5(name) where slug = 'old-1'",
    "update jobs set progress = 1 where id = (select id from jobs limit 1)",
)


@pytest.fixture(scope="module")
async def skeleton(stack: Stack, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """What Auth and Storage bring along, as an archive, and which entries of it to restore."""
    folder = tmp_path_factory.mktemp("skeleton")
    archive, entries = folder / "archive", folder / "entries"
    schemas = ("--schema=auth", "--schema=storage")
    await program("pg_dump", "--schema-only", "-Fc", *schemas, "-f", str(archive), stack.db_url)
    listed = await program("pg_restore", "--list", str(archive))
    # Policies and triggers on those tables are the migrations' own.
    ours = (" POLICY ", " TRIGGER ", " SCHEMA ")
    kept = (line for line in listed.splitlines() if not any(kind in line for kind in ours))
    entries.write_text("\n".join(kept))
    return archive, entries


@asynccontextmanager
async def empty_database(
    stack: Stack, name: str, skeleton: tuple[Path, Path]
) -> AsyncIterator[str]:
    """The URL of a database as it is before the first migration."""
    await stack.sql(f"create database {name}")
    url = urlsplit(stack.db_url)._replace(path=f"/{name}").geturl()
    try:
        await script(url, BOOTSTRAP.read_text())
        archive, entries = skeleton
        restore = ("--use-list", str(entries), "--dbname", url, str(archive))
        # The functions that bootstrap.sql defines are there already.
        await program("pg_restore", "--clean", "--if-exists", *restore)
        yield url
    finally:
        await stack.sql(f"drop database {name} with (force)")


async def program(name: str, *arguments: str) -> str:
    command = [str(BINARIES / name), *arguments]
    done = await asyncio.to_thread(
        subprocess.run, command, check=False, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    return str(done.stdout)


async def script(url: str, statements: str) -> None:
    connection = await asyncpg.connect(url)
    try:
        await connection.execute(statements)
    finally:
        await connection.close()


async def migrate(url: str, project: Path = ROOT) -> None:
    """As `./dev up` and a deployment do it; again when traffic kept a lock for too long."""
    for attempt in range(1, ATTEMPTS + 1):
        try:
            await asyncio.to_thread(
                supabase_cli.run, url, "migration", "up", "--yes", project=project
            )
        except StackError as error:
            if "lock timeout" not in str(error) or attempt == ATTEMPTS:
                raise
        else:
            return


async def structure(url: str) -> list[str]:
    """The whole schema as SQL."""
    schemas = ("--schema=public", "--schema=private")
    dump = await program("pg_dump", "--schema-only", *schemas, url)
    # \restrict and \unrestrict carry a random word.
    return [line for line in dump.splitlines() if not line.startswith("\\")]


async def keep_busy(url: str, done: asyncio.Event) -> int:
    """Works until told to stop; whoever waits a second for a lock fails."""
    connection = await asyncpg.connect(url, statement_cache_size=0)
    rounds = 0
    try:
        await connection.execute("set lock_timeout = '1s'")
        while not done.is_set():
            for statement in TRAFFIC:
                await connection.execute(statement)
            rounds += 1
    finally:
        await connection.close()
    return rounds


@pytest.fixture
def release_0_1_0(tmp_path: Path) -> Path:
    """A project that stops at the last migration of release 0.1.0."""
    names = {path.name for path in LATER}
    shutil.copytree(
        ROOT / "supabase",
        tmp_path / "supabase",
        ignore=lambda _folder, found: [name for name in found if name in names or name == "seeds"],
    )
    return tmp_path


@pytest.mark.parametrize("path", LATER, ids=lambda path: path.stem)
def test_no_migration_waits_for_a_lock_for_longer_than_a_second(path: Path) -> None:
    statements = [line for line in path.read_text().splitlines() if line and line[:2] != "--"]
    assert statements[0] == "set lock_timeout = '1s';"


async def test_an_upgrade_under_traffic_ends_where_a_new_database_does(
    stack: Stack, skeleton: tuple[Path, Path], release_0_1_0: Path
) -> None:
    async with (
        empty_database(stack, "new", skeleton) as new,
        empty_database(stack, "old", skeleton) as old,
    ):
        await migrate(new)
        await migrate(old, release_0_1_0)
        await script(old, DATA.read_text())
        before = await counts(old)
        assert before["user_cards"] == before["jobs"] == 10_000
        await a_lock_that_is_held_stops_it(old)
        done = asyncio.Event()
        traffic = [asyncio.create_task(keep_busy(old, done)) for _ in range(CALLERS)]
        try:
            await migrate(old)
        finally:
            done.set()
        assert all(rounds > 0 for rounds in await asyncio.gather(*traffic))
        after = await counts(old)
        assert all(after[table] >= before[table] for table in KEPT)
        assert await snapshot(old) == await snapshot(new)
        assert await structure(old) == await structure(new)


async def a_lock_that_is_held_stops_it(url: str) -> None:
    connection = await asyncpg.connect(url)
    try:
        async with connection.transaction():
            await connection.execute("lock table public.profiles in access share mode")
            with pytest.raises(StackError, match="lock timeout"):
                await asyncio.to_thread(supabase_cli.run, url, "migration", "up", "--yes")
    finally:
        await connection.close()


async def counts(url: str) -> dict[str, int]:
    connection = await asyncpg.connect(url)
    try:
        return {
            table: await connection.fetchval(f"select count(*) from public.{table}")  # noqa: S608 - constants
            for table in KEPT
        }
    finally:
        await connection.close()
