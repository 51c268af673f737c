"""A real Chromium for which every name on the internet is one listener of the test's own."""

from __future__ import annotations

import threading
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from playwright.async_api import Browser, Error, async_playwright

from core.rendering.browser import find_browser
from local.home import CACHE
from local.packages import NODE_MODULES

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

PAGE = b"<!doctype html><title>reached</title>"
VISIT_MS = 10_000
# Chromium's rules know hosts, not ports: under this name it finds the machine itself.
SUPABASE = "supabase.localhost"


class _Listener(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.server.hosts.append(self.headers["host"])  # type: ignore[attr-defined]  # of Internet
        self.send_response(200)
        self.send_header("content-type", "text/html")
        self.send_header("content-length", str(len(PAGE)))
        self.end_headers()
        self.wfile.write(PAGE)

    def log_message(self, *_values: object) -> None:
        """Say nothing."""


class _Server(ThreadingHTTPServer):
    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Listener)
        self.hosts: list[str] = []


@dataclass(frozen=True)
class Visit:
    """The way of one browser page: `address` is the last one, with its fragment."""

    address: str
    origins: frozenset[str]
    hosts: frozenset[str]


@dataclass
class Internet:
    """A browser, and the listener that answers for all hosts but Supabase."""

    browser: Browser
    server: _Server
    supabase_url: str

    async def open(self, address: str) -> Visit:
        """Follow an address to its end, in a page without cookies."""
        self.server.hosts.clear()
        origins: set[str] = set()
        page = await self.browser.new_page(ignore_https_errors=True)
        page.on("request", lambda request: origins.add(_origin(request.url)))
        with suppress(Error):  # a host without TLS, or an address that no browser opens
            await page.goto(self._here(address), timeout=VISIT_MS, wait_until="load")
        last = await page.evaluate("location.href")
        await page.close()
        reached = frozenset(origins) - {self._here(self.supabase_url)}
        return Visit(last, reached, frozenset(self.server.hosts))

    def _here(self, address: str) -> str:
        host, port = urlsplit(self.supabase_url).netloc.split(":")
        return address.replace(f"//{host}:{port}", f"//{SUPABASE}:{port}", 1)


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


@asynccontextmanager
async def running(supabase_url: str) -> AsyncIterator[Internet]:
    """Run the listener and a browser that finds it under every name but Supabase's."""
    server = _Server()
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    found = find_browser(None, NODE_MODULES, CACHE)
    rules = f"MAP * 127.0.0.1:{server.server_port}, EXCLUDE {SUPABASE}"
    try:
        async with async_playwright() as playwright:
            browser = await playwright.chromium.launch(
                executable_path=str(found.executable),
                args=["--no-sandbox", f"--host-resolver-rules={rules}"],
                env=dict(found.environment),
            )
            yield Internet(browser, server, supabase_url)
            await browser.close()
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
