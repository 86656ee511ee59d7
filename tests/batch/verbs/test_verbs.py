"""The verbs for many addresses as readers have them, and what they say where numpy is lacking."""

from __future__ import annotations

import io
import subprocess
import sys

import pytest

from builders.world import Options, build_world
from kdmp_ks import KernelDumpParser, phys, structs, virt
from kdmp_ks.errors import NotInDumpError, NotPresentError

_WITHOUT = """
import sys
sys.modules["numpy"] = None
from kdmp_ks import KernelDumpParser, phys, sample, structs, virt
from kdmp_ks.errors import KdmpError, MissingExtraError
with sample.unpack() as path, KernelDumpParser(path) as dump:
    reader = {reader}.Reader(dump)
    try:
        reader.read_exact({address}, 8)
        {verb}
    except MissingExtraError as e:
        assert isinstance(e, (KdmpError, ImportError)), type(e)
        print(e)
"""


@pytest.fixture(scope="module")
def world():
    return build_world(Options(seed=5))


@pytest.fixture(scope="module")
def dump(world):
    with KernelDumpParser(io.BytesIO(world.image(5).data)) as dump:
        yield dump


@pytest.mark.needs("numpy")
def test_physical_memory(world, dump):
    reader = phys.Reader(dump)
    pfns = sorted(world.memory.pages)
    nowhere = max(pfns) + 5 << 12
    places = reader.translate_many([pfns[0] << 12, nowhere])
    assert places.ok.tolist() == [True, False]
    assert world.image(5).data[int(places.offsets[0]) :][:0x1000] == world.memory.pages[pfns[0]]
    assert isinstance(places.error(1), NotInDumpError)
    reads = reader.read_many([pfns[-1] << 12, nowhere], 0x20)
    assert reads.data[0].tobytes() == world.memory.pages[pfns[-1]][:0x20]
    assert reads.amount.tolist() == [0x20, 0]
    told = [
        pfn for region in reader.regions() for pfn in range(region.start >> 12, region.end >> 12)
    ]
    assert told == pfns


@pytest.mark.needs("numpy")
def test_virtual_memory(world, dump):
    reader = virt.Reader(dump)
    nowhere = 0x7FFF_0000_0000
    found = reader.translate_many([world.kdbg, nowhere])
    assert found.gpa[0] == world.tables.translate(world.kdbg).gpa
    assert isinstance(found.error(1), NotPresentError)
    reads = reader.read_many([world.kdbg], 0x40)
    assert reads.data[0].tobytes() == world.tables.read(world.kdbg, 0x40).data
    assert any(one.start <= world.kdbg < one.end for one in reader.regions())
    pattern = world.tables.read(world.kdbg, 0x20).data
    assert world.kdbg in list(reader.search(pattern))
    heads = reader.read_array(world.kdbg, structs.LIST_ENTRY64, 2)
    assert len(heads) == 2
    assert heads[1]["Flink"] == int.from_bytes(
        world.tables.read(world.kdbg + 0x10, 8).data, "little"
    )


@pytest.mark.parametrize(
    ("reader", "address", "verb"),
    [
        ("phys", 0x1000, "reader.translate_many([0x1000])"),
        ("phys", 0x1000, "list(reader.regions())"),
        ("phys", 0x1000, "reader.read_many([0x1000], 8)"),
        ("phys", 0x1000, "list(reader.search(b'KDBG'))"),
        ("virt", 0xFFFFF80000201234, "reader.translate_many([0x1000])"),
        ("virt", 0xFFFFF80000201234, "list(reader.regions())"),
        ("virt", 0xFFFFF80000201234, "reader.read_many([0x1000], 8)"),
        ("virt", 0xFFFFF80000201234, "list(reader.search(b'KDBG'))"),
        ("virt", 0xFFFFF80000201234, "reader.read_array(0x1000, structs.LIST_ENTRY64, 2)"),
    ],
)
def test_without_numpy(reader, address, verb):
    code = _WITHOUT.format(reader=reader, address=address, verb=verb)
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout == 'this needs numpy: pip install "kdmp-ks[batch]"\n'
