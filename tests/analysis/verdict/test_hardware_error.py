"""Verdicts of 0x124: the part that an error record or MCi_STATUS names."""

from __future__ import annotations

import struct

import pytest

from builders import cper as build
from builders.crash import crash
from builders.hardware import Function, Machine
from builders.triage import Blob, Stretch, TriageDump
from kdmp_ks.analysis.verdict.examine import examine
from kdmp_ks.analysis.verdict.verdict import Verdict

RECORD = 0xFFFFB48BE9001028
FATAL = 0xBE00000000000000
"""Valid, uncorrected, enabled, MISC and ADDR valid, context corrupt."""


def short(found: Verdict) -> tuple[str, str | None, str]:
    return found.kind, found.culprit, found.confidence


def findings(found: Verdict) -> str:
    return "\n".join(one.finding for one in found.evidence)


def verdict(
    *sections: build.Section,
    source: int = 0,
    status: int = 0,
    blobs: list[Blob] | None = None,
    data: bytes | None = None,
    flags: int = 0,
) -> Verdict:
    given = build.record(*sections, flags=flags) if data is None else data
    blocks = [Stretch(RECORD, given)] if given else []
    parameters = (source, RECORD, status >> 32, status & 0xFFFFFFFF)
    return examine(crash(0x124, parameters, blocks=blocks, blobs=blobs or []))


def bank(status: int, vendor: int = 1, ipid: int = 0) -> build.Section:
    return build.Section(build.BANK, build.bank_section(status, vendor=vendor, ipid=ipid))


INTEL_CODES = {
    0x0400: ("CPU", "medium"),  # internal timer
    0x0005: ("CPU", "high"),  # internal parity
    0x0002: ("CPU", "high"),  # microcode ROM
    0x0151: ("CPU", "high"),  # cache hierarchy, instruction fetch, level 1
    0x0011: ("CPU", "high"),  # TLB
    0x0E0B: (None, "medium"),  # I/O
    0x0800: ("CPU", "medium"),  # bus
    0x009F: ("RAM", "high"),  # memory controller, read
    0x0090: ("RAM", "high"),
    0x0003: (None, "medium"),  # external
    0x0001: ("CPU", "medium"),  # unclassified
    0x4F00: ("CPU", "medium"),  # no published kind
}


@pytest.mark.parametrize("code", INTEL_CODES)
@pytest.mark.parametrize("saved", [True, False])
def test_a_machine_check(code: int, saved: bool) -> None:
    status = FATAL | code
    found = verdict(*([bank(status)] if saved else []), status=status,
                    blobs=Machine().blobs(), data=None if saved else b"")  # fmt: skip
    culprit, confidence = INTEL_CODES[code]
    assert short(found) == ("hardware", culprit, confidence)
    assert f"{status:#x}" in found.evidence[0].finding
    assert ("bank 3 of processor 11" if saved else "parameters 3 and 4") in findings(found)
    assert found.evidence[0].addresses == (RECORD,)
    assert found.next


def test_an_amd_unit() -> None:
    umc = verdict(bank(FATAL | 0x011B, vendor=2, ipid=0x96 << 32))
    assert short(umc) == ("hardware", "RAM", "high")
    assert "memory controller" in findings(umc)
    core = verdict(bank(FATAL | 0x0135, vendor=2, ipid=0xB0 << 32))
    assert short(core) == ("hardware", "CPU", "high")
    assert "load-store unit" in findings(core)
    port = verdict(bank(FATAL | 0x0800, vendor=2, ipid=0x46 << 32))
    assert short(port) == ("hardware", None, "medium")


def test_poisoned_data_come_from_elsewhere() -> None:
    found = verdict(bank(FATAL | 1 << 43 | 0x0135, vendor=2))
    assert short(found) == ("hardware", "CPU or RAM", "high")
    assert "poisoned data" in findings(found)


def test_a_value_that_is_not_valid_is_no_error() -> None:
    found = verdict(bank(0x0135), status=0x0135)
    assert short(found) == ("hardware", None, "medium")


def test_memory() -> None:
    section = build.Section(build.MEMORY, build.memory_section(), fru_text=b"DIMM A2")
    found = verdict(section, source=2)
    assert short(found) == ("hardware", "RAM", "high")
    assert "DIMM A2" in found.summary
    assert "0x123456000" in findings(found)
    assert verdict(build.Section(build.MEMORY2, build.memory2_section())).culprit == "RAM"


def test_memory_goes_before_the_processor_that_noticed() -> None:
    memory = build.Section(build.MEMORY, build.memory_section())
    processor = build.Section(build.PROCESSOR, build.processor_section())
    found = verdict(processor, bank(FATAL | 0x0135), memory)
    assert found.culprit == "RAM"
    assert len(found.evidence) == 4


def test_the_bank_goes_before_the_section_of_the_processor() -> None:
    processor = build.Section(build.PROCESSOR, build.processor_section())
    assert verdict(processor, bank(FATAL | 0x009F)).culprit == "RAM"


def test_what_was_corrected_is_left_out() -> None:
    memory = build.Section(build.MEMORY, build.memory_section(), severity=2)
    assert verdict(memory, bank(FATAL | 0x0135)).culprit == "CPU"
    assert verdict(memory).culprit == "RAM"


def test_the_processor_alone() -> None:
    generic = build.Section(build.PROCESSOR, build.processor_section())
    assert short(verdict(generic)) == ("hardware", "CPU", "high")
    assert "cache error of processor 11" in findings(verdict(generic))
    bus = build.x86_section(build.error_info(build.BUS_CHECK, 0))
    assert short(verdict(build.Section(build.X86, bus))) == ("hardware", "CPU", "medium")


def device(vendor: int, number: int, kind: bytes, port: int = 0, below: int = 0) -> build.Section:
    data = bytearray(build.pci_section())
    struct.pack_into("<I", data, 0x08, port)
    struct.pack_into("<HH3s", data, 0x18, vendor, number, kind)
    data[0x24] = below
    return build.Section(build.PCI, bytes(data))


@pytest.mark.parametrize(
    ("kind", "culprit"),
    [
        (b"\x00\x00\x03", "GPU"),
        (b"\x00\x02\x03", "GPU"),
        (b"\x02\x08\x01", "disk"),
        (b"\x00\x00\x02", None),
        (b"\x00\x04\x06", None),
    ],
)
def test_a_device_on_pci_express(kind: bytes, culprit: str | None) -> None:
    found = verdict(device(0x10DE, 0x1F82, kind), source=4)
    assert short(found) == ("hardware", culprit, "high")
    assert "NVIDIA" in found.summary
    assert "01:00.1" in findings(found)
    assert "completion timeout" in findings(found)


def test_a_device_below_a_port() -> None:
    gpu = Function((1, 0, 0), 0x10DE, 0x1F0A, 0x030000, 0xA1, (0x1043, 0x88D8), (1, 8, 3, 16))
    port = device(0x8086, 0x1901, b"\x00\x04\x06", port=4, below=1)
    found = verdict(port, source=4, blobs=Machine(functions=[gpu]).blobs())
    assert short(found) == ("hardware", "GPU", "high")
    assert "GTX 1650" in found.summary
    other = device(0x8086, 0x1901, b"\x00\x04\x06", port=4, below=5)
    assert verdict(other, source=4, blobs=Machine(functions=[gpu]).blobs()).culprit is None


def test_an_error_from_before_the_start() -> None:
    assert "before the machine was started" in findings(verdict(bank(FATAL | 0x0135), flags=2))


@pytest.mark.parametrize("source", [1, 3, 4, 5, 0x10, 0x99])
def test_no_record_and_no_status(source: int) -> None:
    found = verdict(source=source, data=b"")
    assert short(found) == ("hardware", None, "medium")
    assert "the record is not in the dump" in findings(found)


class TestHostile:
    @pytest.mark.parametrize("size", [4, 0x14, 0x80, 0x90, 0xC8, 0x100, 0x1A0])
    def test_a_record_that_is_cut(self, size: int) -> None:
        data = build.record(bank(FATAL | 0x0135))[:size]
        assert verdict(data=data, status=FATAL | 0x0135).kind == "hardware"

    @pytest.mark.parametrize("at", range(0, 0xC8, 2))
    def test_a_record_with_other_bytes(self, at: int) -> None:
        data = bytearray(build.record(bank(FATAL | 0x0135)))
        data[at : at + 2] = b"\xff\xff"
        assert verdict(data=bytes(data)).kind == "hardware"

    @pytest.mark.parametrize("value", [0, 0x10, 0xFFFFFFFFFFFFFFFF, 1 << 63])
    def test_wild_parameters(self, value: int) -> None:
        found = examine(crash(0x124, (value,) * 4, dump=TriageDump()))
        assert found.kind == "hardware"
