"""Times kdmp_ks on large inputs: WORKLOAD DUMP [ARGUMENTS]."""

from __future__ import annotations

from timing import MASK, Measured, main, repeated, timed

from kdmp_ks import KernelDumpParser, phys


def search(path: str, *patterns: str) -> Measured:
    """Search physical memory for texts; the answer is how often they are there."""
    wanted = [one.encode() for one in patterns]

    def work() -> int:
        with KernelDumpParser(path) as dump:
            space = phys.Reader(dump)
            if len(wanted) == 1:
                return sum(1 for _ in space.search(wanted[0]))
            return sum(1 for _ in space.search_many(wanted))

    work()
    return timed(work)


def run_arrays(path: str) -> Measured:
    """List all runs as arrays; the answer is the sum of their first addresses."""

    def work() -> int:
        with KernelDumpParser(path) as dump:
            return (sum(int(one.pfn.sum()) for one in phys.Reader(dump).run_arrays()) << 12) & MASK

    return _of_runs(path, work)


def page_arrays(path: str) -> Measured:
    """List all pages as arrays; the answer is the sum of their addresses."""

    def work() -> int:
        with KernelDumpParser(path) as dump:
            return sum(int(one.gpa.sum()) for one in phys.Reader(dump).page_arrays()) & MASK

    return _of_runs(path, work)


def runs(path: str) -> Measured:
    """List all runs as objects; the answer is the sum of their first addresses."""

    def work() -> int:
        with KernelDumpParser(path) as dump:
            return sum(int(one.start) for one in dump.physmem.runs) & MASK

    return _of_runs(path, work)


def _of_runs(path: str, work: object) -> Measured:
    with KernelDumpParser(path) as dump:
        count = len(dump.physmem.runs)
    assert callable(work)
    return repeated(work, count)


if __name__ == "__main__":
    main({"search": search, "run-arrays": run_arrays, "page-arrays": page_arrays, "runs": runs})
