"""Compares PCI functions with what lspci prints of them; built and mutated configuration spaces."""

from __future__ import annotations

import random
import struct
from collections.abc import Mapping, Sequence

from builders.machine_blobs import aer, express, pci_header
from firmware import lspci
from kdmp_ks.firmware.pci_function import PciFunction

KNOWN_SPEEDS = range(1, 6)
"""Speeds of links that every lspci has a word for."""


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


def names(spaces: Mapping[int, bytes]) -> dict[str, bytes]:
    """Configuration spaces by bus, device and function, as lspci has them."""
    return {f"{a >> 8:02x}:{a >> 3 & 31:02x}.{a & 7}": space for a, space in spaces.items()}


def differences(
    found: Sequence[PciFunction],
    spaces: Mapping[str, bytes],
    printed: Mapping[str, lspci.Printed],
) -> tuple[list[str], int]:
    """What differs, and how many values were compared; functions that lspci gave up are not."""
    if {one.bdf for one in found} != spaces.keys() or len(found) != len(spaces):
        return [f"functions {[one.bdf for one in found]} != {list(spaces)}"], 1
    wrong: list[str] = []
    compared = 0
    for one in found:
        if one.bdf in printed:
            for what, ours, theirs in _pairs(one, printed[one.bdf]):
                compared += 1
                if ours != theirs:
                    wrong.append(f"{one.bdf}: {what} is {ours!r}, lspci has {theirs!r}")
    return wrong, compared


def _pairs(one: PciFunction, printed: lspci.Printed) -> list[tuple[str, object, object]]:
    """Values of both, by what they are about."""
    pairs: list[tuple[str, object, object]] = [("id", one.id, printed.id)]
    if not one.answers:
        return pairs
    pairs.append(("subsystem", one.subsystem, printed.subsystem))
    pairs.append(("express", one.port_type is not None, printed.has_express))
    if one.link is None or len(printed.links) != 2:
        pairs.append(("links", 0 if one.link is None else 2, len(printed.links)))
    else:
        link = one.link
        for what, ours, theirs in zip(
            ("best link", "link"),
            ((link.max_speed, link.max_width), (link.speed, link.width)),
            printed.links,
            strict=True,
        ):
            speed = None if theirs[0] is None and ours[0] not in KNOWN_SPEEDS else ours[0]
            pairs.append((what, (speed, ours[1]), theirs))
    bits = (None, None)
    if one.aer is not None:
        bits = (
            one.aer.uncorrectable & lspci.UNCORRECTABLE,
            one.aer.correctable & lspci.CORRECTABLE,
        )
    pairs.append(("uncorrectable errors", bits[0], printed.uncorrectable))
    pairs.append(("correctable errors", bits[1], printed.correctable))
    return pairs


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
