"""Entries of a function table for AMD64 and the heads of their unwind data, by the schema."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from kdmp_ks.generated.python.windows_unwind import WindowsUnwind
from kdmp_ks.ground.limits import MAX_CACHED_UNWIND_HEADS
from kdmp_ks.parsing.parsed_bytes import parse_bytes
from kdmp_ks.parsing.schema_struct import offsets_of, struct_of
from kdmp_ks.symbols.unwind.function_table import FunctionRange

if TYPE_CHECKING:
    from kdmp_ks.symbols.unwind.function_table import ReadRva

ENTRY: Final = struct_of(WindowsUnwind.RuntimeFunctionAmd64)
BEGIN_OFFSET: Final[int] = offsets_of(WindowsUnwind.RuntimeFunctionAmd64).begin_address
CODE: Final = struct_of(WindowsUnwind.UnwindCodeAmd64)
HEAD_SIZE: Final = struct_of(WindowsUnwind.UnwindHeadAmd64).size
VERSIONS: Final = (1, 2)
"""Versions of unwind data that have this layout."""


class Amd64Head(NamedTuple):
    """Head of unwind data.

    Attributes:
        version: 1 or 2; of others only the version is right.
        len_prolog: Bytes of the prolog.
        num_codes: Number of slots of codes.
        frame_register: Number of the frame register; 0 without one.
        ofs_frame: Bytes between the stack pointer and the frame pointer.
        has_chain: Whether the function is a part of another one.
        size: Bytes of the head and of the slots, with their padding.
    """

    version: int
    len_prolog: int
    num_codes: int
    frame_register: int
    ofs_frame: int
    has_chain: bool
    size: int


def range_of(entry: bytes) -> FunctionRange:
    """Return the range of an entry."""
    return FunctionRange(*ENTRY.unpack(entry))


def read_head(read: ReadRva, rva: int) -> Amd64Head | None:
    """Return the head of unwind data; None where its bytes are missing."""
    data = read(rva, HEAD_SIZE)
    return None if data is None else _head(bytes(data))


def read_entry(read: ReadRva, rva: int) -> FunctionRange | None:
    """Return an entry that is referred to by its RVA; None where its bytes are missing."""
    data = read(rva, ENTRY.size)
    return None if data is None else range_of(data)


def direct(read: ReadRva, function: FunctionRange) -> FunctionRange | None:
    """Return the entry that an indirect one refers to; a direct entry is returned as it is.

    Returns:
        None where the bytes of the other entry are missing.
    """
    target = _target(function)
    return function if target is None else read_entry(read, target)


def _target(function: FunctionRange) -> int | None:
    rva = function.unwind_rva or 0
    if rva % CODE.size == 0:  # unwind data are aligned
        return None
    entry = parse_bytes(
        WindowsUnwind.RuntimeFunctionAmd64,
        ENTRY.pack(function.begin, function.end, rva),
        "an entry of the function table",
    )
    target: int | None = entry.target_address if entry.is_indirect else None
    return target


@lru_cache(MAX_CACHED_UNWIND_HEADS)
def _head(data: bytes) -> Amd64Head:
    head = parse_bytes(WindowsUnwind.UnwindHeadAmd64, data, "the head of unwind data")
    return Amd64Head(
        head.version,
        head.len_prolog,
        head.num_codes,
        head.frame_register,
        head.ofs_frame,
        head.has_chain,
        HEAD_SIZE + head.num_slots * CODE.size,
    )
