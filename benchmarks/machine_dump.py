"""Makes a complete dump of a machine with page tables and modules, to be read at random.

    machine_dump.py FOLDER PAGES MAPPED COUNT

It is a program of its own so that the one which measures stays small: what a process has taken
up shows in the peak of its children.

Its frames lie scattered over the whole of its memory, so that neighbours in virtual memory are
nowhere near each other in the file. Each 8 bytes of a mapped page hold their own physical address:
whatever a reader translates or reads can be checked by a sum, with no reader for the oracle.
All is written at literal offsets.
"""

from __future__ import annotations

import struct
import sys
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from machine import BASE_STEP, DATA, FIRST_BASE, KERNEL, MODULES, entry_address
from sparse_dumps import HEADER_SIZE, PAGE, memory_header, runs_of, write_runs

if TYPE_CHECKING:
    from numpy.typing import NDArray

    U64 = NDArray[np.uint64]

_ENTRIES = 512
_TABLE = 0x63
"""Present, writable, accessed, dirty."""
_LEAF = 0x80000000_00000063
"""The same, not executable."""
_KERNEL_PAGES = 1 + MODULES // 8
_CHUNK = 4096


def make(path: Path, pages: int, mapped: int, seed: int = 1, *, contents: bool = True) -> U64:
    """Write a dump.

    Args:
        path: Where to.
        pages: Pages of memory that the machine has; those without contents are a hole.
        mapped: How many of them are mapped from `DATA` on, 4 KiB each; at most 512 GiB.
        seed: Which frames are taken.
        contents: Whether the mapped pages have contents; without, they are holes of the file.

    Returns:
        The frames of the mapped pages.
    """
    runs = runs_of(pages)
    tables = -(-mapped // _ENTRIES)
    directories = -(-tables // _ENTRIES)
    # Root, data: PDPT, PDs, PTs; kernel: PDPT, PD, PT and pages.
    sizes = [1, 1, directories, tables, 1, 1, 1, _KERNEL_PAGES, mapped]
    if sum(sizes) > pages:
        raise ValueError(f"{pages} pages are too few for {mapped} mapped ones and their tables")
    places = _places(pages, sum(sizes), seed)
    parts = np.split(places, np.cumsum(sizes)[:-1])
    frames = [_frames(part, runs) for part in parts]
    header = memory_header(1)
    write_runs(header, runs)
    struct.pack_into("<QQQ", header, 0x10, int(frames[0][0]) * PAGE, 0, KERNEL)
    with path.open("wb") as file:
        file.write(header)
        file.truncate(HEADER_SIZE + pages * PAGE)
    memory = np.memmap(path, np.uint64, "r+", HEADER_SIZE, (pages, _ENTRIES))
    root, data_top, data_dirs, data_tables, top, directory, table, kernel, data = parts
    slots = [DATA >> 39 & 511, KERNEL >> 39 & 511]
    memory[root[0], slots] = _entries(np.concatenate([frames[1], frames[4]]), _TABLE)
    _fill(memory, data_top, _entries(frames[2], _TABLE))
    _fill(memory, data_dirs, _entries(frames[3], _TABLE))
    _fill(memory, data_tables, _entries(frames[8], _LEAF))
    _fill(memory, top, _entries(frames[5], _TABLE))
    _fill(memory, directory, _entries(frames[6], _TABLE))
    _fill(memory, table, _entries(frames[7], _LEAF))
    memory[kernel] = np.frombuffer(_kernel_pages(), np.uint64).reshape(-1, _ENTRIES)
    in_page = np.arange(0, PAGE, 8, dtype=np.uint64)
    for start in range(0, mapped if contents else 0, _CHUNK):
        some = slice(start, start + _CHUNK)
        memory[data[some]] = (frames[8][some] << np.uint64(12))[:, None] + in_page
    memory.flush()
    return frames[8]


def write_pairs(
    folder: Path, frames: U64, count: int, seed: int = 2, *, listed: bool = True
) -> None:
    """Write files of addresses, behind each what it translates to and also holds.

    ``virtual.pairs`` has 8-byte words at random, ``physical.pairs`` pages at random, and
    ``pages.pairs`` all pages that are mapped, by virtual address, unless ``listed`` is false.
    """
    random = np.random.default_rng(seed)
    page = random.integers(0, frames.size, count)
    in_page = random.integers(0, _ENTRIES, count).astype(np.uint64) * np.uint64(8)
    gpas = frames << np.uint64(12)
    gvas = np.uint64(DATA) + (np.arange(frames.size, dtype=np.uint64) << np.uint64(12))
    _write_pairs(folder / "virtual.pairs", gvas[page] + in_page, gpas[page] + in_page)
    page = random.integers(0, frames.size, count)
    _write_pairs(folder / "physical.pairs", gpas[page], gpas[page])
    if listed:
        _write_pairs(folder / "pages.pairs", gvas, gpas)


def _write_pairs(path: Path, addresses: U64, answers: U64) -> None:
    np.stack([addresses, answers], axis=1).tofile(path)


def _places(pages: int, count: int, seed: int) -> NDArray[np.int64]:
    """That many places among the pages of the dump, at random, each once."""
    random = np.random.default_rng(seed)
    if count * 4 > pages:
        return random.permutation(pages)[:count]
    found = np.unique(random.integers(0, pages, 2 * count))
    random.shuffle(found)
    return found[:count]


def _frames(places: NDArray[np.int64], runs: list[tuple[int, int]]) -> U64:
    """The frames that lie at places in the file."""
    first = np.array([first for first, _ in runs])
    before = np.concatenate([[0], np.cumsum([size for _, size in runs])[:-1]])
    run = np.searchsorted(before, places, "right") - 1
    return (first[run] + places - before[run]).astype(np.uint64)


def _entries(frames: U64, bits: int) -> U64:
    return frames << np.uint64(12) | np.uint64(bits)


def _fill(memory: NDArray[np.uint64], tables: NDArray[np.int64], entries: U64) -> None:
    """Write entries to tables, one behind the other."""
    padded = np.zeros((tables.size, _ENTRIES), np.uint64)
    padded.reshape(-1)[: entries.size] = entries
    memory[tables] = padded


def _kernel_pages() -> bytes:
    """PsLoadedModuleList on the first page, eight entries with their names on each other one."""
    pages = bytearray(_KERNEL_PAGES * PAGE)
    ring = [KERNEL, *map(entry_address, range(MODULES)), KERNEL]
    for index, (at, behind) in enumerate(pairwise(ring)):
        struct.pack_into("<QQ", pages, at - KERNEL, behind, ring[index - 1] if index else ring[-2])
    for index, at in enumerate(ring[1:-1]):
        offset, base = at - KERNEL, FIRST_BASE + BASE_STEP * index
        name = f"driver{index:03}.sys"
        path = f"\\SystemRoot\\System32\\drivers\\{name}"
        struct.pack_into("<QQI", pages, offset + 0x30, base, base + 0x1000, BASE_STEP // 2)
        for text, field, place in ((path, 0x48, 0xA0), (name, 0x58, 0x180)):
            raw = text.encode("utf-16-le")
            string = (len(raw), len(raw) + 2, 0, at + place)
            struct.pack_into("<HHIQ", pages, offset + field, *string)
            pages[offset + place : offset + place + len(raw)] = raw
    return bytes(pages)


def main() -> None:
    """Write the dump and the addresses."""
    folder = Path(sys.argv[1])
    pages, mapped, count = map(int, sys.argv[2:])
    write_pairs(folder, make(folder / "machine.dmp", pages, mapped), count)


if __name__ == "__main__":
    main()
