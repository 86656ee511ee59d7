"""Faults of software that look like faults of the hardware: none may be blamed on it."""

from __future__ import annotations

from analysis.verdict.scenarios.scenario import (
    LOW,
    MEDIUM,
    OTHER_POOL,
    PAGE,
    POOL,
    UNKNOWN,
    Scenario,
    fault,
    foreign,
    microsoft,
    place,
)
from builders.blue_screen import EXECUTE, ILLEGAL, LOADED, WRITE, Fault
from builders.fault import RSP, STACK
from builders.hardware import Machine

_COMPARE = "cmp byte ptr [rax + 34], dl"
_LOAD = "mov rax, qword ptr [rcx + 8]"
_STORE = "mov qword ptr [rbx + 8*rdi + 48], rsi"
ACME = (foreign("acmefilt.sys"),)
_VIRTUAL = Machine(leaf_1=(0x906EA, 0x02100800, 0xFFFAFBBF, 0xBFEBFBFF))


def _acme(name: str, function: str, text: str, least: str = MEDIUM, **options: object) -> Scenario:
    return Scenario(name, fault("acmefilt.sys", function, text, **options), ACME, least)


ADDRESSES = (
    _acme("0xD1: registers that a trap frame does not hold", "set_field", _STORE,
          accessed=OTHER_POOL, error=WRITE, code=0xD1),
    _acme("0x50: an instruction that reads through gs", "current_thread",
          "mov rax, qword ptr gs:[392]", accessed=0x188, code=0x50),
    _acme("0x7E: a push on a stack that is gone", "read_status", "push rsi", error=WRITE,
          accessed=STACK + 0x1FF8, registers={"rsp": STACK + 0x2000}),
    _acme("0x7E: a call on a stack that is gone", "read_status", "call 0b0", error=WRITE,
          accessed=STACK + 0x1FF8, registers={"rsp": STACK + 0x2000}),
    _acme("0x50: a copy that ran past the end of its source", "copy_bytes",
          "rep  movsb byte ptr es:[rdi], byte ptr [rsi]", accessed=0xFFFFA10B51A41000,
          registers={"rsi": 0xFFFFA10B51A41000, "rdi": POOL, "rcx": 0x123}, code=0x1E),
    _acme("0x1E: a copy that ran past the end of its target", "copy_bytes",
          "rep  movsb byte ptr es:[rdi], byte ptr [rsi]", accessed=0xFFFFA10B51A41000,
          registers={"rdi": 0xFFFFA10B51A41000, "rsi": POOL, "rcx": 0x123}, error=WRITE, code=0x1E),
    _acme("0x7E: an access across the end of a page", "test_bit", _LOAD,
          registers={"rcx": 0xFFFFA10B51A40FF4}, accessed=0xFFFFA10B51A41000),
    _acme("0x7E: CR2 is that of an older fault", "find_kind", _COMPARE,
          registers={"rax": 0x4141414141414141}, cr2=0x20000000),
    _acme("0x3B: the frame of a general-protection fault has garbage as address", "find_kind",
          _COMPARE, registers={"rax": 0x0041004D00450041}, frame_address=0x2000000000, cr2=1 << 37,
          code=0x3B),
    _acme("0xD1: a lock of an object that is gone", "bump", "lock", registers={"rcx": 0x10},
          accessed=0x20, error=WRITE, code=0xD1),
    _acme("0x7E: division with a pointer that is fine", "divide", "div esi", status=0xC0000094,
          registers={"rsi": 0}),
)  # fmt: skip

POINTERS = (
    _acme("0xD1: two numbers of 32 bits as a pointer", "find_kind", _COMPARE,
          registers={"rax": 1 << 32}, accessed=(1 << 32) + 0x22, code=0xD1),
    _acme("0x7E: a status in the upper half of a pointer", "find_kind", _COMPARE,
          registers={"rax": 0xC000000500000000}, cr2=0x1234),
    _acme("0x7E: a depth in the upper bits of a list entry", "find_kind", _COMPARE, LOW,
          registers={"rax": POOL & (1 << 48) - 1 | 0x0003 << 48}, cr2=0x1234),
    _acme("0x7E: a small size as a pointer", "find_kind", _COMPARE, registers={"rax": 0x1000},
          accessed=0x1022),
    _acme("0xD1: the end of the address space", "find_kind", _COMPARE,
          registers={"rax": 0xFFFFFFFFFFFFFFFE}, accessed=0x20, code=0xD1),
    _acme("0x50: a pointer cut to 32 bits", "test_bit", _LOAD, registers={"rcx": 0x4C5D6E70},
          accessed=0x4C5D6E78, code=0x50),
    _acme("0x50: a pointer with its sign extended from 32 bits", "test_bit", _LOAD,
          registers={"rcx": 0xFFFFFFFF8C5D6E70}, accessed=0xFFFFFFFF8C5D6E78, code=0x50),
    _acme("0x7E: a flag of 2 GiB as a pointer", "find_kind", _COMPARE,
          registers={"rax": 0x80000000}, accessed=0x80000022),
)  # fmt: skip

REFUSED = (
    Scenario("0x7E: an instruction of the virtual machine's monitor refused",
             fault("winhvr.sys", "bump", "ret", status=ILLEGAL,
                   page=PAGE[: place("nt", "bump", "ret") % 0x1000] + b"\x0f\x01\xc1"
                   + PAGE[place("nt", "bump", "ret") % 0x1000 + 3:],
                   screen={"blobs": _VIRTUAL.blobs()}),
             (microsoft("winhvr.sys"), UNKNOWN), LOW, MEDIUM),
    Scenario("0x3B: a return to garbage: the stack was overwritten",
             lambda: Fault(at=place("acmefilt.sys", "helper", "ret"), page=PAGE, code=0x3B,
                           words={0: 0x4141414141414141}).screen().file(), ACME, LOW),
    Scenario("0x50: a jump to null", lambda: Fault(at=0, accessed=0, error=EXECUTE, code=0x50
                                                   ).screen().file(), (UNKNOWN,), LOW, LOW),
    Scenario("0x1E: a jump into the pool, the caller is not known",
             lambda: Fault(at=OTHER_POOL + 3, accessed=OTHER_POOL + 3, error=EXECUTE | 1,
                           code=0x1E).screen().file(), (UNKNOWN,), LOW, LOW),
    Scenario("0x50: data of a driver executed",
             lambda: Fault(at=LOADED["acmefilt.sys"].base + 0x20010,
                           accessed=LOADED["acmefilt.sys"].base + 0x20010, error=EXECUTE | 1,
                           code=0x50, words={0: RSP}).screen().file(), (*ACME, UNKNOWN), LOW,
             MEDIUM),
)  # fmt: skip

ALL = (*ADDRESSES, *POINTERS, *REFUSED)
