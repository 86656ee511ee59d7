"""`triage`: the rows of many dumps."""

from __future__ import annotations

import os
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from kdmp_ks.fleet.gathering import Gathering
from kdmp_ks.fleet.inputs import Inputs
from kdmp_ks.fleet.part_files import PartFiles
from kdmp_ks.fleet.reading import ReadOptions, read_dump
from kdmp_ks.fleet.workers.engine import Engine
from kdmp_ks.fleet.workers.lanes import ExecutorLane, Lane, ProcessLane
from kdmp_ks.ground.limits import FLEET_MEMORY

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from concurrent.futures import Executor

    from kdmp_ks.fleet.row import FleetRow
    from kdmp_ks.fleet.workers.lanes import ReadDump


def triage(
    paths: Iterable[str | os.PathLike[str]],
    executor: Executor | None = None,
    *,
    jobs: int | None = None,
    mib: int = FLEET_MEMORY,
    exclude: Iterable[str] = (),
    options: ReadOptions | None = None,
    parts: str | os.PathLike[str] | None = None,
    resume: bool = False,
    read: ReadDump = read_dump,
) -> Iterator[FleetRow]:
    """Read many dumps and yield a row for each, when all were read.

    A dump that cannot be read, kills its worker or takes too long is a row with ``error``.

    >>> for row in triage(["dumps"]):  # doctest: +SKIP
    ...     print(row.path, row.verdict)

    Args:
        paths: Dumps, folders with dumps, and ``archive::member``.
        executor: Where dumps are read, such as that of a cluster; it is taken as it is and stays
            open. Without one, processes are started, each with limits of time and memory. They
            import the caller's main module, which therefore needs ``if __name__ == "__main__"``.
        jobs: How many processes are started, or how many batches an executor gets at a time; by
            default as many as there are processors.
        mib: Memory that a process may use to read, in MiB.
        exclude: Patterns of names and paths to leave out, as of `fnmatch`.
        options: How dumps are read.
        parts: Folder for part files, or its URL, where the workers write them; it stays if the run
            is interrupted. A temporary folder if left out.
        resume: Whether to go on with the part files there.
        read: Reads one dump; it has to be importable in the workers.

    Raises:
        WorkersError: The executor takes or finishes nothing any more.
        OSError: The part files cannot be written.
        InvalidDataError: The part files are of a run with other options, or damaged.
    """
    chosen = ReadOptions() if options is None else options
    with _folder(parts) as folder:
        files = PartFiles(folder, chosen, resume=resume)
        engine = start_engine(executor, files.options, jobs=jobs, mib=mib, read=read, parts=files)
        gathering = Gathering(files, engine)
        gathering.read(Inputs([os.fspath(one) for one in paths], exclude=exclude))
        yield from (one.row for one in gathering.readings())
        files.remove()


def start_engine(
    executor: Executor | None,
    options: ReadOptions,
    *,
    jobs: int | None = None,
    mib: int = FLEET_MEMORY,
    read: ReadDump = read_dump,
    scheduler: str | None = None,
    parts: PartFiles | None = None,
) -> Engine:
    """Start what reads dumps; the arguments are those of `triage`.

    Args:
        executor: Where dumps are read.
        options: How dumps are read.
        jobs: How many processes are started, or how many batches an executor gets at a time.
        mib: Memory that a process may use to read, in MiB.
        read: Reads one dump.
        scheduler: Address of a scheduler of dask.distributed, whose workers read dumps.
        parts: Where rows go; workers write them where they can.

    Raises:
        MissingExtraError: distributed is not installed.
        WorkersError: The scheduler or its workers cannot be used.
    """
    shared = parts if parts is not None and parts.store.is_shared else None
    if scheduler is not None:
        from kdmp_ks.fleet.workers.cluster import ClusterLane

        return Engine([ClusterLane(scheduler)], options, read=read, parts=shared)
    count = jobs or _processors()
    if executor is not None:
        return Engine([ExecutorLane(executor, 2 * count)], options, read=read, parts=shared)
    lanes: list[Lane] = [ProcessLane(mib) for _ in range(count)]
    return Engine(lanes, options, read=read, parts=shared)


def _processors() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


@contextmanager
def _folder(parts: str | os.PathLike[str] | None) -> Iterator[str]:
    if parts is not None:
        yield os.fspath(parts)
        return
    with TemporaryDirectory(prefix="kdmp-triage-") as folder:
        yield str(Path(folder) / "parts")
