"""Sound blobs of every known kind, and records, each an input by itself."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Final

from builders import blobs as build
from builders import cper, machine_blobs, smbios
from builders.hardware import Machine, structure
from fuzz.evidence.pieces import BLOB, Piece, Scene

if TYPE_CHECKING:
    from collections.abc import Sequence

_ROOT: Final = 0xFFFFF8025CE23E20
_STATUS: Final = 0xBAA00000000C0135
FOLDER_OF_A_PERSON: Final = "\\Device\\HarddiskVolume2\\Users\\pertusa\\tool.exe"


def _pci() -> bytes:
    space = machine_blobs.pci_header()
    parts = (
        (0, bytes(space)),
        (0x60, machine_blobs.express(0x80)),
        (0x80, bytes((5, 0)) + bytes(0x16)),
        (0x100, machine_blobs.aer(0x150, 0x4000, 0x2000)),
        (0x150, machine_blobs.aer(0, 0, 0)),
    )
    bridge = machine_blobs.pci_header(0x8086, 0x1901, 0x060400, 1)
    other = machine_blobs.pci_record(
        0x100, [(0, bytes(bridge)), (0x60, machine_blobs.express(0, 4))]
    )
    return machine_blobs.pci_record(0x8, parts) + other + Machine().pci()


def _registers() -> bytes:
    found = machine_blobs.cpuid(0, (0x10, 0x756E6547, 0x6C65746E, 0x49656E69), (0x10, 1, 2, 3))
    found += machine_blobs.cpuid(1, (0xA20F12, 0, 0x7ED8320B, 0x178BFBFF), (0xA20F12, 0, 1, 2))
    found += machine_blobs.msr(0x8B, 0xA20120A << 32, 0xA20120E << 32)
    return found + machine_blobs.msr(0x19C, 0x88340003, 0x88350000)


def _values() -> bytes:
    values = machine_blobs.text_value("ProcessorNameString", "AMD Ryzen 9 3900X  ")
    values += machine_blobs.registry_value("~MHz", 4, struct.pack("<I", 3793))
    values += machine_blobs.registry_value("Odd", 7, b"a\0b\0\0\0c\0\0\0\0\0")
    return values + machine_blobs.registry_value("MSR8B", 11, struct.pack("<Q", 0xA20120A << 32))


def _smbios() -> bytes:
    more = b"".join(
        structure(kind, 60 + kind, bytes(0x20), ("one", "two")) for kind in (5, 41, 130)
    )
    tables = smbios.MACHINE[: -len(smbios.END)] + more + smbios.END
    return smbios.raw_data(tables)


def blob_samples() -> dict[str, tuple[str, Sequence[bytes]]]:
    """Return sound blobs: name -> tag and samples."""
    ring = [(0x28, 100, 200, 0), (0x2A, 120, 0, 3), (0x35, 150, 180, 0xC000000E)]
    saved = [
        (b"IoTriageDumpData", [(_ROOT, bytes(range(0x30))), (_ROOT + 0x100, b"xyz")]),
        (b"M", [(0xFFFFB48BD959E000, b"\x12" * 0x66)]),
    ]
    adapters = [(9, struct.pack("<II", 2, 0))]
    adapters += [(0x20 + i, build.adapter(3200, 0x10DE, 0x1F0A, i)) for i in range(3)]
    groups = build.range_group(b"IoTriageDumpData", [(_ROOT, 0x10), (0xFFFFB48BD959E000, 0x668)])
    drivers = [
        (0xFFFFB48BD0000000 + i, 1, 15 + i, name)
        for i, name in enumerate(("ACPI", "pci", "USBXHCI", "HidUsb", "Ndu"))
    ]
    machine = Machine()
    acpi = machine_blobs.acpi_table
    return {
        "smbios": ("bc5c008f-1e3a-44d7-988d-86f6884c6758", [_smbios(), machine.smbios()]),
        "values": ("6c7ac389-4313-47dc-9f34-a8800a0fb56c", [_values(), machine.registry_values()]),
        "registers": (
            "d03dc06f-d88e-44c5-ba2a-fae035172d19",
            [_registers(), machine.processor_registers()],
        ),
        "acpi": (
            "e83b40d2-b0a0-4842-abea-71c9e3463dd1",
            [machine.acpi() + acpi(b"FACP", 0x74), acpi(b"SLIC", 0x176) + machine.acpi()],
        ),
        "pci": ("9276c055-eb87-425c-b8b5-04e4d247f6cd", [_pci()]),
        "boot": (
            "f57308df-cc45-4e01-ad76-29a4ebb010ec",
            [build.boot_status(), build.boot_status(0xC8)],
        ),
        "winlogon": (
            "80cc79cf-a719-4af1-bf97-fe29ff76ebc1",
            [build.winlogon(), build.winlogon("LockedLogoffStarted", 1)],
        ),
        "device": ("b7631941-532a-4cd6-b1b1-edb5917d4557", [build.plug_and_play()]),
        "path": (
            "be84d651-a550-4367-8e63-ab792b631f94",
            [build.executable_path(), build.executable_path(FOLDER_OF_A_PERSON)],
        ),
        "drivers": ("f87e4a4c-c5a1-4d2f-bff0-d5de63a5e4c3", [build.framework_drivers(*drivers)]),
        "log": ("54c84888-01d1-4c1e-bed6-282c98241303", [build.framework_log()]),
        "watchdog": (
            "270a33fd-3da6-460d-ba89-3c1bae21e39b",
            [build.watchdog(adapters), machine.watchdog()],
        ),
        "ring": (
            "da82441d-7142-4bc1-b844-0807c5a4b67f",
            [build.storage_ring(ring), build.storage_ring(ring, b"DATA")],
        ),
        "ranges": (
            "2b4ae195-a64d-4f04-8ede-7e4f981bd42a",
            [groups + build.range_group(b"b", [(0x1000, 1)])],
        ),
        "saved": ("0d910545-e694-4b15-870c-01625fb32a6f", [build.saved_memory(saved)]),
        "etw": (
            "2b88b710-1c93-4f7c-b06c-655ecc50decc",
            [build.etw([(1, "Circular Kernel", bytes(9)), (2, "EventLog-System", b"\xff" * 30)])],
        ),
        "nvidia": ("bf2297dc-34ba-11dc-868a-e19155d89593", [build.nvidia(b"TDR happened")]),
        "corruption": (
            "d6d379dc-c699-43e9-8c5e-f5fd8dd65780",
            [build.store_corruption(), build.store_corruption(bytes(0x20))],
        ),
        "button": ("5545f79e-5326-4467-ae69-81633ae33155", [build.power_button()]),
        "ntfs": (
            "00afe9c4-940d-4213-8016-cd3719b5bc20",
            [build.ntfs(), build.ntfs(records=True)],
        ),
        "shutdown": ("6de4c85a-57f3-4cda-82fe-c8855a58f8e4", [struct.pack("<II", 1, 3) * 2]),
        "blamed": ("fe96ddbf-850d-4c4a-a7bf-c686be526047", [build.wide("acmefilt.sys")]),
    }


def error_records() -> list[bytes]:
    """Return sound error records with sections of every known type."""
    infos = [
        cper.error_info(kind, 0x1234567 | 7 << 16)
        for kind in (cper.CACHE_CHECK, cper.BUS_CHECK, cper.INTERNAL_CHECK)
    ]
    registers = (cper.context(3, bytes(range(0x80))), cper.context(1, bytes(0x18), 0x400, 8))
    sections = (
        cper.Section(cper.BANK, cper.bank_section(_STATUS)),
        cper.Section(cper.PROCESSOR, cper.processor_section()),
        cper.Section(cper.X86, cper.x86_section(*infos, contexts=registers), fru_text=b"CPU 0"),
        cper.Section(cper.MEMORY, cper.memory_section(), fru_id=cper.WINDOWS),
        cper.Section(cper.MEMORY2, cper.memory2_section()),
        cper.Section(cper.PCI, cper.pci_section()),
        cper.Section(cper.FIRMWARE, cper.firmware_section()),
    )
    return [
        cper.record(*sections, platform=cper.WINDOWS),
        cper.record(sections[0]),
        cper.record(cper.Section(cper.X86, cper.x86_section(*infos, spaced=True)), sections[5]),
        cper.record(cper.Section(cper.BANK, cper.bank_section(_STATUS, vendor=1, size=0x4A8))),
    ]


def _only(pieces: Sequence[Piece]) -> bytes:
    return pieces[0].data if pieces else b""


def sample_scenes() -> dict[str, list[Scene]]:
    """Return the scenes of a blob alone: kind -> scenes."""
    found: dict[str, list[Scene]] = {}
    for name, (tag, samples) in blob_samples().items():
        found[f"blob-{name}"] = [
            Scene(name, (Piece(name, BLOB, data, tag=tag, check="decode"),), _only)
            for data in samples
        ]
    found["cper"] = [
        Scene("cper", (Piece("cper", BLOB, data, check="cper"),), _only) for data in error_records()
    ]
    return found
