"""`Arm64Functions`: the table of functions of an image for ARM64."""

from __future__ import annotations

from bisect import bisect_left
from typing import Any, Final

from kdmp_ks.structs.runtime_function import RUNTIME_FUNCTION_ARM64, UNWIND_INFO_ARM64
from kdmp_ks.symbols.unwind.function_table import FunctionRange, FunctionTable

_SIZE: Final[int] = RUNTIME_FUNCTION_ARM64.sizeof()
_BEGIN: Final = 0
"""Offset of BeginAddress, the first member."""
_NOT_PACKED: Final = 0
_PACKED: Final = 1
_PART: Final = 2
_INSTRUCTION: Final = 4
_WORD: Final[int] = UNWIND_INFO_ARM64.sizeof()


class Arm64Functions(FunctionTable):
    """Entries of two words; a function that was split has no link from its parts to itself."""

    def primary(self, function: FunctionRange) -> FunctionRange | None:
        """Return the entry itself; None for a part without a prolog, whose function is unknown."""
        index = self._index_of(function.begin)
        if index is None:
            return None
        entry: Any = RUNTIME_FUNCTION_ARM64.parse(self._bytes(index))
        return None if entry.UnwindData.Flag == _PART else function

    def _index_of(self, begin: int) -> int | None:
        index = bisect_left(self._begins, begin)
        return index if index < len(self) and self._begins[index] == begin else None

    def _bytes(self, index: int) -> bytes:
        return self._entries[index * _SIZE : (index + 1) * _SIZE]

    def _size(self) -> int:
        return _SIZE

    def _begin_offset(self) -> int:
        return _BEGIN

    def _range(self, entry: bytes) -> FunctionRange:
        fields: Any = RUNTIME_FUNCTION_ARM64.parse(entry)
        begin, packed = fields.BeginAddress, fields.UnwindData
        if packed.Flag in (_PACKED, _PART):
            return FunctionRange(begin, begin + packed.FunctionLength * _INSTRUCTION, None)
        if packed.Flag != _NOT_PACKED:
            return FunctionRange(begin, begin, None)
        rva = int.from_bytes(entry[_SIZE - _WORD :], "little")
        word = self._read(rva, _WORD)
        info: Any = UNWIND_INFO_ARM64.parse(word) if word is not None else None
        length = info.FunctionLength * _INSTRUCTION if info is not None else 0
        return FunctionRange(begin, begin + length, rva)
