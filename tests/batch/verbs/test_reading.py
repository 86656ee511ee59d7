"""Reads at many addresses, against models and the scalar verbs."""

from __future__ import annotations

import io
from concurrent.futures import ThreadPoolExecutor
from random import Random

import numpy as np
import pytest

from batch.agreement import check_reads
from builders import layouts
from builders.header import Header
from builders.machine import ARM64, PAE, X86
from builders.triage import small, small32
from builders.world import Options, build_world
from kdmp_ks import KernelDumpParser, phys, virt
from kdmp_ks.batch import file_gather as gathering
from kdmp_ks.batch.verbs import reading
from kdmp_ks.batch.verbs.reading import read_many
from kdmp_ks.errors import AddressError, ClosedError, PartialReadError
from kdmp_ks.memory.address_space import AddressSpace
from kdmp_ks.memory.block_rule import BlockRule

SIZES = [1, 8, 0x20, 0xFFF, 0x1000, 0x1001, 0x1801, 0x5000]


@pytest.fixture(scope="module")
def world():
    return build_world(Options(seed=1))


@pytest.fixture(scope="module")
def path(world, tmp_path_factory):
    path = tmp_path_factory.mktemp("reading") / "it.dmp"
    path.write_bytes(world.image(layouts.RANGE_COMPLETE).data)
    return path


@pytest.fixture(scope="module", params=["mmap", "file", "stream"])
def dump(request, path):
    if request.param == "stream":
        source, mode = io.BytesIO(path.read_bytes()), "auto"
    else:
        source, mode = path, request.param
    with KernelDumpParser(source, reader=mode) as dump:
        yield dump


def virtual_addresses(world, count):
    random, found = Random(count), []
    end = world.tables.END
    for start, length in world.regions:
        found += [min(start + random.randrange(length), end - 1) for _ in range(count)]
    found += [random.randrange(end) for _ in range(count)]
    return found


def physical_addresses(world, count):
    random = Random(count)
    pfns = random.choices(sorted(world.memory.pages), k=count)
    found = [(pfn << 12) + random.randrange(0x1000) for pfn in pfns]
    return [*found, 0, 0x12345678, (1 << 52) - 1, 1 << 63]


@pytest.mark.parametrize("size", SIZES)
def test_virtual_memory(world, dump, size):
    reader = virt.Reader(dump)
    check_reads(reader, virtual_addresses(world, 12), size, world.tables)
    pages = [address & -0x1000 for address in virtual_addresses(world, 6)]
    check_reads(reader, pages, size, world.tables)


@pytest.mark.parametrize("size", SIZES)
def test_physical_memory(world, dump, size):
    reader = phys.Reader(dump)
    check_reads(reader, physical_addresses(world, 80), size, world.memory)
    check_reads(reader, [pfn << 12 for pfn in world.memory.pages], size, world.memory)


@pytest.mark.parametrize("machine", [ARM64, X86, PAE], ids=lambda machine: machine.name)
@pytest.mark.parametrize("size", [1, 0x1801])
def test_other_machines(machine, size):
    world = build_world(Options(machine=machine))
    with KernelDumpParser(io.BytesIO(world.image().data)) as dump:
        gvas = [*virtual_addresses(world, 12), world.tables.END - 1]
        check_reads(virt.Reader(dump), gvas, size, world.tables)


@pytest.mark.parametrize("machine", [X86, PAE], ids=lambda machine: machine.name)
@pytest.mark.parametrize("size", [0, 1, 0x1001])
def test_behind_the_end_of_a_small_space(machine, size):
    world = build_world(Options(machine=machine))
    with KernelDumpParser(io.BytesIO(world.image().data)) as dump:
        reader = virt.Reader(dump)
        gvas = [(1 << 32) - 1, 1 << 32, (1 << 32) + 1, (1 << 64) - 1]
        found = read_many(reader, gvas, size)
        for i, gva in enumerate(gvas):
            assert found.data[i, : found.amount[i]].tobytes() == reader.read(gva, size)
            if found.ok[i]:
                reader.read_exact(gva, size)
            else:
                with pytest.raises(PartialReadError) as caught:
                    reader.read_exact(gva, size)
                assert str(found.error(i)) == str(caught.value)


def test_off_the_top(world, dump):
    top = (1 << 64) - 8
    found = check_reads(virt.Reader(dump), [top, top - 8, 0], 0x10, world.tables)
    assert found.amount.tolist() == [8, 0x10, 0]


@pytest.mark.parametrize("triage", [small(), small32()], ids=["64", "32"])
@pytest.mark.parametrize("size", [1, 7, 0x40, 0x1000])
def test_triage_dumps(triage, size):
    built = triage.build()
    with KernelDumpParser(io.BytesIO(built.data)) as dump:
        reader = virt.Reader(dump)
        random = Random(size)
        addresses = [
            stretch.address + random.randrange(len(stretch.data))
            for stretch in built.memory
            for _ in range(6)
        ]
        addresses += [stretch.address - 1 for stretch in built.memory]
        for space in (reader, AddressSpace(dump.source, BlockRule(dump.triage.memory))):
            found = read_many(space, addresses, size)
            for i, address in enumerate(addresses):
                data = reader.read(address, size)
                assert found.amount[i] == len(data)
                assert found.data[i].tobytes() == data.ljust(size, b"\0")
                assert found.ok[i] == (len(data) == size) == (found.error(i) is None)
        assert found.ok.any() or size == 0x1000
        assert not found.ok.all()


def test_the_callers_array(world, dump):
    reader, gpas = phys.Reader(dump), physical_addresses(world, 20)
    out = np.full((len(gpas), 8), 0xEE, np.uint8)
    found = check_reads(reader, gpas, 8, world.memory, out=out)
    assert found.data is out
    pages = [pfn << 12 for pfn in world.memory.pages][:10]
    out = np.full((10, 0x1000), 0xEE, np.uint8)
    assert check_reads(reader, pages, 0x1000, world.memory, out=out).data is out


@pytest.mark.parametrize(
    "out",
    [
        np.empty((2, 8), np.int8),
        np.empty((2, 9), np.uint8),
        np.empty((3, 8), np.uint8),
        np.empty(16, np.uint8),
        np.empty((2, 16), np.uint8)[:, ::2],
        np.frombuffer(bytes(16), np.uint8).reshape(2, 8),
        bytearray(16),
    ],
    ids=["kind", "width", "rows", "dimensions", "gaps", "read-only", "no array"],
)
def test_arrays_that_do_not_fit(dump, out):
    with pytest.raises(TypeError, match="contiguous array of bytes"):
        read_many(phys.Reader(dump), [0x1000, 0x2000], 8, out)


def test_nothing(dump):
    for space in (phys.Reader(dump), virt.Reader(dump)):
        assert read_many(space, [], 8).data.shape == (0, 8)
        found = read_many(space, [0x1000, 1 << 63], 0)
        assert found.data.shape == (2, 0)
        assert found.ok.all()
        assert found.error(0) is None


def test_no_length(dump):
    with pytest.raises(AddressError, match="not a length"):
        read_many(phys.Reader(dump), [0x1000], -1)
    with pytest.raises(AddressError):
        read_many(phys.Reader(dump), [-1], 8)
    with pytest.raises(TypeError):
        read_many(phys.Reader(dump), [0x1000], 1.5)


@pytest.mark.parametrize("limit", [1, 0x1800])
def test_in_small_portions(world, dump, limit, monkeypatch):
    monkeypatch.setattr(reading, "_PAGES", limit)
    monkeypatch.setattr(reading, "_BYTES", limit)
    monkeypatch.setattr(gathering, "_CHUNK", limit)
    monkeypatch.setattr(gathering, "_SWEEP", limit)
    monkeypatch.setattr(gathering, "_NEAR", limit)
    for size in (3, 0x1100):
        check_reads(virt.Reader(dump), virtual_addresses(world, 3), size, world.tables)
        check_reads(phys.Reader(dump), physical_addresses(world, 20), size, world.memory)


def test_pieces_near_each_other_are_read_at_once():
    class Source:
        size = 1 << 22

        def __init__(self):
            self.reads = []

        def buffer(self):
            return None

        def read_exact(self, offset, length):
            self.reads.append((offset, length))
            return bytes((offset + i) & 0xFF for i in range(length))

    source = Source()
    offsets = np.array([0x5008, 0x100001, 0x5000, 0x6000, 0x5008, 0x20000])
    out = np.empty((6, 8), np.uint8)
    gathering.gather_rows(source, offsets, 8, out)
    assert source.reads == [(0x5000, 0x1008), (0x20000, 8), (0x100001, 8)]
    assert out[:, 0].tolist() == [offset & 0xFF for offset in offsets.tolist()]
    assert out[1].tolist() == list(range(1, 9))


def test_many_threads(world, dump):
    reader = virt.Reader(dump)
    gvas = virtual_addresses(world, 30)
    whole = read_many(reader, gvas, 0x1100)
    with ThreadPoolExecutor(4) as pool:
        for found in pool.map(lambda _: read_many(reader, gvas, 0x1100), range(8)):
            assert (found.data == whole.data).all()
            assert (found.amount == whole.amount).all()


@pytest.mark.parametrize("mode", ["mmap", "file"])
def test_a_closed_dump(path, mode):
    with KernelDumpParser(path, reader=mode) as dump:
        space = phys.Reader(dump)
        assert read_many(space, [0x1000], 8).ok.all()
    with pytest.raises(ClosedError):
        read_many(space, [0x1000], 8)


@pytest.mark.parametrize("size", [(1 << 17) - 1, 1 << 17, (1 << 17) + 1])
def test_long_pieces_that_begin_anywhere(size, tmp_path):
    """Pieces longer than what is moved at once; numpy has no items of 2 GiB to move them as."""
    memory = {pfn: Random(pfn).randbytes(0x1000) for pfn in range(1, 80)}
    path = tmp_path / "it.dmp"
    path.write_bytes(layouts.full(Header(), memory, [(1, 79)]).data)
    with KernelDumpParser(path, reader="mmap") as dump:
        reader = phys.Reader(dump)
        addresses = [0x1003, 0x2FFF, 0x8001]
        found = reader.read_many(addresses, size)
        assert found.ok.all()
        assert [bytes(row) for row in found.data] == [reader.read(at, size) for at in addresses]
