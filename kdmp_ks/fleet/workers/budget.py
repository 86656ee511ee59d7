"""`time_limit`, `start_worker`: bounds of a worker, where the system has them."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from contextlib import contextmanager
from importlib import import_module
from typing import TYPE_CHECKING, Final

from kdmp_ks.fleet.workers.thread_limit import OutOfTime, thread_limit

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType
_NEEDED: Final = (
    "kdmp_ks.dump",
    "kdmp_ks.analysis.report.builder",
    "kdmp_ks.analysis.verdict.examine",
    "kdmp_ks.analysis.instruction",
    "capstone",
)
"""Modules that reading needs."""


@contextmanager
def time_limit(seconds: float) -> Iterator[None]:
    """Raise `OutOfTime` in the block after some seconds.

    In the main thread by a timer of the process, if it has one that nobody else uses; in another
    thread, as those of a cluster's workers are, by `thread_limit`. A call that waits outside of
    Python ends the former, not the latter.

    Args:
        seconds: The limit.
    """
    if threading.current_thread() is not threading.main_thread():
        with thread_limit(seconds):
            yield
        return
    if not hasattr(signal, "setitimer") or signal.getitimer(signal.ITIMER_REAL)[0]:
        yield
        return
    before = signal.signal(signal.SIGALRM, _raise)
    # Again every second, in case the exception ended in a callback that ignores all of them.
    signal.setitimer(signal.ITIMER_REAL, seconds, 1.0)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _raise(_number: int, _frame: FrameType | None) -> None:
    raise OutOfTime


def start_worker(mib: int) -> None:
    """Prepare a process to read dumps: it ends with its parent, and has a limit of memory.

    Args:
        mib: Address space that reading may use, in MiB.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent ends the workers
    threading.Thread(target=_end_with_parent, daemon=True).start()
    import_needed()
    _limit_memory(mib)


def import_needed() -> None:
    """Import what reading needs, before the time of the first dump begins."""
    for name in _NEEDED:
        import_module(name)


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _limit_memory(mib: int) -> None:
    """Bound the address space of this process to so much more than it has now.

    Does nothing where the system has no such limit.
    """
    try:
        import resource
    except ImportError:  # Windows
        return
    used = _address_space()
    if used is None:
        return
    wanted = used + (mib << 20)
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    if hard != resource.RLIM_INFINITY:
        wanted = min(wanted, hard)
    resource.setrlimit(resource.RLIMIT_AS, (wanted, hard))


def _address_space() -> int | None:
    """Return the size of this process's address space; None where that is not known."""
    import resource
    from pathlib import Path

    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    except (OSError, ValueError, IndexError):
        return None
    return pages * resource.getpagesize()
