"""The table of data blocks: the shapes of its entries, and tables that lie."""

from __future__ import annotations

import struct

import pytest

from builders.triage import BLOCKS, KERNEL, Stretch, small, small32
from kdmp_ks.ground.warnings import CountMismatch, OddValue, Unavailable
from kdmp_ks.triage import blocks
from triage.opening import bytes_at, open_triage


@pytest.mark.parametrize(
    "dump",
    [
        small(),
        small(writer=KERNEL),
        small32(block_entry=16),
        small32(block_entry=12),
        small32(block_entry=16, writer=KERNEL),
        small32(block_entry=12, writer=KERNEL),
        small32(block_entry=12, writer=KERNEL, blocks=[Stretch(0x80001234, b"one")]),
        small32(block_entry=16, writer=KERNEL, blocks=[Stretch(0x80001234, b"one")]),
        small32(writer=KERNEL, blocks=[]),
        small(writer=KERNEL, blocks=[]),
    ],
)
def test_every_block_can_be_read(dump):
    built = dump.build()
    triage = open_triage(built.data)
    for address, data in dump.all_blocks():
        assert bytes_at(triage, built.data, address, len(data)) == data
    assert triage.warnings == ()


def test_addresses_of_a_32_bit_machine_may_be_widened():
    """An address of eight bytes may carry the sign of the four that count."""
    widened = [Stretch(0xFFFFFFFF80001234, b"above"), Stretch(0x7C901234, b"below")]
    built = small32(writer=KERNEL, blocks=widened).build()
    triage = open_triage(built.data)
    assert bytes_at(triage, built.data, 0x80001234, 5) == b"above"
    assert bytes_at(triage, built.data, 0x7C901234, 5) == b"below"


def test_count_that_is_too_large():
    """The table ends where the first block begins; its bytes are no entries."""
    dump = small(writer=KERNEL)
    built = dump.build()
    triage = open_triage(built.with_field("DataBlocksCount", 0xFFFFFFFF))
    assert triage.memory.size == open_triage(built.data).memory.size
    assert CountMismatch("DataBlocksCount", len(BLOCKS), 0xFFFFFFFF) in triage.warnings


def test_blocks_that_lie_in_front_of_their_table():
    """That is odd, but nothing is wrong with it."""
    dump = small(writer=KERNEL)
    built = dump.build()
    at = built.parts["blocks"]
    triage = open_triage(built.with_number(at + 8, "<I", built.parts["stack"]))
    stack = built.parts["stack"]
    expected = built.data[stack : stack + len(BLOCKS[0].data)]
    found = bytes_at(triage, built.data, BLOCKS[0].address, len(BLOCKS[0].data))
    assert found == expected
    assert triage.warnings == ()


def test_more_blocks_than_are_taken(monkeypatch):
    monkeypatch.setattr(blocks, "MAX_BLOCKS", 2)
    built = small(writer=KERNEL).build()
    triage = open_triage(built.data)
    assert bytes_at(triage, built.data, BLOCKS[1].address, 1) == BLOCKS[1].data
    assert bytes_at(triage, built.data, BLOCKS[2].address, 1) is None
    assert triage.warnings == (OddValue("DataBlocksCount", 5, "only 0x2 are taken"),)


@pytest.mark.parametrize("entry", [12, 16])
def test_size_of_entries_that_cannot_be_told(entry):
    """A block that is not where it should be, in a dump whose entries may have two sizes."""
    built = small32(block_entry=entry).build()
    at = built.parts["blocks"] + entry + (4 if entry == 12 else 8)
    offset = struct.unpack_from("<I", built.data, at)[0]
    triage = open_triage(built.with_number(at, "<I", offset + 4))
    assert triage.memory.locate(0x80001234, 1) is None
    assert triage.memory.locate(0xF7A3B9C4, 1) is not None  # the stack
    told = Unavailable("the data blocks", "the size of their entries is unknown")
    assert told in triage.warnings


def test_one_block_that_is_not_where_it_should_be():
    built = small32(block_entry=12, writer=KERNEL, blocks=[Stretch(0x80001234, b"one")]).build()
    triage = open_triage(built.with_number(built.parts["blocks"] + 4, "<I", 0x1100))
    assert triage.memory.locate(0x80001234, 1) is None
    assert len(triage.warnings) == 1


def test_blocks_that_are_cut_off():
    dump = small(writer=KERNEL)
    built = dump.build()
    first = struct.unpack_from("<I", built.data, built.parts["blocks"] + 8)[0]
    triage = open_triage(built.data[: first + 0x80])
    address, data = BLOCKS[0]
    assert bytes_at(triage, built.data, address, 0x80) == data[:0x80]
    assert triage.memory.locate(address + 0x80, 1) is None
    assert triage.memory.locate(BLOCKS[3].address, 1) is None
    lost = sum(len(block.data) for block in BLOCKS) - 0x80
    told = triage.warnings[-1]
    assert isinstance(told, Unavailable)
    assert told.what.startswith(f"memory of {lost:#x} bytes, of the piece at {address:#x}")
