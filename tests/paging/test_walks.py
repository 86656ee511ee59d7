"""The walks of all machines against models that never look at the tables' bytes.

`test_walk_amd64` goes into what is particular to AMD64, `test_walk_x86` and `test_walk_arm64` into
the others.
"""

from __future__ import annotations

import io
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from builders import layouts
from builders.header import Header
from builders.header32 import Header32
from builders.machine import AMD64, ARM64, PAE, X86
from builders.memory import Failure, PhysicalMemory, scattered_frames
from builders.scatter import random_frames, scatter
from builders.sorts import ABSENT_FRAME
from builders.world import Options, build_world
from expectations import check_read, check_translation
from kdmp_ks import KernelDumpParser, PxeKind, virt
from kdmp_ks.errors import NotPresentError

MACHINES = [AMD64, ARM64, X86, PAE]
TABLE_FRAME_BITS = {"AMD64": 40, "ARM64": 36, "x86": 20, "x86 with PAE": 20}

every_machine = pytest.mark.parametrize("machine", MACHINES, ids=lambda machine: machine.name)


def dump_of(machine, tables, memory):
    """The pages of a machine of which nothing is known but its page tables."""
    context = machine.context({})
    header = machine.header(context, 0, directory_table_base=tables.dtb)
    assert isinstance(header, Header | Header32)
    runs = [(pfn, 1) for pfn in memory.pages]
    Random(0).shuffle(runs)
    if isinstance(header, Header):
        header = machine.header(context, 0, directory_table_base=tables.dtb, dump_type=8)
        return layouts.rdmp(header, memory.pages, runs)
    return layouts.full(header, memory.pages, runs)


def check_steps(reader, gva, tables, memory):
    """Each step shows the entry that is there, and the last one why it is the last."""
    expected = tables.translate(gva)
    steps = reader.walk(gva)
    for step in steps:
        size = tables.ENTRY_SIZE
        data, failure = memory.read(step.address, size)
        assert step.value == (None if failure else int.from_bytes(data, "little")), f"{gva:#x}"
    assert [step.level.value for step in steps] == list(
        range(tables.levels, tables.levels - len(steps), -1)
    )
    if not isinstance(expected, Failure):
        assert all(step.present for step in steps[:-1])
        assert steps[-1].transition is expected.transition
        assert steps[-1].present is not expected.transition
        assert steps[-1].large is (expected.size > 0x1000)
    elif expected.kind == "non canonical":
        assert steps == ()
    else:
        assert steps[-1].level is PxeKind[expected.level]
        assert not steps[-1].present
        assert (steps[-1].value is None) is (expected.kind == "not in dump")
    assert not any(step.large or step.transition for step in steps[:-1])


@settings(
    max_examples=75,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
@given(st.sampled_from(MACHINES), st.integers(0, 1 << 32))
def test_pages_at_random(machine, seed):
    random, memory = Random(seed), PhysicalMemory()
    frames = random_frames(random, TABLE_FRAME_BITS[machine.name])
    tables = machine.tables(memory, frames, 4)
    wanted = scatter(tables, random)
    image = dump_of(machine, tables, memory)
    with KernelDumpParser(io.BytesIO(image.data)) as dump:
        reader = virt.Reader(dump)
        assert reader.dtb == tables.dtb
        for gva in wanted:
            check_translation(reader, gva, tables.translate(gva))
            check_read(reader, gva, 0x1001, tables.read(gva, 0x1001))
            check_steps(reader, gva, tables, memory)


@pytest.fixture(scope="module", params=[ARM64, X86, PAE], ids=lambda machine: machine.name)
def world(request):
    return build_world(Options(machine=request.param, seed=3))


@pytest.fixture(scope="module")
def reader(world):
    with KernelDumpParser(io.BytesIO(world.image().data)) as dump:
        yield virt.Reader(dump)


def stretches(world, step):
    for start, length in world.regions:
        yield from range(start, min(start + length, world.tables.END), step)


def test_every_stretch_translates(world, reader):
    for gva in stretches(world, 0x400):
        check_translation(reader, gva, world.tables.translate(gva))


def test_every_stretch_is_walked(world, reader):
    for gva in stretches(world, 0x1C00):
        check_steps(reader, gva, world.tables, world.memory)


def test_a_sort_of_page_each_was_seen(world):
    """The stretches hold what they are there for; else the tests above show nothing."""
    found = [world.tables.translate(gva) for gva in stretches(world, 0x400)]
    failures = {(one.kind, one.level) for one in found if isinstance(one, Failure)}
    pages = [one for one in found if not isinstance(one, Failure)]
    sizes = {
        1 << shift
        for level, shift in world.tables.SHIFT.items()
        if level in world.tables.KINDS.values()
    }
    assert {page.size for page in pages} == sizes
    assert {page.transition for page in pages} == {False, True}
    assert failures >= {("not present", "PTE"), ("not present", "PDE"), ("not in dump", "PTE")}
    assert ABSENT_FRAME in {page.gpa >> 12 for page in pages}
    assert {page.rights.writable for page in pages} == {False, True}
    assert {page.rights.user for page in pages} == {False, True}
    assert {page.rights.nx for page in pages} == {False, True}


def test_random_addresses(world, reader):
    random = Random(5)
    for _ in range(300):
        gva = random.randrange(world.tables.END)
        check_translation(reader, gva, world.tables.translate(gva))


def test_random_reads(world, reader):
    random = Random(6)
    for start, length in world.regions:
        for _ in range(20):
            gva = min(start + random.randrange(length), world.tables.END - 1)
            size = random.choice((1, 0x20, 0x1000, 0x1801, 0x9000))
            check_read(reader, gva, size, world.tables.read(gva, size))


def test_whole_stretches_read(world, reader):
    for start, length in world.regions:
        for gva in (start, start + 0x800, start + 0x1FFF):
            if gva < world.tables.END:
                check_read(reader, gva, length, world.tables.read(gva, length))


def test_a_read_off_the_top_does_not_wrap(world, reader):
    top = world.tables.END
    outcome = world.tables.read(top - 0x10, 0x20)
    assert outcome.failure == Failure("end of space", gva=top)
    assert len(outcome.data) == 0x10
    check_read(reader, top - 0x10, 0x20, outcome)


@every_machine
@pytest.mark.parametrize("table", ["root", "last"])
def test_a_table_that_was_lost(machine, table):
    world = build_world(Options(machine=machine))
    gva = world.regions[0][0] + 0x1000
    level = world.tables.levels if table == "root" else 1
    world.tables.lose_table(gva, level)
    with KernelDumpParser(io.BytesIO(world.image().data)) as dump:
        reader = virt.Reader(dump)
        assert reader.has_tables is (table == "last")
        check_translation(reader, gva, world.tables.translate(gva))
        check_read(reader, gva, 8, world.tables.read(gva, 8))
        check_steps(reader, gva, world.tables, world.memory)


@every_machine
@pytest.mark.parametrize("entry", [0x800, 0x8E6, 0xC00, 0xC80, 0x400, 0x420, 0x6])
def test_only_the_last_level_can_be_in_transition(machine, entry):
    """Elsewhere an entry that is not valid is just that."""
    levels = machine.tables(PhysicalMemory(), iter([1]), 4).levels
    for level in range(2, levels + 1):
        memory = PhysicalMemory()
        tables = machine.tables(memory, scattered_frames(memory, [(1, 9)], Random(1)), 4)
        gva = machine.places.small
        tables.map(gva, 5)
        tables.write_raw(gva, level, 0x5000 | entry)
        with KernelDumpParser(io.BytesIO(dump_of(machine, tables, memory).data)) as dump:
            reader = virt.Reader(dump)
            with pytest.raises(NotPresentError) as caught:
                reader.translate(gva)
            assert caught.value.level.value == level
            assert not reader.walk(gva)[-1].transition
