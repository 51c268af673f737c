"""Where the browser comes from.

A headless shell is preferred over a full Chromium wherever both exist: it draws a card in half
the time. No step needs root, and nothing is fetched: the last resort is the browser that the npm
package `@sparticuz/chromium` carries in compressed form.
"""

from __future__ import annotations

import io
import os
import platform
import shutil
import sys
import tarfile
import tempfile
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

import brotli  # type: ignore[import-untyped]  # ships neither stubs nor a marker
import orjson

from core.rendering.errors import RenderError
from core.rendering.unpacking import unpack

if TYPE_CHECKING:
    from collections.abc import Iterator

SHELL_NAMES = ("chromium-headless-shell", "chrome-headless-shell")
FULL_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
MAC_APPS = (
    "Chromium.app/Contents/MacOS/Chromium",
    "Google Chrome.app/Contents/MacOS/Google Chrome",
)
PLAYWRIGHT_SHELLS = (
    "chromium_headless_shell-*/*/chrome-headless-shell",
    "chromium_headless_shell-*/*/headless_shell",
)
PLAYWRIGHT_FULL = ("chromium-*/*/chrome", "chromium-*/*/*.app/Contents/MacOS/*")

READ_AND_ENTER = 0o005  # for everyone

# Where a browser is copied when the user that is to run it cannot reach it where it lies.
SHARED_DIR = Path("/var/cache/tyohaarify")


@dataclass(frozen=True)
class Browser:
    """A browser that can be run.

    `environment` holds what its own files need, and nothing else. `cure` tells what to do if the
    browser does not start.
    """

    executable: Path
    environment: dict[str, str] = field(default_factory=dict)
    cure: str = "install it again, or point CHROMIUM_PATH at another Chromium"


def find_browser(chromium_path: Path | None, node_modules: Path, cache_dir: Path) -> Browser:
    """Find a browser in the order docs/rendering.md gives, unpacking npm's if it comes to that.

    Raises RenderError `render_browser_missing` when there is none.
    """
    if chromium_path is not None:
        if os.access(chromium_path, os.X_OK) and chromium_path.is_file():
            return Browser(chromium_path, cure="point CHROMIUM_PATH at a Chromium, or unset it")
        raise RenderError(
            "render_browser_missing",
            f"CHROMIUM_PATH is {chromium_path}, which is not a program that can be run; "
            "correct it or unset it.",
            retryable=True,
        )
    if shell := next(_installed(SHELL_NAMES, PLAYWRIGHT_SHELLS), None):
        return Browser(shell)
    package = node_modules / "@sparticuz" / "chromium"
    if package.is_dir() and sys.platform == "linux" and platform.machine() == "x86_64":
        return _unpack(package, cache_dir)
    if full := next(_installed(FULL_NAMES, PLAYWRIGHT_FULL), None):
        return Browser(full)
    raise RenderError(
        "render_browser_missing",
        "No Chromium found: run `npm ci` (Linux x86-64), or install chromium-headless-shell or "
        "chromium, or point CHROMIUM_PATH at one.",
        retryable=True,
    )


def shared_with_everyone(browser: Browser) -> Browser:
    """The same browser at a place every user of the machine can reach, copied there if need be.

    Root's own folders are closed to the unprivileged user that is to run the browser.
    """
    home = browser.executable.resolve().parent
    if all(
        path.stat().st_mode & READ_AND_ENTER == READ_AND_ENTER for path in (home, *home.parents)
    ):
        return browser
    stat = browser.executable.stat()
    target = SHARED_DIR / f"{home.name}-{stat.st_size:x}-{stat.st_mtime_ns:x}"
    if not target.is_dir():
        with _staged(target) as staging:
            shutil.copytree(home, staging, dirs_exist_ok=True)
    moved = {
        name: value.replace(str(home), str(target)) for name, value in browser.environment.items()
    }
    return replace(
        browser, executable=target / browser.executable.resolve().name, environment=moved
    )


def _installed(names: tuple[str, ...], patterns: tuple[str, ...]) -> Iterator[Path]:
    yield from (Path(found) for name in names if (found := shutil.which(name)))
    if sys.platform == "darwin" and names is FULL_NAMES:
        applications = (Path("/Applications"), Path.home() / "Applications")
        yield from (
            path for folder in applications for app in MAC_APPS if (path := folder / app).is_file()
        )
    caches = "Library/Caches" if sys.platform == "darwin" else ".cache"
    default = Path.home() / caches / "ms-playwright"
    root = Path(os.environ.get("PLAYWRIGHT_BROWSERS_PATH", default))
    for pattern in patterns:
        newest_first = sorted(
            root.glob(pattern), key=lambda path: path.stat().st_mtime, reverse=True
        )
        yield from (path for path in newest_first if os.access(path, os.X_OK))


def _unpack(package: Path, cache_dir: Path) -> Browser:
    target = cache_dir.absolute() / f"chromium-{_version(package)}"
    if not target.is_dir():
        try:
            _unpack_into(target, package)
        except (OSError, tarfile.TarError) as error:
            message = (
                f"The browser of {package} cannot be unpacked into {cache_dir}: run `npm ci`, and "
                f"see that the folder can be written and has 300 MB free ({error})."
            )
            raise RenderError("render_browser_missing", message, retryable=True) from error
    return Browser(
        target / "chromium",
        {"LD_LIBRARY_PATH": str(target / "lib")},
        cure=f"delete {target}, and it is unpacked again",
    )


def _version(package: Path) -> str:
    try:
        return str(orjson.loads((package / "package.json").read_bytes())["version"])
    except (OSError, ValueError, KeyError) as error:
        message = f"{package} is incomplete: run `npm ci` again ({error})."
        raise RenderError("render_browser_missing", message, retryable=True) from error


def _unpack_into(target: Path, package: Path) -> None:
    with _staged(target) as staging:
        for name in ("al2023", "swiftshader"):
            packed = io.BytesIO(_decompressed(package / "bin" / f"{name}.tar.br"))
            with tarfile.open(fileobj=packed) as archive:
                unpack(archive, staging)
        executable = staging / "chromium"
        executable.write_bytes(_decompressed(package / "bin" / "chromium.br"))
        executable.chmod(0o755)


def _decompressed(file: Path) -> bytes:
    try:
        unpacked: bytes = brotli.decompress(file.read_bytes())
    except (OSError, brotli.error) as error:
        message = f"{file} cannot be unpacked ({error}): run `npm ci` again."
        raise RenderError("render_browser_missing", message, retryable=True) from error
    return unpacked


class _staged:  # noqa: N801  a context manager, used like the functions of contextlib
    """A folder that becomes `target` only when it is complete, whoever else does the same."""

    def __init__(self, target: Path) -> None:
        self._target = target

    def __enter__(self) -> Path:
        self._target.parent.mkdir(parents=True, exist_ok=True)
        self._staging = Path(tempfile.mkdtemp(prefix=".unpacking-", dir=self._target.parent))
        return self._staging

    def __exit__(self, kind: object, *_: object) -> None:
        if kind is None:
            self._staging.chmod(0o755)
            try:
                self._staging.rename(self._target)
            except OSError:  # another process was first; its copy is as good
                if not self._target.is_dir():
                    raise
        shutil.rmtree(self._staging, ignore_errors=True)
