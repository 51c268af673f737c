"""The three screens through the API, against Strapi 5 and Parse Server 9 on the same Postgres.

Both are installed from npm into a scratch directory. Each has a database of its own in the stack's
Postgres server, with the rows of the same templates and cards in the tables it makes itself, and
somebody signed in who reads them; access to cards is checked in each. CPU-seconds of the server and
of Postgres a request, in rounds taken in turns.

The short form installs nothing: its only peer is another process of our own API, whose ratios are
about 1. It leaves out the installation, the start and the filling of Strapi and Parse Server.
"""

import asyncio
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from pathlib import Path
from secrets import token_hex
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import asyncpg
import httpx

from benchmarks._load import (
    Arm,
    Request,
    compare,
    free_port,
    listens,
    own_api,
    process,
    scratch_stack,
    send,
)
from benchmarks.api_speed import PAGE, READ_REQUESTS, Reader
from local.home import CACHE, Home
from local.packages import NODE, NPM, path_with_node

ROUNDS, REQUESTS = 9, READ_REQUESTS // 2
SHORT: dict[str, Any] = {"rounds": 2, "requests": 32, "peers": ("itself",)}
SOURCES = Path(__file__).with_name("peers")
# The newest Strapi whose packages the registry has all of; its own dependencies say "5.x" exactly.
PACKAGES = {
    "strapi": (
        *("@strapi/strapi@5.54.0", "@strapi/plugin-users-permissions@5.54.0", "pg@8"),
        *("react@18", "react-dom@18", "react-router-dom@6", "styled-components@6"),
    ),
    "parse": ("parse-server@9",),
}
BARS = {"strapi": 3.0, "parse": 2.0, "itself": 1.0}
Screens = dict[str, Request]
# Given its folder, its database, the rows and the stack's home; the screens and the server's pid.
Server = Callable[[Path, str, dict[str, Any], Home], AbstractContextManager[tuple[Screens, int]]]


class NotInstalledError(Exception):
    """Why a peer could not be installed or started."""


def run(
    rounds: int = ROUNDS, requests: int = REQUESTS, peers: Sequence[str] = tuple(PACKAGES)
) -> dict[str, Any]:
    """A ratio by peer and screen; the reason instead, for a peer that could not be installed."""
    found: dict[str, Any] = {}
    with scratch_stack("bench") as (home, status), own_api(home) as (api, pid):
        postgres = status["services"]["postgres"]["pid"]
        reader = Reader(status)
        ours = {name: asked for name, (asked, _) in reader.screens(api).items()}
        rows = _rows(api, reader)
        servers: dict[str, Server] = {**PEERS, "itself": partial(_itself, reader)}
        for name in peers:
            try:
                folder = _install(name) if name in PACKAGES else CACHE
                database = asyncio.run(_database(status["db_url"], f"bench_{name}"))
                with servers[name](folder, database, rows, home) as (theirs, their_pid):
                    for screen, asked in theirs.items():
                        found[f"{screen}_over_{name}"] = result = compare(
                            Arm(ours[screen], (pid, postgres)),
                            Arm(asked, (their_pid, postgres)),
                            bar=BARS[name],
                            rounds=rounds,
                            count=requests,
                        )
                        print(f"{screen} / {name}: {result}", file=sys.stderr, flush=True)
            except NotInstalledError as error:
                found[name] = f"left out: {error}"
    spreads = [each["spread"] for each in found.values() if isinstance(each, dict)]
    return {**found, "rounds": rounds, "spread": max(spreads, default=0.0)}


def _rows(api: str, reader: Reader) -> dict[str, Any]:
    """All templates and the reader's cards, as the API shows them: each is one flat row there."""
    asked = {"templates": "/templates?limit=100", "cards": "/cards/my-cards?limit=100"}
    with httpx.Client(base_url=f"{api}/api/v1", headers=reader.headers) as client:
        return {
            name: [_plain(row) for row in client.get(path).raise_for_status().json()["items"]]
            for name, path in asked.items()
        }


def _plain(row: dict[str, Any]) -> dict[str, Any]:
    """The row without what each system makes itself."""
    made = {"id", "created_at", "updated_at", "custom_image_id", "parent_template_id", "author"}
    return {name: value for name, value in row.items() if name not in made}


async def _database(url: str, name: str) -> str:
    owner = await asyncpg.connect(url)
    await owner.execute(f"drop database if exists {name} with (force)")
    await owner.execute(f"create database {name}")
    await owner.close()
    return urlunsplit(urlsplit(url)._replace(path=f"/{name}"))


def _install(name: str) -> Path:
    folder = CACHE / "peers" / name
    shutil.copytree(SOURCES / name, folder, dirs_exist_ok=True)
    versions = dict(package.rsplit("@", 1) for package in PACKAGES[name])
    wanted = json.dumps({"name": name, "private": True, "dependencies": versions})
    (folder / "package.json").write_text(wanted)
    stamp = folder / "installed.json"
    if stamp.exists() and stamp.read_text() == wanted:
        return folder
    command = [str(NODE), str(NPM), "install", "--no-audit", "--no-fund"]
    done = subprocess.run(  # noqa: S603 - npm, with the packages named above
        [*command, "--no-package-lock", "--loglevel=error"],
        cwd=folder,
        env={**os.environ, "PATH": path_with_node()},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise NotInstalledError(f"npm install failed: {done.stderr.strip()[-500:]}")
    stamp.write_text(wanted)
    return folder


@contextmanager
def _strapi(
    folder: Path, database: str, rows: dict[str, Any], home: Home
) -> Iterator[tuple[Screens, int]]:
    port, ready = free_port(), folder / "ready.json"
    ready.unlink(missing_ok=True)
    (folder / "rows.json").write_text(json.dumps(rows))
    (folder / "public" / "uploads").mkdir(parents=True, exist_ok=True)
    environment = {
        "PATH": path_with_node(),
        "NODE_ENV": "production",
        "STRAPI_TELEMETRY_DISABLED": "true",
        "PORT": str(port),
        "SECRET": token_hex(16),
        "DATABASE_URI": database,
        "ROWS": str(folder / "rows.json"),
        "READY": str(ready),
    }
    argv = [str(NODE), str(folder / "node_modules/@strapi/strapi/bin/strapi.js"), "start"]
    is_up = listens(port)
    log = home.log("bench-strapi")
    with process(argv, environment, log, lambda: ready.exists() and is_up(), cwd=folder) as pid:
        made = json.loads(ready.read_text())
        headers = {"Authorization": f"Bearer {made['token']}"}
        page = f"sort=createdAt:desc&pagination[limit]={PAGE}&pagination[withCount]=false"
        paths = {
            "gallery": f"/templates?{page}",
            "gallery_uncached": f"/templates?{page}",
            "card": f"/user-cards/{made['card']}",
            "my_cards": f"/user-cards?{page}",
        }
        yield (
            _checked(
                {
                    name: Request(f"http://127.0.0.1:{port}/api{path}", headers)
                    for name, path in paths.items()
                },
                "data",
            ),
            pid,
        )


@contextmanager
def _parse(
    folder: Path, database: str, rows: dict[str, Any], home: Home
) -> Iterator[tuple[Screens, int]]:
    port, app, master = free_port(), "bench", token_hex(16)
    environment = {
        "PATH": path_with_node(),
        "NODE_ENV": "production",
        "PORT": str(port),
        "APP_ID": app,
        "MASTER_KEY": master,
        "DATABASE_URI": database,
    }
    argv = [str(NODE), str(folder / "server.mjs")]
    url = f"http://127.0.0.1:{port}/parse"
    with process(argv, environment, home.log("bench-parse"), listens(port), cwd=folder) as pid:
        headers = {"X-Parse-Application-Id": app}
        with httpx.Client(base_url=url, headers=headers, timeout=60) as client:
            session, card = _fill(client, master, rows)
        headers["X-Parse-Session-Token"] = session
        page = f"order=-createdAt&limit={PAGE}"
        paths = {
            "gallery": f"/classes/Template?{page}",
            "gallery_uncached": f"/classes/Template?{page}",
            "card": f"/classes/UserCard/{card}",
            "my_cards": f"/classes/UserCard?{page}",
        }
        yield (
            _checked(
                {name: Request(f"{url}{path}", headers) for name, path in paths.items()}, "results"
            ),
            pid,
        )


@contextmanager
def _itself(
    reader: Reader, _folder: Path, _database: str, _rows: dict[str, Any], home: Home
) -> Iterator[tuple[Screens, int]]:
    """Another process of our own API: a control, whose ratios are about 1."""
    with own_api(home) as (url, pid):
        ours = {name: asked for name, (asked, _) in reader.screens(url).items()}
        yield _checked(ours, "items"), pid


def _fill(client: httpx.Client, master: str, rows: dict[str, Any]) -> tuple[str, str]:
    """The session token of somebody with all the cards, and the id of one."""
    people = [
        client.post("/users", json={"username": name, "password": token_hex(8)})
        .raise_for_status()
        .json()
        for name in ("reader", "other")
    ]
    key = {"X-Parse-Master-Key": master}
    everybody = {"*": {"read": True}}
    for row in rows["templates"]:
        body = {**row, "ACL": everybody}
        client.post("/classes/Template", json=body, headers=key).raise_for_status()
    card = ""
    for row in rows["cards"]:
        for person in reversed(people):
            body = {**row, "ACL": {person["objectId"]: {"read": True, "write": True}}}
            made = client.post("/classes/UserCard", json=body, headers=key).raise_for_status()
            card = made.json()["objectId"]
    return people[0]["sessionToken"], card


def _checked(screens: Screens, items: str) -> Screens:
    for name, asked in screens.items():
        answer = json.loads(send(asked, 1))
        if name != "card":
            assert len(answer[items]) == PAGE, (name, answer)
    return screens


PEERS = {"strapi": _strapi, "parse": _parse}
