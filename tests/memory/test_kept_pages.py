"""Translations and reads that are had from what earlier ones have found, against the builders."""

from __future__ import annotations

import io
from random import Random

import pytest

from builders.world import Options, build_world
from expectations import check_read, check_translation
from kdmp_ks import KernelDumpParser, phys, virt
from kdmp_ks.memory import leaf_entries, paged_rule


@pytest.fixture(scope="module")
def world():
    return build_world(Options(seed=11))


@pytest.fixture(params=["mmap", "file", "stream"])
def dump(world, request, tmp_path):
    path = tmp_path / "it.dmp"
    path.write_bytes(world.image(5).data)
    source = io.BytesIO(path.read_bytes()) if request.param == "stream" else path
    mode = "auto" if request.param == "stream" else request.param
    with KernelDumpParser(source, reader=mode) as dump:
        yield dump


def addresses(world, count):
    random = Random(count)
    found = []
    for start, length in world.regions:
        found += [min(start + random.randrange(length), (1 << 64) - 1) for _ in range(count)]
    random.shuffle(found)
    return found


def test_the_second_time_is_as_the_first(world, dump):
    reader = virt.Reader(dump)
    for gva in addresses(world, 40) * 2:
        check_translation(reader, gva, world.tables.translate(gva))
        for size in (8, 0x1801):
            check_read(reader, gva, size, world.tables.read(gva, size))


@pytest.mark.parametrize("most", [1, 2])
def test_little_is_kept(world, dump, most, monkeypatch):
    monkeypatch.setattr(paged_rule, "_MOST_PAGES", most)
    monkeypatch.setattr(leaf_entries, "_MOST_TABLES", most)
    monkeypatch.setattr(leaf_entries, "_MOST_PLACES", most)
    reader = virt.Reader(dump)
    for gva in addresses(world, 12) * 2:
        check_translation(reader, gva, world.tables.translate(gva))
        check_read(reader, gva, 0x1800, world.tables.read(gva, 0x1800))
    assert len(reader.rule._offsets) <= most


def test_numbers_that_are_no_ints(world, dump):
    numpy = pytest.importorskip("numpy")
    reader, physical = virt.Reader(dump), phys.Reader(dump)
    gva = world.kdbg
    for _ in range(2):
        found = reader.translate(numpy.uint64(gva))
        assert found == reader.translate(gva)
        assert reader.walk(numpy.uint64(gva)) == reader.walk(gva)
        assert reader.read_exact(numpy.uint64(gva), 8) == world.tables.read(gva, 8).data
        assert physical.translate(numpy.uint64(found.gpa)) == physical.translate(found.gpa)
