"""`DumpHeader`: the header of a dump, to be written again with another type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.writers.header_fields import HeaderFields

if TYPE_CHECKING:
    from kdmp_ks.dump import KernelDumpParser
    from kdmp_ks.dump_type import DumpType


class DumpHeader:
    """The header of a dump, byte by byte.

    Attributes:
        fields: Offsets of its fields.
    """

    def __init__(self, dump: KernelDumpParser) -> None:
        """Read the header of a dump.

        Raises:
            SourceError: The dump cannot be read.
        """
        wide = dump.architecture.pointer_size == 8
        self.fields = HeaderFields.for_file(wide, dump.architecture.machine_type)
        self._data = dump.source.read_exact(0, self.fields.size)

    def changed(self, dump_type: DumpType, size: int) -> bytearray:
        """Return the header with another type.

        Args:
            dump_type: The type.
            size: Size of the file.
        """
        header = bytearray(self._data)
        self.fields.set(header, "dump_type", int(dump_type))
        self.fields.set(header, "required_dump_space", size)
        return header
