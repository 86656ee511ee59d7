"""Verdicts of 0x139 and 0xF7, by trap frames packed at literal offsets."""

from __future__ import annotations

import io
import struct

import pytest

from builders.fault import FRAME, RECORD, VALUES, FaultDump, exception_record, trap_frame
from builders.triage import Driver, Stretch, small32
from kdmp_ks import KernelDumpParser
from kdmp_ks.analysis.verdict.examine import examine
from kdmp_ks.analysis.verdict.verdict import Verdict

NT = Driver("\\SystemRoot\\system32\\ntoskrnl.exe", 0xFFFFF80000200000, 0x1000000)
MICROSOFT = Driver("\\SystemRoot\\system32\\drivers\\tcpip.sys", 0xFFFFF80110000000, 0x300000)
FOREIGN = Driver("\\SystemRoot\\system32\\drivers\\acmefilt.sys", 0xFFFFF80120000000, 0x40000)
DRIVERS = (NT, MICROSOFT, FOREIGN)


def short(found: Verdict) -> tuple[str, str | None, str]:
    return found.kind, found.culprit, found.confidence


def verdict(kind: int, at: int, frame: int = FRAME) -> Verdict:
    parts = (
        (FRAME, trap_frame({**VALUES, "rip": at})),
        (RECORD, exception_record(0xC0000409, at, (kind,))),
    )
    dump = FaultDump(code=0x139, parameters=(kind, frame, RECORD, 0), parts=parts, drivers=DRIVERS)
    return examine(KernelDumpParser(io.BytesIO(dump.file())))


@pytest.mark.parametrize(
    ("kind", "confidence"),
    [(0, "high"), (2, "high"), (5, "medium"), (10, "medium"), (3, "low"), (14, "low"), (29, "low")],
)
def test_a_foreign_driver(kind: int, confidence: str) -> None:
    at = FOREIGN.base + 0x40
    found = verdict(kind, at)
    assert short(found) == ("third-party-driver", "acmefilt.sys", confidence)
    assert "acmefilt+0x40" in found.evidence[0].finding
    assert f"({kind:#x})" in found.evidence[0].finding
    assert found.evidence[0].addresses == (at,)


@pytest.mark.parametrize(("kind", "confidence"), [(0, "medium"), (2, "medium"), (5, "low")])
def test_a_driver_of_microsoft(kind: int, confidence: str) -> None:
    found = verdict(kind, MICROSOFT.base)
    assert short(found) == ("microsoft-driver", "tcpip.sys", confidence)


@pytest.mark.parametrize("kind", [3, 14, 29])
def test_who_finds_it_late_is_not_named(kind: int) -> None:
    found = verdict(kind, MICROSOFT.base)
    assert found.kind == "undetermined"
    assert "seldom" in found.evidence[0].finding


@pytest.mark.parametrize("kind", [0, 2, 3, 8, 0x1234])
def test_the_kernel_is_not_named(kind: int) -> None:
    assert verdict(kind, NT.base + 0x10).kind == "undetermined"


@pytest.mark.parametrize("at", [0, 0x7FF612345678, 0xFFFFF80190000000, 0xFFFFFFFFFFFFFFFF])
def test_outside_every_module(at: int) -> None:
    assert verdict(2, at).kind == "undetermined"


@pytest.mark.parametrize("frame", [0, 0x1000, FRAME + 0x100000, 0xFFFFFFFFFFFFFFF0])
def test_a_frame_that_is_missing(frame: int) -> None:
    assert verdict(2, FOREIGN.base, frame).confidence in ("low", "high")


COOKIE = 0x00004A5B6C7D8E9F


def cookie(found: int, expected: int, complement: int | None = None) -> Verdict:
    other = ~expected & (1 << 64) - 1 if complement is None else complement
    dump = FaultDump(code=0xF7, parameters=(found, expected, other, 0), drivers=DRIVERS)
    return examine(KernelDumpParser(io.BytesIO(dump.file())))


@pytest.mark.parametrize("bit", [0, 13, 47, 63])
def test_a_cookie_with_one_bit_is_the_memory(bit: int) -> None:
    result = cookie(COOKIE ^ 1 << bit, COOKIE)
    assert short(result) == ("hardware", "RAM", "medium")
    assert f"bit {bit} differs" in result.evidence[0].finding


@pytest.mark.parametrize(
    ("found", "complement"),
    [(COOKIE ^ 3, None), (0, None), (COOKIE, None), (COOKIE ^ 1, COOKIE), (COOKIE ^ 1, 0)],
)
def test_another_cookie_is_an_overrun(found: int, complement: int | None) -> None:
    result = cookie(found, COOKIE, complement)
    assert result.kind != "hardware"


def test_a_cookie_of_32_bits() -> None:
    data = bytearray(small32(blobs=()).build().data)
    expected = 0xBB40E64E
    struct.pack_into("<5I", data, 0x28, 0xF7, expected ^ 0x100, expected, ~expected & 0xFFFFFFFF, 0)
    found = examine(KernelDumpParser(io.BytesIO(bytes(data))))
    assert short(found) == ("hardware", "RAM", "medium")


def test_a_frame_of_x86() -> None:
    foreign = Driver("\\SystemRoot\\system32\\drivers\\acmefilt.sys", 0x83000000, 0x20000)
    stack = 0x81F00000
    frame = bytearray(0x74)
    struct.pack_into("<I", frame, 0x38, 0x23)
    struct.pack_into("<I", frame, 0x50, 0x30)
    struct.pack_into("<III", frame, 0x68, foreign.base + 0x10, 8, 0x10246)
    dump = small32(
        drivers=[Driver("\\WINDOWS\\system32\\ntoskrnl.exe", 0x82000000, 0x200000), foreign],
        blocks=[Stretch(stack, bytes(frame))],
        blobs=(),
    )
    data = bytearray(dump.build().data)
    struct.pack_into("<5I", data, 0x28, 0x139, 2, stack, 0, 0)
    found = examine(KernelDumpParser(io.BytesIO(bytes(data))))
    assert short(found) == ("third-party-driver", "acmefilt.sys", "high")
