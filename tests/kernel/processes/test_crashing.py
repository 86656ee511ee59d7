from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kdmp_ks.kernel import FoundBy, Kdbg, find_crashing, read_kdbg, read_processors
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
    from kernel.memory import FakeMemory

SAVED = STACKS[1] + 0x5800


def test_by_the_saved_context(memory: FakeMemory, kdbg: Kdbg) -> None:
    answer = find_crashing(read_processors(memory, kdbg, 3), context(SAVED, rip=0))
    assert answer.processor is not None
    assert answer.processor.index == 1
    assert answer.found_by is FoundBy.CONTEXT
    assert answer.reason.startswith("processor 1: ")


def test_rip_decides_between_equal_stack_pointers(memory: FakeMemory, kdbg: Kdbg) -> None:
    memory.put(CONTEXTS[0], saved_context(SAVED, rip=0xFFFFF804_00000000))
    memory.put(CONTEXTS[1], saved_context(SAVED, rip=0xFFFFF804_00000001))
    answer = find_crashing(read_processors(memory, kdbg, 3), context(SAVED, 0xFFFFF804_00000001))
    assert answer.processor is not None
    assert (answer.processor.index, answer.found_by) == (1, FoundBy.CONTEXT)


def test_the_stack_decides_between_equal_contexts(memory: FakeMemory, kdbg: Kdbg) -> None:
    for address in CONTEXTS[:2]:
        memory.put(address, saved_context(SAVED, rip=5))
    answer = find_crashing(read_processors(memory, kdbg, 3), context(SAVED, 5))
    assert answer.processor is not None
    assert (answer.processor.index, answer.found_by) == (1, FoundBy.STACK)


def test_equal_stack_pointers_of_which_none_has_the_rip(memory: FakeMemory, kdbg: Kdbg) -> None:
    for place, address in enumerate(CONTEXTS[:2]):
        memory.put(address, saved_context(0x1000, rip=place))
    answer = find_crashing(read_processors(memory, kdbg, 3), context(0x1000, 5))
    assert answer.processor is None
    assert "0, 1 alike" in answer.reason


def test_by_the_stack(memory: FakeMemory, kdbg: Kdbg) -> None:
    processors = read_processors(memory, kdbg, 3)
    for rsp, index in [
        (STACKS[2], 2),
        (STACKS[2] + STACK_SIZE - 1, 2),
        (STACKS[0] + 0x10, 0),
    ]:
        answer = find_crashing(processors, context(rsp))
        assert answer.processor is processors[index]
        assert answer.found_by is FoundBy.STACK


@pytest.mark.parametrize("rsp", [STACKS[2] - 1, STACKS[2] + STACK_SIZE, 0])
def test_not_at_all(memory: FakeMemory, kdbg: Kdbg, rsp: int) -> None:
    answer = find_crashing(read_processors(memory, kdbg, 3), context(rsp))
    assert answer.processor is None
    assert answer.found_by is None
    assert f"{rsp:#x}" in answer.reason


def test_stacks_that_overlap(memory: FakeMemory, kdbg: Kdbg) -> None:
    memory.pack("Q", THREADS[2] + 0x30, STACKS[1])
    answer = find_crashing(read_processors(memory, kdbg, 3), context(STACKS[1] + 8))
    assert answer.processor is None
    assert "1, 2 alike" in answer.reason


def test_the_only_processor(memory: FakeMemory, kdbg: Kdbg) -> None:
    answer = find_crashing(read_processors(memory, kdbg, 1), context(0))
    assert answer.processor is not None
    assert answer.found_by is FoundBy.ONLY_ONE


def test_the_only_one_that_is_known_is_not_the_only_one(memory: FakeMemory, kdbg: Kdbg) -> None:
    memory.pack("QQ", PROCESSOR_BLOCK + 8, 0, 0)
    assert find_crashing(read_processors(memory, kdbg, 3), context(0)).processor is None


def test_no_processor(memory: FakeMemory, kdbg: Kdbg) -> None:
    answer = find_crashing(read_processors(memory, kdbg, 0), context(0))
    assert answer.processor is None
    assert "no processor" in answer.reason


def test_processors_that_cannot_be_read_are_passed_over(memory: FakeMemory, kdbg: Kdbg) -> None:
    memory.unmap(PRCBS[0], 0x1000)
    memory.unmap(CONTEXTS[2], 0x1000)
    processors = read_processors(memory, kdbg, 3)
    assert find_crashing(processors, context(SAVED)).processor is processors[1]
    assert find_crashing(processors, context(STACKS[2])).processor is processors[2]


def test_an_old_kdbg_leaves_the_stacks_unknown(memory: FakeMemory) -> None:
    memory.put(KDBG, bytes(kdbg_bytes(0x340)))
    processors = read_processors(memory, read_kdbg(memory, KDBG), 3)
    assert find_crashing(processors, context(SAVED)).processor is processors[1]
    assert find_crashing(processors, context(STACKS[1] + 8)).processor is None
