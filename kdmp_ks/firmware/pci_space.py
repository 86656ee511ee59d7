"""`ConfigurationSpace`: the registers of a PCI function, of which only parts are known."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kdmp_ks.parsing.schema_struct import FieldReader

__all__ = ["ConfigurationSpace"]

_SIZE: Final = 4096


class ConfigurationSpace:
    """Registers of a function at their offsets; bytes that are not known cannot be read.

    Attributes:
        outside: Number of pieces that reach beyond the end of a configuration space; the part
            beyond is left out.
        contradictions: Number of pieces that overlap an earlier one with other bytes. The earlier
            bytes are kept.
    """

    __slots__ = ("_image", "_spans", "contradictions", "outside")

    def __init__(self, pieces: Iterable[tuple[int, bytes]]) -> None:
        """Put pieces together.

        Args:
            pieces: Offset and bytes of each; in any order.
        """
        self._image = bytearray(_SIZE)
        self._spans: list[tuple[int, int]] = []
        self.outside = 0
        self.contradictions = 0
        for offset, data in pieces:
            self._put(offset, data)

    def _put(self, offset: int, data: bytes) -> None:
        end = offset + len(data)
        if end > _SIZE:
            self.outside += 1
            end = max(offset, _SIZE)
            data = data[: end - offset]
        if offset >= end:
            return
        if all(stop < offset or end < start for start, stop in self._spans):
            self._image[offset:end] = data
            self._spans.append((offset, end))
            return
        differs = False
        touching = [one for one in self._spans if one[0] <= end and offset <= one[1]]
        kept = [
            (max(start, offset), bytes(self._image[max(start, offset) : min(stop, end)]))
            for start, stop in touching
        ]
        self._image[offset:end] = data
        for start, old in kept:
            differs = differs or self._image[start : start + len(old)] != old
            self._image[start : start + len(old)] = old
        self.contradictions += differs
        merged = [offset, end, *(edge for one in touching for edge in one)]
        self._spans = [one for one in self._spans if one not in touching]
        self._spans.append((min(merged), max(merged)))

    def read(self, reader: FieldReader, offset: int) -> tuple[Any, ...] | None:
        """Return fields of the structure at an offset; None if one of its bytes is not known."""
        stop = offset + reader.size
        for start, end in self._spans:
            if start <= offset and stop <= end:
                return reader.read(self._image, offset)
        return None
