"""The walk of ARM64 on single descriptors, written here as numbers, level by level."""

from __future__ import annotations

import pytest

from kdmp_ks.addresses import Gpa, PageKind, PxeKind
from kdmp_ks.errors import NonCanonicalError, NotInDumpError, NotPresentError
from kdmp_ks.paging.arm64 import Arm64Paging
from kdmp_ks.paging.translation import Translation

from .bench import Tables

_, PML4E, PDPTE, PDE, PTE = PxeKind
ROOT, TOP3, TOP2, TOP1 = 0x4000, 0x3000, 0x2000, 0x1000
USER_VA = 0x0000123456789ABC
KERNEL_VA = 0xFFFF923456789ABC
"""The same indexes but for the first, 0x124: 0xd1, 0xb3, 0x189; offset 0xabc."""
TABLE = 0x3
PAGE = 0x0703
"""A page that anybody writes in the kernel, and nobody else sees: valid, accessed, shared."""
SLOTS = {
    PDPTE: TOP3 + 0xD1 * 8,
    PDE: TOP2 + 0xB3 * 8,
    PTE: TOP1 + 0x189 * 8,
}
USER_SLOT, KERNEL_SLOT = ROOT + 0x24 * 8, ROOT + 0x124 * 8
LEVELS = (USER_SLOT, KERNEL_SLOT, SLOTS[PDPTE], SLOTS[PDE])


@pytest.fixture
def tables():
    made = Tables()
    made.put(USER_SLOT, TOP3 | TABLE)
    made.put(KERNEL_SLOT, TOP3 | TABLE)
    made.put(SLOTS[PDPTE], TOP2 | TABLE)
    made.put(SLOTS[PDE], TOP1 | TABLE)
    made.put(SLOTS[PTE], 0x9000 | PAGE)
    return made


def walk(tables, gva=KERNEL_VA, trace=None, swizzle=0) -> Translation:
    return Arm64Paging(swizzle).walk(tables, ROOT, gva, trace)


@pytest.mark.parametrize("gva", [USER_VA, KERNEL_VA])
def test_both_halves_hang_on_one_root(tables, gva):
    assert walk(tables, gva) == Translation(
        Gpa(0x9ABC),
        PageKind.NORMAL,
        writable=True,
        executable=True,
        user_accessible=False,
        transition=False,
    )


def test_the_second_half_of_the_root_is_that_of_the_kernel(tables):
    """TTBR1 points into the middle of the page that TTBR0 points to."""
    tables.put(USER_SLOT, 0)
    assert walk(tables).gpa == 0x9ABC
    with pytest.raises(NotPresentError) as caught:
        walk(tables, USER_VA)
    assert caught.value.level is PML4E


def test_description():
    paging = Arm64Paging()
    assert (paging.levels, paging.entry_size, paging.end) == (4, 8, 1 << 64)
    assert paging.swizzle == 0


@pytest.mark.parametrize("extra", [0, 0x1, 0xFFF, 0x0042000000000000, 0xFFFF000000000001])
def test_identifiers_in_the_root(tables, extra):
    """The ASID stands above bit 47; CnP is bit 0."""
    assert Arm64Paging().root(ROOT | extra) == ROOT
    assert Arm64Paging().walk(tables, ROOT | extra, KERNEL_VA).gpa == 0x9ABC


def test_addresses_have_36_bits_of_frame(tables):
    tables.put(SLOTS[PTE], 0x0000_FFFF_FFFF_F003)
    assert walk(tables).gpa == 0x0000_FFFF_FFFF_FABC


@pytest.mark.parametrize("at", LEVELS)
@pytest.mark.parametrize("bits", [0x0787_0000_0000_0FFC, 0x0078_0000_0000_0000])
def test_bits_of_tables_that_are_no_address(tables, at, bits):
    """Software bits, reserved bits and whatever counts in pages only."""
    tables.add(at, bits)
    found = walk(tables)
    assert (found.gpa, found.writable, found.executable) == (0x9ABC, True, True)
    assert not found.user_accessible


@pytest.mark.parametrize(
    ("level", "entry", "gpa", "kind"),
    [
        (PDE, 0x0000_0001_0040_0781, 0x1_0058_9ABC, PageKind.LARGE),
        (PDE, 0x0000_FFFF_FFE0_0701, 0xFFFF_FFF8_9ABC, PageKind.LARGE),
        (PDE, 0x0780_0000_00FF_F7DD, 0xF8_9ABC, PageKind.LARGE),
        (PDPTE, 0x0000_0000_C000_0701, 0xD678_9ABC, PageKind.HUGE),
        (PDPTE, 0x0790_FFFF_FFFF_F7DD, 0xFFFF_D678_9ABC, PageKind.HUGE),
    ],
)
def test_blocks(tables, level, entry, gpa, kind):
    """Bits below the block's size are no address: attributes, reserved."""
    tables.put(SLOTS[level], entry)
    found = walk(tables)
    assert (found.gpa, found.page_kind) == (gpa, kind)
    assert found.offset == gpa % kind.size


@pytest.mark.parametrize("at", [KERNEL_SLOT, SLOTS[PTE]])
@pytest.mark.parametrize("rest", [0x0701, 0x1, 0x40000100400781])
def test_no_blocks_elsewhere(tables, at, rest):
    """The root has none, and on the last level the second bit must be set as well."""
    tables.put(at, rest)
    with pytest.raises(NotPresentError) as caught:
        walk(tables)
    assert caught.value.level is (PML4E if at == KERNEL_SLOT else PTE)


RIGHTS = [
    (0, True, True, True, False),
    (1 << 7, False, True, True, False),
    (1 << 6, True, True, True, True),
    (1 << 53, True, False, True, False),
    (1 << 54, True, True, False, False),
    (1 << 7 | 1 << 6 | 1 << 53 | 1 << 54, False, False, False, True),
]
"""Bits of a page; writable; executable in the kernel's half, in the user's; for the user."""


@pytest.mark.parametrize(("bits", "writable", "kernel", "user", "owner"), RIGHTS)
@pytest.mark.parametrize("level", [PTE, PDE, PDPTE])
def test_rights_of_pages_and_blocks(tables, level, bits, writable, kernel, user, owner):
    """The right of execution that counts is that of the half in which the address lies."""
    tables.put(SLOTS[level], (0x703 if level is PTE else 0x701) | 0x40000000 | bits)
    for gva, executable in ((KERNEL_VA, kernel), (USER_VA, user)):
        found = walk(tables, gva)
        got = (found.writable, found.executable, found.user_accessible)
        assert got == (writable, executable, owner)


TABLE_RIGHTS = [
    (1 << 59, True, False, True, True),
    (1 << 60, True, True, False, True),
    (1 << 61, True, True, True, False),
    (1 << 62, False, True, True, True),
    (1 << 63, True, True, True, True),
    (0x1F << 59, False, False, False, False),
]


@pytest.mark.parametrize(("bits", "writable", "kernel", "user", "owner"), TABLE_RIGHTS)
@pytest.mark.parametrize("level", ["root", PDPTE, PDE])
def test_tables_take_rights_away(tables, level, bits, writable, kernel, user, owner):
    tables.put(SLOTS[PTE], 0x9000 | PAGE | 1 << 6)
    for at in (USER_SLOT, KERNEL_SLOT) if level == "root" else (SLOTS[level],):
        tables.add(at, bits)
    for gva, executable in ((KERNEL_VA, kernel), (USER_VA, user)):
        found = walk(tables, gva)
        got = (found.writable, found.executable, found.user_accessible)
        assert got == (writable, executable, owner)


@pytest.mark.parametrize("bits", [0x1F << 59])
def test_marks_of_tables_mean_nothing_in_pages(tables, bits):
    tables.put(SLOTS[PTE], 0x9000 | PAGE | 1 << 6 | bits)
    found = walk(tables)
    assert (found.writable, found.executable, found.user_accessible) == (True, True, True)


@pytest.mark.parametrize("entry", [0, 0x2, 0x402, 0xC0C, 0x2F47B00002088, 0x800_0000_0000_0C02])
@pytest.mark.parametrize("level", [PTE, PDE, PDPTE, PML4E])
def test_not_present(tables, level, entry):
    tables.put(KERNEL_SLOT if level is PML4E else SLOTS[level], entry)
    with pytest.raises(NotPresentError) as caught:
        walk(tables)
    assert type(caught.value) is NotPresentError
    assert (caught.value.gva, caught.value.level) == (KERNEL_VA, level)


@pytest.mark.parametrize("level", [PDE, PDPTE, PML4E])
def test_only_a_page_can_be_in_transition(tables, level):
    tables.put(KERNEL_SLOT if level is PML4E else SLOTS[level], 0x13BCBE806)
    with pytest.raises(NotPresentError):
        walk(tables)


@pytest.mark.parametrize(
    ("protection", "writable", "executable"),
    [(0, 0, 0), (1, 0, 0), (2, 0, 1), (3, 0, 1), (4, 1, 0), (5, 0, 0), (6, 1, 1), (7, 0, 1)],
)
def test_transition(tables, protection, writable, executable):
    """As a real ARM64 dump has it; rights as Windows noted them."""
    tables.put(SLOTS[PTE], 0x13BCBE806 | protection << 5)
    for gva in (KERNEL_VA, USER_VA):
        found = walk(tables, gva)
        assert (found.gpa, found.page_kind) == (0x13BCBEABC, PageKind.NORMAL)
        assert found.transition
        assert (found.writable, found.executable) == (bool(writable), bool(executable))
        assert found.user_accessible  # no table forbids it


def test_transition_below_tables_that_take_rights_away(tables):
    tables.put(SLOTS[PTE], 0x9800 | 6 << 5)
    tables.add(SLOTS[PDE], 0x7 << 60)
    found = walk(tables)
    assert (found.writable, found.executable, found.user_accessible) == (False, True, False)
    assert not walk(tables, USER_VA).executable


def test_inverted_bit(tables):
    tables.put(SLOTS[PTE], 0x9800)
    assert walk(tables, swizzle=1 << 45).gpa == 0x2000_0000_9ABC
    tables.put(SLOTS[PTE], 0x9810)
    assert walk(tables, swizzle=1 << 45).gpa == 0x9ABC


@pytest.mark.parametrize("gva", [1 << 47, 1 << 55, 0xFFFF7FFFFFFFFFFF, 0xFF00 << 48, 0x8000 << 48])
def test_not_canonical(tables, gva):
    """Tagged pointers are taken as they are: no such address."""
    with pytest.raises(NonCanonicalError):
        walk(tables, gva)


def test_a_table_that_is_not_there(tables):
    for level, at, gpa in (
        (PTE, SLOTS[PDE], 0x7C48),
        (PDE, SLOTS[PDPTE], 0x7598),
        (PDPTE, KERNEL_SLOT, 0x7688),
    ):
        tables.put(at, 0x7003)
        with pytest.raises(NotInDumpError) as caught:
            walk(tables)
        assert (caught.value.gpa, caught.value.level) == (gpa, level)
    with pytest.raises(NotInDumpError) as caught:
        Arm64Paging().walk(tables, 0x8000, KERNEL_VA)
    assert (caught.value.gpa, caught.value.level) == (0x8920, PML4E)


def test_trace(tables):
    trace = []
    walk(tables, trace=trace)
    assert [(step.level, step.address, step.value, step.pfn) for step in trace] == [
        (PML4E, 0x4920, 0x3003, 3),
        (PDPTE, 0x3688, 0x2003, 2),
        (PDE, 0x2598, 0x1003, 1),
        (PTE, 0x1C48, 0x9703, 9),
    ]
    assert all(step.present and not step.large for step in trace)
    assert trace[3].fields["NotLargePage"] is True
    tables.put(SLOTS[PDE], 0x400701)
    trace = []
    walk(tables, trace=trace)
    assert [step.large for step in trace] == [False, False, True]
