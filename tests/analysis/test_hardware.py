"""`report.hardware`: real machines against an expert's facts, and machines of the builders."""

from __future__ import annotations

import io
import json
import random
import re
from pathlib import Path
from typing import Any

import pytest

import kdmp_ks
from builders.hardware import (
    PCI,
    PROCESSOR_REGISTERS,
    REGISTRY_VALUES,
    SERIALS,
    SMBIOS,
    WATCHDOG,
    Function,
    Machine,
    Module,
)
from builders.triage import Blob, small
from kdmp_ks.analysis.hardware.hardware import HardwareFacts
from kdmp_ks.analysis.report.crash_report import CrashReport
from kdmp_ks.ground.inferred import Confidence

EXPECTED = json.loads((Path(__file__).parents[1] / "data" / "machines.json").read_text("utf-8"))
"""Facts of nine real machines, read by an expert with other code and with dmidecode."""
TAGS = {
    "smbios": SMBIOS,
    "values": REGISTRY_VALUES,
    "registers": PROCESSOR_REGISTERS,
    "pci": PCI,
    "watchdog": WATCHDOG,
}


def report_of(machine: Machine, **other: bytes | None) -> CrashReport:
    """The report of a dump with these blobs; `other` replaces or removes one by its kind."""
    blobs = {blob.tag: blob.data for blob in machine.blobs()}
    for name, data in other.items():
        blobs.pop(TAGS[name], None)
        if data is not None:
            blobs[TAGS[name]] = data
    built = small(blobs=[Blob(tag, data) for tag, data in blobs.items()]).build()
    return kdmp_ks.report(io.BytesIO(built.data))


def hardware_of(machine: Machine, **other: bytes | None) -> HardwareFacts:
    found = report_of(machine, **other).hardware
    assert found is not None
    return found


def remarks(machine: Machine) -> dict[str, str]:
    return {one.kind: one.message for one in hardware_of(machine).remarks}


def subset(found: dict[str, Any], wanted: dict[str, Any]) -> dict[str, Any]:
    """The values of some keys."""
    return {key: found[key] for key in wanted}


@pytest.mark.parametrize("name", EXPECTED)
def test_real_machines(dumps_folder: Path, name: str) -> None:
    wanted = EXPECTED[name]
    report = kdmp_ks.report(dumps_folder / "real" / name)
    found: Any = report.to_dict()["hardware"]
    cpu = found["cpu"]
    assert cpu["name"] == wanted["cpu_name"]
    assert cpu["identifier"] == wanted["cpu_identifier"]
    assert cpu["mhz"] == wanted["cpu_mhz"]
    assert cpu["microcode"] == wanted["microcode"]
    assert found["pci_devices"] == wanted["pci_devices"]
    for kind in ("gpu", "storage", "network"):
        devices = found[kind] or []
        assert [one["id"] for one in devices] == [one["id"] for one in wanted[kind]]
        for device, expected in zip(devices, wanted[kind], strict=True):
            assert device == {"link": None, "aer": None, **expected}
        assert found[kind] is not None or f"hardware.{kind}" in report.unavailable
    tables = wanted["smbios"]
    if tables is None:
        assert found["memory"] is found["bios"] is found["system"] is None
        assert report.unavailable["hardware.memory"] == "the dump has no SMBIOS tables"
        return
    assert found["smbios_version"] == tables["smbios_version"]
    assert cpu["name"] == tables["cpu"]
    for kind in ("bios", "system", "board"):
        assert subset(found[kind], tables[kind]) == tables[kind]
    assert found["chassis_type"] == tables["chassis_type"]
    assert found["ram_mib"] == tables["ram_mib"]
    for module, expected in zip(found["memory"], tables["memory"], strict=True):
        assert subset(module, expected) == expected


def test_real_machines_are_quick(dumps_folder: Path) -> None:
    """Both facts together take a small part of a second, however slow the machine is."""
    import time

    from kdmp_ks.analysis.machine_report import read_activity, read_hardware
    from kdmp_ks.analysis.report.reasons import Reasons

    for name in EXPECTED:
        with kdmp_ks.KernelDumpParser(dumps_folder / "real" / name) as dump:
            assert dump.secondary_data
            read_hardware(dump, Reasons())
            start = time.process_time()
            read_hardware(dump, Reasons())
            read_activity(dump, None, None, None, Reasons())
            assert time.process_time() - start < 5  # does not hang


def test_built_machine() -> None:
    report = report_of(Machine())
    facts = report.hardware
    assert facts is not None
    assert facts.name is not None
    assert (facts.name.value, facts.name.confidence) == (
        "Example Boards E-ONE PRO",
        Confidence.MEDIUM,
    )
    assert facts.cpu is not None
    cpu = facts.cpu
    assert (cpu.name, cpu.vendor) == ("Example CPU E-8800 8-Core Processor", "GenuineIntel")
    assert (cpu.family, cpu.model, cpu.stepping, cpu.mhz) == (6, 0x9E, 10, 3600)
    assert (cpu.microcode, cpu.sockets, cpu.cores, cpu.threads) == ("0xf4", 1, 8, 16)
    assert cpu.hypervisor is False
    assert cpu.thermal is not None
    assert (cpu.thermal.degrees_below_limit, cpu.thermal.now) == (0x34, ())
    assert facts.bios is not None
    assert (facts.bios.vendor, facts.bios.version) == ("Example Firmware Ltd.", "X1.23")
    assert facts.system is not None
    assert facts.system.manufacturer == "To Be Filled By O.E.M."
    assert facts.system.placeholders == ("manufacturer", "product", "family")
    assert facts.board is not None
    assert (facts.board.manufacturer, facts.board.placeholders) == ("Example Boards", ())
    assert (facts.chassis_type, facts.chassis) == (3, "Desktop")
    assert (facts.ram_mib, facts.error_correction, facts.smbios_version) == (16384, "none", "3.2")
    assert facts.memory is not None
    assert [one.mib for one in facts.memory] == [8192, 0, 8192, 0]
    assert facts.memory[1].type is None
    assert facts.pci_devices == 4
    assert facts.gpu is not None
    (gpu,) = facts.gpu
    assert (gpu.bdf, gpu.id, gpu.cls, gpu.rev) == ("01:00.0", "10de:1f0a", "030000", 0xA1)
    assert (gpu.subsystem, gpu.link) == ("1043:88d8", "gen1 x8 of gen3 x16")
    assert gpu.aer is not None
    assert (gpu.aer.uncorrectable, gpu.aer.correctable) == (0, 0x2000)
    assert facts.display_adapters is not None
    shown = [(one.id, one.software, one.on_pci) for one in facts.display_adapters]
    assert shown == [("10de:1f0a", False, True), ("1414:008c", True, False)]
    own = re.compile("SMBIOS|PCI|register|registry|watchdog|adapter|RTL_BSD|Winlogon")
    assert not [one for one in report.warnings if own.search(one.message)]


def test_no_serial_number_is_in_a_report() -> None:
    report = report_of(Machine())
    text = json.dumps(report.to_dict()) + str(report) + repr(report.hardware)
    assert not [one for one in SERIALS if one in text]


@pytest.mark.parametrize(
    ("system", "board", "name", "confidence"),
    [
        (("Maker", "Product 1"), ("Board Maker", "B1"), "Maker Product 1", Confidence.HIGH),
        (("Maker", "Maker Product"), ("Board Maker", "B1"), "Maker Product", Confidence.HIGH),
        (("System manufacturer", "System Product Name"), ("Board Maker", "B1"), "Board Maker B1",
         Confidence.MEDIUM),
        (("To Be Filled By O.E.M.", "Product 1"), ("Default string", "Default string"),
         "Product 1", Confidence.MEDIUM),
        (("Default string", "   "), ("", "Default string"), None, None),
    ],
)  # fmt: skip
def test_names(
    system: tuple[str, str], board: tuple[str, str], name: str | None, confidence: Confidence | None
) -> None:
    found = hardware_of(Machine(system=system, board=board)).name
    assert (None if found is None else found.value) == name
    assert (None if found is None else found.confidence) == confidence


@pytest.mark.parametrize(
    ("module", "kind", "words"),
    [
        (Module("A", 8192, rated=2667, configured=3200), "memory_overclocked", "3,200 MT/s, rated"),
        (Module("A", 8192, rated=3200, configured=2133), "memory_underclocked", "2,133 of"),
        (Module("A", 8192, rated=2400, configured=2400, part="3200 C16 Series"),
         "memory_below_part_number", "its part number names 3,200"),
        (Module("A", 8192, rated=2667, configured=2666, part="EX"), None, ""),
        (Module("A", 8192, rated=2666, configured=2666, part="M2-2667"), None, ""),
        (Module("A", 8192, rated=0, configured=0), None, ""),
        (Module("A", 8192, rated=2400, configured=2400, part="A3200B3600"), None, ""),
    ],
)  # fmt: skip
def test_speed_of_memory(module: Module, kind: str | None, words: str) -> None:
    found = {k: v for k, v in remarks(Machine(modules=(module,))).items() if "memory" in k}
    assert list(found) == ([] if kind is None else [kind])
    assert words in found.get(kind or "", "")


def test_modules_of_several_kinds() -> None:
    mixed = (Module("A", 8192, part="ONE"), Module("B", 8192, part="TWO"))
    assert remarks(Machine(modules=mixed))["memory_mixed"].endswith("not all of one kind: ONE, TWO")
    placeholders = (Module("A", 8192, part="PartNum0"), Module("B", 8192, part="PartNum1"))
    assert "memory_mixed" not in remarks(Machine(modules=placeholders))


def test_links() -> None:
    gpu = Machine().functions[2]
    narrow = replace_link(gpu, (3, 4, 3, 16), (1 << 14, 1 << 6))
    found = remarks(Machine(functions=(narrow,)))
    assert found["link_narrow"].endswith("at 01:00.0: the link has 4 of 16 lanes")
    assert found["link_errors"].endswith("errors on its link: completion timeout, bad packet")
    quiet = replace_link(gpu, (1, 16, 3, 16), (1 << 20, 1 << 13 | 1 << 15))
    assert not remarks(Machine(functions=(quiet,)))
    down = replace_link(gpu, (0, 0, 3, 16), (0, 0))
    assert "link_narrow" not in remarks(Machine(functions=(down,)))


def replace_link(
    function: Function, link: tuple[int, int, int, int], aer: tuple[int, int]
) -> Function:
    return function._replace(link=link, aer=aer)


def test_functions_that_do_not_answer() -> None:
    silent = Function((1, 0, 0), 0xFFFF, 0xFFFF, 0xFFFFFF, 0xFF, (0xFFFF, 0xFFFF))
    machine = Machine(functions=(Machine().functions[0], silent), adapters=((0x10DE, 0x1F0A),))
    assert remarks(machine)["pci_silent"].startswith("1 PCI function does not answer")
    facts = hardware_of(machine)
    assert facts.gpu == ()
    assert facts.display_adapters is not None
    assert [(one.id, one.on_pci) for one in facts.display_adapters] == [("10de:1f0a", False)]


def test_a_display_adapter_that_acpi_names() -> None:
    """As on ARM64: four characters of the maker and four of the device in place of numbers."""
    maker, device = (int.from_bytes(one, "little") for one in (b"QCOM", b"083A"))
    facts = hardware_of(Machine(adapters=((maker, device),)))
    assert facts.display_adapters is not None
    shown = [(one.id, one.name, one.software, one.on_pci) for one in facts.display_adapters]
    assert shown == [("QCOM083A", None, False, None)]


def test_processor_that_was_too_hot() -> None:
    machine = Machine(msrs={0x8B: 0xF4 << 32, 0x19C: 0x8801_0005})
    found = remarks(machine)["thermal"]
    assert found == (
        "at the crash the processor reported temperature limit, throttling signal (PROCHOT); 1 "
        "degrees below its temperature limit"
    )
    assert "thermal" not in remarks(Machine(msrs={0x19C: 0x8801_000A}))


def test_processor_of_amd() -> None:
    report = report_of(
        Machine(identifier="AMD64 Family 25 Model 33 Stepping 2", leaf_1=(0xA20F12, 0, 0, 0),
                microcode=None, msrs={0x8B: 0xA201009, 0x19C: 0x88000001})
    )  # fmt: skip
    assert report.hardware is not None
    assert report.hardware.cpu is not None
    cpu = report.hardware.cpu
    assert (cpu.vendor, cpu.family, cpu.model, cpu.stepping) == ("AuthenticAMD", 25, 0x21, 2)
    assert (cpu.microcode, cpu.thermal) == (None, None)
    assert (
        report.unavailable["hardware.cpu.microcode"] == "only dumps of Intel processors contain it"
    )


@pytest.mark.parametrize("kind", TAGS)
def test_one_kind_of_data_alone_and_missing(kind: str) -> None:
    others = {name: None for name in TAGS if name != kind}
    alone = report_of(Machine(), **others)
    assert alone.hardware is not None
    without = report_of(Machine(), **{kind: None})
    assert without.hardware is not None
    for report in (alone, without):
        facts = report.to_dict()["hardware"]
        assert isinstance(facts, dict)
        lacking = {f"hardware.{name}" for name, value in facts.items() if value is None}
        lacking.discard("hardware.chassis_type")
        assert lacking <= report.unavailable.keys()


def test_nothing_about_the_machine() -> None:
    report = report_of(Machine(), **dict.fromkeys(TAGS))
    assert report.hardware is None
    assert report.unavailable["hardware"] == "the dump has no secondary data about the machine"
    assert report.activity is not None


@pytest.mark.parametrize("data", [b"", b"\0", bytes(64), b"\xff" * 4096, b"PCfg" * 100])
def test_blobs_of_something_else(data: bytes) -> None:
    report = report_of(Machine(), **dict.fromkeys(TAGS, data))
    if report.hardware is None:
        assert "hardware" in report.unavailable
    for kind in TAGS:
        assert report_of(Machine(), **{kind: data}).hardware is not None


def test_damaged_blobs() -> None:
    """Whatever is wrong with secondary data, there is a report, and it can be shown."""
    chance = random.Random(12)
    blobs = Machine().blobs()
    for _ in range(100):
        damaged = []
        for blob in blobs:
            data = bytearray(blob.data)
            for _ in range(chance.choice((0, 1, 4))):
                data[chance.randrange(len(data))] = chance.choice((0, 1, 0x7F, 0xFF))
            cut = chance.randrange(len(data)) if chance.random() < 0.2 else len(data)
            damaged.append(Blob(blob.tag, bytes(data[:cut])))
        report = kdmp_ks.report(io.BytesIO(small(blobs=damaged).build().data))
        assert json.dumps(report.to_dict(), allow_nan=False)
        assert str(report)
