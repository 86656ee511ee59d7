"""`Amd64Functions`: the table of functions of an image for AMD64."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.ground.limits import MAX_CHAINED_FUNCTIONS
from kdmp_ks.symbols.unwind.amd64_info import (
    BEGIN_OFFSET,
    ENTRY,
    VERSIONS,
    direct,
    range_of,
    read_entry,
    read_head,
)
from kdmp_ks.symbols.unwind.function_table import FunctionTable

if TYPE_CHECKING:
    from kdmp_ks.symbols.unwind.function_table import FunctionRange


class Amd64Functions(FunctionTable):
    """Entries of RUNTIME_FUNCTION, followed through chained unwind data."""

    def primary(self, function: FunctionRange) -> FunctionRange | None:
        """Return the function that an entry belongs to, by its chain of unwind data.

        Returns:
            None where unwind data are missing, of an unknown version, or chained without end.
        """
        for _ in range(MAX_CHAINED_FUNCTIONS):
            following = self.next_in_chain(function)
            if following is None or following is function:
                return following
            function = following
        return None

    def next_in_chain(self, function: FunctionRange) -> FunctionRange | None:
        """Return the entry that an entry refers to, or is a part of; itself if there is none.

        Returns:
            None where unwind data are missing or of an unknown version.
        """
        following = direct(self._read, function)
        if following is not function:
            return following
        rva = function.unwind_rva or 0
        head = read_head(self._read, rva)
        if head is None or head.version not in VERSIONS:
            return None
        return read_entry(self._read, rva + head.size) if head.has_chain else function

    def _size(self) -> int:
        return ENTRY.size

    def _begin_offset(self) -> int:
        return BEGIN_OFFSET

    def _range(self, entry: bytes) -> FunctionRange:
        return range_of(entry)
