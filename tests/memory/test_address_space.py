"""The read loop and its verbs, over a small space of which everything is known."""

from __future__ import annotations

import io
from array import array

import construct
import pytest

from kdmp_ks.addresses import Gpa, Gva
from kdmp_ks.errors import (
    AddressError,
    EndOfSpaceError,
    NotInDumpError,
    NotPresentError,
    PartialReadError,
    SourceError,
)
from kdmp_ks.memory.address_space import AddressSpace
from kdmp_ks.memory.rule import Rule
from kdmp_ks.storage.source import Source

TOP = 1 << 64


class CountingSource(Source):
    """A file of bytes that notes what is read of it."""

    def __init__(self, data: bytes) -> None:
        self.name = "memory"
        self.size = len(data)
        self.data = data
        self.reads: list[tuple[int, int]] = []

    def close(self) -> None:
        """Nothing to close."""

    def _read(self, offset: int, length: int) -> bytes:
        self.reads.append((offset, length))
        return self.data[offset : offset + length]


class PatchworkRule(Rule):
    """Memory from pieces: (address, length, file offset); all else are holes."""

    def __init__(self, pieces, end: int = TOP) -> None:
        self.end = end
        self.pieces = pieces
        self.asked: list[tuple[int, int]] = []

    def extent(self, address: int, length: int) -> tuple[int, int]:
        assert 1 <= length <= self.end - address, "asked beyond the end of the space"
        self.asked.append((address, length))
        for start, size, offset in self.pieces:
            if start <= address < start + size:
                return offset + address - start, min(length, start + size - address)
        raise NotInDumpError(Gpa(address))


def patchwork(source: Source, pieces, end: int = TOP) -> AddressSpace:
    return AddressSpace(source, PatchworkRule(pieces, end))


DATA = bytes(i * 7 & 0xFF for i in range(0x1000))
PIECES = [
    (0x1000, 0x10, 0x100),
    (0x1010, 0x10, 0x110),  # goes on in the file
    (0x1020, 0x10, 0x120),  # and again
    (0x1030, 0x10, 0x800),  # elsewhere
    (0x1040, 0x10, 0x100),  # the first piece a second time
    (0x1050, 0x10, 0x110),
    # 0x1060 is a hole
    (0x1070, 0x10, 0x300),
    (TOP - 0x10, 0x10, 0x400),
]
MEMORY = DATA[0x100:0x130] + DATA[0x800:0x810] + DATA[0x100:0x120]
"""What lies from 0x1000 up to the hole at 0x1060."""


@pytest.fixture
def source():
    return CountingSource(DATA)


@pytest.fixture
def space(source):
    return patchwork(source, PIECES)


def readinto(space: AddressSpace, address: int, length: int) -> bytes:
    """Read by way of a buffer."""
    buffer = bytearray(b"\xee" * length)
    done = space.readinto(address, buffer)
    assert buffer[done:] == b"\xee" * (length - done)
    return bytes(buffer[:done])


class TestWhole:
    @pytest.mark.parametrize(
        ("address", "length"),
        [(0x1000, 1), (0x1003, 0x10), (0x1000, 0x60), (0x102F, 2), (0x105F, 1), (0x1033, 0x2D)],
    )
    def test_every_verb(self, space, address, length):
        expected = MEMORY[address - 0x1000 :][:length]
        assert space.read_exact(address, length) == expected
        assert space.read(address, length) == expected
        assert space.try_read_exact(address, length) == expected
        assert readinto(space, address, length) == expected

    def test_addresses_may_be_addresses(self, space):
        assert space.read_exact(Gva(0x1000), 4) == DATA[0x100:0x104]
        assert type(space.read_exact(Gpa(0x1000), 4)) is bytes

    def test_up_to_the_top(self, space):
        assert space.read_exact(TOP - 0x10, 0x10) == DATA[0x400:0x410]
        assert space.read_exact(TOP - 1, 1) == DATA[0x40F:0x410]


class TestMerging:
    """What lies together in the file is one read of it."""

    @pytest.mark.parametrize("verb", ["read_exact", "read", "try_read_exact"])
    def test_neighbours(self, space, source, verb):
        getattr(space, verb)(0x1008, 0x20)
        assert source.reads == [(0x108, 0x20)]

    def test_neighbours_into_a_buffer(self, space, source):
        readinto(space, 0x1008, 0x20)
        assert source.reads == [(0x108, 0x20)]

    def test_one_read_for_each_stretch(self, space, source):
        space.read_exact(0x1000, 0x60)
        assert source.reads == [(0x100, 0x30), (0x800, 0x10), (0x100, 0x20)]

    def test_up_to_a_hole(self, space, source):
        assert space.read(0x1044, 0x100) == DATA[0x104:0x120]
        assert source.reads == [(0x104, 0x1C)]

    def test_the_rule_is_asked_for_what_is_left(self, space):
        space.read_exact(0x1008, 0x20)
        assert space.rule.asked == [(0x1008, 0x20), (0x1010, 0x18), (0x1020, 8)]

    def test_backwards_is_not_together(self, source):
        space = patchwork(source, [(0, 0x10, 0x110), (0x10, 0x10, 0x100)])
        assert space.read_exact(0, 0x20) == DATA[0x110:0x120] + DATA[0x100:0x110]
        assert source.reads == [(0x110, 0x10), (0x100, 0x10)]

    def test_one_place_many_times(self, source):
        space = patchwork(source, [(i * 4, 4, 0x200) for i in range(8)])
        assert space.read_exact(0, 0x20) == DATA[0x200:0x204] * 8
        assert len(source.reads) == 8


class TestHoles:
    def test_exact(self, space):
        with pytest.raises(PartialReadError) as caught:
            space.read_exact(0x1050, 0x30)
        error = caught.value
        assert (error.expected_amount, error.actual_amount) == (0x30, 0x10)
        assert error.data == DATA[0x110:0x120]
        assert isinstance(error.reason, NotInDumpError)
        assert error.reason.gpa == 0x1060
        assert error.__cause__ is error.reason

    def test_nothing_at_all(self, space, source):
        with pytest.raises(PartialReadError) as caught:
            space.read_exact(0x1060, 8)
        error = caught.value
        assert (error.expected_amount, error.actual_amount, error.data) == (8, 0, b"")
        assert error.reason.gpa == 0x1060
        assert source.reads == []

    @pytest.mark.parametrize(
        ("address", "length", "there"),
        [(0x1050, 0x30, DATA[0x110:0x120]), (0x1060, 8, b""), (0x0, 0x2000, b"")],
    )
    def test_what_there_is(self, space, address, length, there):
        assert space.read(address, length) == there
        assert readinto(space, address, length) == there
        assert space.try_read_exact(address, length) is None

    def test_what_lies_behind_a_hole_is_not_moved_up(self, space):
        assert space.read(0x105F, 0x30) == DATA[0x11F:0x120]

    def test_structures(self, space):
        assert space.read_struct(0x1000, construct.Int32ul) == int.from_bytes(
            DATA[0x100:0x104], "little"
        )
        assert space.try_read_struct(0x1000, construct.Byte) == DATA[0x100]
        with pytest.raises(PartialReadError) as caught:
            space.read_struct(0x105E, construct.Int32ul)
        assert caught.value.data == DATA[0x11E:0x120]
        assert space.try_read_struct(0x105E, construct.Int32ul) is None

    def test_other_errors_are_not_holes(self):
        """A file that cannot be read says nothing about memory."""
        space = patchwork(CountingSource(bytes(0x20)), [(0, 0x40, 0)])
        for act in (
            lambda: space.read_exact(0, 0x40),
            lambda: space.read(0, 0x40),
            lambda: space.try_read_exact(0, 0x40),
            lambda: space.readinto(0, bytearray(0x40)),
            lambda: space.try_read_struct(0, construct.Bytes(0x40)),
        ):
            with pytest.raises(SourceError):
                act()

    def test_the_kind_of_hole_is_kept(self, source):
        class Unmapped(Rule):
            def extent(self, address: int, length: int) -> tuple[int, int]:
                raise NotPresentError(Gva(address), None)

        with pytest.raises(PartialReadError) as caught:
            AddressSpace(source, Unmapped()).read_exact(0x77, 1)
        assert type(caught.value.reason) is NotPresentError
        assert caught.value.reason.gva == 0x77


class TestEndOfSpace:
    def test_off_the_top(self, space):
        """Address 0 does not come behind the last."""
        with pytest.raises(PartialReadError) as caught:
            space.read_exact(TOP - 8, 0x10)
        error = caught.value
        assert (error.expected_amount, error.actual_amount) == (0x10, 8)
        assert error.data == DATA[0x408:0x410]
        assert isinstance(error.reason, EndOfSpaceError)
        assert error.reason.address == TOP

    def test_what_there_is(self, space):
        assert space.read(TOP - 8, 1 << 70) == DATA[0x408:0x410]
        assert readinto(space, TOP - 8, 0x10) == DATA[0x408:0x410]
        assert space.try_read_exact(TOP - 8, 9) is None

    def test_a_hole_before_the_top_comes_first(self, space):
        with pytest.raises(PartialReadError) as caught:
            space.read_exact(TOP - 0x20, 0x40)
        assert isinstance(caught.value.reason, NotInDumpError)

    @pytest.mark.parametrize("address", [0x1038, 0x1040, 0x1050])
    def test_smaller_spaces(self, source, address):
        space = patchwork(source, PIECES, end=0x1040)
        there = max(0, 0x1040 - address)
        with pytest.raises(PartialReadError) as caught:
            space.read_exact(address, 0x10)
        assert caught.value.data == DATA[0x808 : 0x808 + there]
        assert isinstance(caught.value.reason, EndOfSpaceError)
        assert caught.value.reason.address == 0x1040


class TestArguments:
    @pytest.mark.parametrize("address", [0, 0x1000, 0x1060, TOP - 1])
    def test_no_bytes_are_always_there(self, space, source, address):
        assert space.read_exact(address, 0) == b""
        assert space.read(address, 0) == b""
        assert space.try_read_exact(address, 0) == b""
        assert space.readinto(address, bytearray()) == 0
        assert source.reads == space.rule.asked == []

    @pytest.mark.parametrize("address", [-1, TOP, TOP + 0x1000, -TOP])
    @pytest.mark.parametrize("length", [0, 1])
    def test_no_address(self, space, address, length):
        for act in (
            lambda: space.read_exact(address, length),
            lambda: space.read(address, length),
            lambda: space.try_read_exact(address, length),
            lambda: space.readinto(address, bytearray(length)),
            lambda: space.read_struct(address, construct.Byte),
            lambda: space.read_struct(address, construct.GreedyBytes),
            lambda: space.try_read_struct(address, construct.Byte),
            lambda: space.open(address),
        ):
            with pytest.raises(AddressError, match="is not a 64-bit address"):
                act()

    @pytest.mark.parametrize("length", [-1, -TOP])
    def test_no_length(self, space, length):
        for act in (space.read_exact, space.read, space.try_read_exact, space.open):
            with pytest.raises(AddressError, match="is not a length"):
                act(0x1000, length)

    @pytest.mark.parametrize("thing", [1.0, "1", None])
    def test_no_number(self, space, thing):
        for act in (space.read_exact, space.read, space.try_read_exact):
            with pytest.raises(TypeError):
                act(thing, 1)
            with pytest.raises(TypeError):
                act(0x1000, thing)
        with pytest.raises(TypeError):
            space.open(thing)


class Index:
    """What may be used as an index, and for nothing else."""

    def __init__(self, value: int) -> None:
        self.value = value

    def __index__(self) -> int:
        return self.value


class Word(int):
    """Wraps round at 64 bits, as machine integers of other libraries do."""

    def __add__(self, other: int) -> Word:
        return Word(int(self) + other & TOP - 1)

    __radd__ = __add__


class TestOtherIntegers:
    def test_indexes(self, space):
        assert space.read_exact(Index(0x1000), Index(4)) == DATA[0x100:0x104]

    def test_machine_integers_do_not_wrap(self, space):
        with pytest.raises(PartialReadError) as caught:
            space.read_exact(Word(TOP - 8), 0x10)
        assert isinstance(caught.value.reason, EndOfSpaceError)


class TestBuffers:
    def test_parts_of_a_buffer(self, space):
        buffer = bytearray(b"\xee" * 0x10)
        assert space.readinto(0x1000, memoryview(buffer)[4:8]) == 4
        assert buffer == b"\xee" * 4 + DATA[0x100:0x104] + b"\xee" * 8

    def test_buffers_of_larger_items(self, space):
        words = array("I", [0, 0])
        assert space.readinto(0x1000, words) == 8
        assert words.tobytes() == DATA[0x100:0x108]

    def test_the_buffer_is_free_again(self, space):
        for address in (0x1000, 0x105C, 0x1060):
            buffer = bytearray(8)
            space.readinto(address, buffer)
            buffer.append(0)  # fails while someone still looks at it

    def test_not_writable(self, space):
        with pytest.raises(TypeError):
            space.readinto(0x1000, b"constant")

    def test_no_buffer(self, space):
        with pytest.raises(TypeError):
            space.readinto(0x1000, 8)


class TestOpen:
    def test_a_part(self, space):
        with space.open(0x1008, 0x10) as view:
            assert isinstance(view, io.RawIOBase)
            assert view.read(4) == DATA[0x108:0x10C]
            assert view.seek(0, io.SEEK_END) == 0x10
            assert view.seek(8) == 8
            assert view.read() == DATA[0x110:0x118]
            assert view.read() == b""

    def test_nothing(self, space):
        with space.open(0x1000, 0) as view:
            assert view.read() == b""

    @pytest.mark.parametrize("length", [None, 1 << 70])
    def test_up_to_the_end_of_the_space(self, space, length):
        with space.open(TOP - 8, length) as view:
            assert view.read() == DATA[0x408:0x410]
            assert view.seek(0, io.SEEK_END) == 8

    def test_all_of_it(self, space):
        with space.open() as view:
            assert view.seek(0, io.SEEK_END) == TOP
            view.seek(0x1000)
            assert view.read(4) == DATA[0x100:0x104]

    def test_behind_a_small_space(self, source):
        with patchwork(source, PIECES, end=0x1040).open(0x1040) as view:
            assert view.read() == b""

    def test_a_hole(self, space):
        with space.open(0x1050, 0x30) as view, pytest.raises(PartialReadError) as caught:
            view.read()
        assert caught.value.data == DATA[0x110:0x120]


def test_a_rule_is_needed():
    with pytest.raises(TypeError):
        AddressSpace(CountingSource(DATA))
    with pytest.raises(TypeError):
        Rule()


@pytest.mark.parametrize("found", [0, -1, 0x11])
def test_a_rule_that_contradicts_itself(source, found):
    """No loop without an end, and no bytes that were not asked for."""

    class Wrong(Rule):
        def extent(self, address: int, length: int) -> tuple[int, int]:
            return 0, found

    space = AddressSpace(source, Wrong())
    for act in (
        lambda: space.read_exact(0, 0x10),
        lambda: space.read(0, 0x10),
        lambda: space.readinto(0, bytearray(0x10)),
    ):
        with pytest.raises(ValueError, match=r"Wrong.extent\(.*\) found -?0x"):
            act()
