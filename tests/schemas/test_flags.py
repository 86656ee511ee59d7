"""Each bit of a field that is a combination of flags: its name, its mask, and the fill pattern.

A field gets one bit at a time, at its literal offset. The flag with that mask is set then, and no
other one is.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

import pytest
from kdmp_ks.generated.python.windows_kernel_dump import WindowsKernelDump

from schemas import places
from schemas.packing import FILL, header32, header64, header_of, header_of_32
from schemas.test_enumerations import SCHEMA, VALUES

_BITS = 32


class Case(NamedTuple):
    """A field of flags.

    Attributes:
        structure: The type that has it.
        field: Its name.
        masks: Its flags by name.
        enumeration: The enumeration that names the bits for programs.
        read: Parses the structure with a value in the field.
    """

    structure: str
    field: str
    masks: Mapping[str, int]
    enumeration: str
    read: Callable[[int], Any]


def in_header(offset: int, machine: int, found: Callable[[Any], Any]) -> Callable[[int], Any]:
    """Put a value into a header of the machine, at an offset."""
    wide = machine in (0x8664, 0xAA64)

    def read(value: int) -> Any:
        buffer = header_of(machine) if wide else header_of_32(machine)
        struct.pack_into("<I", buffer, offset, value)
        return found(header64(buffer) if wide else header32(buffer))

    return read


def in_structure(kind: Any, size: int, offset: int) -> Callable[[int], Any]:
    """Put a value into the bytes of a structure that is read alone."""

    def read(value: int) -> Any:
        buffer = bytearray(size)
        struct.pack_into("<I", buffer, offset, value)
        return kind.from_bytes(bytes(buffer))

    return read


def in_summary(value: int) -> Any:
    """Put a value into the options of a summary dump."""
    buffer = header_of(dump_type=2) + bytearray(0x40)
    buffer[0x2000:0x2008] = b"SDMPDUMP"
    struct.pack_into("<I", buffer, 0x2008, value)
    return WindowsKernelDump.from_bytes(bytes(buffer)).summary_header


def in_triage(start: int) -> Callable[[int], Any]:
    """Put a value into the options of a triage dump."""

    def read(value: int) -> Any:
        buffer = header_of(dump_type=4) if start == 0x2000 else header_of_32(dump_type=4)
        buffer += bytearray(0x100)
        struct.pack_into("<I", buffer, start + 0x44, value)
        return WindowsKernelDump.from_bytes(bytes(buffer)).triage

    return read


def cases() -> Iterator[Case]:
    """All of them."""
    context = "context_record"
    for width, machine, table in (
        (64, 0x8664, places.HEADER_64),
        (32, 0x14C, places.HEADER_32),
    ):
        offsets = {name: offset for name, _, offset in table}
        for field, masks in places.HEADER_FLAGS.items():
            enumeration = {"suite_mask": "suite_masks", "attributes": "attribute_masks"}.get(
                field, "minidump_field_masks"
            )
            read = in_header(offsets[field], machine, lambda header: header)
            yield Case(f"header{width}", field, masks, enumeration, read)
    for name, machine, offset, masks in (
        ("x64", 0x8664, 0x348 + 0x30, places.CONTEXT_X64_FLAGS),
        ("arm64", 0xAA64, 0x348, places.CONTEXT_ARM64_FLAGS),
        ("x86", 0x14C, 0x320, places.CONTEXT_X86_FLAGS),
        ("arm", 0x1C4, 0x320, places.CONTEXT_ARM_FLAGS),
    ):
        read = in_header(offset, machine, lambda header: getattr(header, context))
        yield Case(f"context_{name}", "context_flags", masks, f"context_{name}_flags", read)
    for start, width in ((0x2000, 64), (0x1000, 32)):
        masks = places.TRIAGE_OPTION_FLAGS
        read = in_triage(start)
        yield Case(f"triage_dump{width}", "triage_options", masks, "triage_option_masks", read)
    masks = places.SUMMARY_OPTION_FLAGS
    yield Case("summary_header", "dump_options", masks, "summary_option_masks", in_summary)


CASES = {f"{each.structure}.{each.field}": each for each in cases()}
EACH = pytest.mark.parametrize("case", CASES.values(), ids=CASES)


def flags_of(structure: Any, masks: Mapping[str, int]) -> dict[str, bool]:
    """The flags of a structure by name."""
    found = {name: getattr(structure, name) for name in masks}
    assert all(isinstance(each, bool) for each in found.values())
    return found


@EACH
def test_one_bit_at_a_time(case: Case) -> None:
    for bit in range(_BITS):
        structure = case.read(1 << bit)
        assert getattr(structure, case.field) == 1 << bit
        expected = {name: mask == 1 << bit for name, mask in case.masks.items()}
        assert flags_of(structure, case.masks) == expected, hex(1 << bit)


@EACH
def test_all_bits_but_one(case: Case) -> None:
    for mask in case.masks.values():
        structure = case.read(0xFFFFFFFF ^ mask)
        expected = {name: each != mask for name, each in case.masks.items()}
        assert flags_of(structure, case.masks) == expected, hex(mask)


@EACH
def test_what_was_never_written(case: Case) -> None:
    """The fill pattern sets no flag; nor do all bits of the options of a triage dump."""
    guarded = f"{case.field}_written" in SCHEMA["types"][case.structure]["instances"]
    never = {"triage_options": 0xFFFFFFFF}.get(case.field, FILL if guarded else 0)
    structure = case.read(never)
    assert getattr(structure, case.field) == never
    assert not any(flags_of(structure, case.masks).values())
    if guarded:
        assert getattr(structure, f"{case.field}_written") is False
        assert getattr(case.read(0), f"{case.field}_written") is True
    assert guarded == case.structure.startswith(("header", "context"))


@EACH
def test_a_flag_for_each_value_of_the_enumeration(case: Case) -> None:
    """Names of Windows and masks, which the enumeration has as well."""
    instances = SCHEMA["types"][case.structure]["instances"]
    found = {instances[name]["-orig-id"]: mask for name, mask in case.masks.items()}
    assert found == VALUES[case.enumeration]


def test_every_flag_is_in_the_table() -> None:
    """Each instance of the schema that is a bit of a field."""
    found = {
        f"{structure}.{name}"
        for structure, each in SCHEMA["types"].items()
        for name, instance in each.get("instances", {}).items()
        if " & 0x" in str(instance.get("value"))
    }
    known = {f"{case.structure}.{name}" for case in CASES.values() for name in case.masks}
    assert found == known | {f"exception_record{width}.is_noncontinuable" for width in (64, 32)}


@pytest.mark.parametrize(
    ("kind", "size"),
    [(WindowsKernelDump.ExceptionRecord64, 0x98), (WindowsKernelDump.ExceptionRecord32, 0x50)],
)
def test_exceptions(kind: Any, size: int) -> None:
    """EXCEPTION_NONCONTINUABLE."""
    read = in_structure(kind, size, 4)
    assert [read(1 << bit).is_noncontinuable for bit in range(_BITS)] == [True, *[False] * 31]
    assert read(0xFFFFFFFE).is_noncontinuable is False
    assert read(0xFFFFFFFF).is_noncontinuable is True
