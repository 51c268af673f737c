"""Uploads and a real clamd: what it finds, and what it cannot look at, is not let in."""

from collections.abc import Iterator
from dataclasses import replace

import httpx
import pytest

from local.home import Home
from tests.api.auth_api import running_api
from tests.clamd import MALWARE, THREAT, Clamd, needs_clamd, running_clamd
from tests.pictures import png
from tests.support import Person, Stack


@pytest.fixture(scope="module")
def clamd() -> Iterator[Clamd]:
    with running_clamd() as running:
        yield running


@pytest.fixture(scope="module")
def scanned(
    stack: Stack, home: Home, clamd: Clamd, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Stack]:
    """The stack with an API that has its uploads scanned."""
    folder = tmp_path_factory.mktemp("scanned")
    with running_api(stack, home, folder, CLAMD_URL=clamd.urls[0]) as api:
        yield replace(stack, api_url=api.url)


def send(person: Person, content: bytes, to: str = "upload-avatar") -> httpx.Response:
    return person.api.post(f"/users/{to}", files={"file": ("a.png", content, "image/png")})


@needs_clamd
async def test_a_picture_with_malware_in_it_is_refused_by_the_name_of_the_threat(
    scanned: Stack,
) -> None:
    person = scanned.person()
    for to in ("upload-avatar", "custom-images"):
        refused = send(person, png((40, 40)) + MALWARE, to)
        assert (refused.status_code, refused.json()["code"]) == (422, "invalid_input")
        assert refused.json()["errors"] == [
            {"field": "file", "message": f"The file is infected: {THREAT}."}
        ]
    kept = "select from public.user_images where user_id = $1"
    assert await scanned.sql(kept, person.id) == []
    assert send(person, png((40, 40))).status_code == 202
    assert len(await scanned.sql(kept, person.id)) == 1


@needs_clamd
def test_while_clamd_is_away_uploads_are_refused_and_all_else_is_served(
    scanned: Stack, clamd: Clamd
) -> None:
    person = scanned.person()
    assert httpx.get(f"{scanned.api_url}/readyz").json()["scanning"] == "ok"
    clamd.kill()
    refused = send(person, png((40, 40)))
    assert (refused.status_code, refused.json()["code"]) == (503, "service_unavailable")
    assert "scanner" in refused.json()["detail"]
    assert "Retry-After" in refused.headers
    assert person.api.get("/users/profile").status_code == 200
    clamd.start()
    assert send(person, png((40, 40)) + MALWARE).status_code == 422
    assert send(person, png((40, 40))).status_code == 202


def test_without_a_scanner_uploads_are_taken_and_readiness_says_so(stack: Stack) -> None:
    assert httpx.get(f"{stack.api_url}/readyz").json()["scanning"] == "off"
    assert send(stack.person(), png((40, 40)) + MALWARE).status_code == 202
