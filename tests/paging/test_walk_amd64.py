"""The AMD64 walk with 4 and 5 levels against a model that never looks at the tables' bytes."""

from __future__ import annotations

import io
import itertools
from collections.abc import Sequence
from random import Random

import pytest

from builders import layouts
from builders.header import Header
from builders.memory import Failure, PhysicalMemory, scattered_frames
from builders.pagetables import (
    LEVEL_NAME,
    PDE,
    PDPTE,
    PML4E,
    PTE,
    SHIFT,
    Mapped,
    PageTables,
    Rights,
)
from builders.world import (
    ABSENT_FRAME,
    HUGE_HEAD,
    HUGE_TAIL,
    LARGE_FRAMES,
    LARGE_TAIL,
    Options,
    build_world,
)
from expectations import check_failure, check_read, check_translation
from kdmp_ks import KernelDumpParser, PxeKind, virt
from kdmp_ks.errors import NonCanonicalError, NotInDumpError, NotPresentError, PageReadError

KERNEL = 0xFFFFF80000000000


@pytest.fixture(scope="module", params=[4, 5], ids=["4 levels", "5 levels"])
def world(request):
    return build_world(Options(seed=request.param, levels=request.param))


@pytest.fixture(scope="module")
def reader(world):
    with KernelDumpParser(io.BytesIO(world.image().data)) as dump:
        yield virt.Reader(dump)


class Bench:
    """An address space to put page tables into; `reader` dumps what there is by then."""

    def __init__(self, levels: int = 4, high: Sequence[int] = ()) -> None:
        self.memory = PhysicalMemory()
        self.levels = levels
        frames = scattered_frames(self.memory, [(0x100, 0x40), (0x777, 0x20)], Random(levels))
        self.frames = itertools.chain(high, frames)
        self.tables = PageTables(self.memory, self.frames, levels)

    def reader(self, dtb: int | None = None) -> virt.Reader:
        header = Header(directory_table_base=self.tables.dtb if dtb is None else dtb)
        image = layouts.full(header, self.memory.pages, self.memory.runs())
        dump = KernelDumpParser(io.BytesIO(image.data))
        if self.levels == 4:
            return virt.Reader(dump)
        from kdmp_ks.paging.amd64 import Amd64Paging

        return virt.Reader(dump, paging=Amd64Paging(levels=5))


def test_every_stretch_translates(world, reader):
    for start, length in world.regions:
        for gva in range(start, min(start + length, 1 << 64), 0x400):
            check_translation(reader, gva, world.tables.translate(gva))


def test_a_sort_of_page_each_was_seen(world):
    """The stretches hold what they are there for; else the test above shows nothing."""
    seen = set()
    for start, length in world.regions:
        for gva in range(start, min(start + length, 1 << 64), 0x400):
            got = world.tables.translate(gva)
            if isinstance(got, Failure):
                seen.add((got.kind, got.level))
            else:
                seen.add((got.size, got.transition))
                seen.add(got.rights)
    assert seen >= {
        (0x1000, False),
        (0x1000, True),
        (0x200000, False),
        (0x40000000, False),
        ("not present", "PTE"),
        ("not present", "PDE"),
        ("not present", "PML4E"),
        ("not in dump", "PTE"),
    }
    assert len([item for item in seen if isinstance(item, Rights)]) >= 5


def test_random_addresses(world, reader):
    random = Random(5)
    for _ in range(300):
        gva = random.getrandbits(64)
        if random.random() < 0.5:
            gva |= KERNEL
        check_translation(reader, gva, world.tables.translate(gva))


def test_random_reads(world, reader):
    random = Random(6)
    for start, length in world.regions:
        for _ in range(25):
            gva = min(start + random.randrange(length), (1 << 64) - 1)
            size = random.choice((1, 0x20, 0x1000, 0x1801, 0x9000))
            check_read(reader, gva, size, world.tables.read(gva, size))


def test_whole_stretches_read(world, reader):
    """From each page on up to the first byte that is missing, large pages and all."""
    for start, length in world.regions:
        for gva in (start, start + 0x800, start + 0x1000, start + 0x1FFF, start + 0x2010):
            if gva < 1 << 64:
                check_read(reader, gva, length, world.tables.read(gva, length))


def test_large_pages_are_read_across_their_ends(world, reader):
    large, huge = 0xFFFFF90040000000, 0xFFFFF90080000000
    for gva, size in (
        (large - 0x1000, 0x203000),
        (large + 0x1FF800, 0x1000),
        (large + 0x5FF000, 0x2000),
        (large + 0x7FFFFF, 2),
        (huge, 0x5000),
        (huge + 0x3FFFF234, 0x1000),
        (huge + 0x3FFFC000, 0x5000),
    ):
        outcome = world.tables.read(gva, size)
        assert outcome.data
        check_read(reader, gva, size, outcome)


def test_levels_are_what_the_kdbg_says(world, reader):
    assert reader.paging.levels == world.options.levels


@pytest.mark.parametrize("said", [0, 4])
def test_four_levels_unless_five_are_said(said):
    """Older kernels leave the field at 0."""
    world = build_world(Options(kdbg_levels=said))
    with KernelDumpParser(io.BytesIO(world.image().data)) as dump:
        reader = virt.Reader(dump)
        assert reader.paging.levels == 4
        check_translation(reader, world.kdbg, world.tables.translate(world.kdbg))


def test_another_address_space():
    """`dtb` names one: its lower half differs, its upper half is the same."""
    world = build_world(Options())
    with KernelDumpParser(io.BytesIO(world.image().data)) as dump:
        theirs, systems = virt.Reader(dump), virt.Reader(dump, dtb=world.system.dtb)
        explicit = virt.Reader(dump, dtb=world.tables.dtb | 0x8000000000000002)
        for gva in (world.process.teb, world.process.peb, world.kdbg):
            check_translation(theirs, gva, world.tables.translate(gva))
            check_translation(explicit, gva, world.tables.translate(gva))
            check_translation(systems, gva, world.system.translate(gva))
        assert isinstance(world.system.translate(world.process.teb), Failure)


@pytest.mark.parametrize("levels", [4, 5])
@pytest.mark.parametrize("flags", [0, 2, 0x18, 0xFFF])
def test_low_bits_of_the_root_are_flags(levels, flags):
    bench = Bench(levels)
    bench.tables.map(KERNEL, next(bench.frames))
    reader = bench.reader(dtb=bench.tables.dtb | flags)
    check_translation(reader, KERNEL + 0x123, bench.tables.translate(KERNEL + 0x123))


@pytest.mark.parametrize(
    ("levels", "gva"),
    [
        (4, 0x0000800000000000),
        (4, 0xFFFF7FFFFFFFFFFF),
        (4, 0x0001000000000000),
        (4, 0x8000000000000000),
        (4, 0x7FFFFFFFFFFFFFFF),
        (4, 0xFF00000000000000),
        (5, 0x0100000000000000),
        (5, 0xFEFFFFFFFFFFFFFF),
        (5, 0x8000000000000000),
    ],
)
def test_non_canonical_addresses_are_refused(levels, gva):
    """Even where the walk that ignores the upper bits would find a page."""
    bench = Bench(levels)
    width = SHIFT[levels] + 9
    sign = -((gva >> width - 1) & 1) << width & (1 << 64) - 1
    low = gva & (1 << width) - 1 | sign
    bench.tables.map(low & ~0xFFF, next(bench.frames))
    assert isinstance(bench.tables.translate(low), Mapped)
    reader = bench.reader()
    assert reader.translate(low).gpa
    with pytest.raises(NonCanonicalError) as caught:
        reader.translate(gva)
    assert isinstance(caught.value, NotPresentError)
    assert isinstance(caught.value, PageReadError)
    assert (caught.value.gva, caught.value.level) == (gva, None)
    assert reader.try_translate(gva) is None
    assert reader.walk(gva) == ()
    assert reader.read(gva, 8) == b""


@pytest.mark.parametrize("levels", [4, 5])
def test_a_read_stops_at_the_hole_of_non_canonical_addresses(levels):
    bench = Bench(levels)
    last = (1 << SHIFT[levels] + 8) - 0x1000
    bench.tables.map(last, next(bench.frames), rights=Rights(user=True))
    outcome = bench.tables.read(last + 0xF00, 0x200)
    assert len(outcome.data) == 0x100
    assert outcome.failure == Failure("non canonical", gva=last + 0x1000)
    check_read(bench.reader(), last + 0xF00, 0x200, outcome)


@pytest.mark.parametrize("levels", [4, 5])
def test_a_read_off_the_top_does_not_wrap(levels):
    bench = Bench(levels)
    bench.tables.map((1 << 64) - 0x1000, next(bench.frames))
    bench.tables.map(0, next(bench.frames), rights=Rights(user=True))
    reader = bench.reader()
    outcome = bench.tables.read((1 << 64) - 0x100, 0x200)
    assert len(outcome.data) == 0x100
    assert outcome.failure == Failure("end of space", gva=1 << 64)
    check_read(reader, (1 << 64) - 0x100, 0x200, outcome)
    check_read(reader, (1 << 64) - 0x100, 0x100, bench.tables.read((1 << 64) - 0x100, 0x100))
    check_read(reader, (1 << 64) - 1, 1, bench.tables.read((1 << 64) - 1, 1))


@pytest.mark.parametrize("levels", [4, 5])
@pytest.mark.parametrize("bit", range(12, 52))
def test_every_bit_of_a_page_frame_counts(levels, bit):
    """Bits 12..51 are the address, and only those."""
    bench = Bench(levels)
    pfn = 1 << bit - 12
    while pfn in bench.memory.pages:  # a frame that is no table
        pfn += 1
    bench.memory.page(pfn)
    for i, software in enumerate((0, 0x7FF, 0x0A0)):
        bench.tables.map(KERNEL + i * 0x1000, pfn, software=software, rights=Rights(nx=True))
    reader = bench.reader()
    for i in range(3):
        gva = KERNEL + i * 0x1000 + 0x18
        check_translation(reader, gva, bench.tables.translate(gva))
        check_read(reader, gva, 0x20, bench.tables.read(gva, 0x20))
        assert bench.tables.read(gva, 8).data[:7] == ((pfn << 12) + 0x18).to_bytes(7, "little")


@pytest.mark.parametrize("kind", ["2m", "1g"])
@pytest.mark.parametrize("pat", [False, True])
@pytest.mark.parametrize("pfn", [0x8000000000, 0x5540000, 0xFFFFFC0000])
def test_large_pages_high_up_in_physical_memory(kind, pat, pfn):
    bench = Bench()
    bench.memory.page(pfn)
    bench.tables.map(KERNEL, pfn, kind, pat=pat, software=0x7FF, global_=True)
    reader = bench.reader()
    check_translation(reader, KERNEL + 0x678, bench.tables.translate(KERNEL + 0x678))
    check_read(reader, KERNEL + 0x678, 0x100, bench.tables.read(KERNEL + 0x678, 0x100))


@pytest.mark.parametrize("levels", [4, 5])
@pytest.mark.parametrize("transition", [False, True])
def test_tables_high_up_in_physical_memory(levels, transition):
    """The root, each table below it, and the page, whichever way the page is mapped."""
    bench = Bench(levels, high=[0xFEDCBA9876 + 0x1001 * i for i in range(levels + 1)])
    pfn = next(bench.frames)
    bench.memory.page(pfn)
    bench.tables.map(KERNEL, pfn, transition=transition)
    assert len([pfn for pfn in bench.memory.pages if pfn >> 36]) == levels + 1
    expected = bench.tables.translate(KERNEL)
    reader = bench.reader()
    check_translation(reader, KERNEL, expected)
    check_read(reader, KERNEL, 0x1000, bench.tables.read(KERNEL, 0x1000))


@pytest.mark.parametrize("said", [0, 4])
@pytest.mark.parametrize("high_bit", [45, 43])
def test_the_bit_that_the_l1tf_flaw_inverts(said, high_bit):
    """In entries that are not valid, unless they say otherwise, and where the KDBG names it."""
    world = build_world(Options(kdbg_levels=said, l1tf_bits=(high_bit, 4)))
    plain = build_world(Options(kdbg_levels=said))
    entries = {
        "inverted": (ABSENT_FRAME << 12 | 1 << high_bit) | 0x880,
        "as it is": ABSENT_FRAME << 12 | 0x880 | 1 << 4,
        "valid": ABSENT_FRAME << 12 | 1 << high_bit | 0x63,
    }
    truth = {"inverted": 0, "as it is": 0, "valid": 1 << high_bit}
    start = 0xFFFFF91000000000
    for machine in (world, plain):
        for i, entry in enumerate(entries.values()):
            machine.tables.write_raw(start + i * 0x1000, PTE, entry)
    with KernelDumpParser(io.BytesIO(world.image().data)) as dump:
        reader = virt.Reader(dump)
        for i, name in enumerate(entries):
            got = reader.translate(start + i * 0x1000)
            assert got.gpa == ABSENT_FRAME << 12 | truth[name], name
            assert got.transition is (name != "valid")
    with KernelDumpParser(io.BytesIO(plain.image().data)) as dump:
        got = virt.Reader(dump).translate(start)
        assert got.gpa == ABSENT_FRAME << 12 | 1 << high_bit


PROTECTIONS = {
    0: (False, False),
    1: (False, False),
    2: (False, True),
    3: (False, True),
    4: (True, False),
    5: (False, False),  # writing would make a copy
    6: (True, True),
    7: (False, True),
}
"""Windows' protection of a page that is not valid, in bits 5..9: (writable, executable)."""


@pytest.mark.parametrize("protection", PROTECTIONS)
@pytest.mark.parametrize("extra", [0, 8, 0x18], ids=["plain", "not cached", "combined"])
def test_rights_of_a_page_in_transition(protection, extra):
    bench = Bench()
    entry = 0x123 << 12 | 0x800 | (protection | extra) << 5
    bench.tables.write_raw(KERNEL, PTE, entry)
    got = bench.reader().translate(KERNEL)
    assert (got.writable, got.executable) == PROTECTIONS[protection]
    assert got.transition


@pytest.mark.parametrize("levels", [4, 5])
@pytest.mark.parametrize("which", range(8))
def test_rights_are_those_of_all_levels(levels, which):
    """Write and user are the AND, no-execute is the OR of and_bits level's bit."""
    bench = Bench(levels)
    spaces = [KERNEL + (i << 39) for i in range(levels)]
    and_bits = Rights(writable=True, user=True, nx=False)
    one = Rights(bool(which & 1), bool(which & 2), bool(which & 4))
    for i, gva in enumerate(spaces):
        level = i + 1
        leaf = one if level == PTE else and_bits
        bench.tables.map(gva, next(bench.frames), rights=leaf)
        if PTE < level <= PML4E:
            bench.tables.restrict(gva, level, one)
    reader = bench.reader()
    for gva in spaces[:4]:
        got = reader.translate(gva)
        assert (got.writable, got.user_accessible, got.executable) == (
            one.writable,
            one.user,
            not one.nx,
        )
        check_translation(reader, gva, bench.tables.translate(gva))


@pytest.mark.parametrize("level", [PTE, PDE, PDPTE, PML4E])
@pytest.mark.parametrize("entry", [0, 2, 0x80, 0xFFFFFFFFFFFFFFFE, 0x00000BADCAFE0466])
def test_the_level_that_is_not_present(level, entry):
    """Garbage without bit 0 maps nothing, whatever its other bits are."""
    bench = Bench()
    gva = KERNEL + 0x123456789A & ~0xFFF
    bench.tables.write_raw(gva, level, entry)
    reader = bench.reader()
    with pytest.raises(NotPresentError) as caught:
        reader.translate(gva + 0x10)
    check_failure(caught.value, Failure("not present", gva=gva + 0x10, level=LEVEL_NAME[level]))
    check_failure(caught.value, bench.tables.translate(gva + 0x10))
    steps = reader.walk(gva)
    assert [step.level.value for step in steps] == list(range(4, level - 1, -1))
    assert steps[-1].value == entry
    assert not steps[-1].present


@pytest.mark.parametrize(
    ("levels", "level"),
    [(4, PTE), (4, PDE), (4, PDPTE), (5, PTE), (5, PDE), (5, PDPTE), (5, PML4E)],
)
def test_the_table_that_is_not_in_the_dump(levels, level):
    bench = Bench(levels)
    gva = KERNEL + 0x123456789A & ~0xFFF
    bench.tables.map(gva, next(bench.frames))
    bench.tables.lose_table(gva, level)
    reader = bench.reader()
    expected = bench.tables.translate(gva + 0x10)
    assert isinstance(expected, Failure)
    assert expected.kind == "not in dump"
    with pytest.raises(NotInDumpError) as caught:
        reader.translate(gva + 0x10)
    check_failure(caught.value, expected)
    check_read(reader, gva + 0x10, 4, bench.tables.read(gva + 0x10, 4))
    last = reader.walk(gva)[-1]
    assert (last.level.value, last.value) == (level, None)
    assert last.address == expected.gpa


def test_a_root_that_is_not_in_the_dump():
    bench = Bench()
    reader = bench.reader(dtb=0x123456000)
    with pytest.raises(NotInDumpError) as caught:
        reader.translate(KERNEL + 5)
    address = 0x123456000 + (KERNEL >> 39 & 0x1FF) * 8
    expected = Failure("not in dump", gva=KERNEL + 5, gpa=address, level="PML4E")
    check_failure(caught.value, expected)


def test_the_page_that_is_not_in_the_dump():
    """It translates all the same; only its bytes are not to be had."""
    bench = Bench()
    bench.tables.map(KERNEL, 0x99999)
    reader = bench.reader()
    assert reader.translate(KERNEL + 0xABC).gpa == 0x99999ABC
    expected = Failure("not in dump", gva=KERNEL + 0xABC, gpa=0x99999ABC)
    assert bench.tables.read(KERNEL + 0xABC, 4).failure == expected
    check_read(reader, KERNEL + 0xABC, 4, bench.tables.read(KERNEL + 0xABC, 4))


def test_a_page_in_transition_is_followed_and_marked():
    bench = Bench()
    for i, software in enumerate((0, 0x7FF)):
        bench.tables.map(
            KERNEL + i * 0x1000, next(bench.frames), transition=True, software=software
        )
    bench.tables.map(KERNEL + 0x2000, next(bench.frames))
    reader = bench.reader()
    for i, transition in enumerate((True, True, False)):
        gva = KERNEL + i * 0x1000 + 0x10
        assert reader.translate(gva).transition is transition
        check_translation(reader, gva, bench.tables.translate(gva))
    outcome = bench.tables.read(KERNEL + 0x10, 0x2FF0)
    assert outcome.failure is None
    check_read(reader, KERNEL + 0x10, 0x2FF0, outcome)


@pytest.mark.parametrize(
    "entry",
    [
        0xFFFFFFFF00000420,  # prototype, "use the VAD"
        0xAD0EC12A8F000400,  # prototype
        0x0000000012345C00,  # transition and prototype bits: a prototype
        0x000063CB00002084,  # in the page file
        0x0000000000000020,  # demand zero
    ],
)
def test_other_software_entries_are_not_followed(entry):
    bench = Bench()
    bench.memory.page(0x12345)
    bench.tables.write_raw(KERNEL, PTE, entry)
    with pytest.raises(NotPresentError) as caught:
        bench.reader().translate(KERNEL)
    check_failure(caught.value, Failure("not present", gva=KERNEL, level="PTE"))


@pytest.mark.parametrize("level", [PDE, PDPTE, PML4E])
def test_only_a_pte_can_be_in_transition(level):
    bench = Bench()
    bench.memory.page(0x12345)
    bench.tables.write_raw(KERNEL, level, 0x12345 << 12 | 0x800)
    with pytest.raises(NotPresentError) as caught:
        bench.reader().translate(KERNEL)
    check_failure(caught.value, Failure("not present", gva=KERNEL, level=LEVEL_NAME[level]))


def test_bit_7_of_the_root_entry_is_no_large_page():
    """A PML4E maps no page; the bit is reserved and does not end the walk."""
    bench = Bench()
    bench.tables.map(KERNEL, next(bench.frames))
    at = bench.tables.entry_address(KERNEL, PML4E)
    bench.memory.page(at >> 12)[at & 0xFFF] |= 0x80
    check_translation(bench.reader(), KERNEL, bench.tables.translate(KERNEL))


@pytest.mark.parametrize("levels", [4, 5])
@pytest.mark.parametrize(("kind", "deepest"), [("4k", PTE), ("2m", PDE), ("1g", PDPTE)])
def test_the_steps_of_a_walk(levels, kind, deepest):
    bench = Bench(levels)
    gva = KERNEL + 0x7C0000000
    bench.tables.map(gva, 0x40000, kind)
    steps = bench.reader().walk(gva + 0x88)
    assert [step.level for step in steps] == [
        PxeKind[LEVEL_NAME[level]] for level in range(levels, deepest - 1, -1)
    ]
    for step in steps:
        address = bench.tables.entry_address(gva, step.level.value)
        assert step.address == address
        entry = bench.memory.read(address, 8).data
        assert step.value == int.from_bytes(entry, "little")
        assert step.present
        assert step.large is (step.level.value == deepest and kind != "4k")
    assert steps[-1].pfn == 0x40000


def test_frames_of_the_world_do_not_meet():
    """The large pages of the world are apart from each other and from all else."""
    stretches = sorted([LARGE_FRAMES, LARGE_TAIL, HUGE_HEAD, HUGE_TAIL])
    ends = itertools.pairwise((base, base + count) for base, count in stretches)
    assert all(end <= start for (_, end), (start, _) in ends)
