"""Archives and compressed files with dumps, layer by layer, and what is changed in each layer.

The contents of a layer are changed before they are packed by the next one, and checksums are made
right again in most inputs, so that what is behind them is reached as well.
"""

from __future__ import annotations

import io
import lzma
import struct
import zlib
from functools import cache
from random import Random
from typing import TYPE_CHECKING, Final, NamedTuple
from unittest import mock

import py7zr

from builders.zdmp import zdmp
from fuzz.seeds import seed_of
from storage.packed.makers import ARCHIVES, DUMP, SINGLE, make_tar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
_SMALL: Final = DUMP[:0x4000] + b"end of the dump"
_NOW: Final = 1_700_000_000.0
_NOISE_SIZE: Final = 0x3000
_MANY: Final = (0, 1, 1, 1, 1, 2, 3, 8)
_EDGES: Final = (
    0, 1, 2, 3, 7, 8, 0x7F, 0x80, 0xFF, 0x100, 0x1FF, 0x200, 0x7FFF, 0x8000, 0x8001, 0xFFFE, 0xFFFF,
    0x10000, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFE, 0xFFFFFFFF, 1 << 32, 1 << 40, (1 << 63) - 1,
    1 << 63, (1 << 64) - 1,
)  # fmt: skip
_NAMES: Final = (
    b"../../../../outside.dmp", b"/etc/passwd", b"a::b.dmp", b"\x1b[2J.dmp", b"\xff\xfe\x80.dmp",
    b"", b".", b"..", b"C:\\x.dmp", b"a\0b.dmp", b"con.dmp", b"\xe2\x80\xae.dmp", b"x" * 99,
)  # fmt: skip
_OCTAL: Final = (
    b"00000000000\0", b"77777777777\0", b"-0000000001\0", b"999999999999", b"            ",
    b"\x80" + b"\0" * 7 + b"\xff" * 4, b"\xff" * 12, b"\x80" + b"\x7f" + b"\xff" * 10,
    b"0x1000\0\0\0\0\0\0", b"\0" * 12,
)  # fmt: skip

STREAMS: Final = ("gz", "bz2", "xz", "zst", "zdmp")
CHECKED: Final = frozenset(("zip", "stored.zip", "bz2.zip", "7z", "gz", "bz2", "xz"))
"""Formats that have checksums of all contents."""
_VARIANTS: Final = 6
_LZMA2: Final = [{"id": lzma.FILTER_LZMA2, "preset": 0}]


class Container(NamedTuple):
    """An input.

    Attributes:
        layers: Names of its formats, the outermost last.
        data: The file.
    """

    layers: tuple[str, ...]
    data: bytes

    @property
    def is_checked(self) -> bool:
        """Whether contents that are returned have to be some that were packed."""
        return len(self.layers) == 1 and self.layers[0] in CHECKED


class Field(NamedTuple):
    """A number in a container."""

    offset: int
    width: int


def container_of(random: Random) -> Container:
    """Make a container, the same for the same state of ``random``."""
    layers = _layers(random)
    changed = random.randrange(len(layers))
    variant = random.randrange(_VARIANTS)
    data = _packed(layers[0], variant)
    for number, layer in enumerate(layers):
        if number:
            data = _pack(layer, {"inner.dmp": data})
        if number == changed:
            data = change(layer, data, random)
    return Container(layers, data)


def _layers(random: Random) -> tuple[str, ...]:
    choice = random.randrange(10)
    if choice < 3:
        return (random.choice(STREAMS),)
    if choice < 8:
        return (random.choice(tuple(ARCHIVES)),)
    if choice < 9:
        return ("tar", random.choice(STREAMS[:4]))
    return (random.choice(STREAMS), random.choice((*STREAMS, *ARCHIVES)))


@cache
def _members(variant: int) -> dict[str, bytes]:
    """Contents of a container: one dump, several, noise, none, or one that is mostly zeros."""
    random = Random(variant)
    dump = seed_of("header" if variant % 2 else "triage").data
    found = {"a.dmp": dump[:0x9000]}
    if variant in (1, 2):
        found["folder/b.dmp"] = _SMALL
        found["readme.txt"] = b"no dump"
    elif variant == 3:
        found["noise.dmp"] = DUMP[:0x2000] + random.randbytes(_NOISE_SIZE)
    elif variant == 4:
        found = {"zeros.dmp": DUMP[:0x2000] + bytes(1 << 21)}
    elif variant == 5:
        found = {"readme.txt": b"no dump", "empty.dmp": b""}
    return found


@cache
def all_contents() -> frozenset[bytes]:
    """Return all contents that are packed; a change may put one container in place of another."""
    return frozenset(one for number in range(_VARIANTS) for one in _members(number).values())


@cache
def _packed(layer: str, variant: int) -> bytes:
    return _pack(layer, _members(variant))


def _pack(layer: str, members: dict[str, bytes]) -> bytes:
    """Pack, always at the same time: formats store it."""
    with mock.patch("time.time", return_value=_NOW):
        return _packed_now(layer, members)


def _packed_now(layer: str, members: dict[str, bytes]) -> bytes:
    """Pack, by the makers of the tests or, where those take much memory, with less."""
    first = next(iter(members.values()))
    if layer == "7z":
        out = io.BytesIO()
        with py7zr.SevenZipFile(out, "w", filters=_LZMA2) as archive:
            archive.set_encoded_header_mode(False)
            for name, data in members.items():
                archive.writestr(data, name)
        return out.getvalue()
    if layer.endswith("xz"):
        return lzma.compress(make_tar(members) if layer == "tar.xz" else first, preset=0)
    if layer == "zdmp":
        return zdmp(first, block=0x4000)
    return ARCHIVES[layer](members) if layer in ARCHIVES else SINGLE[layer](first)


# -- changes ---------------------------------------------------------------------------------------


def change(layer: str, packed: bytes, random: Random) -> bytes:
    """Change a layer. Checksums are right afterwards in four inputs of five."""
    data = bytearray(packed)
    form = layer.rpartition(".")[2] if not layer.startswith("tar.") else layer.partition(".")[2]
    for _ in range(random.choice(_MANY)):
        fields = list(_FIELDS[form](data)) if form in _FIELDS else []
        if fields and random.random() < 0.6:
            _set(data, random.choice(fields), random)
        elif form == "tar" and random.random() < 0.7:
            _tar(data, random)
        else:
            random.choice(_CHANGES)(data, random)
    if form in _SUMS and random.random() < 0.8:
        _SUMS[form](data)
    return bytes(data)


def _set(data: bytearray, field: Field, random: Random) -> None:
    at, width = field
    old = int.from_bytes(data[at : at + width], "little")
    new = random.choice(
        (
            random.choice(_EDGES), old + random.choice((-1, 1)), old ^ 1 << random.randrange(64),
            len(data) - random.randrange(64), random.getrandbits(8 * width),
        )
    )  # fmt: skip
    data[at : at + width] = (new & (1 << 8 * width) - 1).to_bytes(width, "little")


def _places(data: bytes, mark: bytes) -> Iterator[int]:
    at = data.find(mark)
    while at >= 0:
        yield at
        at = data.find(mark, at + 1)


def _zip_fields(data: bytes) -> Iterator[Field]:
    for mark, fields in _ZIP.items():
        for at in _places(data, mark):
            yield from (Field(at + offset, width) for offset, width in fields)


_ZIP: Final = {
    b"PK\3\4": ((4, 2), (6, 2), (8, 2), (14, 4), (18, 4), (22, 4), (26, 2), (28, 2)),
    b"PK\1\2": (
        (6, 2), (8, 2), (10, 2), (16, 4), (20, 4), (24, 4), (28, 2), (30, 2), (32, 2), (34, 2),
        (38, 4), (42, 4),
    ),
    b"PK\5\6": ((4, 2), (6, 2), (8, 2), (10, 2), (12, 4), (16, 4), (20, 2)),
}  # fmt: skip


def _cab_fields(data: bytes) -> Iterator[Field]:
    yield from (Field(at, 4) for at in (8, 16, 0x24))
    yield from (Field(at, 2) for at in (0x18, 0x1A, 0x1C, 0x1E, 0x20, 0x22, 0x28, 0x2A))
    for at in _places(data, b".dmp\0"):
        start = data.rfind(b"\x20\0", 0, at) - 14
        if start >= 0:
            yield from (Field(start + offset, 4) for offset in (0, 4))
            yield from (Field(start + offset, 2) for offset in (8, 14))
    if len(data) > 0x28:
        block = int.from_bytes(data[0x24:0x28], "little")
        if block + 8 <= len(data):
            yield from (Field(block, 4), Field(block + 4, 2), Field(block + 6, 2))


def _seven_zip_fields(data: bytes) -> Iterator[Field]:
    yield from (Field(12, 8), Field(20, 8), Field(6, 1), Field(7, 1))
    start = 32 + int.from_bytes(data[12:20], "little")
    if start < len(data):
        yield from (Field(at, 1) for at in range(start, len(data)))


def _zdmp_fields(data: bytes) -> Iterator[Field]:
    yield from (Field(0, 4), Field(4, 4), Field(8, 8), Field(0x10, 4), Field(0x14, 2))
    yield Field(0x16, 2)
    for at in _places(data, b"ZBLK"):
        yield from (Field(at + 4, 4), Field(at + 8, 4))
        yield from (Field(at + 12 + offset, 2) for offset in (0, 2, 4, 6))


def _stream_fields(data: bytes) -> Iterator[Field]:
    """Numbers of the head and the tail of a compressed file."""
    yield from (Field(at, 1) for at in range(min(len(data), 24)))
    yield from (Field(len(data) - at, 4) for at in (4, 8, 12, 28) if at <= len(data))


_FIELDS: Final[dict[str, Callable[[bytes], Iterator[Field]]]] = {
    "zip": _zip_fields,
    "cab": _cab_fields,
    "7z": _seven_zip_fields,
    "zdmp": _zdmp_fields,
    **dict.fromkeys(("gz", "bz2", "xz", "zst"), _stream_fields),
}


def _tar(data: bytearray, random: Random) -> None:
    """Change a field of a header of a TAR file."""
    starts = [at - 257 for at in _places(data, b"ustar") if at >= 257]
    if not starts:
        return
    at = random.choice(starts)
    choice = random.randrange(6)
    if choice < 2:
        data[at + 124 : at + 136] = random.choice(_OCTAL)
    elif choice == 2:
        data[at + 156] = random.choice(b"01234567xgLKSDMVAN\0\xff")
    elif choice == 3:
        name = random.choice(_NAMES).ljust(100, b"\0")
        data[at : at + 100] = name
    elif choice == 4:
        data[at + 257 : at + 265] = random.choice((b"ustar  \0", b"ustar\x0000", b"\0" * 8))
    else:
        place = at + random.randrange(345, 512)
        data[place : place + 12] = random.choice(_OCTAL)


# -- changes anywhere ------------------------------------------------------------------------------


def _flip(data: bytearray, random: Random) -> None:
    if data:
        data[random.randrange(len(data))] ^= 1 << random.randrange(8)


def _truncate(data: bytearray, random: Random) -> None:
    del data[random.randrange(len(data) + 1) :]


def _extend(data: bytearray, random: Random) -> None:
    data += random.choice((bytes(random.randrange(2000)), bytes(data), random.randbytes(99)))


def _remove(data: bytearray, random: Random) -> None:
    at = random.randrange(len(data) + 1)
    del data[at : at + random.choice((1, 4, 64, 512))]


def _insert(data: bytearray, random: Random) -> None:
    at = random.randrange(len(data) + 1)
    data[at:at] = random.choice((b"\0", random.randbytes(4), bytes(512), bytes(data[:600])))


def _move(data: bytearray, random: Random) -> None:
    size = random.choice((4, 16, 64, 512))
    start, at = random.randrange(len(data) + 1), random.randrange(len(data) + 1)
    data[at : at + size] = data[start : start + size]


def _splice(data: bytearray, random: Random) -> None:
    other = _packed(random.choice((*STREAMS, *ARCHIVES)), random.randrange(_VARIANTS))
    at = random.randrange(len(data) + 1)
    data[at:] = other[random.randrange(len(other)) if random.randrange(2) else 0 :]


def _name(data: bytearray, random: Random) -> None:
    """Put a name in place of another one of its length."""
    old = random.choice((b"a.dmp", b"folder/b.dmp", b"zeros.dmp"))
    places = list(_places(data, old))
    if places:
        at = random.choice(places)
        data[at : at + len(old)] = random.choice(_NAMES).ljust(len(old), b".")[: len(old)]


_CHANGES: Final = (_flip, _truncate, _extend, _remove, _insert, _move, _splice, _name, _flip)


# -- checksums -------------------------------------------------------------------------------------


def _tar_sums(data: bytearray) -> None:
    for place in _places(data, b"ustar"):
        at = place - 257
        if 0 <= at <= len(data) - 512:
            data[at + 148 : at + 156] = b" " * 8
            data[at + 148 : at + 156] = b"%06o\0 " % sum(data[at : at + 512])


def _seven_zip_sums(data: bytearray) -> None:
    if len(data) < 32:
        return
    start, size = struct.unpack_from("<QQ", data, 12)
    header = data[32 + start : 32 + start + size] if start + size <= len(data) else b""
    struct.pack_into("<I", data, 28, zlib.crc32(header))
    struct.pack_into("<I", data, 8, zlib.crc32(data[12:32]))


def _zdmp_sums(data: bytearray) -> None:
    at = 0x1000
    while at + 12 <= len(data):
        size = int.from_bytes(data[at + 4 : at + 8], "little")
        if at + 12 + size > len(data):
            return
        struct.pack_into("<I", data, at + 8, zlib.crc32(data[at + 12 : at + 12 + size]))
        at += 12 + size


def _xz_sums(data: bytearray) -> None:
    if len(data) >= 24:
        struct.pack_into("<I", data, 8, zlib.crc32(data[6:8]))
        struct.pack_into("<I", data, len(data) - 12, zlib.crc32(data[-8:-2]))


_SUMS: Final[dict[str, Callable[[bytearray], None]]] = {
    "tar": _tar_sums,
    "7z": _seven_zip_sums,
    "zdmp": _zdmp_sums,
    "xz": _xz_sums,
}
