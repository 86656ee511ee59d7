"""Whatever stands in memory: an answer or a `KdmpError`, in bounded time."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from kdmp_ks.errors import KdmpError
from kdmp_ks.kernel import (
    find_crashing,
    read_kdbg,
    read_kernel_modules,
    read_processors,
    read_user_modules,
)
from kernel.world import DTB, KDBG, MODULE_LIST, PEB, STACKS, TEB, build_world, context

if TYPE_CHECKING:
    from kernel.memory import FakeMemory

SEGMENTS = sorted(build_world().segments)
ODD_VALUES = [0, 1, 0xFFFF, 1 << 31, (1 << 32) - 1, 1 << 47, (1 << 64) - 1, (1 << 64) - 0x10]

edits = st.lists(
    st.tuples(
        st.integers(0, len(SEGMENTS) - 1),
        st.integers(0, 0x100).map(lambda n: n * 8) | st.integers(0, 0x700),
        st.sampled_from(ODD_VALUES) | st.sampled_from(SEGMENTS) | st.integers(0, (1 << 64) - 1),
    ),
    max_size=12,
)
holes = st.lists(st.tuples(st.integers(0, len(SEGMENTS) - 1), st.integers(0, 0x400)), max_size=4)


def damaged(changes: list[tuple[int, int, int]], gaps: list[tuple[int, int]]) -> FakeMemory:
    memory = build_world()
    for place, offset, value in changes:
        start = SEGMENTS[place]
        room = len(memory.segments[start]) - 8
        if room >= 0:
            memory.pack("Q", start + min(offset, room), value)
    for place, offset in gaps:
        memory.unmap(SEGMENTS[place] + offset, 0x40)
    return memory


@settings(max_examples=150, deadline=None)
@given(edits, holes)
def test_damage(changes: list[tuple[int, int, int]], gaps: list[tuple[int, int]]) -> None:
    memory = damaged(changes, gaps)
    for modules in (read_kernel_modules(memory, MODULE_LIST), read_user_modules(memory, TEB, PEB)):
        assert len(modules) <= len(memory.segments)
        assert all(str(anomaly) for anomaly in modules.anomalies)
        assert all(module.start <= module.end for module in modules)
    with suppress(KdmpError):
        kdbg = read_kdbg(memory, KDBG)
        processors = read_processors(memory, kdbg, 3)
        assert len(processors) + len(processors.anomalies) <= 3
        answer = find_crashing(processors, context(STACKS[1] + 0x5800))
        if answer.processor is not None:
            process = answer.processor.thread.process
            assert isinstance(process.directory_table_base, int)


def test_without_damage() -> None:
    memory = damaged([], [])
    processors = read_processors(memory, read_kdbg(memory, KDBG), 3)
    answer = find_crashing(processors, context(STACKS[1] + 0x5800))
    assert answer.processor is not None
    assert answer.processor.thread.process.directory_table_base == DTB
    assert len(read_user_modules(memory, TEB, PEB)) == 3
