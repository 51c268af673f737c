"""One running browser process and the pipe to it."""

from __future__ import annotations

import asyncio
import contextlib
import fcntl
import os
import shutil
import signal
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import structlog

from core.processes import NOBODY_UID, scrubbed_environment
from core.rendering.browser import shared_with_everyone
from core.rendering.cdp import CdpClosedError, CdpError, Connection, Session
from core.rendering.errors import RenderError
from core.rendering.sandbox import DEAD_NETWORK_FLAGS

if TYPE_CHECKING:
    from core.rendering.browser import Browser
    from core.rendering.sandbox import Confinement

log = structlog.get_logger(__name__)

LAUNCH_TIMEOUT = 30.0
FLAGS = (
    "--headless",
    "--remote-debugging-pipe",
    "--disable-background-networking",
    "--disable-breakpad",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-extensions",
    "--disable-gpu",
    "--disable-sync",
    "--font-render-hinting=none",
    "--force-color-profile=srgb",
    "--hide-scrollbars",
    "--mute-audio",
    "--no-default-browser-check",
    "--no-first-run",
    *DEAD_NETWORK_FLAGS,
)
# The shell moves the pipe to the two descriptors Chromium wants; then it becomes the browser.
_MOVE_PIPE = 'exec "$@" 3<&0 4>&1 </dev/null >/dev/null'

# The machine's own fonts are hidden, so that a card looks the same on every machine. One font there
# must be: without any, Chromium refuses web fonts too.
FONTCONFIG = (
    "<?xml version='1.0'?><fontconfig><dir>{home}/fonts</dir>"
    "<cachedir>{home}/fonts</cachedir></fontconfig>"
)


class Chromium:
    """A browser that is up. `connection.closed` is set as soon as it is gone."""

    def __init__(
        self,
        process: asyncio.subprocess.Process,
        connection: Connection,
        home: Path,
        *,
        sandbox: bool,
    ) -> None:
        self.connection = connection
        self.sandbox = sandbox
        self.pid = process.pid
        self._process = process
        self._home = home

    @property
    def alive(self) -> bool:
        """Whether commands can still be answered."""
        return not self.connection.closed.is_set()

    @property
    def session(self) -> Session:
        """The browser's own session."""
        return self.connection.browser

    async def close(self) -> None:
        """End the process, at once, and remove what it wrote."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.pid, signal.SIGKILL)
        await self._process.wait()
        self.connection.close()
        await asyncio.to_thread(shutil.rmtree, self._home, ignore_errors=True)


async def launch(browser: Browser, confinement: Confinement, base_font: bytes) -> Chromium:
    """Start a browser that knows one font, with its own sandbox on unless the machine forbids it.

    Raises RenderError `render_crashed` (retryable) when it does not come up.
    """
    name = browser.executable
    if confinement.own_user:
        browser = await asyncio.to_thread(shared_with_everyone, browser)
    if os.geteuid() == 0 and not confinement.own_user:
        log.warning("render_sandbox_off", reason="root cannot become another user here")
        return await _start(browser, confinement, base_font, name, sandbox=False)
    try:
        return await _start(browser, confinement, base_font, name, sandbox=True)
    except RenderError as error:
        if "No usable sandbox" not in str(error):
            raise
        log.warning("render_sandbox_off", reason="the kernel or container allows no user namespace")
        return await _start(browser, confinement, base_font, name, sandbox=False)


async def _start(
    browser: Browser, confinement: Confinement, base_font: bytes, name: Path, *, sandbox: bool
) -> Chromium:
    home = _make_home(confinement, base_font)
    own = () if sandbox else ("--no-sandbox",)
    command = (
        *confinement.prefix, str(browser.executable), *FLAGS, *own,
        f"--user-data-dir={home}", "about:blank",
    )  # fmt: skip
    environment = scrubbed_environment(str(home)) | browser.environment
    environment["FONTCONFIG_FILE"] = str(home / "fonts.conf")
    process, connection = await _spawn(command, environment, home)
    chromium = Chromium(process, connection, home, sandbox=sandbox)
    try:
        await asyncio.wait_for(chromium.session.send("Browser.getVersion"), LAUNCH_TIMEOUT)
    except (CdpError, TimeoutError) as error:
        said = (home / "stderr").read_text(errors="replace").strip()
        await chromium.close()
        ended = isinstance(error, CdpClosedError)
        reason = "it ended at once" if ended else str(error) or f"silent for {LAUNCH_TIMEOUT:g} s"
        # Not the name of the copy that everyone can run: people know this one.
        message = f"{name} did not start as a browser: {browser.cure} ({said[-2000:] or reason})."
        raise RenderError("render_crashed", message, retryable=True) from error
    except asyncio.CancelledError:
        await chromium.close()
        raise
    return chromium


def _make_home(confinement: Confinement, base_font: bytes) -> Path:
    home = Path(tempfile.mkdtemp(prefix="tyohaarify-render-"))
    (home / "fonts").mkdir()
    (home / "fonts" / "base.ttf").write_bytes(base_font)
    (home / "fonts.conf").write_text(FONTCONFIG.format(home=home))
    if confinement.own_user:
        for path in (home, *home.rglob("*")):
            os.chown(path, NOBODY_UID, NOBODY_UID)
    return home


async def _spawn(
    command: tuple[str, ...], environment: dict[str, str], home: Path
) -> tuple[asyncio.subprocess.Process, Connection]:
    commands_out, commands_in = os.pipe()
    answers_out, answers_in = os.pipe()
    if hasattr(fcntl, "F_SETPIPE_SZ"):
        with contextlib.suppress(OSError):  # a picture then takes more, smaller reads
            fcntl.fcntl(answers_out, fcntl.F_SETPIPE_SZ, 1 << 20)
    with (home / "stderr").open("wb") as errors:
        process = await asyncio.create_subprocess_exec(
            "/bin/sh", "-c", _MOVE_PIPE, "sh", *command,
            stdin=commands_out, stdout=answers_in, stderr=errors,
            env=environment, cwd="/", start_new_session=True,
        )  # fmt: skip
    os.close(commands_out)
    os.close(answers_in)
    loop = asyncio.get_running_loop()
    writer, _ = await loop.connect_write_pipe(asyncio.BaseProtocol, os.fdopen(commands_in, "wb", 0))
    connection = Connection(writer)
    await loop.connect_read_pipe(lambda: connection, os.fdopen(answers_out, "rb", 0))
    return process, connection
