"""A rule of one's own, of memory in a bytes object: every verb of a reader works on it."""

from __future__ import annotations

import ctypes
import io
import struct

import construct
import pytest

from kdmp_ks import structs
from kdmp_ks.addresses import Gpa, Gva
from kdmp_ks.errors import (
    AddressError,
    EndOfSpaceError,
    InvalidDataError,
    NotInDumpError,
    PartialReadError,
    SourceError,
)
from kdmp_ks.ground.extents import Range, Segment
from kdmp_ks.ground.limits import MAX_PROBED
from kdmp_ks.ground.warnings import BrokenList
from kdmp_ks.memory import AddressSpace, Rule
from kdmp_ks.storage.opener import open_source

BASE = 0xFFFFF800_00001230
HEAD, ONE, TWO = BASE + 0x100, BASE + 0x200, BASE + 0x308
DATA = bytearray(i * 7 & 0xFF for i in range(0x2000))
for link, flink, blink in ((HEAD, ONE, TWO), (ONE, TWO, HEAD), (TWO, HEAD, ONE)):
    struct.pack_into("<QQ", DATA, link - BASE, flink, blink)
DATA[0x1FE0:0x1FE8] = b"<needle>"
DATA = bytes(DATA)
TOP = BASE + len(DATA)


class InBytes(Rule):
    """All of a file at one address: what a user of the package would write."""

    end = TOP

    def extent(self, address, length):
        if address < BASE:
            raise NotInDumpError(None, Gva(address))
        return address - BASE, length


class Listed(InBytes):
    """The same with a list of its memory."""

    def regions(self, start, end):
        first, last = max(start, BASE), min(end, TOP)
        if first < last:
            yield Range(Gva(first), last - first)


class Scattered(Rule):
    """Words of the file, every other one, backwards, from address 0x10 on; none at 0x40."""

    address_type = Gpa
    end = 0x100

    def extent(self, address, length):
        word, into = divmod(address, 8)
        if word % 2 or address < 0x10 or word == 8:
            raise NotInDumpError(Gpa(address))
        return 0x800 - word * 8 + into, min(length, 8 - into)


@pytest.fixture(params=["stream", "file", "mmap"])
def source(request, tmp_path):
    if request.param == "stream":
        yield io.BytesIO(DATA)
        return
    path = tmp_path / "memory.bin"
    path.write_bytes(DATA)
    opened = open_source(path, request.param)
    yield opened
    opened.close()


@pytest.fixture
def space(source):
    return AddressSpace(source, Listed())


class Links(ctypes.LittleEndianStructure):
    _fields_ = (("Flink", ctypes.c_uint64), ("Blink", ctypes.c_uint64))


def test_single_reads(space):
    assert space.read_exact(BASE + 0x10, 0x20) == DATA[0x10:0x30]
    assert space.read(TOP - 8, 0x20) == DATA[-8:]
    buffer = bytearray(0x40)
    assert space.readinto(BASE + 1, buffer) == 0x40
    assert buffer == DATA[1:0x41]
    assert space.try_read_exact(BASE - 1, 2) is None
    with pytest.raises(PartialReadError) as caught:
        space.read_exact(BASE - 1, 2)
    assert isinstance(caught.value.reason, NotInDumpError)
    with pytest.raises(PartialReadError) as caught:
        space.read_exact(TOP - 8, 9)
    assert isinstance(caught.value.reason, EndOfSpaceError)
    assert caught.value.data == DATA[-8:]


def test_structures(space):
    assert space.read_struct(HEAD, structs.LIST_ENTRY64).Flink == ONE
    assert space.read_struct(HEAD, Links).Blink == TWO
    assert space.try_read_struct(BASE - 8, structs.LIST_ENTRY64) is None


def test_file_views(space):
    with space.open(BASE) as view:
        assert view.read() == DATA
    with space.open(BASE + 0x10, 0x10) as view:
        view.seek(4)
        assert view.read() == DATA[0x14:0x20]


def test_lists(space):
    pair = construct.Struct("Before" / construct.Int64ul, "Links" / structs.LIST_ENTRY64)
    found = list(space.walk_list(HEAD, pair, "Links"))
    assert [address for address, _ in found] == [ONE - 8, TWO - 8]
    assert [item.Before for _, item in found] == [
        int.from_bytes(DATA[at - BASE - 8 : at - BASE], "little") for at in (ONE, TWO)
    ]
    told = []
    assert list(space.walk_list(BASE + 0x18, pair, "Links", report=told.append)) == []
    assert isinstance(told[0], BrokenList)
    with pytest.raises(InvalidDataError):
        list(space.walk_list(ONE, pair, "Links", limit=1))


def test_many_reads(space):
    np = pytest.importorskip("numpy")
    addresses = [BASE, BASE + 0x1003, TOP - 4, TOP, BASE - 4, 0, (1 << 64) - 1]
    found = space.read_many(addresses, 8)
    assert found.ok.tolist() == [True, True, False, False, False, False, False]
    assert found.amount.tolist() == [8, 8, 4, 0, 0, 0, 0]
    assert found.data[1].tobytes() == DATA[0x1003:0x100B]
    assert found.data[2].tobytes() == DATA[-4:] + bytes(4)
    assert isinstance(found.error(2).reason, EndOfSpaceError)
    assert isinstance(found.error(4).reason, NotInDumpError)
    assert isinstance(found.error(6).reason, EndOfSpaceError)
    out = np.full((2, 0x1000), 0xEE, np.uint8)
    assert space.read_many([BASE, BASE + 0x800], 0x1000, out).ok.all()
    assert out.tobytes() == DATA[:0x1000] + DATA[0x800:0x1800]


def test_arrays(space):
    pytest.importorskip("numpy")
    words = space.read_array(BASE, construct.Int32ul, 0x800)
    assert words.tobytes() == DATA
    assert space.read_array(HEAD, structs.LIST_ENTRY64, 1)[0]["Flink"] == ONE


def test_search(space):
    pytest.importorskip("numpy")
    found = list(space.search(b"<needle>"))
    assert found == [BASE + 0x1FE0]
    assert type(found[0]) is Gva
    assert list(space.search(DATA[:2])) == [
        BASE + i for i in range(len(DATA)) if DATA[i : i + 2] == DATA[:2]
    ]
    assert list(space.search(b"<needle>", end=BASE + 0x1FE7)) == []
    assert list(space.search(b"<needle>", start=BASE + 0x1FE0)) == [BASE + 0x1FE0]


def test_regions(space):
    pytest.importorskip("numpy")
    assert list(space.regions()) == [(BASE, len(DATA))]
    assert list(space.regions(BASE + 1, BASE + 3)) == [(BASE + 1, 2)]
    assert list(space.rule.segments(0, TOP)) == [Segment(BASE, 0, len(DATA))]
    with pytest.raises(AddressError):
        space.regions(-1)


class TestWithoutAList:
    """A rule with nothing but `extent`."""

    @pytest.fixture
    def space(self, source):
        pytest.importorskip("numpy")
        return AddressSpace(source, InBytes())

    def test_a_small_part_is_tried(self, space):
        start = BASE - 0x1000
        assert list(space.regions(start)) == [(BASE, len(DATA))]
        assert list(space.search(b"<needle>", start=start)) == [BASE + 0x1FE0]

    def test_the_whole_is_an_error_at_once(self, space):
        for act in (space.regions, lambda: space.search(b"x"), lambda: space.regions(TOP >> 1)):
            with pytest.raises(TypeError, match=r"InBytes has no list.*regions\(\)"):
                list(act())

    def test_as_large_as_it_may_be(self, space):
        start = TOP - MAX_PROBED
        assert list(space.regions(start)) == [(BASE, len(DATA))]
        with pytest.raises(TypeError):
            space.regions(start - 1)

    def test_reads_need_none(self, space):
        assert space.read_many([BASE, 0], 4).ok.tolist() == [True, False]
        assert space.read_exact(BASE, 4) == DATA[:4]


class TestScattered:
    """Memory that begins and ends anywhere, in pieces that are apart in the file."""

    @pytest.fixture
    def space(self, source):
        pytest.importorskip("numpy")
        return AddressSpace(source, Scattered())

    WORDS = tuple(word for word in range(2, 0x20, 2) if word != 8)

    def test_regions(self, space):
        found = list(space.regions())
        assert found == [(word * 8, 8) for word in self.WORDS]
        assert all(type(region.start) is Gpa for region in found)
        assert list(space.regions(0x13, 0x22)) == [(0x13, 5), (0x20, 2)]

    def test_segments(self, space):
        assert list(space.rule.segments(0x13, 0x22)) == [(0x13, 0x7F3, 5), (0x20, 0x7E0, 2)]

    def test_search(self, space):
        for word in self.WORDS:
            place = 0x800 - word * 8
            pattern = DATA[place + 2 : place + 7]
            assert word * 8 + 2 in list(space.search(pattern))
        assert [type(at) for at in space.search(DATA[0x7F0:0x7F8])] == [Gpa]

    def test_reads(self, space):
        found = space.read_many(range(0x100), 4)
        for address in range(0x100):
            word, into = divmod(address, 8)
            there = min(4, 8 - into) if word in self.WORDS else 0
            place = 0x800 - word * 8 + into
            assert found.amount[address] == there
            assert found.data[address].tobytes() == DATA[place : place + there].ljust(4, b"\0")


class TestContradictions:
    """Faults of a rule end in an error, and none of them goes on without end."""

    @pytest.mark.parametrize("found", [0, -3, 0x2001])
    def test_impossible_lengths(self, source, found):
        pytest.importorskip("numpy")

        class Wrong(Listed):
            def extent(self, address, length):
                return 0, found

        space = AddressSpace(source, Wrong())
        for act in (
            lambda: space.read_many([BASE], 8),
            lambda: list(space.search(b"x")),
            lambda: list(Rule.regions(space.rule, BASE, TOP)),
        ):
            with pytest.raises(ValueError, match="found"):
                act()

    def test_a_list_of_memory_that_is_not_there(self, source):
        pytest.importorskip("numpy")

        class Boasting(Listed):
            def regions(self, start, end):
                yield Range(Gva(BASE - 8), 0x10)

        with pytest.raises(NotInDumpError):
            list(AddressSpace(source, Boasting()).search(b"x"))


class Elsewhere(Rule):
    """Leads to one place of the file, wherever that is."""

    end = 0x3000

    def __init__(self, offset, amount=None) -> None:
        self.offset, self.amount = offset, amount

    def extent(self, address, length):
        return self.offset, self.amount or length


@pytest.mark.parametrize("size", [8, 0x1800])
@pytest.mark.parametrize(
    "offset",
    [-(1 << 70), -0x2000, -8, -1, 0x1FFC, 0x2000, 0x5000, 1 << 40, 1 << 63, 1 << 70],
    ids=hex,
)
def test_reads_of_many_outside_of_the_file_are_errors_as_single_ones_are(source, offset, size):
    pytest.importorskip("numpy")
    space = AddressSpace(source, Elsewhere(offset))
    for act in (
        lambda: space.read_exact(0x10, size),
        lambda: space.read_many([0x10], size),
        lambda: space.read_many([0x11, 0x18, 0x1234], size),
    ):
        with pytest.raises(SourceError):
            act()


def test_a_rule_that_calculates_with_numpy(source):
    np = pytest.importorskip("numpy")

    class Numbers(Listed):
        def extent(self, address, length):
            return np.uint16(address - BASE), np.uint8(min(length, 0x64))

    space = AddressSpace(source, Numbers())
    buffer = bytearray(0x800)
    done = space.readinto(BASE + 3, buffer)
    assert (type(done), done, bytes(buffer)) == (int, 0x800, DATA[3:0x803])
    assert space.read_exact(BASE, len(DATA)) == DATA
    assert list(space.search(b"<needle>")) == [BASE + 0x1FE0]
    assert space.read_many([BASE + 1, BASE + 0x700], 0x100).data.tobytes() == (
        DATA[1:0x101] + DATA[0x700:0x800]
    )
    assert {type(part.size) for part in space.rule.segments(BASE, TOP)} == {int}
