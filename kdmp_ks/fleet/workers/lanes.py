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

from kdmp_ks.fleet.reading import Reading, ReadOptions, read_dump
from kdmp_ks.fleet.workers.budget import start_worker

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

    Batch: TypeAlias = tuple[str, ...]
    ReadDump: TypeAlias = Callable[[str, ReadOptions], Reading]


def read_batch(paths: Batch, options: ReadOptions, read: ReadDump = read_dump) -> list[Reading]:
    """Read some dumps one after the other; the work of a worker.

    Args:
        paths: Paths of the dumps.
        options: How to read them.
        read: Reads one dump.
    """
    return [read(path, options) for path in paths]


class Lane(ABC):
    """Where batches are read."""

    @abstractmethod
    def submit(self, paths: Batch, options: ReadOptions, read: ReadDump) -> Future[list[Reading]]:
        """Have a batch read; the arguments are those of `read_batch`."""

    @abstractmethod
    def close(self) -> None:
        """End what was started here."""

    def replace(self) -> None:  # noqa: B027 - most need nothing
        """Make the lane usable after a failure."""

    def kill(self) -> bool:
        """End the batch that is being read. Return False where that is not possible."""
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

    def submit(self, paths: Batch, options: ReadOptions, read: ReadDump) -> Future[list[Reading]]:
        """Have a batch read."""
        return self._pool.submit(read_batch, paths, options, read)

    def close(self) -> None:
        """End the process."""
        self._pool.shutdown(wait=True, cancel_futures=True)

    def replace(self) -> None:
        """Start another process."""
        self._pool.shutdown(wait=False, cancel_futures=True)
        self._start()

    def kill(self) -> bool:
        """Kill the process; the future of its batch then fails."""
        if not self._pid.done():
            return False
        with suppress(OSError):
            os.kill(self._pid.result(), getattr(signal, "SIGKILL", signal.SIGTERM))
        return True


class ExecutorLane(Lane):
    """Somebody else's executor, which is taken as it is and stays open."""

    def __init__(self, executor: Executor) -> None:
        """Take the executor."""
        self._executor = executor

    def submit(self, paths: Batch, options: ReadOptions, read: ReadDump) -> Future[list[Reading]]:
        """Have a batch read."""
        return self._executor.submit(read_batch, paths, options, read)

    def close(self) -> None:
        """Do nothing: the executor is the caller's."""
