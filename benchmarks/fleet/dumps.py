"""A folder of many dumps: built ones, real ones and links to both, a tenth of them damaged.

The same seed makes the same folder. Built dumps are of some hundred machines with serial numbers
of their own; each is another crash. Real ones are copied with other times, and the copies linked
again and again, so that most links are copies of others for the reader.
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Final, NamedTuple

HERE: Final = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1] / "tests"))

from builders.hardware import Machine, Module  # noqa: E402 - the tests' builders
from builders.triage import DIRECTORY64, TriageDump  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterator

DAMAGES: Final = ("truncated", "zeroed head", "mutated fields", "empty", "text")
_CODES: Final = (0x7E, 0xD1, 0x1A, 0x50, 0xA, 0x3B, 0x139, 0x9F)
_FIRST: Final = 0x01DA5E1F12345678
"""Time of the first crash of built dumps, a FILETIME."""
_HOUR: Final = 36_000_000_000
_CODE, _PARAMETER, _TIME, _UPTIME, _BOOT = 0x38, 0x40, 0xFA8, 0x1030, 0x1054
"""Offsets in DUMP_HEADER64."""
_MUTATED: Final = (
    (0x30, "<I"),  # MachineImageType
    (0xF98, "<I"),  # DumpType
    *(
        DIRECTORY64[name]
        for name in (
            "ValidOffset", "UnloadedDriversOffset", "PrcbOffset", "ThreadOffset", "CallStackOffset",
            "DriverCount", "DebuggerDataOffset", "DataBlocksOffset", "DataBlocksCount",
        )
    ),
)  # fmt: skip
"""Offsets of fields that are changed."""
_PER_MACHINE: Final = 20
_COPIES: Final = 16
"""Copies of each real dump, with other times."""
_IN_A_FOLDER: Final = 500


class Made(NamedTuple):
    """A folder that was made.

    Attributes:
        folder: The folder.
        damage: Kind of damage of each file, by its path; empty for a sound one.
        machines: How many machines the sound built dumps are of.
    """

    folder: Path
    damage: dict[str, str]
    machines: int


def make(folder: Path, count: int, seed: int, real: Path | None) -> Made:
    """Fill a folder.

    Args:
        folder: The folder, which must not exist.
        count: How many files.
        seed: Seed of all choices.
        real: Folder with real dumps; None for built ones alone.
    """
    chance = Random(seed)
    pool = list(_copies(folder.parent / "pool", real, chance, count))
    images = [_image(number) for number in range(max(2, count // 2 // _PER_MACHINE))]
    damage = {}
    used = set()
    for number in range(count):
        place = folder / f"{number // _IN_A_FOLDER:03}"
        place.mkdir(parents=True, exist_ok=True)
        path = place / f"{number:06}.dmp"
        kind = DAMAGES[number // 10 % len(DAMAGES)] if number % 10 == 9 else ""
        damage[str(path)] = kind
        if kind:
            path.write_bytes(_damaged(kind, _varied(images, number), chance))
        elif pool and number % 2:
            os.link(chance.choice(pool), path)
        else:
            used.add(number % len(images))
            path.write_bytes(_varied(images, number))
    return Made(folder, damage, len(used))


def _copies(folder: Path, real: Path | None, chance: Random, count: int) -> Iterator[Path]:
    """Copy the real dumps, each crash at another time."""
    if real is None:
        return
    folder.mkdir(parents=True)
    copies = max(1, min(_COPIES, count // 60))
    for path in sorted(real.glob("*.dmp")):
        image = bytearray(path.read_bytes())
        (time,) = struct.unpack_from("<Q", image, _TIME)
        for number in range(copies):
            struct.pack_into("<Q", image, _TIME, time + chance.randrange(1, 24 * 365) * _HOUR)
            copy = folder / f"{number:03}-{path.name}"
            copy.write_bytes(image)
            yield copy


def _image(number: int) -> bytes:
    """A dump of a machine with serial numbers of its own; some hundred share one of 40 models."""
    model = number % 40
    machine = Machine(
        system=("Example Ltd.", f"Model {model}"),
        board=("Example Boards", f"E-{model}"),
        serials=(f"SYS-{number:06}-X", f"BRD-{number:06}-Y"),
        modules=(Module("DIMM A1", 8192, serial=f"DIMM-{number:06}"),),
        cpu_name=f"Example CPU E-{8800 + model % 8} 8-Core Processor",
        boot_ids=(1, 0, 0),
    )
    return TriageDump(blobs=machine.blobs()).build().data


def _varied(images: list[bytes], number: int) -> bytes:
    """Another crash of one of the machines, in a boot of its own."""
    image = bytearray(images[number % len(images)])
    turn = number // len(images)
    struct.pack_into("<I", image, _CODE, _CODES[number * 7 % len(_CODES)])
    struct.pack_into("<Q", image, _PARAMETER, number)
    struct.pack_into("<Q", image, _TIME, _FIRST + turn * 24 * _HOUR + number)
    struct.pack_into("<Q", image, _UPTIME, _HOUR)
    struct.pack_into("<I", image, _BOOT, turn + 1)
    return bytes(image)


def _damaged(kind: str, data: bytes, chance: Random) -> bytes:
    image = bytearray(data)
    if kind == "truncated":
        return data[: chance.randrange(0x10, len(data) - 0x400)]
    if kind == "zeroed head":
        size = chance.choice((8, 0x40, 0x2000))
        image[:size] = bytes(size)
        return bytes(image)
    if kind == "mutated fields":
        for place, form in chance.sample(_MUTATED, 2):
            struct.pack_into(form, image, place, chance.getrandbits(32))
        return bytes(image)
    return b"" if kind == "empty" else b"no dump, but text\r\n" * chance.randrange(1, 300)
