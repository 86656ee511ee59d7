"""Runs and pages as arrays, against models, and the same one by one."""

from __future__ import annotations

import io
from array import array
from itertools import groupby
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builders import layouts
from builders.world import Options, build_world
from kdmp_ks import KernelDumpParser
from kdmp_ks.batch import page_arrays as arrays
from kdmp_ks.maps.bitmap_map import BitmapMap
from kdmp_ks.maps.run_map import RunMap

SETTINGS = settings(max_examples=80, deadline=None, derandomize=True, database=None)


def rows(parts):
    """Rows of all parts, none of which is empty."""
    for part in parts:
        columns = [getattr(part, name) for name in type(part).__slots__]
        assert len(part) == len(columns[0]) > 0
        assert {column.dtype for column in columns} == {np.dtype(np.uint64)}
        yield from zip(*(column.tolist() for column in columns), strict=True)


def check(page_map, frames):
    """Compare with the stored frames in ascending order: (frame, offset) each."""
    assert list(rows(arrays.page_arrays(page_map))) == [(pfn << 12, at) for pfn, at in frames]
    runs = list(rows(arrays.run_arrays(page_map)))
    assert runs == [tuple(run) for run in page_map.runs()]
    assert list(rows(arrays.run_arrays.registry[object](page_map))) == runs


def bitmap_of(bits, pages):
    data = bytearray(len(bits) + 7 >> 3)
    for pfn, bit in enumerate(bits):
        data[pfn >> 3] |= bit << (pfn & 7)
    made = BitmapMap(bytes(data), len(bits), 0x2038, 0x2038 + (pages << 12))
    stored = [pfn for pfn, bit in enumerate(bits) if bit][:pages]
    return made, [(pfn, 0x2038 + (i << 12)) for i, pfn in enumerate(stored)]


@SETTINGS
@given(st.lists(st.integers(0, 90), max_size=30), st.booleans(), st.integers(0, 600))
def test_bitmaps(lengths, first, pages):
    """Stretches of set and clear bits by turns; the file may be too short."""
    bits = [bool(i & 1) ^ first for i, length in enumerate(lengths) for _ in range(length)]
    check(*bitmap_of(bits, pages))


@pytest.mark.parametrize("part", [4, 8])
@pytest.mark.parametrize("bits", [[1] * 700, [0] * 700, [1, 0] * 350, [0, 1] * 350, [1] * 512, []])
def test_bitmaps_in_parts(bits, part, monkeypatch):
    monkeypatch.setattr(arrays, "_PART", part)
    for pages in (1000, 300, 1, 0):
        page_map, frames = bitmap_of(bits, pages)
        check(page_map, frames)
        runs = list(rows(arrays.run_arrays(page_map)))
        grouped = groupby(enumerate(pfn for pfn, _ in frames), lambda pair: pair[1] - pair[0])
        sizes = [len(list(group)) for _, group in grouped]
        assert [run[1] for run in runs] == sizes


@SETTINGS
@given(
    st.lists(st.tuples(st.integers(0, 3), st.integers(0, 9)), max_size=20),
    st.integers(0, 80),
    st.randoms(use_true_random=False),
)
def test_lists_of_runs(gaps, pages, random):
    """Runs stored in any order; of a part of one the pages may be missing."""
    spans, pfn = [], 1
    for gap, count in gaps:
        spans.append((pfn + gap, count))
        pfn += gap + count
    random.shuffle(spans)
    columns = ([start for start, _ in spans], [count for _, count in spans])
    starts, counts = (array("Q", column) for column in columns)
    page_map = RunMap(starts, counts, 0x3000, 0x3000 + (pages << 12), "Run")
    stored = [start + i for start, count in spans for i in range(count)][:pages]
    check(page_map, sorted((pfn, 0x3000 + (i << 12)) for i, pfn in enumerate(stored)))


@pytest.mark.parametrize("dump_type", layouts.EVERY_TYPE)
def test_dumps(dump_type, monkeypatch):
    world = build_world(Options())
    data = world.image(dump_type).data
    random = Random(dump_type)
    with KernelDumpParser(io.BytesIO(data)) as dump:
        for part in (1 << 16, 4 * random.randrange(1, 9)):
            monkeypatch.setattr(arrays, "_PART", part)
            found = list(rows(dump.physical.page_arrays()))
            assert [gpa >> 12 for gpa, _ in found] == sorted(world.memory.pages)
            for gpa, offset in found:
                assert data[offset : offset + 0x1000] == world.memory.pages[gpa >> 12]
            assert list(rows(dump.physical.run_arrays())) == [tuple(r) for r in dump.physmem.runs]
