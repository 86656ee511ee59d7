"""Sequences of bytes in memory, against a search through what the scalar verbs read."""

from __future__ import annotations

import io
import pickle
import time
from itertools import islice, pairwise
from random import Random

import pytest

from builders import layouts
from builders.header import Header
from builders.machine import ARM64, PAE, X86
from builders.memory import PhysicalMemory
from builders.triage import Stretch, small
from builders.world import Options, build_world
from kdmp_ks import Gpa, Gva, KernelDumpParser, phys, virt
from kdmp_ks.batch import segments as stretching
from kdmp_ks.batch.verbs import search as searching
from kdmp_ks.batch.verbs.search import search
from kdmp_ks.errors import AddressError, SearchLimitError
from kdmp_ks.ground.limits import ALWAYS_SEARCHED


def matches(memory, pattern, start=0, end=1 << 64):
    """By the book: memory is (address, bytes) of stretches with gaps between them."""
    found = []
    for address, data in memory:
        place = data.find(pattern)
        while place >= 0:
            if start <= address + place and address + place + len(pattern) <= end:
                found.append(address + place)
            place = data.find(pattern, place + 1)
    return found


def physical_stretches(world):
    for base, count in world.memory.runs():
        pages = (world.memory.pages[pfn] for pfn in range(base, base + count))
        yield base << 12, b"".join(map(bytes, pages))


def virtual_stretches(world):
    """All pages in the stretches worth looking at; of large pages, those that are in the dump."""
    tables, joined = world.tables, []
    steps = set()
    for level, prefix in tables._leaves:
        va = prefix << tables.SHIFT[level]
        if tables.signed and va >> tables.width - 1:
            va |= tables.END - (1 << tables.width)
        size = 1 << tables.SHIFT[level]
        edge = min(size, 0x10000) if size > 0x400000 else size
        steps |= {*range(va, va + edge, 0x1000), *range(va + size - edge, va + size, 0x1000)}
    for va in sorted(steps):
        data, failure = tables.read(va, 0x1000)
        if failure is None:
            if joined and joined[-1][0] + len(joined[-1][1]) == va:
                joined[-1][1].extend(data)
            else:
                joined.append((va, bytearray(data)))
    return [(va, bytes(data)) for va, data in joined]


MACHINES = {
    "AMD64": Options(seed=23),
    "ARM64": Options(seed=26, machine=ARM64),
    "x86": Options(seed=27, machine=X86),
    "PAE": Options(seed=28, machine=PAE),
}


@pytest.fixture(scope="module", params=MACHINES)
def world(request):
    return build_world(MACHINES[request.param])


@pytest.fixture(scope="module", params=["mmap", "stream"])
def dump(world, request, tmp_path_factory):
    data = world.image().data
    path = tmp_path_factory.mktemp("search") / "it.dmp"
    path.write_bytes(data)
    with KernelDumpParser(path if request.param == "mmap" else io.BytesIO(data)) as dump:
        yield dump


def patterns(memory, seed):
    """Parts of memory, many of them across pages."""
    random = Random(seed)
    for length in (2, 8, 9, 100, 0x1001, 0x2345):
        address, data = random.choice([one for one in memory if len(one[1]) > length])
        page = random.randrange(0, len(data), 0x1000)
        place = max(0, min(page - random.randrange(length), len(data) - length))
        yield address + place, data[place : place + length]


@pytest.mark.parametrize("chunk", [1 << 20, 0x1400])
@pytest.mark.parametrize("kind", [phys, virt], ids=["physical", "virtual"])
def test_every_match(world, dump, kind, chunk, monkeypatch):
    monkeypatch.setattr(searching, "_CHUNK", chunk)
    monkeypatch.setattr(stretching, "_PAGES", chunk << 6)
    memory = list((physical_stretches if kind is phys else virtual_stretches)(world))
    space = kind.Reader(dump)
    for address, pattern in patterns(memory, chunk):
        found = list(search(space, pattern))
        assert address in found
        assert found == matches(memory, pattern)
        assert {type(one) for one in found} == {Gpa if kind is phys else Gva}
        if len(found) > 1000:  # zeros
            continue
        start, end = address - 1, address + len(pattern)
        for first, last in ((start, end), (address, end), (address + 1, end), (address, end - 1)):
            first = max(first, 0)
            expected = matches(memory, pattern, first, last)
            assert list(search(space, pattern, start=first, end=last)) == expected


def of_all(memory, patterns, *limits):
    """Matches of several patterns, by address."""
    return sorted(
        (address, pattern) for pattern in patterns for address in matches(memory, pattern, *limits)
    )


@pytest.mark.parametrize("kind", [phys, virt], ids=["physical", "virtual"])
def test_several_patterns(world, dump, kind, monkeypatch):
    chunk = 0x1400
    monkeypatch.setattr(searching, "_CHUNK", chunk)
    memory = list((physical_stretches if kind is phys else virtual_stretches)(world))
    space = kind.Reader(dump)
    wanted = dict(patterns(memory, chunk))
    wanted = {at: one for at, one in wanted.items() if len(one) > 2 and any(one)}
    # Short ones at the end of the memory, where a longer one may begin.
    ends = [data[-6:] for _, data in memory[:3]]
    several = [*dict.fromkeys([*wanted.values(), *(end for end in ends if any(end))])]
    found = list(space.search_many(several))
    assert [address for address, _ in found] == sorted(address for address, _ in found)
    assert sorted(found) == of_all(memory, several)
    assert {type(address) for address, _ in found} == {Gpa if kind is phys else Gva}
    for address, pattern in list(wanted.items())[:2]:
        limits = (max(address - 1, 0), address + len(pattern) + 1)
        part = space.search_many(several * 2, start=limits[0], end=limits[1])
        assert sorted(part) == of_all(memory, several, *limits)


def test_several_patterns_with_gaps(monkeypatch):
    """The last bytes of each piece of memory are the beginning of a longer pattern."""
    memory = PhysicalMemory()
    for pfn in (1, 3, 4, 6):
        memory.write(pfn << 12, bytes(0x1000))
        memory.write((pfn << 12) + 0xFFB, b"abcab")
    world = build_world(Options())
    image = layouts.full(world.header(), memory.pages, memory.runs())
    with KernelDumpParser(io.BytesIO(image.data)) as dump:
        for chunk in (1 << 19, 0x1000, 3):
            monkeypatch.setattr(searching, "_CHUNK", chunk)
            found = list(phys.Reader(dump).search_many([b"ab", b"abcab\0\0", b"b", b"b\0"]))
            expected = []
            for end in (0x2000, 0x4000, 0x5000, 0x7000):
                joins = end == 0x4000
                expected += [(end - 5, b"ab")]
                expected += [(end - 5, b"abcab\0\0")] * joins
                expected += [(end - 4, b"b"), (end - 2, b"ab"), (end - 1, b"b")]
                expected += [(end - 1, b"b\0")] * joins
            assert found == expected


@pytest.mark.parametrize("several", [[], [b""], [b"x", b""]])
def test_no_patterns(dump, several):
    with pytest.raises(ValueError, match="nothing to search for"):
        phys.Reader(dump).search_many(several)


def test_overlapping_matches():
    memory = PhysicalMemory()
    memory.write(0x1000, bytes(0x2000))
    memory.write(0x1FFE, b"aaaa")
    world = build_world(Options())
    image = layouts.full(world.header(), memory.pages, memory.runs())
    with KernelDumpParser(io.BytesIO(image.data)) as dump:
        space = phys.Reader(dump)
        assert list(search(space, b"aa")) == [0x1FFE, 0x1FFF, 0x2000]
        assert list(search(space, b"aaaa")) == [0x1FFE]
        assert list(search(space, b"aaaaa")) == []
        assert len(list(search(space, b"\0" * 0x10))) == 0x2000 - 4 - 0xF * 2
        assert list(search(space, bytearray(b"a"), end=0x2000)) == [0x1FFE, 0x1FFF]


@pytest.mark.parametrize("chunk", [1 << 20, 0x800])
def test_pages_far_apart_in_the_file(chunk, monkeypatch):
    """Neighbours in memory that lie anywhere in a dump of ranges."""
    monkeypatch.setattr(searching, "_CHUNK", chunk)
    memory = PhysicalMemory()
    memory.add([1, 2, 3, 5])
    memory.write(0x1FFC, b"needle..")
    memory.write(0x3FFC, b"need")
    memory.write(0x5000, b"le..")
    world = build_world(Options())
    image = layouts.rdmp(world.header(8), memory.pages, [(5, 1), (2, 1), (3, 1), (1, 1)])
    with KernelDumpParser(io.BytesIO(image.data)) as dump:
        assert list(search(phys.Reader(dump), b"needle")) == [0x1FFC]
        assert list(search(phys.Reader(dump), b"le..")) == [0x2000, 0x5000]


def test_triage_dumps():
    """A match may reach over from one piece to the next, not over a gap."""
    base = 0xFFFFF80000B00000
    blocks = [
        Stretch(base + 0x10, b"two and thr"),
        Stretch(base, b"one and (so) on!"),
        Stretch(base + 0x1C, b"ee"),
    ]
    with KernelDumpParser(io.BytesIO(small(blocks=blocks).build().data)) as dump:
        space = virt.Reader(dump)
        assert list(search(space, b"on!two")) == [base + 13]
        assert list(search(space, b"thr")) == [base + 0x18]
        assert list(search(space, b"three")) == []
        assert list(search(space, b" and ", start=base + 4)) == [base + 0x13]


def test_progress(world, dump, monkeypatch):
    monkeypatch.setattr(searching, "_CHUNK", 0x3000)
    space, told = phys.Reader(dump), []
    assert list(search(space, b"no such thing", progress=lambda *now: told.append(now))) == []
    amounts, places = zip(*told, strict=True)
    assert amounts[-1] == dump.physmem.size
    assert places[-1] == (max(world.memory.pages) + 1) << 12
    assert list(amounts) == sorted(set(amounts))
    assert list(places) == sorted(set(places))
    assert all(after - before <= 0x3000 for before, after in pairwise(amounts))


@pytest.mark.parametrize("pattern", [3, "text", None, [1, 2]])
def test_a_pattern_is_bytes(dump, pattern):
    """Of a number, `bytes` would make that many zeros."""
    with pytest.raises(TypeError):
        search(phys.Reader(dump), pattern)
    assert list(search(virt.Reader(dump), b"x", start=1 << 64)) == []


def test_nothing_to_search_for(dump):
    with pytest.raises(ValueError, match="empty"):
        search(phys.Reader(dump), b"")


@pytest.mark.parametrize("limits", [{"start": -1}, {"start": (1 << 64) + 1}, {"end": -1}])
def test_no_addresses(dump, limits):
    with pytest.raises(AddressError):
        search(phys.Reader(dump), b"x", **limits)


def test_no_room(dump):
    for space in (phys.Reader(dump), virt.Reader(dump)):
        assert list(search(space, b"x", start=0x5000, end=0x5000)) == []
        assert list(search(space, b"x", start=0x5000, end=0x1000)) == []


@pytest.mark.parametrize(
    "entries", [(0x2067, 0x3067, 0x4067, 0x7FFF000067), (0x2067, 0x7FC00000E7)]
)
def test_pages_that_are_missing_without_end(entries):
    """Tables that map what is not in the dump again and again are gone through once."""
    memory = PhysicalMemory()
    for pfn, entry in enumerate(entries, 1):
        memory.page(pfn)[:] = entry.to_bytes(8, "little") * 512
    image = layouts.full(Header(directory_table_base=0x1000), memory.pages, memory.runs()).data
    with KernelDumpParser(io.BytesIO(image)) as dump:
        assert list(search(virt.Reader(dump), b"\x67")) == []
    # One entry at the end of the root leads to a page that is there.
    for pfn, following in ((1, 6), (6, 7), (7, 8), (8, 9)):
        memory.page(pfn)[0xFF8:] = (following << 12 | 0x67).to_bytes(8, "little")
        if pfn > 1:
            memory.page(pfn)[:0xFF8] = bytes(0xFF8)
    memory.page(9)[0x123:0x12B] = b"it is me"
    image = layouts.full(Header(directory_table_base=0x1000), memory.pages, memory.runs()).data
    with KernelDumpParser(io.BytesIO(image)) as dump:
        assert list(search(virt.Reader(dump), b"it is me")) == [0xFFFFFFFFFFFFF123]


class TestCircles:
    """A root that names itself everywhere maps 256 TiB of one page."""

    @pytest.fixture
    def reader(self):
        memory = PhysicalMemory()
        memory.page(1)[:] = (0x1067).to_bytes(8, "little") * 512
        image = layouts.full(Header(directory_table_base=0x1000), memory.pages, memory.runs())
        with KernelDumpParser(io.BytesIO(image.data)) as dump:
            yield virt.Reader(dump)

    def test_C12_a_search_without_a_find_ends(self, reader):
        start = time.process_time()
        with pytest.raises(SearchLimitError) as caught:
            next(search(reader, b"no such thing"))
        assert time.process_time() - start < 10
        assert caught.value.limit == ALWAYS_SEARCHED
        assert ALWAYS_SEARCHED < caught.value.address < 2 * ALWAYS_SEARCHED

    def test_a_limit_of_ones_own(self, reader):
        with pytest.raises(SearchLimitError) as caught:
            list(search(reader, b"no such thing", limit=0x100000))
        assert caught.value.limit == 0x100000
        copy = pickle.loads(pickle.dumps(caught.value))
        assert (copy.address, copy.limit) == (caught.value.address, 0x100000)

    def test_whatever_is_found_begins_it_anew(self, reader):
        found = search(reader, b"\x67\x10\0\0", limit=0x1000)
        assert list(islice(found, 5000)) == [place * 8 for place in range(5000)]

    def test_going_on(self, reader):
        """No match is lost between a search that ended and the next."""
        pattern = b"\x67\x10\0\0\0\0\0\0" * 3
        with pytest.raises(SearchLimitError) as caught:
            list(search(reader, b"y" + pattern, limit=0x100000))
        at = caught.value.address
        assert next(search(reader, pattern, start=at)) <= at + 8

    def test_whoever_asks_for_progress_has_no_limit(self, reader):
        told = []

        def progress(done, behind):
            told.append(done)
            if done > 2 * ALWAYS_SEARCHED:
                raise EnoughError

        with pytest.raises(EnoughError):
            list(search(reader, b"no such thing", progress=progress))
        assert told[-1] > 2 * ALWAYS_SEARCHED


class EnoughError(Exception):
    """Raised by somebody who has seen enough."""
