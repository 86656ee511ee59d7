"""What is the same in the walks of all processors."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kdmp_ks.paging.amd64 import Amd64Paging
from kdmp_ks.paging.arm64 import Arm64Paging
from kdmp_ks.paging.x86 import PaePaging, X86Paging

from .bench import Tables

PAGINGS = [Amd64Paging, Arm64Paging, X86Paging, PaePaging]


@pytest.mark.parametrize("paging", PAGINGS)
def test_levels_are_those_that_are_described(paging):
    made = paging()
    assert len(made.hierarchy) == made.levels
    assert [level.kind.value for level in made.hierarchy] == list(range(made.levels, 0, -1))
    shifts = [level.shift for level in made.hierarchy]
    assert shifts == sorted(shifts, reverse=True)
    assert shifts[-1] == 12
    for level, above in zip(made.hierarchy[1:], shifts, strict=False):
        assert level.index_mask + 1 == 1 << above - level.shift
    for level in made.hierarchy:
        if level.page is not None:
            assert level.page.value == 1 << level.shift


@pytest.mark.parametrize("paging", PAGINGS)
def test_a_description_must_end_with_a_page(paging):
    """Of one that does not, the fault lies with whoever wrote it."""

    class Endless(paging):
        hierarchy = (*paging().hierarchy[:-1], replace(paging().hierarchy[-1], page=None))

    made = Endless()
    made.hierarchy = Endless.hierarchy
    tables = Tables(made.entry_size)
    for place in range(0, 0x1000, made.entry_size):
        tables.put(0x1000 + place, 0x1003)
    with pytest.raises(AssertionError):
        made.walk(tables, 0x1000, 0)
