"""Mutated PDB files: only errors of our own, in bounded time and memory."""

from __future__ import annotations

import contextlib
import io
import random
import struct
import time
import tracemalloc
from collections.abc import Sequence

import pytest

from builders import pdb as build
from builders.pdb import Pdb
from kdmp_ks.errors import KdmpError
from kdmp_ks.symbols.pdb.pdb_file import read_pdb
from symbols.pdbutil import NATIVE

EDGES = [
    *(0, 1, 2, 3, 4, 0x7F, 0x80, 0xFF, 0x100, 0x1FF, 0x200, 0xFFF, 0x1000, 0x7FFF, 0x8000),
    *(0xFFFE, 0xFFFF, 0x10000, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFE, 0xFFFFFFFF),
]
SECONDS = 10.0
BYTES = 1 << 28


def built(block_size: int) -> bytes:
    function = build.procedure("f", 1, 0x10, 5) + build.record(build.END, b"")
    return bytes(
        Pdb(
            records=build.public("a", 1, 0) * 3
            + build.variable("v", 2, 4)
            + build.public("old", 1, 4, 2, build.PUB32_ST),
            modules=[("a.obj", function * 3), ("b.obj", function), ("none", None)],
            omap=[(0x1000, 0x1000), (0x7000, 0x8000)],
            original=build.section(".t", 0x1000, 0x1000),
            pdata=build.image_copy(0x3000, bytes(48)),
            xdata=build.image_copy(0x4000, bytes(48)),
            block_size=block_size,
        ).file()
    )


def structured(file: bytes) -> list[tuple[int, int]]:
    """Where the superblock, the directory and the first block of each stream are."""
    size, _, _, length, _, lists = struct.unpack_from("<6I", file, 0x20)
    (directory,) = struct.unpack_from("<I", file, lists * size)
    found = [(0x20, 0x38), (lists * size, lists * size + 4)]
    start = directory * size
    found.append((start, start + min(length, size)))
    (count,) = struct.unpack_from("<I", file, start)
    sizes = struct.unpack_from(f"<{count}I", file, start + 4)
    at = start + 4 + 4 * count
    for each in sizes:
        if each:
            (block,) = struct.unpack_from("<I", file, at)
            found.append((block * size, block * size + min(each, size)))
            at += 4 * -(-each // size)
    return found


def mutated(file: bytes, places: Sequence[tuple[int, int]], generator: random.Random) -> bytes:
    data = bytearray(file)
    for _ in range(generator.choice((1, 1, 2, 4, 16))):
        low, high = generator.choice(places)
        at = generator.randrange(low, max(low + 1, high - 3))
        kind = generator.random()
        if kind < 0.5:
            aligned = at & ~3 if generator.random() < 0.7 else at
            struct.pack_into("<I", data, aligned, generator.choice(EDGES))
        elif kind < 0.8:
            struct.pack_into("<H", data, at & ~1, generator.choice(EDGES) & 0xFFFF)
        else:
            data[at] = generator.randrange(256)
    if generator.random() < 0.05:
        del data[generator.randrange(len(data)) :]
    return bytes(data)


@pytest.mark.parametrize("seed", range(6))
def test_mutated_files(seed):
    names = ("native_x64.pdb", "native_arm64.pdb", "native_x86.pdb")
    files = [(NATIVE / name).read_bytes() for name in names] + [built(0x200), built(0x1000)]
    places = [structured(each) for each in files]
    generator = random.Random(seed)
    results = [0, 0]
    for _ in range(200):
        chosen = generator.randrange(len(files))
        data = mutated(files[chosen], places[chosen], generator)
        before = time.process_time()
        try:
            table = read_pdb(io.BytesIO(data), "x.pdb")
        except KdmpError:
            results[1] += 1
        else:
            results[0] += 1
            assert all(0 <= rva < 1 << 32 for rva in table.names.rvas)
        assert time.process_time() - before < SECONDS
    assert min(results) > 30, "both what is read and what is refused is tried"


def largest(name: str) -> Pdb:
    """A file that asks for as much as the limits allow."""
    if name == "records":
        return Pdb(records=b"\2\0\0\0" * (1 << 22), block_size=0x1000)
    if name == "records of a module":
        return Pdb(modules=[("a", b"\2\0\0\0" * (1 << 22))], block_size=0x1000)
    if name == "names":
        names = (struct.pack("<HHIIHH", 14, 0x110E, 0, i, 1, 0x61) for i in range(200_000))
        return Pdb(records=b"".join(names), block_size=0x1000)
    if name == "OMAP":
        moved = [(i, i + 1) for i in range(1 << 19)]
        return Pdb(omap=moved, records=build.public("a", 1, 0), block_size=0x1000)
    return Pdb(records=bytes(1 << 23), block_size=0x200)


def read(file: bytes) -> None:
    with contextlib.suppress(KdmpError):
        read_pdb(io.BytesIO(file), "x.pdb")


LARGEST = ("records", "records of a module", "names", "OMAP", "small blocks")


@pytest.mark.parametrize("name", LARGEST)
def test_the_largest_files(name):
    file = bytes(largest(name).file())
    before = time.process_time()
    read(file)
    assert time.process_time() - before < SECONDS
    tracemalloc.start()
    read(file)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < BYTES
