"""Times reports and lists of kdmp_ks: WORKLOAD DUMP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timing import MASK, Measured, main, repeated

import kdmp_ks
from kdmp_ks import KernelDumpParser

if TYPE_CHECKING:
    from collections.abc import Callable

    from kdmp_ks.analysis.report import CrashReport


def _counted(path: str, count: Callable[[CrashReport], int]) -> Measured:
    return repeated(lambda: count(kdmp_ks.report(path)))


def report_drivers(path: str) -> Measured:
    """Make the report; the answer is the number of drivers."""
    return _counted(path, lambda found: found.kernel_modules or 0)


def report_blobs(path: str) -> Measured:
    """Make the report; the answer is the number of blobs."""
    return _counted(path, lambda found: found.secondary_data.blobs if found.secondary_data else 0)


def report_blocks(path: str) -> Measured:
    """Make the report, and read a byte of each block; the answer is the size of the blocks."""

    def work() -> int:
        with KernelDumpParser(path) as dump:
            dump.report()
            low, high = 0xFFFFD400_00000000, 0xFFFFD500_00000000
            return sum(one.size for one in dump.memory.regions(low, high))

    return repeated(work)


def threads(path: str) -> Measured:
    """List all threads; the answer is the sum of their TIDs."""

    def work() -> int:
        with KernelDumpParser(path) as dump:
            return sum(one.id.value if one.id else 0 for one in dump.threads) & MASK

    return repeated(work)


def processors(path: str) -> Measured:
    """Find the processor that crashed, and its thread; the answer is its number."""

    def work() -> int:
        with KernelDumpParser(path) as dump:
            found, thread = dump.crashing_processor, dump.current_thread
            return -1 if found is None or thread is None else found.value.number

    return repeated(work)


if __name__ == "__main__":
    main(
        {
            "drivers": report_drivers,
            "memory": report_drivers,
            "blobs": report_blobs,
            "blocks": report_blocks,
            "threads": threads,
            "processors": processors,
        }
    )
