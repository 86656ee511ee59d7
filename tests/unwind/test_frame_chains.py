"""Chains of frame pointers of ARM64 and x86, packed by hand, and those of a dump."""

from __future__ import annotations

import os
import struct
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from conftest import skip_or_fail
from kdmp_ks import KernelDumpParser, virt
from kdmp_ks.errors import KdmpError
from kdmp_ks.unwind.arm64.frame_chain import chain_step
from kdmp_ks.unwind.arm64.return_address import strip
from kdmp_ks.unwind.frame import Doubt, EndReason, Step, Trust
from kdmp_ks.unwind.x86.frame_chain import chain_step as x86_step

STACK = 0xFFFFE00E0E4BC000
CODE = 0xFFFFF80100001000
KERNEL_MASK = 0xFF7F000000000000
X86_STACK, X86_CODE = 0x8A000000, 0x80800000


def memory_of(*areas: tuple[int, bytes]) -> Callable[[int, int], bytes | None]:
    def read(address: int, length: int) -> bytes | None:
        for start, data in areas:
            if start <= address <= address + length <= start + len(data):
                return data[address - start :][:length]
        return None

    return read


def arm(following: int, address: int, at: int = STACK) -> Callable[[int, int], bytes | None]:
    return memory_of((at, struct.pack("<QQ", following, address)))


def walk(state: dict[str, int], memory: Callable[[int, int], bytes | None]) -> list[Step]:
    steps = [chain_step(state, memory, is_first=True)]
    while steps[-1].state is not None:
        steps.append(chain_step(steps[-1].state, memory))
    return steps


def test_record() -> None:
    step = chain_step({"pc": CODE, "fp": STACK}, arm(STACK + 0x30, CODE + 8))
    assert step == Step({"pc": CODE + 8, "fp": STACK + 0x30}, trust=Trust.FRAME_POINTER)


@pytest.mark.parametrize(
    ("state", "following", "address", "end"),
    [
        ({"pc": CODE}, 0, CODE, EndReason.REGISTER_UNKNOWN),
        ({"pc": CODE, "fp": 0}, 0, CODE, EndReason.CHAIN_END),
        ({"pc": CODE, "fp": STACK + 4}, 0, CODE, EndReason.STACK_MISALIGNED),
        ({"pc": CODE, "fp": STACK + 8}, 0, CODE, EndReason.STACK_MISSING),
        ({"pc": CODE, "fp": STACK}, 0, 0, EndReason.BOTTOM),
        ({"pc": CODE, "fp": STACK}, 0x9000, 0x7FF612345678, EndReason.USER_MODE),
        ({"pc": CODE, "fp": STACK}, STACK, CODE, EndReason.CHAIN_BROKEN),
        ({"pc": CODE, "fp": STACK}, STACK - 0x10, CODE, EndReason.CHAIN_BROKEN),
    ],
)
def test_ends(state: dict[str, int], following: int, address: int, end: EndReason) -> None:
    assert chain_step(state, arm(following, address)) == Step(None, end)


@pytest.mark.parametrize(
    ("signed", "mask", "address"),
    [
        (0xFFFFF80100001234, None, 0xFFFFF80100001234),
        (0x12B4F80100001234, None, 0xFFFFF80100001234),
        (0x00007FF612345678, None, 0x00007FF612345678),
        (0x12347FF612345678, None, 0x00007FF612345678),
        (0xFFABF80100001234, 0x007F000000000000, 0xFFFFF80100001234),
        (0x00557FF612345678, 0x007F000000000000, 0x00007FF612345678),
        (0x12B4F80100001234, KERNEL_MASK, 0xFFFFF80100001234),
        (0x12B4F80100001234, 0xFFFFFFFFFFFFFFFF, 0xFFFFF80100001234),
        (0x12B4F80100001234, 0xFFF, 0xFFFFF80100001234),
        (0x12B4F80100001234, 1 << 64, 0xFFFFF80100001234),
    ],
)
def test_signatures(signed: int, mask: int | None, address: int) -> None:
    assert strip(signed, mask) == address
    step = chain_step({"pc": CODE, "fp": 0x1000}, arm(0, signed, 0x1000), mask=mask)
    assert step.state == {"pc": address, "fp": 0}


def test_first_frame_is_doubtful() -> None:
    """The link register may be the caller's, as the frame pointer may be."""
    memory = arm(STACK + 0x30, CODE + 8)
    first = {"pc": CODE, "fp": STACK, "lr": CODE + 0x60}
    assert chain_step(first, memory, is_first=True).doubt is Doubt.FRAME_UNCHECKED
    assert chain_step({**first, "lr": CODE + 8}, memory, is_first=True).doubt is None
    assert chain_step(first, memory).doubt is None


@pytest.mark.parametrize("word", [0xD65F03C0, 0xD65F0FFF, 0xD503237F])
def test_instructions_without_frame(word: int) -> None:
    memory = memory_of(
        (STACK, struct.pack("<QQ", STACK + 0x30, CODE + 8)), (CODE, struct.pack("<I", word))
    )
    step = chain_step({"pc": CODE, "fp": STACK, "lr": CODE + 0x60}, memory, is_first=True)
    assert step == Step({"pc": CODE + 0x60, "fp": STACK}, trust=Trust.FRAME_POINTER)


NT = 0xFFFFF803F2E00000
WIN32KBASE, WIN32K = 0xFFFFFDCAC6C00000, 0xFFFFFDCAC74E0000
STOPPED = [0x4DE014, 0x5442A0, 0x29FF1C, 0x373340, 0x207DE4]
WAITING = [
    *(NT + rva for rva in (0x2084D0, 0x251BD4, 0x252D98, 0x25062C, 0x3333CC, 0x253AD0, 0x257030)),
    *(WIN32KBASE + 0x107650, WIN32KBASE + 0x36F28, WIN32K + 0x3A348),
    *(NT + rva for rva in (0x6B3AD8, 0x6488F8, 0x679818, 0x765C8C, 0x766150, 0x730198, 0x72DFE4)),
    *(NT + rva for rva in (0x7303A8, 0x376080, 0x29FF1C, 0x373340, 0x207DE4)),
]
"""The stacks of the thread that stopped and of a waiting one, as another debugger prints them."""


@pytest.fixture
def real() -> Iterator[Callable[[int, int], bytes | None]]:
    folder = os.environ.get("KDMP_DUMPS")
    path = Path(folder or "") / "real" / "triage_arm64.dmp"
    if folder is None or not path.is_file():
        skip_or_fail("triage_arm64.dmp is missing")
    with KernelDumpParser(path) as dump:
        reader = virt.Reader(dump)

        def read(address: int, length: int) -> bytes | None:
            try:
                return bytes(reader.read_exact(address, length))
            except KdmpError:
                return None

        yield read


def test_thread_that_stopped(real: Callable[[int, int], bytes | None]) -> None:
    steps = walk({"pc": NT + STOPPED[0], "fp": 0xFFFFE00E0E4BC4A0, "lr": 0}, real)
    assert [step.state["pc"] - NT for step in steps if step.state] == STOPPED[1:]
    assert [step.doubt for step in steps if step.doubt] == [Doubt.FRAME_UNCHECKED]
    assert steps[-1].end is EndReason.CHAIN_END


def test_waiting_thread(real: Callable[[int, int], bytes | None]) -> None:
    switched = real(0xFFFFBB8EBAFE2280 + 0x220, 16)
    assert switched is not None
    fp, pc = struct.unpack("<QQ", switched)
    assert pc == WAITING[0]
    state: dict[str, int] = {"pc": pc, "fp": fp}
    found = [pc]
    while (step := chain_step(state, real)).state is not None:
        assert step.trust is Trust.FRAME_POINTER
        assert step.doubt is None
        state = dict(step.state)
        found.append(state["pc"])
    assert found == WAITING
    assert step.end is EndReason.CHAIN_END


def x86(*words: int, code: bytes = b"", at: int = X86_CODE) -> Callable[[int, int], bytes | None]:
    return memory_of((X86_STACK, struct.pack(f"<{len(words)}I", *words)), (at, code))


def test_the_frame_pointer_of_a_function_that_runs_is_not_zero_by_the_end_of_a_chain() -> None:
    """A function that has set it points to its own frame, so this one keeps none."""
    memory = x86(X86_STACK + 0x20, X86_CODE + 0x50, code=bytes.fromhex("90 90 90 90 90"))
    for begin in (None, X86_CODE):
        step = x86_step({"eip": X86_CODE + 1, "ebp": 0}, memory, is_first=True, begin=begin)
        assert step == Step(None, EndReason.NO_FRAME_POINTER)
    step = chain_step({"pc": CODE, "fp": 0}, memory_of((CODE, bytes(8))), is_first=True)
    assert step == Step(None, EndReason.NO_FRAME_POINTER)


def test_x86_record() -> None:
    memory = x86(X86_STACK + 0x20, X86_CODE + 0x50)
    step = x86_step({"eip": X86_CODE, "ebp": X86_STACK}, memory)
    caller = {"eip": X86_CODE + 0x50, "ebp": X86_STACK + 0x20}
    assert step == Step(caller, trust=Trust.FRAME_POINTER)


@pytest.mark.parametrize(
    ("state", "following", "address", "end"),
    [
        ({"eip": X86_CODE}, 0, X86_CODE, EndReason.REGISTER_UNKNOWN),
        ({"ebp": 0}, 0, X86_CODE, EndReason.CHAIN_END),
        ({"ebp": X86_STACK + 2}, 0, X86_CODE, EndReason.STACK_MISALIGNED),
        ({"ebp": X86_STACK + 4}, 0, X86_CODE, EndReason.STACK_MISSING),
        ({"ebp": X86_STACK}, 0, 0, EndReason.BOTTOM),
        ({"ebp": X86_STACK}, 0x12F000, 0x401000, EndReason.USER_MODE),
        ({"ebp": X86_STACK}, X86_STACK, X86_CODE, EndReason.CHAIN_BROKEN),
    ],
)
def test_x86_ends(state: dict[str, int], following: int, address: int, end: EndReason) -> None:
    assert x86_step(state, x86(following, address)) == Step(None, end)


BEGIN = bytes.fromhex("8bff 55 8bec 83ec10 c20800")
"""mov edi, edi; push ebp; mov ebp, esp; sub esp, 0x10; ret 8"""


@pytest.mark.parametrize(
    ("offset", "ebp", "address"),
    [(0, 0x111, 0x222), (2, 0x111, 0x222), (3, 0x222, 0x333), (8, 0x111, 0x222)],
)
def test_x86_without_frame(offset: int, ebp: int, address: int) -> None:
    """At the begin and the end, the return address is at the stack pointer or behind ebp."""
    memory = x86(0x222, 0x333, code=BEGIN)
    state = {"eip": X86_CODE + offset, "esp": X86_STACK, "ebp": 0x111, "esi": 7, "eax": 8}
    for begin in (None, X86_CODE):
        step = x86_step(state, memory, is_first=True, begin=begin)
        caller = {"eip": address, "ebp": ebp, "esi": 7}
        assert step == Step(caller, trust=Trust.FRAME_POINTER)


def test_x86_frames_by_code() -> None:
    memory = x86(X86_STACK + 0x20, X86_CODE + 0x50, code=BEGIN)
    state = {"eip": X86_CODE + 5, "esp": X86_STACK - 16, "ebp": X86_STACK}
    assert x86_step(state, memory, is_first=True).doubt is Doubt.FRAME_UNCHECKED
    assert x86_step(state, memory, is_first=True, begin=X86_CODE).doubt is None
    assert x86_step(state, memory, begin=X86_CODE).doubt is None
    assert x86_step(state, memory, begin=X86_CODE + 0x1000).doubt is Doubt.FRAME_UNCHECKED
    for is_first in (False, True):
        step = x86_step(state, memory, is_first=is_first, begin=X86_CODE + 5)
        assert step == Step(None, EndReason.NO_FRAME_POINTER)
