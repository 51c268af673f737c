"""The mail catcher: SMTP in, JSON and a small inbox for people out.

Run as `python -m local.mail` with SMTP_PORT, MAIL_PORT, MAIL_DIR and IMAGES_URL; it binds to
loopback only.
"""

import asyncio
import html
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import uvicorn
from aiosmtpd.smtp import SMTP, Envelope, Session
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Route

from local.mailbox import Mailbox

LARGEST_MAIL = 10_000_000
_UNTITLED = "(no subject)"
# What e-mails say is untrusted: no script runs, and only images of shared cards are fetched.
_CSP = "default-src 'none'; style-src 'unsafe-inline'; img-src data: {images}; frame-src 'self'"
_STYLE = """
body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem }
table { border-collapse: collapse; width: 100% } td, th { padding: .5rem; text-align: left }
tr + tr { border-top: 1px solid #ddd } iframe { border: 1px solid #ddd; height: 60vh; width: 100% }
pre { overflow-wrap: break-word; white-space: pre-wrap } a { color: #8a2a0b }
"""


class Catcher:
    """The SMTP side: takes every mail and delivers none."""

    def __init__(self, mailbox: Mailbox) -> None:
        self._mailbox = mailbox

    # aiosmtpd finds this method by its name.
    async def handle_DATA(  # noqa: N802 - the name that aiosmtpd calls
        self, _server: SMTP, _session: Session, envelope: Envelope
    ) -> str:
        """Keep the mail and accept it."""
        content = envelope.content or b""
        raw = content.encode() if isinstance(content, str) else content
        mail_id = self._mailbox.add(raw, envelope.mail_from or "", envelope.rcpt_tos)
        return f"250 kept as {mail_id}"


def create_app(mailbox: Mailbox, smtp_port: int, images_url: str = "") -> Starlette:
    """Return the HTTP side; the SMTP server runs as long as the application does.

    Images in e-mails are shown if their addresses begin with ``images_url``, which ends with a
    slash; without it none are.
    """

    @asynccontextmanager
    async def lifespan(_app: Starlette) -> AsyncIterator[None]:
        server = await asyncio.get_running_loop().create_server(
            lambda: SMTP(Catcher(mailbox), data_size_limit=LARGEST_MAIL, enable_SMTPUTF8=True),
            "127.0.0.1",
            smtp_port,
        )
        async with server:
            yield

    pages = _Pages(mailbox, _CSP.format(images=images_url))
    return Starlette(
        lifespan=lifespan,
        # A page of another site must not read mails through a name that resolves to loopback.
        middleware=[Middleware(TrustedHostMiddleware, allowed_hosts=["127.0.0.1", "localhost"])],
        routes=[
            Route("/", pages.inbox),
            Route("/health", pages.health),
            Route("/mails/{id}", pages.mail),
            Route("/messages", pages.list_messages, methods=["GET"]),
            Route("/messages", pages.delete_messages, methods=["DELETE"]),
            Route("/messages/{id}", pages.message),
            Route("/messages/{id}/raw", pages.raw),
        ],
    )


class _Pages:
    def __init__(self, mailbox: Mailbox, policy: str) -> None:
        self._mailbox = mailbox
        self._policy = policy

    async def health(self, _request: Request) -> Response:
        return JSONResponse({"status": "ok"})

    async def list_messages(self, request: Request) -> Response:
        limit = request.query_params.get("limit", "100")
        if not limit.isascii() or not limit.isdigit():
            raise HTTPException(400, "limit must be a whole number")
        newest = self._mailbox.newest(request.query_params.get("to"), int(limit))
        return JSONResponse([summary.as_json() for summary in newest])

    async def delete_messages(self, _request: Request) -> Response:
        return JSONResponse({"deleted": self._mailbox.clear()})

    async def message(self, request: Request) -> Response:
        return JSONResponse(self._read(request))

    async def raw(self, request: Request) -> Response:
        try:
            content = self._mailbox.raw(request.path_params["id"])
        except KeyError as error:
            raise HTTPException(404, "no such mail") from error
        return Response(content, media_type="message/rfc822")

    async def inbox(self, _request: Request) -> Response:
        rows = "".join(
            f"<tr><td>{_text(mail.received_at.strftime('%Y-%m-%d %H:%M:%S'))} UTC</td>"
            f"<td>{_text(', '.join(mail.recipients))}</td>"
            f'<td><a href="/mails/{mail.id}">{_text(mail.subject or _UNTITLED)}</a></td></tr>'
            for mail in self._mailbox.newest()
        )
        table = f"<table><tr><th>Received<th>To<th>Subject</tr>{rows}</table>"
        return self._page("Caught mails", table if rows else "<p>No mail yet.</p>")

    async def mail(self, request: Request) -> Response:
        mail = self._read(request)
        links = "".join(
            f'<li><a href="{_text(url)}" rel="noreferrer noopener">{_text(url)}</a></li>'
            for url in mail["links"]
        )
        body = (
            f'<iframe sandbox srcdoc="{_text(mail["html"])}"></iframe>'
            if mail["html"]
            else f"<pre>{_text(mail['text'] or '')}</pre>"
        )
        head = f"<p>From {_text(mail['from'])} to {_text(', '.join(mail['to']))}</p>"
        return self._page(
            mail["subject"] or _UNTITLED,
            f'<p><a href="/">All mails</a> · <a href="/messages/{_text(mail["id"])}/raw">Source</a>'
            f"</p>{head}{body}<h2>Links</h2><ul>{links}</ul>",
        )

    def _read(self, request: Request) -> dict[str, str]:
        try:
            return self._mailbox.read(request.path_params["id"])
        except KeyError as error:
            raise HTTPException(404, "no such mail") from error

    def _page(self, title: str, body: str) -> HTMLResponse:
        return HTMLResponse(
            f'<!doctype html><html lang="en"><meta charset="utf-8"><title>{_text(title)}</title>'
            f"<style>{_STYLE}</style><h1>{_text(title)}</h1>{body}</html>",
            headers={"Content-Security-Policy": self._policy, "X-Content-Type-Options": "nosniff"},
        )


def _text(value: str) -> str:
    return html.escape(value)


def main() -> None:
    """Serve until stopped."""
    mailbox = Mailbox(Path(os.environ["MAIL_DIR"]))
    app = create_app(mailbox, int(os.environ["SMTP_PORT"]), os.environ["IMAGES_URL"])
    port = int(os.environ["MAIL_PORT"])
    uvicorn.run(app, host="127.0.0.1", port=port, access_log=False)


if __name__ == "__main__":
    main()
