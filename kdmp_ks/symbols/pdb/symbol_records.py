"""`SymbolRecords`: names of public symbols, variables and procedures, as columns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.errors import BoundsError
from kdmp_ks.generated.python.windows_pdb import WindowsPdb
from kdmp_ks.ground.limits import MAX_PDB_NAMES, MAX_PDB_RECORDS
from kdmp_ks.parsing.schema_struct import FieldReader, struct_of
from kdmp_ks.symbols.names.columns import NameColumns, NameKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.symbols.pdb.sections import Sections

_KINDS: Final = WindowsPdb.SymbolKinds
_HEAD: Final = struct_of(WindowsPdb.SymbolHead)
_PUBLIC: Final = FieldReader(WindowsPdb.PublicFields, "flags", "offset", "section")
_DATA: Final = FieldReader(WindowsPdb.DataFields, "offset", "section")
_PROCEDURE: Final = FieldReader(
    WindowsPdb.ProcedureFields, "ofs_end", "code_size", "offset", "section"
)
_COUNTED: Final = frozenset(
    map(
        int,
        (
            _KINDS.pub32_st,
            _KINDS.ldata32_st,
            _KINDS.gdata32_st,
            _KINDS.lproc32_st,
            _KINDS.gproc32_st,
        ),
    )
)
"""Kinds whose names begin with their lengths."""
_PUBLICS: Final = frozenset(map(int, (_KINDS.pub32, _KINDS.pub32_st)))
_VARIABLES: Final = frozenset(
    map(int, (_KINDS.ldata32, _KINDS.gdata32, _KINDS.ldata32_st, _KINDS.gdata32_st))
)
_PROCEDURES: Final = frozenset(
    map(
        int,
        (
            _KINDS.lproc32,
            _KINDS.gproc32,
            _KINDS.lproc32_id,
            _KINDS.gproc32_id,
            _KINDS.lproc32_st,
            _KINDS.gproc32_st,
        ),
    )
)
_ENDS: Final = frozenset(map(int, (_KINDS.end, _KINDS.proc_id_end)))
_CODE: Final = int(WindowsPdb.PublicFlags.code)
_FUNCTION: Final = int(WindowsPdb.PublicFlags.function)
_FLAGS_MASK: Final = _CODE | _FUNCTION
_FLAGS: Final = [
    int(NameKind.CODE if flags & _CODE else 0) | int(NameKind.FUNCTION if flags & _FUNCTION else 0)
    for flags in range(_FLAGS_MASK + 1)
]
"""`NameKind` by the lowest bits of the flags of a public symbol."""
_PROCEDURE_KIND: Final = int(NameKind.PROCEDURE | NameKind.FUNCTION | NameKind.CODE)


class SymbolRecords:
    """Names with their RVAs, collected from streams of symbol records.

    A name and RVA that several records have is one row: the procedure gives a public symbol its
    length.

    Attributes:
        columns: The names so far.
    """

    def __init__(self, sections: Sections) -> None:
        """Begin without names.

        Args:
            sections: The sections that the symbols refer to.
        """
        self.columns = NameColumns()
        self._rva = sections.rva
        self._length = None if sections.omap is None else sections.length
        self._rows: dict[tuple[str, int], int] = {}
        self._remaining = MAX_PDB_RECORDS

    def add_globals(self, data: bytes) -> None:
        """Add public symbols and variables; other records are skipped.

        Args:
            data: The stream of symbol records.

        Raises:
            BoundsError: A record is outside of the stream or too short, or there are more records
                or names than the limits.
        """
        add = self._add
        for kind, start, end in self._records(data, 0):
            if kind in _PUBLICS:
                flags, offset, section = _fields(_PUBLIC, data, start, end)
                name = _name(data, start + _PUBLIC.size, end, kind)
                add(name, section, offset, 0, _FLAGS[flags & _FLAGS_MASK])
            elif kind in _VARIABLES:
                offset, section = _fields(_DATA, data, start, end)
                add(_name(data, start + _DATA.size, end, kind), section, offset, 0, 0)

    def add_procedures(self, data: bytes, start: int) -> None:
        """Add procedures; the records of their blocks and variables are skipped.

        Args:
            data: Symbol records of a module, from the start of its stream.
            start: Offset of the first record.

        Raises:
            BoundsError: As for `add_globals`; the procedures before that record are added.
        """
        for kind, body, end in self._records(data, start, skip=True):
            if kind in _PROCEDURES:
                _, length, offset, section = _fields(_PROCEDURE, data, body, end)
                name = _name(data, body + _PROCEDURE.size, end, kind)
                self._add(name, section, offset, length, _PROCEDURE_KIND)

    def _records(
        self, data: bytes, at: int, *, skip: bool = False
    ) -> Iterator[tuple[int, int, int]]:
        """Return the kind of each record, and where its content begins and ends.

        Args:
            data: The records.
            at: Offset of the first one.
            skip: Whether to go from a procedure to its end at once.
        """
        unpack = _HEAD.unpack_from
        size = _HEAD.size
        rest = _HEAD.size - 2
        limit = len(data)
        count = 0
        try:
            while at + size <= limit:
                length, kind = unpack(data, at)
                end = at + 2 + length
                if length < rest or end > limit:
                    raise _broken(at, length, limit)
                count += 1
                if count > self._remaining:
                    raise BoundsError(
                        "more symbol records than the limit",
                        field="number of records",
                        expected=f"at most {MAX_PDB_RECORDS}",
                        got=f"more, up to {at:#x} of {limit:#x} bytes",
                    )
                yield kind, at + size, end
                at = end
                if skip and kind in _PROCEDURES:
                    at = _end_of_procedure(data, start=end - length + rest, following=end)
        finally:
            self._remaining -= count

    def _add(self, name: str, section: int, offset: int, length: int, kind: int) -> None:
        """Add a name, or what a further record says about it."""
        rva = self._rva(section, offset)
        if rva is None or not name:
            return
        if length and self._length is not None:
            length = self._length(section, offset, length)
        columns = self.columns
        rows = self._rows
        count = len(rows)
        row = rows.setdefault((name, rva), count)
        if row < count:
            columns.lengths[row] = columns.lengths[row] or length
            columns.kinds[row] |= kind
            return
        if row >= MAX_PDB_NAMES:
            del rows[name, rva]
            raise BoundsError(
                "more names than the limit",
                field="number of names",
                expected=f"at most {MAX_PDB_NAMES}",
                got=row + 1,
            )
        columns.add(name, rva, length, kind)


def _fields(reader: FieldReader, data: bytes, start: int, end: int) -> tuple[int, ...]:
    """Read the fields of a record, if it is long enough."""
    if start + reader.size > end:
        raise BoundsError(
            "a symbol record is too short",
            field="reclen",
            expected=f"{reader.name} of {reader.size:#x} bytes",
            got=f"{end - start:#x} bytes at {start:#x}",
        )
    return reader.read(data, start)


def _name(data: bytes, start: int, end: int, kind: int) -> str:
    """Return the name at the end of a record."""
    if kind in _COUNTED:
        length = data[start] if start < end else 0
        stop = min(end, start + 1 + length)
        return data[start + 1 : stop].decode("utf-8", "backslashreplace")
    stop = data.find(b"\0", start, end)
    return data[start : stop if stop >= 0 else end].decode("utf-8", "backslashreplace")


def _end_of_procedure(data: bytes, start: int, following: int) -> int:
    """Return the offset of the end of a procedure if its record has it; else of the next record."""
    if start + _PROCEDURE.size > following:
        return following
    end: int = _PROCEDURE.read(data, start)[0]
    if following <= end <= len(data) - _HEAD.size and _HEAD.unpack_from(data, end)[1] in _ENDS:
        return end
    return following


def _broken(at: int, length: int, limit: int) -> BoundsError:
    return BoundsError(
        "a symbol record is outside of its stream",
        field="reclen",
        expected=f"at least 2, and an end at {limit:#x} or before",
        got=f"{length:#x} at {at:#x}",
    )
