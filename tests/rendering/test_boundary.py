"""Nothing a card says reaches anything, and each boundary holds without the others."""

import asyncio
import contextlib
import json
import os
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import psutil
import pytest

from core.rendering import Renderer
from core.rendering import browser_pool as browser_pool_module
from core.rendering import chromium as chromium_module
from core.rendering.browser import find_browser
from core.rendering.cdp import CdpError
from core.rendering.chromium import Chromium, launch
from core.rendering.fonts import FontCatalogue
from core.rendering.sandbox import DEAD_NETWORK_FLAGS, Confinement, strongest_confinement
from tests.rendering.canary import Canary, ways_out
from tests.rendering.conftest import ROOT, RenderingSettings
from tests.rendering.pictures import opened

OPEN = Confinement((), network_namespace=False, own_user=False)


@contextlib.asynccontextmanager
async def _browser(
    monkeypatch: pytest.MonkeyPatch,
    settings: RenderingSettings,
    confinement: Confinement,
    *,
    dead_network: bool,
) -> AsyncIterator[Chromium]:
    if not dead_network:
        flags = tuple(f for f in chromium_module.FLAGS if f not in DEAD_NETWORK_FLAGS)
        monkeypatch.setattr(chromium_module, "FLAGS", flags)
    browser = find_browser(settings.chromium_path, settings.node_modules, settings.cache_dir)
    base_font = FontCatalogue(settings.node_modules).base_font()
    chromium = await launch(browser, confinement, base_font)
    try:
        yield chromium
    finally:
        await chromium.close()


async def _show_with_scripts(chromium: Chromium, document: str) -> None:
    """Show a document with nothing in its way but what the browser was started with."""
    browser = chromium.session
    target = await browser.send("Target.createTarget", url="about:blank")
    attached = await browser.send(
        "Target.attachToTarget", targetId=target["targetId"], flatten=True
    )
    page = chromium.connection.session(attached["sessionId"])
    # A document from a server of its own origin would have more ways; this is what a card gets.
    with contextlib.suppress(CdpError, TimeoutError):  # it may go elsewhere, as is being tried
        async with asyncio.timeout(2):
            await page.send(
                "Page.setDocumentContent",
                frameId=target["targetId"],
                html="<!doctype html>" + document,
            )
            await page.send("Page.captureScreenshot")


async def _all_ways(chromium: Chromium, canary: Canary) -> None:
    documents = ways_out(canary.port)
    await asyncio.gather(*(_show_with_scripts(chromium, document) for document in documents))
    await asyncio.sleep(1.5)  # late requests are the point


async def test_the_canary_is_reached_by_a_browser_without_boundaries(
    monkeypatch: pytest.MonkeyPatch, rendering_settings: RenderingSettings
) -> None:
    async with (
        Canary() as canary,
        _browser(monkeypatch, rendering_settings, OPEN, dead_network=False) as chromium,
    ):
        await _all_ways(chromium, canary)

    asked = {line.split()[1].lstrip("/") for line in canary.tcp if line.count(" ") == 2}
    assert {"iframe", "img", "css", "import", "background", "font", "refresh"} <= asked
    assert {"fetch", "beacon", "ws", "events", "prefetch", "object", "poster"} <= asked
    assert canary.udp


async def test_the_dead_network_alone_holds_even_with_scripts(
    monkeypatch: pytest.MonkeyPatch, rendering_settings: RenderingSettings
) -> None:
    async with (
        Canary() as canary,
        _browser(monkeypatch, rendering_settings, OPEN, dead_network=True) as chromium,
    ):
        await _all_ways(chromium, canary)

    assert (canary.tcp, canary.udp) == ([], [])


async def test_the_empty_network_alone_holds_even_with_scripts(
    monkeypatch: pytest.MonkeyPatch, rendering_settings: RenderingSettings
) -> None:
    confinement = strongest_confinement()
    if not confinement.network_namespace:
        pytest.skip("this kernel or container allows no network namespace")
    async with (
        Canary() as canary,
        _browser(monkeypatch, rendering_settings, confinement, dead_network=False) as chromium,
    ):
        await _all_ways(chromium, canary)

    assert (canary.tcp, canary.udp) == ([], [])


async def test_the_filters_alone_let_no_script_run_and_no_request_out(
    monkeypatch: pytest.MonkeyPatch, rendering_settings: RenderingSettings
) -> None:
    flags = tuple(f for f in chromium_module.FLAGS if f not in DEAD_NETWORK_FLAGS)
    monkeypatch.setattr(chromium_module, "FLAGS", flags)
    monkeypatch.setattr(browser_pool_module, "strongest_confinement", lambda: OPEN)
    async with Canary() as canary, Renderer(rendering_settings) as renderer:
        for document in ways_out(canary.port):
            await renderer.capture(document, width=50, height=50)
        await asyncio.sleep(1.5)

    assert (canary.tcp, canary.udp) == ([], [])


async def test_no_card_reaches_the_canary_through_the_renderer(renderer: Renderer) -> None:
    async with Canary() as canary:
        await asyncio.gather(
            *(renderer.capture(document, width=50, height=50) for document in ways_out(canary.port))
        )
        await asyncio.sleep(1.5)

    assert (canary.tcp, canary.udp) == ([], [])


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd",
        "FILE:///etc/passwd",
        "\\\\localhost\\etc\\passwd",
        "view-source:file:///etc/passwd",
        "chrome://version",
        "chrome://gpu",
        "data:text/html,<body style='background:red'>",
        "blob:null/00000000-0000-0000-0000-000000000000",
        "filesystem:file:///etc",
        "javascript:document.body.style.background='red'",
    ],
)
async def test_no_local_or_internal_page_shows_in_a_card(renderer: Renderer, url: str) -> None:
    frames = (
        "<iframe src=\"{}\" width=300 height=100 style='border:0'></iframe>"
        '<object data="{}" width=300 height=100></object><embed src="{}">'
        '<img src="{}" alt=""><style>body{{background-image:url("{}")}}</style>'
        '<meta http-equiv=refresh content="0;url={}">'
    )

    reading = await renderer.capture(frames.replace("{}", url), width=600, height=400)
    clean = await renderer.capture(frames.replace("{}", "about:invalid"), width=600, height=400)

    assert opened(reading).tobytes() == opened(clean).tobytes()


@pytest.mark.parametrize(
    "document",
    [
        "<script>document.body.style.background='red'</script>",
        "<body onload=\"document.body.style.background='red'\">",
        "<img src=x: onerror=\"document.body.style.background='red'\">",
        "<svg onload=\"document.body.style.background='red'\"></svg>",
        "<style>body{background:expression('red');behavior:url(#x)}</style>",
        "<script>while(true);</script>",
        "<noscript><p>shown when scripts are off</p></noscript>",
    ],
)
async def test_no_script_runs(renderer: Renderer, document: str) -> None:
    picture = opened(await renderer.capture(document, width=60, height=400))

    assert picture.getpixel((59, 399)) == (255, 255, 255)


async def test_the_context_of_a_card_is_gone_after_it(renderer: Renderer) -> None:
    running = renderer._browsers._running
    assert running is not None
    before = await running.chromium.session.send("Target.getBrowserContexts")

    await asyncio.gather(*(renderer.capture("x", width=50, height=50) for _ in range(4)))
    await asyncio.sleep(0.5)

    after = await running.chromium.session.send("Target.getBrowserContexts")
    assert after["browserContextIds"] == before["browserContextIds"]


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
async def test_the_browser_has_no_secret_no_privilege_and_its_sandbox(
    monkeypatch: pytest.MonkeyPatch, rendering_settings: RenderingSettings
) -> None:
    monkeypatch.setenv("SUPABASE_SECRET_KEY", "sb_secret_never_to_be_seen")
    async with Renderer(rendering_settings) as renderer:
        running = renderer._browsers._running
        assert running is not None
        await renderer.capture("x", width=50, height=50)
        await asyncio.sleep(0.5)  # the processes of that card go
        browser = psutil.Process(running.chromium.pid)
        family = [
            process
            for process in [browser, *browser.children(recursive=True)]
            if process.status() != psutil.STATUS_ZOMBIE
        ]
        environments = [process.environ() for process in family]
        boundaries = renderer.boundaries
        users = {uid for process in family for uid in process.uids()}
        network = {_network(process.pid) for process in family}
        seccomp = [
            status
            for process in family
            if "--type=renderer" in process.cmdline()
            for status in [_status(process.pid, "Seccomp")]
        ]

    assert not any("sb_secret" in str(environment) for environment in environments)
    harmless = {"FONTCONFIG_FILE", "HOME", "LANG", "LD_LIBRARY_PATH", "PATH", "PWD", "TMPDIR", "TZ"}
    assert set(environments[0]) <= harmless
    assert seccomp
    assert boundaries["chromium_sandbox"] is (set(seccomp) == {"2"})
    assert boundaries["own_user"] is (os.geteuid() not in users)
    assert boundaries["network_namespace"] is (_network(os.getpid()) not in network)


def _network(pid: int) -> Path:
    return Path(f"/proc/{pid}/ns/net").readlink()


def _status(pid: int, key: str) -> str:
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return next(line.split(":")[1].strip() for line in lines if line.startswith(f"{key}:"))


ORDINARY = ("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--")
DRAW_ONE = """
import asyncio, json, sys
from pathlib import Path
from core.rendering import Renderer
from tests.rendering.conftest import RenderingSettings

async def main():
    async with Renderer(RenderingSettings(cache_dir=Path(sys.argv[1]))) as renderer:
        png = await renderer.capture("<h1>घर", width=100, height=100)
        print(json.dumps([len(png), renderer.boundaries]), file=sys.stderr)

asyncio.run(main())
"""


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become an ordinary user")
def test_an_ordinary_user_has_the_sandbox_and_the_empty_network_too(
    rendering_settings: RenderingSettings,
) -> None:
    find_browser(None, rendering_settings.node_modules, rendering_settings.cache_dir)
    python = [*ORDINARY, sys.executable, "-c"]
    usable = subprocess.run([*python, "import core.rendering"], cwd=ROOT, check=False)  # noqa: S603  constants only
    if usable.returncode != 0:
        pytest.skip("the working copy or its Python is closed to other users")
    done = subprocess.run(  # noqa: S603  our own script
        [*python, DRAW_ONE, str(rendering_settings.cache_dir)],
        cwd=ROOT, capture_output=True, text=True, timeout=60, check=False,
        env={"PATH": os.environ["PATH"], "HOME": "/nonexistent", "PYTHONDONTWRITEBYTECODE": "1"},
    )  # fmt: skip

    assert done.returncode == 0, done.stderr
    size, boundaries = json.loads(done.stderr.splitlines()[-1])
    assert size > 100
    may_unshare = subprocess.run(  # noqa: S603  constants only
        [*ORDINARY, "unshare", "--user", "--map-current-user", "--net", "--", "true"], check=False
    )
    allowed = may_unshare.returncode == 0
    assert (boundaries["chromium_sandbox"], boundaries["network_namespace"]) == (allowed, allowed)
