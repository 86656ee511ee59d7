"""The AMD64 walk on single entries, written here as numbers, level by level."""

from __future__ import annotations

import pytest

from kdmp_ks.addresses import Gpa, Gva, PageKind, Pfn, PxeKind
from kdmp_ks.errors import NonCanonicalError, NotInDumpError, NotPresentError
from kdmp_ks.paging.amd64 import Amd64Paging
from kdmp_ks.paging.translation import PxeStep, Translation

from .bench import Tables

PML5E, PML4E, PDPTE, PDE, PTE = PxeKind
GVA = 0x0000123456789ABC
"""Indexes from the PML4 down: 0x24, 0xd1, 0xb3, 0x189; offset 0xabc."""
GVA5 = 0x00AB123456789ABC
"""The same below the PML5 index 0xab."""
TOP5, TOP4, TOP3, TOP2, TOP1 = 0x5000, 0x4000, 0x3000, 0x2000, 0x1000
"""Where the bench keeps its one table of each level."""
LINK = 0x7
"""Valid, writable, for user mode."""


SLOTS = {
    PML5E: TOP5 + 0xAB * 8,
    PML4E: TOP4 + 0x24 * 8,
    PDPTE: TOP3 + 0xD1 * 8,
    PDE: TOP2 + 0xB3 * 8,
    PTE: TOP1 + 0x189 * 8,
}


@pytest.fixture
def tables():
    """One way down to the page at 0x9000."""
    made = Tables()
    for level, entry in (
        (PML5E, TOP4 | LINK),
        (PML4E, TOP3 | LINK),
        (PDPTE, TOP2 | LINK),
        (PDE, TOP1 | LINK),
        (PTE, 0x9000 | LINK),
    ):
        made.put(SLOTS[level], entry)
    return made


def walk(tables, gva=GVA, trace=None, **options) -> Translation:
    return Amd64Paging(**options).walk(tables, TOP4, gva, trace)


def walk5(tables, gva=GVA5, trace=None) -> Translation:
    return Amd64Paging(levels=5).walk(tables, TOP5, gva, trace)


class TestSmallPage:
    def test_translation(self, tables):
        assert walk(tables) == Translation(
            gpa=0x9ABC,
            page_kind=PageKind.NORMAL,
            writable=True,
            executable=True,
            user_accessible=True,
            transition=False,
        )
        assert type(walk(tables).gpa) is Gpa

    def test_five_levels(self, tables):
        assert walk5(tables) == walk(tables)

    @pytest.mark.parametrize("flags", [0x002, 0x018, 0xFFF])
    def test_flags_of_the_root(self, tables, flags):
        assert Amd64Paging().walk(tables, TOP4 | flags, GVA).gpa == 0x9ABC
        assert Amd64Paging().root(TOP4 | flags) == 0x4000
        assert Amd64Paging().root(0xFFF0000000000000 | TOP4) == 0x4000

    @pytest.mark.parametrize("level", [PML4E, PDPTE, PDE, PTE])
    def test_bits_that_are_no_address(self, tables, level):
        """Flags and software bits of an entry; NX and the large page bit are tested elsewhere."""
        tables.put(SLOTS[level], _entry(tables, level) | 0x7FF0000000000F78)
        assert walk(tables).gpa == 0x9ABC

    def test_bit_7_of_a_pte_is_no_large_page(self, tables):
        tables.put(SLOTS[PTE], 0x9000 | 0x87)
        assert walk(tables).page_kind is PageKind.NORMAL

    def test_bit_7_of_a_pml4e_is_no_large_page(self, tables):
        for level in (PML5E, PML4E):
            tables.put(SLOTS[level], _entry(tables, level) | 0x80)
        assert walk(tables).gpa == walk5(tables).gpa == 0x9ABC

    def test_frames_have_40_bits(self, tables):
        tables.put(SLOTS[PTE], 0x000F_FFFF_FFFF_F001)
        assert walk(tables).gpa == 0x000F_FFFF_FFFF_FABC
        assert walk(tables).pfn == 0xFF_FFFF_FFFF


def _entry(tables, level) -> int:
    return tables.get(SLOTS[level] >> 12)[(SLOTS[level] & 0xFFF) // 8]


@pytest.mark.parametrize("levels", [-1, 0, 3, 6])
def test_other_depths(levels):
    with pytest.raises(ValueError, match="4 or 5 levels"):
        Amd64Paging(levels)


class TestStep:
    """An entry by itself, as the self-map has it."""

    def test_valid(self):
        step = Amd64Paging().step(PTE, Gva(0xFFFFF68000000008), 0x8A00000012345863)
        assert (step.level, step.address, step.value) == (
            PTE,
            0xFFFFF68000000008,
            0x8A00000012345863,
        )
        assert (step.present, step.large, step.transition) == (True, False, False)
        assert step.pfn == 0x12345
        assert type(step.pfn) is Pfn
        assert type(step.address) is Gva
        fields = step.fields
        assert fields["PageFrameNumber"] == 0x12345
        assert fields["NoExecute"] is True
        assert fields["Software"] == 0xA0
        assert list(fields)[-1] == "Valid"
        assert not [name for name in fields if name.startswith("_")]

    def test_large(self):
        for kind in (PDE, PDPTE):
            assert Amd64Paging().step(kind, Gpa(0), 0xE3).large
        assert not Amd64Paging().step(PML4E, Gpa(0), 0xE3).large
        assert not Amd64Paging().step(PTE, Gpa(0), 0xE3).large
        assert not Amd64Paging().step(PDE, Gpa(0), 0xE2).large

    def test_transition(self):
        step = Amd64Paging().step(PTE, Gpa(0), 0x12345880)
        assert (step.present, step.transition, step.pfn) == (False, True, 0x12345)
        assert not Amd64Paging().step(PDE, Gpa(0), 0x12345880).transition

    def test_not_in_the_dump(self):
        step = Amd64Paging().step(PTE, Gpa(0x1008), None)
        assert step.value is None
        assert (step.pfn, step.present, step.large, step.transition) == (0, False, False, False)
        assert step.fields == {}

    def test_no_such_level(self):
        with pytest.raises(KeyError):
            Amd64Paging(4).step(PML5E, Gpa(0), 1)
        assert Amd64Paging(5).step(PML5E, Gpa(0), 1).level is PML5E


class TestLargePages:
    @pytest.mark.parametrize(
        ("level", "entry", "gpa", "kind"),
        [
            (PDE, 0x0000000080200081, 0x0000000080389ABC, PageKind.LARGE),
            (PDE, 0x00000000803FF081, 0x0000000080389ABC, PageKind.LARGE),
            (PDE, 0x00000000FFE01081, 0x00000000FFF89ABC, PageKind.LARGE),
            (PDE, 0xFFFFFFFFFFFFFFFF, 0x000FFFFFFFF89ABC, PageKind.LARGE),
            (PDPTE, 0x0000000080000081, 0x0000000096789ABC, PageKind.HUGE),
            (PDPTE, 0x0000000080001081, 0x0000000096789ABC, PageKind.HUGE),
            (PDPTE, 0x00000000BFFFF081, 0x0000000096789ABC, PageKind.HUGE),
            (PDPTE, 0xFFFFFFFFFFFFFFFF, 0x000FFFFFD6789ABC, PageKind.HUGE),
        ],
    )
    def test_address(self, tables, level, entry, gpa, kind):
        """PAT (bit 12) and reserved bits below the page's size are no address."""
        tables.put(SLOTS[level], entry)
        for found in (walk(tables), walk5(tables)):
            assert (found.gpa, found.page_kind) == (gpa, kind)
            assert found.offset == GVA % kind.value
            assert found.pfn == (gpa - GVA % kind.value) >> 12
            assert type(found.pfn) is Pfn

    @pytest.mark.parametrize("level", [PDE, PDPTE])
    def test_not_valid(self, tables, level):
        """Neither is there a transition above the last level."""
        for entry in (0x80200080, 0x80200880):
            tables.put(SLOTS[level], entry)
            with pytest.raises(NotPresentError) as caught:
                walk(tables)
            assert caught.value.level is level

    def test_what_lies_below_is_not_asked(self, tables):
        tables.put(SLOTS[PDE], 0x80200081)
        del tables.pages[TOP1 >> 12]
        trace = []
        assert walk(tables, trace=trace).gpa == 0x80389ABC
        assert [step.level for step in trace] == [PML4E, PDPTE, PDE]


class TestRights:
    LEVELS = (PML5E, PML4E, PDPTE, PDE, PTE)

    @pytest.mark.parametrize("level", LEVELS)
    @pytest.mark.parametrize(
        ("bit", "right"), [(0x2, "writable"), (0x4, "user_accessible")], ids=["W", "U"]
    )
    def test_one_level_takes_away(self, tables, level, bit, right):
        tables.put(SLOTS[level], _entry(tables, level) & ~bit)
        found = walk5(tables)
        rights = {"writable", "user_accessible", "executable"}
        assert getattr(found, right) is False
        assert all(getattr(found, other) is True for other in rights - {right})

    @pytest.mark.parametrize("level", LEVELS)
    def test_one_level_forbids_execution(self, tables, level):
        tables.put(SLOTS[level], _entry(tables, level) | 1 << 63)
        found = walk5(tables)
        assert (found.executable, found.writable, found.user_accessible) == (False, True, True)

    @pytest.mark.parametrize("large", [PDE, PDPTE])
    @pytest.mark.parametrize("level", [PML4E, PDPTE, PDE])
    def test_of_large_pages(self, tables, large, level):
        tables.put(SLOTS[large], 0x80000087)
        tables.put(SLOTS[level], _entry(tables, level) & ~0x6 | 1 << 63)
        found = walk(tables)
        counts = level.value >= large.value  # a PDE below a 1 GiB page has no say
        assert (found.writable, found.user_accessible, found.executable) == (not counts,) * 2 + (
            not counts,
        )

    def test_copy_on_write_is_not_writable(self, tables):
        """Bit 1 is clear; the software's write bits change nothing."""
        tables.put(SLOTS[PTE], 0x9000 | 0xA05)
        assert walk(tables).writable is False


class TestNothingThere:
    @pytest.mark.parametrize("level", [PML4E, PDPTE, PDE, PTE])
    @pytest.mark.parametrize("entry", [0, 0x6, 0xFFFFFFFFFFFFF000 & ~0xFFF, 0x7FFFFFFF00000400])
    def test_not_present(self, tables, level, entry):
        tables.put(SLOTS[level], entry)
        trace = []
        with pytest.raises(NotPresentError) as caught:
            walk(tables, trace=trace)
        assert (caught.value.gva, caught.value.level) == (GVA, level)
        assert type(caught.value) is NotPresentError
        assert trace[-1][:3] == (level, SLOTS[level], entry)

    @pytest.mark.parametrize("level", [PML5E, PML4E, PDPTE, PDE, PTE])
    def test_table_not_in_dump(self, tables, level):
        del tables.pages[SLOTS[level] >> 12]
        trace = []
        with pytest.raises(NotInDumpError) as caught:
            walk5(tables, trace=trace)
        error = caught.value
        assert (error.gpa, error.gva, error.level) == (SLOTS[level], GVA5, level)
        assert trace[-1][:3] == (level, SLOTS[level], None)

    def test_page_not_in_dump_is_not_asked(self, tables):
        """A translation needs the tables only."""
        assert 0x9 not in tables.pages
        assert walk(tables).gpa == 0x9ABC

    @pytest.mark.parametrize(
        ("levels", "gva"),
        [
            (4, 0x0000800000000000),
            (4, 0xFFFF7FFFFFFFFFFF),
            (4, GVA5),
            (4, 0x8000123456789ABC),
            (5, 0x0100000000000000),
            (5, 0xFEFFFFFFFFFFFFFF),
            (5, 0x8000123456789ABC),
        ],
    )
    def test_no_such_address(self, tables, levels, gva):
        trace = []
        with pytest.raises(NonCanonicalError) as caught:
            Amd64Paging(levels).walk(tables, TOP4, gva, trace)
        assert (caught.value.gva, caught.value.level) == (gva, None)
        assert trace == []

    @pytest.mark.parametrize(
        ("levels", "gva"),
        [
            (4, 0x00007FFFFFFFFFFF),
            (4, 0xFFFF800000000000),
            (4, 0xFFFFFFFFFFFFFFFF),
            (5, 0x00FFFFFFFFFFFFFF),
            (5, 0xFF00000000000000),
            (5, 0x0000800000000000),
        ],
    )
    def test_edges_that_may_be(self, tables, levels, gva):
        with pytest.raises(NotInDumpError):
            Amd64Paging(levels).walk(tables, 0x666000, gva)


def transition(frame: int, protection: int, extra: int = 0) -> int:
    """An entry in transition, by Windows' bits."""
    return frame << 12 | 0x800 | protection << 5 | extra


class TestTransition:
    def test_is_followed_and_marked(self, tables):
        tables.put(SLOTS[PTE], transition(0x77, 4))
        found = walk(tables)
        assert found.gpa == 0x77ABC
        assert found.page_kind is PageKind.NORMAL
        assert found.transition is True
        assert found.user_accessible is True

    @pytest.mark.parametrize(
        ("protection", "writable", "executable"),
        [
            (0, False, False),  # no access
            (1, False, False),  # read only
            (2, False, True),  # execute
            (3, False, True),  # execute and read
            (4, True, False),  # read and write
            (5, False, False),  # write copy
            (6, True, True),  # execute, read and write
            (7, False, True),  # execute and write copy
        ],
    )
    @pytest.mark.parametrize("modifier", [0, 0x8, 0x10, 0x18], ids=["", "no cache", "guard", "wc"])
    def test_rights_are_those_windows_noted(
        self, tables, protection, writable, executable, modifier
    ):
        tables.put(SLOTS[PTE], transition(0x77, protection | modifier))
        found = walk(tables)
        assert (found.writable, found.executable) == (writable, executable)

    @pytest.mark.parametrize("level", [PML4E, PDPTE, PDE])
    def test_levels_above_take_away(self, tables, level):
        tables.put(SLOTS[PTE], transition(0x77, 6))
        tables.put(SLOTS[level], _entry(tables, level) & ~0x6 | 1 << 63)
        found = walk(tables)
        assert (found.writable, found.executable, found.user_accessible) == (False,) * 3

    @pytest.mark.parametrize(
        "entry",
        [
            0x77C80,  # transition and prototype: a prototype
            0x77400,
            0x77080,  # a page file
            0xFFFFFFFF00000420,  # "see the VAD"
            0xFFFFFFFF00000C20,
        ],
    )
    def test_other_entries_of_software(self, tables, entry):
        tables.put(SLOTS[PTE], entry)
        with pytest.raises(NotPresentError) as caught:
            walk(tables)
        assert caught.value.level is PTE

    def test_bits_above_the_frame(self, tables):
        tables.put(SLOTS[PTE], transition(0x77, 4) | 0xFFF0000000000000)
        assert walk(tables).gpa == 0x77ABC

    @pytest.mark.parametrize(
        ("entry", "gpa"),
        [
            (transition(0x77, 4), 0x0000200000077ABC),  # swizzle bit clear: bit 45 is inverted
            (transition(0x77, 4, extra=0x10), 0x0000000000077ABC),
            (transition(0x77 | 1 << 33, 4), 0x0000000000077ABC),
            (transition(0x77 | 1 << 33, 4, extra=0x10), 0x0000200000077ABC),
        ],
    )
    def test_inverted_bit(self, tables, entry, gpa):
        tables.put(SLOTS[PTE], entry)
        assert walk(tables, swizzle=1 << 45).gpa == gpa
        assert walk(tables).gpa == (entry & 0x000FFFFFFFFFF000) + 0xABC

    def test_valid_entries_hold_nothing_inverted(self, tables):
        assert walk(tables, swizzle=1 << 45).gpa == 0x9ABC


class TestTrace:
    def test_every_step(self, tables):
        trace = []
        walk5(tables, trace=trace)
        assert [step[:3] for step in trace] == [
            (PML5E, 0x5558, 0x4007),
            (PML4E, 0x4120, 0x3007),
            (PDPTE, 0x3688, 0x2007),
            (PDE, 0x2598, 0x1007),
            (PTE, 0x1C48, 0x9007),
        ]
        assert all(type(step) is PxeStep and type(step.address) is Gpa for step in trace)

    def test_of_four_levels(self, tables):
        trace = []
        walk(tables, trace=trace)
        assert [step.level for step in trace] == [PML4E, PDPTE, PDE, PTE]

    @pytest.mark.parametrize(
        ("step", "pfn", "present", "large", "in_transition"),
        [
            (Amd64Paging(5).step(PTE, Gpa(8), 0x8A00000012345863), 0x12345, True, False, False),
            (Amd64Paging(5).step(PTE, Gpa(8), 0x0000000012345087), 0x12345, True, False, False),
            (Amd64Paging(5).step(PDE, Gpa(8), 0x00000000123451E3), 0x12345, True, True, False),
            (Amd64Paging(5).step(PDE, Gpa(8), 0x0000000012345163), 0x12345, True, False, False),
            (Amd64Paging(5).step(PDPTE, Gpa(8), 0x0000000012345087), 0x12345, True, True, False),
            (Amd64Paging(5).step(PDPTE, Gpa(8), 0x0000000012345086), 0x12345, False, False, False),
            (Amd64Paging(5).step(PML4E, Gpa(8), 0x0000000012345087), 0x12345, True, False, False),
            (Amd64Paging(5).step(PML5E, Gpa(8), 0x0000000012345087), 0x12345, True, False, False),
            (Amd64Paging(5).step(PTE, Gpa(8), 0x0000000012345880), 0x12345, False, False, True),
            (Amd64Paging(5).step(PTE, Gpa(8), 0x0000000012345C80), 0x12345, False, False, False),
            (Amd64Paging(5).step(PTE, Gpa(8), 0x0000000012345881), 0x12345, True, False, False),
            (Amd64Paging(5).step(PDE, Gpa(8), 0x0000000012345880), 0x12345, False, False, False),
            (Amd64Paging(5).step(PTE, Gpa(8), 0), 0, False, False, False),
            (Amd64Paging(5).step(PTE, Gpa(8), None), 0, False, False, False),
            (Amd64Paging(5).step(PDE, Gpa(8), None), 0, False, False, False),
        ],
        ids=str,
    )
    def test_what_a_step_tells(self, step, pfn, present, large, in_transition):
        assert step.pfn == pfn
        assert type(step.pfn) is Pfn
        assert step.present is present
        assert step.large is large
        assert step.transition is in_transition


class TestTranslation:
    @pytest.mark.parametrize(
        ("gpa", "kind", "pfn", "offset"),
        [
            (0x12345678, PageKind.NORMAL, 0x12345, 0x678),
            (0x12345678, PageKind.LARGE, 0x12200, 0x145678),
            (0x52345678, PageKind.HUGE, 0x40000, 0x12345678),
        ],
    )
    def test_page_and_offset(self, gpa, kind, pfn, offset):
        found = Translation(Gpa(gpa), kind, True, True, False, False)
        assert (found.pfn, found.offset) == (pfn, offset)
