"""Whatever stands in memory: an answer or a `KdmpError`, in bounded time."""

from __future__ import annotations

from contextlib import suppress
from types import SimpleNamespace

from hypothesis import given, settings
from hypothesis import strategies as st

from kdmp_ks.architecture import AMD64, X86
from kdmp_ks.errors import KdmpError
from kdmp_ks.ground.warnings import Warnings
from kdmp_ks.kernel import (
    Confidence,
    find_build,
    find_crashing_processor,
    find_original_exception,
    read_current,
    read_kdbg,
    read_kernel_modules,
    read_processes,
    read_processors,
    read_shared_data,
    read_unloaded_modules,
    read_user_modules,
)
from kernel.memory import FakeMemory
from kernel.objects import BUILD_19041, BUILD_X86, HEAD, PRCB, PROCESS, THREAD, Layout, Objects
from kernel.world import DTB, KDBG, MODULE_LIST, PEB, STACKS, TEB, build_world, context

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
        assert all(str(warning) for warning in modules.warnings)
        assert all(module.start <= module.end for module in modules)
    with suppress(KdmpError):
        kdbg = read_kdbg(memory, KDBG)
        processors = read_processors(memory, kdbg, 3)
        assert len(processors) + len(processors.warnings) <= 3
        answer = find_crashing_processor(processors, context(STACKS[1] + 0x5800))
        if answer is not None:
            process = answer.value.thread.process
            assert isinstance(process.directory_table_base, int)


def test_without_damage() -> None:
    memory = damaged([], [])
    processors = read_processors(memory, read_kdbg(memory, KDBG), 3)
    answer = find_crashing_processor(processors, context(STACKS[1] + 0x5800))
    assert answer is not None
    assert answer.value.thread.process.directory_table_base == DTB
    assert len(read_user_modules(memory, TEB, PEB)) == 3


SYSTEM = 0x8200_4080
WHERE = {"thread": THREAD, "process": PROCESS, "system": SYSTEM, "head": HEAD, "prcb": PRCB}
spoilt = st.lists(
    st.tuples(
        st.sampled_from(sorted(WHERE)),
        st.integers(0, 0x120).map(lambda n: n * 8),
        st.sampled_from([*ODD_VALUES, *(each | 0xFFFFFFFF_00000000 for each in WHERE.values())])
        | st.integers(0, (1 << 64) - 1),
    ),
    max_size=8,
)


def inhabited(layout: Layout) -> Objects:
    objects = Objects(layout)
    objects.thread(0x6E0, 0x41C4)
    objects.process(0x6E0, b"tool.exe")
    objects.process(4, b"System", address=SYSTEM)
    objects.ring(SYSTEM, PROCESS)
    return objects


@settings(max_examples=60, deadline=None)
@given(st.sampled_from([BUILD_19041, BUILD_X86]), spoilt)
def test_damage_to_processes(layout: Layout, changes: list[tuple[str, int, int]]) -> None:
    objects = inhabited(layout)
    for name, offset, value in changes:
        start = objects.at(WHERE[name])
        room = len(objects.memory.segments[start]) - 8
        objects.memory.pack("Q", start + min(offset, room), value)
    with suppress(KdmpError):
        current = read_current(objects.processor)
        facts = [current.thread.id, current.thread.process_id]
        if current.process is not None:
            facts += [current.process.id, current.process.parent_id]
        assert all(fact.value >= 0 and fact.evidence for fact in facts if fact is not None)
        processes = read_processes(objects.memory, objects.kdbg, current.layout)
        # A link that was bent can lead to what is no process, but never twice to the same.
        assert len({process.address for process in processes}) == len(processes)


def test_processes_without_damage() -> None:
    for layout in (BUILD_19041, BUILD_X86):
        objects = inhabited(layout)
        current = read_current(objects.processor)
        assert current.process is not None
        assert current.process.image_name is not None
        assert current.process.image_name.confidence is Confidence.HIGH
        assert len(read_processes(objects.memory, objects.kdbg, current.layout)) == 2


@settings(max_examples=100, deadline=None)
@given(
    st.sampled_from([0x7E, 0x8E, 0x3B, 0x1E, 0x50, 0xD1, 0x139, 0x24, 0x3D, 0xBE, 0x1000007E]),
    st.lists(st.sampled_from([*ODD_VALUES, 0x1000, 0x1100]), min_size=4, max_size=4),
    st.binary(min_size=0x700, max_size=0x700),
    st.booleans(),
)
def test_parameters_that_lead_to_anything(
    code: int, parameters: list[int], data: bytes, wide: bool
) -> None:
    memory = FakeMemory()
    memory.put(0x1000, data)
    warnings = Warnings()
    machine = AMD64 if wide else X86
    found = find_original_exception(memory, machine, code, parameters, warnings=warnings)
    assert all(str(warning) for warning in warnings)
    if found is not None:
        assert set(found.evidence) <= set(found.__slots__)


@settings(max_examples=60, deadline=None)
@given(st.binary(min_size=0x400, max_size=0x400), st.binary(max_size=0x200))
def test_any_page_of_shared_data(page: bytes, lab: bytes) -> None:
    memory = build_world()
    memory.put(0xFFFFF780_00000000, page)
    memory.pack("QQQ", KDBG + 0x208, 0x5000, 0, 0)
    memory.pack("QQ", KDBG + 0x220, 0x6000, 0x6008)
    memory.put(0x5000, lab)
    memory.put(0x6000, page[:8] + page[8:12])
    shared = read_shared_data(memory, AMD64)
    assert shared is not None
    for name in ("system_time", "interrupt_time", "time_zone_bias", "system_root", "version"):
        getattr(shared, name)
    kdbg = read_kdbg(memory, KDBG)
    assert find_build(SimpleNamespace(minor_version=1), memory, kdbg, shared).number
    assert all(str(warning) for warning in read_unloaded_modules(memory, kdbg).warnings)
