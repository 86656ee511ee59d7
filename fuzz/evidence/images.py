"""Sound full dumps with objects, in pieces that keep their size: page tables translate them."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Final

from builders.space import Mapped
from fuzz import seeds
from fuzz.evidence.pieces import BLOCK, PARAMETERS, Piece, Scene

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_PAGE: Final = 0x1000


def _extents(
    machine: seeds.Machine, offsets: dict[int, int], start: int, size: int
) -> list[tuple[int, int]]:
    """File offset and size of each part of a structure."""
    found, done = [], 0
    while done < size:
        step = min(_PAGE - (start + done) % _PAGE, size - done)
        where = machine.tables.translate(start + done)
        assert isinstance(where, Mapped), hex(start + done)
        pfn, offset = divmod(where.gpa, _PAGE)
        found.append((offsets[pfn] + offset, step))
        done += step
    return found


def _packer(
    data: bytes, extents: dict[str, list[tuple[int, int]]], code: int, size: int
) -> Callable[[Sequence[Piece]], bytes]:
    def pack(pieces: Sequence[Piece]) -> bytes:
        built = bytearray(data)
        for piece in pieces:
            if piece.place == PARAMETERS:
                built[code : code + size] = piece.data[:size].ljust(size, b"\0")
                continue
            rest = piece.data
            for offset, length in extents[piece.name]:
                built[offset : offset + len(rest[:length])] = rest[:length]
                rest = rest[length:]
        return bytes(built)

    return pack


def _scene(name: str, machine: seeds.Machine) -> Scene:
    image = machine.image(1)
    objects, data = machine.objects, image.data
    checks = {objects.irp: ("irp", "object:irp", 6), objects.node: ("node", "", 1)}
    checks |= {one: (f"driver {n}", "object:driver", 3) for n, one in objects.drivers.items()}
    checks |= {
        one.address: (f"device {i}", "object:device", 3) for i, one in enumerate(objects.devices)
    }
    checks |= {one.extension: (f"extension {i}", "", 2) for i, one in enumerate(objects.devices)}
    extents, pieces = {}, []
    for start, size in seeds.extents_of(objects):
        title, check, weight = checks[start]
        extents[title] = _extents(machine, image.offsets, start, size)
        found = b"".join(data[at : at + length] for at, length in extents[title])
        pieces.append(Piece(title, BLOCK, found, start, check=check, weight=weight))
    code, form = (0x38, "<I4x4Q") if machine.wide else (0x28, "<5I")
    pdo = objects.devices[0].address
    parameters = struct.pack(form, 0x9F, 3, pdo, 0, objects.irp)
    pieces.append(Piece("parameters", PARAMETERS, parameters))
    pack = _packer(data, extents, code, len(parameters))
    return Scene(name, tuple(pieces), pack, width=8 if machine.wide else 4)


def image_scenes() -> list[Scene]:
    """Return full dumps of machines of every architecture, with objects."""
    machines = (
        ("amd64", seeds.amd64()),
        ("arm64", seeds.arm64()),
        ("x86", seeds.x86(seeds.X86Tables)),
        ("pae", seeds.x86(seeds.PaeTables)),
    )
    return [_scene(name, machine) for name, machine in machines]
