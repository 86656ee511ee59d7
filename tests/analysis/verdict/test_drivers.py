"""Verdicts that name a driver: by the fault, its caller, the stop, the thread, the stack."""

from __future__ import annotations

import io
import struct
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import pytest

from builders.fault import (
    ADDRESS,
    FRAME,
    NT,
    ODD,
    RECORD,
    RSP,
    SPECIAL,
    STACK,
    STACK_END,
    VALUES,
    FaultDump,
    context,
    exception_record,
    trap_frame,
)
from builders.triage import Blob, Driver, Stretch, Unloaded
from kdmp_ks import KernelDumpParser
from kdmp_ks.analysis.verdict.examine import examine
from kdmp_ks.analysis.verdict.verdict import Verdict

VIOLATION = 0xFFFFFFFFC0000005
CONTEXT = STACK + 0x100
DATE, HASH = 0x5F000000, 0x9F000000
DRIVERS = "\\SystemRoot\\system32\\drivers\\"
TCPIP, GPU, SILENT = 0xFFFFF80010000000, 0xFFFFF80020000000, 0xFFFFF80030000000
HAL = 0xFFFFF80040000000
LOADED = (
    Driver("\\SystemRoot\\system32\\ntoskrnl.exe", NT, 0x1000000, timestamp=HASH),
    Driver(DRIVERS + "odd.sys", ODD, 0x8000, timestamp=DATE),
    Driver(DRIVERS + "tcpip.sys", TCPIP, 0x100000, timestamp=HASH),
    Driver(DRIVERS + "nvlddmkm.sys", GPU, 0x100000, timestamp=DATE),
    Driver(DRIVERS + "silent.sys", SILENT, 0x100000, timestamp=HASH),
    Driver("\\SystemRoot\\system32\\hal.dll", HAL, 0x10000, timestamp=HASH),
)


READ = bytes.fromhex("488b01")  # mov rax, [rcx]
NOP = b"\x90"


def code_at(at: int) -> Stretch:
    """The page of an instruction that reads through rcx."""
    before = at % 0x1000
    return Stretch(at - before, NOP * before + READ + NOP * (0x1000 - before - len(READ)))


def faulted(at: int, code: int = 0x1000007E, *, address: int = ADDRESS, **more: Any) -> Verdict:
    """The verdict on a fault at an instruction; the code of drivers is there, if not given."""
    registers = {**VALUES, "rcx": address, "rip": at, **more.pop("registers", {})}
    if not NT <= at < NT + 0x1000000:
        more.setdefault("others", [code_at(at)])
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
    built = more.pop("kind", FaultDump)(
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


def test_a_driver_whose_code_is_missing_is_a_hint() -> None:
    found = faulted(GPU + 0x1234, others=())
    assert short(found) == ("third-party-driver", "nvlddmkm.sys", "low")


def test_an_unknown_driver_with_a_hash_is_doubted() -> None:
    assert faulted(SILENT + 0x10).confidence == "low"


@pytest.mark.parametrize("at", [NT + 0x1234, HAL + 0x100])
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


# The caller of a routine of the kernel.

ROUTINE = NT + 0x2100
LEAF = bytes.fromhex("488b4108 0fa310")  # mov rax, [rcx+8]; bt [rax], edx: the second fails
"""A routine without a frame, as the kernel's bitmaps have it."""
FRAMED = bytes.fromhex("4883ec28 488b4108 0fa310")
PUSHED = bytes.fromhex("4053 488b4108 0fa310")
BRANCHED = bytes.fromhex("4885c9 7401 c3 488b4108 0fa310")
"""test rcx, rcx; je +1; ret; then as above."""
BEHIND_PADDING = bytes.fromhex("c3cccccccccccccccccccccccccccccc")


def code_of(address: int, code: bytes, before: bytes = BEHIND_PADDING) -> Stretch:
    """A page with a routine and what is before it."""
    page = address // 0x1000 * 0x1000
    data = bytearray(b"\x90" * 0x1000)
    at = address - page
    data[at - len(before) : at + len(code)] = before + code
    return Stretch(page, bytes(data))


def call_to(target: int, back: int) -> bytes:
    return b"\xe8" + struct.pack("<i", target - back)


def leaf(
    back: int,
    *,
    code: bytes = LEAF,
    routine: int = ROUTINE,
    before: bytes = BEHIND_PADDING,
    call: bytes | None = None,
    address: int = 8,
    **more: Any,
) -> Verdict:
    """The verdict on a fault at the last instruction of a routine that was called from `back`."""
    blocks = [code_of(routine, code, before)]
    if call is not None:
        blocks.append(code_of(back, b"\x90", b"\x90" * 16 + call))
    at = routine + len(code) - 3
    parts = [(RSP, struct.pack("<Q", back))]
    registers = {"rax": address, "rdx": 0, "rcx": STACK + 0x80}
    return faulted(at, address=address, parts=parts, others=blocks, registers=registers, **more)


BACK = GPU + 0x5100


@pytest.mark.parametrize("code", [LEAF, BRANCHED])
@pytest.mark.parametrize("call", [None, call_to(ROUTINE, BACK), bytes.fromhex("ff1500100000")])
def test_the_caller_of_a_leaf_is_named(code: bytes, call: bytes | None) -> None:
    found = leaf(BACK, code=code, call=call)
    assert short(found) == ("third-party-driver", "nvlddmkm.sys", "medium")
    assert "null pointer" in found.summary
    assert found.evidence[0].test == "caller"
    assert "nvlddmkm+0x5100" in found.evidence[0].finding
    assert found.evidence[0].addresses == (RSP, BACK)
    assert (", behind a call" in found.evidence[0].finding) is (call is not None)


def test_a_caller_is_known_by_its_call_where_there_is_no_padding() -> None:
    found = leaf(BACK, before=b"\x90" * 16, call=call_to(ROUTINE, BACK))
    assert short(found) == ("third-party-driver", "nvlddmkm.sys", "medium")


@pytest.mark.parametrize("code", [FRAMED, PUSHED])
def test_a_word_below_a_frame_is_no_caller(code: bytes) -> None:
    assert short(leaf(BACK, code=code)) == ("undetermined", None, "low")
    # Even behind a call it may be left over: a hint at most.
    found = leaf(BACK, code=code, call=call_to(ROUTINE, BACK))
    assert found.confidence == "low"


def test_a_word_that_follows_no_call_is_no_caller() -> None:
    assert short(leaf(BACK, call=b"\x90" * 7)) == ("undetermined", None, "low")


def test_a_word_without_proof_is_only_shown() -> None:
    found = leaf(BACK, before=b"\x90" * 16)
    assert short(found) == ("undetermined", None, "low")
    assert any("is not in the dump" in one.finding for one in found.evidence)


@pytest.mark.parametrize(
    ("address", "confidence"), [(0, "medium"), (0xFFFF, "medium"), (ADDRESS, "low")]
)
def test_a_caller_of_microsoft_is_named_for_a_null_pointer(address: int, confidence: str) -> None:
    found = leaf(TCPIP + 0x5100, address=address)
    assert short(found) == ("microsoft-driver", "tcpip.sys", confidence)


@pytest.mark.parametrize("back", [NT + 0x5100, HAL + 0x510, 0x5100, ADDRESS, 0])
def test_a_caller_in_the_kernel_or_nowhere_is_nobody(back: int) -> None:
    assert short(leaf(back)) == ("undetermined", None, "low")


def test_the_caller_of_a_leaf_in_a_driver_of_microsoft() -> None:
    found = leaf(BACK, routine=TCPIP + 0x2100)
    assert short(found) == ("third-party-driver", "nvlddmkm.sys", "medium")


def test_a_jump_into_nowhere() -> None:
    nowhere = 0xFFFFB00000012340
    block = code_of(BACK, b"\x90", b"\x90" * 16 + bytes.fromhex("ffd0"))
    parts = [(RSP, struct.pack("<Q", BACK))]
    found = faulted(
        nowhere,
        0x50,
        address=nowhere,
        parts=parts,
        others=[block],
        parameters=(nowhere, 0x10, nowhere, 2),
    )
    assert short(found) == ("third-party-driver", "nvlddmkm.sys", "low")
    assert found.evidence[0].test == "caller"
    assert "address without code" in found.summary
    # A direct call leads nowhere else than to its target; without code there is no proof.
    for others in ([code_of(BACK, b"\x90", call_to(ROUTINE, BACK))], []):
        found = faulted(
            nowhere,
            0x50,
            address=nowhere,
            parts=parts,
            others=others,
            parameters=(nowhere, 0x10, nowhere, 2),
        )
        assert found.culprit != "nvlddmkm.sys" or found.confidence == "low"


# The driver that stopped the machine itself.

STOP = STACK + 0x1808


def stopped(code: int, *parameters: int, back: int, stored: bool = True, **more: Any) -> Verdict:
    """The verdict on a stop by KeBugCheckEx, called from `back`."""
    given = [*parameters, 0, 0, 0, 0][:4]
    words = [back, code, *given[:3]] if stored else [back, 1, 2, 3, 4]
    built = FaultDump(
        code=code,
        parameters=given,
        parts=[(STOP, struct.pack("<5Q", *words))],
        stopped={"rip": NT + 0x3000, "rsp": STOP, **more.pop("registers", {})},
        drivers=LOADED,
        **more,
    )
    with KernelDumpParser(io.BytesIO(built.file())) as dump:
        return examine(dump)


@pytest.mark.parametrize("parameters", [(), (1, 2, 3, 4)])
@pytest.mark.parametrize("code", [0x65, 0xBAD5, 0xF7])
def test_a_driver_that_stops_the_machine(code: int, parameters: tuple[int, ...]) -> None:
    found = stopped(code, *parameters, back=GPU + 0x777)
    assert short(found) == ("third-party-driver", "nvlddmkm.sys", "high")
    assert f"{code:#x}" in found.summary
    assert found.evidence[0].addresses == (STOP, GPU + 0x777)


def test_a_driver_that_stops_the_machine_by_a_code_alone() -> None:
    assert stopped(0x65, back=GPU + 0x777, stored=False).confidence == "medium"
    assert stopped(0x65, 1, back=GPU + 0x777, stored=False).culprit is None


@pytest.mark.parametrize(
    ("code", "parameters", "expected"),
    [
        (0x65, (), ("microsoft-driver", "tcpip.sys", "medium")),
        (0xBAD5, (1,), ("microsoft-driver", "tcpip.sys", "medium")),
        (0xF7, (1, 2, 3), ("microsoft-driver", "tcpip.sys", "medium")),
        # It reports what another did.
        (0x10D, (4, 5), ("undetermined", None, "low")),
        (0x116, (4, 5), ("undetermined", None, "low")),
        (0xE2, (), ("user-action", None, "high")),
        (0x9F, (), ("undetermined", None, "low")),
    ],
)
def test_a_driver_of_microsoft_that_stops_the_machine(
    code: int, parameters: tuple[int, ...], expected: tuple[str, str | None, str]
) -> None:
    assert short(stopped(code, *parameters, back=TCPIP + 0x777)) == expected


@pytest.mark.parametrize("back", [NT + 0x777, HAL + 0x77, 0, ADDRESS])
def test_the_kernel_stops_the_machine_for_others(back: int) -> None:
    assert short(stopped(0x65, back=back)) == ("undetermined", None, "low")


def test_registers_of_the_fault_in_the_header_are_no_stop() -> None:
    at = NT + 0x1234
    found = faulted(
        at,
        parts=[(RSP, struct.pack("<Q", TCPIP + 0x777))],
        stopped={"rip": at, "rsp": RSP},
    )
    assert short(found) == ("undetermined", None, "low")
    assert not any(one.test == "caller of KeBugCheck" for one in found.evidence)


def test_a_stop_outside_the_kernel_is_no_call() -> None:
    found = stopped(0x65, back=GPU + 0x777, registers={"rip": TCPIP + 0x10})
    assert found.culprit is None


# The thread, the stack, Windows' own word, drivers that were unloaded.

IRPS, LIMIT, BASE = 0x160, 0x30, 0x38


@dataclass(kw_only=True)
class ThreadDump(FaultDump):
    """A fault in a thread that began somewhere, on a stack between two addresses."""

    began: int = 0
    ends: tuple[int, int] = (STACK, STACK_END)
    kdbg_fields: Mapping[int, tuple[str, int]] = field(
        default_factory=lambda: {
            0x2F2: ("<H", SPECIAL),
            0x340: ("<I", LIMIT),
            0x344: ("<I", BASE),
            0x34C: ("<I", IRPS),
        }
    )

    def ethread(self) -> bytes:
        image = bytearray(super().ethread())
        struct.pack_into("<2Q", image, LIMIT, *self.ends)
        for at in (IRPS - 0x60, IRPS + 0x20):
            struct.pack_into("<Q", image, at, self.began)
        return bytes(image)


def threaded(began: int, at: int = NT + 0x1234, **more: Any) -> Verdict:
    return faulted(at, kind=ThreadDump, began=began, **more)


def test_the_thread_of_a_driver() -> None:
    found = threaded(GPU + 0x4000)
    assert short(found) == ("third-party-driver", "nvlddmkm.sys", "low")
    assert found.evidence[0].test == "start of the thread"
    assert "nvlddmkm+0x4000" in found.evidence[0].finding


def test_fault_and_thread_of_one_driver() -> None:
    found = threaded(GPU + 0x4000, GPU + 0x1234)
    assert short(found) == ("third-party-driver", "nvlddmkm.sys", "high")
    assert [one.test for one in found.evidence[:2]] == [
        "faulting instruction",
        "start of the thread",
    ]


def test_fault_and_thread_of_two_drivers() -> None:
    found = threaded(ODD + 0x40, GPU + 0x1234)
    assert short(found) == ("third-party-driver", "nvlddmkm.sys", "medium")


@pytest.mark.parametrize("began", [NT + 0x4000, TCPIP + 0x4000, 0, 0x4000, ADDRESS])
def test_other_threads_name_nobody(began: int) -> None:
    assert short(threaded(began)) == ("undetermined", None, "low")


def test_a_fault_on_another_stack_is_not_the_thread_s() -> None:
    found = threaded(GPU + 0x4000, ends=(STACK - 0x6000, STACK))
    assert short(found) == ("undetermined", None, "low")


def test_a_thread_whose_stack_is_not_known_is_a_hint() -> None:
    found = threaded(GPU + 0x4000, ends=(0, 0))
    assert short(found) == ("third-party-driver", "nvlddmkm.sys", "low")


@pytest.mark.parametrize("code", [0x9F, 0x133, 0x101, 0x13A, 0x1A])
def test_the_thread_of_a_messenger_names_nobody(code: int) -> None:
    found = threaded(GPU + 0x4000, code=code, parameters=(1, 2, 3, 4))
    assert found.culprit != "nvlddmkm.sys"


def on_stack(word: int, call: bytes | None, at: int = NT + 0x1234, **more: Any) -> Verdict:
    blocks = [] if call is None else [code_of(word, b"\x90", b"\x90" * 16 + call)]
    return faulted(at, parts=[(RSP + 0x40, struct.pack("<Q", word))], others=blocks, **more)


def test_a_driver_on_the_stack_is_a_hint() -> None:
    found = on_stack(BACK, call_to(NT + 0x7000, BACK))
    assert short(found) == ("third-party-driver", "nvlddmkm.sys", "low")
    assert found.evidence[0].addresses == (RSP + 0x40,)
    # It counts for more than a driver of Microsoft that failed.
    found = on_stack(BACK, call_to(NT + 0x7000, BACK), TCPIP + 0x1234)
    assert short(found) == ("third-party-driver", "nvlddmkm.sys", "low")


@pytest.mark.parametrize("call", [None, b"\x90" * 7, call_to(0xFFFFF80060000000, BACK)])
def test_a_word_on_the_stack_without_a_call_is_only_shown(call: bytes | None) -> None:
    found = on_stack(BACK, call)
    assert short(found) == ("undetermined", None, "low")
    assert any(one.test == "stack" for one in found.evidence)


@pytest.mark.parametrize("code", [0x9F, 0x133, 0x101, 0x13A, 0x1A, 0x139, 0xEF])
def test_the_stack_of_a_messenger_names_nobody(code: int) -> None:
    found = on_stack(BACK, call_to(NT + 0x7000, BACK), code=code, parameters=(3, 2, 3, 4))
    assert found.culprit != "nvlddmkm.sys"


def test_the_name_that_windows_blames_is_evidence() -> None:
    blob = Blob("fe96ddbf-850d-4c4a-a7bf-c686be526047", "nvlddmkm.sys".encode("utf-16-le"))
    found = faulted(NT + 0x1234, blobs=[blob])
    assert short(found) == ("undetermined", None, "low")
    assert any("Windows itself blamed nvlddmkm.sys" in one.finding for one in found.evidence)
    for data in (b"", b"\0" * 8, b"x" * 3, b"\xff" * 600):
        bad = Blob("fe96ddbf-850d-4c4a-a7bf-c686be526047", data)
        assert not any(one.test == "Windows" for one in faulted(NT, blobs=[bad]).evidence)


def test_code_of_an_unloaded_driver() -> None:
    gone = 0xFFFFF80200000000
    for name, expected in {
        "dbutildrv2.sys": ("third-party-driver", "dbutildrv2.s", "medium"),
        "acme.sys": ("third-party-driver", "acme.sys", "low"),
        "dump_storahci.sys": ("microsoft-driver", "dump_storahc", "low"),
    }.items():
        found = faulted(gone + 0x10, unloaded=[Unloaded(name, gone, gone + 0x9000)])
        assert short(found) == expected
        assert "unloaded" in found.summary


def test_a_request_for_a_crash_is_the_user_s() -> None:
    assert short(stopped(0xE2, back=GPU + 0x777)) == ("user-action", None, "high")


# The module of the report, which does not contradict the verdict.


def doubt(at: int, code: int = 0x1000007E, **more: Any) -> str | None:
    registers = {**VALUES, "rip": at, "rsp": RSP}
    parts = [(CONTEXT, context(registers)), (RECORD, exception_record(at=at))]
    parameters = more.pop("parameters", (VIOLATION, at, RECORD, CONTEXT))
    built = FaultDump(code=code, parameters=parameters, parts=parts, drivers=LOADED, **more)
    with KernelDumpParser(io.BytesIO(built.file())) as dump:
        module = dump.report().module
    assert module is not None
    return module.doubt


def test_the_module_of_the_report_is_doubted_where_the_verdict_names_another() -> None:
    assert doubt(GPU + 0x1234) is None
    assert doubt(TCPIP + 0x1234) == "Microsoft's: the code that failed, seldom the cause"
    # A breakpoint in padding: the code is innocent.
    at = TCPIP + 0x1234
    page = code_of(at, b"\xcc" * 12, b"\x90" * 0x20 + b"\xc3" + b"\xcc" * 3)
    found = doubt(at, parameters=(0xFFFFFFFF80000003, at, RECORD, CONTEXT), others=[page])
    assert found is not None
