"""Reads where converted files have the pages, at literal offsets, and checks some of them."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, BinaryIO

from sparse_dumps import PAGE, runs_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def fault_of(path: Path, form: str, count: int) -> str:
    """Return what is wrong with a converted file of `pages`; empty if nothing is.

    Args:
        path: The file.
        form: Its format.
        count: Number of its pages, each of which begins with its number in their order.
    """
    with path.open("rb") as file:
        found = list(_stretches(file, form, path.stat().st_size, count))
        if sum(size for _, size in found) != count * PAGE:
            return f"{form}: pages are missing"
        number = 0
        for offset, size in found:
            step = max(1, size // PAGE // 16)
            for index in range(0, size // PAGE, step):
                file.seek(offset + index * PAGE)
                if int.from_bytes(file.read(8), "little") != number + index:
                    return f"{form}: page {number + index} is wrong"
            number += size // PAGE
    return ""


def _stretches(file: BinaryIO, form: str, end: int, count: int) -> Iterator[tuple[int, int]]:
    """Yield offset and size of what follows one another."""
    if form == "raw":
        yield from ((first * PAGE, pages * PAGE) for first, pages in runs_of(count))
    elif form == "lime":
        at = 0
        while at < end:
            file.seek(at)
            magic, first, last = struct.unpack("<I4xQQ8x", file.read(0x20))
            if magic != 0x4C694D45:
                return
            yield at + 0x20, last + 1 - first
            at += 0x20 + last + 1 - first
    elif form == "elf":
        head = file.read(0x40)
        (table,) = struct.unpack_from("<Q", head, 0x20)
        size, segments = struct.unpack_from("<HH", head, 0x36)
        for number in range(segments):
            file.seek(table + size * number)
            kind, offset, stored = struct.unpack("<I4xQ16xQ", file.read(0x28))
            if kind == 1:
                yield offset, stored
    elif form == "dmp1":
        yield 0x2000, count * PAGE
    else:
        file.seek(0x2020)
        yield struct.unpack("<Q", file.read(8))[0], count * PAGE
