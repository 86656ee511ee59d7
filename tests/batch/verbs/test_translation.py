"""Translations of many addresses on all machines, against models and the scalar verb."""

from __future__ import annotations

import io
from concurrent.futures import ThreadPoolExecutor
from random import Random

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from batch.agreement import check_translations
from builders import layouts
from builders.header import Header
from builders.machine import AMD64, ARM64, PAE, X86
from builders.memory import PhysicalMemory
from builders.scatter import random_frames, scatter
from builders.triage import small
from builders.world import Options, build_world
from kdmp_ks import KernelDumpParser, phys, virt
from kdmp_ks.batch.page_walk import walker as walking
from kdmp_ks.batch.page_walk.rights import rights_rules
from kdmp_ks.batch.verbs.translation import translate_physical, translate_virtual
from kdmp_ks.errors import AddressError, ClosedError, NotInDumpError, UnsupportedDumpError
from kdmp_ks.paging.amd64 import Amd64Paging
from kdmp_ks.paging.arm64 import Arm64Paging
from kdmp_ks.paging.x86 import PaePaging, X86Paging

WORLDS = {
    "AMD64": Options(seed=3),
    "AMD64, 5 levels": Options(seed=4, levels=5),
    "ARM64": Options(seed=6, machine=ARM64),
    "x86": Options(seed=7, machine=X86),
    "PAE": Options(seed=8, machine=PAE),
}
FRAME_BITS = {"AMD64": 40, "ARM64": 36, "x86": 20, "x86 with PAE": 20}


@pytest.fixture(scope="module", params=WORLDS)
def world(request):
    return build_world(WORLDS[request.param])


@pytest.fixture(scope="module")
def reader(world):
    with KernelDumpParser(io.BytesIO(world.image().data)) as dump:
        yield virt.Reader(dump)


def addresses(world, step=0x400):
    found = []
    for start, length in world.regions:
        found += range(start, min(start + length, world.tables.END), step)
    random = Random(9)
    found += [random.randrange(world.tables.END) for _ in range(200)]
    random.shuffle(found)
    return found


def test_every_sort_of_page(world, reader):
    check_translations(reader, addresses(world), world.tables)


@pytest.mark.parametrize("mode", ["mmap", "file"])
def test_other_sources(world, mode, tmp_path):
    path = tmp_path / "it.dmp"
    path.write_bytes(world.image().data)
    with KernelDumpParser(path, reader=mode) as dump:
        check_translations(virt.Reader(dump), addresses(world, 0x1400), world.tables)


@pytest.mark.parametrize("dump_type", layouts.EVERY_TYPE)
@pytest.mark.parametrize("mode", ["mmap", "stream"])
def test_every_type_of_dump(dump_type, mode, tmp_path):
    """In a file the pages of bitmap and range dumps lie at any offset."""
    world = build_world(Options(seed=dump_type))
    path = tmp_path / "it.dmp"
    path.write_bytes(world.image(dump_type).data)
    source = path if mode == "mmap" else io.BytesIO(path.read_bytes())
    with KernelDumpParser(source) as dump:
        check_translations(virt.Reader(dump), addresses(world, 0x1400), world.tables)
        physical = phys.Reader(dump)
        gpas = [(pfn << 12) + 0x123 for pfn in range(max(world.memory.pages) + 3)]
        gpas = gpas[:0x2800] + gpas[-0x20:]
        found = translate_physical(physical, gpas)
        assert len(found) == len(gpas)
        for i, gpa in enumerate(gpas):
            there = gpa >> 12 in world.memory.pages
            assert found.ok[i] == there
            if there:
                assert found.error(i) is None
                assert found.offsets[i] == physical.translate(gpa)
            else:
                assert found.offsets[i] == -1
                assert isinstance(found.error(i), NotInDumpError)
                assert found.error(i).gpa == gpa


@pytest.mark.parametrize("first_page", [0x3001, 0x3004, 0x3FFF])
def test_pages_that_are_not_aligned_in_the_file(first_page, tmp_path):
    world = build_world(Options())
    bits = max(world.memory.pages) + 4
    start = 0x2038 + (bits + 7) // 8 + first_page
    header = world.header(layouts.BITMAP_FULL)
    image = layouts.bitmap(header, world.memory.pages, bits=bits, first_page=start)
    path = tmp_path / "it.dmp"
    path.write_bytes(image.data)
    with KernelDumpParser(path) as dump:
        check_translations(virt.Reader(dump), addresses(world, 0x1400), world.tables)


@settings(
    max_examples=75,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
@given(st.sampled_from([AMD64, ARM64, X86, PAE]), st.integers(0, 1 << 32))
def test_pages_at_random(machine, seed):
    random, memory = Random(seed), PhysicalMemory()
    tables = machine.tables(memory, random_frames(random, FRAME_BITS[machine.name]), 4)
    wanted = scatter(tables, random)
    runs = [(pfn, 1) for pfn in memory.pages]
    wide = isinstance(machine.header(machine.context({}), 0), Header)
    fields = {"directory_table_base": tables.dtb} | ({"dump_type": 8} if wide else {})
    header = machine.header(machine.context({}), 0, **fields)
    write = layouts.rdmp if wide else layouts.full
    with KernelDumpParser(io.BytesIO(write(header, memory.pages, runs).data)) as dump:
        check_translations(virt.Reader(dump), wanted, tables)


def test_blocks_of_addresses(world, reader, monkeypatch):
    """What was found is put in its place, whatever is walked at once."""
    gvas = addresses(world, 0x1000)
    whole = translate_virtual(reader, gvas)
    monkeypatch.setattr(walking, "_BLOCK", 7)
    for name in ("gpa", "page_size", "writable", "transition", "ok", "level"):
        parts = translate_virtual(reader, gvas)
        assert (getattr(parts, name) == getattr(whole, name)).all()


def test_few_and_none(reader):
    assert len(translate_virtual(reader, [])) == 0
    assert translate_virtual(reader, np.empty(0, np.uint32)).gpa.dtype == np.uint64
    assert len(translate_virtual(reader, (5 for _ in range(1)))) == 1


def test_nothing_but_impossible_addresses():
    world = build_world(Options())
    with KernelDumpParser(io.BytesIO(world.image().data)) as dump:
        check_translations(virt.Reader(dump), [1 << 47, (1 << 64) - (1 << 47) - 1], world.tables)


@pytest.mark.parametrize("machine", [X86, PAE], ids=lambda machine: machine.name)
def test_addresses_behind_the_end(machine):
    world = build_world(Options(machine=machine))
    with KernelDumpParser(io.BytesIO(world.image().data)) as dump:
        reader = virt.Reader(dump)
        for wrong in (1 << 32, (1 << 64) - 1):
            with pytest.raises(AddressError, match="32 bits"):
                translate_virtual(reader, [0x1000, wrong])
        with pytest.raises(AddressError):
            translate_virtual(reader, [0x1000, 1 << 64])


def test_a_lost_root(world, reader):
    lost = build_world(world.options)
    lost.tables.lose_table(0, lost.tables.levels)
    with KernelDumpParser(io.BytesIO(lost.image().data)) as dump:
        same = virt.Reader(dump, paging=reader.paging)
        check_translations(same, addresses(lost, 0x4000), lost.tables)


def test_sparse_addresses(world, reader):
    """So far apart that a table of all that lies between them would be too big."""
    random, top = Random(2), world.tables.END
    gvas = [random.getrandbits(world.tables.width) for _ in range(3000)]
    gvas += [gva | top - (1 << world.tables.width) for gva in gvas]
    gvas += addresses(world, 0x8000)
    check_translations(reader, gvas, world.tables)


@pytest.mark.parametrize("machine", [AMD64, ARM64, PAE], ids=lambda machine: machine.name)
def test_inverted_bits(machine):
    """Of pages in transition, as the scalar walk has them."""
    world = build_world(Options(machine=machine))
    with KernelDumpParser(io.BytesIO(world.image().data)) as dump:
        reader = virt.Reader(dump)
        reader.paging.swizzle = 1 << 25
        gvas = addresses(world, 0x1000)
        found = translate_virtual(reader, gvas)
        assert found.transition.any()
        for i, gva in enumerate(gvas):
            scalar = reader.try_translate(gva)
            assert found.gpa[i] == (0 if scalar is None else scalar.gpa)


def test_triage_dumps_do_not_translate():
    with KernelDumpParser(io.BytesIO(small().build().data)) as dump:
        with pytest.raises(UnsupportedDumpError):
            translate_virtual(virt.Reader(dump), [0x1000])


@pytest.mark.parametrize("mode", ["mmap", "file"])
def test_a_closed_dump(mode, tmp_path):
    path = tmp_path / "it.dmp"
    path.write_bytes(build_world(Options()).image().data)
    with KernelDumpParser(path, reader=mode) as dump:
        reader = virt.Reader(dump)
    with pytest.raises(ClosedError):
        translate_virtual(reader, [0xFFFFF80000A00000])


def test_many_threads(world, reader):
    gvas = addresses(world)
    whole = translate_virtual(reader, gvas)
    with ThreadPoolExecutor(4) as pool:
        for found in pool.map(lambda _: translate_virtual(reader, gvas), range(8)):
            assert (found.gpa == whole.gpa).all()
            assert (found.level == whole.level).all()


@pytest.mark.parametrize(
    "paging",
    [Amd64Paging(4), Amd64Paging(5), Arm64Paging(), X86Paging(), PaePaging()],
    ids=lambda paging: f"{type(paging).__name__} {paging.levels}",
)
def test_rights_hang_on_single_bits(paging):
    """What entries allow in combination follows from what each of them allows."""
    random = Random(1)
    rules = rights_rules(paging)
    assert rules is rights_rules(paging)
    for _ in range(2000):
        gva = random.choice((random.getrandbits(20), paging.end - 1 - random.getrandbits(20)))
        rule = rules[gva >= paging.end // 2]
        leaf, *above = (random.getrandbits(64) | random.getrandbits(64) for _ in range(4))
        every, any_of = -1, 0
        for entry in above:
            every, any_of = every & entry, any_of | entry
        expected = tuple(
            rule.leaf[right].permits(leaf)
            and all(rule.table[right].permits(entry) for entry in above)
            for right in range(3)
        )
        assert paging.rights(leaf, every, any_of, gva) == expected
        for bit in (*rule.leaf, *rule.table):
            assert bit.mask.bit_count() <= 1
