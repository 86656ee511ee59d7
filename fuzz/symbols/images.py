"""PE files, and the same in memory with parts missing."""

from __future__ import annotations

import struct
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from fuzz import ROOT
from fuzz.symbols.numbers import MANY, change_number, change_somewhere, damage, get_number

if TYPE_CHECKING:
    from random import Random

_NATIVE: Final = ROOT / "tests" / "symbols" / "native"
_NATIVES: Final = ("native_x64.sys", "native_arm64.sys", "native_x86.sys")
BASE: Final = 0xFFFFF80012340000
_DEBUG: Final = 6
_EXCEPTION: Final = 3


class Site(NamedTuple):
    """A number in an image.

    Attributes:
        offset: Where it is.
        width: Its size in bytes.
        weight: How often it is changed.
    """

    offset: int
    width: int
    weight: float


class Layout(NamedTuple):
    """A sound image.

    Attributes:
        data: Its bytes, as the file has them or as memory has them.
        sites: Numbers that readers follow.
        texts: Ranges with texts and tables, where anything may be written.
        pool: Numbers that mean something in it.
    """

    data: bytes
    sites: tuple[Site, ...]
    texts: tuple[tuple[int, int], ...]
    pool: tuple[int, ...]


def hostile_image(random: Random, number: int, *, mapped: bool) -> bytes:
    """Return an image that was changed.

    Args:
        random: Chooses the changes.
        number: Chooses the seed.
        mapped: Whether it is as memory has it.
    """
    layouts = image_seeds(mapped=mapped)
    layout = layouts[number % len(layouts)]
    data = layout.data
    weights = [site.weight for site in layout.sites]
    for _ in range(random.choice(MANY)):
        choice = random.random()
        if choice < 0.75 or not layout.texts:
            site = random.choices(layout.sites, weights)[0]
            data = change_number(random, data, site.offset, site.width, layout.pool)
        elif choice < 0.97:
            start, end = random.choice(layout.texts)
            inner = change_somewhere(random, data[start:end], layout.pool, 1)
            data = data[:start] + inner + data[end:]
        else:
            data = damage(random, data)
    return data


@cache
def image_seeds(*, mapped: bool) -> list[Layout]:
    """Return the sound images."""
    from symbols.stores.makers import image

    files = [(_NATIVE / name).read_bytes() for name in _NATIVES] + [_with_record(image())]
    return [_layout(_mapped(data) if mapped else data, mapped=mapped) for data in files]


def _with_record(data: bytes) -> bytes:
    """Give an image of headers alone a debug directory with an old record."""
    out = bytearray(data)
    struct.pack_into("<II", out, 0x108 + 8 * _DEBUG, 0x200, 0x38)
    record = b"NB10" + struct.pack("<III", 0, 0x3B7D8410, 2) + b"c:\\a\\x.pdb\0"
    struct.pack_into("<IIHHIIII", out, 0x200, 0, 0, 0, 0, 2, len(record), 0x240, 0x240)
    rsds = b"RSDS" + bytes(range(16)) + struct.pack("<I", 1) + b"x.pdb\0"
    struct.pack_into("<IIHHIIII", out, 0x21C, 0, 0, 0, 0, 2, len(rsds), 0x280, 0x280)
    out[0x240 : 0x240 + len(record)] = record
    out[0x280 : 0x280 + len(rsds)] = rsds
    return bytes(out)


def _headers(data: bytes) -> tuple[int, int, int, int]:
    """Return offsets: the NT headers, the directories, the sections; number of sections."""
    start = get_number(data, 0x3C, 4)
    wide = get_number(data, start + 24, 2) == 0x20B
    directories = start + 24 + (112 if wide else 96)
    sections = start + 24 + get_number(data, start + 20, 2)
    return start, directories, sections, get_number(data, start + 6, 2)


def _sections(data: bytes) -> list[tuple[int, int, int, int]]:
    _, _, at, count = _headers(data)
    return [struct.unpack_from("<4I", data, at + 40 * i + 8) for i in range(count)]


def _mapped(data: bytes) -> bytes:
    """Return a sound file as it is in memory."""
    start = _headers(data)[0]
    size, headers = get_number(data, start + 80, 4), get_number(data, start + 84, 4)
    out = bytearray(min(size, 0x8000))
    out[:headers] = data[:headers]
    for virtual, rva, raw, offset in _sections(data):
        part = data[offset : offset + min(raw, virtual)]
        out[rva : rva + len(part)] = part
    return bytes(out)


def _layout(data: bytes, *, mapped: bool) -> Layout:
    start, directories, sections, count = _headers(data)
    sites = [Site(0, 2, 0.3), Site(0x3C, 4, 0.5), Site(start, 4, 0.3), Site(start + 24, 2, 0.3)]
    sites += [Site(start + at, width, 1) for at, width in ((4, 2), (6, 2), (8, 4), (20, 2))]
    sites += [Site(start + 24 + at, 4, 1) for at in (24, 28, 32, 36, 56, 60, 64)]
    sites.append(Site(directories - 4, 4, 1))
    for index, weight in ((_EXCEPTION, 4), (_DEBUG, 6), (0, 0.2), (4, 0.2)):
        sites += [Site(directories + 8 * index + at, 4, weight) for at in (0, 4)]
    for index in range(count):
        at = sections + 40 * index
        sites += [Site(at + 8 + 4 * part, 4, 0.7) for part in range(4)]
    texts = [(sections + 40 * i, sections + 40 * i + 8) for i in range(count)]
    pool = [0, len(data), get_number(data, start + 80, 4)]
    for virtual, rva, raw, offset in _sections(data):
        pool += [rva, rva + virtual, offset, offset + raw, rva + 4, virtual, raw]
    for index in (_EXCEPTION, _DEBUG):
        rva, size = struct.unpack_from("<II", data, directories + 8 * index)
        at = rva if mapped or rva < 0x400 else _file_offset(data, rva)
        if not rva:
            continue
        texts += [(at, at + size)] * 3
        if index == _DEBUG:
            for entry in range(at, at + size, 28):
                sites += [Site(entry + part, 4, 3) for part in (12, 16, 20, 24)]
                record = get_number(data, entry + (20 if mapped else 24), 4)
                length = get_number(data, entry + 16, 4)
                texts += [(record, record + length)] * (4 if length else 0)
    return Layout(data, tuple(sites), tuple(texts), tuple(pool))


def _file_offset(data: bytes, rva: int) -> int:
    for _, start, raw, offset in _sections(data):
        if start <= rva < start + raw:
            return offset + rva - start
    raise ValueError(f"no section has {rva:#x}")


class Holes:
    """An image in memory, of which some ranges are missing."""

    def __init__(self, data: bytes, random: Random) -> None:
        """Choose the ranges."""
        self.data = data
        self.missing: list[tuple[int, int]] = []
        for _ in range(random.choice((0, 0, 1, 2, 4))):
            first = random.randrange(0, max(1, len(data))) & -0x40
            self.missing.append((first, first + random.choice((0x40, 0x200, 0x1000))))

    def read_exact(self, address: int, length: int, /) -> bytes:
        """Read bytes, or raise the error of a missing page."""
        from kdmp_ks.addresses import Gva
        from kdmp_ks.errors import NotPresentError, PartialReadError

        start = address - BASE
        gone = any(start < end and first < start + length for first, end in self.missing)
        if gone or not 0 <= start <= start + length <= len(self.data):
            where = Gva(address % (1 << 64))
            raise PartialReadError(length, 0, NotPresentError(where, None))
        return self.data[start : start + length]
