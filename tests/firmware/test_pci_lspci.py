"""PCI functions as lspci prints them: of real dumps, and mutated ones."""

from __future__ import annotations

import random
import struct
from pathlib import Path
from uuid import UUID

import pytest

from builders.machine_blobs import aer, express, pci_header, pci_record
from firmware import lspci
from kdmp_ks import KernelDumpParser
from kdmp_ks.blobs.pci import read_pci_functions
from kdmp_ks.firmware.pci_function import PciFunction
from kdmp_ks.ground.warnings import Warnings

TAG = UUID("9276c055-eb87-425c-b8b5-04e4d247f6cd")
MUTATED = 2000


def split(blob: bytes) -> dict[int, list[tuple[int, bytes]]]:
    """The pieces of each function, taken apart at literal offsets."""
    found: dict[int, list[tuple[int, bytes]]] = {}
    offset = 0
    while offset < len(blob):
        size, count, address = struct.unpack_from("<III", blob, offset + 4)
        at = offset + 0x38
        pieces = found.setdefault(address, [])
        for _ in range(count):
            start, length = struct.unpack_from("<HH", blob, at)
            pieces.append((start, blob[at + 4 : at + 4 + length]))
            at += 4 + length
        assert at == offset + size
        offset += size
    return found


def image(pieces: list[tuple[int, bytes]]) -> bytes:
    space = bytearray(4096)
    for start, data in pieces:
        space[start : start + len(data)] = data
    return bytes(space)


def same(found: PciFunction, printed: lspci.Printed) -> None:
    assert found.id == printed.id
    if not found.answers:
        return
    assert found.subsystem == printed.subsystem
    assert (found.port_type is not None) == printed.has_express
    if found.link is None:
        assert printed.links == []
    else:
        able, used = printed.links
        assert (able[1], used[1]) == (found.link.max_width, found.link.width)
        assert able[0] in (None, found.link.max_speed)
        assert used[0] in (None, found.link.speed)
        assert able[0] is not None or not 1 <= found.link.max_speed <= 5
        assert used[0] is not None or not 1 <= found.link.speed <= 5
    if found.aer is None:
        assert (printed.uncorrectable, printed.correctable) == (None, None)
    else:
        assert found.aer.uncorrectable & lspci.UNCORRECTABLE == printed.uncorrectable
        assert found.aer.correctable & lspci.CORRECTABLE == printed.correctable


def compare(spaces: dict[int, bytes], blob: bytes, folder: Path) -> tuple[PciFunction, ...]:
    found = read_pci_functions(blob, Warnings())
    assert len(found) == len(spaces)
    texts = {f"{a >> 8:02x}:{a >> 3 & 31:02x}.{a & 7}": space for a, space in spaces.items()}
    printed = lspci.decode(texts, folder)
    assert set(printed) <= {one.bdf for one in found}
    assert len(printed) > 0.9 * len(spaces)
    for one in found:
        if one.bdf in printed:
            same(one, printed[one.bdf])
    return found


@pytest.fixture(scope="module")
def real(dumps_folder: Path) -> dict[str, bytes]:
    found = {}
    for path in sorted((dumps_folder / "real").glob("*.dmp")):
        with KernelDumpParser(path) as dump:
            for blob in dump.secondary_data.find(TAG):
                found[path.name] = blob.data
    return found


def test_real_functions(real: dict[str, bytes], tmp_path: Path) -> None:
    assert len(real) == 8
    links = errors = 0
    for blob in real.values():
        if not blob:
            assert read_pci_functions(blob) == ()
            continue
        warnings = Warnings()
        spaces = {address: image(pieces) for address, pieces in split(blob).items()}
        found = compare(spaces, blob, tmp_path)
        assert read_pci_functions(blob, warnings) == found
        assert list(warnings) == []
        links += sum(one.link is not None for one in found)
        errors += sum(one.aer is not None for one in found)
    assert links > 60
    assert errors > 30


def built() -> list[bytes]:
    """Spaces with and without each part."""
    device = [(0, bytes(pci_header())), (0x60, express(0)), (0x100, aer(0, 0x12345, 0xF1C1))]
    bridge = [
        (0, bytes(pci_header(0x8086, 0x3EC0, 0x060400, kind=1))),
        (0x60, express(0x80, port=4)),
        (0x80, bytes.fromhex("0d00000062148f59")),
    ]
    inside = [(0, bytes(pci_header(kind=0x80))), (0x60, express(0, port=9))]
    return [image(device), image(bridge), image(inside)]


def mutate(space: bytes, chance: random.Random) -> bytes:
    """Change bytes that mean something: headers, capabilities, and the offsets between them."""
    found = bytearray(space)
    used = [offset for offset in range(4, 4096) if space[offset]]
    for _ in range(chance.randint(1, 4)):
        kind = chance.random()
        if kind < 0.3:
            found[chance.choice(used)] = chance.choice([0, 1, 0x10, 0x60, 0x80, 0xFC, 0xFF])
        elif kind < 0.5:
            found[chance.choice(used)] ^= 1 << chance.randrange(8)
        elif kind < 0.7:
            struct.pack_into("<BB", found, chance.choice([0x60, 0x80, 0x40, 0xA0]),
                             chance.choice([1, 5, 0x0D, 0x10]),
                             chance.choice([0, 0x40, 0x60, 0x80, 0xA0, 0xFC]))  # fmt: skip
        else:
            struct.pack_into("<HH", found, chance.choice([0x100, 0x140, 0x200]),
                             chance.choice([0, 1, 3, 0xB]),
                             chance.choice([0, 0x100, 0x140, 0x200, 0xFF8]) << 4 | 1)  # fmt: skip
    # lspci knows the header of a CardBus bridge, and reads no function without a vendor.
    if found[0x0E] & 0x7F == 2:
        found[0x0E] = 0
    return bytes(found)


def test_mutated_functions(real: dict[str, bytes], tmp_path: Path) -> None:
    chance = random.Random(12)
    spaces = built()
    spaces += [
        image(pieces)
        for blob in real.values()
        for pieces in split(blob).values()
        if image(pieces)[:2] != b"\xff\xff"
    ]
    for first in range(0, MUTATED, 500):
        mutated = {a: mutate(chance.choice(spaces), chance) for a in range(first, first + 500)}
        blob = b"".join(pci_record(a, [(0, space)]) for a, space in mutated.items())
        compare(mutated, blob, tmp_path)


def test_built_functions(tmp_path: Path) -> None:
    spaces = dict(enumerate(built()))
    blob = b"".join(pci_record(address, [(0, space)]) for address, space in spaces.items())
    compare(spaces, blob, tmp_path)
