"""`Directory`: the offsets of the parts of a triage dump, and how much of each is in the file.

The counts and offsets are the schema's; here they are checked against the file. A table that is
incomplete is cut to the entries that are there: a dump that was cut off is still worth reading.
"""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any, TypeVar

from kaitaistruct import KaitaiStream

from kdmp_ks.architecture import Architecture, architecture_of
from kdmp_ks.errors import InvalidDataError, UnsupportedDumpError
from kdmp_ks.format.header import kaitai_errors
from kdmp_ks.generated.python.windows_kernel_dump import WindowsKernelDump
from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.ground.warnings import CountMismatch, MissingEndMark, OddValue, Unavailable

if TYPE_CHECKING:
    from kdmp_ks.ground.warnings import Warnings
    from kdmp_ks.storage.source import Source

Entry = TypeVar("Entry")
_POINTER64, _POINTER32 = 8, 4


@frozen
class Directory(Facts):
    """The directory of a triage dump.

    Attributes:
        raw: The directory as the schema has it.
        source: The file.
        start: File offset of the directory, behind the header.
        architecture: The machine.
        num_unloaded_drivers: Number of unloaded drivers in the dump's list; 0 where it cannot be
            read.
    """

    raw: WindowsKernelDump.TriageDump64 | WindowsKernelDump.TriageDump32
    source: Source
    start: int
    architecture: Architecture
    num_unloaded_drivers: int

    @property
    def is_64_bit(self) -> bool:
        """Whether the dump is that of a machine with 64-bit addresses."""
        return isinstance(self.raw, WindowsKernelDump.TriageDump64)

    def table(
        self,
        what: str,
        offset: int,
        count: int,
        size: int,
        limit: int,
        warnings: Warnings,
    ) -> bytes:
        """Read a table: as many whole entries as there is room for in the file.

        Args:
            what: Name of the field that has the number of entries.
            offset: File offset of the first entry.
            count: Value of that field.
            size: Bytes in an entry.
            limit: Most entries that are read.
            warnings: The record that gets what is missing.
        """
        there = self.room(offset) // size
        taken = min(count, there)
        if taken < count:
            warnings.append(CountMismatch(what, there, count))
        if taken > limit:
            warnings.append(OddValue(what, count, f"only {limit:#x} are taken"))
            taken = limit
        return self.source.read_exact(offset, taken * size) if taken else b""

    def room(self, offset: int) -> int:
        """Return how many bytes a part can have that begins at an offset.

        A part ends where another one begins, or the file ends. None begins in the header: an offset
        of 0 means that the dump does not have the part.
        """
        if offset < self.start:
            return 0
        following = [other for other in self._part_offsets() if other > offset]
        return max(0, min([self.source.size, *following]) - offset)

    def _part_offsets(self) -> tuple[int, ...]:
        raw = self.raw
        return (
            raw.ofs_valid_mark,
            raw.ofs_secondary_data,
            raw.ofs_mm_storage,
            raw.ofs_unloaded_drivers,
            raw.ofs_prcb,
            raw.ofs_process,
            raw.ofs_thread,
            raw.ofs_call_stack,
            raw.ofs_driver_list,
            raw.ofs_string_pool,
            raw.ofs_data_page,
            raw.ofs_debugger_data,
            raw.ofs_data_blocks,
        )

    def entries(self, kind: type[Entry], data: bytes, size: int, what: str) -> list[Entry]:
        """Parse the entries of a table.

        Raises:
            InvalidDataError: Its bytes are no such entries.
        """
        with kaitai_errors(self.source, what):
            return [parse(kind, data[start : start + size]) for start in range(0, len(data), size)]


def parse(kind: type[Entry], data: bytes) -> Entry:
    """Apply a type of the schema to bytes."""
    maker: Any = kind
    parsed: Entry = maker(KaitaiStream(BytesIO(data)))
    return parsed


def read_directory(parsed: WindowsKernelDump, source: Source, warnings: Warnings) -> Directory:
    """Read and check the directory.

    Args:
        parsed: The dump.
        source: Its file.
        warnings: The record that gets what is wrong with it.

    Raises:
        CutOffError: The file ends inside the directory.
        UnsupportedDumpError: The dump is no triage dump.
    """
    with kaitai_errors(source, "the triage directory"):
        raw: Any = parsed.triage
    if raw is None:
        raise UnsupportedDumpError(
            f"{source.name} is not a triage dump", dump_type=int(parsed.kind)
        )
    try:
        with kaitai_errors(source, "the end mark"):
            _ = raw.valid_mark
    except InvalidDataError:
        warnings.append(MissingEndMark(raw.ofs_valid_mark, source.size))
    unloaded = 0
    try:
        with kaitai_errors(source, "the number of unloaded drivers"):
            unloaded = raw.num_unloaded_drivers or 0
    except InvalidDataError as e:
        warnings.append(Unavailable("the number of unloaded drivers", e))
    return Directory(raw, source, parsed.len_header, _machine(parsed), unloaded)


def _machine(parsed: WindowsKernelDump) -> Architecture:
    width = _POINTER64 if parsed.valid_dump == WindowsKernelDump.ValidDumps.dump64 else _POINTER32
    return architecture_of(parsed.header.machine_image_type, width)
