"""One reader used by several threads at once gives each of them the right bytes."""

from __future__ import annotations

import io
import sys
from concurrent.futures import ThreadPoolExecutor
from random import Random
from threading import Barrier

import pytest

from builders.world import Options, build_world
from kdmp_ks import KernelDumpParser, phys, virt

THREADS = 4
READS = 120


@pytest.fixture(scope="module")
def world():
    return build_world(Options())


@pytest.fixture(scope="module")
def image(world):
    return world.image(5).data


@pytest.fixture(autouse=True)
def eager_switching():
    """Let threads take turns as often as the interpreter can."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


@pytest.mark.parametrize("way", ["mmap", "file", "stream", "open file"])
def test_readers_are_shared(world, image, way, tmp_path):
    path = tmp_path / "it.dmp"
    path.write_bytes(image)
    pages = sorted(world.memory.pages)
    start = Barrier(THREADS)

    def work(space, virtual, seed):
        random = Random(seed)
        start.wait(30)
        for _ in range(READS):
            gpa = (random.choice(pages) << 12) + random.randrange(0x1000)
            size = random.choice((1, 8, 0x40, 0x1100))
            if space.read(gpa, size) != world.memory.read(gpa, size).data:
                return f"physical {gpa:#x}"
            base, length = random.choice(world.regions)
            gva = min(base + random.randrange(length), (1 << 64) - 1)
            if virtual.read(gva, size) != world.tables.read(gva, size).data:
                return f"virtual {gva:#x}"
        return None

    with path.open("rb") as stream:
        source = {"stream": io.BytesIO(image), "open file": stream}.get(way, path)
        reader = way if way in ("mmap", "file") else "auto"
        with KernelDumpParser(source, reader=reader) as dump:
            space, virtual = phys.Reader(dump), virt.Reader(dump)
            with ThreadPoolExecutor(THREADS) as pool:
                futures = [pool.submit(work, space, virtual, seed) for seed in range(THREADS)]
                assert [future.result(60) for future in futures] == [None] * THREADS


def test_first_use_by_many_threads_at_once(world, image):
    """What is made on first use is made once or alike."""
    start = Barrier(THREADS)

    def work(dump):
        start.wait(30)
        return (
            len(dump.physmem),
            [module.start for module in dump.kernel_modules],
            [module.start for module in dump.user_modules],
            len(dump.warnings),
        )

    with KernelDumpParser(io.BytesIO(image)) as dump:
        with ThreadPoolExecutor(THREADS) as pool:
            futures = [pool.submit(work, dump) for _ in range(THREADS)]
            results = [future.result(60) for future in futures]
    expected = (
        len(world.memory.pages),
        [module.start for module in world.kernel_modules],
        [module.start for module in world.user_modules],
        0,
    )
    assert results == [expected] * THREADS


def test_verbs_for_many_addresses_and_small_caches(world, image, monkeypatch):
    """Whatever is thrown out of a cache by one thread is at hand for no other."""
    for place in (
        "paging.tables._CAPACITY",
        "memory.leaf_entries._MOST_TABLES",
        "memory.leaf_entries._MOST_PLACES",
        "memory.paged_rule._MOST_PAGES",
    ):
        monkeypatch.setattr(f"kdmp_ks.{place}", 2)
    start = Barrier(2 * THREADS)

    def work(virtual, seed):
        random = Random(seed)
        start.wait(30)
        for _ in range(READS // 10):
            places = [random.choice(world.regions) for _ in range(12)]
            gvas = [min(base + random.randrange(size), (1 << 64) - 1) for base, size in places]
            size = random.choice((1, 8, 0x1100))
            found = virtual.read_many(gvas, size)
            where = virtual.translate_many(gvas)
            for i, gva in enumerate(gvas):
                expected = world.tables.read(gva, size).data
                if bytes(found.data[i])[: found.amount[i]] != expected:
                    return f"read_many {gva:#x}"
                if virtual.read(gva, size) != expected:
                    return f"read {gva:#x}"
                one = virtual.try_translate(gva)
                if (one.gpa if one else None) != (where.gpa[i] if where.ok[i] else None):
                    return f"translate_many {gva:#x}"
        return None

    with KernelDumpParser(io.BytesIO(image)) as dump:
        virtual = virt.Reader(dump)
        with ThreadPoolExecutor(2 * THREADS) as pool:
            futures = [pool.submit(work, virtual, seed) for seed in range(2 * THREADS)]
            assert [future.result(60) for future in futures] == [None] * 2 * THREADS
