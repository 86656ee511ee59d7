"""Bytes as lines of hexadecimal and text, `??` where there are none; at most 77 columns wide.

Of a long hole only the first line and the last one are written, and a line between them that says
how many bytes are missing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from kdmp_ks.cli.support.holes import Piece

_ROW = 16
_HALF = 8
#: Rows of a hole that are written; more are folded.
_MOST_HOLE_ROWS = 4
_TEXT = bytes(code if 0x20 <= code < 0x7F else ord(".") for code in range(256))


def hexdump(found: Iterable[Piece], written: Callable[[int], str]) -> Iterator[str]:
    """Write a line for every 16 bytes, the first at the first piece's address.

    Args:
        found: The bytes.
        written: How addresses are written.
    """
    row = _Row(written)
    for piece in found:
        done = 0
        while done < piece.length:
            folded = _foldable(piece, done, row)
            if folded:
                yield f"*  {folded:,} bytes missing"
                row.start += folded
                done += folded
                continue
            done += row.take(piece, done)
            if row.is_full:
                yield row.line()
    if row.text:
        yield row.line()


class _Row:
    """A line in the making.

    Attributes:
        start: Address of its first byte.
        text: Its bytes as text, so far.
    """

    def __init__(self, written: Callable[[int], str]) -> None:
        self.start = 0
        self.text = ""
        self._digits = ""
        self._written = written

    @property
    def is_full(self) -> bool:
        """Whether it has all of its bytes."""
        return len(self.text) == _ROW

    def take(self, piece: Piece, done: int) -> int:
        """Append bytes of a piece behind those that are done; return how many."""
        if not self.text:
            self.start = piece.address + done
        take = min(_ROW - len(self.text), piece.length - done)
        if piece.data is None:
            self._digits += "??" * take
            self.text += "?" * take
        else:
            data = piece.data[done : done + take]
            self._digits += data.hex()
            self.text += data.translate(_TEXT).decode("ascii")
        return take

    def line(self) -> str:
        """Return the line, and begin the next."""
        line = _line(self._written(self.start), self._digits, self.text)
        self.start += _ROW
        self._digits, self.text = "", ""
        return line


def _foldable(piece: Piece, done: int, row: _Row) -> int:
    """Bytes of a hole between its first row and its last, if they are many; else 0."""
    if piece.data is not None or row.text or not done:
        return 0
    whole = (piece.length - done - 1) // _ROW
    is_second = done <= _ROW
    return whole * _ROW if is_second and whole > _MOST_HOLE_ROWS - 2 else 0


def _line(address: str, digits: str, text: str) -> str:
    groups = [digits[i : i + 4] for i in range(0, len(digits), 4)]
    halves = " ".join(groups[: _HALF // 2]), " ".join(groups[_HALF // 2 :])
    return f"{address}  {halves[0]:19}  {halves[1]:19}  {text}"
