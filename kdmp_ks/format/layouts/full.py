"""Type 1, the full dump: the runs of the header's physical memory descriptor, packed behind it."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

from kdmp_ks.errors import BoundsError, UnsupportedDumpError
from kdmp_ks.format.filler import FILLER32
from kdmp_ks.format.layouts.layout import note_count
from kdmp_ks.maps.run_map import RunMap

if TYPE_CHECKING:
    from kdmp_ks.generated.python.windows_kernel_dump import WindowsKernelDump
    from kdmp_ks.ground.warnings import Warnings
    from kdmp_ks.maps.page_map import PageMap
    from kdmp_ks.storage.source import Source


def read_full_layout(dump: WindowsKernelDump, source: Source, warnings: Warnings) -> PageMap:
    """Index a full dump.

    Raises:
        UnsupportedDumpError: Its writer left the descriptor out.
        InvalidDataError: The runs contradict themselves.
    """
    descriptor = dump.header.physical_memory_block
    if descriptor.number_of_runs == FILLER32:
        raise UnsupportedDumpError(
            f"{source.name} has no list of its pages: PhysicalMemoryBlock was never written",
            dump_type=int(dump.kind),
        )
    if descriptor.number_of_runs > descriptor.max_runs:
        raise BoundsError(
            f"{source.name}: the list of runs does not fit into the header",
            field="PhysicalMemoryBlock.NumberOfRuns",
            expected=f"at most {descriptor.max_runs:#x}",
            got=descriptor.number_of_runs,
        )
    pages = RunMap(
        array("Q", (run.base_page for run in descriptor.runs)),
        array("Q", (run.page_count for run in descriptor.runs)),
        dump.ofs_pages,
        source.size,
        "PhysicalMemoryBlock.Run",
    )
    there = pages.page_count + pages.missing_count
    note_count(warnings, "PhysicalMemoryBlock.NumberOfPages", there, descriptor.number_of_pages)
    return pages
