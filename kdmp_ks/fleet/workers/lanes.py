"""`Lane`: where batches of dumps are read: a process that is replaced when it dies, or an executor.

A pool of several processes is lost when one of them dies. So each process is a pool of its own: one
that dies takes its batch with it, and whoever uses the lane reads the batch again, dump by dump.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
from abc import ABC, abstractmethod
from concurrent.futures import Executor, ProcessPoolExecutor
from contextlib import suppress
from typing import TYPE_CHECKING, TypeAlias

from kdmp_ks.errors import WorkersError
from kdmp_ks.fleet.reading import Reading, ReadOptions, read_dump
from kdmp_ks.fleet.workers.batches import archive_of
from kdmp_ks.fleet.workers.budget import import_needed, start_worker

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

    from kdmp_ks.fleet.targets.part import Part
    from kdmp_ks.fleet.workers.batches import Batch

    ReadDump: TypeAlias = Callable[[str, ReadOptions], Reading]
    Job: TypeAlias = Callable[[], list[Reading]]


def read_batch(
    paths: Batch, options: ReadOptions, read: ReadDump = read_dump, part: Part | None = None
) -> list[Reading]:
    """Read some dumps one after the other; the work of a worker.

    Args:
        paths: Paths of the dumps.
        options: How to read them.
        read: Reads one dump.
        part: The part file to write; None to return all that was read.

    Raises:
        OSError: The part file cannot be written.
    """
    import_needed()
    archive = archive_of(paths[0]) if read is read_dump and len(paths) > 1 else None
    if archive is not None and all(path.startswith(f"{archive}::") for path in paths):
        from kdmp_ks.fleet.workers.members import read_members

        found = read_members(archive, paths, options)
    else:
        found = [read(path, options) for path in paths]
    return found if part is None else part.write(found)


class Lane(ABC):
    """Where batches are read.

    Attributes:
        is_shared: Whether a worker may be reading several batches, which all fail when it dies.
    """

    is_shared = False

    def slots(self) -> int:
        """Return how many batches the lane takes at a time."""
        return 1

    @abstractmethod
    def submit(self, job: Job) -> Future[list[Reading]]:
        """Have a batch read.

        Args:
            job: Reads it.
        """

    @abstractmethod
    def close(self) -> None:
        """End what was started here."""

    def replace(self) -> None:  # noqa: B027 - most need nothing
        """Make the lane usable after a failure."""

    def is_waiting(self, future: Future[list[Reading]]) -> bool:
        """Return whether a batch certainly waits for a worker, so that its time has not begun.

        Args:
            future: What `submit` returned.
        """
        return False

    def kill(self, future: Future[list[Reading]]) -> bool:
        """End the worker of a batch. Return False where that is not possible.

        Args:
            future: What `submit` returned for the batch; it fails when the worker has ended.
        """
        return False


class ProcessLane(Lane):
    """A process of its own, with a limit of memory."""

    def __init__(self, mib: int) -> None:
        """Start the process.

        Args:
            mib: Memory that reading may use, in MiB.
        """
        self._mib = mib
        self._start()

    def _start(self) -> None:
        context = multiprocessing.get_context("spawn")
        self._pool = ProcessPoolExecutor(1, context, start_worker, (self._mib,))
        self._pid = self._pool.submit(os.getpid)

    def submit(self, job: Job) -> Future[list[Reading]]:
        """Have a batch read."""
        return self._pool.submit(job)

    def close(self) -> None:
        """End the process."""
        self._pool.shutdown(wait=True, cancel_futures=True)

    def replace(self) -> None:
        """Start another process."""
        self._pool.shutdown(wait=False, cancel_futures=True)
        self._start()

    def is_waiting(self, future: Future[list[Reading]]) -> bool:
        """Return whether the process has not started yet."""
        return not self._pid.done()

    def kill(self, future: Future[list[Reading]]) -> bool:
        """Kill the process."""
        if not self._pid.done():
            return False
        with suppress(OSError):
            os.kill(self._pid.result(), getattr(signal, "SIGKILL", signal.SIGTERM))
        return True


class ExecutorLane(Lane):
    """Somebody else's executor, which is taken as it is and stays open."""

    is_shared = True

    def __init__(self, executor: Executor, slots: int) -> None:
        """Take the executor.

        Args:
            executor: The executor.
            slots: How many batches it gets at a time.
        """
        self._executor = executor
        self._slots = slots

    def slots(self) -> int:
        """Return how many batches it gets at a time."""
        return self._slots

    def submit(self, job: Job) -> Future[list[Reading]]:
        """Have a batch read.

        Raises:
            WorkersError: The executor takes nothing.
        """
        try:
            return self._executor.submit(job)
        except Exception as error:  # whatever it raises
            text = str(error) or type(error).__name__
            raise WorkersError(f"the executor takes no more dumps: {text}") from error

    def close(self) -> None:
        """Do nothing: the executor is the caller's."""
