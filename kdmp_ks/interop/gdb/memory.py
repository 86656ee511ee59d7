"""`TargetMemory`: virtual memory of a dump, as debuggers read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.errors import KdmpError

if TYPE_CHECKING:
    from kdmp_ks.architecture import Architecture
    from kdmp_ks.virt import VirtualReader


class TargetMemory:
    """Virtual memory of one address space.

    Attributes:
        reader: The address space; None where the memory of the dump cannot be read.
    """

    def __init__(self, reader: VirtualReader | None, machine: Architecture) -> None:
        """Take an address space and the machine that it is one of."""
        self.reader = reader
        self._end = machine.end

    def read(self, address: int, length: int) -> bytes:
        """Return bytes up to the first that is missing; none for an address of no memory."""
        if self.reader is None or not 0 <= address < self._end:
            return b""
        try:
            return self.reader.read(address, min(length, self._end - address))
        except KdmpError:
            return b""

    def region(self, address: int) -> str | None:
        """Describe the region that contains an address, as lldb wants it.

        Rights are those of the page tables.

        Returns:
            None if the address is none of the machine, or its region is unknown. In a dump without
            page tables all are: lldb would not unwind from code whose rights are unknown.
        """
        if self.reader is None or self.reader.paging is None or not 0 <= address < self._end:
            return None
        try:
            found = next(self.reader.regions(address), None)
        except KdmpError:
            return None
        if found is None or found.start > address:
            end = self._end if found is None else int(found.start)
            return f"start:{address:x};size:{end - address:x};"
        rights = "r" + "w" * (found.writable is True) + "x" * (found.executable is True)
        return f"start:{found.start:x};size:{found.size:x};permissions:{rights};"
