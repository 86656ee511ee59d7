"""Processor, ACPI tables and PCI devices of dumps that Windows wrote.

The numbers here were read from these files by a program that shares no code with the package.
"""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest

from kdmp_ks import KernelDumpParser
from kdmp_ks.blobs.acpi import read_acpi_tables
from kdmp_ks.blobs.microcode import find_microcode
from kdmp_ks.blobs.pci import read_pci_functions
from kdmp_ks.blobs.processor_registers import read_processor_registers
from kdmp_ks.blobs.registry_values import read_registry_values
from kdmp_ks.firmware.cpuid import describe_cpu
from kdmp_ks.ground.warnings import Warnings

REGISTRY_VALUES = UUID("6c7ac389-4313-47dc-9f34-a8800a0fb56c")
REGISTERS = UUID("d03dc06f-d88e-44c5-ba2a-fae035172d19")
ACPI = UUID("e83b40d2-b0a0-4842-abea-71c9e3463dd1")
PCI = UUID("9276c055-eb87-425c-b8b5-04e4d247f6cd")

CORE_2 = ("Intel(R) Core(TM)2 Quad CPU Q9400 @ 2.66GHz", 2667, "Intel64 6 23 10", 0xA0C)
RYZEN_5 = ("AMD Ryzen 5 5600X 6-Core Processor", 3693, "AMD64 25 33 2", None)
MACHINES = {
    "proxyrule_011620-8250-01.dmp": (
        "Intel(R) Core(TM) i5-8250U CPU @ 1.60GHz", 1800, "Intel64 6 142 10", 0x96,
    ),
    "training_116_0.dmp": CORE_2,
    "training_13a.dmp": RYZEN_5,
    "training_1e.dmp": (
        "11th Gen Intel(R) Core(TM) i5-11400 @ 2.60GHz", 2592, "Intel64 6 167 1", 0x3C,
    ),
    "training_3b_0.dmp": RYZEN_5,
    "training_7e_1.dmp": CORE_2,
    "training_ef.dmp": CORE_2,
    "triage_arm64.dmp": ("Snapdragon (TM) 7c Gen 2 @ 2.55 GHz", 1517, "", None),
    "triage_x64.dmp": ("AMD Ryzen 7 3700X 8-Core Processor", 3593, "AMD64 23 113 0", None),
}  # fmt: skip
"""Name, MHz, family, model and stepping, microcode."""
FUNCTIONS = {
    "training_116_0.dmp": 18, "training_13a.dmp": 38, "training_1e.dmp": 18,
    "training_3b_0.dmp": 38, "training_7e_1.dmp": 18, "training_ef.dmp": 18, "triage_x64.dmp": 42,
}  # fmt: skip
ATTACHED = {
    "training_116_0.dmp": [
        "00:1f.1 8086:27df 01018a 01 1043:8179 None None",
        "00:1f.2 8086:27c0 01018f 01 1043:8179 None None",
        "01:00.0 10de:1f0a 030000 a1 1043:88d8 gen1 x16 of gen1 x16 0 0",
        "02:00.0 1969:1063 020000 c0 1043:83fe gen1 x1 of gen1 x1 108000 0",
        "04:01.0 1814:3062 028000 00 1814:3062 None None",
    ],
    "training_13a.dmp": [
        "01:00.0 15b7:501e 010802 00 15b7:501e gen4 x4 of gen4 x4 0 0",
        "02:00.1 1022:43eb 010601 00 1b21:1062 gen3 x4 of gen3 x4 100000 2000",
        "04:00.0 10ec:8168 020000 15 1849:8168 gen1 x1 of gen1 x1 0 0",
        "05:00.0 8086:24fb 028000 10 8086:2110 gen1 x1 of gen1 x1 0 0",
        "06:00.0 10de:2504 030000 a1 1043:8810 gen4 x16 of gen4 x16 0 8000",
    ],
    "training_1e.dmp": [
        "00:17.0 8086:43d2 010601 11 1849:43d2 None None",
        "00:1f.6 8086:15fa 020000 11 1849:15fa None None",
        "01:00.0 10de:2504 030000 a1 10de:2504 gen3 x16 of gen3 x16 0 0",
        "02:00.0 15b7:5009 010802 01 15b7:5009 gen3 x4 of gen3 x4 0 0",
        "03:00.0 8086:24fb 028000 10 8086:2110 gen1 x1 of gen1 x1 0 1",
    ],
}
"""Storage, network and display: function, ids, class, revision, subsystem, link, AER."""
CUTS = {
    "training_116_0.dmp": 0x1C, "triage_arm64.dmp": 0x34, "triage_x64.dmp": 0x44,
    "training_13a.dmp": 0x5C, "proxyrule_011620-8250-01.dmp": 0x68,
}  # fmt: skip
"""Size at which ACPI tables are cut off."""


@pytest.fixture(scope="module", params=sorted(MACHINES))
def machine(request: pytest.FixtureRequest, dumps_folder: Path):
    with KernelDumpParser(dumps_folder / "real" / request.param) as dump:
        blobs = {blob.tag: blob.data for blob in dump.secondary_data}
    return request.param, blobs


def test_processor(machine):
    name, blobs = machine
    warnings = Warnings()
    brand, mhz, identifier, microcode = MACHINES[name]
    values = read_registry_values(blobs[REGISTRY_VALUES], warnings)
    assert (values["ProcessorNameString"].text, values["~MHz"].number) == (brand, mhz)
    size = sum(12 + 2 * (len(key) + 1) + len(one.data) for key, one in values.items())
    assert size == len(blobs[REGISTRY_VALUES])
    registers = None
    if identifier:
        registers = read_processor_registers(blobs[REGISTERS], warnings)
        assert 0x28 * (len(registers.leaves) + len(registers.msrs)) == len(blobs[REGISTERS])
        cpu = describe_cpu(registers.cpuid)
        kind, family, model, stepping = identifier.split()
        assert (cpu.family, cpu.model, cpu.stepping) == (int(family), int(model), int(stepping))
        assert cpu.brand == brand
        assert cpu.vendor == {"Intel64": "GenuineIntel", "AMD64": "AuthenticAMD"}[kind]
        assert cpu.hypervisor is False
        assert cpu.has("popcnt") is (brand != CORE_2[0])
        assert cpu.has("bmi2") is None
    assert find_microcode(values, registers, warnings) == microcode
    assert list(warnings) == []


def test_acpi_tables(machine):
    name, blobs = machine
    warnings = Warnings()
    found = read_acpi_tables(blobs[ACPI], warnings)
    assert list(warnings) == []
    assert sum(one.saved for one in found) == len(blobs[ACPI])
    assert len(found) >= 7
    if name in CUTS:
        assert max(one.saved for one in found) == CUTS[name]
    assert all(one.is_whole for one in found if one.saved == one.length)


def test_pci_functions(machine):
    name, blobs = machine
    warnings = Warnings()
    found = read_pci_functions(blobs.get(PCI, b""), warnings)
    assert len(found) == FUNCTIONS.get(name, 0)
    assert list(warnings) == []
    shown = [
        f"{one.bdf} {one.id} {one.class_code:06x} {one.revision:02x} {one.subsystem} {one.link}"
        + (f" {one.aer.uncorrectable:x} {one.aer.correctable:x}" if one.aer else " None")
        for one in sorted(found, key=lambda one: (one.bus, one.slot, one.function))
        if one.class_code >> 16 in (1, 2, 3)
    ]
    assert shown == ATTACHED.get(name, shown)
