"""Streams of types, packed by hand: each kind of record that describes data."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Final

from fuzz.symbols.records import Records

if TYPE_CHECKING:
    from collections.abc import Sequence

FIRST: Final = 0x1000
SIMPLE: Final = (0x03, 0x10, 0x11, 0x20, 0x21, 0x22, 0x23, 0x68, 0x74, 0x75, 0x76, 0x77, 0x40, 0x41)
"""Type indices of numbers; with 0x400 and 0x600 those of pointers to them."""
LEAVES: Final = (
    0x1001, 0x1002, 0x1008, 0x1009, 0x1201, 0x1203, 0x1205, 0x1502, 0x1503, 0x1504, 0x1505, 0x1506,
    0x1507, 0x1509, 0x150D, 0x150E, 0x150F, 0x1510, 0x1511, 0x1519, 0x1400, 0x1401, 0x1402, 0x1404,
    0x1409, 0x000A, 0x1601, 0x1602, 0x1603, 0x1605, 0x1606, 0x1608, 0x1609, 0x1002, 0x1003, 0x1005,
)  # fmt: skip
NUMERIC: Final = (*range(0x8000, 0x801D), 0x7FFF)
"""Leaves that begin a number of more than 15 bits."""
_PROPERTIES: Final = (0x80, 0x200, 0x280, 0x8, 0x1)
_CONST: Final = 1


def pool(count: int) -> tuple[int, ...]:
    """Return numbers that mean something in the records of a stream.

    Args:
        count: Number of its records.
    """
    near = range(FIRST - 1, FIRST + min(count, 200) + 2)
    pointers = (0x403, 0x603, 0x674, 0x110)
    return (*near, *near, *SIMPLE, *pointers, *NUMERIC, *LEAVES, *_PROPERTIES, FIRST + count)


def type_stream(records: Records, *, count_lie: int | None = None) -> bytes:
    """Pack a stream of types, whose header counts the records unless it lies."""
    body = records.body()
    head = bytearray(records.head)
    last = FIRST + len(records.items) if count_lie is None else count_lie
    struct.pack_into("<III", head, 8, FIRST, last & 0xFFFFFFFF, len(body))
    return bytes(head) + body


def small_types(pointer_size: int) -> Records:
    """Return records of all kinds, some forty."""
    made = _Made(pointer_size)
    made.fill()
    head = struct.pack("<5I2H", 20040203, 0x38, FIRST, 0, 0, 9, 0xFFFF)
    head += struct.pack("<2I6I", 4, 0x3FFFF, 0, 0, 0, 0, 0, 0)
    return Records(made.items, head, kinds=LEAVES, pool=pool(len(made.items)))


class _Made:
    """Records so far."""

    def __init__(self, pointer_size: int) -> None:
        self.items: list[bytes] = []
        self._pointer_size = pointer_size

    def fill(self) -> None:
        """Add records that refer to each other."""
        size = self._pointer_size
        pointer = 0x600 if size == 8 else 0x400
        forward = self._composite(0x1505, "_LIST", 0, 0, 0x80)
        to_list = self._pointer(forward)
        links = self._fields(("Flink", to_list, 0), ("Blink", to_list, size))
        self._composite(0x1505, "_LIST", links, 2 * size)
        array = self._add(0x1503, struct.pack("<IIH", 0x75, 0x23, 16) + b"\0")
        rows = self._add(0x1503, struct.pack("<IIHI", array, 0x23, 0x8004, 0x100) + b"\0")
        bits = [self._add(0x1205, struct.pack("<IBB", 0x75, n, at)) for n, at in ((1, 0), (7, 1))]
        values = self._list(*(self._constant(*one) for one in (("A", 0), ("B", -1), ("C", 70000))))
        enum = self._enum("_STATE", values)
        enum_bits = self._add(0x1205, struct.pack("<IBB", enum, 3, 8))
        both = self._fields(("Low", 0x75, 0), ("Quad", 0x77, 0), ("Text", array, 0))
        union = self._composite(0x1506, "_BOTH", both, 16)
        inner = self._fields(("", union, 0), ("Odd", bits[0], 16), ("Even", bits[1], 16))
        unnamed = self._composite(0x1505, "<unnamed-tag>", inner, 20)
        const = self._add(0x1001, struct.pack("<IH", 0x76, _CONST))
        arguments = self._add(0x1201, struct.pack("<III", 2, 0x74, to_list))
        procedure = self._add(0x1008, struct.pack("<IBBHI", 0x03, 0, 0, 2, arguments))
        callback = self._pointer(procedure)
        more = self._fields(("Later", pointer | 3, 56), ("Last", 0x70, 72))
        parts = [
            self._member("Entry", FIRST + 3, 0),
            self._member("State", enum, 2 * size),
            self._member("Bits", enum_bits, 20),
            self._member("Union", unnamed, 24),
            self._member("Const", const, 48),
            self._member("Call", callback, 56),
            struct.pack("<HHI", 0x1404, 0, more),
        ]
        self._composite(0x1504, "_LARGE", self._list(*parts), 0x1000)
        self._composite(0x1505, "_ROWS", self._fields(("Rows", rows, 0), ("Tail", rows, 512)), 4096)
        base = struct.pack("<HHIH", 0x1400, 3, FIRST + 3, 0)
        table = struct.pack("<HHI", 0x1409, 0, callback)
        derived = self._list(base, self._member("own", 0x74, 16), table, self._other())
        self._composite(0x1504, "ns::Derived", derived, 32)
        self._composite(0x1505, "_LIST", links, 2 * size)

    def _add(self, leaf: int, content: bytes) -> int:
        missing = -(len(content) + 4) % 4
        padding = bytes(0xF0 + left for left in range(missing, 0, -1))
        self.items.append(struct.pack("<H", leaf) + content + padding)
        return FIRST + len(self.items) - 1

    def _pointer(self, target: int) -> int:
        kind = 0x0C if self._pointer_size == 8 else 0x0A
        return self._add(0x1002, struct.pack("<II", target, kind | self._pointer_size << 13))

    def _composite(self, leaf: int, name: str, fields: int, size: int, flags: int = 0) -> int:
        content = struct.pack("<HHI", 1, flags, fields)
        content += b"" if leaf == 0x1506 else bytes(8)
        content += struct.pack("<H", size) if size < 0x8000 else struct.pack("<HI", 0x8004, size)
        return self._add(leaf, content + name.encode() + b"\0")

    def _enum(self, name: str, fields: int) -> int:
        return self._add(0x1507, struct.pack("<HHII", 3, 0, 0x74, fields) + name.encode() + b"\0")

    def _list(self, *parts: bytes) -> int:
        out = b""
        for part in parts:
            out += part
            out += bytes(0xF0 + left for left in range(-len(out) % 4, 0, -1))
        return self._add(0x1203, out)

    def _fields(self, *fields: tuple[str, int, int]) -> int:
        return self._list(*(self._member(*one) for one in fields))

    def _member(self, name: str, index: int, offset: int) -> bytes:
        return struct.pack("<HHIH", 0x150D, 3, index, offset) + name.encode() + b"\0"

    def _constant(self, name: str, value: int) -> bytes:
        number = (
            struct.pack("<H", value) if 0 <= value < 0x8000 else struct.pack("<Hi", 0x8003, value)
        )
        return struct.pack("<HH", 0x1502, 3) + number + name.encode() + b"\0"

    def _other(self) -> bytes:
        """Parts of a class that are no data: a static member, a method, a nested type."""
        parts: Sequence[bytes] = (
            struct.pack("<HHI", 0x150E, 3, 0x74) + b"shared\0",
            struct.pack("<HHI", 0x1511, 3, FIRST) + b"method\0",
            struct.pack("<HHI", 0x1510, 0, FIRST + 3) + b"Inner\0",
        )
        out = b""
        for part in parts:
            out += part
            out += bytes(0xF0 + left for left in range(-len(out) % 4, 0, -1))
        return out
