"""Files for the viewer that are no dumps, or damaged ones."""

from __future__ import annotations

import random
import struct
from collections.abc import Iterator
from pathlib import Path

from builders.triage import DRIVERS, Driver, small

FOREIGN = {
    "minidump": b"MDMP\x93\xa7\0\0" + bytes(4000),
    "elf": b"\x7fELF\x02\x01\x01" + bytes(4000),
    "zip": b"PK\x03\x04\x14\0" + bytes(4000),
    "text": b"This is a text.\r\n" * 50,
    "html": b"<!DOCTYPE html><title>Not found</title><script>window.ran = 1</script>",
    "zeros": bytes(9000),
    "empty": b"",
    "noise": bytes(random.Random(1).randbytes(9000)),
}


def foreign(folder: Path) -> dict[str, Path]:
    """Files of other formats, by their names."""
    found = {}
    for name, data in FOREIGN.items():
        found[name] = folder / f"{name}.dmp"
        found[name].write_bytes(data)
    return found


def damaged(folder: Path, dump: Path) -> Path:
    """A dump that ends inside its header."""
    path = folder / "cut.dmp"
    path.write_bytes(dump.read_bytes()[:0x1800])
    return path


def mutated(sources: list[bytes], number: int, seed: int) -> Iterator[bytes]:
    """Dumps with bytes that were changed, in the header above all, or that were cut."""
    chance = random.Random(seed)
    sources = [data for data in sources if len(data) > 8]
    for _ in range(number):
        data = bytearray(chance.choice(sources))
        signature = 8 if chance.random() < 0.95 else 0
        for _ in range(chance.choice((1, 2, 4, 16, 64))):
            end = min(len(data), chance.choice((0x1000, 0x2000, 0x4000, len(data))))
            at = chance.randrange(signature, end)
            width = min(chance.choice((1, 2, 4, 8)), len(data) - at)
            value = chance.choice(
                (0, 1, 0x7F, 0x1000, 1 << 31, (1 << 64) - 1, chance.getrandbits(64))
            )
            data[at : at + width] = struct.pack("<Q", value)[:width]
        if chance.random() < 0.2:
            del data[chance.randrange(len(data)) :]
        yield bytes(data)


def person_dump(path: str = r"\??\C:\Users\Jane\Downloads\a.sys") -> bytes:
    """A triage dump with a driver of this path."""
    return small(drivers=[*DRIVERS, Driver(path, 0xFFFFF80001000000, 0x10000)]).build().data
