"""Sparse physical memory whose contents say where they are from, and what a read must give.

Each aligned 8-byte word of an untouched page holds its own physical address below a tag byte,
so that bytes read from the wrong place are told at a glance (`origin`). No such word has bit 0
set: a page that is not a page table never looks like one with present entries.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from random import Random
from typing import Literal, NamedTuple

PAGE_SIZE = 0x1000
WORDS = struct.Struct("<512Q")

FailureKind = Literal["not present", "non canonical", "not in dump", "end of space"]


@dataclass(frozen=True)
class Failure:
    """Why a byte cannot be had.

    `gpa` is the physical address that is not in the dump (of the byte, or of the table entry
    that the walk wanted), `level` the name of the entry that stopped the walk.
    """

    kind: FailureKind
    gva: int | None = None
    gpa: int | None = None
    level: str | None = None


class Outcome(NamedTuple):
    """What a read must give: the bytes up to the first that cannot be had, and why it cannot."""

    data: bytes
    failure: Failure | None


def pattern_page(pfn: int, tag: int = 0xA5) -> bytearray:
    """Make one page of self-describing words."""
    first = tag << 56 | pfn << 12
    return bytearray(WORDS.pack(*range(first, first + PAGE_SIZE, 8)))


def origin(word: bytes) -> int:
    """Tell the physical address that an aligned word of an untouched page was written at."""
    return int(struct.unpack("<Q", word)[0]) & ((1 << 56) - 1)


class PhysicalMemory:
    """Page frames that exist, by number; all others are holes."""

    def __init__(self, tag: int = 0xA5) -> None:
        self.tag = tag
        self.pages: dict[int, bytearray] = {}

    def add(self, pfns: Iterable[int]) -> None:
        """Bring frames into being, each filled with its pattern."""
        for pfn in pfns:
            self.page(pfn)

    def page(self, pfn: int) -> bytearray:
        """Give the frame's bytes, bringing it into being when it is new."""
        page = self.pages.get(pfn)
        if page is None:
            page = self.pages[pfn] = pattern_page(pfn, self.tag)
        return page

    def clear(self, pfn: int) -> None:
        """Zero a frame, as page tables and structures start out."""
        self.page(pfn)[:] = bytes(PAGE_SIZE)

    def write(self, gpa: int, data: bytes) -> None:
        """Write bytes, across frames, bringing them into being."""
        done = 0
        while done < len(data):
            pfn, offset = divmod(gpa + done, PAGE_SIZE)
            chunk = data[done : done + PAGE_SIZE - offset]
            self.page(pfn)[offset : offset + len(chunk)] = chunk
            done += len(chunk)

    def read(self, gpa: int, length: int) -> Outcome:
        """Read page by page up to the first hole."""
        data = bytearray()
        while len(data) < length:
            pfn, offset = divmod(gpa + len(data), PAGE_SIZE)
            page = self.pages.get(pfn)
            if page is None:
                return Outcome(bytes(data), Failure("not in dump", gpa=gpa + len(data)))
            data += page[offset : offset + min(PAGE_SIZE - offset, length - len(data))]
        return Outcome(bytes(data), None)

    def runs(self) -> list[tuple[int, int]]:
        """List the frames as (first, count), ascending and as long as they go."""
        runs: list[tuple[int, int]] = []
        for pfn in sorted(self.pages):
            if runs and runs[-1][0] + runs[-1][1] == pfn:
                runs[-1] = (runs[-1][0], runs[-1][1] + 1)
            else:
                runs.append((pfn, 1))
        return runs


def scattered_frames(
    memory: PhysicalMemory, clusters: Iterable[tuple[int, int]], random: Random
) -> Iterator[int]:
    """Bring clusters of frames into being and hand them out in random order.

    Neighbours in virtual memory are thus seldom neighbours in physical memory.
    """
    frames = [pfn for base, count in clusters for pfn in range(base, base + count)]
    memory.add(frames)
    random.shuffle(frames)
    return iter(frames)
