"""Processor registers of secondary data, packed at literal offsets, and what they say of a CPU."""

from __future__ import annotations

import struct

import pytest

from builders.machine_blobs import cpuid, msr, registry_value
from kdmp_ks.blobs.microcode import find_microcode
from kdmp_ks.blobs.processor_registers import read_processor_registers
from kdmp_ks.blobs.registry_values import read_registry_values
from kdmp_ks.errors import CutOffError, InvalidDataError
from kdmp_ks.firmware.cpuid import CpuidReading, cpu_features, describe_cpu
from kdmp_ks.firmware.thermal import describe_thermal
from kdmp_ks.ground.limits import MAX_PROCESSOR_REGISTERS
from kdmp_ks.ground.warnings import OddValue, Unavailable, Warnings

ZEROS = (0, 0, 0, 0)
VENDOR = (0xD, *struct.unpack("<III", b"GenuntelineI"))
BRAND = struct.unpack("<12I", b"Intel(R) Core(TM)2 Quad CPU    Q9400  @ 2.66GHz\0")
# A Core 2, which has no POPCNT, and repeats no subleaf.
CORE_2 = (
    cpuid(0, VENDOR, VENDOR)
    + cpuid(1, (0x1067A, 0x03040800, 0x8C08E3FD, 0xBFEBFBFF), (0x1067A, 0x02040800, 0x0C08E3FD, 0))
    + cpuid(7, ZEROS, ZEROS)
    + cpuid(0xB, ZEROS, ZEROS)
    + msr(0x8B, 0xA0C << 32, 0xA0C << 32)
    + msr(0x19C, 0x88400000, 0x883E0000)
    + cpuid(0x80000000, (0x80000008, 0, 0, 0), (0x80000008, 0, 0, 0))
    + cpuid(0x80000001, (0, 0, 1, 0x20100800), (0, 0, 1, 0x20100800))
    + b"".join(cpuid(0x80000002 + n, ZEROS, BRAND[4 * n : 4 * n + 4]) for n in range(3))
)


def test_readings():
    warnings = Warnings()
    found = read_processor_registers(CORE_2, warnings)
    assert found.leaves == (0, 1, 7, 0xB, 0x80000000, 0x80000001, *range(0x80000002, 0x80000005))
    assert found.msrs == (0x8B, 0x19C)
    assert found.cpuid(1) == CpuidReading(0x1067A, 0x02040800, 0x0C08E3FD, 0)
    assert found.cpuid(1, early=True) == (0x1067A, 0x03040800, 0x8C08E3FD, 0xBFEBFBFF)
    assert (found.msr(0x19C), found.msr(0x19C, early=True)) == (0x883E0000, 0x88400000)
    assert (found.cpuid(2), found.msr(0xC0000080)) == (None, None)
    assert list(warnings) == []


def test_description():
    registers = read_processor_registers(CORE_2)
    found = describe_cpu(registers.cpuid)
    assert found.vendor == "GenuineIntel"
    assert found.brand == "Intel(R) Core(TM)2 Quad CPU Q9400 @ 2.66GHz"
    assert (found.family, found.model, found.stepping, found.apic_id) == (6, 23, 10, 2)
    assert found.hypervisor is False
    assert describe_cpu(lambda leaf: registers.cpuid(leaf, early=True)).hypervisor is True
    assert {"sse3", "ssse3", "sse4_1", "cx16", "lahf_lm", "syscall", "lm"} <= set(found.features)
    assert not {"popcnt", "sse4_2", "avx", "lzcnt", "rdtscp", "hypervisor"} & set(found.features)


@pytest.mark.parametrize(
    ("feature", "expected"),
    [
        ("popcnt", False),
        ("cx16", True),
        ("avx2", False),  # needs AVX, which is missing
        ("avx512vl", False),
        ("bmi1", None),  # leaf 7 was read, but nobody knows with which subleaf
        ("clzero", None),  # leaf 80000008 exists and was not read
        ("sha512", False),
    ],
)
def test_features(feature, expected):
    assert describe_cpu(read_processor_registers(CORE_2).cpuid).has(feature) is expected


@pytest.mark.parametrize(
    ("topology", "expected"),
    [
        ((0, 0, 0xB, 6), None),  # leaves were read with their own number as subleaf
        ((1, 2, 0x100, 6), True),  # subleaf 0
        ((1, 2, 0x101, 6), None),
        (ZEROS, None),
    ],
)
def test_subleaves(topology, expected):
    leaves = {0: (0xD, 0, 0, 0), 7: (0, 1 << 5 | 1 << 8, 0, 0), 0xB: topology}
    found = describe_cpu(lambda leaf: CpuidReading(*leaves[leaf]) if leaf in leaves else None)
    assert (found.has("avx2"), found.has("bmi2"), found.has("xsavec")) == (
        expected, expected, None
    )  # fmt: skip


def test_leaves_that_do_not_exist():
    """The largest leaf answers for the leaves behind it."""
    leaves = {0: (1, 0, 0, 0), 0x80000000: (0x80000004, 0, 0, 0), 0x80000008: (1, 1, 1, 1)}
    found = describe_cpu(lambda leaf: CpuidReading(*leaves[leaf]) if leaf in leaves else None)
    assert (found.has("bmi1"), found.has("clzero"), found.has("popcnt")) == (False, False, None)
    assert (found.brand, found.family, found.apic_id) == (None, None, None)


@pytest.mark.parametrize(
    ("eax", "expected"),
    [
        (0x000806EA, (6, 142, 10)),
        (0x00A20F12, (25, 33, 2)),
        (0x00870F10, (23, 113, 0)),
        (0x000B0671, (6, 183, 1)),
        (0x00000543, (5, 4, 3)),
    ],
)
def test_signature(eax, expected):
    found = describe_cpu(lambda leaf: CpuidReading(eax, 0, 0, 0) if leaf == 1 else None)
    assert (found.family, found.model, found.stepping) == expected


def test_features_that_are_not_known():
    with pytest.raises(ValueError, match="'sse9' is not a known feature"):
        describe_cpu(lambda _: None).has("sse9")
    assert describe_cpu(lambda _: None).features == ()
    assert all(known.requires in {None, *cpu_features()} for known in cpu_features().values())
    bits = {(one.leaf, one.subleaf, one.register, one.bit) for one in cpu_features().values()}
    assert len(bits) == len(cpu_features())


@pytest.mark.parametrize("data", [b"", CORE_2[:0x27]])
def test_too_short(data):
    with pytest.raises(CutOffError):
        read_processor_registers(data)


def test_another_kind():
    odd = struct.pack("<II32x", 2, 7)
    with pytest.raises(InvalidDataError, match="kind is 0x2"):
        read_processor_registers(odd + CORE_2)
    warnings = Warnings()
    assert read_processor_registers(CORE_2 + odd, warnings).msrs == (0x8B, 0x19C)
    assert [type(one) for one in warnings] == [OddValue]


def test_cut_off_later_and_twice():
    warnings = Warnings()
    found = read_processor_registers(CORE_2 + msr(0x8B, 1, 1) + bytes(3), warnings)
    assert found.msr(0x8B) == 0xA0C << 32
    assert [type(one) for one in warnings] == [Unavailable, Unavailable]


def test_many():
    warnings = Warnings()
    blob = b"".join(msr(index, 0, index) for index in range(MAX_PROCESSOR_REGISTERS + 1))
    assert len(read_processor_registers(blob, warnings).msrs) == MAX_PROCESSOR_REGISTERS
    assert [type(one) for one in warnings] == [OddValue]


def stored(revision):
    return read_registry_values(registry_value("MSR8B", 11, struct.pack("<Q", revision << 32)))


def test_microcode():
    registers = read_processor_registers(CORE_2)
    warnings = Warnings()
    assert find_microcode(stored(0xA0C), registers, warnings) == 0xA0C
    assert find_microcode(None, registers, warnings) == 0xA0C
    assert find_microcode(stored(0xA0B), None, warnings) == 0xA0B
    assert find_microcode(None, None, warnings) is None
    assert find_microcode({}, read_processor_registers(msr(1, 0, 0)), warnings) is None
    assert list(warnings) == []
    assert find_microcode(stored(0xA0B), registers, warnings) == 0xA0B
    assert [str(one) for one in warnings] == [
        "revision of the microcode is 0xa0b: MSR 0x8b has 0xa0c; the registry's value is used"
    ]


@pytest.mark.parametrize(
    ("status", "below", "now", "logged"),
    [
        (0x88350000, 53, (), ()),
        (0x88162C00, 22, ("power limit",), ("power limit", "current limit")),
        (0x08162C00, None, ("power limit",), ("power limit", "current limit")),
        (0x80000003, 0, ("temperature limit",), ("temperature limit",)),
        (0x8000003C, 0,
         ("throttling signal (PROCHOT)", "critical temperature"),
         ("throttling signal (PROCHOT)", "critical temperature")),
        (0x807F83C0, 127, (), ("limit of another domain",)),
    ],
)  # fmt: skip
def test_thermal_status(status, below, now, logged):
    found = describe_thermal(status)
    assert (found.degrees_below_limit, found.now, found.logged) == (below, now, logged)
