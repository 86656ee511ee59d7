"""Crashes that a driver caused, and those that look as if one did."""

from __future__ import annotations

from analysis.verdict.scenarios.scenario import (
    BUG_CHECK,
    LOW,
    MEDIUM,
    OTHER_POOL,
    PAGE,
    POOL,
    UNKNOWN,
    Scenario,
    behind,
    code_page,
    fault,
    foreign,
    microsoft,
    place,
    stop,
)
from builders.blue_screen import (
    BREAKPOINT,
    DIVISION,
    EXECUTE,
    ILLEGAL,
    LOADED,
    BlueScreen,
    Fault,
)
from builders.fault import FRAME, RECORD, RSP, STACK, VALUES, exception_record, trap_frame
from builders.hardware import Machine
from builders.triage import Unloaded

_COMPARE = "cmp byte ptr [rax + 34], dl"
_LOAD = "mov rax, qword ptr [rcx + 8]"
_RDI_CALL = "call qword ptr [rdi + 40]"
ACME, NVIDIA, REALTEK = foreign("acmefilt.sys"), foreign("nvlddmkm.sys"), foreign("RTKVHD64.sys")
_OLD_CPU = Machine(
    identifier="Intel64 Family 6 Model 23 Stepping 10",
    leaf_1=(0x1067A, 0x00040800, 0x0408E3FD, 0xBFEBFBFF),
)
_USER = 0x7FF612345678
_NVIDIA_ON_STACK = {STACK + 0x1900: behind("nvlddmkm.sys", "walk", "call 0b0")}


def _patched(at: int, raw: bytes) -> bytes:
    page = bytearray(PAGE)
    page[at : at + len(raw)] = raw
    return bytes(page)


def _popcnt() -> bytes:
    at = place("nvlddmkm.sys", "sum_data", "neg r8")
    page = _patched(at % 0x1000, bytes.fromhex("f3 0f b8 d8"))
    made = Fault(at=at, page=page, status=ILLEGAL)
    return made.screen(blobs=_OLD_CPU.blobs()).file()


def _leaf(caller: str, code: int = 0x7E, rcx: int = 0) -> bytes:
    """A null bitmap in a leaf of the kernel, by a caller."""
    at = place("nt", "test_bit", "mov eax, dword ptr [rax + 4*rcx]")
    made = Fault(
        at=at,
        page=PAGE,
        registers={"rax": 0, "rcx": rcx},
        accessed=4 * rcx,
        code=code,
        words={0: behind(caller, "dispatch", "call 0b0")},
    )
    return made.screen(others=[code_page(caller)]).file()


def _system_thread(start: str, at: str) -> bytes:
    """A fault in a class driver of Microsoft's, in a thread of somebody else's driver."""
    made = Fault(
        at=place(at, "find_kind", _COMPARE),
        page=PAGE,
        registers={"rax": 0},
        accessed=0x22,
        words={0x28: behind(start, "walk", "call 0b0")},
    )
    return made.screen(start=LOADED[start].base + 0x4560, others=[code_page(start)]).file()


def _jump_to_freed(caller: str, target: int = OTHER_POOL) -> bytes:
    """A call through freed memory: execution of pool."""
    made = Fault(
        at=target,
        accessed=target,
        error=EXECUTE | 1,
        code=0x50,
        registers={"rdi": POOL},
        words={0: behind(caller, "call_done", _RDI_CALL)},
    )
    return made.screen(others=[code_page(caller)]).file()


def _stopped_by(caller: str, code: int, *parameters: int, words: dict[int, int] | None = None
                ) -> bytes:  # fmt: skip
    """A bug check that a driver raised: its return address is at the stack pointer."""
    stack = STACK + 0x1800
    return BlueScreen(
        code=code,
        parameters=parameters,
        words={stack: behind(caller, "stop", "call 0b0"), **(words or {})},
        others=[code_page(caller)],
        stopped={"rip": BUG_CHECK, "rsp": stack},
    ).file()


def _fast_fail(module: str, kind: int, *, function: str = "insert_tail", **more: object) -> bytes:
    """An int 29h of a module."""
    at = place(module, function, "int 41")
    registers = {**VALUES, "rip": at}
    return BlueScreen(
        code=0x139,
        parameters=(kind, FRAME, RECORD, 0),
        parts=[
            (FRAME, trap_frame(registers)),
            (RECORD, exception_record(0xC0000409, at, [kind])),
        ],
        others=[code_page(module)],
        **more,
    ).file()


def _with_stack(code: int, *modules: str, parameters: tuple[int, ...] = ()) -> bytes:
    """A bug check by the kernel, with return addresses of modules on the stack."""
    stack = STACK + 0x1800
    words = {stack: LOADED["nt"].base + 0x4567}
    words |= {
        stack + 0x80 * (number + 1): behind(name, "walk", "call 0b0")
        for number, name in enumerate(modules)
    }
    return BlueScreen(
        code=code,
        parameters=parameters,
        words=words,
        others=[code_page(one) for one in modules],
        stopped={"rip": BUG_CHECK, "rsp": stack},
    ).file()


def _double_fault(module: str) -> bytes:
    """The stack was used up by a recursion: the registers in the header are those of the fault."""
    at = place(module, "deep", "call 560")
    words = {STACK + 0x10 + 0x988 * n: behind(module, "deep", "call 560") for n in range(5)}
    return BlueScreen(
        code=0x7F,
        parameters=(8, 0xFFFFA68013DC9E70, STACK - 8, at),
        words=words,
        others=[code_page(module)],
        stopped={"rip": at, "rsp": STACK},
        cr2=STACK - 8,
    ).file()


def _unloaded() -> bytes:
    at = 0xFFFFF80300011234
    made = Fault(at=at, accessed=at, error=EXECUTE, code=0xD1)
    unloaded = [Unloaded("acmedisk.sys", 0xFFFFF80300010000, 0xFFFFF80300020000)]
    return made.screen(unloaded=unloaded).file()


def _imposter() -> bytes:
    """A driver named as one of Microsoft's, from a folder of a user."""
    drivers = [
        one._replace(path="\\??\\C:\\Users\\Public\\disk.sys", timestamp=0x5F123456)
        if one.name == "disk.sys"
        else one
        for one in LOADED.values()
    ]
    made = Fault(
        at=place("disk.sys", "find_kind", _COMPARE), page=PAGE, registers={"rax": 0},
        accessed=0x22, code=0xD1,
    )  # fmt: skip
    return made.screen(drivers=drivers).file()


THIRD_PARTY = (
    *(
        Scenario(
            f"{code:#x}: {name} follows a null pointer",
            fault(name, "find_kind", _COMPARE, registers={"rax": 0}, accessed=0x22, code=code),
            (foreign(name),),
            MEDIUM,
        )
        for name, code in (
            ("acmefilt.sys", 0xD1), ("nvlddmkm.sys", 0x7E), ("nvlddmkm.sys", 0x3B),
            ("rt640x64.sys", 0xD1), ("RTKVHD64.sys", 0x1E),
        )
    ),
    Scenario(
        "0xD1: pageable memory of the pool at IRQL 2",
        fault("acmefilt.sys", "test_bit", _LOAD, registers={"rcx": OTHER_POOL},
              accessed=OTHER_POOL + 8, code=0xD1),
        (ACME,), MEDIUM,
    ),
    Scenario(
        "0x7E: freed memory with text in it",
        fault("RTKVHD64.sys", "find_kind", _COMPARE, registers={"rax": 0x0074006E006F0043},
              cr2=0x12345),
        (REALTEK,), MEDIUM,
    ),
    Scenario(
        "0x3B: a mark of freed memory as a pointer",
        fault("nvlddmkm.sys", "find_kind", _COMPARE, registers={"rax": 0xDEADBEEFDEADBEEF},
              code=0x3B, cr2=0x12345),
        (NVIDIA,), MEDIUM,
    ),
    Scenario(
        "0x7E: an address of a program without a probe",
        fault("acmefilt.sys", "test_bit", _LOAD, registers={"rcx": _USER}, accessed=_USER + 8),
        (ACME,), MEDIUM,
    ),
    Scenario(
        "0xBE: a write to read-only code of the kernel",
        lambda: BlueScreen(
            code=0xBE,
            parameters=(LOADED["nt"].base + 0x1000, 0x8900000012345021, FRAME, 0xA),
            parts=[(FRAME, trap_frame({
                **dict.fromkeys(("rax", "rcx", "rdx", "r8", "r9", "r10", "r11", "rbp"), 0x11),
                "rdx": LOADED["nt"].base + 0x1000, "rsp": RSP, "eflags": 0x246,
                "rip": place("acmefilt.sys", "insert_tail", "mov qword ptr [rdx], rax"),
            }, accessed=LOADED["nt"].base + 0x1000, error=3))],
            others=[code_page("acmefilt.sys")],
            cr2=LOADED["nt"].base + 0x1000,
        ).file(),
        (ACME,), MEDIUM, may_miss=True,
    ),
    Scenario("0x7E: POPCNT on a processor without it", _popcnt, (NVIDIA,), "high"),
    Scenario(
        "0x7E: a division by zero",
        fault("RTKVHD64.sys", "divide", "div esi", registers={"rsi": 0}, status=DIVISION),
        (REALTEK,), MEDIUM,
    ),
    Scenario(
        "0x1E: a breakpoint that the driver's author left",
        fault("acmefilt.sys", "stop", "int3", status=BREAKPOINT, code=0x1E),
        (ACME,), LOW, may_miss=True,
    ),
    Scenario(
        "0x1E: ud2 in a driver: an assertion",
        fault("acmefilt.sys", "bump", "ret", status=ILLEGAL, code=0x1E,
              page=_patched(place("nt", "bump", "ret") % 0x1000, b"\x0f\x0b")),
        (ACME,), MEDIUM,
    ),
    Scenario("0x7E: a null bitmap in a leaf of the kernel, by acmefilt",
             lambda: _leaf("acmefilt.sys"), (ACME,), MEDIUM),
    Scenario("0x0A: the same at IRQL 2", lambda: _leaf("rt640x64.sys", 0x0A),
             (foreign("rt640x64.sys"),), MEDIUM),
    Scenario("0x7E: audio class code in a thread that RTKVHD64 started",
             lambda: _system_thread("RTKVHD64.sys", "ks.sys"), (REALTEK,), LOW, may_miss=True),
    Scenario("0x7E: the kernel in a thread that ibtusb started",
             lambda: _system_thread("ibtusb.sys", "nt"), (foreign("ibtusb.sys"),), LOW,
             may_miss=True),
    Scenario("0x50: acmefilt calls into freed memory", lambda: _jump_to_freed("acmefilt.sys"),
             (ACME,), LOW),
    Scenario("0x50: nvlddmkm calls null", lambda: _jump_to_freed("nvlddmkm.sys", 0), (NVIDIA,), LOW,
             may_miss=True),
    Scenario("0xDEAD1234: a code of the driver's own",
             lambda: _stopped_by("acmefilt.sys", 0xDEAD1234), (ACME,), MEDIUM),
    Scenario("0x65: a reserved code, raised by a driver", lambda: _stopped_by("nvlddmkm.sys", 0x65),
             (NVIDIA,), MEDIUM),
    Scenario("0x139: a stack buffer overrun in acmefilt", lambda: _fast_fail("acmefilt.sys", 2),
             (ACME,), MEDIUM),
    Scenario("0x139: a list that acmefilt finds corrupt", lambda: _fast_fail("acmefilt.sys", 3),
             (ACME, UNKNOWN), LOW, MEDIUM),
    Scenario("0xF7: the cookie of a stack of acmefilt", lambda: _stopped_by(
        "acmefilt.sys", 0xF7, 0x12345678, 0x98765432, 0xFFFFFFFF6789ABCD), (ACME,), LOW,
        may_miss=True),
    Scenario("0x7F: a recursion of acmefilt used up the stack",
             lambda: _double_fault("acmefilt.sys"), (ACME,), LOW, may_miss=True),
    Scenario("0xD1: code of an unloaded driver", _unloaded, (foreign("acmedisk.sys"),), LOW,
             may_miss=True),
    Scenario("0xD1: a driver named disk.sys in a folder of a user", _imposter,
             (foreign("disk.sys"),), LOW),
    Scenario(
        "0xC4: Driver Verifier stops at an address of acmefilt",
        lambda: _with_stack(0xC4, "acmefilt.sys", parameters=(
            0x2000, place("acmefilt.sys", "walk", "call 0b0"), 0, POOL)),
        (ACME,), LOW, may_miss=True,
    ),
    Scenario(
        "0xC9: Driver Verifier's checks of requests",
        lambda: _with_stack(0xC9, "acmefilt.sys", parameters=(
            0x22E, place("acmefilt.sys", "walk", "call 0b0"), POOL, 0)),
        (ACME,), LOW, may_miss=True,
    ),
    Scenario(
        "0xD5: Driver Verifier: freed special pool",
        fault("acmefilt.sys", "test_bit", _LOAD, registers={"rcx": OTHER_POOL},
              accessed=OTHER_POOL + 8, code=0x50),
        (ACME,), MEDIUM,
    ),
    Scenario(
        "0xFC: acmefilt calls memory that is no code",
        lambda: _with_stack(0xFC, "acmefilt.sys", parameters=(POOL, 0x8A00000012345863, RSP, 2)),
        (ACME,), LOW, LOW, may_miss=True,
    ),
)  # fmt: skip

FINDERS = (
    Scenario("0x7E: a null bitmap in a leaf of the kernel, by winhvr",
             lambda: _leaf("winhvr.sys"), (microsoft("winhvr.sys"),), MEDIUM),
    Scenario(
        "0x3B: win32kfull follows a null pointer; nvlddmkm is on the stack",
        fault("win32kfull.sys", "find_kind", _COMPARE, registers={"rax": 0}, accessed=0x22,
              code=0x3B, words={0x180: behind("nvlddmkm.sys", "walk", "call 0b0")},
              screen={"others": [code_page("nvlddmkm.sys")]}),
        (UNKNOWN, microsoft("win32kfull.sys")), LOW, LOW, may_miss=True,
    ),
    Scenario(
        "0x7E: amdppm with a pointer that is not canonical, not by one bit",
        fault("amdppm.sys", "find_kind", _COMPARE, registers={"rax": 0x0000F79B00033600},
              cr2=0x2000),
        (microsoft("amdppm.sys"), UNKNOWN), LOW, LOW,
    ),
    Scenario(
        "0xD1: ndis over rt640x64",
        fault("ndis.sys", "find_kind", _COMPARE, registers={"rax": 0}, accessed=0x22, code=0xD1,
              words={0x48: behind("rt640x64.sys", "walk", "call 0b0")},
              screen={"others": [code_page("rt640x64.sys")]}),
        (foreign("rt640x64.sys"), microsoft("ndis.sys"), UNKNOWN), LOW, LOW,
    ),
    Scenario(
        "0x24: the file system stops; filters are on the stack",
        lambda: _with_stack(0x24, "ntfs.sys", "fltmgr.sys", "WdFilter.sys", "acmefilt.sys",
                            parameters=(0xB500180301, POOL, POOL, 0)),
        (UNKNOWN, microsoft("ntfs.sys"), ("hardware", "disk")), LOW, LOW, may_miss=True,
    ),
    Scenario(
        "0x3B: the file system finds garbage; filters are on the stack",
        fault("ntfs.sys", "find_kind", _COMPARE, registers={"rax": 0x0000003800000022},
              accessed=0x0000003800000044, code=0x3B,
              words={0x60 * n: behind(name, "walk", "call 0b0") for n, name in enumerate(
                  ("fltmgr.sys", "WdFilter.sys", "fltmgr.sys", "acmefilt.sys"), 2)},
              screen={"others": [code_page(x) for x in ("fltmgr.sys", "acmefilt.sys")]}),
        (UNKNOWN, microsoft("ntfs.sys")), LOW, LOW, may_miss=True,
    ),
    Scenario("0x139: a list that the kernel finds corrupt", lambda: _fast_fail("nt", 3),
             (UNKNOWN,), LOW, LOW),
    Scenario("0x139: a list that the file system finds corrupt", lambda: _fast_fail("ntfs.sys", 3),
             (UNKNOWN, microsoft("ntfs.sys")), LOW, LOW),
    Scenario("0x139: a stack buffer overrun in a driver of Microsoft's",
             lambda: _fast_fail("http.sys", 2), (microsoft("http.sys"),), LOW),
    *(
        Scenario(f"{code:#x}: corrupt pool, found by acmefilt",
                 lambda code=code, more=more: _with_stack(code, "acmefilt.sys", parameters=more),
                 (UNKNOWN, ACME), LOW, LOW)
        for code, more in (
            (0x19, (0x20, POOL, POOL + 0x40, 0x4040001)), (0x13A, (0x12, POOL, OTHER_POOL, 0)),
            (0xC2, (7, 0x1234, 0x4020001, POOL)), (0xC5, (8, 2, 0, BUG_CHECK)),
        )
    ),
    Scenario("0x0A: the kernel at IRQL 2, nobody else on the stack",
             fault("nt", "find_kind", _COMPARE, registers={"rax": 0x38}, accessed=0x5A, code=0x0A),
             (UNKNOWN,), LOW, LOW),
    Scenario("0x119: dxgmms2 reports the scheduler of the display",
             lambda: _stopped_by("dxgmms2.sys", 0x119, 2, 0xFFFFFFFFC000000D, POOL, POOL,
                                 words=_NVIDIA_ON_STACK),
             (UNKNOWN, NVIDIA, microsoft("dxgmms2.sys"), ("hardware", "GPU")), LOW, LOW),
    Scenario("0x10D: the framework stops; its caller is not known",
             lambda: _with_stack(0x10D, "Wdf01000.sys", "acmefilt.sys",
                                 parameters=(5, 0, 0x1200, POOL)),
             (UNKNOWN, ACME, microsoft("Wdf01000.sys")), LOW, LOW),
    Scenario("0x50: the kernel executes an address of a program",
             lambda: Fault(at=_USER, accessed=_USER, error=EXECUTE | 1, code=0x50).screen().file(),
             (UNKNOWN,), LOW, LOW),
    Scenario("0x7E: the file system follows a null pointer with nothing else",
             fault("ntfs.sys", "find_kind", _COMPARE, registers={"rax": 0}, accessed=0x22),
             (UNKNOWN, microsoft("ntfs.sys")), LOW, LOW),
    Scenario("0x1D3: a silo", stop(0x1D3, 1, 2, 3, 4), (UNKNOWN,), LOW, LOW),
)  # fmt: skip

ALL = (*THIRD_PARTY, *FINDERS)
