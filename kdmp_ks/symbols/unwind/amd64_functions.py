"""`Amd64Functions`: the table of functions of an image for AMD64."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from kdmp_ks.ground.limits import MAX_CHAINED_FUNCTIONS
from kdmp_ks.parsing.flat_compiler import compiled
from kdmp_ks.structs.runtime_function import (
    RUNTIME_FUNCTION_AMD64,
    RUNTIME_FUNCTION_INDIRECT,
    UNW_FLAG_CHAININFO,
    UNWIND_CODE_AMD64,
    UNWIND_INFO_AMD64,
)
from kdmp_ks.symbols.unwind.function_table import FunctionRange, FunctionTable

if TYPE_CHECKING:
    from kdmp_ks.parsing.flat_reader import FlatReader


def _compiled(definition: Any) -> FlatReader:
    reader = compiled(definition)
    assert reader is not None
    return reader


_ENTRY: Final = _compiled(RUNTIME_FUNCTION_AMD64)
_INFO: Final = _compiled(UNWIND_INFO_AMD64)
_CODE_SIZE: Final[int] = UNWIND_CODE_AMD64.sizeof()


class Amd64Functions(FunctionTable):
    """Entries of RUNTIME_FUNCTION, followed through chained unwind data."""

    def primary(self, function: FunctionRange) -> FunctionRange | None:
        """Return the function that an entry belongs to, by its chain of unwind data.

        Returns:
            None where unwind data are missing, of an unknown version, or chained without end.
        """
        for _ in range(MAX_CHAINED_FUNCTIONS):
            following = self._chained(function)
            if following is None or following is function:
                return following
            function = following
        return None

    def _chained(self, function: FunctionRange) -> FunctionRange | None:
        """Return the next entry of a chain; the function itself at its end."""
        rva = function.unwind_rva or 0
        if rva & RUNTIME_FUNCTION_INDIRECT:
            return self._entry_at(rva & ~RUNTIME_FUNCTION_INDIRECT)
        head = self._read(rva, _INFO.size)
        if head is None:
            return None
        info: Any = _INFO.build(_INFO.unpack(head))
        if info.Head.Version not in (1, 2):
            return None
        if not info.Head.Flags & UNW_FLAG_CHAININFO:
            return function
        slots = info.CountOfCodes + info.CountOfCodes % 2
        return self._entry_at(rva + _INFO.size + slots * _CODE_SIZE)

    def _entry_at(self, rva: int) -> FunctionRange | None:
        entry = self._read(rva, _ENTRY.size)
        return None if entry is None else self._range(entry)

    def _size(self) -> int:
        return _ENTRY.size

    def _begin_of(self, entry: bytes) -> int:
        fields: Any = _ENTRY.build(_ENTRY.unpack(entry))
        begin: int = fields.BeginAddress
        return begin

    def _range(self, entry: bytes) -> FunctionRange:
        fields: Any = _ENTRY.build(_ENTRY.unpack(entry))
        return FunctionRange(fields.BeginAddress, fields.EndAddress, fields.UnwindInfoAddress)
