"""Scanning: a file is let in when every scanner there is looked at it and found nothing."""

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from structlog.testing import capture_logs
from tyohaarify_plugin_api import DeclinedError, NoProviderError, ScanRequest, ScanResponse

import plugins.host
from plugins.host import PluginHost
from plugins.loading import Plugin
from tests.plugins.conftest import Install

FILE = ScanRequest(content=b"a file")
CLEAN = ScanResponse(is_clean=True)
INFECTED = ScanResponse(is_clean=False, threat="Worm")
SCANNER = """
class Scan:
    name = "scan"
    def scan(self, request):
        return ScanResponse(is_clean=True)
"""
REGISTER = "\n@hookimpl\ndef register_scanners(): return [Scan()]"

Scan = Callable[[ScanRequest], Any]


class Scripted:
    """A scanner that does what a test tells it."""

    def __init__(self, name: str, scan: Scan) -> None:
        self.name = name
        self.scan = scan


def host_of(*scans: Scan, timeout: float = 5.0) -> PluginHost:
    found = [
        Plugin(
            f"plugin-{number}",
            "entry point",
            "active",
            providers={"register_scanners": (Scripted(f"scanner-{number}", scan),)},
        )
        for number, scan in enumerate(scans)
    ]
    return PluginHost(found, timeout=timeout)


def state_of(host: PluginHost) -> str:
    return host.scanning


def gives(answer: object) -> Scan:
    return lambda _request: answer


async def hangs(_request: ScanRequest) -> ScanResponse:
    await asyncio.Event().wait()
    raise AssertionError


def breaks(_request: ScanRequest) -> ScanResponse:
    raise OSError


def declines(_request: ScanRequest) -> ScanResponse:
    raise DeclinedError


NO_VERDICT: dict[str, tuple[Scan, str]] = {
    "breaks": (breaks, "raised OSError"),
    "hangs": (hangs, "no answer in 0.1 s"),
    "declines": (declines, "declined"),
    "gives nothing": (gives(None), "scan() gave NoneType, not ScanResponse"),
    "gives true": (gives(True), "scan() gave bool, not ScanResponse"),
    "gives no bool": (
        gives(ScanResponse.model_construct(is_clean="no")),  # type: ignore[arg-type]  # a plugin may be untyped
        "invalid ScanResponse: is_clean",
    ),
    "contradicts itself": (
        gives(ScanResponse(is_clean=True, threat="Worm")),
        "the file is clean, and yet there is a threat",
    ),
}


@pytest.mark.parametrize(("scan", "reason"), NO_VERDICT.values(), ids=NO_VERDICT)
async def test_a_scanner_without_a_verdict_lets_nothing_in(scan: Scan, reason: str) -> None:
    for scans in ((scan,), (scan, gives(CLEAN)), (gives(CLEAN), scan)):
        with pytest.raises(NoProviderError, match="No scanner answered: ") as refused:
            await host_of(*scans, timeout=0.1).scan(FILE)
        assert reason in str(refused.value)
    # That something was found is known all the same.
    for scans in ((scan, gives(INFECTED)), (gives(INFECTED), scan)):
        assert await host_of(*scans, timeout=0.1).scan(FILE) == INFECTED


async def test_every_scanner_must_agree() -> None:
    assert await host_of(gives(CLEAN), gives(CLEAN)).scan(FILE) == CLEAN
    for scans in ((gives(CLEAN), gives(INFECTED)), (gives(INFECTED), gives(CLEAN))):
        with capture_logs() as logs:
            assert await host_of(*scans).scan(FILE) == INFECTED
        assert [(entry["event"], entry["threat"]) for entry in logs] == [("threat_found", "Worm")]


async def test_scanners_look_at_the_same_time_and_see_the_file() -> None:
    seen: list[bytes] = []
    both = asyncio.Event()

    async def scan(request: ScanRequest) -> ScanResponse:
        seen.append(request.content)
        if len(seen) == 2:
            both.set()
        await both.wait()
        return CLEAN

    assert await host_of(scan, scan).scan(FILE) == CLEAN
    assert seen == [b"a file"] * 2


async def test_a_scan_has_less_time_than_other_calls(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plugins.host, "SCAN_SECONDS", 0.1)
    with pytest.raises(NoProviderError, match=r"no answer in 0\.1 s"):
        await host_of(hangs, timeout=60).scan(FILE)


async def test_without_a_scanner_scanning_is_off_and_nothing_is_called_clean() -> None:
    host = host_of()
    assert host.scanning == "off"
    with pytest.raises(NoProviderError, match="none is installed"):
        await host.scan(FILE)


async def test_a_scanner_that_keeps_failing_refuses_files_until_its_trial_succeeds() -> None:
    broken = True

    async def scan(_request: ScanRequest) -> ScanResponse:
        if broken:
            raise OSError
        return CLEAN

    host = host_of(scan, gives(CLEAN))
    now = 0.0
    host._scanners[0].breaker._clock = lambda: now
    assert state_of(host) == "ok"
    for _ in range(3):
        with pytest.raises(NoProviderError):
            await host.scan(FILE)
    assert state_of(host) == "down"
    broken = False
    with pytest.raises(NoProviderError, match="scanner-0: resting after repeated failures"):
        await host.scan(FILE)
    now += 30
    assert state_of(host) == "down"
    assert await host.scan(FILE) == CLEAN
    assert state_of(host) == "ok"


@pytest.mark.parametrize(
    "source",
    [
        "raise ImportError('its library is gone')",
        SCANNER + "@hookimpl\ndef register_scanners(): raise ValueError('no key')",
        SCANNER + "Scan.name = 'Not A Name'" + REGISTER,
        SCANNER + REGISTER.replace("scanners", "scaners"),
        SCANNER + REGISTER.replace("@hookimpl\n", ""),
        SCANNER + REGISTER + "\nmanifest = None",
        SCANNER + REGISTER,
    ],
    ids=[
        "not imported",
        "not set up",
        "bad scanner",
        "misspelt",
        "not marked",
        "no manifest",
        "same name",
    ],
)
async def test_a_quarantined_plugin_that_may_be_a_scanner_lets_nothing_in(
    install: Install, source: str
) -> None:
    install("alpha", SCANNER + REGISTER)
    assert await PluginHost.load().scan(FILE) == CLEAN
    install("bad", source)
    host = PluginHost.load()
    assert host.scanning == "down"
    with pytest.raises(NoProviderError, match="bad: quarantined"):
        await host.scan(FILE)
    allowed = PluginHost.load(allow={"alpha"})
    assert (allowed.scanning, await allowed.scan(FILE)) == ("ok", CLEAN)


async def test_a_quarantined_plugin_that_is_no_scanner_changes_nothing(install: Install) -> None:
    install(
        "bad", "Writer.name = 'Not A Name'\n@hookimpl\ndef register_message_writers(): return 7"
    )
    host = PluginHost.load()
    assert host.report()[-1].state == "quarantined"
    assert host.scanning == "off"
