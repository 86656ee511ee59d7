from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from kdmp_ks.ground.warnings import Unavailable, Warnings
from kdmp_ks.kernel import (
    Confidence,
    FoundBy,
    Kdbg,
    find_crashing,
    find_crashing_processor,
    read_kdbg,
    read_processors,
)
from kernel.world import (
    CONTEXTS,
    KDBG,
    PRCBS,
    PROCESSOR_BLOCK,
    STACK_SIZE,
    STACKS,
    THREADS,
    context,
    kdbg_bytes,
    saved_context,
)

if TYPE_CHECKING:
    from kdmp_ks.kernel import Processors
    from kernel.memory import FakeMemory

SAVED = STACKS[1] + 0x5800

BY_CONTEXT = "its saved context is that of the header"
BY_STACK = "the stack of its current thread holds the header's stack pointer"


def found(processors: Processors, registers: Any) -> tuple[int, str]:
    """Index of the processor, and the evidence; nothing is to be warned of."""
    warnings = Warnings()
    answer = find_crashing_processor(processors, registers, warnings=warnings)
    assert answer is not None
    assert answer.confidence is Confidence.HIGH
    assert answer.value is processors[processors.index(answer.value)]
    assert not warnings
    return answer.value.index, answer.evidence


def reason(processors: Processors, registers: Any) -> str:
    """Why it is not known."""
    warnings = Warnings()
    assert find_crashing_processor(processors, registers, warnings=warnings) is None
    (warning,) = warnings
    assert isinstance(warning, Unavailable)
    assert warning.what == "the crashing processor"
    return str(warning.reason)


def test_by_the_saved_context(memory: FakeMemory, kdbg: Kdbg) -> None:
    assert found(read_processors(memory, kdbg, 3), context(SAVED, rip=0)) == (1, BY_CONTEXT)


def test_rip_decides_between_equal_stack_pointers(memory: FakeMemory, kdbg: Kdbg) -> None:
    memory.put(CONTEXTS[0], saved_context(SAVED, rip=0xFFFFF804_00000000))
    memory.put(CONTEXTS[1], saved_context(SAVED, rip=0xFFFFF804_00000001))
    processors = read_processors(memory, kdbg, 3)
    assert found(processors, context(SAVED, 0xFFFFF804_00000001)) == (1, BY_CONTEXT)


def test_the_stack_decides_between_equal_contexts(memory: FakeMemory, kdbg: Kdbg) -> None:
    for address in CONTEXTS[:2]:
        memory.put(address, saved_context(SAVED, rip=5))
    assert found(read_processors(memory, kdbg, 3), context(SAVED, 5)) == (1, BY_STACK)


def test_equal_stack_pointers_of_which_none_has_the_rip(memory: FakeMemory, kdbg: Kdbg) -> None:
    for place, address in enumerate(CONTEXTS[:2]):
        memory.put(address, saved_context(0x1000, rip=place))
    assert "0, 1 alike" in reason(read_processors(memory, kdbg, 3), context(0x1000, 5))


def test_by_the_stack(memory: FakeMemory, kdbg: Kdbg) -> None:
    processors = read_processors(memory, kdbg, 3)
    for rsp, index in [
        (STACKS[2], 2),
        (STACKS[2] + STACK_SIZE - 1, 2),
        (STACKS[0] + 0x10, 0),
    ]:
        assert found(processors, context(rsp)) == (index, BY_STACK)


@pytest.mark.parametrize("rsp", [STACKS[2] - 1, STACKS[2] + STACK_SIZE, 0])
def test_not_at_all(memory: FakeMemory, kdbg: Kdbg, rsp: int) -> None:
    assert f"{rsp:#x}" in reason(read_processors(memory, kdbg, 3), context(rsp))


def test_stacks_that_overlap(memory: FakeMemory, kdbg: Kdbg) -> None:
    memory.pack("Q", THREADS[2] + 0x30, STACKS[1])
    assert "1, 2 alike" in reason(read_processors(memory, kdbg, 3), context(STACKS[1] + 8))


def test_the_only_processor(memory: FakeMemory, kdbg: Kdbg) -> None:
    only = "the machine has no other"
    assert found(read_processors(memory, kdbg, 1), context(0)) == (0, only)


def test_the_only_one_that_is_known_is_not_the_only_one(memory: FakeMemory, kdbg: Kdbg) -> None:
    memory.pack("QQ", PROCESSOR_BLOCK + 8, 0, 0)
    assert reason(read_processors(memory, kdbg, 3), context(0))


def test_no_processor(memory: FakeMemory, kdbg: Kdbg) -> None:
    assert "no processor" in reason(read_processors(memory, kdbg, 0), context(0))


def test_processors_that_cannot_be_read_are_passed_over(memory: FakeMemory, kdbg: Kdbg) -> None:
    memory.unmap(PRCBS[0], 0x1000)
    memory.unmap(CONTEXTS[2], 0x1000)
    processors = read_processors(memory, kdbg, 3)
    assert found(processors, context(SAVED)) == (1, BY_CONTEXT)
    assert found(processors, context(STACKS[2])) == (2, BY_STACK)


def test_an_old_kdbg_leaves_the_stacks_unknown(memory: FakeMemory) -> None:
    memory.put(KDBG, bytes(kdbg_bytes(0x340)))
    processors = read_processors(memory, read_kdbg(memory, KDBG), 3)
    assert found(processors, context(SAVED)) == (1, BY_CONTEXT)
    assert reason(processors, context(STACKS[1] + 8))


def test_the_old_name(memory: FakeMemory, kdbg: Kdbg) -> None:
    processors = read_processors(memory, kdbg, 3)
    with pytest.warns(DeprecationWarning, match="find_crashing_processor"):
        answer = find_crashing(processors, context(SAVED))
    assert answer.processor is processors[1]
    assert answer.found_by is FoundBy.CONTEXT
    assert answer.reason == f"processor 1: {BY_CONTEXT}"
    with pytest.warns(DeprecationWarning, match="find_crashing"):
        answer = find_crashing(processors, context(0))
    assert (answer.processor, answer.found_by) == (None, None)
    assert answer.reason.startswith("RSP 0x0 of the header is neither")
