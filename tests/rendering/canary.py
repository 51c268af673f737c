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


def ways_out(port: int) -> dict[str, str]:
    """Documents, by the way each tries to reach the port."""
    base = f"http://127.0.0.1:{port}"
    return {
        "iframe": f"<iframe src='{base}/iframe'></iframe>",
        "nested iframe": f"<iframe srcdoc=\"<img src='{base}/srcdoc'>\"></iframe>",
        "frame": f"<frameset><frame src='{base}/frame'></frameset>",
        "img": f"<img src='{base}/img' srcset='{base}/srcset 2x'>",
        "picture": f"<picture><source srcset='{base}/source'><img></picture>",
        "style sheet": f"<link rel=stylesheet href='{base}/css'>",
        "import": f"<style>@import '{base}/import';</style>",
        "css image": f"<style>body{{background:url({base}/background);cursor:url({base}/c),auto}}</style>",
        "font": f"<style>@font-face{{font-family:f;src:url({base}/font)}}p{{font-family:f}}</style><p>x",
        "svg": f"<svg><image href='{base}/image'/><use href='{base}/use.svg#x'/>"
        f"<filter id=f><feImage href='{base}/feimage'/></filter><rect filter='url(#f)'/></svg>",
        "css svg": f"<style>p{{filter:url({base}/filter.svg#f);mask:url({base}/mask.svg#m)}}</style><p>x",
        "object": f"<object data='{base}/object'></object><embed src='{base}/embed'>",
        "media": f"<video src='{base}/video' poster='{base}/poster' autoplay></video>"
        f"<audio src='{base}/audio' autoplay></audio><video><track default src='{base}/t'></video>",
        "refresh": f"<meta http-equiv=refresh content='0;url={base}/refresh'>",
        "prefetch": "".join(
            f"<link rel='{rel}' href='{base}/{rel.split()[0]}' as=image>"
            for rel in ("prefetch", "preload", "modulepreload", "prerender", "preconnect", "icon")
        ),
        "dns": f"<link rel=dns-prefetch href='//canary.invalid:{port}'><a href='{base}/a' ping='{base}/p'>",
        "manifest": f"<link rel=manifest href='{base}/manifest'><base href='{base}/'><img src=based>",
        "speculation": '<script type=speculationrules>{"prefetch":[{"source":"list","urls":'
        f'["{base}/speculation"]}}]}}</script>',
        "form": f"<form id=f action='{base}/form'></form><script>document.forms[0].submit()</script>",
        "script": f"<script src='{base}/script'></script>",
        "handler": f"<img src=x: onerror=\"fetch('{base}/onerror')\"><svg onload=\"fetch('{base}/on')\">",
        "fetch": f"<script>fetch('{base}/fetch',{{mode:'no-cors'}})</script>",
        "beacon": f"<script>navigator.sendBeacon('{base}/beacon','x')</script>",
        "navigation": f"<script>location='{base}/location'</script>",
        "popup": f"<script>window.open('{base}/popup')</script>",
        "event source": f"<script>new EventSource('{base}/events')</script>",
        "web socket": f"<script>new WebSocket('ws://127.0.0.1:{port}/ws')</script>",
        "web rtc": "<script>const c=new RTCPeerConnection({iceServers:["
        f"{{urls:'stun:127.0.0.1:{port}'}},{{urls:'turn:127.0.0.1:{port}?transport=tcp',"
        "username:'u',credential:'p'}]});c.createDataChannel('x');"
        "c.createOffer().then(o=>c.setLocalDescription(o))</script>",
    }
