"""PDB files, whose streams are changed before they are packed, so that the container is valid."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field, replace
from functools import cache
from typing import TYPE_CHECKING, Final

from fuzz import ROOT
from fuzz.symbols import codeview
from fuzz.symbols.numbers import (
    EDGES,
    MANY,
    a_number,
    change_number,
    change_somewhere,
    damage,
    get_number,
    set_number,
)
from fuzz.symbols.records import Records, parse_records

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

_NATIVE: Final = ROOT / "tests" / "symbols" / "native"
_NATIVES: Final = ("native_x64.pdb", "native_arm64.pdb", "native_x86.pdb")
_TYPES: Final = 2
_DBI: Final = 3
_MOST_BYTES: Final = 1 << 24
_MODULES: Final = 0x40
"""Offset of the module records in the DBI stream."""
_KINDS: Final = (
    0x0006, 0x1007, 0x1008, 0x1009, 0x100A, 0x100B, 0x1012, 0x1103, 0x1105, 0x1108, 0x110C, 0x110D,
    0x110E, 0x110F, 0x1110, 0x1111, 0x1125, 0x113C, 0x113E, 0x1146, 0x1147, 0x114D, 0x114E, 0x114F,
)  # fmt: skip
_POOL: Final = (0, 1, 2, 3, 4, 5, 0x1000, 0x2000, 0x4FFF, 0x5000, 0xFFFF, *_KINDS)
_DBI_HEAD: Final = (
    (0, 4), (4, 4), (8, 4), (12, 2), (14, 2), (16, 2), (18, 2), (20, 2), (22, 2), (24, 4), (28, 4),
    (32, 4), (36, 4), (40, 4), (44, 4), (48, 4), (52, 4), (56, 2), (58, 2), (60, 4),
)  # fmt: skip
"""Offset and width of the numbers in the header of the DBI stream."""


@dataclass
class Parts:
    """The parts of a PDB file.

    Attributes:
        streams: Contents by number; None for one that does not exist.
        symbols: Streams of symbol records.
        modules: Offset of the module record of a stream in the DBI stream.
        types: Records of the stream of types.
        block_size: Bytes of a block.
        sizes: Sizes of streams that the directory has in place of the true ones.
        is_sized: Whether module records have the true sizes of their symbols.
        count_lie: Type index behind the last, if it is not the true one.
    """

    streams: list[bytes | None]
    symbols: dict[int, Records]
    modules: dict[int, int]
    types: Records | None
    block_size: int
    sizes: dict[int, int] = field(default_factory=dict)
    is_sized: bool = True
    count_lie: int | None = None

    def copy(self) -> Parts:
        """Return parts that can be changed alone."""
        return replace(
            self,
            streams=list(self.streams),
            symbols={number: one.copy() for number, one in self.symbols.items()},
            types=None if self.types is None else self.types.copy(),
            sizes={},
        )

    def file(self) -> bytes:
        """Pack the file."""
        from builders.msf import msf

        streams = list(self.streams)
        for number, records in self.symbols.items():
            body = records.body()
            streams[number] = records.head + body + records.tail
            dbi = streams[_DBI]
            if number in self.modules and self.is_sized and dbi is not None:
                size = len(records.head) + len(body)
                streams[_DBI] = set_number(dbi, self.modules[number] + 36, 4, size)
        if self.types is not None:
            streams[_TYPES] = codeview.type_stream(self.types, count_lie=self.count_lie)
        return bytes(msf(streams, block_size=self.block_size, sizes=self.sizes))


def hostile_pdb(random: Random, number: int, *, types: bool = False) -> bytes:
    """Return a file that was changed.

    Args:
        random: Chooses the changes.
        number: Chooses the seed.
        types: Whether types are changed rather than symbols.
    """
    seeds = small_seeds() if random.random() < 0.75 else native_seeds()
    return changed_pdb(random, seeds[number % len(seeds)], types=types)


def changed_pdb(random: Random, parts: Parts, *, types: bool = False) -> bytes:
    """Return the file of some parts after changes.

    Args:
        random: Chooses the changes.
        parts: The parts, which stay as they are.
        types: Whether types are changed rather than symbols.
    """
    parts = parts.copy()
    table = _TYPE_CHANGES if types else _CHANGES
    changes, weights = [one for one, _ in table], [weight for _, weight in table]
    for _ in range(random.choice(MANY)):
        random.choices(changes, weights)[0](parts, random)
    data = parts.file()
    return _container(random, data) if random.random() < (0.05 if types else 0.15) else data


@cache
def native_seeds() -> list[Parts]:
    """Return the parts of the files that a linker made."""
    return [parts_of((_NATIVE / name).read_bytes()) for name in _NATIVES]


@cache
def small_seeds() -> list[Parts]:
    """Return the parts of files that are packed by hand."""
    from builders import pdb as build

    inner = build.procedure("f", 1, 0x10, 0x20) + build.record(build.END, b"")
    static = build.procedure("g", 1, 0x80, 5, kind=build.LPROC32_ID)
    static += build.record(build.PROC_ID_END, b"")
    names = build.public("KeBugCheckEx", 1, 0x40, 2) + build.public("_x@8", 1, 0x80, 3)
    names += build.variable("v", 2, 4) + build.public("old", 1, 4, 2, build.PUB32_ST)
    common = {"records": names, "modules": [("a.obj", inner + static), ("b", inner), ("n", None)]}
    moved = [(0x1000, 0x1000), (0x1080, 0), (0x7000, 0x8000)]
    functions = struct.pack("<9I", 0x1010, 0x1030, 0x4000, 0x1080, 0x1090, 0x4008, 0x1100, 0x1200,
                            0x4010)  # fmt: skip
    unwind = bytes((1, 4, 1, 0, 4, 0x42, 0, 0)) * 2
    unwind += struct.pack("<4B3I", 0x21, 0, 0, 0, 0x1010, 0x1030, 0x4000)
    arm64 = struct.pack("<4I", 0x1010, 0x4000, 0x1080, 0x200021)
    variants = (
        {"pdata": build.image_copy(0x3000, functions), "xdata": build.image_copy(0x4000, unwind)},
        {"omap": moved, "original": build.section(".t", 0x1000, 0x1000)},
        {"machine": build.I386, "block_size": 0x400},
        {
            "machine": build.ARM64,
            "pdata": build.image_copy(0x3000, arm64),
            "xdata": build.image_copy(0x4000, bytes((8, 0, 0, 8)) + bytes(8)),
            "block_size": 0x1000,
        },
    )
    found = []
    for changes in variants:
        made = build.Pdb(**{**common, **changes})
        parts = parts_of(bytes(made.file()))
        parts.types = codeview.small_types(4 if made.machine == build.I386 else 8)
        found.append(parts)
    return found


def parts_of(data: bytes) -> Parts:
    """Split a valid file."""
    streams, block_size = streams_of(data)
    symbols, modules = _symbols(streams)
    return Parts(streams, symbols, modules, _types(streams[_TYPES] or b""), block_size)


def streams_of(data: bytes) -> tuple[list[bytes | None], int]:
    """Return the streams of a file, None for one that does not exist, and the size of its blocks.

    Raises:
        struct.error: A list of blocks is cut off.
        ValueError: The size of the blocks is zero, or there are too many streams or bytes of them.
    """
    block_size = get_number(data, 0x20, 4)
    if not block_size:
        raise ValueError(block_size)
    length, lists = get_number(data, 0x2C, 4), get_number(data, 0x34, 4)

    def joined(first: bytes, size: int) -> bytes:
        count = -(-size // block_size)
        blocks = struct.unpack_from(f"<{count}I", first)
        return b"".join(data[one * block_size : (one + 1) * block_size] for one in blocks)[:size]

    directory = joined(data[lists * block_size :], length)
    count = get_number(directory, 0, 4)
    if 4 + 4 * count > len(directory):
        raise ValueError(count)
    streams: list[bytes | None] = []
    at, total = 4 + 4 * count, 0
    for number in range(count):
        size = get_number(directory, 4 + 4 * number, 4)
        exists = size != 0xFFFFFFFF
        total += size if exists else 0
        if total > _MOST_BYTES:
            raise ValueError(total)
        streams.append(joined(directory[at:], size) if exists else None)
        at += 4 * -(-size // block_size) if exists else 0
    return streams, block_size


def _symbols(streams: list[bytes | None]) -> tuple[dict[int, Records], dict[int, int]]:
    """Return the streams of symbol records, and where their module records are."""
    dbi = streams[_DBI] or b""
    number = get_number(dbi, 20, 2)
    found, modules = {}, {}
    data = streams[number] or b""
    found[number] = Records(parse_records(data, 0, len(data)), kinds=_KINDS, pool=_POOL)
    at, end = _MODULES, _MODULES + get_number(dbi, 24, 4)
    while at + 64 < end:
        stream, size = get_number(dbi, at + 34, 2), get_number(dbi, at + 36, 4)
        if stream != 0xFFFF and size:
            data = streams[stream] or b""
            items = parse_records(data, 4, size)
            found[stream] = Records(items, data[:4], data[size:], _KINDS, _POOL)
            modules[stream] = at
        name_end = dbi.index(b"\0", at + 64) + 1
        at = (dbi.index(b"\0", name_end) + 4) & ~3
    return found, modules


def _types(data: bytes) -> Records | None:
    if not data:
        return None
    start = get_number(data, 4, 4)
    items = parse_records(data, start, start + get_number(data, 16, 4))
    return Records(items, data[:start], kinds=codeview.LEAVES, pool=codeview.pool(len(items)))


# -- changes of parts ----------------------------------------------------------------------------


def _change_symbols(parts: Parts, random: Random) -> None:
    number = random.choice(list(parts.symbols))
    parts.symbols[number].change(random)


def _change_types(parts: Parts, random: Random) -> None:
    donors = random.choice(small_seeds()).types
    if parts.types is not None:
        parts.types.change(random, [] if donors is None else donors.items)


def _change_type_head(parts: Parts, random: Random) -> None:
    if parts.types is None:
        return
    if random.random() < 0.5:
        parts.count_lie = a_number(random, codeview.FIRST + len(parts.types.items))
    else:
        at = random.choice((0, 20, 22, 24, 28, 32, 36, 44, 52))
        parts.types.head = change_number(random, parts.types.head, at, 4)


def _change_dbi(parts: Parts, random: Random) -> None:
    """A number of the header or of a module record; those that are checked first less often."""
    dbi = parts.streams[_DBI] or b""
    if parts.modules and random.random() < 0.6:
        at = random.choice(list(parts.modules.values()))
        offset, width = random.choice(((34, 2), (36, 4), (0, 4), (40, 4), (48, 2)))
        parts.is_sized = parts.is_sized and random.random() < 0.5
        pool = tuple(range(len(parts.streams)))
        parts.streams[_DBI] = change_number(random, dbi, at + offset, width, pool)
        return
    at, width = random.choice(_DBI_HEAD)
    parts.streams[_DBI] = change_number(random, dbi, at, width, tuple(range(len(parts.streams))))


def _change_debug_header(parts: Parts, random: Random) -> None:
    dbi = parts.streams[_DBI] or b""
    at = len(dbi) - 2 * random.randrange(1, 12)
    parts.streams[_DBI] = change_number(random, dbi, at, 2, tuple(range(len(parts.streams))))


def _change_names(parts: Parts, random: Random) -> None:
    """The text of the module records: names without an end, invisible ones."""
    dbi = parts.streams[_DBI] or b""
    end = _MODULES + get_number(dbi, 24, 4)
    if not parts.modules or end > len(dbi):
        return
    at = random.choice(list(parts.modules.values())) + 64
    texts = (b"\x1b[2J", b"AAAAAAAA", b"\xff\xfe", b"\0\0\0\0")
    noise = random.choice(texts)
    parts.streams[_DBI] = dbi[:at] + noise + dbi[at + len(noise) :]


def _change_plain(parts: Parts, random: Random) -> None:
    """A stream without records: section headers, OMAP, functions, unwind data."""
    plain = [
        number
        for number, data in enumerate(parts.streams)
        if data and number not in parts.symbols and number not in (_TYPES, _DBI)
    ]
    if not plain:
        return
    number = random.choice(plain)
    data = parts.streams[number] or b""
    pool = (0x1000, 0x1010, 0x1030, 0x3000, 0x4000, 0x4008, 0x4010, 0x7000, 0x8000, len(data))
    choice = random.random()
    if choice < 0.8:
        data = change_somewhere(random, data, pool, 4)
    elif choice < 0.9:
        data = data * random.choice((0, 2, 40))
    else:
        data = damage(random, data)
    parts.streams[number] = data[:0x10000]


def _change_streams(parts: Parts, random: Random) -> None:
    """Streams that are missing, exchanged, empty, or of another size than the directory says."""
    number = random.randrange(len(parts.streams))
    choice = random.randrange(5)
    if choice == 0:
        parts.sizes[number] = random.choice((0, 1, *EDGES)) & 0xFFFFFFFF
    elif choice == 1 and number not in (1, _DBI):
        parts.streams[number] = None
        parts.symbols.pop(number, None)
    elif choice == 2:
        other = random.randrange(len(parts.streams))
        parts.streams[number], parts.streams[other] = parts.streams[other], parts.streams[number]
    elif choice == 3:
        parts.sizes[number] = max(0, len(parts.streams[number] or b"") - random.choice((1, 2, 4)))
    else:
        parts.streams += [b""] * random.choice((1, 50))


_CHANGES: Final[tuple[tuple[Callable[[Parts, Random], None], float], ...]] = (
    (_change_symbols, 8),
    (_change_plain, 4),
    (_change_debug_header, 1.5),
    (_change_dbi, 1.5),
    (_change_names, 0.7),
    (_change_types, 1),
    (_change_streams, 0.7),
)
_TYPE_CHANGES: Final[tuple[tuple[Callable[[Parts, Random], None], float], ...]] = (
    (_change_types, 12),
    (_change_type_head, 0.4),
    (_change_streams, 0.1),
)


def _container(random: Random, data: bytes) -> bytes:
    """Change the superblock, the directory, or the list of its blocks."""
    block_size, blocks = get_number(data, 0x20, 4), get_number(data, 0x28, 4)
    pool = (0, 1, 2, 3, blocks - 1, blocks, *range(min(blocks, 30)))
    choice = random.random()
    if choice < 0.15:
        return damage(random, data)
    if choice < 0.4:
        return change_number(random, data, random.choice((0x20, 0x24, 0x28, 0x2C, 0x30, 0x34)), 4)
    lists = get_number(data, 0x34, 4) * block_size
    start = lists if choice < 0.5 else get_number(data, lists, 4) * block_size
    length = min(get_number(data, 0x2C, 4), block_size)
    at = start + 4 * random.randrange(max(1, length // 4))
    return change_number(random, data, at, 4, pool)
