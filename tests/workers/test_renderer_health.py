"""A worker whose renderer cannot start says so, and says so no longer once it can."""

import asyncio
import os
import subprocess
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
from redis.asyncio import Redis

from api.routes.health import NO_WORKER
from core.presence import WorkerStatus, find_worker
from core.rendering import Renderer
from core.rendering.browser import find_browser, shared_with_everyone
from local.home import ROOT, Home
from tests.api.auth_api import running_api
from tests.rendering.conftest import RenderingSettings
from tests.support import Stack, eventually
from tools import stack as stacks
from workers.renderer_health import LONGEST_PROBLEM, RendererHealth


@pytest.fixture
async def redis(stack: Stack, home: Home) -> AsyncIterator[Redis]:
    """A database of the stack's Valkey that no other worker announces itself in."""
    assert stack
    async with Redis.from_url(f"redis://127.0.0.1:{home.ports().valkey}/9") as redis:
        await redis.flushdb()
        yield redis


def script(path: Path, command: str) -> Path:
    path.write_text(f"#!/bin/sh\n{command}\n")
    path.chmod(0o755)
    return path


def works(path: Path) -> Path:
    """A program that becomes the browser of this machine."""
    settings = RenderingSettings()
    found = shared_with_everyone(find_browser(None, settings.node_modules, settings.cache_dir))
    variables = " ".join(f"{name}={value}" for name, value in found.environment.items())
    return script(path, f'exec env {variables} "{found.executable}" "$@"')


def nothing(folder: Path) -> RenderingSettings:
    return RenderingSettings(chromium_path=folder / "nothing")


def no_browser(folder: Path) -> RenderingSettings:
    assert folder
    return RenderingSettings(chromium_path=Path("/bin/false"))


def complains(folder: Path) -> RenderingSettings:
    lines = script(folder / "browser", 'echo "one\ntwo $(seq -s. 1 900)" >&2; exit 1')
    return RenderingSettings(chromium_path=lines)


def broken_package(folder: Path) -> RenderingSettings:
    package = folder / "@sparticuz/chromium"
    (package / "bin").mkdir(parents=True)
    (package / "package.json").write_text('{"version": "1"}')
    (package / "bin/al2023.tar.br").write_bytes(b"broken")
    return RenderingSettings(node_modules=folder, cache_dir=folder / "cache")


def no_place(folder: Path) -> RenderingSettings:
    (folder / "cache").write_text("a file where the folder should be")
    return RenderingSettings(cache_dir=folder / "cache")


def no_fonts(folder: Path) -> RenderingSettings:
    return RenderingSettings(chromium_path=works(folder / "browser"), node_modules=folder)


@pytest.mark.parametrize(
    ("broken", "cure"),
    [
        (nothing, "correct it or unset it"),
        (no_browser, "point CHROMIUM_PATH at a Chromium, or unset it"),
        (complains, "point CHROMIUM_PATH at a Chromium, or unset it"),
        (broken_package, "run `npm ci`"),
        (no_place, "see that the folder can be written"),
        (no_fonts, "npm ci"),
    ],
)
async def test_a_worker_that_cannot_render_announces_why_and_the_cure_in_one_line(
    broken: Callable[[Path], RenderingSettings],
    cure: str,
    redis: Redis,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if broken in {broken_package, no_place}:  # The npm package is taken where no shell is found.
        monkeypatch.setenv("PLAYWRIGHT_BROWSERS_PATH", str(tmp_path))
        monkeypatch.setenv("PATH", "/bin")
    renderer = Renderer(broken(tmp_path))
    async with renderer_health(renderer, redis):
        worker = await find_worker(redis)
    assert worker is not None
    assert worker.problem is not None
    assert cure in worker.problem
    assert "\n" not in worker.problem
    assert len(worker.problem) <= LONGEST_PROBLEM
    assert not worker.boundaries["browser_running"]


@asynccontextmanager
async def renderer_health(renderer: Renderer, redis: Redis) -> AsyncIterator[None]:
    async with AsyncExitStack() as exits:
        exits.push_async_exit(renderer)
        await exits.enter_async_context(RendererHealth(renderer, redis))
        yield


async def announced(redis: Redis, fits: Callable[[WorkerStatus], bool]) -> WorkerStatus:
    for _ in range(600):
        if (worker := await find_worker(redis)) and fits(worker):
            return worker
        await asyncio.sleep(0.05)
    raise AssertionError("No worker announced itself so within 30 s.")


async def test_a_worker_that_can_render_is_found_before_one_that_cannot(
    redis: Redis, tmp_path: Path
) -> None:
    able, unable = Renderer(RenderingSettings()), Renderer(nothing(tmp_path))
    async with renderer_health(unable, redis):
        assert (await announced(redis, lambda worker: worker.problem is not None)).problem
        async with renderer_health(able, redis):
            worker = await announced(redis, lambda worker: worker.problem is None)
            assert worker.boundaries["browser_running"]


async def test_a_worker_that_loses_its_browser_announces_it_and_heals(
    redis: Redis, tmp_path: Path
) -> None:
    browser = works(tmp_path / "browser")
    renderer = Renderer(RenderingSettings(chromium_path=browser))
    async with renderer_health(renderer, redis):
        assert (await announced(redis, lambda _: True)).problem is None
        browser.unlink()
        await renderer.__aexit__()
        lost = await announced(redis, lambda worker: worker.problem is not None)
        assert lost.problem is not None
        assert str(browser) in lost.problem
        works(browser)
        healed = await announced(redis, lambda worker: worker.problem is None)
        assert healed.boundaries["browser_running"]


def test_readyz_without_a_worker_tells_that_cards_wait_and_how_to_start_one(
    stack: Stack, home: Home, tmp_path: Path
) -> None:
    alone = f"redis://127.0.0.1:{home.ports().valkey}/10"
    with running_api(stack, home, tmp_path, REDIS_URL=alone) as api:
        answer = httpx.get(f"{api.url}/readyz")
    assert answer.status_code == 200
    body = answer.json()
    assert (body["rendering"], body["rendering_problem"]) == ("down", NO_WORKER)
    assert body["worker"] is None


@pytest.fixture
def browserless(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Home, Path]]:
    """A stack that is not up yet, and its CHROMIUM_PATH: a program that is no browser."""
    # In a folder of its own, which is copied to where everyone can run it.
    (tmp_path / "program").mkdir()
    browser = script(tmp_path / "program/browser", "exit 1")
    monkeypatch.setenv("CHROMIUM_PATH", str(browser))
    monkeypatch.setenv("TYOHAARIFY_HOME", str(tmp_path / "home"))
    home = Home(tmp_path / "home")
    yield home, browser
    stacks.stop(home)


def dev(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [str(ROOT / "dev"), *arguments]
    return subprocess.run(  # noqa: S603  our own ./dev
        command, env=os.environ, capture_output=True, text=True, check=False
    )


def test_up_status_demo_and_readyz_tell_that_the_browser_does_not_start_until_it_does(
    browserless: tuple[Home, Path],
) -> None:
    home, browser = browserless
    reason = f"{browser} did not start as a browser: point CHROMIUM_PATH at a Chromium, or unset it"

    up, status, demo = dev("up", "--detach"), dev("status"), dev("demo")
    assert [done.returncode for done in (up, status, demo)] == [1, 1, 1]
    assert f"worker: not ready: {reason}" in up.stdout
    assert f"worker: not ready: {reason}" in status.stdout
    assert f"error: worker is not ready: {reason}" in demo.stderr

    current = stacks.status(home)
    worker = current["services"]["worker"]
    assert (current["ready"], worker["state"]) == (False, "not ready")
    assert worker["problem"].startswith(reason)
    assert readiness(current)["rendering_problem"] == worker["problem"]
    assert readiness(current)["rendering"] == "down"

    works(browser)
    eventually(lambda: stacks.status(home)["ready"], 60)
    healed = stacks.status(home)["services"]["worker"]
    assert (healed["pid"], healed["problem"]) == (worker["pid"], None)
    assert readiness(current)["rendering"] == "ok"
    assert dev("demo").returncode == 0


def readiness(current: dict[str, Any]) -> dict[str, Any]:
    answer = httpx.get(f"{current['api_url']}/readyz")
    assert answer.status_code == 200
    body: dict[str, Any] = answer.json()
    return body
