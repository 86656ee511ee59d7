"""Hardware error records, whose offsets and lengths are right again after a section has changed."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Final

from builders.cper import DESCRIPTOR, HEADER
from fuzz.evidence.samples import error_records
from fuzz.exercise import BrokenPromiseError
from fuzz.guided.blob import asking_of, changed, piece_of
from fuzz.guided.target import Target
from fuzz.symbols.numbers import get_number, set_number
from kdmp_ks.firmware.cper import read_cper

if TYPE_CHECKING:
    from random import Random

    from fuzz.evidence.pieces import Piece
    from fuzz.exercise import Exercise
    from kdmp_ks.firmware.cper import Cper

_COUNT: Final = 0x0A
_LENGTH: Final = 0x14
_MOST: Final = 16
_HEAVY: Final = 6


def _ask(data: bytes) -> Exercise:
    asked = asking_of("cper", data)
    found = asked.ask("read", lambda: read_cper(data))
    if found is not None:
        _check(data, found)
    return asked


def _check(data: bytes, found: Cper) -> None:
    """Compare sizes and sections with the bytes of the record."""
    (size,) = struct.unpack_from("<I", data, _LENGTH)
    if found.size != size:
        raise BrokenPromiseError(f"a record of {found.size:#x} bytes, expected {size:#x}")
    record, taken = data[:size], 0
    for number, section in enumerate(found.sections):
        at = HEADER + DESCRIPTOR * number
        offset, length = struct.unpack_from("<II", record, at)
        if (section.offset, section.size) != (offset, length):
            raise BrokenPromiseError(f"section {number} is at {section.offset:#x}")
        if section.data not in (b"", record[offset : offset + length]):
            raise BrokenPromiseError(f"section {number} has bytes of another place")
        taken += len(section.data)
    if taken > len(record):
        raise BrokenPromiseError(f"{taken:#x} bytes of sections in {len(record):#x}")


def _pieces(data: bytes) -> tuple[list[Piece], list[tuple[Piece, Piece]]]:
    """Split a record into its header, and descriptors with their sections."""
    sections = []
    for number in range(min(get_number(data, _COUNT, 2), _MOST)):
        at = HEADER + DESCRIPTOR * number
        descriptor = data[at : at + DESCRIPTOR]
        if len(descriptor) < DESCRIPTOR:
            break
        offset, size = struct.unpack_from("<II", descriptor)
        content = data[offset : offset + size][:0x4000]
        sections.append((piece_of(descriptor, f"{number}"), piece_of(content, "data", _HEAVY)))
    return [piece_of(data[:HEADER], "header")], sections


def _change(random: Random, data: bytes) -> bytes:
    """Change the header, descriptors or sections; add a section of another record now and then."""
    head, sections = _pieces(data)
    if not sections or random.random() < 0.2:
        sections += random.sample(_pieces(random.choice(error_records()))[1], 1)
        head = [piece_of(set_number(head[0].data, _COUNT, 2, len(sections)), "header")]
    many = len(sections)
    pieces = changed(random, [*head, *(one for one, _ in sections), *(one for _, one in sections)])
    descriptors, contents = pieces[1 : 1 + many], pieces[1 + many :]
    at = sum(len(one.data) for one in pieces[: 1 + many])
    table = b""
    for descriptor, content in zip(descriptors, contents, strict=True):
        packed = descriptor.data
        if not descriptor.is_changed:
            packed = set_number(set_number(packed, 0, 4, at), 4, 4, len(content.data))
        table += packed
        at += len(content.data)
    first = pieces[0].data
    first = first if pieces[0].is_changed else set_number(first, _LENGTH, 4, at)
    return first + table + b"".join(one.data for one in contents)


TARGET: Final = Target(error_records, _ask, _change, room=0x1000)
