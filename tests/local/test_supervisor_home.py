import json
import socket
import stat
from dataclasses import asdict, astuple
from pathlib import Path

import pytest

from local.addresses import urls
from local.home import FIRST_PORT, LAST_PORT, ROOT, Home, StackError
from local.processes import rotate


@pytest.fixture
def home(tmp_path: Path) -> Home:
    home = Home(tmp_path / "home")
    home.make_directories()
    return home


def test_ports_are_remembered(home: Home) -> None:
    first = home.claim_ports()
    assert home.claim_ports() == first
    assert home.ports() == first


def test_a_port_someone_else_took_is_replaced_and_the_others_stay(home: Home) -> None:
    before = asdict(home.claim_ports())
    with socket.socket() as stranger:
        stranger.bind(("127.0.0.1", before["api"]))
        stranger.listen()
        after = asdict(home.claim_ports())
    assert after.pop("api") != before.pop("api")
    assert after == before


def test_the_ports_of_a_stack_are_different_from_each_other(home: Home) -> None:
    ports = astuple(home.claim_ports())
    assert len(set(ports)) == len(ports)
    assert all(FIRST_PORT <= port < LAST_PORT for port in ports)


def test_a_stack_that_never_ran_has_no_ports(home: Home) -> None:
    with pytest.raises(StackError, match=r"run \./dev up"):
        home.ports()


def test_secrets_are_made_once_and_only_their_owner_can_read_them(home: Home) -> None:
    secrets = home.secrets()
    assert home.secrets() == secrets
    assert stat.S_IMODE((home.path / "secrets.json").stat().st_mode) == 0o600
    assert secrets.publishable_key.startswith("sb_publishable_")
    assert secrets.secret_key.startswith("sb_secret_")
    assert len(secrets.jwt_secret) >= 32


def test_two_homes_share_no_secret(home: Home, tmp_path: Path) -> None:
    other = Home(tmp_path / "other")
    other.make_directories()
    assert not set(astuple(home.secrets())) & set(astuple(other.secrets()))


@pytest.mark.parametrize("content", ["{", "{}"])
def test_a_damaged_file_of_secrets_is_named(home: Home, content: str) -> None:
    (home.path / "secrets.json").write_text(content)
    with pytest.raises(StackError, match=r"secrets\.json is .*\./dev reset"):
        home.secrets()


def test_a_relative_home_is_inside_the_clone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TYOHAARIFY_HOME", ".tyohaarify/other")
    assert Home.default().path == ROOT / ".tyohaarify" / "other"
    monkeypatch.delenv("TYOHAARIFY_HOME")
    assert Home.default().path == ROOT / ".tyohaarify"


def test_urls_carry_the_stacks_own_ports_and_keys(home: Home) -> None:
    ports, secrets = home.claim_ports(), home.secrets()
    found = urls(home)
    assert found["api_url"] == f"http://127.0.0.1:{ports.api}"
    assert found["db_url"] == (
        f"postgresql://postgres:{secrets.postgres_password}@127.0.0.1:{ports.postgres}/postgres"
    )
    assert found["secret_key"] == secrets.secret_key
    assert secrets.secret_key not in found["studio_url"]


def test_a_large_log_is_set_aside_and_a_small_one_is_not(tmp_path: Path) -> None:
    small, large = tmp_path / "small.log", tmp_path / "large.log"
    small.write_text("kept")
    with large.open("wb") as file:
        file.truncate(10_000_001)
    rotate(small)
    rotate(large)
    rotate(tmp_path / "absent.log")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["large.log.1", "small.log"]


def test_files_are_replaced_whole(home: Home) -> None:
    home.claim_ports()
    assert set(json.loads((home.path / "ports.json").read_text())) >= {"api", "postgres"}
    assert [path.name for path in home.path.glob(".*")] == []
