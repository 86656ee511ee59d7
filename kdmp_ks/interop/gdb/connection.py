"""`Connection`: bytes of a debugger in, bytes for it out, with acknowledgements."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.interop.gdb.packets import ErrorNumber, Kind, PacketReader, packet
from kdmp_ks.interop.gdb.session import Session

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.interop.gdb.target import Target


class Connection:
    """The protocol on a stream of bytes, whatever carries them."""

    def __init__(self, target: Target) -> None:
        """Begin a session with a debugger."""
        self._session = Session(target)
        self._reader = PacketReader()
        self._sent = b""
        self._pending: bytes | None = None

    @property
    def has_ended(self) -> bool:
        """Whether the debugger has detached."""
        return self._session.has_ended

    def feed(self, data: bytes) -> bytes:
        """Take bytes of the debugger, and return the bytes that answer them.

        Args:
            data: The next bytes of the stream, however they are cut.
        """
        return b"".join(self.answers(data))

    def answers(self, data: bytes) -> Iterator[bytes]:
        """Take bytes of the debugger, and yield each answer before the next request is read.

        A request of one byte, to send again, may have an answer of megabytes: the answers to all
        bytes together have no bound.

        Args:
            data: The next bytes of the stream, however they are cut.
        """
        for received in self._reader.feed(data):
            if self.has_ended:
                break
            if received.kind is Kind.ACKNOWLEDGED:
                self._pending = None
            elif received.kind is Kind.REPEAT:
                if self._session.needs_acknowledgements:
                    yield self._sent
            elif received.kind is Kind.PACKET:
                yield self._answer(received.body)
            elif received.kind in (Kind.DAMAGED, Kind.TOO_LONG):
                yield self._reject(received.kind)

    def _answer(self, body: bytes) -> bytes:
        """Answer a packet, but not one that is sent again because the answer took long."""
        if body == self._pending:
            return b""
        sign = b""
        if self._session.needs_acknowledgements:
            sign, self._pending = b"+", body
        self._sent = b"".join(map(packet, self._session.answer(body)))
        if not self._session.needs_acknowledgements:
            self._pending = None
        return sign + self._sent

    def _reject(self, kind: Kind) -> bytes:
        """Ask for a damaged packet again, or refuse one that cannot be repeated."""
        if kind is Kind.DAMAGED and self._session.needs_acknowledgements:
            return b"-"
        sign = b"+" if self._session.needs_acknowledgements else b""
        number = ErrorNumber.BAD_MESSAGE if kind is Kind.DAMAGED else ErrorNumber.TOO_LONG
        self._sent = packet(b"E%02x" % number)
        return sign + self._sent
