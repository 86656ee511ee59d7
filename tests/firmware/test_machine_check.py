"""MCi_STATUS in words, against the patterns of the manual as printed there, and known values."""

from __future__ import annotations

import re

import pytest

from kdmp_ks.firmware.machine_check import (
    amd_unit,
    describe_global_status,
    describe_status,
    vendor_of,
)

# As in "IA32_MCi_Status [15:0] Simple Error Code Encoding" and "Compound Error Code Encoding".
SIMPLE = {
    "0000 0000 0000 0000": "none",
    "0000 0000 0000 0001": "unclassified",
    "0000 0000 0000 0010": "microcode ROM parity",
    "0000 0000 0000 0011": "external",
    "0000 0000 0000 0100": "functional redundancy check",
    "0000 0000 0000 0101": "internal parity",
    "0000 0000 0000 0110": "access of the SMM handler",
    "0000 0100 0000 0000": "internal timer",
    "0000 1110 0000 1011": "I/O",
    "0000 01xx xxxx xxxx": "internal unclassified",
}
COMPOUND = {
    "000F 0000 0000 11LL": "cache",
    "000F 0000 0001 TTLL": "TLB",
    "000F 0000 1MMM CCCC": "memory controller",
    "000F 0001 RRRR TTLL": "cache hierarchy",
    "000F 0010 1MMM CCCC": "extended memory",
    "000F 1PPT RRRR IILL": "bus or interconnect",
}
LEVELS = ["level 0", "level 1", "level 2", "generic level"]
REQUESTS = [
    "generic request",
    "read",
    "write",
    "data read",
    "data write",
    "instruction fetch",
    "prefetch",
    "eviction",
    "snoop",
]


def expected_kind(code: int) -> str | None:
    """Match a code with the patterns of the manual."""
    digits = f"{code:016b}"
    for patterns in (SIMPLE, COMPOUND):
        for pattern, kind in patterns.items():
            if re.fullmatch(re.sub(r"[^01]", ".", pattern.replace(" ", "")), digits):
                return kind
    return None


def test_every_code_has_the_kind_of_the_manual() -> None:
    for code in range(1 << 16):
        assert describe_status(code | 1 << 63, "intel").kind == expected_kind(code), hex(code)


def test_codes_of_amd() -> None:
    """AMD has TLB, memory (cache), bus and internal errors, and no bit 12."""
    kinds = {"TLB", "cache hierarchy", "bus or interconnect", "internal unclassified"}
    for code in range(1 << 16):
        expected = expected_kind(code)
        if code == 0x0400:
            expected = "internal unclassified"
        elif code == 0x0E0B:
            expected = "bus or interconnect"
        elif code & 0x1000 or expected not in kinds:
            expected = None
        assert describe_status(code | 1 << 63, "amd").kind == expected, hex(code)


@pytest.mark.parametrize("level", range(4))
@pytest.mark.parametrize("request_", range(9))
def test_fields_of_a_cache_error(level: int, request_: int) -> None:
    for transaction, word in enumerate(["instruction", "data", "generic transaction"]):
        found = describe_status(1 << 63 | 0x0100 | request_ << 4 | transaction << 2 | level)
        assert (found.level, found.request) == (LEVELS[level], REQUESTS[request_])
        assert found.transaction == word


def test_reserved_values_have_no_word() -> None:
    found = describe_status(1 << 63 | 0x01FC)
    assert (found.kind, found.request, found.transaction) == ("cache hierarchy", None, None)


@pytest.mark.parametrize(
    ("status", "vendor", "summary"),
    [
        (0xBAA00000000C0135, "amd", "fatal: cache hierarchy error (data read, data, level 1)"),
        (
            0x982000000002080B,
            "amd",
            "corrected: bus or interconnect error (originated by this processor, generic request, "
            "I/O, generic level)",
        ),
        (
            0x9400004000040150,
            "GenuineIntel",
            "corrected: cache hierarchy error (instruction fetch, instruction, level 0)",
        ),
        (0xBE00000000800400, "GenuineIntel", "fatal: internal timer error"),
        (0xFE00000000000090, "intel", "fatal: memory controller error (memory read, channel 0)"),
        (0xBD000000000000CF, "intel", "uncorrected: memory controller error (scrubbing)"),
        (
            0xB200000000000F0F,
            "intel",
            "fatal: bus or interconnect error (generic participation, generic request, "
            "other transaction, generic level, timeout)",
        ),
        (0xB200000000000E0B, "intel", "fatal: I/O error"),
        (0x8000000000000019, None, "corrected: TLB error (generic transaction, level 1)"),
        (0xB20000000000000E, None, "fatal: cache error (level 2)"),
        (0xB200000000008123, "intel", "fatal: no published kind of error"),
        (0x3A00000000000135, "intel", "no error (the value is not valid)"),
        (0x9C00100000000000, "amd", "deferred: no published kind of error"),
    ],
)
def test_summary(status: int, vendor: str | None, summary: str) -> None:
    assert describe_status(status, vendor).summary == summary


def test_bits() -> None:
    found = describe_status(0xFE00_0000_0000_0000)
    assert found.valid
    assert found.overflow
    assert found.uncorrected
    assert found.enabled
    assert found.misc_valid
    assert found.address_valid
    assert found.context_corrupt
    for bit, name in (
        (63, "valid"),
        (62, "overflow"),
        (61, "uncorrected"),
        (60, "enabled"),
        (59, "misc_valid"),
        (58, "address_valid"),
        (57, "context_corrupt"),
    ):
        assert getattr(describe_status(1 << bit), name) is True
        assert getattr(describe_status(~(1 << bit)), name) is False


def test_bits_of_a_vendor() -> None:
    intel = describe_status(1 << 63 | 1 << 56 | 1 << 55 | 7 << 38 | 0x12340005, "intel")
    assert intel.flags == ("signalled", "action required")
    assert (intel.corrected_count, intel.extended_code, intel.model_code) == (7, None, 0x1234)
    amd = describe_status(1 << 63 | 1 << 46 | 1 << 43 | 0x3F << 16 | 0x0151, "amd")
    assert amd.flags == ("corrected by ECC", "poisoned data")
    assert (amd.corrected_count, amd.extended_code) == (None, 0x3F)
    assert describe_status((1 << 64) - 1).flags == ()


@pytest.mark.parametrize(
    ("name", "vendor"),
    [("GenuineIntel", "intel"), ("AuthenticAMD", "amd"), ("CentaurHauls", None), (None, None)],
)
def test_vendors(name: str | None, vendor: str | None) -> None:
    assert vendor_of(name) == vendor


@pytest.mark.parametrize(
    ("ipid", "unit"),
    [
        (0x001000B000000000, "load-store unit"),
        (0x0001002E00000500, "power, interrupts and others"),
        (0x000300B0200C9700, "decode unit"),
        (0x0000009600050F00, "memory controller"),
        (0, None),
        ((1 << 64) - 1, None),
    ],
)
def test_units_of_amd(ipid: int, unit: str | None) -> None:
    assert amd_unit(ipid) == unit


def test_global_status() -> None:
    assert describe_global_status(4) == ("machine check in progress",)
    assert len(describe_global_status(7)) == 3
