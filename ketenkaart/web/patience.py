"""How long the server waits for the head of a request, and how much of one it takes.

Who sends half a head must not keep others out; who sends a head that is no head, or far too long, is told so.
"""

import asyncio
import sys
from typing import Any

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

HEAD_SECONDS = 10
REST_SECONDS = 2  # who has not stopped sending by then is cut off
NO_HEAD = "Dit is geen verzoek dat de kaart kent; open het adres dat `ketenkaart serve` noemt."
LONG_HEAD = "De kop van dit verzoek is te lang; open de kaart opnieuw vanaf het adres dat `ketenkaart serve` noemt."


class HeadInTime(H11Protocol):
    """HTTP as uvicorn speaks it, but a connection on which no head is whole in time is closed."""

    late: asyncio.TimerHandle | None = None
    refused = False

    def connection_made(self, transport: Any) -> None:
        """Start to wait for a head."""
        super().connection_made(transport)
        self._wait()

    def data_received(self, data: bytes) -> None:
        """Take a piece; the wait ends where the head is whole, and goes on where it is not."""
        if self.refused:  # closing with unread bytes would be a reset, and our answer be lost with it
            return
        super().data_received(data)
        if self.conn.their_state is not h11.IDLE:
            self._done()
        elif self.late is None:  # the head of a later request on the same connection
            self._wait()

    def connection_lost(self, exc: Exception | None) -> None:
        """Stop waiting."""
        self._done()
        super().connection_lost(exc)

    def send_400_response(self, msg: str) -> None:  # noqa: ARG002 - uvicorn's words are English
        """Tell what is wrong with a head in one sentence; let the sender finish before the connection is closed."""
        status = getattr(sys.exc_info()[1], "error_status_hint", 400)  # uvicorn calls this where it catches the error
        told = LONG_HEAD if status == 431 else NO_HEAD
        headers = [("content-type", "text/plain; charset=utf-8"), ("connection", "close")]
        for event in (h11.Response(status_code=status, headers=headers), h11.Data(told.encode()), h11.EndOfMessage()):
            self.transport.write(self.conn.send(event))
        self.refused = True
        self._done()
        self.transport.write_eof()
        self.late = self.loop.call_later(REST_SECONDS, self.transport.close)

    def _wait(self) -> None:
        self.late = self.loop.call_later(HEAD_SECONDS, self._close)

    def _done(self) -> None:
        if self.late:
            self.late.cancel()
            self.late = None

    def _close(self) -> None:
        self.late = None
        if self.conn.their_state is h11.IDLE and not self.transport.is_closing():
            self.transport.close()
