"""Crashes that the hardware caused."""

from __future__ import annotations

from analysis.verdict.scenarios.scenario import (
    ANY_HARDWARE,
    CPU,
    DISK,
    EITHER,
    HARDWARE,
    LOW,
    MEDIUM,
    OBJECT,
    OTHER_POOL,
    PAGE,
    POOL,
    RAM,
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
from builders.blue_screen import BREAKPOINT, EXECUTE, ILLEGAL, LOADED, WRITE, BlueScreen, Fault
from builders.fault import FRAME, RSP, VALUES, trap_frame
from builders.hardware import Machine

_BIT37 = 1 << 37
_SUB = "sub rsp, 256"
_RDI_CALL = "call qword ptr [rdi + 40]"
_COMPARE = "cmp byte ptr [rax + 34], dl"


def _wild_jump(bit: int) -> bytes:
    """A call through a pointer whose target has one wrong bit: into a hole beside the code."""
    target = place("nt", "bump", "lock") ^ 1 << bit
    made = Fault(
        at=target,
        accessed=target,
        error=EXECUTE,
        code=0x50,
        registers={"rdi": POOL},
        words={0: behind("ntfs.sys", "call_done", "call qword ptr [rdi + 40]")},
    )
    return made.screen(others=[code_page("ntfs.sys"), code_page("nt"), OBJECT]).file()


def _return_with_a_wrong_bit(module: str) -> bytes:
    """A return to an address that is not canonical: the processor faults at the ret."""
    right = behind(module, "read_status", "call 0b0")
    made = Fault(
        at=place(module, "helper", "ret"),
        page=PAGE,
        words={0: right ^ 1 << 51},
        code=0x3B,
        cr2=0x1234000,
    )
    return made.screen().file()


def _misaligned(module: str, code: int, **options: object) -> Scenario:
    return Scenario(
        f"{code:#x}: the instruction pointer is inside an instruction of {module}",
        fault(
            module, "complete", _SUB, shift=3, registers={"rcx": 0x1A0}, accessed=0x1A0,
            error=WRITE, code=code, **options,
        ),
        ANY_HARDWARE,
        MEDIUM,
    )  # fmt: skip


MISALIGNED = (
    _misaligned("nt", 0x50),
    _misaligned("nvlddmkm.sys", 0xD1),
    _misaligned("win32kfull.sys", 0x3B),
    _misaligned("acmefilt.sys", 0x7E),
    Scenario(
        "0x1E: bytes inside a long constant are no instruction of this mode",
        fault("nt", "ones", "movabs rax, 1085102592571150095", shift=2, status=ILLEGAL, code=0x1E),
        ANY_HARDWARE,
        MEDIUM,
    ),
    Scenario(
        "0x3B: inside the displacement of a call",
        fault(
            "ntfs.sys", "dispatch", "call 0b0", shift=2, code=0x3B, registers={"rdi": 0x30},
            accessed=0x2F, error=WRITE,
        ),
        (*ANY_HARDWARE, microsoft("ntfs.sys")),
        most="high",
        may_miss=True,
    ),
    Scenario(
        "0x50: one byte of code before the address: misaligned or not cannot be told",
        lambda: Fault(
            at=LOADED["nt"].base + 0x3001,
            page=bytes.fromhex("810038") + PAGE[3:],
            registers={"rax": 0x77},
            accessed=0x77,
            code=0x50,
        ).screen().file(),
        (UNKNOWN, *ANY_HARDWARE),
        most=LOW,
        may_miss=True,
    ),
)  # fmt: skip

CONTRADICTIONS = (
    Scenario(
        "0x1E: a read of the own stack, and a fault at f025",
        fault(
            "nt", "complete", "mov r8, qword ptr [rsp + 56]", accessed=0xF025, code=0x1E,
        ),
        ANY_HARDWARE,
        MEDIUM,
    ),
    Scenario(
        "0x3B: a read of the own stack, and CR2 is an address of the pool",
        fault(
            "win32kfull.sys", "complete", "mov rax, qword ptr [rsp + 56]", accessed=OTHER_POOL,
            code=0x3B,
        ),
        ANY_HARDWARE,
        MEDIUM,
    ),
    Scenario(
        "0xD1: the base register is good, the fault is at the offset alone",
        fault(
            "nvlddmkm.sys", "tail_of", "add al, byte ptr [rcx + 368]", accessed=0x170, code=0xD1,
            registers={"rcx": POOL}, screen={"others": [OBJECT]},
        ),
        ANY_HARDWARE,
        MEDIUM,
    ),
    Scenario(
        "0x0A: an instruction that accesses no memory",
        fault("nt", "helper", "and edx, 7", accessed=0x38, code=0x0A),
        ANY_HARDWARE,
        MEDIUM,
    ),
    Scenario(
        "0x7E: a write was reported for an instruction that only reads",
        fault(
            "acmefilt.sys", "test_bit", "mov rax, qword ptr [rcx + 8]", accessed=POOL + 8,
            registers={"rcx": POOL}, error=WRITE,
        ),
        (*ANY_HARDWARE, foreign("acmefilt.sys")),
        may_miss=True,
    ),
)  # fmt: skip

REFUSED = (
    Scenario(
        "0x7E: sub rsp refused as illegal",
        fault("nt", "read_status", "sub rsp, 32", status=ILLEGAL),
        ANY_HARDWARE,
        MEDIUM,
    ),
    Scenario(
        "0x1E: a mov of a display driver refused as illegal",
        fault("nvlddmkm.sys", "walk", "mov rdx, rsi", status=ILLEGAL, code=0x1E),
        ANY_HARDWARE,
        MEDIUM,
    ),
    Scenario(
        "0x1E: a breakpoint in the padding between two functions",
        fault("dxgmms2.sys", "bump", "int3", shift=4, status=BREAKPOINT, code=0x1E),
        ANY_HARDWARE,
        LOW,
        MEDIUM,
    ),
)

BITS = (
    Scenario(
        "0x3B: null with bit 37 in win32kfull",
        fault(
            "win32kfull.sys", "find_kind", _COMPARE, registers={"rax": _BIT37},
            accessed=_BIT37 + 34, code=0x3B,
        ),
        (RAM,),
        MEDIUM,
    ),
    Scenario(
        "0xD1: null with bit 41 in a driver of somebody else's",
        fault(
            "acmefilt.sys", "test_bit", "mov rax, qword ptr [rcx + 8]",
            registers={"rcx": 1 << 41}, accessed=(1 << 41) + 8, code=0xD1,
        ),
        (RAM,),
        MEDIUM,
    ),
    Scenario(
        "0x50: null with bit 35 in the kernel",
        fault(
            "nt", "find_kind", _COMPARE, registers={"rax": 1 << 35}, accessed=(1 << 35) + 34,
            code=0x50,
        ),
        (RAM,),
        MEDIUM,
    ),
    Scenario(
        "0x3B: a pointer to an object of the dump, but for bit 52",
        fault(
            "ntfs.sys", "find_kind", _COMPARE, registers={"rax": POOL ^ 1 << 52}, code=0x3B,
            cr2=0x7FF612340000, screen={"others": [OBJECT]},
        ),
        (RAM,),
        MEDIUM,
    ),
    Scenario(
        "0x7E: a pointer of the kernel but for bit 49, to memory that the dump lacks",
        fault(
            "fltmgr.sys", "find_kind", _COMPARE, registers={"rax": OTHER_POOL ^ 1 << 49},
            cr2=0xFFFFA10B51A40000,
        ),
        (RAM,),
        may_miss=True,
    ),
    Scenario(
        "0x7E: such a pointer in a display driver",
        fault(
            "nvlddmkm.sys", "find_kind", _COMPARE, registers={"rax": OTHER_POOL ^ 1 << 54},
            cr2=0xFFFFA10B51A40000,
        ),
        (RAM,),
        may_miss=True,
    ),
    Scenario("0x50: a call into a hole, one bit from a function", lambda: _wild_jump(22), (
        *ANY_HARDWARE,), MEDIUM),
    Scenario(
        "0x3B: the return address on the stack has one wrong bit",
        lambda: _return_with_a_wrong_bit("nt"),
        ANY_HARDWARE,
        may_miss=True,
    ),
    Scenario(
        "0x3B: the same in a driver of somebody else's",
        lambda: _return_with_a_wrong_bit("acmefilt.sys"),
        ANY_HARDWARE,
        may_miss=True,
    ),
)  # fmt: skip

_ENTRIES = (0x8A00000012345861, 0x8A00000012345863, 0x8A00000012345821)
"""Entries of a written page: without the bit that permits writing, complete, never written."""


def _write_to(entry: int) -> bytes:
    """0xBE: a write to an object of the pool by the kernel."""
    at = place("nt", "insert_tail", "mov qword ptr [rdx], rax")
    frame = trap_frame({**VALUES, "rdx": POOL, "rip": at}, accessed=POOL, error=3)
    return BlueScreen(
        code=0xBE,
        parameters=(POOL, entry, FRAME, 0xA),
        parts=[(FRAME, frame)],
        others=[code_page("nt")],
        cr2=POOL,
    ).file()


PAGE_TABLES = (
    Scenario(
        "0x50: a reserved bit in the page tables",
        fault(
            "nt", "find_kind", _COMPARE, registers={"rax": OTHER_POOL}, accessed=OTHER_POOL + 34,
            code=0x50, error=0x9,
        ),
        (RAM,),
        MEDIUM,
    ),
    Scenario(
        "0xBE: an entry that says written, and does not permit it",
        lambda: _write_to(_ENTRIES[0]),
        (RAM,),
        MEDIUM,
    ),
    Scenario("0xBE: an entry of a page that is read-only", lambda: _write_to(_ENTRIES[2]),
             (UNKNOWN,), LOW, LOW),
)  # fmt: skip

FAR_BITS = (
    Scenario(
        "0x50: the address of an object of the dump, but for bit 38",
        fault(
            "nt", "find_kind", _COMPARE, registers={"rax": POOL ^ 1 << 38},
            accessed=(POOL ^ 1 << 38) + 34, code=0x50, screen={"others": [OBJECT]},
        ),
        (RAM,),
        MEDIUM,
        may_miss=True,
    ),
    Scenario(
        "0x0A: a pointer near to one that a register has, but for bit 33",
        fault(
            "nt", "find_kind", _COMPARE,
            registers={"rax": POOL + 0x58 ^ 1 << 33, "r9": POOL},
            accessed=(POOL + 0x58 ^ 1 << 33) + 34, code=0x0A,
        ),
        (RAM,),
        MEDIUM,
        may_miss=True,
    ),
    Scenario(
        "0x50: the file system's filter calls an odd address of the pool",
        lambda: Fault(
            at=OTHER_POOL + 3, accessed=OTHER_POOL + 3, error=EXECUTE | 1, code=0x50,
            registers={"rdi": POOL}, words={0: behind("fltmgr.sys", "call_done", _RDI_CALL)},
        ).screen(others=[code_page("fltmgr.sys")]).file(),
        (*ANY_HARDWARE, UNKNOWN, microsoft("fltmgr.sys")),
        LOW,
        LOW,
    ),
)  # fmt: skip

_PTE = 0xFFFFF6FC40012340
MEMORY_MANAGER = (
    *(
        Scenario(
            f"0x1A: an entry with bit {bit} alone", stop(0x1A, 0x41792, _PTE, 1 << bit, 0),
            (RAM,), MEDIUM,
        )
        for bit in (13, 29, 46)
    ),
    Scenario(
        "0x1A: page table entry and database differ in bit 21",
        stop(0x1A, 0x403, _PTE, 0x8A00000012345867, 0x8A00000012345867 ^ 1 << 21),
        (RAM,), MEDIUM,
    ),
    Scenario(
        "0x1A: an entry with several bits", stop(0x1A, 0x41792, _PTE, 0x0003A1000, 0),
        (RAM,), LOW, LOW, may_miss=True,
    ),
    Scenario(
        "0x1A: the page count of a page table",
        stop(0x1A, 0x41790, 0xFFFFE58003A4D2F0, 0x1E, 0x1D), (RAM, UNKNOWN), LOW, LOW,
    ),
    Scenario(
        "0x1A: undocumented kind 402", stop(0x1A, 0x402, _PTE, 0x1234, POOL), (UNKNOWN, RAM),
        LOW, LOW,
    ),
    Scenario(
        "0x1C7: the hash of a compressed page", stop(0x1C7, 0, POOL, 0x12345678, OTHER_POOL),
        (RAM,), MEDIUM,
    ),
    Scenario(
        "0x154: an I/O error within the store", stop(0x154, POOL, RSP, 2, 0), (RAM, DISK), LOW,
        LOW, may_miss=True,
    ),
    Scenario(
        "0x12B: a corrupted page", stop(0x12B, 0xFFFFFFFFC00002C4, 0x2A5, 0x12345000, POOL),
        (RAM,), MEDIUM, may_miss=True,
    ),
    Scenario(
        "0x4E: the list of page frames is corrupt", stop(0x4E, 0x99, 0x3A51C, 2, 0x60000000003A51B),
        (UNKNOWN, RAM), LOW, LOW,
    ),
)  # fmt: skip

DISKS = (
    *(
        Scenario(
            f"0x7A: status {status:#x}",
            stop(0x7A, 0xFFFFF6FC00012340, 0xFFFFFFFF00000000 | status, 0x12345860, POOL),
            (DISK,), MEDIUM,
        )
        for status in (0xC000009D, 0xC000000E, 0xC0000185, 0xC000009C, 0xC000016A)
    ),
    Scenario(
        "0x7A: no fault of the disk",
        stop(0x7A, 0xFFFFF6FC00012340, 0xFFFFFFFFC0000005, 0x12345860, POOL), (RAM,), MEDIUM,
    ),
    Scenario(
        "0x7A: no resources", stop(0x7A, 0xFFFFF6FC00012340, 0xFFFFFFFFC000009A, 1, POOL),
        (UNKNOWN,), LOW, LOW,
    ),
    Scenario("0x77: a bad block under a stack", stop(0x77, 0xC000009C, 0xC000009C, 0, 0x1234000),
             (DISK,), MEDIUM),
    Scenario(
        "0x3B: a page of code could not be read (in-page error)",
        fault("win32kfull.sys", "walk", "mov rdx, rsi", status=0xC0000006, code=0x3B),
        (DISK, UNKNOWN), LOW, MEDIUM, may_miss=True,
    ),
)  # fmt: skip
MACHINE_CODES = (
    Scenario(
        "0x9C: a machine check of an old system",
        stop(0x9C, 0, RSP, 0xB2000000, 0x00070F0F, blobs=Machine().blobs()),
        (CPU, HARDWARE, EITHER), LOW, may_miss=True,
    ),
    Scenario("0x80: a parity error by NMI", stop(0x80, 0x4F4454, 0, 0, 0), (RAM, HARDWARE, EITHER),
             LOW, MEDIUM, may_miss=True),
    Scenario(
        "0x109: a structure of the kernel changed",
        stop(0x109, 0xA39FD1D2E4B3C5A7, 0xB3B6DE5936B1A7C1, 0xFFFFF80000612340, 1),
        (UNKNOWN, RAM, EITHER), LOW, LOW,
    ),
)  # fmt: skip


ALL = (
    *MISALIGNED, *CONTRADICTIONS, *REFUSED, *BITS, *PAGE_TABLES, *FAR_BITS, *MEMORY_MANAGER,
    *DISKS, *MACHINE_CODES,
)  # fmt: skip
