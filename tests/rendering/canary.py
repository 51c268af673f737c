"""A listener on loopback that nothing a card says may ever reach, and a page that tries to."""

import asyncio
from dataclasses import dataclass, field
from typing import Self


@dataclass
class Canary:
    """Counts what arrives on one port, over TCP and over UDP."""

    port: int = 0
    tcp: list[str] = field(default_factory=list)
    udp: list[bytes] = field(default_factory=list)

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._answer, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]
        self._datagrams, _ = await asyncio.get_running_loop().create_datagram_endpoint(
            lambda: _Datagrams(self.udp), local_addr=("127.0.0.1", self.port)
        )
        return self

    async def __aexit__(self, *_: object) -> None:
        self._datagrams.close()
        self._server.close()
        await self._server.wait_closed()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        line = await reader.readline()
        self.tcp.append(line.decode("latin-1").strip())
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok")
        await writer.drain()
        writer.close()


class _Datagrams(asyncio.DatagramProtocol):
    def __init__(self, seen: list[bytes]) -> None:
        self._seen = seen

    def datagram_received(self, data: bytes, addr: object) -> None:
        del addr
        self._seen.append(data)


PORT = "{port}"
BASE = f"http://127.0.0.1:{PORT}"
RELATIONS = ("prefetch", "preload", "modulepreload", "prerender", "preconnect", "icon")
_SPECULATION = f'{{"prefetch":[{{"source":"list","urls":["{BASE}/speculation"]}}]}}'
_RTC = (
    "const c=new RTCPeerConnection({iceServers:["
    f"{{urls:'stun:127.0.0.1:{PORT}'}},"
    f"{{urls:'turn:127.0.0.1:{PORT}?transport=tcp',username:'u',credential:'p'}}]}});"
    "c.createDataChannel('x');c.createOffer().then(o=>c.setLocalDescription(o))"
)
_WAYS = (
    f"<iframe src='{BASE}/iframe'></iframe>",
    f"<iframe srcdoc=\"<img src='{BASE}/srcdoc'>\"></iframe>",
    f"<frameset><frame src='{BASE}/frame'></frameset>",
    f"<img src='{BASE}/img' srcset='{BASE}/srcset 2x'>",
    f"<picture><source srcset='{BASE}/source'><img></picture>",
    f"<link rel=stylesheet href='{BASE}/css'>",
    f"<style>@import '{BASE}/import';</style>",
    f"<style>body{{background:url({BASE}/background);cursor:url({BASE}/c),auto}}</style>",
    f"<style>@font-face{{font-family:f;src:url({BASE}/font)}}p{{font-family:f}}</style><p>x",
    f"<svg><image href='{BASE}/image'/><use href='{BASE}/use.svg#x'/></svg>",
    f"<svg><filter id=f><feImage href='{BASE}/feimage'/></filter><rect filter='url(#f)'/></svg>",
    f"<style>p{{filter:url({BASE}/filter.svg#f);mask:url({BASE}/mask.svg#m)}}</style><p>x",
    f"<object data='{BASE}/object'></object><embed src='{BASE}/embed'>",
    f"<video src='{BASE}/video' poster='{BASE}/poster' autoplay></video>",
    f"<audio src='{BASE}/audio' autoplay></audio><video><track default src='{BASE}/t'></video>",
    f"<meta http-equiv=refresh content='0;url={BASE}/refresh'>",
    f"<meta x='>' <http-equiv=refresh content='0;url={BASE}/refresh'>",
    "".join(f"<link rel={name} href='{BASE}/{name}' as=image>" for name in RELATIONS),
    f"<link rel=dns-prefetch href='//canary.invalid:{PORT}'><a href='{BASE}/a' ping='{BASE}/p'>",
    f"<link rel=manifest href='{BASE}/manifest'><base href='{BASE}/'><img src=based>",
    f"<script type=speculationrules>{_SPECULATION}</script>",
    f"<form action='{BASE}/form'></form><script>document.forms[0].submit()</script>",
    f"<script src='{BASE}/script'></script>",
    f"<img src=x: onerror=\"fetch('{BASE}/onerror')\"><svg onload=\"fetch('{BASE}/on')\">",
    f"<script>fetch('{BASE}/fetch',{{mode:'no-cors'}})</script>",
    f"<script>navigator.sendBeacon('{BASE}/beacon','x')</script>",
    f"<script>location='{BASE}/location'</script>",
    f"<script>window.open('{BASE}/popup')</script>",
    f"<script>new EventSource('{BASE}/events')</script>",
    f"<script>new WebSocket('ws://127.0.0.1:{PORT}/ws')</script>",
    f"<script>{_RTC}</script>",
)


def ways_out(port: int) -> list[str]:
    """Documents, each of which tries to reach the port in its own way."""
    return [way.replace(PORT, str(port)) for way in _WAYS]
