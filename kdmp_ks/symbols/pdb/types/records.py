"""`TypeRecords`: where in the stream the record of each type is."""

from __future__ import annotations

from array import array
from typing import Final

from kdmp_ks.errors import BoundsError
from kdmp_ks.generated.python.windows_codeview_types import WindowsCodeviewTypes as Layout
from kdmp_ks.ground.limits import MAX_TYPE_RECORDS
from kdmp_ks.parsing.parsed_bytes import parse_bytes
from kdmp_ks.parsing.schema_struct import struct_of
from kdmp_ks.symbols.pdb.types.values import damaged

FIRST_INDEX: Final = 0x1000
"""Type indices below are simple types."""
_HEAD: Final = struct_of(Layout.RecordHead)
_OLDEST: Final = 19961031
"""The oldest version whose type indices have 32 bits (Visual C++ 5)."""


class TypeRecords:
    """The records of a TPI stream by type index.

    Attributes:
        data: The stream.
        first: Type index of the first record.
    """

    __slots__ = ("_starts", "data", "first", "leaves")

    def __init__(self, data: bytes) -> None:
        """Find the records; one pass over the stream, no object for any of them.

        Args:
            data: The stream; empty for a PDB without types.

        Raises:
            CutOffError: The header is cut off.
            BoundsError: Records are not in the stream, or there are too many.
            InvalidDataError: The stream contradicts the format.
        """
        self.data = data
        self.first = FIRST_INDEX
        self._starts = array("I")
        self.leaves = array("H")
        if data:
            self._scan()

    def __len__(self) -> int:
        """Return the number of records."""
        return len(self._starts)

    def span(self, index: int) -> tuple[int, int, int]:
        """Return the leaf of a record, and where its contents begin and end.

        Raises:
            InvalidDataError: No record has this type index.
        """
        number = index - self.first
        if not 0 <= number < len(self._starts):
            raise damaged("type index", f"less than {self.first + len(self._starts):#x}", index)
        start = self._starts[number]
        length, leaf = _HEAD.unpack_from(self.data, start)
        return leaf, start + _HEAD.size, start + length + 2

    def _scan(self) -> None:
        header = parse_bytes(Layout, self.data, "the header of the types")
        if header.version < _OLDEST:
            raise damaged("version of the types", f"at least {_OLDEST}", header.version)
        if header.first_index < FIRST_INDEX:
            raise damaged("first type index", f"at least {FIRST_INDEX:#x}", header.first_index)
        self.first = header.first_index
        at, end = header.len_header, header.len_header + header.len_records
        if end > len(self.data):
            raise BoundsError(
                "the types of the PDB file are not all there",
                field="end of the records",
                expected=f"at most {len(self.data):#x}",
                got=end,
            )
        self._find(at, end)

    def _find(self, at: int, end: int) -> None:
        unpack, size = _HEAD.unpack_from, _HEAD.size
        data, starts, leaves = self.data, self._starts, self.leaves
        add_start, add_leaf = starts.append, leaves.append
        last = end - size
        while at <= last:
            length, leaf = unpack(data, at)
            add_start(at)
            add_leaf(leaf)
            at += length + 2
            if length < 2 or len(starts) > MAX_TYPE_RECORDS:
                break
        if at != end:
            raise BoundsError(
                "the records of the types do not end where they should, or are too many",
                field="end of the last record",
                expected=f"{end:#x} after at most {MAX_TYPE_RECORDS} records",
                got=at,
            )
