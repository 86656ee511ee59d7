from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kdmp_ks.errors import InvalidDataError, PartialReadError
from kdmp_ks.ground.warnings import OddValue, Unavailable
from kdmp_ks.kernel import Kdbg, Processors, read_kdbg, read_processors
from kernel.world import CONTEXTS, KDBG, PRCBS, PROCESSOR_BLOCK, STACKS, THREADS, kdbg_bytes

if TYPE_CHECKING:
    from kernel.memory import FakeMemory


@pytest.fixture
def processors(memory: FakeMemory, kdbg: Kdbg) -> Processors:
    return read_processors(memory, kdbg, 3)


def test_all_of_them(processors: Processors) -> None:
    assert [p.address for p in processors] == list(PRCBS)
    assert [p.index for p in processors] == [0, 1, 2]
    assert processors.declared == len(processors) == 3
    assert processors.warnings == ()
    assert processors[1:] == (processors[1], processors[2])
    assert repr(processors) == "<Processors: 3 of 3>"
    assert repr(processors[0]) == "<Processor at 0xfffff80000010180>"


def test_what_one_tells(processors: Processors) -> None:
    one = processors[1]
    assert one.number == 1
    assert one.thread.address == THREADS[1]
    assert one.context_address == CONTEXTS[1]
    assert one.context.rsp == STACKS[1] + 0x5800
    assert one.context.rip == 0xFFFFF804_7BC00001
    assert one.context.context_flags == 0x10001F
    assert one.cr3 == 0x1AE002
    assert one.cr4 == 0x3506F8
    assert one.special_registers.Cr0 == 0


def test_two_registers_alone(memory: FakeMemory, processors: Processors) -> None:
    """The rest of the saved context is neither read nor needed."""
    one = processors[1]
    assert one.context_address == CONTEXTS[1]
    memory.reads.clear()
    assert one.stack_pointer == one.stack_pointer == STACKS[1] + 0x5800
    assert one.instruction_pointer == 0xFFFFF804_7BC00001
    assert memory.reads == [(CONTEXTS[1] + 0x98, 8), (CONTEXTS[1] + 0xF8, 8)]
    memory.unmap(CONTEXTS[2] + 0xF8, 8)
    assert processors[2].stack_pointer == STACKS[2] + 0x5800
    with pytest.raises(PartialReadError):
        _ = processors[2].instruction_pointer


def test_nothing_of_a_kprcb_is_read_before_it_is_asked_for(memory: FakeMemory, kdbg: Kdbg) -> None:
    memory.reads.clear()
    one = read_processors(memory, kdbg, 1)[0]
    assert memory.reads == [(PROCESSOR_BLOCK, 8)]
    assert one.number == one.number
    assert memory.reads[1:] == [(PRCBS[0] + 0x24, 4)]


def test_a_kprcb_that_is_not_there(memory: FakeMemory, processors: Processors) -> None:
    memory.unmap(PRCBS[0], 0x1000)
    with pytest.raises(PartialReadError):
        _ = processors[0].number
    with pytest.raises(PartialReadError):
        _ = processors[0].context


@pytest.mark.parametrize("size", [0x330, 0x380])
def test_old_kernels_keep_the_context_in_the_kprcb(memory: FakeMemory, size: int) -> None:
    data = kdbg_bytes(size)
    data[0x2BC:0x2BE] = b"\xf0\x01"  # KPRCB.ProcessorState.ContextFrame
    data[0x338:0x33A] = b"\0\0"
    memory.put(KDBG, bytes(data))
    one = read_processors(memory, read_kdbg(memory, KDBG), 1)[0]
    memory.pack("Q", PRCBS[0] + 0x1F0 + 0xF8, 0xFFFFF804_7BC12345)
    assert one.context_address == PRCBS[0] + 0x1F0
    assert one.context.rip == 0xFFFFF804_7BC12345


def test_a_kdbg_that_does_not_know_the_context(memory: FakeMemory) -> None:
    memory.put(KDBG, bytes(kdbg_bytes(0x330)))
    one = read_processors(memory, read_kdbg(memory, KDBG), 1)[0]
    assert one.number == 0
    with pytest.raises(InvalidDataError, match="OffsetPrcbProcStateContext"):
        _ = one.context


def test_an_older_kdbg_does_not_know_the_processors(memory: FakeMemory) -> None:
    memory.put(KDBG, bytes(kdbg_bytes(0x210)))
    with pytest.raises(InvalidDataError, match="KiProcessorBlock"):
        read_processors(memory, read_kdbg(memory, KDBG), 1)


def test_an_empty_slot(memory: FakeMemory, kdbg: Kdbg) -> None:
    memory.pack("Q", PROCESSOR_BLOCK + 8, 0)
    processors = read_processors(memory, kdbg, 3)
    assert [p.index for p in processors] == [0, 2]
    assert processors.declared == 3
    (report,) = processors.warnings
    assert isinstance(report, Unavailable)
    assert report.what == "processor 1"


def test_slots_that_are_not_there_are_told_in_one(memory: FakeMemory, kdbg: Kdbg) -> None:
    processors = read_processors(memory, kdbg, 64)
    assert len(processors) == 3
    assert processors.declared == 64
    (report,) = processors.warnings
    assert isinstance(report, Unavailable)
    assert report.what == "processor 3 to 63"
    assert isinstance(report.reason, PartialReadError)


def test_an_absurd_count_is_bounded(memory: FakeMemory, kdbg: Kdbg) -> None:
    memory.reads.clear()
    processors = read_processors(memory, kdbg, 0xFFFFFFFF)
    assert len(memory.reads) == 2048
    assert [p.address for p in processors] == list(PRCBS)
    count, missing = processors.warnings
    assert isinstance(count, OddValue)
    assert count.got == 0xFFFFFFFF
    assert isinstance(missing, Unavailable)


def test_a_kprcb_that_stands_there_again_is_one_processor(memory: FakeMemory, kdbg: Kdbg) -> None:
    memory.pack("Q", PROCESSOR_BLOCK + 8, PRCBS[0])
    processors = read_processors(memory, kdbg, 3)
    assert [(p.index, p.address) for p in processors] == [(0, PRCBS[0]), (2, PRCBS[2])]
    assert processors.warnings == (
        OddValue("KiProcessorBlock", 1, "so many entries repeat others and are ignored"),
    )


def test_no_processor(memory: FakeMemory, kdbg: Kdbg) -> None:
    assert len(read_processors(memory, kdbg, 0)) == 0


def test_a_block_at_the_top_of_memory(memory: FakeMemory) -> None:
    data = kdbg_bytes()
    data[0x218:0x220] = b"\xff" * 8
    memory.put(KDBG, bytes(data[:0x380]))
    processors = read_processors(memory, read_kdbg(memory, KDBG), 2)
    assert len(processors) == 0
    assert [str(report)[:30] for report in processors.warnings] == [
        "processor 0 was not found: rea",
        "processor 1 was not found: 0x1",
    ]
