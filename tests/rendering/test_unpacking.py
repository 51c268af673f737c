"""Archives are unpacked alike by every release of Python, and into their folder only."""

import io
import os
import shutil
import subprocess
import tarfile
from pathlib import Path

import brotli  # type: ignore[import-untyped]  # ships neither stubs nor a marker
import pytest

from core.rendering.unpacking import unpack
from tests.rendering.conftest import ROOT, RenderingSettings


def _member(name: str, kind: bytes = tarfile.REGTYPE, **options: int | str) -> tarfile.TarInfo:
    member = tarfile.TarInfo(name)
    member.type = kind
    for option, value in options.items():
        setattr(member, option, value)
    return member


def _archive(*members: tarfile.TarInfo) -> tarfile.TarFile:
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w") as archive:
        for member in members:
            member.size = 4 if member.isreg() else 0
            archive.addfile(member, io.BytesIO(b"text"))
    packed.seek(0)
    return tarfile.open(fileobj=packed)


def test_files_and_folders_are_written_with_plain_modes_for_this_user(tmp_path: Path) -> None:
    members = (
        _member("lib", tarfile.DIRTYPE, mode=0o700),
        _member("lib/program", mode=0o6777, uid=12345, gid=12345),
        _member("deep/er/file", mode=0o600),
    )
    unpack(_archive(*members), tmp_path)

    program, file = tmp_path / "lib/program", tmp_path / "deep/er/file"
    assert [path.read_bytes() for path in (program, file)] == [b"text", b"text"]
    assert [path.stat().st_mode & 0o7777 for path in (program, file)] == [0o755, 0o644]
    assert program.stat().st_uid == os.geteuid()


@pytest.mark.parametrize(
    "bad",
    [
        _member("../outside"),
        _member("lib/../../outside"),
        _member("/tmp/outside"),  # noqa: S108  never written
        _member("link", tarfile.SYMTYPE, linkname="../outside"),
        _member("link", tarfile.SYMTYPE, linkname="good"),
        _member("link", tarfile.LNKTYPE, linkname="../outside"),
        _member("device", tarfile.CHRTYPE),
        _member("disk", tarfile.BLKTYPE),
        _member("pipe", tarfile.FIFOTYPE),
    ],
    ids=lambda member: f"{member.name} {member.type.decode()} {member.linkname}",
)
def test_an_archive_with_anything_else_is_rejected_before_a_file_is_written(
    bad: tarfile.TarInfo, tmp_path: Path
) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    with pytest.raises(tarfile.ExtractError, match=bad.name):
        unpack(_archive(_member("good"), bad), folder)
    assert [path.name for path in tmp_path.rglob("*")] == ["folder"]


UNPACK = """
import sys, tarfile
from pathlib import Path
from core.rendering.browser import find_browser
assert not hasattr(tarfile, "data_filter"), sys.version
print(find_browser(None, Path(sys.argv[1]), Path(sys.argv[2])).executable)
"""


def _python_without_filters() -> str | None:
    """Python 3.11.0 to 3.11.3 of the machine, as Debian 12 has it; extensions of 3.11 fit it."""
    for name in ("/usr/bin/python3.11", "/usr/bin/python3"):
        code = "import sys, tarfile; print(sys.version_info[:2], hasattr(tarfile, 'data_filter'))"
        if shutil.which(name):
            done = subprocess.run([name, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603  ours
            if done.stdout == "(3, 11) False\n":
                return name
    return None


def test_python_3_11_2_unpacks_the_packed_browser_and_it_starts(
    tmp_path: Path, rendering_settings: RenderingSettings
) -> None:
    python = _python_without_filters()
    packages = str(Path(brotli.__file__).parent)
    if python is None or "python3.11" not in packages:
        pytest.skip("neither /usr/bin/python3.11 nor python3 is a Python 3.11.0 to 3.11.3")
    done = subprocess.run(  # noqa: S603  our own script
        [python, "-c", UNPACK, str(rendering_settings.node_modules), str(tmp_path)],
        env={
            "PYTHONPATH": f"{ROOT}:{packages}",
            "PATH": "/nowhere",
            "PLAYWRIGHT_BROWSERS_PATH": "/nowhere",
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    browser = Path(done.stdout.strip())
    version = subprocess.run(  # noqa: S603  the browser that was unpacked
        [browser, "--version"],
        env={"LD_LIBRARY_PATH": str(browser.parent / "lib")},
        capture_output=True,
        text=True,
        check=True,
    )
    assert version.stdout.startswith(("Chromium", "HeadlessChrome"))
