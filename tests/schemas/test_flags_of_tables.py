"""Each bit of the fields of firmware tables and error records that are combinations of flags.

A field gets one bit at a time, at its literal offset. The flag of that bit is set then, and no
other flag of the field is.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from typing import Any, NamedTuple

import pytest
from kdmp_ks.generated.python.cper import Cper
from kdmp_ks.generated.python.smbios import Smbios
from ruamel.yaml import YAML

from conftest import ROOT
from schemas import table_flags
from schemas.table_flags import Bit


class Case(NamedTuple):
    """A structure with flags: its type, its size, the bytes before it that a table has, flags."""

    kind: Any
    size: int
    before: int
    flags: Mapping[str, Bit]


SMBIOS = {
    "bios_information": Case(Smbios.BiosInformation, 0x1A, 4, table_flags.STRUCTURE_FLAGS[0]),
    "baseboard_information": Case(
        Smbios.BaseboardInformation, 0xF, 4, table_flags.STRUCTURE_FLAGS[2]
    ),
    "system_enclosure": Case(Smbios.SystemEnclosure, 0x16, 4, table_flags.STRUCTURE_FLAGS[3]),
    "processor_information": Case(
        Smbios.ProcessorInformation, 0x30, 4, table_flags.STRUCTURE_FLAGS[4]
    ),
    "memory_device": Case(Smbios.MemoryDevice, 0x5C, 4, table_flags.STRUCTURE_FLAGS[17]),
}
CPER = {
    "section_descriptor": Case(
        Cper.SectionDescriptor, 0x48, 0, table_flags.SECTION_DESCRIPTOR_FLAGS
    ),
    "processor_generic": Case(Cper.ProcessorGeneric, 0xC0, 0, table_flags.PROCESSOR_GENERIC_FLAGS),
    "processor_x86": Case(Cper.ProcessorX86, 0x40, 0, table_flags.PROCESSOR_X86_FLAGS),
    "processor_error_info": Case(
        Cper.ProcessorErrorInfo, 0x40, 0, table_flags.PROCESSOR_ERROR_INFO_FLAGS
    ),
    "memory": Case(Cper.Memory, 0x50, 0, table_flags.MEMORY_FLAGS),
    "memory2": Case(Cper.Memory2, 0x60, 0, table_flags.MEMORY2_FLAGS),
    "error_status": Case(Cper.ErrorStatus, 8, 0, table_flags.ERROR_STATUS_FLAGS),
    "pci_express": Case(Cper.PciExpress, 0xD0, 0, table_flags.PCI_EXPRESS_FLAGS),
    "pci_express_capability": Case(
        Cper.PciExpressCapability, 0x3C, 0, table_flags.PCI_EXPRESS_CAPABILITY_FLAGS
    ),
    "advanced_error_reporting": Case(
        Cper.AdvancedErrorReporting, 0x60, 0, table_flags.ADVANCED_ERROR_REPORTING_FLAGS
    ),
    "machine_check": Case(Cper.MachineCheck, 0x124, 0, table_flags.MACHINE_CHECK_FLAGS),
    "cper": Case(Cper, 0x80, 0, table_flags.CPER_FLAGS),
}
EACH = pytest.mark.parametrize("case", [*SMBIOS.values(), *CPER.values()], ids=[*SMBIOS, *CPER])


def blank(case: Case) -> bytearray:
    """Zeros, but for what a structure must have."""
    buffer = bytearray(case.size)
    if case.kind is Cper:
        buffer[:4], buffer[6:10] = b"CPER", b"\xff" * 4
    elif case.kind is Cper.MachineCheck:
        buffer[0] = 3
    return buffer


def flags_of(case: Case, buffer: bytearray) -> set[str]:
    """The flags that are set."""
    structure = case.kind.from_bytes(bytes(buffer[case.before :]))
    found = {name: getattr(structure, name) for name in case.flags}
    assert all(isinstance(each, bool) for each in found.values())
    return {name for name, each in found.items() if each}


@EACH
def test_one_bit_at_a_time(case: Case) -> None:
    assert flags_of(case, blank(case)) == set()
    for code, offset in {(bit.code, bit.offset) for bit in case.flags.values()}:
        named = {
            bit.number: name for name, bit in case.flags.items() if bit.offset == offset
        }  # fmt: skip
        for number in range(8 * struct.calcsize(code)):
            if case.kind is Cper.ProcessorX86 and number > 1:
                continue  # counts of what follows
            buffer = blank(case)
            struct.pack_into(f"<{code}", buffer, offset, 1 << number)
            expected = {named[number]} if number in named else set()
            assert flags_of(case, buffer) == expected, (offset, number)


@pytest.mark.parametrize(("name", "cases"), [("smbios", SMBIOS), ("cper", CPER)])
def test_every_flag_is_in_the_table(name: str, cases: Mapping[str, Case]) -> None:
    """Each instance of the schema that is a bit of a field."""
    text = (ROOT / "schemas" / f"{name}.ksy").read_text(encoding="utf-8")
    schema = YAML(typ="safe").load(text)
    found = {
        f"{structure}.{flag}"
        for structure, each in {name: schema, **schema["types"]}.items()
        for flag, instance in each.get("instances", {}).items()
        if str(instance.get("value")).endswith(" != 0")
    }
    assert found == {f"{at}.{flag}" for at, case in cases.items() for flag in case.flags}


def test_an_older_version_has_no_flags_of_later_fields() -> None:
    """The first version of a structure ends before them."""
    old = Smbios.BiosInformation.from_bytes(bytes(0x12 - 4))
    assert old.extension_uefi is None
    assert old.characteristic_pci is False
    assert Cper.MachineCheck.from_bytes(bytes(0x108)).failure_overflow is None
