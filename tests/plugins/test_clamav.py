"""The ClamAV scanner, with a real clamd; what a strange one says, by a server of the tests."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic_core import Url
from tyohaarify_plugin_api import NoProviderError, ScanRequest
from tyohaarify_plugin_api.testing import check_plugin

from plugins.builtin import clamav
from plugins.builtin.clamav.clamd import Clamd, FileCutOffError, NoVerdictError
from plugins.host import PluginHost
from tests import clamd as real
from tests.clamd import MALWARE, THREAT, needs_clamd, running_clamd
from tests.pictures import png

PICTURE = png((40, 40))


@pytest.fixture(scope="module")
def clamd() -> Iterator[real.Clamd]:
    with running_clamd() as running:
        yield running


@pytest.fixture(params=[0, 1], ids=["unix", "tcp"])
def url(clamd: real.Clamd, request: pytest.FixtureRequest) -> str:
    return clamd.urls[request.param]


@needs_clamd
async def test_what_has_a_signature_is_found_wherever_it_is(url: str) -> None:
    scanner = Clamd(Url(url))
    assert await scanner.scan(PICTURE) == ""
    assert await scanner.scan(MALWARE) == THREAT
    assert await scanner.scan(PICTURE + MALWARE) == THREAT
    ten_megabytes = PICTURE + bytes(10 * 2**20 - len(PICTURE) - len(MALWARE))
    assert await scanner.scan(ten_megabytes) == ""
    assert await scanner.scan(ten_megabytes + MALWARE) == THREAT
    many = await asyncio.gather(*(scanner.scan(PICTURE + MALWARE[n:]) for n in range(30)))
    assert many == [THREAT, *[""] * 29]


@needs_clamd
async def test_a_file_that_clamd_takes_a_part_of_has_no_verdict(url: str) -> None:
    with pytest.raises(FileCutOffError):
        await Clamd(Url(url)).scan(bytes(13 * 2**20))


@needs_clamd
def test_it_is_a_sound_plugin(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLAMD_URL", url)
    assert check_plugin(clamav) == []


@needs_clamd
async def test_while_clamd_is_away_nothing_is_clean(monkeypatch: pytest.MonkeyPatch) -> None:
    with running_clamd() as clamd:
        monkeypatch.setenv("CLAMD_URL", clamd.urls[0])
        host, hasty = PluginHost.load(allow=()), PluginHost.load(allow=(), timeout=0.3)
        file = ScanRequest(content=PICTURE)
        assert (await host.scan(file)).is_clean
        clamd.freeze()
        with pytest.raises(NoProviderError, match="clamav: no answer in"):
            await hasty.scan(file)
        clamd.kill()
        with pytest.raises(NoProviderError, match="clamav: raised ConnectionRefusedError"):
            await host.scan(file)
        clamd.start()
        assert (await host.scan(file)).is_clean
        assert (await host.scan(ScanRequest(content=MALWARE))).threat == THREAT


@pytest.mark.parametrize(
    ("reply", "threat"),
    [
        (b"stream: OK\0", ""),
        (b"stream: Win.Worm-1 FOUND\0", "Win.Worm-1"),
        (b"stream: OK FOUND\0", "OK"),
        (b"stream: OK", None),
        (b"", None),
        (b"\0", None),
        (b"stream: FOUND\0", None),
        (b"stream:  FOUND\0", None),
        (b"stream: OK\nstream: Worm FOUND\0", None),
        (b"stream: Can't allocate memory ERROR\0", None),
        (b"COMMAND UNAVAILABLE. ERROR\0", None),
        (b"x" * 2**17, None),
    ],
)
async def test_only_a_whole_verdict_is_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, reply: bytes, threat: str | None
) -> None:
    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(PICTURE + bytes(4))
        writer.write(reply)
        writer.close()

    monkeypatch.chdir(tmp_path)
    async with await asyncio.start_unix_server(answer, "clamd.ctl"):
        asked = Clamd(Url("unix:clamd.ctl")).scan(PICTURE)
        if threat is None:
            with pytest.raises(NoVerdictError):
                await asked
        else:
            assert await asked == threat


def test_without_an_address_it_scans_nothing_and_with_a_wrong_one_nothing_is_let_in(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("CLAMD_URL", raising=False)
    assert PluginHost.load(allow=()).scanning == "off"
    for wrong in ("", "clamd:3310", "http://clamd:3310", "tcp:///clamd", "unix://clamd"):
        monkeypatch.setenv("CLAMD_URL", wrong)
        host = PluginHost.load(allow=())
        [report] = [report for report in host.report() if report.name == "clamav"]
        assert (report.state, host.scanning) == ("quarantined", "down")
        assert "clamd_url" in report.problem
