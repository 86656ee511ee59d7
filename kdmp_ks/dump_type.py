"""`DumpType`: the kinds of kernel dump, by the values of the SDK and of its successors."""

from __future__ import annotations

from enum import IntEnum


class DumpType(IntEnum):
    """The kind of a dump: the layout of its contents behind the header.

    Values up to 7 have their names from the SDK (``DUMP_TYPE_…``), those above from WinDbg's
    commands. The names of other readers are aliases.
    """

    UNKNOWN = 0
    """Not specified, or a value that no known writer uses: ``headers.dump_type`` has it."""
    FULL = 1
    """All runs of physical memory: the complete dump before Windows 8, and of most tools."""
    SUMMARY = 2
    """Kernel memory, in the layout used until about Windows 7."""
    HEADER = 3
    """Nothing but the header."""
    TRIAGE = 4
    """Small memory dump: pieces of virtual memory, no pages."""
    BITMAP_FULL = 5
    """Complete dump since Windows 8."""
    BITMAP_KERNEL = 6
    """Kernel, automatic, active and live dumps since Windows 8."""
    AUTOMATIC = 7
    """A setting of Windows; not seen in files."""
    KERNEL_MEMORY = 8
    """Range dump of kernel memory, WinDbg's ``.dump /k``."""
    KERNEL_AND_USER_MEMORY = 9
    """Range dump of kernel and user memory, WinDbg's ``.dump /ka``."""
    COMPLETE_MEMORY = 10
    """Range dump of all memory, WinDbg's ``.dump /f``."""

    BMP = BITMAP_FULL
    MINI = TRIAGE
    LIVE_KERNEL_MEMORY = BITMAP_KERNEL
