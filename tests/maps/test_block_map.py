"""The map of memory in pieces, compared with bytes written out one by one."""

from __future__ import annotations

from io import BytesIO
from itertools import pairwise
from random import Random

import pytest

from kdmp_ks.ground.extents import Range, Segment
from kdmp_ks.ground.warnings import OddValue, Unavailable, Warnings
from kdmp_ks.maps import block_map as blockmap
from kdmp_ks.maps.block_map import BlockMap
from kdmp_ks.storage.opener import open_source

TOP = 1 << 64


def source_of(data: bytes):
    return open_source(BytesIO(data))


def counting(size: int) -> bytes:
    return bytes(i * 7 % 251 for i in range(size))


def written_out(pieces, data: bytes, end: int = TOP) -> dict[int, int]:
    """The byte at each address; the first piece in the list counts."""
    memory: dict[int, int] = {}
    for address, offset, size in reversed(pieces):
        for i in range(size):
            if offset + i < len(data) and address + i < end:
                memory[address + i] = data[offset + i]
    return memory


def runs_of(addresses) -> list[tuple[int, int]]:
    runs: list[list[int]] = []
    for address in sorted(addresses):
        if runs and runs[-1][1] == address:
            runs[-1][1] += 1
        else:
            runs.append([address, address + 1])
    return [(start, end - start) for start, end in runs]


def check(pieces, data: bytes, end: int = TOP, cuts: tuple[int, ...] = ()) -> BlockMap:
    """Compare a map with the bytes, at and beside every one of them.

    The pieces from each index in ``cuts`` on are added to the map later.
    """
    memory = written_out(pieces, data, end)
    steps = [pieces[a:b] for a, b in pairwise((0, *cuts, len(pieces)))]
    found = BlockMap(map(Segment._make, steps[0]), source_of(data), end)
    for step in steps[1:]:
        found.add(map(Segment._make, step), source_of(data))
    assert found.size == len(memory)
    assert [(each.start, each.size) for each in found.ranges()] == runs_of(memory)
    for address in {near for here in memory for near in (here - 1, here, here + 1)}:
        place = found.locate(address, 5)
        if address not in memory:
            assert place is None, hex(address)
            continue
        offset, run = place
        assert 1 <= run <= 5
        there = bytes(memory[address + i] for i in range(run))
        assert data[offset : offset + run] == there, hex(address)
    return found


def test_nothing():
    empty = check([], b"")
    assert empty.size == 0
    assert empty.warnings == ()
    assert empty.locate(0, 1) is None
    assert repr(empty) == "<BlockMap: 0x0 bytes in 0 segments>"


def test_pieces_in_any_order():
    found = check([(0x5000, 0x20, 0x10), (0x1000, 0, 0x10), (0x3001, 0x7, 1)], counting(0x30))
    assert found.warnings == ()
    assert found.locate(0x1000, 0x10) == (0, 0x10)
    assert found.locate(0x1000, 0x11) == (0, 0x10)
    assert found.locate(0x100F, 1) == (0xF, 1)
    assert found.locate(0xFFF, 1) is None
    assert found.locate(0x1010, 1) is None
    assert list(found.ranges()) == [
        Range(0x1000, 0x10),
        Range(0x3001, 1),
        Range(0x5000, 0x10),
    ]
    assert [each.end for each in found.ranges()] == [0x1010, 0x3002, 0x5010]
    assert repr(found) == "<BlockMap: 0x21 bytes in 3 segments>"


def test_neighbours_are_one_where_the_file_agrees():
    found = check([(0x1010, 0x10, 0x10), (0x1000, 0, 0x10), (0x1020, 0x28, 0x8)], counting(0x30))
    assert found.locate(0x1000, 0x40) == (0, 0x20)
    assert found.locate(0x1020, 0x40) == (0x28, 8)
    assert list(found.ranges()) == [Range(0x1000, 0x28)]


def test_pieces_without_bytes():
    assert check([(0x1000, 0, 0), (TOP - 1, 0, 0)], counting(8)).warnings == ()


def test_no_bytes_are_none_that_are_missing():
    """Neither where the file or the space has no room, nor behind the end of both."""
    assert check([(0x1000, 0x99, 0), (0x200, 0, 0)], counting(8), 0x100).warnings == ()
    (told,) = check([(0x200, 0x99, 4)], counting(8), 0x100).warnings
    assert isinstance(told, OddValue)


@pytest.mark.parametrize("seed", range(60))
def test_many_overlapping_pieces(seed):
    random = Random(seed)
    data = random.randbytes(64)
    pieces = [
        (random.randrange(0x100, 0x180), random.randrange(70), random.randrange(20))
        for _ in range(random.randrange(1, 30))
    ]
    check(pieces, data)
    check(pieces, data, end=0x170)


@pytest.mark.parametrize("seed", range(200))
def test_pieces_that_are_added_later(seed):
    """They count less, and make the same map as if all had been there at once."""
    random = Random(seed)
    data = random.randbytes(96)
    pieces = [
        (random.randrange(0x100, 0x180), random.randrange(100), random.randrange(24))
        for _ in range(random.randrange(1, 30))
    ]
    cuts = tuple(sorted(random.randrange(len(pieces) + 1) for _ in range(random.randrange(1, 4))))
    grown, at_once = check(pieces, data, 0x178, cuts), check(pieces, data, 0x178)
    assert (grown.starts, grown.stops) == (at_once.starts, at_once.stops)
    assert grown.offsets == at_once.offsets


def test_what_is_wrong_with_pieces_that_are_added_later():
    """They are compared with those that are there, and the room in the file is one for all."""
    warnings = Warnings()
    source = source_of(bytes(8) + b"\x01" * 8)
    found = BlockMap([Segment(0x1000, 0, 8)], source, warnings=warnings)
    found.add([Segment(0x1004, 8, 4), Segment(0x2000, 15, 3)], source)
    assert [str(told) for told in found.warnings] == [
        "memory of 0x2 bytes, of the piece at 0x2000 was not found: the file ends at 0x10",
        "Address is 0x1004: two pieces of memory have different bytes there; the first one counts",
    ]
    assert tuple(warnings) == found.warnings


def test_room_is_one_for_all_that_is_added():
    data = bytes(1 << 20)
    found = BlockMap([], source_of(data))
    for i in range(17):
        found.add([Segment(i << 21, 0, len(data))], source_of(data))
    assert found.size == 1 << 24
    assert found.locate(16 << 21, 1) is None
    assert len(found.warnings) == 1


@pytest.mark.parametrize("seed", range(20))
def test_whether_overlaps_agree_is_told(seed):
    """Some overlapping pieces are cut from one memory, where they agree; then one is changed."""
    random = Random(seed)
    memory = random.randbytes(64)
    pieces, data = [], b""
    for _ in range(12):
        start = random.randrange(60)
        part = memory[start : start + random.randrange(1, 20)]
        pieces.append((0x1000 + start, len(data), len(part)))
        data += part
    assert check(pieces, data).warnings == ()

    address, offset, _ = pieces[0]
    changed = bytes([data[offset] ^ 1])
    contradiction = [*pieces, (address, len(data), 1)]
    (told,) = check(contradiction, data + changed).warnings
    assert told == OddValue(
        "Address", address, "two pieces of memory have different bytes there; the first one counts"
    )


def test_contradictions_are_told_together():
    data = b"\x01" * 8 + b"\x02" * 8 + b"\x03" * 8
    found = check([(0x1004, 0, 8), (0x1000, 8, 8), (0x1008, 16, 8)], data)
    (told,) = found.warnings
    assert str(told) == (
        "Address is 0x1004: two pieces of memory have different bytes there; "
        "the first one counts (and 0x1 more such)"
    )


def test_the_same_bytes_of_the_file_cannot_disagree():
    assert check([(0x1000, 0, 8), (0x1002, 2, 4)], counting(8)).warnings == ()


def test_comparing_goes_on_over_large_pieces(monkeypatch):
    monkeypatch.setattr(blockmap, "_CHUNK", 0x10)
    data = bytes(0x40) + bytes(0x3F) + b"\x01"
    (told,) = check([(0x1000, 0, 0x40), (0x1000, 0x40, 0x40)], data).warnings
    assert told.got == 0x1030


def test_comparing_ends(monkeypatch):
    """A small file can declare any number of large pieces over one another."""
    monkeypatch.setattr(blockmap, "_MOST_COMPARED", 0x10000)
    pieces = [Segment(0x10000 - i, 0, 0x4000) for i in range(200)]
    for data, different in ((counting(0x4000), [0x10000]), (bytes(0x4000), [])):
        found = BlockMap(pieces, source_of(data))
        assert found.size == 0x4000 + 199
        too_much, *told = found.warnings
        assert isinstance(too_much, Unavailable)
        assert str(too_much).endswith(
            "pieces of memory agree was not found: there is too much to compare"
        )
        assert [each.got for each in told] == different


def test_what_the_file_lacks():
    found = check([(0x1000, 8, 0x10), (0x2000, 0x10, 0x10), (0x3000, 0x99, 5)], counting(0x10))
    assert list(found.ranges()) == [Range(0x1000, 8)]
    (told,) = found.warnings
    assert str(told) == (
        "memory of 0x1d bytes, of the piece at 0x1000 (and 0x2 more such) was not found: "
        "the file ends at 0x10"
    )


def test_what_does_not_fit_the_address_space():
    found = check([(TOP - 4, 0, 8), (TOP - 8, 8, 4)], counting(0x10))
    assert list(found.ranges()) == [Range(TOP - 8, 8)]
    assert found.locate(TOP - 1, 1) == (3, 1)
    (told,) = found.warnings
    assert str(told) == (
        "Address is 0xfffffffffffffffc: memory of 0x8 bytes does not fit there; it is cut off"
    )


def test_what_lies_behind_the_address_space():
    found = check([(1 << 32, 0, 8), ((1 << 32) - 2, 8, 4)], counting(0x10), end=1 << 32)
    assert list(found.ranges()) == [Range((1 << 32) - 2, 2)]
    (told,) = found.warnings
    assert told.got == 1 << 32
    assert str(told).endswith("(and 0x1 more such)")


def test_pieces_that_are_the_same_bytes():
    """A file of few bytes cannot stand for any amount of memory."""
    data = bytes(range(256)) * 0x1000
    size = len(data)
    pieces = [Segment(0x10000000 + i * 2 * size, 0, size) for i in range(100)]
    found = BlockMap(pieces, source_of(data))
    assert found.size == 16 * size == 1 << 24
    assert found.locate(pieces[15].address, size) == (0, size)
    assert found.locate(pieces[16].address, size) is None
    (told,) = found.warnings
    assert str(told) == (
        "memory of 0x100000 bytes at 0x12000000 (and 0x53 more such) was not found: "
        "a file of 0x100000 bytes cannot stand for more than those before it"
    )


def test_pieces_of_a_bigger_file_may_be_more():
    data = bytes(5 << 20)
    size = len(data)
    pieces = [Segment(i * 2 * size, 0, size) for i in range(5)]
    found = BlockMap(pieces, source_of(data))
    assert found.size == 4 * size
    assert len(found.warnings) == 1
