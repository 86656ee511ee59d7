"""Hostile types: only errors of the package, in little time and memory."""

from __future__ import annotations

import struct
import time
import tracemalloc
from random import Random

import pytest

from kdmp_ks.errors import BoundsError, CutOffError, InvalidDataError, KdmpError
from kdmp_ks.symbols.pdb.types.table import PdbTypes
from symbols.pdb.types.streams import fields, member, record, stream_of, structure, types_of
from symbols.pdbutil import NATIVE

SECOND = 1.0
MEBIBYTE = 1 << 20
CONTINUED = struct.pack("<HHI", 0x1404, 0, 0x1000)


def of(*records: bytes) -> PdbTypes:
    return PdbTypes(types_of(*records), 8)


def with_field(*before: bytes, index: int) -> PdbTypes:
    """Records, and a structure with a field of one of them."""
    lists = 0x1000 + len(before)
    field = record(0x1203, fields(member("Field", index)))
    return of(*before, field, structure("_S", lists, 0x7FFF))


def pointer(index: int) -> bytes:
    return record(0x1002, struct.pack("<II", index, 0x1000C))


def array(index: int, size: bytes) -> bytes:
    return record(0x1503, struct.pack("<II", index, 0x23) + size + b"\0")


@pytest.mark.parametrize(
    "types",
    [
        pytest.param(with_field(pointer(0x1000), index=0x1000), id="pointer to itself"),
        pytest.param(with_field(pointer(0x1001), pointer(0x1000), index=0x1000), id="two pointers"),
        pytest.param(
            with_field(record(0x1001, struct.pack("<IH", 0x1000, 1)), index=0x1000), id="qualifier"
        ),
        pytest.param(with_field(array(0x1000, b"\4\0"), index=0x1000), id="array of itself"),
        pytest.param(
            with_field(record(0x1205, struct.pack("<IBB", 0x1000, 1, 0)), index=0x1000), id="bits"
        ),
        pytest.param(with_field(index=0x1000), id="index of what is no type of a field"),
        pytest.param(with_field(index=0x7FFFFFFF), id="index behind the end"),
        pytest.param(with_field(index=0x3FF), id="no simple type"),
        pytest.param(with_field(index=0xF74), id="no kind of pointer"),
        pytest.param(with_field(array(0x74, b"\3\0"), index=0x1000), id="part of an element"),
        pytest.param(
            with_field(record(0x1205, struct.pack("<IBB", 0x74, 30, 3)), index=0x1000),
            id="too many bits",
        ),
        pytest.param(
            with_field(record(0x1205, struct.pack("<IBB", 0x474, 1, 0)), index=0x1000),
            id="bits of a pointer",
        ),
        pytest.param(
            with_field(record(0x1002, struct.pack("<II", 0x74, 0)), index=0x1000),
            id="pointer without a size",
        ),
        pytest.param(
            with_field(*(pointer(0x1000 + i - 1 if i else 0x74) for i in range(99)), index=0x1062),
            id="99 pointers",
        ),
        pytest.param(
            of(record(0x1203, fields(member("A", 0x74), CONTINUED)), structure("_S", 0x1000)),
            id="list that goes on in itself",
        ),
        pytest.param(of(structure("_S", 0x1000)), id="structure as a list"),
        pytest.param(of(structure("_S", 0x74)), id="number as a list"),
        pytest.param(
            of(record(0x1203, struct.pack("<HH", 0x1777, 0)), structure("_S", 0x1000)),
            id="unknown field",
        ),
        pytest.param(
            of(record(0x1203, fields(member("A", 0x74, b"\0\x40"))), structure("_S", 0x1000)),
            id="field behind the end",
        ),
        pytest.param(
            of(
                record(0x1203, fields(member("A", 0x74, struct.pack("<Hb", 0x8000, -1)))),
                structure("_S", 0x1000),
            ),
            id="negative offset",
        ),
        pytest.param(
            of(
                record(0x1203, fields(struct.pack("<HHH", 0x1502, 3, 1) + b"A\0")),
                structure("_S", 0x1000),
            ),
            id="constant in a structure",
        ),
        pytest.param(
            of(
                record(0x1203, fields(member("A", 0x74))),
                record(0x1507, struct.pack("<HHII", 1, 0, 0x74, 0x1000) + b"_S\0"),
            ),
            id="member in an enumeration",
        ),
        pytest.param(
            of(
                record(0x1203, struct.pack("<HHIHH", 0x1405, 3, 0x74, 0x8002, 4)),
                structure("_S", 0x1000),
            ),
            id="record that ends before the length of a name",
        ),
        pytest.param(
            of(record(0x1507, struct.pack("<HHII", 0, 0, 0x1000, 0) + b"_S\0")),
            id="enumeration of itself",
        ),
    ],
)
def test_a_type_that_cannot_be_is_an_error(types):
    started = time.process_time()
    for _ in range(2):
        with pytest.raises(InvalidDataError) as caught:
            types.find("_S")
        assert caught.value.field
    assert types.names() == ["_S"]
    assert time.process_time() - started < SECOND


def test_chains_that_are_climbed_step_by_step_end_too():
    chain = [pointer(0x1000 + i - 1 if i else 0x74) for i in range(1000)]
    each = [member(f"F{i}", 0x1000 + i) for i in range(1000)]
    types = of(*chain, record(0x1203, fields(*each)), structure("_S", 0x1000 + 1000))
    with pytest.raises(InvalidDataError, match="depth"):
        types.find("_S")


def test_huge_counts_are_numbers_only():
    size = struct.pack("<HQ", 0x800A, (1 << 64) - 4)
    types = with_field(array(0x74, size), index=0x1000)
    tracemalloc.start()
    try:
        found = types.find("_S")
        assert tracemalloc.get_traced_memory()[1] < MEBIBYTE
    finally:
        tracemalloc.stop()
    assert found.fields[0].type.count == (1 << 62) - 1


def test_too_many_fields():
    part = fields(*[member("", 0x74)] * 5000)
    following = [struct.pack("<HHI", 0x1404, 0, 0x1000 + i + 1) for i in range(7)]
    lists = [record(0x1203, part + one) for one in following]
    types = of(*lists, record(0x1203, part), structure("_S", 0x1000))
    started = time.process_time()
    with pytest.raises(InvalidDataError, match="number of fields"):
        types.find("_S")
    assert time.process_time() - started < SECOND


@pytest.mark.parametrize(
    ("at", "form", "value", "error"),
    [
        (0x00, "<I", 19950410, InvalidDataError),
        (0x04, "<I", 0xFFFFFFF0, BoundsError),
        (0x08, "<I", 0x10, InvalidDataError),
        (0x10, "<I", 0x7FFFFFFF, BoundsError),
        (0x10, "<I", 3, BoundsError),
        (0x38, "<H", 0xFFFF, BoundsError),
        (0x38, "<H", 0, BoundsError),
        (0x38, "<H", 5, BoundsError),
    ],
)
def test_lying_headers_and_lengths(at, form, value, error):
    data = bytearray(types_of(record(0x1203, fields(member("A", 0x74))), structure("_S", 0x1000)))
    struct.pack_into(form, data, at, value)
    with pytest.raises(error):
        PdbTypes(bytes(data), 8).names()


def test_cut_off_streams():
    data = types_of(record(0x1203, fields(member("A", 0x74))), structure("_S", 0x1000))
    for size in range(1, len(data)):
        with pytest.raises(BoundsError):
            PdbTypes(data[:size], 8).names()
    with pytest.raises(CutOffError):
        PdbTypes(data[:20], 8).names()


def test_as_many_records_as_a_stream_has():
    """Records of the least size: the scan gives up at its limit, within its time."""
    data = types_of(record(0x1203, b"") * 1_000_000)
    started = time.process_time()
    with pytest.raises(BoundsError, match="too many"):
        PdbTypes(data, 8).names()
    assert time.process_time() - started < 2 * SECOND


@pytest.mark.parametrize("machine", ["x64", "x86"])
def test_mutated_streams(machine):
    original = stream_of(NATIVE / f"native_{machine}.pdb")
    random = Random(machine)
    answered = refused = 0
    for _ in range(300):
        data = bytearray(original)
        for _ in range(random.choice((1, 1, 3, 20))):
            at = random.randrange(0x38 if random.random() < 0.9 else 0, len(data))
            data[at] = random.choice((0, 1, 0x7F, 0x80, 0xFF, random.randrange(256)))
        types = PdbTypes(bytes(data), 8)
        started = time.process_time()
        try:
            names = types.names()
        except KdmpError:
            refused += 1
            continue
        for name in names:
            try:
                types.find(name)
                answered += 1
            except KdmpError:
                refused += 1
        assert time.process_time() - started < SECOND
    assert answered > 1000
    assert refused > 100
