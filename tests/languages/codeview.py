"""Types of PDB files, and what every compiled parser must say of them.

Offsets and orders are written here by hand, after LLVM's description of CodeView types; spelling is
that of oracle.py.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from typing import Any

from languages.tables import Places, Vector, fields, pattern, places

Answer = dict[str, Any]

STREAM = places("""
    version I 0  len_header I 4  first_index I 8  end_index I c  len_records I 10  hash_stream H 14
    hash_stream_aux H 16  len_hash I 18  num_hash_buckets I 1c""")  # fmt: skip
PARTS = ("hash_values", "index_offsets", "hash_adjusters")
NUMBERS = {
    0x8000: ("as_s1", "b"), 0x8001: ("as_s2", "h"), 0x8002: ("as_u2", "H"), 0x8003: ("as_s4", "i"),
    0x8004: ("as_u4", "I"), 0x8009: ("as_s8", "q"), 0x800A: ("as_u8", "Q"),
}  # fmt: skip
WIDE = (0x8017, 0x8018)
UNIQUE = 0x200


class Cursor:
    """Goes through the contents of a record."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.at = 0

    def head(self, table: Places, size: int) -> Answer:
        """Fixed fields."""
        assert self.at + size <= len(self.data)
        found = fields(table, self.data, self.at)
        self.at += size
        return found

    def number(self) -> Answer:
        """A number, which is its own kind if it is small."""
        (leaf,) = struct.unpack_from("<H", self.data, self.at)
        self.at += 2
        found: Answer = {name: None for name, _ in NUMBERS.values()}
        found |= {"leaf": hex(leaf), "as_16_bytes": None}
        if leaf in NUMBERS:
            name, code = NUMBERS[leaf]
            (number,) = struct.unpack_from(f"<{code}", self.data, self.at)
            found[name] = hex(number)
            self.at += struct.calcsize(code)
        elif leaf in WIDE:
            assert self.at + 16 <= len(self.data)
            found["as_16_bytes"] = self.data[self.at : self.at + 16].hex()
            self.at += 16
        return found

    def text(self) -> str:
        """A name and its end."""
        end = self.data.index(b"\0", self.at)
        found = self.data[self.at : end].hex()
        self.at = end + 1
        return found


COMPOSITE = places("num_members H 0  properties H 2  field_list I 4  derived_from I 8"
                   "  vtable_shape I c")  # fmt: skip
UNION = places("num_members H 0  properties H 2  field_list I 4")
ENUMERATION = places("num_members H 0  properties H 2  base_type I 4  field_list I 8")
COMPOSITE_19 = places("properties I 0  field_list I 4  derived_from I 8  vtable_shape I c"
                      "  num_members H 10")  # fmt: skip
UNION_19 = places("properties I 0  field_list I 4  num_members H 8")


def named(
    table: Places, size: int, number: str | None, *, unique: bool = True
) -> Callable[[Cursor], Answer]:
    """Return what reads a head, perhaps a number, a name, and perhaps a unique name."""

    def read(at: Cursor) -> Answer:
        found: Answer = {"head": at.head(table, size)}
        if number:
            found[number] = at.number()
        found["name"] = at.text()
        if unique:
            has_one = int(found["head"]["properties"], 16) & UNIQUE
            found["unique_name"] = at.text() if has_one else None
        return found

    return read


def plain(text: str, size: int) -> Callable[[Cursor], Answer]:
    """Return what reads fixed fields."""
    table = places(text)
    return lambda at: at.head(table, size)


def arguments(at: Cursor) -> Answer:
    """Types of parameters."""
    (count,) = struct.unpack_from("<I", at.data)
    assert 4 + 4 * count <= len(at.data)
    types = [hex(each) for each in struct.unpack_from(f"<{count}I", at.data, 4)]
    return {"num_types": hex(count), "types": types}


def field_list(at: Cursor) -> Answer:
    """Members and constants with their padding."""
    found = []
    while at.at < len(at.data):
        (leaf,) = struct.unpack_from("<H", at.data, at.at)
        at.at += 2
        content = FIELDS[leaf](at)
        count = -at.at % 4
        fillers = [hex(each) for each in at.data[at.at : at.at + count]]
        assert len(fillers) == count
        at.at += count
        found.append(
            {"leaf": hex(leaf), "content": content, "fillers": fillers, "num_padding": hex(count)}
        )
    return {"fields": found}


def member(names: str, *numbers: str, size: int) -> Callable[[Cursor], Answer]:
    """Return what reads a head and numbers, and a name if the last word is `name`."""
    table = places(names)

    def read(at: Cursor) -> Answer:
        found: Answer = {"head": at.head(table, size)}
        for number in numbers:
            found[number] = at.text() if number == "name" else at.number()
        return found

    return read


def one_method(at: Cursor) -> Answer:
    """A function; a virtual one that is new has an offset."""
    found: Answer = {"head": at.head(places("attributes H 0  member_type I 2"), 6)}
    is_new = int(found["head"]["attributes"], 16) >> 2 & 7 in (4, 6)
    found["ofs_vtable_entry"] = at.head(places("it I 0"), 4)["it"] if is_new else None
    found["name"] = at.text()
    return found


def friend_function(at: Cursor) -> Answer:
    """A function that is a friend."""
    return {**at.head(places("function_type I 2"), 6), "name": at.text()}


_BASE = "attributes H 0  base_type I 2"
_MEMBER = "attributes H 0  member_type I 2"
FIELDS: dict[int, Callable[[Cursor], Answer]] = {
    0x1400: member(_BASE, "base_offset", size=6),
    0x1401: member(_BASE + " pointer_type I 6", "pointer_offset", "table_index", size=10),
    0x1404: plain("field_list I 2", 6),
    0x1409: plain("pointer_type I 2", 6),
    0x140A: plain("friend_type I 2", 6),
    0x140C: plain("pointer_type I 2  ofs_pointer I 6", 10),
    0x1502: member("attributes H 0", "value", "name", size=2),
    0x150C: friend_function,
    0x150D: member(_MEMBER, "member_offset", "name", size=6),
    0x150E: member(_MEMBER, "name", size=6),
    0x150F: member("num_methods H 0  method_list I 2", "name", size=6),
    0x1510: member(_MEMBER, "name", size=6),
    0x1511: one_method,
}
FIELDS |= {0x1402: FIELDS[0x1401], 0x1512: FIELDS[0x1510], 0x1513: FIELDS[0x1510]}
FIELDS[0x151A] = FIELDS[0x1400]
RECORDS: dict[int, Callable[[Cursor], Answer]] = {
    0xA: plain("num_entries H 0", 2),
    0x1001: plain("modified_type I 0  qualifiers H 4", 6),
    0x1002: plain("target I 0  attributes I 4", 8),
    0x1008: plain("return_type I 0  calling_convention B 4  options B 5  num_parameters H 6"
                  "  parameters I 8", 12),
    0x1009: plain("return_type I 0  class_type I 4  this_type I 8  calling_convention B c"
                  "  options B d  num_parameters H e  parameters I 10  this_adjustment i 14", 24),
    0x1201: arguments,
    0x1203: field_list,
    0x1205: plain("base_type I 0  num_bits B 4  position B 5", 6),
    0x1503: named(places("element_type I 0  index_type I 4"), 8, "array_size", unique=False),
    0x1505: named(COMPOSITE, 16, "instance_size"),
    0x1506: named(UNION, 8, "instance_size"),
    0x1507: named(ENUMERATION, 12, None),
    0x150A: named(places("aliased_type I 0"), 4, None, unique=False),
    0x1609: named(COMPOSITE_19, 18, "instance_size"),
    0x160A: named(UNION_19, 10, "instance_size"),
}  # fmt: skip
RECORDS |= {0x1504: RECORDS[0x1505], 0x1519: RECORDS[0x1505]}
RECORDS |= {0x1608: RECORDS[0x1609], 0x160B: RECORDS[0x1609]}


def codeview(data: bytes) -> Answer:
    """What is in a stream of types."""
    (begin, length), at, records = struct.unpack_from("<I8xI", data, 4), 0, []
    assert begin + length <= len(data)
    part = data[begin : begin + length]
    while at < length:
        size, leaf = struct.unpack_from("<HH", part, at)
        assert size >= 2
        assert at + 2 + size <= length
        content = part[at + 4 : at + 2 + size]
        found = RECORDS[leaf](Cursor(content)) if leaf in RECORDS else content.hex()
        records.append({"len_record": hex(size), "leaf": hex(leaf), "content": found})
        at += 2 + size
    hashes = {
        name: fields(places("ofs_part i 0  len_part I 4"), data, 0x20 + 8 * number)
        for number, name in enumerate(PARTS)
    }
    return {**fields(STREAM, data), **hashes, "records": {"records": records}}


def stream(*records: bytes) -> bytes:
    """Build a stream of records."""
    body = b"".join(records)
    head = bytearray(pattern(0x38, 71))
    struct.pack_into("<5I", head, 0, 20040203, 0x38, 0x1000, 0x1000 + len(records), len(body))
    return bytes(head) + body


def record(leaf: int, content: bytes) -> bytes:
    """Build a record, padded to 4 bytes."""
    fill = bytes(0xF0 + left for left in range(-(len(content)) % 4, 0, -1))
    return struct.pack("<HH", 2 + len(content) + len(fill), leaf) + content + fill


def numbers() -> Iterator[bytes]:
    """All kinds of numbers."""
    yield b"\x34\x12"
    for leaf, (_, code) in NUMBERS.items():
        yield struct.pack("<H", leaf) + bytes(pattern(struct.calcsize(code), 73))[::-1]
    for leaf in WIDE:
        yield struct.pack("<H", leaf) + bytes(pattern(16, 79))


def fields_of_all_kinds() -> Iterator[bytes]:
    """Members and constants of all kinds; those with a number in the middle have one of each."""
    heads = {0x1400: 6, 0x151A: 6, 0x1401: 10, 0x1402: 10, 0x1404: 6, 0x1409: 6, 0x140A: 6}
    heads |= {0x140C: 10, 0x1502: 2, 0x150C: 6, 0x150D: 6, 0x150E: 6, 0x150F: 6, 0x1510: 6}
    heads |= {0x1512: 6, 0x1513: 6}
    for leaf, size in heads.items():
        start = struct.pack("<H", leaf) + bytes(pattern(size, 83))
        name = b"n%x\0" % leaf
        if leaf in (0x1400, 0x151A):
            yield from (start + number for number in numbers())
        elif leaf in (0x1401, 0x1402):
            yield start + b"\x08\0" + b"\x02\x80\xff\xff"
        elif leaf in (0x1502, 0x150D):
            yield from (start + number + name for number in numbers())
        elif leaf in (0x150C, 0x150E, 0x150F, 0x1510, 0x1512, 0x1513):
            yield start + name
        else:
            yield start
    for kind in range(8):
        offset = b"\x44\x33\x22\x11" if kind in (4, 6) else b""
        yield struct.pack("<HHI", 0x1511, kind << 2 | 3, 0x1234) + offset + b"method\0"


def padded(parts: Iterator[bytes]) -> bytes:
    """Put fields one behind the other, each padded to 4 bytes behind the head of the record."""
    found = b""
    for part in parts:
        found += part
        found += bytes(0xF0 + left for left in range(-len(found) % 4, 0, -1))
    return found


def composites() -> Iterator[bytes]:
    """Structures, unions and enumerations of all kinds, with and without a unique name."""
    sizes = {0x1504: 16, 0x1505: 16, 0x1519: 16, 0x1506: 8, 0x1507: 12}
    sizes |= {0x1608: 18, 0x1609: 18, 0x160B: 18, 0x160A: 10}
    for leaf, size in sizes.items():
        for unique in (0, UNIQUE):
            head = pattern(size, 89)
            at = 0 if leaf >= 0x1608 else 2
            word = int.from_bytes(head[at : at + 2], "little") & ~UNIQUE | unique
            struct.pack_into("<H", head, at, word)
            number = b"" if leaf == 0x1507 else b"\x04\x80\x11\x22\x33\xc4"
            name = b"_A\0" + (b".?AU_A@@\0" if unique else b"")
            yield record(leaf, bytes(head) + number + name)


def of_codeview() -> Iterator[Vector]:
    """Streams with records of all kinds, and damaged ones."""
    others = [
        record(leaf, bytes(pattern(size, 97)))
        for leaf, size in ((0xA, 2), (0x1001, 6), (0x1002, 8), (0x1008, 12), (0x1009, 24),
                           (0x1205, 6), (0x1234, 11))
    ]  # fmt: skip
    others.append(record(0x1201, struct.pack("<4I", 3, 0x74, 0x1000, 0xFFFFFFFF)))
    others.append(record(0x1503, bytes(pattern(8, 101)) + b"\x40\0\0"))
    others.append(record(0x150A, bytes(pattern(4, 103)) + b"alias\0"))
    lists = record(0x1203, padded(fields_of_all_kinds()))
    for name, data in {
        "empty": stream(),
        "composites": stream(*composites()),
        "others": stream(*others),
        "fields": stream(lists, record(0x1203, b"")),
    }.items():
        yield Vector(f"{name}.codeview", data, codeview(data))
    whole = stream(*others)
    yield Vector("cut.codeview", whole[:-1], None)
    yield Vector("short.codeview", whole[:0x37], None)
    yield Vector("old_field.codeview", stream(record(0x1203, b"\x05\x14" + bytes(8))), None)


def all_vectors() -> list[Vector]:
    """Make all of them."""
    return list(of_codeview())
