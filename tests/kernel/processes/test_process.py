from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kdmp_ks.addresses import Gva
from kdmp_ks.errors import PartialReadError
from kdmp_ks.kernel import Kdbg, Thread
from kernel.world import DTB, PEB, PROCESS, STACK_SIZE, STACKS, TEB, THREADS

if TYPE_CHECKING:
    from kernel.memory import FakeMemory


def test_from_the_thread_to_its_process(memory: FakeMemory, kdbg: Kdbg) -> None:
    thread = Thread(memory, kdbg, THREADS[1])
    assert thread.teb == TEB
    assert thread.stack_limit == STACKS[1]
    assert thread.stack_base == STACKS[1] + STACK_SIZE
    process = thread.process
    assert process.address == PROCESS
    assert process.directory_table_base == DTB
    assert process.peb == PEB
    assert isinstance(process.peb, Gva)
    assert repr(thread) == "<Thread at 0xffff850000002080>"


def test_threads_and_processes_of_the_system(memory: FakeMemory, kdbg: Kdbg) -> None:
    memory.pack("Q", PROCESS + 0x550, 0)
    thread = Thread(memory, kdbg, THREADS[0])
    assert thread.teb is None
    assert thread.process.peb is None


def test_memory_that_is_not_there(memory: FakeMemory, kdbg: Kdbg) -> None:
    memory.unmap(PROCESS, 0x600)
    process = Thread(memory, kdbg, THREADS[0]).process
    with pytest.raises(PartialReadError):
        _ = process.directory_table_base
