"""HTTP of the server: ``uvicorn --http api.protocol:Protocol``.

Who is refused under load should cost next to nothing: what uvicorn's own protocol spends on
parsing, a task and messages is taken from those who are let in. What is looked at by hand here is
only whether a request is as plain as can be; every other one goes to uvicorn's parser, and no value
that is read by hand reaches a route.
"""

from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from api.admission import Admission, refusal
from api.errors import MAX_HEAD_BYTES, head_problem

_LINE = b"\r\n"
# With any of these, what follows may belong to this request, or the connection is to end.
_UNUSUAL = frozenset(
    (b"content-length", b"transfer-encoding", b"connection", b"expect", b"upgrade")
)
_KEEP_ALIVE = b"connection: keep-alive"
_LONGEST = 8192


class Protocol(HttpToolsProtocol):
    """Uvicorn's, but for requests without a body that ``Admission`` has no place for."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        app: Any = self.app
        self._admission: Admission = app.state.admission
        self._is_in_head = self._is_head_too_large = False
        self._head_bytes = 0

    def data_received(self, data: bytes) -> None:
        """Called by the loop."""
        if self._admission.is_full and self._is_alone(data):
            path, _, query = data[4 : data.index(b" ", 4)].partition(b"?")
            if self._admission.refuses(path.decode("latin-1"), query):
                self._refuse()
                return
        super().data_received(data)
        if self._is_in_head:
            self._head_bytes += len(data)
            if self._head_bytes > MAX_HEAD_BYTES:
                self._is_head_too_large = True
                self.send_400_response("")

    def on_message_begin(self) -> None:
        """Called by the parser."""
        self._is_in_head, self._head_bytes = True, 0
        super().on_message_begin()

    def on_headers_complete(self) -> None:
        """Called by the parser."""
        self._is_in_head = False
        # The parser has no limit: what costs more than linear time on headers begins here.
        size = len(self.url) + sum(len(name) + len(value) for name, value in self.headers)
        if size > MAX_HEAD_BYTES:
            self._is_head_too_large = True
            raise ValueError("The head of the request is too large.")
        super().on_headers_complete()

    def send_400_response(self, msg: str) -> None:
        """Called for what cannot be parsed; the connection ends."""
        if not self._is_head_too_large:
            super().send_400_response(msg)
        elif not self.transport.is_closing():
            self.transport.write(head_problem())
            self.transport.close()

    @property
    def _is_idle(self) -> bool:
        """Whether no part of a request is there, nor an answer under way."""
        cycle = self.cycle
        return self.scope is None or (
            cycle is not None
            and cycle.scope is self.scope
            and cycle.response_complete
            and not cycle.more_body
        )

    def _is_alone(self, data: bytes) -> bool:
        """Whether these are one whole request, after which this connection is free for the next."""
        if not data.startswith(b"GET /") or len(data) > _LONGEST or not self._is_idle:
            return False
        first, *headers = data.split(_LINE)
        # Two are empty, behind the last line and behind the head, and nothing follows them.
        if headers[-2:] != [b"", b""] or headers.index(b"") != len(headers) - 2:
            return False
        if not first.endswith(b" HTTP/1.1") or data.count(b"\n") != len(headers):
            return False
        return not any(
            header.partition(b":")[0].strip().lower() in _UNUSUAL and header.lower() != _KEEP_ALIVE
            for header in headers
        )

    def _refuse(self) -> None:
        self.transport.write(refusal())
        self.on_response_complete()
