"""Damaged SMBIOS tables: errors of the package alone, and no more work than limits allow."""

from __future__ import annotations

import pytest

from builders import smbios
from firmware.smbios_mutations import damaged, mutated
from kdmp_ks.errors import KdmpError
from kdmp_ks.firmware.smbios import Smbios, read_smbios

MACHINE = smbios.raw_data(smbios.MACHINE)
DAMAGED = 2000


def everything(found: Smbios) -> list[object]:
    """All that can be asked of tables."""
    return [
        found.bios and found.bios.released,
        *(found.system, found.boards, found.board, found.enclosure, found.processors),
        *(found.memory_arrays, found.memory_devices, found.installed_memory),
        *(one.strings for one in found.structures),
        *map(str, found.warnings),
    ]


def test_damaged_tables() -> None:
    read = 0
    for seed in range(DAMAGED):
        raw = damaged(MACHINE if seed % 2 else mutated(MACHINE, seed), seed)
        try:
            everything(read_smbios(raw))
        except KdmpError:
            continue
        read += 1
    assert DAMAGED // 2 < read < DAMAGED


@pytest.mark.parametrize(
    "part",
    [
        smbios.DEVICE,
        smbios.PROCESSOR,
        smbios.BOARD,
        smbios.DEVICE[:0x5C] + b"\0\0",
        smbios.DEVICE[:0x5C] + (b"x" * 1024 + b"\0") * 7 + b"\0",
        smbios.BIOS[:0x1A] + b"a\0" * (1 << 19),
        b"\xc8\x04\0\0\0\0",
    ],
    ids=["devices", "processors", "boards", "no texts", "long texts", "many texts", "smallest"],
)
def test_large_tables(part: bytes) -> None:
    """Two megabytes of them are read as far as limits allow."""
    raw = smbios.raw_data(part * ((2 << 20) // len(part) + 1))
    found = read_smbios(raw)
    everything(found)
    assert len(found.structures) <= 4096
    assert len(found.warnings) <= 110
