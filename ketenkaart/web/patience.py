"""How long the server waits for the head of a request: who sends half of one must not keep others out."""

import asyncio
from typing import Any

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

HEAD_SECONDS = 10


class HeadInTime(H11Protocol):
    """HTTP as uvicorn speaks it, but a connection on which no head is whole in time is closed."""

    late: asyncio.TimerHandle | None = None

    def connection_made(self, transport: Any) -> None:
        """Start to wait for a head."""
        super().connection_made(transport)
        self._wait()

    def data_received(self, data: bytes) -> None:
        """Take a piece; the wait ends where the head is whole, and goes on where it is not."""
        super().data_received(data)
        if self.conn.their_state is not h11.IDLE:
            self._done()
        elif self.late is None:  # the head of a later request on the same connection
            self._wait()

    def connection_lost(self, exc: Exception | None) -> None:
        """Stop waiting."""
        self._done()
        super().connection_lost(exc)

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
