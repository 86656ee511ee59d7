"""Verdicts that name a driver by the faulting instruction."""

from __future__ import annotations

import io
from typing import Any

import pytest

from builders.fault import (
    ADDRESS,
    FRAME,
    NT,
    ODD,
    RECORD,
    STACK,
    VALUES,
    FaultDump,
    context,
    exception_record,
    trap_frame,
)
from builders.triage import Driver
from kdmp_ks import KernelDumpParser
from kdmp_ks.analysis.verdict.examine import examine
from kdmp_ks.analysis.verdict.verdict import Verdict

VIOLATION = 0xFFFFFFFFC0000005
CONTEXT = STACK + 0x100
DATE, HASH = 0x5F000000, 0x9F000000
DRIVERS = "\\SystemRoot\\system32\\drivers\\"
TCPIP, GPU, SILENT = 0xFFFFF80110000000, 0xFFFFF80120000000, 0xFFFFF80130000000
UNNAMED = 0xFFFFF80140000000
LOADED = (
    Driver("\\SystemRoot\\system32\\ntoskrnl.exe", NT, 0x1000000, timestamp=HASH),
    Driver(DRIVERS + "odd.sys", ODD, 0x8000, timestamp=DATE),
    Driver(DRIVERS + "tcpip.sys", TCPIP, 0x100000, timestamp=HASH),
    Driver(DRIVERS + "nvlddmkm.sys", GPU, 0x100000, timestamp=DATE),
    Driver(DRIVERS + "silent.sys", SILENT, 0x100000, timestamp=HASH),
    Driver("\\SystemRoot\\system32\\hal.dll", UNNAMED, 0x10000, timestamp=HASH),
)


def faulted(at: int, code: int = 0x1000007E, *, address: int = ADDRESS, **more: Any) -> Verdict:
    """The verdict on a fault at an instruction."""
    registers = {**VALUES, "rip": at, **more.pop("registers", {})}
    parts = [
        (CONTEXT, context(registers)),
        (FRAME, trap_frame(registers, accessed=address)),
        (RECORD, exception_record(at=at, information=(0, address))),
        *more.pop("parts", ()),
    ]
    parameters = more.pop("parameters", None)
    if parameters is None:
        given = {
            0x7E: (VIOLATION, at, RECORD, CONTEXT),
            0x3B: (0xC0000005, at, CONTEXT),
            0x1E: (VIOLATION, at, 0, address),
            0xD1: (address, 2, 0, at),
            0x0A: (address, 2, 0, at),
            0x50: (address, 0, at, 2),
        }
        parameters = given.get(code & 0xFFFFFFF, (VIOLATION, at, RECORD, CONTEXT))
    built = FaultDump(
        code=code, parameters=parameters, parts=parts, cr2=address, drivers=LOADED, **more
    )
    with KernelDumpParser(io.BytesIO(built.file())) as dump:
        return examine(dump)


def short(found: Verdict) -> tuple[str, str | None, str]:
    return found.kind, found.culprit, found.confidence


@pytest.mark.parametrize("code", [0x1000007E, 0x3B, 0x1E, 0xD1, 0xA, 0x50])
def test_the_faulting_driver_is_named(code: int) -> None:
    found = faulted(GPU + 0x1234, code)
    assert short(found) == ("third-party-driver", "nvlddmkm.sys", "medium")
    assert "nvlddmkm.sys (NVIDIA, display driver)" in found.summary
    assert found.evidence[0].test == "faulting instruction"
    assert "nvlddmkm+0x1234" in found.evidence[0].finding
    assert found.evidence[0].addresses == (GPU + 0x1234,)
    assert any("nvlddmkm.sys" in one for one in found.next)


@pytest.mark.parametrize("code", [0x1000007E, 0x3B, 0x1E, 0xD1, 0xA, 0x50])
def test_a_driver_of_microsoft_is_where_it_was_found(code: int) -> None:
    found = faulted(TCPIP + 0x10, code)
    assert short(found) == ("microsoft-driver", "tcpip.sys", "low")
    assert "seldom the cause" in found.summary


def test_an_unknown_driver_with_a_date_is_named() -> None:
    assert short(faulted(ODD + 0x10)) == ("third-party-driver", "odd.sys", "medium")


def test_an_unknown_driver_with_a_hash_is_doubted() -> None:
    assert faulted(SILENT + 0x10).confidence == "low"


@pytest.mark.parametrize("at", [NT + 0x1234, UNNAMED + 0x100])
def test_the_kernel_names_nobody(at: int) -> None:
    found = faulted(at)
    assert short(found) == ("undetermined", None, "low")
    assert found.evidence[0].addresses == (at,)


@pytest.mark.parametrize(
    "code", [0x9F, 0x101, 0x133, 0x124, 0x1A, 0x19, 0xC2, 0xC5, 0x13A, 0xEF, 0xF4, 0x109, 0xE2]
)
def test_a_thread_that_reports_or_finds_names_nobody(code: int) -> None:
    found = faulted(GPU + 0x10, code, parameters=(GPU, GPU + 0x10, GPU, GPU + 0x10))
    assert found.culprit != "nvlddmkm.sys"


def test_a_double_fault_is_a_hint() -> None:
    found = faulted(GPU + 0x10, 0x7F, parameters=(8, 0, 0, GPU + 0x10))
    assert short(found) == ("third-party-driver", "nvlddmkm.sys", "low")
