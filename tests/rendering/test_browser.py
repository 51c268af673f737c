import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from core.rendering import Renderer, RenderError
from core.rendering import browser as browser_module
from core.rendering.browser import Browser, find_browser, shared_with_everyone
from tests.rendering.conftest import ROOT, RenderingSettings


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine without any browser; its PATH is `bin`, its Playwright cache is `playwright`."""
    (tmp_path / "bin").mkdir()
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    monkeypatch.setenv("PLAYWRIGHT_BROWSERS_PATH", str(tmp_path / "playwright"))
    return tmp_path


def _program(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("#!/bin/sh\n")
    path.chmod(0o755)
    return path


def _found(machine: Path, node_modules: Path | None = None, chosen: Path | None = None) -> Path:
    empty = machine / "none"
    return find_browser(chosen, node_modules or empty, machine / "cache").executable


def test_a_shell_is_taken_before_a_full_browser_wherever_it_is(machine: Path) -> None:
    full = _program(machine / "bin/chromium")
    assert _found(machine) == full

    cached = machine / "playwright/chromium_headless_shell-1/chrome-linux/headless_shell"
    assert _found(machine) == full
    _program(cached)
    assert _found(machine) == cached

    shell = _program(machine / "bin/chromium-headless-shell")
    assert _found(machine) == shell


def test_the_newest_of_playwrights_browsers_is_taken(machine: Path) -> None:
    places = [machine / f"playwright/chromium-{n}/chrome-linux/chrome" for n in (1200, 999)]
    for age, place in enumerate(places):
        os.utime(_program(place), (1_000_000 - age, 1_000_000 - age))

    assert _found(machine) == places[0]


def test_the_browser_asked_for_is_taken_first(machine: Path) -> None:
    _program(machine / "bin/chromium-headless-shell")
    chosen = _program(machine / "mine")

    assert _found(machine, chosen=chosen) == chosen


@pytest.mark.parametrize("broken", ["nothing", "folder", "text"])
def test_a_browser_asked_for_that_cannot_run_is_named(machine: Path, broken: str) -> None:
    (machine / "folder").mkdir()
    (machine / "text").write_text("no program")

    with pytest.raises(RenderError, match=f"CHROMIUM_PATH is .*{broken}") as caught:
        _found(machine, chosen=machine / broken)

    assert (caught.value.code, caught.value.retryable) == ("render_browser_missing", True)


def test_a_machine_without_a_browser_says_what_to_do(machine: Path) -> None:
    with pytest.raises(RenderError, match="run `npm ci`") as caught:
        _found(machine)

    assert caught.value.code == "render_browser_missing"


def test_the_packed_browser_is_unpacked_once_and_completely(
    machine: Path, rendering_settings: RenderingSettings
) -> None:
    _program(machine / "bin/chromium")
    first = _found(machine, rendering_settings.node_modules)
    stamp = first.stat().st_mtime_ns
    second = _found(machine, rendering_settings.node_modules)

    assert (first, stamp) == (second, second.stat().st_mtime_ns)
    assert first.parent.parent == machine / "cache"
    assert (first.parent / "lib/libnss3.so").is_file()
    assert [path.name for path in (machine / "cache").iterdir()] == [first.parent.name]


def test_an_unpacking_that_fails_leaves_nothing(machine: Path, tmp_path: Path) -> None:
    package = tmp_path / "modules/@sparticuz/chromium"
    (package / "bin").mkdir(parents=True)
    (package / "package.json").write_text('{"version": "1.0.0"}')
    (package / "bin/al2023.tar.br").write_bytes(b"broken")

    with pytest.raises(RenderError, match="cannot be unpacked"):
        _found(machine, tmp_path / "modules")

    assert list((machine / "cache").iterdir()) == []


def test_a_browser_out_of_reach_is_copied_to_where_everyone_can_run_it(
    machine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(browser_module, "SHARED_DIR", machine / "shared")
    home = _program(machine / "private/browser/chromium").parent
    home.parent.chmod(0o700)

    copies = {
        shared_with_everyone(
            Browser(home / "chromium", {"LD_LIBRARY_PATH": f"{home}/lib"})
        ).executable
        for _ in range(2)
    }

    [copy] = copies
    assert copy.parent.parent == machine / "shared"
    assert os.access(copy, os.X_OK)
    assert shared_with_everyone(Browser(Path("/bin/sh"))) == Browser(Path("/bin/sh"))


WAIT = """
import asyncio
from core.rendering import Renderer
from tests.rendering.conftest import RenderingSettings

async def main():
    async with Renderer(RenderingSettings()) as renderer:
        print(renderer._browsers.pid, flush=True)
        await asyncio.sleep(60)

asyncio.run(main())
"""


def test_the_browser_ends_when_its_worker_is_killed() -> None:
    assert shutil.which("sh")
    with subprocess.Popen(  # noqa: S603  our own script
        [sys.executable, "-c", WAIT], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as worker:
        assert worker.stdout is not None
        lines = iter(worker.stdout.readline, "")
        browser = psutil.Process(int(next(line for line in lines if line.strip().isdigit())))
        family = [browser, *browser.children(recursive=True)]
        worker.send_signal(signal.SIGKILL)
        deadline = time.monotonic() + 10
        while any(_lives(process) for process in family) and time.monotonic() < deadline:
            time.sleep(0.05)

    assert not any(_lives(process) for process in family)


def _lives(process: psutil.Process) -> bool:
    return process.is_running() and process.status() != psutil.STATUS_ZOMBIE


async def test_a_browser_that_opens_no_more_pages_is_replaced_and_its_card_tried_again(
    rendering_settings: RenderingSettings,
) -> None:
    async with Renderer(rendering_settings, deadline=2) as renderer:
        main = psutil.Process(renderer._browsers.pid)
        stopped = [
            child
            for child in main.children(recursive=True)
            if "zygote" in " ".join(child.cmdline())
        ]
        for child in stopped:
            child.suspend()

        with pytest.raises(RenderError) as caught:
            await renderer.capture("<p>Joy", width=90, height=90)
        for child in stopped:
            child.resume()

        assert stopped
        assert (caught.value.code, caught.value.retryable) == ("render_crashed", True)
        assert await renderer.capture("<p>Joy", width=90, height=90)
        assert renderer._browsers.pid != main.pid
