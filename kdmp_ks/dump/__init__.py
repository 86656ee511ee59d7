"""A dump, opened: `KernelDumpParser`, and `report`, which opens one by itself.

Each class adds to the one before it: the file (`dump_file`), its memory (`dump_memory`), the system
that was dumped (`dump_system`), and the crash (`kernel_dump`).
"""

from __future__ import annotations

from kdmp_ks.dump.kernel_dump import KernelDumpParser, report

__all__ = ["KernelDumpParser", "report"]
