"""Entries of a function table for ARM64 and the heads of their unwind data, by the schema."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from kdmp_ks.generated.python.windows_unwind import WindowsUnwind
from kdmp_ks.ground.limits import MAX_CACHED_UNWIND_HEADS
from kdmp_ks.parsing.parsed_bytes import parse_bytes
from kdmp_ks.parsing.schema_struct import offsets_of, struct_of

if TYPE_CHECKING:
    from kdmp_ks.symbols.unwind.function_table import ReadRva

ENTRY: Final = struct_of(WindowsUnwind.RuntimeFunctionArm64)
BEGIN_OFFSET: Final[int] = offsets_of(WindowsUnwind.RuntimeFunctionArm64).begin_address
Flag = WindowsUnwind.Arm64UnwindForms
SCOPE: Final = struct_of(WindowsUnwind.EpilogScopeArm64)
WORD_SIZE: Final = 4
_HEAD: Final = struct_of(WindowsUnwind.UnwindHeadArm64)
_EXTENSION: Final = struct_of(WindowsUnwind.UnwindExtensionArm64)


class Arm64Entry(NamedTuple):
    """An entry of the function table.

    Attributes:
        flag: Whether the unwind data are packed; one of `Flag`, or 3.
        unwind_rva: RVA of the unwind data, if they are not packed.
        len_function: Bytes of the function, if they are packed; as all that follows.
        num_registers: Number of saved registers from x19 on.
        num_float_registers: Number of saved registers from d8 on.
        has_homes: Whether the prolog stores the arguments.
        chain: How the return address is saved.
        len_frame: Bytes of stack that the prolog allocates.
    """

    flag: int
    unwind_rva: int
    len_function: int
    num_registers: int
    num_float_registers: int
    has_homes: bool
    chain: int
    len_frame: int


class Arm64Head(NamedTuple):
    """Head of unwind data.

    Attributes:
        len_function: Bytes of the function.
        version: 0; of others only the length is right.
        has_one_epilog: Whether there is one epilog at the end, in place of scopes.
        epilogs: Number of scopes, or index of the codes of the only epilog.
        num_code_words: Words of unwind codes.
        size: Bytes of the head.
    """

    len_function: int
    version: int
    has_one_epilog: bool
    epilogs: int
    num_code_words: int
    size: int


@lru_cache(MAX_CACHED_UNWIND_HEADS)
def entry_of(word: int) -> Arm64Entry:
    """Return an entry by its second word."""
    entry = parse_bytes(
        WindowsUnwind.RuntimeFunctionArm64, ENTRY.pack(0, word), "an entry of the function table"
    )
    return Arm64Entry(
        entry.flag,
        entry.unwind_address,
        entry.len_function,
        entry.num_registers,
        entry.num_float_registers,
        entry.has_homes,
        entry.chain,
        entry.len_frame,
    )


def read_head(read: ReadRva, rva: int) -> Arm64Head | None:
    """Return the head of unwind data; None where its bytes are missing."""
    data = read(rva, _HEAD.size)
    if data is None:
        return None
    head, is_extended = _head(bytes(data))
    if not is_extended:
        return head
    data = read(rva + _HEAD.size, _EXTENSION.size)
    if data is None:
        return None
    extension = parse_bytes(
        WindowsUnwind.UnwindExtensionArm64, bytes(data), "the second word of unwind data"
    )
    return head._replace(
        epilogs=extension.epilogs,
        num_code_words=extension.num_code_words,
        size=_HEAD.size + _EXTENSION.size,
    )


def read_length(read: ReadRva, rva: int) -> int | None:
    """Return the bytes of a function by its unwind data; None where they are missing."""
    data = read(rva, _HEAD.size)
    return None if data is None else _head(bytes(data))[0].len_function


@lru_cache(MAX_CACHED_UNWIND_HEADS)
def scope_of(word: int) -> tuple[int, int]:
    """Return the offset of an epilog in its function, and the index of its codes."""
    scope = parse_bytes(WindowsUnwind.EpilogScopeArm64, SCOPE.pack(word), "an epilog")
    return scope.ofs_epilog, scope.index


@lru_cache(MAX_CACHED_UNWIND_HEADS)
def _head(data: bytes) -> tuple[Arm64Head, bool]:
    head = parse_bytes(WindowsUnwind.UnwindHeadArm64, data, "the head of unwind data")
    found = Arm64Head(
        head.len_function,
        head.version,
        head.has_one_epilog,
        head.epilogs,
        head.num_code_words,
        _HEAD.size,
    )
    return found, head.is_extended
