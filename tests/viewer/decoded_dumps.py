"""Dumps with SMBIOS tables and with error records, for the viewer."""

from __future__ import annotations

import struct
from uuid import UUID

from builders import cper, smbios, triage

SMBIOS = "bc5c008f-1e3a-44d7-988d-86f6884c6758"
MARKUP = b"<img src=x onerror=window.ran=1>"
PRIVATE_TEXTS = (
    "SYS-SERIAL", "BOARD-SERIAL", "BOARD-TAG", "CASE-SERIAL", "CASE-TAG", "CPU-SERIAL", "CPU-TAG",
    "DIMM-SERIAL", "DIMM-TAG", "OEM-SERIAL", "13121110-1514-1716-1819-1a1b1c1d1e1f",
)  # fmt: skip
"""What identifies the machine in `with_smbios`."""
OEM = smbios.structure(11, 0x20, 5, {4: ("B", 2)}, b"OEM-SERIAL", MARKUP)
HOSTILE = smbios.structure(2, 0x21, 8, {4: ("B", 1), 5: ("B", 2)}, MARKUP, b"</script><script>")
RECORD = 0xFFFFB48BE9001028


def with_smbios(tables: bytes | None = None, tag: str = SMBIOS) -> bytes:
    """A triage dump with SMBIOS tables: each type of the schema, strings of makers, and markup."""
    if tables is None:
        ended = smbios.MACHINE.removesuffix(smbios.END) + OEM + HOSTILE + smbios.END
        tables = smbios.raw_data(ended)
    return triage.small(blobs=[triage.Blob(tag, tables)]).build().data


def stopped_by_hardware(data: bytes) -> bytes:
    """A triage dump of bug check 0x124 with an error record."""
    dump = bytearray(triage.small(blocks=[triage.Stretch(RECORD, data)]).build().data)
    struct.pack_into("<I", dump, 0x38, 0x124)
    struct.pack_into("<4Q", dump, 0x40, 0, RECORD, 0xBAA00000, 0x000C0135)
    return bytes(dump)


def error_record() -> bytes:
    """A record with a bank of a machine check, a PCI Express device, and a kind without a name."""
    return cper.record(
        cper.Section(cper.BANK, cper.bank_section(0xBAA00000000C0135)),
        cper.Section(cper.PCI, cper.pci_section(), fru_id=UUID(int=7), fru_text=b"<b>slot 3</b>"),
        cper.Section(UUID(int=5), b"unknown"),
        platform=UUID(int=9),
    )
