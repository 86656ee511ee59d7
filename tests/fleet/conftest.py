"""Folders of many dumps, built here; a tenth of them damaged."""

from __future__ import annotations

import struct
from collections.abc import Callable
from pathlib import Path

import pytest

from builders.triage import TriageDump

FILETIME = 0x01DA5E1F12345678
CODES = (0x7E, 0xD1, 0x1A, 0x50, 0xA)


@pytest.fixture(scope="session")
def built() -> bytes:
    return TriageDump().build().data


def variant(data: bytes, number: int) -> bytes:
    """The dump of another crash: another time, code and parameter, at their literal offsets."""
    image = bytearray(data)
    struct.pack_into("<I", image, 0x38, CODES[number % len(CODES)])
    struct.pack_into("<Q", image, 0x40, number)
    struct.pack_into("<Q", image, 0xFA8, FILETIME + number * 36_000_000_000)
    return bytes(image)


def damage(data: bytes, number: int) -> bytes:
    """No dump at all: empty, cut in its header, zeros, or text."""
    return (b"", data[: 1000 + number], bytes(5000), b"no dump\n" * 10)[number % 4]


@pytest.fixture(scope="session")
def make_folder(built: bytes) -> Callable[[Path, int], Path]:
    """Fill a folder: every tenth file is damaged, every seventh is a level below."""

    def make(folder: Path, count: int) -> Path:
        for number in range(count):
            place = folder / "below" if number % 7 == 0 else folder
            place.mkdir(parents=True, exist_ok=True)
            broken = number % 10 == 9
            data = damage(built, number) if broken else variant(built, number)
            (place / f"{number:05}.dmp").write_bytes(data)
        (folder / "notes.txt").write_text("not a dump")
        (folder / "copy.bin").write_bytes(variant(built, 1))
        return folder

    return make
