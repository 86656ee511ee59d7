"""The walks of 32-bit x86 on single entries, written here as numbers, level by level."""

from __future__ import annotations

import pytest

from kdmp_ks.addresses import Gpa, PageKind, PxeKind
from kdmp_ks.errors import NotInDumpError, NotPresentError
from kdmp_ks.paging.translation import Translation
from kdmp_ks.paging.x86 import PaePaging, X86Paging

from .bench import Tables

_, _, PDPTE, PDE, PTE = PxeKind
LINK = 0x7
"""Valid, writable, for user mode."""

GVA = 0x81234ABC
"""Without PAE: indexes 0x204 and 0x234, offset 0xabc. With: 2, 9, 0x34."""


class TestWithoutPae:
    ROOT, TABLE = 0x1000, 0x2000
    PDE_AT, PTE_AT = ROOT + 0x204 * 4, TABLE + 0x234 * 4

    @pytest.fixture
    def tables(self):
        made = Tables(4)
        made.put(self.PDE_AT, self.TABLE | LINK)
        made.put(self.PTE_AT, 0x9000 | LINK)
        return made

    def walk(self, tables, gva=GVA, trace=None) -> Translation:
        return X86Paging().walk(tables, self.ROOT, gva, trace)

    def test_translation(self, tables):
        found = self.walk(tables)
        assert found == Translation(Gpa(0x9ABC), PageKind.NORMAL, True, True, True, False)
        assert type(found.gpa) is Gpa
        assert (found.pfn, found.offset) == (9, 0xABC)

    def test_description(self):
        paging = X86Paging()
        assert (paging.levels, paging.entry_size, paging.end) == (2, 4, 1 << 32)

    @pytest.mark.parametrize("flags", [0x0, 0x18, 0xFFF])
    def test_flags_of_the_root(self, tables, flags):
        assert X86Paging().root(self.ROOT | flags) == self.ROOT
        assert X86Paging().walk(tables, self.ROOT | flags, GVA).gpa == 0x9ABC

    def test_frames_have_20_bits(self, tables):
        tables.put(self.PTE_AT, 0xFFFFF001)
        assert self.walk(tables).gpa == 0xFFFFFABC

    @pytest.mark.parametrize(
        ("entry", "gpa"),
        [
            (0x00C00081, 0xE34ABC),
            (0x00C01081, 0xE34ABC),
            (0x00C1F081, 0xF_00E34ABC),
            (0x00C03081, 0x1_00E34ABC),
            (0x00C05081, 0x2_00E34ABC),
            (0x00C09081, 0x4_00E34ABC),
            (0x00C11081, 0x8_00E34ABC),
            (0xFFC01FE1, 0xFFE34ABC),
            (0x00FE0081, 0xE34ABC),
        ],
        ids=["plain", "PAT", "all high", "bit 32", "33", "34", "35", "flags", "reserved"],
    )
    def test_4_mib(self, tables, entry, gpa):
        """Bit 12 is PAT, bits 13 to 16 are the address' bits 32 to 35 (PSE-36)."""
        tables.put(self.PDE_AT, entry)
        found = self.walk(tables)
        assert (found.gpa, found.page_kind) == (gpa, PageKind.LARGE_4M)
        assert (found.offset, found.pfn) == (0x234ABC, gpa - 0x234ABC >> 12)

    def test_bit_7_of_a_pte_is_no_large_page(self, tables):
        tables.put(self.PTE_AT, 0x9087)
        assert self.walk(tables).page_kind is PageKind.NORMAL

    @pytest.mark.parametrize("pde", range(4))
    @pytest.mark.parametrize("pte", range(4))
    def test_rights(self, tables, pde, pte):
        """Both levels must allow; nothing forbids execution."""
        tables.put(self.PDE_AT, self.TABLE | 1 | pde << 1)
        tables.put(self.PTE_AT, 0x9001 | pte << 1)
        found = self.walk(tables)
        assert found.writable is (pde & pte & 1 != 0)
        assert found.user_accessible is (pde & pte & 2 != 0)
        assert found.executable

    @pytest.mark.parametrize(("bits", "writable", "user"), [(2, 1, 0), (4, 0, 1), (6, 1, 1)])
    def test_rights_of_4_mib(self, tables, bits, writable, user):
        tables.put(self.PDE_AT, 0x00C00081 | bits)
        found = self.walk(tables)
        assert (found.writable, found.user_accessible) == (bool(writable), bool(user))

    @pytest.mark.parametrize("entry", [0, 0x6, 0x400, 0xC00, 0x84, 0xFFFFFFFE, 0x9C80])
    def test_not_present(self, tables, entry):
        for level, at in ((PTE, self.PTE_AT), (PDE, self.PDE_AT)):
            tables.put(at, entry)
            with pytest.raises(NotPresentError) as caught:
                self.walk(tables)
            assert (caught.value.gva, caught.value.level) == (GVA, level)

    @pytest.mark.parametrize(
        ("protection", "writable", "executable"),
        [(0, 0, 0), (1, 0, 0), (2, 0, 1), (3, 0, 1), (4, 1, 0), (5, 0, 0), (6, 1, 1), (7, 0, 1),
         (0x1C, 1, 0)],
    )  # fmt: skip
    def test_transition(self, tables, protection, writable, executable):
        """Rights as Windows noted them."""
        tables.put(self.PTE_AT, 0x9800 | protection << 5)
        found = self.walk(tables)
        assert (found.gpa, found.transition) == (0x9ABC, True)
        assert (found.writable, found.executable) == (bool(writable), bool(executable))
        assert found.user_accessible

    def test_transition_below_a_table_without_rights(self, tables):
        tables.put(self.PDE_AT, self.TABLE | 1)
        tables.put(self.PTE_AT, 0x9800 | 6 << 5)
        found = self.walk(tables)
        assert (found.writable, found.user_accessible) == (False, False)

    def test_a_table_that_is_not_there(self, tables):
        tables.put(self.PDE_AT, 0x7FFFF007)
        with pytest.raises(NotInDumpError) as caught:
            self.walk(tables)
        error = caught.value
        assert (error.gpa, error.gva, error.level) == (0x7FFFF8D0, GVA, PTE)
        with pytest.raises(NotInDumpError) as caught:
            X86Paging().walk(tables, 0x5000, GVA)
        assert (caught.value.gpa, caught.value.level) == (0x5810, PDE)

    def test_trace(self, tables):
        trace = []
        self.walk(tables, trace=trace)
        assert [(step.level, step.address, step.value, step.pfn) for step in trace] == [
            (PDE, 0x1810, 0x2007, 2),
            (PTE, 0x28D0, 0x9007, 9),
        ]
        assert all(step.present and not step.large and not step.transition for step in trace)
        assert trace[1].fields["PageFrameNumber"] == 9
        assert len(trace[1].fields) == 13

    def test_trace_of_4_mib(self, tables):
        tables.put(self.PDE_AT, 0x00C00081)
        trace = []
        self.walk(tables, trace=trace)
        assert [(step.level, step.large) for step in trace] == [(PDE, True)]

    @pytest.mark.parametrize("gva", [0, 0xFFFFFFFF, 0x80000000, 0x7FFFFFFF])
    def test_every_address_can_exist(self, tables, gva):
        tables.put(self.ROOT + (gva >> 22) * 4, 0x00400083)
        assert self.walk(tables, gva).gpa == 0x400000 | gva & 0x3FFFFF


class TestPae:
    ROOT, DIRECTORY, TABLE = 0x12E0, 0x3000, 0x4000
    PDPTE_AT = ROOT + 2 * 8
    PDE_AT, PTE_AT = DIRECTORY + 9 * 8, TABLE + 0x34 * 8

    @pytest.fixture
    def tables(self):
        made = Tables()
        for place in range(0x1000, 0x2000, 8):
            made.put(place, 0xBAD001)
        made.put(self.PDPTE_AT, self.DIRECTORY | 1)
        made.put(self.PDE_AT, self.TABLE | LINK)
        made.put(self.PTE_AT, 0x9000 | LINK)
        return made

    def walk(self, tables, gva=GVA, trace=None, swizzle=0) -> Translation:
        return PaePaging(swizzle).walk(tables, self.ROOT, gva, trace)

    def test_translation(self, tables):
        assert self.walk(tables) == Translation(
            Gpa(0x9ABC), PageKind.NORMAL, True, True, True, False
        )

    def test_description(self):
        paging = PaePaging()
        assert (paging.levels, paging.entry_size, paging.end) == (3, 8, 1 << 32)
        assert paging.swizzle == 0

    @pytest.mark.parametrize("root", [0x12E0, 0x12E1, 0x12F8, 0x12FF])
    def test_the_root_lies_in_steps_of_32_bytes(self, tables, root):
        assert PaePaging().root(root) == 0x12E0
        assert PaePaging().walk(tables, root, GVA).gpa == 0x9ABC

    @pytest.mark.parametrize("root", [0x1000, 0x12C0, 0x1300, 0x1FE0])
    def test_at_another_place_lies_another_root(self, tables, root):
        with pytest.raises(NotInDumpError) as caught:
            PaePaging().walk(tables, root, GVA)
        assert caught.value.gpa == 0xBAD048

    @pytest.mark.parametrize("index", range(4))
    def test_every_quarter(self, tables, index):
        gva = index << 30 | 0x1234ABC
        for place in range(4):
            tables.put(self.ROOT + place * 8, 0)
        tables.put(self.ROOT + index * 8, self.DIRECTORY | 1)
        assert self.walk(tables, gva).gpa == 0x9ABC

    @pytest.mark.parametrize("bits", [0x80, 0x1E6, 0x8000000000000000, 0x7FF0000000000E18])
    def test_the_first_level_has_neither_rights_nor_large_pages(self, tables, bits):
        tables.put(self.PDPTE_AT, self.DIRECTORY | 1 | bits)
        assert self.walk(tables) == Translation(
            Gpa(0x9ABC), PageKind.NORMAL, True, True, True, False
        )

    @pytest.mark.parametrize(
        ("entry", "gpa"),
        [
            (0x00E00081, 0xE34ABC),
            (0x00E01081, 0xE34ABC),
            (0x000F_FFFF_FFE0_0081, 0x000F_FFFF_FFE3_4ABC),
            (0x7FF0_0000_00E0_0F81, 0xE34ABC),
            (0x00FFF081, 0xE34ABC),
        ],
        ids=["plain", "PAT", "all bits", "flags", "reserved"],
    )
    def test_2_mib(self, tables, entry, gpa):
        tables.put(self.PDE_AT, entry)
        found = self.walk(tables)
        assert (found.gpa, found.page_kind, found.offset) == (gpa, PageKind.LARGE, 0x34ABC)

    @pytest.mark.parametrize("pde", range(8))
    @pytest.mark.parametrize("pte", range(8))
    def test_rights(self, tables, pde, pte):
        """Two levels have a say: writing, user, and against execution."""

        def bits(rights: int) -> int:
            return 1 | (rights & 3) << 1 | rights >> 2 << 63

        tables.put(self.PDE_AT, self.TABLE | bits(pde))
        tables.put(self.PTE_AT, 0x9000 | bits(pte))
        found = self.walk(tables)
        assert found.writable is (pde & pte & 1 != 0)
        assert found.user_accessible is (pde & pte & 2 != 0)
        assert found.executable is ((pde | pte) & 4 == 0)

    def test_frames_have_40_bits(self, tables):
        tables.put(self.PTE_AT, 0x000F_FFFF_FFFF_F001)
        assert self.walk(tables).gpa == 0x000F_FFFF_FFFF_FABC

    def test_frames_in_transition_have_26_bits(self, tables):
        """What stands above them is Windows' own."""
        tables.put(self.PTE_AT, 0xFFFF_FFFF_FFFF_F800 & ~0x400)
        found = self.walk(tables)
        assert (found.gpa, found.transition) == (0x3F_FFFF_FABC, True)

    @pytest.mark.parametrize(
        ("entry", "gpa"),
        [(0x9800, 0x20_0000_9ABC), (0x9810, 0x9ABC), (0x20_0000_9800, 0x9ABC),
         (0x20_0000_9810, 0x20_0000_9ABC), (0x9001, 0x9ABC), (0x9011, 0x9ABC)],
    )  # fmt: skip
    def test_the_l1tf_bit(self, tables, entry, gpa):
        """Inverted where the entry is not valid and its bit 4 is clear."""
        tables.put(self.PTE_AT, entry)
        assert self.walk(tables, swizzle=1 << 37).gpa == gpa

    def test_trace(self, tables):
        trace = []
        self.walk(tables, trace=trace)
        assert [(step.level, step.address, step.value) for step in trace] == [
            (PDPTE, 0x12F0, 0x3001),
            (PDE, 0x3048, 0x4007),
            (PTE, 0x41A0, 0x9007),
        ]
        tables.put(self.PDE_AT, 0x00E00081)
        trace = []
        self.walk(tables, trace=trace)
        assert [(step.level, step.large) for step in trace] == [(PDPTE, False), (PDE, True)]

    def test_not_present(self, tables):
        for level, at in ((PTE, self.PTE_AT), (PDE, self.PDE_AT), (PDPTE, self.PDPTE_AT)):
            tables.put(at, tables.entry(at) & ~1)
            with pytest.raises(NotPresentError) as caught:
                self.walk(tables)
            assert caught.value.level is level

    def test_a_table_that_is_not_there(self, tables):
        for level, at, table in (
            (PTE, self.PDE_AT, 0x7000),
            (PDE, self.PDPTE_AT, 0x8000),
        ):
            tables.put(at, table | LINK)
            with pytest.raises(NotInDumpError) as caught:
                self.walk(tables)
            assert (caught.value.level, caught.value.gpa >> 12) == (level, table >> 12)
