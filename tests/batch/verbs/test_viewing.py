"""Views of memory at many addresses, against models and the scalar verbs."""

from __future__ import annotations

import gc
import io
import os
from pathlib import Path
from random import Random

import numpy as np
import pytest

from builders import layouts
from builders.triage import small, small32
from builders.world import Options, build_world
from expectations import check_failure
from kdmp_ks import KernelDumpParser, phys, virt
from kdmp_ks.errors import AddressError, ClosedError, PartialReadError, SourceError
from kdmp_ks.memory.address_space import AddressSpace
from kdmp_ks.memory.block_rule import BlockRule

SIZES = [1, 8, 0xFFF, 0x1000, 0x1801]


@pytest.fixture(scope="module")
def world():
    return build_world(Options(seed=1))


@pytest.fixture(scope="module")
def path(world, tmp_path_factory):
    path = tmp_path_factory.mktemp("viewing") / "it.dmp"
    path.write_bytes(world.image(layouts.RANGE_COMPLETE).data)
    return path


@pytest.fixture(params=["mmap", "file", "stream"])
def dump(request, path):
    if request.param == "stream":
        source, mode = io.BytesIO(path.read_bytes()), "auto"
    else:
        source, mode = path, request.param
    with KernelDumpParser(source, reader=mode) as dump:
        yield dump


def virtual_addresses(world):
    random, end = Random(5), world.tables.END
    found = [random.randrange(end) for _ in range(6)]
    for start, length in world.regions:
        found += [min(start + random.randrange(length), end - 1) for _ in range(8)]
        found += [start & -0x1000, start - 4 & end - 1]
    return [*found, end - 1]


def physical_addresses(world):
    random = Random(6)
    pfns = random.choices(sorted(world.memory.pages), k=60)
    found = [(pfn << 12) + random.randrange(0x1000) for pfn in pfns]
    return [*found, *(pfn << 12 for pfn in pfns), 0, 0x12345678, (1 << 52) - 1, 1 << 63]


def check_views(space, addresses, size, model):
    """The views and errors at addresses are those of a model."""
    views = space.view_many(addresses, size)
    assert (len(views), views.size) == (len(addresses), size)
    for i, address in enumerate(addresses):
        data, failure = model.read(address, size)
        where = f"{address:#x} + {size:#x}"
        assert views.ok[i] == (failure is None), where
        if failure is None:
            assert views[i].tobytes() == data == views[i - len(addresses)].tobytes(), where
            assert (views[i].readonly, views[i].nbytes) == (True, size), where
            assert views.error(i) is None, where
            continue
        assert not views.in_place[i], where
        with pytest.raises(PartialReadError) as caught:
            views[i]
        assert str(views.error(i)) == str(caught.value), where
        check_failure(caught.value.reason, failure)
    there = [address for address, ok in zip(addresses, views.ok, strict=True) if ok]
    assert [view.tobytes() for view in space.view_many(there, size)] == [
        model.read(address, size)[0] for address in there
    ]
    return views


@pytest.mark.parametrize("size", SIZES)
def test_virtual_memory(world, dump, size):
    views = check_views(virt.Reader(dump), virtual_addresses(world), size, world.tables)
    assert views.ok.any()
    assert not views.ok.all()
    assert views.in_place.any() == (dump.source.buffer() is not None)


@pytest.mark.parametrize("size", SIZES)
def test_physical_memory(world, dump, size):
    views = check_views(phys.Reader(dump), physical_addresses(world), size, world.memory)
    assert views.in_place.any() == (dump.source.buffer() is not None)


@pytest.mark.parametrize("triage", [small(), small32()], ids=["64", "32"])
@pytest.mark.parametrize("size", [1, 7, 0x40, 0x1000])
def test_triage_dumps(triage, size):
    built = triage.build()
    with KernelDumpParser(io.BytesIO(built.data)) as dump:
        random = Random(size)
        addresses = [
            one.address + random.randrange(len(one.data)) for one in built.memory for _ in range(6)
        ]
        addresses += [one.address - 1 for one in built.memory]
        reader = virt.Reader(dump)
        for space in (reader, AddressSpace(dump.source, BlockRule(dump.triage.memory))):
            views = space.view_many(addresses, size)
            for i, address in enumerate(addresses):
                data = reader.read(address, size)
                assert views.ok[i] == (len(data) == size)
                if views.ok[i]:
                    assert views[i].tobytes() == data


def test_views_are_of_the_file_itself(world, path, tmp_path):
    """A byte that another program writes is seen in a view, and not in a copy."""
    own = tmp_path / "own.dmp"
    own.write_bytes(path.read_bytes())
    pfn = min(world.memory.pages)
    with KernelDumpParser(own, reader="mmap") as dump:
        reader = phys.Reader(dump)
        (view,), copy = reader.view_many([pfn << 12], 0x1000), reader.read_many([pfn << 12], 8)
        before = copy.data.tobytes()
        with own.open("r+b") as file:
            file.seek(reader.translate(pfn << 12))
            file.write(b"\xa5" * 8)
        assert view[:8].tobytes() == b"\xa5" * 8 != before == copy.data.tobytes()
        with pytest.raises(TypeError):
            view[0] = 0


@pytest.mark.parametrize("mode", ["mmap", "file"])
def test_after_the_dump_is_closed(world, path, tmp_path, mode):
    own = tmp_path / "closed.dmp"
    own.write_bytes(path.read_bytes())
    gpas = [pfn << 12 for pfn in sorted(world.memory.pages)[:3]]
    with KernelDumpParser(own, reader=mode) as dump:
        views = phys.Reader(dump).view_many(gpas, 0x1000)
        kept = list(views)
    assert [view.tobytes() for view in kept] == [world.memory.read(gpa, 0x1000)[0] for gpa in gpas]
    assert is_mapped(own) == (mode == "mmap")
    with pytest.raises(ClosedError):
        views[0]
    with pytest.raises(ClosedError):
        next(iter(views))
    del views, dump
    gc.collect()
    assert is_mapped(own) == (mode == "mmap")
    del kept
    assert not is_mapped(own)


def is_mapped(path):
    return str(path) in Path("/proc/self/maps").read_text()


def test_a_file_that_is_shortened(world, path, tmp_path):
    own = tmp_path / "short.dmp"
    own.write_bytes(path.read_bytes())
    gpas = [pfn << 12 for pfn in sorted(world.memory.pages)]
    with KernelDumpParser(own, reader="mmap") as dump:
        views = phys.Reader(dump).view_many(gpas, 0x1000)
        os.truncate(own, own.stat().st_size - 0x1000)
        for access in (lambda: views[0], lambda: list(views)):
            with pytest.raises(SourceError, match="shortened"):
                access()


def test_many_blocks(world, path):
    gpas = [pfn << 12 for pfn in world.memory.pages]
    many = (gpas * (10_000 // len(gpas) + 1))[:10_000]
    with KernelDumpParser(path, reader="mmap") as dump:
        views = phys.Reader(dump).view_many(np.array(many, np.uint64), 8)
        expected = {gpa: world.memory.read(gpa, 8)[0] for gpa in gpas}
        assert [view.tobytes() for view in views] == [expected[gpa] for gpa in many]


def test_an_error_among_views(world, dump):
    gpas = [pfn << 12 for pfn in sorted(world.memory.pages)[:3]]
    views = iter(phys.Reader(dump).view_many([gpas[0], 1 << 51, gpas[1]], 8))
    assert next(views).tobytes() == world.memory.read(gpas[0], 8)[0]
    with pytest.raises(PartialReadError):
        next(views)


def test_extents_behind_the_end_of_the_file(path):
    with KernelDumpParser(path, reader="mmap") as dump:

        class Beyond(BlockRule):
            def extents(self, addresses, size):
                found = super().extents(addresses, size)
                whole = np.ones(addresses.size, np.bool_)
                return found._replace(offsets=addresses.view(np.int64), whole=whole)

        with KernelDumpParser(io.BytesIO(small().build().data)) as triage:
            rule = Beyond(triage.triage.memory)
        end = path.stat().st_size
        for offset in (end - 7, end, 1 << 62):
            views = AddressSpace(dump.source, rule).view_many([0, offset], 8)
            assert views[0].tobytes() == path.read_bytes()[:8]
            for access in (lambda views=views: views[1], lambda views=views: list(views)):
                with pytest.raises(SourceError):
                    access()


def test_no_addresses_and_no_bytes(world, dump):
    reader = virt.Reader(dump)
    assert list(reader.view_many([], 8)) == []
    views = reader.view_many([0, world.regions[0][0]], 0)
    assert (views.ok.all(), [view.nbytes for view in views]) == (True, [0, 0])


def test_wrong_arguments(dump):
    reader = phys.Reader(dump)
    for size in (-1, 1 << 60):
        with pytest.raises(AddressError):
            reader.view_many([0], size)
    for addresses in ([-1], [1 << 64]):
        with pytest.raises(AddressError):
            reader.view_many(addresses, 8)
    for addresses in ([0.5], np.zeros((2, 2), np.uint64)):
        with pytest.raises(TypeError):
            reader.view_many(addresses, 8)
    views = reader.view_many([0, 0], 8)
    for place in (2, -3):
        with pytest.raises(IndexError, match="there is no view"):
            views[place]
    with pytest.raises(TypeError):
        views["first"]
