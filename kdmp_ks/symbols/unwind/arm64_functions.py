"""`Arm64Functions`: the table of functions of an image for ARM64."""

from __future__ import annotations

from bisect import bisect_left

from kdmp_ks.symbols.unwind.arm64_info import (
    BEGIN_OFFSET,
    ENTRY,
    Arm64Entry,
    Flag,
    entry_of,
    read_length,
)
from kdmp_ks.symbols.unwind.function_table import FunctionRange, FunctionTable


class Arm64Functions(FunctionTable):
    """Entries of two words; a function that was split has no link from its parts to itself."""

    def primary(self, function: FunctionRange) -> FunctionRange | None:
        """Return the entry itself; None for a part without a prolog, whose function is unknown."""
        entry = self.entry(function)
        return None if entry is None or entry.flag == Flag.packed_part else function

    def entry(self, function: FunctionRange) -> Arm64Entry | None:
        """Return the fields of an entry; None if the function is not one of the table."""
        index = bisect_left(self._begins, function.begin)
        if index >= len(self) or self._begins[index] != function.begin:
            return None
        _, word = ENTRY.unpack_from(self._entries, index * ENTRY.size)
        return entry_of(word)

    def _size(self) -> int:
        return ENTRY.size

    def _begin_offset(self) -> int:
        return BEGIN_OFFSET

    def _range(self, entry: bytes) -> FunctionRange:
        begin, word = ENTRY.unpack(entry)
        fields = entry_of(word)
        if fields.flag in (Flag.packed, Flag.packed_part):
            return FunctionRange(begin, begin + fields.len_function, None)
        if fields.flag != Flag.full:
            return FunctionRange(begin, begin, None)
        length = read_length(self._read, fields.unwind_rva) or 0
        return FunctionRange(begin, begin + length, fields.unwind_rva)
