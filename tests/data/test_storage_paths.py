"""No path leads anywhere but to the object it names (S11)."""

import http.client
import json
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from local.home import Home
from tests.data.callers import Callers
from tests.support import PNG_SIGNATURE, Stack

PNG = PNG_SIGNATURE + bytes(64)


def filled(lived_in: Callers, path: str) -> str:
    return lived_in.world.fill(path).replace("'", "")


TRICKS = [
    ":owner/avatars/../../:other/avatars/trick.png",
    ":owner/avatars/%2e%2e/%2e%2e/:other/avatars/trick.png",
    ":owner/avatars/..%2f..%2f:other/avatars/trick.png",
    ":owner/avatars/%2e%2e%2f%2e%2e%2f:other%2favatars%2ftrick.png",
    ":owner/avatars/..%5c..%5ctrick.png",
    ":owner/avatars/%252e%252e/%252e%252e/trick.png/..%2f..%2f..%2ftrick.png",
    "/:owner/avatars/trick.png",
    "%2f:owner/avatars/trick.png",
    ":owner//avatars/trick.png",
    ":owner/avatars//trick.png",
    ":owner/avatars/trick%00.png",
    ":owner/avatars/trick.png%00.html",
    ":owner/avatars/%0d%0aX: trick.png".replace(" ", "%20"),
    ":owner/avatars/./trick.png/%2e%2e/%2e%2e/%2e%2e/trick.png",
    "..%2f..%2f..%2ftrick.png",
    ":owner/avatars/" + "trick/" * 200 + "trick.png",
]


def files_of(home: Home) -> set[Path]:
    """Every file of the stack but logs and the database's own."""
    apart = {home.path / name for name in ("postgres", "logs", "valkey", "mail")}
    return {
        path
        for path in home.path.rglob("*trick*")
        if not any(parent in apart for parent in path.parents)
    }


def raw_request(stack: Stack, token: str, method: str, path: str) -> int:
    """A request whose path is sent as it is; no client tidies it."""
    connection = http.client.HTTPConnection(urlsplit(stack.supabase_url).netloc, timeout=10)
    headers = {
        "apikey": stack.publishable_key,
        "Authorization": f"Bearer {token}",
        "Content-Type": "image/png",
    }
    try:
        connection.request(method, path, PNG, headers)
        return connection.getresponse().status
    finally:
        connection.close()


@pytest.mark.parametrize("trick", TRICKS)
async def test_a_path_that_leads_elsewhere_is_refused(
    lived_in: Callers, home: Home, trick: str
) -> None:
    token, path = lived_in.people["owner"].token, filled(lived_in, trick)
    for method in ("POST", "PUT"):
        status = raw_request(lived_in.stack, token, method, f"/storage/v1/object/users/{path}")
        assert 400 <= status < 500, method
    assert files_of(home) == set()
    rows = await lived_in.stack.sql("select name from storage.objects where name like '%trick%'")
    assert rows == []


@pytest.mark.parametrize(
    "target",
    [
        "../trick.png",
        ":owner/avatars/../../:other/avatars/trick.png",
        ":owner/avatars/../../../trick.png",
        "/:owner/avatars/trick.png",
        ":owner/avatars//trick.png",
        ":owner/avatars/trick\0.png",
        ":owner\\avatars\\..\\trick.png",
    ],
)
async def test_a_target_that_leads_elsewhere_is_refused(
    lived_in: Callers, home: Home, target: str
) -> None:
    owner = lived_in.world.id("owner")
    client = lived_in.http("owner")
    image = {"Content-Type": "image/png", "x-upsert": "true"}
    source = f"{owner}/avatars/source.png"
    assert client.post(f"/storage/v1/object/users/{source}", content=PNG, headers=image).is_success
    for verb in ("move", "copy"):
        keys: dict[str, Any] = {
            "bucketId": "users",
            "sourceKey": source,
            "destinationKey": filled(lived_in, target),
        }
        answer = client.post(
            f"/storage/v1/object/{verb}",
            content=json.dumps(keys),
            headers={"Content-Type": "application/json"},
        )
        assert answer.is_client_error, (verb, answer.text)
    assert files_of(home) == set()
