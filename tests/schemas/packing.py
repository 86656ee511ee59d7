"""Packing of buffers for the tests of layout.

Buffers are packed at literal offsets, with a value of its own for each field, so that a field that
is read from a wrong place, or in a wrong width, reads something else.
"""

from __future__ import annotations

import struct
from typing import Any

from kdmp_ks.generated.python.windows_kernel_dump import WindowsKernelDump

FILL = 0x45474150
FILL_64 = 0x4547415045474150


def value_at(code: str, offset: int) -> int:
    """A number that fills its width and that no other offset below 0x8000 has."""
    return {
        "Q": 0x8877665544330000 | offset,
        "q": -0x7788AABBCCDD0000 | offset,
        "I": 0xC3D20000 | offset,
        "H": 0x8000 | offset,
        "B": 0x80 | offset & 0x7F,
    }[code]


def put(buffer: bytearray, code: str, offset: int, value: int | None = None) -> None:
    struct.pack_into(f"<{code}", buffer, offset, value_at(code, offset) if value is None else value)


def filled(size: int) -> bytearray:
    return bytearray(b"PAGE" * (size // 4))


def header_of(machine: int = 0x8664, dump_type: int = 1, size: int = 0x2000) -> bytearray:
    """A header in which nothing is set but what tells how to read it."""
    buffer = filled(size)
    buffer[4:8] = b"DU64"
    put(buffer, "I", 0x30, machine)
    put(buffer, "I", 0xF98, dump_type)
    return buffer


def header_of_32(machine: int = 0x14C, dump_type: int = 1, size: int = 0x1000) -> bytearray:
    """The same of a 32-bit machine."""
    buffer = filled(size)
    buffer[4:8] = b"DUMP"
    put(buffer, "I", 0x20, machine)
    put(buffer, "I", 0xF88, dump_type)
    return buffer


def parse(buffer: bytearray) -> WindowsKernelDump:
    return WindowsKernelDump.from_bytes(bytes(buffer))


def header64(buffer: bytearray) -> WindowsKernelDump.Header64:
    header = parse(buffer).header
    assert isinstance(header, WindowsKernelDump.Header64)
    return header


def header32(buffer: bytearray) -> WindowsKernelDump.Header32:
    header = parse(buffer).header
    assert isinstance(header, WindowsKernelDump.Header32)
    return header


def assert_fields(record: Any, fields: list[tuple[str, str, int]], base: int = 0) -> None:
    found = {name: getattr(record, name) for name, _, _ in fields}
    assert found == {name: value_at(code, base + offset) for name, code, offset in fields}


def assert_arrays(record: Any, arrays: list[tuple[str, str, int, int]], base: int = 0) -> None:
    """Check arrays of numbers that were packed with `put_array`."""
    for name, code, offset, count in arrays:
        step = struct.calcsize(code)
        expected = [value_at(code, base + offset + step * index) for index in range(count)]
        assert getattr(record, name) == expected, name


def put_array(buffer: bytearray, code: str, offset: int, count: int) -> None:
    step = struct.calcsize(code)
    for at in range(offset, offset + step * count, step):
        put(buffer, code, at)


def assert_vectors(registers: list[WindowsKernelDump.M128a], offset: int, count: int) -> None:
    """Check 128-bit registers that were packed with `put_array` as `2 * count` times Q."""
    expected = [
        (value_at("Q", at), value_at("Q", at + 8)) for at in range(offset, offset + 16 * count, 16)
    ]
    assert [(each.low, each.high) for each in registers] == expected
