"""Jumps to memory that is no code, and instructions that no test can judge: hints at the most.

A driver that called through a wrong pointer is one of many that may have overwritten the pointer.
Only a second finding, such as the start of the thread, makes it more than a hint.
"""

from __future__ import annotations

from collections.abc import Callable

from analysis.verdict.scenarios.scenario import (
    ANY_HARDWARE,
    LOW,
    MEDIUM,
    OTHER_POOL,
    PAGE,
    POOL,
    UNKNOWN,
    Scenario,
    behind,
    code_page,
    foreign,
    microsoft,
)
from builders.blue_screen import CODE, EXECUTE, LOADED, SECOND, Fault
from builders.triage import Stretch

ACME, NVIDIA = foreign("acmefilt.sys"), foreign("nvlddmkm.sys")
_CALL = "call qword ptr [rdi + 40]"
_POOL_PAGE = OTHER_POOL // 0x1000 * 0x1000
_DATA = 0x20010
"""Offset in a module of something that is no code."""
_THREAD = {"start": LOADED["acmefilt.sys"].base + 0x4560}


def _jump(
    target: int,
    back: int = behind("acmefilt.sys", "call_done", _CALL),
    *others: Stretch,
    code: int = 0x50,
    **screen: object,
) -> Callable[[], bytes]:
    """Control went to an address that cannot be executed; `back` is at the stack pointer."""
    made = Fault(
        at=target,
        accessed=target,
        error=EXECUTE | 1,
        code=code,
        registers={"rdi": POOL},
        words={0: back},
    )
    pages = [code_page(one) for one in ("acmefilt.sys", "ntfs.sys", "nvlddmkm.sys", "nt")]
    return lambda: made.screen(others=[*pages, *others], **screen).file()


_BYTES = bytes(range(256)) * 16


def _of_page(module: str, page: bytes = _BYTES) -> Stretch:
    """The page of something that is no code."""
    return Stretch((LOADED[module].base + _DATA) // 0x1000 * 0x1000, page)


def _early(
    offset: int,
    module: str = "acmefilt.sys",
    *,
    rax: int = 0,
    accessed: int | None = None,
    words: dict[int, int] | None = None,
    **screen: object,
) -> Callable[[], bytes]:
    """A fault at the beginning of a page of code, while the dump lacks the page before."""
    made = Fault(
        at=LOADED[module].base + CODE + offset,
        accessed=rax if accessed is None else accessed,
        registers={"rax": rax, "rcx": 0},
        page=PAGE,
        code=0x7E,
        words=words or {},
    )
    others = [code_page(one) for one in ("acmefilt.sys",) if one != module]
    return lambda: made.screen(others=others, **screen).file()


_BIT_FIELD = 9
"""Offset of ``mov eax, dword ptr [rax + 4*rcx]``: fewer bytes precede than the tests need."""

JUMPS = (
    Scenario("0x50: acmefilt calls into the pool", _jump(OTHER_POOL + 3), (ACME,), LOW, LOW),
    Scenario("0x7E: the same in a thread that acmefilt started",
             _jump(OTHER_POOL + 3, code=0x7E, **_THREAD), (ACME,), MEDIUM, MEDIUM),
    Scenario("0x50: acmefilt calls in a thread that nvlddmkm started",
             _jump(OTHER_POOL + 3, start=LOADED["nvlddmkm.sys"].base + 0x4560), (ACME, NVIDIA),
             LOW, LOW),
    Scenario("0x50: acmefilt calls into pool that is like the inside of an instruction",
             _jump(_POOL_PAGE + SECOND + 0x205, behind("acmefilt.sys", "call_done", _CALL),
                   Stretch(_POOL_PAGE, PAGE)), (ACME,), LOW, LOW),
    Scenario("0x50: the file system calls into the pool",
             _jump(OTHER_POOL + 3, behind("ntfs.sys", "call_done", _CALL)),
             (microsoft("ntfs.sys"), UNKNOWN), LOW, LOW),
    Scenario("0x50: a jump into the pool behind a call that leads elsewhere",
             _jump(OTHER_POOL + 3, behind("acmefilt.sys", "dispatch", "call 0b0")),
             (UNKNOWN, ACME), LOW, LOW),
    Scenario("0x50: acmefilt calls into data of the kernel",
             _jump(LOADED["nt"].base + _DATA, behind("acmefilt.sys", "call_done", _CALL),
                   _of_page("nt")), (ACME,), LOW, LOW),
    Scenario("0x50: acmefilt calls into data of nvlddmkm",
             _jump(LOADED["nvlddmkm.sys"].base + _DATA, behind("acmefilt.sys", "call_done", _CALL),
                   _of_page("nvlddmkm.sys")), (ACME, NVIDIA), LOW, LOW),
    Scenario("0xD1: data of acmefilt executed, by whom is not known",
             _jump(LOADED["acmefilt.sys"].base + _DATA, 0, _of_page("acmefilt.sys"), code=0xD1),
             (ACME, UNKNOWN), LOW, LOW),
)  # fmt: skip

UNTESTED = (
    Scenario("0x7E: too little code before a fault of acmefilt", _early(_BIT_FIELD), (ACME,), LOW,
             LOW),
    Scenario("0x7E: the same in a thread that acmefilt started", _early(_BIT_FIELD, **_THREAD),
             (ACME,), MEDIUM, MEDIUM),
    Scenario("0x7E: too little code before a leaf of the kernel that acmefilt may have called",
             _early(_BIT_FIELD, "nt", words={0: behind("acmefilt.sys", "dispatch", "call 0b0")}),
             (ACME, UNKNOWN), LOW, LOW),
    Scenario("0x7E: too little code before an instruction that accesses another address",
             _early(_BIT_FIELD, rax=POOL, accessed=0x29), ANY_HARDWARE, LOW, LOW),
    Scenario("0x7E: enough code before a fault of acmefilt", _early(_BIT_FIELD + SECOND), (ACME,),
             MEDIUM, MEDIUM),
)  # fmt: skip

ALL = (*JUMPS, *UNTESTED)
