"""The directory of a triage dump: what it must have, and what it may lack."""

from __future__ import annotations

import struct
from random import Random

import pytest

from builders.header import Header
from builders.triage import KERNEL, small, small32
from kdmp_ks.errors import CutOffError, UnsupportedDumpError
from kdmp_ks.ground.warnings import MissingEndMark, Unavailable, Warnings
from kdmp_ks.paging.amd64 import Amd64Paging
from kdmp_ks.parsing.record import Record
from kdmp_ks.triage.directory import read_directory
from triage.opening import open_triage, parse, source_of

DUMPS = {
    "engine": small(),
    "kernel": small(writer=KERNEL),
    "32-bit engine": small32(),
    "32-bit kernel": small32(writer=KERNEL),
}


@pytest.mark.parametrize("name", DUMPS)
def test_directory_is_a_record(name):
    built = DUMPS[name].build()
    triage = open_triage(built.data)
    record = triage.directory
    assert isinstance(record, Record)
    assert record.num_drivers == len(DUMPS[name].drivers)
    assert record.ofs_prcb == built.parts["kprcb"]
    assert triage.secondary_data_offset == built.parts["blobs"]
    assert triage.warnings == ()


def test_other_dumps_have_none():
    header = bytes(Header(dump_type=1).build()) + bytes(0x100)
    with pytest.raises(UnsupportedDumpError, match="is not a triage dump") as info:
        open_triage(header)
    assert info.value.dump_type == 1


PARTS = (
    "directory",
    "secondary_data_offset",
    "modules",
    "unloaded",
    "memory",
    "kdbg",
    "saved_structures",
    "kprcb_address",
    "stack",
    "broken_driver",
)


@pytest.mark.parametrize(
    ("dump", "length"),
    [
        *((small(), length) for length in (0x2000, 0x2004, 0x207F)),
        *((small32(), length) for length in (0x1000, 0x1004, 0x1067)),
    ],
)
def test_file_that_ends_in_the_directory(dump, length):
    """No part is there, each says why, and a warning reports it."""
    triage = open_triage(dump.build().data[:length])
    (told,) = triage.warnings
    assert isinstance(told, Unavailable)
    assert told.what == "the directory of the triage dump"
    assert isinstance(told.reason, CutOffError)
    for part in PARTS:
        with pytest.raises(CutOffError, match="ends inside the triage directory"):
            getattr(triage, part)
    with pytest.raises(CutOffError):
        triage.page_table_entries(Amd64Paging(), 0xFFFF800000000000)
    assert triage.warnings == (told,)


def test_parts_begin_behind_the_header():
    source = source_of(small().build().data)
    directory = read_directory(parse(source), source, Warnings())
    assert directory.start == 0x2000
    assert directory.room(0x1FFF) == 0
    assert directory.room(0x2000) > 0


@pytest.mark.parametrize(
    "field",
    [
        "ValidOffset",
        "SizeOfDump",
        "MmOffset",
        "UnloadedDriversOffset",
        "PrcbOffset",
        "ProcessOffset",
        "ThreadOffset",
        "DriverListOffset",
        "StringPoolOffset",
        "DataPageOffset",
        "DebuggerDataOffset",
        "DataBlocksOffset",
    ],
)
def test_a_part_ends_where_any_other_one_begins(field):
    """The stack is moved to where nothing is, with the other part in the middle of it."""
    built = small(writer=KERNEL).build()
    at = len(built.data) + 0x100
    data = bytearray(built.data) + bytes(0x400)
    for name, value in (("CallStackOffset", at), ("SizeOfCallStack", 0x80), (field, at + 0x30)):
        where, form = built.directory[name]
        struct.pack_into(form, data, where, value)
    triage = open_triage(bytes(data))
    assert triage.stack.size == 0x30


@pytest.mark.parametrize("name", DUMPS)
def test_dump_without_its_end_mark(name):
    built = DUMPS[name].build()
    mark = built.parts["mark"]
    for data in (
        built.data[:mark],
        built.data[: mark + 3],
        built.with_number(mark, "<I", 0),
        built.with_field("ValidOffset", 0),
        built.with_field("ValidOffset", 0xFFFFFFFF),
        built.with_field("ValidOffset", 0x45474150),
    ):
        triage = open_triage(data)
        offset = struct.unpack_from("<I", data, built.directory["ValidOffset"][0])[0]
        assert triage.warnings == (MissingEndMark(offset, len(data)),)
        assert len(triage.modules) == len(DUMPS[name].drivers)


def test_unfinished_in_words():
    assert str(MissingEndMark(0x5000, 0x4000)) == (
        "the triage dump is truncated: its end mark, TRGD, is not there "
        "(at 0x5000 of a file of 0x4000 bytes)"
    )


def test_number_of_unloaded_drivers_that_is_not_in_the_file():
    triage = open_triage(small().build().with_field("UnloadedDriversOffset", 0xFFFFFFF0))
    (told,) = triage.warnings
    assert isinstance(told, Unavailable)
    assert told.what == "the number of unloaded drivers"
    assert len(triage.unloaded) == 0


@pytest.mark.parametrize(
    ("dump", "at", "name", "size"),
    [
        (small(), 0x30, "AMD64", 8),
        (small(machine=0xAA64), 0x30, "ARM64", 8),
        (small32(), 0x20, "x86", 4),
    ],
)
def test_machine(dump, at, name, size):
    built = dump.build()

    def machine_of(data):
        source = source_of(data)
        return read_directory(parse(source), source, Warnings()).architecture

    assert machine_of(built.data).name == name
    # A machine of another width than the header's is not believed.
    other = 0x14C if size == 8 else 0x8664
    assert machine_of(built.with_number(at, "<I", other)).pointer_size == size
    assert machine_of(built.with_number(at, "<I", 0x45474150)).pointer_size == size


@pytest.mark.parametrize("name", DUMPS)
@pytest.mark.parametrize("value", [0, 0x7FFFFFFF, 0xFFFFFFFF])
def test_any_field_may_lie(name, value):
    """Nothing but errors of the package, and those only for the directory itself."""
    built = DUMPS[name].build()
    for field in built.directory:
        triage = open_triage(built.with_field(field, value))
        assert triage.modules is not None
        assert triage.unloaded is not None
        assert triage.memory.size >= 0
        assert all(str(each) for each in triage.warnings)


@pytest.mark.parametrize("seed", range(100))
def test_random_damage(seed):
    """Whatever is damaged: what is left is given out, the rest is told, and nothing is raised."""
    random = Random(seed)
    built = DUMPS[random.choice(list(DUMPS))].build()
    data = bytearray(built.data)
    start = built.parts["mm"]
    for _ in range(random.choice((1, 10, 1000))):
        data[random.randrange(start, len(data))] = random.choice((0, 0xFF, random.randrange(256)))
    for field in random.sample(list(built.directory), 3):
        at, form = built.directory[field]
        struct.pack_into(form, data, at, random.choice((0, 8, 0x3000, 0x5000, len(data) - 4)))
    triage = open_triage(bytes(data))
    assert list(triage.modules) is not None
    assert list(triage.unloaded) is not None
    assert sum(each.size for each in triage.memory.ranges()) == triage.memory.size
    assert all(str(each) for each in triage.warnings)


@pytest.mark.parametrize("name", DUMPS)
def test_cut_off_anywhere(name):
    data = DUMPS[name].build().data
    start = 0x2080 if DUMPS[name].bits == 64 else 0x1068
    for length in range(start, len(data), 509):
        triage = open_triage(data[:length])
        assert triage.memory.size <= length
        assert len(triage.modules) <= 3
        assert len(triage.unloaded) <= 2
        assert all(str(each) for each in triage.warnings)
