"""Packets of GDB's remote serial protocol: from a stream of bytes, and into one."""

from __future__ import annotations

import re
from enum import Enum, IntEnum
from typing import TYPE_CHECKING, Final, NamedTuple

from kdmp_ks.ground.limits import MAX_GDB_PACKET

if TYPE_CHECKING:
    from collections.abc import Iterator

_START: Final = re.compile(rb"[$+\-\x03]")
_CHECKSUM: Final = re.compile(rb"[0-9a-fA-F]{2}")
_ESCAPED: Final = re.compile(rb"\}(.)", re.DOTALL)
_SPECIAL: Final = re.compile(rb"[#$}*]")
_FLIP: Final = 0x20


class ErrorNumber(IntEnum):
    """Numbers of errors in answers: those of Linux, on every system."""

    FAULT = 14
    INVALID = 22
    READ_ONLY = 30
    NO_DATA = 61
    BAD_MESSAGE = 74
    TOO_LONG = 90


class Kind(Enum):
    """The kind of what a client sent."""

    PACKET = "packet"
    DAMAGED = "packet with a wrong checksum"
    TOO_LONG = "packet that is too long"
    ACKNOWLEDGED = "acknowledgement"
    REPEAT = "request to send again"
    INTERRUPT = "interrupt"


class Received(NamedTuple):
    """One thing that a client sent.

    Attributes:
        kind: The kind.
        body: Contents of a packet, without its escapes.
    """

    kind: Kind
    body: bytes = b""


_SIGNS: Final = {
    b"+"[0]: Received(Kind.ACKNOWLEDGED),
    b"-"[0]: Received(Kind.REPEAT),
    b"\x03"[0]: Received(Kind.INTERRUPT),
}


class PacketReader:
    """Finds packets in the bytes of a client, whatever the pieces in which they arrive.

    At most one packet is kept; bytes between packets are ignored.
    """

    def __init__(self) -> None:
        self._buffer = bytearray()
        self._is_too_long = False

    def feed(self, data: bytes) -> Iterator[Received]:
        """Take bytes, and yield what is complete with them.

        Args:
            data: The next bytes of the stream.
        """
        self._buffer += data
        while (found := self._next()) is not None:
            yield found

    def _next(self) -> Received | None:
        buffer = self._buffer
        start = _START.search(buffer)
        if start is None:
            buffer.clear()
            return None
        if start.start():
            del buffer[: start.start()]
        sign = _SIGNS.get(buffer[0])
        if sign is not None:
            del buffer[0]
            return sign
        return self._packet()

    def _packet(self) -> Received | None:
        buffer = self._buffer
        end = buffer.find(b"#", 1)
        if end < 0 or len(buffer) < end + 3:
            if (len(buffer) if end < 0 else end) > MAX_GDB_PACKET:
                self._is_too_long = True
                del buffer[1 : None if end < 0 else end]
            return None
        # An unescaped dollar sign begins a packet: the one before was never finished.
        raw = bytes(buffer[buffer.rfind(b"$", 0, end) + 1 : end])
        checksum = bytes(buffer[end + 1 : end + 3])
        del buffer[: end + 3]
        is_too_long = self._is_too_long or len(raw) > MAX_GDB_PACKET
        self._is_too_long = False
        if is_too_long:
            return Received(Kind.TOO_LONG)
        if not _CHECKSUM.fullmatch(checksum) or int(checksum, 16) != sum(raw) & 0xFF:
            return Received(Kind.DAMAGED)
        return Received(Kind.PACKET, _ESCAPED.sub(lambda one: bytes([one[1][0] ^ _FLIP]), raw))


def packet(body: bytes) -> bytes:
    """Return contents as a packet.

    Args:
        body: Contents; what is special in a packet is escaped already.

    >>> packet(b"OK")
    b'$OK#9a'
    """
    return b"$%b#%02x" % (body, sum(body) & 0xFF)


def escaped(data: bytes) -> bytes:
    """Escape the bytes that are special in a packet.

    >>> escaped(b"a}b")
    b'a}]b'
    """
    return _SPECIAL.sub(lambda one: b"}" + bytes([one[0][0] ^ _FLIP]), data)


def hexadecimal(text: str) -> str:
    """Return a text as the hexadecimal digits of its UTF-8 bytes.

    >>> hexadecimal("nt")
    '6e74'
    """
    return text.encode("utf-8", "backslashreplace").hex()
