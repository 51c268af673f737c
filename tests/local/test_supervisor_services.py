"""The real services: Postgres, Valkey, mail catcher and the Supabase host, without the product."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import Any

import asyncpg
import psutil
import pytest
import pytest_asyncio
from redis.asyncio import Redis

from local import database, services
from local.addresses import database_url
from local.home import ROOT, Home, StackError, write_json
from local.postgres import accepts_connections
from local.supervisor import Supervisor
from local.units import Service

STARTED = {
    *("initdb", "postgres", "bootstrap", "valkey", "mail"),
    *("supabase", "migrate", "seed", "functions"),
}


class Stack:
    def __init__(self, home: Home) -> None:
        self.home = home
        self.ports = home.ports()
        self.units: dict[str, Any] = {}
        self.ready = asyncio.Event()
        self._changed = asyncio.Event()

    def on_change(self, snapshot: dict[str, Any]) -> None:
        self.units = snapshot["units"]
        self._changed.set()
        if snapshot["phase"] == "ready":
            self.ready.set()

    async def kill_and_wait_for(self, name: str) -> None:
        restarts = self.units[name]["restarts"]
        psutil.Process(self.units[name]["pid"]).kill()
        # Longer than the supervisor gives a service to start; later tests need it, too.
        with suppress(TimeoutError):
            async with asyncio.timeout(120):
                while not self._is_back(name, restarts):
                    self._changed.clear()
                    await self._changed.wait()
        log = self.home.log(name).read_text()[-2000:]
        assert self._is_back(name, restarts), f"{self.units[name]}\n{log}"

    def _is_back(self, name: str, restarts: int) -> bool:
        unit = self.units[name]
        return bool(unit["restarts"] != restarts and unit["state"] == "ready")


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def stack(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Stack]:
    home = Home(tmp_path_factory.mktemp("stack"))
    home.make_directories()
    ports = home.claim_ports()
    stack = Stack(home)
    chosen = [unit for unit in services.units(home, ports) if unit.name in STARTED]
    supervisor = Supervisor(home, chosen, stack.on_change)
    running = asyncio.create_task(supervisor.run())
    became_ready = asyncio.create_task(stack.ready.wait())
    await asyncio.wait({running, became_ready}, return_when=asyncio.FIRST_COMPLETED)
    if running.done():
        became_ready.cancel()
        await running
    yield stack
    supervisor.stop()
    await running


async def test_postgres_wants_a_password_and_listens_on_loopback_only(stack: Stack) -> None:
    with pytest.raises(asyncpg.InvalidPasswordError):
        await asyncpg.connect(database_url(stack.home, password="a wrong one"))
    connection = await asyncpg.connect(database_url(stack.home))
    assert await connection.fetchval("show listen_addresses") == "127.0.0.1"
    assert await connection.fetchval("show unix_socket_directories") == ""
    assert await connection.fetchval("show server_version_num") >= "160000"
    await connection.close()


async def test_data_survives_a_postgres_that_was_killed(stack: Stack) -> None:
    async with database.connect(stack.home) as connection:
        await connection.execute("create table local.kept as select 'here' as word")
    await stack.kill_and_wait_for("postgres")
    async with database.connect(stack.home) as connection:
        assert await connection.fetchval("select word from local.kept") == "here"


async def test_data_survives_a_valkey_that_was_killed(stack: Stack) -> None:
    url = f"redis://127.0.0.1:{stack.ports.valkey}/0"
    async with Redis.from_url(url) as client:
        await client.set("word", "here")
    await stack.kill_and_wait_for("valkey")
    async with Redis.from_url(url) as client:
        assert await client.get("word") == b"here"


async def test_the_login_roles_have_passwords_of_their_own(stack: Stack) -> None:
    secrets = stack.home.secrets()
    for role, password in (
        ("tyohaarify_api", secrets.api_password),
        ("tyohaarify_worker", secrets.worker_password),
    ):
        connection = await asyncpg.connect(database_url(stack.home, role, password))
        assert await connection.fetchval("select current_user") == role
        await connection.close()


async def test_migrations_and_seed_are_applied_once(
    stack: Stack, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with database.connect(stack.home) as connection:
        await connection.execute("update public.festivals set name = 'edited here'")
    monkeypatch.setattr(database, "supabase_cli", lambda: ("/bin/false",))
    await database.migrate(stack.home)
    await database.seed(stack.home)
    async with database.connect(stack.home) as connection:
        names = await connection.fetch("select distinct name from public.festivals")
        assert [row["name"] for row in names] == ["edited here"]


async def test_a_seed_that_changed_is_loaded_again(
    stack: Stack, monkeypatch: pytest.MonkeyPatch
) -> None:
    changed = database.SEED.read_text() + "\ncomment on schema local is 'seeded again';\n"
    await _seed_with(stack, monkeypatch, changed)
    async with database.connect(stack.home) as connection:
        said = await connection.fetchval("select obj_description('local'::regnamespace)")
    assert said == "seeded again"


async def test_a_seed_that_fails_is_named_and_leaves_nothing_behind(
    stack: Stack, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(StackError, match=r"new_seed\.sql at character \d+: .*no_such_table"):
        await _seed_with(
            stack, monkeypatch, "create table local.half (); select * from no_such_table;"
        )
    async with database.connect(stack.home) as connection:
        assert await connection.fetchval("select to_regclass('local.half')") is None


async def _seed_with(stack: Stack, monkeypatch: pytest.MonkeyPatch, statements: str) -> None:
    path = stack.home.path / "new_seed.sql"
    await asyncio.to_thread(path.write_text, statements)
    monkeypatch.setattr(database, "ROOT", stack.home.path)
    monkeypatch.setattr(database, "SEED", path)
    await database.seed(stack.home)


async def test_a_seed_that_is_missing_is_named(
    stack: Stack, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "SEED", ROOT / "supabase" / "none.sql")
    with pytest.raises(StackError, match=r"supabase/none\.sql is missing"):
        await database.seed(stack.home)


async def test_a_migration_that_fails_shows_what_the_cli_said_without_the_password(
    stack: Stack, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "_versions", lambda: {"29990101000000"})
    monkeypatch.setattr(database, "supabase_cli", lambda: ("/bin/sh", "-c", "echo $@; exit 1", "x"))
    with pytest.raises(StackError, match=r"supabase migration up failed:\nmigration up") as failure:
        await database.migrate(stack.home)
    assert stack.home.secrets().postgres_password not in str(failure.value)


async def test_a_database_of_other_secrets_is_explained(stack: Stack, tmp_path: Path) -> None:
    stranger = Home(tmp_path)
    stranger.make_directories()
    write_json(tmp_path / "ports.json", asdict(stack.ports))
    with pytest.raises(StackError, match=r"made with other secrets; run \./dev reset"):
        await accepts_connections(stranger)


def test_each_process_of_the_product_gets_only_its_own_secrets(home: Home) -> None:
    secrets = home.secrets()
    told = {
        unit.name: json.dumps(dict(unit.environment))
        for unit in services.units(home, home.claim_ports())
        if isinstance(unit, Service)
    }
    for name in ("api", "mail", "valkey", "postgres"):
        assert secrets.secret_key not in told[name]
        assert secrets.worker_password not in told[name]
        assert secrets.postgres_password not in told[name]
    for name in ("worker", "relay"):
        assert secrets.api_password not in told[name]
        assert secrets.jwt_secret not in told[name]
        assert secrets.postgres_password not in told[name]


def test_settings_in_dotenv_reach_the_product_but_never_replace_the_stacks_own(
    home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / ".env").write_text("OPENAI_API_KEY=of-mine\nDATABASE_URL=postgresql://elsewhere\n")
    monkeypatch.setattr(services, "ROOT", tmp_path)
    found = {unit.name: unit for unit in services.units(home, home.claim_ports())}
    api, mail = found["api"], found["mail"]
    assert isinstance(api, Service)
    assert isinstance(mail, Service)
    assert api.environment["OPENAI_API_KEY"] == "of-mine"
    assert "elsewhere" not in api.environment["DATABASE_URL"]
    assert "OPENAI_API_KEY" not in mail.environment


@pytest.fixture
def home(tmp_path: Path) -> Home:
    home = Home(tmp_path / "home")
    home.make_directories()
    return home
