"""Bytes as lines of hexadecimal and text, `??` where there are none; at most 77 columns wide."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from kdmp_ks.cli.support.memory import Piece

_ROW = 16
_HALF = 8
_TEXT = bytes(code if 0x20 <= code < 0x7F else ord(".") for code in range(256))


def hexdump(found: Iterable[Piece], written: Callable[[int], str]) -> Iterator[str]:
    """One line for every 16 bytes, the first at the first piece's address.

    Args:
        found: The bytes.
        written: How addresses are written.
    """
    digits, text = "", ""
    start = 0
    for piece in found:
        if not text:
            start = piece.address
        done = 0
        while done < piece.length:
            take = min(_ROW - len(text), piece.length - done)
            if piece.data is None:
                digits += "??" * take
                text += "?" * take
            else:
                data = piece.data[done : done + take]
                digits += data.hex()
                text += data.translate(_TEXT).decode("ascii")
            done += take
            if len(text) == _ROW:
                yield _line(written(start), digits, text)
                start += _ROW
                digits, text = "", ""
    if text:
        yield _line(written(start), digits, text)


def _line(address: str, digits: str, text: str) -> str:
    groups = [digits[i : i + 4] for i in range(0, len(digits), 4)]
    halves = " ".join(groups[: _HALF // 2]), " ".join(groups[_HALF // 2 :])
    return f"{address}  {halves[0]:19}  {halves[1]:19}  {text}"
